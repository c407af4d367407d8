"""Numbers in what programs read: URLs, e-mail addresses, file names, hashtags, identifiers of case law."""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch
from claimcheck.tokens import Tokens

CHUNK_SIGNS = regex.compile(r"[@_#\\&=]|://|www\.|^ECLI:")
FORMULA = regex.compile(r"\p{L}[<>]=?[-−]?[0-9]+(?:[.,][0-9]+)?[.,;]?")
"""A bound of a variable ("x<=7.5")."""
FILE_NAME = regex.compile(
    r"\.(?:pdf|docx?|xlsx?|txt|html?|csv|json|xml|png|jpe?g|zip|com|org|net|exe|py)\b", regex.IGNORECASE
)


def in_chunk(tokens: Tokens, at: int) -> Stretch:
    """URLs, e-mail addresses, file names, hashtags."""
    if not (tokens.glued(at) or (tokens.glued(at + 1) and tokens.glued(at + 2))):
        return None  # at most one mark is glued on
    first, after = _chunk(tokens, at)
    if after - first < 3 and tokens.low[first] != "#":
        return None
    chunk = tokens.text[tokens.start[first] : tokens.end[after - 1]]
    if CHUNK_SIGNS.search(chunk) and chunk[0] not in "≤≥<>=(" and FORMULA.fullmatch(chunk) is None:
        while tokens.glued(after):
            after += 1
        return after, "part of an address, a code or a tag"
    if FILE_NAME.search(chunk):
        return after, "file name or address"
    return None


def _chunk(tokens: Tokens, at: int) -> tuple[int, int]:
    """The tokens without white space around token `at`, at most forty to either side."""
    first = last = at
    while first > 0 and tokens.glued(first) and at - first < 40:
        first -= 1
    while last + 1 < len(tokens.low) and tokens.glued(last + 1) and last - at < 40:
        last += 1
    return first, last + 1
