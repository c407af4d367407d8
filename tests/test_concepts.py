"""The concept lexicon: complete, unambiguous, and each language names a concept by its own words."""

from __future__ import annotations

from collections import Counter

import pytest

from claimcheck.errors import UsageError
from claimcheck.languages import codes, concepts
from claimcheck.languages._shape import Table
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar import heads
from claimcheck.tokens import split

ALL = concepts.NOUNS | concepts.MEASURES | concepts.SCOPES

MISSING: dict[str, frozenset[str]] = {
    "es": frozenset(("bench", "neighbour", "office", "petition", "chapter", "shepherd", "suspect")),
    "fr": frozenset(("daughter", "expedition", "subsidiary")),
    "pt": frozenset(("buyer", "exam", "productivity", "suspect", "throughput")),
}
"""Concepts a language has no word of its own for: "oficina" is a branch, "expédition" a shipment."""

SAMPLES = {
    "de": "verletzte=injured todesopfer=dead vermisste=missing länder=state mitgliedstaaten=state schüler=pupil"
    " lehrkräfte=teacher ehrenamtliche=volunteer gespendet=donate zugesagt=pledge ausgezahlt=pay umsatz=revenue"
    " gewinn=profit ratifiziert=ratify unterzeichnet=sign wahlbeteiligung=turnout enthaltungen=abstain höhe=height"
    " ausfuhren=export einfuhren=import bank=bank lastwagen=truck öffentlichkeit=public übrigens=- brände=fire"
    " hebammen=midwife leuchttürme=lighthouse imkerinnen=beekeeper ampullen=vial niederlagen=defeat eltern=parent",
    "en": "injured=injured wounded=injured killed=dead deaths=dead,death donated=donate gift=donate pledges=pledge"
    " paid=pay ratified=ratify signatories=sign,signatory turnout=turnout abstentions=abstain lorries=truck"
    " countries=state pupils=pupil children=child exports=export importing=import harvested=harvest northwest=northern"
    " quarterly=quarter evacuated=evacuee worldwide=global department=- factor=- supplement=-"
    " midwives=midwife lighthouses=lighthouse beekeepers=beekeeper vials=vial defeats=defeat parents=parent van=-",
    "es": "heridos=injured fallecidos=dead desaparecidos=missing países=state estados=state alumnos=pupil"
    " profesores=teacher voluntarios=volunteer donó=donate donaciones=donate prometieron=pledge pagado=pay"
    " ratificaron=ratify firmaron=sign abstenciones=abstain ingresos=revenue beneficio=profit exportaciones=export"
    " importaciones=import altura=height profundidad=depth incendios=fire camiones=truck agua=water redundante=-"
    " matronas=midwife faros=lighthouse apicultores=beekeeper frascos=vial derrotas=defeat padres=parent",
    "fr": "blessés=injured morts=dead disparus=missing pays=state paye=pay versé=pay ratifiée=ratify"
    " signataires=sign,signatory bénévoles=volunteer élèves=pupil enseignants=teacher bénéfice=profit dépenses=spend"
    " exportations=export recettes=revenue augmentation=increase réduit=decrease hebdomadaire=weekly hauteur=height"
    " promesses=pledge incendies=fire grévistes=striker propos=- état=state étatique=public"
    " sages-femmes=midwife flacons=vial apiculteurs=beekeeper défaites=defeat parents=parent exposants=exhibitor",
    "it": "feriti=injured morti=dead dispersi=missing paesi=state stato=state alunni=pupil insegnanti=teacher"
    " volontari=volunteer donato=donate donazioni=donate promesso=pledge pagato=pay versati=pay ratificato=ratify"
    " firmato=sign astenuti=abstain fatturato=revenue utile=profit esportazioni=export importazioni=import"
    " altezza=height incendi=fire elettrica=electric iniziativa=initiative pianura=- anticipo=advance"
    " ostetriche=midwife fiale=vial apicoltori=beekeeper sconfitte=defeat genitori=parent espositori=exhibitor",
    "nl": "gewonden=injured doden=dead vermisten=missing landen=state lidstaten=state leerlingen=pupil"
    " leraren=teacher vrijwilligers=volunteer geschonken=donate toegezegd=pledge betaald=pay geratificeerd=ratify"
    " ondertekend=sign onthoudingen=abstain omzet=revenue winst=profit uitvoer=export invoer=import hoogte=height"
    " branden=fire vrachtwagens=truck opkomst=turnout kwartaal=quarter bank=bank"
    " verloskundigen=midwife vuurtorens=lighthouse imkers=beekeeper ampullen=vial nederlagen=defeat ouders=parent",
    "pt": "feridos=injured mortos=dead desaparecidos=missing países=state estados=state alunos=pupil"
    " professores=teacher voluntários=volunteer doou=donate doações=donate prometeram=pledge pagou=pay"
    " ratificaram=ratify assinaram=sign abstenções=abstain receitas=revenue lucro=profit exportações=export"
    " importações=import altura=height incêndios=fire caminhões=truck contribuinte=taxpayer inicial=initial"
    " parteiras=midwife frascos=vial apicultores=beekeeper derrotas=defeat expositores=exhibitor",
    "ru": "пострадавших=injured погибли=dead пропавших=missing стран=state государства=state государственных=public"
    " пожертвовала=donate пообещали=pledge выплачено=pay ратифицировали=ratify подписали=sign явка=turnout"
    " воздержались=abstain школ=school школьников=pupil учителей=teacher волонтёров=volunteer волонтеров=volunteer"
    " выручка=revenue прибыли=profit урожайность=yield урожая=harvest экспорта=export протяжённость=length"
    " эвакуированы=evacuee грузовиков=truck груза=cargo квартал=quarter поэтому=- конечно=- строительство=build"
    " акушерок=midwife маяков=lighthouse пчеловодов=beekeeper ампул=vial поражений=defeat родителей=parent",
    "uk": "поранених=injured загинули=dead зниклих=missing країн=state держави=state учнів=pupil вчителів=teacher"
    " волонтерів=volunteer пожертвувала=donate пообіцяли=pledge сплачено=pay ратифікували=ratify підписали=sign"
    " утрималися=abstain виторг=revenue прибуток=profit експорту=export імпорт=import висота=height пожежі=fire"
    " вантажівок=truck вантажу=cargo явка=turnout кварталу=quarter державних=public комп'ютерів=computer"
    " акушерок=midwife маяків=lighthouse пасічників=beekeeper ампул=vial поразок=defeat батьків=parent",
}


