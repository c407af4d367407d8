"""E-mail (.eml): the text or HTML part of a message, with its subject as headline, its day and its sender."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from claimcheck import languages
from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Source, day_of, language_of

if TYPE_CHECKING:
    from email.message import EmailMessage

NAME = "e-mail"
SUFFIXES = (".eml",)
HEADER = re.compile(
    rb"^(?:From|Date|Subject|Message-ID|MIME-Version|Received|To|Return-Path):", re.IGNORECASE | re.MULTILINE
)
KEPT = ("From", "To", "Date", "Message-ID", "Subject")
MOST_PARTS = 1000
"""A message of more parts is not read."""


def likeness(data: bytes) -> int:
    """1 for bytes that begin with three or more header lines of a message; else 0."""
    head = data[:16_384].replace(b"\r\n", b"\n").split(b"\n\n")[0]
    first = re.match(rb"[A-Za-z][A-Za-z-]*: ?\S", head.removeprefix(b"From "))
    return int(bool(first) and len({found.lower() for found in HEADER.findall(head)}) >= 3)


def read(source: Source) -> list[Document]:
    """The one document in a message: subject and body; quoted lines and the signature are left out."""
    message = _message(source)
    if not message.keys():
        raise source.refusal("is no e-mail: it has no header lines")
    _note_attachments(message, source)
    body = _body(message, source)
    draft = Draft()
    subject = _answers().sub("", _header(message, "Subject"))
    draft.headline(subject, "subject")
    draft.paragraph(body.text, "body" if subject else "")
    return [
        draft.document(
            source.name,
            f"e-mail, {body.reading}",
            source=_sender(message) or body.source,
            date=day_of(_header(message, "Date")) or body.date,
            language=language_of(_header(message, "Content-Language").split(",")[0]) or body.language,
            keys={key: value for key in KEPT if (value := _header(message, key))},
        )
    ]


@functools.cache
def _answers() -> re.Pattern[str]:
    """What stands before a subject that is answered or forwarded, in any language, once or again."""
    marks = sorted({mark for code in languages.codes() for mark in languages.load(code).replies})
    return re.compile(rf"^(?:(?:{'|'.join(map(re.escape, marks))})\s*:\s*)+", re.IGNORECASE)


def _message(source: Source) -> EmailMessage:
    import email
    import email.policy

    if len(source.data) > source.limits.characters * 4:
        raise source.refusal(f"is larger than {source.limits.characters // 2**18} MiB; save its text and name that")
    try:
        message = email.message_from_bytes(source.data, policy=email.policy.default)
        parts = sum(1 for _ in message.walk())
    except RecursionError:
        raise source.refusal("nests its parts too deeply; not read") from None
    if parts > MOST_PARTS:
        raise source.refusal(f"has {parts:,} parts, more than {MOST_PARTS:,}; not read")
    return message


def _header(message: EmailMessage, name: str) -> str:
    """A header as text; "" where it is missing or beyond repair."""
    try:
        value = message.get(name)
        return " ".join(str(value).split()) if value is not None else ""
    except Exception:  # the standard library fails in many ways on malformed headers
        return ""


def _sender(message: EmailMessage) -> str | None:
    from email.utils import parseaddr

    name, address = parseaddr(_header(message, "From"))
    return name or address.rpartition("@")[2] or None


def _note_attachments(message: EmailMessage, source: Source) -> None:
    names = [part.get_filename() or part.get_content_type() for part in message.walk() if part.is_attachment()]
    if names:
        shown = ", ".join(names[:5]) + (", …" if len(names) > 5 else "")
        source.note(f"has attachments that were not read ({shown}); save them and name them too")


def _body(message: EmailMessage, source: Source) -> Document:
    """The plain part, or the HTML part where there is no plain one with words in it."""
    plain, page = _part(message, "plain"), _part(message, "html")
    if plain is not None:
        text, encoding = _decoded(plain, source)
        text = _own_words(_unwrapped(text, plain))
        if text.strip() or page is None:
            return Document(text=text, reading=encoding)
    if page is not None:
        read = source.part(_payload(page), ".html", page.get_content_charset())
        return read[0]
    raise source.refusal("has no text or HTML part to read")


def _part(message: EmailMessage, kind: str) -> EmailMessage | None:
    for part in message.walk():
        if part.get_content_type() == f"text/{kind}" and not part.is_attachment():
            return part
    return None


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _decoded(part: EmailMessage, source: Source) -> tuple[str, str]:
    inner = Source(source.name, _payload(part), source.limits, source.encoding, source.problems)
    return inner.text(part.get_content_charset())


def _unwrapped(text: str, part: EmailMessage) -> str:
    """Lines of the flowed format (RFC 3676) joined: a line that ends in a space goes on."""
    if part.get_param("format") != "flowed":
        return text
    text = text.replace("\r\n", "\n")
    text = re.sub(r"(?m)^ (?=[ >]|From )", "", text)
    return re.sub(r"(?<=[^\n-]) \n(?=[^\n>])", "" if part.get_param("delsp") == "yes" else " ", text)


def _own_words(text: str) -> str:
    """The text without the signature and the lines quoted from earlier messages."""
    lines = text.splitlines(keepends=True)
    end = next((at for at, line in enumerate(lines) if line.rstrip("\r\n") == "-- "), len(lines))
    return "".join(line for line in lines[:end] if not line.startswith(">"))
