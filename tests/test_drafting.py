"""New rules: from options, from answers on a terminal, from a conflict; each passes its own examples."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

import claimcheck
from claimcheck import cli
from claimcheck.errors import UsageError
from claimcheck.proof.drafting import Answers, drafted, from_conflict, tried

ROOT = Path(__file__).parent.parent
WORDS = {"who": {"any": ["Zeta"]}}


@pytest.mark.parametrize("codes", [("en", "fr", "ru"), ("de", "es", "it"), ("nl", "pt", "uk")], ids="+".join)
@pytest.mark.parametrize(
    ("kind", "of"),
    [
        ("money", "USD"),
        ("percent", ""),
        ("date", ""),
        ("duration", "day"),
        ("quantity", ""),
        ("count", "state"),
        ("ordinal", ""),
        ("number", ""),
    ],
)
def test_a_rule_of_words_alone_passes(kind, of, codes):
    """Each kind in each language has an example that is selected."""
    words = {**WORDS, "deed": {code: ["omega~"] for code in codes}}
    assert tried(drafted(Answers("a-rule", "A rule", kind, of, words))).passed


def test_sentences_become_examples():
    """The sentences as given, and one of them with another number."""
    sentences = {"en": "Zeta sold 40 cars.", "fr": "Zeta a vendu 40 voitures."}
    text = drafted(Answers("zeta-cars", "Cars of Zeta", "count", "", WORDS, sentences))
    assert "Zeta sold 40 cars." in text
    assert tried(text).passed


@pytest.mark.parametrize(
    ("sentences", "problem"),
    [
        ({"en": "Zeta sold cars."}, "there is no figure of kind count"),
        ({"en": "Zeta sold forty cars."}, "write the number in digits"),
        ({"en": "Zeta sold 40 cars.", "fr": "Zeta a vendu 50 voitures."}, "does not pass its examples"),
    ],
)
def test_what_cannot_be_proved_is_not_written(sentences, problem):
    """The reason says what to change."""
    with pytest.raises(UsageError, match=problem):
        drafted(Answers("zeta-cars", "Cars of Zeta", "count", "", WORDS, sentences))


def test_each_conflict_of_the_seeds_can_be_drafted():
    """The concept that both sentences share makes the line of words, the conflict the first example."""
    conflicts = claimcheck.check(claimcheck.load([ROOT / "seeds"])).conflicts
    assert [tried(from_conflict(conflict, "drafted")).passed for conflict in conflicts] == [True, True]


def test_a_drafted_sentence_keeps_its_words():
    """Where the digits of the other side are enough, the word for the million stays English."""
    documents = [
        claimcheck.Document(text="The state donated $5 million to the WHO.", name="a", language="en"),
        claimcheck.Document(text="Un don de 10 millions de dollars à l'OMS.", name="b", language="fr"),
    ]
    (conflict,) = claimcheck.check(documents, select=["who-donation"]).conflicts
    text = from_conflict(conflict, "drafted")
    assert "- flag: $5 million against 10 millions de dollars" in text
    assert "Un don de 5 millions de dollars" in text
    assert "kind: money\n" in text


class TestCommand:
    def test_from_options(self, tmp_path, monkeypatch, capsys):
        """The file passes `rules test`; a second one is not written over it."""
        monkeypatch.chdir(tmp_path)
        words = ["rules", "new", "gift", "--kind", "money", "--words", "to:any=WHO,OMS", "--words", "deed:en=donat~"]
        assert cli.run([*words, "--no-config"]) == 0
        assert cli.run(["rules", "test", "gift.yaml", "--no-config"]) == 0
        capsys.readouterr()
        assert cli.run([*words, "--no-config"]) == 2
        assert "is there already" in capsys.readouterr().err

    def test_from_a_terminal(self, monkeypatch, capsys):
        """Title, kind, unit, languages, the words of a line, no further line, a sentence."""
        answers = "Gifts\nmony\nmoney\n\nen\nto\nWHO\n\nThe WHO got $5 million.\n"
        terminal = io.StringIO(answers)
        terminal.isatty = lambda: True  # type: ignore[method-assign]
        monkeypatch.setattr("sys.stdin", terminal)
        assert cli.run(["rules", "new", "gift", "-o", "-", "--no-config"]) == 0
        out, err = capsys.readouterr()
        assert "The WHO got $5 million." in out
        assert "did you mean money?" in err

    def test_wrong_answers_are_asked_again(self, monkeypatch, capsys):
        """A language that there is not, a name with a mark in it, a line without words."""
        answers = "\nmoney\n\nxx\nen\nto~\nto\n\nWHO\n\n\n"
        terminal = io.StringIO(answers)
        terminal.isatty = lambda: True  # type: ignore[method-assign]
        monkeypatch.setattr("sys.stdin", terminal)
        assert cli.run(["rules", "new", "gift", "-o", "-", "--no-config"]) == 0
        out, err = capsys.readouterr()
        assert tried(out).passed
        for told in ("'xx' is not a language", "'to~' cannot name a line", "at least one word is needed"):
            assert told in err

    def test_an_id_is_looked_at_before_anything_is_asked(self, capsys):
        """What it could be is offered."""
        assert cli.run(["rules", "new", "My_Gift", "--no-config"]) == 2
        assert "did you mean my-gift?" in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["seeds/", "--kind", "money", "--words", "a:en=b"], "with --from FINGERPRINT only"),
            (["seeds/", "--from", "0123456789ab", "--kind", "money"], "leave out --kind"),
        ],
    )
    def test_what_does_not_go_together_is_refused(self, words, said, capsys):
        """Nothing on the command line is passed over."""
        assert cli.run(["rules", "new", "gift", *words, "--no-config"]) == 2
        assert said in capsys.readouterr().err

    def test_nothing_to_ask(self, monkeypatch, capsys):
        """Without a terminal the options must say it."""
        monkeypatch.setattr("sys.stdin", io.StringIO(""))
        assert cli.run(["rules", "new", "gift", "--no-config"]) == 2
        assert "needs --kind and --words" in capsys.readouterr().err

    def test_from_a_conflict(self, capsys):
        """The fingerprint of a report on the same documents."""
        conflict = claimcheck.check(claimcheck.load([ROOT / "seeds"])).conflicts[0]
        words = ["rules", "new", "drafted", "--from", conflict.fingerprint, str(ROOT / "seeds"), "-o", "-"]
        assert cli.run([*words, "--no-config"]) == 0
        assert tried(capsys.readouterr().out).passed

    def test_an_id_that_is_taken_is_refused(self, capsys):
        """The new rule could not be used beside the one that is there."""
        assert cli.run(["rules", "new", "same-fact", "--kind", "money", "--words", "to:en=WHO", "--no-config"]) == 2
        assert "there is a rule 'same-fact' already" in capsys.readouterr().err

    def test_schema(self, capsys):
        """The schema is JSON and names the keys."""
        assert cli.run(["rules", "schema"]) == 0
        assert "find" in json.loads(capsys.readouterr().out)["properties"]
