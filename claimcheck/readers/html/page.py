"""What a page states about itself: language, day, publisher, in its tags and its JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from claimcheck.readers._shape import Known, Source, day_of, language_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "date",
    "pubdate",
    "publish-date",
    "publication_date",
    "citation_publication_date",
    "sailthru.date",
)
"""The names of meta tags with the day of publication, the surest first."""
SOURCES = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "article:publisher")
KEPT = ("author", "description", "og:title", "og:url", "article:modified_time")
MOST_JSON = 2**20
"""Characters of what a page tells in JSON; more is not looked at."""
MOST_NODES = 1000
"""How many objects or elements of a page are asked for its day."""
LONG_BLOCK = 120
"""A `time` element inside a block with more characters dates an event in the prose, not the page."""


def about(tree: LexborHTMLParser, source: Source) -> Known:
    """The page's language, day and publisher, and other keys, as far as it states them."""
    metas = _metas(tree)
    linked = list(_linked_data(tree))
    known = Known(language=_language(tree, metas))
    written = [metas[name] for name in DATES if name in metas]
    written[1:1] = [entry["datePublished"] for entry in linked if isinstance(entry.get("datePublished"), str)]
    days = [day for text in [*written, *_times(tree)] if (day := day_of(text))]
    known.date = days[0] if days else None
    if written and not days:
        source.note(f"the date {written[0][:40]!r} is not understood; write it as 2020-05-04", "date")
    known.source = next((metas[name] for name in SOURCES if name in metas), None) or _publisher(linked)
    known.keys = {name: metas[name] for name in KEPT if name in metas}
    title = tree.css_first("title")
    if title is not None and title.text(strip=True):
        known.keys["title"] = title.text(strip=True)
    return known


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    metas: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        name = name or attributes.get("http-equiv") or ""
        content = (attributes.get("content") or "").strip()
        if name and content:
            metas.setdefault(name.lower(), content)
    return metas


def _language(tree: LexborHTMLParser, metas: dict[str, str]) -> str | None:
    root = tree.root
    attributes = root.attributes if root is not None else {}
    stated = attributes.get("lang") or attributes.get("xml:lang") or metas.get("content-language")
    return language_of(stated) or language_of(metas.get("og:locale"))


def _linked_data(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """The objects in the page's JSON-LD, outer ones first; what is no JSON is passed over."""
    for node in tree.css("script[type='application/ld+json']"):
        text = node.text()
        try:
            queue = [json.loads(text)] if len(text) <= MOST_JSON else []
        except (ValueError, RecursionError):
            continue
        for value in queue:
            children: Iterable[Any] = value if isinstance(value, list) else ()
            if isinstance(value, dict):
                yield value
                children = value.values()
            queue.extend(child for child in children if isinstance(child, (dict, list)) and len(queue) < MOST_NODES)


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for entry in linked:
        publisher = entry.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None


def _times(tree: LexborHTMLParser) -> Iterator[str]:
    """The `time` elements that date the page: those marked as its publication, then those outside the prose."""
    nodes = tree.css("time")[:MOST_NODES]
    marked = tree.css("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]")[:1]
    for node in [*marked, *(node for node in nodes if not _within_prose(node))]:
        attributes = node.attributes
        yield attributes.get("datetime") or attributes.get("content") or node.text(strip=True)


def _within_prose(node: LexborNode) -> bool:
    parent: LexborNode | None = node.parent
    while parent is not None and parent.tag in ("span", "b", "strong", "em", "i", "small", "a"):
        parent = parent.parent
    if parent is None:
        return False
    if parent.tag in ("nav", "aside", "footer"):
        return True
    return parent.tag in ("p", "li", "td", "dd", "blockquote") and len(parent.text()) > LONG_BLOCK
