"""The timeline of a figure that changes over dates: where its points and axes lie in a drawing of fixed size."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from attrs import define

from claimcheck import wording
from claimcheck.ledger import Entry, letter
from claimcheck.model import Claim, Fact, Figure

WIDTH, HEIGHT = 760, 260
LEFT, RIGHT, TOP, BOTTOM = 74, 36, 34, 40
MOST_POINTS = 60
"""Points drawn at most; of more, the first and last and those between at equal steps."""
CHANGING = ("update", "superseded", "conflict", "disputed")
"""Verdicts of facts whose timeline is drawn."""
EDGE = 90
"""How near to the left edge a label begins at its point instead of ending there."""
LABELLED = 14
"""Points up to which each one is labelled with its figure."""


@define(frozen=True)
class Point:
    """A statement in the drawing: `low` and `high` are the ends of what it asserts, "up"/"down" open ends."""

    x: float
    y: float
    low: float
    high: float
    opens: str
    shape: str
    side: str
    label: str
    label_y: float
    anchor: str
    title: str
    link: str


@define(frozen=True)
class Tick:
    """A mark of an axis."""

    at: float
    label: str


@define(frozen=True)
class Timeline:
    """A drawing of `WIDTH` by `HEIGHT`: points by date, joined where they are updates of one another."""

    points: tuple[Point, ...]
    line: str
    days: tuple[Tick, ...]
    values: tuple[Tick, ...]
    description: str
    unit: str
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    top: int = TOP
    bottom: int = HEIGHT - BOTTOM


def timeline(fact: Fact, found: Sequence[Entry], name: Callable[[Figure], str]) -> Timeline | None:
    """The timeline of a fact; None where its numbers do not change, or a conflict has less than three dates."""
    dated = sorted((entry for entry in found if _usable(entry.claim)), key=lambda entry: _point(entry)[0])
    days = {_point(entry)[0] for entry in dated}
    if fact.verdict not in CHANGING:
        return None
    fewest = 3 if any(entry.conflict for entry in found) else 2
    if len(days) < fewest or len({_point(entry)[1] for entry in dated}) < 2:
        return None
    step = -(-len(dated) // MOST_POINTS)
    dated = dated[:-1:step] + dated[-1:]
    across = _Axis(Decimal(min(days)), Decimal(max(days)), LEFT + 8, WIDTH - RIGHT - 8)
    numbers = [_point(entry)[1] for entry in dated]
    ticks = nice_ticks(min(numbers), max(numbers))
    up = _Axis(ticks[0], ticks[-1], HEIGHT - BOTTOM, TOP)
    points = tuple(_points(dated, across, up, name))
    return Timeline(
        points,
        " ".join(f"{point.x},{point.y}" for point in points) if fact.verdict in ("update", "superseded") else "",
        tuple(_day_ticks(sorted(days), across)),
        tuple(Tick(up.at(tick), _short(tick)) for tick in ticks),
        _described(dated),
        fact.claims[0].figure.noun or fact.claims[0].figure.unit or "",
    )


def _usable(claim: Claim) -> bool:
    value = claim.figure.value
    return value.axis == "number" and claim.day is not None and value.edge is not None


def _point(entry: Entry) -> tuple[int, Decimal]:
    """The day and the number of a statement that has both."""
    day, number = entry.claim.day, entry.claim.figure.value.edge
    assert day is not None
    assert number is not None
    return day, number


@define(frozen=True)
class _Axis:
    low: Decimal
    high: Decimal
    first: float
    last: float

    def at(self, number: Decimal) -> float:
        share = float((number - self.low) / (self.high - self.low))
        return round(self.first + (self.last - self.first) * min(max(share, 0.0), 1.0), 1)


def _points(dated: Sequence[Entry], across: _Axis, up: _Axis, name: Callable[[Figure], str]) -> Iterator[Point]:
    labelled = len(dated) <= LABELLED
    taken: list[tuple[float, float]] = []
    places = [(across.at(Decimal(day)), up.at(number)) for day, number in map(_point, dated)]
    for index, (entry, (x, y)) in enumerate(zip(dated, places, strict=True)):
        claim, value = entry.claim, entry.claim.figure.value
        low, high = value.interval.low, value.interval.high
        rising = index + 1 < len(places) and places[index + 1][1] < y
        label_y = _free(x, y, taken, below=rising and x < LEFT + EDGE) if labelled else 0
        text = wording.as_written(claim.figure)
        yield Point(
            x,
            y,
            up.at(low if low is not None else up.low),
            up.at(high if high is not None else up.high),
            "up" if high is None else "down" if low is None else "",
            _shape(entry),
            letter(entry.side) if entry.side >= 0 else "",
            text if label_y and len(text) <= 28 else text[:27] + "…" if label_y else "",
            label_y,
            "start" if x < LEFT + EDGE else "end" if rising or x > WIDTH - RIGHT - 60 else "middle",
            f"{_iso(_point(entry)[0])}: {text} ({wording.place(claim)})",
            name(claim.figure),
        )


def _free(x: float, y: float, taken: list[tuple[float, float]], *, below: bool) -> float:
    """Where a label has room above or below its point; 0 where there is none."""
    for label in (y + 20, y - 12) if below else (y - 12, y + 20, y - 26, y + 34):
        if TOP - 20 < label < HEIGHT - BOTTOM + 4:
            if all(abs(x - other_x) > 110 or abs(label - other_y) > 13 for other_x, other_y in taken):
                taken.append((x, label))
                return round(label, 1)
    return 0


def _shape(entry: Entry) -> str:
    if entry.side >= 0:
        return ("circle", "diamond", "square", "triangle")[entry.side % 4]
    return "ring" if entry.standing in ("fits", "aside", "rounded") else "dot"


def nice_ticks(low: Decimal, high: Decimal) -> list[Decimal]:
    """Four to seven round numbers that hold all from `low` to `high` between them."""
    rough = (high - low) / 4 if high > low else max(abs(high), Decimal(1))
    size = Decimal(10) ** rough.adjusted()
    step = next((size * factor for factor in (1, 2, 5, 10) if size * factor >= rough), size)
    first = (low / step).to_integral_value("ROUND_FLOOR") * step
    if 0 < first <= (high - low):
        first = Decimal(0)
        step = next((size * factor for factor in (1, 2, 5, 10, 20) if size * factor * 5 >= high), step)
    ticks = [first]
    while ticks[-1] < high:
        ticks.append(ticks[-1] + step)
    return ticks if len(ticks) > 1 else [first, first + step]


def _short(number: Decimal) -> str:
    for size, suffix in ((12, " tn"), (9, " bn"), (6, " m")):
        if abs(number) >= Decimal(10) ** size:
            return wording.grouped(number / Decimal(10) ** size) + suffix
    return wording.grouped(number)


def _day_ticks(days: list[int], across: _Axis) -> Iterator[Tick]:
    """The days of statements, those left out that would run into another label."""
    last = -1000.0
    for at in days:
        x = across.at(Decimal(at))
        if x - last >= 92 or (at == days[-1] and x - last >= 80):
            yield Tick(x, _iso(at))
            last = x


def _iso(at: int) -> str:
    return datetime.date.fromordinal(at).isoformat()


def _described(dated: Sequence[Entry]) -> str:
    return "; ".join(f"{_iso(_point(entry)[0])}: {wording.as_written(entry.claim.figure)}" for entry in dated)
