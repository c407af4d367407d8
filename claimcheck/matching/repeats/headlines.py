"""What a headline says, and the sentence of the body that says it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.arithmetic import TELLING_DIGITS, telling_digits
from claimcheck.claims import concepts_near
from claimcheck.comparison import AMOUNTS, has_scale, relation
from claimcheck.diagnosis import diagnose, slip_between
from claimcheck.languages.concepts import BROADER, PEOPLE, wider
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.repeats._shape import (
    FEWEST_WORDS,
    NAME_REACH,
    SWAP,
    apart,
    apart_but_for,
    are_other_years,
    comparable,
    cover,
    excluded,
    first_word_alike,
    heard_alike,
    leaves,
    misses_by_slip,
    of_one_size,
    of_other_days,
    one_noun,
    parted,
    people_alike,
    telling,
    words_of,
    years_told,
)
from claimcheck.matching.repeats.scaled import PLACES, befallen, is_of_headline, is_shifted
from claimcheck.model import Claim, Document
from claimcheck.setting import MARKS, Setting, holds, opens
from claimcheck.times import year_of
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO

LONGEST_HEADLINE = 160
"""Code points of a first line that may be a headline."""
BODY_REACH = 1500
"""How far into the body, in code points, the sentence may stand that a headline sums up."""
COVERED = 0.6
COVERED_BY_SLIP = 0.45
"""How much of a headline the body sentence must repeat; less where the values show a slip of the pen."""
AGREEING = 0.25
SLIPS_OF_HEADLINES = frozenset(("transposition", "scale", "dropped-digit"))
LEAD_SENTENCES = 2
"""How many sentences of the body open it."""
OF_ANOTHER_LEVEL = frozenset(("previous", "next", "current", "capacity"))
"""Concepts of a time that is not that of what a headline tells, and of what there may be."""
WHOSE_PART = 4
"""How many tokens behind a figure "some of them" may stand."""
ANYBODY = frozenset(("person", "participant", "volunteer"))
"""What people of any kind may be called who take part in something."""
DWELLINGS = frozenset(("house", "apartment"))
"""What homes are called."""
MAKING = frozenset(("open", "build", "create", "buy", "order", "hire", "plant"))
"""Deeds that make what is counted new."""
FATES = frozenset(
    ("dead", "injured", "missing", "survivor", "rescued", "arrested", "infected", "hospitalised", "victim")
)
"""What befell people: these are not others by another name."""


def end_of(document: Document) -> int:
    """Where the headline ends: as the reader knows it, else a short first line without a full stop; 0 for none."""
    if document.title is not None:
        return document.title[1]
    text = document.text
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    line = text[start:end].strip() if end > 0 else ""
    if not line or len(line) > LONGEST_HEADLINE or line.endswith((".", ":", ",", ";")) or not text[end:].strip():
        return 0
    return end


def pairs(head: Sequence[Claim], body: Sequence[Claim], every: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim of the headline with the claim of the body that restates it.

    Args:
        head: The claims of the headline.
        body: Those of the body that have a unit or a noun.
        every: All claims of the body.
    """
    near = [claim for claim in body if head and claim.start < head[-1].figure.end + BODY_REACH]
    for claim in head:
        if sum(comparable(claim, other) for other in head) > 1:
            continue
        rivals = [other for other in near if comparable(claim, other) and not are_other_years(claim, other)]
        if any(_agrees(claim, other) for other in rivals):
            continue
        rivals = [other for other in rivals if _may_say_again(claim, other, every)]
        slips = [other for other in rivals if _opens(other, body) and _is_slip_of(claim, other, body)]
        slips = [other for other in slips if slip_between(claim.figure, other.figure) == SWAP] or slips
        if len(slips) == 1:
            yield claim, slips[0]
            continue
        best = max(rivals, key=lambda other: cover(claim, other), default=None)
        if best is not None and _restates(claim, best, body):
            yield claim, best


