"""New rules: drafted from a few answers, or from a conflict of a report, each with examples that prove it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attrs import define, field

from claimcheck.errors import RuleError, UsageError
from claimcheck.languages import concepts
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Claim, Conflict, Figure, first_of_sides
from claimcheck.names import fold
from claimcheck.pipeline import extract
from claimcheck.proof import Proof, proof
from claimcheck.proof.altering import DIGITS, altered
from claimcheck.ruleset import load_rules
from claimcheck.tokens import Tokens
from claimcheck.wording import as_written

FIGURES: dict[str, Callable[[str, str, int], str]] = {
    "money": lambda code, of, n: f"{_millions(code, n)} {of or 'EUR'}",
    "percent": lambda code, of, n: f"{n} %",
    "date": lambda code, of, n: f"2020-05-{n + 10}",
    "duration": lambda code, of, n: f"{n} {_unit(code, of or 'day')}",
    "quantity": lambda code, of, n: f"{n} km",
    "count": lambda code, of, n: f"{n} {_noun(code, of or 'person')}",
    "ordinal": lambda code, of, n: f"{n + 20}{lexicon_of(code).page.ordinal_marks[-1]}",
    "number": lambda code, of, n: str(n),
}
"""How a figure of each kind may be written in a language, for examples made without a sentence."""
MESSAGE = "{a.source} says {a.value}, {b.source} says {b.value}"
SHOWN = 12
"""How many words of a concept a drafted line takes."""


@define(frozen=True, slots=True)
class Answers:
    """What a new rule is made of.

    Attributes:
        id: Its id.
        title: What it is about.
        kind: Kind of figure.
        of: What is counted, or the unit; "" for any.
        words: Line name -> language -> words.
        sentences: Language -> a sentence with such a figure.
        over_time: constant, growing or varying.
        severity: error, warning or info.
    """

    id: str
    title: str
    kind: str
    of: str = ""
    words: Mapping[str, Mapping[str, Sequence[str]]] = field(factory=dict)
    sentences: Mapping[str, str] = field(factory=dict)
    over_time: str = "constant"
    severity: str = "error"

    @property
    def languages(self) -> list[str]:
        """The languages it speaks, in the order in which they were given."""
        found = [code for line in self.words.values() for code in line if code != "any"]
        return list(dict.fromkeys([*self.sentences, *found])) or ["en"]


def drafted(answers: Answers) -> str:
    """The text of a rule file that passes its own examples.

    Raises:
        UsageError: The answers make no rule that does, and what is missing.
    """
    row: dict[str, Any] = {"rule": answers.id, "title": answers.title, "severity": answers.severity}
    find: dict[str, Any] = {"kind": answers.kind}
    if answers.of:
        find["of"] = answers.of
    if answers.words:
        find["about"] = {name: {code: list(w) for code, w in line.items()} for name, line in answers.words.items()}
    row["find"] = find
    row["must"] = "agree"
    if answers.over_time != "constant":
        row["over_time"] = answers.over_time
    row["message"] = MESSAGE
    row["examples"] = _examples(answers)
    return _proved(row)


def _examples(answers: Answers) -> list[dict[str, Any]]:
    """A flag with two different figures and a pass with one figure in every language."""
    texts = dict(answers.sentences) or {code: _sentence(answers, code, 5) for code in answers.languages}
    first = next(iter(texts))
    others = {code: text for code, text in texts.items() if code != first} or texts
    other = next(iter(others))
    flag = [{first: texts[first]}, {other: _altered(others[other], other, answers)}]
    same = [{code: text} for code, text in texts.items()]
    return [
        {"flag": "two different figures", "texts": flag},
        {"pass": "the same figure", "texts": same if len(same) > 1 else [*same, *same]},
    ]


def _sentence(answers: Answers, code: str, number: int) -> str:
    """The first word of each line and a figure; no fine sentence, but one that the rule selects."""
    heads = []
    for name, line in answers.words.items():
        words = [*line.get(code, ()), *line.get("any", ())]
        if not words:
            raise UsageError(f"the line {name} has no word for texts in {code}")
        heads.append(words[0].replace("~", ""))
    text = ", ".join(heads) + ": " + FIGURES[answers.kind](code, answers.of, number) + "."
    return text[0].upper() + text[1:]


def _altered(text: str, code: str, answers: Answers) -> str:
    figure = _figure(text, code, answers)
    spelling = next(iter(altered(figure)), "")
    if not spelling:
        raise UsageError(f"{text!r}: write the number in digits, so that the example can have another one")
    return text[: figure.start] + spelling + text[figure.end :]


def _figure(text: str, code: str, answers: Answers) -> Figure:
    found = [figure for figure in extract(text, language=code) if figure.kind == answers.kind]
    if not found:
        others = ", ".join(f"{figure.text} ({figure.kind})" for figure in extract(text, language=code)) or "none"
        raise UsageError(f"{text!r}: there is no figure of kind {answers.kind}; found: {others}")
    return found[0]


def _millions(code: str, number: int) -> str:
    return lexicon_of(code).page.grouping[0].join((str(number), "000", "000"))


def _noun(code: str, concept: str) -> str:
    return next((form for form, key in _forms(code) if key == concept and " " not in form), concept).replace("~", "")


def _unit(code: str, unit: str) -> str:
    return next((forms[-1] for key, forms in lexicon_of(code).page.durations if key == unit), unit)


def _forms(code: str) -> Iterator[tuple[str, str]]:
    for key, forms in concepts.load(code):
        for form in forms:
            yield form, key


def from_conflict(conflict: Conflict, name: str) -> str:
    """The text of a rule file for the fact that a conflict is about, with the conflict as its first example.

    Raises:
        UsageError: The sentences share nothing by which a rule could select them.
    """
    claims = _opposed(conflict)
    row: dict[str, Any] = {
        "rule": name,
        "title": conflict.about or conflict.title,
        "severity": conflict.severity,
        "find": _find(claims),
        "must": "agree",
        "message": MESSAGE,
    }
    title = " against ".join(as_written(claim.figure) for claim in claims)
    flag = {"flag": title, "texts": [_text(claim) for claim in claims]}
    problems: list[UsageError] = []
    for texts in _agreeing(claims):
        try:
            return _proved({**row, "examples": [flag, {"pass": "the same figure", "texts": texts}]})
        except UsageError as error:
            problems.append(error)
    raise problems[0]


def _find(claims: list[Claim]) -> dict[str, Any]:
    """What selects the claims of a conflict: their kinds, what they count, and the words that they share.

    Raises:
        UsageError: The sentences share nothing.
    """
    kinds = sorted({claim.figure.kind for claim in claims})
    find: dict[str, Any] = {"kind": kinds if len(kinds) > 1 else kinds[0]}
    nouns = {claim.figure.noun for claim in claims}
    if len(nouns) == 1 and None not in nouns:
        find["of"] = claims[0].figure.noun
    about = _shared_lines(claims)
    if not about:
        raise UsageError("the sentences have no word and no name in common; write the rule with claimcheck rules new")
    return {**find, "about": about}


def _opposed(conflict: Conflict) -> list[Claim]:
    """The first claim of each of the first two sides."""
    chosen = first_of_sides(conflict.claims, conflict.sides)[:2]
    if len(chosen) < 2:
        raise UsageError("the conflict has one side only; a rule that compares cannot be drafted from it")
    return chosen


def _text(claim: Claim, sentence: str = "") -> dict[str, Any]:
    row: dict[str, Any] = {claim.figure.language: " ".join((sentence or claim.sentence).split())}
    if claim.document.date is not None:
        row["date"] = claim.document.date.isoformat()
    return row


def _agreeing(claims: Sequence[Claim]) -> Iterator[list[dict[str, Any]]]:
    """Texts in which the two sentences agree: one with the digits or number of the other, else one of them twice."""
    pairs = (tuple(claims), tuple(claims[::-1]))
    for one, other in pairs:
        yield [_text(one), _with_number(other, _digits(one, other))]
    for one, other in pairs:
        yield [_text(one), _with_number(other, _number(one))]
    yield [_text(claims[0]), _text(claims[0])]


def _with_number(claim: Claim, number: str) -> dict[str, Any]:
    """The text of a claim, with another number in the place of its own."""
    text, figure = claim.document.text, claim.figure
    return _text(claim, text[claim.start : figure.number_start] + number + text[figure.number_end : claim.end])


def _number(claim: Claim) -> str:
    """The number of a figure as it is written."""
    return claim.document.text[claim.figure.number_start : claim.figure.number_end]


def _digits(one: Claim, other: Claim) -> str:
    """The number of the other figure with the digits of the one, so that its words stay ("5 million", "10 million")."""
    digits = DIGITS.search(_number(one))
    return DIGITS.sub(digits[0], _number(other), count=1) if digits else _number(one)


def _shared_lines(claims: Sequence[Claim]) -> dict[str, dict[str, list[str]]]:
    """Lines of words for the concepts and the names that every sentence holds, the nearest concept first."""
    lines: dict[str, dict[str, list[str]]] = {}
    known = [dict(reversed(claim.slot.concepts)) for claim in claims]
    nouns = {claim.figure.noun for claim in claims} | {claim.figure.kind for claim in claims}
    shared = [concept for concept in known[0] if all(concept in each for each in known) and concept not in nouns]
    for concept in sorted(shared, key=lambda concept: sum(abs(each[concept]) for each in known))[:1]:
        lines[concept.replace("_", "-")] = {
            code: [form for form, key in _forms(code) if key == concept][:SHOWN]
            for code in dict.fromkeys(claim.figure.language for claim in claims)
        }
    names = [_names(claim) for claim in claims]
    folded = set.intersection(*(set(each) for each in names))
    for number, name in enumerate(sorted(folded)[:2], 1):
        line: dict[str, list[str]] = {}
        for claim, each in zip(claims, names, strict=True):
            words = line.setdefault(claim.figure.language, [])
            words += [word for word in (each[name],) if word not in words]
        lines[f"name{number}"] = line
    return {name: {code: words for code, words in line.items() if words} for name, line in lines.items()}


def _names(claim: Claim) -> dict[str, str]:
    """The names of a sentence as written, by their fold; those joined to a number (COVID-19) are left out."""
    wanted = {name for name, _ in claim.slot.names}
    tokens = Tokens(claim.document.text, claim.start, claim.end)
    found = {}
    for at, word in enumerate(tokens.low):
        if fold(word) in wanted and not tokens.numbered(at) and len(word) > 2:
            found[fold(word)] = tokens.written(at)
    return found


def _proved(row: Mapping[str, Any]) -> str:
    """The YAML of a rule whose examples have been run and pass.

    Raises:
        UsageError: An example fails.
        RuleError: The rule itself has faults.
    """
    text = as_yaml(row)
    found = tried(text)
    if not found.passed or not found.alterations:
        faults = [f"{trial.example.title}: {fault}" for trial in found.trials for fault in trial.faults]
        faults += [
            f"{each.figure.text} altered to {each.tried[0]}: no conflict"
            for each in found.alterations
            if not each.flagged
        ]
        raise UsageError("the drafted rule does not pass its examples: " + "; ".join(faults or ["nothing is compared"]))
    return text


def tried(text: str) -> Proof:
    """The proof of the only rule of a rule file's text.

    Raises:
        RuleError: It has faults.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rule.yaml"
        path.write_text(text, encoding="utf-8")
        loaded = load_rules([path])
    if loaded.faults:
        raise RuleError(loaded.faults)
    return proof(loaded.rules[0])


def as_yaml(row: Mapping[str, Any]) -> str:
    """A rule as the text of its file: the keys in the order given, words on one line."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Writes lists of words on one line, and equal ones each time."""

        def ignore_aliases(self, data: object) -> bool:
            """Always: no anchors stand in a rule."""
            return True

    def in_one_line(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.Node:
        plain = all(isinstance(item, str) and len(item) < 60 for item in items)
        return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=plain)

    Dumper.add_representer(list, in_one_line)
    return yaml.dump(dict(row), Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
