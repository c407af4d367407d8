"""From what a YAML document says to a `Rule`, with what it extends and the checks that look at several keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, evolve

from claimcheck.ruleset import message
from claimcheck.ruleset.faults import listed, nearest
from claimcheck.ruleset.formula import Formula
from claimcheck.ruleset.keys import RULE
from claimcheck.ruleset.nodes import MappingNode, Node, ScalarNode, SequenceNode
from claimcheck.ruleset.records import Find, Line, Must, Reference, Rule, Severities, Verb
from claimcheck.ruleset.shapes import At
from claimcheck.ruleset.vocabulary import SLOT_PARTS, language_keys

VALUE = "value"
"""The name of the figure in a formula where the rule finds one figure only."""


@define(slots=True, eq=False, repr=False)
class Draft:
    """A rule as its file gives it, not yet joined with what it extends.

    Attributes:
        values: The keys that are there and right.
        nodes: The node of each key, for faults that show later; empty once no more can show.
        node: The whole document, until then.
        at: Where to record faults.
        line: Line it begins on, from 1.
        pack: Name of its pack.
        rule: The rule, once it is made; None before, and for a faulty draft.
        finished: Whether making it has begun; a rule that extends itself is found by this.
    """

    values: Mapping[str, Any]
    nodes: Mapping[str, Node]
    node: Node | None
    at: At
    line: int
    pack: str = ""
    rule: Rule | None = None
    finished: bool = False

    @property
    def id(self) -> str:
        """The id of the rule; one that extends another and has none of its own replaces it."""
        name: str = self.values.get("rule") or self.values.get("extends") or ""
        return name

    def bad(
        self, key: str, text: str, *, hint: str = "", offset: int = 0, width: int = 0, item: str | None = None
    ) -> None:
        """Records a fault at a key's value or at one `item` of it; at the rule's beginning where it has no such key."""
        self.at.key = key
        node = self.nodes.get(key)
        if isinstance(node, SequenceNode):
            node = next((child for child in node.value if child.value == item), node)
        if node is not None:
            self.at.bad(node, text, hint=hint, offset=offset, width=width)
        elif self.node is not None:
            self.at.bad(self.node, text, hint=hint, width=1)

    def release(self) -> None:
        """Lets go of the nodes, which cost far more room than the rule, once no fault can show any more."""
        self.nodes, self.node = {}, None


def read_draft(node: Node, at: At, pack: str) -> Draft:
    """The draft of one YAML document."""
    nodes: dict[str, Node] = {}
    if isinstance(node, MappingNode):
        nodes = {key.value: value for key, value in node.value if type(key) is ScalarNode}
    values = (_EXTENDING if "extends" in nodes else RULE).read(node, at)
    return Draft(values if isinstance(values, dict) else {}, nodes, node, at, node.start_mark.line + 1, pack)


_EXTENDING = evolve(RULE, keys=tuple(evolve(key, required=False) for key in RULE.keys))


def finish(draft: Draft, parent_of: Callable[[Draft], Rule | None]) -> Rule | None:
    """Makes the rule of a draft, once; None where it is faulty.

    Args:
        draft: The draft.
        parent_of: Gives the rule that a draft extends, or records why there is none.
    """
    if draft.finished:
        return draft.rule
    draft.finished = True
    if draft.at.count:
        _check_faulty(draft)
        return None
    parent = parent_of(draft) if "extends" in draft.values else None
    if "extends" in draft.values and parent is None:
        return None
    rule = _plain(draft) if parent is None else _extended(draft, parent)
    _check(rule, draft)
    draft.rule = None if draft.at.count else rule
    return draft.rule


def _plain(draft: Draft) -> Rule:
    fields = _fields(draft)
    common = _find(draft.values.get("find", {}), Find())
    figures = {name: _find(values, _shared_part(common)) for name, values in draft.values.get("figures", {}).items()}
    return Rule(find=common, figures=figures, **fields)


def _extended(draft: Draft, parent: Rule) -> Rule:
    fields = _fields(draft)
    common = _find(draft.values.get("find", {}), parent.find)
    figures = dict(parent.figures)
    for name, values in draft.values.get("figures", {}).items():
        figures[name] = _find(values, figures.get(name, _shared_part(common)))
    return evolve(parent, find=common, figures=figures, **fields)


_TAKEN = ("find", "figures", "rule", "severity", "must")


def _fields(draft: Draft) -> dict[str, Any]:
    fields = {key: value for key, value in draft.values.items() if key not in _TAKEN}
    if "severity" in draft.values:
        severities: Severities = draft.values["severity"]
        fields["severity"] = severities
    if "must" in draft.values:
        fields["must"] = draft.values["must"]
        fields["checks"] = checks_of(draft.values["must"])
    place = {"path": draft.at.source.path, "line": draft.line, "pack": draft.pack}
    return {**fields, "id": draft.id, **place}


def checks_of(must: Must) -> str:
    """The name of the file in checks/ that judges what `must` says."""
    if isinstance(must, Verb):
        return must.name
    if isinstance(must, Reference):
        return "reference"
    return "limit" if must.names == (VALUE,) else "equation"


def _find(values: Mapping[str, Any], base: Find) -> Find:
    """What a `find` says, over what it is built upon; lines of one name replace each other, others are added."""
    if not values:
        return base
    return Find(
        values.get("kind", base.kinds),
        values.get("of", base.of),
        _lines(base.about, values.get("about", ())),
        _lines(base.unless, values.get("unless", ())),
        values.get("near", base.near),
    )


def _lines(old: tuple[Line, ...], new: tuple[Line, ...]) -> tuple[Line, ...]:
    if not old or not new:
        return new or old
    names = {line.name for line in new if line.name}
    return tuple(line for line in old if line.name not in names) + new


def _shared_part(common: Find) -> Find:
    """What each figure takes over from `find`: all but `near`, which there says how close the figures lie together."""
    return evolve(common, near="sentence")


def _check(rule: Rule, draft: Draft) -> None:
    """The checks that look at several keys."""
    finds = (rule.find, *rule.figures.values())
    figures, lines = tuple(rule.figures), tuple(line.name for find in finds for line in find.about if line.name)
    if isinstance(rule.must, Formula):
        _check_formula(rule.must, figures, draft)
    elif figures:
        draft.bad("figures", "named figures are for equations; must names none of them")
    _check_same(rule.same, lines, draft)
    _check_message(rule.message, figures, draft)
    if rule.status == "deprecated" and not (rule.replaced_by or rule.why):
        draft.bad("status", "a deprecated rule names its replacement in replaced_by, or says why in why")


def _check_faulty(draft: Draft) -> None:
    """The same checks for a rule with faults, by the names it uses, so that no fault comes up only later."""
    if "extends" in draft.nodes:
        return
    figures = tuple(_children(draft.nodes.get("figures")))
    finds = [draft.nodes.get("find"), *_children(draft.nodes.get("figures")).values()]
    about = [_children(_children(find).get("about")) for find in finds]
    lines = tuple(name for names in about if not language_keys() & names.keys() for name in names)
    if isinstance(draft.values.get("must"), Formula):
        _check_formula(draft.values["must"], figures, draft)
    _check_same(draft.values.get("same", ()), lines, draft)
    _check_message(draft.values.get("message", ""), figures, draft)


def _children(node: Node | None) -> dict[str, Node]:
    return {key.value: value for key, value in node.value} if isinstance(node, MappingNode) else {}


def _check_message(written: str, figures: tuple[str, ...], draft: Draft) -> None:
    for text, hint, offset, width in message.faults(written, figures or ("a", "b")):
        draft.bad("message", text, hint=hint, offset=offset, width=width)


def _check_formula(formula: Formula, figures: tuple[str, ...], draft: Draft) -> None:
    legal = figures or (VALUE,)
    names = formula.names
    for name in names:
        if name not in legal:
            offset = max(0, formula.text.find(name))
            text = f'there is no figure "{name}"; there is {listed(legal)}'
            draft.bad("must", text, hint=nearest(name, legal), offset=offset, width=len(name))
    if not names:
        draft.bad("must", "no figure is named; write value for the figure found")
    unused = [name for name in figures if name not in names]
    if unused and all(name in legal for name in names):
        draft.bad("figures", f"must does not use {listed(unused)}", width=1)


def _check_same(same: tuple[str, ...], lines: tuple[str, ...], draft: Draft) -> None:
    legal = tuple(dict.fromkeys((*lines, *SLOT_PARTS)))
    for name in same:
        if name not in legal:
            text = f'"{name}" is no line of about and no part of the slot; allowed: {listed(legal)}'
            draft.bad("same", text, hint=nearest(name, legal), item=name)
