"""The same fact in other words: small stories that must be compared, and stories that must not be.

`tests/retold` holds them: an id, then a line for each text, in which `\\n` begins a new line and `{Lunda}` and
`{Sopot}` stand for what two texts agree on, and a line with the figures that contradict each other, if any do.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from claimcheck.matching import similar
from claimcheck.matching.origins import origins
from claimcheck.matching.similar import bars, heads, relatives, subjects
from claimcheck.matching.similar._shape import Profile
from claimcheck.model import Document, Fact
from claimcheck.pipeline import Run, check

LUNDA = "The Lunda mill in Sopot has 1,436 looms in 29 halls. "
SOPOT = "Sopot is no large town. What Lunda has there is large: 29 halls, and in them 1,436 looms. "
"""What two texts on one story agree on."""
SHARED = (("{Lunda} ", LUNDA), ("{Sopot} ", SOPOT))
RETOLD = Path(__file__).parent / "retold"


def retold(name: str) -> list[Any]:
    """The stories of a file: their texts, and the figures of those of `conflicts.txt`."""
    found: list[Any] = []
    for story in (RETOLD / name).read_text(encoding="utf-8").strip().split("\n\n"):
        about, *lines = story.splitlines()
        texts = [_written_out(line.removeprefix("- ")) for line in lines if line.startswith("- ")]
        figures = [set(line.removeprefix("= ").split(" | ")) for line in lines if line.startswith("= ")]
        assert len(texts) + len(figures) == len(lines), f"{name}: a line of {about} is no text and no row of figures"
        found.append(pytest.param(texts, *figures, id=about))
    return found


def _written_out(text: str) -> str:
    for mark, sentence in SHARED:
        text = text.replace(mark, sentence)
    return text.replace("\\n", "\n")


def facts(texts: Sequence[str], dates: Sequence[datetime.date | None] = (), source: str = "") -> tuple[Fact, ...]:
    """The facts that the core rule for several documents finds in some texts."""
    days = [*dates, *[None] * len(texts)]
    documents = [
        Document(text=text, name=f"text {number}", date=days[number], source=source and f"{source} {number}")
        for number, text in enumerate(texts)
    ]
    return check(documents, select=["same-fact"]).facts


def conflicts(found: Sequence[Fact]) -> list[set[str]]:
    """The figures of each fact whose statements cannot all be true."""
    return [{claim.figure.text for claim in fact.claims} for fact in found if fact.verdict == "conflict"]


class TestOfAnother:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("A neighbouring valley has 1,320 growers.", True),
            ("Ein anderes Museum gab 8,1 Millionen Euro aus.", True),
            ("The cheese beat 1,250 rivals from 31 countries.", False),
            ("The valley has 1,320 growers, like another one.", False),
            ("The valley lost another 31.", True),
            ("The other 31 growers are cut off behind a slide at 540 metres.", False),
        ],
    )
    def test_words_before_a_figure_say_that_it_is_of_another_one(self, text: str, expected: bool) -> None:
        assert Run([Document(text=text, name="text")]).every()[-1].slot.of_another is expected


class TestAmbiguousDays:
    def test_a_day_that_may_be_either_hides_no_conflict_of_two_that_are_plain(self) -> None:
        found = facts(
            [
                "The two hospitals of Aldena become one trust on 1 April 2026, their boards say.",
                "On 01/04/2026 the two hospitals of Aldena become one trust.",
                "The two hospitals of Aldena become one trust on 4 January 2026, after a vote of the boards.",
            ]
        )
        assert conflicts(found) == [{"1 April 2026", "01/04/2026", "4 January 2026"}]


class TestStories:
    @pytest.mark.parametrize(("texts", "figures"), retold("conflicts.txt"))
    def test_figures_of_one_slot_that_differ_are_a_conflict(self, texts: list[str], figures: set[str]) -> None:
        assert conflicts(facts(texts)) == [figures]

    @pytest.mark.parametrize("texts", retold("quiet.txt"))
    def test_figures_of_different_slots_are_left_alone(self, texts: list[str]) -> None:
        claims = Run([Document(text=text, name=str(number)) for number, text in enumerate(texts)]).every()
        links = [link for a, b, _ in relatives.pairs(similar.read(claims)) for link in similar.align(a, b)]
        assert [(link.a.figure.text, link.b.figure.text) for link in links if not link.agrees] == []

    @pytest.mark.parametrize(
        ("texts", "figures"),
        [
            (
                [
                    "The 14th Sopot Marathon takes place on 9 May. It starts at the pier and has 2,140 runners.",
                    "Le marathon de Sopot du 9 mai, qui part de la jetée, réunit 2 140 coureurs. C'est la 15e édition.",
                ],
                {"14th", "15e"},
            ),
            (
                [
                    "The chapel of Lunda, of the 16th century, reopens on 9 May: 140 seats, for €2.3 million.",
                    "La chapelle de Lunda, du XVIIe siècle, rouvre le 9 mai : 140 places, 2,3 millions d'euros.",
                ],
                {"16th century", "XVIIe siècle"},
            ),
        ],
    )
    def test_ordinals_and_centuries_one_behind_the_other_may_be_one(self, texts: list[str], figures: set[str]) -> None:
        assert conflicts(facts(texts)) == [figures]

    def test_equal_figures_in_other_notation_are_one_fact(self) -> None:
        (fact,) = facts(
            [
                "The city of Ulm bought the mill for €3.2 million.",
                "La ville d'Ulm a acheté le moulin pour 3 200 000 euros.",
                "Die Stadt Ulm kaufte die Mühle für 3,2 Mio. Euro.",
            ]
        )
        assert fact.verdict in ("same", "compatible")
        assert len(fact.claims) == 3

    def test_a_number_with_a_fraction_is_no_rounding_of_things(self) -> None:
        texts = [
            "The clinic of Imatra tried Lunexa on 412 people. Bad days fell from 14.2 to 8.5, a reduction of 5.7 days.",
            "412 people tried Lunexa in the clinic of Imatra. The poster lists nine severe falls over the whole trial.",
        ]
        assert "nine severe falls" not in {claim.figure.text for fact in facts(texts) for claim in fact.claims}

    def test_people_near_what_is_counted_are_not_what_is_counted(self) -> None:
        assert not facts(
            [
                "Storm Alva: the army has sent 400 soldiers and twelve helicopters to the valley of the Tarn.",
                "Storm Alva: twelve people are still missing in the valley of the Tarn, where the army is at work.",
            ]
        )

    @pytest.mark.parametrize(("earlier", "parted"), [("nearly 97 thousand", True), ("nearly 95 thousand", False)])
    def test_a_value_that_the_other_text_rounds_without_its_unit_is_another_fact(
        self, earlier: str, *, parted: bool
    ) -> None:
        texts = [
            f"{LUNDA}Its forests burn on 96,700 hectares.",
            f"{SOPOT}Its forests burn on 69,700 hectares. A week ago it was {earlier}.",
        ]
        assert (conflicts(facts(texts)) == []) is parted

    def test_a_bound_at_the_value_of_another_document_is_one_fact(self) -> None:
        (fact,) = facts(
            ["Who litters in Sopot pays a fine of up to 1,500 euros.", "Litter in Sopot: 1,500 euros is the fine."]
        )
        assert fact.verdict == "compatible"

    @pytest.mark.parametrize(
        ("one", "two"),
        [
            ("Its harvest runs from 3 to 19 October 2024.", "They begin to pick on 3 October 2024."),
            ("Its belts are 9 to 17 metres long.", "The longest of them measures 17 metres."),
            ("A ticket to its hall costs 12 to 65 euros.", "Whoever wants to hear a choir there pays up to 65 euros."),
            ("Its last dyer left on 14 May 2024.", "Nobody has dyed there since May 2024."),
        ],
        ids=["first-day", "longest", "dearest", "month"],
    )
    def test_the_end_of_a_range_and_the_month_of_a_day_are_one_fact(self, one: str, two: str) -> None:
        found = [{claim.figure.text for claim in fact.claims} for fact in facts([LUNDA + one, SOPOT + two])]
        assert len(found) == len({"29 halls", "1,436 looms"}) + 1

    def test_a_day_without_its_year_may_be_one_of_the_next(self) -> None:
        texts = [LUNDA + "The next fair is on 9 January 2026.", SOPOT + "On 9 January is the next fair."]
        days = (datetime.date(2025, 4, 28), datetime.date(2025, 4, 29))
        assert {"9 January 2026", "9 January"} in [
            {claim.figure.text for claim in fact.claims}
            for fact in facts(texts, days)
            if fact.verdict in ("same", "compatible")
        ]

    @pytest.mark.parametrize(
        "texts",
        [
            (
                "Kiel, 3. Februar 2026. Lunda in Sopot hat 1.436 Webstühle in 29 Hallen. Das erste Schiff fährt bald.",
                "In Sopot hat Lunda 1.436 Webstühle in 29 Hallen. Ein Schiff fuhr am Montag, dem 2. März 2026.",
            ),
            (
                LUNDA + "Its budget is €4.5 million.",
                SOPOT + "Next year the budget of Lunda will be raised to €5.4 million.",
            ),
            (
                LUNDA + "Its fair opens on 21 July 2026.",
                SOPOT + "Its fair opens on 28 July 2026, one week later than first announced.",
            ),
        ],
        ids=["dateline", "next-year", "put-off"],
    )
    def test_no_slip_makes_one_of_what_the_days_of_the_texts_set_apart(self, texts: tuple[str, str]) -> None:
        assert conflicts(facts(texts, (datetime.date(2026, 2, 3), datetime.date(2026, 3, 20)))) == []

    @pytest.mark.parametrize(("other", "told"), [("14,600", True), ("1,790", False)], ids=["slip", "plain"])
    def test_the_only_difference_of_many_figures_counts_where_it_is_a_slip(self, other: str, *, told: bool) -> None:
        texts = [
            LUNDA + "It burnt in 1931. Its chimney is 48 metres high. Lunda has 312 weavers."
            " The dye house used 1,460 litres of ink.",
            SOPOT + "Weavers in Lunda number 312 now. A fire struck it in 1931. Smoke leaves a chimney of 48 metres."
            f" Ink costs it much: {other} litres were bought.",
        ]
        assert conflicts(facts(texts)) == ([{"1,460 litres", f"{other} litres"}] if told else [])

    def test_a_document_that_corrects_a_value_knows_of_both(self) -> None:
        texts = [
            LUNDA + "Its net profit was €171 million.",
            SOPOT + "It had a net profit of €171 million last year.",
            SOPOT + "The net profit of last year is €173 million. The €171 million first reported had to be corrected.",
        ]
        days = [datetime.date(2026, 2, 27), datetime.date(2026, 2, 28), datetime.date(2026, 4, 10)]
        assert conflicts(facts(texts, days)) == []

    @pytest.mark.parametrize(
        ("behind", "found"),
        [
            ("That is a misprint; read 187,400.", False),
            ("It was a typo. The right number is 187,400.", False),
            ("It was a typo.", False),
            ("It was told before that the mill has a chimney of 62 metres. That is a misprint; read 48 metres.", True),
        ],
    )
    def test_a_misprint_that_its_document_corrects_is_no_conflict(self, behind: str, *, found: bool) -> None:
        texts = [
            LUNDA + "Last year the number of shawls woven there was 187,400.",
            SOPOT + f"In table 7 of the draft, the number of shawls woven last year is given as 178,400. {behind}",
        ]
        assert conflicts(facts(texts)) == ([{"187,400", "178,400"}] if found else [])

    @pytest.mark.parametrize(
        ("further", "found"),
        [
            ("Its forecast of 46,000 was too high.", False),
            ("The forecast of 46,000 metres was too high.", False),
            ("A crowd of 46,000 people came there.", True),
            ("", True),
        ],
    )
    def test_a_text_that_knows_two_values_speaks_for_all(self, further: str, *, found: bool) -> None:
        texts = [
            LUNDA + "“We count on 46,000 metres of cloth,” say its 312 weavers. A ticket to its museum costs 6 euros.",
            SOPOT + f"Of cloth it got 38,420 metres. {further}",
            "A fire struck the Lunda mill of Sopot in 1931, and 29 halls are left, one of them 48 metres long."
            " A little more than 38,000 metres of cloth were made in them by 312 weavers.",
        ]
        told = [{claim.figure.text for claim in fact.claims} for fact in facts(texts)]
        assert any({"46,000 metres", "38,000 metres"} <= figures for figures in told) is found

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("28 people will serve its boilers, most from the old boiler house, which employed 82 workers.", False),
            ("Its boiler house employed 82 workers.", True),
        ],
    )
    def test_a_sentence_that_counts_two_groups_knows_of_both(self, text: str, *, found: bool) -> None:
        texts = [LUNDA + "The boiler house employs 28 workers.", SOPOT + text]
        assert conflicts(facts(texts)) == ([{"28 workers", "82 workers"}] if found else [])

    @pytest.mark.parametrize(
        ("one", "two", "found"),
        [
            ("82 % of the workers of the mill struck; 37 %, says the mill.", "Fewer than two in five workers, 37 %,"
             " struck.", False),
            ("62 % of the workers struck; 37 % of the looms stood.", "37 % of the looms stood, and fewer than half of"
             " the workers of the mill struck.", True),
        ],
    )  # fmt: skip
    def test_what_is_told_twice_in_one_breath_agrees_at_once(self, one: str, two: str, *, found: bool) -> None:
        assert conflicts(facts([LUNDA + one, SOPOT + two])) == ([{"62 %", "half"}] if found else [])

    def test_since_when_something_lasts_is_when_it_began(self) -> None:
        texts = [
            "The Talas mill, open since {}, weaves 3,140 shawls.",
            "Talas opened in {}; it weaves 3,140 shawls.",
        ]
        assert conflicts(facts([texts[0].format(1938), texts[1].format(1983)])) == [{"1938", "1983"}]
        found = facts(
            ["The Osh fair runs from 14 May; 260 stalls.", "Ярмарка в Оше откроется 14 мая, на ней 260 мест."]
        )
        assert ("14 May", "14 мая") in [tuple(claim.figure.text for claim in fact.claims) for fact in found]

    def test_no_earlier_than_is_a_bound(self) -> None:
        texts = [
            "The Talas mill opens no earlier than 1938, and weaves 3,140 blankets.",
            "Talas opened in 1983; it weaves 3,140 blankets.",
        ]
        assert conflicts(facts(texts)) == []

    def test_numbers_of_one_digit_make_up_a_third_by_chance(self) -> None:
        texts = [
            "The storm over Ghana damaged 4 bridges. The 9 buses were spared.",
            "In Ghana 5 bridges were damaged by the storm, and none of the 9 buses.",
        ]
        assert conflicts(facts(texts)) == [{"4 bridges", "5 bridges"}]

    def test_two_kinds_of_one_broader_thing_may_be_one(self) -> None:
        (fact,) = facts(["The merged school of Olkusz has 1,358 pupils.", "В Олькуше в новой школе 1358 детей."])
        assert fact.verdict == "same"

    def test_two_documents_with_a_common_relative_are_of_one_story(self) -> None:
        texts = [
            "The fire near Sopot has burnt 4,350 hectares. 1,380 firefighters are at work there.",
            "Mayor Celina Kowal has seen much, and now this: 4,350 hectares are lost.",
            "Nobody slept, Kowal says. A force of 1,830 firefighters has come to save the forest.",
        ]
        assert conflicts(facts(texts)) == [{"1,380 firefighters", "1,830 firefighters"}]
        assert conflicts(facts([texts[0], "Nobody knows much.", texts[2]])) == []

    def test_documents_of_different_stories_are_not_compared(self) -> None:
        assert facts(["In Lima 12 schools closed.", "В Осло открылись 15 школ."]) == ()


SCOPES = [
    pytest.param(
        [
            "Brava of Kiel had revenue of €742 million in the first quarter. It has 11,850 workers.",
            "Brava of Kiel, with its 11,850 workers, had revenue of €2.9 billion.",
        ],
        "Different scope: one alone is “quarter”.",
        id="quarter-and-year",
    ),
    pytest.param(
        [
            "The port of Varna planned investment of €48 million. Its 1,340 metres of quay are old.",
            "The port of Varna has 1,340 metres of quay. Actual investment was €61 million.",
        ],
        "Different scope: one is “planned”, the other “actual”.",
        id="planned-and-actual",
    ),
    pytest.param(
        [
            "The Sava bridge at Brod had a provisional cost of €18.5 million. It is 640 metres long.",
            "Die Sava-Brücke in Brod, 640 Meter lang, hatte endgültige Kosten von 21,7 Millionen Euro.",
        ],
        "Different scope: one is “provisional”, the other “final”.",
        id="provisional-and-final",
    ),
    pytest.param(
        [
            "Regional unemployment around Lutsk stood at 7.4 percent. The mine there laid off 1,250 workers.",
            "Near Lutsk a mine laid off 1,250 workers. National unemployment is 5.1 percent.",
        ],
        "Different scope: one is “regional”, the other “national”.",
        id="region-and-country",
    ),
]


class TestScopes:
    @pytest.mark.parametrize(("texts", "note"), SCOPES)
    def test_one_measure_in_two_scopes_is_told_in_the_ledger_and_in_no_conflict(
        self, texts: list[str], note: str
    ) -> None:
        report = check([Document(text=text, name=text[:9]) for text in texts], select=["same-fact"])
        told = [(fact.note, len(fact.claims)) for fact in report.facts if fact.verdict == "different-scope"]
        assert told == [(note, 2)]
        assert report.conflicts == ()

    @pytest.mark.parametrize("other", ["In Lima the annual revenue of a mill was €5 million.", "Lima is wet."])
    def test_documents_of_other_stories_are_not_compared(self, other: str) -> None:
        assert facts(["Brava of Kiel had revenue of €742 million in the first quarter.", other]) == ()

    def test_two_measures_are_no_two_scopes_of_one(self) -> None:
        texts = [
            "Brava of Kiel had revenue of €742 million in the first quarter. It has 11,850 workers.",
            "Brava of Kiel, with its 11,850 workers, had debts of €2.9 billion.",
        ]
        assert [fact.verdict for fact in facts(texts)] == ["same"]


DAYS = (datetime.date(2025, 6, 12), datetime.date(2025, 6, 14))
"""When two texts were written."""

OTHER_TIMES = [
    [
        "The 17th kite festival of Oran drew 4,310 people to 29 fields.",
        "4,310 people came to the kite festival on the 29 fields of Oran. The 18th festival is planned for May 2026.",
    ],
    [
        "The museum of Oran has 29 halls and 4,310 vases. It has offered its guards a bonus of 200 euros a month.",
        "Guards of the museum of Oran, of 29 halls and 4,310 vases, get a bonus of 310 euros a month.",
    ],
    ["The last fair of Oran, in 2019, drew 4,310 people.", "Oran's fair drew 4,310 people. The next one is in 2029."],
    ["For 3 May we expect 1,150 helpers in Lagos. The park is new.", "In Lagos 930 helpers cleaned the park."],
    [
        "On 12 June 2025, 18 fires burn in the hills of Oran.",
        "On 14 June 2025, 18 fires burn in the hills of Oran.",
    ],
    ["Trams derailed in Oran on 11 June 2025.", "After the crash Oran's trams will run again on 16 June 2025."],
    [
        "The 1,240 metres of track at Oran will cost £38 million.",
        "The 1,240 metres of track at Oran cost £39.6 million, 4 per cent more than planned.",
    ],
    [
        "In Oran 1,450 nurses went on strike. The clinic has 1,240 beds.",
        "The clinic in Oran has 1,240 beds. Two years ago 1,100 nurses went on strike.",
    ],
    ["The dam at Oran opens on 21 June 2025.", "ORAN, June 14 - The dam at Oran opens after years."],
]
"""What was expected and what came, and the days of two documents."""


class TestTime:
    def test_a_total_that_grows_is_an_update(self) -> None:
        texts = ["The fire in Lagos killed 7 people.", "The fire in Lagos killed 15 people."]
        assert [fact.verdict for fact in facts(texts, DAYS)] == ["update"]

    def test_a_total_that_falls_is_a_conflict(self) -> None:
        texts = ["The fire in Lagos killed 15 people.", "The fire in Lagos killed 7 people."]
        found = check(
            [Document(text=text, name=text[-11:], date=day) for text, day in zip(texts, DAYS, strict=True)],
            select=["same-fact"],
        ).conflicts
        assert [conflict.diagnosis for conflict in found] == ["cumulative-drop"]

    def test_a_figure_of_a_year_long_past_is_another(self) -> None:
        texts = [
            "Turnout in Tartu was 47.1%. The mayor was pleased with it.",
            "It rained, and many polls closed late. In 2018 turnout in Tartu was 55.6%, which nobody had foreseen.",
        ]
        assert [fact for fact in facts(texts, DAYS) if fact.verdict == "conflict"] == []

    @pytest.mark.parametrize(
        "texts",
        OTHER_TIMES,
        ids=[
            "the-next-edition",
            "offer-and-outcome",
            "last-and-next",
            "forecast-and-count",
            "days-of-two-bulletins",
            "past-and-to-come",
            "plan-and-cost",
            "two-years-ago",
            "dateline",
        ],
    )
    def test_what_is_expected_and_the_day_of_a_document_are_other_statements(self, texts: list[str]) -> None:
        assert [fact for fact in facts(texts, DAYS) if fact.verdict == "conflict"] == []

    def test_half_years_of_two_reports_are_two(self) -> None:
        texts = [
            LUNDA + "Net profit of its weavers for the six months to 31 December 2024 was high.",
            SOPOT + "Net profit of its weavers for the six months to December 2023 was low.",
        ]
        days = [datetime.date(2025, 2, 20), datetime.date(2024, 2, 22)]
        assert conflicts(facts(texts, days)) == []

    def test_one_day_of_two_months_is_one_day_whatever_year_is_left_out(self) -> None:
        texts = [
            LUNDA + "Vaccination of its weavers becomes compulsory on 15 January 2026.",
            SOPOT + "The vaccination of weavers becomes compulsory on 15 February.",
        ]
        days = [datetime.date(2025, 10, 22), datetime.date(2025, 10, 28)]
        assert conflicts(facts(texts, days)) == [{"15 January 2026", "15 February"}]

    def test_a_weekday_with_two_readings_joins_no_other_days(self) -> None:
        texts = [
            LUNDA + "Its bridge opens on Saturday, 27 September 2025.",
            SOPOT + "Two bands met as its bridge opened on Saturday.",
            "On 27 September there was the opening. Two bands met as its bridge opened again on 4 October, " + LUNDA,
        ]
        days = [datetime.date(2025, 9, 22), datetime.date(2025, 9, 28), datetime.date(2025, 10, 4)]
        assert conflicts(facts(texts, days)) == []

    def test_the_year_in_which_something_was_first_held_is_no_year_of_its_figures(self) -> None:
        text = "The regatta, first held in 1987, was carried by 115 helpers in Lunda."
        run = Run([Document(text=text, name="a", date=DAYS[0])])
        slots = {claim.figure.text: claim.slot for claim in run.claims[run.documents[0]]}
        assert slots["115 helpers"].as_of == (DAYS[0].toordinal(),) * 2

    @pytest.mark.parametrize(
        "texts",
        [
            (
                "612 000 кубометров бетона уложено в Сопоте.",
                "К настоящему дню в Сопоте уложено 640 000 кубометров бетона.",
            ),
            ("In Sopot sind 612 Meter Rohr verlegt.", "Bis heute sind in Sopot 640 Meter Rohr verlegt."),
            ("A Sopot 612 tonnes de béton ont été coulées.", "À ce jour, 640 tonnes de béton ont été coulées à Sopot."),
        ],
    )
    def test_more_by_the_day_of_the_later_document_is_an_update(self, texts: tuple[str, str]) -> None:
        assert [fact.verdict for fact in facts(texts, DAYS)] == ["update"]

    def test_what_the_later_document_says_to_have_changed_is_an_update(self) -> None:
        texts = [
            LUNDA + "On Monday 1,260 nurses were on strike in Sopot.",
            SOPOT + "The number of nurses on strike in Sopot has risen to 1,340 nurses.",
        ]
        assert "update" in [fact.verdict for fact in facts(texts, DAYS)]
        assert "conflict" in [fact.verdict for fact in facts(texts[::-1], DAYS)]

    def test_a_day_without_a_year_may_be_of_the_next_one(self) -> None:
        texts = [
            "Pay at the port of Brod rises by 3.2 percent on 1 January 2026.",
            "On 1 January pay at the port of Brod rises by 3.2 percent.",
        ]
        days = (datetime.date(2025, 11, 24), datetime.date(2025, 11, 25))
        assert {fact.verdict for fact in facts(texts, days)} <= {"same", "compatible"}

    def test_a_year_in_brackets_tells_of_the_figure_beside_it(self) -> None:
        texts = [
            "The net debt of Vesta in Celle fell by £40.0m to £205.0m (2023: £245.0m).",
            "Vesta in Celle makes glass and tiles. Its net debt fell by £60.0m to £205.0m, which is good news.",
        ]
        days = (datetime.date(2025, 3, 12), datetime.date(2025, 3, 13))
        assert conflicts(facts(texts, days)) == [{"£40.0m", "£60.0m"}]

    def test_an_own_count_is_disputed(self) -> None:
        texts = [
            "Tartu has 4 clinics with 2,310 beds. By our count 1,840 nurses in Tartu went on strike.",
            "In Tartu 1,250 nurses went on strike. The town has 2,310 beds in its 4 clinics.",
        ]
        assert "disputed" in [fact.verdict for fact in facts(texts, DAYS)]

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "By our reckoning 37 % struck."),
            ("en", "The mill disputes this and says that 37 % struck."),
            ("fr", "La filature conteste ce chiffre : 37 % ont fait grève."),
            ("de", "Die Weberei widerspricht: Gestreikt hätten 37 %."),
            ("es", "La empresa rebaja la cifra al 37 %."),
            ("it", "La filanda contesta la cifra: il 37 % ha scioperato."),
            ("pt", "A fábrica contesta o número: 37 % fizeram greve."),
            ("nl", "De fabriek betwist dat: 37 % staakte."),
            ("ru", "Фабрика оспаривает это: бастовали 37 %."),
            ("uk", "За нашими оцінками, страйкували 37 %."),
        ],
    )
    def test_who_disputes_a_figure_gives_an_own_count(self, language: str, text: str) -> None:
        claims = Run([Document(text=text, language=language)]).every()
        assert [claim.slot.own_count for claim in claims] == [True]

    def test_a_figure_whose_digits_changed_places_is_taken_back(self) -> None:
        texts = [
            LUNDA + "The mill wove 4,510 shawls.",
            SOPOT + "The mill wove 4,150 shawls; in May two digits had changed places.",
        ]
        assert conflicts(facts(texts, DAYS)) == []
        assert conflicts(facts([texts[0], texts[1].partition(";")[0] + "."], DAYS)) == [
            {"4,510 shawls", "4,150 shawls"}
        ]

    def test_who_publishes_is_no_stranger_to_a_text(self) -> None:
        texts = [
            "We close three libraries in the old town. To save £1,184,000, 43 jobs are lost.",
            "Three libraries close in Marlow. To save £1,184,000, 52 jobs are lost.",
        ]
        documents = [Document(text=texts[0], name="a", source="Town of Marlow"), Document(text=texts[1], name="b")]
        (conflict,) = check(documents, select=["same-fact"]).conflicts
        assert {claim.figure.text for claim in conflict.claims} == {"43 jobs", "52 jobs"}

    def test_more_destroyed_houses_are_an_update_and_fewer_a_conflict(self) -> None:
        texts = ["The fire in Lagos destroyed 31 homes.", "The fire in Lagos destroyed 38 homes."]
        assert "update" in [fact.verdict for fact in facts(texts, DAYS)]
        assert "conflict" in [fact.verdict for fact in facts(texts[::-1], DAYS)]

    def test_who_tells_what_came_on_top_tells_it_for_all_who_agree(self) -> None:
        texts = [
            LUNDA + "The mill recalls 36,600 blankets, as lint was found in them.",
            SOPOT + "A third batch has been added, of 15,300 blankets. The recall thus covers 51,900 blankets in all.",
            SOPOT + "Nearly 52,000 blankets are called back by the mill, as lint was found in them.",
        ]
        days = [datetime.date(2025, 10, 6)] * len(texts)
        assert conflicts(facts(texts[::2], days)) == [{"36,600 blankets", "52,000 blankets"}]
        assert not conflicts(facts(texts, days))

    def test_a_stated_correction_retires_the_earlier_figure(self) -> None:
        texts = [
            "The ferry off Lagos carried 214 people.",
            "The ferry off Lagos carried 241 people, a corrected number.",
        ]
        assert [fact.verdict for fact in facts(texts, DAYS)] == ["superseded"]

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "The weavers want 210 euros more. The mill has put 120 euros on the table."),
            ("en", "The asking price is 210 euros. The highest bid was 120 euros."),
            ("fr", "Le syndicat réclame 210 euros de plus. La filature propose 120 euros."),
            ("de", "Verdi verlangt 210 Euro mehr. Die Weberei bietet 120 Euro."),
            ("es", "Los tejedores piden 210 euros más. La empresa ofrece 120 euros."),
            ("it", "Chiediamo un aumento di 210 euro. La filanda ne ha offerti 120 euro."),
            ("pt", "Os tecelões exigem mais 210 euros. A fábrica oferece 120 euros."),
            ("nl", "De wevers eisen 210 euro meer. De fabriek biedt 120 euro."),
            ("ru", "Ткачи требуют прибавки в 210 евро. Фабрика предлагает 120 евро."),
            ("uk", "Ткачі вимагають надбавки у 210 євро. Фабрика пропонує 120 євро."),
        ],
    )
    def test_a_demand_is_told_from_an_offer(self, language: str, text: str) -> None:
        claims = Run([Document(text=text, language=language)]).every()
        assert [claim.slot.stance for claim in claims] == ["demanded", "answered"]

    @pytest.mark.parametrize(
        ("text", "corrected"),
        [
            ("Il traghetto portava 241 persone e non 214.", True),
            ("Mare mosso e non da poco: il traghetto di Lagos portava 241 persone.", False),
        ],
    )
    def test_and_not_corrects_the_figures_beside_it_only(self, text: str, *, corrected: bool) -> None:
        claims = Run([Document(text=text, name="ferry")]).every()
        assert {claim.slot.corrected for claim in claims} == {corrected}


def _every_pair(mine: Sequence[Profile], theirs: Sequence[Profile]) -> list[tuple[Profile, Profile]]:
    return [(one, two) for one in mine for two in theirs]


WORDS = "bridge school hospital village tunnel museum factory library station airport farm mine".split()
PLACES = "Tartu Lund Osijek Riga Porto Kiel Leeds Batumi Brno Turin".split()


def _long(rng: random.Random, count: int) -> str:
    return " ".join(
        f"In {rng.choice(PLACES)} there are {rng.randrange(11, 999)} {rng.choice(WORDS)}s." for _ in range(count)
    )


TELLING = 1.1
"""Context from which on a partner must be found."""


@pytest.mark.parametrize("seed", range(3))
def test_the_index_finds_the_best_partners_that_all_pairs_find(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the index leaves out of long documents is never the best partner of a figure."""
    rng = random.Random(seed)
    claims = Run([Document(text=_long(rng, 80), name=name) for name in "ab"]).every()
    a, b = similar.read(claims)
    mine, theirs = a.buckets["number"], b.buckets["number"]

    def best() -> dict[int, float]:
        found: dict[int, float] = {}
        for pair in similar._weighed(mine, theirs):
            found[id(pair.a)] = max(found.get(id(pair.a), 0.0), pair.context.total)
        return found

    monkeypatch.setattr(similar, "ALL_PAIRS", 0)
    indexed = best()
    monkeypatch.setattr(similar, "candidates", _every_pair)
    oracle = best()
    assert {key: value for key, value in indexed.items() if value >= TELLING} == pytest.approx(
        {key: value for key, value in oracle.items() if value >= TELLING}
    )


