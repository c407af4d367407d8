"""A stretch of text read for figures, and figures in the making: what kinds, ranges and qualifiers work on."""

from __future__ import annotations

import bisect
from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar.forms import Date
from claimcheck.calendar.years import YEAR_DIGITS, is_modern_year, may_be_year
from claimcheck.languages._international import ANNO_DOMINI, ELIDED_OF
from claimcheck.languages.concepts import EVENTS, HELD
from claimcheck.lexicon import Lexicon
from claimcheck.model import Kind
from claimcheck.numerals import OF_AGE, Number
from claimcheck.tokens import STATEMENT_ENDS, Tokens
from claimcheck.values import MILLION, Value

HYPHENS = frozenset("-‐‑–")
"""What joins two words or numbers, where no token stands between them."""
LOOSE_UNITS = frozenset(("unit:night", "unit:workday"))
"""Traces of units that take a day or two more or less, so that their values are not exact."""
BELOW_ZERO = "below zero"
"""Trace of a temperature whose frost is told behind it."""
MARGINS = frozenset("±+")
"""How a margin of error begins behind a number: "± 0.1", "+/- 0.1"."""
LARGEST_DAY = 39
"""What may be meant as a day of a month, be it one that there is not ("39 May")."""
DATE_BEFORE, DATE_BEHIND = 4, 7
"""How many tokens before and behind a number the words that make a date of it may stand."""
CHANGE_REACH = 16
"""How many tokens before "from … to …" are searched for a verb of change."""
EARLIER = 60
"""Code points before a stretch that are searched for it, too."""
LONG_DIFFERENCE = 3
"""Tokens of a phrase that tells a difference and cannot be a bound alone ("in meno del")."""
COMMA = ","
ADJECTIVES_OF = frozenset(("week", "month", "year"))
"""Units of time whose nouns are words of periods too."""
TELLS_TIME = roles.TIME | roles.DIGITS | roles.NUMBER


def _end_of(number: Number) -> int:
    return number.j


