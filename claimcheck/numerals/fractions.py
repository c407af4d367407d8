"""Fractions: of one character, in digits, in words, added to a whole number, and as two numbers ("two in five")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.languages.concepts import PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens
from claimcheck.values import HALF, ONE

QUARTER = Decimal("0.25")
SHARED_BY = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
"""Wholes by which one shares: "three in four", "nine out of ten", "80 out of 100"."""

RULED = frozenset(("2", "3", "4", "8", "16", "32", "64"))
SPACES = frozenset((" ", "  ", "\u00a0", "\u202f"))
"""What may stand between a whole number and its fraction."""
MILLION = Decimal(1_000_000)
"""From here on a scale is a word of its own, also where smaller numbers are written as one word."""
TENTH = Decimal(10)
CHANGE_REACH = 3
"""Tokens before tenths in digits that are searched for a verb of change."""
LARGEST_LISTED = 10
"""Up to here a page lists the ordinals that are denominators; others ("dos primeros", "cien segundos") are none."""


def of(at: int, above: Decimal, found: tuple[int, Decimal]) -> Number:
    """The fraction at a token, of a numerator and the denominator that was found with its end."""
    number = Number(at, found[0], above / found[1], Decimal(0), "fraction")
    number.denominator = int(found[1])
    return number


def vulgar(tokens: Tokens, at: int, words: Lexicon, whole: Decimal) -> Number:
    """The fraction that one sign is ("½"), added to the whole before it."""
    above, below = words.vulgar[tokens.low[at]].split("/")
    number = Number(at, at + 1, whole + Decimal(above) / Decimal(below), Decimal(0), "fraction")
    number.denominator = int(below)
    return number


def in_digits(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "3/4", "1 1/2"; never beside further slashes or digits (dates, ratios of large numbers)."""
    low, at = tokens.low, number.j
    if at < len(low) and low[at] in words.vulgar and len(tokens.gap(at)) <= 1:
        number.value = vulgar(tokens, at, words, number.value).value
        number.j, number.style, number.step, number.plain = at + 1, "fraction", Decimal(0), False
        return
    whole = Decimal(0)
    above = number.value
    if at + 2 < len(low) and low[at].isdecimal() and low[at + 1] == "/" and tokens.gap(at) in SPACES:
        whole, above, at = number.value, Decimal(low[at]), at + 1
    elif _is_hyphened(tokens, number):
        whole, above, at = number.value, Decimal(low[at + 1]), at + 2
    if at + 1 >= len(low) or low[at] not in ("/", "⁄") or not (tokens.glued(at) and tokens.glued(at + 1)):
        return
    below = low[at + 1]
    if (
        not below.isdecimal()
        or len(below) > 3
        or int(below) < 2
        or above >= int(below)
        or not above
        or len(number.whole) > 2
    ):
        return
    if at + 2 < len(low) and low[at + 2] in "/-" and tokens.glued(at + 2):
        return
    if number.i and low[number.i - 1] == "/" and tokens.glued(number.i):
        return
    number.value = whole + above / Decimal(below)
    number.denominator = int(below)
    number.j, number.style, number.step, number.plain = at + 2, "fraction", Decimal(0), False


def _is_hyphened(tokens: Tokens, number: Number) -> bool:
    """ "7-1/2 inches": a fraction as rulers have it, glued by a hyphen to the whole before it."""
    low, at = tokens.low, number.j
    if low[at : at + 1] != ["-"] or low[at + 2 : at + 3] != ["/"] or low[at + 3 : at + 4] == []:
        return False
    glued = all(map(tokens.glued, range(at, at + 4))) and not (number.i and tokens.glued(number.i))
    return glued and low[at + 1].isdecimal() and low[at + 3] in RULED


