"""Names of currencies, also those of an adjective and a noun that are both inflected ("шведскими кронами")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimcheck.languages._shape import Table
from claimcheck.lexicon.fields import keys
from claimcheck.lexicon.phrases import Phrases

if TYPE_CHECKING:
    from claimcheck.lexicon import Lexicon


class Currencies(Phrases[str]):
    """Phrases with ISO 4217 codes.

    Attributes:
        adjectives: What says whose currency it is -> the codes it may mean.
        nouns: What stands behind it -> the codes that have this name.
        in_two: Whether there are names of an adjective and a noun.
    """

    __slots__ = ("_bearers", "adjectives", "in_two", "nouns")

    def __init__(self, rows: Iterable[tuple[str, str]], adjectives: Table = (), nouns: Table = ()) -> None:
        super().__init__(rows)
        self.adjectives = _codes_of(adjectives)
        self.nouns = _codes_of(nouns)
        self.in_two = bool(self.adjectives)
        self._bearers: dict[str, set[str]] = {}

    def bearers(self, word: str) -> set[str]:
        """The codes of all currencies whose names hold a word: all dollars, all crowns."""
        if not self._bearers:
            for opening in self.first:
                for tokens, code in self.beginning(opening):
                    for token in tokens:
                        self._bearers.setdefault(token, set()).add(code)
        noun = self.nouns.ahead([word], 0)
        return self._bearers.get(word, set()) | set(() if noun is None else noun[1])

    @property
    def open(self) -> bool:
        """Whether phrases may begin or end with other words than those of `first` and `last`."""
        return self.in_two or super().open

    def ahead(self, low: list[str], at: int) -> tuple[int, str] | None:
        """The longest name that starts at token `at`: the token after it and its code."""
        found = super().ahead(low, at)
        if not self.in_two or (found is not None and found[0] > at + 1):
            return found
        made = self._made(low, at)
        return found if made is None else made

    def behind(self, low: list[str], at: int) -> tuple[int, str] | None:
        """The longest name that ends right before token `at`: its first token and its code."""
        found = super().behind(low, at)
        if not self.in_two or (found is not None and found[0] < at - 1):
            return found
        made = self._made(low, at - 2) if at > 1 else None
        return (at - 2, made[1]) if made is not None and made[0] == at else found

    def _made(self, low: list[str], at: int) -> tuple[int, str] | None:
        adjective = self.adjectives.ahead(low, at)
        noun = self.nouns.ahead(low, adjective[0]) if adjective is not None else None
        if adjective is None or noun is None:
            return None
        return next(((noun[0], code) for code in adjective[1] if code in noun[1]), None)


def of(lexicon: Lexicon) -> Currencies:
    """All names of currencies of a language."""
    page = lexicon.page
    return Currencies(keys(page.currencies), page.currency_adjectives, page.currency_nouns)


def _codes_of(table: Table) -> Phrases[tuple[str, ...]]:
    """Forms -> the codes of all rows they stand in; a key may name several, with slashes between."""
    codes: dict[str, tuple[str, ...]] = {}
    for key, forms in table:
        for form in forms:
            codes[form] = (*codes.get(form, ()), *key.split("/"))
    return Phrases(codes.items())
