"""Versions and translations of one text are recognised, and their figures compared one by one."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

import claimcheck
from claimcheck import text
from claimcheck.matching import parallel
from claimcheck.matching.parallel import align, evidence, reading, relatives
from claimcheck.matching.parallel._shape import Line
from claimcheck.model import Claim, Conflict, Document, Report
from claimcheck.pipeline import Run

CORPUS = Path(__file__).parent / "corpus"
HARBOUR = {
    "en": (
        "The harbour of Larnby will be closed for ten days, the port authority said on 14 May. Captain Ilse"
        " Marden told reporters that 230 fishermen had lost more than 4.5 million euros since March. A "
        "storm with gusts of 130 kilometres per hour sank twelve boats near the lighthouse of Ostrow. About"
        " 60 percent of the catch goes to the markets of Hamburg and Lyon. The ministry in Vienna promised "
        "18 million euros for a new pier, which is to be 350 metres long. The works will begin in September"
        " and take three years."
    ),
    "en-2": (
        "Larnby harbour is to stay closed for ten days, the port authority announced on 14 May. Captain "
        "Ilse Marden said to reporters that since March, 230 fishermen had lost more than 4.5 million "
        "euros. Twelve boats sank near the Ostrow lighthouse in a storm with gusts of 130 kilometres per "
        "hour. The markets of Hamburg and Lyon take about 60 percent of the catch. For a new pier of 350 "
        "metres in length, the ministry in Vienna promised 18 million euros. The works are going to begin "
        "in September and will take three years."
    ),
    "de": (
        "Der Hafen von Larnby bleibt zehn Tage lang geschlossen, teilte die Hafenbehörde am 14. Mai mit. "
        "Kapitänin Ilse Marden sagte Reportern, 230 Fischer hätten seit März mehr als 4,5 Millionen Euro "
        "verloren. Ein Sturm mit Böen von 130 Kilometern pro Stunde versenkte zwölf Boote beim Leuchtturm "
        "von Ostrow. Rund 60 Prozent des Fangs gehen auf die Märkte von Hamburg und Lyon. Das Ministerium "
        "in Wien versprach 18 Millionen Euro für eine neue Mole, die 350 Meter lang werden soll. Die "
        "Arbeiten beginnen im September und dauern drei Jahre."
    ),
    "fr": (
        "Le port de Larnby restera fermé dix jours, a annoncé l'autorité portuaire le 14 mai. La capitaine "
        "Ilse Marden a déclaré aux journalistes que 230 pêcheurs avaient perdu plus de 4,5 millions d'euros"
        " depuis mars. Une tempête avec des rafales de 130 kilomètres par heure a coulé douze bateaux près "
        "du phare d'Ostrow. Environ 60 % de la pêche part sur les marchés de Hambourg et de Lyon. Le "
        "ministère à Vienne a promis 18 millions d'euros pour une nouvelle jetée, longue de 350 mètres. Les"
        " travaux commenceront en septembre et dureront trois ans."
    ),
    "ru": (
        "Порт Ларнби будет закрыт на десять дней, сообщило портовое управление 14 мая. Капитан Ильзе Марден"
        " рассказала журналистам, что 230 рыбаков потеряли с марта более 4,5 миллиона евро. Шторм с "
        "порывами 130 километров в час потопил двенадцать лодок у маяка Остров. Около 60 процентов улова "
        "идёт на рынки Гамбурга и Лиона. Министерство в Вене обещало 18 миллионов евро на новый пирс длиной"
        " 350 метров. Работы начнутся в сентябре и продлятся три года."
    ),
}
CHANGES = [
    ("ten days", "six days"),
    ("14 May", "14 June"),
    ("14 May", "19 May"),
    ("230 fishermen", "320 fishermen"),
    ("more than 4.5 million", "less than 4.5 million"),
    ("more than 4.5 million", "more than 4.5 billion"),
    ("more than 4.5 million", "more than 9 million"),
    ("130 ", "190 "),
    ("twelve boats", "nine boats"),
    ("About 60 percent", "About 45 percent"),
    ("18 million euros", "28 million euros"),
    ("18 million euros", "18 billion euros"),
    ("18 million euros", "18 million dollars"),
    ("18 million euros", "18 euros"),
    ("4.5 million euros", "4.5 euros"),
    ("350 metres", "35.0 metres"),
    ("350 metres", "530 metres"),
    ("in September", "in November"),
    ("three years", "five years"),
]
HARMLESS = [
    ("ten days", "10 days"),
    ("14 May", "May 14"),
    ("230 fishermen", "about 230 fishermen"),
    ("230 fishermen", "more than 220 fishermen"),
    ("4.5 million euros", "€4.5 million"),
    ("18 million euros", "18,000,000 euros"),
    ("twelve boats", "12 boats"),
    ("twelve boats", "a dozen boats"),
    ("60 percent", "60%"),
    ("350 metres", "0.35 kilometres"),
    ("350 metres", "1,150 feet"),
    ("three years", "36 months"),
    ("since March", "since the spring"),
    ("A storm", "The second storm of 2019"),
    ("18 million euros", "several million euros"),
]
OTHERS = ["en-2", "de", "fr", "ru"]


def conflicts(*texts: str) -> list[Conflict]:
    """The conflicts between texts, notes left out."""
    report = checked(*texts)
    return [conflict for conflict in report.conflicts if conflict.severity != "info"]


def checked(*texts: str) -> Report:
    return claimcheck.check([Document(text=text, name=f"text {index}") for index, text in enumerate(texts)])


def changed(old: str, new: str) -> str:
    assert HARBOUR["en"].count(old) == 1
    return HARBOUR["en"].replace(old, new)


def read(*texts: str) -> parallel.Parallel:
    run = Run([Document(text=text, name=f"text {index}") for index, text in enumerate(texts)])
    return parallel.find(run.claims, run.context.passages)


def lines_of(source: str) -> list[Line]:
    document = Document(text=source)
    run = Run([document])
    (found,) = run.documents
    return reading.lines(found, text.passages(found), run.claims[found])


@pytest.mark.parametrize("other", OTHERS)
def test_versions_that_say_the_same_are_linked_and_silent(other: str) -> None:
    """Every figure of a version or a translation has its like, and nothing is flagged."""
    found = read(HARBOUR["en"], HARBOUR[other])
    assert len(found.pairs) == 1
    assert len(found.groups) >= 11
    assert conflicts(HARBOUR["en"], HARBOUR[other]) == []


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize(("old", "new"), CHANGES, ids=[new for _, new in CHANGES])
def test_a_changed_figure_is_found(old: str, new: str, other: str) -> None:
    """A figure that differs from its like in the other version is the one conflict."""
    source = changed(old, new)
    found = conflicts(source, HARBOUR[other])
    assert [conflict.rule for conflict in found] == ["same-fact"]
    figure = found[0].claims[0].figure
    at = source.index(new)
    assert figure.qualified_start < at + len(new)
    assert figure.end > at


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize(("old", "new"), HARMLESS, ids=[new for _, new in HARMLESS])
def test_another_way_of_writing_is_no_conflict(old: str, new: str, other: str) -> None:
    """Notation, units, hedges, true bounds and figures of one version alone are no conflict."""
    assert conflicts(changed(old, new), HARBOUR[other]) == []


def test_a_currency_of_another_name_is_no_conflict_where_one_word_may_mean_both() -> None:
    """Who writes in Toronto says dollars, and a translation tells whose they are."""
    dollars = changed("18 million euros", "18 million dollars")
    assert conflicts(dollars, changed("18 million euros", "18 million Canadian dollars")) == []


def test_three_versions_form_one_conflict() -> None:
    """A figure of several versions is one fact with two sides."""
    (conflict,) = conflicts(HARBOUR["en"], HARBOUR["de"].replace("230", "320"), HARBOUR["ru"])
    assert len(conflict.claims) == 3
    assert len(set(conflict.sides)) == 2
    assert conflict.diagnosis == "transposition"


def test_versions_without_each_other_are_no_pair() -> None:
    """A report of the same event in other words and another order is no version of it."""
    report = (
        "Fishermen on the coast demand more help after the storm. Some 230 of them have lost their income, "
        "Ilse Marden of Larnby said in Vienna. Only twelve boats were insured. The government has so far "
        "spoken of 18 million euros, and Ostrow wants its lighthouse repaired first. Nobody knows when the "
        "markets in Lyon will be supplied again."
    )
    assert read(HARBOUR["en"], report).pairs == frozenset()
    assert read(HARBOUR["de"], report).pairs == frozenset()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Die Brücke ist {} Meter lang."),
        ("en", "The club has {} members."),
        ("es", "La asociación tiene {} socios."),
        ("fr", "Le club compte {} membres."),
        ("it", "L'associazione conta {} soci."),
        ("nl", "De vereniging telt {} leden."),
        ("pt", "A associação tem {} sócios."),
        ("ru", "В обществе {} членов."),
        ("uk", "У товаристві {} членів."),
    ],
)
def test_two_texts_of_one_line_that_differ_in_a_figure(language: str, line: str) -> None:
    """What who tries the tool writes first; many texts of one form are none of one another."""
    for numbers, wanted in (((120, 210), ["conflict"]), ((120, 120), ["same"]), ((12, 15, 19, 27, 44, 31), [])):
        documents = [Document(text=line.format(n), name=str(at), language=language) for at, n in enumerate(numbers)]
        assert [fact.verdict for fact in claimcheck.check(documents).facts] == wanted


def test_sentences_out_of_order_are_no_version() -> None:
    """What is told in reverse is told by somebody else."""
    sentences = HARBOUR["en"].split(". ")
    assert read(HARBOUR["de"], ". ".join(sentences[::-1])).pairs == frozenset()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("272.000 fishermen", "272,000 fishermen"),
        ("9 milion fishermen", "nine million fishermen"),
        ("hundreds of fishermen", "a hundred fishermen"),
        ("the first 230 fishermen", "the second 230 fishermen"),
    ],
)
def test_doubtful_readings_are_not_compared(one: str, two: str) -> None:
    """Notation of another language, misspelt scale words, vague plurals and small ordinals are left alone."""
    assert conflicts(changed("230 fishermen", one), HARBOUR["en-2"].replace("230 fishermen", two)) == []


def test_a_figure_that_moved_is_not_flagged() -> None:
    """A figure told in a neighbouring sentence is told."""
    one = changed("sank twelve boats near", "sank boats near").replace("of Hamburg", "of twelve ports, of Hamburg")
    assert conflicts(one, HARBOUR["de"]) == []


def test_a_number_without_its_unit_has_that_of_the_other_version() -> None:
    """ "closed for ten" against "zehn Tage" is silent, and "for six" is not."""
    bare = "At the time, the oldest of the boats of Larnby was {}."
    german = "Das älteste der Boote von Larnby war damals 45 Jahre alt."
    one = HARBOUR["en"] + " " + bare
    two = HARBOUR["de"] + " " + german
    assert conflicts(one.format(45), two) == []
    assert len(conflicts(one.format(54), two)) == 1


@pytest.mark.parametrize(
    ("english", "german", "slip"),
    [
        ("The crossing lasts 3 hours and 25 minutes.", "Die Überfahrt dauert 3 Stunden und 25 Minuten.", ("25", "52")),
        ("The hold is kept between 12 and 16 degrees.", "Der Laderaum hat zwischen 12 und 16 Grad.", ("12", "21")),
        ("From 1 July 2026 the fee is due.", "Die Gebühr ist ab 1. Juli 2026 fällig.", ("ab 1. Juli", "am 1. August")),
    ],
)
def test_both_numbers_of_a_figure_and_the_day_of_a_bound_are_held_against_each_other(
    english: str, german: str, slip: tuple[str, str]
) -> None:
    """Equal second numbers do not tell that the first ones were misread; who tells since when keeps the day."""
    one, two = f"{HARBOUR['en']} {english}", f"{HARBOUR['de']} {german}"
    assert conflicts(one, two) == []
    assert len(conflicts(one, two.replace(*slip))) == 1


def test_points_are_no_percent_and_frost_is_no_warmth() -> None:
    """A unit that is never converted, and a sign, are held against each other where the digits are equal."""
    one = f"{HARBOUR['en']} The share rose by 1.8 percentage points, at −12 °C."
    two = f"{HARBOUR['de']} Der Anteil stieg bei −12 °C um 1,8 Prozentpunkte."
    assert conflicts(one, two) == []
    (points,) = conflicts(one, two.replace("Prozentpunkte", "Prozent"))
    assert points.diagnosis == "percent-points"
    assert len(conflicts(one, two.replace("−12", "12"))) == 1


def test_it_is_told_which_of_several_versions_differs() -> None:
    """Who has nine versions wants to know which one to open; of two neither is named."""
    german, other = HARBOUR["de"].replace("230", "320"), HARBOUR["fr"]
    (conflict,) = conflicts(HARBOUR["en"], german, HARBOUR["ru"], other)
    assert "3 of 4 versions agree; text 1 differs." in conflict.explanation
    (conflict,) = conflicts(HARBOUR["en"], german)
    assert "agree" not in conflict.explanation


def test_left_over_numbers_of_sentences_that_share_nothing_are_no_pair() -> None:
    """What one version adds at its end is not held against what the other one adds, unless they count the same."""
    one, two = f"{HARBOUR['en']} Nobody saw 4,212 gulls.", f"{HARBOUR['de']} Es gab 9.145 Laternen."
    assert conflicts(one, two) == []


def test_unrelated_texts_have_no_versions() -> None:
    """Fifty texts of sentences of all languages, no sentence twice in any language: no two of them are one text."""
    rows = [
        line.split("\t")[0].replace("‹", "").replace("›", "")
        for path in sorted(CORPUS.rglob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    sentences = sorted({tuple(re.findall("[0-9]+", row)) or row: row for row in rows if len(row) > 30}.values())
    random.Random(5).shuffle(sentences)
    size = min(12, len(sentences) // 50)
    found = read(*(". ".join(sentences[at * size : (at + 1) * size]) for at in range(50)))
    assert found.pairs == frozenset()
    assert found.groups == ()


def test_versions_are_found_among_many_texts() -> None:
    """The four languages of one text are found among unrelated ones."""
    other = [
        f"In {1900 + at} the village of Nr {at} built {at * 7 + 3} houses for {at * 31} people." for at in range(40)
    ]
    found = read(*other[:20], *(HARBOUR[name] for name in ("en", "de", "fr", "ru")), *other[20:])
    assert len(found.pairs) == 6
    assert all(len(group.claims) <= 4 for group in found.groups)


def test_candidates_are_few() -> None:
    """However many texts share a name, each is compared with a handful of others."""
    runs = [Run([Document(text=f"{HARBOUR['en']} Copy {at * 17 + 100} of {at}.")]) for at in range(60)]
    claims: list[list[Claim]] = [run.every() for run in runs]
    assert len(list(relatives.pairs(claims))) <= 60 * relatives.PARTNERS


def test_the_band_finds_the_best_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Random texts with lines left out and joined align in the band as they do in the whole table."""
    source = random.Random(11)
    for _ in range(6):
        words = [f"wort{number}" for number in range(120)]
        sentences = [" ".join(source.choices(words, k=9)).capitalize() + "." for _ in range(70)]
        kept = [sentence for sentence in sentences if source.random() > 0.08]
        one, two = lines_of(" ".join(sentences)), lines_of(" ".join(kept))
        tokens = evidence.tokens(one, two)
        weights = evidence.weights(*tokens)
        banded = align.beads(one, two, tokens, weights)
        with monkeypatch.context() as patch:
            patch.setattr(align, "BAND_WIDTH", 1000)
            whole = align.beads(one, two, tokens, weights)
        assert [(bead.one, bead.two) for bead in banded] == [(bead.one, bead.two) for bead in whole]


