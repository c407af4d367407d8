"""agree: verdicts, sides and diagnoses of statements of one fact."""

from __future__ import annotations

import datetime
import itertools
import random
import time
from decimal import Decimal

import pytest

import claimcheck
from claimcheck.checks import agree
from claimcheck.checks._shape import Finding
from claimcheck.checks.agree.stages import overtaken
from claimcheck.checks.agree.telling import how_far
from claimcheck.model import Amount, Claim, Document, Figure, Group, Kind, Slot
from claimcheck.pipeline import Run
from claimcheck.ruleset import Rule, load_rules
from claimcheck.values import Comparator, Value, relate

FIELD = "The Lunda marathon in Sopot had 2,140 starters from 29 countries on 18 May."


@pytest.fixture(scope="module")
def rule() -> Rule:
    """The core rule that compares documents."""
    return next(rule for rule in load_rules().rules if rule.id == "same-fact")


def claims_of(document: Document) -> list[Claim]:
    """The claims of one document, in the order of offsets."""
    run = Run([document])
    return list(run.claims[run.documents[0]])


def claim(
    number: str | Value,
    *,
    day: int | None = None,
    source: str = "",
    kind: Kind = "count",
    unit: str | None = None,
    noun: str | None = None,
    slot: Slot | None = None,
    language: str = "en",
) -> Claim:
    """A claim of its own document, of the given day of June 2025."""
    value = number if isinstance(number, Value) else Value.number(Decimal(number), literal=number)
    date = datetime.date(2025, 6, day) if day else None
    document = Document(text="x" * 9, name=f"{source} {number} {day}", source=source or None, date=date)
    return Claim(Figure(document, 0, 1, kind, value, language, unit=unit, noun=noun), slot or Slot(), 0, 9)


def of_year(year: int) -> Claim:
    """A claim of a year."""
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    return claim(Value.days(first, last, "year", str(year)), kind="date")


def judged(rule: Rule, *claims: Claim, copied: bool = False) -> Finding:
    """The finding for one group."""
    return agree.judge(Group(claims, copied=copied), rule)


