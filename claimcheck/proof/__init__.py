"""Whether rules do what their examples say: each example is a small run of the pipeline with that rule alone.

Three questions are asked of a rule. Does every `flag` example give a conflict, and no `pass` example one? Does a `pass`
example turn into a conflict when one of the numbers it compares is altered? Is there a line of words that no example
needs?
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import define, evolve, field

from claimcheck.model import Claim, Document, Fact, Figure, Report
from claimcheck.pipeline import check
from claimcheck.proof.altering import altered
from claimcheck.ruleset import Example, Find, Line, Pack, Rule, Verb


@define(frozen=True, slots=True, eq=False)
class Trial:
    """One example that was run.

    Attributes:
        example: The example.
        report: What its texts gave under the rule alone.
        faults: What is not as the example says; empty where all is.
    """

    example: Example
    report: Report
    faults: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether all is as the example says."""
        return not self.faults


@define(frozen=True, slots=True, eq=False)
class Alteration:
    """A number of a `pass` example that was altered.

    Attributes:
        example: The example.
        figure: The figure as the example has it.
        text: Number of its text in the example, from 1.
        tried: What was written in its place, one after the other.
        flagged: Whether one of them gave a conflict.
    """

    example: Example
    figure: Figure
    text: int
    tried: tuple[str, ...]
    flagged: bool


@define(frozen=True, slots=True, eq=False)
class Proof:
    """What the examples of one rule show.

    Attributes:
        rule: The rule.
        trials: Its examples, in their order.
        alterations: Altered numbers of `pass` examples.
        idle: Lines of words that no example needs, as ``unless: loan``.
        untried: Languages for which the rule has words and no example.
        silent: Lines of `about` without which the rule selects nothing in some languages, as ``about: deed: fr, ru``.
    """

    rule: Rule
    trials: tuple[Trial, ...]
    alterations: tuple[Alteration, ...] = ()
    idle: tuple[str, ...] = ()
    untried: tuple[str, ...] = field(default=())
    silent: tuple[str, ...] = field(default=())

    @property
    def passed(self) -> bool:
        """Whether all examples are as they say, and every altered number was noticed."""
        return all(trial.passed for trial in self.trials) and all(each.flagged for each in self.alterations)

    @property
    def hollow(self) -> bool:
        """Whether no `pass` example sets two figures against each other, so that all of them pass whatever is right."""
        facts = [fact for trial in self.trials if not trial.example.flag for fact in trial.report.facts]
        whole = self.rule.has_topic and len(self.trials) == len(self.rule.examples)
        return whole and _compares(self.rule) and not any(len(fact.claims) > 1 for fact in facts)


def prove(rules: Iterable[Rule], word: str = "", packs: Iterable[Pack] = ()) -> Iterator[Proof]:
    """The proofs of rules, each as soon as it is done.

    Args:
        rules: The rules.
        word: Only rules and examples in whose id, tags or titles this word stands; case does not matter.
        packs: The packs, whose languages all of their rules must speak.
    """
    wanted = word.casefold()
    promised = {pack.name: pack.languages for pack in packs}
    for rule in rules:
        named = wanted in " ".join((rule.id, rule.title, *rule.tags)).casefold()
        examples = [example for example in rule.examples if named or wanted in example.title.casefold()]
        if examples:
            yield proof(rule, examples, promised.get(rule.pack, ()))


def proof(rule: Rule, examples: Sequence[Example] | None = None, promised: Iterable[str] = ()) -> Proof:
    """The proof of one rule.

    Args:
        rule: The rule.
        examples: Which of its examples are run; None for all.
        promised: Languages that it must speak, besides those in which it has words or examples.
    """
    chosen = rule.examples if examples is None else tuple(examples)
    trials = tuple(trial(rule, example) for example in chosen)
    untried = tuple(code for code in rule.languages if code not in _languages(rule.examples))
    silent = tuple(_silent(rule, {*rule.worded, *_languages(rule.examples), *promised}))
    passing = [each for each in trials if each.passed and not each.example.flag]
    alterations = tuple(found for each in passing for found in _alterations(rule, each))
    complete = len(chosen) == len(rule.examples) and all(each.passed for each in trials)
    return Proof(rule, trials, alterations, tuple(_idle(rule)) if complete else (), untried, silent)


def _languages(examples: Iterable[Example]) -> set[str]:
    return {text.language for example in examples for text in example.texts if text.language}


def _silent(rule: Rule, codes: set[str]) -> Iterator[str]:
    """The lines that have no word in some of the languages, with these."""
    wanted = sorted(codes & set(rule.only.languages) if rule.only.languages else codes)
    for name, find in rule.finds.items():
        for line in find.about:
            without = [code for code in wanted if not line.of(code)]
            if without:
                yield f"{f'{name}: ' if name else ''}{_label('about', line)}: {', '.join(without)}"


