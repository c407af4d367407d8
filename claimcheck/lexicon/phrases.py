"""Phrases of a language, found in a list of tokens from their first token or from their last."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from claimcheck.tokens import split

T = TypeVar("T")
Entry = tuple[tuple[str, ...], T]
Entries = tuple[Entry[T], ...]
"""Phrases as tokens, with their values; in tuples, because the collector of garbage goes over every list of every
language again and again.
"""


class Several(tuple[Entry[T], ...]):
    """All phrases that begin, or end, with one word, the longest first, unless it is the word alone."""

    __slots__ = ()


Index = dict[str, Any]
"""Words -> the value of the word alone, as nearly all are, or `Several` phrases that begin or end with it."""
FEW = 3
"""So many phrases that begin with one word are compared one by one; more are told apart by their second token."""
AHEAD, BEHIND = 1, -2
"""The place of the next token of a phrase, from its first one and from its last one."""
SHORTEST_STEM = 2
"""By so many first letters phrases with any ending are looked up; no stem has fewer."""
REMEMBERED = 20_000
"""How many words a table with stems remembers."""


class Phrases(Generic[T]):
    """Phrases with values, found at a token and forwards (`ahead`) or ending before a token (`behind`)."""

    __slots__ = ("_ahead", "_behind", "_by_stem", "_heads", "_last", "_loose", "_tails", "first", "stems")

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        first: Index = {}
        several: dict[str, list[Entry[T]]] = {}
        self.stems: dict[str, T] = {}
        self._by_stem: dict[str, T | None] = {}
        self._last: Index | None = None
        self._tails: dict[str, Entries[T]] = {}
        self._ahead: dict[str, dict[str, Entries[T]]] = {}
        self._behind: dict[str, dict[str, Entries[T]]] = {}
        for form, value in rows:
            if form.isalpha():
                word = form if form.islower() else form.lower()
                if word not in first and word not in several:
                    first[word] = value
                    continue
                tokens: tuple[str, ...] = (word,)
            elif form.endswith("~") and form[:-1].isalpha():
                self.stems.setdefault(form[:-1], value)
                continue
            elif tokens := _tokens(form):
                word = tokens[0]
            else:
                continue
            if word in first:
                several[word] = [((word,), first.pop(word))]
            several.setdefault(word, []).append((tokens, value))
        self._heads = frozenset(stem[:SHORTEST_STEM] for stem in self.stems)
        self._loose = bool(self.stems)
        first |= _longest_first(several)
        self.first = first

    @property
    def last(self) -> Index:
        """The entries by their last token; made when first asked for, as many tables are read forwards alone."""
        if self._last is None:
            last = {word: found for word, found in self.first.items() if type(found) is not Several}
            several: dict[str, list[Entry[T]]] = {}
            tails: dict[str, list[Entry[T]]] = {}
            for tokens, value in self.several():
                end = tokens[-1]
                if end[-1] == "~" and len(tokens) > 1:
                    tails.setdefault(end[:-1][:SHORTEST_STEM], []).append((tokens, value))
                    continue
                if end in last:
                    several[end] = [((end,), last.pop(end))]
                several.setdefault(end, []).append((tokens, value))
            self._last = last | _longest_first(several)
            self._tails = {head: tuple(found) for head, found in _longest_first(tails).items()}
            self._loose = bool(self._heads or tails)
        return self._last

    def several(self) -> Iterator[Entry[T]]:
        """The phrases that begin with a word that is not the only phrase that does."""
        return (entry for found in self.first.values() if type(found) is Several for entry in found)

    def beginning(self, word: str) -> Entries[T]:
        """The phrases that begin with a word, the longest first."""
        if word not in self.first:
            return ()
        found = self.first[word]
        return found if type(found) is Several else (((word,), found),)

    def words(self) -> Iterator[str]:
        """The tokens of all phrases."""
        for word, found in self.first.items():
            if type(found) is Several:
                yield from itertools.chain.from_iterable(tokens for tokens, _ in found)
            else:
                yield word

    def alone(self) -> Iterator[str]:
        """The words that are phrases by themselves."""
        for word, found in self.first.items():
            if type(found) is not Several or any(len(tokens) == 1 for tokens, _ in found):
                yield word

    def __bool__(self) -> bool:
        return bool(self.first or self.stems)

    @property
    def open(self) -> bool:
        """Whether phrases may begin or end with other words than those of `first` and `last`."""
        return bool(self.stems)

    def ahead(self, low: list[str], at: int) -> tuple[int, T] | None:
        """The longest phrase that starts at token `at`: the token after it and its value.

        Nearly always there is none, so that this is told by one look-up and no more.
        """
        try:
            word = low[at]
        except IndexError:
            return None
        if word in self.first:
            entries = self.first[word]
            if type(entries) is not Several:
                return at + 1, entries
            if len(entries) > FEW:
                known = self._ahead.get(word) or self._by_neighbour(entries, word, AHEAD)
                entries = known.get(low[at + 1] if at + 1 < len(low) else "") or known[""]
            for tokens, value in entries:
                size = len(tokens)
                if size == 1 or reads(low, at, tokens):
                    return at + size, value
        if self._heads and word[:SHORTEST_STEM] in self._heads:
            found = self._stem_of(word)
            if found is not None:
                return at + 1, found
        return None

    def _by_neighbour(self, entries: Entries[T], word: str, place: int) -> dict[str, Entries[T]]:
        """The phrases that begin or end with a word by their next token inwards; under "" those that need none."""
        any_way = tuple(entry for entry in entries if len(entry[0]) == 1 or entry[0][place][-1] == "~")
        beside: dict[str, list[Entry[T]]] = {}
        for entry in entries:
            if entry not in any_way:
                beside.setdefault(entry[0][place], []).append(entry)
        known: dict[str, Entries[T]] = {other: (*found, *any_way) for other, found in beside.items()}
        known[""] = any_way
        (self._ahead if place == AHEAD else self._behind)[word] = known
        return known

    def beginnings(self) -> Iterator[tuple[str, str]]:
        """The first two tokens of each phrase of several."""
        return ((tokens[0], tokens[1]) for tokens, _ in self.several() if len(tokens) > 1)

    def opens(self, word: str) -> bool:
        """Whether a phrase may begin with a word."""
        return word in self.first or word[:SHORTEST_STEM] in self._heads

    def all_ahead(self, low: list[str], at: int) -> list[int]:
        """The tokens after each phrase that starts at token `at`, the longest first."""
        entries = self.beginning(low[at]) if at < len(low) else ()
        return [at + len(tokens) for tokens, _ in entries if reads(low, at, tokens)]

    def behind(self, low: list[str], at: int) -> tuple[int, T] | None:
        """The longest phrase that ends right before token `at`: its first token and its value."""
        if at <= 0:
            return None
        last, word = self._last, low[at - 1]
        if last is None:
            last = self.last
        if word not in last and not self._loose:
            return None
        for tokens, value in self._tails.get(word[:SHORTEST_STEM], ()) if self._tails else ():
            if len(tokens) <= at and reads(low, at - len(tokens), tokens):
                return at - len(tokens), value
        if word in last:
            entries = last[word]
            if type(entries) is not Several:
                return at - 1, entries
            if len(entries) > FEW:
                known = self._behind.get(word) or self._by_neighbour(entries, word, BEHIND)
                entries = known.get(low[at - 2] if at > 1 else "") or known[""]
            for tokens, value in entries:
                size = len(tokens)
                if size == 1 or (size <= at and tuple(low[at - size : at]) == tokens):
                    return at - size, value
        if self._heads and word[:SHORTEST_STEM] in self._heads:
            found = self._stem_of(word)
            if found is not None:
                return at - 1, found
        return None

    def _stem_of(self, word: str) -> T | None:
        """The value of the longest stem that begins a word; words are remembered, because texts repeat them."""
        known = self._by_stem
        if word in known:
            return known[word]
        if len(known) >= REMEMBERED:
            known.clear()
        cuts = range(len(word), SHORTEST_STEM - 1, -1)
        found = next((value for cut in cuts if (value := self.stems.get(word[:cut])) is not None), None)
        known[word] = found
        return found


def _tokens(form: str) -> tuple[str, ...]:
    """The tokens of a phrase; of several, the last keeps the `~` that stands for any ending."""
    tokens = split(form.replace("~", "") or form)
    return (*tokens[:-1], f"{tokens[-1]}~") if form.endswith("~") and len(tokens) > 1 else tokens


def reads(low: list[str], at: int, tokens: tuple[str, ...]) -> bool:
    """Whether the tokens of a phrase stand at token `at`, the last with any ending where it is written with `~`."""
    end = at + len(tokens)
    if tokens[-1][-1] != "~":
        return tuple(low[at:end]) == tokens
    return tuple(low[at : end - 1]) == tokens[:-1] and end <= len(low) and low[end - 1].startswith(tokens[-1][:-1])


def _longest_first(index: dict[str, list[Entry[T]]]) -> Index:
    for entries in index.values():
        if len(entries) > 1:
            entries.sort(key=lambda entry: -len(entry[0]))
    return {word: Several(entries) for word, entries in index.items()}


class Either:
    """Whether any of several tables has a phrase at a token, asked of all of them at once."""

    __slots__ = ("_first", "_last", "_open", "tables")

    def __init__(self, *tables: Phrases[Any]) -> None:
        self.tables = tables
        self._open = tuple(table for table in tables if table.open)
        self._first = frozenset(word for table in tables for word in table.first)
        self._last: frozenset[str] | None = None

    def ahead(self, low: list[str], at: int) -> bool:
        """Whether a phrase starts at token `at`."""
        if at >= len(low):
            return False
        for table in self.tables if low[at] in self._first else self._open:
            if table.ahead(low, at) is not None:
                return True
        return False

    def behind(self, low: list[str], at: int) -> bool:
        """Whether a phrase ends right before token `at`."""
        if at <= 0:
            return False
        if self._last is None:
            self._last = frozenset(word for table in self.tables for word in table.last)
        for table in self.tables if low[at - 1] in self._last else self._open:
            if table.behind(low, at) is not None:
                return True
        return False
