"""EPUB: the chapters of an e-book in the order of reading, each read as HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.model import Document
from claimcheck.readers._shape import Archive, Draft, Known, Source, name_of, resolved, value_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = "EPUB"
SUFFIXES = (".epub",)
MIMETYPE = b"application/epub+zip"
CONTAINER, LOCKS = "META-INF/container.xml", "META-INF/encryption.xml"
PAGES = ("application/xhtml+xml", "text/html")
KEPT = ("title", "creator", "date", "identifier")


def likeness(data: bytes) -> int:
    """2 for a ZIP container whose first part says that it is an e-book; else 0."""
    return 2 if data[:2] == b"PK" and MIMETYPE in data[:200] else 0


def read(source: Source) -> list[Document]:
    """The one document in an e-book; places are chapters and what is in them."""
    archive = Archive(source, NAME)
    part = next((value_of(entry, "full-path") for entry in archive.xml(CONTAINER).iter() if _is_root(entry)), "")
    package = archive.xml(part)
    draft = Draft()
    locked = _locked(archive)
    for number, name in enumerate(_chapters(package, part), 1):
        if name in locked:
            raise source.refusal("is locked by its publisher (DRM); it can only be read where it was bought")
        if name in archive:
            for chapter in source.part(archive.read(name), ".html"):
                _add(chapter, f"chapter {number}", draft)
    known = _about(package, source)
    return [draft.document(source.name, NAME, source=known.source, language=known.language, keys=known.keys)]


def _is_root(entry: Element) -> bool:
    return name_of(entry) == "rootfile"


def _locked(archive: Archive) -> frozenset[str]:
    """The names of the parts that are encrypted; of a book that is not locked these are fonts at most."""
    entries = archive.xml(LOCKS).iter() if LOCKS in archive else ()
    return frozenset(resolved("", value_of(entry, "URI")) for entry in entries if name_of(entry) == "CipherReference")


def _chapters(package: Element, part: str) -> Iterator[str]:
    """The names of the parts that are read one after the other."""
    folder = part.rpartition("/")[0]
    items = {value_of(item, "id"): item for item in package.iterfind("{*}manifest/{*}item")}
    for entry in package.iterfind("{*}spine/{*}itemref"):
        item = items.get(value_of(entry, "idref"))
        if item is not None and value_of(item, "media-type") in PAGES and "nav" not in value_of(item, "properties"):
            yield resolved(folder, value_of(item, "href"))


def _add(chapter: Document, place: str, draft: Draft) -> None:
    """Add a chapter below the others; its places are those within it."""
    added = draft.add(chapter.text, "\n\n", place)
    if added is None:
        return
    start = added[0]
    draft.places.extend((start + at, f"{place}, {label}") for at, label in chapter.places)
    if draft.title is None and chapter.title is not None:
        draft.title = (start + chapter.title[0], start + chapter.title[1])


def _about(package: Element, source: Source) -> Known:
    """What the book says about itself; its day is often that of the file, and is only kept."""
    known = Known()
    for entry in package.iterfind("{*}metadata/*"):
        name, text = name_of(entry), " ".join((entry.text or "").split())
        if name in KEPT and text:
            known.keys.setdefault(name, text)
        elif name in ("language", "publisher"):
            known.take({name: text}, source)
    return known
