"""YAML text → nodes that know their line and column.

Only the plain part of YAML is read: maps, lists and texts. No scalar is given a type here, so `no`, `3.10` and `12:30`
stay what they are. The fast path composes the whole file in C; a file that does not compose so, or that uses anchors,
aliases or tags, goes through `mending`, which names what is wrong and reads what it can of the rest.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Set
from typing import Any

import yaml
from attrs import define
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from claimcheck.ruleset.faults import Source

__all__ = ["MappingNode", "Node", "Root", "ScalarNode", "SequenceNode", "compose", "documents"]

try:
    from yaml._yaml import CParser as _Parser
except ImportError:  # PyYAML was built without libyaml
    from yaml.composer import Composer
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class _Parser(Reader, Scanner, Parser, Composer):  # type: ignore[no-redef]
        def __init__(self, stream: str) -> None:
            Reader.__init__(self, stream)
            Scanner.__init__(self)
            Parser.__init__(self)
            Composer.__init__(self)


class _Nodes(_Parser):
    """A parser that gives no node a type; each of these is called once a node, and does nothing fastest."""

    resolve: Any = "".format
    descend_resolver: Any = operator.is_
    ascend_resolver: Any = str


@define(frozen=True, slots=True, eq=False, repr=False)
class Root:
    """One YAML document of a file.

    Attributes:
        node: Its outermost node.
        mended: Lines, from 0, that were changed to read on after a fault; what is odd about them has been reported.
        cut: Whether text was left out to read on, so that it is not what its writer meant.
    """

    node: Node
    mended: Set[int] = frozenset()
    cut: bool = False


_UNUSUAL = re.compile(r"(?:^|[\s\[{,:-])(?:[&*]\S|!)|^ *\t", re.MULTILINE)


def documents(source: Source) -> list[Root]:
    """The YAML documents of a file; what does not read is recorded as faults of `source`."""
    text = source.text
    if not any(mark in text for mark in "&*!\t") or not _UNUSUAL.search(text):
        try:
            return [Root(node) for node in compose(text)]
        except yaml.YAMLError:
            pass
    from claimcheck.ruleset import mending

    return mending.documents(source)


def compose(text: str) -> list[Node]:
    """The outermost nodes of all YAML documents in a text, empty ones left out.

    Raises:
        yaml.YAMLError: The text is no YAML.
    """
    parser = _Nodes(text)
    nodes = []
    while parser.check_node():
        node = parser.get_node()
        if node is not None and not _is_empty(node):
            nodes.append(node)
    return nodes


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and not node.value and not node.style
