"""Whole numbers in their written forms: literal or words, with sign, scale, fraction and ordinal mark."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import decimals, digits, fractions, marks, scales, spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens
from claimcheck.values import ONE

HALF, TEN, HUNDRED, THOUSAND = Decimal("0.5"), Decimal(10), Decimal(100), Decimal(1000)
GROUP = 3
"""Digits of a group of thousands."""
OF_AGE = "noun of age"
"""Trace of a number that a noun for people of an age holds."""
SHORTEST_WHOLE = 4
"""Letters of a noun that no page lists and that a part is of."""
PLAIN_SYMBOLS = frozenset(("kg", "km", "cm", "mm", "ml", "mg"))
"""Symbols of units that are no words of any language."""
GROWING = roles.DIGITS | roles.NUMBER | roles.GROWS
"""Roles of what may be part of a number behind its first word or digits."""
COUNTED = roles.DIGITS | roles.NUMBER | roles.LINKED
"""Roles of what makes an article a number."""


def from_digits(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """The number that begins with the digits at token `at`; None for a run too long to be one."""
    read = digits.literal(tokens, at, words)
    if read is None:
        return None
    after, whole, value, step, plain = read
    number = Number(at, after, value, step)
    number.whole = whole
    number.plain = plain
    number.worded = step != 1
    marks.leading_decimal(tokens, number, words)
    if _goes_on(tokens, number.j, words):
        _grow(tokens, number, words)
    marks.sign(tokens, number, words)
    return number


def _goes_on(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether what stands behind a number may be part of it."""
    if at >= len(tokens.roles):
        return False
    if tokens.roles[at] & GROWING:
        return True
    return tokens.low[at] == "." and (words.page.ordinal_dot or tokens.glued(at + 1))


