"""Numbers that are no figures: identifiers, codes, times of day, versions, references, idioms. Each with its reason."""

from __future__ import annotations

import regex

from claimcheck.exclusions import codes, names
from claimcheck.exclusions._shape import CODES, UNIT_LETTERS, Stretch, known_word
from claimcheck.languages import _common
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number, digits
from claimcheck.tokens import Tokens

TRUNK_PHONE = regex.compile(r"0[0-9]{2,4}(?:[ \u00a0\-/]{1,3}[0-9]{1,8}){1,5}+(?![0-9])")
PLUS_PHONE = regex.compile(r"[0-9]{1,4}(?:[ \u00a0.\-/]?\(?[0-9]{1,5}\)?){2,8}+(?![0-9])")
PHONE = regex.compile(r"\+?\(?[0-9]{1,4}\)?(?:[ \u00a0.\-/]\(?[0-9]{2,5}\)?){2,6}+(?![0-9])")
TIME = regex.compile(r"[0-9]{1,2}[:][0-9]{2}(?::[0-9]{2})?(?![0-9:])")
VERSION = regex.compile(r"[0-9]+(?:\.[0-9]+){2,}+")
CHUNK_SIGNS = ("@", "://", "www.", "_", "#", "\\", "&", "=")
FILE_NAME = regex.compile(
    r"\.(?:pdf|docx?|xlsx?|txt|html?|csv|json|xml|png|jpe?g|zip|com|org|net|exe|py)\b", regex.IGNORECASE
)
ROUND_CLOCK = frozenset(("am", "pm", "a.m", "p.m", "uhr", "o'clock"))
LETTERS_BEFORE = frozenset(("x", "q", "h", "t", "s", "fy"))
MONEY_LETTERS = frozenset(form for _, forms in _common.CURRENCY_SYMBOLS for form in forms if form.isalpha())
GENERATION = "G"
"""The letter behind one digit that names a mobile network ("5G"), a scale elsewhere."""
SHORTEST_PHONE = 8
"""Digits of a phone number with its area code."""
SCORES_APART = 20
"""Tokens between two scores of one sentence."""
NEVER_GLUED = frozenset(("A", "F", "C", "J", "N", "a", "d", "b", "in", "K", "S"))

Exclusions = dict[int, tuple[int, str]]
"""First token -> the token after the stretch, and the reason."""


def read(tokens: Tokens, words: Lexicon) -> Exclusions:
    """Stretches of tokens in which no figure may be read."""
    found: Exclusions = {}
    low, after = tokens.low, 0
    starts = words.exclusion_starts
    digits = set(tokens.digits)
    for at in [at for at, word in enumerate(low) if at in digits or word in starts]:
        if at < after:
            continue
        result = _at_digits(tokens, at, words) if at in digits else _at_word(tokens, at, words)
        if result is not None:
            found[at] = result
            after = result[0]
    return found


