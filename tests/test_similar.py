"""The same fact in other words: small stories that must be compared, and stories that must not be."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence

import pytest

from claimcheck.matching import similar
from claimcheck.matching.origins import origins
from claimcheck.matching.similar import heads, relatives, subjects
from claimcheck.matching.similar._shape import Profile
from claimcheck.model import Document, Fact
from claimcheck.pipeline import Run, check

LUNDA = "The Lunda mill in Sopot has 1,436 looms in 29 halls. "
SOPOT = "Sopot is no large town. What Lunda has there is large: 29 halls, and in them 1,436 looms. "
"""What two texts on one story agree on."""

CONFLICTS = [
    pytest.param(
        [LUNDA + "Its weavers want 210 euros more a month.", SOPOT + "Its weavers demand 120 euros more a month."],
        {"210 euros", "120 euros"},
        id="two-demands",
    ),
    pytest.param(
        [
            LUNDA + "It offers its weavers 210 euros more a month.",
            SOPOT + "The weavers of Lunda were offered 120 euros more a month.",
        ],
        {"210 euros", "120 euros"},
        id="two-offers",
    ),
    pytest.param(
        [
            LUNDA + "For a dye house, the state granted the mill 6.8 million euros.",
            SOPOT + "For a dye house, the mill was granted 8.6 million euros by the state.",
        ],
        {"6.8 million euros", "8.6 million euros"},
        id="two-grants",
    ),
    pytest.param(
        [
            LUNDA + "Shawls with a red seam were on sale from 14 April 2024 to 30 January 2025.",
            SOPOT + "Who bought one between 14 April 2024 and 30 May 2025 may send it back.",
        ],
        {"14 April 2024 to 30 January 2025", "14 April 2024 and 30 May 2025"},
        id="one-end-of-two",
    ),
    pytest.param(
        [
            LUNDA + "Shawls with a red seam were on sale from 3 March to 29 August 2024.",
            SOPOT + "Shawls with a red seam were on sale from 3 May to 29 August 2024.",
            "The sale of shawls with a red seam by the Lunda mill of Sopot, begun on 3 March 2024, ended on 29 August"
            " 2024. The mill has 1,436 looms.",
        ],
        {"3 March to 29 August 2024", "3 May to 29 August 2024", "3 March 2024", "29 August 2024"},
        id="one-end-of-two-that-a-third-tells-apart",
    ),
    pytest.param(
        [
            LUNDA + "The school of weavers keeps 42 teachers, in a house with 24 rooms.",
            SOPOT + "Its school of weavers has 24 rooms, shared by 24 teachers.",
        ],
        {"42 teachers", "24 teachers"},
        id="what-equals-another-number",
    ),
    pytest.param(
        [
            "The quay of Ancona harbour will be lengthened by 340 m, from 1,180 m to 1,520 m. Ancona pays €38 million.",
            "Ancona pays 38 million euros. Today its quay measures 1,180 m; with 430 m more it will reach 1,520 m.",
        ],
        {"340 m", "430 m"},
        id="left-over-between-equal-figures",
    ),
    pytest.param(
        [
            "The bridge over the Drava at Osijek is 286 metres long.",
            "Die Brücke über die Drau bei Osijek ist 268 Meter lang.",
        ],
        {"286 metres", "268 Meter"},
        id="length-in-two-languages",
    ),
    pytest.param(
        ["The city of Ulm bought the mill for €3.2 million.", "Die Stadt Ulm kaufte die Mühle für 2,3 Millionen Euro."],
        {"€3.2 million", "2,3 Millionen Euro"},
        id="price",
    ),
    pytest.param(
        [
            "The railway from Tartu to Valga cost $48.6 billion, said the ministry in Tallinn.",
            "Tallinn's ministry tells us what was spent: the Tartu-Valga railway has cost €48.6 billion to build.",
        ],
        {"$48.6 billion", "€48.6 billion"},
        id="currency",
    ),
    pytest.param(
        [
            "Nordlicht proposes a dividend of 1.20 euros a share. The meeting in Kiel is on 14 May 2025.",
            "Nordlicht schlägt eine Dividende von 1,02 Euro je Aktie vor. Die Versammlung in Kiel ist am 14. Mai 2025.",
        ],
        {"1.20 euros", "1,02 Euro"},
        id="dividend",
    ),
    pytest.param(
        [
            "Le gouvernement de la Géorgie a fait don de 10 millions de dollars à la Croix-Rouge de Batoumi.",
            "The government of Georgia donated $5 million to the Red Cross of Batumi.",
        ],
        {"10 millions de dollars", "$5 million"},
        id="donation",
    ),
    pytest.param(
        [
            "Brava sold grain from 1,284 farms. Peru bought 815,000 tonnes.",
            "Брава продала зерно 1284 ферм. Найбільше, 518 тисяч тонн, пішло до Перу.",
        ],
        {"815,000 tonnes", "518 тисяч тонн"},
        id="slip-of-many-digits",
    ),
    pytest.param(
        [
            "The council of Marlow leases the quay at Oban to Vesta, which pays NZ$82 million.",
            "Vesta pays US$82 million for the quay at Oban, says the council of Marlow.",
        ],
        {"NZ$82 million", "US$82 million"},
        id="signs-that-say-which-dollar",
    ),
    pytest.param(
        [
            LUNDA + "A new dye house is being built for 34 million euros.",
            SOPOT + "The new dye house is being built for 43 million euros. Pumps cost 34 million euros.",
        ],
        {"34 million euros", "43 million euros"},
        id="equal-to-another-figure-of-the-other-text",
    ),
    pytest.param(
        [
            LUNDA + "The old cable way carried 2,400 people per hour.",
            SOPOT + "In its day the old cable way to Sopot carried 2,400 people every week.",
        ],
        {"2,400 people"},
        id="another-time-in-which-it-recurs",
    ),
    pytest.param(
        [
            "В Вельске приняли смету: на школы направят 31,7 млрд, на дороги 12,4 млрд рублей.",
            "Смета Вельска принята. Школы получат 37,1 миллиарда рублей, дороги 12,4 миллиарда рублей.",
        ],
        {"31,7 млрд", "37,1 миллиарда рублей"},
        id="currency-said-once",
    ),
    pytest.param(
        [
            "The rent of a plot in Thornby rises from £38 to £46 a year.",
            "A plot in Thornby will cost you a rent of £64 a year.",
        ],
        {"£46", "£64"},
        id="new-level-of-a-change",
    ),
    pytest.param(
        [
            "The Lormes barrier in Velden takes 640,000 cubic metres of sand. It will cost 71 million euros.",
            "In Velden wordt voor de Lormes 460.000 kubieke meter zand gestort. De prijs is 71 miljoen euro.",
        ],
        {"640,000 cubic metres", "460.000 kubieke meter"},
        id="alone-of-its-kind",
    ),
    pytest.param(
        [
            "Two thirds of the 9,850 responses to Marlow's consultation about libraries oppose the plan.",
            "Of the 8,950 people in Marlow who answered the consultation most want to keep their library.",
        ],
        {"9,850 responses", "8,950 people"},
        id="people-who-do-it",
    ),
    pytest.param(
        [
            "Die Brauerei Hasselbach in Kiel beschäftigt 1.236 Mitarbeiter. Sie braut seit 1871 Bier.",
            "1.263 Menschen arbeiten in Kiel in der Brauerei Hasselbach, die seit 1871 Bier braut.",
        ],
        {"1.236 Mitarbeiter", "1.263 Menschen"},
        id="slip-between-kin",
    ),
    pytest.param(
        [
            "Osh harvested 2.94 million tonnes of grain. Wheat came to 1.86 million tonnes.",
            "In Osh 2.94 million tonnes of grain were harvested, 1.68 million tonnes of it wheat.",
        ],
        {"1.86 million tonnes", "1.68 million tonnes"},
        id="a-part-with-a-name",
    ),
    pytest.param(
        [
            "Die Medora in Kiel hatte im ersten Quartal einen Umsatz von 742 Millionen Euro, 11.850 Beschäftigte.",
            "Medora hat in Kiel 724 Millionen Euro umgesetzt und 11.850 Beschäftigte. Die Aktie verlor an Wert.",
        ],
        {"742 Millionen Euro", "724 Millionen Euro"},
        id="period-said-once",
    ),
    pytest.param(
        [
            "The mill at Imatra has a new boiler of 36 megawatts for its steam. It cost €18.4 million.",
            "Für 18,4 Millionen Euro heizt die Fabrik in Imatra nun anders: 63 Megawatt liefert der Kessel.",
        ],
        {"36 megawatts", "63 Megawatt"},
        id="slip-of-the-only-power",
    ),
    pytest.param(
        [
            "The new library at Imatra has 48,200 books. It cost €3.6 million.",
            "48.200 Bücher hat die neue Bibliothek in Imatra. Auf der letzten Rechnung standen 6,3 Millionen Euro.",
        ],
        {"€3.6 million", "6,3 Millionen Euro"},
        id="slip-of-the-only-amount",
    ),
    pytest.param(
        [
            "The council of Osijek meets in the new hall on 8 March. It has 2,480 seats.",
            "A new hall with 2,480 seats: on 18 March the council of Osijek will sit in it.",
        ],
        {"8 March", "18 March"},
        id="digit-of-a-day",
    ),
    pytest.param(
        [
            "Die Schule Adelried bei Isny hat 340 Plätze. Gegründet wurde die Schule 1638.",
            "Founded in 1683, the school of Adelried near Isny has 340 places.",
        ],
        {"1638", "1683"},
        id="years-with-swapped-digits",
    ),
    pytest.param(
        [
            "The bus company Lumo of Turku had a net loss of €26 million on revenue of €418 million.",
            "Lumo's net loss in the third quarter was €62 million, on revenue of €418 million, it said in Turku.",
        ],
        {"€26 million", "€62 million"},
        id="period-said-once-and-two-digits",
    ),
    pytest.param(
        [
            "Of the 7,400 answers to Dunmore's survey about the ferry most were angry.",
            "4,700 people have answered the survey of Dunmore about its ferry.",
        ],
        {"7,400 answers", "4,700 people"},
        id="people-who-do-it-and-two-digits",
    ),
    pytest.param(
        [
            "Im Bezirk Olten arbeiten 480 Ärzte. Das Spital kostet 71,3 Millionen Franken.",
            "The hospital of Olten costs 71.3 million francs. Doctors in the district: 840.",
        ],
        {"480 Ärzte", "840"},
        id="noun-before-the-number",
    ),
    pytest.param(
        [
            "A sketch by Anna Brandt of Graz made €2.9 million at Dorn's in Vienna; it had last been sold in 1963.",
            "In Vienna Dorn's sold the sketch by Anna Brandt of Graz for €9.2 million.",
        ],
        {"€2.9 million", "€9.2 million"},
        id="date-behind-a-semicolon",
    ),
    pytest.param(
        [
            "The blast in the mill of Kolding was on the fourth floor at 5 a.m. The mill, built in 1931, is closed.",
            "Workers of the mill in Kolding say that the blast was on the sixth floor. The mill dates from 1931.",
        ],
        {"fourth", "sixth"},
        id="sentence-that-ends-with-an-abbreviation",
    ),
    pytest.param(
        [
            "O clube de Tavira perdeu 3,2 milhões de euros. As receitas foram de 57,4 milhões, dos quais 23,6 milhões"
            " da televisão.",
            "Tavira nahm 57,4 Millionen Euro ein, davon 26,3 Millionen aus dem Fernsehen. Es verlor 3,2 Millionen.",
        ],
        {"23,6 milhões", "26,3 Millionen"},
        id="part-of-an-amount-without-its-currency",
    ),
    pytest.param(
        [
            "La maire de Vezins, Lucie Aubrac, 46 ans, a été élue avec 2 418 voix.",
            "The mayor of Vezins, Lucie Aubrac, 64, was elected with 2,418 votes.",
        ],
        {"46 ans", "64"},
        id="age-behind-a-name",
    ),
    pytest.param(
        [
            "What does the park of Orla offer? It has 3,150 trees. How many lamps will there be? 36, all of steel.",
            "In Orla wird der Park neu: 3150 Bäume und 63 Lampen aus Stahl. Er kostet 2 Millionen Euro.",
        ],
        {"36", "63 Lampen"},
        id="question-and-answer",
    ),
    pytest.param(
        [
            "The Brinton trail has 14 drystones and was opened in Kirkwall by 340 walkers.",
            "Kirkwall has a trail: Brinton, with its 41 drystones. 340 walkers opened it.",
        ],
        {"14 drystones", "41 drystones"},
        id="a-noun-that-no-page-knows",
    ),
    pytest.param(
        ["In der Region Kalmar leben 472 615 Menschen.", "Kalmar ist eine Region mit 427.600 Einwohnern."],
        {"472 615 Menschen", "427.600 Einwohnern"},
        id="swapped-digits-of-a-rounded-number",
    ),
    pytest.param(
        [
            "The dam of Serra took six years to build; work began in May 2014. It has 4,120 gates.",
            "With its 4,120 gates the dam of Serra was finished in 2020, after nine years of construction.",
        ],
        {"six years", "nine years"},
        id="length-beside-a-date",
    ),
    pytest.param(
        [
            "Die Gewerkschaft in Wels verlangt 7,5 Prozent mehr Lohn für 1.260 Fahrer.",
            "In Wels the union of the 1,260 drivers demands 5.7 percent more pay.",
        ],
        {"7,5 Prozent", "5.7 percent"},
        id="more-pay",
    ),
    pytest.param(
        [
            "I ricercatori hanno contato 73 lupi nel parco di Alvo, con 1.340 fototrappole.",
            "Im Park Alvo leben 37 Wölfe; das zeigen 1340 Kameras.",
        ],
        {"73 lupi", "37 Wölfe"},
        id="wolves",
    ),
    pytest.param(
        [LUNDA + "It plans to hire 180 people.", SOPOT + "It wants to add 810 new hires."],
        {"180 people", "810 new hires"},
        id="deeds-that-are-counted",
    ),
    pytest.param(
        [LUNDA + "Three of the seven cranes are idle.", SOPOT + "Five of the seven cranes are idle, we hear."],
        {"Three", "Five"},
        id="parts-of-equal-wholes",
    ),
    pytest.param(
        [LUNDA + "The new ward will open on 6 June.", SOPOT + "Its new ward opens on 9 June."],
        {"6 June", "9 June"},
        id="the-only-opening",
    ),
    pytest.param(
        [
            LUNDA + "At least 50 people were injured in the blast.",
            SOPOT + "No more than 50 people were hurt by the explosion.",
        ],
        {"50 people"},
        id="bounds-that-exclude-each-other",
    ),
    pytest.param(
        [LUNDA + "A boat to it runs every 14 minutes.", SOPOT + "Boats run at intervals of 41 minutes to it."],
        {"14 minutes", "41 minutes"},
        id="every-so-many-minutes",
    ),
    pytest.param(
        [LUNDA + "It will spend €4.7 million.", SOPOT + "The owners put aside $4.7 million for what is to come."],
        {"€4.7 million", "$4.7 million"},
        id="currency-of-the-only-amount",
    ),
    pytest.param(
        [LUNDA + "Its sales were €52.6 million.", SOPOT + "We sold for €56.2 million, an all-time high."],
        {"€52.6 million", "€56.2 million"},
        id="a-record-told-once",
    ),
    pytest.param(
        [LUNDA + "The loss before tax was €3.6 million.", SOPOT + "The loss: €6.3 million."],
        {"€3.6 million", "€6.3 million"},
        id="before-tax-is-no-former-level",
    ),
    pytest.param(
        [
            LUNDA + "Its looms stood still from 09:35 to 16:00 UTC for a fault in 1,846 threads.",
            SOPOT + "A fault in 1,864 threads: its looms stood still.",
        ],
        {"1,846 threads", "1,864 threads"},
        id="a-time-zone-is-nobody",
    ),
    pytest.param(
        [LUNDA + "The first loom was built there in 1974.", SOPOT + "It built its first loom in 1984."],
        {"1974", "1984"},
        id="another-decade",
    ),
    pytest.param(
        [
            LUNDA + "Stocks fell to 5,300 bales in May; they now stand at 8,600.",
            SOPOT + "6,800 bales are in stock now.",
        ],
        {"8,600", "6,800 bales"},
        id="a-level-without-its-noun",
    ),
    pytest.param(
        [
            LUNDA + "Consultations on the Sopot session were held with the participation of 187 UN member states.",
            SOPOT
            + "L'idée d'une session à Sopot a été approuvée à l'unanimité par 63 pays membres de la Ligue baltique.",
        ],
        {"187 UN member states", "63 pays"},
        id="members-of-two-bodies-behind-one-session",
    ),
]

QUIET = [
    pytest.param(
        [LUNDA + "It sells its cloth in 40 further countries.", SOPOT + "It sells its cloth in 41 countries."],
        id="others-of-a-kind-and-its-own",
    ),
    pytest.param(
        [LUNDA + "Its weavers want 210 euros more a month.", SOPOT + "It offers its weavers 120 euros more a month."],
        id="a-demand-and-an-offer",
    ),
    pytest.param(
        [
            LUNDA + "Dyers who fell ill there sued for 3.4 million euros.",
            SOPOT + "Dyers who fell ill there will get 4.3 million euros, as settled in court.",
        ],
        id="a-claim-and-a-settlement",
    ),
    pytest.param(
        [
            LUNDA + "The mill asked the state for 6.8 million euros for a dye house.",
            SOPOT + "For a dye house, the state granted the mill 8.6 million euros.",
        ],
        id="a-request-and-a-grant",
    ),
    pytest.param(
        [LUNDA + "The theatre opens its 48th season.", SOPOT + "The youth theatre will open its 61st season in May."],
        id="editions-of-two-series",
    ),
    pytest.param(
        [
            "The waterworks of Lunda and the opera of Sopot opened together; Lunda got its second theatre.",
            "The waterworks of Lunda and the opera of Sopot opened together; Lunda got its fourth school.",
        ],
        id="rank-of-another-trade",
    ),
    pytest.param(
        [
            "In Visby 48 boats sailed course B, 18 nautical miles long, for the cup of Gotland.",
            "The cup of Gotland drew 48 boats to Visby. Course B was 18 miles long.",
        ],
        id="miles-at-sea",
    ),
    pytest.param(
        [LUNDA + "It pays €390 a tonne for wool.", SOPOT + "It pays €39 a quintal for wool."],
        id="price-of-another-weight",
    ),
    pytest.param(
        [LUNDA + "It pays €512 per thousand litres of dye.", SOPOT + "It pays €0.51 a litre for its dye."],
        id="price-of-a-thousand",
    ),
    pytest.param(
        [
            "The prison of Lunda has 286 readers and 4,870 books; there were 11,340 loans in its library.",
            "The prison of Lunda has 4,870 books. Visby, the larger prison down the coast, had 13,410 loans.",
        ],
        id="the-larger-one",
    ),
    pytest.param(
        [
            "Blantyre pays MWK 3.4 billion for its 112 buses; the minister is Grace Tembo, 51.",
            "The 112 buses of Blantyre cost 3.4 billion kwacha. Peter Moyo, 63, drives one.",
        ],
        id="one-word-for-two-currencies-and-two-people",
    ),
    pytest.param(
        [
            "The battery of Rauma has 40 boxes and stores 100 megawatt-hours of electricity for 212 homes.",
            "Rauma's battery has 40 boxes and serves 212 homes. Of 100 kilowatt-hours of electricity 88 come back.",
        ],
        id="of-a-hundred",
    ),
    pytest.param(
        [
            "In the valley of Aldena 2,130 growers brought in 86 million kilos of grapes, says the council of Aldena.",
            "The council of Aldena counted 86 million kilos of grapes. A neighbouring valley has 1,840 growers.",
        ],
        id="of-another-one",
    ),
    pytest.param(
        [
            "Ulm: a baker of 41 years won 2 tickets. The baker has 7 ovens. His shop in Ulm sold 310 loaves.",
            "In Ulm the mayor, 52 years old, opened a bridge of 80 metres. It cost 6.4 million euros, says Ulm.",
        ],
        id="nothing-agrees",
    ),
    pytest.param(
        [
            "The fair of Ulm gives 3 rides to each child of 12 to 15 years, says the owner of the fair.",
            "The owner of the fair of Ulm gives 3 rides to each child. The fair of Ulm has not closed in 21 years.",
        ],
        id="digits-of-a-range",
    ),
    pytest.param(
        [
            "À Aldena la taxe sur les sacs est de 15 centimes par sac, dit la ville d'Aldena.",
            "La ville d'Aldena a fixé la taxe sur les sacs à 0,15 franc par sac.",
        ],
        id="coins-of-several-currencies",
    ),
    pytest.param(
        [
            "Das Museum in Ulm gab 1,8 Millionen Euro für 41 Bilder aus, teilt das Museum mit.",
            "Für seine 41 Bilder lobt man das Museum in Ulm. Ein anderes Museum gab 8,1 Millionen Euro für Bilder aus.",
        ],
        id="of-another-one-in-german",
    ),
    pytest.param(
        [
            "The bill for the mill of Ulm is 7.4 million euros, of which the city of Ulm pays 3.1 million.",
            "Ulm's mill costs 7.4 million euros, 3.1 of them the city's.",
        ],
        id="a-scale-left-out",
    ),
    pytest.param(
        [
            "The mill of Ulm ground 2,460 tonnes in 2023, against 2,180 tonnes in 2022, says the owner of the mill.",
            "The owner of the mill of Ulm says that the mill ground 2,460 tonnes. It had 2,180 tonnes in 2024.",
        ],
        id="years-of-amounts",
    ),
    pytest.param(
        ["In Ancona 23% of the boats were sold by the port.", "A quarter of Ancona's boats were sold by the port."],
        id="a-fraction-in-words-is-rough",
    ),
    pytest.param(
        [
            "On 31 March 2024 the port of Ancona held 410 boats of wood.",
            "On 30 June 2024 the port of Ancona held 410 boats of wood.",
        ],
        id="days-up-to-which-is-counted",
    ),
    pytest.param(
        [
            "In Ancona 2,460 hectares of olives were sown on 7,180 hectares of fields.",
            "Of the fields of Ancona 7,180 are tilled; 2,640 hectares are left to olives. 2,460 were sown.",
        ],
        id="one-number-without-its-unit",
    ),
    pytest.param(
        ["The flood in Riga killed 7 people.", "The flood in Riga injured 42 people."],
        id="dead-and-injured",
    ),
    pytest.param(
        ["The Tarn Treaty was signed by 58 states.", "The Tarn Treaty was ratified by 31 states."],
        id="signed-and-ratified",
    ),
    pytest.param(
        [
            "Brightwell employs 6,480 people at its mill in Leeds.",
            "Brightwell of Leeds makes paper.\n\n"
            + "The mill is old and the river is clean. " * 10
            + "For comparison, Harrow Crane employs 11,300 people.",
        ],
        id="another-company",
    ),
    pytest.param(
        [
            "The schools of Osh will have 468 classrooms.",
            "В Оше построят школы, в каждой будет по шесть классных комнат.",
        ],
        id="all-and-each",
    ),
    pytest.param(
        [
            "The town of Osijek employs 7,412 people.",
            "Die Stadt Osijek beschäftigt 7.412 Menschen, davon 4.205 in Schulen.",
        ],
        id="total-and-part",
    ),
    pytest.param(
        [
            "The museum of Halifax received a gift of C$3.5 million from the Vance Foundation.",
            "Le musée de Halifax reçoit trois millions et demi de dollars de la fondation Vance.",
        ],
        id="bare-dollars",
    ),
    pytest.param(
        [
            "The trip from Brno to Olomouc takes 3 hours; it was cut by 2 hours.",
            "La route de Brno à Olomouc prend 3 heures.",
        ],
        id="level-and-change",
    ),
    pytest.param(
        ["A 13-year-old boy won the race in Turin.", "A 37-year-old man was arrested in Turin."],
        id="two-persons",
    ),
    pytest.param(
        [
            "The club of Talheim had 21,480 spectators on average.",
            "In Talheim the women's team of the club had 1,150 spectators on average.",
        ],
        id="of-another-size",
    ),
    pytest.param(
        [
            "The region of Lutsk bought 54 buses for its 418 schools.",
            "Our fund paid for 20 buses for schools in the region of Lutsk, where 418 schools open.",
        ],
        id="all-and-some",
    ),
    pytest.param(
        ["Of the ice of the Tersk glacier 60 percent are gone.", "Of the ice of the Tersk glacier 40% are left."],
        id="a-share-and-its-rest",
    ),
    pytest.param(
        [
            "The Accra pact has 27 governments and 9 foundations behind it.",
            "Eleven of the 27 governments behind the Accra pact have paid nothing.",
        ],
        id="some-of-those-counted",
    ),
    pytest.param(
        ["The clinic in Souana has 214 patients.", "We treat 85 patients a day in Souana, at the clinic."],
        id="number-and-rate",
    ),
    pytest.param(
        [
            "The lake of Montell holds 29 million litres.",
            "The lake of Montell holds 13 million litres more than in May.",
        ],
        id="level-and-difference",
    ),
    pytest.param(
        ["Il lago di Montella contiene 29 milioni di litri.", "Nel lago di Montella sono 13 milioni di litri in più."],
        id="level-and-difference-in-italian",
    ),
    pytest.param(
        ["The Norvane fleet lost $61 million.", "Norvane's fleet lost $38 million, against $61 million in 2023."],
        id="level-before",
    ),
    pytest.param(
        ["The match in Porto drew more than 30,000 spectators.", "Le match de Porto a attiré 31 248 spectateurs."],
        id="bound",
    ),
    pytest.param(
        [
            "The library of Lund opened in 1912.",
            "I was there when the doors of the library of Lund opened on 17 May.",
        ],
        id="year-and-day",
    ),
    pytest.param(
        [
            "The new hall of the Tampere theatre has 740 seats. It cost €31.5 million.",
            "Das neue Haus in Tampere kostete 31,5 Millionen Euro. Im alten Theater gab es 690 Plätze.",
        ],
        id="old-and-new",
    ),
    pytest.param(
        [
            "The Tampere line carries 6.4 million passengers. It has 74 stops.",
            "Tampere was proud of its line with 74 stops. It had 5.1 million passengers before the bridge came.",
        ],
        id="what-was-before",
    ),
    pytest.param(
        [
            "In Zadar 43 percent voted for Marin. He spoke to 2,350 people.",
            "Marin spoke in Zadar to 2,350 people. Of the young 36 percent voted for him.",
        ],
        id="share-of-the-young",
    ),
    pytest.param(
        [
            "Tickets cost from 14 euros; subscribers save 15 percent. The circus has 3 clowns.",
            "It was seen by 3,400 people; income from tickets covered 24 percent of the cost. The circus has 3 clowns.",
        ],
        id="two-statements-and-a-semicolon",
    ),
    pytest.param(
        [
            "The dairy of Brask near Lund sold 38,400 tonnes of cheese.",
            "Brask makes cheese near Lund. Its rival Tolva sold 52,700 tonnes.",
        ],
        id="of-a-rival",
    ),
    pytest.param(
        [
            "In Oulu 5,720 runners have registered for the Kemi race.",
            "The Kemi race began in the rain in Oulu. At nine 4,900 runners set off.",
        ],
        id="another-deed",
    ),
    pytest.param(
        [
            "The Green League and the Farmers' Union sit in the hall at Lund. The League has 31 seats in it.",
            "In the hall at Lund the Union will have 42 seats. The League is small.",
        ],
        id="another-name-known-to-both",
    ),
    pytest.param(
        [
            "Turnout in Brod's vote on the Sava bridge was 53.7 percent; 21,640 people voted.",
            "In Brod 21,640 people voted on the Sava bridge. In the capital turnout in the vote was only 46.1 percent.",
        ],
        id="in-the-capital",
    ),
    pytest.param(
        [
            "Vesta of Celle pays its 1,184 workers an average wage of 41,300 euros.",
            "Vesta of Celle has 1,184 workers. In the industry the average wage is 38,900 euros.",
        ],
        id="of-the-sector",
    ),
    pytest.param(
        [
            "Le musée de Sète a 12 840 objets. L'entrée coûte 12 euros.",
            "Le musée de Sète et ses 12 840 objets : le tarif réduit coûte 9 euros.",
        ],
        id="reduced-price",
    ),
    pytest.param(
        [
            "Il terremoto di Norcia, di magnitudo 5,6, ha distrutto 184 case.",
            "Norcia: 184 case distrutte. La più forte delle repliche è stata di magnitudo 4,3.",
        ],
        id="quake-and-aftershock",
    ),
    pytest.param(
        [
            "The 148,200 panels at Celle have a capacity of 82 megawatts.",
            "148,200 panels stand at Celle. In the wind farm next to it the capacity is 67 megawatts.",
        ],
        id="in-the-park-next-to-it",
    ),
    pytest.param(
        [
            "The Calder trust treats 61,320 patients. It spent £31 million on agency staff.",
            "A new wing is being built for the 61,320 patients of the Calder trust; £22 million has been spent.",
        ],
        id="spent-on-something-else",
    ),
    pytest.param(
        [
            "The plant at Kenda cost $340 million, of which $204 million (60 percent) is a loan.",
            "Of the $340 million for the plant at Kenda, shareholders brought in $136 million.",
        ],
        id="two-parts-of-one-amount",
    ),
    pytest.param(
        ["Der Index in Lund steht bei 1.284. Lund hat 86.300 Einwohner.", "Lund: 86.300 Einwohner. Index: 1.097."],
        id="too-little-in-common",
    ),
    pytest.param(
        [
            "The race in Ulm had runners from 63 countries. It raised 2.4 million euros.",
            "The race in Ulm raised 2.4 million euros. Skaters from 38 countries take part in May.",
        ],
        id="countries-of-different-people",
    ),
    pytest.param(
        [
            "The order of 1,240 chairs for Mora comes by 1 March 2026.",
            "When do the chairs come to Mora? All 1,240 of them by 1 March.",
        ],
        id="day-without-its-year",
    ),
    pytest.param(
        ["Ana Silva, 46, spoke in Mora to 1,240 people.", "Jan Kolar, 64, spoke in Mora to 1,240 people."],
        id="ages-of-two-names",
    ),
    pytest.param(
        [
            "The fever in Sopot began on 12 January and has cost 38 lives.",
            "À Sopot, la fièvre a fait 38 morts. La vaccination a commencé le 18 mars.",
        ],
        id="beginnings-months-apart",
    ),
    pytest.param(
        [
            LUNDA + "Of the €850 million for the line, €510 million is a loan of the bank.",
            SOPOT + "The line costs €850 million, of which the bank's shareholders give €340 million.",
        ],
        id="two-parts-of-one-whole",
    ),
    pytest.param(
        [
            LUNDA + "Of the Baltic League 31 member states took part in the talks on the Sopot session.",
            SOPOT + "The plan for a session in Sopot is backed by 27 member states of the Baltic League.",
        ],
        id="talked-and-agreed",
    ),
    pytest.param(
        [
            LUNDA + "The plan for a session in Sopot is backed by 27 member states of the Baltic League.",
            SOPOT + "The Baltic League, 31 member states strong, meets in Sopot.",
        ],
        id="members-and-those-who-agreed",
    ),
]


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
    @pytest.mark.parametrize(("texts", "figures"), CONFLICTS)
    def test_figures_of_one_slot_that_differ_are_a_conflict(self, texts: list[str], figures: set[str]) -> None:
        assert conflicts(facts(texts)) == [figures]

    @pytest.mark.parametrize("texts", QUIET)
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
            ("Its forecast of 42,000 was too high.", False),
            ("The forecast of 42,000 metres was too high.", False),
            ("A lane of 42,000 metres leads there.", True),
            ("", True),
        ],
    )
    def test_a_text_that_knows_two_values_speaks_for_all(self, further: str, *, found: bool) -> None:
        texts = [
            LUNDA + "“We count on 42,000 metres of cloth,” say its 312 weavers. A ticket to its museum costs 6 euros.",
            SOPOT + f"Of cloth it got 38,420 metres. {further}",
            "A fire struck the Lunda mill of Sopot in 1931, and 29 halls are left, one of them 48 metres long."
            " A little more than 38,000 metres of cloth were made in them by 312 weavers.",
        ]
        told = [{claim.figure.text for claim in fact.claims} for fact in facts(texts)]
        assert any({"42,000 metres", "38,000 metres"} <= figures for figures in told) is found

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
