"""Why a conflict was reported, and why a rule was silent."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck
from claimcheck import cli
from claimcheck.explain import nothing_compared, of_conflict, of_rule
from claimcheck.model import Document
from claimcheck.ruleset import load_rules

ROOT = Path(__file__).parent.parent
RULES = load_rules()
TEXT = """The government donated $5 million to the WHO.

It gave $7 million to the WHO as a loan.

The bank gave $9 million to the hospital.

The state donatted $3 million to the WHO, which has 194 members."""


def rule(name: str):
    found = RULES.get(name)
    assert found is not None
    return found


def told(steps) -> str:
    return "\n".join(line for step in steps for line in (step.title, *step.lines))


def test_a_conflict_is_explained_step_by_step():
    """The words that selected each figure, how it was read, what was compared, which policies decided."""
    documents = [
        Document(text="The government donated $5 million to the WHO.", name="a", language="en"),
        Document(text="Un don de 10 millions de dollars à l'OMS.", name="b", language="fr"),
    ]
    (conflict,) = claimcheck.check(documents, rules=[rule("who-donation")]).conflicts
    text = told(of_conflict(conflict, rule("who-donation"), documents))
    assert "selected by “donated” (deed), “WHO” (receiver)" in text
    assert "read as money 10,000,000 USD: digits" in text
    assert "10 millions de dollars: cannot both be true" in text
    assert f"fingerprint {conflict.fingerprint}" in text


def test_an_equation_names_the_figures_it_lacks():
    """And a figure of another kind is listed once, not once for each name."""
    (found,) = load_rules([ROOT / "rules" / "examples" / "town-budget.yaml"]).rules
    document = Document(text="The budget is €8 million. Schools take €4 million. 30 roads were built.", name="a")
    text = told(of_rule(found, [document]))
    assert "nothing was compared: no figure for roads, parks" in text
    assert text.count("30 roads") == 1


@pytest.mark.parametrize(
    ("name", "texts", "reason"),
    [
        ("who-donation", ["The bank gave $9 million to the hospital."], "the rule selects no figure"),
        ("who-donation", ["It donated $5 million to the WHO."], "1 figure selected; a comparison needs two"),
        (
            "same-fact",
            ["Ulm planted 40 trees.", "Oslo has 3 ports."],
            "2 figures selected, no two of which state one fact",
        ),
        ("sum-of-parts", ["Ulm planted 40 trees."], "1 figure selected, and nothing that can be recalculated"),
    ],
)
def test_why_nothing_was_compared(name, texts, reason):
    """One wording for the commands `explain` and `rules test`."""
    documents = [Document(text=text, name=text[:4]) for text in texts]
    assert nothing_compared(rule(name), documents) == reason
    assert told(of_rule(rule(name), documents)).endswith(f"nothing was compared: {reason}")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (1, "$5 million, a, line 1: “donated” (deed), “WHO” (receiver)"),
        (3, "shut out by “loan” of the line loan in unless"),
        (5, "no word of the line receiver is in the sentence: World Health Organization"),
        (7, "194 members, a, line 7: a figure of kind count, the rule looks for money"),
    ],
)
def test_what_shut_a_figure_out(line, reason):
    """The line of words that is missing, the word that excludes, the kind that differs."""
    assert reason in told(of_rule(rule("who-donation"), [Document(text=TEXT, name="a", language="en")], line))


def test_words_that_stand_further_off_are_told():
    """The receiver stands in another sentence of the passage, and near: passage would count it."""
    text = told(of_rule(rule("who-donation"), [Document(text=TEXT, name="a", language="en")], 5))
    assert "“WHO” stands on line 1; near: passage would count it" in text


def test_a_near_miss_is_told():
    """A misspelt word of the text beside the word of the rule."""
    text = told(of_rule(rule("nam-members"), [Document(text="The NAM has 120 membr states.", language="en")]))
    assert "near miss: “membr” in the text, “member~” in the rule" in text


def test_a_line_without_figure_says_so():
    """What was passed over there is told with its reason."""
    text = told(of_rule(rule("who-donation"), [Document(text="COVID-19 has come.", language="en")], 1))
    assert "there is no figure on line 1" in text
    assert "passed over: 19" in text


def test_a_calculation_is_explained_by_what_it_came_to():
    """Its figures are no rivals of one another."""
    text = "Gas brought €31.2 million and water €42.4 million to total revenue of €83.6 million."
    documents = [Document(text=text, name="bill.txt", language="en")]
    (conflict,) = claimcheck.check(documents, select=["sum-of-parts"]).conflicts
    steps = {step.title: step.lines for step in of_conflict(conflict, rule("sum-of-parts"), documents)}
    assert steps["what was compared"] == (conflict.explanation,)


def test_of_versions_of_one_text_it_is_told_that_they_must_not_round():
    """The reports and the explanation say the same of a translation that rounds a number."""
    texts = {
        "en": "The city of Larnby planted {} trees in 2024. It has 36 parks and 14 squares. The cost was £2.4 million.",
        "fr": "La ville de Larnby a planté {} arbres en 2024. Elle compte 36 parcs et 14 places. "
        "Le coût a été de 2,4 millions de livres.",
    }
    numbers = {"en": "1,187", "fr": "1 200"}
    documents = [Document(text=text.format(numbers[code]), name=code, language=code) for code, text in texts.items()]
    (conflict,) = claimcheck.check(documents).conflicts
    assert conflict.explanation.endswith("One value is the other rounded; versions of one text should give the same.")
    steps = {step.title: step.lines for step in of_conflict(conflict, rule("same-fact"), documents)}
    assert steps["what was compared"] == (
        "1,187 trees and 1 200 arbres: equal within the written precision, but versions of one text must say the same",
    )


class TestCommand:
    def test_a_fingerprint(self, capsys):
        """The fingerprint of a report may be shortened."""
        report = claimcheck.check(claimcheck.load([ROOT / "seeds"]))
        fingerprint = report.conflicts[0].fingerprint
        assert cli.run(["explain", fingerprint[:8], str(ROOT / "seeds"), "--no-config"]) == 0
        assert fingerprint in capsys.readouterr().out

    def test_an_unknown_fingerprint(self, capsys):
        """Those that there are are named."""
        assert cli.run(["explain", "0" * 12, str(ROOT / "seeds"), "--no-config"]) == 2
        assert "the report has" in capsys.readouterr().err

    def test_a_rule_on_a_line(self, tmp_path, capsys):
        """A file with a line behind it."""
        path = tmp_path / "a.txt"
        path.write_text(TEXT, encoding="utf-8")
        assert cli.run(["explain", "who-donation", "--on", f"{path}:3", "--language", "en", "--no-config"]) == 0
        assert "shut out by “loan”" in capsys.readouterr().out

    def test_an_unknown_rule(self, tmp_path, capsys):
        """The nearest one is suggested."""
        assert cli.run(["explain", "who-donations", "--on", str(tmp_path), "--no-config"]) == 2
        assert "did you mean who-donation?" in capsys.readouterr().err


def test_an_estimate_that_stands_on_a_side_is_not_told_to_be_a_version():
    """One value of its side contradicts the other side, so that it need not."""
    texts = (
        "In 2024 more than 150,000 visitors came to the Lindau museum.",
        "The Lindau museum had 142,000 visitors in 2024.",
        "Some 140,000 visitors came to the Lindau museum in 2024.",
    )
    documents = [Document(text=text, name=text[:8]) for text in texts]
    (conflict,) = claimcheck.check(documents, rules=[rule("same-fact")]).conflicts
    text = told(of_conflict(conflict, rule("same-fact"), documents))
    assert "the other lies within it\n" in text
    assert "versions of one text" not in text
