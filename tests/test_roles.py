"""Roles only save work: with every role given to every word, the same figures are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import figures, languages, roles, text
from claimcheck.lexicon import Lexicon
from claimcheck.model import Document
from claimcheck.tokens import Tokens

CORPUS = Path(__file__).parent / "corpus"
EVERY = 2
"""Every second row does: each table stands behind many."""


def rows(code: str) -> list[str]:
    """The rows of a language as plain text."""
    found = []
    for path in sorted((CORPUS / code).glob("*.tsv")):
        lines = [line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()]
        found += [line.replace("‹", "").replace("›", "") for line in lines if line and not line.startswith("#")]
    return found


def read(row: str, code: str) -> list[tuple[object, ...]]:
    """What is found in a row, and what is passed over."""
    document = Document(text=row, language=code)
    found, skipped = figures.extract(document, text.passages(document))
    told = [(figure.kind, figure.start, figure.end, figure.value, figure.unit, figure.noun) for figure in found]
    return [*told, *((number.start, number.end, number.reason) for number in skipped)]


def mark_all(tokens: Tokens, words: Lexicon) -> None:
    """Give every word every role but that of digits, which says what a token is made of."""
    digits = {at for at, word in enumerate(tokens.low) if word.isascii() and word.isdigit()}
    tokens.roles = [roles.EVERY if at in digits else roles.EVERY & ~roles.DIGITS for at in range(len(tokens))]
    tokens.openings = list(range(len(tokens)))
    tokens.held = roles.EVERY


@pytest.mark.parametrize("code", languages.codes())
def test_no_reader_is_kept_from_what_it_would_find(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that is not registered with the roles shows here: its words are never looked at otherwise."""
    corpus = rows(code)[::EVERY]
    usual = [read(row, code) for row in corpus]
    monkeypatch.setattr(roles, "mark", mark_all)
    kept = [row for row, found in zip(corpus, usual, strict=True) if read(row, code) != found]
    assert not kept
