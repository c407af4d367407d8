"""Rule files: what loads, what does not, and how it is told."""

from __future__ import annotations

import time
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from claimcheck import languages
from claimcheck.ruleset import (
    Constant,
    Formula,
    Name,
    Operation,
    Reference,
    Relation,
    RuleSet,
    Verb,
    json_schema,
    load_rules,
    shipped_rules_path,
)
from claimcheck.ruleset.words import WordLists

EXAMPLES = """
examples:
  - flag: they differ
    texts: [{en: It is 5.}, {fr: C'est 6.}]
  - pass: they agree
    texts: [{en: It is 5.}, {fr: C'est 5.}]
"""
GOOD = "rule: good\ntitle: A good rule\nmust: agree" + EXAMPLES
SHIPPED = load_rules()


def load(folder: Path, text: str, name: str = "rules.yaml") -> RuleSet:
    (folder / name).write_text(text, encoding="utf-8")
    return load_rules([folder / name])


def one(folder: Path, keys: str) -> RuleSet:
    """What a rule gives that has these keys besides the required ones."""
    return load(folder, "rule: x\ntitle: X\n" + ("" if "must:" in keys else "must: agree\n") + keys + EXAMPLES)


def rule(folder: Path, keys: str):
    loaded = one(folder, keys)
    assert not loaded.faults, loaded.faults[0]
    return loaded.rules[0]


def headlines(loaded: RuleSet) -> list[str]:
    return [fault.headline.partition("rules.yaml:")[2] for fault in loaded.faults]


