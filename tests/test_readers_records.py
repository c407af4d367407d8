"""Markdown, e-mail, JSON and CSV: what they say beside the text, and what of them is text."""

from __future__ import annotations

import csv
import datetime
import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from claimcheck import extract
from claimcheck.model import Document
from claimcheck.readers import Limits, Loaded, load

DAY = datetime.date(2020, 5, 4)


def loaded_from(path: Path, content: str) -> Loaded:
    path.write_bytes(content.encode())
    return load([path])


def markdown(text: str, tmp_path: Path) -> Document:
    loaded = loaded_from(tmp_path / "a.md", text)
    assert loaded.problems == ()
    return loaded[0]


@pytest.mark.parametrize(
    "front",
    [
        "---\ndate: 2020-05-04\npublisher: Agence\nlang: fr\ntitle: Un don\ntags: [a, b]\n---\n",
        "---\r\nDate: 2020-05-04T10:00:00Z\r\nsource: Agence\r\n"
        "language: fr_FR\r\ntitle: Un don\r\ntags: a, b\r\n---\r\n",
        '+++\ndate = 2020-05-04\nsource = "Agence"\nlang = "fr"\ntitle = "Un don"\ntags = "a, b"\n+++\n',
    ],
)
def test_front_matter(front: str, tmp_path: Path) -> None:
    document = markdown(f"{front}\nPlus de 30 pays.\n", tmp_path)
    assert (document.date, document.source, document.language) == (DAY, "Agence", "fr")
    assert document.keys["tags"] == "a, b"
    assert document.text == "Un don\n\nPlus de 30 pays."
    assert document.title == (0, 6)


@pytest.mark.parametrize(
    ("title", "told", "notes"),
    [
        ("Ships #1", "Ships", ["has 'title' in its front matter without '#1', a comment there; put it in quotes"]),
        ('"Ships #1"', "Ships #1", []),
        ("Ships  # to be checked", "Ships", []),
    ],
)
def test_what_yaml_takes_from_a_title_is_told(title: str, told: str, notes: list[str], tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path / "a.md", f"---\ntitle: {title}\n---\n30 ships sailed.\n")
    assert loaded[0].text.startswith(f"{told}\n\n30")
    assert [problem.reason for problem in loaded.problems] == notes


def test_rules_around_prose_are_no_front_matter(tmp_path: Path) -> None:
    assert markdown("---\n\nPlus de 30 pays.\n\n---\n\nFin\n", tmp_path).text == "Plus de 30 pays.\n\nFin"


def test_date_that_may_be_two_days_is_a_problem_and_no_date(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path / "a.md", "---\ndate: 04/05/2020\n---\nPlus de 30 pays.\n")
    assert loaded[0].date is None
    assert [(problem.kind, "'04/05/2020'" in problem.reason) for problem in loaded.problems] == [("date", True)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Some **120** _states_ and 16**,000** guests", "Some 120 states and 16,000 guests"),
        ("the [193 states](https://x.org/2020/77 'in 9') met, see <https://x.org/8>.", "the 193 states met, see ."),
        ("see\n\n```python\nx = 193\n```\n\n    y = 7\n\nthe end", "see\n\nthe end"),
        ("![picture 7](a.png)one\ntwo", "one two"),
        ("25 km<sup>2</sup> and 120[^1] states\n\n[^1]: As of 5 May.", "25 km² and 120 states\n\nAs of 5 May."),
        ("from ~~5~~ 10 million&nbsp;euros", "from 10 million\u00a0euros"),
        ("- 120 states\n- 40 guests\n\nend", "120 states\n40 guests\n\nend"),
        (
            "| Country | Dead |\n|---|--:|\n| France | **12** |\n| Spain | |",
            "Country: France; Dead: 12;\nCountry: Spain",
        ),
        ("one\n\n<!-- 7 -->\n\ntwo", "one\n\ntwo"),
        ("<div>\n<p>120 states</p>\n</div>\n\ntwo", "120 states\n\ntwo"),
    ],
)
def test_markdown_prose(source: str, text: str, tmp_path: Path) -> None:
    assert markdown(source, tmp_path).text == text


def test_markdown_places_are_lines_of_the_file(tmp_path: Path) -> None:
    document = markdown("---\ndate: 2020-05-04\n---\n\n# A gift\n\nof 10\n\nmillion 7\n", tmp_path)
    assert document.text == "A gift\n\nof 10\n\nmillion 7"
    assert document.title == (0, 6)
    assert document.place(document.text.index("7")) == "line 9"
    assert document.file_line(document.text.index("7")) == 9


