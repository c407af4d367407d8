"""What makes the denominator of a fraction of a word: its ending, an ordinal behind a cardinal, a noun."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import spelled
from claimcheck.numerals._shape import Number
from claimcheck.numerals.groups import Spelled
from claimcheck.tokens import Tokens

LARGEST_LISTED = 10
"""Up to here a page lists the ordinals that are denominators; others ("dos primeros", "cien segundos") are none."""


def denominator(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator that begins at a token: the token after it and its value ("fifths", "vingt-cinquièmes")."""
    low = tokens.low
    if at >= len(low):
        return None
    found = lexicon.fractions.ahead(low, at)
    if found is not None and found[1] > 1:
        return found
    ended = _by_ending(low[at], lexicon) if low[at].endswith(lexicon.page.denominator_endings) else None
    if ended is not None:
        return at + 1, ended
    state = spelled.read(low, at, lexicon)
    if state is None or not state.ordinal:
        return None if state is None else _after_cardinal(low, state, lexicon)
    alone = not lexicon.page.bare_genitive and clause_ends(low, state.after, lexicon)
    return (
        (state.after, state.value)
        if state.value > LARGEST_LISTED and (alone or is_plural(low, state, lexicon))
        else None
    )


def _by_ending(word: str, lexicon: Lexicon) -> Decimal | None:
    """The denominator in one word: "veinticincoavos", "Einundzwanzigstel"."""
    for ending in lexicon.page.denominator_endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            for stem in (word[: -len(ending)], word[: 1 - len(ending)]):
                state = spelled.read([stem], 0, lexicon)
                if state is not None and not state.ordinal and state.value > 2:
                    return state.value
    return None


def _after_cardinal(low: list[str], state: Spelled, lexicon: Lexicon) -> tuple[int, Decimal] | None:
    """The rest of a denominator that begins with a cardinal: "twenty-firsts", "vinte e um avos"."""
    if state.after >= len(low):
        return None
    if low[state.after] in lexicon.page.denominator_endings:
        return state.after + 1, state.value
    found = lexicon.fractions.ahead(low, state.after)
    trial = state.copy()
    if found is None or not trial.take("ordinal", found[1], inverted=False):
        return None
    return found[0], trial.value


def is_plural(low: list[str], state: Spelled, lexicon: Lexicon) -> bool:
    """Whether an ordinal in words is a plural, or nothing follows that it could order."""
    if lexicon.page.plural_ordinals:
        return low[state.after - 1].endswith(lexicon.page.plural_ordinals)
    measured = lexicon.durations.ahead(low, state.after) or lexicon.units.ahead(low, state.after)
    return lexicon.page.compound and bool(measured or clause_ends(low, state.after, lexicon))


def clause_ends(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a mark, "of" or the end of the stretch stands at a token."""
    return at >= len(low) or not low[at][0].isalnum() or lexicon.of_after(low, at)


def of(at: int, above: Decimal, found: tuple[int, Decimal]) -> Number:
    """The fraction at a token, of a numerator and the denominator that was found with its end."""
    number = Number(at, found[0], above / found[1], Decimal(0), "fraction")
    number.denominator = int(found[1])
    return number


def unit_fraction(low: list[str], at: int, lexicon: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator of "one twenty-fifth", "un vingt-cinquième", where a clause ends or "of" follows."""
    state = spelled.read(low, at, lexicon) if at < len(low) else None
    if state is None or not state.ordinal or state.value < 3:
        return None
    return (state.after, state.value) if clause_ends(low, state.after, lexicon) else None
