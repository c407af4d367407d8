"""The units of time and what they have in common."""

from __future__ import annotations

from decimal import Decimal

SECONDS = {
    "nanosecond": Decimal("1e-9"), "microsecond": Decimal("1e-6"), "millisecond": Decimal("0.001"),
    "second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600), "day": Decimal(86400), "week": Decimal(604800),
    "fortnight": Decimal(1209600), "month": Decimal(2629746), "quarter": Decimal(7889238), "year": Decimal(31556952),
    "decade": Decimal(315569520), "century": Decimal(3155695200), "millennium": Decimal(31556952000),
}  # fmt: skip
"""Seconds of each unit; months and years are means of the Gregorian calendar (a year of 365.2425 days)."""
MINUTE_DIGITS, HOUR = 2, 60
"""Digits of minutes behind hours, and how many minutes an hour has."""
OLDEST = 120
"""The highest age, in years, that is read without its unit."""
