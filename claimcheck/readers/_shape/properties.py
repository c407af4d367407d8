"""The properties of an Office file: what its author, or the program, says about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.readers._shape.archive import Archive, name_of
from claimcheck.readers._shape.known import Known
from claimcheck.readers._shape.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

KEPT = ("title", "subject", "creator", "created", "modified")
PARTS = ("docProps/core.xml", "docProps/app.xml")


def properties(archive: Archive, source: Source) -> Known:
    """What the user has set, and of the program's own properties language, company (as the source) and those kept."""
    known = Known().take(_custom(archive), source)
    company = ""
    for part in PARTS:
        found = {name_of(entry): (entry.text or "").strip() for entry in root(archive, part)}
        company = company or found.get("Company", "")
        known.take({"language": found.get("language", "")}, source)
        for name in KEPT:
            if found.get(name):
                known.keys.setdefault(name, found[name])
    known.source = known.source or company or None
    return known


def root(archive: Archive, part: str) -> Iterator[Element]:
    """The children of a part's root; none where the part is missing."""
    yield from archive.xml(part) if part in archive else ()


def _custom(archive: Archive) -> dict[str, str]:
    entries = root(archive, "docProps/custom.xml")
    return {entry.get("name", ""): "".join(entry.itertext()).strip() for entry in entries if entry.get("name")}
