"""What a language page holds.

A page is data: tables of written forms and lists of words. Forms are written in lower case (they match any case,
unless a field says otherwise), `_` stands for a space, the apostrophe is straight and the hyphen `-`; both match
their typographic kin. A form that ends in `~` matches any ending. Every inflected form is listed, or covered by `~`.
"""

from __future__ import annotations

from typing import Literal

from claimcheck.languages._bounds import BoundPage
from claimcheck.languages._dates import DatePage
from claimcheck.languages._grammar import GrammarPage
from claimcheck.languages._labels import LabelPage
from claimcheck.languages._measures import MeasurePage
from claimcheck.languages._numbers import NumberPage
from claimcheck.languages._sources import SourcePage
from claimcheck.languages._statements import StatementPage
from claimcheck.languages._tables import Table, page, phrases, table, words
from claimcheck.languages._ties import TiePage

__all__ = ["Language", "Table", "phrases", "table", "words"]


@page
class Language(
    NumberPage, MeasurePage, DatePage, BoundPage, LabelPage, SourcePage, GrammarPage, StatementPage, TiePage
):
    """How one language writes figures: its notation here, and what the parts of a page hold.

    Attributes:
        code, name: ISO 639-1; the language's name in English.
        decimal, grouping: The decimal mark; marks between thousands, the usual one first, besides white space.
        raised_decimal: Whether an apostrophe before one or two digits is a decimal mark, too ("3'50 €").
        script, letters: ISO 15924 code of the script; letters that few other languages use, to tell the language.
        stemmer: Name of the Snowball stemmer, of a kin language where there is none.
        compound_nouns: Whether nouns are written together ("Hafenbehörde").
        declined: Whether nouns have more forms than a page of concepts lists ("группой", "группах").
        date_order: Order of day and month in all-digit dates where nothing else decides.
    """

    code: str
    name: str
    decimal: str
    grouping: tuple[str, ...]
    raised_decimal: bool = False
    script: Literal["Latn", "Cyrl"] = "Latn"
    letters: str = ""
    stemmer: str
    compound_nouns: bool = False
    declined: bool = False
    date_order: Literal["dmy", "mdy", "ymd"] = "dmy"