class TestCourses:
    def test_who_says_that_it_changed_explains_all_that_say_the_same(self, rule: Rule) -> None:
        before = claim("15.5", day=3, kind="duration", unit="hour")
        moved = claim("14", day=20, kind="duration", unit="hour", slot=Slot(amount=Amount(moved=True)))
        same = claim("14", day=21, kind="duration", unit="hour")
        assert judged(rule, before, moved, same).verdict == "update"
        assert judged(rule, before, same).verdict == "conflict"

    def test_more_at_a_later_date_is_an_update_where_it_is_so_many_so_far(self, rule: Rule) -> None:
        so_far = claim("640", day=3, noun="ticket", slot=Slot(so_far=True))
        assert judged(rule, so_far, claim("812", day=20, noun="ticket")).verdict == "update"
        assert judged(rule, so_far, claim("512", day=20, noun="ticket")).verdict == "conflict"

    def test_a_count_up_to_a_day_goes_on(self) -> None:
        births = "{} kids {}. The flock of Lunda has 142 goats and makes 12 cheeses a day."
        days = ("had been born as of 28 February", 3, 1), ("as of 15 March", 3, 17), ("were born in Lunda", 4, 28)
        documents = [
            Document(text=births.format(number, told), name=told, language="en", date=datetime.date(2025, *day))
            for number, (told, *day) in zip((231, 254, 261), days, strict=True)
        ]
        facts = [fact for fact in claimcheck.check(documents).facts if fact.claims[0].figure.text == "231 kids"]
        assert [fact.verdict for fact in facts] == ["update"]

    @pytest.mark.parametrize(("clock", "verdict"), [("13:05 - ", "update"), ("Lunda. ", "conflict")])
    def test_the_counts_of_a_log_go_on(self, clock: str, verdict: str) -> None:
        log = f"{FIELD}\n{clock}The sun is out. Our medical tents have treated 31 runners."
        paper = f"{FIELD} Medical volunteers treated 46 runners."
        documents = [
            Document(text=text, name=name, language="en", date=datetime.date(2025, 5, day))
            for name, day, text in (("log", 18, log), ("paper", 20, paper))
        ]
        facts = [fact for fact in claimcheck.check(documents).facts if fact.claims[0].figure.text == "31 runners"]
        assert [fact.verdict for fact in facts] == [verdict]

    def test_of_two_bulletins_of_one_day_the_one_that_says_now_is_later(self, rule: Rule) -> None:
        noon = claim("64", day=3, noun="firefighter", source="City of Lunda, noon")
        evening = claim("92", day=3, noun="firefighter", source="City of Lunda, evening", slot=Slot(so_far=True))
        other = claim("92", day=3, noun="firefighter", source="Sopot Post", slot=Slot(so_far=True))
        assert judged(rule, noon, evening).verdict == "update"
        assert judged(rule, noon, other).verdict == "conflict"

    def test_versions_of_one_text_of_one_day_say_now_of_the_same_day(self, rule: Rule) -> None:
        one = claim("365", day=3, noun="seat", source="Theatre of Lunda")
        two = claim("420", day=3, noun="seat", source="Theatre of Lunda", slot=Slot(so_far=True))
        assert judged(rule, one, two, copied=True).verdict == "conflict"

    def test_counts_of_days_weeks_apart_may_both_be_true(self, rule: Rule) -> None:
        def held(number: str, day: int, counted: int) -> Claim:
            return claim(number, day=day, noun="person", slot=Slot(as_of=(counted, counted)))

        spring = datetime.date(2025, 3, 31).toordinal()
        assert judged(rule, held("9120", 4, spring), held("8870", 9, spring + 60)).verdict == "update"
        assert judged(rule, held("9120", 4, spring), held("8870", 9, spring + 2)).verdict == "conflict"

    def test_a_percentage_that_measures_does_not_grow(self, rule: Rule) -> None:
        given, works = (Slot(concepts=(("dose", 2), *further)) for further in ((), (("efficacy", -4),)))
        for slot, verdict in ((given, "update"), (works, "conflict")):
            one, two = (claim(n, day=d, kind="percent", unit="percent", slot=slot) for n, d in (("78", 1), ("87", 4)))
            assert judged(rule, one, two).verdict == verdict

    def test_what_is_counted_until_it_is_over_changes_from_day_to_day(self, rule: Rule) -> None:
        first, other = claim("26", day=3, noun="missing"), claim("26", day=3, noun="bridge")
        assert judged(rule, first, claim("11", day=4, noun="missing")).verdict == "update"
        assert judged(rule, first, claim("11", day=3, noun="missing")).verdict == "conflict"
        assert judged(rule, other, claim("11", day=4, noun="bridge")).verdict == "conflict"

    @pytest.mark.parametrize(
        ("earlier", "later", "days", "goes_on"),
        [
            ("The Greens have 13.4 per cent.", "The Greens have 13.9 per cent.", 11, False),
            (
                "With half of the votes counted, the Greens have 13.4 per cent.",
                "The Greens have 13.9 per cent.",
                0,
                True,
            ),
            ("The Greens have 13.9 per cent.", "With half of the votes counted, they have 13.4 per cent.", 0, True),
            ("The Greens have 13.9 per cent.", "With half of the votes counted, they have 13.4 per cent.", 1, False),
            ("Exit poll. The Greens stand at 13.4 per cent.", "Les Verts obtiennent 13,9 % des voix.", 1, True),
            ("Laut Hochrechnung kommen die Grünen auf 13,4 Prozent.", "Los Verdes logran el 13,9 %.", 1, True),
            ("The Greens have 13.4 per cent.", "Resultados definitivos. Los Verdes logran el 13,9 %.", 11, True),
            ("The Greens have 13.4 per cent.", "Final result. The Greens have 13.9 per cent.", 0, False),
            ("Final result. The Greens have 13.4 per cent.", "The Greens have 13.9 per cent.", 11, False),
            ("По данным экзитполов, у партии 13,4 %.", "За остаточними даними, партія має 13,9 %.", 11, True),
        ],
    )
    def test_counts_go_on_until_the_final_result(self, earlier: str, later: str, days: int, goes_on: bool) -> None:
        first = datetime.date(2028, 6, 19)
        dates = first, first + datetime.timedelta(days)
        one, two = (claims_of(Document(text=text, date=date))[-1] for text, date in zip((earlier, later), dates))
        assert overtaken(two, one) is goes_on


class TestUnits:
    def test_no_digit_is_rounded_where_only_the_point_moves(self, rule: Rule) -> None:
        flower = claim(Value.number(Decimal("2.12"), step=Decimal("0.01")), kind="quantity", unit="meter")
        taller = claim(Value.number(Decimal(220)).bounded(">"), kind="quantity", unit="centimeter")
        assert judged(rule, flower, taller).verdict == "conflict"
        assert judged(rule, flower, claim("212", kind="quantity", unit="centimeter")).verdict == "same"
        assert (
            judged(
                rule, claim("5", kind="quantity", unit="mile"), claim("8", kind="quantity", unit="kilometer")
            ).verdict
            == "compatible"
        )


