"""Look-ups of words of grammar."""

from __future__ import annotations

from functools import cached_property

from claimcheck.languages._shape import Language
from claimcheck.lexicon.fields import Field, marks, words


class GrammarWords:
    """The look-ups of one language for what tells nouns, verbs and clauses apart."""

    page: Language

    became = Field(words)
    function_words = Field(words)
    small_words = Field(words)
    noun_leads = Field(words)
    elided_articles = Field(words)
    day_articles = Field(words)
    verb_leads = Field(words)
    adverbials = Field(marks)
    adverbs = Field(words)
    finite = Field(words)
    contrasts = Field(words)
    definites = Field(words)
    origins = Field(words)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """What a dot may follow within a sentence; days where a dot makes them ordinals."""
        return frozenset((*self.page.abbreviations, *(map(str, range(1, 32)) if self.page.ordinal_dot else ())))

    @cached_property
    def grammar(self) -> frozenset[str]:
        """Words of grammar, which nothing counts."""
        return self.function_words | self.small_words
