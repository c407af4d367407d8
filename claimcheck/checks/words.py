"""words: a number in words must equal the number in digits that stands in brackets behind it, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck import arithmetic
from claimcheck.arithmetic import is_slip
from claimcheck.calendar.years import is_modern_year
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.shares import is_fraction
from claimcheck.comparison import relation
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.model import Claim
from claimcheck.setting import MARKS
from claimcheck.tokens import Tokens
from claimcheck.values import BOUNDS, HUNDRED, ONE
from claimcheck.wording import grouped
from claimcheck.zones import LOOSE_UNITS

KINDS = frozenset(("number", "count", "money", "quantity", "duration", "percent"))
BRACKET_REACH = 8
"""How many code points behind a number may stand up to where its bracket closes."""
NO_HUNDREDTHS = ([".", "-"], [",", "-"])
HYPHENS = ("-", "‑")
LARGE = Decimal(1000)
"""Amounts from here on stand in words in contracts, where brackets hold them once more and seldom convert them."""
SHARE_REACH = 4
"""Within how many tokens behind a share in words, what it is of among them, a bracket says it again."""
REMOTE = 10
"""A number so many times as large as one in words before it is not the same one."""
EVERY = frozenset(("share:one in so many", "share:every"))
"""Traces of shares told as one of so many."""
FARTHEST_SHARE, LARGEST_BEYOND = {"=": Decimal("0.15"), "~": Decimal("0.25")}, Decimal("0.5")
"""What part of itself a share in words may miss its percentage by, and how far beyond a bound that may be."""
LARGEST_MISS = Decimal("0.1")
"""What part of itself a fraction may miss the percentage by that it stands for."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each number written twice, in words and in digits."""
    for claims in material.claims.values():
        for first, second in pairwise(claims):
            if _share_written_twice(first, second):
                yield _share_finding(first, second)
            elif _written_twice(first, second):
                yield _finding(first, second)


def _written_twice(first: Claim, second: Claim) -> bool:
    one, two = first.figure, second.figure
    if {one.kind, two.kind} - KINDS or {_style(first), _style(second)} != {"words", "digits"}:
        return False
    if one.value.problem or two.value.problem or None in (_number(first), _number(second)):
        return False
    if not _bracketed(first, second) or not _comparable(first, second) or _is_adjective(first, second):
        return False
    if is_fraction(one) != is_fraction(two) and max(_number(first) or ONE, _number(second) or ONE) > ONE:
        return False  # "19 (one in three)"
    return not (
        _year(first, second) or _rounded(first, second) or _is_nearly(first, second) or _tells_when(first, second)
    )


def _share_written_twice(first: Claim, second: Claim) -> bool:
    """ "Two thirds (56 percent)", "nine out of ten guests (74 percent)": a share in words, and one in brackets."""
    one, two = first.figure, second.figure
    known = _hundredths(first) is not None and one.value.comparator in ("=", ">", "<", "~")
    known = known and not any(map(str.isdigit, one.text))
    if not known or two.kind != "percent" or _style(second) != "digits" or not two.value.exact:
        return False
    lead = Tokens(first.document.text, one.end, second.figure.start).low
    closed = _closes(Tokens(first.document.text, two.end, min(len(first.document.text), two.end + BRACKET_REACH)).low)
    return closed and 0 < len(lead) <= SHARE_REACH and lead[-1] == "(" and MARKS.isdisjoint(lead[:-1])


def _hundredths(claim: Claim) -> Decimal | None:
    """The percentage of a fraction in words; None for any other figure."""
    figure, number = claim.figure, claim.figure.value.edge
    if number is None or not is_fraction(figure):
        return None
    return number if figure.kind == "percent" else number * HUNDRED if number < ONE else None


def _is_share_of(first: Claim, second: Claim) -> bool:
    """Whether a share in words stands for a percentage, rounded as words round, and keeps its bound."""
    one, two = _hundredths(first), second.figure.value.first
    assert one is not None
    assert two is not None
    bound = first.figure.value.comparator
    if (bound == ">" and two <= one) or (bound == "<" and two >= one):
        return False
    return abs(one - two) <= one * FARTHEST_SHARE.get(bound, LARGEST_BEYOND)


def _number(claim: Claim) -> Decimal | None:
    """The number that is stated, or is the bound of what is."""
    value = claim.figure.value
    if value.exact or not LOOSE_UNITS.isdisjoint(claim.figure.trace):
        return value.first
    if value.comparator not in BOUNDS:
        return None
    return value.last if value.first is None else value.first


def _style(claim: Claim) -> str:
    """How the number is written: all in words, or all in digits with a scale word at most."""
    styles = {step for step in claim.figure.trace if step in ("words", "digits")}
    return styles.pop() if len(styles) == 1 else ""


def _bracketed(first: Claim, second: Claim) -> bool:
    """Whether the second figure alone, or with its unit, fills a bracket right behind the number of the first."""
    text = first.document.text
    lead = Tokens(text, first.figure.end, second.figure.start).low
    ends = (second.figure.number_end, second.figure.end) if _is_unit(second) else (second.figure.number_end,)
    if lead != ["("] and not _in_words(lead, lexicon_of(first.figure.language)):
        return False
    if lead[0] == "(" and not any(_closes(Tokens(text, end, min(len(text), end + BRACKET_REACH)).low) for end in ends):
        return False
    return first.figure.end == first.figure.number_end or second.figure.kind != "number" or _is_unit(first)


