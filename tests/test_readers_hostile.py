"""Hostile files: each is a clear problem within bounded time and memory, and the other files are read."""

from __future__ import annotations

import io
import random
import resource
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from documents_written import WRITERS, write_pdf

from claimcheck.readers import Limits, Loaded, load

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SECONDS = 20
"""No file may take more time of a processor, which a busy machine does not lengthen; each takes a small part of it."""
MEBIBYTES = 700


@pytest.fixture(autouse=True)
def _bounded() -> object:
    """Fails a test that takes too long or lets the process grow too large."""
    start, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert time.process_time() - start < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEBIBYTES * 1024


def problem_with(data: bytes, name: str, tmp_path: Path, limits: Limits | None = None) -> str:
    """What is said about a file that cannot be read, while its neighbour is."""
    (tmp_path / "z.txt").write_text("plus de 30 pays")
    (tmp_path / name).write_bytes(data)
    loaded = load([tmp_path], limits=limits)
    assert [document.text for document in loaded] == ["plus de 30 pays"]
    (problem,) = loaded.problems
    assert problem.source == str(tmp_path / name)
    assert "please report" not in problem.reason
    return problem.reason


def docx_with(document: bytes, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        archive.writestr("word/document.xml", document)
    return file.getvalue()


def word(body: str, before: str = "") -> bytes:
    return f'<?xml version="1.0"?>{before}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'.encode()


def test_zip_bomb_that_says_its_size(tmp_path: Path) -> None:
    data = docx_with(word("<w:p/>" + " " * 200_000_000))
    assert len(data) < 400_000
    assert "ZIP bomb" in problem_with(data, "a.docx", tmp_path)


def test_zip_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    """The size in the directory is patched to a small one."""
    size = 60_000_000
    data = docx_with(b" " * size)
    lie = data.replace(size.to_bytes(4, "little"), (900).to_bytes(4, "little"))
    assert lie != data
    assert "damaged" in problem_with(lie, "a.docx", tmp_path)


def test_zip_bomb_of_many_parts(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "")
        for number in range(10_001):
            archive.writestr(str(number), "")
    assert "10,002 parts" in problem_with(file.getvalue(), "a.docx", tmp_path)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE d [<!ENTITY % a SYSTEM "http://127.0.0.1:9/a.dtd"> %a;]>',
    ],
)
def test_entities_are_refused(declaration: str, tmp_path: Path) -> None:
    data = docx_with(word("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", declaration))
    assert "XML entities" in problem_with(data, "a.docx", tmp_path)


def test_deeply_nested_xml(tmp_path: Path) -> None:
    data = docx_with(word("<w:p>" * 200_000 + "</w:p>" * 200_000), zipfile.ZIP_STORED)
    assert "nests over" in problem_with(data, "a.docx", tmp_path)


def test_xml_of_very_many_elements(tmp_path: Path) -> None:
    data = docx_with(word("<w:p/>" * 3_000_000), zipfile.ZIP_STORED)
    assert "over 2,000,000 XML elements" in problem_with(data, "a.docx", tmp_path)


@pytest.mark.parametrize(("seconds", "memory"), [(120, 500), (3, 100_000)])
def test_pdf_page_that_unpacks_to_far_more(seconds: float, memory: int, tmp_path: Path) -> None:
    """Its process ends for want of memory or of time, and the next file is read by a new one."""
    stream = zlib.compress(b"BT /F 9 Tf " + b"(5) Tj " * 40_000_000 + b"ET", 1)
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(b"%d 0 obj%s\nendobj\n" % (number, part) for number, part in enumerate(parts, start=1))
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>")
    write_pdf(tmp_path / "b.pdf", ["5 million"])
    loaded = load([tmp_path], limits=Limits(seconds=seconds, memory=memory * 2**20))
    assert [document.text for document in loaded] == ["5 million"]
    assert "broke down or took too long" in loaded.problems[0].reason or "no text" in loaded.problems[0].reason


def test_repeated_cells_of_an_odt_are_bounded(tmp_path: Path) -> None:
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    cell = '<table:table-cell table:number-columns-repeated="999999999"><text:p>5</text:p></table:table-cell>'
    rows = f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    content = (
        f'<office:document {names} office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{rows}</office:text></office:body></office:document>"
    )
    (tmp_path / "a.fodt").write_text(content)
    assert len(load([tmp_path / "a.fodt"])[0].text) < 1000


def test_pdf_of_many_pages(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "a.pdf"))
    for number in range(5000):
        canvas.drawString(72, 700, f"There were {number} of them.")
        canvas.showPage()
    canvas.save()
    loaded = load([tmp_path / "a.pdf"])
    assert "has 5,000 pages; the first 2,000 were read" in loaded.problems[0].reason
    assert loaded.problems[0].kind == "limit"
    assert "There were 1999 of them." in loaded[0].text
    assert "There were 2000 of them." not in loaded[0].text


