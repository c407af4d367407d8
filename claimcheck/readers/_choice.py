"""Which reader a file is given to: by its suffix, unless its content plainly says otherwise."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from pathlib import PurePath
from typing import cast

import claimcheck.readers as package
from claimcheck.errors import ReadError
from claimcheck.readers._shape import Reader

GROUP = "claimcheck.readers"
"""Entry points of readers by third parties; the name of each is the suffix it reads, without the dot."""

SAVE_AS_TEXT = "save it as DOCX, PDF or plain text"
FOREIGN = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        f"is an old Office file (such as .doc or .xls); {SAVE_AS_TEXT}, tables as XLSX, slides as PPTX",
    ),
    (b"\x89PNG", "is a picture; recognise its text (OCR) first"),
    (b"\xff\xd8\xff", "is a picture; recognise its text (OCR) first"),
    (b"GIF8", "is a picture; recognise its text (OCR) first"),
    (b"\x1f\x8b", "is a packed file (gzip); unpack it first"),
    (b"7z\xbc\xaf", "is an archive (7z); unpack it first"),
    (b"Rar!", "is an archive (RAR); unpack it first"),
)
"""Signatures of what no reader reads, and what to do."""
MIMETYPE = 200
"""In so many bytes an OpenDocument file says what it is."""
LOCKED = "EncryptedPackage".encode("utf-16-le")


@functools.cache
def built_in() -> dict[str, Reader]:
    """The readers of this package by suffix; a module without leading underscore is a reader."""
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__) if not info.name.startswith("_"))
    readers = [cast(Reader, importlib.import_module(f"{package.__name__}.{name}")) for name in names]
    return {suffix: reader for reader in readers for suffix in reader.SUFFIXES}


def by_suffix(suffix: str) -> Reader | None:
    """The reader for a suffix such as ".pdf", one of a third party if no own one reads it; None where there is none."""
    reader = built_in().get(suffix)
    return reader or (_third_party(suffix) if suffix else None)


@functools.cache
def _third_party(suffix: str) -> Reader | None:
    from claimcheck import plugins

    for entry in plugins.named(GROUP):
        if entry.name.lower() == suffix.removeprefix("."):
            return cast(Reader, entry.load())
    return None


def suffix_of(name: str) -> str:
    """The suffix of a path in lower case, with the dot; "" where it has none."""
    return PurePath(name).suffix.lower()


def choose(name: str, data: bytes) -> tuple[Reader, str]:
    """The reader for a file, and a remark where its suffix is wrong ("" where it is not).

    A signature in the content beats the suffix; the looks of the content count only for files without a known suffix.

    Raises:
        ReadError: The content is of a format that no reader reads.
    """
    named = by_suffix(suffix_of(name))
    if named is not None and named not in built_in().values():
        return named, ""
    likeness = {reader.NAME: (reader.likeness(data), reader) for reader in built_in().values()}
    degree, likely = max(likeness.values(), key=lambda pair: pair[0])
    if degree == 2:
        wrong = named is not None and likely is not named
        return likely, f"is named {suffix_of(name)}, but holds {likely.NAME}; read as {likely.NAME}" if wrong else ""
    _refuse_foreign(name, data)
    if named is not None:
        return named, ""
    return (likely if degree else built_in()[".txt"]), ""


def _refuse_foreign(name: str, data: bytes) -> None:
    for signature, reason in FOREIGN:
        if data.startswith(signature):
            locked = reason.startswith("is an old Office") and LOCKED in data
            raise ReadError(name, "is protected by a password; save a copy without one" if locked else reason)
    if data.startswith(b"PK\x03\x04") and by_suffix(suffix_of(name)) is None:
        raise ReadError(name, _container(data))


def _container(data: bytes) -> str:
    if b"xl/workbook" in data:
        return "is a binary Excel workbook; save it as XLSX"
    if b"application/vnd.oasis.opendocument" in data[:MIMETYPE]:
        return "is an OpenDocument file that is no text; save a spreadsheet as XLSX, a presentation as PPTX"
    return "is an archive (ZIP); unpack it first"
