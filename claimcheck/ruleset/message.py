"""The holes of a message, checked when the rule loads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcheck.ruleset.faults import listed, nearest
from claimcheck.ruleset.vocabulary import CLAIM_PARTS

_HOLE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
WHOLE = ("title", "rule", "verdict", "diagnosis", "expected", "difference")
"""Holes without a dot: of the rule, and of what was worked out."""


def faults(message: str, claims: Iterable[str]) -> Iterator[tuple[str, str, int, int]]:
    """What is wrong with the holes: message, hint, offset and width of each.

    Args:
        message: The text of `message`.
        claims: Names of the claims it may speak of: `a` and `b`, or the figures of an equation.
    """
    names = list(claims)
    legal = [f"{name}.{part}" for name in names for part in CLAIM_PARTS] + list(WHOLE)
    for match in _HOLE.finditer(message):
        if match[0] in ("{{", "}}") or (match[1] is not None and match[1].strip() in legal):
            continue
        if match[1] is None:
            yield "a brace has no partner; write {{ or }} for the character itself", "", match.start(), 1
            continue
        parts = f"{', '.join(f'{{{name}.…}}' for name in names)} with {listed(CLAIM_PARTS)}; {listed(WHOLE)}"
        yield f"{match[0]} is not known; allowed: {parts}", nearest(match[1], legal), match.start(), len(match[0])
