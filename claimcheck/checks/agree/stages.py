"""How far what is counted had come: polls and partial counts on the way, and the final result."""

from __future__ import annotations

from claimcheck.lexicon import Phrases, lexicon_of
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

HEAD_LENGTH = 200
"""How many code points at the beginning of a text say which count it tells."""


def overtaken(later: Claim, earlier: Claim) -> bool:
    """Whether a count went on between two documents, of which the second is not the later one.

    It did where one tells of a poll or of so many votes counted and the other does not, and where the first, on a later
    day, tells the final result and the second does not.
    """
    one, two = later.document.date, earlier.document.date
    is_later = one is not None and two is not None and one > two
    if _goes_on(later) != _goes_on(earlier):
        return _goes_on(earlier) or not is_later
    return is_later and _is_final(later) and not _is_final(earlier)


def _goes_on(claim: Claim) -> bool:
    lexicon = lexicon_of(claim.figure.language)
    return _says(claim, lexicon.counting)


def _is_final(claim: Claim) -> bool:
    lexicon = lexicon_of(claim.figure.language)
    return _says(claim, lexicon.final_counts)


def _says(claim: Claim, phrases: Phrases[str]) -> bool:
    """Whether the sentence of a claim, or the beginning of its document, holds a phrase."""
    text = claim.document.text
    stretches = (Tokens(text, start, end).low for start, end in ((claim.start, claim.end), (0, HEAD_LENGTH)))
    return any(phrases.ahead(low, at) for low in stretches for at in range(len(low)))
