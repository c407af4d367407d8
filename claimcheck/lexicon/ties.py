"""Look-ups of what ties figures to each other."""

from __future__ import annotations

from claimcheck.languages._shape import Language
from claimcheck.lexicon.fields import Field, by_key, marks, words


class TieWords:
    """The look-ups of one language for arithmetic between figures."""

    page: Language

    differences = Field(marks)
    above_below = Field(marks)
    leading = Field(marks)
    standing = Field(marks)
    apiece = Field(marks)
    priced = Field(words)
    coming_to = Field(marks)
    extras = Field(marks)
    of_which = Field(marks)
    among = Field(marks)
    made_of = Field(marks)
    out_of = Field(marks)
    that_is = Field(marks)
    from_level = Field(marks)
    come_to = Field(marks)
    to_level = Field(marks)
    compared = Field(marks)
    by_amount = Field(marks)
    breakdowns = Field(marks)
    turning = Field(marks)
    joined = Field(marks)
    served_for = Field(marks)
    served = Field(marks)
    up_to_now = Field(marks)
    lasting = Field(marks)
    afterwards = Field(marks)
    for_so_long = Field(marks)
    toil = Field(marks)
    yardsticks = Field(marks)
    these_days = Field(marks)
    then = Field(marks)
    needed = Field(marks)
    befalling = Field(marks)
    hence = Field(marks)
    everything = Field(marks)
    emphatic = Field(marks)
    gains = Field(marks)
    adding = Field(marks)
    foremost = Field(marks)
    bounded = Field(marks)
    accompanied = Field(marks)
    pointing = Field(marks)
    doubled = Field(marks)
    tripled = Field(marks)
    halved = Field(marks)
    back_then = Field(marks)
    summing_up = Field(marks)
    ballot = Field(by_key)
    alls = Field(marks)
    outcomes = Field(by_key)
    multiples = Field(by_key)
    bodies = Field(marks)
    on_top = Field(marks)
    present = Field(marks)
    spelled_out = Field(marks)
    unvoted = Field(marks)
