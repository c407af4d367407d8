"""Telephone numbers, by the shapes in which they are grouped."""

from __future__ import annotations

import regex

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.exclusions._shape import Stretch, until
from claimcheck.tokens import Tokens

DIGITS = regex.compile(r"[0-9]+")
TRUNK_PHONE = regex.compile(
    r"0[0-9]{2,4}(?:[ \u00a0\u202f\-/]{1,3}[0-9]{1,8}){1,5}+(?![0-9])|0[1-9][ \u00a0\u202f\-][0-9]{7,8}(?![0-9])"
)
PLUS_PHONE = regex.compile(r"[0-9]{1,4}(?:[ \u00a0\u202f.\-/]?\(?[0-9]{1,5}\)?){2,8}+(?![0-9])")
PHONE = regex.compile(r"\+?\(?[0-9]{1,4}\)?(?:[ \u00a0\u202f.\-/]\(?[0-9]{2,5}\)?){2,6}+(?![0-9])")
FREE_CALL = regex.compile(r"1[389]00[ \u00a0\u202f\-][0-9]{3}[ \u00a0\u202f\-][0-9]{3}(?![0-9]|[ \u00a0\u202f][0-9])")
"""Numbers of ten digits that cost the caller nothing, or the same everywhere."""
TWO_DAYS = regex.compile(
    r"(?:0?[1-9]|[12][0-9]|3[01])(?P<mark>[/.])(?:0?[1-9]|[12][0-9]|3[01])-[0-3]?[0-9](?P=mark)[0-3]?[0-9](?![0-9])"
    r"|(?:[01][0-9]-)?[0-3][0-9]/[12][0-9]{3}-[01][0-9]-[0-3][0-9](?![0-9])"
)
"""Two days over a dash ("01/05-07/05"), or over a slash ("2020-05-01/2020-05-07", from the month or day on)."""
REASON = "phone number"
SINGLE_SPACES = (" ", "\u00a0", "\u202f")
"""What may stand between groups of digits."""
SHORTEST_PHONE, LONGEST_PHONE = 8, 15
"""Digits of a phone number with its area code, and with that of its country."""
LONGEST_FIRST = 4
"""Digits of its first group where no plus stands before."""
MANY_GROUPS = 5
"""From so many groups on, one that looks like a year is none."""
PHONE_SIGNS = frozenset("0123456789()./-")
MOBILE = "3"
"""How Italian numbers of mobile telephones begin, which are grouped in the same way."""
PHONE_REACH = 4
"""How many tokens behind its first digits its next ones may stand."""
AMERICAN = (3, 3, 4)
"""Digits of area, exchange and line in North American numbers; neither of the first two begins with 0 or 1."""


def phone(tokens: Tokens, at: int) -> Stretch:
    """A telephone number from the digits at a token on."""
    text, start = tokens.text, tokens.start[at]
    plus = start > 0 and text[start - 1] == "+"
    if not _may_begin(tokens, at, plus=plus):
        return None
    trunk_call = TRUNK_PHONE.match(text, start) if tokens.low[at][0] == "0" else None
    if trunk_call is not None and sum(map(str.isdecimal, trunk_call[0])) >= SHORTEST_PHONE:
        return until(tokens, at + 1, trunk_call.end()), REASON
    free = FREE_CALL.match(text, start)
    if free is not None:
        return until(tokens, at + 1, free.end()), REASON
    if not plus and len(tokens.low[at]) > LONGEST_FIRST:
        return None
    match = (PLUS_PHONE if plus else PHONE).match(text, start)
    if match is None or (not plus and (TWO_DAYS.match(text, start) or text[match.end() : match.end() + 1] == ":")):
        return None
    groups = DIGITS.findall(match[0])
    if not SHORTEST_PHONE <= sum(map(len, groups)) <= LONGEST_PHONE:
        return None
    called = _is_called(match[0], groups) if plus else _is_grouped(match[0], groups)
    return (until(tokens, at + 1, match.end()), REASON) if called else None


def _may_begin(tokens: Tokens, at: int, *, plus: bool) -> bool:
    """Whether further digits stand near, and the first ones go on from none before them."""
    if not (plus or _goes_on(tokens, at)):
        return False
    if at + PHONE_REACH < len(tokens.low) and not tokens.holds(roles.DIGITS, at + 1, at + 1 + PHONE_REACH):
        return False
    return not (at > 1 and tokens.glued(at) and tokens.low[at - 1] in "./" and tokens.low[at - 2].isdecimal())


def _is_called(written: str, groups: list[str]) -> bool:
    """Whether groups are no day between two others: "12-05-2019" has eight digits, too."""
    dated = len(groups) == 3 and YEAR_DIGITS in (len(groups[0]), len(groups[2])) and "(" not in written
    return not (dated and sum(map(len, groups)) == SHORTEST_PHONE)


def _is_grouped(written: str, groups: list[str]) -> bool:
    """Whether groups without the plus of a country are those of a phone number: no thousands, no years, no list."""
    trunk = groups[0].startswith("0")
    thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and not trunk
    if thousands and len({sign for sign in written if not sign.isdecimal()}) == 1 and "-" not in written:
        return False
    if not _is_called(written, groups):
        return False
    if tuple(map(len, groups)) == AMERICAN and (min(groups[0][0], groups[1][0]) > "1" or groups[0][0] == MOBILE):
        return True
    years = any(len(group) == YEAR_DIGITS and may_be_year(int(group)) for group in groups)
    if years and not trunk and len(groups) < MANY_GROUPS:
        return False
    return trunk or " " not in written or "-" in written or len(groups) >= MANY_GROUPS - 1


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether further digits of a phone number, or a mark before them, may stand behind the first ones."""
    return at + 1 >= len(tokens.low) or tokens.low[at + 1][0] in PHONE_SIGNS


def past_groups(tokens: Tokens, at: int) -> int:
    """The token after groups of digits with single spaces, dots or hyphens between."""
    after = at + 1
    while after < len(tokens.low):
        if tokens.low[after].isdecimal() and tokens.gap(after) in SINGLE_SPACES:
            after += 1
        elif _is_joined(tokens, after):
            after += 2
        else:
            break
    return after


def _is_joined(tokens: Tokens, at: int) -> bool:
    """Whether a dot, hyphen or slash joins further digits."""
    last = at + 1
    if last >= len(tokens.low) or tokens.low[at] not in ".-/" or not tokens.low[last].isdecimal():
        return False
    return tokens.glued(at) and tokens.glued(last)
