"""The headers of a table: what is measured, and the unit in which, which belongs to each number below."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from claimcheck import languages
from claimcheck.languages import _currencies, _international, concepts

IN_BRACKETS = re.compile(r"(?P<measure>\S.*?)\s*[(\[](?P<unit>[^()\[\]]{1,40})[)\]]")
BEHIND_A_COMMA = re.compile(r"(?P<measure>\S.*?)\s*,\s*(?P<unit>[^,]{1,40})")
BARE = re.compile(r"[-−–+]?\d[\d\s.,'’\u00a0\u202f]*")
"""A cell that holds a number and nothing else."""
FRACTION = re.compile(r"[-−–+]?\d{1,3}(?:[\s.,'’\u00a0\u202f]?\d{3}){0,4}[.,]\d{1,2}")
"""A number with one or two decimals."""
DIGITS_LEFT_OUT = re.compile(r"[x×]\s*(?P<sign>[€$£])\s*1[.,\s]?000(?P<million>[.,\s]?000)?(?!\d)")
"""How Dutch tables tell that they leave out three or six digits: "(x € 1.000)"."""
TOKEN = re.compile(r"[%‰]|[^\s%‰'’]+['’]?")
ACCOUNTED = re.compile(r"\((?P<amount>\d[\d\s.,'’\u00a0\u202f]*)\)")
"""A negative number as accounts write it."""
PARTS = "".join(form for _, forms in _international.PERIOD_CODES for form in forms if len(form) == 1)
PERIOD = re.compile(rf"(?:19|20)[0-9]{{2}}|\b(?:[{PARTS}][1-4]|[1-4][{PARTS}])\b", re.IGNORECASE)
"""A year, or a quarter or half of one in short ("Q3", "1H")."""
TOTAL = "total"
"""The concept of what all columns come to."""
PERCENT = ("%", "‰")
KNOWN = ("EUR", "USD")
"""Currencies whose names are no other words, so that they are units by themselves."""
SHARES = frozenset({"stock_share"})
MONEY = frozenset(
    "asset budget capital compensation cost debt deficit deposit dividend fee fund income interest invest loan loss "
    "pay pension profit reserve revenue sell spend surplus tax value wage".split()
)
"""Concepts of amounts of money, which may be those of people ("staff costs", "customer deposits")."""
HEAD = 5
"""How many letters the last part of a compound has at least ("Mitarbeiterkosten")."""
SHORTEST_WORD = 2
"""Of one letter alone nobody can tell whether it is a metre, a million or a mark."""


def with_unit(header: str, cell: str, told: str = "") -> str:
    """A cell with its header: "Costs: 12 € million" for "12" below "Costs (€ million)"; "header: cell" elsewhere.

    Args:
        told: The unit that the row or the table tells, for where the header has none.
    """
    measure, unit = parted(header) if BARE.fullmatch(cell) else (header, "")
    line = joined(cell, unit or (told if BARE.fullmatch(cell) else ""))
    return f"{measure}: {line}" if measure else line


def corner(header: str) -> tuple[str, str]:
    """What the header of the first column names, and the unit that it tells for the table ("in € thousands")."""
    measure, unit = parted(header)
    if unit:
        return measure, unit
    bare = header.strip("()[] ")
    unit = _unit_in(bare)
    told = unit and (unit != bare or sum(map(_is_unit, map(str, TOKEN.findall(bare)))) > 1)
    return ("", unit) if told else (header, "")


def periods(headers: Sequence[str]) -> list[bool]:
    """For each column whether its header names a year, quarter or half, or the total of such columns."""
    found = [PERIOD.search(header) is not None for header in headers]
    several = sum(found) > 1
    return [period or (several and header.lower() in _totals()) for header, period in zip(headers, found, strict=True)]


def negative(cell: str) -> str:
    """A cell as accounts write it, "(6,215)", with the sign that the brackets stand for."""
    found = ACCOUNTED.fullmatch(cell)
    return f"-{found['amount']}" if found is not None else cell


def of_title(title: str) -> str:
    """The unit that a title above a table tells for it: "Cash flow (in € thousand)", "in thousands of euros"."""
    bare = title.strip(" .:")
    times = DIGITS_LEFT_OUT.search(bare)
    if times is not None:
        return ("M" if times["million"] else "k") + times["sign"]
    unit = parted(bare)[1] or corner(bare)[1]
    return unit if any(map(_is_scale, map(str, TOKEN.findall(unit)))) else ""


def of_row(label: str, table: str, cells: Sequence[str] = ()) -> tuple[str, str]:
    """What a row is about, and its unit: its own ("Shares (thousands)"), else the table's, unless it counts people.

    People come whole: a row "Passengers" with a fraction below a title that tells millions of euros is of money.

    What stands in brackets or behind a comma may be a unit that nobody knows ("Staff (number)").
    """
    measure, unit = parted(label)
    if unit and measure:
        return measure, unit
    own = IN_BRACKETS.fullmatch(label) or BEHIND_A_COMMA.fullmatch(label)
    counts = _counts(label) and not any(map(FRACTION.fullmatch, cells))
    return label, "" if table and (own or counts) else table


@functools.lru_cache(maxsize=1024)
def parted(header: str) -> tuple[str, str]:
    """What a header measures, and the unit in brackets or behind a comma at its end; "" for what there is not."""
    found = IN_BRACKETS.fullmatch(header) or BEHIND_A_COMMA.fullmatch(header)
    if found and (unit := _unit_in(found["unit"])):
        return found["measure"], unit
    if (led := _led(header)) is not None:
        return led
    if any(map(_is_symbol, TOKEN.findall(header))) and (unit := _unit_in(header)):
        return "", unit
    return header, ""


def is_unit(cell: str) -> bool:
    """Whether a cell is a unit and nothing else."""
    return bool(_unit_in(cell.strip("()[] ")))


def _led(header: str) -> tuple[str, str] | None:
    """The measure and the longest unit of "Change in %", "Länge in m", "Coût en millions d'euros"."""
    words = header.split()
    for at in range(len(words) - 1):
        if words[at].lower() not in _prepositions():
            continue
        tail = " ".join(words[at + 1 :])
        unit = _unit_in(tail) or (tail if at and tail.islower() and tail in _letters() else "")
        if unit:
            return " ".join(words[:at]), unit
    return None


def _unit_in(text: str) -> str:
    """The unit that a text is, without a preposition before it; "" where it is anything else."""
    tokens = list(TOKEN.finditer(text))
    while tokens and _is_connective(tokens[0][0]) and not _is_unit(tokens[0][0]):
        if tokens[0][0].lower() in _per() - _prepositions():
            return ""
        del tokens[0]
    words = [token[0] for token in tokens]
    if words and words[-1] in _letters() and any(map(_is_unit, words[:-1])):
        words.pop()
    if any(map(_is_unit, words)) and all(_is_unit(word) or _is_money(word) or _is_connective(word) for word in words):
        return text[tokens[0].start() :].strip()
    return ""


def joined(cell: str, unit: str) -> str:
    """A number beside its unit; a sign of a currency that goes on with a letter ("€m") stands on both sides of it."""
    sign = next((sign for sign in _signs() if unit.startswith(sign) and unit[len(sign) : len(sign) + 1].isalpha()), "")
    return f"{sign}{cell}{unit.removeprefix(sign)}" if sign else f"{cell} {unit}".rstrip()


def _is_symbol(token: str) -> bool:
    return token in PERCENT or (token in _symbols() and token not in _prepositions())


def _is_unit(token: str) -> bool:
    return _is_symbol(token) or (len(token) >= SHORTEST_WORD and token.lower().rstrip(".") in _names())


def _is_scale(token: str) -> bool:
    """Whether a word is a scale, or a code with one in it (TEUR, €m)."""
    return token.lower().rstrip(".") in _scales() or token in _scaled()


def _is_money(token: str) -> bool:
    """Whether a word is the name of any currency: with a scale it says so, alone it may be another word (real, won)."""
    return token.lower().rstrip(".") in _currency_words()


def _is_connective(token: str) -> bool:
    return token.lower().rstrip("'’") in _little_words()


def _counts(label: str) -> bool:
    """Whether a label names shares, or people and nothing that is money: a table that tells amounts of money counts
    these all the same."""
    label = label.lower()
    return _names_any(label, SHARES) or (_names_any(label, concepts.PEOPLE) and not _names_any(label, MONEY))


def _names_any(label: str, wanted: frozenset[str]) -> bool:
    """Whether a word or phrase of a label names one of the concepts, or ends in what names money."""
    exact, stems, heads = _forms_of(wanted)
    words = map(str, TOKEN.findall(label))
    ends = heads if wanted is MONEY else ()
    named = any(word in exact or word.startswith(stems) or word.endswith(ends) for word in words)
    return named or any(" " in form and form in label for form in exact)


@functools.cache
def _forms_of(wanted: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The words for some concepts in all languages, the stems of such words, and those that may end a compound."""
    pages = (concepts.load(code) for code in concepts.CODES)
    forms = {form for page in pages for concept, forms in page if concept in wanted for form in forms}
    heads = (form.rstrip("~") for form in forms)
    return (
        frozenset(forms),
        tuple(form[:-1] for form in forms if form.endswith("~")),
        tuple(form for form in heads if len(form) >= HEAD and form.isalpha()),
    )