class Zone:
    """A stretch of text read for figures: its tokens, its numbers, its language.

    Attributes:
        tokens: The tokens.
        lexicon: The look-ups of the language.
        numbers: The numbers, in order.
        floor: The token where the last reading ended; nothing before it may be taken in again.
        first: Token -> index of the number that begins there.
        dates: Token -> the all-digit date that begins there.
        hours: Token behind a time of day in digits -> the first token of it.
    """

    __slots__ = ("dates", "first", "floor", "hours", "lexicon", "numbers", "tokens")

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.numbers: list[Number] = []
        self.floor = 0
        self.dates: dict[int, Reading] = {}
        self.hours: dict[int, int] = {}
        self.first: dict[int, int] = {}

    def take(self, numbers: list[Number]) -> None:
        """Take in the numbers of the stretch."""
        self.numbers = numbers
        self.first = {number.i: index for index, number in enumerate(numbers)}

    def time_adjective(self, at: int) -> bool:
        """Whether an adjective made of a week, month or year stands at a token ("месячной"), and no noun."""
        found = self.lexicon.durations.ahead(self.tokens.low, at)
        return (
            found is not None and found[1] in ADJECTIVES_OF and self.lexicon.periods.ahead(self.tokens.low, at) is None
        )

    def number_at(self, token: int) -> Number | None:
        """The number that begins at a token."""
        index = self.first.get(token)
        return None if index is None else self.numbers[index]

    def number_before(self, token: int) -> Number | None:
        """The number that ends right before a token."""
        index = bisect.bisect_left(self.numbers, token, key=_end_of)
        return self.numbers[index] if index < len(self.numbers) and self.numbers[index].j == token else None

    def may_be_dated(self, number: Number) -> bool:
        """Whether anything about a number or around it may make a date of it: else it is none."""
        if may_be_year(number.value) or number.style == "roman":
            return True
        tokens, marks, i, j = self.tokens, self.tokens.roles, number.i, number.j
        if tokens.holds(roles.TIME, i - DATE_BEFORE, j + DATE_BEHIND) or (i and tokens.written(i - 1) in ANNO_DOMINI):
            return True
        if i and ((marks[i - 1] & roles.DAY_LED and number.value <= LARGEST_DAY) or tokens.low[i - 1] == "'"):
            return True
        if j + 1 >= len(marks):
            return False
        if tokens.glued(j) and tokens.glued(j + 1):
            return True
        return bool(marks[j + 1] & roles.DIGITS) and tokens.low[j] in self.lexicon.of_words

    def dates_one_thing(self, number: Number) -> bool:
        """Whether what may be a year has one thing behind it ("the 1999 festival"), and none that is held by another.

        "A 2000 seat theatre" has two thousand seats; of what is held every few years, "the 1999 elections" are one.
        """
        if not (number.plain and len(number.whole) == YEAR_DIGITS and is_modern_year(number.value)):
            return False
        low, lexicon, at = self.tokens.low, self.lexicon, number.j
        while (found := lexicon.concepts.ahead(low, at)) is not None:
            if low[at - 1] in lexicon.singulars and self.is_known_verb(at):
                return True
            if found[1] in HELD and not self._is_led(number, found[0]):
                return False
            at = found[0]
        if at == number.j:
            return self._dates_name(at)
        return low[at - 1] in lexicon.singulars or self._dates_event(number, at)

    def is_known_verb(self, at: int) -> bool:
        """Whether a word that tells a concept ends as verbs do, and as no plural does ("killed", "murieron")."""
        word, page = self.tokens.low[at], self.lexicon.page
        if word in self.lexicon.finite:
            return True
        return word.endswith((*page.verb_endings, *page.finite_endings)) and not word.endswith(page.plural_endings)

    def befalls_others(self, at: int) -> bool:
        """Whether a verb that tells a concept stands at a token, and its own number behind it, which is no time.

        "In 2014 died 40", "De los 40 murieron cinco": it counts nothing before it. "40 died 3 days later" does.
        """
        low, lexicon, after = self.tokens.low, self.lexicon, at + 1
        if after >= len(low) or not self.tokens.roles[at] & roles.COUNTED or not self.is_known_verb(at):
            return False
        if lexicon.concepts.ahead(low, at) is None or low[after] in lexicon.locatives:
            return False
        number = self.number_at(after) or (self.number_at(after + 1) if low[after] in lexicon.grammar else None)
        return number is not None and lexicon.durations.ahead(low, number.j) is None

    def _dates_name(self, at: int) -> bool:
        """ "Your 2016 Fiesta": whether a name in the singular stands at a token, and behind it no plural in small."""
        tokens, page, low = self.tokens, self.lexicon.page, self.tokens.low
        if not page.head_last or page.capital_nouns or at >= len(low) or not tokens.written(at).istitle():
            return False
        if not page.plural_endings or low[at].endswith(page.plural_endings):
            return False
        while at < len(low) and tokens.written(at).istitle() and tokens.gap(at) == " ":
            at += 1
        plural = at < len(low) and low[at].endswith(page.plural_endings) and low[at] not in self.lexicon.grammar
        return not plural

    def _is_led(self, number: Number, after: int) -> bool:
        """Whether "in" leads to a year, and one thing stands behind, no plural ("in 2012 car maker X")."""
        low, lexicon = self.tokens.low, self.lexicon
        led = number.i > 0 and low[number.i - 1] in lexicon.page.in_words[:2] and low[after - 1] in lexicon.singulars
        return led and after < len(low) and not low[after].endswith(lexicon.page.plural_endings)

    def _dates_event(self, number: Number, after: int) -> bool:
        """Whether an article and the year stand before a plural of what is held in one year ("the 2016 elections")."""
        low, lexicon = self.tokens.low, self.lexicon
        if not number.i or low[number.i - 1] not in lexicon.determiners & lexicon.year_leads:
            return False
        found = lexicon.concepts.behind(low, after)
        return found is not None and found[1] in EVENTS

    def fills(self, number: Number) -> bool:
        """Whether a hyphen ties a number to what rooms, halls and houses hold ("a 2000-seat theatre")."""
        at = self.beside(number.j)
        found = self.lexicon.concepts.ahead(self.tokens.low, at) if at > number.j else None
        return found is not None and found[1] in HELD

    def time_follows(self, token: int) -> bool:
        """Whether a word of time or a number stands not far behind a token: without one, no part of a period does."""
        return self.tokens.holds(TELLS_TIME, token + 1, token + 1 + DATE_BEHIND)

    def is_change(self, at: int) -> bool:
        """Whether a verb of change stands before: "rose from 2 to 3" states two values, not a range.

        In brackets it does so behind "from" alone: "rose by 1.1 (0.8 to 1.4)" tells a margin. Those aged from one age
        to another change nothing ("l'étude a porté sur des patients âgés de 18 à 65 ans").
        """
        low, lexicon = self.tokens.low, self.lexicon
        if lexicon.ages_before.behind(low, at) or lexicon.ages_before.behind(low, at + 1):
            return False
        led = lexicon.from_level.behind(low, at)
        if lexicon.by_amount.behind(low, at) and not led:
            return False
        other = False
        for back in range(self._before_level(at if led is None else led[0]), max(-1, at - CHANGE_REACH), -1):
            clause = other and low[back] == "," and not self.tokens.glued(back + 1)
            margin = low[back] == "(" and led is None
            if low[back] in ";:!?" or clause or margin or self._closes_sentence(back):
                return False
            if lexicon.changes.ahead(low, back):
                return True
            other = other or lexicon.acts(low, back)
        return at < CHANGE_REACH and self.changed_earlier(COMMA if other else "")

    def _before_level(self, first: int) -> int:
        """The token before what leads to a level; a colon may lead on to it: "Fares double: from 2 to 4 euros"."""
        low = self.tokens.low
        opened = first > 0 and low[first - 1] == ":" and self.lexicon.from_level.ahead(low, first) is not None
        return first - 1 - opened

    def changed_earlier(self, barred: str = "") -> bool:
        """Whether a verb of change stands right before the stretch, in its sentence; no mark of `barred` between."""
        text, first = self.tokens.text, self.tokens.start[0]
        low = Tokens(text, max(0, first - EARLIER), first).low
        for back in range(len(low) - 1, 0, -1):
            short = low[back] == "." and low[back - 1] in self.lexicon.abbreviations
            if (low[back] in STATEMENT_ENDS and not short) or low[back] == barred:
                return False
            if self.lexicon.changes.ahead(low, back) is not None:
                return True
        return False

    def _closes_sentence(self, at: int) -> bool:
        """Whether a dot ends a sentence, and no word in short ("0,2 п. п., до 2,9 %")."""
        tokens, behind = self.tokens, at + 1
        if tokens.low[at] != "." or (at and tokens.low[at - 1] in self.lexicon.abbreviations):
            return False
        return behind >= len(tokens.low) or tokens.written(behind)[0].isupper()

    def may_be_measured(self, number: Number) -> bool:
        """Whether what stands beside a number may be a unit, a currency or a share: else it is none of these kinds."""
        if number.style == "fraction" or number.suffix is not None or number.comparator != "=" or number.value < 1:
            return True
        if OF_AGE in number.trace:
            return True
        marks, i, j = self.tokens.roles, number.i, number.j
        if i and self.tokens.low[i - 1] in self.lexicon.multiplied:
            return True
        before = self.tokens.low[i - 1] if i > 1 and marks[i - 2] & roles.LINKED_BEFORE else ""
        if before and (before == "(" or before in self.lexicon.of_words):
            return True
        if (i and marks[i - 1] & roles.LINKED_BEFORE) or (j + 1 < len(marks) and marks[j + 1] & roles.RATIO):
            return True
        if j >= len(marks):
            return False
        timed = j + 1 < len(marks) and (self.tokens.glued(j + 1) or bool(marks[j + 1] & roles.TIME))
        return bool(marks[j] & roles.LINKED) or timed

    def is_compound(self, reading: Reading) -> bool:
        """ "One metre ten", "6 hours 30 minutes": whether an amount is told in a smaller unit that stands behind, so
        that it lends none to another number.
        """
        if reading.number is None or reading.kind == "money":
            return False
        inside = map(self.number_at, range(reading.number.j, reading.j))
        return any(number is not None and number.value >= 1 for number in inside)

    def ends_sentence(self, at: int) -> bool:
        """Whether the dot of an abbreviated scale ends the sentence too ("на 57 млн. Встреча …")."""
        tokens = self.tokens
        if not 0 < at < len(tokens.low) or tokens.low[at - 1] != "." or self.lexicon.page.capital_nouns:
            return False
        return tokens.written(at)[0].isupper()

    def margin(self, number: Number) -> Number | None:
        """The margin of "9.8 ± 0.1" and "9.8 +/- 0.1"."""
        low, at = self.tokens.low, number.j
        if at >= len(low) or low[at] not in MARGINS:
            return None
        if low[at] == "±":
            return self.number_at(at + 1)
        if low[at : at + 3] == ["+", "/", "-"]:
            return self.number_at(at + 3) or self.number_at(at + 2)
        return None

    def beside(self, token: int) -> int:
        """The token to look at behind a number: a glued hyphen is stepped over ("3-day", "30-летний")."""
        low = self.tokens.low
        if token + 1 < len(low) and low[token] == "-" and self.tokens.glued(token) and self.tokens.glued(token + 1):
            return token + 1
        return token

    def opened(self, token: int) -> bool:
        """Whether words that open a range stand right before a token ("between")."""
        low = self.tokens.low
        return any(tuple(low[max(0, token - len(opening)) : token]) == opening for opening, _ in self.lexicon.between)

    def joined(self, number: Number) -> int | None:
        """The token after what joins the ends of a range, where it is opened before a number ("between one and")."""
        low = self.tokens.low
        for opening, joining in self.lexicon.between:
            after = number.j + len(joining)
            opened = tuple(low[max(0, number.i - len(opening)) : number.i]) == opening
            if opened and tuple(low[number.j : after]) == joining:
                return after
        return None

    def takes_of(self, number: Number) -> bool:
        """Whether "of" may stand between the number and its unit ("3 millions de tonnes", "a quarter of a mile")."""
        return number.scale != 1 or number.comparator != "=" or number.style == "fraction"

    def after_of(self, token: int) -> int:
        """The token after "of" and an elision ("millions de dollars", "d'euros"), or the token itself."""
        low = self.tokens.low
        if token < len(low) and (low[token] in self.lexicon.of_nouns or low[token] == ELIDED_OF):
            token += 1
            if token < len(low) and (low[token] == "'" or low[token] in self.lexicon.articles):
                token += 1
        return token