class TestVerdicts:
    def test_one_value_in_all_documents_is_the_same(self, rule: Rule) -> None:
        assert judged(rule, claim("286"), claim("286")).verdict == "same"

    def test_a_rounded_value_is_compatible(self, rule: Rule) -> None:
        assert judged(rule, claim("1187"), claim("1200")).verdict == "compatible"

    def test_a_bound_below_is_compatible(self, rule: Rule) -> None:
        bound = claim(Value.number(Decimal(100)).bounded(">"))
        assert judged(rule, bound, claim("133")).verdict == "compatible"

    def test_a_bound_above_is_a_conflict(self, rule: Rule) -> None:
        bound = claim(Value.number(Decimal(20)).bounded("<="))
        assert judged(rule, bound, claim("22")).verdict == "conflict"

    @pytest.mark.parametrize(
        ("kind", "slot", "remark"),
        [
            ("count", Slot(), True),
            ("money", Slot(), True),
            ("duration", Slot(), False),
            ("ordinal", Slot(), False),
            ("percent", Slot(amount=Amount(change=True)), False),
        ],
    )
    def test_of_what_may_have_grown_since_it_is_told_so(self, rule: Rule, kind: Kind, slot: Slot, remark: bool) -> None:
        found = judged(rule, claim("31", day=2, kind=kind, slot=slot), claim("37", day=3, kind=kind, slot=slot))
        assert ("a further amount or a growth is possible" in found.note) is remark

    @pytest.mark.parametrize(("value", "remark"), [("37", True), ("310", False), ("311", False)])
    def test_where_a_slip_shows_nothing_need_have_grown(self, rule: Rule, value: str, remark: bool) -> None:
        found = judged(rule, claim("31", noun="shop", day=2), claim(value, noun="shop"))
        assert ("a further amount is possible" in found.note) is remark
        later = judged(rule, claim("31", noun="shop", day=2), claim(value, noun="shop", day=3))
        assert ("a further amount or a growth is possible" in later.note) is remark

    def test_of_several_documents_none_that_tells_less_is_as_late_as_who_tells_more(self, rule: Rule) -> None:
        less, more = claim("31", day=2, noun="shop"), claim("37", day=4, noun="shop")
        assert judged(rule, less, more).diagnosis == "later-larger"
        assert judged(rule, less, more, claim("31", day=5, noun="shop")).diagnosis == ""

    def test_bounds_stand_on_the_side_of_the_number_that_they_name(self, rule: Rule) -> None:
        above, at = (claim(Value.number(Decimal(number)).bounded("<=")) for number in (54, 45))
        assert judged(rule, above, claim("45"), at, copied=True).sides == (0, 1, 1)

    def test_two_values_are_a_conflict_with_two_sides(self, rule: Rule) -> None:
        found = judged(rule, claim("286", source="A"), claim("268", source="B"), claim("286", source="C"))
        assert (found.verdict, found.diagnosis, found.sides) == ("conflict", "transposition", (0, 1, 0))
        assert "A" in found.note
        assert "B" in found.note

    def test_before_a_year_and_by_it_name_one_year(self, rule: Rule) -> None:
        before = claimcheck.extract("They want to halve it before 2031.")[0].value
        by, later = (claimcheck.extract(f"They want to halve it by {year}.")[0].value for year in (2031, 2035))
        one, two, other = (claim(value, kind="date") for value in (before, by, later))
        past = claim(claimcheck.extract("They want to halve it before 2036.")[0].value, kind="date")
        assert judged(rule, past, other, copied=True).verdict == "compatible"
        assert judged(rule, one, two, copied=True).verdict == "compatible"
        assert judged(rule, one, other, copied=True).verdict == "conflict"

    @pytest.mark.parametrize("comparator", [">=", "<="])
    def test_since_when_and_until_when_are_days(self, rule: Rule, comparator: Comparator) -> None:
        days = [datetime.date(2025, 3, day) for day in (12, 21, 12)]
        one, two, three = (claim(Value.days(day, day, "day").bounded(comparator), kind="date") for day in days)
        assert judged(rule, one, two).verdict == "conflict"
        assert judged(rule, one, three).verdict == "same"

    def test_an_estimate_is_a_further_statement_of_a_conflict(self, rule: Rule) -> None:
        about = claim(Value.number(Decimal(130)).hedged())
        assert judged(rule, claim("120"), claim("193"), about).sides == (0, 1, -1)

    def test_speakers_of_their_own_are_a_dispute(self, rule: Rule) -> None:
        police, union = (claim(n, slot=Slot(speaker=who)) for n, who in (("600", "police"), ("2000", "union")))
        assert judged(rule, police, union).verdict == "disputed"

    def test_an_amount_for_every_hour_is_none_for_every_day(self, rule: Rule) -> None:
        hourly, daily = (claim("240", slot=Slot(amount=Amount(pace=pace))) for pace in ("hour", "day"))
        bare = claim("240")
        found = judged(rule, hourly, daily)
        assert (found.verdict, found.diagnosis) == ("conflict", "unit")
        assert judged(rule, hourly, bare).verdict == "same"


