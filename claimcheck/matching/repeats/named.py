"""A noun with its article takes up the amount told beside it: "a fine of €75,000", then "the fine of €57,000".

The fine of one may well be larger than that of another, so that only amounts whose digits are swapped are compared.
The line of a sheet names its amount once and for all: "Range: 10 km", and "the range of 8 km" contradicts it whatever
its digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.diagnosis import slip_between
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.matching.repeats._shape import SWAP, TAKES_UP, apart, comparable, one_name, stated_again
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

AMOUNTS = frozenset(("money", "quantity", "duration"))
LONGEST_LABEL = 5
"""How many words before a colon name an amount."""
COLON, ENDS, INSIDE = ":", frozenset(".;,()•*-–|"), frozenset(",)")
"""What stands between an amount and its label, before a label, and where a longer label goes on."""


def pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each amount that is taken up by its noun, with the amount that it is told as; the claims are of one document."""
    amounts = [claim for claim in claims if claim.figure.kind in AMOUNTS]
    for at, later in enumerate(amounts):
        before = [one for one in amounts[:at] if later.start - one.start <= TAKES_UP and comparable(one, later)]
        if not before or not (_noun(later)[1] or _phrase(later)) or stated_again(later, amounts):
            continue
        known = _labelled(before, later) or [one for one in before if _is_meant(one, later)]
        if len({one.figure.value.first for one in known}) == 1:
            yield known[-1], later


def _labelled(before: Sequence[Claim], later: Claim) -> list[Claim]:
    """The amounts that stand behind the same words and a colon."""
    phrase = _phrase(later)
    return [one for one in before if one.start != later.start and phrase and _label(one) == phrase]


def _label(claim: Claim) -> tuple[str, ...]:
    """The words before the colon that leads to an amount; none where there is no colon, or a longer clause."""
    low = _lead(claim)
    if low[-1:] != [COLON]:
        return ()
    start = next((at + 1 for at in range(len(low) - 2, -1, -1) if low[at] in ENDS), 0)
    if start and low[start - 1] in INSIDE:
        return ()  # "PM10, annual mean: 18", "PM2.5, annual mean: 10"
    return tuple(low[start:-1]) if len(low) - 1 - start <= LONGEST_LABEL else ()


def _phrase(claim: Claim) -> tuple[str, ...]:
    """The words between an article and the "of" that leads to an amount: "the control range of 8 km"."""
    lexicon, low = lexicon_of(claim.figure.language), _lead(claim)
    if not low or low[-1] not in lexicon.of_words:
        return ()
    told = low[:-1][-LONGEST_LABEL - 1 :]
    article = next((at for at in range(len(told) - 1, -1, -1) if _is_article(lexicon, told[at])), len(told))
    return tuple(told[article + 1 :])


def _is_meant(earlier: Claim, later: Claim) -> bool:
    """Whether an amount behind the same noun, two of its digits swapped, can be the one that is taken up."""
    if slip_between(earlier.figure, later.figure) != SWAP or not one_name(earlier, later) or apart(earlier, later):
        return False
    noun, definite = _noun(later)
    return definite and _noun(earlier)[0] == noun


def _noun(claim: Claim) -> tuple[str, bool]:
    """The stem of the noun that "of" joins to an amount behind it, and whether it has a definite article; "" for none.

    "Das Bußgeld in Höhe von 57 000 Euro" is the fine too: a preposition with its noun may stand between.
    """
    lexicon, low = lexicon_of(claim.figure.language), _lead(claim)
    at = len(low) - 1
    while at > 0 and (low[at] in lexicon.of_words or low[at] in lexicon.determiners):
        at -= 1
    if at == len(low) - 1 or at < 1:
        return "", False
    if at > 1 and low[at - 1] in lexicon.locatives:
        at -= 2
    if not low[at][0].isalpha() or low[at] in lexicon.grammar:
        return "", False
    article = at - 1 - (low[at - 1] == "'")
    return lexicon.meanings.stem(low[at]), article >= 0 and _is_article(lexicon, low[article])


def _is_article(lexicon: Lexicon, word: str) -> bool:
    return word in lexicon.determiners or word in lexicon.definites


def _lead(claim: Claim) -> list[str]:
    """The tokens of a sentence before its amount, with what bounds it."""
    return Tokens(claim.document.text, claim.start, claim.figure.start).low
