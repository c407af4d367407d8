"""Ages and anniversaries, beside the year or the day from which they count."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import is_slip, written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import FARTHEST_YEARS, days_in, finding
from claimcheck.checks.span.made_up import is_made_up_for
from claimcheck.languages.concepts import MEASURES, NOUNS, ORIGINS, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, bare, closes, holds, is_one_of
from claimcheck.times import year_of

DATED_FROM = ORIGINS | {"publish", "complete", "install", "installed"}
"""Deeds from which an age or an anniversary counts."""
AGED = frozenset(("person", "man", "woman", "child", "boy", "girl", "teenager", "worker", "driver", "pensioner"))
NAME_REACH, NAME_BEHIND = 5, 4
"""How many tokens before and behind a year or the number of an anniversary may say whose it is."""
ORDINAL_REACH = 2
"""How many tokens from its ordinal "anniversary" or the name of what has it may stand."""
SHORTEST_VERB = 3
"""Letters of the verb or adverb that leads to an age."""
SHORTEST_NAME = 4
"""Letters of a word at least that names what has an anniversary."""
EXPLAINING = ([":"], ["-"], [","])
"""What may lead from an age to the year from which it counts."""
NAMED = 2
"""How many words may name what is so old: "Старому мосту 19 лет"."""
REMOTE = 99
NEAR_AGE = 28
"""How many tokens may stand between an age and its year."""
YOUNGEST, OLDEST = 10, 110
"""Bare numbers from and up to which may be ages."""
AROUND = datetime.timedelta(days=30)
"""A text may have been written so long before or after its date."""


def ages(setting: Setting) -> Iterator[Finding]:
    """ "The bridge, opened in 1893, is 133 years old", against the document's date."""
    published, origins = setting.document.date, origins_in(setting)
    if published is None or len(origins) != 1:
        return
    year, this_year = origins[0], _is_told(setting, published.year)
    found = [claim for claim in setting.claims if _is_age(setting, claim, year, this_year=this_year)]
    stated = found[0].figure.value.first if len(found) == 1 else None
    start = start_of(year)
    if stated is None or start is None or _ended(setting, year, found[0], published.year):
        return
    if not _same_subject(setting, found[0], year):
        return
    expected = Decimal(published.year - start)
    if expected < 0 or abs(stated - expected) > FARTHEST_YEARS:
        return
    reached = _day_of_age(setting, year, published)
    low, high = (expected, expected) if this_year else _ages_on(setting, year, expected, reached)
    note = f"From {start} to {published.year} is {written(expected)} years"
    came = f"{written(expected)} years"
    said, fits = found[0].figure.text, low <= stated <= high
    yield finding((year, found[0]), fits=fits, note=note, said=said, came=came, about="an age and its year")


def _ages_on(setting: Setting, origin: Claim, expected: Decimal, published: datetime.date) -> tuple[Decimal, Decimal]:
    """The least and the greatest age about the day of a text: to the year, or to the day of a birth."""
    value = origin.figure.value
    if value.granularity != "day" or value.first is None or value.first != value.last or not of_birth(setting, origin):
        return expected - 1, expected + 1
    born = datetime.date.fromordinal(int(value.first))
    low, high = (
        day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        for day in (published - AROUND, published + AROUND)
    )
    return Decimal(low), Decimal(high)


def _day_of_age(setting: Setting, origin: Claim, published: datetime.date) -> datetime.date:
    """The only other day of this year in a sentence ("died aged 63 on 12 January"), or else that of the text."""
    days = [claim.figure.value for claim in setting.claims if claim is not origin and year_of(claim) == published.year]
    told = [value.first for value in days if value.granularity == "day" and value.first == value.last]
    only = told[0] if len(told) == 1 else None
    return published if only is None else datetime.date.fromordinal(int(only))


def _is_in_next_clause(setting: Setting, age: Claim, claim: Claim) -> bool:
    low = setting.between(age, claim) if claim.figure.start > age.figure.end else []
    return "," in low and not setting.lexicon.joiners.isdisjoint(low[low.index(",") :][:2])


