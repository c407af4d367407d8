"""Look-ups of hedges, comparators and ranges."""

from __future__ import annotations

from functools import cached_property

from claimcheck.languages._shape import Language
from claimcheck.lexicon import comparators
from claimcheck.lexicon.fields import Field, marks, words
from claimcheck.lexicon.phrases import Phrases


class BoundWords:
    """The look-ups of one language for what bounds figures."""

    page: Language

    denials = Field(words)
    copulas = Field(words)
    just = Field(marks)
    nobody = Field(marks)
    clause_openers = Field(words)
    changes = Field(marks)
    spanning = Field(words)
    governing = Field(words)
    made_out = Field(marks)
    surveyed = Field(marks)
    spending = Field(marks)
    sending = Field(marks)
    spanned = Field(words)
    below_zero = Field(marks)
    range_words = Field(marks)
    between = Field(comparators.pairs)
    ranging = Field(words)
    heating = Field(marks)
    than = Field(words)

    @cached_property
    def qualifiers(self) -> Phrases[str]:
        """Phrases before a figure -> comparator."""
        return comparators.before(self.page)

    @cached_property
    def qualifiers_after(self) -> Phrases[str]:
        """Phrases behind a figure -> comparator."""
        return comparators.behind(self.page)

    @cached_property
    def hyphenated_bounds(self) -> Phrases[str]:
        """What a hyphen ties behind a number in words ("sixty-odd", "twenty-plus") -> comparator."""
        return comparators.hyphenated(self.page)

    @cached_property
    def bounding(self) -> frozenset[str]:
        """The words that comparators end in, where a unit of time behind them needs no number."""
        return frozenset(self.qualifiers.last) if self.page.single_units else frozenset()
