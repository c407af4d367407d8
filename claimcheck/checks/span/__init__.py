"""span: a duration, an age or an anniversary must fit its first and its last day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.checks._shape import Finding, Material
from claimcheck.checks.span._shape import (
    DAYS_AND_LONGER,
    NO_LENGTH,
    Span,
    is_edge,
    is_known,
    is_length,
    is_of_saying,
    is_range,
    led_by_deed,
    span_of,
    told,
)
from claimcheck.checks.span.ages import ages, anniversaries, is_anniversary, of_birth
from claimcheck.checks.span.back import taken_up
from claimcheck.checks.span.before import aged_after, ended_after, told_before
from claimcheck.checks.span.course import course
from claimcheck.checks.span.evidence import durations, likeliest, settled_by
from claimcheck.checks.span.late import late
from claimcheck.checks.span.lives import life, lives
from claimcheck.checks.span.near import near
from claimcheck.checks.span.now import ending_now
from claimcheck.checks.span.nth import nth_year
from claimcheck.checks.span.past import up_to_now
from claimcheck.checks.span.relative import relative
from claimcheck.checks.span.served import in_use, served
from claimcheck.model import Claim
from claimcheck.setting import Setting, bare, by_document, closes, holds, opens, paragraphs, recent
from claimcheck.times import is_date, is_dateline

BY_DAY = frozenset(("summit", "conference", "meeting", "session", "festival", "exhibition"))
"""What is held by day, so that its first and its last day both count."""
NO_LENGTH_HERE = NO_LENGTH | {"deadline", "age", "planned"}
"""Concepts beside a duration that make it none between the days of its sentence."""
LONGEST_LABEL = 5
"""How many tokens the label of a line has at most, or what ties a duration to its dates."""
LONGEST_LINK, LONGEST_END = 14, 2
"""How many tokens may stand between a duration and its days, and how many behind it end its clause before these."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each duration, age or anniversary that stands with its ends, or misses them by a slip."""
    every = list(paragraphs(material.claims))
    sentences = [setting for paragraph in every for setting in paragraph]
    around = [found for places in by_document(sentences) for found in durations(places)]
    settled, known = list(filter(None, map(settled_by, around))), set[Claim]()
    for finding in _worded(every, sentences):
        known.update(finding.claims)
        if finding.verdict == "compatible" or not any(_is_of_other_days(span, finding) for span in settled):
            yield finding
    missed = [likeliest(found) for found in around if found[0].span.duration not in known]
    yield from (told(span) for span in missed if span is not None)


def _is_of_other_days(span: Span, finding: Finding) -> bool:
    """Whether the duration of a finding fits other days than those that it is told to miss.

    A day and the document's own are others; but an anniversary counts to the day on which it is kept.
    """
    kept = is_anniversary(span.duration) and set(span.dates) <= set(finding.claims)
    return span.duration in finding.claims and not kept


def _worded(every: Sequence[Sequence[Setting]], sentences: Sequence[Setting]) -> Iterator[Finding]:
    """What the words around durations tie to their days."""
    for paragraph in every:
        for index, setting in enumerate(paragraph):
            around = paragraph[max(0, index - 1) : index + 1]
            found = [*_lengths(setting), *ages(setting), *anniversaries(setting, around[:-1])]
            found += [*told_before(setting, around[:-1]), *up_to_now(around), *served(setting), *in_use(setting)]
            found += ended_after(setting, around[:-1]) if not found else ()
            found += aged_after(setting, around[:-1]) if not found else ()
            found += nth_year(setting) if not found else ()
            found += relative(setting) if not found else ()
            found += life(setting) if not found else ()
            found += lives(paragraph[: index + 1]) if not found else ()
            if index:
                found += _lines(paragraph[index - 1], setting)
            found = found or [told(span) for span in (*late(around), *taken_up(around))]
            found = found or [told(span) for span in course(recent(paragraph, index), sentences)]
            found = found or [told(span) for span in ending_now(around)]
            yield from found or map(told, near(around))


def _lengths(setting: Setting) -> Iterator[Finding]:
    durations = [claim for claim in setting.claims if is_length(claim) or _is_rough(claim)]
    dates = [claim for claim in setting.claims if (is_date(claim) or is_edge(claim)) and not is_dateline(claim)]
    if len(durations) != 1 or not dates:
        return
    duration = durations[0]
    ranges = [claim for claim in dates if is_range(claim)]
    if len(ranges) == 1 and _tied(setting, ranges[0], duration):
        yield from _length(setting, duration, ranges)
    elif len(dates) == 2 and not ranges and is_length(duration) and _links(setting, dates, duration):
        yield from _length(setting, duration, dates)


