"""Numbers of patents and of applications for them: "EP 1483099 A1", "US 61/302,118", "EP 17 204 881.3"."""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch, measured, until
from claimcheck.languages._proper_names import PATENT_OFFICES
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

NUMBER = regex.compile(
    r"(?P<filed>[0-9]{2}/[0-9]{3}[ \u00a0,]?[0-9]{3}(?!\w))"
    r"|[0-9]{1,4}(?P<groups>(?:[ \u00a0,]?[0-9]{3,6}){1,4})"
    r"(?P<check>[.-][0-9](?![ \u00a0]?[0-9]))?(?P<kind>[ \u00a0]?[A-Z][1-9](?!\w))?"
)
"""An application of a year and two groups; or groups, a digit that checks them, and the letter for a kind."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The number that begins with the digits at a token, behind the letters of an office.

    A year and a slash, a digit that checks it, the letter of its kind, or three groups behind which nothing is counted
    tell it from an amount.
    """
    if tokens.written(at - 1) not in PATENT_OFFICES or tokens.gap(at) not in (" ", "\u00a0"):
        return None
    match = NUMBER.match(tokens.text, tokens.start[at])
    if match is None:
        return None
    end = until(tokens, at + 1, match.end())
    if match["filed"] or match["check"] or match["kind"]:
        return end, "catalogue number"
    several = len(match["groups"].split()) > 1
    return (end, "catalogue number") if several and not _counts(tokens, end, lexicon) else None


def _counts(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether what stands behind the number that ends before a token may be counted."""
    low = tokens.low
    noun = end < len(low) and low[end][0].isalpha() and low[end] not in lexicon.grammar
    return noun or measured(tokens, end, lexicon)
