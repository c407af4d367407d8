"""The verbs: rules with numbers of their own, calculations with intervals, and what several checks tell together.

The texts that each shipped rule must flag or leave alone are in `tests/verbs`, read by test_verbs.py.
"""

from __future__ import annotations

import datetime
from decimal import Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import scraps

import claimcheck
from claimcheck import arithmetic
from claimcheck.diagnosis import slip_between
from claimcheck.ruleset import load_rules
from claimcheck.values import Interval, Value
from claimcheck.wording import as_written

DATED = datetime.date(2025, 6, 18)


def test_a_headline_is_no_earlier_state_of_its_own_body():
    text = "Ostwerk: Umsatz steigt um 3,4 Prozent\n\nDer Umsatz der Ostwerk AG stieg im Jahr 2024 um 4,3 Prozent."
    document = claimcheck.Document(text=text, name="release", source="Ostwerk", language="de", date=DATED)
    (conflict,) = claimcheck.check([document], select=["repeated-figure"]).conflicts
    assert conflict.diagnosis == "transposition"


class TestRulesWithNumbers:
    """Equations, bounds and tables of known facts, as rule files write them."""

    @staticmethod
    def found(folder: Path, keys: str, *texts: str) -> list[claimcheck.Conflict]:
        examples = "\nexamples:\n  - flag: a\n    texts: [{en: a}]\n  - pass: b\n    texts: [{en: b}]\n"
        (folder / "rule.yaml").write_text("rule: x\ntitle: X\n" + keys + examples, encoding="utf-8")
        loaded = load_rules([folder / "rule.yaml"])
        assert not loaded.faults, loaded.faults[0]
        documents = [claimcheck.Document(text=text, name=str(n), date=DATED) for n, text in enumerate(texts)]
        return list(claimcheck.check(documents, rules=loaded.rules).conflicts)

    BALLOT = (
        "find: {near: document}\nfigures:\n"
        "  yes_: {about: {a: {en: [in favour]}}}\n"
        "  no_: {about: {a: {en: [against]}}}\n"
        "  total: {about: {a: {en: [ballots]}}}\n"
        "must: yes_ + no_ = total"
    )

    def test_an_equation_over_the_sentences_of_a_document(self, tmp_path):
        text = "There were 90 ballots. In the end 50 were in favour. Only {} were against."
        assert len(self.found(tmp_path, self.BALLOT, text.format(45))) == 1
        assert not self.found(tmp_path, self.BALLOT, text.format(40))

    def test_figures_of_different_documents_are_not_added_up(self, tmp_path):
        texts = ("There were 90 ballots.", "In the end 50 were in favour.", "Only 45 were against.")
        assert not self.found(tmp_path, self.BALLOT, *texts)

    def test_percentages_are_fractions_beside_amounts(self, tmp_path):
        keys = (
            "figures:\n  part: {kind: money, about: {a: {en: [grant]}}}\n"
            "  whole: {kind: money, about: {a: {en: [cost]}}}\n  share: {kind: percent, about: {a: {en: [cost]}}}\n"
            "must: part / whole = share"
        )
        text = "The grant of {} covers 25% of the cost of $8 million."
        assert not self.found(tmp_path, keys, text.format("$2 million"))
        assert len(self.found(tmp_path, keys, text.format("$4 million"))) == 1

    def test_a_bound(self, tmp_path):
        keys = "find: {kind: count, of: state, about: {a: {en: [UN]}}}\nmust: value <= 193"
        assert len(self.found(tmp_path, keys, "The UN has 195 member states.")) == 1
        assert not self.found(tmp_path, keys, "The UN has 193 member states.", "More than 190 UN member states agreed.")

    def test_a_bound_on_days(self, tmp_path):
        keys = "find: {kind: date, about: {a: {en: [fair]}}}\nmust: value >= 2021-05-01"
        assert len(self.found(tmp_path, keys, "The fair opened on 3 April 2021.")) == 1
        assert not self.found(tmp_path, keys, "The fair opened on 3 May 2021.")

    def test_a_table_of_known_facts_with_the_days_for_which_they_hold(self, tmp_path):
        keys = (
            "find: {kind: count, about: {a: {en: [union]}}}\nmust:\n  reference:\n"
            '    - {value: 28, to: "2020-01-31"}\n    - {value: 27, from: "2020-02-01"}'
        )
        assert len(self.found(tmp_path, keys, "The union has 28 member states.")) == 1
        assert not self.found(tmp_path, keys, "The union has 27 member states.")