class TestNames:
    def test_a_name_is_one_in_two_scripts_and_cases(self) -> None:
        claims = Run(
            [
                Document(text="In Kalamata 7 houses burnt down.", name="a"),
                Document(text="В городе Каламате сгорели 7 домов.", name="b"),
            ]
        ).every()
        a, b = similar.read(claims)
        assert a.known & b.known


class TestOrigins:
    TEXT = (
        "The line from Osh to Talas cost $48.6 million and opened on 3 May. "
        "It has 14 stations and 41 bridges, the railway said in Osh."
    )

    def test_a_copy_is_of_one_origin_with_its_source(self) -> None:
        own = "A new railway: 14 stations lie between Osh and Talas, and 41 bridges were built for it in 2 years."
        texts = [self.TEXT, self.TEXT + " A coach leaves at noon for 90 som.", own]
        claims = Run([Document(text=text, name=str(number)) for number, text in enumerate(texts)]).every()
        assert list(origins(claims).values()) == [0, 0, 1]


class TestGates:
    @pytest.mark.parametrize(("a", "b"), [("dead", "injured"), ("sign", "ratify"), ("member", "participant")])
    def test_concepts_that_exclude_each_other(self, a: str, b: str) -> None:
        assert heads.rivals(a, b)
        assert heads.rivals(b, a)
        assert not heads.rivals(a, a)


