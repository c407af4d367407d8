"""The same fact twice within one document: headline against body, and sentences that say nearly the same words.

A wrong pair is worse than a missed one, so the slot evidence must be strong: one kind and unit, one thing counted, most
words of the shorter sentence in the longer one, no other figure or name that sets the two apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.arithmetic import is_slip, telling_digits
from claimcheck.checks._shape import Group
from claimcheck.comparison import based, dimension, relation
from claimcheck.diagnosis import diagnose, slip_between
from claimcheck.languages.concepts import BROADER, OPPOSITES, SCOPES
from claimcheck.lexicon import Lexicon, lexicon
from claimcheck.model import Claim, Document
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO

LONGEST_HEADLINE = 160
BODY_REACH = 1500
"""How far into the body, in code points, the sentence may stand that a headline sums up."""
COVERED = 0.6
COVERED_BY_SLIP = 0.45
"""How much of a headline the body sentence must repeat; less where the values show a slip of the pen."""
AGREEING = 0.25
LIKE = 0.7
FEWEST_WORDS = 3
NEAR = 5
SLIPS = frozenset(("transposition", "scale", "dropped-digit"))
NARROWING = frozenset(SCOPES) - {"actual", "planned", "estimated", "forecast", "official", "confirmed"}
LARGEST_RATIO = 2
"""Of two numbers for one fact the larger is at most so many times the smaller, a slip of scale aside."""
AMOUNTS = frozenset(("count", "number", "money", "quantity"))
OPENING = 2
DIGITS, MANY_DIGITS = 3, 4
"""So many telling digits make a figure of the body that is nearly one of the headline no other; so many, swapped, one
that is told twice."""
PLACES = 2
PARTED = frozenset(("each", "average", "per_capita", "part", "share", "monthly", "annual", "daily", "total"))
"""Concepts beside a figure that make it a tenth or a hundredth of another one."""
FEW = 6
SWAP = "transposition"
STEM = 5
LEAST_RESUMED = 100
"""From what number on one digit that differs is no other small number."""
RUN, RUN_REACH, RUN_SPAN, TELLING_WORD = 3, 6, 90, 4
"""How many words in a row beside two figures say one thing, how many tokens and code points from them they may stand,
and how long a word is that says something."""
NAMELESS = frozenset(("number", "ordinal"))
MOST_VALUES = 3
"""So many different numbers may one fact have in one document."""
MOST = 40
"""More claims of one kind and noun than this are a table or a list, not one fact twice."""


def groups(claims: Mapping[Document, Sequence[Claim]]) -> list[Group]:
    """Claims of one document that fill the same slot."""
    found = []
    for document, inside in claims.items():
        known = [claim for claim in inside if claim.figure.kind not in NAMELESS and not claim.figure.value.problem]
        end = _headline_end(document)
        head = [claim for claim in known if claim.figure.end <= end]
        body = [claim for claim in known if claim.start >= end]
        every = [claim for claim in inside if claim.start >= end and not claim.figure.value.problem]
        together = _gathered([*_headlines(head, body, end), *_twice(body), *_swapped(every), *_resumed(body)])
        found += [_group(each) for each in together if not _is_series(each)]
    return found


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


def _headline_end(document: Document) -> int:
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


def _headlines(head: Sequence[Claim], body: Sequence[Claim], end: int) -> Iterator[tuple[Claim, Claim]]:
    """Each claim of the headline with the claim of the body that restates it."""
    near = [claim for claim in body if claim.start < end + BODY_REACH]
    for claim in head:
        if sum(_comparable(claim, other) for other in head) > 1:
            continue
        rivals = [other for other in near if _comparable(claim, other)]
        if any(_agrees(claim, other) for other in rivals):
            continue
        slips = [other for other in rivals if _opens(other, body) and _is_slip_of(claim, other)]
        slips = [other for other in slips if slip_between(claim.figure, other.figure) == SWAP] or slips
        if len(slips) == 1:
            yield claim, slips[0]
            continue
        best = max(rivals, key=lambda other: _cover(claim, other), default=None)
        if best is not None and _restates(claim, best, body):
            yield claim, best


def _opens(claim: Claim, body: Sequence[Claim]) -> bool:
    """Whether a claim stands in the first two sentences of the body that hold figures."""
    return claim.start in tuple(dict.fromkeys(other.start for other in body))[:OPENING]


def _is_slip_of(claim: Claim, other: Claim) -> bool:
    """Whether a figure of the body is that of the headline but for a slip of the pen."""
    if claim.figure.kind not in AMOUNTS or _excluded(claim, other) or _of_other_days(claim, other):
        return False
    counted = claim.figure.kind == "count"
    related = _one_noun(claim, other) if counted else bool(_words(claim) & _words(other))
    swapped = slip_between(claim.figure, other.figure) == SWAP or _is_shifted(claim, other)
    return related and (swapped or (_telling(claim, other) >= DIGITS and _misses_by_slip(claim, other)))


def _is_shifted(a: Claim, b: Claim) -> bool:
    """Whether two amounts are written with the same digits, two of them at least, in another place: 4.2 m, 420,000."""
    one, two = (based(claim.figure).first or ZERO for claim in (a, b))
    shared = {concept for claim in (a, b) for concept, distance in claim.slot.concepts if abs(distance) <= NEAR}
    if one == two or _telling(a, b) < PLACES or shared & PARTED:
        return False
    return one.normalize().as_tuple().digits == two.normalize().as_tuple().digits


def _misses_by_slip(a: Claim, b: Claim) -> bool:
    one, two = a.figure.value.first, b.figure.value.first
    return one is not None and two is not None and is_slip(one, two)


def _telling(a: Claim, b: Claim) -> int:
    """How many digits at least of two figures say something."""
    return min(telling_digits(claim.figure.value.first or ZERO) for claim in (a, b))


def _agrees(claim: Claim, other: Claim) -> bool:
    found = relation(claim.figure, other.figure, "loose")
    if found in ("apart", "incomparable"):
        return False
    return found == "same" or _one_noun(claim, other) or _cover(claim, other) >= AGREEING


def _comparable(a: Claim, b: Claim) -> bool:
    return dimension(a.figure) == dimension(b.figure) and a.figure.kind == b.figure.kind


def _restates(claim: Claim, other: Claim, body: Sequence[Claim]) -> bool:
    slip = diagnose(claim, other) in SLIPS
    needed = COVERED_BY_SLIP if slip else COVERED
    if _cover(claim, other) < needed or len(_words(claim)) < FEWEST_WORDS or _apart(claim, other):
        return False
    alone = sum(_comparable(other, rival) and _one_noun(other, rival) for rival in body if rival.start == other.start)
    return alone == 1 and _same_noun(claim, other, slip=slip) and (slip or _of_one_size(claim, other))


def _of_one_size(a: Claim, b: Claim) -> bool:
    """Whether two numbers are near enough to be meant as one; days always are."""
    one, two = based(a.figure).first, based(b.figure).first
    if a.figure.kind == "date" or not one or not two:
        return a.figure.kind == "date"
    return max(abs(one), abs(two)) <= LARGEST_RATIO * min(abs(one), abs(two))


def _same_noun(a: Claim, b: Claim, *, slip: bool) -> bool:
    """Whether two counts count one thing: one noun, or the noun of one right beside the other figure."""
    if a.figure.kind != "count":
        return a.figure.kind != "percent" or a.slot.modality == b.slot.modality
    return _one_noun(a, b) or _beside(a, b) or _beside(b, a) or (slip and (_named_in(a, b) or _named_in(b, a)))


def _beside(a: Claim, b: Claim) -> bool:
    """ "Five villages evacuated" counts villages, too."""
    return any(concept == a.figure.noun and 0 <= distance <= 1 for concept, distance in b.slot.concepts)


def _one_noun(a: Claim, b: Claim) -> bool:
    return a.figure.noun == b.figure.noun


def _named_in(a: Claim, b: Claim) -> bool:
    """Whether the noun of a figure, or the word it is, stands near the other figure."""
    near = {concept for concept, distance in b.slot.concepts if abs(distance) <= NEAR}
    if a.figure.noun in near or BROADER.get(a.figure.noun or "") in near:
        return True
    return bool(a.slot.words) and a.slot.words[0] in b.slot.words[: NEAR * 2]


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(word for word in claim.slot.words if not word.isdigit())


def _cover(a: Claim, b: Claim) -> float:
    """The share of the words of the shorter sentence that the other repeats, by stem or, less surely, by concept."""
    one, two = sorted((_words(a), _words(b)), key=len)
    if not one:
        return 0.0
    stems = len(one & two) / len(one)
    first, second = ({concept for concept, _ in claim.slot.concepts} for claim in (a, b))
    meant = len(first & second) / min(len(first), len(second)) if min(len(first), len(second)) > 1 else 0.0
    return max(stems, (stems + meant) / 2)


def _apart(a: Claim, b: Claim) -> bool:
    """Whether concepts near the figures exclude each other, or the other figures of the sentences differ."""
    return _scopes(a) != _scopes(b) or _excluded(a, b) or _dates_differ(a, b)


def _excluded(a: Claim, b: Claim) -> bool:
    """Whether concepts near the figures exclude each other."""
    first, second = (
        {concept for concept, distance in claim.slot.concepts if abs(distance) <= NEAR} for claim in (a, b)
    )
    for opposites in OPPOSITES:
        one, two = first & opposites, second & opposites
        if one and two and not one & two:
            return True
    return False


def _of_other_days(a: Claim, b: Claim) -> bool:
    """Whether both sentences name days, and none of them is the same."""
    one, two = _other_dates(a), _other_dates(b)
    return bool(one) and bool(two) and one.isdisjoint(two)


def _dates_differ(a: Claim, b: Claim) -> bool:
    return _other_dates(a) != _other_dates(b) and bool(_other_dates(a)) and bool(_other_dates(b))


def _scopes(claim: Claim) -> frozenset[str]:
    """Words right beside the figure that narrow what it counts."""
    return frozenset(
        concept for concept, distance in claim.slot.concepts if concept in NARROWING and abs(distance) <= 2
    )


def _other_dates(claim: Claim) -> frozenset[str]:
    return frozenset(anchor for anchor in claim.slot.anchors if anchor.startswith("date:"))


def _twice(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Claims of two sentences of the body that use nearly the same words, looked up by kind, noun and first words."""
    table: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in body:
        table.setdefault((dimension(claim.figure), claim.figure.noun), []).append(claim)
    for rows in table.values():
        if 1 < len(rows) <= MOST:
            yield from _pairs(rows)


