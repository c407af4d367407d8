"""Mistyped words: which legal one was meant."""

from __future__ import annotations

from collections.abc import Iterable

ALIKE = 0.6
"""How alike, from 0 to 1, a word and the one that was meant must be."""


def nearest(word: str, legal: Iterable[str]) -> str | None:
    """The legal word that looks most like the given one, whatever the case; None where none is near."""
    import difflib

    known = {each.lower(): each for each in legal}
    found = difflib.get_close_matches(word.lower(), known, 1, ALIKE)
    return known[found[0]] if found else None