class TestTime:
    def test_a_growing_total_is_an_update(self, rule: Rule) -> None:
        assert judged(rule, claim("7", day=1, noun="dead"), claim("11", day=2, noun="dead")).verdict == "update"

    def test_a_total_does_not_grow_to_ten_times_the_same_digits(self, rule: Rule) -> None:
        paid = {"kind": "money", "unit": "EUR", "slot": Slot(concepts=(("victim", 1),))}
        assert judged(rule, claim("4600000", day=1, **paid), claim("5200000", day=3, **paid)).verdict == "update"
        found = judged(rule, claim("4600000", day=1, **paid), claim("46000000", day=3, **paid))
        assert (found.verdict, found.diagnosis) == ("conflict", "scale")

    def test_an_amount_does_not_grow_by_two_swapped_digits_but_a_count_may(self, rule: Rule) -> None:
        paid = {"kind": "money", "unit": "EUR", "slot": Slot(concepts=(("victim", 1),))}
        found = judged(rule, claim("6800000", day=1, **paid), claim("8600000", day=3, **paid))
        assert (found.verdict, found.diagnosis) == ("conflict", "transposition")
        assert judged(rule, claim("34", day=1, noun="dead"), claim("43", day=3, noun="dead")).verdict == "update"

    def test_an_amount_does_not_grow_by_keeping_its_number_in_a_larger_unit(self, rule: Rule) -> None:
        small, large = (
            claim("40", day=day, kind="quantity", unit=unit, slot=Slot(concepts=(("dose", 1),)))
            for day, unit in ((1, "microgram"), (3, "milligram"))
        )
        found = judged(rule, small, large)
        assert (found.verdict, found.diagnosis) == ("conflict", "unit")

    def test_a_falling_total_is_a_conflict(self, rule: Rule) -> None:
        found = judged(rule, claim("171", day=1, noun="rescued"), claim("163", day=2, noun="rescued"))
        assert (found.verdict, found.diagnosis) == ("conflict", "cumulative-drop")

    def test_a_total_may_fall_where_the_later_document_says_so(self, rule: Rule) -> None:
        """ "81 patients are in hospital, down from 124": some went home."""
        told = Slot(concepts=(("hospitalised", 3), ("decrease", 9)))
        found = judged(rule, claim("96", day=1, noun="hospitalised"), claim("81", day=9, noun="patient", slot=told))
        assert found.verdict == "update"

    def test_what_is_counted_since_a_beginning_does_not_fall(self, rule: Rule) -> None:
        """Bulletins tell what changes, but since the beginning no fewer were moved than a week ago."""
        since = {"noun": "tourist", "slot": Slot(concepts=(("cumulative", -12),))}
        one, two = (claim(text, day=day, source=f"Bulletin {day}", **since) for text, day in (("830", 1), ("790", 2)))
        assert judged(rule, one, two).diagnosis == "cumulative-drop"
        fewer = claim("790", day=2, source="Bulletin 2", noun="tourist")
        assert judged(rule, one, fewer).verdict == "update"
        assert judged(rule, two, one).diagnosis == "cumulative-drop"

    def test_places_in_which_people_are_vaccinated_do_not_grow(self, rule: Rule) -> None:
        near = Slot(concepts=(("vaccinate", -3),))
        one, two = claim("3", day=1, noun="region", slot=near), claim("4", day=3, noun="region", slot=near)
        assert judged(rule, one, two).verdict == "conflict"
        people = [claim(number, day=day, noun="person", slot=near) for number, day in (("30", 1), ("40", 3))]
        assert judged(rule, *people).verdict == "update"

    def test_two_totals_of_one_day_are_a_conflict(self, rule: Rule) -> None:
        assert judged(rule, claim("7", day=1, noun="dead"), claim("11", day=1, noun="dead")).verdict == "conflict"

    def test_a_fixed_thing_does_not_grow(self, rule: Rule) -> None:
        assert (
            judged(rule, claim("14", day=1, noun="station"), claim("17", day=2, noun="station")).verdict == "conflict"
        )

    def test_a_correction_supersedes(self, rule: Rule) -> None:
        found = judged(rule, claim("214", day=1), claim("241", day=2, slot=Slot(corrected=True)))
        assert (found.verdict, found.diagnosis) == ("superseded", "correction")

    def test_a_correction_explains_no_slip_between_the_figures_before_it(self, rule: Rule) -> None:
        first, slip = claim("214", day=1), claim("241", day=1)
        corrected = claim("260", day=2, slot=Slot(corrected=True))
        assert judged(rule, first, corrected).verdict == "superseded"
        assert judged(rule, first, slip, corrected).verdict == "conflict"

    def test_a_correction_may_quote_the_value_that_it_takes_back(self, rule: Rule) -> None:
        first, last = claim("11", day=2, kind="number"), claim("14", day=9, kind="number")
        quoted = claim("11", day=5, kind="number", slot=Slot(corrected=True))
        assert judged(rule, first, quoted, last).verdict == "superseded"
        assert judged(rule, first, last).verdict == "conflict"

    def test_a_correction_by_who_said_the_same_before_corrects_something_else(self, rule: Rule) -> None:
        corrected = claim("260", day=9, source="Nordwall AG, annual report", slot=Slot(corrected=True))
        before, other = claim("260", day=1, source="Nordwall AG, release"), claim("214", day=2, source="The Ledger")
        assert judged(rule, before, other, corrected).verdict == "conflict"
        assert judged(rule, other, corrected).verdict == "superseded"

    @pytest.mark.parametrize(
        ("language", "text", "corrects"),
        [
            ("en", "Corrected for inflation, wages rose by 3 per cent.", False),
            ("en", "The corrected figure is 214 dead.", True),
            ("fr", "Le résultat d'exploitation corrigé atteint 214 millions d'euros.", False),
            ("fr", "Corrigé des variations saisonnières, le chômage atteint 7,2 %.", False),
            ("fr", "La société a corrigé son bénéfice à 214 millions d'euros.", True),
            ("de", "Das berichtigte Betriebsergebnis lag bei 214 Millionen Euro.", False),
            ("es", "Las ventas corregidas de inflación subieron un 3 %.", False),
            ("it", "L'utile operativo rettificato è stato di 214 milioni.", False),
            ("it", "La società ha rettificato l'utile a 214 milioni.", True),
            ("pt", "O lucro corrigido foi de 214 milhões de euros.", False),
            ("nl", "De gecorrigeerde winst bedroeg 214 miljoen euro.", False),
            ("nl", "Het ministerie heeft het aantal gecorrigeerd naar 214 doden.", True),
            ("ru", "Скорректированная операционная прибыль составила 214 млн евро.", False),
            ("uk", "Скоригований прибуток становив 214 млн євро.", False),
        ],
    )
    def test_what_is_adjusted_for_something_corrects_nothing(self, language: str, text: str, corrects: bool) -> None:
        (figure,) = claims_of(Document(text=text, language=language))
        assert figure.slot.corrected is corrects

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "Table 7 gives 214 looms. That is a typo: it should read 241."),
            ("fr", "Le tableau indique 214 métiers. C'est une coquille, il faut lire 241."),
            ("de", "Die Tabelle nennt 214 Webstühle. Das ist ein Druckfehler, richtig sind 241."),
            ("es", "La tabla da 214 telares. Es una errata: debe decir 241."),
            ("it", "La tabella riporta 214 telai. È un refuso, leggasi 241."),
            ("pt", "A tabela indica 214 teares. É uma gralha: deve ler-se 241."),
            ("nl", "De tabel geeft 214 weefgetouwen. Dat is een zetfout, juist is 241."),
            ("ru", "В таблице указано 214 станков. Это опечатка, верно: 241."),
            ("uk", "У таблиці вказано 214 верстатів. Це друкарська помилка, слід читати 241."),
        ],
    )
    def test_what_is_told_beside_a_misprint_corrects_it(self, language: str, text: str) -> None:
        claims = claims_of(Document(text=text, language=language))
        assert [claim.slot.corrected for claim in claims[-2:]] == [False, True]

    @pytest.mark.parametrize(
        ("text", "corrected"),
        [
            ("The mill has 214 looms. This was a misprint. It has long been known.", [True]),
            ("The mill has 214 looms. A misprint made 1.3 million of 13,000 shawls.", [False, True, True]),
            ("The mill has 214 looms. It is old. Typos are rare.", [False]),
        ],
    )
    def test_the_sentence_behind_a_figure_says_that_it_is_a_misprint(self, text: str, corrected: list[bool]) -> None:
        assert [claim.slot.corrected for claim in claims_of(Document(text=text))] == corrected

    @pytest.mark.parametrize(
        ("language", "text", "corrected"),
        [
            (
                "en",
                "Correction: the number of looms was wrong. The mill has 241 looms. It has 29 halls.",
                [True, False],
            ),
            ("de", "Berichtigung: Die Zahl war falsch. Die Weberei hat 241 Stühle.", [True]),
            ("fr", "Rectificatif : le nombre était faux. La filature a 241 métiers.", [True]),
            ("ru", "Поправка: число указано неверно. На фабрике 241 станок.", [True]),
            ("en", "We stand corrected. The mill has 241 looms.", [False]),
            ("en", "Correction. We gave no halls. The mill has 241 looms.\n\nIt has 29 halls.", [True, False]),
            ("ru", "Исправление. Цифры были переставлены. На фабрике 241 станок.", [True]),
        ],
    )
    def test_the_sentence_behind_one_that_announces_a_correction_corrects(
        self, language: str, text: str, corrected: list[bool]
    ) -> None:
        assert [claim.slot.corrected for claim in claims_of(Document(text=text, language=language))] == corrected

    def test_the_old_value_after_a_correction_is_a_conflict(self, rule: Rule) -> None:
        found = judged(rule, claim("241", day=2, slot=Slot(corrected=True)), claim("214", day=3))
        assert found.verdict == "conflict"

    def test_bulletins_of_one_publisher_tell_a_state_that_changes(self, rule: Rule) -> None:
        one = claim("2640", day=1, source="Bulletin no. 1", noun="combine")
        two = claim("2710", day=8, source="Bulletin no. 2", noun="combine")
        assert judged(rule, one, two).verdict == "update"

    def test_swapped_digits_are_no_state_that_changes(self, rule: Rule) -> None:
        one = claim("137", day=1, source="Bulletin no. 1", noun="combine")
        assert judged(rule, one, claim("173", day=8, source="Bulletin no. 2", noun="combine")).verdict == "conflict"

    def test_issues_of_one_day_follow_each_other_by_their_numbers(self, rule: Rule) -> None:
        one = claim("23", day=1, source="Bulletin no. 1", noun="combine")
        assert judged(rule, one, claim("31", day=1, source="Bulletin no. 2", noun="combine")).verdict == "update"
        assert judged(rule, one, claim("32", day=1, source="Bulletin no. 2", noun="combine")).verdict == "conflict"
        assert judged(rule, one, claim("18", day=1, source="Bulletin no. 2", noun="combine")).verdict == "conflict"

    def test_a_fall_is_told_as_such_where_one_day_has_two_values(self, rule: Rule) -> None:
        day = [claim("9", day=3, noun="dead"), claim("12", day=3, noun="dead"), claim("17", day=5, noun="dead")]
        found = judged(rule, *day, claim("16", day=10, noun="dead"))
        assert found.diagnosis == "cumulative-drop"
        assert found.note.startswith("“x”:  17 5 (2025-06-05), and later “x”:  16 10 (2025-06-10). ")
        assert judged(rule, *day).diagnosis == ""

    def test_another_source_may_repeat_a_bulletin_or_stand_between_two(self, rule: Rule) -> None:
        one = claim("2640", day=1, source="Bulletin no. 1", noun="combine")
        two = claim("2710", day=8, source="Bulletin no. 2", noun="combine")
        assert judged(rule, one, two, claim("2690", day=6, source="Radio", noun="combine")).verdict == "update"
        assert judged(rule, one, two, claim("2960", day=6, source="Radio", noun="combine")).verdict == "conflict"

    def test_the_day_of_a_fresh_event_does_not_stop_its_toll(self, rule: Rule) -> None:
        event = Slot(as_of=(datetime.date(2025, 6, 1).toordinal(),) * 2)
        one, two = claim("7", day=2, noun="dead", slot=event), claim("11", day=4, noun="dead", slot=event)
        assert judged(rule, one, two).verdict == "update"

    def test_the_toll_of_an_event_long_past_grows_no_more(self, rule: Rule) -> None:
        event = Slot(as_of=(datetime.date(2021, 6, 1).toordinal(),) * 2)
        one, two = claim("7", day=2, noun="dead", slot=event), claim("11", day=4, noun="dead", slot=event)
        assert judged(rule, one, two).verdict == "conflict"

    def test_a_day_that_one_of_two_documents_of_one_date_names_is_no_growth(self, rule: Rule) -> None:
        event = Slot(as_of=(datetime.date(2025, 6, 1).toordinal(),) * 2)
        today = Slot(as_of=(datetime.date(2025, 6, 2).toordinal(),) * 2)
        one, two = claim("7", day=2, noun="injured", slot=event), claim("11", day=2, noun="injured", slot=today)
        assert judged(rule, one, two).verdict == "conflict"

    def test_what_is_counted_may_have_changed_in_a_year(self, rule: Rule) -> None:
        def year(value: Value, year: int) -> Claim:
            document = Document(text="x" * 9, name=str(value.edge), date=datetime.date(year, 6, 1))
            return Claim(Figure(document, 0, 1, "count", value, "en"), Slot(), 0, 9)

        before, after, slip, fewer = (Value.number(Decimal(number)) for number in (5400, 5900, 4500, 5100))
        assert judged(rule, year(before, 2023), year(after, 2024)).verdict == "update"
        assert judged(rule, year(before, 2023), year(slip, 2024)).verdict == "conflict"
        assert judged(rule, year(before, 2023), year(fewer.bounded("<="), 2024)).verdict == "conflict"

    def test_copies_of_a_text_may_grow_too(self, rule: Rule) -> None:
        one, two = claim("7", day=1, noun="dead"), claim("11", day=2, noun="dead")
        assert judged(rule, one, two, copied=True).verdict == "update"


