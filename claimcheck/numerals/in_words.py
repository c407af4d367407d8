"""Numbers in words, from the first word to what a scale, a fraction or a sign adds; those that an article begins."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import decimals, denominators, fractions, marks, parts, rough, scales, shares, spelled
from claimcheck.numerals._shape import GROUP_DIGITS, HALF_STEP, Number
from claimcheck.numerals.groups import Spelled
from claimcheck.tokens import Tokens
from claimcheck.values import HALF, ONE, THOUSAND

TWO, TENTH = 2, Decimal("0.1")
SHORT = 2
"""Letters of a scale in short, which no article stands before."""
SHORTEST_WHOLE = 4
"""Letters of a noun that no page lists and that a part is of."""
PLAIN_SYMBOLS = frozenset(("kg", "km", "cm", "mm", "ml", "mg"))
"""Symbols of units that are no words of any language."""
COUNTED = roles.DIGITS | roles.NUMBER | roles.LINKED
"""Roles of what makes an article a number."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """The number in words at token `at`, if one begins there."""
    low = tokens.low
    if low[at] in lexicon.articles:
        return _after_article(tokens, at, lexicon)
    if low[at] in lexicon.page.glued_only and not (tokens.glued(at + 1) and low[at + 1][0].isalpha()):
        return None
    about = rough.about(low, at, lexicon) or rough.age(low, at, lexicon)
    if about is not None:
        return about
    state = spelled.read(low, at, lexicon)
    if state is not None and lexicon.page.declined and _is_cut_off(tokens, state.after):
        return None
    several = rough.several(tokens, at, state, lexicon)
    if several is not None:
        return several
    if state is not None:
        return _exact(tokens, at, state, lexicon)
    return rough.collective(tokens, at, lexicon) or _bare_fraction(tokens, at, lexicon)


def _is_cut_off(tokens: Tokens, at: int) -> bool:
    """«Сім'я»: whether an apostrophe joins further letters to a number in words, which begins another word then."""
    joined = tokens.low[at : at + 1] == ["'"] and tokens.glued(at) and tokens.glued(at + 1)
    return joined and tokens.low[at + 1][0].isalpha()


def _exact(tokens: Tokens, at: int, state: Spelled, lexicon: Lexicon) -> Number | None:
    """The number that words spell out, as a part where they are one: "two thirds", "three-quarters"."""
    part = parts.of_ordinal if state.ordinal else parts.hyphened
    if (fraction := part(tokens, at, state, lexicon)) is not None:
        return fraction
    number = _of_state(at, state)
    number.ordinal = state.ordinal and state.value != 0
    number.weak = state.used == 1 and tokens.low[at] in lexicon.weak
    number.trace += state.trace
    return number if state.ordinal else _finish_words(tokens, number, lexicon)


def _of_state(at: int, state: Spelled) -> Number:
    number = Number(at, state.after, state.value, _step_of(state), "words")
    number.worded = bool(state.parts) or number.step == HALF_STEP
    number.scale = state.parts[0][1] if len(state.parts) == 1 and state.group is None else ONE
    return number


