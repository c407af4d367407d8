"""What a language page holds of hedges, comparators and ranges; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import page


@page
class BoundPage:
    """How one language says that a figure is about so much, more or less, or lies between two others.

    Comparators stand before the figure, `…_after` behind it.

    Attributes:
        about, over (>), at_least (>=), under (<), at_most (<=)
        just: Those of over and under that say that it is hardly more or less ("just over", "knapp unter").
        than: Words between a comparator and a preposition that leads to the figure ("более чем через пять часов").
        parted, parting: Those of them that are adverbs, and the prepositions that may stand between them and the figure
            ("mindestens für 40 Gäste").
        about_after, over_after, at_least_after, under_after, at_most_after
        spanning: Those of them that tell over what time or way something goes where an amount stands before ("over").
        governing: Those of them that are prepositions before an article, and bound nothing there ("under a contract").
        surveyed: Words right before such a preposition that it leads on from to those among whom ("Umfrage unter 2.000
            Menschen"); `~` allowed.
        made_out: Nouns and verbs right before such a word that lead on to an exact amount ("Rechnung über", "hands
            over"); `~` allowed.
        spending: Verbs and nouns of paying and lending, the time of which such a word tells ("repaid over 20 years").
        sending: Verbs of sending and going, behind which one of them leads to places ("експортує до 19 країн").
        spanned: Verbs and nouns right before such a word that make it no bound of a length ("führt über", "race over").
        below_zero: Phrases behind a number or degrees that make a temperature of frost ("below zero", "мороза").
        exactly, denials: Words that say the figure is exact; those before "more than" that turn it round ("not").
        nobody, clause_openers: Words at the head of a clause that turn a bound in it round ("no class has more than
            25"); conjunctions and pronouns that open another one, in which it is none ("no doubt that more than 25").
        copulas: Words of being and of duty that may stand between both ("shall not be less than").
        between: Pairs that enclose a range ("between", "and").
        ranging: Those of the first of them that never lead to an old level, whatever the verb ("сократит от 10 до 15").
        changes, heating: Verbs before "from … to …" that make it a change and no range ("rose"); those of heat, which
            change no time; `~` allowed.
        range_words: Words between two ends of a range without an opening word ("to", "bis").
    """

    about: tuple[str, ...]
    over: tuple[str, ...]
    at_least: tuple[str, ...]
    under: tuple[str, ...]
    at_most: tuple[str, ...]
    just: tuple[str, ...] = ()
    than: tuple[str, ...] = ()
    parted: tuple[str, ...] = ()
    parting: tuple[str, ...] = ()
    about_after: tuple[str, ...] = ()
    over_after: tuple[str, ...] = ()
    at_least_after: tuple[str, ...] = ()
    under_after: tuple[str, ...] = ()
    at_most_after: tuple[str, ...] = ()
    exactly: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    nobody: tuple[str, ...] = ()
    clause_openers: tuple[str, ...] = ()
    spanning: tuple[str, ...] = ()
    governing: tuple[str, ...] = ()
    surveyed: tuple[str, ...] = ()
    made_out: tuple[str, ...] = ()
    spending: tuple[str, ...] = ()
    sending: tuple[str, ...] = ()
    spanned: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    below_zero: tuple[str, ...] = ()
    between: tuple[tuple[str, str], ...] = ()
    ranging: tuple[str, ...] = ()
    range_words: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    heating: tuple[str, ...] = ()
