"""Shares that close a sentence which tells a part and its whole: "we spend 40 of the 148 million, about a third"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from claimcheck.checks._shape.shares import Share, alike, is_amount, is_fraction
from claimcheck.comparison import UNITED, in_scale_of, is_bare
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, MARKS, Setting, bare, closes, holds, is_one_of, opens
from claimcheck.values import ZERO

NO_AMOUNTS = frozenset(("duration", "date"))
"""Kinds of figures that may stand between a part and its share: "31,200 were over 65 years old, that is 70 %"."""
WHOLE_CLAUSE, PART_CLAUSE = 4, 14
"""How many tokens may close the clause of a whole and of its part."""
LONGEST_ITEM = 7
"""How many tokens a member of a list of names may have, the last one with "and" and what it joins."""
LONGEST_LEAD = 4
"""How many tokens may lead from a whole to its part, and from a percentage to "of all of them"."""
TOTAL_BACK = 4
"""How many sentences before a share of "the total" that total may stand."""


def closing(setting: Setting, at: int, earlier: Sequence[Setting]) -> Share | None:
    """The share that words tie to the part and the whole before it, in the first pattern that fits."""
    percent = setting.claims[at]
    if opens(setting.lexicon.differences, setting.after(percent)):
        return None
    found = _of_amounts(setting, at) or _of_whole_first(setting, at) or _of_total(setting, at, earlier)
    return found if found is not None and found.is_near() else None


def _of_amounts(setting: Setting, at: int) -> Share | None:
    """ "40 million of 148 million euros, so about a third": behind a comma, with a word for it, a verb or nothing."""
    if at < 2:
        return None
    part, size, percent = setting.claims[at - 2 : at + 1]
    whole = evolve(size, figure=in_scale_of(part.figure, size.figure))
    if not is_amount(part) or not is_amount(whole) or not _is_of(part, whole):
        return None
    if not is_one_of(setting.lexicon.out_of, setting.between(part, size)):
        return None
    low = setting.link(size, percent)
    if "," not in low or not _ends(setting, percent):
        return None
    comma = _end_of_list(setting, low) or low.index(",")
    closed, led = low[:comma], _without_articles(setting, low[comma:])
    told = not led or _follows(setting, led) or (is_fraction(percent.figure) and _is_verb(setting, led))
    plain = (all(map(str.isalpha, closed)) and len(closed) <= WHOLE_CLAUSE) or "," in closed
    return Share(part, percent, whole) if told and plain else None


def _end_of_list(setting: Setting, low: list[str]) -> int | None:
    """The comma before "that is" and behind a list of names that an "and" closes: "in Fife, Angus and Moray, "."""
    for comma in (at for at, word in enumerate(low) if word == ","):
        items = " ".join(low[:comma]).split(" , ")
        if len(items) > 1 and _are_names(setting, items) and _follows(setting, _without_articles(setting, low[comma:])):
            return comma
    return None


def _are_names(setting: Setting, items: Sequence[str]) -> bool:
    """Whether the members of a list are words of a name each, and the last one two that "and" joins."""
    words = [item.split() for item in items]
    joined = not setting.lexicon.joiners.isdisjoint(words[-1][1:])
    return joined and all(0 < len(item) <= LONGEST_ITEM and all(map(str.isalpha, item)) for item in words)


def _of_whole_first(setting: Setting, at: int) -> Share | None:
    """ "According to the report, of 52,480 people 31,200 were over 65, that is 70 %"."""
    percent = setting.claims[at]
    told = [claim for claim in setting.claims[:at] if claim.figure.kind not in NO_AMOUNTS]
    if len(told) < 2:
        return None
    whole, part = told[-2:]
    if not is_amount(whole) or not is_amount(part) or not alike(part, whole):
        return None
    low, between = setting.link(part, percent), setting.between(whole, part)
    if not _is_led(setting, whole) or len(between) > LONGEST_LEAD or MARKS & set(between):
        return None
    commas = [step for step, word in enumerate(low) if word == ","]
    if not commas or len(low) > PART_CLAUSE or not _follows(setting, _without_articles(setting, low[commas[-1] :])):
        return None
    changed = holds(setting.lexicon.changes, low) or setting.concepts(low) & CHANGES
    return Share(part, percent, whole) if not changed and _ends(setting, percent) else None


def _of_total(setting: Setting, at: int, earlier: Sequence[Setting]) -> Share | None:
    """ "26,000 are recalled. … France has 8,700 of these, or 43 % of the total": the only such number before."""
    percent, before = setting.claims[at], setting.claims[:at]
    parts = [claim for claim in before if is_amount(claim) and claim.figure.kind not in NO_AMOUNTS]
    if len(parts) != 1 or not _is_of_all(setting, percent):
        return None
    part, low = parts[0], setting.link(parts[0], percent)
    if "," not in low or not _follows(setting, _without_articles(setting, low[low.index(",") :])):
        return None
    places = [place for place in earlier[-TOTAL_BACK:] if place.document is setting.document]
    wholes = [claim for place in places for claim in place.claims if is_amount(claim) and alike(part, claim)]
    wholes = [claim for claim in wholes if claim.figure.kind not in NO_AMOUNTS and claim is not part]
    nouns = {part.figure.noun, *(claim.figure.noun for claim in wholes)} & NOUNS
    return Share(part, percent, wholes[0]) if len(wholes) == 1 and len(nouns) < 2 else None


def _is_of(part: Claim, whole: Claim) -> bool:
    """Whether two amounts can be part and whole where "of" stands between them: the part needs no unit of its own."""
    one, two = part.figure, whole.figure
    smaller = (one.value.first or ZERO) <= (two.value.first or ZERO)
    return alike(part, whole) or (is_bare(one) and two.kind in UNITED and smaller)


def _is_led(setting: Setting, whole: Claim) -> bool:
    """Whether "of" stands before a whole at the beginning of a clause: "…, of 52,480 people"."""
    lead, lexicon = setting.before(whole), setting.lexicon
    if lead and lead[-1] in lexicon.grammar and not closes(lexicon.out_of, lead):
        lead = lead[:-1]
    found = lexicon.out_of.behind(lead, len(lead))
    return found is not None and (found[0] == 0 or lead[found[0] - 1] in (",", ":"))


def _follows(setting: Setting, low: list[str]) -> bool:
    """Whether nothing but words for "that is" or "so" stand there."""
    return is_one_of(setting.lexicon.that_is, low) or is_one_of(setting.lexicon.hence, low)


def _without_articles(setting: Setting, low: list[str]) -> list[str]:
    """Tokens without marks at either end and the articles before what follows them, unless they are a phrase."""
    inner = bare(low)
    articles = setting.lexicon.articles | setting.lexicon.determiners
    while inner and inner[-1] in articles and not _follows(setting, inner):
        inner = bare(inner[:-1])
    return inner


def _is_verb(setting: Setting, low: list[str]) -> bool:
    """Whether one word leads to a share, no preposition: ", it pays a quarter"."""
    return 0 < len(low) <= 2 and all(map(str.isalpha, low)) and low[-1] not in setting.lexicon.grammar


def _ends(setting: Setting, percent: Claim) -> bool:
    """Whether nothing behind a share says that it is of anything but the total."""
    behind, lexicon = setting.after(percent)[:1], setting.lexicon
    of_other = lexicon.page.declined and behind[:1] != [] and behind[0].isalpha() and behind[0] not in lexicon.grammar
    return not (opens(lexicon.out_of, behind) or of_other) or _is_of_all(setting, percent)


def _is_of_all(setting: Setting, percent: Claim) -> bool:
    """Whether a share is told to be one of the total, or of all."""
    lexicon, behind = setting.lexicon, setting.after(percent)[:LONGEST_LEAD]
    found = lexicon.out_of.ahead(behind, 0)
    if found is None:
        return lexicon.page.declined and "total" in setting.concepts(behind[:2])
    return "total" in setting.concepts(behind) or lexicon.everything.ahead(behind, found[0]) is not None
