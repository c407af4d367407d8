"""Numbers that a definite article takes up with two digits swapped: "we hired 140 people", "the 104 newcomers".

By chance, one number of three digits is seldom another of its document with two digits swapped; where the later one is
told as known, and both can be of one thing, it is the earlier one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.arithmetic import telling_digits
from claimcheck.claims import concepts_near
from claimcheck.comparison import COUNTED, dimension
from claimcheck.diagnosis import slip_between
from claimcheck.languages.concepts import GROUPS, NOUNS, PEOPLE, wider
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.repeats._shape import (
    LEAD,
    NAME_REACH,
    SWAP,
    apart,
    comparable,
    is_definite,
    is_for_something,
    of_one_size,
    of_other_days,
    one_name,
    parted,
    share_word,
)
from claimcheck.model import Claim
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO

FEWEST_DIGITS, FEWEST_ALIKE = 3, 2
"""How many telling digits one of two numbers has at least that hardly have the same ones by chance; and where both are
prices, count one thing that has a name of its own, or stand beside one name.
"""
OF_PEOPLE = PEOPLE - GROUPS | {"answer", "vote", "ballot", "ticket", "contract"}
"""What is counted where people are: who joined, answered or voted."""
BOTH = 2
"""How many numbers of a thing there are where two tell of it."""
AMOUNTS = frozenset(("money", "quantity"))


def pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each number that takes up one before it, with that one; the claims are of one document, in its order."""
    table: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        number = claim.figure.value.first
        if number is not None and claim.figure.value.exact and claim.figure.kind in COUNTED | AMOUNTS:
            digits = "".join(sorted(f"{number:f}"))
            table.setdefault((_measure(claim), digits), []).append(claim)
    for rows in table.values():
        if len({claim.figure.value.first for claim in rows}) == 2:
            yield from ((a, b) for a, b in combinations(rows, 2) if _takes_up(a, b) and not _is_explained(a, b, claims))


def told_as_known(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """ "The 58 collection points", "all 64 collection points": two numbers, both told as known, of one thing alone."""
    table: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.figure.kind == "count" and claim.figure.noun and claim.figure.value.exact:
            table.setdefault(claim.figure.noun, []).append(claim)
    for rows in table.values():
        if len(rows) == BOTH and _are_one(rows[0], rows[1]) and not _is_explained(rows[0], rows[1], claims):
            yield rows[0], rows[1]


def _are_one(a: Claim, b: Claim) -> bool:
    told = a.start != b.start and is_definite(a) and is_definite(b) and not (_is_narrowed(a) or _is_narrowed(b))
    return told and of_one_size(a, b) and one_name(a, b) and not apart(a, b) and _is_former(a) == _is_former(b)


def _is_narrowed(claim: Claim) -> bool:
    """Whether a preposition behind a count, or an adjective before its noun, says which of them are meant."""
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    low = Tokens(figure.document.text, figure.end, min(claim.end, figure.end + LEAD)).low
    return low[:1] != [] and low[0] in lexicon.locatives | lexicon.of_words


def _measure(claim: Claim) -> str:
    return "count" if claim.figure.kind in COUNTED else dimension(claim.figure)


def _takes_up(earlier: Claim, later: Claim) -> bool:
    """Whether the later of two numbers is told as known, and nothing says that they are of two things."""
    if earlier.start == later.start or slip_between(earlier.figure, later.figure) != SWAP:
        return False
    one_thing = earlier.figure.kind == "money" or earlier.figure.noun in NOUNS & {later.figure.noun}
    beside = _share_name(earlier, later) or share_word(earlier, later)
    fewest = FEWEST_ALIKE if one_thing or beside else FEWEST_DIGITS
    digits = max(telling_digits(claim.figure.value.first or ZERO) for claim in (earlier, later))
    if digits < fewest or not is_definite(later) or not _may_be_one(earlier, later):
        return False
    named = one_name(earlier, later) or lexicon_of(later.figure.language).page.capital_nouns
    told_apart = parted(earlier, later) or of_other_days(earlier, later)
    return named and not told_apart and _is_former(earlier) == _is_former(later)


def _may_be_one(a: Claim, b: Claim) -> bool:
    """Whether two numbers can count one thing: the same noun, one that is broader, people, or a noun in no list.

    An amount of money behind which a preposition stands is one for something else: "the £368,000 for the pool".
    """
    if a.figure.kind not in COUNTED:
        return comparable(a, b) and not is_for_something(b)
    one, two = a.figure.noun, b.figure.noun
    if one == two or one not in NOUNS or two not in NOUNS:
        return one is not None or two is not None
    broad_one, broad_two = {one, *wider(one)}, {two, *wider(two)}
    return {one, two} <= OF_PEOPLE or not broad_one.isdisjoint(broad_two)


def _share_name(a: Claim, b: Claim) -> bool:
    return not {name for name, _ in a.slot.names}.isdisjoint(name for name, _ in b.slot.names)


def _is_former(claim: Claim) -> bool:
    return "previous" in concepts_near(claim, NAME_REACH)


def _is_explained(a: Claim, b: Claim, every: Sequence[Claim]) -> bool:
    """Whether the text tells the difference of two numbers, or gives the later one again."""
    one, two = a.figure.value.first, b.figure.value.first
    assert one is not None
    assert two is not None
    nouns = {None, a.figure.noun, b.figure.noun}
    alike = [other.figure for other in every if other.figure.noun in nouns and other is not b]
    return any(figure.value.first in (abs(one - two), two) for figure in alike)
