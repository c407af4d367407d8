"""Spanish (Spain and the Americas): how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="es",
    name="Spanish",
    stemmer="spanish",
    letters="ñ¿¡",
    decimal=",",
    grouping=(".", " ", "'"),
    raised_decimal=True,
    date_order="dmy",
    cardinals=words(
        "0 cero | 1 uno una un | 2 dos | 3 tres | 4 cuatro | 5 cinco | 6 seis | 7 siete | 8 ocho | 9 nueve | 10 diez"
        "| 16 diez_y_seis | 17 diez_y_siete | 18 diez_y_ocho | 19 diez_y_nueve | 11 once | 12 doce | 13 trece"
        " | 14 catorce | 15 quince | 16 dieciséis dieciseis | 17 diecisiete"
        "| 18 dieciocho | 19 diecinueve | 20 veinte | 21 veintiuno veintiún veintiun veintiuna | 22 veintidós"
        " veintidos | 23 veintitrés veintitres ventitrés ventitres | 21 ventiuno ventiún ventiun ventiuna | 22"
        " ventidós ventidos | 24 venticuatro | 25 venticinco | 26 ventiséis ventiseis | 27 ventisiete | 28 ventiocho"
        " | 29 ventinueve | 24 veinticuatro | 25 veinticinco | 26 veintiséis veintiseis"
        "| 27 veintisiete | 28 veintiocho | 29 veintinueve | 30 treinta | 40 cuarenta | 50 cincuenta | 60 sesenta"
        "| 70 setenta | 80 ochenta | 90 noventa | 100 cien ciento | 200 doscientos doscientas | 300 trescientos"
        " trescientas | 400 cuatrocientos cuatrocientas | 500 quinientos quinientas | 600 seiscientos seiscientas"
        "| 700 setecientos setecientas sietecientos sietecientas | 800 ochocientos ochocientas | 900 novecientos"
        " novecientas nuevecientos nuevecientas | 1000 mil | 0.5 medio media mitad"
    ),
    hundreds=words("100 cientos cientas"),
    scales=words(
        "1e5 lakh lakhs | 1e7 crore crores | 1e3 mil miles | 1e6 millón millon millones mill mill. mll mll. mln"
        " mln. | 1e9 millardo millardos"
        "| 1e12 billón billon billones bill. | 1e18 trillón trillon trillones | 1e24 cuatrillón cuatrillon"
        " cuatrillones"
    ),
    suffixes=words("1e3 k K mil | 1e6 M MM mill mln | 1e9 B G | 1e12 T"),
    ordinals=words(
        "1 primero primera primeros primeras primer | 2 segundo segunda segundos segundas | 3 tercero tercera"
        " terceros terceras tercer | 4 cuarto cuarta cuartos cuartas | 5 quinto quinta quintos quintas | 6 sexto"
        " sexta sextos sextas | 7 séptimo septimo séptima septima séptimos septimos séptimas septimas sétimo setimo"
        " sétima setima sétimos setimos sétimas setimas | 8 octavo octava octavos octavas | 9 noveno novena novenos"
        " novenas nono nona | 10 décimo decimo décima decima décimos decimos décimas decimas | 11 undécimo undecimo"
        " undécima undecima undécimos undecimos undécimas undecimas decimoprimero decimoprimera decimoprimeros"
        " decimoprimeras decimoprimer onceno oncena | 12 duodécimo duodecimo duodécima duodecima duodécimos"
        " duodecimos duodécimas duodecimas decimosegundo decimosegunda decimosegundos decimosegundas"
        "| 13 decimotercero decimotercera decimoterceros decimoterceras decimotercer decimotercio decimotercia"
        "| 14 decimocuarto decimocuarta decimocuartos decimocuartas | 15 decimoquinto decimoquinta decimoquintos"
        " decimoquintas | 16 decimosexto decimosexta decimosextos decimosextas | 17 decimoséptimo decimoseptimo"
        " decimoséptima decimoseptima decimoséptimos decimoseptimos decimoséptimas decimoseptimas | 18 decimoctavo"
        " decimoctava decimoctavos decimoctavas decimooctavo decimooctava decimooctavos decimooctavas"
        "| 19 decimonoveno decimonovena decimonovenos decimonovenas decimonono decimonona | 20 vigésimo vigesimo"
        " vigésima vigesima vigésimos vigesimos vigésimas vigesimas | 21 vigesimoprimero vigesimoprimera"
        " vigesimoprimeros vigesimoprimeras vigesimoprimer | 22 vigesimosegundo vigesimosegunda vigesimosegundos"
        " vigesimosegundas | 23 vigesimotercero vigesimotercera vigesimoterceros vigesimoterceras vigesimotercer"
        "| 24 vigesimocuarto vigesimocuarta vigesimocuartos vigesimocuartas | 25 vigesimoquinto vigesimoquinta"
        " vigesimoquintos vigesimoquintas | 26 vigesimosexto vigesimosexta vigesimosextos vigesimosextas"
        "| 27 vigesimoséptimo vigesimoseptimo vigesimoséptima vigesimoseptima vigesimoséptimos vigesimoseptimos"
        " vigesimoséptimas vigesimoseptimas | 28 vigesimoctavo vigesimoctava vigesimoctavos vigesimoctavas"
        " vigesimooctavo vigesimooctava vigesimooctavos vigesimooctavas | 29 vigesimonoveno vigesimonovena"
        " vigesimonovenos vigesimonovenas | 30 trigésimo trigesimo trigésima trigesima trigésimos trigesimos"
        " trigésimas trigesimas | 40 cuadragésimo cuadragesimo cuadragésima cuadragesima cuadragésimos cuadragesimos"
        " cuadragésimas cuadragesimas | 50 quincuagésimo quincuagesimo quincuagésima quincuagesima quincuagésimos"
        " quincuagesimos quincuagésimas quincuagesimas | 60 sexagésimo sexagesimo sexagésima sexagesima sexagésimos"
        " sexagesimos sexagésimas sexagesimas | 70 septuagésimo septuagesimo septuagésima septuagesima septuagésimos"
        " septuagesimos septuagésimas septuagesimas | 80 octogésimo octogesimo octogésima octogesima octogésimos"
        " octogesimos octogésimas octogesimas | 90 nonagésimo nonagesimo nonagésima nonagesima nonagésimos"
        " nonagesimos nonagésimas nonagesimas | 100 centésimo centesimo centésima centesima centésimos centesimos"
        " centésimas centesimas | 200 ducentésimo ducentesimo ducentésima ducentesima ducentésimos ducentesimos"
        " ducentésimas ducentesimas | 300 tricentésimo tricentesimo tricentésima tricentesima tricentésimos"
        " tricentesimos tricentésimas tricentesimas | 400 cuadringentésimo cuadringentesimo cuadringentésima"
        " cuadringentesima cuadringentésimos cuadringentesimos cuadringentésimas cuadringentesimas"
        "| 500 quingentésimo quingentesimo quingentésima quingentesima quingentésimos quingentesimos quingentésimas"
        " quingentesimas | 600 sexcentésimo sexcentesimo sexcentésima sexcentesima sexcentésimos sexcentesimos"
        " sexcentésimas sexcentesimas | 700 septingentésimo septingentesimo septingentésima septingentesima"
        " septingentésimos septingentesimos septingentésimas septingentesimas | 800 octingentésimo octingentesimo"
        " octingentésima octingentesima octingentésimos octingentesimos octingentésimas octingentesimas"
        "| 900 noningentésimo noningentesimo noningentésima noningentesima noningentésimos noningentesimos"
        " noningentésimas noningentesimas | 1e3 milésimo milesimo milésima milesima milésimos milesimos milésimas"
        " milesimas | 1e6 millonésimo millonesimo millonésima millonesima millonésimos millonesimos millonésimas"
        " millonesimas | 1e9 milmillonésimo milmillonesimo milmillonésima milmillonesima | 1e12 billonésimo"
        " billonesimo billonésima billonesima billonésimos billonesimos billonésimas billonesimas"
    ),
    ordinal_chain=True,
    ordinal_marks=phrases(
        "º | ª | ° | o | a | os | as | er | era | ero | ro | ra | ros | ras | do | da | dos | das | to | ta | tos"
        "| tas | mo | ma | mos | mas | vo | va | no | na | avo | ava"
    ),
    portions=("parte",),
    fractions=words(
        "2 medio medios media medias mitad mitades | 3 tercio tercios tercera_parte terceras_partes | 4 cuarto"
        " cuartos cuarta_parte cuartas_partes | 5 quinto quintos quinta_parte quintas_partes | 6 sexto sextos"
        " sexta_parte sextas_partes | 7 séptimo septimo séptimos septimos séptima_parte septima_parte séptimas_partes"
        " septimas_partes | 8 octavo octavos octava_parte octavas_partes | 9 noveno novenos novena_parte"
        " novenas_partes | 10 décimo decimo décimos decimos décima_parte decima_parte décimas_partes decimas_partes"
        " décima decima décimas decimas | 11 onceavo onceavos onceava onceavas | 12 doceavo doceavos doceava doceavas"
        "| 13 treceavo treceavos treceava treceavas | 15 quinceavo quinceavos quinceava quinceavas | 16 dieciséisavo"
        " dieciséisavos dieciséisava dieciséisavas dieciseisavo dieciseisavos dieciseisava dieciseisavas"
        "| 20 veinteavo veinteavos veinteava veinteavas | 30 treintaavo treintaavos treintaava treintaavas treintavo"
        " treintavos treintava treintavas"
        "| 14 catorceavo catorceavos catorceava catorceavas | 17 diecisieteavo diecisieteavos diecisieteava"
        " diecisieteavas | 18 dieciochoavo dieciochoavos dieciochoava dieciochoavas | 19 diecinueveavo"
        " diecinueveavos diecinueveava diecinueveavas | 21 veintiunavo veintiunavos veintiunava veintiunavas |"
        " 22 veintidosavo veintidosavos veintidosava veintidosavas | 23 veintitresavo veintitresavos"
        " veintitresava veintitresavas | 24 veinticuatroavo veinticuatroavos veinticuatroava veinticuatroavas"
        " | 25 veinticincoavo veinticincoavos veinticincoava veinticincoavas | 26 veintiseisavo veintiseisavos"
        " veintiseisava veintiseisavas | 27 veintisieteavo veintisieteavos veintisieteava veintisieteavas | 28"
        " veintiochoavo veintiochoavos veintiochoava veintiochoavas | 29 veintinueveavo veintinueveavos"
        " veintinueveava veintinueveavas | 40 cuarentavo cuarentavos cuarentava cuarentavas | 50 cincuentavo"
        " cincuentavos cincuentava cincuentavas | 60 sesentavo sesentavos sesentava sesentavas"
        "| 32 treintaidósavo treintaidosavo treintaidósavos treintaidosavos treintaidósava treintaidosava"
        " treintaidósavas treintaidosavas | 100 centésimo centesimo centésimos centesimos centésima_parte"
        " centesima_parte centésima centesima centésimas centesimas | 1e3 milésimo milesimo milésimos milesimos"
        " milésima_parte milesima_parte milésima milesima milésimas milesimas | 1e6 millonésimo millonesimo"
        " millonésimos millonesimos millonésima_parte millonesima_parte millonésima millonesima millonésimas"
        " millonesimas"
    ),
    plural_ordinals=("os", "as"),
    denominator_endings=("avo", "avos", "ava", "avas"),
    collectives=words(
        "12 dz | 2 par pares | 12 docena docenas doz dozs | 144 gruesa gruesas | 10 decenas | 20 veintenas"
        " | 100 centenas centenares | 1e3 millares"
    ),
    vague=words(
        "10 decena | 15 quincena | 20 veintena | 30 treintena | 50 cincuentena | 60 sesentena | 100 centena centenar"
        "| 1e3 millar"
    ),
    vague_plurals=words(
        "20 decenas veintenas | 24 docenas | 200 centenares cientos centenas | 2e3 miles millares"
        "| 2e4 decenas_de_miles decenas_de_millares | 2e5 centenares_de_miles cientos_de_miles centenas_de_miles"
        "| 2e6 millones | 2e7 decenas_de_millones | 2e8 cientos_de_millones centenares_de_millones"
        "| 2e9 miles_de_millones | 2e12 billones"
    ),
    ratios=phrases("de cada | sobre"),
    joiners=("y", "e"),
    mixed_joiners=("con",),
    decimal_words=("coma", "punto"),
    halves_after=phrases("y medio | y media | y medios | y medias"),
    quarters_after=phrases("y cuarto | y un cuarto"),
    negatives=("menos", "negativo", "negativa"),
    positives=("más",),
    weak=("un", "uno", "una", "mitad", "medio", "media", "medios", "medias"),
    articles=("un", "una", "uno"),
    about=phrases(
        "ca. | c. | aproximadamente el | aproximadamente un | aproximadamente los | aproximadamente las"
        " | casi el | cerca de un"
        "| en torno a un | alrededor de un | alrededor de | alrededor del | alrededor de los | alrededor de las"
        "| cerca de | cerca de los | cerca de las | cerca del | aproximadamente | aprox. | aprox | unos | unas | casi"
        "| casi un | casi los | casi las | en torno a | en torno al | en torno a los | en torno a las | más o menos"
        "| mas o menos | poco más o menos | poco mas o menos | cosa de | como unos | como unas | rondando | rondando"
        " los | rondando las | rondará | rondará los | rondará las | rondarán | rondarán los | rondarán las"
        " | rondaría | rondaría los | rondarían | rondarían los | ronda | ronda los | ronda las | ronda el | rondan"
        " | rondan los | rondan las | rondaba"
        " los | rondó los | rondo los | próximo a | proximo a | próxima a | proxima a | próximos a | proximos a"
        "| próximas a | proximas a | próximo al | proximo al | cercano a | cercana a | cercanos a | cercanas a"
        "| cercano al | cercana al | cercana a los | cercano a los | a eso de | hacia | estimado en | estimada en"
        "| estimados en | estimadas en | se estima en | se estiman en | se calcula en | calculado en | un estimado de"
        "| una estimación de | una estimacion de | del orden de | en el orden de | prácticamente | practicamente"
        "| virtualmente | algo así como | algo asi como | circa | ~ | ≈ | bordea los | bordea las | bordea"
        "| bordean los | roza los | roza las | roza el | rozando los | se acerca a | se acerca a los | se acerca al"
        "| se aproxima a | se aproxima a los | cuestión de | cuestion de | por el orden de | una media de | un"
        " promedio de"
        " | apenas | unos buenos | unas buenas"
    ),
    over=phrases(
        "superar | exceder | sobrepasar | rebasar | "
        "rebasaba los | rebasar los | superar los | sobrepasar los | traspasa los | traspasó los | "
        "más alto que | mas alto que | más alta que | más grande que | mas grande que | más grandes que | por encima"
        " de un | supera un | superó un | supero un | más de | mas de | más de los | mas de los | más de"
        " las | mas de las | más del | mas del | más de un | mas de un | más que | mas que | superior a | superiores"
        " a | superior al | superior a los | superior a las | superiores al | por encima de | por encima del | por"
        " encima de los | por encima de las | mayor que | mayor de | mayores de | mayor a | mayores a | mayores que"
        "| superarán los | superarán las | superará las"
        "| supera | supera los | supera las | supera el | superan | superan los | superan las | superan el | superó"
        "| supero | superó los | supero los | superó las | supero las | superó el | supero el | superaba | superaba"
        " los | superaron los | superaron las | superaron | superará los | superara los | superando | superando los"
        "| superado los | superado las | ha superado los | sobrepasa | sobrepasa los | sobrepasan | sobrepasan los"
        "| sobrepasó los | sobrepaso los | rebasa | rebasa los | rebasa las | rebasan los | rebasó los | rebaso los"
        "| rebasó | rebaso | excede | excede de | exceda de | excede los | exceden los | exceden de | excedió"
        "| excedio | en exceso de | que excede de | bastante más de | bastante mas de | mucho más de | mucho mas de"
        "| muy por encima de | muy por encima de los | algo más de | algo mas de | poco más de | poco mas de | un"
        " poco más de | un poco mas de | ligeramente superior a | ligeramente por encima de | más allá de | mas alla"
        " de | más allá de los | mas alla de los | arriba de | encima de | por sobre | por sobre los | a más de | a"
        " mas de | con más de | con mas de | de más de | de mas de | > | pasa de | pasan de | pasa de los | pasan de"
        " los | pasó de los | paso de los"
    ),
    parted=phrases("al menos | por lo menos | como mínimo | como máximo | a lo sumo | cuando menos"),
    parting=phrases("para | en | a | durante | con | por"),
    just=phrases(
        "algo más de | algo mas de | poco más de | poco mas de | un poco más de | un poco mas de |"
        " ligeramente superior a | ligeramente por encima de | algo menos de | poco menos de | un poco menos"
        " de"
    ),
    at_least=phrases(
        "al menos el | al menos un | al menos los | al menos las | por lo menos el | por lo menos un | por lo menos"
        " los | por lo menos las | como mínimo el | como minimo el | como mínimo un | como minimo un | como mínimo"
        " los | como minimo los | no menos del | no menos de los | no menos de las | al menos | a lo menos | por lo"
        " menos | cuando menos | cuanto menos | como mínimo | como minimo | no menos de | nada menos que | no menos"
        " que | mínimo | minimo | mínimo de | minimo de | un mínimo de | un minimo de | mínima de | minima de | una"
        " mínima de | una minima de | mín. | min. | a partir de | a partir de los | desde | como poco | al menos unos"
        "| al menos unas | igual o superior a | iguales o superiores a | igual o mayor que | igual o mayor a | mayor"
        " o igual que | mayor o igual a | mayores o iguales a | mayores o iguales que | superior"
        " o igual a | superiores o iguales a | igual o mayor de | no"
        " inferior a | no inferiores a | no inferior al | no bajará de | no bajara de | no baja de | no bajan de | no"
        " baja de los | alcanza al menos | >= | ≥ | mínimamente | minimamente | tirando por lo bajo"
    ),
    under=phrases(
        "más bajo que | mas bajo que | más baja que | más pequeño que | más pequeña que | más pequeños que | menos de"
        " | menos de los | menos de las | menos del | menos de un | menos que | inferior a | inferiores a"
        "| inferior al | inferior a los | inferior a las | inferiores al | por debajo de | por debajo del | por"
        " debajo de los | por debajo de las | debajo de | abajo de | menor que | menor de | menores de | menor a"
        "| menores a | menores que | algo menos de | poco menos de | un poco menos de | bastante menos de | mucho"
        " menos de | muy por debajo de | muy por debajo de los | ligeramente inferior a | ligeramente por debajo de"
        "| no llega a | no llega a los | no llega a las | no llegan a | no llegan a los | no llegaba a | no alcanza"
        " los | no alcanza el | no alcanzan los | no alcanza | < | sin llegar a | sin llegar a los | en menos de | a"
        " menos de | con menos de | de menos de"
    ),
    at_most=phrases(
        "como máximo el | como maximo el | como máximo un | como maximo un | como máximo los | como maximo los | como"
        " máximo las | como maximo las | a lo sumo el | no más del | no mas del | no más de los | no mas de los | no"
        " más de las | no mas de las | no más de un | no mas de un | como máximo | como maximo | a lo sumo | al"
        " máximo | al maximo | a lo más | a lo mas | no más de | no mas de | no más que | no mas que | hasta | hasta"
        " un | hasta los | hasta las | hasta el | hasta unos | hasta unas | máximo | maximo | máxima | maxima"
        "| máximo de | maximo de | un máximo de | un maximo de | máxima de | maxima de | una máxima de | una maxima"
        " de | máx. | max. | un máx. de | un max. de | máx. de | max. de | como mucho | cuando más | cuando mas |"
        " todo lo más | todo lo mas | un tope de | tope de"
        "| con un tope de | un techo de | un límite de | un limite de | limitado a | limitada a | limitados a"
        "| limitadas a | igual o inferior a | iguales o inferiores a | igual o menor que | igual o menor a | menor o"
        " igual que | menor o igual a | menores o iguales a | menores o iguales que | inferior o"
        " igual a | inferiores o iguales a | no superior a | no superiores a"
        "| no superior al | no mayor de | no mayor a | no mayor que | no mayores de | sin superar | sin superar los"
        "| sin superar las | sin exceder | sin exceder de | sin exceder los | sin rebasar los | que no exceda de"
        "| que no exceda | que no exceda los | no exceda de | no excederá de | no excedera de | no excederá los | no"
        " excedera los | no excede de | no exceder de | no supera los | no supera las | no supera el | no supere los"
        "| no supere el | que no supere | no superará los | no superara los | no superan los | no podrá exceder de"
        "| no podra exceder de | no podrá superar | no podra superar | no rebasa los | no rebase los | <= | ≤ | nunca"
        " más de | nunca mas de | tirando por lo alto"
        "| no puede superar | no puede superar los | no puede exceder de | no puede ser superior a"
        "| no podrá ser superior a"
        " | no superará | no superará las | no superará el | no superará la | no superarán | no superarán los"
        " | no superarán las | no superarán el | no superarán la | no excederá | no excederá las | no excederá el"
        " | no excederá la | no excederán | no excederán los | no excederán las | no excederán el | no excederán la"
        " | no rebasará | no rebasará los | no rebasará las | no rebasará el | no rebasará la | no excederán de"
    ),
    about_after=phrases(
        "aproximadamente | más o menos | mas o menos | aprox. | aprox | o así | o asi | poco más o menos | poco mas o"
        " menos | o por ahí | o por ahi | o algo así | o algo asi | en números redondos | en numeros redondos | a ojo"
    ),
    over_after=phrases("y pico | largos | largas | y tantos | y tantas"),
    at_least_after=phrases(
        "o más | o mas | y más | y mas | en adelante | al menos | por lo menos | como mínimo | como minimo"
        " | como poco | cuando menos | mínimo | minimo | mín. | min. | o superior | o superiores | o mayor"
        " | o mayores | y mayores | para arriba | hacia arriba | o por encima | o más tarde | y más tarde"
        " | o posterior | y posterior | o después | y después"
    ),
    under_after=phrases("escasos | escasas"),
    at_most_after=phrases(
        "o menos | y menos | como máximo | como maximo | a lo sumo | como mucho | máximo | maximo | máx. | max. | o"
        " inferior | o inferiores | o menor | o menores | a lo más | a lo mas | para abajo | hacia abajo | todo lo"
        " más | todo lo mas | cuando mucho | de tope | o por debajo"
    ),
    exactly=phrases(
        "asciende hasta | ascienden hasta | asciende hasta los | ascienden hasta los | desciende hasta"
        " | desciende hasta los | descienden hasta los | "
        "nada más que | nada mas que | exactamente | precisamente | justo | justamente | exactos | exactas |"
        " igual a | equivalente a | ni más ni"
        " menos que | en punto"
        " | temperatura mínima de | temperaturas mínimas de | una temperatura mínima de"
    ),
    below_zero=phrases("bajo cero | por debajo de cero | negativos"),
    nobody=phrases("ningún | ningun | ninguna | ninguno | nadie"),
    clause_openers=phrases("que | si | porque | cuando | quien | donde | quienes | mientras | aunque"),
    denials=("no",),
    copulas=phrases(
        "ser | estar | puede | pueden | podrá | podrán | podría | podrían | debe | deben | deberá | deberán"
        " | debería | deberían | es | son | será | serán | sea | sean"
    ),
    than=("que",),
    between=(
        ("entre", "y"),
        ("entre", "e"),
        ("entre los", "y los"),
        ("entre las", "y las"),
        ("entre el", "y el"),
        ("entre el", "y"),
        ("entre los", "y"),
        ("entre las", "y"),
        ("entre unos", "y unos"),
        ("entre unos", "y"),
        ("de entre", "y"),
        ("entre", "a"),
        ("comprendido entre", "y"),
        ("comprendida entre", "y"),
        ("comprendidos entre", "y"),
        ("comprendido entre el", "y el"),
        ("de", "a"),
        ("de", "hasta"),
        ("de los", "a los"),
        ("de las", "a las"),
        ("del", "al"),
        ("del", "hasta el"),
        ("del", "a"),
        ("de", "al"),
        ("desde", "hasta"),
        ("desde", "a"),
        ("desde el", "hasta el"),
        ("desde el", "al"),
        ("desde los", "hasta los"),
        ("desde los", "a los"),
        ("desde las", "hasta las"),
        ("va de", "a"),
        ("van de", "a"),
        ("oscila entre", "y"),
        ("oscilan entre", "y"),
        ("oscila entre los", "y los"),
    ),
    range_words=phrases("a | al | hasta | hasta el | hasta los | a los | a las"),
    changes=phrases(
        "amplía | amplían | amplió | ampliar | ampliado | ampliada | hundi~ | hundió | "
        "pasó | pasaron | pasa | pasan | pasar | pasando | pasado | subi~ | sube | suben | subió | aument~"
        " | creci~ | crece | crecen | crecer | increment~ | elev~ | ascend~ | descend~ | baja | bajan | bajó"
        " | bajaron | bajar | bajad~ | cay~ | caíd~ | caer | cae | caen | disminu~ | reduj~ | reduc~ | redujo"
        " | retroced~ | ampli~ | encogi~ | cambió | cambia | cambiaron | dispar~ | desplom~ | recort~ | duplic~"
        " | ced~ | moder~ | rebaj~ | avanz~ | repunt~"
        " | pasará | pasarán | pasaría | pasarían | subirá | subirán"
        " | alarg~ | acort~ | profundiz~ | ensanch~ | triplic~ | encog~"
        " | calentar~ | calentó | calienta | calientan | calentado | enfri~ | enfría | enfrían"
    ),
    middling=("medio", "media"),
    percentages=phrases("porcentaje | porcentajes"),
    margins=phrases("margen de error | error muestral | márgenes de error"),
    points=("punto", "puntos"),
    shares=words(
        "percent por_ciento por_cien porciento p._ciento p.c. pct por_100 porcientos"
        "| percentage_point punto_porcentual puntos_porcentuales punto_de_porcentaje puntos_de_porcentaje pp p._p."
        " p.p. pps punto_percentual puntos_percentuales puntos_de_% punto_de_% puntos_por_ciento | per_mille por_mil"
        " por_1000 permil | basis_point punto_básico punto_basico puntos_básicos puntos_basicos punto_base"
        " puntos_base p.b. pb pbs"
    ),
    currencies=words(
        "USD dollars | AED dírham_de_los_emiratos_árabes_unidos dirham_de_los_emiratos_arabes_unidos"
        " dírhams_de_los_emiratos_árabes_unidos dirhams_de_los_emiratos_arabes_unidos | AFN afganis_afganos |"
        " ALL leks_albaneses | ANG florín_antillano florin_antillano florines_antillanos | AOA kuanza_angoleño"
        " kuanza_angoleno kuanzas_angoleños kuanzas_angolenos | AWG florín_arubeño florin_arubeno"
        " florines_arubeños florines_arubenos | BAM marco_convertible_de_bosnia_y_herzegovina"
        " marcos_convertibles_de_bosnia_y_herzegovina | BBD dólar_barbadense dolar_barbadense"
        " dólares_barbadenses dolares_barbadenses | BDT takas_bangladesíes takas_bangladesies | BGN leva_búlgara"
        " leva_bulgara levas_búlgaras levas_bulgaras | BIF franco_burundés franco_burundes francos_burundeses |"
        " BMD dólar_bermudeño dolar_bermudeno dólares_bermudeños dolares_bermudenos | BND dólar_bruneano"
        " dolar_bruneano dólares_bruneanos dolares_bruneanos | BOB boliviano | BRL real_brasileno"
        " reales_brasilenos | BSD dolar_bahameno dolares_bahamenos | BTN gultrum_butanés gultrum_butanes"
        " gultrums_butaneses gultrum gultrums | BWP pula_botsuano pulas_botsuanos | BZD dolar_beliceno"
        " dolares_belicenos | CDF franco_congoleño franco_congoleno francos_congoleños francos_congolenos | CNY"
        " yuan_renminbi yuanes_renminbi | CVE escudo_de_cabo_verde escudos_de_cabo_verde escudo | DJF"
        " franco_yibutiano francos_yibutianos | ERN nakfa_eritreo nakfas_eritreos nakfa nakfas | ETB bir_etíope"
        " bir_etiope bires_etíopes bires_etiopes bires | FJD dólar_fiyiano dolar_fiyiano dólares_fiyianos"
        " dolares_fiyianos | FKP libra_malvinense libras_malvinenses | GIP libra_gibraltareña libra_gibraltarena"
        " libras_gibraltareñas libras_gibraltarenas | GMD dalasi_gambiano dalasis_gambianos dalasi dalasis | GNF"
        " franco_guineano francos_guineanos | GYD dólar_guyanés dolar_guyanes dólares_guyaneses"
        " dolares_guyaneses | HKD dólar_hongkonés dolar_hongkones | HNL lempira_hondureno lempiras_hondurenos |"
        " HTG gurde_haitiano gurdes_haitianos gurde gurdes | HUF forinto_húngaro forinto_hungaro"
        " forintos_húngaros forintos_hungaros | ILS nuevo_séquel_israelí nuevo_sequel_israeli"
        " nuevos_séqueles_israelíes nuevos_sequeles_israelies | KHR riel_camboyano rieles_camboyanos | KMF"
        " franco_comorense francos_comorenses | KPW wons_norcoreanos | KYD dólar_de_las_islas_caimán"
        " dolar_de_las_islas_caiman dólares_de_las_islas_caimán dolares_de_las_islas_caiman | KZT tengue_kazajo"
        " tengues_kazajos tengue tengues | LAK kip_laosiano kips_laosianos | LKR rupia_esrilanquesa | LRD"
        " dólar_liberiano dolar_liberiano dólares_liberianos dolares_liberianos | LSL loti_lesotense"
        " lotis_lesotenses | MGA ariari_malgache ariaris_malgaches ariari ariaris | MMK kiat_de_myanmar"
        " kiats_de_myanmar kiats | MNT tugrik_mongol tugriks_mongoles | MOP pataca_macaense patacas_macaenses"
        " pataca patacas | MRU uguiya_mauritano uguiyas_mauritanos uguiya uguiyas | MUR rupia_mauriciana"
        " rupias_mauricianas | MVR rufiya_maldiva rufiyas_maldivas rufiya rufiyas | MWK kuacha_malauí"
        " kuacha_malaui kuachas_malauíes kuachas_malauies | MYR ringit_malasio ringits_malasios ringit ringits |"
        " MZN metical_mozambiqueño metical_mozambiqueno meticales_mozambiqueños meticales_mozambiquenos | NAD"
        " dólar_namibio dolar_namibio dólares_namibios dolares_namibios | NGN naira_nigeriano nairas_nigerianos"
        " | NIO córdoba_oro cordoba_oro córdobas_oro cordobas_oro córdoba cordoba | PAB balboa_panameno"
        " balboas_panamenos balboa | PGK kina_papú kina_papu kinas_papúes kinas_papues | PLN esloti_polaco"
        " eslotis_polacos | PYG guaraní guarani | RWF franco_ruandés franco_ruandes francos_ruandeses | SBD"
        " dólar_salomonense dolar_salomonense dólares_salomonenses dolares_salomonenses | SCR rupia_seychellense"
        " rupias_seychellenses | SGD dólar_singapurense dolar_singapurense | SHP libra_de_santa_elena"
        " libras_de_santa_elena | SLE leona_sierraleonesa leonas_sierraleonesas | SOS chelín_somalí"
        " chelin_somali chelines_somalíes chelines_somalies | SRD dólar_surinamés dolar_surinames"
        " dólares_surinameses dolares_surinameses | SSP libra_sursudanesa libras_sursudanesas | STN"
        " dobra_santotomense dobras_santotomenses | SVC colon_salvadoreno colones_salvadorenos | SZL"
        " lilangeni_esuatiní lilangeni_esuatini lilangenis_esuatiníes lilangenis_esuatinies lilangeni lilangenis"
        " | THB bats_tailandeses | TJS somoni_tayiko somonis_tayikos somoni somonis | TOP paanga_tongano"
        " paangas_tonganos paanga paangas | TTD dólar_de_trinidad_y_tobago dolar_de_trinidad_y_tobago | UZS"
        " sums_uzbekos | VES bolívar bolivar | VUV vatu_vanuatense vatus_vanuatenses | WST tala_samoano"
        " talas_samoanos | XAF franco_cfa_de_áfrica_central franco_cfa_de_africa_central"
        " francos_cfa_de_áfrica_central francos_cfa_de_africa_central | XCD dólar_del_caribe_oriental"
        " dolar_del_caribe_oriental dólares_del_caribe_oriental dolares_del_caribe_oriental | XPF franco_cfp"
        " francos_cfp | ZMW kuacha_zambiano kuachas_zambianos | USD dólar dolar dólares dolares"
        " dólar_estadounidense dolar_estadounidense dólares_estadounidenses"
        " dolares_estadounidenses dólar_americano dolar_americano dólares_americanos dolares_americanos"
        " dólar_de_estados_unidos dolar_de_estados_unidos dólares_de_estados_unidos dolares_de_estados_unidos"
        " dólares_de_los_estados_unidos dolares_de_los_estados_unidos dólares_de_ee._uu. dolares_de_ee._uu."
        " dólares_de_ee.uu. dolares_de_ee.uu. dólar_norteamericano dolar_norteamericano dólares_norteamericanos"
        " dolares_norteamericanos dólares_usa dolares_usa dls dls. dlls dlls. | EUR euro euros | GBP libra_esterlina"
        " libras_esterlinas libra_británica libra_britanica libras_británicas libras_britanicas libras_inglesas"
        " libras esterlinas | JPY yen yenes yen_japonés yen_japones yenes_japoneses | CNY yuan yuanes yuán yuan_chino"
        " yuanes_chinos renminbi renminbis | CHF franco_suizo francos_suizos francos | CAD dólar_canadiense"
        " dolar_canadiense dólares_canadienses dolares_canadienses | AUD dólar_australiano dolar_australiano"
        " dólares_australianos dolares_australianos | NZD dólar_neozelandés dolar_neozelandes dólares_neozelandeses"
        " dolares_neozelandeses | HKD dólar_de_hong_kong dolar_de_hong_kong dólares_de_hong_kong dolares_de_hong_kong"
        " dólares_hongkoneses dolares_hongkoneses | SGD dólar_de_singapur dolar_de_singapur dólares_de_singapur"
        " dolares_de_singapur dólares_singapurenses dolares_singapurenses | TWD dólar_taiwanés dolar_taiwanes"
        " dólares_taiwaneses dolares_taiwaneses nuevo_dólar_taiwanés nuevo_dolar_taiwanes nuevos_dólares_taiwaneses"
        " nuevos_dolares_taiwaneses | INR rupia rupias rupia_india rupias_indias | PKR rupia_pakistaní"
        " rupia_pakistani rupias_pakistaníes rupias_pakistanies rupias_paquistaníes rupias_paquistanies"
        "| LKR rupia_de_sri_lanka rupias_de_sri_lanka rupias_esrilanquesas | NPR rupia_nepalí rupia_nepali"
        " rupias_nepalíes rupias_nepalies rupias_nepalesas | IDR rupia_indonesia rupias_indonesias | RUB rublo rublos"
        " rublo_ruso rublos_rusos | BYN rublo_bielorruso rublos_bielorrusos | UAH grivna grivnas grivnia grivnias"
        " jrivnia jrivnias hryvnia hryvnias grivna_ucraniana grivnas_ucranianas | PLN zloty zlotys zlotis złoty"
        " esloti eslotis zloty_polaco zlotys_polacos | CZK corona_checa coronas_checas | SEK corona_sueca"
        " coronas_suecas coronas | NOK corona_noruega coronas_noruegas | DKK corona_danesa coronas_danesas"
        "| ISK corona_islandesa coronas_islandesas | HUF forinto forintos florín_húngaro florin_hungaro"
        " florines_húngaros florines_hungaros forint forints | RON leu lei leus leu_rumano lei_rumanos leus_rumanos"
        " leis_rumanos | MDL leu_moldavo lei_moldavos leus_moldavos | BGN lev leva levs levas lev_búlgaro lev_bulgaro"
        " levs_búlgaros levs_bulgaros leva_búlgaros leva_bulgaros | HRK kuna kunas kuna_croata kunas_croatas"
        "| RSD dinar_serbio dinares_serbios | ALL lek leks lek_albanés lek_albanes | MKD denar denares"
        " dinar_macedonio dinares_macedonios | BAM marco_convertible marcos_convertibles | TRY lira liras lira_turca"
        " liras_turcas | ILS séquel sequel séqueles sequeles shekel shekels shéquel shequel shéqueles shequeles"
        " séquel_israelí sequel_israeli séqueles_israelíes sequeles_israelies nuevo_séquel nuevo_sequel"
        " nuevos_séqueles nuevos_sequeles siclo_israelí siclo_israeli siclos_israelíes siclos_israelies | AED dírham"
        " dirham dírhams dirhams dírham_emiratí dirham_emirati dírhams_emiratíes dirhams_emiraties"
        " dírhams_de_los_emiratos dirhams_de_los_emiratos | MAD dírham_marroquí dirham_marroqui dírhams_marroquíes"
        " dirhams_marroquies dírhams_de_marruecos dirhams_de_marruecos | SAR riyal riyales riyal_saudí riyal_saudi"
        " riyales_saudíes riyales_saudies riales_saudíes riales_saudies rial_saudí rial_saudi | QAR riyal_catarí"
        " riyal_catari riyales_cataríes riyales_cataries riyales_qataríes riyales_qataries riales_cataríes"
        " riales_cataries rial_catarí rial_catari | OMR rial_omaní rial_omani riales_omaníes riales_omanies"
        "| YER rial_yemení rial_yemeni riales_yemeníes riales_yemenies | IRR rial riales rial_iraní rial_irani"
        " riales_iraníes riales_iranies | KWD dinar_kuwaití dinar_kuwaiti dinares_kuwaitíes dinares_kuwaities"
        "| BHD dinar_bareiní dinar_bareini dinares_bareiníes dinares_bareinies dinares_de_baréin dinares_de_barein"
        "| JOD dinar_jordano dinares_jordanos | IQD dinar dinares dinar_iraquí dinar_iraqui dinares_iraquíes"
        " dinares_iraquies | DZD dinar_argelino dinares_argelinos | TND dinar_tunecino dinares_tunecinos"
        "| LYD dinar_libio dinares_libios | EGP libra_egipcia libras_egipcias | LBP libra_libanesa libras_libanesas"
        "| SYP libra_siria libras_sirias | SDG libra_sudanesa libras_sudanesas | IEP libra_irlandesa"
        " libras_irlandesas | ZAR rand rands rand_sudafricano rands_sudafricanos | NGN naira nairas naira_nigeriana"
        " nairas_nigerianas | KES chelín_keniano chelin_keniano chelines_kenianos chelín_keniata chelin_keniata"
        " chelines_keniatas chelines | TZS chelín_tanzano chelin_tanzano chelines_tanzanos | UGX chelín_ugandés"
        " chelin_ugandes chelines_ugandeses | GHS cedi cedis cedi_ghanés cedi_ghanes cedis_ghaneses | ETB birr birres"
        " birr_etíope birr_etiope birres_etíopes birres_etiopes | AOA kwanza kwanzas kuanza kuanzas | MZN metical"
        " meticales | BWP pula pulas | ZMW kwacha kwachas | XAF franco_cfa francos_cfa"
        "| XOF franco_cfa_de_áfrica_occidental franco_cfa_de_africa_occidental francos_cfa_de_áfrica_occidental"
        " francos_cfa_de_africa_occidental | BRL reales reais real_brasileño reales_brasileños reales_de_brasil"
        "| MXN pesos peso_mexicano pesos_mexicanos | ARS peso_argentino pesos_argentinos austral_argentino"
        " australes | CLP peso_chileno pesos_chilenos | COP peso_colombiano pesos_colombianos | CUP peso_cubano"
        " pesos_cubanos | CUC peso_convertible pesos_convertibles | DOP peso_dominicano pesos_dominicanos"
        "| UYU peso_uruguayo pesos_uruguayos | PHP peso_filipino pesos_filipinos | CLF unidad_de_fomento"
        " unidades_de_fomento uf | PEN soles sol_peruano soles_peruanos nuevo_sol nuevos_soles | BOB bolivianos"
        " peso_boliviano pesos_bolivianos | PYG guaraníes guaranies guaraní_paraguayo guarani_paraguayo"
        " guaraníes_paraguayos guaranies_paraguayos | VES bolívares bolivares bolívar_soberano bolivar_soberano"
        " bolívares_soberanos bolivares_soberanos bolívar_digital bolivar_digital bolívares_digitales"
        " bolivares_digitales bolívar_fuerte bolivar_fuerte bolívares_fuertes bolivares_fuertes bolívar_venezolano"
        " bolivar_venezolano bolívares_venezolanos bolivares_venezolanos | CRC colones colón_costarricense"
        " colon_costarricense colones_costarricenses | SVC colón_salvadoreño colon_salvadoreño colones_salvadoreños"
        "| GTQ quetzal quetzales quetzal_guatemalteco quetzales_guatemaltecos | HNL lempira lempiras"
        " lempira_hondureño lempiras_hondureños | NIO córdobas cordobas córdoba_nicaragüense cordoba_nicaraguense"
        " córdobas_nicaragüenses cordobas_nicaraguenses | PAB balboas balboa_panameño balboas_panameños | HTG gourde"
        " gourdes | JMD dólar_jamaicano dolar_jamaicano dólares_jamaicanos dolares_jamaicanos jamaiquino"
        "| BSD dólar_bahameño dolar_bahameño dólares_bahameños dolares_bahameños dólares_de_las_bahamas"
        " dolares_de_las_bahamas | TTD dólar_trinitense dolar_trinitense dólares_trinitenses dolares_trinitenses"
        " dólares_de_trinidad_y_tobago dolares_de_trinidad_y_tobago | BBD dólar_de_barbados dolar_de_barbados"
        " dólares_de_barbados dolares_de_barbados | BZD dólar_beliceño dolar_beliceño dólares_beliceños"
        " dolares_beliceños | KRW won wons wones won_surcoreano wones_surcoreanos wons_surcoreanos won_coreano"
        "| KPW won_norcoreano wones_norcoreanos | THB baht bahts baht_tailandés baht_tailandes bahts_tailandeses"
        " bat_tailandés bat_tailandes | MYR ringgit ringgits ringgit_malayo ringgits_malayos ringgit_malasio"
        "| VND dong dongs dong_vietnamita dongs_vietnamitas | KZT tenge tenges tenge_kazajo tenges_kazajos"
        "| AZN manat manats manat_azerbaiyano manats_azerbaiyanos manat_azerí manat_azeri manats_azeríes"
        " manats_azeries | TMT manat_turcomano manats_turcomanos | GEL lari laris lari_georgiano laris_georgianos"
        "| AMD dram drams dram_armenio drams_armenios | UZS som_uzbeko soms_uzbekos sum_uzbeko | KGS som soms"
        " som_kirguís"
        " som_kirguis soms_kirguises | AFN afgani afganis afgani_afgano | BDT taka takas taka_bangladesí"
        " taka_bangladesi | MMK kyat kyats | KHR riel rieles | MNT tugrik tugriks | DEM marco_alemán marco_aleman"
        " marcos_alemanes deutsche_mark | FRF franco_francés franco_frances francos_franceses | BEF franco_belga"
        " francos_belgas | LUF franco_luxemburgués franco_luxemburgues francos_luxemburgueses | ITL lira_italiana"
        " liras_italianas | ESP peseta pesetas peseta_española pesetas_españolas | PTE escudo_portugués"
        " escudo_portugues escudos_portugueses escudos | CVE escudo_caboverdiano escudos_caboverdianos"
        "| FIM marco_finlandés marco_finlandes marcos_finlandeses | ATS chelín_austriaco chelin_austriaco"
        " chelines_austriacos chelines_austríacos | NLG florín_neerlandés florin_neerlandes florines_neerlandeses"
        " florines_holandeses florines | GRD dracma dracmas dracma_griega dracmas_griegas | BTC bitcoin bitcoins"
        " bitcóin bitcoines | ETH ether ethers éter_digital eter_digital | XDR derecho_especial_de_giro"
        " derechos_especiales_de_giro deg"
        " | ANG florín_de_las_antillas_neerlandesas florin_de_las_antillas_neerlandesas"
        " florines_de_las_antillas_neerlandesas | BMD dólar_de_bermudas dolar_de_bermudas dólares_de_bermudas"
        " dolares_de_bermudas | BTN ngultrum_butanés ngultrum_butanes ngultrums_butaneses | MVR rupia_de_maldivas"
        " rupias_de_maldivas"
    ),
    subunits=words(
        "EUR céntimo centimo céntimos centimos céntimo_de_euro centimo_de_euro céntimos_de_euro centimos_de_euro"
        " eurocéntimo eurocentimo eurocéntimos eurocentimos cts cts. | USD centavo_de_dólar centavo_de_dolar"
        " centavos_de_dólar centavos_de_dolar centavo_estadounidense centavos_estadounidenses centavos_de_dólares"
        " centavos_de_dolares céntimos_de_dólar centimos_de_dolar | MXN centavo centavos | GBP penique peniques pence"
        "| RUB kopek kopeks kópek kópeks copec copecs copeca copecas | INR paisa paisas"
    ),
    units=words(
        "beat_per_minute latidos_por_minuto pulsaciones_por_minuto lpm |"
        "british_thermal_unit unidades_térmicas_británicas | millimeter_Hg milímetros_de_mercurio"
        " milimetros_de_mercurio | arcminute minuto_de_arco minutos_de_arco | arcsecond segundo_de_arco"
        " segundos_de_arco | cubic_yard yarda_cúbica yardas_cúbicas | cubic_mile milla_cúbica millas_cúbicas |"
        " troy_ounce onza_troy onzas_troy | millimole milimol milimoles | millibar milibar milibares | furlong"
        " furlong furlongs | degC centígrado centigrado | meter metro metros mts mts. mt | kilometer kilómetro"
        " kilometro kilómetros"
        " kilometros kms kms. quilómetro"
        " quilometro quilómetros quilometros | centimeter centímetro centimetro centímetros centimetros cms"
        "| millimeter milímetro milimetro milímetros milimetros mms | micrometer micrómetro micrometro micrómetros"
        " micrometros micra micras micrón micron micrones | nanometer nanómetro nanometro nanómetros nanometros"
        "| decimeter decímetro decimetro decímetros decimetros | inch pulgada pulgadas pulg pulg. | foot pie pies"
        "| yard yarda yardas | mile milla millas | nautical_mile milla_náutica milla_nautica millas_náuticas"
        " millas_nauticas milla_marina millas_marinas | light_year año_luz años_luz año-luz años-luz | parsec pársec"
        " parsec pársecs parsecs | astronomical_unit unidad_astronómica unidad_astronomica unidades_astronómicas"
        " unidades_astronomicas ua | angstrom ángstrom angstrom ángstroms angstroms | square_meter metro_cuadrado"
        " metros_cuadrados m_cuadrados mts_cuadrados mts2 mts² metro_cuadrados | square_kilometer kilómetro_cuadrado"
        " kilometro_cuadrado kilómetros_cuadrados kilometros_cuadrados km_cuadrado km_cuadrados kms_cuadrados"
        "| square_mile milla_cuadrada millas_cuadradas | square_foot pie_cuadrado pies_cuadrados"
        "| square_inch pulgada_cuadrada pulgadas_cuadradas | square_yard yarda_cuadrada yardas_cuadradas"
        "| square_centimeter centímetro_cuadrado centimetro_cuadrado centímetros_cuadrados centimetros_cuadrados"
        " cm_cuadrados | square_millimeter milímetro_cuadrado milimetro_cuadrado milímetros_cuadrados"
        " milimetros_cuadrados | hectare hectárea hectarea hectáreas hectareas hect. | acre acre acres"
        "| cubic_meter metro_cúbico metro_cubico metros_cúbicos metros_cubicos m_cúbicos m_cubicos mts3"
        "| cubic_hectometer hectómetro_cúbico hectómetros_cúbicos hectómetro_cubico | cubic_kilometer"
        " kilómetro_cúbico kilometro_cubico kilómetros_cúbicos kilometros_cubicos km_cúbicos"
        " km_cubicos | cubic_centimeter centímetro_cúbico centimetro_cubico centímetros_cúbicos centimetros_cubicos"
        " cc c.c. cm_cúbicos cm_cubicos | cubic_decimeter decímetro_cúbico decimetro_cubico decímetros_cúbicos"
        " decimetros_cubicos | cubic_foot pie_cúbico pie_cubico pies_cúbicos pies_cubicos | cubic_inch pulgada_cúbica"
        " pulgada_cubica pulgadas_cúbicas pulgadas_cubicas | liter litro litros lts lts. ltrs | milliliter mililitro"
        " mililitros mls | centiliter centilitro centilitros | deciliter decilitro decilitros | hectoliter hectolitro"
        " hectolitros | gallon galón galon galones gal gal. | pint pinta pintas | quart cuarto_de_galón"
        " cuarto_de_galon cuartos_de_galón cuartos_de_galon | fluid_ounce onza_líquida onza_liquida onzas_líquidas"
        " onzas_liquidas onza_fluida onzas_fluidas | cup taza tazas | tablespoon cucharada cucharadas cda cda. cdas"
        " cdas. cuchara_sopera cucharadas_soperas | teaspoon cucharadita cucharaditas cdta cdta. cdtas cdita"
        " cucharada_de_té cucharada_de_te cucharadas_de_té cucharadas_de_te | oil_barrel barril barriles bbl bbls"
        "| gram gramo gramos grs grs. gr gr. | kilogram kilogramo kilogramos kilo kilos kgs kgs."
        "| milligram miligramo miligramos mgs | microgram microgramo microgramos mcg | metric_ton tonelada toneladas"
        " tonelada_métrica tonelada_metrica toneladas_métricas toneladas_metricas ton tons tm t.m. tn"
        "| kilotonne kilotonelada kilotoneladas kilotón kiloton kilotones | megatonne megatonelada megatoneladas"
        " megatón megaton megatones | short_ton tonelada_corta toneladas_cortas | long_ton tonelada_larga"
        " toneladas_largas | pound libra libras lb lbs lbs. | ounce onza onzas | stone stone stones | carat quilate"
        " quilates | bushel bushel bushels fanega fanegas | quintal quintal quintales qq | degC celsius grado_celsius"
        " grados_celsius grado_centígrado grado_centigrado grados_centígrados grados_centigrados centígrados"
        " centigrados grados_c grado_c ºc °_celsius º_celsius | degF fahrenheit grado_fahrenheit grados_fahrenheit"
        " grados_f ºf °_fahrenheit | kelvin kelvin kelvins grados_kelvin | degree grado grados | radian radián radian"
        " radianes | turn revoluciones | kilometer_per_hour kilómetro_por_hora kilometro_por_hora kilómetros_por_hora"
        " kilometros_por_hora km_por_hora kilómetros/hora kilometros/hora kilómetros_a_la_hora kilometros_a_la_hora"
        " km/hora kph kmh | mile_per_hour milla_por_hora millas_por_hora millas/hora mph"
        "| meter_per_second metro_por_segundo metros_por_segundo metros/segundo"
        "| kilometer_per_second kilómetro_por_segundo kilometro_por_segundo kilómetros_por_segundo"
        " kilometros_por_segundo | knot nudos | hertz hercio hercios hertz hertzio hertzios | kilohertz kilohercio"
        " kilohercios kilohertz | megahertz megahercio megahercios megahertz | gigahertz gigahercio gigahercios"
        " gigahertz | watt vatio vatios watt watts | kilowatt kilovatio kilovatios kilowatt kilowatts"
        "| megawatt megavatio megavatios megawatt megawatts | gigawatt gigavatio gigavatios gigawatt gigawatts"
        "| terawatt teravatio teravatios terawatt terawatts | horsepower caballo_de_vapor caballos_de_vapor"
        " caballo_de_fuerza caballos_de_fuerza cv c.v. hp | kilowatt_hour kilovatio_hora kilovatios_hora"
        " kilovatio-hora kilovatios-hora kilovatios-horas kilovatios_por_hora kilowatt_hora kilowatts_hora"
        " kilowatts-hora | megawatt_hour megavatio_hora megavatios_hora megavatio-hora megavatios-hora megawatts_hora"
        " megawatts-hora | gigawatt_hour gigavatio_hora gigavatios_hora gigavatio-hora gigavatios-hora gigawatts_hora"
        "| terawatt_hour teravatio_hora teravatios_hora teravatio-hora teravatios-hora | joule julio julios joule"
        " joules | kilojoule kilojulio kilojulios kilojoule kilojoules | megajoule megajulio megajulios megajoule"
        " megajoules | gigajoule gigajulio gigajulios gigajoules | calorie caloría caloria calorías calorias"
        "| kilocalorie kilocaloría kilocaloria kilocalorías kilocalorias | british_thermal_unit btu btus"
        "| electron_volt electronvoltio electronvoltios electrón-voltio electron-voltio electrón_voltio"
        " electron_voltio | volt voltio voltios volt | kilovolt kilovoltio kilovoltios | ampere amperio amperios"
        " ampere amperes | milliampere miliamperio miliamperios | newton newton newtons | pascal pascal pascales"
        "| hectopascal hectopascal hectopascales | bar bares | atmosphere atmósferas atmosferas | ohm ohmio ohmios"
        "| lumen lumen lúmenes lumenes | decibel decibelio decibelios decibel decibeles | bit bit bits"
        "| kilobit kilobit kilobits | megabit megabit megabits | gigabit gigabit gigabits | byte byte bytes octeto"
        " octetos | kilobyte kilobyte kilobytes | megabyte megabyte megabytes megas | gigabyte gigabyte gigabytes"
        " gigas | terabyte terabyte terabytes teras | petabyte petabyte petabytes | exabyte exabyte exabytes"
        "| kilobit_per_second kilobits_por_segundo | megabit_per_second megabit_por_segundo megabits_por_segundo"
        "| gigabit_per_second gigabit_por_segundo gigabits_por_segundo | pixel píxel pixel píxeles pixeles pixels"
        "| megapixel megapíxel megapixel megapíxeles megapixeles megapixels"
        "| revolution_per_minute revoluciones_por_minuto r.p.m."
    ),
    unit_homographs=phrases("bar | bit | nudo | pie | punto | vara | vuelta | área | once"),
    currency_homographs=("corona", "coronas", "leva"),
    paying=phrases(
        "cost~ | cuesta~ | pag~ | precio~ | multa~ | vale | valen | valor | deuda~ | sueldo~ | salario~"
        " | impuesto~ | gast~ | vendi~ | vend~ | compr~ | gana | ganan | presupuesto~ | premio~ | esterlin~"
        " | billete~ | alquiler~ | fondo~ | préstamo~ | invert~ | beneficio~ | peniques | donó | donación"
        " | euros | dólares | londres"
    ),
    weighing=phrases("pes~ | peso | perdi~ | perder | adelgaz~ | engord~ | bebé~ | kilo~ | kg | onza | onzas | dieta~"),
    warmth=phrases(
        "agua | "
        "cocer | cocción | hornea | cueza | asar | ase | "
        "temperatura~ | termómetro~ | máxima | máximas | mínima | mínimas | frío | calor | caluros~ | helada~ | horno"
        " | hornear | hornee | precalent~ | fiebre | nublado | soleado | enfriar~ | calentar~ | clima | ambiente"
    ),
    per_words=("por",),
    prices=phrases("precio | precios | tarifa"),
    payers=phrases("paga | pagan | pagó | pagaron | pagar | pagado | pagarán"),
    paces=words(
        """
        hour por_hora a_la_hora cada_hora la_hora
        | day por_día al_día cada_día diariamente
        | week por_semana a_la_semana cada_semana
        | month por_mes al_mes cada_mes mensualmente
        | year por_año al_año cada_año anualmente
        """
    ),
    multiplied=("por",),
    angles=phrases("al norte | al sur | al este | al oeste | de inclinación"),
    durations=words(
        "hour buena_hora |"
        "millisecond milisegundo milisegundos | microsecond microsegundo microsegundos | nanosecond nanosegundo"
        " nanosegundos | second segundo segundos seg seg. segs segs. | minute minuto minutos min min. mins |"
        " hour hora horas hr hr. hs hs."
        " hrs hrs. | day día dia días dias jornada jornadas | week semana semanas sem. | fortnight quincena quincenas"
        "| month mes meses | quarter trimestre trimestres trim. | year año años | decade década decada décadas decadas"
        " decenio decenios | century siglo siglos | millennium milenio milenios"
    ),
    duration_multiples=words(
        "2*month bimestre bimestres | 4*month cuatrimestre cuatrimestres | 6*month semestre semestres"
        " | 2*year bienio bienios | 3*year trienio trienios | 4*year cuatrienio cuatrienios"
        " | 5*year quinquenio quinquenios lustro lustros | 6*year sexenio sexenios"
    ),
    workdays=phrases("día hábil | días hábiles | día laborable | días laborables | dias habiles"),
    nights=phrases("noche | noches"),
    rounds=phrases("jornada | jornadas"),
    leagues=phrases(
        "liga | puntos | líder | colista | descenso | goles | clasificación | campeonato | victorias | derrotas"
        " | empates | invicto"
    ),
    time_adjectives=phrases(
        "largos | largas | nuevos | nuevas | otros | otras | cortos | cortas | enteros | enteras | intensos |"
        " intensas"
        " | primeros | primeras | últimos | últimas | próximos | próximas"
    ),
    ages_before=phrases("los mayores de | los menores de | las mayores de | las menores de | a la edad de | edad:"),
    ages=phrases("de edad | cumplidos | recién cumplidos | de vida"),
    months=words(
        "1 enero ene | 2 febrero feb febr | 3 marzo mar mzo | 4 abril abr | 5 mayo may | 6 junio jun | 7 julio jul"
        "| 8 agosto ago agto | 9 septiembre setiembre sep sept set | 10 octubre oct | 11 noviembre nov | 12 diciembre"
        " dic dicbre"
    ),
    weekdays=words(
        "1 lunes lun | 2 martes mar | 3 miércoles miercoles mié mie miér | 4 jueves jue juev | 5 viernes vie vier"
        " | 6 sábado sabado sab sáb | 7 domingo dom"
    ),
    weekdays_counted=words(
        "1 lunes | 2 martes | 3 miércoles miercoles | 4 jueves | 5 viernes | 6 sábados sabados | 7 domingos"
    ),
    seasons=words(
        "spring primavera primaveras | summer verano veranos estío | autumn otoño otoños | winter invierno inviernos"
    ),
    month_ambiguous=("mar", "may", "set", "sep", "jun", "jul", "ago", "ene", "feb", "abr", "oct", "nov", "dic", "mzo"),
    bimester_words=("bimestre", "bimestres"),
    quarter_words=("trimestre", "trimestres"),
    quadrimester_words=("cuatrimestre", "cuatrimestres"),
    numbered=("bimestre", "trimestre", "semestre", "cuatrimestre"),
    half_year_words=("semestre", "semestres"),
    decade_words=phrases("década | décadas | decada | decadas | decenio | decenios | años | anos"),
    century_words=("siglo", "siglos", "s."),
    year_words=phrases("año | años | ejercicio | ejercicios | año natural | año civil | anos | ano"),
    month_words=("mes", "meses"),
    week_words=("semana", "semanas"),
    calendar_week_words=phrases("semana iso | semana natural | semana número"),
    workweek_words=phrases("semana laboral | semana de trabajo"),
    weekend_words=phrases("fin de semana | fines de semana"),
    plurals=phrases(
        "días | dias | semanas | meses | trimestres | semestres | años | décadas | decadas | decenios | siglos"
    ),
    decade_endings=("s",),
    alternatives=phrases("o | ó | u"),
    leaving_out=phrases("pero no | pero no en | excepto | excepto en | salvo | salvo en"),
    of_words=("de", "del", "la", "el", "los", "las"),
    period_codes=words("quarter t | half s"),
    weekday_ambiguous=phrases("lun | mar | mie | mié | jue | vie | sab | sáb | dom"),
    each=phrases("cada"),
    every=phrases("cada | todos los | todas las | los | las | ningún"),
    day_leads=phrases("el | día | dia | días | dias"),
    day_spans=(
        ("del", "al"),
        ("del", "hasta el"),
        ("desde el", "hasta el"),
        ("desde el", "al"),
        ("del día", "al"),
        ("del día", "al día"),
    ),
    determiners=phrases("el | la | los | las"),
    relative=words(
        "-2 penúltimo penultimo penúltima penultima penúltimos penúltimas"
        " | -1 pasado pasada pasados pasadas último ultimo última ultima últimos ultimos últimas ultimas anterior"
        " anteriores previo previa previos previas precedente precedentes antepasado ppdo. ppdo | 0 este_mismo"
        " esta_misma este esta estos estas"
        " actual actuales presente presentes corriente corrientes en_curso ese esa esos esas | 1 próximo proximo"
        " próxima proxima próximos proximos próximas proximas siguiente siguientes entrante entrantes que_viene"
        " que_vienen venidero venidera venideros que_sigue"
    ),
    earlier=phrases("más temprano | más temprano en | antes en"),
    later=phrases("más tarde | más tarde en | más adelante | resto de | resto del"),
    now=phrases("fecha actual | actualidad | ahora | fecha | presente"),
    to_date=words(
        "year lo_que_va_de_año lo_que_va_del_año año_hasta_la_fecha lo_que_llevamos_de_año | month"
        " lo_que_va_de_mes lo_que_va_del_mes mes_hasta_la_fecha | week lo_que_va_de_semana"
    ),
    beside_days=words(
        "-1 víspera_de víspera_del | 1 día_siguiente_de día_siguiente_del día_siguiente_a día_siguiente_al"
    ),
    same=phrases("mismo | misma | ese mismo | esa misma | aquel mismo | aquella misma | aquel | aquella | ese | esa"),
    following=phrases("siguiente | después"),
    beyond=words("1 después | -1 antes"),
    told_from=phrases(
        "anterior a | anterior al | previo a | previo al | previa a | previa al | siguiente a | siguiente al"
        " | siguiente de | siguiente del"
    ),
    months_behind=words("0 corriente corrientes cte. cte"),
    day_words=words("0 hoy | -1 ayer | 1 mañana manana | -2 anteayer antier antes_de_ayer | 2 pasado_mañana"),
    ago=phrases("atrás | atras | más atrás"),
    ago_before=phrases("hace | hace ya | hace unos | hace unas | hace apenas | desde hace"),
    ahead=phrases("dentro de | en | de aquí a"),
    elapsed=phrases("en"),
    future_endings=("ará", "erá", "irá", "drá", "arán", "erán", "irán", "drán", "aré", "eré", "iré", "dré", "remos"),
    from_now=phrases("a partir de ahora | a partir de hoy"),
    since=phrases(
        "a comenzar el | con inicio el | con comienzo el | "
        "desde | desde el | desde el día | desde la | desde los | desde las | desde principios de | "
        "desde finales de | a partir de | a partir del | a partir del día | a contar de | a contar desde | "
        "a contar desde el | a contar del | con efecto desde | con efectos de | con efecto a partir del | "
        "empezando | comenzando | comenzando el | empezando el | que comienza | que comienza el | que inicia | "
        "que inicia el | que empieza | que empieza el"
    ),
    earliest=phrases(
        "tan pronto como | tan pronto como el | tan pronto como en | no antes de | no antes del | "
        "como muy pronto | como muy pronto el"
    ),
    until=phrases(
        "tan tarde como | tan tarde como el | tan tarde como en | hasta | hasta el | hasta el día | hasta el dia |"
        " hasta la | hasta los | hasta finales de"
        " | a más tardar | a mas tardar | a más tardar el | a mas tardar el | a más tardar en"
        " | a mas tardar en | no más tarde de | no mas tarde de | no más tarde del | no más tarde que el | no más"
        " tarde que | no mas tarde del"
        " | como muy tarde | como muy tarde el | como máximo el | como maximo el | antes de finales de"
        " | antes de que acabe"
    ),
    before=phrases(
        "antes de | antes del | antes del día | antes de la | previo a | previo al | previa al | anterior a"
        "| anterior al | anteriores a | anteriores al | con anterioridad a | con anterioridad al"
    ),
    after=phrases(
        "después de | despues de | después del | despues del | tras | tras el | tras la | posterior a | posterior al"
        "| posteriores a | posteriores al | con posterioridad a | con posterioridad al | pasado el | más allá de"
        "| mas alla de | más allá del | mas alla del | luego de | luego del"
    ),
    within=phrases(
        "en menos de | en el plazo de | en un plazo de | dentro de un plazo de | dentro del plazo de | en un plazo"
        " máximo de | en el plazo máximo de | en un plazo no superior a | en un plazo inferior a | en un máximo de"
        "| dentro de los | dentro de las | en el término de | antes de que pasen"
    ),
    in_words=phrases(
        "en | durante | desde | hasta | para | entre | y | por | tras | hacia | a | este | esta | principios"
        "| finales | fines | mediados | comienzos | inicios | todo | todos | pasado | próximo | antes | después | mes"
    ),
    years_told=phrases("fue | es | será | ha | era | trajo | marcó | supuso"),
    years_after=phrases("o más tarde | y más tarde | o posterior | y posterior | o después | y después | en adelante"),
    births=phrases("n. | m. | baut. | fall."),
    year_leads=phrases(
        "en | de | del | desde | hasta | año | años | para | durante | entre | y | a | al | tras | hacia | por"
        "| antes | después | ejercicio | ejercicios | fiscal | anual | temporada | curso | campaña | edición |"
        " primavera |"
        " verano"
        "| otoño | invierno | que | circa | c | mediados | finales | fines | principios | comienzos | inicios"
        "| horizonte | cosecha | bienio | trienio | cuatrienio | quinquenio | década"
        "| escolar | académico"
        " | crianza | añada | vendimia | modelo | promoción"
        " | informe | presupuesto | memoria"
    ),
    materials=phrases(
        "lienzo | tabla | papel | cartón | pergamino | madera | cobre | bronce | mármol | plata | oro | porcelana"
        " | cerámica | loza | terracota | yeso | marfil | vidrio | seda | lino | lana | litografía | grabado"
        " | aguafuerte | estampa | fotografía | acuarela | temple | pastel | carboncillo"
    ),
    begin=phrases(
        "los principios de | los comienzos de | los inicios de | principios de | a principios de |"
        " a principios del | principios del | comienzos de | a comienzos de"
        " | a comienzos del | comienzo de | al comienzo de | al comienzo del | inicios de | a inicios de"
        " | a inicios del | inicio de | inicio del | al inicio de | al inicio del | primeros de"
        " | a primeros de | a primeros del | primeros días de | primeros dias de | los primeros días de"
        " | los primeros dias de | desde principios de | desde comienzos de | inicio | inicios | principios"
        " | comienzos | el inicio | el comienzo"
    ),
    middle=phrases(
        "los mediados de | mediados de | a mediados de | a mediados del | mediados del | desde mediados de |"
        " hacia mediados de | hasta"
        " mediados de | la mitad de | mitad de | a mitad de | a mitad del"
    ),
    end=phrases(
        "los finales de | los últimos días de | finales de | a finales de | a finales del | finales del |"
        " fines de | a fines de | a fines del"
        " | fin de | a fin de | al final de | al final del | final de | final del | a final de | a finales"
        " | últimos de | ultimos de | a últimos de | a ultimos de | hasta finales de | desde finales de"
        " | hacia finales de | antes de finales de | cierre de | al cierre de "
        " | los ultimos dias de | final | fines | finales | a final"
    ),
    eras=phrases("d. c. | d. de c. | después de cristo | d. de j. c. | de nuestra era"),
    year_labels=phrases(
        "fundado | fundada | fundación | apertura | inauguración | inaugurado | inaugurada | construido"
        " | construida | construcción | creación | puesta en servicio | nacido | nacida | desde"
    ),
    eras_before=phrases(
        "a. c. | a. de c. | a. de j. c. | a. j. c. | antes de cristo | antes de jesucristo | a. n. e. | ane | antes"
        " de nuestra era | antes de la era común | a. e. c. | ac"
    ),
    feast_leads=phrases(
        "noche | mañana | tarde | día | días | víspera | vísperas | antevíspera | fecha | fiesta"
        " | semana | período | periodo | ocasión | partir | alrededor | época | madrugada | mediodía | torno"
    ),
    year_verbs=phrases(
        "cerró | cerraron | cierra | terminó | terminaron | acabó | acabaron | empezó | empezaron | comenzó |"
        " comenzaron | inició | iniciaron | finalizó"
        " | fechado | fechada | fechados | fechadas | datado | datada | firmado | firmada"
    ),
    holidays=words(
        "01-01 año_nuevo día_de_año_nuevo | 01-06 día_de_reyes | 02-14 san_valentín | 03-08"
        " día_internacional_de_la_mujer | 05-01 día_del_trabajo día_del_trabajador"
        " día_internacional_de_los_trabajadores | 10-12 día_de_la_hispanidad fiesta_nacional_de_españa"
        " día_de_la_raza | 10-31 halloween | 11-01 día_de_todos_los_santos | 11-02 día_de_los_muertos día_de_muertos"
        " | 12-08 inmaculada_concepción | 12-24 nochebuena | 12-25 navidad día_de_navidad | 12-28"
        " día_de_los_santos_inocentes día_de_los_inocentes | 12-31 nochevieja fin_de_año | 09-01>1 labor_day |"
        " 11-22>4 día_de_acción_de_gracias día_de_accion_de_gracias | 11-23>5 viernes_negro black_friday | 11-26>1"
        " cyber_monday ciberlunes | easter-47 martes_de_carnaval | easter-46 miércoles_de_ceniza | easter-7"
        " domingo_de_ramos | easter-3 jueves_santo | easter-2 viernes_santo | easter-1 sábado_santo | easter+0"
        " pascua domingo_de_pascua domingo_de_resurrección | easter+1 lunes_de_pascua | easter+39 día_de_la_ascensión |"
        " easter+49 pentecostés | easter+60 corpus_christi"
    ),
    clock_before=("a",),
    clock_told=phrases("son las | eran las | serán las | serían las"),
    clock_alone=(
        "a las",
        "a la",
        "desde las",
        "hasta las",
        "sobre las",
        "entre las",
        "para las",
        "a eso de las",
        "de las",
        "pasadas las",
        "antes de las",
        "después de las",
        "hacia las",
        "desde la",
        "hasta la",
        "alrededor de las",
        "a partir de las",
    ),
    timed=phrases(
        "reposar | macerar | cocer | cueza | hervir | hornear | hornee | levar | fermentar | cocción | "
        "preparación | reposo | tiempo de cocción | tiempo de preparación | trayecto | metraje | "
        "tiempo oficial | tiempo final | su tiempo | mi tiempo | cronómetro | crono | reloj | "
        "dura | duran | durará | duró | duración de | retraso de | demora de | durante |"
        "ganó | ganado | ganador | ganadora | venció | récord | marca | tiempo de | un tiempo | corrió | "
        "maratón | carrera | meta | duración | terminó | vuelta | impuso"
        " | más rápida | más rápido | dorsal"
    ),
    streets=(
        "calle",
        "avenida",
        "plaza",
        "paseo",
        "avda",
        "c/",
        "glorieta",
        "rambla",
        "bulevar",
        "callejón",
        "alameda",
        "carrer",
        "plaça",
        "pza",
        "ctra",
        "av",
        "avd",
        "pasaje",
        "travesía",
    ),
    small_words=phrases(
        "inclusive | incluido | incluida | "
        "quizá | quizás | acaso | solamente | únicamente | hoy | ayer | anoche | temprano | allá | ahí | acá | "
        "delante | detrás | enfrente | si | u | cabe | so | versus | conque | siquiera | asimismo | igualmente | "
        "viceversa | despacio | "
        "a | al | ante | de | del | la | el | los | en | un | lo | me | te | mi | tu | sea | sean | será | serán"
        " | sería | serían | estaba | estaban | estuvo | estuvieron | haya | hayan | hubo | hubiera | hecho | hizo"
        " | hicieron | hacen | debe | deben | debía | deberá | deberán | puede | pueden | podrá | podrán | podía"
        " | quiere | quieren | va | van | iba | irá | fuera | tenía | tenían | tuvo | tuvieron | tendrá | tendrán"
        " | tienen | dio | dieron | da | dan | llegó | llega | llegaron | quedó | quedaron | queda | puso"
        " | pusieron | pone | sigue | siguen | siguió | salió | salieron | sale | entró | entra | volvió | vuelve"
        " | pasó | pasa | pasará | despegó | aterrizó | aterrizará | ganó | perdió | murió | nació | fundó | creó"
        " | abrió | cerró | dice | dijeron | afirma | señala | recoge | recogen | describe | describen | muestra"
        " | muestran | establece | establecen | prevé | regula | define | contiene | contienen | incluye"
        " | incluyen | compara | comparan | permite | permiten | exige | dispone | efectúa | efectuará | cuesta"
        " | cuestan | pesa | funciona | funcionan | aparece | aparecen | consiste | aquí | allí | bajo | hacia"
        " | mediante | salvo | excepto | incluso | luego | entonces | pues | cuyo | cuya | cuyos | cuyas | cual"
        " | cuales | nunca | jamás | tampoco | todavía | casi | apenas"
    ),
    clock=phrases(
        "de la mañana | de la tarde | de la noche | de la madrugada | horas de la mañana"
        " | horas de la tarde"
        " | horas de la noche | horas de la madrugada | del mediodía | en punto | horas en punto | a. m. | p. m."
        " | am | pm | a.m. | p.m. | hora local | horas locales | hora peninsular"
    ),
    dated_places=phrases(
        "instituto | ies | colegio público | mercado "
        "| escuela | cuartel | plazuela | "
        "calle | avenida | plaza | paseo | puente | estadio | parque | barrio | plazoleta | glorieta | estación"
        " | autopista | bulevar | colegio | hospital | colonia | calle del | avenida del | plaza del | paseo del"
        " | c/ | avda | avda. | av | av. | avd. | pasaje | plaza de"
    ),
    function_words=phrases(
        "de | la | un | a |"
        " el | los | las | una | unos | del | y | en | que | es | por | con | no | se | su | sus | para | al | lo"
        "| como | más | pero | le | les | ya | o | este | esta | estos | estas | sí | porque | entre | cuando | muy"
        "| sin | sobre | también | hasta | hay | donde | quien | quienes | desde | todo | todos | toda | todas | nos"
        "| durante | uno | ni | contra | otros | otro | otra | otras | ese | esa | eso | esos | ante | ellos | ellas"
        "| e | esto | antes | algunos | algunas | unas | yo | él | ella | tanto | mucho | muchos | nada | poco | fue"
        "| fueron | son | era | ser | está | están | ha | han | había | según | tras | aunque | además | así | cada"
        "| mientras | sino | aún | hace | dijo | nuestro | nuestra | qué | cómo | solo | sólo | mismo | después"
        "| ahora | siempre | tiene | puede"
    ),
    abbreviations=phrases(
        "sr | sra | srta | sres | dr | dra | d | dña | da | prof | profa | ing | lic | arq | gral | cnel | cap | tte"
        "| sgto | excmo | excma | ilmo | mons | fr | sto | sta | av | avda | c | pza | pl | ctra | núm | nro | n | no"
        "| núms | art | arts | pág | págs | p | pp | caps | vol | t | ed | eds | fig | figs | tab | cf | cfr | etc"
        "| ej | p. ej | aprox | máx | mín | tel | teléf | tfno | fax | apdo | cía | ca | ee | uu | ee. uu | s.a | s.l"
        "| a.c | d.c | a. m | p. m | a.m | p.m | ene | feb | mar | abr | jun | jul | ago | sept | sep | oct | nov"
        "| dic | dpto | depto | admón | hab | mill | izq | dcha | ref | obs | op | cit | ibíd | id | v | vs | gob"
        "| pdte | pte | vda | hnos | cp | ud | uds | vd"
        " | avd"
    ),
    divisions=phrases("párrafo | párrafos | inciso | incisos | guion"),
    citing=phrases(
        "véase | véanse | ver | ver también | véase también | cf. | cfr. | según | conforme a | por | de | como |"
        " siguiendo a | a diferencia de | de acuerdo con"
    ),
    finding=phrases(
        "muestra~ | mostr~ | sostien~ | concluy~ | observ~ | constat~ | demostr~ | demuestr~ | sugier~ | propon~ "
        "| propus~ | encontr~ | señal~ | analiz~ | describ~ | halla~"
    ),
    voting=phrases("votó | votaron | votó por | votación de | votaron por | votación por"),
    filled=phrases(
        "lleno | llena | llenos | llenas | vacío | vacía | acabado | acabada | terminado | terminada | ocupado | "
        "ocupada | cubierto | cubierta | aforo"
    ),
    departures=phrases(
        "partido | tren | vuelo | misa | sesión | función | autobús | ferri | salida | telediario | reunión | "
        "informativo | encuentro"
    ),
    references=phrases(
        "actualización | registro | "
        "bit | parche | "
        "ejercicios | agujas del | la cota | número de la suerte | "
        "fuerza | a fuego | "
        "reivindicación | reivindicaciones | el compuesto | del compuesto | los compuestos | "
        "de los compuestos | estadio | parte | release | "
        "apdo. de correos | apartado de correos | bus | buses | disp. adic. | disp. trans. | disp. final |"
        " disposición adicional | disposición transitoria | disposición final | "
        "fj | ff.jj. | fundamento jurídico | fundamentos jurídicos | fundamento de derecho | fundamentos de derecho | "
        "números premiados | números ganadores | números premiados: | números ganadores: | opus | op. | "
        "combinación ganadora | combinación ganadora: | combinación ganadora fue | combinación ganadora es | "
        "números ganadores fueron | números ganadores son | números premiados fueron | números premiados son | "
        "en los minutos | "
        "nodo | nodos | "
        "el sobre | del sobre | los sobres | de los sobres | vocal | teniente de alcalde | "
        "serie | series |"
        "página | páginas | pág. | págs. | pág | pags. | pag. | p. | pp. | capítulo | capítulos | capitulo | cap."
        "| sección | secciones | seccion | artículo | artículos | articulo | articulos | art. | arts. | apartado"
        "| apartados | párrafo | párrafos | parrafo | inciso | numeral | literal | cláusula | disposición | n.º | n.o"
        "| nº | n° | n.os | nos. | núm. | num. | núms. | nro. | nro | no. | número | números | numero | # | figura"
        "| figuras | fig. | cuadro | tabla | tablas | anexo | anexos | apéndice | gráfico | volumen | vol. | tomo"
        "| versión | version | revisión | firmware | v. | edición n.º | resolución | resoluciones | resolucion"
        " | directiva | reglamento"
        "| ley | ley n.º | decreto | real decreto | real decreto-ley | decreto-ley | orden | sentencia | acuerdo n.º"
        "| convenio n.º | expediente | exp. | proyecto de ley | auto | recurso | sala | puerta | andén | vía | línea"
        "| líneas | autobús | vuelo | carretera | autopista | autovía | ruta | boeing | airbus | peugeot | renault"
        "| porsche | ferrari | citroën | apolo | apollo | iso | iec | une | nic | cie | tel. | tel | tel.: | teléfono"
        "| telefono | teléf. | tfno. | tlf. | tlf | móvil | celular | fax | whatsapp | c.p. | cp | código postal"
        "| código | codigo | cód. | id | dni | nif | cif | nie | ruc | rut | cuit | curp | ref. | referencia "
        "| modelo | factura | pedido | matrícula | lote | bloque | edificio | piso | planta | portal | apartamento"
        "| apto. | apto | dpto. | depto. | oficina | despacho | habitación | aula | asiento | canal | lección"
        "| ejercicio n.º | tema | unidad | grado n.º | nivel | paso | fase | etapa | clase | tipo | categoría | grupo"
        "| nota | notas | nota al pie | versículo | salmo | himno"
        " | pantone | ticket | boleto | cuenta | iban | isbn | issn | doi"
        "| windows | iphone | galaxy | playstation | xbox | android | calle | avenida | avda. | kilómetro n.º"
        "| distrito | zona | sector | terminal | ventanilla | dorsal | camiseta | protocolo | fórmula | diapositiva"
        "| acto | escena | título | libro | punto | enmienda | expediente n.º | boletín | casilla | apartado postal"
        "| parcela | caja | caso | pregunta | ítem | item | renglón | escuadrón | batallón"
        "| ecuación | ecuaciones | lema | teorema | hipótesis | objetivo | objetivos | carbono | uranio | cesio"
        "| yodo | vuelos | puertas | vías | andenes | salida | salidas | salas | aulas | habitaciones | tren"
        "| trenes | minuto | pulse | marque | escenario | cláusulas | fases | pasos | niveles | tipos | clases"
        "| grupos | zonas | versiones | autobuses | asunto | asuntos | lotes | reactor | variante | opción"
        " | fila | filas | butaca | asientos | taquilla | buzón | muelle | dársena | radio | carril | kilómetro"
        " | km | punto kilométrico | p.k. | enlace | estación n.º | comisaría | distritos | parada | talla"
        " | tallas | factor | fps | spf | pin | clave | contraseña | cuota | cupón | póliza | póliza n.º"
        " | n.º de cuenta | cuenta n.º | expedientes | folio | folios | hoja | asiento registral | finca"
        " | finca n.º | registral | indicador | indicadores | meta | metas | eje | ejes | prioridad | medida n.º"
        " | recomendación | recomendaciones | acción n.º | estrategia | pilar | cuadros | gráficos | ilustración"
        " | imagen | mapa | recuadro | foto | cohorte | brazo | experimento | muestra n.º | paciente n.º | tumba"
        " | nivel freático n.º | estrato | capítulo n.º | jornada | ronda | episodio | temporada n.º | asalto"
        " | etapas | vuelta n.º | ap. | apdo. | apdos. | ordinal | puntos | letra | disp."
        " | disposición derogatoria | d.a."
        " | d.t. | real decreto legislativo | rdl | rd | ley orgánica | stc | sts | stjue | sap"
        " | orden ministerial | instrucción | circular | providencia | diligencia | autos | rollo"
        " | recurso de casación | recurso n.º | procedimiento | juicio | juzgado | juzgado de instrucción número"
        " | sección n.º | boe | boe n.º | rec. | rj | eli | llame al | llámenos al | llamar al"
        " | llamando al | llama al | llamen al | marque el | marcar el | número gratuito | línea gratuita"
        " | teléfono gratuito | teléfonos | atención al cliente | contacto | sms al | whatsapp al | bluetooth"
        " | hdmi | usb | wi-fi | wifi | pcie | redmi | pixel | ios | ipad | ps | euro norma | norma euro"
        " | snapdragon | seat | audi a | bmw | volvo | mercedes | oficina n.º | despacho n.º | local"
        " | nave | almacén | silo | depósito n.º | pozo | pista | cancha | pabellón | stand | mesa | caseta"
        " | celda | módulo | cámara n.º | cabina | columna | casillas | página web n.º"
        " | cromosoma | cromosomas | cancela | th. | tve"
        " | motor"
        " | los números son "
        " | pulse el | pulse la tecla"
        " | vagón | vagones"
        " | diligencias | diligencias previas | dorsales"
        " | caps. | secc. | col. | figs. | t. | cat. | nros. | ext."
        " | vitrina | considerando"
        " | partida | partidas"
        " | panel | paneles"
        " | refs"
    ),
    bearings=phrases("n | s | e | o | w | de latitud | latitud | de longitud | longitud"),
    film_words=phrases(
        "película | películas | film | filme | filmes | rodada | rodado | rodadas | rodados | copia | copias"
        " | proyectará | proyección | proyecta | cine | cámara"
    ),
    globe_leads=phrases("gps | coordenadas | posición | latitud | lat | long | lng | lon | longitud"),
    code_words=phrases(
        "dni | nif | cif | nie | rut | ruc | cuit | curp | transpondedor | código | clave | pin | contraseña | "
        "combinación"
    ),
    results_after=phrases("final | definitivo | provisional | parcial"),
    labelled=("bis", "ter", "quater", "quinquies", "sexies", "espalda", "braza", "mariposa"),
    statutes=phrases(
        "sentencia | auto"
        " | ley | leyes | ley orgánica | decreto | decreto-ley | decretos | orden | reglamento | directiva"
        " | decisión | resolución | ordenanza"
    ),
    statute_leads=phrases("de | del | de fecha"),
    heating=phrases("calent~ | calient~ | enfri~ | enfría | enfríe | enfrían"),
    turns=phrases(
        "jugada | movimiento | "
        "etapa | jornada | "
        "generación | gen | ed | ed. | ext | ext. | int. | con ascensor | sin ascensor | exterior | interior"
    ),
    disciplines=phrases("libres | libre | vallas | mariposa | braza | espalda | estilos | obstáculos | lisos"),
    scores_after=phrases("bajo par | sobre par | bajo el par | sobre el par"),
    halves_of_play=("tiempo", "parte"),
    firsts=phrases("primeros | primeras"),
    extremes=phrases("máxima | maxima | máximas | mínima | minima | mínimas"),
    opening_hours=phrases(
        "desayuno | desayunos | almuerzo | cena | "
        "sirve | sirven | servirá | servicio | servido | visitas | visita | recepción | taquilla | "
        "taquillas | "
        "laborables | diario | días | "
        "abierto | abierta | abiertos | abiertas | abre | abren | abrirá | horario | horarios | atiende"
        " | atenderá | atención | apertura | cierra | cerrado | cerrada | turno"
    ),
    results=phrases(
        "cayó | cayeron | sucumbió | sucumbieron | claudicó | "
        "puso el | hizo el | marcó el | anotó el | firmó el | logró el | selló el | subió el | ponía el | "
        "significó el | hacía el | poner el | hacer el | "
        "al descanso | cedió por | cede por"
        " | ganó | ganaron | perdió | perdieron | venció por | cayó por | cayeron por | marcador de"
        " | resultado de | empató | se impuso por | derrota por | victoria por | derrota | victoria"
        " | triunfo por | acabó | terminó | acabó con | set | empate | acaba | termina"
    ),
    directions=("hacia",),
    school_marks=phrases("nota | notas"),
    rooms=phrases(
        "aula | sala | puerta | andén | vía | asiento | butaca | taquilla | camarote | despacho | oficina |"
        " habitación | apartamento | piso | planta | salida | fila | pista | página | talla |"
        " talla de zapato | número de zapato"
    ),
    outline_leads=phrases("véase | véanse | ver | cf"),
    label_leads=phrases(
        "acabada en | acabado en | extensión | grado | de grado | luce el | lució el"
        " | lucirá el | lucía el | vistiendo el | vestirá el"
        " | vestía el"
        " | llevará el"
        " | luciendo el | terminado en | terminada en | terminados en | que termina en | termina en"
        " | que empieza por | pulse | marque"
        " | se abre con el | se abre con | abre con el | código es | código es el | código era | clave es"
        " | clave es la | pin es | pin es el | combinación es | contraseña es"
        " | entrada | entradas | con el | con la | pulsar | pulsó el | pulse el | pulsar el | elija el | elige"
        " el | eligió el | elegir el | escoja el | escogió el | presione | presione el | presionar el | oprima"
        " | oprima el | oprimir el | seleccione el | marque el | marcó el | molde del | molde de | sartén del"
        " | sartén de | cazuela del | fuente del | bandeja del | llave del | broca del | sendero | senderos |"
        " la ruta | luce la | luciendo la | con el dorsal | lleva el | llevaba el | vistió el | el dorsal |"
        " calza un | calza el | calzaba un"
        " | el considerando | del considerando | considerandos | el ejercicio | del ejercicio | la edición"
        " | el set | del set | compás | la milla | el kilometro | del kilometro | al kilometro | acuerdo | moción"
        " | propuesta | sumario | formulario | foja | ordenanza | pagina | linea | gráfica | lámina | ejemplo"
        " | ejercicio | problema | respuesta | actividad | ficha | edición | fascículo | ciclo | alternativa"
        " | soneto | estrofa | disco | tranvía | escalera | cama | quirófano | torre | mostrador | estación"
        " | comuna | región | polígono | manzana | cuartel | hoyo | bombo | división | jugada | error | puerto"
        " | botón | tecla | testigo | paciente | ensayo | omega | brigada"
    ),
    rescuers=phrases("policía | bomberos | ambulancia | emergencias | emergencia | urgencias | samur"),
    dialled=phrases(
        "sms | "
        "llamar | llame | llamen | llama | llamó | llamaron | llamando | llamado | marcar | marque | marquen"
        " | marcando | telefonear | teléfono | teléfonos | tel | telf | tfno | reservas | información | whatsapp"
        " | extensión | ext | anexo | interno | fax | ayuda | duda | dudas | emergencias"
        " | contacte | contacten | contactar | contáctenos | contáctanos | contacto"
    ),
    replying=phrases(
        "responde | respondió | respondía | responde con | respondió con | devuelve | devolvió | devolvía"
        " | da | dio | daba | muestra | mostró | lanza | lanzó | contesta | contestó"
    ),
    servers=phrases(
        "servidor | servidores | api | página | páginas | sitio | web | url | http | https | petición"
        " | peticiones | proxy | pasarela | navegador | enlace | enlaces"
    ),
    newer=phrases("o posterior | o superior | o posteriores | o superiores | o más reciente | y posteriores"),
    updating=phrases("actualización | migración | actualizar | actualice | actualiza | actualicen | actualizó"),
    keypads=phrases(
        "menú | teclado | tecla | teclas | almohadilla | asterisco | pulse | pulsar | pulsó | marque | marcar"
        " | marcó | oprima | presione | contestador | centralita | operadora | extensión"
    ),
    dials=phrases("vitrocerámica | hornillo | termostato | horno | mando"),
    key_leads=phrases("el | la | luego | después | luego el | después el | y el | y luego el | o el | en el"),
    sized=phrases(
        "chaqueta | chaquetas | abrigo | abrigos | vestido | vestidos | falda | faldas | pantalón |"
        " pantalones | vaqueros | jeans | camisa | camisas | blusa | blusas | jersey | suéter | traje | trajes"
        " | bota | botas | botín | botines | zapato | zapatos | zapatilla | zapatillas | sandalia | sandalias"
        " | tacones | mocasines | deportivas | bañador | sujetador | cazadora | gabardina | chaleco | camiseta"
        " | calzado | prenda | modelo | calza | calzo | calzaba | viste | anillo | guantes | casco | patines"
    ),
    size_leads=phrases(
        "en | un | una | el | la | del | de | talla | pide un | pida un | coge un | existe en | hay en | número"
    ),
    pressures=phrases("tensión | tensión arterial | presión | presión arterial | ta | pa"),
    pressed_over=phrases("con | sobre | por"),
    doors=phrases(
        "izquierda | derecha | izq | izda | dcha | dcho | izqdo | izdo |"
        " izqda | centro | interior | exterior | primera | segunda |"
        " tercera | cuarta | quinta | sexta | ª"
    ),
    registers=phrases(
        "referencia: | ref. | ref.: | pedido n.º: | factura n.º: | nif: | cif: | id: | página: | "
        "código | depósito legal | d. l. | d.l. | dep. legal | partida arancelaria | subpartida | signatura |"
        " sign. | cnae | epígrafe | inventario | inv. | expediente | matrícula"
    ),
    works=phrases(
        "vio | visto | leyó | leído | releyó | cantó | "
        "película | películas | filme | serie | series | novela | novelas | libro | libros | canción | canciones"
        " | sencillo | álbum | disco | banda | grupo | obra | musical | ópera | programa | concurso | episodio"
        " | capítulo | documental | canal | cadena | revista | diario | periódico | juego | videojuego | podcast"
        " | poema | cuento | relato | thriller | comedia | drama | clásico | éxito | tema | cuadro | exposición"
        " | muestra | campaña | restaurante | bar | café | club | hotel | barco | yate | velero"
        " | estreno | proyección | secuela"
        " | operación | plan | colectivo | proyecto | iniciativa"
    ),
    courtesies=phrases("señor | señora | señorita | don | doña | sr | sra | dr | dra | tío | tía"),
    noun_leads=phrases(
        "el | la | un | una | al | del | este | esta | ese | esa | aquel | aquella | su | mi | tu | cada | en"
        " | con | bajo | hacia | desde | entre | tras | ante | contra | sobre"
    ),
    verb_leads=phrases(
        "él | ella | ellos | ellas | se | no | que | quien | lo | le | les | ha | han | había | habían | ya"
        " | solo | sólo | nos | me | te | yo"
    ),
    verb_endings=phrases(
        "ó | aron | ieron | aba | aban | ía | ían | ará | erá | irá | arán | erán | irán | ado | ido | ando"
        " | endo | ar | er | ir | an | en | ece | mente"
    ),
    elided_articles=("la", "una", "esta"),
    day_articles=("el", "al", "del", "este", "un"),
    adverbials=phrases(
        "en total | en promedio | en concreto | en cambio | en general | en particular | en conjunto | al menos"
        " | al final | al principio | al contrario | al día siguiente | sobre todo | con todo | en realidad"
        " | en definitiva | en resumen | en suma | en vigor | en juego | en directo | el resto | la mitad"
        " | en libertad | en casa | en prisión"
    ),
    circa=phrases("ca | c | circa | hacia"),
    adverbs=phrases(
        "normalmente | habitualmente | generalmente | suele | pronto | "
        "ya | después | luego | también | todavía | nunca | siempre | antes | recientemente | actualmente | ahora | aún"
    ),
    finite=phrases(
        "es | son | era | eran | fue | fueron | será | serán | sería | ha | han | había | habían | hubo | habrá"
        " | está | están | estaba | estaban | estuvo | estará | puede | pueden | podía | podrá | debe | deben"
        " | debía | deberá | va | van | iba | queda | quedan | quedó | tiene | tienen | tenía | tuvo"
    ),
    verbal_endings=("ar", "er", "ir", "ando", "iendo", "yendo"),
    plural_endings=("s",),
    agreeing=True,
    baking=phrases("horno | hornear | hornee | precalentar | precalienta | precaliente | precalentado"),
    clock_dotted=phrases("las | salida | llegada | sale | llega"),
    never_counted=("aba", "ían", "án", "an", "en", "on"),
    places=phrases("puesto | posición"),
    ranked=phrases(
        "ocupa | ocupan | ocupó | ocupaba | quedó | quedaron | terminó | acabó | figura | sigue | baja | "
        "bajó | subió | sube | escaló | descendió | marcha | ranking | clasificación"
    ),
    idioms=phrases(
        "se puso a cien | ponerse a cien | se pone a cien | ponía a cien | puso a cien | estar a cien | "
        "bajo par | sobre par | que ciento volando | uno, dos y tres | uno, dos, tres | ninguno de los dos | "
        "ninguna de las dos | "
        "365 días al año | "
        "los 50 libres | los 100 libres | los 200 libres | los 400 libres | los 800 libres | los 1.500 libres | "
        "los 1500 libres | los 200 estilos | los 400 estilos | "
        "propia mitad del campo | mitad del campo rival | mitad de campo | "
        "canta las cuarenta | cantaron las cuarenta | cantaba las cuarenta | cantará las cuarenta | le cantó las "
        "cuarenta | buscar tres pies al gato | busca tres pies al gato | buscan tres pies al gato | buscarle tres"
        " pies al gato | dijo cuatro verdades | decir cuatro verdades | siguió en sus trece | sigue en sus trece "
        "| siguen en sus trece | contó hasta diez | contar hasta diez | contar hasta tres | contó hasta tres | "
        "cuenta hasta diez | pensó dos veces | piensa dos veces | sin pensarlo dos veces | dar mil vueltas | da "
        "mil vueltas | le da mil vueltas | se puso a mil | "
        "mediodía | mediodia | al mejor de tres | al mejor de cinco | al mejor de siete | al mejor de 3 | al mejor"
        " de 5 | al "
        "mejor de 7 | medio de pago | medios de pago | "
        "antena 3 | la once | canal 24 horas | los 40 principales | un 2cv | el 2cv | un 4l | el 4l | "
        "isla de pascua | "
        "fahrenheit 451 |"
        "en mitad de | en mitad del |"
        "uno de los | uno de las | una de las | una de los | uno de esos | uno de estos | uno de ellos | una de ellas"
        "| uno de sus | una de sus | cada uno | cada una | uno a uno | una a una | uno por uno | uno tras otro | una"
        " tras otra | uno a otro | uno al otro | unos a otros | uno u otro | una u otra | uno y otro | ni uno | ni"
        " una | ninguno | alguno | el uno | la una | los unos | uno mismo | una misma | uno solo | una vez | una vez"
        " más | una vez mas | de una vez | a la una | érase una vez | erase una vez | por una parte | por un lado"
        "| un día | un dia | algún día | algun dia | un poco | un tanto | un bar | un cv | su cv | un tal | una tal"
        "| un momento | espera un segundo | espere un segundo | ni un segundo | en un segundo | uno que otro |"
        " más de uno | mas de uno | más de una vez | mas de"
        " una vez | de uno en uno | de una en una | de dos en dos | de tres en tres | en primer lugar | en segundo"
        " lugar | en tercer lugar | en cuarto lugar | en primer término | en primer termino | en segundo término | en"
        " segundo termino | en primera instancia | en segunda instancia | en primera persona | tercera persona | por"
        " primera vez | primera vez | la primera vez | a primera"
        " vista | de primera mano | de segunda mano | a primera hora | a primeras horas | primera línea | primera"
        " linea | en primera línea | en primera linea | primera fila | primer plano | segundo plano | en segundo"
        " plano | de primera necesidad | primera necesidad | a la primera | primero que nada | antes que nada | lo"
        " primero | primer ministro | primera ministra | primeros ministros | primeras ministras | viceprimer"
        " ministro | vice primer ministro | primera dama | primer mandatario | primera mandataria | primeros auxilios"
        "| materia prima | número primo | numero primo | tercera edad | tercer mundo | tercer sector | tercera vía"
        "| tercera via | terceros países | terceros paises | primera guerra mundial | segunda guerra mundial"
        "| tercera guerra mundial | primer mundo | segunda república | segunda republica | primera república"
        "| primera republica | tercera república | tercera republica | cuarta república | cuarta republica | quinta"
        " república | quinta republica | tercer reich | segundo imperio | primera plana"
        " | primera división | primera division | segunda división | segunda division | segunda oportunidad"
        "| segundas oportunidades | segunda residencia | cuarta transformación | cuarta transformacion | cuarto de"
        " baño | cuarto de estar | cuarto oscuro | cuarto propio | cuarto poder | cuartos de final | octavos de final"
        "| dieciseisavos de final | semifinales | quinta avenida | quinta columna | quinta esencia | sexto sentido"
        "| séptimo arte | septimo arte | séptimo cielo | septimo cielo | octava maravilla | décimo arte | decimo arte"
        "| guerra de los treinta años | guerra de los cien años | guerra de los seis días | guerra de los seis dias"
        "| guerra de los siete años | guerra de los mil días | guerra de los mil dias | cien años de soledad | las"
        " mil y una noches | mil gracias | mil perdones | mil veces | cien veces | cero absoluto | partir de cero"
        "| desde cero | empezar de cero | tolerancia cero | zona cero | kilómetro cero | kilometro cero | punto cero"
        "| hora cero | en un dos por tres | dos por tres | tres cuartos de lo mismo | entre dos aguas | entre dos"
        " fuegos | como dos gotas de agua | de dos caras | en dos palabras | a dos pasos | no hay dos sin tres | a"
        " las dos | cada dos por tres | en cuatro ruedas | cuatro ruedas | cuatro por cuatro | 4x4 | 4 x 4 | a los"
        " cuatro vientos | a cuatro patas | cuatro gatos | de siete leguas | siete mares | siete vidas | once inicial"
        "| once titular | once ideal | media hora larga | media naranja | media noche | medianoche | media luna"
        "| medio ambiente | medio ambientes | medios de comunicación | medios de comunicacion | medio de comunicación"
        "| medio de comunicacion | clase media | por medio de | en medio de | en medio | en media | a medias | edad"
        " media | media maratón | media maraton | medio maratón | medio maraton | media tarde | media mañana | a"
        " medio camino | medio campo | oriente medio | medio oriente | término medio | media de | la media | de media"
        "| medio plazo | número uno | numero uno | número dos | numero dos | número tres | numero tres | la número"
        " uno | la numero uno | el número uno | el numero uno | grupo de los siete | grupo de los veinte | grupo de"
        " los 77 | g7 | g20 | 24/7 | 50/50 | 24 horas al día | 24 horas al dia | los 7 días de la semana | los 7 dias"
        " de la semana | 11-s | 11-m | a pie | de pie | en pie | un pie en | al pie de | a la par | a la par que | de"
        " par en par | sin par | al par | un grado de | en un grado | un peso | hoy en día | hoy en dia | hoy por hoy"
        "| por la mañana | de la mañana | esta mañana | la mañana | en la mañana | a la mañana | ayer mismo"
        " | punto y coma | a medida | un sol | un real | un millón de gracias | un millon de gracias | una"
        " cosa | un marco | un franco | como uno solo | solo uno | todos a una | mayo francés | mayo frances | plaza"
        " de mayo | madres de la plaza de mayo | avenida de mayo"
        "| primera instancia | segunda instancia | los terceros | a terceros | de terceros | por terceros"
        "| con terceros | entre terceros | terceros interesados | terceros no | un tercero ajeno | dos en uno"
        "| tres en uno | todo en uno | el 112 | al 112 | el 091 | abierto las 24 horas | abierta las 24 horas"
        "| abiertos las 24 horas | abiertas las 24 horas"
        " | atiende las 24 horas | atienden las 24 horas | funciona las 24 horas | disponible las 24 horas"
        " | disponibles las 24 horas | operativo las 24 horas | activo las 24 horas | vigilancia las 24 horas"
        " | día 0"
        " | tercero izquierda | tercero derecha | segundo izquierda | segundo derecha | primero izquierda"
        " | primero derecha | cuarto izquierda | cuarto derecha | mil y una | mil y un | las mil y una"
        " | una y mil veces | mil disculpas | a mil por hora | a cien por hora | cien por cien seguro"
        " | ciento y la madre | las diez de últimas | las siete y media"
        " | en el quinto pino | quinto pino | quinto infierno | seguir en sus trece | en sus trece"
        " | mantenerse en sus trece | martes y trece | el número trece | once once | a las mil maravillas"
        " | de mil amores | de mil maneras | un millón de veces | entre ceja y ceja | hacer el cuatro"
        " | decir cuatro cosas"
        " | cuatro días locos | cuatro duros | cuatro perras | dos por uno | de dos en fondo"
        " | de tres al cuarto | tres al cuarto | tres cuartos de hora antes de | ni una sola | ni un solo"
        " | un sinfín | una infinidad | una de cal y otra de arena | una de dos | todo a cien"
        " | los tres reyes magos | tres reyes magos | los siete enanitos | siete pecados capitales"
        " | siete maravillas | los doce apóstoles | doce apóstoles | diez mandamientos | los diez mandamientos"
        " | doce hombres sin piedad | los tres mosqueteros | las cuatro estaciones | a la tercera va la vencida"
        " | a la primera de cambio | primera de cambio | primero de todo | de primera | de primera división"
        " | de segunda división | de tercera división | de segunda fila | segundas nupcias | en segundas nupcias"
        " | primeras nupcias | primera comunión | primer grado | segundo grado | primer espada | primer equipo"
        " | segundo de a bordo | segundo entrenador | segundo apellido | primer apellido"
        " | octava real | quinta velocidad | quinto elemento | sexta flota | el cuarto de los niños"
        " | cuarto de contadores | cuarto de aseo | cuarto creciente | cuarto menguante | cuarto milenio | 23-f"
        " | 15-m | 20-n | 21-d | 28-a | movimiento 5 estrellas | cinco estrellas | el 016"
        " | al 016 | el 061 | el 062 | el 092 | el 010 | partes por millón | partes por mil millones"
        " | por ciento y pico | más menos | en un santiamén | de uno u otro modo | uno con otro"
        " | uno detrás de otro | uno contra uno | cien años de perdón | guerra de los treinta"
        " | a segunda hora | cero a cero | uno a cero | dos a cero | tres a cero | cuatro a cero"
        " | cinco a cero | seis a cero | dos a uno | tres a uno | tres a dos | cuatro a uno | cuatro a dos"
        " | cuatro a tres | dos a dos | tres a tres | dos sets a cero | dos sets a uno | tres sets a cero"
        " | tres sets a uno | tres sets a dos | caso cero | paciente cero | grado cero | año cero "
        " | general de cuatro estrellas | general de tres estrellas"
        " | 100% segura | 100% seguro | 100% seguros | 15 minutos de fama | a dos dedos de | a la cuarta pregunta"
        " | a la de tres | a la una, a las dos y a las tres | a las mil y quinientas | a las primeras de cambio"
        " | a medio gas | a mil leguas | cantar las cuarenta | cantarle las cuarenta | cantarles las cuarenta"
        " | cantó las cuarenta | cero a la izquierda | cero patatero | choca esos cinco | chocar esos cinco"
        " | chocar los cinco | cien años dure | cien por cien segura | cien por ciento segura"
        " | cien por ciento seguro | ciento volando | cinco patas al gato | cinco pies al gato | cinco sentidos"
        " | cincuenta sombras | come más que siete | comenzar de cero | comer más que siete | con dos cojones"
        " | cuando uno no quiere, dos no riñen | cuarenta de mayo | cuarenta días y cuarenta noches"
        " | cuarenta ladrones | cuarta pared | cuarto trastero | cuatro ojos ven más | cuatro ojos ven más que dos"
        " | cuatro paredes | cuatro puntos cardinales | cuatro verdades | de buenas a primeras | de primer nivel"
        " | de primer orden | dijo cuatro cosas | doce uvas | dos cabezas piensan mejor que una"
        " | dos caras de la misma moneda | dos caras de la moneda | dos caras de una misma moneda"
        " | dos dedos de frente | dos gotas de agua | dos más dos son cuatro | dos no discuten si uno no quiere"
        " | dos no se pelean si uno no quiere | dos por dos son cuatro | dos pájaros de un tiro | dos veces bueno"
        " | dos y dos son cuatro | dos y dos, cuatro | el que da primero da dos veces | empezando de cero"
        " | empezando desde cero | empezaron de cero | empezó de cero | empieza de cero | entre dos sillas"
        " | giro de 180 grados | giro de ciento ochenta grados | habla más que siete | hablar más que siete"
        " | las doce campanadas | le canta las cuarenta | le cayó el veinte | les cayó el veinte"
        " | lo pensaron dos veces | lo pensó dos veces | los cuatro costados | los cuatro puntos cardinales"
        " | los cuatro vientos | me cayó el veinte | me pone a cien | medio de transporte | medios de transporte"
        " | mil amores | mil besos | mil demonios | mil maravillas | más que mil palabras"
        " | más ven cuatro ojos que dos | ni un céntimo | ni un euro | no hay quinto malo | no tener ni cinco"
        " | nos cayó el veinte | once de gala | once varas | paises terceros | partiendo de cero | partieron de cero"
        " | partió de cero | países terceros | pelo al cero | pensar dos veces | pensarlo dos veces"
        " | pensárselo dos veces | piénsalo dos veces | piénselo dos veces | primera impresión | primera piedra"
        " | primeras impresiones | primero la obligación | primeros pasos | prueba del nueve"
        " | quien da primero da dos veces | quince minutos de fama | quinta rueda | quinto coño | rapado al cero"
        " | se lo pensó dos veces | se lo piensa dos veces | segunda intención | segunda juventud | segunda mano"
        " | segunda opinión | segunda piel | segundas intenciones | segundas partes | siete años de mala suerte"
        " | siete enanitos | siete leguas | siete llaves | tercer grado | tercera en discordia"
        " | tercera va la vencida | terceras personas | tercero en discordia | trece rosas | tres cerditos"
        " | tres cosas hay en la vida | tres cuartas partes de lo mismo | tres en raya | tres en un burro"
        " | tres hurras | tres mosqueteros | tres patas al gato | tres pies al gato | tres tristes tigres"
        " | tropezar dos veces | tropieza dos veces | uno más uno son dos | uno y uno son dos | vale por dos"
        " | vengan esos cinco | zamora en una hora"
        " | a las mil quinientas | zamora no se ganó en una hora"
        " | a dos velas | se quedó a dos velas | ecuación con dos incógnitas"
        " | de dos dígitos | a dos dígitos | de tres dígitos | dos dígitos"
        " | uno más uno"
        " | dos no riñen si uno no quiere | cien volando "
        " | en octavos | los octavos | a octavos | en dieciseisavos"
    ),
    ranking=phrases(
        "quedó | quedaron | quedar | quedado | quedando | queda | quedará | terminó | terminaron | terminar | acabó"
        " | acabaron | finalizó | finalizaron | llegó | llegaron | clasificó | clasificaron | clasificado | clasificada"
        " | clasificados | clasificadas | figura | figuran | figuraba | situó | sitúa | situado | situada | colocó"
        " | coloca | ubicó | ubica | entró"
    ),
    graded=phrases("grado | fase | clase | nivel"),
    name_numbers=phrases(
        "paralelo | meridiano | "
        "dalái lama | legislatura | conde de | duque de | marqués de | "
        "ed. | guerra mundial | república | republica | imperio | reich | brigada | división | division | flota"
        "| regimiento | batallón | batallon | ejército | ejercito | avenida | calle | enmienda | internacional"
        "| comuna | región militar | region militar | intifada | cruzada | concilio"
        " | sala de lo penal | sala de lo civil | sala de lo social | sala civil | sala penal"
        " | de la eso | de eso | de bachillerato | de bachiller | de primaria | de infantil | de secundaria"
        " | minuto | minutos | grado | curso | compañía | sala | juzgado | distrito"
        " | tiempo | instancia"
        " | set | sets | cabeza de serie"
    ),
    planned=phrases(
        "prev~ | planea~ | planific~ | estima~ | espera | esperan | espera~ | proyect~ | pretend~ | aspira~"
        "| objetivo | objetivos | meta | podría | podrían | podrá | podrán | será | serán | tendrá | tendrán | habrá"
        "| irá | iré | iremos | alcanzará | alcanzarán | deberá | deberán | propon~ | propuest~ | programad~ |"
        " pronostic~ | va a | van a"
        "| intención de | está previsto | calcula que"
    ),
    others=phrases(
        "otro | otra | otros | otras | vecino | vecina | vecinos | vecinas | rival | rivales"
        " | competidor~ | similar | similares | parecido | parecida | comparable~ | antecesor~"
        " | predecesor~ | hermano | hermana | homólog~"
    ),
    definites=phrases(
        "los | las | estos | estas | esos | esas | aquellos | aquellas | nuestros | nuestras | dichos | dichas"
    ),
    still=("todavía", "aún", "sigue", "siguen", "seguía", "seguían", "continúan", "continuaban"),
    counting=phrases(
        "a pie de urna | boca de urna | escrutad~ | recuento parcial | resultados parciales | primeras "
        "estimaciones | proyecciones | primera estimación | conteo rápido"
    ),
    final_counts=phrases(
        "resultado definitivo | resultados definitivos | escrutinio definitivo | resultado final | resultados "
        "finales | escrutinio general | resultados oficiales | datos definitivos | cifras definitivas"
    ),
    so_far=phrases(
        "ahora | hasta ahora | hasta la fecha | hasta el momento | ya | por ahora | a día de hoy | hasta hoy"
        " | al día de hoy | a fecha de hoy"
    ),
    rescheduled=phrases(
        "de lo previsto | de lo anunciado | de lo prometido | de lo programado | de lo anunciado en un principio"
        " | de lo previsto inicialmente | de lo anunciado inicialmente | aplaz~ | pospuest~ | pospon~ | prorrog~"
        " | prolong~ | retrasad~ | adelantad~ | ampliad~ | amplió el plazo | nueva fecha | nuevo plazo"
        " | con retraso"
    ),
    corrected=phrases(
        "corrig~ | correg~ | correcc~ | rectific~ | revisad~ | fe de erratas | errata | erratas | por error"
        "| erróneamente | erroneamente | equivocad~ | inicialmente | en un principio | en lugar de | en vez de"
        "| anteriormente informado | informado anteriormente | como se informó | como se informo | cifra anterior"
        "| balance anterior | dato anterior | se había informado | se habia informado | se dijo inicialmente"
        "| originalmente | enmendad~"
        " | mal leíd~ | mal anotad~ |"
        " debe decir | debería decir | debe leerse | léase | lo correcto es | la cifra buena | donde dice | donde"
        " decía"
        " | cifra provisional de | total provisional de | dato provisional de"
    ),
    demanding=phrases(
        "recomend~ | aconsej~ |"
        " exig~ | reclam~ | reivindic~ | demand~ | pide | piden | pidió | pidieron | pedía | pedían | pedido |"
        " pedir | pedimos | petición | peticiones | solicit~ | quiere | quieren | quería | querían | queremos |"
        " precio de salida"
    ),
    answering=phrases(
        "ofrec~ | ofert~ | contraofert~ | propon~ | propuest~ | propuso | sobre la mesa | encima de la mesa |"
        " conced~ | otorg~ | aprob~ | aprueb~ | acordad~ | acuerdo extrajudicial | indemnización acordada |"
        " adjudicad~ | vendido por | vendida por | vendió por"
    ),
    misprints=phrases(
        "errata | erratas | gazapo~ | error tipográfico | error de imprenta | error de transcripción | error de"
        " tecleo | error de impresión | baile de cifras | cifras intercambiadas | cifras cambiadas | dígitos"
        " intercambiados | bailado las cifras | bailaron dos cifras"
    ),
    adjusted=phrases("corregid~ | rectificad~ | corregid~ de"),
    and_not=phrases("y no"),
    of_which=phrases(
        "de los cuales | de las cuales | de ellos | de ellas | de los que | de las que | del cual | de la cual"
        " | de ello | de esa suma | de esta suma"
    ),
    among=phrases("entre ellos | entre ellas | entre los que | entre las que | entre otros | incluidos | incluidas"),
    made_of=phrases(
        "compuesto por | compuesta por | compuestos por | formado por | formada por | integrado por"
        " | integrada por | repartidos en | repartidas en | desglosados en | que se dividen en | divididos en"
        " | divididas en | a saber | se compone de | se componen de"
        " | así repartidos | así repartidas | así distribuidos | así distribuidas | así desglosados | así"
        " desglosadas | desglosadas en | distribuidos en | distribuidas en | repartidos entre | repartidas"
        " entre | divididos entre | como sigue | de la siguiente manera | de la siguiente forma | del"
        " siguiente modo | compuestas por | formados por | formadas por | integrados por"
    ),
    out_of=phrases(
        "de | del | de la | de los | de las | de un total de | de sus | entre | entre los | entre las | sobre"
        " | sobre un total de | de entre"
    ),
    that_is=phrases(
        "o | o sea | es decir | esto es | lo que supone | lo que representa | lo que equivale a | que representa"
        " | que representan | que suponen | equivalente a | equivalentes a | un | el | representando"
        " | lo cual representa"
        " | lo que da | lo que hace | lo que arroja"
        " | a saber | concretamente | el equivalente a | el equivalente al"
        " | esto supone | esto representa | eso supone"
    ),
    from_level=phrases(
        "de | del | desde | desde los | desde las | frente a | frente a los | frente a las | contra | tras | después de"
        " | en comparación con | respecto a | respecto de"
    ),
    to_level=phrases(
        "a | a los | a las | hasta | hasta los | hasta las | alcanzó | alcanzando | hasta el | hasta la | al"
        " | a la | llegará a | llegar a | con lo que llegará a | lo deja en | la deja en | dejándolo en | dejándola en"
    ),
    locatives=("en",),
    disputing=phrases(
        "rebaja la cifra | rebajan la cifra | eleva la cifra | elevan la cifra | desmiente | desmienten |"
        " desmintió | discrepa | rechaza las cifras | rechaza la cifra"
    ),
    how_many=phrases("cuántos | cuántas"),
    own_counts=phrases(
        "según nuestro recuento | según nosotros | según nuestros datos | hemos contado | según nuestras cuentas"
        " | según nuestros cálculos | según nuestras cifras | según nuestras estimaciones | por nuestros cálculos"
    ),
    compared=phrases(
        "frente a | frente a los | frente al | en comparación con | en comparación a | en la comparación con"
        " | comparado con | comparada con | comparados con | comparadas con | respecto a | en lugar de | en"
        " vez de"
    ),
    by_amount=phrases("un | en un | de | del | en | de un"),
    breakdowns=phrases(
        "por división | por divisiones | por sector | por sectores | por región | por regiones | por país"
        " | por países | por categoría | por categorías | por tipo | por segmento | por segmentos | por áreas"
        " | por productos | por mercados | por origen | desglosado por"
    ),
    turning=phrases("a los | con | cumplió | cumple | cumple este año | cumplirá | tiene | a sus"),
    for_so_long=phrases(
        "por | durante | por un período de | por un periodo de | por un plazo de | una duración de | un plazo de"
    ),
    joined=phrases(
        "llegó | llegado | llegada | entró | entrado | ingresó | ingresado | empezó | empezado | comenzó |"
        " comenzado | se incorporó | incorporado | incorporada"
        " | elegido | elegida"
    ),
    served_for=phrases(
        "habiendo servido | tras haber servido | tras servir | ha servido durante | había servido durante"
    ),
    served=phrases("a sus espaldas | de servicio a sus espaldas"),
    up_to_now=phrases("lleva | llevan | llevamos | llevo | lleva ya | llevamos ya | desde hace"),
    lasting=phrases(
        "dura | duran | duró | duraron | durará | durarán | durado | duración | durante | después | más tarde"
        " | tras | plazo | es decir | o sea | de | tardó | tardaron | llevó | llevaron | requirió | al cabo de"
    ),
    toil=phrases("trabajo | trabajos | obras | esfuerzos"),
    afterwards=phrases("después | más tarde | tras | al cabo de"),
    leading=phrases("por delante de | por detrás de | de ventaja | de diferencia | de retraso"),
    above_below=phrases("por encima de | por encima del | por debajo de | por debajo del | sobre"),
    standing=phrases(
        "se había quedado en | se habían quedado en | se quedaba en | se quedó en | se quedaron en | fueron |"
        " habían sido | era de | eran de | fue de | fueron de | había sido de | habían sido de | ascendía a |"
        " ascendían a | ascendió a | ascendieron a | había ascendido a | se situaba en | se situaban en | se situó"
        " en | se situaron en | alcanzaba | alcanzaban | alcanzó | alcanzaron | había alcanzado | sumaba | sumaban"
        " | sumó | sumaron | eran | era"
    ),
    apiece=phrases(
        "cada uno | cada una | la unidad | por unidad | cada unidad | unitario | por cabeza | por persona |"
        " por ejemplar | la pieza | por pieza | por entrada | cada entrada"
        " | precio unitario de"
        " | precio unitario"
    ),
    priced=phrases("a | de | por"),
    coming_to=phrases(
        "por | lo que suma | lo que hace | suman | suma | cuestan | que suman | asciende a | es decir | o sea"
        " | llegamos a | se llega a | salen | recaudaron | dieron"
    ),
    extras=phrases(
        "iva | impuesto | impuestos | incluido | incluida | incluidos | incluidas | más | envío | transporte"
        " | descuento | rebaja | gastos | intereses | con | sin | además | aparte | instalación | incluyendo"
        " | incluye"
    ),
    differences=phrases(
        "más que | menos que | más de lo | menos de lo | más | menos | más largo que | más larga que | más"
        " corto que | más corta que | más alto que | más alta que | más bajo que | más baja que | más profundo"
        " que | más profunda que | más ancho que | más ancha que | más pesado que | más pesada que | más"
        " grande que | más caro que | más cara que | más barato que | más barata que | mayor que | menor que |"
        " más largo | más larga | más corto | más corta | más alto | más alta | más bajo | más baja | más"
        " profundo | más profunda | más ancho | más ancha | más pesado | más pesada | más grande | más caro |"
        " más cara | más barato | más barata | mayor | menor"
    ),
    as_on=phrases("al"),
    as_of=phrases("a fecha de | con fecha de | con fecha del | a fecha del | al cierre del"),
    these_days=phrases("ahora | hoy | estos días | en estos días | esta semana | este mes"),
    yardsticks=phrases(
        "esperad~ | previst~ | prevision~ | plan | planes | objetivo~ | meta | metas | capacidad~ | cupo~"
        " | cuota~ | promedio | media | anterior~ | nivel~ | año pasado | inicial~ | necesidad~ | presupuest~"
        " | aumento | aument~ | crec~ | más | que | pib | respecto"
        " | ejecución"
    ),
    then=phrases("entonces | por entonces"),
    needed=phrases("necesari~ | necesita | necesitan | faltan | hacen falta"),
    befalling=phrases(
        "absorb~ | congelad~ | heló | helaron | helad~ | quemad~ | quemó | quemaron | destru~ | inundad~ |"
        " infectad~ | contaminad~ | podrid~ | evaporad~ | evacuad~ | reciclad~ | filtrad~ | perecieron |"
        " arrasad~ | ahogad~"
        " | estabilizad~ | controlad~ | perimetrad~ | bajo control | extinguid~"
    ),
    hence=phrases("por tanto | por lo tanto | así que | luego | de modo que | por ende"),
    everything=phrases("todo | el conjunto"),
    emphatic=phrases(
        "nada menos que | nada menos que el | nada menos que un | todo un | hasta un | ni más ni menos que el"
    ),
    gains=phrases("ahorr~ | gana | ganan | ganancia | ventaja~ | se gana | se ganan"),
    adding=phrases(
        "sumado~ | sumada~ | sumando~ | sumamos | si se suman | si sumamos | añad~ | junto con | junto a"
        " | unidos a | unidas a"
    ),
    foremost=phrases(
        "sobre todo | especialmente | en particular | principalmente | por ejemplo | ante todo | entre otros"
        " | entre otras"
    ),
    bounded=phrases(
        "cumplimiento de las normas | cumplimiento del protocolo | índice de conformidad | "
        "tasa de conformidad | adherencia | exhaustividad | tasa de desempleo | tasa de paro | "
        "tasa de mortalidad | letalidad | "
        "tasa de germinación | porcentaje de germinación | pureza | eficacia | tasa de asistencia | "
        "tasa de alfabetización | tasa de aprobados | cobertura de vacunación | tasa de supervivencia | "
        "humedad relativa | humedad del aire | humedad ambiental | puntualidad | fiabilidad | probabilidad"
        " | nivel de batería | nivel de la batería | carga de la batería | ocupación de las habitaciones"
        " | ocupación hotelera | ocupación de habitaciones | ocupación del hotel"
    ),
    accompanied=phrases("con | sin | entre"),
    doubled=phrases("duplic~ | dobl~"),
    tripled=phrases("triplic~"),
    halved=phrases("redujo a la mitad | redujeron a la mitad | reducido a la mitad"),
    multiples=words(
        "4 cuadruplicó cuadruplicaron cuadruplicado | 5 quintuplicó quintuplicaron quintuplicado"
        " | 10 decuplicó decuplicaron decuplicado"
    ),
    summing_up=phrases(
        "en resumen | en suma | en breve | resumiendo | en síntesis | en definitiva | en conclusión | en pocas palabras"
    ),
    back_then=phrases("cuando"),
    pointing=phrases(
        "este | esta | esto | estos | estas | esos | esas | esa | ese | eso | dicho | dicha | dichos | dichas"
    ),
    ballot=words(
        "in_favour a_favor sí si votos_a_favor"
        " | against en_contra no contra votos_en_contra | abstain abstención abstenciones"
    ),
    on_top=phrases("más | adicional~ | alguno más"),
    bodies=phrases(
        "jurado~ | consejo~ | tribunal~ | comité~ | comisión | junta | parlamento | asamblea | cámara |"
        " senado | pleno | cabildo"
    ),
    present=phrases("presentes | presente | asistentes | asistieron"),
    spelled_out=phrases("en letras | en letra | en palabras"),
    alls=phrases("todos los | todas las | la totalidad de los"),
    outcomes=words(
        "win victoria victorias triunfo triunfos"
        " | draw empate empates tablas"
        " | loss derrota derrotas"
        " | match partido partidos partida partidas encuentros combates jornadas rondas"
    ),
    unvoted=phrases("nulo | nulos | en blanco | ausente~ | no votaron | no votó | no participaron | inválid~"),
    negated=phrases("no | nunca | jamás | jamas | ni | ningún | ningun | ninguno | ninguna | sin | nada | tampoco"),
    scheduled=phrases(
        "comienza | comienzan | empieza | empiezan | abre | abren | cierra | termina | terminan | vence | llega |"
        " vuelve"
    ),
    past_signs=phrases(
        "fue | fueron | era | eran | había | dijo | dijeron | anunció | anunciaron | informó | informaron | murió"
        " | murieron | llegó | llegaron | ganó | perdió | firmó | firmaron | aprobó | comenzó | terminó | produjo"
        " | ocurrió | resultaron | resultó | detuvo | cayó | subió | abrió | cerró | hizo | dio | tuvo | estuvo |"
        " pidió | rechazó | confirmó | declaró | señaló | afirmó | reunió | reunieron"
    ),
    speech=phrases(
        "dijo | dice | dicen | dijeron | afirmó | afirmo | afirma | afirman | afirmaron | declaró | declaro | declara"
        "| declararon | señaló | señalo | señala | señalan | informó | informo | informa | informan | informaron"
        "| anunció | anuncio | anuncia | anunciaron | aseguró | aseguro | asegura | aseguran | explicó | explico"
        "| explica | indicó | indico | indica | agregó | agrego | agrega | añadió | añadio | añade | manifestó"
        "| manifesto | sostuvo | sostiene | estimó | estimo | estima | precisó | preciso | precisa | confirmó"
        "| confirmo | confirma | reportó | reporto | reporta | reportaron | destacó | destaco | destaca | comunicó"
        "| comunico | detalló | detallo | según | segun | de acuerdo con | en palabras de | a juicio de | citó | cito"
        "| expresó | expreso | subrayó | subrayo | recordó | recordo | apuntó | apunto | reveló | revelo"
    ),
    concepts=words(
        "state estado estados país países pais paises nación naciones nacion | person persona personas gente"
        " individuo individuos ser_humano seres_humanos | man hombre hombres varón varones | woman mujer mujeres"
        "| child niño niña niños niñas"
    ),
)
