"""The records a rule file is read into."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from attrs import define, field

from claimcheck.model import Kind, Severity
from claimcheck.plain import Plain, Shown
from claimcheck.ruleset.faults import Fault
from claimcheck.ruleset.formula import Formula
from claimcheck.ruleset.vocabulary import ANY, Estimates, Nearness, OverTime, Status
from claimcheck.values import Rounding

Words = Mapping[str, tuple[str, ...]]
"""Language code (or "any") -> words and phrases, as written; a word that ends in `~` stands for every ending."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Line(Plain):
    """A line of words, alternatives of one another.

    Attributes:
        name: What the line is called in the rule; "" where it has no name.
        words: The words by language, shared lists included.
        use: Names of the shared lists it takes words from.
        near: How near this line must be, where it differs from the rest; "" where it does not.
    """

    name: str
    words: Words = field(factory=dict)
    use: tuple[str, ...] = ()
    near: Nearness | Literal[""] = ""

    def of(self, language: str) -> tuple[str, ...]:
        """The words for texts in a language, those of every language included."""
        return self.words.get(language, ()) + self.words.get(ANY, ())


@define(frozen=True, slots=True, eq=False, repr=False)
class Find(Plain):
    """Which figures a rule looks at.

    Attributes:
        kinds: Kinds of figures; empty for every kind.
        of: What is counted ("state"); for dates and durations the unit written ("day", "month"), for money and
            quantities the unit ("USD"); empty for every one.
        about: Lines of words; one word of each must be near the figure.
        unless: Lines of words; no word of any may be near the figure.
        near: How near: in its sentence, its passage, or anywhere in its document.
    """

    kinds: tuple[Kind, ...] = ()
    of: tuple[str, ...] = ()
    about: tuple[Line, ...] = ()
    unless: tuple[Line, ...] = ()
    near: Nearness = "sentence"


@define(frozen=True, slots=True, eq=False, repr=False)
class Verb(Plain):
    """A check called by its name."""

    name: str


@define(frozen=True, slots=True, eq=False, repr=False)
class Known(Plain):
    """A known fact.

    Attributes:
        value: The number, as written in the table.
        first: First day on which it holds, as an ordinal; None where it always did.
        last: Last day on which it holds; None where it still does.
        about: Words of which one must be near the figure, in any language; empty where the row holds for all.
        source: Where it is known from.
    """

    value: Decimal
    first: int | None = None
    last: int | None = None
    about: tuple[str, ...] = ()
    source: str = ""


@define(frozen=True, slots=True, eq=False, repr=False)
class Reference(Plain):
    """A table of known facts, in the order of the file."""

    rows: tuple[Known, ...]


Must = Verb | Formula | Reference


@define(frozen=True, slots=True, eq=False, repr=False)
class Severities(Plain):
    """How bad a conflict is, by its diagnosis, else by its verdict, else `default`."""

    default: Severity = "error"
    special: Mapping[str, Severity] = field(factory=dict)

    def of(self, verdict: str, diagnosis: str = "") -> Severity:
        """The severity of a conflict with this verdict and diagnosis."""
        return self.special.get(diagnosis) or self.special.get(verdict) or self.default


@define(frozen=True, slots=True, eq=False, repr=False)
class Tolerance(Plain):
    """A difference that is always allowed: `amount` in the figure's own unit (or days), or `share` of the larger."""

    amount: Decimal = Decimal(0)
    share: Decimal = Decimal(0)

    def at(self, number: Decimal) -> Decimal:
        """The difference allowed at a number."""
        return max(self.amount, abs(number) * self.share)


@define(frozen=True, slots=True)
class Only:
    """Which claims a rule looks at, over and above their words; days are ordinals, None is open."""

    first: int | None = None
    last: int | None = None
    sources: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@define(frozen=True, slots=True, eq=False, repr=False)
