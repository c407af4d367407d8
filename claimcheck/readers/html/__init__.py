"""HTML: the main text of a page, with the day, publisher and language that the page states; `selectolax` parses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.errors import MissingExtraError
from claimcheck.model import Document
from claimcheck.readers._shape import Source

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from claimcheck.readers.html.writer import Writer

NAME = "HTML"
SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
SIGNATURE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(
    r"<(/?)(?!(?:p|li|t[drh]|d[dt]|tbody|thead|tfoot|option|br|hr|img|input|meta|link|wbr|col|source|area|base|embed)\b)[a-z]",
    re.IGNORECASE,
)
"""Tags of elements that stay open until they are closed."""
CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)


def likeness(data: bytes) -> int:
    """2 for bytes that begin with a doctype or an html tag, 1 for other tags of a page; else 0."""
    if SIGNATURE.match(data[:4096]):
        return 2
    return int(bool(re.match(rb"\s*<(?:head|body|div|p|h1|article|table)[\s>]", data[:200], re.IGNORECASE)))


def read(source: Source) -> list[Document]:
    """The one document in a page: its main text, without navigation, scripts, asides and footers."""
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingExtraError("HTML needs a library: pip install selectolax") from error
    from claimcheck.readers.html.page import about
    from claimcheck.readers.html.writer import Writer

    found = CHARSET.search(source.data[:4096])
    text, encoding = source.text(found.group(1).decode("ascii") if found else None)
    _refuse_open_tags(text, source)
    tree = LexborHTMLParser(text)
    if tree.body is None:
        raise source.refusal("holds no page: it has no body")
    _refuse_depth(tree.body, source)
    page = about(tree, source)
    writer = Writer()
    _title_above(tree.body, main_of(tree.body), writer)
    writer.write(main_of(tree.body))
    return [
        writer.draft.document(
            source.name, f"HTML, {encoding}", source=page.source, date=page.date, language=page.language, keys=page.keys
        )
    ]


def _refuse_open_tags(text: str, source: Source) -> None:
    """Refuse what would take the parser minutes: its time grows with the square of the elements left open."""
    most = source.limits.depth * 5
    if text.count("<") < most:
        return
    opened = 0
    for tag in TAG.finditer(text):
        opened = max(opened - 1, 0) if tag.group(1) else opened + 1
        if opened > most:
            raise source.refusal(f"nests over {most:,} elements, or leaves as many open; not read")


def _refuse_depth(body: LexborNode, source: Source) -> None:
    """Deep nesting would make every later look into an element slow."""
    level = [body]
    for _ in range(source.limits.depth):
        level = [child for node in level for child in node.iter()]
        if not level:
            return
    raise source.refusal(f"nests over {source.limits.depth:,} elements; not read")


def main_of(body: LexborNode) -> LexborNode:
    """The element with the page's main text: `main`, else the one `article`, else the body."""
    whole = _weight(body)
    for query in ("main, [role=main]", "article, [itemprop=articleBody]"):
        found = max(body.css(query), key=_weight, default=None)
        if found is not None and _weight(found) * 3 > whole:
            return found
    return body


def _weight(node: LexborNode) -> int:
    """How much prose the node holds: the characters of its paragraphs, items and cells."""
    return sum(len(part.text()) for part in node.css("p, li, td")) or len(node.text()) // 4


def _title_above(body: LexborNode, main: LexborNode, writer: Writer) -> None:
    """Write the page's headline where it stands outside the main text."""
    from claimcheck.readers.html.inline import inline_text

    if main.css_first("h1") is None and (headline := body.css_first("h1")) is not None and main is not body:
        writer.draft.headline(inline_text(headline), "headline")
