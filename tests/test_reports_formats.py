"""The formats for machines: each valid by its own rules, and none of them led astray by hostile text."""

from __future__ import annotations

import csv
import io
import json
import re
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as etree

import jsonschema
import pytest
import sample_reports
from attrs import evolve

from claimcheck.errors import UsageError
from claimcheck.ledger import COLUMNS
from claimcheck.model import Report
from claimcheck.reports import formats, load, of_suffix, render, shipped

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden" / "reports"
NAMES = ["harbour", "growing", "hostile"]


def sample(name: str) -> Report:
    report: Report = getattr(sample_reports, name)()
    return report


@pytest.mark.parametrize(
    ("form", "suffix"), [("json", "json"), ("junit", "xml"), ("github", "github"), ("markdown", "md"), ("csv", "csv")]
)
@pytest.mark.parametrize("name", NAMES)
def test_golden(name: str, form: str, suffix: str) -> None:
    """The format reads as it was last looked at; `python tests/sample_reports.py` writes it anew."""
    written = render(sample(name), form).encode("utf-8", "backslashreplace")
    assert written == (GOLDEN / f"{name}.{suffix}").read_bytes()


def test_all_formats_are_found() -> None:
    assert shipped() == ("csv", "github", "html", "json", "jsonl", "junit", "markdown", "sarif", "text")
    assert formats()[: len(shipped())] == shipped()


@pytest.mark.parametrize("form", shipped())
@pytest.mark.parametrize("name", NAMES)
def test_every_format_can_be_written_as_utf_8_but_for_lone_surrogates(name: str, form: str) -> None:
    text = render(sample(name), form)
    assert text.endswith("\n")
    if form in ("json", "jsonl", "sarif", "junit", "html"):
        text.encode("utf-8")


@pytest.mark.parametrize("form", shipped())
def test_an_empty_report_renders(form: str) -> None:
    assert render(Report(), form)


@pytest.mark.parametrize("form", shipped())
def test_rules_that_found_nothing_are_named(form: str) -> None:
    """In every format."""
    report = evolve(sample("harbour"), idle=("ferries-of-ulm", "trees-of-ulm"))
    written = render(report, form)
    assert "ferries-of-ulm" in written
    assert "trees-of-ulm" in written


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match="no report format 'pdf'; there are csv, github"):
        render(Report(), "pdf")


def test_a_format_may_come_from_another_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.reports._plugins", lambda: {"rows": "sample_reports:as_rows"})
    load.cache_clear()
    try:
        assert render(sample("harbour"), "rows") == "2 facts"
    finally:
        load.cache_clear()


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a.html", "html"),
        ("a.md", "markdown"),
        ("b/a.XML", "junit"),
        ("a.sarif", "sarif"),
        ("a.txt", "text"),
        ("a", None),
        ("a.doc", None),
    ],
)
def test_of_suffix(path: str, form: str | None) -> None:
    assert of_suffix(path) == form


# JSON


