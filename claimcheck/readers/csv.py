"""CSV: a column of texts gives a document a row; a table of figures gives one, its headers as the measures."""

from __future__ import annotations

import csv
import io

from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Source, from_record, text_key

NAME = "CSV"
SUFFIXES = (".csv", ".tsv", ".tab")
DELIMITERS = ",;\t|"
PROBE_ROWS = 50
"""How many rows tell what parts cells, and which column holds texts."""
PROSE = 120
"""A column whose cells are this long on average (in characters) holds texts, whatever its header."""


def likeness(data: bytes) -> int:
    """1 for several lines that all hold the same number of one delimiter, twice or more; else 0."""
    lines = [line for line in data[:4096].split(b"\n")[:-1] if line.strip()]
    if len(lines) < 3:
        return 0
    return int(
        any(lines[0].count(mark) > 1 and len({line.count(mark) for line in lines}) == 1 for mark in (b";", b"\t"))
    )


def read(source: Source) -> list[Document]:
    """The documents in a CSV file: one for each row with a text, named "path#row", or one for the whole table.

    Rows are counted from 1, headers included, as a spreadsheet shows them.
    """
    text, encoding = source.text(most=source.limits.characters * 4)
    delimiter = _delimiter(text)
    rows = _rows(text, delimiter, source)
    if not any(cell.strip() for row in rows for cell in row):
        raise source.refusal("holds no cells with text")
    reading = f"CSV ({_spoken(delimiter)}), {encoding}"
    column = _text_column(rows)
    if column is not None:
        return _documents(rows, column, source, reading)
    draft = Draft()
    draft.table(rows)
    return [draft.document(source.name, reading)]


def _spoken(delimiter: str) -> str:
    return {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}[delimiter]


def _delimiter(text: str) -> str:
    """The delimiter that gives most rows of the same length, over one cell."""
    head = text[:65_536]
    return max(DELIMITERS, key=lambda mark: _evenness(head, mark))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    rows = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(len(row))
            if len(rows) == PROBE_ROWS:
                break
    except csv.Error:
        pass
    rows = rows[:-1] if len(rows) > 2 else rows
    width = max(set(rows), key=rows.count, default=1)
    return (rows.count(width), width) if width > 1 else (0, 0)


def _rows(text: str, delimiter: str, source: Source) -> list[list[str]]:
    if csv.field_size_limit() < source.limits.characters:
        csv.field_size_limit(source.limits.characters)
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            if len(rows) > source.limits.documents:
                source.note(f"has over {len(rows) - 1:,} rows; the rest was not read", "limit")
                break
            rows.append(row)
    except csv.Error as error:
        raise source.refusal(f"is no well-formed CSV: {error} in line {reader.line_num}") from None
    return rows


def _text_column(rows: list[list[str]]) -> int | None:
    """The column of texts: by its header, or by the length of its cells."""
    if len(rows) < 2:
        return None
    key = text_key(rows[0])
    if key is not None:
        return rows[0].index(key)
    body = rows[1 : PROBE_ROWS + 1]
    lengths = [sum(len(row[at]) for row in body if at < len(row)) / len(body) for at in range(len(rows[0]))]
    longest = max(range(len(lengths)), key=lengths.__getitem__, default=0)
    return longest if lengths and lengths[longest] >= PROSE else None


def _documents(rows: list[list[str]], column: int, source: Source, reading: str) -> list[Document]:
    headers = [header.strip() or f"column {at + 1}" for at, header in enumerate(rows[0])]
    documents = []
    for number, row in enumerate(rows[1:], start=2):
        text = row[column] if column < len(row) else ""
        if text.strip():
            record = {header: cell for at, (header, cell) in enumerate(zip(headers, row, strict=False)) if at != column}
            name = f"{source.name}#{number}"
            documents.append(from_record(record, text, name, source, reading, place=f"row {number}"))
    if not documents:
        raise source.refusal(f"has a column {headers[column]!r} for texts, but no text in it")
    return documents
