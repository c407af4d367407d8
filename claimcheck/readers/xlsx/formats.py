"""How a spreadsheet shows a number: its decimals, its percent sign, its currency, its day."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal, InvalidOperation, localcontext

from attrs import define

BUILT_IN = {
    "0": "General", "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%",
    "11": "0.00E+00", "14": "yyyy-mm-dd", "15": "d-mmm-yy", "16": "d-mmm", "17": "mmm-yy", "18": "h:mm AM/PM",
    "19": "h:mm:ss AM/PM", "20": "h:mm", "21": "h:mm:ss", "22": "yyyy-mm-dd h:mm", "37": "#,##0", "38": "#,##0",
    "39": "#,##0.00", "40": "#,##0.00", "45": "mm:ss", "46": "[h]:mm:ss", "47": "mm:ss.0", "48": "##0.0E+0", "49": "@",
}  # fmt: skip
"""The formats that have a number instead of a code (ECMA-376, 18.8.30)."""
PIECE = re.compile(r'"(?P<text>[^"]*)"|\\(?P<sign>.)|\[\$(?P<money>[^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|(?P<code>.)')
"""A quoted text, an escaped sign, a currency, a colour or condition, a space as wide as a sign; or a letter."""
ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
DIGITS = re.compile(r"[0#?][0#?,]*(?:\.[0#?]*)?(?P<exponent>E[+-][0#?]+)?")
DECIMALS = re.compile(r"\.([0#?]*)")
CLOCK, DAY = frozenset("hs"), frozenset("yd")
PRECISION = 15
"""Significant digits that a spreadsheet keeps."""
EPOCH = datetime.date(1899, 12, 30)
DAY_IN_MINUTES = 1440
LAST_SERIAL = 2_958_465
PLACES_OF_GROUP = 3


@define(frozen=True)
class Format:
    """A number format.

    Attributes:
        before: What stands before the number, such as a currency.
        after: What stands behind it.
        decimals: How many decimals are shown; None for as many as there are.
        percent: Whether the number is shown in percent.
        thousands: By how many groups of three digits it is shortened.
        span: "day", "month" or "year" for dates, "clock" for times of day, "hours" for what lasted; "" for numbers.
    """

    before: str = ""
    after: str = ""
    decimals: int | None = None
    percent: bool = False
    thousands: int = 0
    span: str = ""

    @classmethod
    def of(cls, code: str) -> Format:
        """The format that a code asks for, by its first section."""
        literals, plain = _parted(code)
        if ELAPSED.search(code):
            return cls(span="hours")
        if plain.strip().lower() in ("general", "@", ""):
            return cls()
        letters = set(plain.lower())
        if "0" not in plain and "#" not in plain and letters & (CLOCK | DAY | {"m"}):
            return cls(span=_span(letters))
        found = DIGITS.search(plain)
        if found is None or found["exponent"]:
            return cls()
        shown = DECIMALS.search(found[0])
        return cls(
            before=_text(literals[: found.start()]),
            after=_text(literals[found.end() :]),
            decimals=len(shown[1]) if shown else 0,
            percent="%" in plain,
            thousands=len(found[0]) - len(found[0].rstrip(",")),
        )

    def shown(self, written: str, shift: int = 0) -> str:
        """A number of the file as its cell shows it, without groups and with a point; "" for what is none."""
        try:
            with localcontext(prec=PRECISION):
                number = +Decimal(written)
        except InvalidOperation:
            return ""
        if not number.is_finite():
            return ""
        return self._as_day(number, shift) if self.span else self._as_number(number)

    def _as_day(self, number: Decimal, shift: int) -> str:
        if self.span in ("clock", "hours"):
            minutes = round((number % 1 if self.span == "clock" else number) * DAY_IN_MINUTES)
            return f"{minutes // 60:02}:{minutes % 60:02}"
        serial = int(number) + shift
        if not 0 < serial <= LAST_SERIAL:
            return ""
        day = (EPOCH + datetime.timedelta(days=serial)).isoformat()
        return {"year": day[:4], "month": day[:7]}.get(self.span, day)

    def _as_number(self, number: Decimal) -> str:
        number = number * 100 if self.percent else number / 1000**self.thousands
        text = format(number if self.decimals is None else round(number, self.decimals), "f")
        whole, _, decimals = text.lstrip("-").partition(".")
        decimals = decimals if self.decimals is not None else decimals.rstrip("0")
        if len(decimals) == PLACES_OF_GROUP and len(whole) <= PLACES_OF_GROUP:
            decimals += "0"  # where the comma is the mark of decimals, 1.234 is a thousand and more
        sign = "-" if text.startswith("-") else ""
        return f"{sign}{self.before}{whole}{'.' if decimals else ''}{decimals}{self._behind()}"

    def _behind(self) -> str:
        after = "%" if self.percent else self.after.strip()
        return f" {after}" if after else ""


def _parted(code: str) -> tuple[str, str]:
    """The first section of a code: its literal signs, and its letters; both of one length, blank where the other is."""
    literals = plain = ""
    for found in PIECE.finditer(code):
        if found["code"] == ";":
            break
        literal = found["text"] or found["sign"] or found["money"] or ""
        letter = found["code"] or ""
        if letter in ("$", "€", "£", "¥", "₽"):
            literal, letter = letter, ""
        literals += literal + "\0" * len(letter)
        plain += " " * len(literal) + letter
    return literals, plain


def _text(literals: str) -> str:
    return literals.replace("\0", "")


def _span(letters: set[str]) -> str:
    if "d" in letters:
        return "day"
    if "y" in letters:
        return "month" if "m" in letters else "year"
    return "clock" if letters & CLOCK else "month"
