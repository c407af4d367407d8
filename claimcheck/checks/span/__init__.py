"""span: a duration, an age or an anniversary must fit its first and its last day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.settings import Setting, closes, holds, paragraphs
from claimcheck.checks.span._shape import finding, is_date, is_dateline, is_edge, is_length, span_of, told, year_of
from claimcheck.checks.span.near import near
from claimcheck.checks.span.past import up_to_now
from claimcheck.languages.concepts import ORIGINS
from claimcheck.model import Claim

DATED_FROM = ORIGINS | {"publish", "complete"}
"""Deeds from which an age or an anniversary counts."""
BY_DAY = frozenset(("summit", "conference", "meeting", "session", "festival", "exhibition"))
"""What is held by day, so that its first and its last day both count."""
ELSEWHERE = frozenset(("previous", "each", "average", "deadline", "warranty", "delay", "age"))
"""Concepts beside a duration that make it one of something else."""
PEOPLE = frozenset(("person", "man", "woman", "child", "boy", "girl", "teenager", "worker", "driver", "pensioner"))
"""Plurals of units that do more than add an s."""
NEAR = 5
BESIDE = 2
REMOTE = 99
NEAR_DURATION = 14
FARTHEST = 25
"""An age further off than so many years is taken to be that of somebody or something else."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each duration, age or anniversary that stands with its ends, or misses them by a slip."""
    for paragraph in paragraphs(material):
        for index, setting in enumerate(paragraph):
            found = [*_lengths(setting), *_ages(setting), *_anniversaries(setting)]
            around = paragraph[max(0, index - 1) : index + 1]
            found += up_to_now(around)
            if index:
                found += _lines(paragraph[index - 1], setting)
            yield from found or map(told, near(around))


def _lengths(setting: Setting) -> Iterator[Finding]:
    durations = [claim for claim in setting.claims if is_length(claim)]
    dates = [claim for claim in setting.claims if (is_date(claim) or is_edge(claim)) and not is_dateline(claim)]
    if len(durations) != 1 or not dates:
        return
    duration = durations[0]
    ranges = [claim for claim in dates if _is_range(claim)]
    if len(ranges) == 1 and _tied(setting, ranges[0], duration):
        yield from _length(setting, duration, ranges)
    elif len(dates) == 2 and not ranges and _links(setting, dates, duration):
        yield from _length(setting, duration, dates)


def _lines(first: Setting, second: Setting) -> Iterator[Finding]:
    """Two lines of a list: "Closed: 4 May 2026 to 31 October 2027", "Construction time: 15 months"."""
    if len(first.claims) != 1 or len(second.claims) != 1:
        return
    dates, duration = first.claims[0], second.claims[0]
    leads = first.before(dates), second.before(duration)
    if all(0 < len(lead) <= NEAR and lead[-1] == ":" for lead in leads) and is_length(duration) and is_date(dates):
        if _is_range(dates) and holds(second.words.lasting, leads[1]):
            yield from _length(second, duration, [dates])


def _is_range(claim: Claim) -> bool:
    value = claim.figure.value
    return value.first != value.last and (value.granularity == "day" or "range" in claim.figure.trace)


def _tied(setting: Setting, dates: Claim, duration: Claim) -> bool:
    """Whether a duration says how long the days named beside it are."""
    first, second = sorted((dates, duration), key=lambda claim: claim.figure.start)
    low = setting.between(first, second)
    if len(low) > NEAR_DURATION or set(low) & {";", "."}:
        return False
    around = [*setting.before(duration), *setting.after(duration)]
    if setting.concepts(around) & ELSEWHERE or holds(setting.words.ago, setting.after(duration)[:2]):
        return False
    lasting = holds(setting.words.lasting, [*setting.before(duration)[-3:], *setting.after(duration)[:2]])
    return lasting or bool(setting.concepts(low) & BY_DAY) or len(low) <= 1 or not setting.up_to(first, second)


def _links(setting: Setting, dates: list[Claim], duration: Claim) -> bool:
    """Whether a duration lies between two dates: "began in … and was completed …, three years later"."""
    if any(setting.document is not claim.document or _of_birth(setting, claim) for claim in dates):
        return False
    near = [*setting.before(duration)[-3:], *setting.after(duration)[:2]]
    if not holds(setting.words.lasting, near) or setting.concepts(near) & ELSEWHERE:
        return False
    inner = sorted([*dates, duration], key=lambda claim: claim.figure.start)
    gaps = [setting.between(a, b) for a, b in pairwise(inner)]
    return all(len(low) <= NEAR_DURATION and ";" not in low for low in gaps)


def _length(setting: Setting, duration: Claim, dates: Sequence[Claim]) -> Iterator[Finding]:
    inclusive = len(dates) == 1 and bool(setting.concepts(setting.low()) & BY_DAY)
    span = span_of(duration, dates, inclusive=inclusive)
    if span is not None:
        yield told(span)