@pytest.mark.parametrize(
    ("a", "b", "diagnosis"),
    [
        (claim("1539"), claim("1359"), "transposition"),
        (of_year(1931), of_year(1913), "transposition"),
        (of_year(1931), of_year(1914), ""),
        (claim("142"), claim("214"), ""),
        (claim("1540"), claim("154"), "scale"),
        (claim("5000000", kind="money", unit="EUR"), claim("5000", kind="money", unit="EUR"), "scale"),
        (claim("48600000", kind="money", unit="EUR"), claim("48600000", kind="money", unit="GBP"), "currency"),
        (claim("18", kind="quantity", unit="kilometer"), claim("18", kind="quantity", unit="mile"), "unit"),
        (claim("12359"), claim("1239"), "dropped-digit"),
        (claim("1112"), claim("1200"), "rounding"),
        (claim("1112"), claim(Value.number(Decimal(1200)).bounded(">")), ""),
        (claim("134"), claim("130"), ""),
        (
            claim("5", kind="percent", unit="percent"),
            claim("5", kind="percent", unit="percentage_point"),
            "percent-points",
        ),
        (
            claim(Value.number(Decimal(400)).bounded(">")),
            claim(Value.number(Decimal(400)).bounded("<")),
            "bound",
        ),
        (claim("5", kind="percent", unit="percent"), claim("-5", kind="percent", unit="percent"), "sign"),
        (
            claim("5e9", kind="money", unit="EUR"),
            claim("5e12", kind="money", unit="EUR", language="de"),
            "long-scale",
        ),
        (
            claim(Value.days(datetime.date(2025, 4, 5), datetime.date(2025, 4, 5), "day"), kind="date"),
            claim(Value.days(datetime.date(2025, 5, 4), datetime.date(2025, 5, 4), "day"), kind="date"),
            "day-month",
        ),
        (
            claim(Value.days(datetime.date(2024, 10, 20), datetime.date(2024, 10, 20), "day"), kind="date"),
            claim(Value.days(datetime.date(2023, 10, 20), datetime.date(2023, 10, 20), "day"), kind="date"),
            "year",
        ),
    ],
)
def test_a_conflict_that_looks_like_a_slip_says_so(rule: Rule, a: Claim, b: Claim, diagnosis: str) -> None:
    assert judged(rule, a, b).diagnosis == diagnosis


