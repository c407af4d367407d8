"""In which year of its own something is, beside the year of its beginning: "founded in 1990, now in its 36th year".

What was held every year may have paused, so that only more years than there were are wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import FARTHEST_YEARS, finding
from claimcheck.checks.span.ages import origins_in, start_of
from claimcheck.model import Claim
from claimcheck.setting import Setting


def nth_year(setting: Setting) -> Iterator[Finding]:
    """The only ordinal of a year in a sentence with the year of a beginning, and no other date."""
    published, origins = setting.document.date, origins_in(setting)
    counted = [claim for claim in setting.claims if _is_of_year(setting, claim)]
    dates = [claim for claim in setting.claims if claim.figure.kind == "date"]
    if published is None or len(origins) != 1 or len(counted) != 1 or len(dates) != 1:
        return
    start, stated = start_of(origins[0]), counted[0].figure.value.first
    if start is None or stated is None:
        return
    years = Decimal(published.year - start)
    if years >= 0 and years <= stated <= years + FARTHEST_YEARS:
        came = f"year {written(years + 1)}"
        note, said = f"From {start} on {published.year} is {came}", counted[0].figure.text
        fits, about = stated <= years + 1, "a year of its own and its beginning"
        yield finding((origins[0], counted[0]), fits=fits, note=note, said=said, came=came, about=about)


def _is_of_year(setting: Setting, claim: Claim) -> bool:
    """Whether an ordinal is that of a year, and not of somebody's: "its 36th year", but "the 36th year of his life"."""
    behind, lexicon = setting.after(claim), setting.lexicon
    unit = lexicon.durations.ahead(behind, 0) if claim.figure.kind == "ordinal" else None
    return unit is not None and unit[1] == "year" and lexicon.of_words.isdisjoint(behind[unit[0] :][:1])
