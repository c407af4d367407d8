"""What a language page holds.

A page is data: tables of written forms and lists of words. Forms are written in lower case (they match any case,
unless a field says otherwise), `_` stands for a space, the apostrophe is straight and the hyphen `-`; both match
their typographic kin. A form that ends in `~` matches any ending. Every inflected form is listed, or covered by `~`.
"""

from __future__ import annotations

from typing import Literal

from claimcheck.languages._tables import Table, page, phrases, table, words
from claimcheck.languages._ties import TiePage

__all__ = ["Language", "Table", "phrases", "table", "words"]


@page
class Language(TiePage):
    """How one language writes figures.

    `TiePage` says how it ties them, `SourcePage` how it cites laws and works, `BoundPage` how it bounds figures,
    `DatePage` how it writes dates.

    Notation:
        code, name: ISO 639-1; the language's name in English.
        decimal, grouping: The decimal mark; marks between thousands, the usual one first, besides white space.
        script, letters: ISO 15924 code of the script; letters that few other languages use, to tell the language.
        stemmer: Name of the Snowball stemmer, of a kin language where there is none.
        compound_nouns: Whether nouns are written together ("Hafenbehörde").
        declined: Whether nouns have more forms than a page of concepts lists ("группой", "группах").
        date_order: Order of day and month in all-digit dates where nothing else decides.

    Numbers:
        cardinals: Value -> forms, of every number that is one word or is not the sum or product of its parts
            (0-19, tens, 200 where it is a word of its own; 0.5 for "half", 1.5 for "anderthalb").
        hundreds: 100 -> forms that multiply what stands before them.
        scales: Value (1e3, 1e6, …) -> words and abbreviations that multiply ("million", "Mio.", "тыс.").
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
        or_so: Between one of a unit and about how many of it there are ("een jaar of tien").
        inverted, compound: Whether the unit stands before the ten ("einundzwanzig"); whether numbers are one word.
        compound_joiners, half_endings: What joins the parts of one ("und"), what adds a half at its end ("einhalb").
        year_pairs: Whether two two-digit numbers make a year ("nineteen seventy-three").
        weak: Forms of cardinals that are articles or pronouns too ("one"); they count only beside what is measured.
        glued_only: Forms of cardinals that count only glued to what they measure ("полугода").
        articles: Articles that mean 1 before a scale word, collective, fraction or unit ("a million", "an hour").

    Tables of what stands beside numbers:
        shares: percent, percentage_point, per_mille, basis_point -> forms (`%` and `‰` are known).
        points: Nouns that are percentage points beside the level they lead to ("rose 4 points to 37%").
        prices, payers: Nouns of what is paid, behind "half" ("half price"); verbs of paying before it ("pay half").
        middling: Forms of "half" that mean average behind a noun ("precio medio").
        percentages: Nouns that "of" and a bare number may follow ("a percentage of 30").
        currencies: ISO 4217 code -> names, with adjectives that tell them apart, the bare one ("dollar") in one place.
        currency_adjectives, currency_nouns: ISO 4217 code -> adjectives of it; codes with slashes -> the nouns behind.
        subunits: ISO 4217 code -> names of the hundredth part; "10*USD" is so many hundredths.
        units: pint unit name (`kilometer`, `square_kilometer`, `kilometer_per_hour`) -> names and local abbreviations
            (international symbols such as km or kWh are known); "500*gram" is so many of a unit.
        squares, cubes: What makes an area or a volume of the length behind it ("sq.", "cubic"); `~` allowed.
        stones: Short forms of the stone of weight, which elsewhere are an ordinal's ending or a street ("12st 4lb").
        unit_homographs, currency_homographs: Names that are other words too ("bar", "Zoll"; "won").
        paying, weighing, weights_and_money: Words that tell which of both "pounds" are, and what else they are or "".
        baking: Words near which letters behind digits are degrees, as in recipes ("oven").
        per_words: Words between a unit and a unit of time ("per", "par", "pro").
        paces: hour, day, week, month, year -> what tells behind an amount that it recurs so often ("a week").
        warmth: Words beside degrees that tell that these are of Celsius; none where they may be of Fahrenheit.
        dimensions, multiplied: Adjectives behind a length ("long"), and words between several lengths ("by").
        durations: second minute hour day week fortnight month quarter year decade century -> forms, adjectives too.
        single_units: Forms of units of time that are one without a number, behind a comparator ("более часа").
        lone_units: Nominatives of other units that are one before a part that goes without saying ("рубль двадцать").
        duration_multiples: "15*minute" -> nouns that mean several units ("viertelstunde", "kwartier").
        workdays, nights: So many working days are longer by the days between them, so many nights up to one day longer.
        rounds, leagues: Forms of the day that are rounds of matches, near words of a league ("14 jornadas", "puntos").
        time_adjectives: Adjectives between a number and its unit of time that leave it as it is ("full", "more").
        whole_units: Those of them by which an article before them is one ("a whole week", "ein volles Jahr").
        age_nouns: Years -> nouns for who is so old ("trentenne").
        ages_before, ages: Phrases before a bare number of years ("aged"), and behind a duration ("old").
        capital_nouns, bare_years: Whether nouns have a capital; whether years lack a preposition ("kamen 2019 Gäste").
        became, participle_endings: Verbs before such a year ("wurde 1732 geweiht"); how the participle behind it ends.
        adjective_endings: How an adjective before its noun ends.
        past_endings: How verbs of the past end, and hardly any noun, where a subject may follow ("поймали учёные").
        head_last: Whether the head of a row of nouns is its last ("member states").
        concepts: Concept -> nouns of what is counted or measured; the concept's name is English singular.

    Text:
        function_words: Sixty or more of the commonest short words, to tell the language.
        small_words: Other words of grammar, which other languages have too or which are less common: prepositions,
            articles, pronouns, adverbs, forms of auxiliary, modal and other common verbs. Nothing that is counted.
        abbreviations: Words whose dot ends no sentence, the dot left out.
        references: Words before a number that make it a reference or an identifier ("page", "article", "no.").
        reference_endings: How compounds end that refer ("Losnummer").
        bearings: Points of the compass and what stands for them behind degrees ("N", "с. ш."); letters are capitals.
        directions: Between two labels, from one to the next ("naar").
        rooms: Those of them whose number may stand behind a dash or a colon ("Room: 12").
        wickets, versus: Between wickets and runs ("4 for 37"), and between the points of two sides ("3 zu 1").
        results, results_after: Right before the points of a match ("lost 24-31"), and behind them ("a 20-23 defeat").
        scores_after: What makes a score of the number before it ("under par", "not out").
        disciplines: What names a race with the length before it ("hurdles", "nage libre").
        service_codes: Before the code of an area that begins with zero, a telephone number ("14 020").
        turns: Nouns whose ordinal in digits only says which of a row ("4th generation").
        halves_of_play, stops: The half of a match behind its ordinal; what a kilometre names ("платформа «47 км»").
        firsts: Plurals of "first" that say of their noun that it came early ("los primeros discos").
        extremes: Nouns for the highest and lowest temperature of a day, which bound elsewhere ("máxima de 31 grados").
        opening_hours: Words beside hours of the day that may be an amount ("abierto de 9 a 13 horas", "geöffnet 9–13").
        globe_leads, code_words: What leads to a position in digits ("GPS"); words for what opens a door ("PIN").
        outline_leads: What leads to a part of a text by its number of two parts ("see 5.1").
        label_leads, dialled: Right before a bare number that is a label ("hall"), shortly before a telephone number.
        rescuers: Whom one calls in an emergency ("police").
        keypads, key_leads: Words of menus and keys; what then leads to a bare key ("then the").
        dials: What one sets to a bare number ("the hob to 4").
        sized, size_leads: What is worn, or bakes in a mould, and verbs of it; what leads to a bare size ("comes in").
        pressures, pressed_over: Names of the blood pressure; words between its two numbers ("over").
        labelled, counted_few: Nouns in a singular that a number before it labels ("5 канал", "the 10 shirt"); in the
            one that is counted in behind 2 to 4 ("размера").
        series: Nouns that a number of its own names over a hyphen ("3200-Serie").
        registers: What stands before a code of several parts, or before its own noun and the code ("codice tributo").
        doors: What tells a door behind the ordinal of its floor ("izquierda").
        works, courtesies: What may have a title in quotation marks ("film", "band"); what precedes a surname ("Mrs").
        noun_leads: Articles and prepositions between which and a number stands a noun, never a verb.
        elided_articles, day_articles: Articles before a number whose noun is left out ("la 308"); those before a day.
        verb_leads, verb_endings: What stands before a verb ("to", "will"); how verbs and adverbs end before a number.
        adverbs: What says when or again between a part and its verb, and is counted by none ("opnieuw").
        adverbials: Phrases of preposition and noun that say nothing of the number behind them ("for example").
        finite_endings: How finite verbs end that no counted noun or adjective looks like, where plurals do not tell.
        finite, verbal_endings: Finite forms of common verbs; how infinitives and gerunds end.
        never_counted: How no noun that is counted by two or more ends, but verbs do.
        never_few, never_many: How no counted noun or adjective ends behind 2 to 4, and behind 5 and more.
        plural_behind_apostrophe: What makes a plural behind an apostrophe ("foto's").
        plural_endings, plural_nouns: How nouns and adjectives end behind two and more; those that no singular has.
        singular_endings, agreeing: How singulars end that look like plurals; whether adjectives before a noun have
            the ending of its number.
        idioms: Phrases that hold no figure ("one of", "second world war"); longest match wins.
        places, ranked: Nouns of places in a ranking, and verbs beside them ("bleibt auf Platz 15"), or they are seats.
        ranking: Verbs right before such a phrase that make it a rank ("quedó en tercer lugar").
        name_numbers: Nouns after an ordinal or number that make it part of a name ("world war").
        troops: Those of them behind whose number adjectives may stand ("93rd Mechanised Brigade").
        graded: Nouns of grades and phases behind a Roman numeral ("III степени").
        contrasts: Words behind a comma that set one thing against another and need no verb of its own ("а").
        as_of: Before the day for which a figure holds.
        origins: Prepositions that say from where, and nothing else ("aus").
        locatives, own_counts: Prepositions that say where ("in", "à"); how a text calls a count its own ("our count").
        planned, corrected, negated, speech: Words for what is planned, corrects an earlier figure, negates; of saying.
        adjusted: Participles that beside an amount of accounts tell what it leaves out ("gecorrigeerde winst"), and
            correct nothing; with the word behind them, beside anything ("corrected for").
        and_not: Words between a figure that is right and one that is wrong ("and not").
        others: Words that say of a figure that it is of another one of its kind ("rival", "the neighbouring town").
        definites: Words right before a number that has been told before ("the", "these", "whole"), in the plural where
            their forms differ.
        comma_clauses: Whether a clause that says which one is meant stands behind a comma ("die neun, die").
        counting, final_counts: What tells of polls and partial counts on the way ("exit poll", "votes counted"), and of
            the last one ("final result").
        so_far: Words that say of a count that it goes on ("so far", "already").
        still: Words that say of a count that it is what is left ("still").
        rescheduled: Words that say of a day that it was another one before ("postponed", "extended").
        replies: What stands before the subject of a letter that is answered or forwarded ("re", "fwd").
        past_signs, scheduled: Verbs that tell of the past ("was", "said"), and of what is to come ("begins in a week").
    """

    code: str
    name: str
    decimal: str
    grouping: tuple[str, ...]
    script: Literal["Latn", "Cyrl"] = "Latn"
    letters: str = ""
    stemmer: str
    compound_nouns: bool = False
    declined: bool = False
    date_order: Literal["dmy", "mdy", "ymd"] = "dmy"

    cardinals: Table
    hundreds: Table = ()
    scales: Table
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
    or_so: tuple[str, ...] = ()
    inverted: bool = False
    compound: bool = False
    compound_joiners: tuple[str, ...] = ()
    half_endings: tuple[str, ...] = ()
    year_pairs: bool = False
    weak: tuple[str, ...] = ()
    glued_only: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()

    shares: Table
    points: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    payers: tuple[str, ...] = ()
    middling: tuple[str, ...] = ()
    percentages: tuple[str, ...] = ()
    currencies: Table
    currency_adjectives: Table = ()
    currency_nouns: Table = ()
    subunits: Table = ()
    units: Table
    squares: tuple[str, ...] = ()
    cubes: tuple[str, ...] = ()
    stones: tuple[str, ...] = ()
    unit_homographs: tuple[str, ...] = ()
    currency_homographs: tuple[str, ...] = ()
    paying: tuple[str, ...] = ()
    weighing: tuple[str, ...] = ()
    weights_and_money: Literal["weight", "money", ""] = "weight"
    baking: tuple[str, ...] = ()
    per_words: tuple[str, ...] = ()
    paces: Table = ()
    warmth: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    multiplied: tuple[str, ...] = ()
    durations: Table
    single_units: tuple[str, ...] = ()
    lone_units: tuple[str, ...] = ()
    duration_multiples: Table = ()
    workdays: tuple[str, ...] = ()
    nights: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()
    leagues: tuple[str, ...] = ()
    time_adjectives: tuple[str, ...] = ()
    whole_units: tuple[str, ...] = ()
    age_nouns: Table = ()
    ages_before: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    capital_nouns: bool = False
    bare_years: bool = False
    became: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    head_last: bool = False
    concepts: Table = ()

    function_words: tuple[str, ...]
    small_words: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    reference_endings: tuple[str, ...] = ()
    bearings: tuple[str, ...] = ()
    directions: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    wickets: tuple[str, ...] = ()
    versus: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    results_after: tuple[str, ...] = ()
    scores_after: tuple[str, ...] = ()
    disciplines: tuple[str, ...] = ()
    service_codes: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    halves_of_play: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    extremes: tuple[str, ...] = ()
    opening_hours: tuple[str, ...] = ()
    globe_leads: tuple[str, ...] = ()
    code_words: tuple[str, ...] = ()
    outline_leads: tuple[str, ...] = ()
    label_leads: tuple[str, ...] = ()
    dialled: tuple[str, ...] = ()
    rescuers: tuple[str, ...] = ()
    keypads: tuple[str, ...] = ()
    key_leads: tuple[str, ...] = ()
    dials: tuple[str, ...] = ()
    sized: tuple[str, ...] = ()
    size_leads: tuple[str, ...] = ()
    pressures: tuple[str, ...] = ()
    pressed_over: tuple[str, ...] = ()
    labelled: tuple[str, ...] = ()
    counted_few: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    registers: tuple[str, ...] = ()
    doors: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    courtesies: tuple[str, ...] = ()
    noun_leads: tuple[str, ...] = ()
    elided_articles: tuple[str, ...] = ()
    day_articles: tuple[str, ...] = ()
    verb_leads: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    adverbials: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    finite: tuple[str, ...] = ()
    verbal_endings: tuple[str, ...] = ()
    never_counted: tuple[str, ...] = ()
    never_few: tuple[str, ...] = ()
    never_many: tuple[str, ...] = ()
    plural_behind_apostrophe: str = ""
    plural_endings: tuple[str, ...] = ()
    plural_nouns: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    agreeing: bool = False
    idioms: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    ranked: tuple[str, ...] = ()
    ranking: tuple[str, ...] = ()
    name_numbers: tuple[str, ...] = ()
    troops: tuple[str, ...] = ()
    graded: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    as_of: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    locatives: tuple[str, ...] = ()
    own_counts: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    adjusted: tuple[str, ...] = ()
    negated: tuple[str, ...] = ()
    speech: tuple[str, ...] = ()
    and_not: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    definites: tuple[str, ...] = ()
    comma_clauses: bool = False
    counting: tuple[str, ...] = ()
    final_counts: tuple[str, ...] = ()
    so_far: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    rescheduled: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    past_signs: tuple[str, ...] = ()
    scheduled: tuple[str, ...] = ()
