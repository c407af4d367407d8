"""What callers give, refused in plain words where it is of another type."""

from __future__ import annotations

import datetime

from claimcheck.errors import UsageError


def day(date: object) -> None:
    """Refuse what is no day.

    Raises:
        UsageError: It is no `datetime.date`, or has a time of day as well.
    """
    if isinstance(date, datetime.datetime):
        raise UsageError("the date of a document is a datetime.date, not datetime; take its .date()")
    if not isinstance(date, datetime.date):
        raise UsageError(f"the date of a document is a datetime.date, not {type(date).__name__}")


def text(what: str, given: object) -> None:
    """Refuse what is no text.

    Args:
        what: What it is, for people ("name of a document").

    Raises:
        UsageError: It is no `str`.
    """
    if not isinstance(given, str):
        raise UsageError(f"the {what} is a str, not {type(given).__name__}")
