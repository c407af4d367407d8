"""ZIP containers and the XML inside them, read within limits: bombs, passwords and entities are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from claimcheck.readers._shape.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from zipfile import ZipInfo

MEBIBYTE = 2**20


class Archive:
    """The members of a ZIP container; all that is unpacked counts towards one limit."""

    def __init__(self, source: Source, format_name: str) -> None:
        """Open the container.

        Raises:
            ReadError: The bytes are no ZIP container, are cut off, or hold too many members.
        """
        import io
        import struct
        import zipfile

        self._source = source
        self._format = format_name
        self._left = source.limits.unpacked_bytes
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
            self._members = {member.filename: member for member in self._zip.infolist()}
        except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, struct.error, OSError, NotImplementedError):
            state = "is damaged or cut off" if source.data[:2] == b"PK" else f"is no {format_name} file"
            raise source.refusal(f"{state}; open it in its program and save it again as {format_name}") from None
        if len(self._members) > source.limits.members:
            raise source.refusal(f"holds {len(self._members):,} parts, more than {source.limits.members:,}; not opened")

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The unpacked bytes of a member.

        Raises:
            ReadError: The member is missing, locked, damaged, or larger than the limits allow.
        """
        member = self._members.get(name)
        if member is None:
            raise self._source.refusal(f"lacks its part {name}: it is no {self._format} file, or a damaged one")
        if member.flag_bits & 1:
            raise self._source.refusal("is protected by a password; save a copy without one")
        self._refuse_bomb(member.file_size, member.compress_size)
        data = self._unpacked(member)
        self._left -= len(data)
        return data

    def _refuse_bomb(self, size: int, packed: int) -> None:
        ratio = self._source.limits.ratio
        if size > self._left or (size > MEBIBYTE and size > max(packed, 1) * ratio):
            self._too_large()

    def _too_large(self) -> NoReturn:
        most = self._source.limits.unpacked_bytes // MEBIBYTE
        raise self._source.refusal(
            f"unpacks to far more than it holds, or to over {most} MiB, as a ZIP bomb does; not read"
        )

    def _unpacked(self, member: ZipInfo) -> bytes:
        import zipfile
        import zlib

        try:
            with self._zip.open(member) as file:
                data = file.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
            raise self._source.refusal(f"is damaged: its part {member.filename} cannot be unpacked") from None
        if len(data) > self._left:
            self._too_large()
        return data

    def xml(self, name: str) -> Element:
        """The root element of an XML member; raises a ReadError as `read` and `parse_xml` do."""
        return parse_xml(self.read(name), self._source, name)

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """The parts that a part of an Office file refers to, by the ids it uses: the kind of each, and its name."""
        folder, _, file = name.rpartition("/")
        part = f"{folder}/_rels/{file}.rels"
        entries = self.xml(part) if part in self else ()
        return {
            value_of(entry, "Id"): (
                value_of(entry, "Type").rpartition("/")[2],
                resolved(folder, value_of(entry, "Target")),
            )
            for entry in entries
        }


def resolved(folder: str, target: str) -> str:
    """The name of the part to which a part in a folder refers."""
    import posixpath
    from urllib.parse import unquote

    return posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")


def name_of(element: Element) -> str:
    """The name of an element without its namespace: both editions of the standard are read alike."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def value_of(element: Element, name: str) -> str:
    """An attribute, whatever its namespace."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def relation_of(element: Element) -> str:
    """The id by which an element refers to another part: the `id` that has a namespace."""
    return next((value for key, value in element.attrib.items() if key.endswith("}id")), "")


def parse_xml(data: bytes, source: Source, name: str = "") -> Element:
    """The root element of an XML document; nothing outside it is ever fetched.

    Raises:
        ReadError: The XML declares entities, nests too deeply, or is not well-formed.
    """
    from xml.etree import ElementTree

    part = f"its part {name}" if name else "it"
    _refuse_entities(data, source, part)
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise source.refusal(f"is damaged: {part} is not well-formed XML ({error})") from None


def _refuse_entities(data: bytes, source: Source, part: str) -> None:
    """A first pass that sees only declarations, and counts elements and levels."""
    from xml.parsers import expat

    depth = count = 0

    def declared(*_: object) -> NoReturn:
        raise source.refusal(f"declares XML entities in {part}, as bombs and spying files do; not read")

    def entered(_name: str, _attributes: object) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if count > source.limits.elements:
            raise source.refusal(f"holds over {source.limits.elements:,} XML elements in {part}; split it")
        if depth > source.limits.depth:
            raise source.refusal(f"nests over {source.limits.depth:,} XML elements in {part}; not read")

    def left(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.EntityDeclHandler = declared
    parser.ExternalEntityRefHandler = declared
    parser.StartElementHandler = entered
    parser.EndElementHandler = left
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise source.refusal(f"is damaged: {part} is not well-formed XML ({error})") from None
