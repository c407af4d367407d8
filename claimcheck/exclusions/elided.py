"""What is known by its number alone, behind an article that does not tell one from many: "the 308 is parked", "de 73
heeft vertraging", "take the 308, not the 5008".
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.exclusions._shape import Stretch
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.extents import is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

LABEL_DIGITS = range(2, 5)
"""How many digits such a number has."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The number at a token with an article before it, and what tells that it is a single thing."""
    low, after = tokens.low, at + 1
    if not lexicon.singular_verbs or not _is_led(tokens, at, lexicon):
        return None
    if _is_verb_of_one(tokens, after, lexicon):
        begins = at < 2 or not low[at - 2][0].isalnum() or low[at - 2] in lexicon.joiners
        return (after, "label") if begins else None
    contrasted = _contrasts(tokens, after, lexicon) or _is_contrasted(tokens, at - 1, lexicon)
    return (after, "label") if contrasted and not counts(tokens, after, lexicon, Decimal(low[at])) else None


def _is_led(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an article stands before a bare whole number that is no year."""
    if not at or at >= len(tokens.low) or tokens.low[at - 1] not in lexicon.determiners or tokens.gap(at) != " ":
        return False
    return tokens.low[at].isdecimal() and len(tokens.low[at]) in LABEL_DIGITS and is_bare(tokens, at, lexicon)


def _is_verb_of_one(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb in the singular stands there: a listed one, or by its ending before an article."""
    low, then = tokens.low, at + 1
    if at >= len(low) or not tokens.gap(at):
        return False
    led = then < len(low) and (low[then] in lexicon.articles or low[then] in lexicon.determiners)
    return low[at] in lexicon.singular_verbs or (led and low[at].endswith(lexicon.page.singular_past))


def _contrasts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "not the 5008" stands at a token, behind a comma or "and"."""
    low = tokens.low
    at += low[at : at + 1] == [","]
    at += at < len(low) and low[at] in lexicon.joiners
    denied = lexicon.negated.ahead(low, at)
    return denied is not None and _is_led(tokens, denied[0] + 1, lexicon)


def _is_contrasted(tokens: Tokens, article: int, lexicon: Lexicon) -> bool:
    """Whether "the 308, not" stands right before an article."""
    denied = lexicon.negated.behind(tokens.low, article)
    if denied is None or denied[0] < 2:
        return False
    last = denied[0] - 1
    last -= tokens.low[last] in lexicon.joiners
    last -= tokens.low[last] == ","
    return last > 0 and _is_led(tokens, last, lexicon)
