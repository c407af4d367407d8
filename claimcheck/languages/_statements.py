"""What a language page holds of statements as such; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import page


@page
class StatementPage:
    """By what one language says of a statement that it is planned, corrected, disputed or still under way.

    Attributes:
        as_of: Before the day for which a figure holds.
        as_on: The same where it is a preposition that also tells for when something is set («на 1 марта»).
        locatives, own_counts: Prepositions that say where ("in", "à"); how a text calls a count its own ("our count").
        how_many: Words that ask for a number, before what is counted ("how many").
        disputing: Words of who says that others give a wrong figure ("disputes the", "lowers the figure").
        planned, corrected, negated, speech: Words for what is planned, corrects an earlier figure, negates; of saying.
        adjusted: Participles that beside an amount of accounts tell what it leaves out ("gecorrigeerde winst"), and
            correct nothing; with the word behind them, beside anything ("corrected for").
        misprints: Words that say of a figure beside them or just before that it was written wrong ("typo").
        demanding, answering: Words that say that an amount is demanded or asked for ("want", "sue", "request"), and
            that one is offered, granted or settled on in answer ("offer", "bid", "award").
        and_not: Words between a figure that is right and one that is wrong ("and not").
        others: Words that say of a figure that it is of another one of its kind ("rival", "the neighbouring town").
        counting, final_counts: What tells of polls and partial counts on the way ("exit poll", "votes counted"), and of
            the last one ("final result").
        so_far: Words that say of a count that it goes on ("so far", "already").
        still: Words that say of a count that it is what is left ("still").
        rescheduled: Words that say of a day that it was another one before ("postponed", "extended").
        replies: What stands before the subject of a letter that is answered or forwarded ("re", "fwd").
        past_signs, scheduled: Verbs that tell of the past ("was", "said"), and of what is to come ("begins in a week").
    """

    as_of: tuple[str, ...] = ()
    as_on: tuple[str, ...] = ()
    locatives: tuple[str, ...] = ()
    own_counts: tuple[str, ...] = ()
    how_many: tuple[str, ...] = ()
    disputing: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    misprints: tuple[str, ...] = ()
    demanding: tuple[str, ...] = ()
    answering: tuple[str, ...] = ()
    adjusted: tuple[str, ...] = ()
    negated: tuple[str, ...] = ()
    speech: tuple[str, ...] = ()
    and_not: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    counting: tuple[str, ...] = ()
    final_counts: tuple[str, ...] = ()
    so_far: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    rescheduled: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    past_signs: tuple[str, ...] = ()
    scheduled: tuple[str, ...] = ()