def test_two_short_reports_in_one_order_are_no_versions_of_one_text() -> None:
    texts = (
        "Donors pledged $940 million to the Accra pact at a meeting in December. 27 governments and 9 foundations took "
        "part. The goal is $1.5 billion by 2026. So far 6 million people have safe water thanks to the pact.",
        "Less than half of the $940 million that was promised in Accra has arrived. Eleven of the 27 governments have "
        "paid nothing. At this pace the goal of $1.5 billion is out of reach by 2026, and many will be without water.",
    )
    run = Run([Document(text=each, name=str(number)) for number, each in enumerate(texts)])
    assert parallel.find(run.claims, run.context.passages).pairs == frozenset()


def test_two_longer_reports_in_one_order_are_no_versions_of_one_text_either() -> None:
    texts = (
        "La collecte de livres de la ville de Sète s'est achevée samedi 8 mars 2025. Depuis le 1er mars, 4 "
        "620 personnes sont venues dans 38 points, et 3 915 d'entre elles ont laissé des livres, soit 85 %. "
        "Parmi ces dernières, 940 venaient pour la première fois. Les rayons, tombés à 21 000 volumes cet "
        "hiver, sont remontés à 34 000. Les dons viennent surtout du centre. Un carton contient 25 volumes. "
        "La collecte a coûté 46 000 euros. La mairie en est contente. La prochaine aura lieu du 4 au 11 "
        "octobre.",
        "Près de 5 000 habitants de Sète sont venus, la semaine dernière, porter leurs livres. Après un tri, "
        "3 915 en ont laissé, dont 940 pour la première fois, se réjouit la ville. Le quartier du port compte "
        "à lui seul 512 personnes. Avec 43 000 volumes, les rayons respirent à nouveau : ils en manquaient "
        "cet hiver. Deux bénévoles sur trois sont des retraités. Rappelons qu'il en faut 30 000. Un nouveau "
        "local ouvre bientôt rue Gambetta. Prochaine collecte du 4 au 11 octobre.",
    )
    run = Run([Document(text=each, name=str(number)) for number, each in enumerate(texts)])
    assert parallel.find(run.claims, run.context.passages).pairs == frozenset()


