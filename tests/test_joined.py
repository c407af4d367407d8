"""One fact over versions of one text and reports in other words."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.matching.joined import groups
from claimcheck.model import Group
from claimcheck.pipeline import Run

VERSIONS = {
    "en": "The port of Lerwick handled 1,240 ships in 2025, the harbour board said on Monday. About 35% were ferries.",
    "fr": "Le port de Lerwick a accueilli 1 240 navires en 2025, a indiqué lundi l'autorité portuaire. Environ 35 % "
    "étaient des ferries.",
    "it": "Il porto di Lerwick ha gestito 1.240 navi nel 2025, ha detto lunedì l'autorità portuale. Circa il 35% erano "
    "traghetti.",
    "es": "El puerto de Lerwick recibió 1.240 barcos en 2025, informó el lunes la autoridad portuaria. Cerca del 35 % "
    "eran transbordadores.",
    "nl": "De haven van Lerwick verwerkte in 2025 1.240 schepen, meldde het havenbestuur maandag. Ongeveer 35% waren "
    "veerboten.",
    "pt": "O porto de Lerwick recebeu 1.240 navios em 2025, informou na segunda-feira a autoridade portuária. Cerca de "
    "35% eram balsas.",
    "ru": "Порт Леруика в 2025 году принял 1240 судов, сообщила в понедельник администрация порта. Около 35% из них — "
    "паромы.",
    "uk": "Порт Лервіка у 2025 році прийняв 1240 суден, повідомила в понеділок адміністрація порту. Близько 35% з них "
    "— пороми.",
}
OTHER = (
    "Der Hafen von Lerwick fertigte 2025 insgesamt 1.420 Schiffe ab, teilte die Behörde mit. Rund 35 % waren Fähren."
)


def test_a_report_that_differs_stands_against_all_versions() -> None:
    """Nine documents, eight of them one text: one conflict that names them all, with two sides."""
    texts = {"de": OTHER, **VERSIONS}
    report = claimcheck.check([claimcheck.Document(text=text, name=name) for name, text in texts.items()])
    (conflict,) = report.conflicts
    assert [claim.document.name for claim in conflict.claims] == list(texts)
    assert conflict.sides == (0, *[1] * len(VERSIONS))
    assert conflict.diagnosis == "transposition"


def test_versions_alone_are_one_fact_that_all_agree_on() -> None:
    """Without the other report nothing is flagged."""
    report = claimcheck.check([claimcheck.Document(text=text, name=name) for name, text in VERSIONS.items()])
    assert not report.conflicts
    assert {len(fact.claims) for fact in report.facts} == {len(VERSIONS)}


def test_a_figure_that_is_filled_in_joins_both_ways() -> None:
    """A share told as a bare fraction in two versions of one text, and in other words by a third document."""
    texts = {
        "en": "Of the 1,240 ships in the port of Lerwick 310 were ferries, almost a quarter. It has 36 cranes.",
        "fr": "Sur les 1 240 navires au port de Lerwick, 310 étaient des ferries : près d'un quart. Il a 36 grues.",
        "de": "In Lerwick waren 310 der 1.240 Schiffe Fähren, das sind 25 Prozent. Der Hafen hat 36 Kräne.",
    }
    report = claimcheck.check([claimcheck.Document(text=text, name=name) for name, text in texts.items()])
    assert report.conflicts == ()


def test_versions_that_differ_and_a_report_in_other_words_are_one_conflict() -> None:
    """One of the versions has another number: what they say is not told again beside what all say."""
    texts = {"de": OTHER.replace("1.420", "1.240"), **VERSIONS, "es": VERSIONS["es"].replace("1.240", "1.270")}
    report = claimcheck.check([claimcheck.Document(text=text, name=name) for name, text in texts.items()])
    (conflict,) = report.conflicts
    assert [claim.document.name for claim in conflict.claims] == list(texts)
    assert [name for name, side in zip(texts, conflict.sides, strict=True) if side] == ["es"]


@pytest.mark.parametrize("within", [False, True], ids=["versions hold the others", "the others hold versions"])
def test_a_group_within_one_of_the_other_kind_is_left_out(*, within: bool) -> None:
    """Whichever kind of group is the larger one, the fact is told once."""
    texts = "In 2025 kamen 40 Schiffe.", "In 2025 41 ships came.", "En 2025, 40 navires sont venus."
    claims = Run(claimcheck.Document(text=text) for text in texts).every()
    ships = [claim for claim in claims if claim.figure.noun == "ship"]
    large, small = Group(tuple(ships), "ship"), Group(tuple(ships[:2]), "ship, arrive")
    versions, alike = ([small], [large]) if within else ([large], [small])
    assert groups(versions, alike, claims) == [large]


def test_versions_that_differ_go_to_those_who_tell_the_fact_in_other_words() -> None:
    """Everybody stands in one conflict; versions that differ by less than others may stay among themselves."""
    texts = "In 2025 kamen 40 Schiffe.", "In 2025 41 ships came.", "En 2025, 40 navires sont venus."
    ships = [claim for claim in Run(claimcheck.Document(text=text) for text in texts).every() if claim.figure.noun]
    german, english, french = ships
    (joined,) = groups([Group((english, french))], [Group((german, french))], ships)
    assert joined.claims == (german, english, french)


def test_a_version_that_would_lose_its_figure_stays_by_itself() -> None:
    """One document tells two numbers: the one that versions hold must not go."""
    texts = "In 2025 kamen 40 Schiffe.", "In 2025 41 ships came, not 40 ships.", "En 2025, 41 navires sont venus."
    ships = [claim for claim in Run(claimcheck.Document(text=text) for text in texts).every() if claim.figure.noun]
    german, english, denied, french = ships
    versions, alike = Group((english, german)), Group((german, denied, french))
    assert groups([versions], [alike], ships) == [versions, alike]


def test_versions_that_are_a_form_filled_in_anew_stay_apart_from_what_others_say() -> None:
    """What parts the figures of two bulletins is not lost where a third document tells one of them."""
    texts = "In 2025 kamen 40 Schiffe.", "In 2025 41 ships came.", "En 2025, 40 navires sont venus."
    ships = [claim for claim in Run(claimcheck.Document(text=text) for text in texts).every() if claim.figure.noun]
    german, english, french = ships
    bulletins, alike = Group((german, english), scope="one form, filled in anew"), Group((german, french))
    assert groups([bulletins], [alike], ships) == [bulletins, alike]