def bare(head: Sequence[Claim], every: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each figure of the headline with a bare number that is its slip: "1,810 wolves", "there are 1,180 of them".

    A count has its digits swapped; the digits of an amount of money stand in another place ("€62m", "6.2 million").

    Args:
        head: The claims of the headline.
        every: All claims of the body, with the numbers of nothing.
    """
    for claim in head:
        number = claim.figure.value.first
        if number is None or any(other.figure.value.first == number for other in every):
            continue
        near = [other for other in every if other.figure.kind == "number" and _opens(other, every)]
        slips = [other for other in near if _swaps(claim, other) or _shifts(claim, other)]
        slips = [other for other in slips if _may_say_again(claim, other, every)]
        if len(slips) == 1 and not parted(claim, slips[0]) and not of_other_days(claim, slips[0]):
            yield claim, slips[0]


def _may_say_again(claim: Claim, other: Claim, every: Sequence[Claim]) -> bool:
    """Whether a figure of the body is of the headline's time, and neither a whole nor what is left of it."""
    place = Setting(other.document, [each for each in every if each.start == other.start])
    behind, own = place.after(other)[:WHOSE_PART], _clause(place, other)
    head = {concept for concept, _ in claim.slot.concepts}
    level = claim.figure.kind != "percent" and not opens(place.lexicon.differences, place.after(other))
    if level and (OF_ANOTHER_LEVEL & place.concepts(own) - head or not place.lexicon.still.isdisjoint(own)):
        return False
    if is_shifted(claim, other, frozenset()) and not is_of_headline(claim, other, every):
        return False
    if _of_other_year(place, other) or (level and any("date:ago" in each.figure.trace for each in place.claims)):
        return False
    larger = (other.figure.value.first or ZERO) > (claim.figure.value.first or ZERO)
    if larger and behind[:1] == [","] and holds(place.lexicon.of_which, behind):
        return False
    return not (leaves(claim, other, every) or leaves(other, claim, every))


def _of_other_year(setting: Setting, claim: Claim) -> bool:
    """Whether the sentence of a figure names a year that cannot be that of its document, or the one reported on."""
    today = setting.document.date
    if claim.figure.kind in ("date", "percent"):
        return False
    years = [(year, each) for each in setting.claims if (year := year_of(each)) is not None]
    return any(today is None or year < today.year - _is_written(each) for year, each in years)


def _is_written(date: Claim) -> bool:
    """Whether a date is told in digits, and not as "last year"."""
    return any(map(str.isdigit, date.figure.text))


def _clause(setting: Setting, claim: Claim) -> list[str]:
    """The words around a figure, those of the clause of another one before it left out."""
    lead, behind = setting.before(claim), setting.after(claim)
    if setting.claims[0] is not claim:
        lead = lead[max((at + 1 for at, word in enumerate(lead) if word in MARKS), default=0) :]
    return [*lead, *behind]


def _swaps(claim: Claim, other: Claim) -> bool:
    """Whether a bare number swaps the digits of a count, whose noun its sentence names."""
    digits = TELLING_DIGITS - (cover(claim, other) >= COVERED_BY_SLIP)
    if claim.figure.kind != "count" or telling_digits(claim.figure.value.first or ZERO) < digits:
        return False
    return _counts(claim, other) and slip_between(claim.figure, other.figure) == SWAP


def _shifts(claim: Claim, other: Claim) -> bool:
    """Whether a bare number in millions has the digits of an amount of money in another place."""
    return claim.figure.kind == "money" and has_scale(other.figure) and is_shifted(claim, other)


def _counts(claim: Claim, other: Claim) -> bool:
    """Whether the sentence of a bare number names what a figure counts."""
    named = {concept for concept, _ in other.slot.concepts}
    return claim.figure.noun in named or (bool(claim.slot.words) and claim.slot.words[0] in other.slot.words)


def _opens(claim: Claim, body: Sequence[Claim]) -> bool:
    """Whether a claim stands in the first two sentences of the body that hold figures."""
    return claim.start in tuple(dict.fromkeys(other.start for other in body))[:LEAD_SENTENCES]


def _is_slip_of(claim: Claim, other: Claim, body: Sequence[Claim]) -> bool:
    """Whether a figure of the body is that of the headline but for a slip of the pen."""
    renamed = _renames_people(claim, other, body)
    if (_are_parted(claim, other) and not renamed) or _are_of_other_days(claim, other):
        return False
    if claim.figure.kind == "percent":
        return telling(claim, other) >= PLACES and slip_between(claim.figure, other.figure) == SWAP
    if claim.figure.kind not in AMOUNTS:
        return False
    counted = claim.figure.kind == "count"
    related = renamed or _count_one(claim, other) if counted else _of_one_thing(claim, other) or befallen(claim, other)
    swapped = slip_between(claim.figure, other.figure) == SWAP or is_shifted(claim, other)
    digits = TELLING_DIGITS - ("total" in concepts_near(other, NAME_REACH))
    return related and (swapped or (telling(claim, other) >= digits and misses_by_slip(claim, other)))


def _count_one(claim: Claim, other: Claim) -> bool:
    """Whether two figures count one thing, by its concept or its first word; flats are homes."""
    dwellings = DWELLINGS.issuperset((claim.figure.noun, other.figure.noun))
    named = dwellings or first_word_alike(claim, other)
    return one_noun(claim, other) or (named and telling(claim, other) >= TELLING_DIGITS)


def _are_parted(claim: Claim, other: Claim) -> bool:
    """Whether words part headline and body; what is built is new, and no word of what was there before tells of it."""
    if not _made(other) or claim.slot.of_another != other.slot.of_another:
        return parted(claim, other)
    return excluded(claim, other, DWELLINGS | {"new"})


def _are_of_other_days(claim: Claim, other: Claim) -> bool:
    """Whether headline and body name other days; "in 2028" may say when there will be what is begun on one of them."""
    if not of_other_days(claim, other):
        return False
    today = claim.document.date
    coming = today is not None and all(year is not None and year > today.year for year in years_told(claim))
    return not (coming and telling(claim, other) >= TELLING_DIGITS and slip_between(claim.figure, other.figure) == SWAP)


def _renames_people(claim: Claim, other: Claim, body: Sequence[Claim]) -> bool:
    """ "TRIAL OF 421 PATIENTS", "412 volunteers": the first people that are counted in the body, by another word."""
    first = next((each for each in body if each.figure.noun in PEOPLE), None)
    if first is not other or claim.slot.of_another or other.slot.of_another or not people_alike(claim, other):
        return False
    nouns = {claim.figure.noun or "", other.figure.noun or ""}
    named = nouns & ANYBODY or any(nouns & set(wider(noun)) for noun in nouns)
    return bool(named) and not nouns & FATES and not excluded(claim, other, frozenset(nouns))


def _of_one_thing(a: Claim, b: Claim) -> bool:
    """Whether two sentences have a word or a concept in common that is no part of their figures."""
    own = {stem for claim in (a, b) for stem in _own_stems(claim)}
    named = {concept for concept, _ in a.slot.concepts} & {concept for concept, _ in b.slot.concepts}
    named -= {a.figure.noun, b.figure.noun, *(concept for concept, distance in a.slot.concepts if not distance)}
    return bool(named or (words_of(a) & words_of(b)) - own)


def _own_stems(claim: Claim) -> Iterator[str]:
    """The stems of the words that a figure is written with."""
    figure = claim.figure
    return map(lexicon_of(figure.language).meanings.stem, Tokens(claim.document.text, figure.start, figure.end).low)


def _agrees(claim: Claim, other: Claim) -> bool:
    found = relation(claim.figure, other.figure, "loose")
    if found in ("apart", "incomparable"):
        return False
    return found == "same" or one_noun(claim, other) or cover(claim, other) >= AGREEING


def _restates(claim: Claim, other: Claim, body: Sequence[Claim]) -> bool:
    slip = diagnose(claim, other) in SLIPS_OF_HEADLINES
    needed = COVERED_BY_SLIP if slip else COVERED
    if cover(claim, other) < needed or len(words_of(claim)) < FEWEST_WORDS or _set_apart(claim, other):
        return False
    slip |= heard_alike(claim, other) and _made(claim) <= _made(other) and not _is_ranked(other)
    alone = sum(comparable(other, rival) and one_noun(other, rival) for rival in body if rival.start == other.start)
    return alone == 1 and _same_noun(claim, other, slip=slip) and (slip or of_one_size(claim, other))


def _set_apart(claim: Claim, other: Claim) -> bool:
    """Whether something parts two figures; what is made or opened is new, so that a headline need not say so."""
    made = _made(claim) & _made(other)
    return apart_but_for(claim, other, "new") if made else apart(claim, other)


def _made(claim: Claim) -> set[str]:
    return {concept for concept, _ in claim.slot.concepts} & MAKING


def _is_ranked(claim: Claim) -> bool:
    """Whether an ordinal stands before a number, which then counts some of them: "the first sixteen shops"."""
    lexicon, text = lexicon_of(claim.figure.language), claim.document.text
    low = Tokens(text, claim.start, claim.figure.start).low
    return lexicon.ordinals.behind(low, len(low)) is not None


def _same_noun(a: Claim, b: Claim, *, slip: bool) -> bool:
    """Whether two counts count one thing: one noun, or the noun of one right beside the other figure."""
    if a.figure.kind != "count":
        return a.figure.kind != "percent" or a.slot.modality == b.slot.modality
    return one_noun(a, b) or _beside(a, b) or _beside(b, a) or (slip and (_named_in(a, b) or _named_in(b, a)))


def _beside(a: Claim, b: Claim) -> bool:
    """ "Five villages evacuated" counts villages, too."""
    return any(concept == a.figure.noun and 0 <= distance <= 1 for concept, distance in b.slot.concepts)


def _named_in(a: Claim, b: Claim) -> bool:
    """Whether the noun of a figure, or the word it is, stands near the other figure."""
    near = concepts_near(b, NAME_REACH)
    if a.figure.noun in near or BROADER.get(a.figure.noun or "") in near:
        return True
    return bool(a.slot.words) and a.slot.words[0] in b.slot.words[: NAME_REACH * 2]
