"""The words, groups and texts of a rich text file, and the code pages that its texts are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, cast

from attrs import define

from claimcheck.readers._shape import Source

TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,9})? ?"
    r"|(?P<bytes>(?:\\'[0-9a-fA-F]{2}[\r\n]*)+)"
    r"|\\(?P<sign>.)|(?P<group>[{}])|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
"""A control word with its number, bytes in hexadecimal digits, a sign behind a backslash, a brace, or text."""
WESTERN = "cp1252"
CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Code pages by the number of a font's character set; the others are western."""
DEFAULT_CHARSET = 1
"""The character set of fonts whose code page is that of the document."""
PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}

Kind = Literal["word", "bytes", "sign", "group", "text"]


@define(frozen=True, eq=False, repr=False)
class Token:
    """One token: a control word (with its number, or None), or what the other kinds hold."""

    kind: Kind
    value: str
    number: int | None = None


def tokens(source: Source) -> Iterator[Token]:
    """The tokens of the file, in order; every character stands for one byte.

    Raises:
        ReadError: There are more than the limits allow.
    """
    text = source.data.decode("latin-1")
    most = source.limits.elements
    at = count = 0
    while found := TOKEN.match(text, at):
        at, count = found.end(), count + 1
        if count > most:
            raise source.refusal(f"holds over {most:,} control words and texts; split it")
        yield (token := _token(found))
        if token.value == "bin" and token.kind == "word":
            at += max(token.number or 0, 0)  # so many bytes of a picture come next


def _token(found: re.Match[str]) -> Token:
    if found["word"]:
        return Token("word", found["word"], int(found["number"]) if found["number"] else None)
    kind = cast(Kind, found.lastgroup)
    return Token(kind, found[kind])


def page_of(number: int) -> str:
    """The encoding for the number of a Windows code page; the western one for a number that is none."""
    import codecs

    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        codecs.lookup(name)
    except LookupError:
        return WESTERN
    return name
