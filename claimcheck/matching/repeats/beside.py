"""The words of the clause beside a figure, up to the next one of its kind; which of them two figures alone share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import define

from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.matching.repeats._shape import TELLING_WORD
from claimcheck.model import Claim
from claimcheck.tokens import SENTENCE_ENDS, Tokens

BEFORE, BEHIND, CODE_POINTS = 10, 6, 140
"""How many tokens before and behind a figure, and within how many code points, are looked at."""
DATE_BEHIND = 8
"""How many code points behind an amount the day may stand at which it holds."""
LINKS = frozenset(",:(-–—")
"""Marks that may join what an amount is to it: "the deposit, £1,540"."""
ENDS = SENTENCE_ENDS | LINKS | {")"}
"""Marks that end what stands behind a figure."""
BOTH = 2
"""Of how many figures a word tells that is said of two alone."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Beside:
    """The words beside a figure.

    Attributes:
        claim: The figure in its sentence.
        before: The tokens before it.
        behind: Those behind it, up to the first mark.
        stems: The stems of those that say something, with how many such words stand between.
        named: The stems of those with a capital letter, which may be names.
        dates: The dates that stand among them.
    """

    claim: Claim
    lexicon: Lexicon
    before: list[str]
    behind: list[str]
    stems: Mapping[str, int]
    named: frozenset[str]
    dates: tuple[Claim, ...]


def beside(claim: Claim, alike: Sequence[Claim], dates: Sequence[Claim] = ()) -> Beside:
    """The words beside a figure.

    Args:
        claim: The figure.
        alike: The figures of its kind, of the same document.
        dates: The dates of the document.
    """
    figure, lexicon, text = claim.figure, lexicon_of(claim.figure.language), claim.document.text
    others = [other.figure for other in alike if other.start == claim.start]
    low = max((other.end for other in others if other.end <= figure.start), default=claim.start)
    high = min((other.start for other in others if other.start >= figure.end), default=claim.end)
    before = Tokens(text, max(low, figure.start - CODE_POINTS), figure.qualified_start)
    behind = Tokens(text, figure.end, min(high, figure.end + CODE_POINTS))
    first = max((at + 1 for at, word in enumerate(before.low) if word in SENTENCE_ENDS), default=0)
    first = max(first, len(before.low) - BEFORE)
    last = min(next((at for at, word in enumerate(behind.low) if word in ENDS), len(behind.low)), BEHIND)
    sides = before.low[first:], behind.low[:last]
    start = before.start[first] if sides[0] else figure.start
    named = [*_named(before, range(first, len(before.low)), claim), *_named(behind, range(last), claim)]
    return Beside(
        claim, lexicon, *sides, _stems(sides, lexicon), frozenset(map(lexicon.meanings.stem, named)),
        tuple(date for date in dates if start <= date.figure.start <= figure.end + DATE_BEHIND),
    )  # fmt: skip


def _named(tokens: Tokens, places: range, claim: Claim) -> list[str]:
    """The words with a capital letter that do not begin the sentence."""
    return [
        tokens.low[at] for at in places if tokens.text[tokens.start[at]].isupper() and tokens.start[at] > claim.start
    ]


def _stems(sides: tuple[list[str], list[str]], lexicon: Lexicon) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for side in (sides[0][::-1], sides[1]):
        told = [lexicon.meanings.stem(word) for word in side if tells(word, lexicon)]
        for distance, stem in enumerate(told):
            found[stem] = min(distance, found.get(stem, distance))
    return found


def tells(word: str, lexicon: Lexicon) -> bool:
    """Whether a word says something, and is no word of grammar or unit."""
    said = len(word) >= TELLING_WORD and word[0].isalpha()
    return said and word not in lexicon.grammar and word not in lexicon.measuring


def shared(one: Beside, two: Beside, every: Sequence[Beside], farthest: int) -> set[str]:
    """The stems of words near two figures, and near no other one.

    Args:
        one: The words beside the first figure.
        two: Those beside the second.
        every: Those beside all figures of their kind.
        farthest: How many other words that say something may stand between.
    """
    near = {stem for stem in one.stems.keys() & two.stems.keys() if max(one.stems[stem], two.stems[stem]) <= farthest}
    return {stem for stem in near if sum(stem in place.stems for place in every) == BOTH}
