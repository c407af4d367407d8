"""Subtitles (SubRip, WebVTT): what is said, as running text; places are times."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from attrs import define

from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Source

NAME = "subtitles"
SUFFIXES = (".srt", ".vtt")
CLOCK = r"(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})"
TIMING = re.compile(rf"^[ \t]*{CLOCK}[ \t]*-->[ \t]*{CLOCK}[^\n]*$", re.MULTILINE)
BLANK = re.compile(r"\n[ \t]*\n")
TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>|<\d[\d:.]*>|\{\\[^{}\n]{0,100}\}")
"""Marks of style, speaker and time within a text, of both formats."""
PAUSE = 3.0
"""Seconds of silence after which a new paragraph begins."""


@define(frozen=True)
class Cue:
    """What is shown at one time; `start` and `end` in seconds."""

    start: float
    end: float
    text: str


def likeness(data: bytes) -> int:
    """2 for the signature of WebVTT, 1 for a timing below a number; else 0."""
    head = data[:4096].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(b"WEBVTT"):
        return 2
    return int(re.match(rb"\s*\d+\s*\n\d+:\d\d:\d\d,\d{3} -->", head.replace(b"\r\n", b"\n")) is not None)


def read(source: Source) -> list[Document]:
    """The one document in a file of subtitles; a cue goes on in the line of the one before, after a pause below it."""
    text, encoding = source.text()
    draft = Draft()
    end = 0.0
    for cue in cues(text.replace("\r\n", "\n").replace("\r", "\n")):
        gap = "\n\n" if cue.start - end >= PAUSE else " "
        draft.add(cue.text, gap, spoken(cue.start))
        end = cue.end
    if not len(draft):
        raise source.refusal("holds no subtitles: no line such as 00:01:02,000 --> 00:01:04,500 with a text below it")
    return [draft.document(source.name, f"subtitles, {encoding}")]


def cues(text: str) -> Iterator[Cue]:
    """The cues of a file in order; a text that says the same as the one before, as live subtitles do, is left out."""
    before = ""
    for timing in TIMING.finditer(text):
        blank = BLANK.search(text, timing.end())
        lines = text[timing.end() : blank.start() if blank else len(text)].split("\n")
        said = " ".join(" ".join(html.unescape(TAG.sub("", line)).split()) for line in lines).strip()
        if said and said != before:
            yield Cue(seconds(timing.groups()[:4]), seconds(timing.groups()[4:]), said)
            before = said


def seconds(parts: tuple[str | None, ...]) -> float:
    """Hours, minutes, seconds and thousandths in seconds."""
    hours, minutes, whole, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + whole + thousandths / 1000


def spoken(at: float) -> str:
    """A time for people: ``0:01:04``."""
    return f"{int(at) // 3600}:{int(at) // 60 % 60:02}:{int(at) % 60:02}"