def documents(example: Example) -> tuple[Document, ...]:
    """The documents of an example."""
    return tuple(
        Document(
            text=text.text,
            name=f"text {number}" + (f" ({text.language})" if text.language else ""),
            source=text.source or None,
            date=datetime.date.fromordinal(text.date) if text.date is not None else None,
            language=text.language or None,
        )
        for number, text in enumerate(example.texts, 1)
    )


def trial(rule: Rule, example: Example) -> Trial:
    """Runs one example with its rule alone."""
    report = check(documents(example), rules=[rule])
    return Trial(example, report, tuple(_faults(example, report)))


def _faults(example: Example, report: Report) -> Iterator[str]:
    if example.flag and not report.conflicts:
        yield "a conflict was expected, and there is none"
    if not example.flag and report.conflicts:
        yield f"no conflict was expected, and there is one: {report.conflicts[0].message}"
    found = {conflict.diagnosis for conflict in report.conflicts}
    if example.diagnosis and report.conflicts and example.diagnosis not in found:
        others = ", ".join(sorted(name or "none" for name in found))
        yield f"the diagnosis {example.diagnosis} was expected, and it is {others}"
    values = {end for figure in report.figures for end in _ends(figure)}
    for value in example.values:
        if value not in values:
            yield f"the value {value} was expected among the figures, and is not there"


def _ends(figure: Figure) -> set[str]:
    """What a value of an example may be: either end of the figure, in the notation of the JSON contract."""
    value: dict[str, Any] = figure.to_dict()["value"]
    return {end for end in (value["from"], value["to"]) if end is not None}


def _alterations(rule: Rule, passed: Trial) -> Iterator[Alteration]:
    """Alters each number that the example compares, and looks whether the rule notices."""
    if not _compares(rule):
        return
    for fact in passed.report.facts:
        for claim in _compared(fact, rule):
            number = passed.report.documents.index(claim.document)
            spellings = tuple(altered(claim.figure))
            flagged = any(_flags(rule, passed.example, claim, number, spelling) for spelling in spellings)
            if spellings:
                yield Alteration(passed.example, claim.figure, number + 1, spellings, flagged)


def _compares(rule: Rule) -> bool:
    """Whether the rule sets figures against each other, so that one that is altered must stand out."""
    if rule.over_time == "varying":
        return False
    return rule.checks == "equation" or (isinstance(rule.must, Verb) and rule.must.name == "agree")


def _compared(fact: Fact, rule: Rule) -> tuple[Claim, ...]:
    """The claims of a fact that another number would set apart; bounds to one side agree whatever they are."""
    claims = fact.claims
    if rule.estimates == "aside":
        claims = tuple(claim for claim in claims if claim.figure.value.exact)
    signs = {claim.figure.value.comparator[0] for claim in claims}
    one_sided = rule.estimates != "literal" and signs in ({">"}, {"<"})
    if len(claims) < 2 or fact.verdict == "cannot-tell" or one_sided:
        return ()
    return claims


def _flags(rule: Rule, example: Example, claim: Claim, number: int, spelling: str) -> bool:
    """Whether the rule flags the example with another spelling of one figure."""
    figure = claim.figure
    texts = list(example.texts)
    text = texts[number].text
    texts[number] = evolve(texts[number], text=text[: figure.start] + spelling + text[figure.end :])
    return bool(check(documents(evolve(example, texts=tuple(texts))), rules=[rule]).conflicts)


def _idle(rule: Rule) -> Iterator[str]:
    """Names of the lines without which every example is still as it says."""
    for label, poorer in _without_a_line(rule):
        if all(trial(poorer, example).passed for example in rule.examples):
            yield label


def _without_a_line(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """The rule without each of its lines in turn; the only line of `about` stays, it makes the topic."""
    for label, find in _lesser(rule.find):
        yield label, evolve(rule, find=find)
    for name, find in rule.figures.items():
        for label, lesser in _lesser(find):
            if not any(label == shared for shared, _ in _lesser(rule.find)):
                yield f"{name}: {label}", evolve(rule, figures={**rule.figures, name: lesser})


def _lesser(find: Find) -> Iterator[tuple[str, Find]]:
    for index, line in enumerate(find.about if len(find.about) > 1 else ()):
        yield _label("about", line), evolve(find, about=find.about[:index] + find.about[index + 1 :])
    for index, line in enumerate(find.unless):
        yield _label("unless", line), evolve(find, unless=find.unless[:index] + find.unless[index + 1 :])


def _label(key: str, line: Line) -> str:
    """What a line is called: its name, else its shared lists, else its first words."""
    words = [word for forms in line.words.values() for word in forms[:1]]
    return f"{key}: {line.name or ', '.join(line.use) or ', '.join(words[:3])}"
