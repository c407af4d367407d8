"""Numbers in words: sums and products of cardinals, hundreds and scales, with an ordinal at the end where there is one.

A number is kept as parts, each with the scale it was multiplied by; a scale word takes the group in hand and every part
of a smaller scale ("two hundred thousand million"). A word that no longer fits begins another number.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon

ZERO, ONE, TEN, HUNDRED = Decimal(0), Decimal(1), Decimal(10), Decimal(100)
TWENTY = Decimal(20)
FITS_TEENS = (Decimal(60), Decimal(80))


class Spelled:
    """The state of a number in words while it is read."""

    __slots__ = ("after", "group", "least", "ordinal", "parts", "trace", "used")

    def __init__(self, at: int) -> None:
        self.parts: list[tuple[Decimal, Decimal]] = []
        self.group: Decimal | None = None
        self.least = Decimal(1000)
        self.ordinal = False
        self.after = at
        self.used = 0
        self.trace: list[str] = []

    @property
    def value(self) -> Decimal:
        return sum((value for value, _ in self.parts), self.group or ZERO)

    def add(self, value: Decimal, *, inverted: bool) -> bool:
        """Add a cardinal to the group in hand; whether it fits."""
        if self.group is None:
            if self.parts and value >= self.parts[-1][1]:
                return False
            self.group = value
        elif value < self.least or self._teens_fit(value):
            if not value or value != value.to_integral_value():
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
            self.used += 1
            return True
        else:
            return False
        self.least = _room(value)
        self.used += 1
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
        self.least = value
        self.used += 1
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
            break
    return state if state.used else None


def _take(state: Spelled, low: list[str], words: Lexicon) -> bool:
    """Take the next word, with a joiner before it where one fits."""
    if _step(state, low, state.after, words):
        return True
    at = state.after
    if not state.used or at + 1 >= len(low) or low[at] not in words.joiners:
        return False
    return _joined(state, low, at + 1, words)


def _joined(state: Spelled, low: list[str], at: int, words: Lexicon) -> bool:
    """Take a cardinal or ordinal after a joiner, unless what follows shows that another number begins."""
    if words.page.inverted and state.least == ZERO:
        return False
    found = words.cardinals.ahead(low, at)
    if found is not None and found[1] < HUNDRED:
        following = found[0]
        if words.hundreds.ahead(low, following):
            return False
        scale = words.scales.ahead(low, following)
        if scale is not None and state.parts and scale[1] >= state.parts[-1][1]:
            return False
    elif found is None and words.ordinals.ahead(low, at) is None:
        return words.scales.ahead(low, at) is not None and bool(state.parts) and _step(state, low, at, words)
    return _step(state, low, at, words)


def _step(state: Spelled, low: list[str], at: int, words: Lexicon) -> bool:
    if at >= len(low):
        return False
    found = words.cardinals.ahead(low, at)
    if found is not None and state.add(found[1], inverted=words.page.inverted):
        state.after = found[0]
        return True
    hundred = words.hundreds.ahead(low, at)
    if hundred is not None and state.hundred(hundred[1]):
        state.after = hundred[0]
        return True
    scale = words.scales.ahead(low, at)
    if scale is not None and (state.used or _stands_alone(low[at])) and state.scale(scale[1]):
        state.after = scale[0]
        state.trace.append(f"scale:{low[at]}")
        return True
    return _ordinal_step(state, low, at, words)


def _stands_alone(word: str) -> bool:
    """Abbreviated scales need a number before them; "mille" and "thousand" do not."""
    return len(word) > 3


def _ordinal_step(state: Spelled, low: list[str], at: int, words: Lexicon) -> bool:
    found = words.ordinals.ahead(low, at)
    if found is None:
        return False
    value = found[1]
    if value >= HUNDRED and (state.group is not None or state.parts):
        fits = state.hundred(value) if value == HUNDRED else state.scale(value)
    else:
        fits = state.add(value, inverted=words.page.inverted)
    if fits:
        state.ordinal = True
        state.after = found[0]
    return fits


def decompose(word: str, words: Lexicon) -> tuple[Decimal, bool] | None:
    """A number written as one word ("zweihundertsiebenundneunzig"): its value and whether it is an ordinal.

    None where the word does not come apart without rest. Parts are tried longest first; the search is bounded by the
    length of the word.
    """
    if word[:2] not in words.part_starts or len(word) > 120:
        return None
    pieces = _pieces(word, 0, words, {})
    if pieces is None:
        return None
    return _evaluate(pieces, words)


def _pieces(word: str, at: int, words: Lexicon, dead: dict[int, bool]) -> list[tuple[str, Decimal]] | None:
    if at == len(word):
        return []
    if at in dead:
        return None
    for end in range(min(len(word), at + 16), at, -1):
        part = words.parts.get(word[at:end])
        if part is None or (part[0] == "joiner" and (at == 0 or end == len(word))):
            continue
        rest = _pieces(word, end, words, dead)
        if rest is not None and _evaluate([part, *rest], words, partial=True) is not None:
            return [part, *rest]
    dead[at] = True
    return None


def _evaluate(
    pieces: list[tuple[str, Decimal]], words: Lexicon, *, partial: bool = False
) -> tuple[Decimal, bool] | None:
    state = Spelled(0)
    for index, (kind, value) in enumerate(pieces):
        if kind == "joiner":
            continue
        if kind == "ordinal" and index + 1 < len(pieces):
            return None
        if kind == "ordinal" and value >= HUNDRED and (state.group is not None or state.parts):
            fits = state.hundred(value) if value == HUNDRED else state.scale(value)
        elif kind == "hundred":
            fits = state.hundred(value)
        elif kind == "scale":
            fits = state.scale(value)
        else:
            fits = state.add(value, inverted=words.page.inverted)
        if not fits:
            return (ZERO, False) if partial and kind in ("hundred", "scale", "cardinal", "ordinal") else None
        state.ordinal = kind == "ordinal"
    return state.value, state.ordinal
