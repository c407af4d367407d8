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


def denominator(tokens: Tokens, at: int, words: Lexicon) -> tuple[int, Decimal] | None:
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
    alone = not words.page.bare_genitive and clause_ends(low, state.after, words)
    return (
        (state.after, state.value) if state.value > LARGEST_LISTED and (alone or is_plural(low, state, words)) else None
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


def _after_cardinal(low: list[str], state: Spelled, words: Lexicon) -> tuple[int, Decimal] | None:
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


def is_plural(low: list[str], state: Spelled, words: Lexicon) -> bool:
    """Whether an ordinal in words is a plural, or nothing follows that it could order."""
    if words.page.plural_ordinals:
        return low[state.after - 1].endswith(words.page.plural_ordinals)
    measured = words.durations.ahead(low, state.after) or words.units.ahead(low, state.after)
    return words.page.compound and bool(measured or clause_ends(low, state.after, words))


def clause_ends(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a mark, "of" or the end of the stretch stands at a token."""
    return at >= len(low) or not low[at][0].isalnum() or words.of_after(low, at)


def of(at: int, above: Decimal, found: tuple[int, Decimal]) -> Number:
    """The fraction at a token, of a numerator and the denominator that was found with its end."""
    number = Number(at, found[0], above / found[1], Decimal(0), "fraction")
    number.denominator = int(found[1])
    return number


def unit_fraction(low: list[str], at: int, words: Lexicon) -> tuple[int, Decimal] | None:
    """The denominator of "one twenty-fifth", "un vingt-cinquième", where a clause ends or "of" follows."""
    state = spelled.read(low, at, words) if at < len(low) else None
    if state is None or not state.ordinal or state.value < 3:
        return None
    return (state.after, state.value) if clause_ends(low, state.after, words) else None