def _is_told(setting: Setting, year: int) -> bool:
    """Whether a sentence tells of a whole year, as "this year"."""
    dates = (claim for claim in setting.claims if claim.figure.value.granularity == "year" and not _explicit(claim))
    return any(year_of(claim) == year for claim in dates)


def _ended(setting: Setting, origin: Claim, age: Claim, present: int) -> bool:
    """Whether the sentence names a later year than that of the beginning, up to which the age may count.

    A clause of its own behind the age tells of something else: "…, and they had been overhauled in 2021".
    """
    start = start_of(origin) or present
    told = (claim for claim in setting.claims if claim is not origin and not _is_in_next_clause(setting, age, claim))
    others = set(map(year_of, told))
    return any(year is not None and start < year < present for year in others)


def _is_age(setting: Setting, claim: Claim, origin: Claim, *, this_year: bool) -> bool:
    """Whether a claim is an age in years: told as one, or beside its year by words that lead to it or alone."""
    figure = claim.figure
    years = figure.kind == "duration" and figure.unit == "year"
    if figure.value.comparator != "=" or not (years or figure.kind == "number"):
        return False
    lead, behind = setting.before(claim), setting.after(claim)
    if this_year and years and lead and lead[-1] in setting.lexicon.determiners:
        return True
    turned = closes(setting.lexicon.turning, lead)
    apposed = _is_apposed(setting, lead, behind) and of_birth(setting, origin)
    if figure.kind == "number":
        if apposed and behind[0] == ",":
            return YOUNGEST <= (figure.value.first or 0) <= OLDEST
        verb = _turns(setting, lead)
        if verb and (this_year or not holds(setting.lexicon.past_signs, lead[-1:])):
            return YOUNGEST <= (figure.value.first or 0) <= OLDEST and _ends_clause(setting, claim)
        return turned and (this_year or of_birth(setting, origin)) and _is_present(setting, claim)
    if "age" in figure.trace:
        return True
    if not of_birth(setting, origin):
        return _is_explained(setting, claim, origin) or _is_reached(setting, claim, origin)
    past = holds(setting.lexicon.past_signs, setting.low()) and lead and lead[-1] not in setting.lexicon.finite
    return (turned and not past) or apposed


def _turns(setting: Setting, lead: list[str]) -> bool:
    """Whether a verb that says no more than "turns" stands right before a number."""
    lexicon = setting.lexicon
    found = lexicon.turning.behind(lead, len(lead))
    return found is not None and not lexicon.grammar.issuperset(lead[found[0] :])


def _ends_clause(setting: Setting, claim: Claim) -> bool:
    """Whether nothing behind a number is what it counts, but for the time."""
    behind = setting.after(claim)
    return not behind or not behind[0].isalpha() or behind[0] in setting.lexicon.joiners


def _is_explained(setting: Setting, claim: Claim, origin: Claim) -> bool:
    """ "Водопроводу уже 57 лет: его проложили в 1969 году": nothing but its beginning is told behind a colon."""
    lead, lexicon = setting.before(claim), setting.lexicon
    if origin.figure.start < claim.figure.end or setting.after(claim)[:1] not in EXPLAINING:
        return False
    if not (is_all(setting, lead) or closes(lexicon.turning, lead)):
        return False
    low = [*setting.between(claim, origin)[1:], *setting.after(origin)[:1]]
    return tells_only_of_beginning(setting, low) and _is_of_thing(setting, low, claim, origin)


def _is_reached(setting: Setting, claim: Claim, origin: Claim) -> bool:
    """ "Трубе, уложенной в 1974 году, исполнилось 45 лет": nothing but a verb of age stands behind the beginning."""
    lead, lexicon = setting.before(claim), setting.lexicon
    apart = origin.figure.end <= claim.figure.start and lead[:1] == [","]
    return apart and lexicon.page.declined and is_one_of(lexicon.turning, lead) and len(bare(lead)[0]) >= SHORTEST_VERB


def is_all(setting: Setting, lead: list[str]) -> bool:
    """Whether a noun in another case is all that stands before an age: "Маяку 158 лет", "Старому мосту 19 лет"."""
    told = setting.concepts(lead)
    return setting.lexicon.page.declined and 0 < len(lead) <= NAMED and told.isdisjoint(MEASURES | PEOPLE)