@functools.cache
def _totals() -> frozenset[str]:
    """The words for a total in all languages."""
    pages = (concepts.load(code) for code in concepts.CODES)
    return frozenset(
        form.rstrip("~") for page in pages for concept, forms in page if concept == TOTAL for form in forms
    )


@functools.cache
def _signs() -> tuple[str, ...]:
    """The signs of currencies that are no letters."""
    forms = (form for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms)
    return tuple(form for form in forms if len(form) == 1 and not form.isalpha())


@functools.cache
def _symbols() -> frozenset[str]:
    """Signs, codes and symbols that count as they are written, those glued to a scale (€m, MEUR) among them."""
    signs = _signs()
    units = (form for _, forms in _international.UNIT_SYMBOLS for form in forms if len(form) >= SHORTEST_WORD)
    return frozenset((*signs, *_glued(), *units, *_currencies.CURRENCY_CODES, *_currencies.SCALED_CODES))


@functools.cache
def _letters() -> frozenset[str]:
    """Units of one letter, which count behind a scale or a preposition alone."""
    pages = (languages.load(code).units for code in languages.codes())
    tables = (table for table in (*pages, _international.UNIT_SYMBOLS))
    return frozenset(form for table in tables for _, forms in table for form in forms if len(form) == 1)


@functools.cache
def _names() -> frozenset[str]:
    """Names of units, scales and shares in all languages, those of one word; short forms of currencies."""
    pages = [languages.load(code) for code in languages.codes()]
    tables = (table for page in pages for table in (page.units, page.scales, page.shares, _currencies.CURRENCY_SYMBOLS))
    forms = {form.rstrip("~.") for table in tables for _, forms in table for form in forms}
    forms |= {form.rstrip("~.") for page in pages for code, forms in page.currencies for form in forms if code in KNOWN}
    times = (form for page in pages for form in page.plurals)
    return frozenset(form for form in (*forms, *times) if " " not in form)


