"""Random values for property tests."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from claimcheck.values import Interval, Value

decimals = st.decimals(-1_000_000, 1_000_000, places=2, allow_nan=False, allow_infinity=False)
margins = st.decimals(0, 1000, places=1, allow_nan=False, allow_infinity=False)
ends = st.none() | decimals
steps = st.sampled_from([Decimal("0.1"), Decimal(1), Decimal(10), Decimal(1000), Decimal(10) ** 6])
integers = st.integers(-10_000_000, 10_000_000).map(Decimal)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
        if low == high:
            return Interval(low, high)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def members(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval and a number that it contains."""
    low, member, high = sorted(draw(st.tuples(decimals, decimals, decimals)))
    low_open, high_open = low < member and draw(st.booleans()), member < high and draw(st.booleans())
    return Interval(draw(st.none() | st.just(low)), draw(st.none() | st.just(high)), low_open, high_open), member


@st.composite
def nested(draw: st.DrawFn) -> tuple[Interval, Interval, Interval]:
    """Three intervals, each within the next one."""
    a, b, c, d, e, f = sorted(draw(st.tuples(decimals, decimals, decimals, decimals, decimals, decimals)))
    outer = Interval(draw(st.none() | st.just(a)), draw(st.none() | st.just(f)), a < b and draw(st.booleans()))
    return Interval(c, d), Interval(b, e, b < c and draw(st.booleans()), d < e and draw(st.booleans())), outer


@st.composite
def points(draw: st.DrawFn, *, positive: bool = False) -> Value:
    step = draw(steps)
    number = (draw(integers) // step) * step if step > 1 else draw(integers) * step
    number = abs(number) or step if positive else number
    return Value.number(number, step=step, worded=step != 1)


@st.composite
def values(draw: st.DrawFn) -> Value:
    value = draw(points())
    shape = draw(st.sampled_from(["=", "~", ">", ">=", "<", "<=", "between"]))
    if shape == "~":
        return value.hedged()
    if shape == "between":
        return Value.span(value, draw(points()))
    return value if shape == "=" else value.bounded(shape)  # type: ignore[arg-type]


PIECES = {
    "en": "12|45%|€3|$5m|2024|3 km|1:58.6|one third|June 4|5 years|total|of which|women|votes|against|up|fell|from|to|"
    "in 1990|aged 34|(30%)|half|and|3 points|million|born|Monday|31 June|104%|-30%|first|10-15|more than",
    "fr": "12|45 %|3 €|5 M€|2024|un tiers|4 juin|5 ans|total|dont|femmes|voix|contre|hausse|de|à|(2,5)|et|soit|"
    "3 points|millions|né|lundi|31 juin|-30 %|premier|17e|plus de|l'|d'",
    "ru": "12|45 %|3 евро|5 млн руб.|2024 год|треть|4 июня|5 лет|всего|из них|женщин|голосов|против|рост|с|до|(2,5)|"
    "и|на|3 пункта|родился|понедельник|31 июня|-30 %|первый|17-й|более",
}
JOINS = (" ", " ", " ", ", ", "; ", ": ", ". ", "\n", "\t", "   ", " | ", " (", ") ", "\n\n", " – ", "'")


@st.composite
def scraps(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and figures and words of it in any order, with any marks and gaps between."""
    language = draw(st.sampled_from(sorted(PIECES)))
    pieces, joins = st.sampled_from(PIECES[language].split("|")), st.sampled_from(JOINS)
    return language, "".join(piece + join for piece, join in draw(st.lists(st.tuples(pieces, joins), max_size=25)))