def _at_word(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    low = tokens.low
    idiom = words.idioms.ahead(low, at) if low[at] in words.idioms.first else None
    if idiom and _leads_to_day(low, at, idiom[0], words):
        return None
    return (idiom[0], "idiom") if idiom else _reference(tokens, at, words)


def _leads_to_day(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether an idiom is a weekday right before a day: "sexta-feira, 5 de maio"."""
    return words.weekdays.ahead(low, at) is not None and any(word.isdigit() for word in low[after : after + 3])


def _at_digits(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    idiom = words.idioms.ahead(tokens.low, at) if tokens.low[at] in words.idioms.first else None
    if idiom is not None:
        return idiom[0], "idiom"
    return (
        _in_chunk(tokens, at)
        or codes.read(tokens, at, words)
        or _after_letters(tokens, at, words)
        or _time(tokens, at, words)
        or _dotted(tokens, at)
        or _phone(tokens, at)
        or _before_letters(tokens, at, words)
        or _list_mark(tokens, at, words)
        or _footnote(tokens, at)
        or _slashed(tokens, at)
        or _score(tokens, at, words)
        or _address(tokens, at, words)
        or names.numbered(tokens, at, words)
    )


def _score(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "3-1", "2-2": a dash between small numbers that do not rise is no range."""
    low = tokens.low
    if (
        at + 2 >= len(low)
        or low[at + 1] != "-"
        or not low[at + 2].isdigit()
        or len(low[at]) > 3
        or len(low[at + 2]) > 3
    ):
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    if int(low[at]) < int(low[at + 2]) and not (len(low[at + 2]) == 1 and _follows_score(tokens, at)):
        return None
    after = at + 3
    if tokens.glued(after) and low[after] in ("-", ".", ",", "/") and after + 1 < len(low) and low[after + 1].isdigit():
        return None
    if at and low[at - 1] in ("-", ".", ",", "/") and tokens.glued(at):
        return None
    if words.weekdays.behind(low, at) or (at and low[at - 1] in words.day_leads):
        return None
    known = known_word(tokens, after, words) and not words.range_words.ahead(low, after)
    return None if known or words.months.ahead(low, after) else (after, "score")


def _follows_score(tokens: Tokens, at: int) -> bool:
    """Whether another score stands shortly before ("won 3-1 after trailing 0-1")."""
    low = tokens.low
    for dash in range(at - 2, max(0, at - SCORES_APART), -1):
        pair = low[dash - 1], low[dash + 1]
        if low[dash] == "-" and all(part.isdigit() and len(part) == 1 for part in pair):
            return pair[0] >= pair[1] and tokens.glued(dash) and tokens.glued(dash + 1)
    return False


def _address(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """House numbers and postal codes: beside a street's name, or five digits and a town after one."""
    low = tokens.low
    if len(low[at]) > 6:
        return None
    following = at + 1
    if len(low[at]) <= 4 and _apart(tokens, following) and _street_ahead(tokens, following, words):
        return following, "address"
    for back in range(at - 1, max(-1, at - 5), -1):
        if _is_street(tokens, back, words):
            return following, "address"
        if low[back] != "," and not tokens.written(back)[0].isupper() and low[back] not in words.of_words:
            break
    return _postal(tokens, at)


def _apart(tokens: Tokens, at: int) -> bool:
    return not tokens.glued(at) or tokens.low[at] == ","


def _street_ahead(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "14 Mill Road": a street's word at token `at` or behind up to two words in capitals."""
    if known_word(tokens, at, words):
        return False
    if at + 1 < len(tokens) and tokens.low[at].isalpha() and len(tokens.low[at]) <= 3 and tokens.low[at + 1] == ",":
        at += 1
    at += tokens.low[at : at + 1] == [","]
    for step in range(at, min(at + 3, len(tokens))):
        if _is_street(tokens, step, words):
            return step == at or tokens.written(step)[0].isupper()
        if not tokens.written(step)[0].isupper() or not tokens.low[step].isalpha():
            return False
    return False


def _is_street(tokens: Tokens, at: int, words: Lexicon) -> bool:
    low = tokens.low
    if not 0 <= at < len(low) or (at and tokens.glued(at) and low[at - 1].isdigit()):
        return False
    return low[at] in words.streets or (bool(words.street_endings) and low[at].endswith(words.street_endings))


def _postal(tokens: Tokens, at: int) -> Stretch:
    """ "DC 20500", ", 75011 Paris", "1017 AB Amsterdam"."""
    low, size = tokens.low, len(tokens.low[at])
    if size not in (4, 5) or (tokens.glued(at + 1) and tokens.low[at + 1] not in ".,;)"):
        return None
    before = tokens.written(at - 1) if at else ""
    town = tokens.written(at + 1) if at + 1 < len(low) else ""
    if size == 5 and len(before) == 2 and before.isupper() and before.isalpha() and at > 1 and low[at - 2] == ",":
        return at + 1, "postal code"
    if size == 5 and before == "," and len(town) > 2 and town[0].isupper() and town.isalpha():
        return at + 1, "postal code"
    further = tokens.written(at + 2) if at + 2 < len(low) else ""
    if size == 4 and before == "," and len(town) == 2 and town.isupper() and further[:1].isupper():
        return at + 2, "postal code"
    return None


def _until(tokens: Tokens, at: int, offset: int) -> int:
    """The first token that begins at or after an offset of the text."""
    while at < len(tokens) and tokens.start[at] < offset:
        at += 1
    return at


def _chunk(tokens: Tokens, at: int) -> tuple[int, int]:
    """The tokens without white space around token `at`, at most forty to either side."""
    first = last = at
    while first > 0 and tokens.glued(first) and at - first < 40:
        first -= 1
    while last + 1 < len(tokens) and tokens.glued(last + 1) and last - at < 40:
        last += 1
    return first, last + 1


def _in_chunk(tokens: Tokens, at: int) -> Stretch:
    """URLs, e-mail addresses, file names, hashtags."""
    if not (tokens.glued(at) or tokens.glued(at + 1)):
        return None
    first, after = _chunk(tokens, at)
    if after - first < 3 and tokens.low[first] != "#":
        return None
    chunk = tokens.text[tokens.start[first] : tokens.end[after - 1]]
    if any(sign in chunk for sign in CHUNK_SIGNS) and chunk[0] not in "≤≥<>=(":
        return after, "part of an address, a code or a tag"
    if FILE_NAME.search(chunk):
        return after, "file name or address"
    return None


def _after_letters(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "A320", "COVID-19", "H2O": letters glued before the digits, also over a hyphen."""
    if at == 0:
        return None
    before = at - 1
    if tokens.low[before] == "-" and tokens.glued(at) and before > 0:
        return _after_hyphen(tokens, at, words)
    if not tokens.glued(at) or not tokens.low[before][0].isalpha() or _is_exponent(tokens, before):
        return None
    letters = tokens.written(before)
    if letters in CODES or letters.lower() in MONEY_LETTERS or _may_precede(tokens, at, letters):
        return None
    if words.months.ahead(tokens.low, before) or (letters.islower() and letters in words.in_words):
        return None
    return _whole_code(tokens, _chunk_after(tokens, at)), "part of an identifier"


def _may_precede(tokens: Tokens, at: int, letters: str) -> bool:
    """ "Q3", "FY20", "x5": letters that may stand before digits when no letter follows them."""
    following = at + 1
    return letters.lower() in LETTERS_BEFORE and not (tokens.glued(following) and tokens.low[following][0].isalpha())


def _whole_code(tokens: Tokens, after: int) -> int:
    """The end of a code written in groups ("ES91 2100 0418 4502"): three further groups or more."""
    last = after
    while last < len(tokens) and tokens.gap(last) == " " and _code_group(tokens, last):
        last = _chunk_after(tokens, last)
    return last if last - after >= 3 else after


def _is_exponent(tokens: Tokens, at: int) -> bool:
    """Whether the letter e stands between digits ("4e14", "9.83e-3")."""
    return tokens.low[at] == "e" and at > 0 and tokens.glued(at) and tokens.low[at - 1].isdigit()


def _code_group(tokens: Tokens, at: int) -> bool:
    """Whether token `at` begins a group of a code: up to four digits, or a capital letter glued to digits."""
    if tokens.low[at].isdigit():
        return len(tokens.low[at]) <= 4
    return len(tokens.low[at]) == 1 and tokens.glued(at + 1) and tokens.low[at + 1].isdigit()


def _after_hyphen(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    word = at - 2
    if _is_exponent(tokens, word):
        return None
    letters = tokens.written(word)
    if not letters[0].isalpha() or (tokens.glued(word) and tokens.low[word - 1].isdigit()):
        return None
    low = tokens.low[word]
    if not tokens.glued(at - 1):
        acronym = len(letters) > 1 and letters.isupper() and letters not in CODES
        return (_chunk_after(tokens, at), "part of a name") if acronym else None
    dated = words.months.ahead(tokens.low, word) or words.parts_of_period.ahead(tokens.low, word)
    if dated or low in words.year_leads or letters in CODES or low in words.qualifiers.first:
        return None
    return _chunk_after(tokens, at), "part of a name"


def _chunk_after(tokens: Tokens, at: int) -> int:
    """The token after letters, digits and hyphens glued on."""
    after = at + 1
    while after < len(tokens) and tokens.glued(after):
        word = tokens.low[after]
        joined = (
            word in "-/." and after + 1 < len(tokens) and tokens.glued(after + 1) and tokens.low[after + 1].isalnum()
        )
        if not (word.isalnum() or joined):
            break
        after += 1
    return after


def _time(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    match = TIME.match(tokens.text, tokens.start[at])
    low = tokens.low
    if match is not None:
        return _until(tokens, at + 1, match.end()), "time of day"
    if (
        at + 2 < len(low)
        and low[at + 1] == ":"
        and low[at + 2].isdigit()
        and tokens.glued(at + 1)
        and tokens.glued(at + 2)
    ):
        return at + 3, "score or ratio"
    if len(low[at]) > 2:
        return None
    after = at + 1
    if after + 1 < len(low) and low[after] == "h" and low[after + 1].isdigit() and len(low[after + 1]) == 2:
        return after + 2, "time of day"
    if after + 1 < len(low) and low[after] == "." and low[after + 1].isdigit() and len(low[after + 1]) == 2:
        clock = words.clock.ahead(low, after + 2)
        if clock is not None and tokens.glued(after) and tokens.glued(after + 1):
            return clock[0], "time of day"
    clock = words.clock.ahead(low, after)
    if clock is not None:
        return clock[0], "time of day"
    return _led_time(tokens, at, words)


def _led_time(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "À 17 h", "om 14.30 uur", "alle 9": a preposition of time before, and the hour behind where one is asked for."""
    low, after = tokens.low, at + 1
    if not low[at].isdigit() or int(low[at]) > 24:
        return None
    alone = words.clock_alone.behind(low, at) is not None
    if not alone and words.clock_before.behind(low, at) is None:
        return None
    if after + 1 < len(low) and low[after] in (".", ",") and low[after + 1].isdigit() and tokens.glued(after + 1):
        if len(low[after + 1]) != 2 or int(low[after + 1]) > 59:
            return None
        after += 2
        alone = alone and low[after - 2] == "."
    hour = words.durations.ahead(low, after)
    if (hour is not None and hour[1] == "hour") or (after < len(low) and low[after] in ("h", "uhr", "uur")):
        return after + 1, "time of day"
    if not alone or words.concepts.ahead(low, after) or known_word(tokens, after, words):
        return None
    return after, "time of day"


def of_number(tokens: Tokens, number: Number, words: Lexicon) -> str | None:
    """Why a number that has been read is no figure; None where it may be one."""
    if number.style == "words" and number.value <= 24 and words.clock.ahead(tokens.low, number.j) is not None:
        return "time of day"
    if _is_provision(tokens, number, words):
        return "reference"
    if number.style == "roman" and words.references.behind(tokens.low, number.i):
        return "reference"
    return "part of a name" if names.is_name(tokens, number, words) else None


def _is_provision(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """ "The second paragraph of section 11": an ordinal that says which part of a numbered text."""
    if not number.ordinal:
        return False
    low = tokens.low
    found = words.references.ahead(low, number.j)
    if found is None:
        return False
    after = number.j if words.references.behind(low, number.i) else found[0]
    while after < len(low) and (low[after] in words.of_words or low[after] in words.articles or low[after] == "'"):
        after += 1
    further = words.references.ahead(low, after)
    return further is not None and further[0] < len(low) and low[further[0]].isdigit()


def _dotted(tokens: Tokens, at: int) -> Stretch:
    """Versions and outline numbers (1.2.3); not dates, not thousands."""
    if not tokens.glued(at + 1) or tokens.low[at + 1 : at + 2] != ["."]:
        return None
    match = VERSION.match(tokens.text, tokens.start[at])
    if match is None:
        return None
    groups = match[0].split(".")
    if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0":
        return None
    if (
        len(groups) == 3
        and len(groups[0]) <= 2
        and len(groups[1]) <= 2
        and len(groups[2]) in (2, 4)
        and 0 < int(groups[1]) < 32
    ):
        return None
    if len(groups) == 3 and len(groups[0]) == 4:
        return None
    return _until(tokens, at + 1, match.end()), "version or outline number"


def _phone(tokens: Tokens, at: int) -> Stretch:
    text, start = tokens.text, tokens.start[at]
    trunk_call = TRUNK_PHONE.match(text, start) if tokens.low[at][0] == "0" else None
    if trunk_call is not None and sum(map(str.isdigit, trunk_call[0])) >= SHORTEST_PHONE:
        return _until(tokens, at + 1, trunk_call.end()), "phone number"
    plus = start > 0 and text[start - 1] == "+"
    if not plus and len(tokens.low[at]) > 4:
        return None
    match = (PLUS_PHONE if plus else PHONE).match(text, start)
    if match is None:
        return None
    groups = regex.findall(r"[0-9]+", match[0])
    digits = sum(map(len, groups))
    if digits < 8 or digits > 15:
        return None
    thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and not groups[0].startswith("0")
    if thousands and not plus and len({sign for sign in match[0] if not sign.isdigit()}) == 1 and "-" not in match[0]:
        return None
    if len(groups) == 3 and 4 in (len(groups[0]), len(groups[2])) and digits == 8 and "(" not in match[0]:
        return None
    trunk = plus or groups[0].startswith("0")
    if any(len(group) == 4 and 1000 <= int(group) <= 2199 for group in groups) and not trunk and len(groups) < 5:
        return None
    if not plus and " " in match[0] and "-" not in match[0] and len(groups) < 4 and not groups[0].startswith("0"):
        return None
    return _until(tokens, at + 1, match.end()), "phone number"


def _before_letters(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "737F", "5G", "3D": letters glued behind the digits that are no unit, suffix or ending."""
    after = at + 1
    if not tokens.glued(after) or not tokens.low[after][0].isalpha():
        return None
    letters, low = tokens.written(after), tokens.low[after]
    if after + 1 < len(tokens) and tokens.low[after + 1] == "$" and tokens.glued(after + 1):
        return None
    if letters == GENERATION and len(tokens.low[at]) == 1 and not (tokens.glued(at) and at):
        return _chunk_after(tokens, at), "part of an identifier"
    if letters in words.suffixes or low in words.ordinal_marks or letters in CODES or low in MONEY_LETTERS:
        return None
    if letters in UNIT_LETTERS and letters not in NEVER_GLUED:
        return None
    if len(letters) == 1 and letters.isupper() and not letters.isascii():
        return _chunk_after(tokens, after), "part of an identifier"
    if (
        letters in ("s", "x", "X")
        or low in ("e", "er", "°", "cal")
        or (len(low) > 2 and known_word(tokens, after, words))
    ):
        return None
    if len(letters) == 1 and letters.isupper() and letters not in UNIT_LETTERS:
        return _chunk_after(tokens, at), "part of an identifier"
    if letters in ("C", "F", "K", "in") or known_word(tokens, after, words):
        return None
    return _chunk_after(tokens, at), "part of an identifier"


def _list_mark(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "1. First", "2) second" at the beginning of a line."""
    after = at + 1
    if after + 1 >= len(tokens) or len(tokens.low[at]) > 2 or tokens.low[after] not in (".", ")"):
        return None
    if not tokens.glued(after) or not tokens.gap(after + 1):
        return None
    start = tokens.start[at]
    line = tokens.text[max(0, start - 8) : start]
    bare = line.rstrip(" \t(*-")
    if (bare and not bare.endswith(("\n", "\r"))) or (not bare and start > 8):
        return None
    if not bare and start > 0 and not line:
        return None
    written = tokens.written(after + 1)
    if words.page.ordinal_dot and words.months.ahead(tokens.low, after + 1):
        return None
    return (after + 1, "list number") if written[0].isupper() or tokens.low[after] == ")" else None


def _footnote(tokens: Tokens, at: int) -> Stretch:
    """ "[12]", "[3, 4]"."""
    if at == 0 or tokens.low[at - 1] != "[" or not tokens.glued(at):
        return None
    after = at + 1
    while after < len(tokens) and (tokens.low[after].isdigit() or tokens.low[after] in ",-"):
        after += 1
    if after < len(tokens) and tokens.low[after] == "]" and len(tokens.low[at]) < 4:
        return after + 1, "footnote mark"
    return None


def _slashed(tokens: Tokens, at: int) -> Stretch:
    """ "24/7", "A/RES/75/4", "2019/1234": numbers joined by slashes that are neither fraction nor date nor season."""
    low, after = tokens.low, at + 1
    if after + 1 >= len(low) or low[after] != "/" or not low[after + 1].isdigit():
        return None
    if not (tokens.glued(after) and tokens.glued(after + 1)):
        return None
    one, two = low[at], low[after + 1]
    if len(one) == 4 and (len(two) == 3 or len(two) > 4):
        return after + 2, "reference number"
    if len(two) == 4 and len(one) > 2 and not (len(one) == 4 and int(two) - int(one) == 1):
        return after + 2, "reference number"
    if (
        len(one) <= 2
        and len(two) <= 2
        and int(one) >= int(two)
        and (int(one) > 31 or int(two) > 12 or (one, two) == ("24", "7"))
    ):
        return after + 2, "ratio"
    if len(one) > 2 and len(one) != 4:
        return after + 2, "reference number"
    return None


def _reference(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Page 12", "Articles 5 and 6", "No. 7": a reference word, then numbers."""
    low = tokens.low
    found = words.references.ahead(low, at)
    if found is None and low[at] not in ("№", "§", "#"):
        return None
    after = found[0] if found else at + 1
    if low[at] in words.decimal_words and at and low[at - 1].isdigit():
        return None
    if after < len(low) and low[after] == "." and tokens.glued(after):
        after += 1
    after = _bracketed(tokens, after, words)
    if after >= len(low) or not (low[after].isascii() and low[after].isdigit()) or len(low[after]) > 20:
        return None
    if _measured(tokens, after, words):
        return None
    end, call = _end_of_reference(tokens, after, words), _phone(tokens, after)
    return call if call is not None and call[0] > end else (end, "reference")


def _bracketed(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after "(EU) No", after the bracket of "Equation (7)", after the carrier of "flight AF 1380"."""
    low = tokens.low
    if at + 1 < len(low) and len(low[at]) == 2 and tokens.written(at).isupper() and low[at + 1].isdigit():
        return at if tokens.glued(at + 1) else at + 1
    if at + 2 >= len(low) or low[at] != "(":
        return at
    if low[at + 1].isdigit():
        return at + 1
    if not tokens.written(at + 1).isupper() or low[at + 2] != ")":
        return at
    number = words.references.ahead(low, at + 3)
    after = number[0] if number else at + 3
    return after + 1 if after < len(low) and low[after] == "." and tokens.glued(after) else after


def _measured(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the digits at token `at` are an amount: a currency, scale, share or duration stands behind them."""
    read = digits.literal(tokens, at, words)
    if read is None:
        return False
    low, end = tokens.low, read[0]
    if end < len(low) and (tokens.written(end) in "$€£¥₽₴%‰" or tokens.written(end) in CODES):
        return True
    return any(table.ahead(low, end) for table in (words.currencies, words.scales, words.shares, words.durations))


def _end_of_reference(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after a reference: "5 and 6", "49(2)(b)", "1325 (2000)", "1 to 17"."""
    low = tokens.low
    after = _after_part(tokens, at)
    while after + 1 < len(low) and low[after + 1].isdigit() and len(low[after + 1]) < 5:
        range_word = words.range_words.ahead(low, after)
        short = len(low[after + 1]) < 4
        joined = (
            low[after] == "("
            or (short and (low[after] in (",", "-", "/", "&") or low[after] in words.joiners))
            or (short and range_word is not None and range_word[0] == after + 1)
        )
        clock = after + 2 < len(low) and low[after + 2] == ":" and tokens.glued(after + 2)
        if not joined or clock or (low[after] != "(" and _counts_on(tokens, after + 1, words)):
            break
        after = _after_part(tokens, after + 1)
    return after


def _after_part(tokens: Tokens, at: int) -> int:
    """The token after the digits at token `at`, the letters glued to them and a closing bracket."""
    after = _chunk_after(tokens, at)
    return after + 1 if after < len(tokens) and tokens.low[after] == ")" else after


def _counts_on(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the number behind a reference begins something else ("on page 3, 12 people")."""
    comma = tokens.low[at - 1] == ","
    follows = at + 1 < len(tokens) and tokens.low[at + 1][0].isalpha()
    return (comma and follows) or _measured(tokens, at, words) or words.concepts.ahead(tokens.low, at + 1) is not None
