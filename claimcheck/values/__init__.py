"""Values: the interval of numbers, or of days, that the words of a figure assert.

Pure arithmetic over `decimal.Decimal`; nothing here knows languages, units or documents. A day is the proleptic
Gregorian ordinal of `datetime.date.toordinal()` (1 is 0001-01-01). A yearless day ("4 May") is placed in the leap
year 2000 and lives on an axis of its own.

Figures compare by *reach*: the interval of true values that may have led a careful writer to this written form. Half a
unit of the last written digit counts to either side (closed below, open above), a coarser figure also agrees with a
finer one it truncates, a hedge widens, a bound is a half-line. Which integers count as rounded is one policy, in
`Value.unit_of_rounding`.
"""

from claimcheck.values.interval import HALF, HUNDRED, MILLION, ONE, TEN, THOUSAND, TWO, ZERO, Interval
from claimcheck.values.relation import Relation, relate
from claimcheck.values.value import (
    BOUNDS,
    LOWER,
    REFERENCE_YEAR,
    UPPER,
    Axis,
    Comparator,
    Rounding,
    Value,
    trailing_zeros,
)
from claimcheck.values.written import value_to_dict, written

__all__ = [
    "BOUNDS", "HALF", "HUNDRED", "LOWER", "MILLION", "ONE", "REFERENCE_YEAR", "TEN", "THOUSAND", "TWO", "UPPER", "ZERO",
    "Axis", "Comparator", "Interval", "Relation", "Rounding", "Value", "relate", "trailing_zeros", "value_to_dict",
    "written",
]  # fmt: skip