def _is_of_thing(setting: Setting, low: list[str], claim: Claim, origin: Claim) -> bool:
    """Whether an age is that of a thing: it is named or was built, or a slip makes it that from its year.

    People begin, open and found things at no certain age.
    """
    published, start, stated = setting.document.date, start_of(origin), claim.figure.value.first
    if published is None or start is None or stated is None:
        return False
    expected, told = Decimal(published.year - start), setting.concepts(setting.before(claim))
    if told & (NOUNS - PEOPLE) and not told & PEOPLE:
        return True
    return "build" in setting.concepts(low) or abs(expected - stated) <= 1 or is_slip(expected, stated)


def tells_only_of_beginning(setting: Setting, low: list[str]) -> bool:
    """Whether all words but those of grammar are those of a beginning: "it was built in"."""
    told = (word for word in low if word.isalpha() and word not in setting.lexicon.grammar)
    return all(not DATED_FROM.isdisjoint(setting.concepts([word])) for word in told)


def _is_apposed(setting: Setting, lead: list[str], behind: list[str]) -> bool:
    """Whether a figure stands between commas, or behind one and "of": ", 38, was born", ", de 52 años, nació"."""
    if lead and lead[-1] in setting.lexicon.of_words:
        lead = lead[:-1]
    return lead[-1:] == [","] and behind[:1] in ([","], ["."], [";"])


def _is_present(setting: Setting, claim: Claim) -> bool:
    """Whether a bare number says how old somebody is now: "she is 21 and lives in Bergen", "he is 34."."""
    number, lexicon = claim.figure.value.first, setting.lexicon
    if number is None or not YOUNGEST <= number <= OLDEST:
        return False
    ended = _ends_clause(setting, claim)
    lead = setting.before(claim)
    to_whom = lexicon.page.declined and closes(lexicon.turning, lead) and lead[-1] not in lexicon.page.in_words
    told = lexicon.turning.behind(lead, len(lead))
    verbs = lead[-1:] if told is None else lead[told[0] :]
    now = to_whom or not lexicon.finite.isdisjoint(verbs)
    now = bool(lead) and now and not holds(lexicon.past_signs, lead[-2:])
    return now and (ended or _is_told(setting, setting.document.date.year if setting.document.date else 0))


def of_birth(setting: Setting, year: Claim) -> bool:
    """Whether words beside a year say that somebody was born in it."""
    return "birth" in setting.concepts(_beside(setting, year))


def _beside(setting: Setting, year: Claim) -> list[str]:
    """The words before a year, and those behind it up to a mark."""
    behind = setting.after(year)[:NAME_BEHIND]
    last = next((at for at, word in enumerate(behind[1:], 1) if word in MARKS), len(behind))
    return [*setting.before(year)[-NAME_REACH:], *behind[:last]]


def origins_in(setting: Setting) -> list[Claim]:
    """The years of a deed from which to count; of several the one that stands nearest to its deed."""
    found = [claim for claim in setting.claims if _is_origin(setting, claim)]
    ranked = sorted(found, key=_to_deed)
    return ranked[:1] if len(ranked) > 1 and _to_deed(ranked[0]) < _to_deed(ranked[1]) else found


def _to_deed(claim: Claim) -> int:
    return min((abs(distance) for concept, distance in claim.slot.concepts if concept in DATED_FROM), default=REMOTE)


def _is_origin(setting: Setting, claim: Claim) -> bool:
    """Whether a year is one of founding, building, opening or birth."""
    if start_of(claim) is None:
        return False
    return not setting.concepts(_beside(setting, claim)).isdisjoint(DATED_FROM)


def start_of(claim: Claim) -> int | None:
    """The year of a beginning, or since which something is."""
    value = claim.figure.value
    if value.comparator == ">=" and value.axis == "day" and value.first is not None and value.granularity == "year":
        return datetime.date.fromordinal(int(value.first)).year
    return year_of(claim)