def mixed(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "Two and a half", "три с половиной", "2½" in words."""
    low = tokens.low
    if number.j >= len(low) or not tokens.roles[number.j] & roles.GROWS or number.style == "fraction":
        return
    if number.value != number.value.to_integral_value():
        return
    scaled = number.value / number.scale
    if scaled != scaled.to_integral_value() or (number.whole[:1] == "0" and len(number.whole) > 1):
        return
    for phrases, part in ((words.halves, HALF), (words.quarters, QUARTER)):
        found = phrases.ahead(low, number.j)
        if found is not None:
            _add_part(low, number, part, found[0], words)
            return
    if low[number.j] in words.mixed_joiners and number.j + 1 < len(low):
        part, after = proper(tokens, number.j + 1, words)
        if after:
            _add_part(low, number, part, after, words)


def _add_part(low: list[str], number: Number, part: Decimal, after: int, words: Lexicon) -> None:
    """Add a part of one, of the scale that was written last ("one million and a half"), or of a smaller one behind."""
    at = after + words.of_after(low, after)
    at += low[at : at + 1] != [] and low[at] in words.articles
    scale = words.scales.ahead(low, at)
    own = scale is not None and scale[1] <= number.scale
    after, factor = scale if scale is not None and own else (after, number.scale)
    number.value += part * factor
    number.step, number.worded, number.plain, number.weak = part * factor, True, False, False
    number.j = after
    if own:
        number.scale = factor
    number.trace.append(f"part:{part:.4f}")


def proper(tokens: Tokens, at: int, words: Lexicon) -> tuple[Decimal, int]:
    """A fraction smaller than one at token `at` ("two thirds", "a quarter", "1/4") and the token after it, else 0."""
    low = tokens.low
    if low[at] in words.vulgar:
        return vulgar(tokens, at, words, Decimal(0)).value, at + 1
    if low[at].isdecimal() and low[at].isascii() and len(low[at]) < 3:
        number = Number(at, at + 1, Decimal(low[at]))
        number.whole, number.plain = low[at], True
        in_digits(tokens, number, words)
        return (number.value, number.j) if number.style == "fraction" and number.value < 1 else (Decimal(0), 0)
    found = words.cardinals.ahead(low, at)
    if found is not None and Decimal(0) < found[1] < ONE:
        return found[1], found[0]
    return _proper_in_words(tokens, at, words) or (Decimal(0), 0)


def _proper_in_words(tokens: Tokens, at: int, words: Lexicon) -> tuple[Decimal, int] | None:
    """ "Two thirds", "a thirtieth", "сорок две тысячных"."""
    low, above = tokens.low, ONE
    if low[at] in words.articles and low[at] not in words.cardinals.first:
        at += 1
    elif (state := spelled.read(low, at, words)) is not None:
        whole = of_ordinal(tokens, at, state, words) if state.ordinal else hyphened(tokens, at, state, words)
        if whole is not None:
            return (whole.value, whole.j) if whole.value < 1 else None
        above, at = state.value, state.after
    else:
        return None
    below = _denominator(tokens, at, words) or (_unit_fraction(low, at, words) if above == ONE else None)
    if below is None or above >= below[1]:
        return None
    if above == 1 and words.periods.ahead(low, at) and not words.of_after(low, below[0]) and below[0] < len(low):
        return None
    return above / below[1], below[0]


def spelled_out(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "Two thirds", "три четверти", "one hundred and thirty-two fifths", "three twenty-firsts"."""
    low = tokens.low
    found = _denominator(tokens, _behind_dash(low, number.j, words), words)
    if found is None and number.value == ONE and low[number.j : number.j + 1] == ["-"]:
        found = _unit_fraction(low, number.j + 1, words)
    if found is None and number.value == ONE:
        found = _unit_fraction(low, number.j, words)
    if found is None or number.style != "words" or number.scale >= found[1]:
        return
    if _is_in_order(low, number, found[0], words):
        return
    if number.value <= 0 or number.value != number.value.to_integral_value() or _is_coin(low, number, words):
        return
    if number.weak and found[0] == number.j + 1 and found[1] > 12 and number.value != 1:
        return
    number.value /= found[1]
    number.denominator, number.scale = int(found[1]), ONE
    number.j, number.style, number.step, number.weak = found[0], "fraction", Decimal(0), False
    number.trace.append("fraction")


def _is_in_order(low: list[str], number: Number, after: int, words: Lexicon) -> bool:
    """ "Un terzo incontro", "een derde ronde": an article, an ordinal, and what is counted."""
    ordered = low[number.i] in words.articles and low[number.j] in words.ordinals.first
    return ordered and words.concepts.ahead(low, after) is not None


def _is_coin(low: list[str], number: Number, words: Lexicon) -> bool:
    """ "Cinque euro e venti centesimi": hundredths of the sum that stands before."""
    if not words.subunits.ahead(low, number.j):
        return False
    before = number.i - (number.i > 0 and low[number.i - 1] in words.joiners)
    return words.currencies.behind(low, before) is not None


def _behind_dash(low: list[str], at: int, words: Lexicon) -> int:
    """ "Five - eighths": the token behind a dash, before a word that is nothing but a denominator."""
    dashed = low[at : at + 1] == ["-"] and at + 1 < len(low) and low[at + 1] not in words.ordinals.first
    return at + 1 if dashed and words.fractions.ahead(low, at + 1) else at


def with_digits(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "3 millièmes", "5 сотых": digits before a hundred or more, or tenths of a change; others are nouns too often."""
    low, at = tokens.low, number.j
    if at >= len(low) or low[at] not in words.fractions.first or not number.plain:
        return
    found = words.fractions.ahead(low, at)
    plural = low[at] not in words.ordinals.first or low[at].endswith(words.page.plural_ordinals)
    if found is None or not plural or number.value <= 1 or words.subunits.ahead(low, at):
        return
    if found[1] >= 100 or (found[1] == TENTH and number.value < TENTH and _tell_change(low, number, found[0], words)):
        number.value /= found[1]
        number.denominator = int(found[1])
        number.j, number.style, number.step, number.plain = found[0], "fraction", Decimal(0), False
        number.trace.append("fraction")


def _tell_change(low: list[str], number: Number, after: int, words: Lexicon) -> bool:
    """Whether tenths behind digits tell a change: "subió 2 décimas", "2 décimas menos", "2 dixièmes de point"."""
    point = after + words.of_after(low, after)
    if low[point : point + 1] and low[point] in words.points:
        return True
    changed = any(words.changes.ahead(low, back) for back in range(max(0, number.i - CHANGE_REACH), number.i))
    return changed or words.differences.ahead(low, after) is not None


def _denominator(tokens: Tokens, at: int, words: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator that begins at a token: the token after it and its value ("fifths", "vingt-cinquièmes")."""
    low = tokens.low
    if at >= len(low):
        return None
    found = words.fractions.ahead(low, at)
    if found is not None and found[1] > 1:
        return found
    ended = _by_ending(low[at], words) if low[at].endswith(words.page.denominator_endings) else None
    if ended is not None:
        return at + 1, ended
    state = spelled.read(low, at, words)
    if state is None or not state.ordinal:
        return None if state is None else _after_cardinal(low, state, words)
    alone = not words.page.bare_genitive and _clause_ends(low, state.after, words)
    return (
        (state.after, state.value) if state.value > LARGEST_LISTED and (alone or _plural(low, state, words)) else None
    )


def _by_ending(word: str, words: Lexicon) -> Decimal | None:
    """The denominator in one word: "veinticincoavos", "Einundzwanzigstel"."""
    for ending in words.page.denominator_endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            for stem in (word[: -len(ending)], word[: 1 - len(ending)]):
                state = spelled.read([stem], 0, words)
                if state is not None and not state.ordinal and state.value > 2:
                    return state.value
    return None


def _after_cardinal(low: list[str], state: spelled.Spelled, words: Lexicon) -> tuple[int, Decimal] | None:
    """The rest of a denominator that begins with a cardinal: "twenty-firsts", "vinte e um avos"."""
    if state.after >= len(low):
        return None
    if low[state.after] in words.page.denominator_endings:
        return state.after + 1, state.value
    found = words.fractions.ahead(low, state.after)
    trial = state.copy()
    if found is None or not trial.take("ordinal", found[1], inverted=False):
        return None
    return found[0], trial.value


def _plural(low: list[str], state: spelled.Spelled, words: Lexicon) -> bool:
    """Whether an ordinal in words is a plural, or nothing follows that it could order."""
    if words.page.plural_ordinals:
        return low[state.after - 1].endswith(words.page.plural_ordinals)
    measured = words.durations.ahead(low, state.after) or words.units.ahead(low, state.after)
    return words.page.compound and bool(measured or _clause_ends(low, state.after, words))


def _clause_ends(low: list[str], at: int, words: Lexicon) -> bool:
    return at >= len(low) or not low[at][0].isalnum() or words.of_after(low, at)


def of_ordinal(tokens: Tokens, at: int, state: spelled.Spelled, words: Lexicon) -> Number | None:
    """ "Deux millièmes", "две тысячных": a cardinal and its denominator that look like one ordinal.

    A last word below a hundred belongs to the cardinal ("vingt cinquièmes" are twenty-fifths), as one with a hyphen.
    """
    part = _portion(tokens.low, at, state, words)
    low, last = tokens.low, state.after - 1
    if part is not None or last <= at or not tokens.gap(last).isspace():
        return part
    above, below = spelled.read(low[:last], at, words), spelled.read(low, last, words)
    if above is None or below is None or above.after != last or below.after != last + 1 or below.value < 100:
        return None
    if not (above.value == ONE and _is_one_part(low, at, state.after, words)):
        together = words.page.plural_ordinals or below.value < MILLION
        if not together or not _plural(low, state, words):
            return None
    return of(at, above.value, (state.after, below.value))


def _portion(low: list[str], at: int, state: spelled.Spelled, words: Lexicon) -> Number | None:
    """ "La quinta parte de los vecinos", "пятая часть жителей": an ordinal and "part", and people it is a part of."""
    whole = state.after + 1
    if whole >= len(low) or low[whole - 1] not in words.portions or not 2 < state.value <= LARGEST_LISTED:
        return None
    if not (words.page.bare_genitive or words.of_after(low, whole)):
        return None
    while whole < len(low) and (words.of_after(low, whole) or low[whole] in words.determiners or low[whole] == "'"):
        whole += 1
    people = words.concepts.ahead(low, whole)
    return of(at, ONE, (state.after + 1, state.value)) if people is not None and people[1] in PEOPLE else None


def _is_one_part(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """ "Un millesimo", "одна тысячная", "one thousandth of": not "one hundredth" by itself."""
    article = low[at] in words.articles and _clause_ends(low, after, words)
    return words.page.bare_genitive or article or words.of_after(low, after)


def hyphened(tokens: Tokens, at: int, state: spelled.Spelled, words: Lexicon) -> Number | None:
    """ "One hundred thirty-fifths": words that a hyphen joins to the denominator belong to it."""
    low, first = tokens.low, state.after
    if first - at < 2 or not tokens.gap(first) or not words.fractions.ahead(low, first):
        return None
    while first > at and not tokens.gap(first).isspace():
        first -= 1
    above = spelled.read(low[:first], at, words) if at < first < state.after else None
    below = _denominator(tokens, first, words)
    if above is None or below is None or above.after != first or above.ordinal:
        return None
    return of(at, above.value, below)


def _unit_fraction(low: list[str], at: int, words: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator of "one twenty-fifth", "un vingt-cinquième", where a clause ends or "of" follows."""
    state = spelled.read(low, at, words) if at < len(low) else None
    if state is None or not state.ordinal or state.value < 3:
        return None
    return (state.after, state.value) if _clause_ends(low, state.after, words) else None


def by_article(low: list[str], at: int, words: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator behind an article: "a quarter", "un cinquième", "a twenty-fifth of the land"."""
    found = words.fractions.ahead(low, at)
    if found is not None and _stands(low, at, found[0], words):
        return found
    found = _unit_fraction(low, at, words)
    return found if found is not None and words.of_after(low, found[0]) else None


def _stands(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether "a quarter", "un cinquième" is a part: "of" follows, or the word is nothing else than a fraction."""
    if after >= len(low) or words.of_after(low, after):
        return True
    compared = words.differences.ahead(low, after)
    if compared is not None and compared[0] > after + 1:
        return True
    period = words.periods.ahead(low, at) is not None
    if period and (words.shares.ahead(low, after) or words.units.ahead(low, after)):
        return True
    if words.ordinals.ahead(low, at) is not None or period:
        goes_on = low[after] in words.grammar or words.relative.ahead(low, after) is not None
        changed = goes_on and words.by_amount.behind(low, at - 1) is not None
        return changed or not low[after][0].isalnum() or (words.acts(low, after) and _is_share(low, at - 1, words))
    return True


def _is_share(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a comparator or "of which" stands before an article: "at least a third must", "of which a third were"."""
    return words.qualifiers.behind(low, at) is not None or words.of_which.behind(low, at) is not None


def ratio(low: list[str], part: Number, whole: Number, words: Lexicon) -> Number | None:
    """The share that two numbers make with the words between them; None where they count two things.

    Only small or round wholes make a share ("9 out of 10", "one in twenty"); "35 out of 52 members" are two counts.
    """
    found = words.ratios.ahead(low, part.j)
    if found is None or found[0] != whole.i or part.ordinal or whole.ordinal or whole.weak:
        return None
    if not (0 < abs(part.value) < whole.value and part.value == int(part.value)) or whole.style == "fraction":
        return None
    after = whole.j
    goes_on = after < len(low) and low[after][0].isalnum()
    if goes_on and (part.value < 0 or words.qualifiers.ahead(low, part.j)):
        return None
    if abs(part.value) != 1 and whole.value not in SHARED_BY:
        return None
    if whole.plain and (len(whole.whole) > 3 or whole.whole.startswith("0")):
        return None
    tables = (words.durations, words.units, words.currencies, words.months, words.scales)
    if any(table.ahead(low, after) for table in tables) or part.scale != 1 or whole.scale not in (1, 100, 1000):
        return None
    share = Number(part.i, after, part.value / whole.value, Decimal(0), "fraction")
    share.denominator = int(whole.value)
    share.trace = [*part.trace, "ratio", *whole.trace]
    return share
