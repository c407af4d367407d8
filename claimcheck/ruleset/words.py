"""Lines of words, and the shared lists they may use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from attrs import define, field

from claimcheck.ruleset.faults import Fault, listed, nearest
from claimcheck.ruleset.nodes import MappingNode, Node, ScalarNode, SequenceNode, documents
from claimcheck.ruleset.records import Line, Words
from claimcheck.ruleset.shapes import BAD, At, Bad, ListOf, Schema, Text, choice, entries, scalar, undashed
from claimcheck.ruleset.vocabulary import NEARNESS, language_keys

USE = "use"
NEAR = "near"
_DISTANCE = choice(NEARNESS, "a distance")
PATTERN_SIGNS = frozenset("*\\[]|^")
"""Signs of regular and of shell expressions, which no word of a text has."""
_WORD = Text("a word")


def read_word(node: Node, at: At) -> str | Bad:
    """A word or phrase; `~` may stand at the end of a word, behind three letters or more of it."""
    if type(node) is not ScalarNode:
        return scalar(node, at, "a word")
    word: str = node.value
    if not word or word[0] == " " or word[-1] == " " or "~" in word or not PATTERN_SIGNS.isdisjoint(word):
        return _odd_word(node, word.strip(), at)
    return word


def _odd_word(node: Node, word: str, at: At) -> str | Bad:
    if not word:
        return at.bad(node, "has no value; a word belongs here")
    if not PATTERN_SIGNS.isdisjoint(word):
        return at.bad(
            node,
            f'"{word}" is a pattern; write a plain word, which matches its inflections, or "port~" for all endings',
        )
    for part in word.split():
        if part.strip("~") == "" and "~" in part:
            return at.bad(node, '"~" alone would match every word; write the beginning of the word before it')
        if "~" in part[:-1]:
            return at.bad(node, f'"{part}" has ~ inside; it may only end a word')
    return word


def read_list(node: Node, at: At) -> tuple[str, ...] | Bad:
    """A word, or a list of words."""
    if not isinstance(node, SequenceNode):
        word = undashed(node, at) or read_word(node, at)
        return (word,) if isinstance(word, str) else word
    found = [read_word(child, at) for child in node.value]
    words = tuple([word for word in found if isinstance(word, str)])
    if not found:
        return at.bad(node, "is empty; words belong here")
    return words if len(words) == len(found) else BAD


@define(frozen=True, eq=False, repr=False)
class LineShape:
    """One line of words: by language, from a shared list, or the same in every language."""

    def read(self, node: Node, at: At) -> Line | Bad:
        if not isinstance(node, MappingNode):
            words = read_list(node, at)
            return words if isinstance(words, Bad) else Line("", {"any": words})
        rows = entries(node, at, "words by language")
        if isinstance(rows, Bad):
            return rows
        words_by_language: dict[str, tuple[str, ...]] = {}
        use: tuple[str, ...] = ()
        near: Any = ""
        count = at.count
        for name, key, value in rows:
            at.key = name
            if name == USE:
                use = _shared(value, at, words_by_language)
            elif name == NEAR:
                near = _DISTANCE.read(value, at)
            elif name in language_keys():
                words = read_list(value, at)
                if not isinstance(words, Bad):
                    words_by_language[name] = words_by_language.get(name, ()) + words
            else:
                _no_language(name, key, at)
        if not rows:
            return at.bad(node, "is empty; words by language belong here")
        return Line("", words_by_language, use, near) if at.count == count else BAD

    def schema(self) -> Schema:
        one = ListOf(_WORD).schema()
        languages = dict.fromkeys(sorted(language_keys()), one)
        keys = {USE: one, NEAR: _DISTANCE.schema(), **languages}
        return {"anyOf": [one, {"type": "object", "properties": keys, "additionalProperties": False}]}


def _no_language(name: str, node: Node, at: At) -> None:
    legal = (*sorted(language_keys()), USE, NEAR)
    at.key = ""
    at.bad(node, f'"{name}" is not a language; allowed: {listed(legal)}', hint=nearest(name, legal))


def _shared(node: Node, at: At, into: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Adds the words of the shared lists a `use` names; gives their names."""
    names = [node] if not isinstance(node, SequenceNode) else node.value
    use = []
    for child in names:
        name = scalar(child, at, "the name of a shared list")
        if not isinstance(name, str):
            continue
        words = at.library.words(name, at.source.path)
        if words is None:
            legal = at.library.names(at.source.path)
            at.bad(child, f'there is no shared list "{name}"; there are {listed(legal)}', hint=nearest(name, legal))
            continue
        use.append(name)
        for code, forms in words.items():
            into[code] = into.get(code, ()) + forms
    return tuple(use)


