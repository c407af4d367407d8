"""A level, by how much it is above or below another one, and that other one: "180, 35 % more than the 140"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.checks._shape.changes import FARTHEST_LEVELS, Change, changed, one_thing
from claimcheck.checks.change.apart import is_likely
from claimcheck.checks.change.near import fits, introduced
from claimcheck.comparison import dimension, is_bare
from claimcheck.languages.concepts import NOUNS
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, holds, opens

COMMA_REACH = 3
"""How far before a difference, in tokens, the comma may stand that sets it off: ", на 480 больше"."""
THAN, OF_THEN = 3, 8
"""How many tokens may stand up to "than", and between "above" and a level that is told to be of the time before."""
UP_TO_DATE = 2
"""How many tokens may stand between what was done and when."""
LONGEST_COMPARISON = 15
"""How many tokens may stand between a rate and the level of the time that it is compared with: those of a clause."""


def compared(setting: Setting, levels: Sequence[Claim]) -> Iterator[tuple[Change, Claim]]:
    """ "180 were sold, 35 % more than the 140 of last year": of the levels before one that fits, whatever it counts, or
    the nearest of one thing.
    """
    amounts = [level for level in levels if level.figure.kind != "duration"]
    for at in range(1, len(amounts) - 1):
        yield from _apart(setting, amounts[at - 1], amounts[at], amounts[at + 1])
    for at in range(1, len(levels) - 1):
        rate, old = levels[at], levels[at + 1]
        if rate.figure.kind != "percent":
            continue
        low = setting.between(rate, old)
        told = _is_comparison(setting, old, low) or _is_exceeded(setting, rate, low) or _is_from(setting, rate, low)
        told = told or _is_more(setting, rate, low)
        if not told and not _is_of_then(setting, rate, old):
            continue
        news = [level for level in levels[:at] if ";" not in setting.between(level, rate)]
        if not any(one_thing(old, new) for new in news):
            old = _without_deed(setting, old)
        every = [change for new in news if (change := changed(old, new)) is not None]
        changes = [change for change in every if one_thing(old, change.new) or fits(change, rate)]
        near = min(changes, key=lambda change: (not fits(change, rate), change.distance), default=None)
        if near is not None and near.distance < FARTHEST_LEVELS:
            yield near, rate


def _without_deed(setting: Setting, old: Claim) -> Claim:
    """A level whose noun is none, but what was done then: "from the 8.2 million hauled in 2023"."""
    figure = old.figure
    later = next((claim for claim in setting.claims if claim.figure.start >= figure.end), None)
    dated = later is not None and later.figure.kind == "date" and len(setting.between(old, later)) <= UP_TO_DATE
    leads_on = setting.unit(old)[-1:] != [] and setting.unit(old)[-1] in setting.lexicon.locatives
    if figure.kind != "count" or not dated or (figure.noun in NOUNS and not leads_on):
        return old
    return evolve(old, figure=evolve(figure, kind="number", noun=None))


def _apart(setting: Setting, new: Claim, amount: Claim, old: Claim) -> Iterator[tuple[Change, Claim]]:
    """ "5,210 were served, 480 more than the 4,830 of last year": a difference right behind the new level."""
    low, lexicon = setting.between(amount, old), setting.lexicon
    named = opens(lexicon.differences, setting.unit(amount))
    bare = all(map(is_bare, (amount.figure, old.figure)))
    if not bare and (len({dimension(claim.figure) for claim in (new, amount, old)}) > 1 or not one_thing(old, amount)):
        return
    if any(claim.figure.value.comparator not in ("=", "~") for claim in (new, amount, old)):
        return
    between = (other for other in setting.claims if new.figure.end <= other.figure.start < amount.figure.start)
    if any(other.figure.kind == "duration" for other in between):
        return  # "above 50 µg/m³ on 11 days, eight fewer than the 19 of last year"
    if "," not in setting.between(new, amount)[-COMMA_REACH:] or not one_thing(old, new):
        return
    if opens(lexicon.differences, setting.after(old)):
        return
    told = [*setting.unit(amount), *low] if named else low
    if not (
        _is_comparison(setting, old, told) or _is_of_then(setting, amount, old) or _is_of_former(setting, old, told)
    ):
        return
    change = changed(old, new)
    if change is not None and change.distance < FARTHEST_LEVELS and is_likely(change, amount):
        yield change, amount


def _is_more(setting: Setting, rate: Claim, low: list[str]) -> bool:
    """ "Mais 30 % do que os 80.000": "more" before a rate, and nothing but "than" and an article behind it."""
    lead, lexicon = setting.before(rate), setting.lexicon
    if lexicon.differences.behind(lead, len(lead)) is None:
        return False
    than = [at for at, word in enumerate(low[:THAN]) if word in lexicon.than]
    return bool(than) and _are_articles(lexicon, low[than[-1] + 1 :])


def _is_of_former(setting: Setting, old: Claim, low: list[str]) -> bool:
    """ "120 more than the present one, which has 360": of one kind that is not named again, and nothing else behind."""
    lexicon, behind = setting.lexicon, setting.after(old)
    commas = [at for at, word in enumerate(low) if word == ","]
    if len(commas) != 1 or lexicon.differences.ahead(low, 0) is None or old.figure.end > old.figure.number_end:
        return False
    clause, ends = low[commas[0] + 1 :], not any(word.isalpha() for word in behind[:1])
    return 0 < len(clause) <= THAN and commas[0] <= OF_THEN and ends


def _is_comparison(setting: Setting, old: Claim, low: list[str]) -> bool:
    """Whether all that stands between a rate and a level is "more than" or "above", and whose level it is."""
    lexicon = setting.lexicon
    found = lexicon.differences.ahead(low, 0) or lexicon.above_below.ahead(low, 0)
    if found is None or old.figure.value.comparator in ("<", ">"):
        return False
    behind = low[found[0] :]
    if (set_against := lexicon.compared.ahead(behind, 0)) is not None:
        behind = behind[set_against[0] :]
    than = [at for at, word in enumerate(behind[:THAN]) if word in lexicon.than]
    behind = behind[than[-1] + 1 :] if than else behind
    if _are_articles(lexicon, behind):
        return True
    if len(behind) > OF_THEN or not set(behind) & MARKS <= {"'"}:
        return False
    if "previous" not in setting.concepts(behind) and not (len(behind[0]) == YEAR_DIGITS and behind[0].isdecimal()):
        return False
    return behind[-1] in lexicon.of_words or "'" in behind[-2:-1] or "previous" in setting.concepts(behind[-1:])


def _are_articles(lexicon: Lexicon, low: list[str]) -> bool:
    """Whether nothing but articles and their kin stand there, or nothing at all."""
    return (lexicon.articles | lexicon.determiners).issuperset(low)


def _is_from(setting: Setting, rate: Claim, low: list[str]) -> bool:
    """ "Up 25 % from 148 million": a rate behind a word of change, "from" behind it, and nothing but an article."""
    lexicon = setting.lexicon
    found = lexicon.from_level.ahead(low, 0)
    return found is not None and _are_articles(lexicon, low[found[0] :]) and introduced(setting, rate)


def _is_exceeded(setting: Setting, rate: Claim, low: list[str]) -> bool:
    """ "Supera del 15% i 28.900 del 2025": a verb before a rate, and nothing but an article behind it."""
    lexicon, lead = setting.lexicon, setting.before(rate)
    by = lexicon.by_amount.behind(lead, len(lead))
    if by is None or not low or not _are_articles(lexicon, low):
        return False
    verb = lexicon.qualifiers.behind(lead, by[0])
    return verb is not None and verb[1] in ("<", ">")


def _is_of_then(setting: Setting, rate: Claim, old: Claim) -> bool:
    """ "12 % less than in 2010, when it was 340", "12 % more than the year before (340)"."""
    low = setting.between(rate, old)
    if not 1 < len(low) <= LONGEST_COMPARISON or not _is_compared(setting, rate, low):
        return False
    told = _up_to_level(setting, old, low)
    return bool(told) and not set(told) & {";", "(", "."} and _tells_time(setting, rate, old)


def _is_compared(setting: Setting, rate: Claim, low: list[str]) -> bool:
    """Whether "more" or "less" stands beside a rate, or another word of change before it."""
    differences = setting.lexicon.differences
    beside = [*setting.before(rate)[-1:], *setting.inside(rate)]
    return differences.ahead(low, 0) is not None or holds(differences, beside) or introduced(setting, rate)


def _up_to_level(setting: Setting, old: Claim, low: list[str]) -> list[str]:
    """The words before a level that stands alone in brackets, or behind ", when" at the end of its clause."""
    behind = setting.after(old)
    if low[-1] == "(":
        return low[:-1] if behind[:1] == [")"] else []
    if len(behind) > 2 and MARKS.isdisjoint(behind[:3]):
        return []
    commas = [at for at, word in enumerate(low) if word == "," and setting.lexicon.back_then.ahead(low, at + 1)]
    return low[: commas[-1]] if commas else []


def _tells_time(setting: Setting, rate: Claim, old: Claim) -> bool:
    """Whether a day or "the year before" stands between a rate and the level that it is compared with."""
    inner = [claim for claim in setting.claims if rate.figure.end <= claim.figure.start < old.figure.start]
    return any(claim.figure.kind == "date" for claim in inner) or "previous" in setting.concepts(
        setting.between(rate, old)
    )