def test_items_of_a_list_do_not_run_into_one_another(tmp_path: Path) -> None:
    """The number at the end of an item does not count what the next one begins with."""
    document = markdown("- Ships: 120\n- Teachers: 86\n- Guests: many\n- Days: 7\n", tmp_path)
    assert document.text == "Ships: 120;\nTeachers: 86;\nGuests: many\nDays: 7"
    assert [figure.text for figure in extract(document)] == ["120", "86", "7"]


def test_markdown_tables_have_the_lines_of_their_rows(tmp_path: Path) -> None:
    document = markdown("Ships\n\n| Year | Ships |\n|---|---|\n| 2019 | 31 |\n| 2020 | 38 |\n\nEnd 7\n", tmp_path)
    assert [document.file_line(document.text.index(number)) for number in ("31", "38", "7")] == [5, 6, 8]


def message(plain: str | None = None, page: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Пресс-служба <press@example.org>"
    made["To"] = "all@example.org"
    made["Subject"] = "Fwd: RE: Дар в 10 миллионов"
    made["Date"] = "Mon, 04 May 2020 23:30:00 -0700"
    if plain is not None:
        made.set_content(plain)
    if page is not None:
        made.add_alternative(page, subtype="html") if plain is not None else made.set_content(page, subtype="html")
    return made


def mail(made: EmailMessage, tmp_path: Path) -> Document:
    (tmp_path / "a.eml").write_bytes(bytes(made))
    return load([tmp_path / "a.eml"])[0]


def test_email_headers(tmp_path: Path) -> None:
    document = mail(message("Свыше 40 стран.\n"), tmp_path)
    assert (document.source, document.date) == ("Пресс-служба", DAY), "the day where the sender is"
    assert document.text == "Дар в 10 миллионов\n\nСвыше 40 стран."
    assert document.title == (0, len("Дар в 10 миллионов"))
    assert document.place(30) == "body"


def test_email_html_part_and_attachments(tmp_path: Path) -> None:
    made = message(page="<html><body><p>Plus de <b>30</b> pays</p></body></html>")
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="figures.pdf")
    (tmp_path / "a.eml").write_bytes(bytes(made))
    loaded = load([tmp_path / "a.eml"])
    assert loaded[0].text.endswith("\n\nPlus de 30 pays")
    assert "figures.pdf" in loaded.problems[0].reason


@pytest.mark.parametrize(
    "quoted",
    [
        '<div class="moz-cite-prefix">On 3 May Bob wrote:</div><blockquote type="cite"><p>42 pays</p></blockquote>',
        '<div class="gmail_quote"><p class="gmail_attr">May</p><blockquote class="gmail_quote">42</blockquote></div>',
        '<div class="gmail_signature">Tel. 555 010</div>',
    ],
)
def test_email_html_without_what_it_answers(quoted: str, tmp_path: Path) -> None:
    made = message(page=f"<html><body><p>Plus de 30 pays</p>{quoted}</body></html>")
    assert mail(made, tmp_path).text.endswith("\n\nPlus de 30 pays")


def test_email_html_with_what_it_forwards(tmp_path: Path) -> None:
    made = message(page='<html><body><p>See</p><div class="gmail_quote">Plus de 30 pays</div></body></html>')
    assert mail(made, tmp_path).text.endswith("\n\nPlus de 30 pays")


def test_email_prefers_the_plain_part(tmp_path: Path) -> None:
    document = mail(message("plain 5", "<html><body><p>html 6</p></body></html>"), tmp_path)
    assert document.text.endswith("plain 5")


def test_email_quotes_and_signature_are_left_out(tmp_path: Path) -> None:
    text = "It is 193.\n\n> It was 120.\n>> Or 7.\n\n-- \nTel. 555 010\n"
    assert mail(message(text), tmp_path).text.endswith("миллионов\n\nIt is 193.")


def test_email_flowed_lines_are_joined(tmp_path: Path) -> None:
    made = message("A gift of 10 \nmillion euros.\nNext.\n")
    made.replace_header("Content-Type", 'text/plain; charset="utf-8"; format=flowed')
    assert mail(made, tmp_path).text.endswith("A gift of 10 million euros.\nNext.")


def test_json_record(tmp_path: Path) -> None:
    record = {"Text": "5\u00a0M€ \ud800", "name": "release 7", "date": "2020-05-04", "source": {"name": "Agence"}}
    record |= {"lang": "fr", "views": 1.50, "tags": ["a", 2], "none": None}
    (tmp_path / "a.json").write_text(json.dumps(record))
    document = load([tmp_path / "a.json"])[0]
    assert document.text == "5\u00a0M€ \ud800"
    assert (document.name, document.source, document.date, document.language) == ("release 7", "Agence", DAY, "fr")
    assert document.keys == {"file": str(tmp_path / "a.json"), "views": "1.5", "tags": "a, 2"}