@define(frozen=True, eq=False, repr=False)
class LinesShape:
    """One line of words, a list of lines, or lines by name."""

    line: LineShape = field(factory=LineShape)

    def read(self, node: Node, at: At) -> tuple[Line, ...] | Bad:
        if isinstance(node, SequenceNode) and any(isinstance(child, MappingNode) for child in node.value):
            found = [self.line.read(child, at) for child in node.value]
            return BAD if BAD in found else tuple(line for line in found if isinstance(line, Line))
        if not isinstance(node, MappingNode) or _is_one_line(node):
            line = self.line.read(node, at)
            return (line,) if isinstance(line, Line) else line
        return self.named(node, at)

    def named(self, node: Node, at: At) -> tuple[Line, ...] | Bad:
        rows = entries(node, at, "lines of words")
        if isinstance(rows, Bad):
            return rows
        lines = []
        for name, _, value in rows:
            at.key = name
            line = self.line.read(value, at)
            if isinstance(line, Line):
                lines.append(Line(name, line.words, line.use, line.near))
        return tuple(lines) if len(lines) == len(rows) and lines else BAD

    def schema(self) -> Schema:
        line = self.line.schema()
        named = {"type": "object", "additionalProperties": line}
        return {"anyOf": [line, {"type": "array", "items": line, "minItems": 1}, named]}


def _is_one_line(node: MappingNode) -> bool:
    """Whether the keys of a map are languages; one language among them will do, so that a misspelt one is seen."""
    legal = language_keys()
    return any(
        type(key) is ScalarNode and (key.value in legal or key.value == USE) and not isinstance(value, MappingNode)
        for key, value in node.value
    )


@define(slots=True, eq=False, repr=False)
class WordLists:
    """The shared lists, each read when it is first used.

    A list is a file `words/<name>.yaml` of languages and their words. It is looked for in the folder `words` beside the
    asking file, then in the folder above, then among the shipped rules.
    """

    shipped: Path | None
    faults: list[Fault] = field(factory=list)
    used: dict[str, Words] = field(factory=dict)
    _read: dict[Path, Words] = field(factory=dict)
    _places: dict[tuple[str, str], Path | None] = field(factory=dict)

    def words(self, name: str, beside: str) -> Words | None:
        """The words of a list by language, or None where there is no such list."""
        key = (beside, name)
        if key not in self._places:
            folder = (os.path.dirname(beside), name)
            if folder not in self._places:
                self._places[folder] = self.place(name, Path(folder[0]))
            self._places[key] = self._places[folder]
        path = self._places[key]
        if path is None:
            return None
        if path not in self._read:
            self._read[path] = self.used[name] = self.read(path)
        return self._read[path]

    def folders(self, folder: Path) -> list[Path]:
        """The folders in which lists are looked for, the nearest first."""
        shipped = [self.shipped / "words"] if self.shipped else []
        return [folder / "words", folder.parent / "words", *shipped]

    def place(self, name: str, folder: Path) -> Path | None:
        """The file of a list."""
        files = (words / f"{name}{suffix}" for words in self.folders(folder) for suffix in (".yaml", ".yml"))
        return next((file for file in files if file.is_file()), None)

    def names(self, beside: str) -> tuple[str, ...]:
        """The names of the lists that a file may use."""
        folders = self.folders(Path(beside).parent)
        return tuple(sorted({file.stem for folder in folders for file in folder.glob("*.y*ml")}))

    def read(self, path: Path) -> Words:
        """One list; its faults are gathered, and the words that are right are given all the same."""
        from claimcheck.ruleset.files import read_source

        source = read_source(path, self.faults)
        words: dict[str, tuple[str, ...]] = {}
        if source is not None:
            for root in documents(source):
                words.update(_list_words(root.node, At(source, self, mended=root.mended)))
            self.faults.extend(source.faults)
        return words


def _list_words(node: Node, at: At) -> dict[str, tuple[str, ...]]:
    rows: Any = entries(node, at, "a shared list")
    if isinstance(rows, Bad):
        return {}
    words = {}
    for name, key, value in rows:
        at.key = name
        if name == "title":
            _WORD.read(value, at)
        elif name not in language_keys():
            _no_language(name, key, at)
        else:
            found = read_list(value, at)
            if not isinstance(found, Bad):
                words[name] = found
    return words
