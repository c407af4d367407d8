"""Numbers written in one word, and words of a number and a unit: "zweihundertsieben", "dreitägig", "полметра"."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from claimcheck.lexicon import Lexicon, Phrases
from claimcheck.numerals.groups import Spelled
from claimcheck.values import HALF

LONGEST_WORD = 120
"""Letters of a word beyond which it is not tried to take it apart: no number has so many."""
REMEMBERED = 20_000
"""How many words a language remembers, comings-apart and failures alike."""
Piece = tuple[str, Decimal]
"""A part of a word: its kind, as in `Lexicon.spelled`, and its value."""


def decompose(word: str, lexicon: Lexicon) -> list[Piece] | None:
    """The parts of a number written as one word ("zweihundertsiebenundneunzig"), None where it does not come apart.

    Parts are tried longest first; the search is bounded by the length of the word, and words are remembered.
    """
    if len(word) > LONGEST_WORD or not lexicon.parts:
        return None
    known = lexicon.compounds
    if word not in known:
        if len(known) > REMEMBERED:
            known.clear()
        pieces = _pieces(word, 0, lexicon, {}) or _and_a_half(word, lexicon)
        known[word] = pieces if pieces and pieces[0][0] != "joiner" else None
    return known[word]


def _and_a_half(word: str, lexicon: Lexicon) -> list[Piece] | None:
    """The parts of "fünfzehneinhalb", "vierenhalf"."""
    ending = next((ending for ending in lexicon.page.half_endings if word.endswith(ending)), None)
    rest = decompose(word[: -len(ending)], lexicon) if ending is not None else None
    return [*rest, ("half", HALF)] if rest is not None and rest[-1][0] != "ordinal" else None


def _pieces(word: str, at: int, lexicon: Lexicon, dead: dict[int, bool]) -> list[Piece] | None:
    if at == len(word):
        return []
    if at in dead:
        return None
    for end in range(min(len(word), at + lexicon.longest_part), at, -1):
        part = lexicon.parts.get(word[at:end])
        if part is None or (part[0] == "joiner" and end == len(word)):
            continue
        rest = _pieces(word, end, lexicon, dead)
        if rest is not None and (at or _fit([part, *rest], lexicon)):
            return [part, *rest]
    dead[at] = True
    return None


def _fit(pieces: list[Piece], lexicon: Lexicon) -> bool:
    state = Spelled(0)
    last = len(pieces) - 1
    return all(
        (kind != "ordinal" or index == last) and state.take(kind, value, inverted=lexicon.page.inverted)
        for index, (kind, value) in enumerate(pieces)
    )


def split_adjective(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """Where a word of a number and a unit comes apart ("drei|tägig", "двадцати|пяти|летний", "сто|метровый")."""
    known = lexicon.adjectives
    cuts = known.get(word)
    if cuts is None:
        if len(known) > REMEMBERED:
            known.clear()
        cuts = known[word] = _adjective_cuts(word, lexicon)
    return cuts


def _adjective_cuts(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    if (
        len(word) > LONGEST_WORD
        or word in lexicon.numeric
        or word in lexicon.periods.first
        or word in lexicon.durations.first
        or word in lexicon.duration_multiples.first
    ):
        return ()
    for ending in lexicon.page.occasions:
        if word.endswith(ending) and (cuts := _number_of_times(word[: -len(ending)], lexicon)):
            return cuts
    for cut in range(len(word) - 3, 1, -1):
        if _unit_adjective(word[cut:], lexicon):
            cuts = _number_prefix(word[:cut], lexicon)
            if cuts:
                return cuts
        if word[:cut] in lexicon.part_prefixes and _is_measure(word[cut:], lexicon):
            return (cut,)
    return ()


def _number_of_times(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The end of a number above one that begins a word for how many times: "drei|mal", and no "einmal"."""
    pieces = decompose(word, lexicon)
    several = pieces is not None and pieces[-1][0] != "ordinal" and sum(value for _, value in pieces) > 1
    return (len(word),) if several else ()


def _unit_adjective(rest: str, lexicon: Lexicon) -> bool:
    """Whether the rest of a word is a unit of time, or begins as one of time or measure does ("метров|ый")."""
    if rest in lexicon.durations.first:
        return any(len(tokens) == 1 for tokens, _ in lexicon.durations.beginning(rest))
    return any(
        rest.startswith(stem) for table in (lexicon.durations, lexicon.units, lexicon.shares) for stem in table.stems
    )


def _is_measure(rest: str, lexicon: Lexicon) -> bool:
    """Whether the rest of a word is a unit, a share or a scale ("пол|метра", "Viertel|liter")."""
    tables: tuple[Phrases[Any], ...] = (lexicon.units, lexicon.shares, lexicon.scales)
    return any(rest in table.first and table.ahead([rest], 0) is not None for table in tables)


def _number_prefix(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The end of a number that begins a word, after the end of its ten where that is a word of its own."""
    size = len(word)
    if word in lexicon.prefixes:
        return (size,)
    pieces = decompose(word, lexicon)
    if pieces is not None:
        return (size,) if pieces[-1][0] != "ordinal" else ()
    return next(
        (
            (cut, size)
            for cut in range(3, size - 2)
            if word[:cut] in lexicon.prefixes and word[cut:] in lexicon.prefixes
        ),
        (),
    )