def _pairs(rows: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    starts = [claim.start for claim in rows]
    single = [claim for claim in rows if starts.count(claim.start) == 1]
    for index, a in enumerate(single):
        for b in single[index + 1 :]:
            if _says_the_same(a, b):
                yield a, b


def _says_the_same(a: Claim, b: Claim) -> bool:
    one, two = _words(a), _words(b)
    shared = one & two
    if len(shared) < FEWEST_WORDS or len(shared) < LIKE * len(one | two) or _apart(a, b):
        return False
    names = [{name for name, _ in claim.slot.names} for claim in (a, b)]
    if one - shared and two - shared and a.figure.kind != "date" and not _misses_by_slip(a, b):
        return False
    same = a.slot.anchors == b.slot.anchors or not (a.slot.anchors and b.slot.anchors)
    telling = bool(names[0]) or len(shared) > FEWEST_WORDS
    return same and telling and (names[0] <= names[1] or names[1] <= names[0])


def _swapped(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Amounts of two sentences whose many digits are the same ones, two of them swapped: by chance hardly ever."""
    table: dict[tuple[str, str], list[Claim]] = {}
    for claim in body:
        number = claim.figure.value.first
        if claim.figure.kind in AMOUNTS and number is not None and telling_digits(number) >= MANY_DIGITS:
            table.setdefault((dimension(claim.figure), "".join(sorted(str(number)))), []).append(claim)
    for rows in table.values():
        values = {claim.figure.value.first for claim in rows}
        if len(values) == 2 and len(rows) <= FEW:
            a = rows[0]
            b = next(claim for claim in rows if claim.figure.value.first != a.figure.value.first)
            if a.start != b.start and slip_between(a.figure, b.figure) == SWAP and _kin(a, b):
                yield a, b


def _kin(a: Claim, b: Claim) -> bool:
    """Whether the words beside two figures have a stem in common, or the beginning of one."""
    if _excluded(a, b) or _of_other_days(a, b):
        return False
    one, two = ({word[:STEM] for word in claim.slot.words[:NEAR] if len(word) >= STEM} for claim in (a, b))
    return not one.isdisjoint(two)


def _resumed(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Amounts that a slip sets apart, beside the same words in a row: "1,700 permanent jobs at the airport"."""
    table: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in body:
        if claim.figure.kind in AMOUNTS and (claim.figure.value.first or ZERO) >= LEAST_RESUMED:
            table.setdefault((dimension(claim.figure), claim.figure.noun), []).append(claim)
    for rows in table.values():
        if 1 < len(rows) <= MOST:
            pairs = [(a, b) for a, b in combinations(rows, 2) if a.start != b.start and _misses_by_slip(a, b)]
            yield from (pair for pair in pairs if not _apart(*pair) and _one_name(*pair) and _share_run(*pair))


def _one_name(a: Claim, b: Claim) -> bool:
    """Whether no name stands beside one of two claims and another one beside the other."""
    one, two = ({name for name, _ in claim.slot.names} for claim in (a, b))
    return one <= two or two <= one


def _share_run(a: Claim, b: Claim) -> bool:
    return not _runs(a).isdisjoint(_runs(b))


def _runs(claim: Claim) -> set[tuple[str, ...]]:
    """The stems of words in a row beside a figure, two of which say something."""
    figure, words = claim.figure, lexicon(claim.figure.language)
    text = figure.document.text
    before = Tokens(text, max(claim.start, figure.start - RUN_SPAN), figure.start).low[-RUN_REACH:]
    behind = Tokens(text, figure.number_end, min(claim.end, figure.end + RUN_SPAN)).low[:RUN_REACH]
    found = (low[at : at + RUN] for low in (before, behind) for at in range(len(low) - RUN + 1))
    return {tuple(map(words.meanings.stem, run)) for run in found if _is_telling(run, words)}


def _is_telling(run: Sequence[str], words: Lexicon) -> bool:
    telling = sum(len(word) >= TELLING_WORD and word not in words.grammar for word in run)
    return all(word[0].isalpha() for word in run) and telling > 1
