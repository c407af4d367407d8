"""From bytes to text: byte order marks, UTF-8, a declared or a detected encoding; binary content is refused."""

from __future__ import annotations

import codecs

from attrs import define

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the longer ones first, for that of UTF-32 begins like that of UTF-16."""

WESTERN = ("cp1252", "iso8859_15", "mac_roman", "cp850")
CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic")
"""Encodings that detection may name; of two that read the same text, the first. Others must be given by the caller."""
WESTERN_CHARACTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÄÇÈÉÊÎÓÔÖÜŒ«»‘’“”„–—…·•°ºª€£§¿¡\u00a0")
"""What texts in western languages hold beyond ASCII."""

TEXT_CONTROLS = b"\t\n\x0b\f\r\x1b\x08\x1a"
CONTROLS = bytes(set(range(32)) - set(TEXT_CONTROLS)) + b"\x7f"
SAMPLE = 65_536
"""How many bytes detection looks at, from the first that is not ASCII."""
CONTROL_SHARE = 20
"""One control character in so many bytes makes a file binary."""
STRAY_SHARE = 20
"""A file with so many more good than bad UTF-8 characters is damaged UTF-8, not another encoding."""


@define(frozen=True, eq=False, repr=False)
class Decoded:
    """A text, the encoding it was read with, how that was known (for people), and a remark where one is due."""

    text: str
    encoding: str
    how: str = ""
    note: str = ""

    @property
    def reading(self) -> str:
        """The encoding for people: "windows-1251 (detected)"."""
        return f"{self.encoding} ({self.how})" if self.how else self.encoding


def decode(data: bytes, forced: str | None = None, declared: str | None = None) -> Decoded:
    """The text of the bytes.

    In this order: a byte order mark, the encoding `forced` by the caller, UTF-16 without a mark, strict UTF-8, the
    encoding `declared` in the file, UTF-8 with a few bad bytes, detection.

    Raises:
        ValueError: The content is binary or its encoding cannot be told; the message says what to do.
    """
    for mark, name in BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], name)
    if forced:
        return _as_told(data, forced)
    if wide := _wide(data):
        return wide
    refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as error:
        fault = error
    if declared and known_encoding(declared):
        try:
            return Decoded(data.decode(declared), _label(declared), "declared")
        except (UnicodeDecodeError, ValueError):
            pass
    return _damaged(data, fault) or _detected(data)


def refuse_binary(data: bytes) -> None:
    """Raise a ValueError for bytes that are no text in any encoding of one byte or in UTF-8."""
    at = data.find(b"\0")
    if at >= 0:
        raise ValueError(
            f"is a binary file (a NUL byte at offset {at}); give a text, or a format that claimcheck reads"
        )
    head = data[:SAMPLE]
    if len(head) - len(head.translate(None, CONTROLS)) > len(head) // CONTROL_SHARE:
        raise ValueError("is a binary file (many control characters); give a text, or a format that claimcheck reads")


def known_encoding(name: str) -> bool:
    """Whether the name is that of a text encoding."""
    try:
        return codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        return False


def _label(name: str) -> str:
    """The encoding's usual name: windows-1251 rather than cp1251."""
    name = codecs.lookup(name).name
    if name.startswith("cp125"):
        return f"windows-{name[2:]}"
    return name.upper().replace("ISO8859", "ISO-8859") if name[:3] in ("utf", "iso", "koi") else name


def _marked(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name.upper(), "byte order mark")
    except UnicodeDecodeError as error:
        note = f"is damaged {name.upper()}: what cannot be read from byte {error.start} on is shown as \ufffd"
        return Decoded(data.decode(name, "replace"), name.upper(), "byte order mark", note)


def _as_told(data: bytes, name: str) -> Decoded:
    if not known_encoding(name):
        raise ValueError(f"the encoding {name!r} is unknown; use a name such as utf-8 or windows-1251")
    try:
        return Decoded(data.decode(name), _label(name), "given")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"is not {name}: {error.reason} at byte {error.start}; leave the encoding to be detected"
        ) from None


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: the zero bytes are all in even or all in odd places."""
    head = data[: SAMPLE & ~1]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 16 < len(head) or min(even, odd) * 16 > max(even, odd):
        return None
    name = "utf-16-be" if even > odd else "utf-16-le"
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    if sum(character < " " and character not in "\t\n\r\f" for character in text[:SAMPLE]) * CONTROL_SHARE > len(text):
        return None
    return Decoded(text, name.upper(), "detected", f"has no byte order mark; read as {name.upper()} (detected)")


def _damaged(data: bytes, fault: UnicodeDecodeError) -> Decoded | None:
    """UTF-8 with a few bad bytes, such as a file cut in the middle of a character."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text[:SAMPLE]) - text[:SAMPLE].count("\ufffd")
    at_end = fault.end >= len(data) and fault.reason == "unexpected end of data" and good > 0
    if not at_end and good < bad * STRAY_SHARE:
        return None
    note = f"is damaged UTF-8: {bad} places from byte {fault.start} on are shown as \ufffd"
    return Decoded(text, "UTF-8", "damaged", note)


def _detected(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    first = next((at for at in range(0, len(data), 4096) if not data[at : at + 4096].isascii()), 0)
    sample = data[first : first + SAMPLE]
    best = from_bytes(sample, cp_isolation=[*WESTERN, *CYRILLIC]).best()
    for name in _likeliest(best.encoding, sample) if best else ():
        try:
            label = _label(name)
            return Decoded(data.decode(name), label, "detected", f"is not UTF-8; read as {label} (detected)")
        except UnicodeDecodeError:
            continue
    raise ValueError("is not UTF-8, and its encoding was not recognised; save it as UTF-8 or say which encoding it has")


def _likeliest(name: str, sample: bytes) -> list[str]:
    """The encodings to try, given the one that was detected.

    Detection tells scripts well, but not the western encodings: of these, the one that gives most of the characters
    that western texts hold.
    """
    if name in WESTERN:
        return sorted(WESTERN, key=lambda other: -_expected(sample.decode(other, "replace")))
    wanted = sample.decode(name, "replace")
    return [*(other for other in CYRILLIC if sample.decode(other, "replace") == wanted), name]


def _expected(text: str) -> int:
    return sum(character in WESTERN_CHARACTERS for character in text)
