"""What the files of this folder give and share."""

from __future__ import annotations

from claimcheck.languages import _common
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

Stretch = tuple[int, str] | None
"""The token after a stretch that begins at a known token, and why it holds no figure; None where it may hold one."""
CODES = frozenset((*_common.CURRENCY_CODES, *_common.SCALED_CODES))
UNIT_LETTERS = frozenset(
    form for table in (_common.UNIT_SYMBOLS, _common.DURATION_SYMBOLS) for _, forms in table for form in forms
)


def known_word(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a unit, a currency, a scale, a share or a word of time stands at a token."""
    return words.known.ahead(tokens.low, at)


def measured(tokens: Tokens, end: int, words: Lexicon) -> bool:
    """Whether a unit, a currency or a counted concept stands behind the number that ends before token `end`."""
    if end >= len(tokens):
        return False
    written = tokens.written(end)
    if written in "$€£¥₽₴%‰°" or written in CODES or written in UNIT_LETTERS:
        return True
    return known_word(tokens, end, words) or words.concepts.ahead(tokens.low, end) is not None


TIMES = frozenset("x×х")
"""The letter x, the sign of multiplication, and the Cyrillic letter that looks like them."""


def until(tokens: Tokens, at: int, offset: int) -> int:
    """The first token that begins at or after an offset of the text."""
    while at < len(tokens) and tokens.start[at] < offset:
        at += 1
    return at


def chunk_after(tokens: Tokens, at: int) -> int:
    """The token after letters, digits and hyphens glued on."""
    after = at + 1
    while after < len(tokens) and tokens.glued(after):
        word = tokens.low[after]
        joined = (
            word in "-/.:" and after + 1 < len(tokens) and tokens.glued(after + 1) and tokens.low[after + 1].isalnum()
        )
        if not (word.isalnum() or joined):
            break
        after += 1
    return after