@pytest.mark.parametrize("outer", [lambda records: records, lambda records: {"documents": records, "count": 2}])
def test_json_lists(outer: object, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(outer([{"text": "5 million"}, "6 million", {"text": " "}])))
    loaded = load([tmp_path / "a.json"])
    assert [document.text for document in loaded] == ["5 million", "6 million"]
    assert [document.name for document in loaded] == [f"{tmp_path / 'a.json'}#{number}" for number in (1, 2)]
    assert [document.place(0) for document in loaded] == ["record 1", "record 2"]
    assert {document.file for document in loaded} == {str(tmp_path / "a.json")}


def test_records_of_several_lines_tell_their_lines(tmp_path: Path) -> None:
    document = loaded_from(tmp_path / "a.jsonl", '{"text": "5 million"}\n{"text": "6 million\\nfor 7 states"}\n')[1]
    assert document.place(document.text.index("7")) == "record 2, line 2"
    assert document.file_line(document.text.index("7")) is None


def test_json_lines_with_a_faulty_line(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path / "a.jsonl", '{"text": "5"}\n\n{"text": }\n{"body": "6", "title": "6"}\n')
    assert [(document.name[-2:], document.text) for document in loaded] == [("#1", "5"), ("#4", "6")]
    assert loaded[1].title == (0, 1)
    assert "line 3 was left out" in loaded.problems[0].reason


def test_json_records_of_figures_are_a_table(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path / "a.json", '[{"country": "France", "dead": 12.50}, {"country": "Spain", "hurt": 3}]')
    assert loaded[0].text == "country: France; dead: 12.50;\ncountry: Spain; hurt: 3"


@pytest.mark.parametrize("text", ['{"text": 5', "[1, 2, 3]", "{}", "nonsense", '{"text": ""}', '"\\ud8'])
def test_json_without_text_is_a_problem(text: str, tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path / "a.json", text)
    assert len(loaded) == 0
    assert len(loaded.problems) == 1
    assert "please report" not in loaded.problems[0].reason


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_column_of_texts(delimiter: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(["Date", "Source", "Body", "url"])
        writer.writerow(["2020-05-04", "Agence", 'He said: "120 states; 40 guests,\r\n7 days|"', "x"])
        writer.writerow(["", "", "", ""])
        writer.writerow(["", "", "6 million", ""])
    first, second = load([path])
    assert first.text == 'He said: "120 states; 40 guests,\r\n7 days|"'
    assert (first.date, first.source, first.keys["url"]) == (DAY, "Agence", "x")
    assert (first.name, second.name) == (f"{path}#2", f"{path}#4")
    assert first.place(len(first.text) - 1) == "row 2, line 2"


def test_csv_table_of_figures(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path / "a.csv", "Country;Dead;2020\nFrance;1 200;16,5\nSpain;;7\n")
    assert loaded[0].text == "Country: France; Dead: 1 200; 2020: 16,5;\nCountry: Spain; 2020: 7"
    assert loaded[0].place(loaded[0].text.index("16,5")) == "cell C2"


def test_rows_of_a_table_do_not_run_into_one_another(tmp_path: Path) -> None:
    """The last number of a row is no count of the next row's first header."""
    document = loaded_from(tmp_path / "a.csv", "Jahr;Schiffe;Gäste\n2019;12;31\n2020;14;38\n")[0]
    assert [(figure.text, figure.kind) for figure in extract(document)][2] == ("31", "number")


def test_csv_with_one_column_and_with_long_cells(tmp_path: Path) -> None:
    assert loaded_from(tmp_path / "a.csv", "5 million\n6 million\n")[0].text == "5 million;\n6 million"
    long = "The summit met and 120 states agreed to it. " * 5
    assert [document.text for document in loaded_from(tmp_path / "b.csv", f"n,t\n1,{long}\n")] == [long]


def test_limits_on_rows_and_records(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "5"}\n' * 20)
    (tmp_path / "a.csv").write_text("text,n\n" + "5,6\n" * 20)
    for name in ("a.jsonl", "a.csv"):
        loaded = load([tmp_path / name], limits=Limits(documents=7))
        assert len(loaded) == 7
        assert [problem.kind for problem in loaded.problems] == ["limit"]