def _grow(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """Take in the exponent, fraction, ordinal mark and scales behind a literal."""
    marks.exponent(tokens, number)
    if number.plain:
        fractions.in_digits(tokens, number, words)
        fractions.with_digits(tokens, number, words)
    if number.plain:
        decimals.in_words(tokens, number, words)
    fractions.mixed(tokens, number, words)
    if not marks.ordinal(tokens, number, words) and not scales.adjective(tokens, number, words):
        scales.scale(tokens, number, words)
        _further(tokens, number, words)
        fractions.mixed(tokens, number, words)


def _further(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "2 million 300 thousand", "5 тысяч 200", "1 milione e 200 mila": a smaller number that goes on after a scale."""
    low, at = tokens.low, number.j
    if number.scale == 1 or number.style != "digits" or at >= len(low):
        return
    joined = low[at] in words.joiners
    at += joined
    if number.scale == HUNDRED and _below_hundred(number, low, at, words):
        return
    if at >= len(low) or not low[at].isdecimal() or not low[at].isascii() or not tokens.gap(at):
        return
    read = digits.literal(tokens, at, words)
    if read is None or read[2] >= number.scale or (read[4] and read[1].startswith("0")):
        return
    rest = Number(at, read[0], read[2], read[3])
    rest.plain = read[4]
    scales.scale(tokens, rest, words)
    small = rest.plain and number.scale <= (100 if joined else 1000)
    if rest.value >= number.scale or not (small or (rest.scale != 1 and rest.suffix is None)):
        return
    number.value += rest.value
    number.step, number.j, number.suffix = rest.step, rest.j, rest.suffix
    number.scale = rest.scale
    number.trace += ["and", *rest.trace]


def _below_hundred(number: Number, low: list[str], at: int, words: Lexicon) -> bool:
    """ "3 cent vingt", "3 hundred and twenty-one": take in the words behind a hundred whose multiple is in digits."""
    state = spelled.read(low, at, words) if at < len(low) and low[at] not in words.articles else None
    if state is None or state.ordinal or not 1 < state.value < HUNDRED or state.value != int(state.value):
        return False
    number.value += state.value
    number.step, number.j, number.scale = ONE, state.after, ONE
    number.trace.append("and")
    return True


def from_words(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """The number in words at token `at`, if one begins there."""
    low = tokens.low
    if low[at] in words.articles:
        return _after_article(tokens, at, words)
    if low[at] in words.page.glued_only and not (tokens.glued(at + 1) and low[at + 1][0].isalpha()):
        return None
    if low[at] in words.pairs and (pair := _pair(low, at, words)) is not None:
        return pair
    age = words.age_nouns.ahead(low, at)
    if age is not None:
        return _age(at, age)
    vague = words.vague.ahead(low, at)
    if vague is not None:
        return _about_so_many(low, at, vague, words)
    state = spelled.read(low, at, words)
    if state is not None and _is_several(low, at, state, words):
        return _vague(at, state.after, state.value * 2, ">=")
    plural = words.vague_plurals.ahead(low, at)
    if plural is not None and (state is None or (state.after <= plural[0] and not _governed(low, at, words))):
        single = words.collectives.ahead(low, at)
        if single is not None and single[0] == plural[0] and _governed(low, at, words):
            return _collective(tokens, at, single, words)
        return _vague(at, plural[0], plural[1], ">=")
    if state is None:
        collective = words.collectives.ahead(low, at)
        if collective is not None and at and low[at - 1] in words.several:
            return _vague(at, collective[0], collective[1] * 2, ">=")
        return _collective(tokens, at, collective, words) if collective else _bare_fraction(tokens, at, words)
    part = (
        fractions.of_ordinal(tokens, at, state, words)
        if state.ordinal
        else fractions.hyphened(tokens, at, state, words)
    )
    if part is not None:
        return part
    number = Number(at, state.after, state.value, _step_of(state), "words")
    number.worded = bool(state.parts)
    number.scale = state.parts[0][1] if len(state.parts) == 1 and state.group is None else ONE
    number.ordinal = state.ordinal and state.value != 0
    number.weak = state.used == 1 and low[at] in words.weak
    number.trace += state.trace
    return number if state.ordinal else _finish_words(tokens, number, words)


def _bare_fraction(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """ "Quart de million", "треть жителей": a fraction without a numerator, before a scale or its bare whole."""
    low = tokens.low
    fraction = words.fractions.ahead(low, at)
    if fraction is None:
        return None
    number = fractions.of(at, ONE, fraction)
    if scales.scale_of_fraction(low, number, words) or _is_part_of_unit(tokens, number, words):
        return number
    bare = words.page.bare_genitive and low[at] in words.fraction_nouns
    after = fraction[0]
    noun = after + (after < len(low) and low[after] in words.wholes)
    whole = words.concepts.ahead(low, noun) or words.of_which.ahead(low, after)
    whole = whole or (words.by_amount.behind(low, at) if _is_amount_of_change(low, at, after, words) else None)
    told = whole is not None or _has_whole(low, at, noun, words)
    return number if bare and (told or _is_subject(low, at, after, words)) else None


def _has_whole(low: list[str], at: int, noun: int, words: Lexicon) -> bool:
    """ "Потратит треть бюджета": a noun that no page lists, where no adjective before tells which part."""
    if noun >= len(low) or len(low[noun]) < SHORTEST_WHOLE or not low[noun].isalpha() or low[noun] in words.grammar:
        return False
    led = not at or not low[at - 1][0].isalnum() or low[at - 1] in words.grammar or words.acts(low, at - 1)
    led = led or words.that_is.behind(low, at) is not None
    return led and not words.known.ahead(low, noun) and not words.acts(low, noun)


def _is_subject(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """ "Треть отказалась", "у трети выявлен дефицит": nothing before that tells which part, and a verb behind."""
    led = not at or not low[at - 1][0].isalnum() or low[at - 1] in words.grammar
    return (led or words.qualifiers.behind(low, at) is not None) and words.acts(low, after)


def _is_part_of_unit(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """ "Quarter-litre", "Viertelliter", "quarter of an hour": a word that is only a fraction, and the unit it is of."""
    at = number.j
    if tokens.low[number.i] not in words.fraction_nouns or at >= len(tokens.low):
        return False
    unit = at + words.of_after(tokens.low, at)
    if unit > at and unit + 1 < len(tokens.low) and tokens.low[unit] in words.articles:
        hour = words.durations.ahead(tokens.low, unit + 1)
        if hour is not None and hour[1] == "hour":
            return True
    joined = unit > at or tokens.gap(at) in ("", "-")
    return joined and words.units.ahead(tokens.low, unit) is not None


def _is_amount_of_change(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """ "Упал на треть", "на треть больше": a verb of change beside the preposition or behind, or a comparative."""
    verbs = words.changes
    compared = words.differences.ahead(low, after) is not None
    return compared or bool((at > 1 and verbs.ahead(low, at - 2)) or verbs.ahead(low, after))


def _finish_words(tokens: Tokens, number: Number, words: Lexicon) -> Number:
    low, after = tokens.low, number.j
    if words.page.year_pairs:
        _year_pair(low, number, words)
    if _goes_on(tokens, after, words):
        decimals.in_words(tokens, number, words)
        fractions.spelled_out(tokens, number, words)
        fractions.mixed(tokens, number, words)
        scales.scale(tokens, number, words)
        fractions.mixed(tokens, number, words)
        _hundreds_in_digits(tokens, number, words)
    number.weak = number.weak and number.j == after and number.style == "words"
    marks.sign(tokens, number, words)
    return number


def _hundreds_in_digits(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "Mil 500 pesos", "dos mil 350": hundreds in digits behind thousands in words, before what is paid or counted."""
    low, at = tokens.low, number.j
    if number.style != "words" or at >= len(low) or len(low[at]) != GROUP or number.value % THOUSAND:
        return
    if number.value > THOUSAND**2 or not words.scales.behind(low, at):
        return
    counted = words.currencies.ahead(low, at + 1) or words.concepts.ahead(low, at + 1)
    if counted and low[at].isdecimal() and low[at][0] != "0" and tokens.gap(at).isspace():
        number.value += Decimal(low[at])
        number.step, number.j, number.scale = ONE, at + 1, ONE
        number.trace.append("and")


def _step_of(state: spelled.Spelled) -> Decimal:
    """Words are as precise as their last part: "five million" to the million, "two hundred and three" to the unit."""
    if state.group is not None or not state.parts:
        return ONE if state.value == state.value.to_integral_value() else Decimal("0.1")
    return state.parts[-1][1]


def from_vulgar(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """A fraction of one character at token `at` ("½")."""
    number = fractions.vulgar(tokens, at, words, Decimal(0))
    scales.scale(tokens, number, words)
    return number


def _after_article(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """ "A million", "a dozen", "a third"; "half a million" is read from "half"."""
    low = tokens.low
    following = at + 1
    if following >= len(low):
        return _weak_one(tokens, at, words)
    if not tokens.roles[following] & COUNTED:
        return None if low[at] not in words.weak else _weak_one(tokens, at, words)
    for phrases in (words.scales, words.hundreds, words.collectives):
        found = phrases.ahead(low, following)
        if found is not None and len(low[following]) > 2:
            number = from_words(tokens, following, words)
            if number is not None and not number.ordinal:
                number.i = at
                return number
    half = words.cardinals.ahead(low, following)
    if half is not None and half[1] == HALF and low[following] not in words.fraction_nouns:
        number = from_words(tokens, following, words)
        if number is not None:
            number.i = at
            return number
    vague = words.vague.ahead(low, following)
    if vague is not None:
        return _about_so_many(low, at, vague, words)
    if low[following] in words.pairs and (pair := _pair(low, following, words)) is not None:
        pair.i = at
        return pair
    fraction = fractions.by_article(low, following, words)
    if fraction is not None:
        number = fractions.of(at, ONE, fraction)
        scales.scale(tokens, number, words)
        marks.sign(tokens, number, words)
        return number
    return _weak_one(tokens, at, words)


def _weak_one(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """A number that begins with an article: "ein", "un"."""
    if tokens.low[at] not in words.weak:
        return _article_of_time(tokens.low, at, words)
    state = spelled.read(tokens.low, at, words)
    if state is None or state.ordinal:
        return None if state is None else fractions.of_ordinal(tokens, at, state, words)
    number = Number(at, state.after, state.value, _step_of(state), "words")
    number.weak = state.used == 1
    number.worded = bool(state.parts)
    number.scale = state.parts[0][1] if len(state.parts) == 1 and state.group is None else ONE
    return _finish_words(tokens, number, words)


def _article_of_time(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "An hour", "a dollar": one, unless the article makes a rate of it ("40 km an hour")."""
    following = at + 1
    if following >= len(low) or low[following] in words.ordinals.first or low[following] in words.fractions.first:
        return None
    noun = following + (low[following] in words.whole_units)
    timed = words.durations.ahead(low, noun) or words.currencies.ahead(low, following)
    if not timed and not _is_measure(low, following, words):
        return None
    if at and low[at - 1][0].isalnum() and low[at - 1] not in words.function_words:
        return None
    if at and not low[at - 1][0].isalnum() and low[at - 1] not in ",.;:(":
        return None
    number = Number(at, following, ONE, style="words")
    number.weak = True
    return number


def _is_measure(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a unit stands behind an article, and then nothing or what is measured: "a litre of milk", "a kg"."""
    if low[at] in words.unit_homographs:
        return False
    unit = words.units.ahead(low, at) or ((at + 1, "") if low[at] in PLAIN_SYMBOLS else None)
    if unit is None:
        return False
    after = unit[0]
    ends = after >= len(low) or not low[after][0].isalnum() or words.of_after(low, after)
    return ends or words.halves.ahead(low, after) is not None


def _governed(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a comparator governs the word, so that it is no plural: "более тысячи", not "тысячи людей"."""
    return words.page.bare_genitive and words.qualifiers.behind(low, at) is not None


def _is_several(low: list[str], at: int, state: spelled.Spelled, words: Lexicon) -> bool:
    """ "Several hundred", "mehrere zehn Millionen": a bare hundred or scale, or ten of it, made several."""
    if not at or low[at - 1] not in words.several or state.ordinal:
        return False
    at = ten[0] if (ten := words.cardinals.ahead(low, at)) is not None and ten[1] == TEN else at
    return bool(words.hundreds.ahead(low, at) or words.scales.ahead(low, at))


def _about_so_many(low: list[str], at: int, vague: tuple[int, Decimal], words: Lexicon) -> Number:
    """ "A couple", "une vingtaine", "a couple of million"."""
    after, value = vague
    multiple = words.scales.ahead(low, after) or words.hundreds.ahead(low, after)
    if multiple is not None and low[after] not in words.bare_scales | words.hundreds.first.keys():
        multiple = None
    multiple = multiple or words.collectives.ahead(low, after)
    if multiple is not None:
        after, value = multiple[0], value * multiple[1]
    return _vague(at, after, value, "~")


def _pair(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "Пару лет", "couple hours": about two of what is measured right behind."""
    tables = (words.durations, words.units, words.currencies, words.scales, words.hundreds, words.collectives)
    told = at + 1 < len(low) and any(table.ahead(low, at + 1) for table in tables)
    return _about_so_many(low, at, (at + 1, Decimal(2)), words) if told else None


def _vague(at: int, after: int, value: Decimal, comparator: str) -> Number:
    number = Number(at, after, value, style="words")
    number.comparator = comparator
    number.trace.append("vague")
    return number


def _age(at: int, found: tuple[int, Decimal]) -> Number:
    """ "Trentenne": who is so old."""
    number = Number(at, found[0], found[1], style="words")
    number.trace.append(OF_AGE)
    return number


def _collective(tokens: Tokens, at: int, found: tuple[int, Decimal], words: Lexicon) -> Number:
    """ "A dozen", "docena y media"."""
    number = Number(at, found[0], found[1], style="words")
    number.scale = found[1]
    number.trace.append("collective")
    fractions.mixed(tokens, number, words)
    return number


def _year_pair(low: list[str], number: Number, words: Lexicon) -> None:
    """ "Nineteen seventy-three", "nineteen oh five": two numbers of two digits make a year."""
    if not 13 <= number.value <= 20 or number.scale != 1 or number.value != number.value.to_integral_value():
        return
    zero = number.j < len(low) and low[number.j] in words.page.zero_letters
    state = spelled.read(low, number.j + zero, words)
    if state is None or state.ordinal or state.parts or not (1 if zero else 10) <= state.value <= (9 if zero else 99):
        return
    if words.fractions.ahead(low, state.after):
        return
    number.value = number.value * 100 + state.value
    number.j = state.after
    number.whole = format(number.value, "f")
    number.trace.append("year pair")
