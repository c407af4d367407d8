"""What a language page holds of what is measured and counted; `_shape.py` says how its forms are written."""

from __future__ import annotations

from typing import Literal

from claimcheck.languages._tables import Table, page


@page
class MeasurePage:
    """What one language measures and counts with.

    Attributes:
        shares: percent, percentage_point, per_mille, basis_point -> forms (`%` and `‰` are known).
        points: Nouns that are percentage points beside the level they lead to ("rose 4 points to 37%").
        prices, payers: Nouns of what is paid, behind "half" ("half price"); verbs of paying before it ("pay half").
        middling: Forms of "half" that mean average behind a noun ("precio medio").
        percentages: Nouns that "of" and a bare number may follow ("a percentage of 30").
        margins: Nouns behind which points are percentage points ("margin of error").
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
        angles: Phrases behind degrees that make an angle of them ("ten noorden", "nördlich").
        dimensions, multiplied: Adjectives behind a length ("long"), and words between several lengths ("by").
        durations: second minute hour day week fortnight month quarter year decade century -> forms, adjectives too.
        closing_seconds: Letters for seconds that are other words elsewhere, before a mark ("не менее 10 с.").
        single_units: Forms of units of time that are one without a number, behind a comparator ("более часа").
        lone_units: Nominatives of other units that are one before a part that goes without saying ("рубль двадцать").
        duration_multiples: "15*minute" -> nouns that mean several units ("viertelstunde", "kwartier").
        compound_times, compound_units: Units of time and other units -> how a compound behind a hyphen begins that
            tells so many of them ("100-uursinspectie", "3-Monatsfrist", "3-literpot").
        workdays, nights: So many working days are longer by the days between them, so many nights up to one day longer.
        rounds, leagues: Forms of the day that are rounds of matches, near words of a league ("14 jornadas", "puntos").
        time_adjectives: Adjectives between a number and its unit of time that leave it as it is ("full", "more").
        whole_units: Those of them by which an article before them is one ("a whole week", "ein volles Jahr").
        age_nouns: Years -> nouns for who is so old ("trentenne").
        ages_before, ages: Phrases before a bare number of years ("aged"), and behind a duration ("old").
        concepts: Concept -> nouns of what is counted or measured; the concept's name is English singular.
    """

    shares: Table
    points: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    payers: tuple[str, ...] = ()
    middling: tuple[str, ...] = ()
    percentages: tuple[str, ...] = ()
    margins: tuple[str, ...] = ()
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
    angles: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    multiplied: tuple[str, ...] = ()
    durations: Table
    closing_seconds: tuple[str, ...] = ()
    single_units: tuple[str, ...] = ()
    lone_units: tuple[str, ...] = ()
    duration_multiples: Table = ()
    compound_times: Table = ()
    compound_units: Table = ()
    workdays: tuple[str, ...] = ()
    nights: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()
    leagues: tuple[str, ...] = ()
    time_adjectives: tuple[str, ...] = ()
    whole_units: tuple[str, ...] = ()
    age_nouns: Table = ()
    ages_before: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    concepts: Table = ()
