"""Look-ups of what is said of a statement: who makes it, as of when, whether it holds."""

from __future__ import annotations

from claimcheck.languages._shape import Language
from claimcheck.lexicon.fields import Field, marks, words


class StatementWords:
    """The look-ups of one language for statements."""

    page: Language

    as_of = Field(marks)
    as_on = Field(words)
    speech = Field(marks)
    corrected = Field(marks)
    misprints = Field(marks)
    demanding = Field(marks)
    answering = Field(marks)
    adjusted = Field(marks)
    others = Field(marks)
    negated = Field(marks)
    counting = Field(marks)
    final_counts = Field(marks)
    so_far = Field(marks)
    still = Field(words)
    rescheduled = Field(marks)
    and_not = Field(marks)
    locatives = Field(words)
    own_counts = Field(marks)
    how_many = Field(marks)
    disputing = Field(marks)
    planned = Field(marks)
    past_signs = Field(marks)
    scheduled = Field(marks)