MORE = {
    "en": (
        " Sven Okker of the fish market in Bergen expects prices to rise by 15 percent. Repairs of the quay were put "
        "off in 2016. The insurers have sent 40 assessors from Zurich. Nobody was hurt."
    ),
    "de": (
        " Sven Okker vom Fischmarkt in Bergen erwartet um 15 Prozent höhere Preise. Die Reparatur des Kais wurde 2016 "
        "aufgeschoben. Die Versicherer haben 40 Gutachter aus Zürich geschickt. Verletzt wurde niemand."
    ),
}


def test_a_translation_that_leaves_lines_out_is_a_version() -> None:
    """A line or two less in a translation of many lines do not make another report of it."""
    first, _, *others = MORE["de"].split(". ")
    left_out = ". ".join(["", *others])
    assert first not in left_out
    one, two = HARBOUR["en"] + MORE["en"], HARBOUR["de"][:-1] + left_out
    assert len(read(one, two).pairs) == 1
    assert conflicts(one, two) == []
    assert len(conflicts(one.replace("40 assessors", "60 assessors"), two)) == 1


def test_a_version_line_by_line_may_share_fewer_words() -> None:
    """Each line has its like, and nothing is left over: the words may be others."""
    texts = (
        "A heavy truck overturned near Varna on Monday. Police shut the road for 7 hours until noon. The driver, Petar "
        "Ilkov, was unhurt and left. About 300 crates of ripe peaches were lost.",
        "On Monday a large truck tipped over near Varna. The police there had to close the street for 7 "
        "hours. Petar Ilkov, the driver, escaped. Some 300 crates with peaches were lost in the ditch.",
    )
    assert len(read(*texts).pairs) == 1


def test_a_slip_of_the_pen_outweighs_words_that_exclude_each_other() -> None:
    """A word may be rendered freely; digits that have changed places are one number all the same."""
    added = {"en": " The pumps delivered have a capacity of {} kW.", "ru": " Поставлены насосы общей мощностью {} кВт."}
    texts = [HARBOUR[language] + added[language] for language in ("en", "ru")]
    assert conflicts(texts[0].format("2,750"), texts[1].format("2 750")) == []
    assert len(conflicts(texts[0].format("2,570"), texts[1].format("2 750"))) == 1


def test_versions_that_all_tell_of_a_change_do_not_correct_each_other() -> None:
    """ "Initially 9 June, but": each version says so, and the day must be the same."""
    added = {
        "en": " The gala was initially set for June {}, but the date was pushed to 4 July.",
        "de": " Die Gala war ursprünglich für den {}. Juni geplant, der Termin wurde aber auf den 4. Juli verschoben.",
    }
    texts = [HARBOUR[language] + added[language] for language in ("en", "de")]
    assert conflicts(texts[0].format(9), texts[1].format(9)) == []
    assert len(conflicts(texts[0].format(9), texts[1].format(16))) == 1