@functools.cache
def _scales() -> frozenset[str]:
    """The scales of all languages, of one word: what a title tells of the numbers below it is how large they are."""
    pages = [languages.load(code) for code in languages.codes()]
    forms = (form for page in pages for _, forms in page.scales for form in forms)
    return frozenset(form.rstrip("~.") for form in (*forms, *(form for page in pages for form in page.plurals)))


@functools.cache
def _scaled() -> frozenset[str]:
    """Codes and signs of currencies that are glued to a scale."""
    return frozenset((*_glued(), *_currencies.SCALED_CODES))


def _glued() -> list[str]:
    behind = [f"{sign}{scale}" for sign in _signs() for scale in ("m", "mn", "bn", "b", "k")]
    return [*behind, *(f"{scale}{sign}" for sign in _signs() for scale in ("T", "k", "M"))]


@functools.cache
def _currency_words() -> frozenset[str]:
    """The words in the names of all currencies."""
    pages = [languages.load(code) for code in languages.codes()]
    names = (form for page in pages for _, forms in page.currencies for form in forms)
    return frozenset(word.rstrip("~.") for name in names for word in name.split())


@functools.cache
def _little_words() -> frozenset[str]:
    """The words of grammar of all languages: "in millions of euros" says no more than "million euros"."""
    return frozenset(word for code in languages.codes() for word in languages.load(code).function_words)


@functools.cache
def _per() -> frozenset[str]:
    """The words for "per": what is paid per day is no number of days."""
    return frozenset(word for code in languages.codes() for word in languages.load(code).per_words)


@functools.cache
def _prepositions() -> frozenset[str]:
    """The words before a month or year, such as "in", which as a symbol is the inch."""
    return frozenset(word for code in languages.codes() for word in languages.load(code).in_words)
