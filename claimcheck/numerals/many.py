"""Letters behind digits that are millions by what is counted, and units elsewhere: "12m people", "7.2m tonnes"."""

from __future__ import annotations

from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.languages.concepts import PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import digits
from claimcheck.numerals._shape import Number
from claimcheck.tokens import STATEMENT_ENDS, Tokens

THOUSAND, MILLION = "K", "m"
"""Letters that kelvins and metres have, too."""
THINGS = (
    "stock_share", "vote", "job", "ticket", "apartment", "dose", "unit", "household", "visit", "view", "message",
    "parcel", "egg", "download", "subscription", "trip", "meal", "vaccine", "account",
)  # fmt: skip
MADE = frozenset(("car", "vehicle", "phone", "bottle", "book", "device", "computer", "smartphone", "chicken"))
"""What is made by the million, and may be so many metres long where there is one of it ("a 4m car")."""
MANY = frozenset((*(PEOPLE - {"athlete", "runner"}), *THINGS))
"""What there may be millions of, and nothing is so many metres long."""
GROWING_CROWDS = MANY | {"population"}
"""What grows by millions."""
GROWTH_REACH = 8
"""How many tokens before a number its verb of change and what is counted may stand."""
SHORTEST_UNIT = 3
"""Letters of the name of a unit that stands behind a letter for millions: "7.2m tonnes"."""
LONGEST_LIST, BEFORE = 4, 10
"""How many numbers of a list are looked at behind one, and how many tokens before it."""
CLOSES = frozenset(",.;:)")
"""Marks behind an amount that is told whole."""


def of_many(tokens: Tokens, number: Number, lexicon: Lexicon, letter: str) -> bool:
    """ "12m people", "84m shares", "12.5K followers": what is counted in millions, and has no length or heat."""
    after = number.j + 1
    if lexicon.rooms.ahead(tokens.low, after) is not None:  # «2к квартира»
        return False
    if letter == MILLION and (_counts(tokens, after, lexicon) or _is_listed(tokens, after, lexicon)):
        return True
    found = lexicon.concepts.ahead(tokens.low, after)
    if found is not None:
        return found[1] in MANY or letter == THOUSAND
    return _grew(tokens, number, lexicon) or (letter == MILLION and _follows_many(tokens, number, lexicon))


def _counts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether what is counted by the million, or the name of a unit, stands at a token: "tonnes", "cars", no "car"."""
    low = tokens.low
    if at >= len(low) or not tokens.gap(at):
        return False
    found = lexicon.concepts.ahead(low, at)
    if found is not None and (
        found[1] in MANY or (found[1] in MADE and low[found[0] - 1].endswith(lexicon.page.plural_endings))
    ):
        return True
    return len(low[at]) >= SHORTEST_UNIT and low[at] not in lexicon.grammar and lexicon.units.ahead(low, at) is not None


def _is_listed(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "1.2m, 0.9m and 0.4m customers", "from 4.5m to 7.2m passengers": whether the last of a list tells it."""
    for _ in range(LONGEST_LIST):
        following = _next_number(tokens, at, lexicon)
        literal = digits.literal(tokens, following, lexicon) if following is not None else None
        if literal is None or not _is_letter(tokens, literal[0]):
            return False
        at = literal[0] + 1
        if _counts(tokens, at, lexicon):
            return True
    return False


def _next_number(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after what joins a number to the next one of a list or range."""
    low = tokens.low
    if at >= len(low):
        return None
    joins = low[at] == "," or low[at] in lexicon.joiners or low[at] in lexicon.alternatives
    joined = at + 1 if joins else (lexicon.to_level.ahead(low, at) or (0,))[0]
    joined += low[at] == "," and joined < len(low) and low[joined] in lexicon.joiners
    return joined if 0 < joined < len(low) and low[joined].isdecimal() else None


def _is_letter(tokens: Tokens, at: int) -> bool:
    """Whether the letter for millions is glued to the digits before a token."""
    return at < len(tokens.low) and tokens.written(at) == MILLION and tokens.glued(at)


def _follows_many(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "£1.2m, 0.9m and 0.4m", "7.2m customers, up from 4.5m": the same letter shortly before is one of millions.

    Nothing stands behind that could be so many metres long.
    """
    low, after = tokens.low, number.j + 1
    closed = after >= len(low) or low[after] in CLOSES or low[after] in lexicon.joiners
    if not (closed or lexicon.out_of.ahead(low, after) or lexicon.of_which.ahead(low, after)):
        return False
    for at in range(number.i - 1, max(0, number.i - BEFORE), -1):
        if low[at] in STATEMENT_ENDS and not tokens.glued(at + 1):
            return False
        told = low[at - 1].isdecimal() and _is_letter(tokens, at)
        if told and (_is_money(tokens, at - 1) or _counts(tokens, at + 1, lexicon)):
            return True
    return False


def _is_money(tokens: Tokens, at: int) -> bool:
    """Whether the sign of a currency is glued before the digits that end at a token."""
    while at > 0 and tokens.glued(at) and (tokens.low[at - 1].isdecimal() or tokens.low[at - 1] in ".,"):
        at -= 1
    return at > 0 and tokens.low[at - 1] in CURRENCY_SIGNS


def _grew(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Subscribers rose by 1.2m to 14.6m", "the population doubled to 3.2m": what grows by millions, its verb of
    change right behind, and then nothing but amounts and what leads to them.
    """
    low, lead = tokens.low, number.i - 1
    leads = (lexicon.by_amount, lexicon.from_level, lexicon.to_level)
    if lead < 1 or not any(table.behind(low, number.i) for table in leads):
        return False
    while lead > max(0, number.i - GROWTH_REACH) and lexicon.changes.ahead(low, lead) is None:
        small = low[lead] in lexicon.grammar or tokens.written(lead) in lexicon.suffixes
        if low[lead].isalpha() and not small:
            return False
        lead -= 1
    counted = lexicon.concepts.behind(low, lead) if lexicon.changes.ahead(low, lead) is not None else None
    return counted is not None and counted[1] in GROWING_CROWDS