NUMBERS = st.integers(min_value=1, max_value=10**7)
INTERVALS = st.builds(lambda a, b: Interval.between(Decimal(a), Decimal(b)), NUMBERS, NUMBERS)


def inside(interval: Interval) -> Decimal:
    assert interval.low is not None
    assert interval.high is not None
    return (interval.low + interval.high) / 2


@given(INTERVALS, INTERVALS)
def test_products_and_quotients_hold_those_of_their_numbers(a, b):
    with localcontext(prec=60):
        assert arithmetic.times(a, b).contains(inside(a) * inside(b))
        assert arithmetic.quotient(a, b).widened(Decimal("1e-40")).contains(inside(a) / inside(b))


@given(st.lists(INTERVALS, min_size=1, max_size=5))
def test_a_total_holds_the_sum_of_its_numbers(parts):
    assert arithmetic.total(parts).contains(sum((inside(part) for part in parts), Decimal(0)))


@given(NUMBERS, st.integers(min_value=0, max_value=5))
def test_a_rounded_number_reaches_what_it_was_rounded_from(number, digits):
    step = Decimal(10) ** digits
    rounded = (Decimal(number) / step).to_integral_value() * step
    assert arithmetic.stated(Value.number(rounded, step=step, worded=True)).contains(Decimal(number))


@given(st.lists(st.integers(min_value=1, max_value=10**6), min_size=2, max_size=6))
def test_parts_in_thousands_never_miss_their_total_by_rounding(numbers):
    def written(number: int) -> Interval:
        step = Decimal(1000)
        return arithmetic.stated(Value.number((number / step).to_integral_value() * step, step=step, worded=True))

    assert arithmetic.total(written(number) for number in numbers).meets(written(sum(numbers)))


@given(st.integers(min_value=1, max_value=10**5), st.integers(min_value=1, max_value=10**5))
def test_a_percentage_reaches_the_share_it_was_rounded_or_cut_off_from(part, more):
    share = Decimal(100) * part / (part + more)
    for written in (share.to_integral_value(), Decimal(int(share))):
        assert arithmetic.percentage(Value.number(written)).contains(share)
        assert not written or arithmetic.percentage(Value.number(-written)).contains(-share)


@given(scraps())
def test_figures_in_any_order_and_between_any_marks_are_compared(scrap):
    language, text = scrap
    report = claimcheck.check([claimcheck.Document(text=text, name="scraps", language=language, date=DATED)])
    assert [conflict["rule"] for conflict in report.to_dict()["conflicts"]] == [each.rule for each in report.conflicts]


def test_an_interval_that_may_be_nought_divides_into_anything():
    assert arithmetic.quotient(Interval.exactly(Decimal(1)), Interval.between(Decimal(0), Decimal(1))).high is None


@pytest.mark.parametrize(
    ("number", "low", "high"),
    [("120", "120", "120"), ("300", "300", "300"), ("1200", "1150", "1250"), ("400000", "395000", "405000")],
)
def test_round_integers_enter_calculations_with_two_digits_at_least(number, low, high):
    assert arithmetic.stated(Value.number(Decimal(number))) == Interval(Decimal(low), Decimal(high))


def test_one_sentence_said_many_times_is_one_conflict() -> None:
    """Three numbers for one fact are three sides, and not a conflict for each pair."""
    sentences = (f"The port of Lerwick handled {ships} ships in May." for ships in (120, 140, 150, 120))
    document = claimcheck.Document(text="\n\n".join(sentences), name="a")
    (conflict,) = claimcheck.check([document], select=["repeated-figure"]).conflicts
    assert conflict.sides == (0, 1, 2, 0)
    assert conflict.about == "ship, stated 4 times"
    assert conflict.explanation == "“120 ships”: line 1, line 7; “140 ships”: line 3; “150 ships”: line 5."


