"""Numbers of parts of an army: "16 Air Assault Brigade", "bij 41 Pantserbrigade", "бойцы 128 бригады"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

LONGEST_NUMBER, LONGEST_NAME = 3, 4
"""Digits of such a number, and words of the name behind it."""
FEW, TEENS, HUNDRED = range(1, 5), range(11, 15), 100
"""Last digits behind which Slavic languages count in the singular, and the numbers that are none of these."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The number at a token, where the noun of a part of an army stands behind it in the singular."""
    low, value = tokens.low, int(tokens.low[at])
    if len(low[at]) > LONGEST_NUMBER or value < FEW[1] or low[at].startswith("0") or not _is_singular(value, lexicon):
        return None
    for step in range(at + 1, min(at + 1 + LONGEST_NAME, len(low))):
        if low[step] in lexicon.troops or (lexicon.page.compound_nouns and low[step].endswith(lexicon.page.troops)):
            if lexicon.page.head_last and step + 1 < len(low) and tokens.written(step + 1).istitle():
                continue  # "12 Company Cars"
            named = lexicon.page.never_few or low[step] not in lexicon.troops or tokens.written(step)[0].isupper()
            return (at + 1, "part of a name") if named else None
        if not tokens.written(step).istitle():
            return None
    return None


def _is_singular(value: int, lexicon: Lexicon) -> bool:
    """Whether a noun in the singular is none that is counted: always, but behind a few in Slavic languages."""
    return not lexicon.page.never_few or value % 10 not in FEW or value % HUNDRED in TEENS
