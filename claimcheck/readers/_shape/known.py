"""What is known about a text beside its words: day, publisher, language; and records that hold texts."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping

from attrs import define, field

from claimcheck.model import Document
from claimcheck.readers._shape.source import Source

ISO_DAY = re.compile(r"(?:D:)?([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?![0-9]{3})")
DOTTED_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\b")
LANGUAGE = re.compile(r"([a-zA-Z]{2,3})(?:[-_][A-Za-z0-9]+)*")

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
CYRILLIC_LANGUAGES = ("ru", "uk", "be", "bg", "mk")
OTHER_SCRIPTS = ("sr", "kk", "ky", "mn", "tg", "uz", "el", "ar", "fa", "he", "hy", "ka", "zh", "ja", "ko", "hi", "th")
"""Languages in another script, or in more than one."""
SAMPLE_LENGTH = 20_000
"""How many characters tell the script of a text."""

TEXT_KEYS = ("text", "body", "content", "article", "articlebody", "full_text", "fulltext", "message")
SOURCE_KEYS = ("source", "publisher", "author", "outlet", "site")
DATE_KEYS = ("date", "published", "date_published", "datepublished", "publication_date", "pubdate", "day", "created_at")
LANGUAGE_KEYS = ("language", "lang")
TITLE_KEYS = ("title", "headline", "subject")


def day_of(text: str) -> datetime.date | None:
    """The day that a date in a file's properties names; None where it names none for certain.

    Read are ISO 8601 (2020-05-04, 20200504, with or without a time), the form of PDF (D:20200504…), of e-mail and HTTP
    (Mon, 4 May 2020 …) and 4.5.2020. The day is that of the time zone written. 04/05/2020 may be two days, and is none.
    """
    text = text.strip()
    try:
        if found := ISO_DAY.match(text):
            year, month, day = map(int, found.groups())
            return datetime.date(year, month, day)
        if found := DOTTED_DAY.match(text):
            day, month, year = map(int, found.groups())
            return datetime.date(year, month, day)
        return _mail_day(text) if re.search(r"[A-Za-z]{3}", text) else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _mail_day(text: str) -> datetime.date:
    from email.utils import parsedate_to_datetime

    return parsedate_to_datetime(text).date()


def confirmed(made: str, text: str) -> datetime.date | None:
    """The day a file was made, where the text names its year; else None.

    A file's own day is that of its template, its conversion or its last copy as often as that of its text, and a wrong
    day is worse than none.
    """
    day = day_of(made)
    return day if day and re.search(rf"(?<!\d){day.year}(?!\d)", text) else None


def language_of(tag: str | None) -> str | None:
    """The language code of a tag: "en" for "en-GB"; None for what is no tag."""
    found = LANGUAGE.fullmatch((tag or "").strip())
    code = found.group(1).lower() if found else ""
    return code if code and code not in ("und", "mul", "zxx") else None


def in_script(text: str, language: str) -> bool:
    """Whether nearly all letters of the text are of the script in which the language is written.

    Only Latin and Cyrillic are told apart; a text without letters, or in another script, is taken at its word.
    """
    sample = text[:SAMPLE_LENGTH]
    cyrillic, latin = len(CYRILLIC.findall(sample)), len(LATIN.findall(sample))
    if language in OTHER_SCRIPTS or not cyrillic + latin:
        return True
    own = cyrillic if language in CYRILLIC_LANGUAGES else latin
    return own * 5 >= (cyrillic + latin) * 4


@define(eq=False, repr=False)
class Known:
    """What a file says about its text, gathered key by key; later calls do not replace what is set."""

    source: str | None = None
    date: datetime.date | None = None
    language: str | None = None
    title: str = ""
    keys: dict[str, str] = field(factory=dict)

    def take(self, entries: Mapping[str, str], source: Source) -> Known:
        """Take over the entries of a front matter or a record; what has no place of its own is kept in `keys`."""
        for key, value in entries.items():
            plain, value = plain_key(key), value.strip()
            if not value:
                continue
            if plain in DATE_KEYS and self.date is None:
                self.date = _day_or_remark(value, source)
            elif plain in SOURCE_KEYS and self.source is None:
                self.source = value
            elif plain in LANGUAGE_KEYS and self.language is None:
                self.language = language_of(value)
            elif plain in TITLE_KEYS and not self.title:
                self.title = value
                self.keys.setdefault(key, value)
            else:
                self.keys.setdefault(key, value)
        return self


def plain_key(key: str) -> str:
    """A key without case and with one kind of joint: "Date-Published" is "date_published"."""
    return key.strip().lower().replace("-", "_").replace(" ", "_")


def _day_or_remark(value: str, source: Source) -> datetime.date | None:
    day = day_of(value)
    if day is None:
        source.note(f"the date {value[:40]!r} is not understood; write it as 2020-05-04", "date")
    return day


def text_key(keys: list[str]) -> str | None:
    """The key under which a record holds its text, if one of them does."""
    plain = {plain_key(key): key for key in reversed(keys)}
    return next((plain[key] for key in TEXT_KEYS if key in plain), None)


def from_record(
    record: Mapping[str, str], text: str, fallback: str, source: Source, reading: str, *, place: str
) -> Document:
    """The document of a record's text; the record holds its other keys, and `fallback` names it where it does not.

    The text stays exactly as it is, so that offsets fit the record's own field; `place` tells where the record stands
    in its file. A headline that the text begins with is marked as its title.
    """
    entries = dict(record)
    name = next((entries.pop(key).strip() for key in record if plain_key(key) == "name"), "") or fallback
    known = Known().take(entries, source)
    title = (0, len(known.title)) if known.title and text.startswith(known.title) else None
    text = source.shortened(text)
    return Document(
        text=text,
        name=name,
        source=known.source,
        date=known.date,
        language=known.language,
        places=tuple(_lines_in(text, place)),
        title=title,
        keys={"file": fallback, **known.keys},
        reading=reading,
        file=source.name,
    )


def _lines_in(text: str, place: str) -> Iterator[tuple[int, str]]:
    """Where each line of a record's text begins, and what it is called: "record 3, line 2"; one line is all of it."""
    lines = text.splitlines(keepends=True)
    at = 0
    for number, line in enumerate(lines, 1):
        yield at, f"{place}, line {number}" if len(lines) > 1 else place
        at += len(line)
