"""The whole flow, on one page: document → passages → figures → claims → facts → verdicts → report."""

from __future__ import annotations

import datetime

from attrs import evolve

from claimcheck import figures, text
from claimcheck.model import Document, Figure, Skipped


def figures_of(document: Document) -> tuple[tuple[Figure, ...], tuple[Skipped, ...]]:
    """All figures of a document and all numbers passed over, in the order of offsets."""
    found, skipped = figures.extract(document, text.passages(document))
    return tuple(found), tuple(skipped)


def extract(
    source: str | Document, *, language: str | None = None, date: datetime.date | None = None
) -> tuple[Figure, ...]:
    """The figures of a text or document, in the order of offsets.

    Args:
        source: A text, or a document.
        language: ISO 639-1 code; None to tell by passage.
        date: The day of the document, to which yearless and relative dates refer.

    Raises:
        UsageError: There is no page for the language.
    """
    document = Document(text=source) if isinstance(source, str) else source
    if language is not None or date is not None:
        document = evolve(document, language=language or document.language, date=date or document.date)
    return figures_of(document)[0]