@pytest.mark.parametrize("name", NAMES)
def test_json_keeps_its_published_schema(name: str) -> None:
    schema = json.loads((resources.files("claimcheck.reports") / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(render(sample(name), "json")))


def test_the_schema_refuses_what_is_not_in_the_contract() -> None:
    schema = json.loads((resources.files("claimcheck.reports") / "report.schema.json").read_text(encoding="utf-8"))
    whole = json.loads(render(sample("harbour"), "json"))
    whole["conflicts"][0]["claims"][0]["value"]["from"] = 120
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(whole, schema)


def test_json_tells_sides_and_exact_numbers() -> None:
    conflict = json.loads(render(sample("harbour"), "json"))["conflicts"][0]
    assert [claim["side"] for claim in conflict["claims"]] == [0, 1, None]
    assert [claim["value"]["from"] for claim in conflict["claims"]] == ["120", "193", "130"]
    assert conflict["claims"][2]["value"]["to"] is None
    assert conflict["diagnosis"] == "scope"


def test_json_offsets_point_at_the_figure() -> None:
    report = sample("harbour")
    texts = {document.name: document.text for document in report.documents}
    conflicts = json.loads(render(report, "json"))["conflicts"]
    claims = [claim for conflict in conflicts for claim in conflict["claims"]]
    cut = [texts[claim["document"]][claim["start"] : claim["end"]] for claim in claims]
    assert cut == [claim["text"] for claim in claims] != []


def test_json_lines_hold_the_same_records() -> None:
    whole = json.loads(render(sample("harbour"), "json"))
    lines = [json.loads(line) for line in render(sample("harbour"), "jsonl").splitlines()]
    conflicts = [
        {key: value for key, value in line.items() if key != "type"} for line in lines if line["type"] == "conflict"
    ]
    assert conflicts == whole["conflicts"]
    assert lines[-1] == {"type": "summary", "schema_version": "1", "idle": [], **whole["summary"]}


def test_to_dict_is_the_contract() -> None:
    assert sample("harbour").to_dict() == json.loads(render(sample("harbour"), "json"))


# SARIF


def sarif(name: str) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(render(sample(name), "sarif"))
    return log


@pytest.mark.parametrize("name", NAMES)
def test_sarif_keeps_the_schema_of_the_standard(name: str) -> None:
    """The schema is the one OASIS publishes for SARIF 2.1.0."""
    schema = json.loads((TESTS / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    jsonschema.validators.validator_for(schema)(schema).validate(sarif(name))


def test_sarif_has_one_result_a_conflict_with_all_sides() -> None:
    results = sarif("harbour")["runs"][0]["results"]
    assert [result["level"] for result in results] == ["error", "warning"]
    assert [len(result["locations"]) for result in results] == [2, 2]
    assert [len(result["relatedLocations"]) for result in results] == [3, 2]
    assert results[0]["partialFingerprints"] == {"claimcheckConflict/v1": "0123456789ab"}


def test_sarif_rules_are_those_of_the_results() -> None:
    run = sarif("harbour")["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [r["ruleId"] for r in run["results"]]


def test_sarif_regions_are_those_of_the_figures() -> None:
    report = sample("harbour")
    for result, conflict in zip(sarif("harbour")["runs"][0]["results"], report.conflicts, strict=True):
        for location, claim in zip(result["relatedLocations"], conflict.claims, strict=True):
            region = location["physicalLocation"]["region"]
            line = claim.document.text.splitlines()[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == claim.figure.text


def test_sarif_names_are_references() -> None:
    log = sarif("hostile")
    uri = log["runs"][0]["artifacts"][0]["location"]["uri"]
    assert not set(uri) & set('<>" :')


# JUnit


@pytest.mark.parametrize("name", NAMES)
def test_junit_counts_its_cases(name: str) -> None:
    root = etree.fromstring(render(sample(name), "junit"))
    assert int(root.get("tests", "")) == len(root.findall(".//testcase"))
    assert int(root.get("failures", "")) == len(root.findall(".//failure"))
    assert int(root.get("errors", "")) == len(root.findall(".//error"))


JUNIT_ATTRIBUTES = {
    "testsuites": {"name", "time", "tests", "failures", "disabled", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id"},
    "testcase": {"name", "assertions", "time", "classname", "status"},
    "failure": {"type", "message"},
    "error": {"type", "message"},
    "skipped": {"message", "type"},
    "system-out": set(),
}
"""The elements and attributes of junit-10.xsd, which Jenkins publishes, as far as they are used."""
JUNIT_ORDER = ("skipped", "error", "failure", "system-out", "system-err")
"""The order of what a test case may hold there."""


@pytest.mark.parametrize("name", NAMES)
def test_junit_keeps_the_structure_that_build_servers_know(name: str) -> None:
    root = etree.fromstring(render(evolve(sample(name), idle=("a-rule",)), "junit"))
    assert root.tag == "testsuites"
    for element in root.iter():
        assert set(element.attrib) <= JUNIT_ATTRIBUTES[element.tag], element.tag
    for suite in root:
        assert (suite.tag, {"name", "tests"} - set(suite.attrib)) == ("testsuite", set())
        for case in suite:
            assert (case.tag, {"name", "classname"} - set(case.attrib)) == ("testcase", set())
            places = [JUNIT_ORDER.index(child.tag) for child in case]
            assert places == sorted(places)
    names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(names) == len(set(names))


def test_junit_fails_for_errors_only() -> None:
    root = etree.fromstring(render(sample("harbour"), "junit"))
    assert [case.get("name") for case in root.findall(".//failure/..")] == ["ships in the port"]
    assert "warning: Grain shipped" in (root.findtext(".//system-out") or "")
    assert [error.get("message") for error in root.findall(".//error")] == [
        "is protected by a password; save a copy without one"
    ]


def test_junit_tells_conflicts_outside_the_ledger() -> None:
    report = evolve(sample("harbour"), facts=())
    assert len(etree.fromstring(render(report, "junit")).findall(".//testcase")) == 3


# GitHub


def test_github_shows_the_worst_ten() -> None:
    lines = render(sample_reports.many(30), "github").splitlines()
    assert [line.split()[0] for line in lines[:10]] == ["::error"] * 10
    assert lines[10] == "20 further conflicts in the job summary"
    assert len(lines) == 12


def test_github_hostile_text_starts_no_command_of_its_own() -> None:
    lines = render(sample("hostile"), "github").splitlines()
    assert [line for line in lines if line.startswith("::")] == lines[:1]
    properties = lines[0].split("::")[1]
    assert properties.count(",") == properties.count("=") - properties.count("=1") - 1 or "%2C" in properties
    assert "file=a%2C<script>" in properties


# Markdown


def test_markdown_hostile_text_is_no_markup() -> None:
    text = render(sample("hostile"), "markdown")
    without_own = re.sub(r"</?(b|br|sub)>", "", text)
    assert "<" not in without_own
    assert "@all" not in text
    assert "`" not in text


def test_markdown_tables_keep_their_columns() -> None:
    rows = [line for line in render(sample("hostile"), "markdown").splitlines() if line.startswith("| ")]
    assert len(rows) > 1
    assert {row.count("|") for row in rows} == {5}


def test_markdown_fits_into_a_comment() -> None:
    text = render(sample_reports.many(2000), "markdown")
    assert len(text) < 65_536
    shown = text.count("#### ")
    assert f"… and {2000 - shown:,} more conflicts." in text


# CSV


def test_csv_has_a_row_for_every_statement() -> None:
    rows = list(csv.DictReader(io.StringIO(render(sample("harbour"), "csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["text"], row["standing"], row["side"]) for row in rows] == [
        ("120 ships", "conflicts", "A"),
        ("193 navires", "conflicts", "B"),
        ("百三十隻以上", "fits", ""),
        ("5 million tonnes", "conflicts", "A"),
        ("10 millions de tonnes", "conflicts", "B"),
    ]


def test_csv_runs_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(render(sample("hostile"), "csv"))))
    assert any(cell.startswith("'=") for row in rows for cell in row)
    for row in rows:
        for cell in row:
            assert cell in ("=", "") or (cell[0] not in "=+@" and (cell[0] != "-" or re.fullmatch(r"-[0-9.]+", cell)))


def test_rows_stand_as_they_are() -> None:
    rows = sample("growing").to_rows()
    assert [row["standing"] for row in rows] == ["agrees", "updated", "updated", "agrees", "rounded", "rounded"]
    assert set(rows[0]) == set(COLUMNS)


@pytest.mark.parametrize("name", ["harbour", "growing", "hostile"])
def test_junit_is_read_by_a_parser_of_somebody_else(name: str) -> None:
    from junitparser import Error, Failure, JUnitXml

    report = getattr(sample_reports, name)()
    read = JUnitXml.fromstring(render(report, "junit").encode())
    cases = [case for suite in read for case in suite]
    told = read.tests, read.failures, read.errors
    results = [result for case in cases for result in case.result]
    assert told == (
        len(cases),
        sum(isinstance(result, Failure) for result in results),
        sum(isinstance(result, Error) for result in results),
    )
    read.update_statistics()
    assert (read.tests, read.failures, read.errors) == told
    assert all(case.name and case.classname for case in cases)
    assert read.failures == sum(conflict.severity == "error" for conflict in report.conflicts)
