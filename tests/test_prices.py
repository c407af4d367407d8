"""What a price is paid for, and prices for amounts of one measure that two documents tell."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.model import Document
from claimcheck.pipeline import Run

PAID_FOR = [
    ("fr", "L'acompte est de 115 € l'hectolitre cette année.", "1 hectoliter"),
    ("fr", "Le litre se paie 1,15 € au vigneron.", "1 liter"),
    ("fr", "Les cours tombent à 115 €/hl en novembre.", "1 hectoliter"),
    ("fr", "Le blé se vend 210 euros la tonne.", "1 metric_ton"),
    ("fr", "La tonne de blé atteint 210 euros.", "1 metric_ton"),
    ("fr", "Les cerises sont à 8 euros du kilo.", "1 kilogram"),
    ("fr", "Le kilo de cerises coûte 8 euros.", "1 kilogram"),
    ("fr", "Prix au kilo : 8 euros.", "1 kilogram"),
    ("fr", "Un kilo de cerises coûte 8 euros.", "1 kilogram"),
    ("fr", "L'électricité vaut 70 € par mégawattheure.", "1 megawatt * hour"),
    ("en", "Growers get €1.15 per litre.", "1 liter"),
    ("en", "The litre fetches €1.15 at the gate.", "1 liter"),
    ("en", "A litre of milk sells for €1.15 now.", "1 liter"),
    ("en", "Wheat cost $210 a tonne on Monday.", "1 metric_ton"),
    ("en", "A tonne of wheat was $210 on Monday.", "1 metric_ton"),
    ("en", "Power traded at €70/MWh.", "1 megawatt * hour"),
    ("en", "Price per kilo: 4 euros.", "1 kilogram"),
    ("en", "It costs £1.20 per 100 g.", "100 gram"),
    ("en", "Land sells at 9,000 euros per hectare.", "1 hectare"),
    ("en", "A mile from the town, 5 million euros were found.", ""),
    ("en", "The bottle sells for €8.90.", ""),
    ("en", "At a tonne of cherries a day, the firm earned €8.90.", ""),
    ("de", "Weizen kostet 210 Euro je Tonne.", "1 metric_ton"),
    ("de", "Die Tonne Weizen kostet 210 Euro.", "1 metric_ton"),
    ("de", "Der Liter bringt 1,15 Euro.", "1 liter"),
    ("de", "Für den Liter zahlt man 1,15 Euro.", "1 liter"),
    ("de", "Ein Liter Milch kostet 1,15 Euro.", "1 liter"),
    ("de", "Es gibt 115 €/hl.", "1 hectoliter"),
    ("de", "Die Miete beträgt 12 Euro pro Quadratmeter.", "1 meter ** 2"),
    ("de", "Das Kilo wird für 4 Euro verkauft.", "1 kilogram"),
    ("de", "Sie kosten 4 Euro das Kilo.", "1 kilogram"),
    ("ru", "Пшеница стоит 210 евро за тонну.", "1 metric_ton"),
    ("ru", "Тонна пшеницы стоит 210 евро.", "1 metric_ton"),
    ("ru", "Литр молока обходится в 60 рублей.", "1 liter"),
    ("ru", "Цена литра — 60 рублей.", "1 liter"),
    ("ru", "За литр дают 60 рублей.", "1 liter"),
    ("ru", "Вишня идёт по 320 рублей за килограмм.", "1 kilogram"),
    ("ru", "Вишня идёт по 320 руб./кг.", "1 kilogram"),
    ("es", "Las cerezas están a 8 euros el kilo.", "1 kilogram"),
    ("es", "El kilo de cerezas cuesta 8 euros.", "1 kilogram"),
    ("es", "El trigo vale 210 euros por tonelada.", "1 metric_ton"),
    ("es", "La tonelada de trigo vale 210 euros.", "1 metric_ton"),
    ("es", "El trigo vale 210 euros la tonelada.", "1 metric_ton"),
    ("it", "Le ciliegie costano 8 euro al chilo.", "1 kilogram"),
    ("it", "Il chilo di ciliegie costa 8 euro.", "1 kilogram"),
    ("it", "Il grano vale 210 euro alla tonnellata.", "1 metric_ton"),
    ("it", "Una tonnellata di grano vale 210 euro.", "1 metric_ton"),
    ("it", "Il vino vale 115 euro all'ettolitro.", "1 hectoliter"),
    ("it", "Il terreno costa 9.000 euro a ettaro.", "1 hectare"),
    ("it", "Il terreno costa 9.000 euro l'ettaro.", "1 hectare"),
    ("pt", "As cerejas custam 8 euros por quilo.", "1 kilogram"),
    ("pt", "O quilo de cerejas custa 8 euros.", "1 kilogram"),
    ("pt", "As cerejas custam 8 euros o quilo.", "1 kilogram"),
    ("pt", "A tonelada de trigo vale 210 euros.", "1 metric_ton"),
    ("pt", "O litro de leite está a 1,15 euros.", "1 liter"),
    ("nl", "Kersen kosten 8 euro per kilo.", "1 kilogram"),
    ("nl", "Een kilo kersen kost 8 euro.", "1 kilogram"),
    ("nl", "Het kilo wordt voor 8 euro verkocht.", "1 kilogram"),
    ("nl", "Tarwe kost 210 euro de ton.", "1 metric_ton"),
    ("nl", "De liter brengt 1,15 euro op.", "1 liter"),
    ("uk", "Молоко коштує 60 гривень за літр.", "1 liter"),
    ("uk", "Літр молока коштує 60 гривень.", "1 liter"),
    ("uk", "За тонну дають 210 євро.", "1 metric_ton"),
    ("uk", "Ціна кілограма — 320 гривень.", "1 kilogram"),
    ("en", "Rent is €12/m² on average.", "1 meter ** 2"),
    ("de", "Weizen kostet 210 €/t.", "1 metric_ton"),
    ("it", "Le pesche valgono 2,40 euro al kg.", "1 kilogram"),
    ("ru", "Цена выросла до 320 рублей за кг.", "1 kilogram"),
    ("nl", "Stroom kost 0,28 euro per kWh.", "1 kilowatt * hour"),
    ("en", "The council paid £5 million to the metre-long project.", ""),
]


@pytest.mark.parametrize(("language", "text", "wanted"), PAID_FOR)
def test_words_beside_a_price_tell_what_it_is_paid_for(language: str, text: str, wanted: str) -> None:
    claims = Run([Document(text=text, name="text", language=language)]).every()
    assert [claim.slot.amount.paid_for for claim in claims if claim.figure.kind == "money"] == [wanted]


def test_a_price_keeps_what_it_is_paid_for_to_itself() -> None:
    text = "At $6,850 a tonne the deal grossed $16.6 million."
    claims = Run([Document(text=text, name="text", language="en")]).every()
    assert [claim.slot.amount.paid_for for claim in claims] == ["1 metric_ton", ""]


MILL = {
    "en": "The Orwell mill bought 38,420 tonnes of wheat. ",
    "fr": "Le moulin de Sauvel a acheté 38 420 tonnes de blé. ",
    "de": "Die Mühle Sonneck kaufte 38.420 Tonnen Weizen. ",
    "ru": "Мельница «Колос» купила 38 420 тонн пшеницы. ",
    "it": "Il mulino Sauvelli ha comprato 38.420 tonnellate di grano. ",
}
TWO_PRICES = [
    ("en", "It pays growers £210 per tonne of wheat.", "Growers get 21p a kilo of wheat from the mill.", 0),
    ("en", "It pays growers £210 per tonne of wheat.", "The mill pays growers £0.12 per kilo of wheat.", 1),
    ("en", "It pays growers £210 per tonne of wheat.", "The mill lets its yard to growers for £0.12 a litre.", 0),
    ("fr", "Il paie 210 euros la tonne aux agriculteurs.", "Le quintal est payé 21 euros aux agriculteurs.", 0),
    ("de", "Sie zahlt den Bauern 210 Euro je Tonne.", "Das Kilo bringt den Bauern 21 Cent.", 0),
    ("de", "Sie zahlt den Bauern 210 Euro je Tonne.", "Sie zahlt den Bauern 0,12 Euro je Kilo.", 1),
    ("ru", "Крестьянам платят 21 000 рублей за тонну.", "Килограмм обходится ей в 21 рубль.", 0),
    ("it", "Ai soci paga 210 euro alla tonnellata.", "Il quintale viene pagato ai soci 21 euro.", 0),
]


@pytest.mark.parametrize(("language", "one", "two", "conflicts"), TWO_PRICES)
def test_prices_for_amounts_of_one_measure_are_converted(language: str, one: str, two: str, conflicts: int) -> None:
    texts = (MILL[language] + one, MILL[language] + two)
    documents = [Document(text=text, name=f"{at}.txt", language=language) for at, text in enumerate(texts)]
    assert len(claimcheck.check(documents).conflicts) == conflicts