@pytest.mark.parametrize("seed", range(5))
def test_sides_hold_only_values_that_meet_pair_by_pair(rule: Rule, seed: int) -> None:
    """Whatever way sides are found, no side holds two values that cannot both be true."""
    rng = random.Random(seed)
    claims = [claim(str(rng.randrange(1, 400) * rng.choice((1, 10, 100)))) for _ in range(rng.choice((20, 400)))]
    found = judged(rule, *claims)
    for (a, side), (b, other) in itertools.combinations(zip(claims, found.sides, strict=True), 2):
        if side == other >= 0:
            assert relate(a.figure.value, b.figure.value) != "apart"


def test_a_hundred_thousand_claims_take_seconds(rule: Rule) -> None:
    rng = random.Random(1)
    document = Document(text="x", name="a")
    claims = tuple(
        Claim(Figure(document, 0, 1, "count", Value.number(Decimal(rng.randrange(1, 60000))), "en"), Slot(), 0, 1)
        for _ in range(100_000)
    )
    start = time.process_time()
    found = agree.judge(Group(claims), rule)
    assert time.process_time() - start < 20
    assert found.verdict == "conflict"
    assert "further values follow" in found.note


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On 4 March 2024 the toll of the cholera was 38 dead.", (4, 4)),
        ("Since 2 March 2024 the cholera has killed 38 people.", (9, 9)),
        ("On Monday the cholera killed 38 people.", (9, 9)),
    ],
)
def test_a_day_since_when_or_of_the_week_is_not_when_a_figure_holds(text: str, days: tuple[int, int]) -> None:
    (found,) = [
        claim
        for claim in Run([Document(text=text, date=datetime.date(2024, 3, 9))]).every()
        if claim.figure.kind == "count"
    ]
    assert found.slot.as_of == tuple(datetime.date(2024, 3, day).toordinal() for day in days)


