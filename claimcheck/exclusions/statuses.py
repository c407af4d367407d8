"""Codes by which a server tells what came of a request: "the server answered 404", "l'API renvoie 503"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.exclusions._shape import Stretch
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.extents import is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import SENTENCE_ENDS, Tokens

CODE_DIGITS = 3
"""Digits of a code, of which the first is its class."""
LAST_OF_CLASS = {"1": 103, "2": 208, "3": 308, "4": 451, "5": 511}
"""The highest code of each class that is registered (IANA, HTTP Status Code Registry), by its first digit."""
SERVER_REACH = 8
"""How many tokens before a code the server may stand."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The code that the digits at a token are, right behind a verb of answering in whose sentence a server stands."""
    code = tokens.low[at]
    if len(code) != CODE_DIGITS or int(code) > LAST_OF_CLASS.get(code[0], 0) or not is_bare(tokens, at, lexicon):
        return None
    if lexicon.replying.behind(tokens.low, at) is None or not _has_server(tokens, at, lexicon):
        return None
    return None if counts(tokens, at + 1, lexicon, Decimal(code)) else (at + 1, "identifier")


def _has_server(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    for back in range(at - 1, max(-1, at - 1 - SERVER_REACH), -1):
        if tokens.low[back] in lexicon.servers:
            return True
        if tokens.low[back] in SENTENCE_ENDS and not tokens.glued(back + 1):
            return False
    return False
