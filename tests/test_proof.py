"""Proofs of rules: what passes, what fails, and what is told of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck import cli
from claimcheck.pipeline import extract
from claimcheck.proof import proof, prove
from claimcheck.proof.altering import altered
from claimcheck.proof.report import lines, notes
from claimcheck.ruleset import Rule, load_rules
from claimcheck.terminal import PLAIN

RULE = """
rule: trees-of-ulm
title: Trees of Ulm
find:
  kind: count
  of: tree
  about: {town: {any: [Ulm]}, deed: {en: [plant~], fr: [plant~]}}
  unless: {en: [bench~]}
must: agree
examples:
  - flag: forty and fifty
    texts: [{en: Ulm planted 40 trees.}, {fr: Ulm a planté 50 arbres.}]
  - pass: forty twice
    texts: [{en: Ulm planted 40 trees.}, {fr: Ulm a planté 40 arbres.}]
"""


def rule_of(folder: Path, text: str = RULE) -> Rule:
    path = folder / "rule.yaml"
    path.write_text(text, encoding="utf-8")
    loaded = load_rules([path])
    assert loaded.faults == ()
    return loaded.rules[0]


def test_a_rule_that_does_what_it_says_passes(tmp_path):
    """Both examples pass, and both numbers of the pass example make a conflict when they are altered."""
    proved = proof(rule_of(tmp_path))
    assert proved.passed
    assert [trial.passed for trial in proved.trials] == [True, True]
    assert [(each.text, each.figure.text, each.flagged) for each in proved.alterations] == [
        (1, "40 trees", True),
        (2, "40 arbres", True),
    ]


def test_lines_that_no_example_needs_are_named(tmp_path):
    """Neither line of words changes what the examples give."""
    assert proof(rule_of(tmp_path)).idle == ("about: town", "about: deed", "unless: bench~")


def test_a_line_that_an_example_needs_is_not_named(tmp_path):
    """Another town in a pass example needs the line of the town."""
    more = "  - pass: another town\n    texts: [{en: Ulm planted 40 trees.}, {fr: Tours a planté 50 arbres.}]\n"
    assert "about: town" not in proof(rule_of(tmp_path, RULE + more)).idle


def test_a_language_without_example_is_named(tmp_path):
    """Words in German and no German text."""
    text = RULE.replace("fr: [plant~]}}", "fr: [plant~], de: [pflanz~]}}")
    proved = proof(rule_of(tmp_path, text))
    assert proved.untried == ("de",)
    assert "no example tests the words for German" in list(notes(proved))


def test_passes_that_compare_nothing_are_told(tmp_path):
    """They pass whatever the rule says; here the second text counts something else."""
    told = list(notes(proof(rule_of(tmp_path, RULE.replace("40 arbres.}", "40 bancs.}")))))
    assert told[0] == "no pass example compares two figures; -v shows how they were read"
    assert not proof(rule_of(tmp_path)).hollow


def test_a_line_without_words_in_a_language_is_named(tmp_path):
    """Of examples, of other lines and of the pack: where one line has no word, the rule selects nothing."""
    text = RULE.replace("fr: [plant~]}}", "it: [piant~]}}").replace("any: [Ulm]", "en: [Ulm], fr: [Ulm], it: [Ulm]")
    rule = rule_of(tmp_path, text.replace("a planté 50", "a planté 40"))
    proved = proof(rule, promised=("en", "uk"))
    assert proved.silent == ("about: town: uk", "about: deed: fr, uk")
    assert "about: deed has no word in French, Ukrainian; the rule selects nothing there" in "\n".join(notes(proved))
    assert proof(rule_of(tmp_path)).silent == ()


def test_the_languages_of_a_pack_are_asked_of_its_rules(tmp_path, capsys):
    """`rules test` tells which promise of pack.yaml a rule does not keep."""
    (tmp_path / "pack.yaml").write_text("name: trees\nlanguages: [en, fr, nl]\n", encoding="utf-8")
    rule_of(tmp_path)
    assert cli.run(["rules", "test", str(tmp_path), "--no-config"]) == 0
    assert "about: deed has no word in Dutch" in capsys.readouterr().out


def test_a_missing_conflict_tells_what_shut_the_figure_out(tmp_path):
    """The line of words that is missing is named, as `explain` names it."""
    proved = proof(rule_of(tmp_path, RULE.replace("a planté 50", "a abattu 50", 1)))
    told = " ".join("\n".join(lines(proved, PLAIN)).split())
    assert "50 arbres is not selected: found: “Ulm” (town); no word of the line deed is in the sentence: plant~" in told


def test_of_an_equation_the_figures_that_are_missing_are_told(tmp_path):
    """Not those that were found."""
    text = """
rule: parts
title: Parts
find: {near: document}
figures:
  roads: {kind: money, about: {en: [roads]}}
  all: {kind: money, about: {en: [budget]}}
must: roads = all
examples:
  - flag: not the word
    texts: [{en: The budget is €5 million. Streets take €4 million.}]
  - pass: equal
    texts: [{en: The budget is €4 million. Roads take €4 million.}]