def test_pdf_with_a_password_and_without_text(tmp_path: Path) -> None:
    write_pdf(tmp_path / "in.bin", ["5 million"], password="secret")
    data = (tmp_path / "in.bin").read_bytes()
    (tmp_path / "in.bin").unlink()
    assert "password" in problem_with(data, "a.pdf", tmp_path)
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "a.pdf"))
    canvas.rect(10, 10, 50, 50)
    canvas.save()
    assert "OCR" in load([tmp_path / "a.pdf"]).problems[0].reason


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".pptx", ".epub", ".pdf", ".json"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_truncated_file_is_a_problem(suffix: str, share: float, tmp_path: Path) -> None:
    WRITERS[suffix](tmp_path / "whole", ["Plus de 30 pays."] * 20)
    data = (tmp_path / "whole").read_bytes()
    (tmp_path / "whole").unlink()
    cut = data[: int(len(data) * share)]
    if suffix == ".pdf" and share == 0.9:
        (tmp_path / "a.pdf").write_bytes(cut)
        loaded = load([tmp_path / "a.pdf"])  # pages before the cut may be recovered
        assert len(loaded) or loaded.problems
    else:
        problem_with(cut, f"a{suffix}", tmp_path)


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_damaged_files_never_fail_unforeseen(suffix: str, tmp_path: Path) -> None:
    """Random damage to real files: a document or a foreseen problem, never a reader that fails."""
    WRITERS[suffix](tmp_path / "whole", ["Plus de 30 pays, « 16 000 » euros.", "Свыше 40 стран."] * 3)
    whole = (tmp_path / "whole").read_bytes()
    chance = random.Random(suffix)
    folder = tmp_path / "damaged"
    folder.mkdir()
    for number in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    del data[at : at + chance.randrange(1, 60)]
                    data = data or bytearray(b"x")
                case _:
                    data[at:at] = data[: chance.randrange(1, 40)]
        (folder / f"{number}{suffix}").write_bytes(data)
    loaded = load([folder])
    assert all("please report" not in problem.reason for problem in loaded.problems), loaded.problems
    told = {problem.source for problem in loaded.problems} | {document.name.split("#")[0] for document in loaded}
    told |= {document.keys["file"].split("#")[0] for document in loaded if "file" in document.keys}
    assert told >= {str(path) for path in folder.iterdir()}


def read_bytes(data: bytes, suffix: str, tmp_path: Path) -> Loaded:
    path = tmp_path / f"damaged{suffix}"
    path.write_bytes(data)
    return load([path])


def test_line_of_fifty_megabytes(tmp_path: Path) -> None:
    """It is read up to the limit, and the rest is said to be left out."""
    (tmp_path / "a.txt").write_bytes(b"plus de 30 pays " * 3_276_800)
    (tmp_path / "b.txt").write_text("40 pays")
    loaded = load([tmp_path])
    assert [len(document.text) for document in loaded] == [16_777_215, 7]
    assert "longer than 16,777,216 characters; the first 16,777,215 were read" in loaded.problems[0].reason


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<div>" * 200_000 + b"5"),
        ("a.html", b"<!doctype html><ul>" + b"<li>5" * 100_000),
        ("a.html", b"<!doctype html><table>" + b"<tr><td rowspan=65534 colspan=1000>5" * 3_000),
        ("a.html", b"<!doctype html><p>" + b"<b>5" * 50_000),
        ("a.html", b"<!doctype html>" + b"<script type='application/ld+json'>" + b"[" * 500_000),
        ("a.md", b"*a **5 " * 30_000),
        ("a.md", b"[" * 20_000 + b"5"),
        ("a.md", b"> " * 50_000 + b"5"),
        ("a.md", b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b,*b]\ntitle: *c\n---\n5"),
        ("a.md", b"---\na: " + b"[" * 50_000 + b"\n---\n5"),
        ("a.md", b"|a|b|\n|-|-|\n" + b"|5" * 200_000),
        ("a.json", b"[" * 2_000_000),
        ("a.json", b'{"text": "5", "n": ' + b"9" * 1_000_000 + b"}"),
        ("a.json", b'{"text": "5", "n": 1e999999999}'),
        ("a.csv", b'"' + b"5," * 2_000_000),
        ("a.csv", b";" * 3_000_000 + b"5"),
        ("a.eml", b"Subject: 5\n" * 50_000 + b"\n5"),
        ("a.eml", b"From: a\nDate: \xff\xff\nSubject: =?utf-8?b?////?=\nContent-Type: text/plain; charset=x\n\n\xff5"),
        (
            "a.eml",
            b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(2000)) + b"\n5",
        ),
        ("a.rtf", b"{\\rtf1 " + b"{\\b 5" * 100_000),
        ("a.rtf", b"{\\rtf1 " + b"\\a" * 300_000),
        ("a.rtf", b"{\\rtf1 " + b"5 \\cell\\row" * 100_000),
        ("a.rtf", b"{\\rtf1 " + b"\\super 5" * 100_000),
        ("a.rtf", b"{\\rtf1 5" + b"\\'" * 500_000),
        ("a.rtf", b"{\\rtf1\\bin999999999 5" + b"\\bin-9 5\\u99999999 5"),
        ("a.rtf", b"{\\rtf1\\uc999999999 \\u55357?5" + b"}" * 1_000_000),
        ("a.pdf", b"%PDF-1.7\n" + zlib.compress(b"5" * 100) * 1000),
        ("a.txt", b"\xff\xfe" + b"\x00\xd8" * 1000),
    ],
)
def test_hostile_texts_end(name: str, data: bytes, tmp_path: Path) -> None:
    loaded = read_bytes(data, Path(name).suffix, tmp_path)
    assert len(loaded) or loaded.problems
    assert all("please report" not in problem.reason for problem in loaded.problems), loaded.problems
