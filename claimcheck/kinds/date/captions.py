"""Years behind a comma in captions, labels and chronicles: "London, 1684;", "The Feast, 1665, oil on panel"."""

from __future__ import annotations

from claimcheck.calendar.years import LAST_MODERN, YEAR_DIGITS, is_likely_year
from claimcheck.kinds.date._shape import FIRST_OF_THINGS, ends_phrase
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.numerals import Number
from claimcheck.zones import Zone

CLOSING = frozenset(".;:)")
OPENERS = ("", ".", ";", ":")
"""What may stand before a title, but for white space."""
LONGEST_TITLE = 8
"""Tokens of a title."""
LONGEST_LABEL = 5
"""Words of a label before its colon."""
INTRODUCING = frozenset(":-–—")
"""What stands between what is counted and a list of the numbers."""


def is_of_caption(zone: Zone, number: Number) -> bool:
    """Whether four digits stand between a comma behind a name or a material, and a mark that closes the phrase."""
    tokens, low, comma = zone.tokens, zone.tokens.low, number.i - 1
    if comma < 1 or low[comma] != "," or not tokens.glued(comma) or tokens.glued(number.i):
        return False
    if not number.plain or len(number.whole) != YEAR_DIGITS or not FIRST_OF_THINGS <= number.value <= LAST_MODERN:
        return False
    if number.value % 100 == 0 and not is_likely_year(number.value):
        return False
    if not _closes(zone, number.j) or _is_of_list(zone, comma):
        return False
    if low[comma - 1] in zone.lexicon.materials or _is_named(zone, comma - 1) or _is_titled(zone, comma):
        return True
    return _names_material(zone, comma)


def is_labelled(zone: Zone, number: Number) -> bool:
    """ "Year of construction: 1972", "Año: 2016": a colon behind a label that begins or ends with a word for a year."""
    low, colon = zone.tokens.low, number.i - 1
    if not number.plain or zone.tokens.glued(number.i) or not ends_phrase(zone, number.j):
        return False
    first = colon
    while first and colon - first < LONGEST_LABEL and low[first - 1][0].isalpha():
        first -= 1
    label = zone.lexicon.year_labels.ahead(low, first)
    if label is not None and label[0] == colon and _opens_line(zone, first):
        return True
    return any(_is_one_year(zone, at) for at in {first, colon - 1} if first < colon)


def labels_amount(zone: Zone, number: Number) -> bool:
    """ "Umsatz 2024: 3,9 Mio. €": a year behind the words that open a line, and a colon and an amount behind it."""
    tokens, low, colon = zone.tokens, zone.tokens.low, number.j
    if not number.plain or low[colon : colon + 1] != [":"] or colon + 1 >= len(low) or tokens.glued(colon + 1):
        return False
    first = number.i
    while first and number.i - first < LONGEST_LABEL and low[first - 1][0].isalpha() and "\n" not in tokens.gap(first):
        first -= 1
    amount = low[colon + 1]
    return first < number.i and _opens_line(zone, first) and (amount[0].isdigit() or amount in CURRENCY_SIGNS)


def _opens_line(zone: Zone, at: int) -> bool:
    """Whether a token opens a line, a mark of a list left out."""
    tokens = zone.tokens
    return at == 0 or "\n" in tokens.gap(at) or not tokens.low[at - 1].isalnum()


def _is_one_year(zone: Zone, at: int) -> bool:
    """Whether a word for a year in the singular stands at a token."""
    unit, low = zone.lexicon.durations.ahead(zone.tokens.low, at), zone.tokens.low
    plural = zone.lexicon.page.plural_endings and low[at].endswith(zone.lexicon.page.plural_endings)
    return unit is not None and unit[1] == "year" and not plural


def _names_material(zone: Zone, comma: int) -> bool:
    """ "Фарфор, роспись, Императорский завод, 1842.": a material of its own between the commas of a caption."""
    low, materials = zone.tokens.low, zone.lexicon.materials
    for at in range(comma - 1, max(0, comma - 1 - LONGEST_TITLE), -1):
        if low[at] in CLOSING or low[at] in zone.lexicon.finite:
            return False
        if low[at] in materials and low[at - 1] == "," and low[at + 1] == ",":
            return True
    return False


def _is_of_list(zone: Zone, comma: int) -> bool:
    """ "Votes: Adler, 1850; Baum, 1720": whether the sentence tells what is counted before a colon or a dash."""
    tokens, low, lexicon = zone.tokens, zone.tokens.low, zone.lexicon
    begin = max((at + 1 for at in range(comma) if low[at] in ".!?"), default=0)
    marks = [at for at in range(begin, comma) if low[at] in INTRODUCING and not tokens.glued(at + 1)]
    return bool(marks) and any(lexicon.meanings.concepts(low[at]) for at in range(begin, marks[0]))


def _is_named(zone: Zone, at: int) -> bool:
    """Whether a word with a capital stands there that is no month and nothing that is counted."""
    tokens, low, lexicon = zone.tokens, zone.tokens.low, zone.lexicon
    if not tokens.written(at).istitle() or lexicon.months.behind(low, at + 1) is not None:
        return False
    return lexicon.concepts.behind(low, at + 1) is None and "total" not in lexicon.meanings.concepts(low[at])


def _is_titled(zone: Zone, comma: int) -> bool:
    """ "Portrait d'homme, 1758, sanguine": whether a title ends there: what begins a sentence and has no verb.

    A plural, a total or a word for an amount is none ("Members, 1850", "Besucherzahl, 1758").
    """
    tokens, low, lexicon = zone.tokens, zone.tokens.low, zone.lexicon
    if low[comma - 1].endswith(lexicon.page.plural_endings) or "total" in lexicon.meanings.concepts(low[comma - 1]):
        return False
    for at in range(comma - 1, max(-1, comma - 1 - LONGEST_TITLE), -1):
        if (
            not (low[at].isalpha() or low[at] == "'")
            or low[at] in lexicon.finite
            or lexicon.meanings.is_magnitude(low[at])
        ):
            return False
        if tokens.text[max(0, tokens.start[at] - 2) : tokens.start[at]].strip(' \n"«“„') in OPENERS:
            return tokens.written(at)[0].isupper() and low[at] not in lexicon.grammar
    return False


def _closes(zone: Zone, at: int) -> bool:
    """Whether a phrase ends: at its end, a mark, or a comma before a word, which is no clause's."""
    tokens, low = zone.tokens, zone.tokens.low
    if at >= len(low):
        return True
    after = at + 1
    if low[at] in CLOSING:
        return not (tokens.glued(at) and tokens.glued(after) and after < len(low) and low[after][0].isalnum())
    if low[at] != "," or after >= len(low) or not low[after][0].isalpha():
        return False
    return not zone.lexicon.page.capital_nouns or tokens.written(after)[0].isupper()
