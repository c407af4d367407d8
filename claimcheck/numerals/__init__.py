"""From tokens to numbers: digits and their grouping, number words, scales, fractions, ordinals.

`read` gives every number of a stretch in order; the kinds look left and right of it and read no digits themselves.
"""

from __future__ import annotations

from claimcheck import roles
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import bounds, digits, in_digits, in_words, one_word, roman, shares
from claimcheck.numerals._shape import GROUP_DIGITS, Number, ends_in_one, takes_few
from claimcheck.numerals.rough import OF_AGE
from claimcheck.numerals.scales import SCALE_ADJECTIVE
from claimcheck.numerals.shares import closes_part, is_apposed, is_said_of
from claimcheck.tokens import Tokens

__all__ = [
    "GROUP_DIGITS", "OF_AGE", "SCALE_ADJECTIVE", "Number", "closes_part", "ends_in_one", "is_apposed", "is_said_of",
    "part", "read", "takes_few",
]  # fmt: skip

ALWAYS = roles.DIGITS | roles.NUMBER
OPENS = ALWAYS | roles.ROMAN | roles.SINGLE
GOES_ON = ALWAYS | roles.GROWS | roles.RATIO
"""What may go on a number or make a share of it."""
PART = "part:"
"""How the trace of a number begins that a half or a quarter was added to."""
LONGEST_RATIO = 4
"""How many tokens may stand between the numbers of a share ("out of every")."""


def part(tokens: Tokens, lexicon: Lexicon) -> bool:
    """Take apart the words that are a number and a unit of time ("dreitägig", "двухлетний"), so that both are read.

    Whether there was one: then the roles of the tokens are to be set again.
    """
    marks = tokens.roles
    found = [at for at in tokens.openings if marks[at] & roles.PARTED]
    apart = False
    for at in reversed(found):
        cuts = one_word.split_adjective(tokens.low[at], lexicon)
        if cuts and lexicon.idioms.ahead(tokens.low, at) is None:
            tokens.cut(at, cuts)
            apart = True
    return apart


def read(tokens: Tokens, lexicon: Lexicon, blocked: bytearray) -> list[Number]:
    """All numbers of the tokens, in order and apart, but for those that are blocked."""
    found: list[Number] = []
    low, after = tokens.low, 0
    for at in _places(tokens):
        if at < after or (blocked[at] and _ends_inside(tokens, at, blocked)):
            continue
        number = _at(tokens, at, lexicon)
        if number is not None:
            bounds.inside(tokens, number, lexicon)
            _append(found, number, low, lexicon, blocked)
            after = at + 1 if blocked[at] and _has_part(number) else max(number.j, at + 1)
        elif low[at].isdecimal():
            after = _behind_run(tokens, at)
    return found


def _has_part(number: Number) -> bool:
    """ "Del andén 6 con media hora de retraso": whether a half or quarter was added, which a label does not take in."""
    return any(step.startswith(PART) for step in number.trace)


def _behind_run(tokens: Tokens, at: int) -> int:
    """The token behind digits that are no number, and behind what is glued to them."""
    low, after = tokens.low, at + 1
    while after < len(low) and tokens.glued(after) and (low[after].isdecimal() or low[after] in digits.NUMBER_MARKS):
        after += 1
    return after


def _ends_inside(tokens: Tokens, at: int, blocked: bytearray) -> bool:
    """Whether a number that begins at a blocked token takes in nothing behind what is blocked."""
    after = blocked.find(0, at)
    if after >= len(tokens.roles):
        return True
    marked = tokens.low[after] in (".", ",") and tokens.glued(after + 1)
    return not (marked or tokens.roles[after] & GOES_ON)


def _places(tokens: Tokens) -> list[int]:
    """Tokens at which a number may begin."""
    marks = tokens.roles
    return [
        at
        for at in tokens.openings
        if marks[at] & OPENS and (marks[at] & (ALWAYS | roles.SINGLE) or tokens.text[tokens.start[at]] in "IVX")
    ]


def _at(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """The number that begins at a token, if one does."""
    word = tokens.low[at]
    if word.isascii() and word.isdecimal():
        return in_digits.read(tokens, at, lexicon)
    if word in lexicon.vulgar:
        return in_digits.vulgar(tokens, at, lexicon)
    number = None
    if word in lexicon.numeric or (lexicon.number_stems and word.startswith(lexicon.number_stems)):
        number = in_words.read(tokens, at, lexicon)
    if number is None and lexicon.parts and one_word.decompose(word, lexicon) is not None:
        number = in_words.read(tokens, at, lexicon)
    if number is None and tokens.roles[at] & roles.ROMAN:
        number = roman.read(tokens, at, lexicon)
    return bounds.single(tokens, at, lexicon) if number is None and tokens.roles[at] & roles.SINGLE else number


def _append(found: list[Number], number: Number, low: list[str], lexicon: Lexicon, blocked: bytearray) -> None:
    """Add a number, or make a share of it and the one before: "nine out of ten", "un sur cent".

    One that is no figure ("een van de twaalf") makes none.
    """
    if found and lexicon.ratios and number.i - found[-1].j <= LONGEST_RATIO and not blocked[found[-1].i]:
        share = shares.ratio(low, found[-1], number, lexicon)
        if share is not None:
            found[-1] = share
            return
    found.append(number)
