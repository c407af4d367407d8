"""What a language page holds of numbers that are no figures; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import page


@page
class LabelPage:
    """By what one language tells that a number labels, ranks or refers.

    Attributes:
        references: Words before a number that make it a reference or an identifier ("page", "article", "no.").
        school_marks: Those of them that are marks of an examination, too, before a decimal comma ("nota 4,7").
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
        film_words: Words beside which 16, 35 or 70 mm are the gauge of a film ("shot", "copie").
        globe_leads, code_words: What leads to a position in digits ("GPS"); words for what opens a door ("PIN").
        outline_leads: What leads to a part of a text by its number of two parts ("see 5.1").
        ending_after: Behind the last digits of a longer number ("auf 4471 endet").
        label_leads, dialled: Right before a bare number that is a label ("hall"), shortly before a telephone number.
        replying, servers: What a server does right before the code of its answer ("returned"), and its words ("API").
        newer: What makes a number with a dot before it the first of several versions ("or later").
        updating: Verbs that bring a program to a version ("update").
        tiers: Right before one digit that names a level («на уровне 2»).
        rescuers: Whom one calls in an emergency ("police").
        keypads, key_leads: Words of menus and keys; what then leads to a bare key ("then the").
        dials: What one sets to a bare number ("the hob to 4").
        singular_verbs, singular_past: Verbs of one thing, where articles do not tell how many ("the 308 is"); how other
            verbs of one thing end in the past.
        sized, size_leads: What is worn, or bakes in a mould, and verbs of it; what leads to a bare size ("comes in").
        pressures, pressed_over: Names of the blood pressure; words between its two numbers ("over").
        labelled, counted_few: Nouns in a singular that a number before it labels ("5 канал", "the 10 shirt"); in the
            one that is counted in behind 2 to 4 ("размера").
        series: Nouns that a number of its own names over a hyphen ("3200-Serie").
        registers: What stands before a code of several parts, or before its own noun and the code ("codice tributo").
        doors: What tells a door behind the ordinal of its floor ("izquierda").
        works, courtesies: What may have a title in quotation marks ("film", "band"); what precedes a surname ("Mrs").
        idioms: Phrases that hold no figure ("one of", "second world war"); longest match wins.
        places, ranked: Nouns of places in a ranking, and verbs beside them ("bleibt auf Platz 15"), or they are seats.
        ranking: Verbs right before such a phrase that make it a rank ("quedó en tercer lugar").
        name_numbers: Nouns after an ordinal or number that make it part of a name ("world war").
        troops: Those of them behind whose number adjectives may stand ("93rd Mechanised Brigade").
        graded: Nouns of grades and phases behind a Roman numeral ("III степени").
        rated: What stands shortly before points of five or ten over a slash ("rated 7/10").
        graded_things: What has such a grade right behind it ("ожог 3 степени").
    """

    references: tuple[str, ...] = ()
    school_marks: tuple[str, ...] = ()
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
    film_words: tuple[str, ...] = ()
    globe_leads: tuple[str, ...] = ()
    code_words: tuple[str, ...] = ()
    outline_leads: tuple[str, ...] = ()
    label_leads: tuple[str, ...] = ()
    ending_after: tuple[str, ...] = ()
    dialled: tuple[str, ...] = ()
    replying: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    newer: tuple[str, ...] = ()
    updating: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    rescuers: tuple[str, ...] = ()
    keypads: tuple[str, ...] = ()
    key_leads: tuple[str, ...] = ()
    dials: tuple[str, ...] = ()
    singular_verbs: tuple[str, ...] = ()
    singular_past: tuple[str, ...] = ()
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
    idioms: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    ranked: tuple[str, ...] = ()
    ranking: tuple[str, ...] = ()
    name_numbers: tuple[str, ...] = ()
    troops: tuple[str, ...] = ()
    graded: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()
    graded_things: tuple[str, ...] = ()
