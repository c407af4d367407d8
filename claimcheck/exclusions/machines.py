"""Numbers that machines give: builds of programs, addresses of errors, accounts."""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch, chunk_after, measured, until
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

ACCOUNT = regex.compile(r"[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?(?![\p{L}0-9])")
"""An international bank account number in groups of four."""
COUNTRY, CHECK = 2, 2
"""Letters of its country, and the digits to check it that are glued to them."""
BUILD, FURTHER = 5, 3
"""Digits of a build, which nobody writes without groups when they count something, and of its revision."""
HEXADECIMAL = regex.compile(r"0[xX][0-9A-Fa-f]{2,16}(?![\p{L}0-9])")


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """What begins with the digits at a token, to which something is glued."""
    return _account(tokens, at) or _address(tokens, at) or _build(tokens, at, lexicon)


def _account(tokens: Tokens, at: int) -> Stretch:
    """ "GB29 NWBK 6016 1331 9268 19": all groups behind the letters of the country."""
    country = at - 1
    if not at or len(tokens.low[at]) != CHECK or len(tokens.low[country]) != COUNTRY or not tokens.glued(at):
        return None
    match = ACCOUNT.match(tokens.text, tokens.start[country])
    return (until(tokens, at + 1, match.end()), "identifier") if match is not None else None


def _address(tokens: Tokens, at: int) -> Stretch:
    """ "0x8024", "0x80070057": digits of sixteen behind their sign."""
    match = HEXADECIMAL.match(tokens.text, tokens.start[at]) if tokens.low[at] == "0" else None
    return (until(tokens, at + 1, match.end()), "identifier") if match is not None else None


def _build(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Build 22631.4460 fixes": a long number and a further one over a dot behind a word, and no unit."""
    further, before = at + 2, tokens.low[at - 1] if at else ""
    if tokens.glued(at) or not before.isalpha() or before in lexicon.grammar or further >= len(tokens.low):
        return None
    joined = tokens.low[at + 1] == "." and tokens.glued(further) and tokens.low[further].isdecimal()
    long = len(tokens.low[at]) >= BUILD and len(tokens.low[further]) >= FURTHER
    if not (joined and long) or measured(tokens, further + 1, lexicon):
        return None
    return chunk_after(tokens, at), "version or outline number"
