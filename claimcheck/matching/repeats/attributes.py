"""What one word is said to be, told twice: "a dividend of 4%", "the dividend of 0.4% is paid in July".

Two amounts that a slip sets apart stand beside a word that the document says no third amount of. Either two such words
stand beside both, or the later amount is an attribute of the word, and nothing new narrows it: the text takes it up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.arithmetic import is_slip
from claimcheck.claims import concepts_near
from claimcheck.comparison import dimension, relation
from claimcheck.diagnosis import at_other_paces, slip_between
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.matching.repeats._shape import (
    MOST_ALIKE,
    NAME_REACH,
    apart,
    one_name,
    one_noun,
    ranks,
    recurs,
    stated_again,
)
from claimcheck.matching.repeats.beside import ENDS, LINKS, Beside, beside, shared, tells
from claimcheck.model import Claim
from claimcheck.setting import meanings
from claimcheck.values import BOUNDS

WITH_UNITS = frozenset(("money", "percent", "quantity", "duration"))
"""Kinds of what may be an attribute: a bare number and a count are as often a number of other things."""
FARTHEST = 3
"""How many other words that say something may stand between a word and an amount that is said of it."""
WORDS_FOR_ONE, MANY_WORDS = 2, 3
"""So many words beside both amounts say that these are of one thing, and so many whatever the circumstances."""
SLIPS = frozenset(("scale", "transposition", "dropped-digit"))
"""Slips that set apart two statements of one amount, whatever its digits."""
ONE_TIME = frozenset(("same", "granularity"))
"""How two dates stand to each other that tell of one time."""
LIMITS = frozenset(("maximum", "minimum"))
"""Concepts that say no more than the comparator of a bound does."""
OF_ANOTHER = LIMITS | {"previous", "next", "average", "each", "planned"}
"""Concepts that tell of another time or measure where they stand beside one of two amounts alone."""


def pairs(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Two amounts that are said of one word, of which no third one is said; the claims are of one document."""
    table: dict[str, list[Claim]] = {}
    for claim in body:
        if claim.figure.kind in WITH_UNITS and not _is_in_label(claim):
            table.setdefault(dimension(claim.figure), []).append(claim)
    dates = [claim for claim in body if claim.figure.kind == "date"]
    for rows in table.values():
        if 1 < len(rows) <= MOST_ALIKE:
            yield from _of_rows(rows, dates)


def _is_in_label(claim: Claim) -> bool:
    """Whether a colon right behind an amount leads to others: "coefficient at 35 °C: 4.85", "at 55 °C: 3.61"."""
    text = claim.document.text[claim.figure.end : claim.end]
    return text[:1] == ":" and any(map(str.isdecimal, text))