def _same_subject(setting: Setting, age: Claim, year: Claim) -> bool:
    """Whether age and year are near each other and the age is not that of a person built or founded."""
    first, second = sorted((age, year), key=lambda claim: claim.figure.start)
    low = setting.between(first, second)
    if len(low) > NEAR_AGE or names_another_subject(setting, age, year):
        return False
    born = of_birth(setting, year)
    of_person = bool(setting.concepts(setting.after(age)[:3]) & AGED)
    return born == of_person or (born and not of_person)


def names_another_subject(setting: Setting, age: Claim, year: Claim) -> bool:
    """ "The head is 52, and the club was founded in 1968": whether age and year are told in clauses of two subjects.

    What follows a semicolon is one of its own, but for a mere beginning: "she is 34; she was born in 1991".
    """
    first, second = sorted((age, year), key=lambda claim: claim.figure.start)
    low, lexicon = setting.between(first, second), setting.lexicon
    if ";" in low:
        return first is year or not tells_only_of_beginning(setting, low[low.index(";") + 1 :])
    behind = [low[at + 1] for at, word in enumerate(low[:-1]) if word in lexicon.joiners]
    return first is age and any(word in lexicon.articles or word in lexicon.determiners for word in behind)


def anniversaries(setting: Setting, earlier: Sequence[Setting] = ()) -> Iterator[Finding]:
    """ "Founded in 1998, it celebrates its 30th anniversary in 2028"; the year may stand in the sentence before."""
    counts = [claim for claim in setting.claims if is_anniversary(claim)]
    origins = origins_in(setting)
    if not origins and len(counts) == 1 and any(_names_again(place, setting, counts[0]) for place in earlier):
        origins = origins_in(earlier[-1])
    if len(counts) != 1 or len(origins) != 1:
        return
    years = [claim for claim in setting.claims if claim is not origins[0] and year_of(claim) is not None]
    ordinal, origin = counts[0], origins[0]
    stated, start = ordinal.figure.value.first, start_of(origin)
    if stated is None or start is None or len(years) > 1:
        return
    published = setting.document.date.year if setting.document.date else None
    reference = year_of(years[0]) if years else published
    if reference is None or reference <= start:
        return
    expected = Decimal(reference - start)
    if abs(expected - stated) > FARTHEST_YEARS:
        return
    slack = 0 if years and (_explicit(years[0]) or _is_told_year(setting, years[0])) else 1
    note = f"From {start} to {reference} is {written(expected)} years"
    claims = (origin, *years, ordinal)
    fits = abs(expected - stated) <= slack
    if not fits and is_made_up_for(setting, ordinal, abs(expected - stated) * days_in("year")):
        return
    said, came = ordinal.figure.text, f"{written(expected)} years"
    yield finding(claims, fits=fits, note=note, said=said, came=came, about="an anniversary and its year")


def _is_told_year(setting: Setting, date: Claim) -> bool:
    """Whether a date in words leaves no doubt of its year: "this year", or a month of it that is still to come."""
    if date.figure.value.granularity == "year":
        return True
    today, first = setting.document.date, date.figure.value.first
    comes = today is not None and first is not None and year_of(date) == today.year and first > today.toordinal()
    return comes and not holds(setting.lexicon.past_signs, setting.low())


def _names_again(earlier: Setting, setting: Setting, ordinal: Claim) -> bool:
    """Whether an anniversary is of what the sentence before tells of: "the theatre's 80th anniversary"."""
    lexicon, stem = setting.lexicon, setting.lexicon.meanings.stem
    near = [*setting.before(ordinal)[-NAME_BEHIND:], *setting.after(ordinal)[:ORDINAL_REACH]]
    named = {
        stem(word) for word in near if len(word) >= SHORTEST_NAME and word.isalpha() and word not in lexicon.grammar
    }
    return not named.isdisjoint(map(stem, earlier.low()))


def is_anniversary(claim: Claim) -> bool:
    if claim.figure.kind not in ("ordinal", "count", "number", "duration"):
        return False
    if claim.figure.value.comparator != "=":
        return False
    return any(concept == "anniversary" and 0 <= distance <= ORDINAL_REACH for concept, distance in claim.slot.concepts)


def _explicit(claim: Claim) -> bool:
    return any(letter.isdigit() for letter in claim.figure.text)
