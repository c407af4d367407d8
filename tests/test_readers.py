"""`load`: files, folders and standard input; encodings; what is wrong becomes a problem, and the rest is read."""

from __future__ import annotations

import datetime
import io
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from documents_written import WRITERS, write_pdf
from pathspec import GitIgnoreSpec

from claimcheck.errors import UsageError
from claimcheck.model import Document
from claimcheck.readers import Limits, _choice, load
from claimcheck.readers._choice import built_in
from claimcheck.readers._patterns import Patterns
from claimcheck.readers._shape import Source

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
RUSSIAN = "Выступая 4 мая 2020 года на саммите, глава государства сообщил, что предложение поддержали свыше 130 стран."
FRENCH = (
    "Le président a rappelé qu’environ 130 pays, dont plus de 30 aidés en février, ont déjà reçu 10 millions d’euros."
)
GERMAN = "Über 30 Länder erhielten Hilfe, größtenteils früh im März."


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs, their white space single."""
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def only(path: Path | str, **options: object) -> Document:
    """The one document of a path that is read without problems."""
    loaded = load([str(path)], **options)
    assert [problem.reason for problem in loaded.problems if problem.kind == "read"] == []
    assert len(loaded) == 1
    return loaded[0]


def reason(path: Path | str, **options: object) -> str:
    """Why a path cannot be read."""
    loaded = load([str(path)], **options)
    assert loaded.documents == ()
    assert [problem.source for problem in loaded.problems] == [str(path)]
    assert loaded.problems[0].kind == "read"
    return loaded.problems[0].reason


@pytest.mark.parametrize("suffix", sorted(WRITERS))
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_seeds_say_the_same_in_every_format(seed: Path, suffix: str, tmp_path: Path) -> None:
    """A text written by a real library is read back paragraph by paragraph."""
    paragraphs = paragraphs_of(seed.read_text(encoding="utf-8"))
    path = tmp_path / f"{seed.stem}{suffix}"
    WRITERS[suffix](path, paragraphs)
    assert paragraphs_of(only(path).text) == paragraphs


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_running_lines_of_a_pdf_are_no_text(seed: Path, tmp_path: Path) -> None:
    """Headers and page numbers are dropped, and paragraphs that go over the end of a page are joined."""
    paragraphs = paragraphs_of(seed.read_text(encoding="utf-8"))
    path = tmp_path / "a.pdf"
    write_pdf(path, paragraphs, running=True)
    document = only(path)
    assert paragraphs_of(document.text) == paragraphs
    assert [label for _, label in document.places][:2] == ["page 1", "page 2"]


def test_every_reader_is_written_by_the_tests() -> None:
    """A new reader needs a row in WRITERS."""
    assert {reader.NAME for reader in built_in().values()} == {built_in()[suffix].NAME for suffix in WRITERS}


def test_text_is_kept_as_it_is(tmp_path: Path) -> None:
    """Line ends, hard spaces, emoji and combining marks stay, so that offsets are those of the file."""
    text = "10\u00a0000 pays\r\nCafe\u0301 5\rЁ 🎉 7\n"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    document = only(path)
    assert document.text == text
    assert document.name == str(path)
    assert document.reading == "text, UTF-8"


@pytest.mark.parametrize(
    ("text", "encoding", "reading"),
    [
        (RUSSIAN, "cp1251", "windows-1251 (detected)"),
        (RUSSIAN, "koi8_r", "KOI8-R (detected)"),
        (RUSSIAN, "cp866", "cp866 (detected)"),
        (FRENCH, "cp1252", "windows-1252 (detected)"),
        (FRENCH, "mac_roman", "mac-roman (detected)"),
        (GERMAN, "cp1252", "windows-1252 (detected)"),
        (GERMAN, "cp850", "cp850 (detected)"),
        (RUSSIAN, "utf-16", "UTF-16-LE (byte order mark)"),
        (FRENCH, "utf-32", "UTF-32-LE (byte order mark)"),
        (FRENCH, "utf-8-sig", "UTF-8 (byte order mark)"),
        (FRENCH, "utf-16-be", "UTF-16-BE (detected)"),
        (RUSSIAN, "utf-16-le", "UTF-16-LE (detected)"),
    ],
)
def test_encoding_is_told_and_named(text: str, encoding: str, reading: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    loaded = load([path])
    assert loaded[0].text == text
    assert loaded[0].reading == f"text, {reading}"
    assert bool(loaded.problems) == ("detected" in reading)


def test_given_encoding_wins_over_detection(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("тест 5".encode("koi8_r"))
    assert only(path, encoding="koi8-r").text == "тест 5"
    assert "unknown" in reason(path, encoding="koi-99")
    assert "is not ascii" in reason(path, encoding="ascii")


def test_few_bad_bytes_are_damage_not_another_encoding(tmp_path: Path) -> None:
    """A file cut in the middle of a character stays UTF-8."""
    path = tmp_path / "a.txt"
    path.write_bytes(RUSSIAN.encode()[:-2] + b"\xd0")
    loaded = load([path])
    assert loaded[0].text.startswith(RUSSIAN[:90])
    assert "damaged UTF-8" in loaded.problems[0].reason


@pytest.mark.parametrize("data", [b"text\0more", bytes(range(256)) * 50, b"\x01\x02\x03\x04 5 million" * 9])
def test_binary_files_are_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert "is a binary file" in reason(path)


def test_missing_empty_and_blank(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "blank.txt").write_text(" \n\t\n")
    assert "no such file" in reason(tmp_path / "none.txt")
    assert "empty" in reason(tmp_path / "empty.txt")
    assert "no text" in reason(tmp_path / "blank.txt")
    assert "no such file" in reason("a\0b")


def test_one_character_is_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5")
    assert only(tmp_path / "a.txt").text == "5"


def test_folder_is_read_in_order_and_what_is_passed_over_is_counted(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a/z.txt",
        "a/c.md",
        "a.txt",
        ".hidden.txt",
        ".git/x.txt",
        "code.py",
        "drop/x.txt",
        "keep.rst",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("5 million")
    (tmp_path / ".gitignore").write_text("/drop/\n*.rst\n!keep.rst\n")
    loaded = load([tmp_path], exclude=["c.md"])
    names = [Path(document.name).relative_to(tmp_path).as_posix() for document in loaded]
    assert names == ["a/z.txt", "a.txt", "b.txt", "keep.rst"]
    skipped = {Path(entry.name).name: entry.reason for entry in loaded.skipped_files}
    assert skipped == {
        ".git": "hidden",
        ".gitignore": "hidden",
        ".hidden.txt": "hidden",
        "c.md": "excluded",
        "code.py": "no reader for its suffix",
        "drop": "ignored by .gitignore",
    }
    assert load([tmp_path], include=["*.py"])[0].name.endswith("code.py")


def test_gitignore_above_the_folder_counts_within_its_repository(tmp_path: Path) -> None:
    (tmp_path / "repo/.git").mkdir(parents=True)
    (tmp_path / "repo/docs").mkdir()
    (tmp_path / "repo/docs/a.txt").write_text("5")
    (tmp_path / "repo/docs/b.txt").write_text("6")
    (tmp_path / "repo/.gitignore").write_text("docs/a.txt\n")
    (tmp_path / ".gitignore").write_text("*\n")
    assert [document.text for document in load([tmp_path / "repo/docs"])] == ["6"]
    assert len(load([tmp_path / "repo/docs/a.txt"])) == 1, "a file that is named is read"


def test_folder_without_documents_says_why(tmp_path: Path) -> None:
    (tmp_path / "code.py").touch()
    assert reason(tmp_path) == "the folder holds no documents; passed over: 1 file, no reader for its suffix"


def test_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("5")
    loaded = load([path, tmp_path, os.path.join(tmp_path, ".", "a.txt")])
    assert len(loaded) == 1
    assert [entry.reason for entry in loaded.skipped_files] == ["given twice", "given twice"]


def test_bad_files_do_not_keep_the_others_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 cut")
    (tmp_path / "b.txt").write_bytes(b"\0\0\0")
    (tmp_path / "c.txt").write_text("5")
    loaded = load([tmp_path, "missing"])
    assert [document.text for document in loaded] == ["5"]
    assert len(loaded.problems) == 3


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("5")
    path.chmod(0)
    assert "no permission" in reason(path)


def test_standard_input() -> None:
    assert load(["-"], stdin=b"5 million")[0].name == "-"
    assert load(["-"], stdin=io.BytesIO(b'{"text": "6", "date": "2020-05-04"}\n'))[0].date == datetime.date(2020, 5, 4)
    assert load(["-"], stdin=b"").problems[0].reason == "standard input is empty"
    with pytest.raises(UsageError, match="stdin"):
        load(["-"])
    with pytest.raises(UsageError, match="sequences"):
        load(["x"], include="*.txt")


def test_callers_language_and_date_fill_gaps_only(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5")
    (tmp_path / "b.md").write_text("---\ndate: 2020-05-04\nlang: fr-FR\n---\nplus de 30 pays")
    first, second = load([tmp_path], language="de", date=datetime.date(2021, 1, 1))
    assert (first.language, first.date) == ("de", datetime.date(2021, 1, 1))
    assert (second.language, second.date) == ("fr", datetime.date(2020, 5, 4))


def test_stated_language_in_the_wrong_script_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\nlang: en\n---\n{RUSSIAN}\n")
    assert only(tmp_path / "a.md").language is None


def test_names_of_files_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Annotations of a build server need them as they stand in the repository."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("5")
    (tmp_path / "b.png").write_text("")
    for folder, name in ((".", "news/a.txt"), ("./news", "news/a.txt"), ("news/", "news/a.txt")):
        assert load(folder)[0].name == name
    assert [skipped.name for skipped in load(".").skipped_files] == ["b.png"]


def test_a_language_without_a_page_is_told_once_and_stops_nothing(tmp_path: Path) -> None:
    """A folder of pages in many languages is read; what those without a page say is told from their words."""
    (tmp_path / "a.jsonl").write_text('{"text": "Ett.", "language": "sv"}\n{"text": "Två.", "language": "sv"}\n')
    loaded = load([tmp_path])
    assert [document.language for document in loaded] == [None, None]
    assert [problem.reason.partition(";")[0] for problem in loaded.problems] == [
        "states the language sv, which is not known"
    ]


def test_limits_cut_at_white_space_and_say_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("1000 " * 1000)
    loaded = load([path], limits=Limits(characters=102))
    assert loaded[0].text == ("1000 " * 20).rstrip()
    assert [problem.kind for problem in loaded.problems] == ["limit"]
    assert "larger than" in reason(path, limits=Limits(file_bytes=100))


@pytest.mark.parametrize("suffix", [".html", ".pdf", ".docx", ".odt", ".pptx", ".rtf", ".epub"])
def test_content_beats_a_wrong_suffix_with_a_remark(suffix: str, tmp_path: Path) -> None:
    WRITERS[suffix](tmp_path / f"a{suffix}", ["Plus de 30 pays."])
    wrong = (tmp_path / f"a{suffix}").rename(tmp_path / "a.txt")
    loaded = load([wrong])
    assert loaded[0].text == "Plus de 30 pays."
    assert "is named .txt, but holds" in loaded.problems[0].reason


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_files_without_suffix_are_told_by_content(suffix: str, tmp_path: Path) -> None:
    if suffix in (".txt", ".csv", ".md"):
        pytest.skip("plain text looks like these, or they like it")
    WRITERS[suffix](tmp_path / "a", ["Plus de 30 pays.", "Und 40 Staaten."])
    assert paragraphs_of(only(tmp_path / "a").text) == ["Plus de 30 pays.", "Und 40 Staaten."]


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".odt", ".pptx", ".rtf", ".epub", ".json", ".eml"])
def test_plain_text_under_a_strict_suffix_is_refused(suffix: str, tmp_path: Path) -> None:
    (tmp_path / f"a{suffix}").write_text("plus de 30 pays\n")
    assert reason(tmp_path / f"a{suffix}").startswith("is no")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office file"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" + bytes(60), "XLSX"),
        (b"PK\x03\x04" + bytes(26) + b"a.txt" + bytes(60), "archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"PK\x03\x04....xl/workbook.bin", "Excel"),
    ],
)
def test_foreign_formats_say_what_to_do(data: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(data)
    assert words in reason(tmp_path / "a.bin")


def test_patterns_agree_with_a_known_implementation() -> None:
    """An independent implementation of .gitignore must say the same on random patterns and paths."""
    chance = random.Random(7)
    atoms = ["a", "b", "ab", "*", "?", "*.txt", "a*", "[ab]", "[!a]", "**", "b.txt", "\\*", "a.b"]
    parts = ["a", "b", "ab", "a.txt", "b.txt", "a.b", "*", "c"]
    for _ in range(4000):
        lines = []
        for _ in range(chance.randint(1, 3)):
            body = "/".join(chance.choice(atoms) for _ in range(chance.randint(1, 3)))
            lines.append(
                chance.choice(["", "", "!"]) + chance.choice(["", "", "/"]) + body + chance.choice(["", "", "/"])
            )
        path = "/".join(chance.choice(parts) for _ in range(chance.randint(1, 1)))
        expected = GitIgnoreSpec.from_lines(lines).check_file(path).include
        assert Patterns.of(lines).said(path) == expected, (lines, path)


class Shouting:
    """A reader of a third party."""

    NAME = "shouting"
    SUFFIXES = (".loud",)

    @staticmethod
    def likeness(data: bytes) -> int:
        return 0

    @staticmethod
    def read(source: Source) -> list[Document]:
        if source.data == b"fail":
            raise KeyError("no voice")
        return [Document(text=source.text()[0].lower(), name=source.name)]


def test_readers_of_third_parties(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are found by the suffix that names their entry point; one that fails is a problem of its file."""

    class Entry:
        name = "loud"
        load = staticmethod(lambda: Shouting)

    monkeypatch.setattr("claimcheck.plugins.named", lambda group: [Entry] if group == _choice.GROUP else [])
    _choice._third_party.cache_clear()
    (tmp_path / "a.loud").write_text("FIVE")
    (tmp_path / "b.loud").write_text("fail")
    loaded = load([tmp_path])
    _choice._third_party.cache_clear()
    assert [document.text for document in loaded] == ["five"]
    assert "KeyError: 'no voice'" in loaded.problems[0].reason


@pytest.mark.parametrize(("suffix", "library"), [(".html", "selectolax"), (".pdf", "pypdfium2")])
def test_a_missing_library_is_named(suffix: str, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its own name, which installs it however claimcheck was installed."""
    WRITERS[suffix](tmp_path / f"a{suffix}", ["5 million"])
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.setitem(sys.modules, f"{library}.lexbor", None)
    assert f"pip install {library}" in reason(tmp_path / f"a{suffix}")


def test_importing_the_package_loads_no_format_library() -> None:
    code = "import sys, claimcheck.readers as r; r.load([sys.argv[1]]); print([m for m in sys.modules if m in " + (
        "('selectolax', 'pypdfium2', 'markdown_it', 'charset_normalizer', 'email', 'zipfile', 'xml')])"
    )
    out = subprocess.run([sys.executable, "-c", code, str(SEEDS[0])], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