class ExampleText(Plain):
    """A document of an example; `language` is "" where it is to be told from the text, `date` an ordinal or None."""

    text: str
    language: str = ""
    date: int | None = None
    source: str = ""


@define(frozen=True, slots=True, eq=False, repr=False)
class Example(Plain):
    """A proof of a rule.

    Attributes:
        flag: Whether the rule must report a conflict; else it must stay silent.
        title: What the example shows.
        texts: The documents compared.
        values: Values that must be found among the figures, as in the JSON contract.
        diagnosis: The diagnosis the conflict must carry; "" where any will do.
        line: Line of the file it begins on, from 1.
    """

    flag: bool
    title: str
    texts: tuple[ExampleText, ...]
    values: tuple[str, ...] = ()
    diagnosis: str = ""
    line: int = 0


@define(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Rule(Plain):
    """Which claims to compare, and what must hold; docs/writing-rules.md has the meaning of each key.

    Attributes:
        id: Names the fact or the fault, in lower case with hyphens.
        find: The figures it looks at, and with `figures` what they have in common.
        figures: Named finds of an equation; empty for every other rule. Each holds what `find` says, too.
        checks: Name of the file in checks/ that judges it.
        estimates: Whether bounds and estimates may contradict a figure; "aside": they are further
            statements only; "literal": their numbers must be equal, as between translations.
        path: The file it came from, as given.
        line: Line it begins on, from 1.
        pack: Name of its pack; "" where the folder has none.
    """

    id: str
    title: str
    must: Must
    checks: str
    severity: Severities = field(factory=Severities)
    find: Find = field(factory=Find)
    figures: Mapping[str, Find] = field(factory=dict)
    same: tuple[str, ...] = ()
    over_time: OverTime = "constant"
    estimates: Estimates = "compare"
    tolerance: Tolerance = field(factory=Tolerance)
    rounding: Rounding = "written"
    only: Only = field(factory=Only)
    message: str = ""
    why: str = ""
    help: str = ""
    tags: tuple[str, ...] = ()
    status: Status = "stable"
    replaced_by: str = ""
    extends: str = ""
    examples: tuple[Example, ...] = field(default=(), repr=False)
    path: str = ""
    line: int = 0
    pack: str = ""

    @property
    def has_topic(self) -> bool:
        """Whether words of its own select its claims."""
        return bool(self.find.about or any(find.about for find in self.figures.values()))

    @property
    def finds(self) -> Mapping[str, Find]:
        """What it looks for by name: the figures of an equation, or `find` under ""."""
        return self.figures or {"": self.find}

    @property
    def worded(self) -> tuple[str, ...]:
        """Codes of the languages in which at least one of its lines has words, in alphabetical order."""
        return tuple(sorted({code for line in self._lines for code in line.words} - {ANY}))

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages in which all of its lines have words: where one has none, nothing is selected."""
        return tuple(code for code in self.worded if all(line.of(code) for line in self._lines))

    @property
    def _lines(self) -> list[Line]:
        return [line for find in self.finds.values() for line in find.about]


@define(frozen=True, slots=True, eq=False, repr=False)
class Pack(Plain):
    """A folder of rules, as its pack.yaml describes it."""

    name: str
    path: str
    version: str = ""
    title: str = ""
    languages: tuple[str, ...] = ()
    licence: str = ""


@define(frozen=True, slots=False, eq=False, repr=False)
class RuleSet(Shown):
    """What rule files gave.

    Attributes:
        rules: The rules without faults, in the order of paths, files and lines.
        faults: Every fault of every file.
        words: The shared word lists that rules use, by name.
        packs: The packs, in the order of paths.
    """

    rules: tuple[Rule, ...] = ()
    faults: tuple[Fault, ...] = ()
    words: Mapping[str, Words] = field(factory=dict)
    packs: tuple[Pack, ...] = ()

    def get(self, rule_id: str) -> Rule | None:
        """The rule with this id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
