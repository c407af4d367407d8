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
CHANGE_REACH = 4
"""Tokens before a part that are searched for a verb of change."""


def spelled_out(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "Two thirds", "три четверти", "one hundred and thirty-two fifths", "three twenty-firsts"."""
    low = tokens.low
    found = denominator(tokens, _behind_dash(low, number.j, lexicon), lexicon)
    if found is None and number.value == ONE and low[number.j : number.j + 1] == ["-"]:
        found = unit_fraction(low, number.j + 1, lexicon)
    if found is None and number.value == ONE:
        found = unit_fraction(low, number.j, lexicon)
    if found is None or number.style != "words" or number.scale >= found[1]:
        return
    if _is_in_order(low, number, found[0], lexicon) or _are_means(low, number, found, lexicon):
        return
    if number.value <= 0 or number.value != number.value.to_integral_value() or _is_coin(low, number, lexicon):
        return
    if number.weak and found[0] == number.j + 1 and found[1] > 12 and number.value != 1:
        return
    number.value /= found[1]
    number.denominator, number.scale = int(found[1]), ONE
    number.j, number.style, number.step, number.weak = found[0], "fraction", Decimal(0), False
    number.trace.append("fraction")


def _is_in_order(low: list[str], number: Number, after: int, lexicon: Lexicon) -> bool:
    """ "Un terzo incontro", "een derde ronde", "une cinquième visite": an article, an ordinal, and what is counted."""
    if low[number.i] not in lexicon.articles or low[number.j] not in lexicon.ordinals.first or after >= len(low):
        return False
    return lexicon.concepts.ahead(low, after) is not None or _may_be_noun(low, after, lexicon)


def _are_means(low: list[str], number: Number, found: tuple[int, Decimal], lexicon: Lexicon) -> bool:
    """ "Oito meios aéreos", "12 mezzi": so many halves are none of anything, but what the word for them means else."""
    alone = number.i == 0 and found[0] == len(low)
    return found[1] == TWO and number.value > THREE and not (alone or lexicon.of_after(low, found[0]))


def _may_be_noun(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word stands there that no table knows, and no verb as far as lists and endings tell."""
    word, page = low[at], lexicon.page
    if not word.isalpha() or word in lexicon.grammar | lexicon.filled | lexicon.wholes or word in page.portions:
        return False
    tables = (lexicon.known, lexicon.differences, lexicon.qualifiers_after, lexicon.relative)
    acts = word in lexicon.finite or (lexicon.acts(low, at) and not word.endswith(page.verbal_endings))
    return not (acts or lexicon.of_after(low, at) or any(table.ahead(low, at) for table in tables))


def _is_coin(low: list[str], number: Number, lexicon: Lexicon) -> bool:
    """ "Cinque euro e venti centesimi": hundredths of the sum that stands before."""
    if not lexicon.subunits.ahead(low, number.j):
        return False
    before = number.i - (number.i > 0 and low[number.i - 1] in lexicon.joiners)
    return lexicon.currencies.behind(low, before) is not None


def _behind_dash(low: list[str], at: int, lexicon: Lexicon) -> int:
    """ "Five - eighths": the token behind a dash, before a word that is nothing but a denominator."""
    dashed = low[at : at + 1] == ["-"] and at + 1 < len(low) and low[at + 1] not in lexicon.ordinals.first
    return at + 1 if dashed and lexicon.fractions.ahead(low, at + 1) else at


def with_digits(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "3 millièmes", "5 сотых": digits before a hundred or more, or tenths of a change; others are nouns too often."""
    low, at = tokens.low, number.j
    if at >= len(low) or low[at] not in lexicon.fractions.first or not number.plain:
        return
    found = lexicon.fractions.ahead(low, at)
    plural = low[at] not in lexicon.ordinals.first or low[at].endswith(lexicon.page.plural_ordinals)
    if found is None or not plural or number.value <= 1 or lexicon.subunits.ahead(low, at):
        return
    if found[1] >= 100 or (found[1] == TEN and number.value < TEN and _tell_change(low, number, found[0], lexicon)):
        number.value /= found[1]
        number.denominator = int(found[1])
        number.j, number.style, number.step, number.plain = found[0], "fraction", Decimal(0), False
        number.trace.append("fraction")


def _tell_change(low: list[str], number: Number, after: int, lexicon: Lexicon) -> bool:
    """Whether tenths behind digits tell a change: "subió 2 décimas", "2 décimas menos", "2 dixièmes de point"."""
    point = after + lexicon.of_after(low, after)
    if low[point : point + 1] and low[point] in lexicon.points:
        return True
    return follows_change(low, number.i, lexicon) or lexicon.differences.ahead(low, after) is not None


def follows_change(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb of change stands shortly before a token: "subió la tasa 2 décimas"."""
    return any(lexicon.changes.ahead(low, back) for back in range(max(0, at - CHANGE_REACH), at))


def of_ordinal(tokens: Tokens, at: int, state: Spelled, lexicon: Lexicon) -> Number | None:
    """ "Deux millièmes", "две тысячных": a cardinal and its denominator that look like one ordinal.

    A last word below a hundred belongs to the cardinal ("vingt cinquièmes" are twenty-fifths), as one with a hyphen.
    """
    part = _portion(tokens.low, at, state, lexicon)
    low, last = tokens.low, state.after - 1
    if part is not None or last <= at or not tokens.gap(last).isspace():
        return part
    above, below = spelled.read(low[:last], at, lexicon), spelled.read(low, last, lexicon)
    if above is None or below is None or above.after != last or below.after != last + 1 or below.value < 100:
        return None
    if not (above.value == ONE and _is_one_part(low, at, state.after, lexicon)):
        together = lexicon.page.plural_ordinals or below.value < MILLION
        if not together or not is_plural(low, state, lexicon):
            return None
    return of(at, above.value, (state.after, below.value))


def _portion(low: list[str], at: int, state: Spelled, lexicon: Lexicon) -> Number | None:
    """ "La quinta parte de los vecinos", "пятую часть площади": an ordinal and "part", and people or an amount that
    it is a part of; "the fifth part of the book" is one of several.
    """
    whole = state.after + 1
    if whole >= len(low) or low[whole - 1] not in lexicon.portions or not 2 < state.value <= LARGEST_LISTED:
        return None
    if not (lexicon.page.bare_genitive or lexicon.of_after(low, whole)):
        return None
    while whole < len(low) and (lexicon.of_after(low, whole) or low[whole] in lexicon.determiners or low[whole] == "'"):
        whole += 1
    people = lexicon.concepts.ahead(low, whole)
    shared = (people is not None and people[1] in PEOPLE) or (
        whole < len(low) and not AMOUNTS.isdisjoint(lexicon.meanings.concepts(low[whole]))
    )
    return of(at, ONE, (state.after + 1, state.value)) if shared else None


def _is_one_part(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Un millesimo", "одна тысячная", "one thousandth of": not "one hundredth" by itself."""
    article = low[at] in lexicon.articles and clause_ends(low, after, lexicon)
    return lexicon.page.bare_genitive or article or lexicon.of_after(low, after)


def hyphened(tokens: Tokens, at: int, state: Spelled, lexicon: Lexicon) -> Number | None:
    """ "One hundred thirty-fifths": words that a hyphen joins to the denominator belong to it."""
    low, first = tokens.low, state.after
    if first - at < 2 or not tokens.gap(first) or not lexicon.fractions.ahead(low, first):
        return None
    while first > at and not tokens.gap(first).isspace():
        first -= 1
    above = spelled.read(low[:first], at, lexicon) if at < first < state.after else None
    below = denominator(tokens, first, lexicon)
    if above is None or below is None or above.after != first or above.ordinal:
        return None
    return of(at, above.value, below)


def by_article(low: list[str], at: int, lexicon: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator behind an article: "a quarter", "un cinquième", "a twenty-fifth of the land"."""
    found = lexicon.fractions.ahead(low, at)
    if found is not None and _stands(low, at, found[0], lexicon):
        return found
    found = unit_fraction(low, at, lexicon)
    return found if found is not None and lexicon.of_after(low, found[0]) else None


def _stands(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether "a quarter", "un cinquième" is a part: "of" follows, or the word is nothing else than a fraction."""
    if after >= len(low) or lexicon.of_after(low, after) or low[after] in lexicon.filled:
        return True
    compared, hedge = lexicon.differences.ahead(low, after), lexicon.qualifiers.behind(low, at - 1)
    if compared is not None and (hedge is not None or compared[0] > after + 1):
        return True
    period = lexicon.periods.ahead(low, at) is not None
    if period and (lexicon.shares.ahead(low, after) or lexicon.units.ahead(low, after)):
        return True
    if lexicon.ordinals.ahead(low, at) is not None or period:
        goes_on = low[after] in lexicon.grammar or lexicon.relative.ahead(low, after) is not None
        first = hedge[0] if hedge is not None else at - 1
        changed = goes_on and (lexicon.by_amount.behind(low, first) or lexicon.changes.behind(low, first)) is not None
        return changed or not low[after][0].isalnum() or (lexicon.acts(low, after) and _is_share(low, at - 1, lexicon))
    return True


def _is_share(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a comparator or "of which" stands before an article: "at least a third must", "of which a third were"."""
    return lexicon.qualifiers.behind(low, at) is not None or lexicon.of_which.behind(low, at) is not None
