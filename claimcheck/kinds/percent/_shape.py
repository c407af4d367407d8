"""What the readers of shares have in common."""

from __future__ import annotations

from claimcheck.languages import _international

SYMBOLS = frozenset(form for _, forms in _international.UNIT_SYMBOLS for form in forms)
