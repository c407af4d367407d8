"""Numbers in words: sums and products of cardinals, hundreds and scales, with an ordinal at the end where there is one.

A number is kept as parts, each with the scale it was multiplied by; a scale word takes the group in hand and every part
of a smaller scale ("two hundred thousand million"). A word that no longer fits begins another number.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from claimcheck.lexicon import Lexicon, Phrases
from claimcheck.values import HALF

ZERO, ONE, TEN, HUNDRED = Decimal(0), Decimal(1), Decimal(10), Decimal(100)
TWENTY = Decimal(20)
FITS_TEENS = (Decimal(60), Decimal(80))
LONGEST_WORD = 120
REMEMBERED = 20_000
"""How many words a language remembers, comings-apart and failures alike."""


class Spelled:
    """The state of a number in words while it is read."""

    __slots__ = ("after", "group", "least", "ordinal", "parts", "tail", "trace", "used")

    def __init__(self, at: int) -> None:
        self.parts: list[tuple[Decimal, Decimal]] = []
        self.group: Decimal | None = None
        self.least = Decimal(1000)
        self.tail = ZERO
        self.ordinal = False
        self.after = at
        self.used = 0
        self.trace: list[str] = []

    @property
    def value(self) -> Decimal:
        """The number that the words read so far come to."""
        return sum((value for value, _ in self.parts), self.group or ZERO)

    def copy(self) -> Spelled:
        """The same state, to try words on."""
        other = Spelled(self.after)
        other.parts, other.trace = list(self.parts), list(self.trace)
        other.group, other.least, other.tail = self.group, self.least, self.tail
        other.ordinal, other.used = self.ordinal, self.used
        return other

    def add(self, value: Decimal, *, inverted: bool) -> bool:
        """Add a cardinal to the group in hand; whether it fits."""
        fits = self._add(value, inverted=inverted)
        if fits:
            self.tail = value
            self.used += 1
        return fits

    def _add(self, value: Decimal, *, inverted: bool) -> bool:
        if self.group is None:
            if self.parts and (value >= self.parts[-1][1] or value != value.to_integral_value()):
                return False
            self.group = value
        elif value < self.least or self._teens_fit(value):
            if not value or value != value.to_integral_value() or (inverted and self.least == TEN):
                return False
            self.group += value
        elif (
            inverted
            and self.least == ONE
            and TWENTY <= value < HUNDRED
            and self.group % TEN
            and self.group % HUNDRED < TEN
        ):
            self.group += value
            self.least = ZERO
            return True
        elif self.group == ZERO and not self.parts and self.used == 1 and ZERO < value < TEN:
            self.group = value
        else:
            return False
        self.least = _room(value)
        return True

    def _teens_fit(self, value: Decimal) -> bool:
        return (
            self.least == TEN
            and TEN <= value < TWENTY
            and self.group is not None
            and self.group % HUNDRED in FITS_TEENS
        )

    def hundred(self, value: Decimal) -> bool:
        """Multiply the group in hand by a hundred; whether it fits."""
        if self.group is None:
            if self.parts and value >= self.parts[-1][1]:
                return False
            self.group = value
        elif ZERO < self.group < HUNDRED:
            self.group *= value
        else:
            return False
        self.least = self.tail = value
        self.used += 1
        return True

    def take(self, kind: str, value: Decimal, *, inverted: bool) -> bool:
        """Take a word of a kind of `Lexicon.spelled`; whether it fits."""
        if kind == "half":
            return self._half(value)
        if kind == "joiner":
            return bool(self.used)
        if kind == "hundred":
            return self.hundred(value)
        if kind == "scale":
            return self.scale(value)
        if kind == "cardinal":
            return self.add(value, inverted=inverted)
        if value >= HUNDRED and (self.group is not None or self.parts) and not self.ordinal:
            fits = self.hundred(value) if value == HUNDRED else self.scale(value)
        else:
            fits = self.add(value, inverted=inverted)
        self.ordinal = self.ordinal or fits
        return fits

    def _half(self, value: Decimal) -> bool:
        if self.group is None or self.group != self.group.to_integral_value():
            return False
        self.group += value
        self.least = self.tail = ZERO
        return True

    def scale(self, scale: Decimal) -> bool:
        """Multiply the group and the smaller parts by a scale; whether it fits."""
        held = len(self.parts)
        amount = self.group
        while held and self.parts[held - 1][1] < scale:
            held -= 1
            amount = (amount or ZERO) + self.parts[held][0]
        product = (ONE if amount is None else amount) * scale
        if held and product >= self.parts[held - 1][1]:
            return False
        del self.parts[held:]
        self.parts.append((product, scale))
        self.group = None
        self.least = min(scale, Decimal(1000))
        self.tail = scale
        self.used += 1
        return True


def _room(value: Decimal) -> Decimal:
    """What a further cardinal must stay below: 10 after a ten, 100 after a hundred, 0 after a unit."""
    if value != value.to_integral_value():
        return ZERO
    if value >= 1000:
        return Decimal(1000) if value % 1000 == 0 else ZERO
    if value >= HUNDRED:
        return HUNDRED if value % HUNDRED == 0 else _room(value % HUNDRED)
    if value >= TWENTY:
        return TEN if value % TEN == 0 else ONE
    return ONE


def read(low: list[str], at: int, words: Lexicon) -> Spelled | None:
    """The longest number in words at token `at`, or None."""
    state = Spelled(at)
    while _take(state, low, words):
        if state.ordinal:
            while words.page.ordinal_chain and _chain(state, low, words):
                pass
            break
    return state if state.used else None


def _take(state: Spelled, low: list[str], words: Lexicon) -> bool:
    """Take the next word, with a joiner before it where one fits."""
    if _step(state, low, state.after, words):
        return True
    at = state.after
    if not state.used or at + 1 >= len(low):
        return False
    if low[at] == "-":
        unit = words.cardinals.ahead(low, at + 1) if TEN < state.tail < HUNDRED else None
        return unit is not None and ZERO < unit[1] < TEN and _step(state, low, at + 1, words)
    if low[at] == ",":
        return state.group is None and _behind_comma(state, low, at + 1, words)
    return low[at] in words.joiners and _joined(state, low, at + 1, words)


def _behind_comma(state: Spelled, low: list[str], at: int, words: Lexicon) -> bool:
    """Take a smaller number behind the comma after a scale: "one million, two hundred thousand".

    One without a scale of its own is not round, or it may be the next of a list: "two thousand, five hundred and six".
    """
    rest = read(low, at, words) if state.parts else None
    if rest is None or rest.value >= state.parts[-1][1]:
        return False
    odd = rest.group is not None and rest.group > HUNDRED and rest.group % HUNDRED != 0
    if not (odd or (rest.parts and not rest.ordinal)):
        return False
    state.ordinal = rest.ordinal
    state.parts += rest.parts
    state.group, state.least, state.tail, state.after = rest.group, rest.least, rest.tail, rest.after
    state.used += rest.used
    state.trace += rest.trace
    return True


def _joined(state: Spelled, low: list[str], at: int, words: Lexicon) -> bool:
    """Take a cardinal or ordinal after a joiner, unless what follows shows that another number begins."""
    if words.page.inverted and state.least == ZERO:
        return False
    found = words.cardinals.ahead(low, at)
    if found is not None and found[1] < HUNDRED:
        following = found[0]
        if state.group is not None and words.hundreds.ahead(low, following):
            return False
        whole = state.least == TEN and words.page.ordinal_chain
        if found[1] < TWENTY and not whole and words.fractions.ahead(low, following):
            return False
        scale = words.scales.ahead(low, following)
        if scale is not None and state.group is None and state.parts and scale[1] >= state.parts[-1][1]:
            return False
    elif found is None and words.scales.ahead(low, at) is not None:
        return bool(state.parts) and _step(state, low, at, words)
    return _step(state, low, at, words, joined=True)


def _step(state: Spelled, low: list[str], at: int, words: Lexicon, *, joined: bool = False) -> bool:
    """Take the longest form at a token that fits; a word written in one is taken whole or not at all."""
    if at >= len(low):
        return False
    word = low[at]
    entries = words.spelled.get(word)
    if entries is None:
        return bool(words.parts) and _compound_step(state, word, at, words)
    for tokens, kind, value in entries:
        size = len(tokens)
        if size > 1 and tuple(low[at : at + size]) != tokens:
            continue
        if kind == "hundred" and word in words.subunits.first and (state.group or ZERO) >= TWENTY:
            continue
        if kind == "scale" and not state.used and word not in words.bare_scales:
            continue
        if kind == "ordinal" and not _ordinal_fits(state, value, words):
            continue
        if words.page.inverted and not joined and state.least == ONE and TWENTY <= value < HUNDRED:
            continue
        if state.take(kind, value, inverted=words.page.inverted):
            state.after = at + size
            if kind == "scale":
                state.trace.append(f"scale:{word}")
            return True
    return False


def _ordinal_fits(state: Spelled, value: Decimal, words: Lexicon) -> bool:
    """Where every word of an ordinal is one ("vigésimo primero"), a cardinal stands only before "thousandth"."""
    return not (words.page.ordinal_chain and state.used and value <= HUNDRED)


def _chain(state: Spelled, low: list[str], words: Lexicon) -> bool:
    """ "Vigésimo primero", "tricentésimo quadragésimo sétimo": a smaller ordinal after one that leaves room."""
    if state.after >= len(low):
        return False
    found = words.ordinals.ahead(low, state.after)
    if found is None:
        return False
    if state.tail == TEN and found[1] < TEN and state.group is not None:
        state.group += found[1]
        state.tail = state.least = ONE
    elif not state.add(found[1], inverted=False):
        return False
    state.after = found[0]
    return True


def _compound_step(state: Spelled, word: str, at: int, words: Lexicon) -> bool:
    pieces = decompose(word, words)
    if pieces is None:
        return False
    trial = state.copy()
    if not all(trial.take(kind, value, inverted=words.page.inverted) for kind, value in pieces):
        return False
    for name in Spelled.__slots__:
        setattr(state, name, getattr(trial, name))
    state.after = at + 1
    return True


def decompose(word: str, words: Lexicon) -> list[tuple[str, Decimal]] | None:
    """The parts of a number written as one word ("zweihundertsiebenundneunzig"), None where it does not come apart.

    Parts are tried longest first; the search is bounded by the length of the word, and words are remembered.
    """
    if len(word) > LONGEST_WORD or not words.parts:
        return None
    known = words.compounds
    if word not in known:
        if len(known) > REMEMBERED:
            known.clear()
        pieces = _pieces(word, 0, words, {}) or _and_a_half(word, words)
        known[word] = pieces if pieces and pieces[0][0] != "joiner" else None
    return known[word]


def _and_a_half(word: str, words: Lexicon) -> list[tuple[str, Decimal]] | None:
    """The parts of "fünfzehneinhalb", "vierenhalf"."""
    ending = next((ending for ending in words.page.half_endings if word.endswith(ending)), None)
    rest = decompose(word[: -len(ending)], words) if ending is not None else None
    return [*rest, ("half", HALF)] if rest is not None and rest[-1][0] != "ordinal" else None


def _pieces(word: str, at: int, words: Lexicon, dead: dict[int, bool]) -> list[tuple[str, Decimal]] | None:
    if at == len(word):
        return []
    if at in dead:
        return None
    for end in range(min(len(word), at + words.longest_part), at, -1):
        part = words.parts.get(word[at:end])
        if part is None or (part[0] == "joiner" and end == len(word)):
            continue
        rest = _pieces(word, end, words, dead)
        if rest is not None and (at or _fit([part, *rest], words)):
            return [part, *rest]
    dead[at] = True
    return None


def _fit(pieces: list[tuple[str, Decimal]], words: Lexicon) -> bool:
    state = Spelled(0)
    last = len(pieces) - 1
    return all(
        (kind != "ordinal" or index == last) and state.take(kind, value, inverted=words.page.inverted)
        for index, (kind, value) in enumerate(pieces)
    )


def split_adjective(word: str, words: Lexicon) -> tuple[int, ...]:
    """Where a word of a number and a unit comes apart ("drei|tägig", "двадцати|пяти|летний", "сто|метровый")."""
    known = words.adjectives
    cuts = known.get(word)
    if cuts is None:
        if len(known) > REMEMBERED:
            known.clear()
        cuts = known[word] = _adjective_cuts(word, words)
    return cuts


def _adjective_cuts(word: str, words: Lexicon) -> tuple[int, ...]:
    if (
        len(word) > LONGEST_WORD
        or word in words.numeric
        or word in words.periods.first
        or word in words.durations.first
        or word in words.duration_multiples.first
    ):
        return ()
    for cut in range(len(word) - 3, 1, -1):
        if _unit_adjective(word[cut:], words):
            cuts = _number_prefix(word[:cut], words)
            if cuts:
                return cuts
        if word[:cut] in words.part_prefixes and _is_measure(word[cut:], words):
            return (cut,)
    return ()


def _unit_adjective(rest: str, words: Lexicon) -> bool:
    """Whether the rest of a word is a unit of time, or begins as one of time or measure does ("метров|ый")."""
    if rest in words.durations.first:
        return any(len(tokens) == 1 for tokens, _ in words.durations.first[rest])
    return any(rest.startswith(stem) for table in (words.durations, words.units, words.shares) for stem in table.stems)


def _is_measure(rest: str, words: Lexicon) -> bool:
    """Whether the rest of a word is a unit, a share or a scale ("пол|метра", "Viertel|liter")."""
    tables: tuple[Phrases[Any], ...] = (words.units, words.shares, words.scales)
    return any(rest in table.first and table.ahead([rest], 0) is not None for table in tables)


def _number_prefix(word: str, words: Lexicon) -> tuple[int, ...]:
    """The end of a number that begins a word, after the end of its ten where that is a word of its own."""
    size = len(word)
    if word in words.prefixes:
        return (size,)
    pieces = decompose(word, words)
    if pieces is not None:
        return (size,) if pieces[-1][0] != "ordinal" else ()
    return next(
        ((cut, size) for cut in range(3, size - 2) if word[:cut] in words.prefixes and word[cut:] in words.prefixes), ()
    )