def test_entries_of_a_history_are_no_fact_stated_many_times() -> None:
    """Two or three numbers for one sentence may be slips; more are a list of entries."""
    sentences = [f"The port of Lerwick handled {100 + 10 * at} ships that month." for at in range(6)]
    found = [
        claimcheck.check(claimcheck.Document(text="\n\n".join(told), date=DATED), select=["repeated-figure"]).conflicts
        for told in (sentences[:3], sentences)
    ]
    assert list(map(len, found)) == [1, 0]


def test_what_other_documents_say_stands_with_a_figure_stated_in_two_ways() -> None:
    texts = (
        "Objections may be sent within fifteen (15) days of publication of the minutes in Avesham.",
        "Write to the secretary of Avesham within ten (15) days of publication of the minutes.",
    )
    documents = [claimcheck.Document(text=text, name=name) for name, text in zip(("minutes", "faq"), texts)]
    (conflict,) = claimcheck.check(documents).conflicts
    told = [(side, claim.document.name) for side, claim in zip(conflict.sides, conflict.claims)]
    assert (conflict.rule, told) == ("words-against-figures", [(0, "faq"), (1, "faq"), (1, "minutes")])
    assert as_written(conflict.claims[1].figure) == "(15) days"


def test_rows_of_a_table_are_no_fact_stated_twice() -> None:
    """Numbers of two rows whose digits are the same ones are of two things; parts and totals are in one row."""
    rows = (("209", "463", "2717.50"), ("210", "470", "2730.50"), ("1002", "14", "13026.50"), ("2001", "7", "26013.50"))
    text = ";\n".join(f"Id: {row[0]}; Ships: {row[1]}; Income: {row[2]} EUR" for row in rows)
    assert claimcheck.check([claimcheck.Document(text=text, name="a")]).conflicts == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The wheel is 412 mm (16.22 in) wide.", 0),
        ("The wheel is 412 mm (12.66 in) wide.", 1),
        ("Der Motor leistet 75 kW (102 PS).", 0),
        ("Der Motor leistet 75 kW (120 PS).", 1),
        ("La tour mesure 30 m (environ 100 pieds).", 0),
        ("Ils ont fait 30 km (20 miles) à pied.", 0),
        ("It was 30 °C (86 °F), and 10 °C (18 °F) warmer than before.", 0),
        ("It was 31 °C (68 °F).", 1),
        ("They walked 12 km (3 miles of it in the rain).", 0),
        ("The mast of 12 m (40 kg) fell.", 0),
    ],
)
def test_a_quantity_and_its_conversion_in_brackets(text: str, wanted: int) -> None:
    assert len(claimcheck.check([claimcheck.Document(text=text, name="a")]).conflicts) == wanted


def test_a_day_that_was_put_off_is_superseded() -> None:
    texts = (
        "The voucher of Marlow's shops in Cork can be used until 31 December 2024.",
        "Until when can the voucher of Marlow's shops in Cork be used? Until 31 January 2025. "
        "We have extended the day given in our letter, which was 31 December 2024.",
    )
    days = (datetime.date(2024, 9, 20), datetime.date(2024, 12, 9))
    documents = [claimcheck.Document(text=text, name=str(day), date=day) for text, day in zip(texts, days)]
    report = claimcheck.check(documents)
    assert not report.conflicts
    assert "superseded" in [fact.verdict for fact in report.facts]


@pytest.mark.parametrize(
    "text",
    [
        "248 wrestlers from 31 countries will compete: 152 men and 96 women, in 18 weight classes on four mats.",
        "The cooperative has 3,460 members, 1,870 women and 1,590 men, and runs eleven washing stations.",
        "Der Stein von 47,2 kg zerbrach in drei Teile: 31,5 kg, 11,3 kg und 4,4 kg.",
        "A party of 16 searched 1.2 square kilometres of farmland. Iron makes up 32 percent, more than before.",
    ],
)
def test_what_stands_beside_the_parts_is_none_of_them(text: str) -> None:
    assert not claimcheck.check(claimcheck.Document(text=text, name="a")).conflicts