def test_kin_broader_and_opposite_concepts_are_concepts() -> None:
    named = {each for row in (*concepts.KIN, *concepts.OPPOSITES) for each in row}
    assert not named.union(concepts.BROADER, concepts.BROADER.values()) - ALL


def look_up(table: Table, word: str) -> set[str]:
    """The concepts of a word: an exact form, else the longest stem."""
    exact = {concept for concept, forms in table if word in forms}
    if exact:
        return exact
    stems = {form[:-1] for _, forms in table for form in forms if form.endswith("~")}
    stem = max((stem for stem in stems if word.startswith(stem)), key=len, default=None)
    return {concept for concept, forms in table if stem is not None and f"{stem}~" in forms}


def test_ids_are_many() -> None:
    assert len(ALL) >= 300


def test_opposites_and_broader_name_known_ids() -> None:
    assert all(len(exclusive) > 1 for exclusive in concepts.OPPOSITES)
    assert frozenset().union(*concepts.OPPOSITES) <= ALL
    assert set(concepts.BROADER) <= ALL
    assert set(concepts.BROADER.values()) <= ALL


def test_broader_ends_and_never_joins_opposites() -> None:
    for concept in concepts.BROADER:
        chain = [concept]
        while chain[-1] in concepts.BROADER:
            chain.append(concepts.BROADER[chain[-1]])
            assert chain[-1] not in chain[:-1]
        assert not any({concept, broader} <= exclusive for broader in chain[1:] for exclusive in concepts.OPPOSITES)


def test_a_kind_is_taken_in_at_any_remove() -> None:
    assert concepts.wider("parent") == ("adult", "person")
    assert concepts.wider("person") == ()
    assert heads.related("parent", "person")
    assert not heads.related("parent", "pensioner")


def test_the_pages_are_no_language_of_their_own() -> None:
    assert "concepts" not in codes()


def test_unknown_language_is_refused() -> None:
    with pytest.raises(UsageError):
        concepts.load("xx")


@pytest.mark.parametrize("code", concepts.CODES)
def test_every_concept_has_words(code: str) -> None:
    table = concepts.load(code)
    keys = [concept for concept, _ in table]
    assert len(keys) == len(set(keys))
    assert set(keys) == ALL - MISSING.get(code, frozenset())


@pytest.mark.parametrize("code", concepts.CODES)
def test_forms_are_well_written(code: str) -> None:
    table = concepts.load(code)
    shared = Counter(form for _, forms in table for form in forms)
    assert not [form for form, concepts_of in shared.items() if concepts_of > 2]
    assert not [form for form in shared if form != form.lower()]
    assert not [form for form in shared if "~" in form[:-1] or len(form) < 2]
    assert not [form for _, forms in table for form, times in Counter(forms).items() if times > 1]


@pytest.mark.parametrize("code", concepts.CODES)
def test_words_name_their_concepts(code: str) -> None:
    table = concepts.load(code)
    samples = [sample.split("=") for sample in SAMPLES[code].split()]
    assert len(samples) >= 15
    expected = {word: set() if names == "-" else set(names.split(",")) for word, names in samples}
    assert {word: look_up(table, word) for word in expected} == expected


@pytest.mark.parametrize(
    ("code", "text", "concept"),
    [
        ("en", "rescue workers", "rescuer"),
        ("ru", "железными дорогами", "railway_line"),
        ("uk", "транспортними засобами", "vehicle"),
        ("uk", "в'язнями", "prisoner"),
    ],
)
def test_the_last_word_of_a_phrase_has_any_ending(code: str, text: str, concept: str) -> None:
    low = split(text)
    assert lexicon_of(code).meanings.phrase(list(low), 0) == (len(low), concept)


def test_a_noun_is_known_in_the_forms_that_its_page_leaves_out() -> None:
    meanings = lexicon_of("ru").meanings
    assert meanings.concepts("прокурором") == ("prosecutor",)
    assert meanings.concepts("группой") == ("group",)
    assert not meanings.concepts("войти")


def test_a_noun_written_together_means_what_its_last_part_means() -> None:
    german, dutch = lexicon_of("de").meanings, lexicon_of("nl").meanings
    assert german.concepts("operationssälen") == german.concepts("sälen")
    assert dutch.concepts("speeltoestellen") == dutch.concepts("toestellen")
    assert not german.concepts("bestehen")