def _of_rows(rows: Sequence[Claim], dates: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    slips = [(a, b) for a, b in combinations(rows, 2) if a.start != b.start and _is_slip(a, b)]
    places = {claim.spot: beside(claim, rows, dates) for claim in rows} if slips else {}
    every = tuple(places.values())
    for a, b in slips:
        one, two = places[a.spot], places[b.spot]
        words = shared(one, two, every, FARTHEST)
        if words and not _parted(a, b) and not stated_again(b, rows) and _is_of_one(one, two, words):
            yield a, b


def _is_slip(a: Claim, b: Claim) -> bool:
    one, two = a.figure.value.edge, b.figure.value.edge
    slips = one is not None and two is not None and a.figure.unit == b.figure.unit and is_slip(one, two)
    return one_noun(a, b) and (slips or slip_between(a.figure, b.figure) in SLIPS)


def _parted(a: Claim, b: Claim) -> bool:
    """Whether something in two sentences says that their amounts are of two things, or of two times."""
    if a.slot.of_another or b.slot.of_another or a.slot.corrected or b.slot.corrected or ranks(a) != ranks(b):
        return True
    named = one_name(a, b) or lexicon_of(a.figure.language).page.capital_nouns
    return not named or apart(a, b) or at_other_paces(a, b) or _tells_apart(a, b) or _tells_apart(b, a)


def _tells_apart(a: Claim, b: Claim) -> bool:
    """Whether a concept beside one amount makes it that of another time or measure, and the other has none."""
    bound = LIMITS if a.figure.value.comparator in BOUNDS else frozenset()
    told = concepts_near(a, NAME_REACH) & OF_ANOTHER - bound
    return not told.issubset(concept for concept, _ in b.slot.concepts)


def _is_of_one(one: Beside, two: Beside, words: set[str]) -> bool:
    """Whether two amounts beside words in common are of one thing: by a second such word, or as one takes it up."""
    if _of_two_times(one, two) or _numbered_apart(one, two):
        return False
    common = words - one.named - two.named
    if len(common) < MANY_WORDS and _is_set_apart(two, words, one.claim.slot.words):
        return False
    if len(common) >= WORDS_FOR_ONE and _narrowed(one, common).isdisjoint(_narrowed(two, common)):
        return _adds_little(two, common) or _points_back(two, common)
    known = _is_unique(one, words) or slip_between(one.claim.figure, two.claim.figure) in SLIPS
    return known and (_is_attribute(one, two, words) or _is_led(two, words))


def _numbered_apart(one: Beside, two: Beside) -> bool:
    """Whether other numbers stand before two amounts, as those of two of a kind do: "line 2", "line 4"."""
    first, second = (set(filter(str.isdecimal, place.before)) for place in (one, two))
    return bool(first) and bool(second) and first != second


def _is_set_apart(later: Beside, words: set[str], told: Sequence[str]) -> bool:
    """Whether a circumstance opens the clause of an amount, or one narrows it behind: "at night", "for children"."""
    lexicon, stem = later.lexicon, later.lexicon.meanings.stem
    prepositions = lexicon.grammar - lexicon.finite - lexicon.joiners - lexicon.determiners.union(lexicon.definites)
    start = max((at + 1 for at, word in enumerate(later.before) if word in ENDS), default=0)
    at = next((at for at, word in enumerate(later.before) if at >= start and stem(word) in words), start)
    lead, behind = later.before[start:at], later.behind
    circumstance = bool(lead) and (lead[0] in prepositions or lexicon.page.declined)
    led = words.isdisjoint(map(stem, later.before))
    narrowed = behind[:1] != [] and behind[0] in prepositions and not led
    new = [word for word in (*(lead if circumstance else ()), *(behind if narrowed else ())) if tells(word, lexicon)]
    return any(stem(word) not in told for word in new)


def _adds_little(later: Beside, words: set[str]) -> bool:
    """Whether hardly any word from the first that two amounts share on is new, and none is joined by "of"."""
    lexicon, stem, low = later.lexicon, later.lexicon.meanings.stem, later.before
    at = next((at for at, word in enumerate(low) if stem(word) in words), len(low))
    of = lexicon.of_words - lexicon.determiners - lexicon.locatives
    new = [at for at in range(at, len(low)) if tells(low[at], lexicon) and stem(low[at]) not in words]
    return len(new) <= 1 and not any(of.intersection(low[max(0, at - 2) : at]) for at in new)


def _points_back(later: Beside, words: set[str]) -> bool:
    """Whether a demonstrative stands before a word: "at this same height"."""
    lexicon, low = later.lexicon, later.before
    places = [at for at, word in enumerate(low) if lexicon.meanings.stem(word) in words]
    return any(lexicon.pointing.ahead([word], 0) is not None for at in places for word in low[max(0, at - 2) : at])


def _is_unique(earlier: Beside, words: set[str]) -> bool:
    """Whether an article says that there is one thing of a name, and no several ones, as of fines or loans."""
    lexicon, low = earlier.lexicon, earlier.before
    at = next((at for at, word in enumerate(low) if lexicon.meanings.stem(word) in words), None)
    return at is not None and not lexicon.page.declined and _is_known(low[:at], lexicon)


def _of_two_times(one: Beside, two: Beside) -> bool:
    """Whether a date stands beside one of two amounts alone, or another date, or a day of the week or a season."""
    if bool(one.dates) != bool(two.dates) or _recurs(one) != _recurs(two):
        return True
    return any(relation(a.figure, b.figure) not in ONE_TIME for a in one.dates for b in two.dates)


def _recurs(place: Beside) -> bool:
    """Whether a clause names a day of the week or a season."""
    return recurs([*place.before, *place.behind], place.lexicon)


def _narrowed(place: Beside, words: set[str]) -> set[str]:
    """Those of some words before which stands another one that says something: "the north tower"."""
    stem, lexicon = place.lexicon.meanings.stem, place.lexicon
    beside_each = (pair for low in (place.before, place.behind) for pair in pairwise(low))
    return {
        stem(word)
        for before, word in beside_each
        if stem(word) in words and tells(before, lexicon) and stem(before) not in words
    }


def _is_attribute(earlier: Beside, later: Beside, words: set[str]) -> bool:
    """Whether the later amount is an attribute of a word that an article, or its place, says to be known."""
    lexicon, low = later.lexicon, later.before
    stems = [lexicon.meanings.stem(word) for word in low]
    at = max((at for at, word in enumerate(low) if stems[at] in words and tells(word, lexicon)), default=None)
    if at is None:
        return False
    first = at
    while first and tells(low[first - 1], lexicon):
        first -= 1
    if not earlier.claim.slot.words or not set(stems[first:at]).issubset(earlier.claim.slot.words):
        return False
    if at + 1 == len(low):
        return lexicon.page.declined and low[at] not in earlier.before
    return _joins(low[at + 1 :], lexicon) and _is_known(low[:first], lexicon)


def _joins(link: list[str], lexicon: Lexicon) -> bool:
    """Whether words between a noun and an amount make this its attribute: "of", "in the amount of", a comma."""
    if link[0] in LINKS:
        return sum(tells(word, lexicon) for word in link) <= 1 and lexicon.finite.isdisjoint(link)
    if lexicon.page.declined:
        return (lexicon.grammar - lexicon.finite).issuperset(link)
    of = lexicon.of_words - lexicon.locatives
    while link and link[-1] in of:
        link = link[:-1]
    return not link or (
        of.union(lexicon.page.articles, lexicon.locatives).issuperset(link[:-1]) and _is_amount(link, lexicon)
    )


def _is_amount(link: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words end with one for an amount, or a noun behind a preposition: "in Höhe", "d'un montant"."""
    return "amount" in meanings(link[-1:], lexicon) or not lexicon.locatives.isdisjoint(link[-2:-1])


def _is_known(lead: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether an article or a demonstrative leads to a noun, or it opens its clause; elsewhere, any word does."""
    if not lead or lead[-1] in ENDS or lexicon.page.declined:
        return True
    return lead[-1] in lexicon.determiners | lexicon.definites or lexicon.pointing.ahead([lead[-1]], 0) is not None


def _is_led(later: Beside, words: set[str]) -> bool:
    """Whether an article stands before the later amount, and a word behind it: "the 14 days that the system has"."""
    lexicon, low = later.lexicon, later.behind
    if not later.before or not _is_known(later.before, lexicon) or lexicon.page.declined:
        return False
    at = next((at for at, word in enumerate(low) if lexicon.meanings.stem(word) in words), None)
    return at is not None and sum(tells(word, lexicon) for word in low[:at]) <= 1
