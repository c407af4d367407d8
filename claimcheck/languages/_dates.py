"""What a language page holds of dates; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import Table, page


@page
class DatePage:
    """How one language writes dates, periods and times of day.

    Attributes:
        months (1-12), weekdays (1 is Monday), seasons (spring, …) -> names and abbreviations, the dot left out.
        weekdays_counted: 1-7 -> the forms of weekdays behind a number above one ("two Sundays ago").
        month_ambiguous, weekday_ambiguous: Forms that are other words too ("may"); they need a date beside them.
        months_capital: Whether months are written with a capital, which tells them from those.
        year_words, half_year_words, quarter_words, month_words, week_words, weekend_words, workweek_words,
            decade_words, century_words: The nouns, all forms; a working week is from Monday to Friday.
        bimester_words, quadrimester_words: Those for two and for four months of a year, where reports count by them.
        numbered: Forms of them that no number above one counts, so that one before them is an ordinal ("2 квартал").
        calendar_week_words: Words for a week that is told by its number in the year ("calendar week", "KW").
        plurals: Plural forms of units of time, and of "last" and "next": without a number they name no one period.
        possessives: Words before tens with the ending of a decade that make them an age ("in her 40s").
        decade_names, decade_endings: First year -> names of a decade ("nineties"); what is glued to its digits ("s").
        century_names: Number of a century -> the hundreds that name it where its years are told ("il Settecento").
        century_leads: What stands before them then: articles in the singular, "early", "late".
        alternatives: "Or" between days, years, references, neighbouring numbers ("3 or 4 May", "two or three hours").
        leaving_out: What leaves out a year of those told before ("but not").
        of_words: What may stand between day, month and year ("of", "de").
        determiners: Definite articles, which may stand before a date or a period.
        day_leads: Words before a day ("on", "le", "am"): a day and month in digits behind them is a date.
        weekday_leads: Words before such a weekday that make it one ("na quarta").
        day_spans, ordinal_days: Pairs that enclose two days without a month ("du", "au"); whether days are ordinals.
        night_spans: Pairs that enclose a day and the next one ("с", "на": "с 5 на 6 мая").
        every, each: Words that make a time recur ("every"); those of them in the singular.
        period_codes: quarter, half -> letters glued to a digit besides Q and H ("T3", "S1").
        relative: -2 / -1 / 0 / 1 / 2 -> adjectives "last", "this", "next", on either side of the noun.
        following: Those of them that count from a date told before, where there is one ("the following year").
        beyond: -2 / 2 -> what follows a weekday or period to lead further ("after next", "before last"); 7 / 14 -> what
            follows a weekday that is so many days off or more ("en huit", "en quinze"); -1 / 1 -> what follows one
            at the end of a clause ("the Tuesday after").
        told_from: What begins with such an adjective or stands for it behind its noun, and leads to what a period or
            weekday is told by ("the year prior to", "el mes siguiente al").
        earlier, later: What stands before "this month" for its part that is over ("so far"), to come ("the rest of").
        same: What makes a period or day the one that was told before ("same", "that"); same_after: behind the noun.
        same_as: What compares it with another, or says whose it is ("the same year as", "im gleichen Monat des …").
        to_date: year, quarter, month, week -> phrases for the document's own one up to its day ("year to date").
        own_years, day_words: Offset -> words for a year ("heuer": 0), a day ("yesterday": -1) told from the document's.
        years_behind, months_behind: Offset -> words for a year behind a part of it only ("Vorjahres": -1, "d. J.": 0),
            for a month behind its day ("el 5 del corriente": 0).
        edges: year-1, month-3, … -> words for the beginning (1), middle (2) or end (3) of one ("Jahresende").
        beside_days: -1 / 1 -> phrases before a day for the one before or after it ("the eve of", "le lendemain de").
        now, nearest: Words for the document's own day ("the present"), for the nearest weekday ("coming").
        ago: What follows a duration to place it in the past ("ago", "назад"); ago_before: what precedes ("il y a").
        ahead, from_now: What precedes a duration to place it in the future ("in", "через"); what follows ("from now").
        elapsed, future_endings: Those that need a word of plans before ("in"); how verbs of the future end, which are.
        one_earlier: A unit of time and "earlier" that together mean one of it ("годом ранее").
        since, earliest (>=), until (<=), before (<), after (>): before a date; since_past: for days gone by ("seit").
        fixed_for: Participles right before or behind such a phrase and a day, for which something is fixed then.
        before_or_for: `before` that mean "for", `since` that mean "of", with relative periods ("voor dit jaar").
        counted_back: Words before a time that is counted back from the day behind it ("за две недели до 1 марта").
        within: Words before a duration that make it an upper bound.
        in_words: Prepositions before a bare month, season or year that is a date ("in", "en", "в").
        births: Words in short before the year of a birth or death, behind a name ("b.").
        materials: What works of art are made of or in, a comma and a bare year behind it ("oil on canvas, 1887").
        year_leads: Other words after which a bare four-digit number is a year ("since", "year").
        years_after: Those comparators behind a figure that tell of time, and make a year of a bare number ("or later").
        years_told: Verbs of one thing, behind a year that opens a sentence ("2023 was a good year").
        year_verbs: Verbs beside a bare year that tell what happened in it ("gegründet~"), where they may stand there.
        begin, middle, end: Parts of a period, which alone counts ("early").
        eras_before, eras: Words behind a year before the era, and behind one of it, a word alone in capitals ("AD").
        year_labels: What stands alone before the colon of a line that tells in which year something began ("opened").
        holidays: "MM-DD", "easter+N" (days), "MM-DD>N" (the first weekday N from that day on) -> names of feasts.
        feast_leads: Words before "of" and a feast that leave it a day ("le soir de Noël"), where nouns are told so.
        clock: What follows a number of one or two digits and makes it a time of day ("o'clock", "Uhr").
        clock_hours: What may follow the hour and its minutes, and is a unit of time elsewhere ("14.30 uur").
        clock_spans: Pairs that enclose two hours of the day, the second with one of these words ("с 10 до 13 часов").
        clock_leads: What precedes an hour in words and tells its part ("half past", "без четверти").
        clock_before, clock_alone: What precedes one that an hour word or "h" follows ("à"), or nothing ("alle ore").
        circa: Words for about that stand before years, too ("c.", "vers").
        clocked, ordinal_hours: Words of what is done by the clock ("closes"), a bare hour in words behind them; whether
            such an hour is an ordinal ("о дев'ятій").
        clock_told: What precedes an hour in words and says that it is that time ("son las").
        clock_steps: Between minutes and an hour in words ("zehn nach drei").
        clock_calls: Before a bare hour at which somebody can be called ("ring after 5").
        dotted_leads: Phrases before hours and minutes with a dot ("перерыв до").
        clock_dotted, departures: Words before hours and minutes with a dot ("delle 3.14"); nouns behind ("train").
        timed: Words not far before "2:14:37" by which it is no time of day but how long something took ("won").
        streets, street_endings, dated_places: Words for a street; ends of its name; what precedes a day that is one.
        street_adjectives: How adjectives end that behind an ordinal name a street ("на 8-й Советской").
        towns: What stands before a town in an address, its dot left out ("г").
    """

    months: Table
    weekdays: Table
    seasons: Table
    weekdays_counted: Table = ()
    month_ambiguous: tuple[str, ...] = ()
    months_capital: bool = False
    bimester_words: tuple[str, ...] = ()
    quarter_words: tuple[str, ...] = ()
    quadrimester_words: tuple[str, ...] = ()
    half_year_words: tuple[str, ...] = ()
    decade_words: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    decade_names: Table = ()
    decade_endings: tuple[str, ...] = ()
    century_words: tuple[str, ...] = ()
    century_names: Table = ()
    century_leads: tuple[str, ...] = ()
    year_words: tuple[str, ...] = ()
    month_words: tuple[str, ...] = ()
    week_words: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    calendar_week_words: tuple[str, ...] = ()
    weekend_words: tuple[str, ...] = ()
    workweek_words: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    leaving_out: tuple[str, ...] = ()
    of_words: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()
    day_leads: tuple[str, ...] = ()
    day_spans: tuple[tuple[str, str], ...] = ()
    ordinal_days: bool = False
    night_spans: tuple[tuple[str, str], ...] = ()
    every: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    weekday_ambiguous: tuple[str, ...] = ()
    weekday_leads: tuple[str, ...] = ()
    period_codes: Table = ()
    relative: Table = ()
    following: tuple[str, ...] = ()
    beyond: Table = ()
    told_from: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    same_after: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    to_date: Table = ()
    own_years: Table = ()
    years_behind: Table = ()
    months_behind: Table = ()
    edges: Table = ()
    beside_days: Table = ()
    now: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()
    day_words: Table = ()
    ago: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    elapsed: tuple[str, ...] = ()
    future_endings: tuple[str, ...] = ()
    one_earlier: tuple[str, ...] = ()
    from_now: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    earliest: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    since_past: tuple[str, ...] = ()
    before_or_for: tuple[str, ...] = ()
    fixed_for: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    counted_back: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    in_words: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    year_leads: tuple[str, ...] = ()
    years_after: tuple[str, ...] = ()
    years_told: tuple[str, ...] = ()
    year_verbs: tuple[str, ...] = ()
    begin: tuple[str, ...] = ()
    middle: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    eras_before: tuple[str, ...] = ()
    eras: tuple[str, ...] = ()
    year_labels: tuple[str, ...] = ()
    holidays: Table = ()
    feast_leads: tuple[str, ...] = ()
    clock: tuple[str, ...] = ()
    clock_hours: tuple[str, ...] = ()
    clock_spans: tuple[tuple[str, str], ...] = ()
    clock_leads: tuple[str, ...] = ()
    circa: tuple[str, ...] = ()
    clocked: tuple[str, ...] = ()
    ordinal_hours: bool = False
    clock_told: tuple[str, ...] = ()
    clock_steps: tuple[str, ...] = ()
    clock_calls: tuple[str, ...] = ()
    clock_before: tuple[str, ...] = ()
    clock_alone: tuple[str, ...] = ()
    clock_dotted: tuple[str, ...] = ()
    dotted_leads: tuple[str, ...] = ()
    departures: tuple[str, ...] = ()
    timed: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()
    street_endings: tuple[str, ...] = ()
    street_adjectives: tuple[str, ...] = ()
    dated_places: tuple[str, ...] = ()
