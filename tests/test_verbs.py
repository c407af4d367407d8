"""What each shipped rule of one document must flag and what it must leave alone, in all languages.

`tests/verbs/<rule>.tsv` holds a row a text: `flag` or `pass`, the language, and the text, in which `\\n` begins a new
line. A line that begins with `#` says of what the rows below it are.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import claimcheck
from claimcheck.ruleset import load_rules

FOLDER = Path(__file__).parent / "verbs"
DATE = datetime.date(2025, 6, 18)
SHIPPED = load_rules()


def rows() -> list[object]:
    """Rule, verdict, language and text of each row; its file and line are its id."""
    found = []
    for path in sorted(FOLDER.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line and not line.startswith("#"):
                verdict, language, text = line.split("\t")
                row = (path.stem, verdict, language, text.replace("\\n", "\n"))
                found.append(pytest.param(*row, id=f"{path.name}:{number}"))
    return found


@pytest.mark.parametrize(("rule_id", "verdict", "language", "text"), rows())
def test_a_rule_flags_what_cannot_be_true_and_nothing_else(
    rule_id: str, verdict: str, language: str, text: str
) -> None:
    rule = SHIPPED.get(rule_id)
    assert rule is not None, f"{rule_id}.tsv is named after no shipped rule"
    assert verdict in ("flag", "pass")
    document = claimcheck.Document(text=text, name="text", language=language, date=DATE)
    told = [conflict.explanation for conflict in claimcheck.check([document], rules=[rule]).conflicts]
    assert len(told) == (verdict == "flag"), told or "nothing is flagged"
