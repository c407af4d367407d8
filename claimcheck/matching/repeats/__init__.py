"""The same fact twice within one document: headline against body, sentences that say nearly the same words, articles.

A wrong pair is worse than a missed one, so the slot evidence must be strong: one kind and unit, one thing counted, most
words of the shorter sentence in the longer one, no other figure or name that sets the two apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.diagnosis import slip_between
from claimcheck.matching import forms
from claimcheck.matching.repeats import (
    attributes,
    ballots,
    conversions,
    evidence,
    headlines,
    lasting,
    named,
    resumption,
    scaled,
    sentences,
    summaries,
    taken_up,
)
from claimcheck.model import Claim, Document, Group
from claimcheck.setting import in_other_rows

NAMELESS = frozenset(("number", "ordinal"))
YEAR_DAYS = 364
"""From how many days on, one more than the last less the first, a time is a whole year."""
MOST_VALUES = 3
"""So many different numbers may one fact have in one document."""


def groups(claims: Mapping[Document, Sequence[Claim]]) -> list[Group]:
    """Claims of one document that fill the same slot."""
    found = []
    weighed = evidence.pairs([claim for inside in claims.values() for claim in inside])
    for document, inside in claims.items():
        known = [claim for claim in inside if claim.figure.kind not in NAMELESS and not claim.figure.value.problem]
        end = headlines.end_of(document)
        head = [claim for claim in known if claim.figure.end <= end]
        body = [claim for claim in known if claim.start >= end]
        every = [claim for claim in inside if claim.start >= end and not claim.figure.value.problem]
        pairs = (
            *headlines.pairs(head, body, every), *headlines.bare(head, every), *scaled.crowds(head, every),
            *sentences.twice(body), *sentences.swapped(every), *sentences.resumed(every),
            *sentences.begun(body), *sentences.due(body), *ballots.carried(body),
            *resumption.pairs(known, inside), *resumption.everyone(known, inside), *conversions.converted(inside),
            *attributes.pairs(body), *lasting.twice(body), *named.pairs(body), *summaries.summed_up(inside),
            *taken_up.pairs(every), *taken_up.told_as_known(every), *weighed.get(document, ()),
        )  # fmt: skip
        parted = (in_other_rows, _years_apart, forms.is_anniversary)
        of_one = (pair for pair in dict.fromkeys(pairs) if not any(apart(*pair) for apart in parted))
        together = _gathered(list(of_one))
        found += [_group(each) for each in together if not _is_series(each)]
    return found


def _years_apart(a: Claim, b: Claim) -> bool:
    """Whether one of two amounts that no slip joins holds for a year before the other: "Last year in Zagreb …"."""
    one, two = a.slot.as_of, b.slot.as_of
    if one is None or two is None or a.figure.kind == "date" or slip_between(a.figure, b.figure):
        return False
    earlier, later = sorted((one, two))
    return earlier[1] < later[0] and earlier[1] - earlier[0] >= YEAR_DAYS


def _gathered(pairs: Sequence[tuple[Claim, Claim]]) -> list[list[Claim]]:
    """The pairs, those put together that are pairs each with each: one sentence said many times is one fact."""
    known = {frozenset((one.spot, two.spot)) for one, two in pairs}
    found: list[list[Claim]] = []
    for pair in pairs:
        for together in found:
            new = [claim for claim in pair if claim not in together]
            if all(frozenset((claim.spot, other.spot)) in known for claim in new for other in together):
                together += new
                break
        else:
            found.append(list(pair))
    return found


def _is_series(claims: Sequence[Claim]) -> bool:
    """Whether one sentence has ever other numbers, as the headings of a history have: entries, and no fact twice."""
    values = [claim.figure.value for claim in claims]
    return len({(value.first, value.last, value.comparator) for value in values}) > MOST_VALUES


def _group(together: Sequence[Claim]) -> Group:
    claims = sorted(together, key=lambda claim: claim.figure.start)
    first = claims[0].figure
    noun = first.noun or first.unit or first.kind
    times = "twice" if len(claims) == 2 else f"{len(claims)} times"
    key = f"{first.document.file_name} {noun}"
    return Group(tuple(claims), f"{noun}, stated {times}", key, (0,) * len(claims))
