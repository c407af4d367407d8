"""Fractions in words: "two thirds", "three-quarters", "третья часть"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.languages.concepts import PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import spelled
from claimcheck.numerals._shape import Number
from claimcheck.numerals.denominators import LARGEST_LISTED, clause_ends, denominator, is_plural, of, unit_fraction
from claimcheck.numerals.groups import Spelled
from claimcheck.tokens import Tokens
from claimcheck.values import MILLION, ONE, TEN, TWO

THREE = Decimal(3)
"""The most halves that are told as such."""
AMOUNTS = frozenset("area budget income revenue profit asset harvest population electricity energy".split())
"""Concepts of amounts that are told by their parts."""
CHANGE_REACH = 3
"""Tokens before tenths in digits that are searched for a verb of change."""


def spelled_out(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "Two thirds", "три четверти", "one hundred and thirty-two fifths", "three twenty-firsts"."""
    low = tokens.low
    found = denominator(tokens, _behind_dash(low, number.j, words), words)
    if found is None and number.value == ONE and low[number.j : number.j + 1] == ["-"]:
        found = unit_fraction(low, number.j + 1, words)
    if found is None and number.value == ONE:
        found = unit_fraction(low, number.j, words)
    if found is None or number.style != "words" or number.scale >= found[1]:
        return
    if _is_in_order(low, number, found[0], words) or _are_means(low, number, found, words):
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
    """ "Un terzo incontro", "een derde ronde", "une cinquième visite": an article, an ordinal, and what is counted."""
    if low[number.i] not in words.articles or low[number.j] not in words.ordinals.first or after >= len(low):
        return False
    return words.concepts.ahead(low, after) is not None or _may_be_noun(low, after, words)


def _are_means(low: list[str], number: Number, found: tuple[int, Decimal], words: Lexicon) -> bool:
    """ "Oito meios aéreos", "12 mezzi": so many halves are none of anything, but what the word for them means else."""
    alone = number.i == 0 and found[0] == len(low)
    return found[1] == TWO and number.value > THREE and not (alone or words.of_after(low, found[0]))


def _may_be_noun(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a word stands there that no table knows, and no verb as far as lists and endings tell."""
    word, page = low[at], words.page
    if not word.isalpha() or word in words.grammar | words.filled | words.wholes or word in page.portions:
        return False
    tables = (words.known, words.differences, words.qualifiers_after, words.relative)
    acts = word in words.finite or (words.acts(low, at) and not word.endswith(page.verbal_endings))
    return not (acts or words.of_after(low, at) or any(table.ahead(low, at) for table in tables))


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
    if found[1] >= 100 or (found[1] == TEN and number.value < TEN and _tell_change(low, number, found[0], words)):
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


def of_ordinal(tokens: Tokens, at: int, state: Spelled, words: Lexicon) -> Number | None:
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
        if not together or not is_plural(low, state, words):
            return None
    return of(at, above.value, (state.after, below.value))


def _portion(low: list[str], at: int, state: Spelled, words: Lexicon) -> Number | None:
    """ "La quinta parte de los vecinos", "пятую часть площади": an ordinal and "part", and people or an amount that
    it is a part of; "the fifth part of the book" is one of several.
    """
    whole = state.after + 1
    if whole >= len(low) or low[whole - 1] not in words.portions or not 2 < state.value <= LARGEST_LISTED:
        return None
    if not (words.page.bare_genitive or words.of_after(low, whole)):
        return None
    while whole < len(low) and (words.of_after(low, whole) or low[whole] in words.determiners or low[whole] == "'"):
        whole += 1
    people = words.concepts.ahead(low, whole)
    shared = (people is not None and people[1] in PEOPLE) or (
        whole < len(low) and not AMOUNTS.isdisjoint(words.meanings.concepts(low[whole]))
    )
    return of(at, ONE, (state.after + 1, state.value)) if shared else None


def _is_one_part(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """ "Un millesimo", "одна тысячная", "one thousandth of": not "one hundredth" by itself."""
    article = low[at] in words.articles and clause_ends(low, after, words)
    return words.page.bare_genitive or article or words.of_after(low, after)


def hyphened(tokens: Tokens, at: int, state: Spelled, words: Lexicon) -> Number | None:
    """ "One hundred thirty-fifths": words that a hyphen joins to the denominator belong to it."""
    low, first = tokens.low, state.after
    if first - at < 2 or not tokens.gap(first) or not words.fractions.ahead(low, first):
        return None
    while first > at and not tokens.gap(first).isspace():
        first -= 1
    above = spelled.read(low[:first], at, words) if at < first < state.after else None
    below = denominator(tokens, first, words)
    if above is None or below is None or above.after != first or above.ordinal:
        return None
    return of(at, above.value, below)


def by_article(low: list[str], at: int, words: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator behind an article: "a quarter", "un cinquième", "a twenty-fifth of the land"."""
    found = words.fractions.ahead(low, at)
    if found is not None and _stands(low, at, found[0], words):
        return found
    found = unit_fraction(low, at, words)
    return found if found is not None and words.of_after(low, found[0]) else None


def _stands(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether "a quarter", "un cinquième" is a part: "of" follows, or the word is nothing else than a fraction."""
    if after >= len(low) or words.of_after(low, after) or low[after] in words.filled:
        return True
    compared = words.differences.ahead(low, after)
    if compared is not None and compared[0] > after + 1:
        return True
    period = words.periods.ahead(low, at) is not None
    if period and (words.shares.ahead(low, after) or words.units.ahead(low, after)):
        return True
    if words.ordinals.ahead(low, at) is not None or period:
        goes_on = low[after] in words.grammar or words.relative.ahead(low, after) is not None
        changed = goes_on and (words.by_amount.behind(low, at - 1) or words.changes.behind(low, at - 1)) is not None
        return changed or not low[after][0].isalnum() or (words.acts(low, after) and _is_share(low, at - 1, words))
    return True


def _is_share(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a comparator or "of which" stands before an article: "at least a third must", "of which a third were"."""
    return words.qualifiers.behind(low, at) is not None or words.of_which.behind(low, at) is not None
