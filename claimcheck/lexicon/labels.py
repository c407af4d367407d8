"""Look-ups of what makes a number a label or a reference."""

from __future__ import annotations

from functools import cached_property

from claimcheck.languages import _proper_names
from claimcheck.languages._shape import Language
from claimcheck.lexicon.fields import Field, marks, words
from claimcheck.lexicon.phrases import Phrases


class LabelWords:
    """The look-ups of one language for numbers that are no figures, and for what is cited."""

    page: Language

    idioms = Field(marks)
    places = Field(words)
    ranked = Field(words)
    ranking = Field(words)
    bearings = Field(marks)
    wickets = Field(words)
    versus = Field(words)
    results = Field(marks)
    turns = Field(marks)
    scores_after = Field(marks)
    disciplines = Field(marks)
    service_codes = Field(words)
    stops = Field(marks)
    halves_of_play = Field(words)
    firsts = Field(words)
    extremes = Field(words)
    opening_hours = Field(words)
    directions = Field(words)
    rooms = Field(marks)
    school_marks = Field(words)
    results_after = Field(words)
    film_words = Field(words)
    globe_leads = Field(words)
    code_words = Field(words)
    outline_leads = Field(words)
    label_leads = Field(marks)
    ending_after = Field(words)
    dialled = Field(words)
    replying = Field(marks)
    servers = Field(words)
    newer = Field(marks)
    updating = Field(words)
    tiers = Field(words)
    rescuers = Field(words)
    keypads = Field(words)
    dials = Field(words)
    key_leads = Field(marks)
    singular_verbs = Field(words)
    sized = Field(words)
    size_leads = Field(marks)
    pressures = Field(marks)
    pressed_over = Field(words)
    labelled = Field(words)
    counted_few = Field(words)
    doors = Field(words)
    series = Field(words)
    registers = Field(marks)
    works = Field(words)
    courtesies = Field(words)
    name_numbers = Field(marks)
    troops = Field(words)
    graded = Field(words)
    rated = Field(words)
    graded_things = Field(marks)
    statutes = Field(marks)
    statute_leads = Field(marks)
    divisions = Field(words)
    citing = Field(marks)
    finding = Field(marks)
    sentenced = Field(marks)
    voting = Field(marks)
    filled = Field(words)
    channels = Field(marks)

    @cached_property
    def references(self) -> Phrases[str]:
        """Words before a number that make it a reference or an identifier."""
        return marks((*self.page.references, *self.page.rooms, *_proper_names.LABELS))