"""
    told = " ".join("\n".join(lines(proof(rule_of(tmp_path, text)), PLAIN)).split())
    assert "nothing was compared: no figure for roads" in told
    assert "€4 million is not selected as roads" in told
    assert "as all" not in told


def test_a_missing_conflict_fails_with_what_was_read(tmp_path):
    """The report of a failed example names each figure with its trace."""
    proved = proof(rule_of(tmp_path, RULE.replace("50 arbres", "40 arbres", 1)))
    assert not proved.passed
    told = "\n".join(lines(proved, PLAIN))
    assert "a conflict was expected, and there is none" in told
    assert "40 trees: count 40 tree (digits" in told


def test_a_conflict_that_must_not_be_fails(tmp_path):
    """A pass example with a conflict fails with its message."""
    proved = proof(rule_of(tmp_path, RULE.replace("40 arbres", "41 arbres")))
    assert [bool(trial.faults) for trial in proved.trials] == [False, True]


def test_expected_values_and_diagnosis_are_looked_at(tmp_path):
    """Values and a diagnosis that are not there are faults of the example."""
    more = "    values: ['40', '51']\n    diagnosis: scale\n  - pass"
    proved = proof(rule_of(tmp_path, RULE.replace("  - pass", more)))
    assert proved.trials[0].faults == (
        "the diagnosis scale was expected, and it is none",
        "the value 51 was expected among the figures, and is not there",
    )


def test_a_word_chooses_rules_and_examples(tmp_path):
    """The word stands in the title of one example."""
    (proved,) = prove([rule_of(tmp_path)], "fifty")
    assert [trial.example.title for trial in proved.trials] == ["forty and fifty"]
    assert list(prove([rule_of(tmp_path)], "nothing of the kind")) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("40 trees", "en"),
        ("1,187 people", "en"),
        ("5 mai 2021", "fr"),
        ("25-26 октября 2019 года", "ru"),
        ("2019-2022", "en"),
        ("the 31st session", "en"),
        ("10 millions de dollars", "fr"),
        ("4 May", "en"),
    ],
)
def test_altered_figures_are_read_as_other_figures_of_their_kind(text, language):
    """Each other spelling is one figure of the same kind with another value."""
    (figure,) = extract(text, language=language)
    spellings = list(altered(figure))
    assert spellings
    for spelling in spellings:
        whole = text[: figure.start] + spelling + text[figure.end :]
        (other,) = extract(whole, language=language)
        assert other.kind == figure.kind
        assert (other.value.first, other.value.last) != (figure.value.first, figure.value.last)


class TestCommand:
    def test_test_tells_what_passed(self, tmp_path, capsys):
        """All is well: exit code 0, and a line of counts."""
        rule_of(tmp_path)
        assert cli.run(["rules", "test", str(tmp_path), "--no-config"]) == 0
        assert "1 rule · 2 examples · 2 altered numbers" in capsys.readouterr().out

    def test_a_failing_example_is_exit_code_1(self, tmp_path, capsys):
        """The example with its line is told."""
        rule_of(tmp_path, RULE.replace("50 arbres", "40 arbres"))
        assert cli.run(["rules", "test", str(tmp_path), "--no-config"]) == 1
        assert "rule.yaml:11" in capsys.readouterr().out

    def test_no_example_is_exit_code_2(self, tmp_path, capsys):
        """Nothing to run proves nothing."""
        rule_of(tmp_path)
        assert cli.run(["rules", "test", str(tmp_path), "--no-config", "-k", "zebra"]) == 2
        assert "nothing is proved" in capsys.readouterr().err

    def test_a_faulty_file_is_exit_code_2_and_the_good_rules_are_run(self, tmp_path, capsys):
        """The fault is told on standard error, the proof on standard output."""
        rule_of(tmp_path)
        (tmp_path / "bad.yaml").write_text("rule: bad\nmust: agre\n", encoding="utf-8")
        assert cli.run(["rules", "test", str(tmp_path), "--no-config"]) == 2
        out, err = capsys.readouterr()
        assert "bad.yaml:2:7" in err
        assert "trees-of-ulm" in out

    def test_test_in_json(self, tmp_path, capsys):
        """The rows hold what was expected, the figures with their traces, the altered numbers."""
        rule_of(tmp_path)
        cli.run(["rules", "test", str(tmp_path), "--no-config", "--format", "json"])
        (row,) = json.loads(capsys.readouterr().out)
        assert row["passed"]
        assert [example["expected"] for example in row["examples"]] == ["flag", "pass"]
        assert row["examples"][0]["figures"][0]["trace"]

    def test_list_and_show(self, tmp_path, capsys):
        """Rules of one's own are listed beside the shipped ones and shown in full."""
        path = str(rule_of(tmp_path).path)
        assert cli.run(["rules", "list", "--rules", path, "--no-config"]) == 0
        assert "trees-of-ulm" in capsys.readouterr().out
        assert cli.run(["rules", "show", "trees-of-ulm", "--rules", path, "--no-config"]) == 0
        page = capsys.readouterr().out
        assert "Trees of Ulm" in page
        assert "forty and fifty" in page

    def test_show_suggests_the_nearest_id(self, capsys):
        """A mistyped id is exit code 2."""
        assert cli.run(["rules", "show", "who-donations", "--no-config"]) == 2
        assert "did you mean who-donation?" in capsys.readouterr().err

    def test_list_in_json(self, capsys):
        """Every shipped rule is a row."""
        assert cli.run(["rules", "list", "--no-config", "--format", "json"]) == 0
        assert {row["id"] for row in json.loads(capsys.readouterr().out)} >= {"who-donation", "same-fact"}