class TestFaults:
    def test_all_faults_of_a_file_are_told_with_line_and_column(self, tmp_path):
        """Six faults in one rule are six faults, and the good rule behind it loads."""
        text = (
            "rule: six\ntitle: Six\nseverity: hihg\nfind:\n  kind: mony\n  neer: sentence\nmust: agre\n"
            "tolerance: 12:30\nmessage: '{a.sorce} says so'" + EXAMPLES + "---\n" + GOOD
        )
        loaded = load(tmp_path, text)
        assert [rule.id for rule in loaded.rules] == ["good"]
        assert [(fault.line, fault.column, fault.key) for fault in loaded.faults] == [
            (3, 11, "severity"),
            (5, 9, "kind"),
            (6, 3, ""),
            (7, 7, "must"),
            (8, 12, "tolerance"),
            (9, 11, "message"),
        ]

    def test_a_fault_shows_its_line_with_a_caret(self, tmp_path):
        """The excerpt is the line of the file; the caret spans the word."""
        (fault,) = one(tmp_path, "severity: hihg").faults
        head, excerpt, caret = str(fault).splitlines()
        assert head.endswith('rules.yaml:4:11: severity: "hihg" is not one of error, warning, info')
        assert excerpt == "    severity: hihg"
        assert caret == "              ^^^^"

    @pytest.mark.parametrize(
        ("keys", "nearest"),
        [
            ("find: {kind: mony}", "money"),
            ("sevrity: error", "severity"),
            ("description: so", "why"),
            ("severity: critical", "error"),
            ("find: {near: paragraph}", "passage"),
            ("find: {about: {eng: [a], fr: [b]}}", "en"),
            ("find: {about: {use: donatoin}}", "donation"),
            ("must: agrees", "agree"),
            ("extends: same-fakt", "same-fact"),
        ],
    )
    def test_the_nearest_legal_word_is_offered(self, tmp_path, keys, nearest):
        """By likeness of letters, or by what people commonly write for it."""
        (fault,) = one(tmp_path, keys).faults
        assert fault.hint == f'did you mean "{nearest}"?'

    @pytest.mark.parametrize(
        ("keys", "place", "words"),
        [
            ("why: Six: faults", "4:9", "must be in quotes"),
            ("why: {a} is so", "4:6", "begins with { must be in quotes"),
            ("why: @here", "4:6", "cannot begin with @"),
            ("why: `code`", "4:6", "cannot begin with `"),
            ("why: 100%\nhelp: %x", "5:7", "cannot begin with %"),
            ("why: 'it's so'", "4:10", "goes on after its closing '"),
            ("why: 'never closed", "4:6", "never closed"),
            ("tags: [a, b\nstatus: stable", "4:7", "never closed"),
            ("why: &x so", "4:6", "anchors are not allowed"),
            ("why: *x", "4:6", "aliases are not allowed"),
            ("why: !!str so", "4:6", "tags are not allowed"),
            ("<<: so", "4:1", "merge keys are not allowed"),
            ("find:\n\tkind: money", "5:1", "a tab indents this line"),
            ("why: a\nwhy: b", "5:1", '"why" stands twice; first on line 4'),
            ("why:", "4:5", "has no value"),
            ("find:", "4:6", "find: has no value; lines of key: value belong here"),
            ("find: [1]", "4:7", "find: lines of key: value belong here"),
            ("nonsense", "4:1", "has no colon"),
            ("tags:\n  -one", "5:3", "a space is missing after the dash"),
            ("must: > 5", "3:7", "begins with > must be in quotes"),
            ('why: "a\\q"', "4:8", "backslash"),
            ("why: a\x07b", "4:7", "U+0007"),
            ("why: [a, b]", "4:6", "begins with [ must be in quotes"),
            ("tolerance: no", "4:12", "a text here, not a number"),
            ("tolerance: 12:30", "4:12", "a time of day"),
            ("tolerance: 1,5", "4:12", "write a point"),
            ("tolerance: -1", "4:12", "below 0"),
            ("only: {as_of: 2020-02-31}", "4:15", "is not a day"),
            ("find: {about: {en: ['~']}}", "4:21", "would match every word"),
            ("find: {about: {en: [do~n]}}", "4:21", "~ inside"),
            ("find: {about: {en: [don.*]}}", "4:21", "is a pattern; write a plain word"),
            ("find: {about: []}", "4:15", "is empty"),
            ("same: [givver]", "4:8", "no part of the slot"),
            ("message: '{a.value'", "4:11", "no partner"),
            ("replaced_by: nothing-like-it", "4:14", "there is no rule"),
            ("status: deprecated", "4:9", "names its replacement"),
            ("severity: {scope: hihg, sope: error}", "4:19", "is not one of"),
            ("find: {about: {use: nothing-like-it}}", "4:21", "no shared list"),
            ("severity: [error]", "4:11", "a severity belongs here, not a list"),
            ("only: {as_of: 2021..2020}", "4:15", "ends before it begins"),
            ("must: value / 0 = 2", "3:15", "nothing can be divided by 0"),
        ],
    )
    def test_each_trap_is_named_where_it_is(self, tmp_path, keys, place, words):
        """The first fault stands at the place and says what is wrong in plain words."""
        first = headlines(one(tmp_path, keys))[0]
        assert first.startswith(f"{place}:")
        assert words in first

    def test_tabs_leave_the_rest_readable(self, tmp_path):
        """They count as the usual indent, so that faults of the lines around them are told too, and no others."""
        text = GOOD.replace("must: agree", "find:\n\tkind: count\n  of: &x state\n  near: sentense\nmust: agree")
        assert headlines(load(tmp_path, text)) == [
            "4:1: a tab indents this line: YAML takes spaces only",
            "5:7: anchors are not allowed; if the text begins with &, put it in quotes",
            '6:9: near: "sentense" is not one of clause, sentence, passage, document; did you mean "sentence"?',
        ]

    @pytest.mark.parametrize(
        ("line", "mistyped", "words"),
        [
            ("rule: good", "rule good", "this line has no colon"),
            ("must: agree", "must = agree", "this line has no colon"),
            ("find:", "find", "this line has no colon"),
            ("  kind: count", "  kind count", "this line has no colon"),
            ("  kind: count", "  kind:count", "a space is missing after the colon"),
            ("title: Good", "title：Good", "this is another sign than the colon"),
            ("examples:", "examples", "this line has no colon"),
        ],
    )
    def test_a_key_without_its_colon_is_the_only_fault(self, tmp_path, line, mistyped, words):
        """The lines below it are not blamed, whatever it makes of them."""
        text = (
            "rule: good\ntitle: Good\nfind:\n  kind: count\n  about:\n    place: {en: [port]}\nmust: agree" + EXAMPLES
        )
        assert load(tmp_path, text).faults == ()
        (fault,) = load(tmp_path, text.replace(line, mistyped)).faults
        assert words in fault.message
        assert fault.line == text[: text.index(line)].count("\n") + 1

    def test_what_was_left_out_to_read_on_makes_no_rule(self, tmp_path):
        """A rule that lost its words would select every figure; and no fault is told of what is gone."""
        text = GOOD.replace("must: agree", "find:\n   kind: count\n  about:\n    place: {en: [port]}\nmust: agree")
        loaded = load(tmp_path, text)
        assert not loaded.rules
        assert [headline.split(":")[0] for headline in headlines(loaded)] == ["5"]

    def test_a_file_that_is_not_utf8_is_told_with_its_place(self, tmp_path):
        """A byte of another encoding has a line and a column."""
        (tmp_path / "rules.yaml").write_bytes("rule: x\ntitle: Été".encode("latin-1"))
        (fault,) = load_rules([tmp_path]).faults
        assert (fault.line, fault.column) == (2, 8)
        assert "0xC9" in fault.message

    def test_a_missing_path_and_an_empty_folder_are_faults(self, tmp_path):
        """Nothing is skipped in silence."""
        loaded = load_rules([tmp_path / "none.yaml", tmp_path])
        assert ["no such file" in loaded.faults[0].message, "no rule files" in loaded.faults[1].message] == [True, True]

    def test_ids_are_taken_once_over_all_files(self, tmp_path):
        """The second one is the fault, and the first one loads."""
        (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
        (tmp_path / "b.yml").write_text(GOOD, encoding="utf-8")
        loaded = load_rules([tmp_path])
        assert [rule.path for rule in loaded.rules] == [str(tmp_path / "a.yaml")]
        assert f'"good" is taken by {tmp_path / "a.yaml"}:1' in loaded.faults[0].message

    @pytest.mark.parametrize("diagnosis", ["dropped-digit", "long-scale", "sign", "bound", "cumulative-drop"])
    def test_every_diagnosis_of_a_report_may_have_its_severity(self, tmp_path, diagnosis):
        """What a report can call a conflict a rule can name."""
        loaded = one(tmp_path, f"severity: {{default: error, {diagnosis}: info}}\n")
        assert loaded.faults == ()
        assert loaded.rules[0].severity.of("conflict", diagnosis) == "info"

    def test_keys_that_are_missing_are_named_in_quotes(self, tmp_path):
        """`a rule needs rule` would say nothing."""
        (fault,) = load(tmp_path, GOOD.replace("rule: good\n", "").replace("title:", "why:")).faults
        assert fault.message == 'a rule needs "rule" and "title"'

    @pytest.mark.parametrize("lacking", ["flag", "pass"])
    def test_a_rule_without_proof_does_not_load(self, tmp_path, lacking):
        """Both a flag and a pass are needed."""
        other = "pass" if lacking == "flag" else "flag"
        loaded = load(tmp_path, f"rule: x\ntitle: X\nmust: agree\nexamples:\n  - {other}: so\n    texts: [{{en: a}}]\n")
        assert not loaded.rules
        assert f"there is no {lacking} example" in loaded.faults[0].message

    def test_a_document_that_does_not_read_leaves_the_others(self, tmp_path):
        """Broken YAML in one document is told, and the two around it load."""
        other = GOOD.replace("good", "better")
        loaded = load(tmp_path, f"{GOOD}---\nrule: [broken\ntitle: 'x\n---\n{other}")
        assert [rule.id for rule in loaded.rules] == ["good", "better"]
        assert {fault.line for fault in loaded.faults} == {10, 11}

    def test_faults_are_in_the_order_of_files_and_lines(self, tmp_path):
        """Whatever order they were found in."""
        loaded = one(tmp_path, "message: '{x}'\nseverity: bad\nzzz: 1")
        assert [fault.line for fault in loaded.faults] == [4, 5, 6]


class TestTexts:
    @pytest.mark.parametrize("text", ["no", "yes", "3.10", "12:30", "0x10", "1e3", "2020-01-01", "null", "007"])
    def test_scalars_stay_as_written(self, tmp_path, text):
        """YAML's own types are never used."""
        assert rule(tmp_path, f"why: {text}").why == text

    def test_language_keys_and_words_may_be_no(self, tmp_path):
        """A figure named no and a word no are what they are."""
        loaded = rule(
            tmp_path,
            "must: yes + no = total\n"
            "figures:\n  yes: {about: {en: yes}}\n  no: {about: {en: no}}\n  total: {kind: count}",
        )
        assert tuple(loaded.figures) == ("yes", "no", "total")
        assert loaded.figures["no"].about[0].words == {"en": ("no",)}

    def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(self, tmp_path):
        """Files from any editor load."""
        (tmp_path / "rules.yaml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
        assert [rule.id for rule in load_rules([tmp_path]).rules] == ["good"]


class TestRecords:
    def test_find_reads_lines_lists_and_shared_words(self, tmp_path):
        """Lines by name, a line for every language, a shared list with words added, and a nearness of its own."""
        found = rule(
            tmp_path,
            "find:\n  kind: [money, count]\n  of: state\n  near: passage\n"
            "  about:\n    deed: {use: donation, en: [alms]}\n"
            "    receiver: [WHO, OMS]\n    place: {fr: ville~, near: document}\n  unless: {en: loan~}",
        ).find
        deed, receiver, place = found.about
        assert (found.kinds, found.of, found.near) == (("money", "count"), ("state",), "passage")
        assert "alms" in deed.words["en"]
        assert "donat~" in deed.words["en"]
        assert receiver.of("de") == ("WHO", "OMS")
        assert (place.words, place.near) == ({"fr": ("ville~",)}, "document")
        assert found.unless[0].words == {"en": ("loan~",)}

    def test_severity_may_depend_on_verdict_and_diagnosis(self, tmp_path):
        """The diagnosis decides first, then the verdict, then the default."""
        severity = rule(tmp_path, "severity: {default: error, disputed: warning, scope: info}").severity
        assert [severity.of("conflict"), severity.of("disputed"), severity.of("disputed", "scope")] == [
            "error",
            "warning",
            "info",
        ]

    @pytest.mark.parametrize(
        ("text", "amount", "share"),
        [("5", "5", "0"), ("0.5", "0.5", "0"), ("2 %", "0", "0.02"), ("1 000", "1000", "0")],
    )
    def test_tolerance_is_a_number_or_a_percentage(self, tmp_path, text, amount, share):
        """Exact decimals."""
        tolerance = rule(tmp_path, f"tolerance: {text}").tolerance
        assert (tolerance.amount, tolerance.share) == (Decimal(amount), Decimal(share))

    @pytest.mark.parametrize(
        ("text", "days"),
        [
            ("2020", 366),
            ("2020-02", 29),
            ("2020-05-04", 1),
            ("2020-01..2020-03", 91),
            ("2020-12", 31),
        ],
    )
    def test_only_reads_days_months_years_and_ranges(self, tmp_path, text, days):
        """Both ends are included."""
        only = rule(tmp_path, f"only: {{as_of: {text}, languages: fr, sources: [AP]}}").only
        assert only.last - only.first + 1 == days
        assert (only.languages, only.sources) == (("fr",), ("AP",))

    def test_an_open_range_has_one_end(self, tmp_path):
        """A range without its end is open."""
        only = rule(tmp_path, "only: {as_of: 2020..}").only
        assert (only.first is None, only.last is None) == (False, True)

    def test_examples_hold_texts_with_dates_sources_and_values(self, tmp_path):
        """Everything a proof needs to run."""
        text = GOOD.replace("{en: It is 5.}", "{en: It is 5., date: 2020-05-04, source: AP}").replace(
            "  - pass", "    values: ['5', '6']\n    diagnosis: scale\n  - pass"
        )
        example = load(tmp_path, text).rules[0].examples[0]
        assert (example.flag, example.values, example.diagnosis) == (True, ("5", "6"), "scale")
        assert (example.texts[0].language, example.texts[0].source, example.texts[1].date) == ("en", "AP", None)


class TestMust:
    def test_a_verb(self, tmp_path):
        """The check is the file of that name."""
        loaded = rule(tmp_path, "must: weekday")
        assert (loaded.must, loaded.checks) == (Verb("weekday"), "weekday")

    def test_an_equation_over_named_figures(self, tmp_path):
        """Terms bind as in arithmetic, from the left."""
        loaded = rule(
            tmp_path,
            "must: part / whole = share\nfigures: {part: {}, whole: {}, share: {kind: percent}}".replace(
                "{}", "{kind: count}"
            ),
        )
        assert loaded.must == Formula(
            (Relation(Operation("/", Name("part"), Name("whole")), "=", Name("share")),), "part / whole = share"
        )
        assert loaded.checks == "equation"

    @pytest.mark.parametrize(
        ("text", "relations"),
        [
            ("value <= 193", [("value", "<=", "193")]),
            ("0 <= value <= 100", [("0", "<=", "value"), ("value", "<=", "100")]),
            ("value ≤ 1 000", [("value", "<=", "1000")]),
        ],
    )
    def test_a_bound(self, tmp_path, text, relations):
        """A bound is checked by limit; two may be chained."""
        loaded = rule(tmp_path, f"must: {text}")
        found = [
            tuple(term.name if isinstance(term, Name) else str(term.number) for term in (relation.left, relation.right))
            for relation in loaded.must.relations
        ]
        assert found == [(left, right) for left, _, right in relations]
        assert [relation.comparison for relation in loaded.must.relations] == [middle for _, middle, _ in relations]
        assert loaded.checks == "limit"

    def test_a_day_in_a_bound(self, tmp_path):
        """Days are ordinals and say so."""
        (relation,) = rule(tmp_path, "must: value >= 2020-01-01").must.relations
        assert relation.right == Constant(Decimal(737425), is_day=True)

    def test_precedence_and_brackets(self, tmp_path):
        """Products bind closer than sums, brackets closest."""
        keys = "must: a - b * (c + 2) = -d\nfigures: {a: &, b: &, c: &, d: &}".replace("&", "{kind: count}")
        (relation,) = rule(tmp_path, keys).must.relations
        bracket = Operation("+", Name("c"), Constant(Decimal(2)))
        assert relation.left == Operation("-", Name("a"), Operation("*", Name("b"), bracket))
        assert relation.right == Operation("-", Constant(Decimal(0)), Name("d"))

    def test_a_table_in_the_rule(self, tmp_path):
        """Rows hold from day to day."""
        loaded = rule(
            tmp_path,
            "must:\n  reference:\n    - {value: 192, from: 2006-06-28, to: 2011-07-13}\n"
            "    - {value: 193, from: 2011-07-14, source: UN}",
        )
        assert isinstance(loaded.must, Reference)
        first, second = loaded.must.rows
        assert (first.value, second.value, second.last, second.source) == (Decimal(192), Decimal(193), None, "UN")
        assert first.last + 1 == second.first
        assert loaded.checks == "reference"

    def test_a_table_beside_the_rule(self, tmp_path):
        """A CSV file with the same columns."""
        (tmp_path / "members.csv").write_text("value,from,about\n193,2011-07-14,UN|ONU\n", encoding="utf-8")
        (row,) = rule(tmp_path, "must: {reference: members.csv}").must.rows
        assert (row.value, row.about, row.last) == (Decimal(193), ("UN", "ONU"), None)

    def test_a_table_may_have_semicolons(self, tmp_path):
        """As spreadsheets write it where the comma is the decimal mark."""
        (tmp_path / "known.csv").write_text("value;from;to\n192;2006-06-28;2011-07-13\n", encoding="utf-8")
        found = rule(tmp_path, "must: {reference: known.csv}\n").must
        assert [(row.value, row.first is not None, row.last is not None) for row in found.rows] == [(192, True, True)]

    def test_all_faults_of_a_table_are_told(self, tmp_path):
        """Each cell that is wrong, with its column."""
        text = "value,from,to\nabc,2011-13-14,\n192,2011-01-01,2001-01-01\n193,,,\n"
        (tmp_path / "known.csv").write_text(text, encoding="utf-8")
        loaded = one(tmp_path, "must: {reference: known.csv}\n")
        assert [fault.headline.partition("known.csv:")[2] for fault in loaded.faults][:4] == [
            '2:1: value: "abc" is neither a number nor a day',
            '2:5: from: "2011-13-14" is not a day such as 2020-05-04',
            '3:16: to: "2001-01-01" is before 2011-01-01, on which the row begins to hold',
            "4:1: this row has more cells than there are columns",
        ]

    def test_a_table_without_values_is_a_fault(self, tmp_path):
        """Also an empty file."""
        (tmp_path / "known.csv").write_text("", encoding="utf-8")
        assert "value is needed" in one(tmp_path, "must: {reference: known.csv}\n").faults[0].message

    def test_a_row_that_ends_before_it_begins_is_a_fault(self, tmp_path):
        """In the rule file too."""
        loaded = one(tmp_path, "must: {reference: [{value: 5, from: 2020-05-04, to: 2020-05-01}]}\n")
        assert "to is earlier than from" in loaded.faults[0].message

    def test_a_fault_in_the_table_is_told_in_the_table(self, tmp_path):
        """The line is that of the CSV file."""
        (tmp_path / "members.csv").write_text("value,from\n193,2011-07-14\nmany,2020-01-01\n", encoding="utf-8")
        fault = one(tmp_path, "must: {reference: members.csv}").faults[0]
        assert (Path(fault.path).name, fault.line, fault.key) == ("members.csv", 3, "value")

    @pytest.mark.parametrize(
        ("must", "column", "words"),
        [
            ("yes + = total", 13, "stands where"),
            ("(yes + no = total", 17, "not closed"),
            ("yes + no", 15, "there is no ="),
            ("yes ^ 2 = total", 11, '"^" has no meaning'),
            ("1 = 1", 7, "no figure is named"),
            ("value <= 2020-02-31", 16, "not a day of the calendar"),
            ("vaule <= 3", 7, 'there is no figure "vaule"'),
            ("limit", 7, "write the bound itself"),
            pytest.param("(" * 5000 + "value = 1", 7, "at most", id="deep"),
            ("__import__('os').system('x') = 1", 18, "has no meaning"),
        ],
    )
    def test_a_formula_that_does_not_parse_points_at_the_place(self, tmp_path, must, column, words):
        """Line and column of the trouble, inside the text."""
        fault = one(tmp_path, f"must: {must}").faults[0]
        assert (fault.line, fault.column) == (3, column)
        assert words in fault.message

    def test_figures_that_are_not_used_are_a_fault(self, tmp_path):
        """A named figure belongs to the equation."""
        (fault,) = one(tmp_path, "must: a = b\nfigures: {a: {kind: count}, b: {kind: count}, c: {kind: count}}").faults
        assert "does not use c" in fault.message


class TestExtends:
    def test_a_shipped_rule_is_changed_without_copying_it(self, tmp_path):
        """The id stays; what is not said stays as it was."""
        loaded = load_rules([shipped_rules_path(), _write(tmp_path, "extends: who-donation\nseverity: warning\n")])
        assert not loaded.faults
        changed = loaded.get("who-donation")
        assert len(loaded.rules) == len(SHIPPED.rules)
        assert changed.severity.default == "warning"
        assert changed.find == SHIPPED.get("who-donation").find
        assert changed.examples == SHIPPED.get("who-donation").examples

    def test_lines_of_one_name_are_replaced_and_others_added(self, tmp_path):
        """A rule of its own id, with one line changed and one more."""
        text = "rule: mine\nextends: who-donation\nfind: {about: {receiver: [UNICEF], place: [Geneva]}}\n"
        (mine,) = load_rules([_write(tmp_path, text)]).rules
        assert [line.name for line in mine.find.about] == ["deed", "receiver", "place"]
        assert mine.find.about[1].words == {"any": ("UNICEF",)}
        assert mine.find.kinds == ("money",)

    def test_a_circle_is_a_fault(self, tmp_path):
        """Neither rule loads, and both say why."""
        loaded = load(tmp_path, "rule: a\nextends: b\n---\nrule: b\nextends: a\n")
        assert not loaded.rules
        assert loaded.faults


def _write(folder: Path, text: str) -> Path:
    path = folder / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return path


class TestShipped:
    def test_no_shipped_rule_has_a_fault(self):
        """All of them, with the word lists they use."""
        assert [fault.headline for fault in SHIPPED.faults] == []
        assert {pack.name for pack in SHIPPED.packs} >= {"core", "diplomacy"}

    @pytest.mark.parametrize("shipped", SHIPPED.rules, ids=lambda shipped: shipped.id)
    def test_each_has_title_reason_and_examples_in_three_languages(self, shipped):
        """A rule says what it is for, and is proven in English, French and Russian at least."""
        assert shipped.title
        assert shipped.why
        assert {text.language for example in shipped.examples for text in example.texts} >= {"en", "fr", "ru"}

    @pytest.mark.parametrize("path", sorted((shipped_rules_path() / "words").iterdir()), ids=lambda path: path.stem)
    def test_each_word_list_speaks_every_language(self, path):
        """A list that is silent in a language finds nothing there."""
        lists = WordLists(shipped_rules_path())
        assert set(lists.read(path)) == set(languages.codes())
        assert not lists.faults


class TestSchema:
    def test_shipped_rules_satisfy_the_schema(self):
        """The schema is made from the shapes that read the files, and allows what they allow."""
        jsonschema = pytest.importorskip("jsonschema")
        validator = jsonschema.Draft202012Validator(json_schema())
        for path in shipped_rules_path().glob("[cd]*/*.yaml"):
            if path.name != "pack.yaml":
                for document in yaml.load_all(path.read_text(encoding="utf-8"), yaml.BaseLoader):
                    assert not list(validator.iter_errors(document)), path

    def test_every_key_is_described(self):
        """An editor can show what a key means."""
        assert all(shape["description"] for shape in json_schema()["properties"].values())


def _ratio(action, base) -> float:
    """How many times the processor time of `base` an action takes, each at its best of turns taken by both."""
    best = {action: float("inf"), base: float("inf")}
    for _ in range(8):
        for each in best:
            start = time.process_time()
            each()
            best[each] = min(best[each], time.process_time() - start)
    return best[action] / best[base]


def test_three_hundred_rules_load_in_little_more_than_their_yaml(tmp_path):
    """At most a quarter more than PyYAML's C loader takes to compose the same text."""
    if not hasattr(yaml, "CBaseLoader"):
        pytest.skip("PyYAML was built without libyaml")
    text = (shipped_rules_path() / "diplomacy" / "who-donation.yaml").read_text(encoding="utf-8")
    for part in range(30):
        rules = (text.replace("who-donation", f"rule-{part}-{number}") for number in range(10))
        (tmp_path / f"{part}.yaml").write_text("---\n".join(rules), encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()]
    assert len(load_rules([tmp_path]).rules) == 300
    found = _ratio(
        lambda: load_rules([tmp_path]),
        lambda: [list(yaml.compose_all(text, yaml.CBaseLoader)) for text in texts],
    )
    assert found <= 1.25
