"""Exit codes of the command line."""

from __future__ import annotations

OK = 0
FOUND = 1
"""Conflicts at or above `--fail-on`, or examples of rules that do not hold."""
REFUSED = 2
"""The job could not be done, or only in part."""
BROKEN = 3
"""A fault of claimcheck itself."""
INTERRUPTED = 130
