"""A number in words while it is read: its parts, each with the scale it was multiplied by, and the group in hand.

A scale word takes the group in hand and every part of a smaller scale ("two hundred thousand million"). A word that no
longer fits begins another number.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.values import HUNDRED, ONE, TEN, THOUSAND, ZERO

TWENTY = Decimal(20)
FITS_TEENS = (Decimal(60), Decimal(80))
"""Tens behind which the numbers from ten to nineteen go on ("soixante-dix", "quatre-vingt-douze")."""


class Spelled:
    """The state of a number in words while it is read."""

    __slots__ = ("after", "group", "least", "ordinal", "parts", "tail", "trace", "used")

    def __init__(self, at: int) -> None:
        self.parts: list[tuple[Decimal, Decimal]] = []
        self.group: Decimal | None = None
        self.least = THOUSAND
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
        self.least = min(scale, THOUSAND)
        self.tail = scale
        self.used += 1
        return True


def _room(value: Decimal) -> Decimal:
    """What a further cardinal must stay below: 10 after a ten, 100 after a hundred, 0 after a unit."""
    if value != value.to_integral_value():
        return ZERO
    if value >= THOUSAND:
        return THOUSAND if value % THOUSAND == 0 else ZERO
    if value >= HUNDRED:
        return HUNDRED if value % HUNDRED == 0 else _room(value % HUNDRED)
    if value >= TWENTY:
        return TEN if value % TEN == 0 else ONE
    return ONE