def test_cents_are_of_any_currency() -> None:
    texts = (
        "The final dividend of Roe Mills is 11.5 cents a share.",
        "Roe Mills pays a final dividend of €0.115 a share.",
    )
    assert not claimcheck.check([claimcheck.Document(text=text, name=text) for text in texts]).conflicts


@pytest.mark.parametrize(
    ("one", "two", "slip"),
    [
        ("It cost €263.4 million.", "It cost €263 billion.", "scale"),
        ("It cost €263.4 million.", "It cost €264 billion.", ""),
        ("It cost €2.1 million.", "It cost €2 billion.", ""),
        ("It holds 418,600 litres.", "It holds 4.19 million litres.", "scale"),
        ("It opens on 3 May 2026.", "It opens in May 2027.", "year"),
        ("It opens on 3 May 2026.", "It opens in June 2027.", ""),
        ("It opens in autumn 2026.", "It opens in autumn 2025.", "year"),
        ("It opens in the third quarter of 2026.", "It opens in the third quarter of 2027.", "year"),
        ("It opens on 3 May 2026.", "It was built between May 2021 and July 2023.", ""),
    ],
)
def test_slips_show_in_what_is_rounded_or_less_precise(one: str, two: str, slip: str) -> None:
    assert slip_between(claimcheck.extract(one)[-1], claimcheck.extract(two)[-1]) == slip


def test_digits_of_times_change_places() -> None:
    one, two = (claimcheck.extract(text)[-1] for text in ("She ran it in 2:31:06.", "She ran it in 2 h 13 min 06 s."))
    assert slip_between(one, two) == "transposition"


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The pier at Colm cost £5.6m, £700,000 more than budgeted.",
            "The Colm pier was budgeted at £4.9m and cost £5.6m.",
        ),
        (
            "A raffle in Lund raised €21,350 of the €30,000 needed.",
            "In Lund fehlen von den 30.000 Euro noch 8.650 Euro.",
        ),
        (
            "Der Fluss Ilse stieg auf 6,42 m und fiel bis Mittwoch auf 5,74 m.",
            "Ilse: it stood at 5.74 m, 68 cm lower than before.",
        ),
        (
            "Tarn sold 2,318 carts in 2023, 87 more than the year before.",
            "In 2022 Tarn sold 2,231 carts; in 2023 it was more.",
        ),
        (
            "Moray's debt was $2.41bn at the end of 2023, $230m less than a year before.",
            "Moray cut its debt from $2.64bn at the end of 2022 to $2.41bn.",
        ),
    ],
)
def test_one_story_told_by_its_other_figures_is_left_alone(texts: tuple[str, str]) -> None:
    assert not claimcheck.check([claimcheck.Document(text=text, name=text) for text in texts]).conflicts


def test_a_day_that_cannot_be_is_told_with_what_other_documents_say() -> None:
    """The last day of the month, or the same day of the next: if its sentence shares a figure or a concept."""
    texts = [
        "Refunds of €89.95 are paid to customers who ask by 31 June 2026.",
        "Customers may ask for the €89.95 until 30 June 2026.",
        "Bis zum 31. Juli 2026 erhalten die Kunden 89,95 Euro zurück.",
        "The old shop in Kiel burnt down on 30 June 2026.",
    ]
    report = claimcheck.check([claimcheck.Document(text=text, name=f"text {at}") for at, text in enumerate(texts)])
    (found,) = (conflict for conflict in report.conflicts if conflict.rule == "impossible-value")
    assert [claim.figure.text for claim in found.claims] == ["31 June 2026", "30 June 2026", "31. Juli 2026"]
    assert found.explanation == "Month 6 has 30 days."


def test_figures_that_two_checks_find_wrong_are_told_once() -> None:
    """A majority is the difference of the votes, and the votes of the winner come to it and the other's."""
    text = "Nandakumar polled 1,184 votes to 1,037 for Estridge, a majority of 247."
    report = claimcheck.check([claimcheck.Document(text=text)])
    assert [conflict.rule for conflict in report.conflicts] == ["change-of-level"]
    rules = [rule for rule in claimcheck.load_rules().rules if rule.id != "change-of-level"]
    assert [conflict.rule for conflict in claimcheck.check([claimcheck.Document(text=text)], rules=rules).conflicts]