class TestSubjects:
    @pytest.mark.parametrize(
        ("text", "parted"),
        [
            ("Im Gegenzug heizt die Abwärme 2.040 Wohnungen.", False),
            ("In Bremen the mill heats 2,040 flats.", True),
        ],
    )
    def test_what_opens_a_sentence_is_a_place_where_nouns_have_no_capital(self, text: str, parted: bool) -> None:
        documents = [Document(text="The mill heats 1,860 flats.", name="a"), Document(text=text, name="b")]
        a, b = similar.read(Run(documents).every())
        assert subjects.elsewhere(a.profiles[0], b.profiles[0], a.familiar, b.familiar) is parted


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (
            (
                "The Ulm Museum took in 48,200 paying visitors in March.",
                "In March 48,200 people came to the Ulm Museum.",
            ),
            "paying visitors · Ulm Museum",
        ),
        (
            (
                "The new roof of the Ulm Museum will cost €3.4 million.",
                "The roof of the Ulm Museum costs €3.6 million.",
            ),
            "cost · Ulm Museum",
        ),
        (
            (
                "Die Gemeinde hat 1.150 Stellplätze am Hafen von Kappeln.",
                "Am Hafen von Kappeln gibt es 1.200 Stellplätze.",
            ),
            "Stellplätze · Kappeln",
        ),
        (
            (
                "Le port de Larmor a accueilli 120 navires de pêche en mai.",
                "The port of Larmor took in 120 fishing vessels in May.",
            ),
            "navires · Larmor",
        ),
        (("The Ulm Museum was opened in 1968.", "The Ulm Museum opened in 1986."), "open (date) · Ulm Museum"),
        (("The bridge will cost €3.4 million.", "The cost of the bridge is €3.6 million."), "cost · bridge"),
    ],
)
def test_a_fact_is_named_by_what_is_counted_or_measured_and_the_nearest_shared_name(
    texts: tuple[str, str], name: str
) -> None:
    """Its key, and with it the fingerprint of a conflict, stands for the concepts whatever the name is."""
    documents = [Document(text=text, name=str(number)) for number, text in enumerate(texts)]
    found = [fact.about for fact in check(documents, select=["same-fact"]).facts]
    assert name in found