def compared(zone: Zone, at: int) -> bool:
    """Whether "more than" before token `at` tells by what share two figures differ: "35 % more than the 1,400"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    stepped = at > 1 and (low[at - 1] in lexicon.articles or low[at - 1] in lexicon.determiners)
    found = lexicon.differences.behind(low, at) or (lexicon.differences.behind(low, at - 1) if stepped else None)
    parts = lexicon.points | lexicon.fraction_nouns
    if found is not None and (lexicon.shares.behind(low, found[0]) is not None or low[found[0] - 1] in parts):
        return True
    if found is not None and at - found[0] >= LONG_DIFFERENCE and low[found[0] - 1] in lexicon.measuring:
        return True
    return _lies_apart(zone, at) or (stepped and _lies_apart(zone, at - 1, definite=True))


def _lies_apart(zone: Zone, at: int, *, definite: bool = False) -> bool:
    """Whether a share and "above" before a token say by what it differs: "15 % above the 2,300", not "15 % over 65"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.above_below.behind(low, at)
    share = lexicon.shares.behind(low, found[0]) if found is not None else None
    if share is None:
        return False
    number = zone.number_before(share[0])
    by = number is not None and lexicon.by_amount.behind(low, number.i) is not None
    return definite or by or low[at - 1] in lexicon.definites


