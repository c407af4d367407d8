"""The walk over a page's elements that writes their blocks to a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from claimcheck.readers._shape import Draft
from claimcheck.readers.html.inline import BLOCKS, inline_text, is_dropped, raised, spaced, tidy
from claimcheck.readers.html.tables import figures_of, head_rows

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


@define
class Writer:
    """Walks over elements and writes their blocks to the draft."""

    draft: Draft = field(factory=Draft)
    _pieces: list[str] = field(factory=list)
    _paragraphs: int = 0
    _tables: int = 0
    _item: bool = False

    def write(self, root: LexborNode) -> None:
        """Write the text of the element, block by block."""
        stack: list[LexborNode | str] = [root]
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                self._flush(node)
            elif node.is_text_node:
                self._pieces.append(spaced(node))
            else:
                stack.extend(self._entered(node, root))

    def _entered(self, node: LexborNode, root: LexborNode) -> list[LexborNode | str]:
        """What is to be visited next, last first; inline elements and tables of figures are written at once."""
        tag = node.tag or ""
        if node is not root and is_dropped(node):
            return []
        if tag == "table" and (rows := figures_of(node)):
            self._flush()
            self._table(node, rows)
            return []
        if tag == "br":
            self._pieces.append("\n")
        elif tag == "sup":
            self._pieces.append(raised(node, "".join(self._pieces[-3:])))
            return []
        if tag not in BLOCKS:
            return list(reversed(list(node.iter(include_text=True))))
        self._flush()
        return [tag, *reversed(list(node.iter(include_text=True)))]

    def _flush(self, tag: str = "") -> None:
        """Write what has gathered as a paragraph, a heading, or an item of a list."""
        text = tidy("".join(self._pieces))
        self._pieces.clear()
        if not text:
            return
        self.draft.block(text, self._next_place(), headline=tag == "h1", listed=tag == "li" and self._item)
        self._item = tag == "li"

    def _next_place(self) -> str:
        """The place of the next block of text: a page has no lines that its reader sees."""
        self._paragraphs += 1
        return f"paragraph {self._paragraphs}"

    def _table(self, table: LexborNode, rows: list[list[str]]) -> None:
        self._tables += 1
        caption = table.css_first("caption")
        if caption is not None:
            self.draft.paragraph(tidy(inline_text(caption)), f"table {self._tables}")
        self.draft.table(rows, head_rows(table), f"table {self._tables}, ")