def test_an_answer_counts_what_its_question_asks_for() -> None:
    """A bare number behind "how many" and a question mark counts the noun that stands there, in each language."""
    asked = {
        "en": "How many houses were sold? In all, since May, 187.",
        "de": "Wie viele Häuser wurden verkauft? Insgesamt, seit Mai, 187.",
        "fr": "Combien de maisons ont été vendues ? En tout, depuis mai, 187.",
        "ru": "Сколько домов продали? Всего, с мая, 187.",
    }
    for language, text in asked.items():
        (sheet,) = similar.read(Run([Document(text=text, name="faq", language=language)]).every())
        assert sheet.profiles[-1].head == "house", language


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In the theatre 12 plays were shown.", "theatre"),
        ("In 2024 the theatre showed 12 plays.", ""),
        ("In March the theatre showed 12 plays.", ""),
    ],
)
def test_no_place_opens_a_sentence_behind_a_time(text: str, place: str) -> None:
    """What follows "in" and a time is no place in which something is told to be."""
    assert Run([Document(text=text, name="a", language="en")]).every()[-1].slot.place == place


@pytest.mark.parametrize(("weekday", "found"), [("Monday", True), ("Tuesday", False)])
def test_documents_known_to_err_are_believed_to_differ_sooner(weekday: str, found: bool) -> None:
    """One difference that is likely and not sure is told where another rule has found an error, and else is none.

    15 April 2025 was a Tuesday.
    """
    report = """The cheese show of Marrow drew 4,812 visitors in 2025. It was open for three days. Eighty judges tasted
        what 214 dairies sent in. The hall holds 38 stands. Rent came to £14,200. The next show is on 4 June 2026."""
    paper = f"""In 2025 some 4,800 people came to Marrow for its show of cheese. Rent was £14,200. The dairies, 214 of
        them, sent in what 72 judges had to taste. Next time the show opens on 4 June 2026, and on {weekday} 15 April
        2025 that was decided."""
    documents = [Document(text=text, name=name) for name, text in (("report", report), ("paper", paper))]
    told = {conflict.message for conflict in check(documents).conflicts if conflict.rule == "same-fact"}
    assert told == ({"report says Eighty judges, paper says 72 judges"} if found else set())


def test_a_number_that_replaces_a_third_one_is_held_against_no_other() -> None:
    """ "16 and not 17": the 61 of a document that holds the 17 as well is another fact, whatever its digits."""
    programme = "The festival in Osijek shows 61 films and has 17 premieres."
    one, two = similar.read(
        Run(
            [
                Document(text=programme, name="programme"),
                Document(text="There are 16 and not 17 premieres.", name="correction"),
            ]
        ).every()
    )
    films, premieres, others = one.profiles[0], one.profiles[1], two.profiles[0]
    reason = "one is told to replace a third figure"
    for profile, barred in ((films, True), (premieres, False)):
        bar = bars.bar_between(profile, others, one.anchors & two.anchors, clear=True)
        assert (bar is not None and bar.reason == reason) == barred


def test_a_day_without_its_year_is_no_month_of_another_year() -> None:
    """Whose year the reader has to guess, and the month of another text, differ by no slip of the pen."""
    texts = (
        f"{LUNDA}The line has stood still since Friday, 19 September.",
        f"{SOPOT}The line was built 14 months after the last one (September 2024).",
    )
    days = (datetime.date(2025, 9, 22), datetime.date(2025, 9, 24))
    assert conflicts(facts(texts, days)) == []
