"""The record of a number that has been read."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.values import ONE

HALF_STEP = Decimal("0.3")
"""How finely a half in words tells ("one and a half", «полтора»): 1.4 may be meant, 1.3 hardly."""
GROUP_DIGITS = 3
"""Digits of a group of thousands."""


class Number:
    """A number at tokens ``i`` (included) to ``j`` (excluded).

    Attributes:
        value: The number.
        step: The unit of its last written digit, 0 for fractions such as "a third".
        style: digits, words, roman, fraction, or unsaid ("more than an hour" where there are no articles).
        whole: The digits as written, without marks; "" for words. Leading zeros and length matter to dates.
        plain: Digits only: no sign, no mark, no decimals, no scale.
        worded: Whether a scale word or decimals show how it was rounded.
        ordinal: Whether it is an ordinal by its form.
        weak: Whether it may be an article or a pronoun.
        comparator: "~" or ">=" where the word itself is vague ("vingtaine", "dozens"), or the bound that stands before
            what is counted ("30 or more countries"); else "=".
        literal_end: With such a bound, the token after the digits or words alone; else 0.
        scale: The product of its scale words, 1 without.
        suffix: A glued letter that may be a scale ("5m"), with its multiplier; read only next to a currency.
        denominator: For fractions the denominator, else 0.
        trace: How it was read.
    """

    __slots__ = (
        "comparator", "denominator", "i", "j", "literal_end", "ordinal", "plain", "scale", "step", "style", "suffix",
        "trace", "value", "weak", "whole", "worded",
    )  # fmt: skip

    def __init__(self, i: int, j: int, value: Decimal, step: Decimal = ONE, style: str = "digits") -> None:
        self.i = i
        self.j = j
        self.value = value
        self.step = step
        self.style = style
        self.whole = ""
        self.plain = False
        self.worded = False
        self.ordinal = False
        self.weak = False
        self.comparator = "="
        self.literal_end = 0
        self.scale = ONE
        self.suffix: Decimal | None = None
        self.denominator = 0
        self.trace: list[str] = [style]

    def times(self, factor: Decimal, j: int, why: str) -> None:
        """Multiply by a scale that ends before token `j`."""
        self.value *= factor
        self.step = (self.step or ONE) * factor if self.style != "fraction" else self.step * factor
        self.scale *= factor
        self.worded = True
        self.plain = False
        self.j = j
        self.trace.append(f"{why}:{factor:f}")


def ends_in_one(value: Decimal | int) -> bool:
    """Whether Slavic languages count so many in the singular: 1 and 31, but not 11."""
    return value % 10 == 1 and value % 100 != 11


def takes_few(value: Decimal | int) -> bool:
    """Whether Slavic languages count so many in the form for two to four: 3 and 22, but not 13."""
    return value % 10 in (2, 3, 4) and value % 100 not in (12, 13, 14)