def _is_rough(claim: Claim) -> bool:
    """Whether a duration is told as about so long, or a little more or less."""
    figure = claim.figure
    rough = figure.value.comparator in ("~", ">", "<")
    return figure.kind == "duration" and rough and figure.unit in DAYS_AND_LONGER and is_known(claim)


def _lines(first: Setting, second: Setting) -> Iterator[Finding]:
    """Two lines of a list: "Closed: 4 May 2026 to 31 October 2027", "Construction time: 15 months"."""
    if len(first.claims) != 1 or len(second.claims) != 1:
        return
    dates, duration = first.claims[0], second.claims[0]
    leads = first.before(dates), second.before(duration)
    if (
        all(0 < len(lead) <= LONGEST_LABEL and lead[-1] == ":" for lead in leads)
        and is_length(duration)
        and is_date(dates)
    ):
        if is_range(dates) and holds(second.lexicon.lasting, leads[1]):
            yield from _length(second, duration, [dates])


def _tied(setting: Setting, dates: Claim, duration: Claim) -> bool:
    """Whether a duration says how long the days named beside it are."""
    first, second = sorted((dates, duration), key=lambda claim: claim.figure.start)
    low = setting.between(first, second)
    if len(low) > LONGEST_LINK or set(low) & {";", "."}:
        return False
    around = [*setting.before(duration), *setting.after(duration)]
    if setting.concepts(around) & NO_LENGTH_HERE or holds(setting.lexicon.ago, setting.after(duration)[:2]):
        return False
    if opens(setting.lexicon.afterwards, setting.after(duration)) or (
        first is dates and holds(setting.lexicon.afterwards, low)
    ):
        return False
    if _is_window(setting, dates) and not opens(setting.lexicon.that_is, low):
        return False
    lasting = holds(setting.lexicon.lasting, [*setting.before(duration)[-3:], *setting.after(duration)[:2]])
    lasting |= closes(setting.lexicon.for_so_long, low) and holds(setting.lexicon.hence, low)
    lasting |= opens(setting.lexicon.that_is, low) or (len(low) <= LONGEST_LABEL and "total" in setting.concepts(low))
    lasting |= first is duration and _closes_clause(setting.up_to(first, second))
    return lasting or bool(setting.concepts(low) & BY_DAY) or len(low) <= 1 or not setting.up_to(first, second)


def _is_window(setting: Setting, dates: Claim) -> bool:
    """Whether days are those between which something is to happen at some time: "between 3 May and 9 June"."""
    lexicon, low = setting.lexicon, setting.inside(dates)
    if holds(lexicon.past_signs, setting.low()):
        return False
    joined = [at for at, word in enumerate(low) if word in lexicon.joiners]
    return any(lexicon.range_words.ahead(low, at - 1) is None for at in joined)


def _closes_clause(low: list[str]) -> bool:
    """ "Is nine weeks closed, from 1 June to …": a word or two behind a duration end its clause before its days."""
    return 0 < len(low) <= LONGEST_END and low[0].isalpha() and "," not in low


def _links(setting: Setting, dates: list[Claim], duration: Claim) -> bool:
    """Whether a duration lies between two dates: "began in … and was completed …, three years later"."""
    if any(of_birth(setting, claim) or is_of_saying(setting, claim) for claim in dates):
        return False
    near = [*setting.before(duration)[-3:], *setting.after(duration)[:2]]
    told = setting.concepts([*near, *setting.after(duration)[2:4]])
    lasting = holds(setting.lexicon.lasting, near) or _concludes(setting, dates, duration)
    if not lasting or told & NO_LENGTH_HERE or led_by_deed(setting, dates[0], duration):
        return False
    inner = sorted([*dates, duration], key=lambda claim: claim.figure.start)
    gaps = [setting.between(a, b) for a, b in pairwise(inner)]
    return all(len(low) <= LONGEST_LINK and ";" not in low for low in gaps)


def _concludes(setting: Setting, dates: Sequence[Claim], duration: Claim) -> bool:
    """Whether "that is" leads from the later of two dates to a duration."""
    last = max(dates, key=lambda claim: claim.figure.start)
    before = last.figure.end <= duration.figure.start
    return before and opens(setting.lexicon.that_is, bare(setting.between(last, duration)))


def _length(setting: Setting, duration: Claim, dates: Sequence[Claim]) -> Iterator[Finding]:
    inclusive = len(dates) == 1 and bool(setting.concepts(setting.low()) & BY_DAY)
    span = span_of(duration, dates, inclusive=inclusive)
    if span is not None and (is_length(duration) or span.is_near()):
        yield told(span)
