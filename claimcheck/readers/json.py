"""JSON and JSON Lines: records with a text, and what else they say about it; lists of plain records are tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Source, from_record, text_key

NAME = "JSON"
SUFFIXES = (".json", ".jsonl", ".ndjson")
LISTS = ("documents", "items", "articles", "records", "results", "data", "entries")
"""Keys under which an outer object holds its records."""


class Numeral(str):
    """A number as the file writes it."""

    __slots__ = ()


def likeness(data: bytes) -> int:
    """1 for text that begins like an object or a list of them and ends accordingly; else 0."""
    head, tail = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n"), data[-200:].rstrip()
    opens = head[:1] == b"{" or (head[:1] == b"[" and head[1:].lstrip()[:1] in (b"{", b'"', b"]"))
    return int(opens and tail[-1:] in (b"}", b"]"))


def read(source: Source) -> list[Document]:
    """The documents in a JSON or JSON Lines file, named by their key `name`, else "path#number", counted from 1.

    A record's text is under `text` (or `body`, `content`, `article`); `date`, `source` and `language` are taken over,
    all other keys are kept. In JSON Lines the number is that of the line.
    """
    text, encoding = source.text(most=source.limits.characters * 4)
    whole = _parse(text)
    if isinstance(whole, str):
        records = list(_lines(text, source, whole))
        return _documents(records, source, f"JSON Lines, {encoding}")
    records = [(number, record) for number, record in enumerate(_records(whole[0]), start=1)]
    return _documents(records, source, f"JSON, {encoding}")


def _parse(text: str) -> tuple[Any] | str:
    """The value in a tuple, or what is wrong with the text."""
    try:
        return (json.loads(text, parse_float=Numeral, parse_int=Numeral),)
    except json.JSONDecodeError as error:
        return f"{error.msg} in line {error.lineno}, column {error.colno}"
    except RecursionError:
        return "it nests too deeply"


def _lines(text: str, source: Source, fault: str) -> Iterator[tuple[int, Any]]:
    """The values of JSON Lines, each with its line; faulty lines are noted. `fault` is that of the whole text."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    values = [(number, _parse(line)) for number, line in lines[: source.limits.documents + 1]]
    faults = [(number, value) for number, value in values if isinstance(value, str)]
    if len(lines) < 2 or len(faults) * 2 > len(lines) or _parse(lines[0][1]) == fault:
        raise source.refusal(f"is no well-formed JSON: {fault}")
    for number, value in faults[:5]:
        source.note(f"line {number} was left out, it is no well-formed JSON: {value}", "read")
    if len(faults) > 5:
        source.note(f"{len(faults) - 5} more lines were left out, they are no well-formed JSON", "read")
    yield from ((number, value[0]) for number, value in values if not isinstance(value, str))


def _records(value: Any) -> list[Any]:
    """The records in a JSON value: a list, the list an object holds, or the object itself."""
    if isinstance(value, dict) and text_key(list(value)) is None:
        inner = next((value[key] for key in LISTS if isinstance(value.get(key), list)), None)
        return [value] if inner is None else inner
    return value if isinstance(value, list) else [value]


def _documents(records: list[tuple[int, Any]], source: Source, reading: str) -> list[Document]:
    if len(records) > source.limits.documents:
        source.note(f"holds over {source.limits.documents:,} records; the rest was not read", "limit")
        records = records[: source.limits.documents]
    documents = []
    for number, record in records:
        fallback = source.name if len(records) == 1 else f"{source.name}#{number}"
        document = _document(record, fallback, source, reading, f"record {number}")
        if document is not None:
            documents.append(document)
    return documents or [_table([record for _, record in records], source, reading)]


def _document(record: Any, fallback: str, source: Source, reading: str, place: str) -> Document | None:
    if isinstance(record, str) and not isinstance(record, Numeral):
        return from_record({}, record, fallback, source, reading, place=place) if record.strip() else None
    key = text_key(list(record)) if isinstance(record, dict) else None
    if key is None or not isinstance(record[key], str) or not record[key].strip():
        return None
    if isinstance(record[key], Numeral):
        return None
    others = {k: _written(v) for k, v in record.items() if k != key}
    return from_record(others, record[key], fallback, source, reading, place=place)


def _written(value: Any) -> str:
    """A value as a plain text: names of objects, items of lists."""
    if isinstance(value, dict):
        return _written(value.get("name", ""))
    if isinstance(value, list):
        return ", ".join(_written(item) for item in value if not isinstance(item, list))
    return "" if value is None else str(value)


def _table(records: list[Any], source: Source, reading: str) -> Document:
    """Records without a text as a table of figures, a line a record."""
    rows = [record for record in records if isinstance(record, dict)]
    headers = list(dict.fromkeys(key for row in rows for key in row))
    cells = [[_written(row.get(header)) for header in headers] for row in rows]
    draft = Draft()
    draft.table([headers, *cells], heads=1, label="record ", first=0)
    if not len(draft):
        raise source.refusal("holds no text: give records with the key text")
    return draft.document(source.name, reading)
