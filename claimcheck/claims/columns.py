"""Of which day or period the cells of a table are, as the date above their column tells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.cells import Tables, column_of
from claimcheck.claims.dates import tells_when
from claimcheck.model import Figure


class Columns:
    """The dates above the columns of the tables of a text."""

    def __init__(self, text: str, figures: Sequence[Figure]) -> None:
        self._text = text
        self._dates = [figure for figure in figures if tells_when(figure)]
        self._starts = [date.start for date in self._dates]
        self._tables = Tables(text)

    def above(self, figure: Figure) -> Figure | None:
        """The one date above the column that a figure stands in; None where there is none."""
        if not self._starts or figure.start < self._starts[0]:
            return None
        cell = self._tables.cell(figure.start)
        if cell is None or not cell.column or not cell.above:
            return None
        first = cell.top
        header = self._text[first : self._text.index("\n", first)]
        dates = self._dates[bisect_left(self._starts, first) : bisect_left(self._starts, first + len(header))]
        above = [date for date in dates if column_of(header[: date.start - first], cell.mark) == cell.column]
        return above[0] if len(above) == 1 else None