def _ages(setting: Setting) -> Iterator[Finding]:
    """ "The bridge, opened in 1893, is 133 years old", against the document's date."""
    years = _origins(setting)
    ages = [claim for claim in setting.claims if _is_age(setting, claim, years)]
    published = setting.document.date
    if len(ages) != 1 or len(years) != 1 or published is None or _ended(setting, years[0], published.year):
        return
    age, year = ages[0], years[0]
    stated, start = age.figure.value.first, year_of(year)
    if stated is None or start is None or not _same_subject(setting, age, year):
        return
    expected = Decimal(published.year - start)
    off = abs(stated - expected)
    if expected < 0 or off > FARTHEST:
        return
    note = f"From {start} to {published.year} is {written(expected)} years"
    yield finding((year, age), off <= 1, note, age.figure.text, f"{written(expected)} years", "an age and its year")


def _ended(setting: Setting, origin: Claim, present: int) -> bool:
    """Whether the sentence names a later year than that of the beginning, up to which the age may count."""
    start = year_of(origin) or present
    others = {year_of(claim) for claim in setting.claims if claim is not origin}
    return any(year is not None and start < year < present for year in others)


def _is_age(setting: Setting, claim: Claim, years: list[Claim]) -> bool:
    """Whether a claim is an age in years: told as one, or beside a year of birth by words that lead to it or alone."""
    figure = claim.figure
    if figure.kind != "duration" or figure.unit != "year" or figure.value.comparator != "=":
        return False
    if "age" in figure.trace:
        return True
    if not any(_of_birth(setting, year) for year in years):
        return False
    lead, behind = setting.before(claim), setting.after(claim)
    return closes(setting.words.turning, lead) or (lead[-1:] == [","] and behind[:1] in ([","], ["."], [";"]))


def _of_birth(setting: Setting, year: Claim) -> bool:
    return "birth" in setting.concepts([*setting.before(year)[-NEAR:], *setting.after(year)[:2]])


def _origins(setting: Setting) -> list[Claim]:
    """The years of a deed from which to count; of several the one that stands nearest to its deed."""
    found = [claim for claim in setting.claims if _is_origin(setting, claim)]
    ranked = sorted(found, key=_to_deed)
    return ranked[:1] if len(ranked) > 1 and _to_deed(ranked[0]) < _to_deed(ranked[1]) else found


def _to_deed(claim: Claim) -> int:
    return min((abs(distance) for concept, distance in claim.slot.concepts if concept in DATED_FROM), default=REMOTE)


def _is_origin(setting: Setting, claim: Claim) -> bool:
    """Whether a year is one of founding, building, opening or birth."""
    if year_of(claim) is None:
        return False
    lead, behind = setting.before(claim)[-NEAR:], setting.after(claim)[:2]
    return bool(setting.concepts([*lead, *behind]) & DATED_FROM)


def _same_subject(setting: Setting, age: Claim, year: Claim) -> bool:
    """Whether age and year are near each other and the age is not that of a person built or founded."""
    first, second = sorted((age, year), key=lambda claim: claim.figure.start)
    low = setting.between(first, second)
    if len(low) > NEAR_DURATION * 2:
        return False
    born = _of_birth(setting, year)
    of_person = bool(setting.concepts(setting.after(age)[:3]) & PEOPLE)
    return born == of_person or (born and not of_person)


def _anniversaries(setting: Setting) -> Iterator[Finding]:
    """ "Founded in 1998, it celebrates its 30th anniversary in 2028"."""
    counts = [claim for claim in setting.claims if _is_anniversary(claim)]
    origins = _origins(setting)
    if len(counts) != 1 or len(origins) != 1:
        return
    years = [claim for claim in setting.claims if claim is not origins[0] and year_of(claim) is not None]
    ordinal, origin = counts[0], origins[0]
    stated, start = ordinal.figure.value.first, year_of(origin)
    if stated is None or start is None or len(years) > 1:
        return
    reference = year_of(years[0]) if years else setting.document.date.year if setting.document.date else None
    if reference is None or reference <= start:
        return
    expected = Decimal(reference - start)
    if abs(expected - stated) > FARTHEST:
        return
    slack = 0 if years and _explicit(years[0]) else 1
    note = f"From {start} to {reference} is {written(expected)} years"
    claims = (origin, *years, ordinal)
    fits = abs(expected - stated) <= slack
    yield finding(claims, fits, note, ordinal.figure.text, f"{written(expected)} years", "an anniversary and its year")


def _is_anniversary(claim: Claim) -> bool:
    if claim.figure.kind not in ("ordinal", "count", "number", "duration"):
        return False
    if claim.figure.value.comparator != "=":
        return False
    return any(concept == "anniversary" and 0 <= distance <= BESIDE for concept, distance in claim.slot.concepts)


def _explicit(claim: Claim) -> bool:
    return any(letter.isdigit() for letter in claim.figure.text)
