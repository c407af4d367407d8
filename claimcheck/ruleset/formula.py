"""The small equations and bounds of `must`, parsed into typed terms; nothing is ever evaluated as code."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from attrs import define

from claimcheck.plain import Plain

Comparison = Literal["=", "!=", "<", "<=", ">", ">="]
Arithmetic = Literal["+", "-", "*", "/"]


@define(frozen=True, slots=True, eq=False, repr=False)
class Name(Plain):
    """A named figure of the rule; `value` where the rule finds one figure only."""

    name: str


@define(frozen=True, slots=True, eq=False, repr=False)
class Constant(Plain):
    """A number, or a day as a proleptic Gregorian ordinal."""

    number: Decimal
    is_day: bool = False


@define(frozen=True, slots=True, eq=False, repr=False)
class Operation(Plain):
    """Two terms joined by plus, minus, times or divided by."""

    operator: Arithmetic
    left: Term
    right: Term


Term = Name | Constant | Operation


@define(frozen=True, slots=True, eq=False, repr=False)
class Relation(Plain):
    """Two terms and how they must compare."""

    left: Term
    comparison: Comparison
    right: Term


@define(frozen=True, slots=True, eq=False, repr=False)
class Formula(Plain):
    """What must hold between figures.

    Attributes:
        relations: All of them must hold; ``0 <= value <= 100`` has two.
        text: As written.
    """

    relations: tuple[Relation, ...]
    text: str

    @property
    def names(self) -> tuple[str, ...]:
        """The figures named, each once, in the order of the text."""
        return tuple(dict.fromkeys(leaf.name for leaf in self.leaves() if isinstance(leaf, Name)))

    def leaves(self) -> Iterator[Name | Constant]:
        """Every figure and constant, in the order of the text."""
        for relation in self.relations:
            yield from _leaves(relation.left)
            yield from _leaves(relation.right)


def _leaves(term: Term) -> Iterator[Name | Constant]:
    if isinstance(term, Operation):
        yield from _leaves(term.left)
        yield from _leaves(term.right)
    else:
        yield term


class FormulaError(ValueError):
    """A formula that does not parse; `at` is the offset of the trouble in its text, `width` how far it reaches."""

    def __init__(self, message: str, at: int, width: int = 1) -> None:
        self.at = at
        self.width = width
        super().__init__(message)


_TOKEN = re.compile(
    r"\s*(?:(?P<day>\d{4}-\d\d-\d\d)(?!\w)|(?P<number>\d[\d_ ]*(?:\.\d+)?)|(?P<name>[^\W\d]\w*)"
    r"|(?P<comparison><=|>=|!=|==|[=<>≤≥≠])|(?P<operator>[-+*/−×÷·()]))"
)
_MOST_TOKENS = 200
_PLAIN = {"≤": "<=", "≥": ">=", "≠": "!=", "==": "=", "−": "-", "×": "*", "·": "*", "÷": "/"}


@define(frozen=True, slots=True, eq=False, repr=False)
class _Token(Plain):
    sort: str
    text: str
    at: int


def parse(text: str) -> Formula:
    """Reads ``yes + no = total``, ``value <= 193`` or ``0 <= value <= 100``.

    Raises:
        FormulaError: The text is no formula.
    """
    return _Parser(text).formula()


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            raise FormulaError(f'"{text[start]}" has no meaning here', start)
        sort = match.lastgroup or ""
        written = match[sort]
        yield _Token(sort, _PLAIN.get(written, written), match.start(sort))
        at = match.end()
    yield _Token("end", "", end)


class _Parser:
    """Recursive descent: formula, sum, product, atom."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(itertools.islice(_tokens(text), _MOST_TOKENS + 1))
        if len(self.tokens) > _MOST_TOKENS:
            raise FormulaError(f"a formula has at most {_MOST_TOKENS} names, numbers and signs", 0, len(text))
        self.at = 0

    @property
    def token(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        token = self.token
        self.at += 1
        return token

    def formula(self) -> Formula:
        left = self.sum()
        relations = []
        while self.token.sort == "comparison":
            comparison: Comparison = self.take().text  # type: ignore[assignment]
            right = self.sum()
            relations.append(Relation(left, comparison, right))
            left = right
        if self.token.sort != "end":
            raise self.error(f'"{self.token.text}" does not belong here')
        if not relations:
            raise self.error("there is no =, <, <=, > or >= in it")
        return Formula(tuple(relations), self.text)

    def sum(self) -> Term:
        return self.joined("+-")

    def joined(self, operators: str) -> Term:
        inner = self.product if operators == "+-" else self.atom
        left = inner()
        while self.token.sort == "operator" and self.token.text in operators:
            operator: Arithmetic = self.take().text  # type: ignore[assignment]
            divisor, right = self.token, inner()
            if operator == "/" and isinstance(right, Constant) and not right.number:
                raise FormulaError("nothing can be divided by 0", divisor.at, len(divisor.text))
            left = Operation(operator, left, right)
        return left

    def product(self) -> Term:
        return self.joined("*/")

    def atom(self) -> Term:
        token = self.take()
        if token.sort == "name":
            return Name(token.text)
        if token.sort == "number":
            return Constant(Decimal(token.text.replace("_", "").replace(" ", "")))
        if token.sort == "day":
            return self.day(token)
        if token.text == "-":
            return Operation("-", Constant(Decimal(0)), self.atom())
        if token.text == "(":
            return self.bracketed()
        self.at -= 1
        raise self.error(
            "a figure's name or a number is missing here" if token.sort == "end" else self.unexpected(token)
        )

    def unexpected(self, token: _Token) -> str:
        return f'"{token.text}" stands where a figure\'s name or a number belongs'

    def bracketed(self) -> Term:
        inner = self.sum()
        if self.token.text != ")":
            raise self.error("a bracket is not closed")
        self.take()
        return inner

    def day(self, token: _Token) -> Constant:
        try:
            return Constant(Decimal(datetime.date.fromisoformat(token.text).toordinal()), is_day=True)
        except ValueError:
            raise FormulaError(f"{token.text} is not a day of the calendar", token.at, len(token.text)) from None

    def error(self, message: str) -> FormulaError:
        """The error that points at the token which is next."""
        return FormulaError(message, self.token.at, max(1, len(self.token.text)))