def _bare_fraction(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """ "Quart de million", "треть жителей": a fraction without a numerator, before a scale or its bare whole."""
    low = tokens.low
    fraction = lexicon.fractions.ahead(low, at)
    if fraction is None:
        return None
    number = denominators.of(at, ONE, fraction)
    if scales.scale_of_fraction(low, number, lexicon) or _is_part_of_unit(tokens, number, lexicon):
        return number
    if low[at] in lexicon.page.definite_parts and _is_definite(low, at, fraction[0], lexicon):
        return number
    if low[at] in lexicon.fraction_nouns and shares.is_apposed(low, at, fraction[0], lexicon):
        return number
    bare = lexicon.page.bare_genitive and low[at] in lexicon.fraction_nouns
    after = fraction[0]
    noun = after + (after < len(low) and low[after] in lexicon.wholes)
    whole = lexicon.concepts.ahead(low, noun) or lexicon.of_which.ahead(low, after)
    whole = whole or (lexicon.by_amount.behind(low, at) if _is_amount_of_change(low, at, after, lexicon) else None)
    told = whole is not None or _has_whole(low, at, noun, lexicon)
    told = told or shares.closes_part(low, at, after, lexicon) or shares.is_said_of(low, at, after, lexicon)
    return number if bare and (told or _is_subject(low, at, after, lexicon)) else None


def _is_definite(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Le tiers des voix", "plus du quart des communes": an article before a part, and of what it is behind."""
    of = lexicon.of_after(low, after)
    led = at > 0 and low[at - 1] in lexicon.grammar and low[at - 1] not in lexicon.articles
    return bool(of) and led and lexicon.durations.ahead(low, after + of) is None


def _has_whole(low: list[str], at: int, noun: int, lexicon: Lexicon) -> bool:
    """ "Потратит треть бюджета": a noun that no page lists, where no adjective before tells which part."""
    if noun >= len(low) or len(low[noun]) < SHORTEST_WHOLE or not low[noun].isalpha() or low[noun] in lexicon.grammar:
        return False
    led = not at or not low[at - 1][0].isalnum() or low[at - 1] in lexicon.grammar or lexicon.acts(low, at - 1)
    led = led or lexicon.that_is.behind(low, at) is not None
    return led and not lexicon.known.ahead(low, noun) and not lexicon.acts(low, noun)


def _is_subject(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Треть отказалась", "треть уже продали": nothing before that tells which part, and a verb behind."""
    after += after < len(low) and low[after] in lexicon.adverbs
    led = not at or not low[at - 1][0].isalnum() or low[at - 1] in lexicon.grammar
    return (led or lexicon.qualifiers.behind(low, at) is not None) and lexicon.acts(low, after)


def _is_part_of_unit(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Quarter-litre", "Viertelliter", "quarter of an hour": a word that is only a fraction, and the unit it is of."""
    at = number.j
    if tokens.low[number.i] not in lexicon.fraction_nouns or at >= len(tokens.low):
        return False
    unit = at + lexicon.of_after(tokens.low, at)
    if unit > at and unit + 1 < len(tokens.low) and tokens.low[unit] in lexicon.articles:
        hour = lexicon.durations.ahead(tokens.low, unit + 1)
        if hour is not None and hour[1] == "hour":
            return True
    joined = unit > at or tokens.gap(at) in ("", "-")
    return joined and lexicon.units.ahead(tokens.low, unit) is not None


def _is_amount_of_change(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Упал на треть", "сократил расход на треть и", "на треть больше": nothing, a verb of change or a comparative."""
    if after >= len(low) or not low[after][0].isalnum() or lexicon.changes.ahead(low, after) is not None:
        return True
    if at > 1 and lexicon.changes.ahead(low, at - 2) is not None:
        return True
    goes_on = low[after] in lexicon.grammar and parts.follows_change(low, at, lexicon)
    return goes_on or lexicon.differences.ahead(low, after) is not None


def _counts_rooms(low: list[str], number: Number, lexicon: Lexicon) -> bool:
    """ "Com dois quartos", "tres cuartos y una sala": fourths that are rooms, too, of which nothing is told."""
    noun, after = number.j, number.j + 1
    alone = number.i == 0 and after == len(low)
    if alone or number.value <= ONE or noun >= len(low) or low[noun] not in lexicon.fractions.first:
        return False
    if lexicon.concepts.ahead(low, noun) is None or not low[noun].endswith(lexicon.page.plural_endings):
        return False
    told = after < len(low) and low[after][0].isalpha() and low[after] not in lexicon.grammar
    return not (told or lexicon.of_after(low, after) or _is_part(low, number.i, lexicon))


def _is_part(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a fraction that begins at a token is added to an amount, bounded, or tells a change."""
    added = at > 1 and low[at - 1] in lexicon.joiners | lexicon.mixed_joiners and lexicon.known.behind(low, at - 1)
    changed = parts.follows_change(low, at, lexicon)
    return added or changed or lexicon.qualifiers.behind(low, at) is not None


def _finish_words(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    low, after = tokens.low, number.j
    if lexicon.page.year_pairs:
        _year_pair(low, number, lexicon)
    if marks.goes_on(tokens, after, lexicon) and not _counts_rooms(low, number, lexicon):
        decimals.in_words(tokens, number, lexicon)
        parts.spelled_out(tokens, number, lexicon)
        fractions.mixed(tokens, number, lexicon)
        scales.scale(tokens, number, lexicon)
        fractions.mixed(tokens, number, lexicon)
        _hundreds_in_digits(tokens, number, lexicon)
    number.weak = number.weak and number.j == after and number.style == "words"
    marks.sign(tokens, number, lexicon)
    return number


def _hundreds_in_digits(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "Mil 500 pesos", "dos mil 350": hundreds in digits behind thousands in words, before what is paid or counted."""
    low, at = tokens.low, number.j
    if number.style != "words" or at >= len(low) or len(low[at]) != GROUP_DIGITS or number.value % THOUSAND:
        return
    if number.value > THOUSAND**2 or not lexicon.scales.behind(low, at):
        return
    counted = lexicon.currencies.ahead(low, at + 1) or lexicon.concepts.ahead(low, at + 1)
    if counted and low[at].isdecimal() and low[at][0] != "0" and tokens.gap(at).isspace():
        number.value += Decimal(low[at])
        number.step, number.j, number.scale = ONE, at + 1, ONE
        number.trace.append("and")


def _step_of(state: Spelled) -> Decimal:
    """Words are as precise as their last part: "five million" to the million, "two hundred and three" to the unit, and
    «полтора», "anderthalb" to about a third (`HALF_STEP`).
    """
    unit = ONE if state.group is not None or not state.parts else state.parts[-1][1]
    rest = state.value / unit % 1
    if rest == HALF and state.value > unit:
        return unit * HALF_STEP
    return unit * TENTH if rest else unit


def _after_article(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """ "A million", "a dozen", "a third"; "half a million" is read from "half"."""
    low, following = tokens.low, at + 1
    if following >= len(low):
        return _weak_one(tokens, at, lexicon)
    if not tokens.roles[following] & COUNTED:
        return _weak_one(tokens, at, lexicon) if low[at] in lexicon.weak else None
    number = _multiplied(tokens, following, lexicon) or rough.about(low, following, lexicon)
    if number is not None:
        number.i = at
        return number
    fraction = parts.by_article(low, following, lexicon)
    if fraction is None:
        return _weak_one(tokens, at, lexicon)
    part = denominators.of(at, ONE, fraction)
    scales.scale(tokens, part, lexicon)
    marks.sign(tokens, part, lexicon)
    return part


def _multiplied(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """The number behind an article that a scale, a hundred or a collective begins, or a half that is no noun."""
    low = tokens.low
    if len(low[at]) > SHORT and any(
        table.ahead(low, at) for table in (lexicon.scales, lexicon.hundreds, lexicon.collectives)
    ):
        number = read(tokens, at, lexicon)
        if number is not None and not number.ordinal:
            return number
    half = lexicon.cardinals.ahead(low, at)
    halves = half is not None and half[1] == HALF and low[at] not in lexicon.fraction_nouns
    return read(tokens, at, lexicon) if halves else None


def _weak_one(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """A number that begins with an article: "ein", "un"."""
    if tokens.low[at] not in lexicon.weak:
        return _article_of_time(tokens.low, at, lexicon)
    state = spelled.read(tokens.low, at, lexicon)
    if state is None or state.ordinal:
        return None if state is None else parts.of_ordinal(tokens, at, state, lexicon)
    number = _of_state(at, state)
    number.weak = state.used == 1
    return _finish_words(tokens, number, lexicon)


def _article_of_time(low: list[str], at: int, lexicon: Lexicon) -> Number | None:
    """ "An hour", "a dollar": one, unless the article makes a rate of it ("40 km an hour")."""
    following = at + 1
    if following >= len(low) or low[following] in lexicon.ordinals.first or low[following] in lexicon.fractions.first:
        return None
    noun = following + (low[following] in lexicon.whole_units)
    timed = lexicon.durations.ahead(low, noun) or lexicon.currencies.ahead(low, following)
    goes_on, point = _goes_on_as_one(low, noun, lexicon), _is_point(low, following, lexicon)
    if not (timed or goes_on or point or _is_measure(low, following, lexicon)):
        return None
    led = not at or not low[at - 1][0].isalnum() or _leads_to_one(low, at, lexicon, timed=bool(timed))
    led = led or (point and lexicon.changes.behind(low, at) is not None)
    if not (led or goes_on):
        return None
    if at and not low[at - 1][0].isalnum() and low[at - 1] not in ",.;:(":
        return None
    number = Number(at, following, ONE, style="words")
    number.weak = True
    return number


def _is_point(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Fell by a percentage point": whether a word for a point of percent stands behind an article."""
    found = lexicon.shares.ahead(low, at)
    return found is not None and found[1] == "percentage_point"


def _goes_on_as_one(low: list[str], noun: int, lexicon: Lexicon) -> bool:
    """ "A kilometre or so", "a year or two", "an hour and 20 minutes": what is behind a unit whose article is one."""
    found = lexicon.durations.ahead(low, noun) or lexicon.units.ahead(low, noun)
    after = found[0] if found is not None else len(low)
    second = (
        lexicon.cardinals.ahead(low, after + 1) if after < len(low) and low[after] in lexicon.alternatives else None
    )
    if lexicon.qualifiers_after.ahead(low, after) is not None or (second is not None and second[1] == TWO):
        return True
    if after + 2 >= len(low) or low[after] not in lexicon.joiners:
        return False
    told = low[after + 1].isdecimal() or lexicon.cardinals.ahead(low, after + 1) is not None
    return told and lexicon.durations.ahead(low, after + 2) is not None


def _leads_to_one(low: list[str], at: int, lexicon: Lexicon, *, timed: bool) -> bool:
    """Whether a small word, bound or verb of lasting, spending or weighing stands before an article that is one."""
    if low[at - 1] in lexicon.differences.first:
        return False
    if low[at - 1] in lexicon.function_words or _bounds_one(low, at, lexicon):
        return True
    if lexicon.spending.ahead(low, at - 1) is not None:
        return True
    if lexicon.qualifiers.behind(low, at) is not None or (timed and lexicon.within.behind(low, at) is not None):
        return True
    measuring = lexicon.lasting.behind(low, at) if timed else lexicon.weighing.ahead(low, at - 1)
    return measuring is not None


def _bounds_one(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Under an hour", "nearly a year"; not "under a day rate", where what bounds may be a preposition."""
    if lexicon.qualifiers.behind(low, at) is None:
        return False
    after = at + 2
    ends = after >= len(low) or not low[after][0].isalnum() or low[after] in lexicon.grammar
    return ends or low[at - 1] not in lexicon.governing


def _is_measure(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a unit stands behind an article, and then nothing or what is measured: "a litre of milk", "a kg"."""
    if low[at] in lexicon.unit_homographs:
        return False
    unit = lexicon.units.ahead(low, at) or ((at + 1, "") if low[at] in PLAIN_SYMBOLS else None)
    if unit is None:
        return False
    after = unit[0]
    ends = after >= len(low) or not low[after][0].isalnum() or lexicon.of_after(low, after)
    ends = ends or low[after] in lexicon.dimensions
    return ends or lexicon.halves.ahead(low, after) is not None


def _year_pair(low: list[str], number: Number, lexicon: Lexicon) -> None:
    """ "Nineteen seventy-three", "nineteen oh five": two numbers of two digits make a year."""
    if not 13 <= number.value <= 20 or number.scale != 1 or number.value != number.value.to_integral_value():
        return
    zero = number.j < len(low) and low[number.j] in lexicon.page.zero_letters
    state = spelled.read(low, number.j + zero, lexicon)
    if state is None or state.ordinal or state.parts or not (1 if zero else 10) <= state.value <= (9 if zero else 99):
        return
    if lexicon.fractions.ahead(low, state.after):
        return
    number.value = number.value * 100 + state.value
    number.j = state.after
    number.whole = format(number.value, "f")
    number.trace.append("year pair")
