"""How amounts are meant: as levels or changes, what was before, and how often they recur."""

from __future__ import annotations

from bisect import bisect_right

from claimcheck.claims import prices
from claimcheck.lexicon import Lexicon
from claimcheck.model import PLAIN_AMOUNT, Amount, Figure
from claimcheck.tokens import Tokens

COMPARED = frozenset(("lower", "upper"))
"""Concepts of adjectives that compare."""
CHANGE_REACH = 5
"""Up to how many tokens before "by" and "to" a verb of change may stand."""
LEVELS_APART = 10
"""Up to how many tokens the two levels of a change ("from 3 to 4") are apart."""
SHARES = frozenset(("percent", "date", "ordinal"))
"""What states no amount of a difference; that of a growth in percent is the measure itself."""
UNLEVELLED = frozenset(("date", "ordinal"))
RECURRING = frozenset(("money", "count", "number", "quantity", "duration"))
"""What may be so much in every hour or week."""
PACE_REACH = 6
"""Up to how many tokens behind an amount it may be told in what time it recurs."""
TIME_REACH = 2
"""The same of a time ("310 days a year")."""
YEAR_REACH = 2
"""How many tokens from a level the year stands in which it was so: right behind it, or behind one word."""
STOPS = frozenset(",;:.!?()")


def amount(
    figure: Figure, group: list[Figure], tokens: Tokens, span: tuple[int, int], changed: list[int], lexicon: Lexicon
) -> Amount:
    """How the amount of a figure is meant.

    Args:
        figure: The figure.
        group: The figures of its sentence.
        tokens: The tokens of that.
        span: At which of them the figure begins and ends, both included.
        changed: At which of them a verb of change begins.
        lexicon: The look-ups of its language.
    """
    (first, last), low = span, tokens.low
    change = _changes(low, first, changed, lexicon) or _differs(figure, low, (first, last), lexicon)
    moved = _moved(low, first, changed, lexicon)
    pace = _pace(figure, tokens, last, lexicon)
    paid_for = prices.paid_for(figure, group, tokens, span, lexicon)
    return Amount(change, moved, pace, paid_for) if change or moved or pace or paid_for else PLAIN_AMOUNT


def _changes(low: list[str], first: int, changed: list[int], lexicon: Lexicon) -> bool:
    """Whether a figure is the amount of a change: "by" right before it, and a verb of change not far before that."""
    by = lexicon.by_amount.behind(low, first) if changed else None
    return by is not None and _changed_before(by[0], changed)


def _moved(low: list[str], first: int, changed: list[int], lexicon: Lexicon) -> bool:
    """Whether a figure is what something changed to: "to" right before it, and a verb of change not far before that.

    The level before may stand between them ("sank von 211 auf 198").
    """
    to = lexicon.to_level.behind(low, first) if changed else None
    if to is None:
        return False
    levels = (at for at in range(to[0] - 1, max(0, to[0] - LEVELS_APART), -1) if lexicon.from_level.ahead(low, at))
    return _changed_before(to[0], changed) or _changed_before(next(levels, 0), changed)


def _changed_before(end: int, changed: list[int]) -> bool:
    """Whether a verb of change stands not far before a token."""
    return any(end - CHANGE_REACH <= at < end for at in changed)


def _differs(figure: Figure, low: list[str], span: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether a figure is the amount by which something is more or less: "90 million more than last year".

    The word for it may stand before "by": "inférieure de sept ans", «ниже на 7 лет».
    """
    first, last = span
    if figure.kind in SHARES:
        return False
    if lexicon.differences.ahead(low, last + 1) is not None:
        return True
    by = lexicon.by_amount.behind(low, first)
    if by is None or not by[0]:
        return False
    compares = not COMPARED.isdisjoint(lexicon.meanings.concepts(low[by[0] - 1]))
    return compares or lexicon.differences.behind(low, by[0]) is not None


def _pace(figure: Figure, tokens: Tokens, last: int, lexicon: Lexicon) -> str:
    """In what time an amount recurs, as told behind it ("300 euros a week"): hour, day, week, month or year."""
    if figure.kind not in RECURRING:
        return ""
    low, reach = tokens.low, TIME_REACH if figure.kind == "duration" else PACE_REACH
    for at in range(last + 1, min(last + 1 + reach, len(low))):
        if low[at] in STOPS or low[at][0].isdigit():
            return ""
        found = lexicon.paces.ahead(low, at)
        if found is not None:
            return "" if _tells_when(low, found[0], lexicon) else found[1]
    return ""


def _tells_when(low: list[str], after: int, lexicon: Lexicon) -> bool:
    """Whether what follows makes a time of it: "a year ago", "im Monat Mai"."""
    if low[after : after + 1] and low[after][0].isdigit():
        return True
    return any(known.ahead(low, after) for known in (lexicon.ago, lexicon.from_now, lexicon.months))


def former(group: list[Figure], tokens: Tokens, lexicon: Lexicon) -> frozenset[int]:
    """The places of figures that tell what was before: A of "from A to B", and of "B, up from A" or "B, against A".

    So does that of "B, above the A of 2022".
    """
    found = set()
    for at, figure in enumerate(group):
        if figure.kind in UNLEVELLED or len(group) < 2:
            continue
        if (
            at
            and figure.value.comparator in (">", "<")
            and _twins(figure, group[at - 1])
            and _is_dated(group, at, tokens)
        ):
            found.add(at)
            continue
        first = bisect_right(tokens.start, figure.start) - 1
        if lexicon.from_level.behind(tokens.low, first) is None:
            continue
        behind = group[at + 1] if at + 1 < len(group) else None
        if behind is not None and _twins(figure, behind):
            second = bisect_right(tokens.start, behind.start) - 1
            if second - first < LEVELS_APART and lexicon.to_level.behind(tokens.low, second) is not None:
                found.add(at)
                continue
        partitive = lexicon.out_of.behind(tokens.low, first) or lexicon.by_amount.behind(tokens.low, first)
        if partitive is None and at > 0 and _twins(figure, group[at - 1]):
            found.add(at)
    return frozenset(found)


def _is_dated(group: list[Figure], at: int, tokens: Tokens) -> bool:
    """Whether a year stands right behind a figure, or behind "of" or "in"."""
    behind = group[at + 1] if at + 1 < len(group) else None
    if behind is None or behind.kind != "date" or behind.value.granularity != "year":
        return False
    return bisect_right(tokens.start, behind.start) - bisect_right(tokens.start, group[at].end - 1) <= YEAR_REACH


def _twins(a: Figure, b: Figure) -> bool:
    """Whether two figures may be two levels of one measure."""
    kinds = {a.kind, b.kind}
    if len(kinds) > 1:
        return "number" in kinds
    return a.unit == b.unit and (a.noun == b.noun or None in (a.noun, b.noun))
