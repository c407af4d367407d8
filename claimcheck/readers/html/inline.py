"""Elements to text: what is dropped, what breaks a paragraph, and what a raised text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.readers._shape import superscript, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SPACE = re.compile(r"[ \t\r\n\f]+")
FOOT = re.compile(r"foot|fn|cite|ref|note", re.IGNORECASE)

DROPPED = words(
    """
    script style noscript template nav aside footer form button select textarea svg math iframe object video audio
    canvas map dialog menu head title del s strike img input
    """
)
ROLES = words("navigation banner contentinfo search complementary menu menubar dialog alert")
BOILERPLATE = words(
    """
    nav navbar navigation menu sidebar breadcrumb breadcrumbs cookie cookies share sharing social related newsletter
    subscribe advert advertisement ads promo comments skip pagination toolbar
    """
)
QUOTED = words("gmail_quote protonmail_quote")
"""How mail programs mark quotations of earlier messages; what is forwarded is no quotation."""
ABOUT_MAIL = words("gmail_attr moz-cite-prefix gmail_signature moz-signature")
"""How they mark signatures, and the line above a quotation."""
BLOCKS = words(
    """
    address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6
    header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul
    """
)


def tidy(text: str) -> str:
    """The text without soft hyphens and without blanks around its line breaks."""
    text = text.replace("\u00ad", "").replace("\u200b", "")
    return re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", text)).strip(" \n")


def spaced(node: LexborNode) -> str:
    """The text of a text node, its white space single unless it is preformatted; hard spaces stay."""
    text = node.text_content or ""
    parent = node.parent
    return text if parent is not None and parent.tag == "pre" else SPACE.sub(" ", text)


def is_dropped(node: LexborNode) -> bool:
    """Whether the element is no part of the prose: navigation, scripts, hidden and struck text, quoted messages."""
    tag = node.tag or ""
    if tag in DROPPED or tag.startswith("-") or tag == "!doctype":
        return True
    attributes = node.attributes
    if tag == "pre" and node.css_first("code") is not None:
        return True
    if tag == "header":
        return node.css_first("h1, h2, time, p") is None
    if not attributes:
        return False
    style = (attributes.get("style") or "").replace(" ", "").lower()
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or "display:none" in style:
        return True
    return attributes.get("role") in ROLES or _is_boilerplate(node, attributes) or _is_quoted(node, attributes)


def _is_boilerplate(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    if node.tag not in ("div", "ul", "ol", "section"):
        return False
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    words = set(re.split(r"[\s_-]+", names))
    return not words.isdisjoint(BOILERPLATE) and node.css_first("h1, article, main") is None


def _is_quoted(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether a mail program marks the element as an earlier message, or as the line above it."""
    names = frozenset((attributes.get("class") or "").lower().split())
    quoted = attributes.get("type") == "cite" or not QUOTED.isdisjoint(names)
    return (quoted and node.tag == "blockquote") or not ABOUT_MAIL.isdisjoint(names)


def inline_text(root: LexborNode) -> str:
    """The text of an element as one paragraph."""
    pieces: list[str] = []
    stack: list[LexborNode] = [root]
    while stack:
        node = stack.pop()
        tag = node.tag or ""
        if node.is_text_node:
            pieces.append(spaced(node))
        elif tag == "sup":
            pieces.append(raised(node, "".join(pieces[-3:])))
        elif node is root or not is_dropped(node):
            if tag == "br" or tag in BLOCKS:
                pieces.append(" ")
            stack.extend(reversed(list(node.iter(include_text=True))))
    return SPACE.sub(" ", tidy("".join(pieces)))


def raised(node: LexborNode, before: str) -> str:
    """What a `sup` element says after the text `before`; marks of footnotes say nothing."""
    attributes = node.attributes
    marks = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    if node.css_first("a[href^='#']") is not None or FOOT.search(marks):
        return ""
    return superscript(before, node.text())
