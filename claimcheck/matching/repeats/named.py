"""A noun with its article takes up the amount told beside it: "a fine of €75,000", then "the fine of €57,000".

Only amounts whose digits are swapped are compared: the fine of one may well be larger than that of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.diagnosis import slip_between
from claimcheck.lexicon import lexicon
from claimcheck.matching.repeats._shape import SWAP, TAKES_UP, apart, comparable, one_name, stated_again
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

AMOUNTS = frozenset(("money", "quantity", "duration"))


def pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each amount that is taken up by its noun, with the amount that it is told as; the claims are of one document."""
    amounts = [claim for claim in claims if claim.figure.kind in AMOUNTS]
    for at, later in enumerate(amounts):
        noun, definite = _noun(later)
        if not (noun and definite) or stated_again(later, amounts):
            continue
        known = [one for one in amounts[:at] if later.start - one.start <= TAKES_UP and _is_meant(one, later, noun)]
        if len({one.figure.value.first for one in known}) == 1:
            yield known[-1], later


def _is_meant(earlier: Claim, later: Claim, noun: str) -> bool:
    """Whether an amount behind the same noun, two of its digits swapped, can be the one that is taken up."""
    if not comparable(earlier, later) or slip_between(earlier.figure, later.figure) != SWAP:
        return False
    return _noun(earlier)[0] == noun and one_name(earlier, later) and not apart(earlier, later)


def _noun(claim: Claim) -> tuple[str, bool]:
    """The stem of the noun that "of" joins to an amount behind it, and whether it has a definite article; "" for none.

    "Das Bußgeld in Höhe von 57 000 Euro" is the fine too: a preposition with its noun may stand between.
    """
    words = lexicon(claim.figure.language)
    low = Tokens(claim.document.text, claim.start, claim.figure.start).low
    at = len(low) - 1
    while at > 0 and (low[at] in words.of_words or low[at] in words.determiners):
        at -= 1
    if at == len(low) - 1 or at < 1:
        return "", False
    if at > 1 and low[at - 1] in words.locatives:
        at -= 2
    if not low[at][0].isalpha() or low[at] in words.grammar:
        return "", False
    article = at - 1 - (low[at - 1] == "'")
    return words.meanings.stem(low[at]), article >= 0 and low[article] in words.determiners | words.definites
