"""What a language page holds of numbers in words and digits; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import Table, page


@page
class NumberPage:
    """How one language writes numbers.

    Attributes:
        cardinals: Value -> forms, of every number that is one word or is not the sum or product of its parts
            (0-19, tens, 200 where it is a word of its own; 0.5 for "half", 1.5 for "anderthalb").
        hundreds: 100 -> forms that multiply what stands before them.
        scales: Value (1e3, 1e6, …) -> words and abbreviations that multiply ("million", "Mio.", "тыс.").
        money_scales: Value -> abbreviations that multiply right before a currency ("450 т. р.").
        closing_scales: Value -> colloquial words that multiply where nothing follows that they describe ("grand").
        suffixes: Value -> letters that multiply when glued to digits ("5bn", "10k"); case counts here.
        ordinals: Value -> forms, all genders and cases; the last word of a compound ordinal carries the ending.
        definite_parts: Parts that a definite article may stand before ("le tiers des voix").
        ordinal_cases: Endings of nouns before which a letter that is a unit, too, is the ending of an ordinal.
        ordinal_marks, spaced_marks, ordinal_dot: What makes digits an ordinal, glued on or not ("st"); whether a dot.
        ordinal_chain: Whether every word of an ordinal is an ordinal ("vigésimo primero", "décima terceira").
        fractions: Denominator -> forms ("third thirds"); they follow a cardinal.
        portions: The noun behind an ordinal that makes a fraction of it ("la quinta parte de los vecinos").
        plural_ordinals: Endings of ordinals in the plural, denominators of a cardinal before them ("две тысячных").
        denominator_endings: What makes a cardinal a denominator, as its ending or as a word behind it ("avos", "stel").
        bare_genitive: Whether what is shared follows a fraction without "of" ("две трети жителей").
        wholes: Words that may stand before what is shared so ("треть всех жителей").
        ratios, ratios_of_ten: Between the numbers of a share ("in", "sur": "one in five", "un sur cent"), and of one
            of ten or a hundred ("восемь из десяти").
        collectives: Value -> nouns that multiply exactly ("dozen").
        few: Number -> words for about so many units of time behind "last" and "next" ("couple").
        pairs: Words for about two of what is measured right behind them ("пару лет", "couple hours").
        several: Words that make a bare hundred or scale behind them several ("a few hundred", "mehrere tausend").
        vague, vague_plurals: Value -> nouns that mean about so many ("vingtaine"), several times so many ("dozens").
        joiners, mixed_joiners: Words inside a spelled number ("and"), further ones before a fraction ("con un cuarto").
        halves_after, quarters_after: Phrases after a number that add a half ("and a half", "с половиной"), a quarter.
        zero_letters: Words for a zero among digits told one by one ("oh": "seven point oh five", "nineteen oh five").
        negatives, positives, decimal_words: Words for the minus sign, for plus before a temperature, the decimal mark.
        inverts: Where a noun before its number makes it rough: its last letters behind 2 to 4, and never behind more.
        inverted_leads: Prepositions between such a noun and its number ("минут через семь").
        or_so: Between one of a unit and about how many of it there are ("een jaar of tien").
        inverted, compound: Whether the unit stands before the ten ("einundzwanzig"); whether numbers are one word.
        compound_joiners, half_endings: What joins the parts of one ("und"), what adds a half at its end ("einhalb").
        occasions: How words end that are a number and the noun for how many times ("dreimal").
        year_pairs: Whether two two-digit numbers make a year ("nineteen seventy-three").
        weak: Forms of cardinals that are articles or pronouns too ("one"); they count only beside what is measured.
        glued_only: Forms of cardinals that count only glued to what they measure ("полугода").
        articles: Articles that mean 1 before a scale word, collective, fraction or unit ("a million", "an hour").
    """

    cardinals: Table
    hundreds: Table = ()
    scales: Table
    money_scales: Table = ()
    closing_scales: Table = ()
    suffixes: Table = ()
    ordinals: Table
    ordinal_marks: tuple[str, ...] = ()
    ordinal_cases: tuple[str, ...] = ()
    definite_parts: tuple[str, ...] = ()
    spaced_marks: tuple[str, ...] = ()
    ordinal_dot: bool = False
    ordinal_chain: bool = False
    fractions: Table = ()
    portions: tuple[str, ...] = ()
    plural_ordinals: tuple[str, ...] = ()
    denominator_endings: tuple[str, ...] = ()
    bare_genitive: bool = False
    wholes: tuple[str, ...] = ()
    ratios: tuple[str, ...] = ()
    ratios_of_ten: tuple[str, ...] = ()
    collectives: Table = ()
    few: Table = ()
    pairs: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    vague: Table = ()
    vague_plurals: Table = ()
    joiners: tuple[str, ...] = ()
    mixed_joiners: tuple[str, ...] = ()
    halves_after: tuple[str, ...] = ()
    quarters_after: tuple[str, ...] = ()
    zero_letters: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    positives: tuple[str, ...] = ()
    decimal_words: tuple[str, ...] = ()
    inverts: tuple[str, ...] = ()
    inverted_leads: tuple[str, ...] = ()
    or_so: tuple[str, ...] = ()
    inverted: bool = False
    compound: bool = False
    compound_joiners: tuple[str, ...] = ()
    half_endings: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    year_pairs: bool = False
    weak: tuple[str, ...] = ()
    glued_only: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