def _in_words(lead: list[str], lexicon: Lexicon) -> bool:
    """Whether what stands between says that the number follows in words: "900 euros (in words: …)"."""
    found = lexicon.spelled_out.ahead(lead, 1) if len(lead) > 1 and lead[0] in ("(", ",") else None
    return found is not None and lead[found[0] :] in ([], [":"])


def _closes(low: list[str]) -> bool:
    """Whether a bracket closes, behind "/00" or ".–" for no hundredths at most."""
    if low[:2] in NO_HUNDREDTHS:
        low = low[2:]
    if low[:1] == ["/"] and len(low) > 1 and not low[1].strip("0"):
        low = low[2:]
    return low[:1] == [")"]


def _is_unit(claim: Claim) -> bool:
    """Whether what stands between number and bracket is a unit or currency: a bare noun may carry a footnote."""
    return claim.figure.kind in ("money", "percent", "quantity", "duration")


def _is_adjective(first: Claim, second: Claim) -> bool:
    """Whether the bracket says of what size those are that are counted before it: "two (12-metre) masts"."""
    figure = second.figure
    joined = figure.document.text[figure.number_end : figure.number_end + 1] in HYPHENS
    return joined and first.figure.end == first.figure.number_end


def _comparable(first: Claim, second: Claim) -> bool:
    one, two = first.figure, second.figure
    if one.unit == two.unit or ("number" in (one.kind, two.kind) and "percent" not in (one.kind, two.kind)):
        return True
    words, digits = (first, second) if _style(first) == "words" else (second, first)
    return digits.figure.kind == "money" and _bears_name(words, digits)


def _bears_name(words: Claim, digits: Claim) -> bool:
    """Whether the bare name of a currency in words is that of the digits: "ten dollars (NZ$10)", "ten pounds (£10)".

    What one is worth in the other stands so, too, or what so many pounds of something cost: then no slip of the pen
    makes one number of the other, unless both are small.
    """
    figure, known = words.figure, lexicon_of(words.figure.language).currencies
    name = Tokens(words.document.text, figure.number_end, figure.end).low
    if len(name) != 1 or digits.figure.unit not in known.bearers(name[0]):
        return False
    one, two = _number(words), _number(digits)
    if one is None or two is None:
        return False
    return one == two or (is_slip(one, two) and (one >= LARGE or sorted(f"{one:f}") == sorted(f"{two:f}")))


def _year(first: Claim, second: Claim) -> bool:
    """Whether the digits may be a year."""
    digits = first if _style(first) == "digits" else second
    number = _number(digits)
    plain = digits.figure.text.isdigit() and number is not None and is_modern_year(number)
    return plain and _number(first) != _number(second)


def _rounded(first: Claim, second: Claim) -> bool:
    """Whether digits with a decimal point tell exactly what the words round: "twelve metres (12.4 m)"."""
    one, two = first.figure.value, second.figure.value
    if not two.worded and two.step >= ONE:
        return False
    return one.step > two.step and relation(first.figure, second.figure) in ("rounding", "truncation")


def _is_nearly(first: Claim, second: Claim) -> bool:
    """Whether a share told as a fraction stands for the percentage in brackets: "one in three (34 %)"."""
    words, digits = (first, second) if _style(first) == "words" else (second, first)
    if digits.figure.kind != "percent" or EVERY.isdisjoint(words.figure.trace):
        return False
    one, two = _number(words), _number(digits)
    return one is not None and two is not None and abs(one - two) <= one * LARGEST_MISS


def _tells_when(first: Claim, second: Claim) -> bool:
    """Whether a time in words tells of when a number is that is not of its size: "three years before (3,284)"."""
    if first.figure.kind != "duration" or second.figure.kind not in ("number", "count"):
        return False
    small, large = sorted((_number(first) or ONE, _number(second) or ONE))
    return large > small * REMOTE


def _finding(first: Claim, second: Claim) -> Finding:
    words, digits = (first, second) if _style(first) == "words" else (second, first)
    one, two = _number(words), _number(digits)
    assert one is not None
    assert two is not None
    wrong = one != two
    return Finding(
        claims=(words, digits),
        verdict="conflict" if wrong else "same",
        sides=(0, 1) if wrong else (0, 0),
        diagnosis="words" if wrong else "",
        note=f"The words say {grouped(one)}, the digits {grouped(two)}." if wrong else "Words and digits agree.",
        about="a number in words and in digits",
        key=words.document.file_name,
        expected=one,
    )


def _share_finding(first: Claim, second: Claim) -> Finding:
    """What a share in words comes to in percent, beside the one in brackets."""
    fits, hundredths = _is_share_of(first, second), arithmetic.written(_hundredths(first) or ONE)
    words = " ".join(first.figure.text.split())
    return Finding.reckoned(
        (first, second),
        diagnosis="" if fits else "words",
        note=f"“{words}” is {hundredths} %",
        said=second.figure.text,
        came=f"{hundredths} %",
        about="a share in words and in digits",
    )