def test_one_day_with_two_weekdays_cannot_be() -> None:
    """Without a year no calendar tells which weekday is wrong, but they exclude each other."""
    texts = (
        ("The vote on the Marlow school budget takes place on Tuesday, May 20.", datetime.date(2025, 3, 24)),
        ("Vote on the Marlow school budget on Thursday, May 20!", None),
        ("The Marlow school budget goes to the vote on May 20.", datetime.date(2025, 4, 9)),
    )
    documents = [Document(text=text, name=text[:9], date=date) for text, date in texts]
    (conflict,) = claimcheck.check(documents).conflicts
    assert (conflict.rule, conflict.diagnosis, conflict.sides) == ("same-fact", "weekday", (0, 1, -1))


def test_the_year_of_a_former_level_is_not_that_of_the_new_one() -> None:
    text = "Sales rose to 148 million euros, from 132 million euros in 2022."
    day = datetime.date(2024, 3, 9)
    new, old = [claim for claim in Run([Document(text=text, date=day)]).every() if claim.figure.kind == "money"]
    assert new.slot.as_of == (day.toordinal(), day.toordinal())
    assert old.slot.as_of == (datetime.date(2022, 1, 1).toordinal(), datetime.date(2022, 12, 31).toordinal())


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("The quay took 14 ships.", "The quay took 21 ships.", "The larger exceeds the smaller by 50 %."),
        ("The quay took 200 ships.", "The quay took 207 ships.", "The larger exceeds the smaller by 3.5 %."),
        ("The quay took 12 ships.", "The quay took 24 ships.", "The larger is twice the smaller."),
        ("The quay took 12 ships.", "The quay took 57 ships.", "The larger is 4.8 times the smaller."),
        (
            "The quay took 12 ships.",
            "The quay took more than 20 ships.",
            "“12 ships” lies outside “more than 20 ships”.",
        ),
        (
            "Work at the quay took 15 months.",
            "Work at the quay took two years.",
            "The larger exceeds the smaller by 60 %.",
        ),
        ("The quay is 61 % empty.", "The quay is 35.5 % empty.", "They differ by 25.5 percentage points."),
        ("The quay opened on 3 May 2021.", "The quay opened on 24 May 2021.", "They are 21 days apart."),
        ("The quay opened in 1997.", "The quay opened in 2011.", "They are 14 years apart."),
        ("It was the quay's 4th season.", "It was the quay's 17th season.", ""),
    ],
)
def test_where_no_slip_shows_it_is_told_how_far_apart_two_values_are(one: str, two: str, expected: str) -> None:
    first, second = (claims_of(claimcheck.Document(text=text, name=text, language="en"))[0] for text in (one, two))
    assert how_far(first, second) == expected
