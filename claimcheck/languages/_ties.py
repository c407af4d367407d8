"""What a language page holds of words that tie figures to each other; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import Table, page


@page
class TiePage:
    """How one language says that figures follow from each other: parts and wholes, levels and changes, days and times.

    Attributes:
        of_which, made_of: Between a total and some of its parts ("of which"), and all of them ("consisting of").
        among: Those of of_which that leave open whether there are others ("among them").
        out_of: Between a part and its whole ("of", "out of the", "sur").
        that_is: Between an amount and the same amount as a percentage ("or", "that is", "soit").
        from_level, to_level: Right before the old and the new level of a change ("from", "to").
        come_to: Right before the new level, behind one that is told to be past («стало»).
        compared: Those of them that by themselves say that a level is the one compared with ("compared with").
        by_amount, breakdowns: Right before the amount of a change ("by"); what opens the parts of a total.
        turning: Words right before a number of years that make it the age of who was born in a year told beside it.
        joined: Right before or behind the year in which somebody came to where he has been since ("joined", "came").
        served_for: Right before how long something has been in use ("having served for", "прослужив").
        served: Right behind how long something has been in use ("28 years behind it", "28 Jahre hinter sich").
        up_to_now: Right before how long something has gone on ("has been running for", "lleva", "уже").
        lasting, afterwards, for_so_long: What ties a duration to its days ("took"), or to the next ("later"); "for".
        toil: Words for work of any kind, which goes on from the day of a beginning to that of an end ("work").
        these_days: Words that say that what is told ends or happens as the document is written ("now", "these days").
        yardsticks: Words for what a percentage may exceed (a plan, last year), and for growth.
        hence: Words that make a figure follow from those before it ("so").
        everything: Words behind "of" for the whole of what was told ("everything").
        emphatic, gains: Words of emphasis before a number ("a whopping"); for what is saved, or led by ("gain").
        adding: Words that add an amount to another one told before it ("add", "together with").
        foremost: Words that say that what is told is but some of all ("above all", "for example").
        bounded: Measures that are never more than a hundred percent ("relative humidity").
        accompanied: Prepositions before what several parts may have at once ("with").
        doubled, tripled, halved: Verbs beside two levels that say how many times the old one the new one is.
        multiples: Numbers from four on -> such verbs and adverbs ("quadrupled", "tenfold").
        back_then: Words behind a comma that lead to what was so at a time told before it ("when").
        summing_up: Words at the head of a sentence that tells once more what was told ("in short").
        needed: Words that say that money is not there yet ("needed").
        then: Words at the head of a sentence for the time before that was told last ("then", "damals").
        befalling, pointing: Deeds that befall no more than all of a thing ("burnt"); words for what was told ("these").
        on_top: Words for what comes on top of what was told ("further"); with a denial the parts told are all.
        spelled_out: Between a number in digits and the same one in words ("in words").
        bodies, present: Those who decide by vote ("jury", "council"); words for who is there.
        ballot, unvoted: in_favour, against, abstain -> words that label votes in a list ("for"); what is none of these.
        alls: Words before a number that say it is all of them ("all").
        outcomes: win, draw, loss -> words for how a match ends; match -> words for what ends so ("games").
        leading: Right behind a time by which one was faster than another ("ahead of", "Rückstand").
        differences: Right behind the amount of a difference ("more than").
        above_below: Prepositions right behind a percentage by which one level is above or below another ("above").
        apiece: Right before or behind a price, that it is that of one of those counted ("each", "je", "pro Stück").
        priced: Prepositions that may stand between how many there are and such a price ("at").
        coming_to: Between a price and what it comes to ("makes", "for a total of").
        extras: Words for what a total holds besides what is counted ("VAT", "delivery").
        standing: Verbs that say at which level something is or was ("stood", "betrug").
    """

    of_which: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    made_of: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    that_is: tuple[str, ...] = ()
    from_level: tuple[str, ...] = ()
    come_to: tuple[str, ...] = ()
    to_level: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    by_amount: tuple[str, ...] = ()
    breakdowns: tuple[str, ...] = ()
    turning: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    served_for: tuple[str, ...] = ()
    served: tuple[str, ...] = ()
    up_to_now: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    for_so_long: tuple[str, ...] = ()
    toil: tuple[str, ...] = ()
    these_days: tuple[str, ...] = ()
    yardsticks: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    befalling: tuple[str, ...] = ()
    hence: tuple[str, ...] = ()
    everything: tuple[str, ...] = ()
    emphatic: tuple[str, ...] = ()
    gains: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    adding: tuple[str, ...] = ()
    foremost: tuple[str, ...] = ()
    bounded: tuple[str, ...] = ()
    accompanied: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    tripled: tuple[str, ...] = ()
    halved: tuple[str, ...] = ()
    multiples: Table = ()
    back_then: tuple[str, ...] = ()
    summing_up: tuple[str, ...] = ()
    ballot: Table = ()
    alls: tuple[str, ...] = ()
    outcomes: Table = ()
    differences: tuple[str, ...] = ()
    above_below: tuple[str, ...] = ()
    apiece: tuple[str, ...] = ()
    priced: tuple[str, ...] = ()
    coming_to: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    on_top: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    spelled_out: tuple[str, ...] = ()
    unvoted: tuple[str, ...] = ()
