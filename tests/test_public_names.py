"""What `import claimcheck` offers, and what it costs."""

from __future__ import annotations

import datetime
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck

NAMES = [
    "Claim", "ClaimcheckError", "ConfigurationError", "Conflict", "Document", "Fact", "Figure", "Interval",
    "Limits", "Loaded", "MissingExtraError", "Near", "Problem", "ReadError", "Report", "RuleError", "RuleSet",
    "Skipped", "Slot", "UsageError", "Value", "check", "extract", "load", "load_rules", "render",
]  # fmt: skip
HEAVY = ("pint", "babel", "rich", "yaml", "jinja2", "selectolax", "pypdfium2", "Stemmer", "ahocorasick_rs", "rapidfuzz")


def test_the_public_names_are_these() -> None:
    assert sorted(claimcheck.__all__) == NAMES


def test_every_public_name_can_be_reached_and_is_documented() -> None:
    for name in claimcheck.__all__:
        assert getattr(claimcheck, name).__doc__, name


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(claimcheck, "no_such_name")


def loaded_after(statement: str) -> set[str]:
    code = f"{statement}; import sys; print(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_the_import_loads_no_heavy_library() -> None:
    assert not loaded_after("import claimcheck") & set(HEAVY)


def test_a_report_on_one_text_loads_no_more_than_it_needs() -> None:
    """Neither what compares names, nor what reads other formats or the metadata of packages."""
    text = "claimcheck.check([claimcheck.Document(text='The WHO got $5 million from 30 states.', name='a')])"
    loaded = loaded_after(f"import claimcheck; claimcheck.render({text})")
    assert not loaded & {
        "pint",
        "rapidfuzz",
        "importlib.metadata",
        "email",
        "subprocess",
        "zipfile",
        "jinja2",
        "socket",
    }


def test_extraction_loads_neither_pint_nor_rules_nor_templates() -> None:
    loaded = loaded_after("import claimcheck; claimcheck.extract('more than 30 countries', language='en')")
    assert not loaded & {"pint", "jinja2", "selectolax", "pypdfium2"}


def test_records_are_shown_in_a_line() -> None:
    """Not with all that they hold, which of a report fills screens."""
    texts = (
        "The port of Arlen handled 120 ships in May 2021, he said.",
        "In May 2021 the port of Arlen handled 193 ships.",
    )
    report = claimcheck.check([claimcheck.Document(text=text, name=name) for text, name in zip(texts, "ab")])
    (conflict,) = report.conflicts
    assert repr(report) == "<Report documents=2, figures=4, facts=2, conflicts=1>"
    assert repr(conflict) == "<Conflict same-fact error: 120 ships / 193 ships>"
    assert repr(report.facts[0]).endswith("conflict: 120 ships / 193 ships>")
    assert repr(conflict.claims[0]) == "<Claim '120 ships' at a, line 1>"
    assert repr(report.figures[0]) == "<Figure count '120 ships' at a, line 1>"
    assert repr(claimcheck.load([])) == "<Loaded documents=0, problems=0>"


@pytest.mark.parametrize(
    ("select", "ignore", "used"),
    [
        (["special-session-d*"], [], ["special-session-dates"]),
        (["who-*", "nam-member?"], [], ["nam-members", "who-donation"]),
        (["diplo*"], ["special-*", "*summit*", "nam-*"], ["aided-states", "who-donation"]),
    ],
)
def test_names_of_rules_may_be_patterns(select: list[str], ignore: list[str], used: list[str]) -> None:
    """In a call as on the command line."""
    assert sorted(claimcheck.check([], select=select, ignore=ignore).idle) == used


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: claimcheck.check("The port handled 120 ships."), "made by Document"),
        (lambda: claimcheck.check(["The port handled 120 ships."]), "made by Document"),
        (lambda: claimcheck.check([], select="core"), "select and ignore are sequences"),
        (lambda: claimcheck.check([], select=["who-donatoin"]), "select: .* did you mean who-donation\\?"),
        (lambda: claimcheck.check([], ignore=["zz*"]), "ignore: no rule or pack 'zz\\*'; claimcheck rules list"),
        (lambda: claimcheck.check([], ignore="core"), "select and ignore are sequences"),
        (lambda: claimcheck.check([], rules="core"), "load_rules\\(paths\\) makes them"),
        (lambda: claimcheck.check([claimcheck.Document(text=5)]), "text of a document is a str, not int"),
        (
            lambda: claimcheck.check([claimcheck.Document(text="", date=datetime.datetime(2020, 5, 4))]),
            "is a datetime.date, not datetime",
        ),
        (lambda: claimcheck.load([], language="xx"), "no language 'xx'; there are de,"),
        (lambda: claimcheck.check([claimcheck.Document(text="", name=None)]), "name of a document is a str"),
        (lambda: claimcheck.check([claimcheck.Document(text="", source=3)]), "source of a document is a str, not int"),
        (lambda: claimcheck.check(None), "made by Document"),
        (lambda: claimcheck.check([], jobs="2"), "whole number, not str"),
        (lambda: claimcheck.load(None), "a path or a sequence of paths is needed, not NoneType"),
        (lambda: claimcheck.load(b"a.txt"), "not bytes"),
        (lambda: claimcheck.load(io.StringIO("120 ships")), "not StringIO"),
        (lambda: claimcheck.load([], date="2020-05-04"), "is a datetime.date, not str"),
        (lambda: claimcheck.load("-", stdin="120 ships"), "stdin is a stream of bytes"),
        (lambda: claimcheck.load("-", stdin=io.StringIO("120 ships")), "stdin is a stream of bytes"),
        (lambda: claimcheck.extract("120 ships", language="en-GB"), "write 'en'"),
        (lambda: claimcheck.render([], "text"), "a Report is needed"),
        (lambda: claimcheck.extract(b"120 ships"), "not bytes"),
        (lambda: claimcheck.extract("120 ships", date="2020-05-04"), "is a datetime.date, not str"),
    ],
)
def test_wrong_arguments_are_told_as_such(call: Callable[[], object], said: str) -> None:
    with pytest.raises(claimcheck.UsageError, match=said):
        call()


def test_a_document_that_is_given_twice_is_taken_once() -> None:
    document = claimcheck.Document(text="Lerwick, 4 May 2025 – The port handled 120 ships in April.", name="a")
    report = claimcheck.check([document, document])
    assert (len(report.documents), report.facts) == (1, ())


def test_rules_of_one_file_may_be_loaded_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "none.yaml"
    for given in (path, str(path), [path]):
        (fault,) = claimcheck.load_rules(given).faults
        assert fault.path == str(path)


def test_dir_lists_what_is_public() -> None:
    assert [name for name in dir(claimcheck) if not name.startswith("_")] == sorted(claimcheck.__all__)


def test_one_document_may_be_checked_alone() -> None:
    assert len(claimcheck.check(claimcheck.Document(text="He said so within ten (15) days.")).conflicts) == 1


def test_type_checkers_of_callers_read_the_annotations() -> None:
    assert (Path(claimcheck.__file__).parent / "py.typed").is_file()
