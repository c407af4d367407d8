"""Markdown: the prose without marks, code and link targets; front matter gives date, source, language and title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.errors import ClaimcheckError
from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Known, Source, superscript
from claimcheck.readers._shape.known import TITLE_KEYS, plain_key

if TYPE_CHECKING:
    from markdown_it.token import Token

NAME = "Markdown"
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".qmd")
FRONT_MATTER = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(.{0,65536}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
FOOTNOTE = re.compile(r"^ {0,3}\[\^[^\]\n]{1,99}\]:[ \t]*", re.MULTILINE)
FOOTNOTE_MARK = re.compile(r"\[\^[^\]\n]{1,99}\]")
LARGEST_PARSED = 4 * 2**20
"""Longer texts (in characters) are read as they are: to parse them would take minutes."""
SUP = re.compile(r"<sup\b[^>]*>", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+")
STRAY = re.compile(r"\*{2,3}")
"""Marks of stress that the standard does not take for such, as in 16**,000**."""
HASH_TAG = re.compile(r"[ \t]+(#[^\s#].*)")
"""What is a comment behind a value of YAML, and looks like a part of it ("Ships #1"): no blank behind the mark."""
PLAIN_TEXT_OF_HTML = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)


def likeness(data: bytes) -> int:
    """1 for text with front matter or with several headings; else 0."""
    head = data[:8192].decode("utf-8", "replace")
    return int(bool(FRONT_MATTER.match(head)) or len(re.findall(r"^#{2,4} \S", head, re.MULTILINE)) > 1)


def read(source: Source) -> list[Document]:
    """The one document in a Markdown file; places are lines of the file."""
    text, encoding = source.text()
    known, start = _front_matter(text, source)
    draft = Draft()
    body = text[start:]
    if len(body) > LARGEST_PARSED:
        source.note("is very long Markdown; read as plain text, marks and code included")
        return [Document(text=text, name=source.name, reading=f"text, {encoding}")]
    tokens = _tokens(body)
    if known.title and known.title not in body[:5000]:
        draft.headline(known.title, "front matter")
    _write(tokens, draft, text.count("\n", 0, start), source)
    reading = f"Markdown, {encoding}"
    found = draft.document(
        source.name, reading, source=known.source, date=known.date, language=known.language, keys=known.keys
    )
    return [found]


def _front_matter(text: str, source: Source) -> tuple[Known, int]:
    """What the front matter says, and the offset of the text below it."""
    found = FRONT_MATTER.match(text)
    if not found:
        return Known(), 0
    try:
        entries = _toml(found.group(2)) if found.group(1) == "+++" else _yaml(found.group(2), source)
    except ValueError as error:
        source.note(f"has a front matter that cannot be read ({error}); it was left out")
        return Known(), found.end()
    if entries is None:
        return Known(), 0
    return Known().take(entries, source), found.end()


def _toml(text: str) -> dict[str, str]:
    import tomllib

    return {key: str(value) for key, value in tomllib.loads(text).items() if not isinstance(value, (dict, list))}


def _yaml(text: str, source: Source) -> dict[str, str] | None:
    """The plain entries at the top; None where the text between the rules is no mapping, but prose."""
    import yaml

    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(str(error).split("\n")[0]) from None
    if not isinstance(node, yaml.MappingNode):
        return None
    entries = [(key.value, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
    for key, value in entries:
        lost = HASH_TAG.match(text, value.end_mark.index) if plain_key(key) in TITLE_KEYS else None
        if lost is not None:
            source.note(f"has {key!r} in its front matter without {lost[1]!r}, a comment there; put it in quotes")
    plain = ((key, _plain(value)) for key, value in entries)
    return {key: value for key, value in plain if value}


def _plain(node: object) -> str:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return ", ".join(item.value for item in node.value if isinstance(item, yaml.ScalarNode))
    return str(node.value) if isinstance(node, yaml.ScalarNode) and node.value not in ("null", "~") else ""


def _tokens(text: str) -> list[Token]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": 50}).enable(["table", "strikethrough"])
    text = FOOTNOTE_MARK.sub("", FOOTNOTE.sub("", text))
    return parser.parse(text.replace("\r\n", "\n").replace("\r", "\n"))


def _write(tokens: list[Token], draft: Draft, above: int, source: Source) -> None:
    """Write the block tokens to the draft; `above` lines of the file stand above the first."""
    rows: list[list[str]] = []
    lines: list[int] = []
    depth = tight = 0
    for token, kind in zip(tokens, ["", *(token.type for token in tokens)], strict=False):
        line = above + token.map[0] + 1 if token.map else 0
        place = f"line {line}" if line else ""
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type == "tr_open":
            rows.append([])
            lines.append(line)
        elif token.type == "table_close":
            draft.table(rows, heads=1, lines=lines)
            rows, lines = [], []
        elif token.type == "html_block":
            _html(token.content, draft, source, place)
        elif token.type == "inline":
            tight = _inline_block(token, kind, rows, draft, place, tight=tight if depth else 0)


def _inline_block(token: Token, parent: str, rows: list[list[str]], draft: Draft, place: str, *, tight: int) -> int:
    """Write one block of running text; 1 if the next item of a list follows without a blank line."""
    text = _inline(token.children or [])
    if parent in ("th_open", "td_open"):
        rows[-1].append(text)
        return 0
    headline = parent == "heading_open"
    draft.block(text, place, headline=headline, listed=bool(tight))
    return 0 if headline else 1


def _inline(tokens: list[Token]) -> str:
    """The running text: marks, pictures, addresses and struck text left out."""
    pieces: list[str] = []
    raised: int | None = None
    for token in _kept(tokens):
        if token.type == "html_inline":
            if SUP.match(token.content):
                raised = len(pieces)
            elif token.content.lower().startswith("</sup") and raised is not None:
                pieces[raised:] = [superscript("".join(pieces[:raised]), "".join(pieces[raised:]))]
                raised = None
        elif token.type in ("text", "code_inline"):
            pieces.append(STRAY.sub("", ADDRESS.sub("", token.content)))
        elif token.type in ("softbreak", "hardbreak"):
            pieces.append(" " if token.type == "softbreak" else "\n")
    return re.sub(r" {2,}", " ", "".join(pieces))


def _kept(tokens: list[Token]) -> Iterator[Token]:
    struck = 0
    for token in tokens:
        if token.type in ("s_open", "s_close"):
            struck += 1 if token.type == "s_open" else -1
        elif not struck and token.type != "image":
            yield token


def _html(content: str, draft: Draft, source: Source, place: str) -> None:
    """Write what an HTML block says; without the HTML reader its tags are just left out."""
    if content.lstrip().startswith("<!--") and content.rstrip().endswith("-->"):
        return
    try:
        text = "\n\n".join(part.text for part in source.part(content.encode("utf-8", "replace"), ".html", "utf-8"))
    except ClaimcheckError:
        text = PLAIN_TEXT_OF_HTML.sub("", content)
    draft.paragraph(text, place)
