"""Files to documents: `load` reads files, folders and standard input in any of the formats, one file a format.

What is wrong with one file becomes an entry of `Loaded.problems`; the other files are read all the same.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, overload

from attrs import define, evolve, field

from claimcheck import arguments, languages
from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.model import Document, Problem
from claimcheck.readers._folders import Filter, SkippedFile, walk
from claimcheck.readers._shape import Limits, Source, in_script

__all__ = ["Limits", "Loaded", "SkippedFile", "load"]

STDIN = "-"
"""The path that stands for standard input, and the name of its document."""

PathLike = str | os.PathLike[str]


@define(frozen=True, slots=False, repr=False)
class Loaded(Sequence[Document]):
    """The documents that were read, as a sequence, with what was wrong and what was passed over.

    Attributes:
        documents: The documents in the order of the paths given, those of a folder by path.
        problems: What was wrong with the input; their `kind` tells how much of it was read.
        skipped_files: Files of folders that were passed over (hidden, ignored, excluded, no reader), and why.
    """

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped_files: tuple[SkippedFile, ...] = ()

    def __repr__(self) -> str:
        """How many documents and problems there are."""
        return f"<Loaded documents={len(self.documents)}, problems={len(self.problems)}>"

    @overload
    def __getitem__(self, index: int) -> Document: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Document, ...]: ...
    def __getitem__(self, index: int | slice) -> Document | tuple[Document, ...]:
        return self.documents[index]

    def __len__(self) -> int:
        return len(self.documents)

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)


def load(
    paths: PathLike | Sequence[PathLike],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    encoding: str | None = None,
    stdin: IO[bytes] | bytes | None = None,
    language: str | None = None,
    date: datetime.date | None = None,
    limits: Limits | None = None,
    progress: Callable[[str], None] | None = None,
) -> Loaded:
    """Read files and folders as documents.

    A file's reader is told by its suffix, unless its content plainly is of another format. A folder is read with all
    folders in it, in the order of the paths; hidden files, files that a .gitignore leaves out and files without a
    reader are passed over and counted. A file that is reached twice is read once.

    Args:
        paths: Paths of files and folders; "-" is standard input.
        include: In folders, only files that match one of these patterns (those of .gitignore files), whatever their
            suffix.
        exclude: In folders, no files or folders that match one of these.
        encoding: The encoding of all text files; None to tell it from each. A byte order mark is obeyed all the same.
        stdin: The stream or the bytes that the path "-" stands for.
        language: The language of documents that do not state theirs.
        date: The day of documents that do not state theirs.
        limits: How much of one file is read.
        progress: Called with the path of each file before it is read.

    Returns:
        The documents, and as `problems` and `skipped_files` what was not read. No file raises an error.

    Raises:
        UsageError: "-" is among the paths and no `stdin` is given, there is no such language, or an argument is of
            another type.
    """
    _refuse_other_types(include, exclude, language, date)
    wanted = Filter(tuple(include), tuple(exclude), _is_known)
    job = _Job(limits or Limits(), encoding, stdin, progress)
    job.take_all(_several(paths), wanted)
    notes = dict.fromkeys(note for document in job.documents for note in _unread_language(document))
    documents = (_completed(document, language, date) for document in job.documents)
    return Loaded(tuple(documents), (*job.problems, *notes), tuple(job.skipped))


def _refuse_other_types(
    include: Sequence[str], exclude: Sequence[str], language: str | None, date: datetime.date | None
) -> None:
    if isinstance(include, str) or isinstance(exclude, str):
        raise UsageError("include and exclude are sequences of patterns, such as ['*.txt']")
    if language is not None:
        languages.known(language)
    if date is not None:
        arguments.day(date)


def _several(paths: PathLike | Sequence[PathLike]) -> Iterable[PathLike]:
    """The paths, where one may be given alone."""
    if isinstance(paths, (str, os.PathLike)):
        return [paths]
    if isinstance(paths, bytes) or not isinstance(paths, Iterable) or hasattr(paths, "read"):
        raise UsageError(f"a path or a sequence of paths is needed, not {type(paths).__name__}")
    return paths


def _is_known(name: str) -> bool:
    """Whether a file in a folder is worth opening: its suffix has a reader, or it has no suffix."""
    from claimcheck.readers._choice import by_suffix, suffix_of

    suffix = suffix_of(name)
    return not suffix or by_suffix(suffix) is not None


@define(eq=False, repr=False)
class _Job:
    """One call of `load`: what was read, what was wrong, what was passed over."""

    limits: Limits
    encoding: str | None
    stdin: IO[bytes] | bytes | None
    progress: Callable[[str], None] | None
    documents: list[Document] = field(factory=list)
    problems: list[Problem] = field(factory=list)
    skipped: list[SkippedFile] = field(factory=list)
    _seen: set[Path] = field(factory=set)
    _shared: dict[str, Any] = field(factory=dict)

    def take_all(self, paths: Iterable[PathLike], wanted: Filter) -> None:
        """Read all of the paths given, and close what readers kept from file to file."""
        try:
            for path in paths:
                self.take(os.fspath(path), wanted)
        finally:
            for kept in self._shared.values():
                kept.close()

    def take(self, name: str, wanted: Filter) -> None:
        """Read one of the paths given."""
        if name == STDIN:
            self._read(name, self._standard_input)
        elif os.path.isdir(name):
            self._take_folder(name, wanted)
        else:
            self._take_file(name)

    def _take_folder(self, folder: str, wanted: Filter) -> None:
        files, skipped = 0, len(self.skipped)
        for entry in walk(folder, wanted):
            if isinstance(entry, SkippedFile):
                self.skipped.append(entry)
            elif isinstance(entry, OSError):
                self._note(str(entry.filename or folder), _spoken(entry))
            else:
                files += 1
                self._take_file(entry)
        if not files:
            self._note(folder, f"the folder holds no documents{_counted(self.skipped[skipped:])}")

    def _take_file(self, name: str) -> None:
        try:
            real = Path(name).resolve()
        except (OSError, ValueError, RuntimeError):
            real = Path(name)
        if real in self._seen:
            self.skipped.append(SkippedFile(name, "given twice"))
            return
        self._seen.add(real)
        self._read(name, lambda: _file_bytes(name, self.limits))

    def _standard_input(self) -> bytes:
        if self.stdin is None:
            raise UsageError('the path "-" needs the argument stdin: a stream of bytes, or bytes')
        read = getattr(self.stdin, "read", None)
        data = self.stdin if read is None else read(self.limits.file_bytes + 1)
        if not isinstance(data, bytes):
            raise UsageError("stdin is a stream of bytes, such as sys.stdin.buffer, or bytes")
        return data

    def _read(self, name: str, fetch: Callable[[], bytes]) -> None:
        """Read one file; whatever is wrong with it becomes a problem."""
        if self.progress is not None:
            self.progress(name)
        source = Source(name, b"", self.limits, self.encoding, shared=self._shared)
        try:
            source.data = fetch()
            documents = _documents(source)
        except UsageError:
            raise
        except Exception as error:  # a reader may fail in any way on a hostile file; the others go on
            self.problems.append(Problem(name, _spoken(error)))
            source.problems = [problem for problem in source.problems if problem.kind in ("read", "limit")]
        else:
            self.documents.extend(documents)
        self.problems.extend(source.problems)

    def _note(self, name: str, reason: str) -> None:
        self.problems.append(Problem(name, reason))


def _file_bytes(name: str, limits: Limits) -> bytes:
    with open(name, "rb") as file:
        return file.read(limits.file_bytes + 1)


def _documents(source: Source) -> list[Document]:
    """The documents of a source, read by the reader that its name and content ask for."""
    from claimcheck.readers._choice import choose

    if not source.data:
        raise source.refusal("standard input is empty" if source.name == STDIN else "the file is empty")
    if len(source.data) > source.limits.file_bytes:
        raise source.refusal(f"is larger than {source.limits.file_bytes // 2**20} MiB; split it")
    source.reader_of = _part
    reader, remark = choose(source.name, source.data)
    if remark:
        source.note(remark)
    documents = [document for document in reader.read(source) if document.text.strip()]
    if not documents:
        raise source.refusal("holds no text")
    return documents


def _part(source: Source, suffix: str) -> list[Document]:
    from claimcheck.readers._choice import by_suffix

    reader = by_suffix(suffix)
    if reader is None:
        raise source.refusal(f"holds a part in the format {suffix}, for which there is no reader")
    return reader.read(source)


def _completed(document: Document, language: str | None, date: datetime.date | None) -> Document:
    """The document with the caller's language and date where it states none.

    A stated language in whose script the text is not written (pages often keep that of their template) is left out,
    and so is one that cannot be read.
    """
    stated = document.language
    if stated not in languages.codes() or not in_script(document.text, stated):
        stated = None
    return evolve(document, language=stated or language, date=document.date or date)


def _unread_language(document: Document) -> Iterator[Problem]:
    """A note on a document whose stated language has no page."""
    if document.language and document.language not in languages.codes():
        reason = f"states the language {document.language}, which is not known; read as what its words look like"
        yield Problem(document.file or document.name, reason, "note")


def _counted(skipped: list[SkippedFile]) -> str:
    """How many files were passed over, by reason, for people."""
    reasons: dict[str, int] = {}
    for entry in skipped:
        reasons[entry.reason] = reasons.get(entry.reason, 0) + 1
    if not reasons:
        return ": it is empty"
    told = (f"{count} file{'s' * (count != 1)}, {reason}" for reason, count in reasons.items())
    return f"; passed over: {'; '.join(told)}"


def _spoken(error: Exception) -> str:
    """What went wrong, in words that say what to do."""
    if isinstance(error, ClaimcheckError):
        return getattr(error, "reason", str(error))
    if isinstance(error, FileNotFoundError):
        return "no such file or folder; check the path"
    if isinstance(error, PermissionError):
        return "no permission to read it; change its permissions"
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or error}"
    if isinstance(error, (MemoryError, RecursionError)):
        return "is too large or nests too deeply to be read; split it"
    if isinstance(error, ValueError) and "null" in str(error):
        return "no such file or folder; check the path"
    return f"its reader failed ({type(error).__name__}: {error}); please report it with the file"