class Reading:
    """A figure in the making, at tokens ``i`` (included) to ``j`` (excluded).

    Attributes:
        kind: Its kind.
        value: What it asserts; for dates None until the document's date is known, see `day`.
        unit: ISO 4217 code or pint unit.
        noun: What is counted.
        number: The number it was read from; None for dates in words.
        day: For dates, what was written.
        left, right: Tokens between which its hedges and comparators stand.
        trace: How it was read.
    """

    __slots__ = ("day", "i", "j", "kind", "left", "noun", "number", "right", "trace", "unit", "value")

    def __init__(
        self, i: int, j: int, kind: Kind, value: Value | None, number: Number | None = None, unit: str | None = None
    ) -> None:
        self.i = i
        self.j = j
        self.kind = kind
        self.value = value
        self.number = number
        self.unit = unit
        self.noun: str | None = None
        self.day: Date | None = None
        self.left = i
        self.right = j
        self.trace: list[str] = list(number.trace) if number is not None else []

    @property
    def is_large(self) -> bool:
        """Whether its number has a scale of a million and more; of thousands anything may be said."""
        return self.number is not None and self.number.scale >= MILLION


def value_of(number: Number, factor: Decimal | None = None) -> Value:
    """The value of a number, times a factor where its unit asks for one; vague words widen or bound it."""
    value = Value.number(number.value, step=number.step, worded=number.worded)
    if factor is not None and factor != 1:
        value = value.scaled(factor)
    return value.qualified(number.comparator)
