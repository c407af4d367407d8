"""Names what is wrong with YAML that does not read, and reads on behind it.

Each fault is mended in a copy of the text, character for character, so that lines and columns stay those of the file
(tabs alone become as wide as the usual indent); then the text is tried again. Whatever looks odd on a mended line has
been reported and is not reported twice.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable

import yaml
from yaml.reader import ReaderError
from yaml.tokens import AliasToken, AnchorToken, ScalarToken, TagToken, Token

from claimcheck.ruleset.faults import Source
from claimcheck.ruleset.nodes import Root, compose

_MOST_MENDS = 40
TAB = "  "
_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_KEY_LINE = re.compile(r"\s*(?:- +)?[\w-]+ *:(?:\s|$)")
_INDENT = re.compile(r"[ \t]*")
_UNPARTED = re.compile(r"(?P<indent> *(?:- +)?)(?P<key>[a-z_]+)(?P<mark> ?=|[:：]|)(?P<rest>.*)")
"""A line that begins with a word, and behind it no colon with a space."""
NO_COLON = "this line has no colon: write key: value"
DEEPER = "this line is indented more than the line above it allows"


def documents(source: Source) -> list[Root]:
    """The documents of a file as far as they can be read; faults go to `source`."""
    roots: list[Root] = []
    for first, lines in _parts(source.lines):
        roots.extend(_Part(source, first, lines).roots())
    return roots


def _parts(lines: list[str]) -> list[tuple[int, list[str]]]:
    """The lines of each document, with the number of its first; one that does not read leaves the others whole."""
    starts = [0, *(index for index, line in enumerate(lines) if index and re.match(r"---(?:\s|$)", line)), len(lines)]
    return [(start, lines[start:end]) for start, end in itertools.pairwise(starts)]


class _Part:
    """One document under repair."""

    def __init__(self, source: Source, first: int, lines: list[str]) -> None:
        self.source = source
        self.first = first
        self.lines = list(lines)
        self.mended: set[int] = set()
        self.cut = False
        self.too_deep: set[int] = set()

    @property
    def text(self) -> str:
        """What is left to read, on the lines where it stands in the file."""
        return "\n" * self.first + "\n".join(self.lines)

    def roots(self) -> list[Root]:
        """The documents of the text, which is mended and read again until it can be; each fault is told."""
        self.name_unreadable()
        self.name_tabs()
        for _ in range(_MOST_MENDS):
            self.name_tokens()
            before = list(self.lines)
            try:
                return [Root(node, frozenset(self.mended), self.cut) for node in compose(self.text)]
            except yaml.MarkedYAMLError as error:
                self.mend(error)
            except (ReaderError, yaml.YAMLError) as error:
                self.source.fault(self.first, 0, str(error).splitlines()[0])
                return []
            if self.lines == before:
                return []
        return []

    def fault(self, line: int, column: int, message: str, width: int = 1) -> None:
        """Records a fault of a line that has not been mended before."""
        if line not in self.mended:
            self.source.fault(line, column, message, width=width)
        self.mended.add(line)

    def deeper(self, line: int, column: int, width: int) -> None:
        """Records that a line is indented too much, once for all lines below each other that are."""
        above = range(line - 1, self.first - 1, -1)
        last = next((at for at in above if self.lines[at - self.first].strip()), None)
        if last is not None and last in self.too_deep:
            self.mended.add(line)
        else:
            self.fault(line, column, DEEPER, width)
        self.too_deep.add(line)

    def put(self, line: int, column: int, text: str) -> None:
        """Replaces as many characters as `text` has."""
        if not 0 <= line - self.first < len(self.lines):
            return
        old = self.lines[line - self.first]
        self.lines[line - self.first] = old[:column] + text + old[column + len(text) :]

    def blank(self, line: int, column: int = 0) -> None:
        """Empties a line from a column on; what stood there is lost, and the rule without it another one."""
        self.cut = True
        if 0 <= line - self.first < len(self.lines):
            self.lines[line - self.first] = self.lines[line - self.first][:column]

    def blank_block(self, line: int) -> None:
        """Empties a line, and those below it that are indented more: what they belong to is gone."""
        at = line - self.first
        depth = _indent(self.lines[at]) if at < len(self.lines) else 0
        self.blank(line)
        for below in range(at + 1, len(self.lines)):
            if self.lines[below].strip() and _indent(self.lines[below]) <= depth:
                break
            self.blank(self.first + below)
            self.mended.add(self.first + below)

    def name_unreadable(self) -> None:
        """Tell control characters, and put blanks in their place."""
        for index, line in enumerate(self.lines):
            for match in _UNREADABLE.finditer(line):
                message = f"the control character U+{ord(match[0]):04X} is not allowed"
                self.source.fault(self.first + index, match.start(), message)
            self.lines[index] = _UNREADABLE.sub(" ", line)

    def name_tabs(self) -> None:
        """Tell tabs that indent lines, and put blanks in their place."""
        for index, line in enumerate(self.lines):
            indent = _INDENT.match(line)
            if indent and "\t" in indent[0] and line.strip():
                column = indent[0].index("\t")
                message = "a tab indents this line: YAML takes spaces only"
                self.fault(self.first + index, column, message, len(indent[0]) - column)
                self.lines[index] = indent[0].replace("\t", TAB) + line[len(indent[0]) :]

    def name_tokens(self) -> None:
        """Anchors, aliases and tags are legal YAML, but not in rule files."""
        for token in _tokens(self.text, AnchorToken, AliasToken, TagToken):
            line, column = token.start_mark.line, token.start_mark.column
            width = token.end_mark.column - column
            if isinstance(token, AnchorToken):
                message = "anchors are not allowed; if the text begins with &, put it in quotes"
                filler = " " * width
            elif isinstance(token, AliasToken):
                message = "aliases are not allowed; if the text begins with *, put it in quotes"
                filler = "x" * width
            else:
                message = "tags are not allowed; if the text begins with !, put it in quotes"
                filler = " " * width
            self.source.fault(line, column, message, width=width)
            self.mended.add(line)
            self.put(line, column, filler)

    def mend(self, error: yaml.MarkedYAMLError) -> None:
        """Tell what the parser stumbled over, and change the line so that it gets past."""
        mark = error.problem_mark or error.context_mark
        if mark is None:
            return
        problem = f"{error.context or ''}: {error.problem or ''}"
        start = error.context_mark or mark
        for pattern, mender in _MENDERS:
            if pattern in problem:
                mender(self, (mark.line, mark.column), (start.line, start.column))
                return
        self.fault(mark.line, mark.column, str(error.problem))
        self.blank(mark.line)

    def character(self, line: int, column: int) -> str:
        """The character at a place of the file; "" behind the end of its line."""
        return self.lines[line - self.first][column : column + 1] if 0 <= line - self.first < len(self.lines) else ""

    def before(self, line: int, column: int) -> str:
        """What stands before a place on its line, without blanks at its end."""
        return self.lines[line - self.first][:column].rstrip() if 0 <= line - self.first < len(self.lines) else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


@functools.cache
def _keys() -> frozenset[str]:
    """The keys of rules and of what stands in them."""
    from claimcheck.ruleset.keys import EXAMPLE, FIND, ONLY, RULE

    return frozenset(key.name for record in (RULE, FIND, EXAMPLE, ONLY) for key in record.keys)


def _tokens(text: str, *sorts: type[Token]) -> list[Token]:
    """The tokens of some sorts, as far as the text can be scanned."""
    found: list[Token] = []
    try:
        for token in yaml.scan(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
            if isinstance(token, sorts):
                found.append(token)
    except yaml.YAMLError:
        pass
    return found


_Place = tuple[int, int]
"""Line and column, both from 0."""


def _bad_start(part: _Part, at: _Place, start: _Place) -> None:
    character = part.character(*at)
    part.fault(*at, f"a text cannot begin with {character}: put it in quotes")
    part.put(*at, "_")


def _colon(part: _Part, at: _Place, start: _Place) -> None:
    line, column = at
    if ":" in part.before(line, column) or part.before(line, column).lstrip().startswith("- "):
        part.fault(line, column, 'a text that holds ": " must be in quotes')
    else:
        if _above_unparted(part, line):
            return
        indent = len(part.before(line, column)) - len(part.before(line, column).lstrip())
        part.deeper(line, indent, max(1, column - indent))
    part.put(line, column, "_")


def _above_unparted(part: _Part, line: int) -> bool:
    """Mend the line above where it is a key without a colon: that is why this one is odd."""
    above = next((at for at in range(line - part.first - 1, -1, -1) if part.lines[at].strip()), None)
    return above is not None and _parted(part, above)


def _parted(part: _Part, index: int) -> bool:
    """Put the colon behind the key that a line begins with, where it lacks one or the space behind it."""
    found = _UNPARTED.fullmatch(part.lines[index])
    if found is None or found["key"] not in _keys() or (found["mark"] == ":" and found["rest"][:1] in ("", " ")):
        return False
    width = len(found["key"] + found["mark"] + found["rest"])
    part.fault(part.first + index, len(found["indent"]), _UNPARTED_FAULTS.get(found["mark"], NO_COLON), width)
    part.lines[index] = f"{found['indent']}{found['key']}: {found['rest'].strip()}".rstrip()
    return True


_UNPARTED_FAULTS = {
    ":": "a space is missing after the colon",
    "：": "this is another sign than the colon: write key: value",
}


def _open_quote(part: _Part, at: _Place, start: _Place) -> None:
    line, column = start
    quote = part.character(line, column)
    part.fault(line, column, f"this {quote} is never closed; if it is part of the text, put the whole text in quotes")
    part.put(line, column, "_")


def _open_bracket(part: _Part, at: _Place, start: _Place) -> None:
    line, column = start
    inner = part.lines[at[0] - part.first] if at[0] - part.first < len(part.lines) else ""
    if at[0] != line and (not inner.strip() or _KEY_LINE.match(inner)):
        opening = part.character(line, column)
        part.fault(line, column, f"this {opening} is never closed")
        part.blank(line, column)
    else:
        part.fault(*at, "a comma is missing before this, or the text must be in quotes")
        part.blank(at[0], column if at[0] == line else 0)


def _key_expected(part: _Part, at: _Place, start: _Place) -> None:
    line, column = at
    ending = part.before(line, column)[-1:]
    if ending in ("'", '"'):
        _after_quote(part, at, ending)
    elif ending in ("]", "}"):
        opening = "[" if ending == "]" else "{"
        begins = part.before(line, column).find(opening)
        part.fault(line, max(0, begins), f"a text that begins with {opening} must be in quotes")
        part.blank(line, column)
    else:
        part.fault(line, column, "this line is not indented like any line above it, or begins a list inside a map")
        part.blank_block(line)


def _after_quote(part: _Part, at: _Place, quote: str) -> None:
    """Either text behind a closing quote, or a quote left open that met the next one lines further down."""
    line, column = at
    begin = _quoted_before(part.text, at)
    if begin is not None and begin[0] < line:
        _open_quote(part, at, begin)
    else:
        part.fault(line, column, f"text goes on after its closing {quote}: put the whole text in quotes")
        part.blank(line, column)


def _quoted_before(text: str, at: _Place) -> _Place | None:
    """Where the last quoted text before a place begins."""
    found: _Place | None = None
    for token in _tokens(text, ScalarToken):
        start = (token.start_mark.line, token.start_mark.column)
        if start < at and getattr(token, "style", None):
            found = start
    return found


def _no_colon(part: _Part, at: _Place, start: _Place) -> None:
    line, column = start
    if line - part.first < len(part.lines) and _parted(part, line - part.first):
        return
    text = part.lines[line - part.first].strip() if line - part.first < len(part.lines) else ""
    message = "a space is missing after the dash" if text.startswith("-") else NO_COLON
    part.fault(line, column, message, max(1, len(text)))
    part.blank(line)


def _escape(part: _Part, at: _Place, start: _Place) -> None:
    part.fault(*at, r"in a text between double quotes a backslash is written \\, or use single quotes")
    part.put(*at, "_")


def _block_text(part: _Part, at: _Place, start: _Place) -> None:
    character = part.character(*start)
    part.fault(*start, f"a text that begins with {character} must be in quotes")
    part.put(*start, "_")


_MENDERS: tuple[tuple[str, Callable[[_Part, _Place, _Place], None]], ...] = (
    ("cannot start any token", _bad_start),
    ("scanning an alias", lambda part, at, start: _bad_start(part, start, start)),
    ("scanning an anchor", lambda part, at, start: _bad_start(part, start, start)),
    ("mapping values are not allowed", _colon),
    ("scanning a quoted scalar", _open_quote),
    ("unknown escape", _escape),
    ("parsing a flow", _open_bracket),
    ("scanning a block scalar", _block_text),
    ("could not find expected ':'", _no_colon),
    ("parsing a block", _key_expected),
)
