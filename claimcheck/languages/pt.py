"""Portuguese (Portugal, Brazil, Africa): how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    stemmer="portuguese",
    letters="ãõç",
    decimal=",",
    grouping=(".", " ", "'"),
    date_order="dmy",
    cardinals=words(
        "0 zero | 1 um uma | 2 dois duas | 3 três tres | 4 quatro | 5 cinco | 6 seis | 7 sete | 8 oito | 9 nove"
        "| 10 dez | 11 onze | 12 doze | 13 treze | 14 catorze quatorze | 15 quinze | 16 dezesseis dezasseis"
        "| 17 dezessete dezassete | 18 dezoito | 19 dezenove dezanove | 20 vinte | 30 trinta | 40 quarenta"
        "| 50 cinquenta cincoenta cinqüenta | 60 sessenta | 70 setenta | 80 oitenta | 90 noventa | 100 cem cento |"
        " 200 duzentos"
        " duzentas | 300 trezentos trezentas | 400 quatrocentos quatrocentas | 500 quinhentos quinhentas"
        "| 600 seiscentos seiscentas | 700 setecentos setecentas | 800 oitocentos oitocentas | 900 novecentos"
        " novecentas | 1000 mil | 0.5 meio meia metade"
    ),
    scales=words(
        "1e5 lakh lakhs | 1e7 crore crores | 1e3 mil milhar milhares | 1e6 milhão milhao milhões milhoes mi mi."
        " mio mio. mln | 1e9 bilhão bilhao bilhões"
        " bilhoes bi bi. bn mil_milhões mil_milhoes | 1e12 trilhão trilhao trilhões trilhoes tri bilião biliao"
        " biliões bilioes | 1e15 quatrilhão quatrilhao quatrilhões quatrilhoes quadrilhão quadrilhao quadrilhões"
        " quadrilhoes | 1e18 quintilhão quintilhao quintilhões quintilhoes trilião triliao triliões trilioes"
        "| 1e24 quatrilião quatriliao quatriliões quatrilioes quadrilião quadriliao quadriliões quadrilioes"
    ),
    suffixes=words("1e3 k K mil | 1e6 M MM mi Mi mio | 1e9 B bi Bi bn G | 1e12 T tri Tri"),
    ordinals=words(
        "1 primeiro primeira primeiros primeiras | 2 segundo segunda segundos segundas | 3 terceiro terceira"
        " terceiros terceiras | 4 quarto quarta quartos quartas | 5 quinto quinta quintos quintas | 6 sexto sexta"
        " sextos sextas | 7 sétimo setimo sétima setima sétimos setimos sétimas setimas | 8 oitavo oitava oitavos"
        " oitavas | 9 nono nona nonos nonas | 10 décimo decimo décima decima décimos decimos décimas decimas"
        "| 11 undécimo undecimo undécima undecima undécimos undecimos undécimas undecimas decimoprimeiro"
        " decimoprimeira decimoprimeiros decimoprimeiras | 12 duodécimo duodecimo duodécima duodecima duodécimos"
        " duodecimos duodécimas duodecimas decimossegundo decimossegunda decimossegundos decimossegundas"
        "| 13 decimoterceiro decimoterceira decimoterceiros decimoterceiras | 14 decimoquarto decimoquarta"
        " decimoquartos decimoquartas | 15 decimoquinto decimoquinta decimoquintos decimoquintas | 16 decimossexto"
        " decimossexta decimossextos decimossextas | 17 decimossétimo decimossetimo decimossétima decimossetima"
        " decimossétimos decimossetimos decimossétimas decimossetimas | 18 decimoitavo decimoitava decimoitavos"
        " decimoitavas | 19 decimonono decimonona decimononos decimononas | 20 vigésimo vigesimo vigésima vigesima"
        " vigésimos vigesimos vigésimas vigesimas | 30 trigésimo trigesimo trigésima trigesima trigésimos trigesimos"
        " trigésimas trigesimas | 40 quadragésimo quadragesimo quadragésima quadragesima quadragésimos quadragesimos"
        " quadragésimas quadragesimas | 50 quinquagésimo quinquagesimo quinquagésima quinquagesima quinquagésimos"
        " quinquagesimos quinquagésimas quinquagesimas qüinquagésimo qüinquagésima qüinquagésimos qüinquagésimas"
        "| 60 sexagésimo sexagesimo sexagésima sexagesima sexagésimos sexagesimos sexagésimas sexagesimas"
        "| 70 septuagésimo septuagesimo septuagésima septuagesima septuagésimos septuagesimos septuagésimas"
        " septuagesimas setuagésimo setuagesimo setuagésima setuagesima setuagésimos setuagesimos setuagésimas"
        " setuagesimas | 80 octogésimo octogesimo octogésima octogesima octogésimos octogesimos octogésimas"
        " octogesimas | 90 nonagésimo nonagesimo nonagésima nonagesima nonagésimos nonagesimos nonagésimas"
        " nonagesimas | 100 centésimo centesimo centésima centesima centésimos centesimos centésimas centesimas"
        "| 200 ducentésimo ducentesimo ducentésima ducentesima ducentésimos ducentesimos ducentésimas ducentesimas"
        "| 300 trecentésimo trecentesimo trecentésima trecentesima trecentésimos trecentesimos trecentésimas"
        " trecentesimas tricentésimo tricentesimo tricentésima tricentesima tricentésimos tricentesimos tricentésimas"
        " tricentesimas | 400 quadringentésimo quadringentesimo quadringentésima quadringentesima quadringentésimos"
        " quadringentesimos quadringentésimas quadringentesimas | 500 quingentésimo quingentesimo quingentésima"
        " quingentesima quingentésimos quingentesimos quingentésimas quingentesimas | 600 seiscentésimo seiscentesimo"
        " seiscentésima seiscentesima seiscentésimos seiscentesimos seiscentésimas seiscentesimas sexcentésimo"
        " sexcentesimo sexcentésima sexcentesima sexcentésimos sexcentesimos sexcentésimas sexcentesimas"
        "| 700 septingentésimo septingentesimo septingentésima septingentesima septingentésimos septingentesimos"
        " septingentésimas septingentesimas setingentésimo setingentesimo setingentésima setingentesima"
        " setingentésimos setingentesimos setingentésimas setingentesimas | 800 octingentésimo octingentesimo"
        " octingentésima octingentesima octingentésimos octingentesimos octingentésimas octingentesimas"
        "| 900 noningentésimo noningentesimo noningentésima noningentesima noningentésimos noningentesimos"
        " noningentésimas noningentesimas nongentésimo nongentesimo nongentésima nongentesima nongentésimos"
        " nongentesimos nongentésimas nongentesimas | 1e3 milésimo milesimo milésima milesima milésimos milesimos"
        " milésimas milesimas | 1e6 milionésimo milionesimo milionésima milionesima milionésimos milionesimos"
        " milionésimas milionesimas | 1e9 bilionésimo bilionesimo bilionésima bilionesima bilionésimos bilionesimos"
        " bilionésimas bilionesimas | 1e12 trilionésimo trilionesimo trilionésima trilionesima trilionésimos"
        " trilionesimos trilionésimas trilionesimas"
    ),
    ordinal_chain=True,
    ordinal_marks=phrases("º | ª | ° | o | a | os | as | ºs | ªs | ro | ra | eiro | eira"),
    portions=("parte",),
    fractions=words(
        "2 meio meios meia meias metade metades | 3 terço terco terços tercos terça_parte terças_partes | 4 quarto"
        " quartos quarta_parte quartas_partes | 5 quinto quintos quinta_parte quintas_partes | 6 sexto sextos"
        " sexta_parte sextas_partes | 7 sétimo setimo sétimos setimos sétima_parte setima_parte | 8 oitavo oitavos"
        " oitava_parte | 9 nono nonos nona_parte | 10 décimo decimo décimos decimos décima_parte decima_parte décima"
        " decima décimas decimas | 11 onze_avos | 12 doze_avos | 13 treze_avos | 14 catorze_avos quatorze_avos"
        "| 15 quinze_avos | 16 dezesseis_avos dezasseis_avos | 20 vigésimo vigesimo vigésimos vigesimos vinte_avos"
        "| 24 vinte_e_quatro_avos | 25 vinte_e_cinco_avos | 30 trinta_avos trigésimo trigesimo trigésimos trigesimos"
        "| 32 trinta_e_dois_avos | 60 sessenta_avos | 100 centésimo centesimo centésimos centesimos cem_avos"
        " centésima centesima centésimas centesimas | 1e3 milésimo milesimo milésimos milesimos milésima milesima"
        " milésimas milesimas | 1e6 milionésimo milionesimo milionésimos milionesimos milionésima milionesima"
        " milionésimas milionesimas"
    ),
    plural_ordinals=("os", "as"),
    denominator_endings=("avos", "avo"),
    collectives=words(
        "12 dz | 2 par pares | 12 dúzia duzia dúzias duzias | 144 grosa grosas | 10 dezenas | 100 centenas centos"
        " | 1e3 milhares"
    ),
    vague=words(
        "10 dezena | 15 quinzena | 20 vintena | 30 trintena | 50 cinquentena | 100 centena cento_de | 1e3 milhar"
    ),
    vague_plurals=words(
        "20 dezenas | 24 dúzias duzias | 200 centenas centos | 2e3 milhares | 2e4 dezenas_de_milhares"
        "| 2e5 centenas_de_milhares | 2e6 milhões milhoes | 2e7 dezenas_de_milhões dezenas_de_milhoes"
        "| 2e8 centenas_de_milhões centenas_de_milhoes | 2e9 bilhões bilhoes milhares_de_milhões milhares_de_milhoes"
        "| 2e10 dezenas_de_bilhões dezenas_de_bilhoes | 2e11 centenas_de_bilhões centenas_de_bilhoes | 2e12 trilhões"
        " trilhoes"
    ),
    ratios=phrases("em cada | de cada | em | sobre"),
    joiners=("e",),
    mixed_joiners=("com",),
    decimal_words=("vírgula", "virgula", "ponto"),
    halves_after=phrases("e meio | e meia | e meios | e meias"),
    quarters_after=phrases("e um quarto | e quarto"),
    negatives=("menos", "negativo", "negativa"),
    positives=("mais",),
    weak=("um", "uma", "metade", "meio", "meia", "meios", "meias"),
    articles=("um", "uma"),
    about=phrases(
        "ca. | c. | aproximadamente o | aproximadamente os | aproximadamente as | aproximadamente um"
        " | cerca de um | cerca de"
        " uma | cerca de | cerca dos | cerca das | cerca do | cerca da | perto de | perto dos | perto das | perto do"
        "| aproximadamente | aprox. | aprox | por volta de | por volta dos | por volta das | por volta do | em torno"
        " de | em torno dos | em torno das | em torno do | à volta de | a volta de | à volta dos | a volta dos | à"
        " volta das | a volta das | ao redor de | ao redor dos | uns | umas | quase | quase um | quase os | quase as"
        "| mais ou menos | a rondar | a rondar os | a rondar as | rondando os | ronda | ronda os | ronda as | rondam"
        "| rondam os | rondam as | rondava os | rondou os | rondará os | rondara os | próximo de | proximo de"
        "| próxima de | proxima de | próximos de | proximos de | próximas de | proximas de | próximo dos | proximo"
        " dos | próxima dos | proxima dos | próximo a | proximo a | próxima a | proxima a | próximo aos | proximo aos"
        "| na casa de | na casa dos | na casa das | na ordem de | na ordem dos | na ordem das | da ordem de | da"
        " ordem dos | da ordem das | estimado em | estimada em | estimados em | estimadas em | avaliado em | avaliada"
        " em | calculado em | calcula-se em | estima-se em | uma estimativa de | algo como | algo em torno de | coisa"
        " de | circa | ~ | ≈ | praticamente | se aproxima de | se aproximam de | aproxima-se de"
        "| aproxima-se dos | aproximam-se dos | beira | beira os | beira as | beiram os | beirando os | beirando"
        "| uma média de | uma media de | grosso modo | na faixa de | na faixa dos | na faixa"
        " das | a bordejar | roça os | roca os | lá pelos | la pelos | lá pelas | la pelas"
        " | uns bons | umas boas"
    ),
    over=phrases(
        "ultrapassavam os | ultrapassar os | ultrapassarem os | "
        "mais da | mais alto que | mais alto do que | mais alta que | mais alta do que | mais de | mais dos |"
        " mais das | mais"
        " do que | mais que | mais do | mais de um | acima de | acima dos | acima"
        " das | acima do | superior a | superiores a | superior ao | superior aos | superior às | superior as"
        "| superiores aos | maior que | maior do que | maiores que | maiores do que | maior de | maiores de | além de"
        "| alem de | além dos | alem dos | além das | alem das | para além de | para alem de | para além dos | para"
        " alem dos | ultrapassa | ultrapassa os | ultrapassa as | ultrapassa a marca de | ultrapassa o | ultrapassam"
        "| ultrapassam os | ultrapassam as | ultrapassou | ultrapassou os | ultrapassou as | ultrapassou a marca de"
        "| ultrapassou o | ultrapassaram | ultrapassaram os | ultrapassaram as | ultrapassava os | ultrapassando"
        "| ultrapassando os | ultrapassará os | ultrapassara os | ultrapassado os | supera | supera os | supera as"
        "| supera a marca de | superam | superam os | superou | superou os | superou as | superou a marca de"
        "| superaram | superaram os | superando | superando os | excede | excede os | excede as | excedem | excedem"
        " os | excedeu | excedeu os | exceder | a exceder | em excesso de | passa de | passa dos | passa das | passam"
        " de | passam dos | passou de | passou dos | passou das | passaram de | passaram dos | bem mais de | muito"
        " mais de | um pouco mais de | pouco mais de | ligeiramente acima de | ligeiramente superior a | bem acima de"
        "| bem acima dos | muito acima de | muito acima dos | mais que os | de mais de | com mais de | há mais de"
        "| ha mais de | em mais de | > | a ultrapassar | a ultrapassar os"
    ),
    parted=phrases("pelo menos | ao menos | no mínimo | no máximo | quando muito"),
    parting=phrases("para | em | a | durante | com | por | de"),
    just=phrases(
        "um pouco mais de | pouco mais de | ligeiramente acima de | ligeiramente superior a | um pouco menos"
        " de | pouco menos de | ligeiramente abaixo de"
    ),
    at_least=phrases(
        "pelo menos um | pelo menos uma | pelo menos os | pelo menos as | pelo menos o | ao menos os | ao menos as"
        "| ao menos um | no mínimo os | no minimo os | no mínimo as | no minimo as | no mínimo um | no minimo um"
        "| não menos dos | nao menos dos | não menos das | nao menos das | pelo menos | ao menos | no mínimo | no"
        " minimo | não menos de | nao menos de | não menos do que | nao menos do que | não menos que | nao menos que"
        "| nada menos de | nada menos que | nada menos do que | mínimo de | minimo de | mínima de | minima de"
        "| mínimo | minimo | um mínimo de | um minimo de | uma mínima de | uma minima de | mín. | min. | a partir de"
        "| a partir dos | a partir das | desde | igual ou superior a | iguais ou superiores a | superior ou igual a"
        "| superiores ou iguais a | igual ou maior que | igual ou maior do que | maior ou igual a | maiores ou iguais"
        " a | maiores ou iguais que | maior ou igual"
        " que | não inferior a | nao inferior a | não inferiores a | nao inferiores a | não inferior aos | nao"
        " inferior aos | de pelo menos | de no mínimo | de no minimo | com pelo menos | quando menos | por baixo | >="
        "| ≥"
    ),
    under=phrases(
        "menos da | mais baixo que | mais baixo do que | mais baixa que | mais baixa do que | menos de | menos"
        " dos | menos das |"
        " menos do que | menos que | menos do | menos de um | abaixo de | abaixo"
        " dos | abaixo das | abaixo do | inferior a | inferiores a | inferior ao | inferior aos | inferior às"
        "| inferior as | inferiores aos | menor que | menor do que | menores que | menores do que | menor de"
        "| menores de | aquém de | aquem de | aquém dos | aquem dos | aquém das | aquem das | pouco menos de | um"
        " pouco menos de | bem menos de | muito menos de | bastante menos de | ligeiramente abaixo de | ligeiramente"
        " inferior a | bem abaixo de | bem abaixo dos | muito abaixo de | não chega a | nao chega a | não chega aos"
        "| nao chega aos | não chega às | nao chega as | não chegam a | nao chegam a | não chegam aos | nao chegam"
        " aos | não chegava a | nao chegava a | não atinge | nao atinge | não atinge os | nao atinge os | não atingem"
        " os | nao atingem os | não alcança | nao alcanca | não alcança os | nao alcanca os | sem chegar a | sem"
        " chegar aos | < | de menos de | com menos de | em menos de | há menos de | ha menos de"
    ),
    at_most=phrases(
        "no máximo os | no maximo os | no máximo as | no maximo as | no máximo um | no maximo um | no máximo o | no"
        " maximo o | não mais dos | nao mais dos | não mais das | nao mais das | no máximo | no maximo | ao máximo"
        "| ao maximo | quando muito | até | ate | até aos | ate aos | até os | ate os | até ao | ate ao | até às"
        "| ate as | até um | ate um | até uns | ate uns | não mais de | nao mais de | não mais do que | nao mais do"
        " que | não mais que | nao mais que | máximo de | maximo de | máxima de | maxima de | máximo | maximo | um"
        " máximo de | um maximo de | uma máxima de | uma maxima de | máx. | max. | um máx. de | um max. de | máx."
        " de | max. de | um teto de | teto de | um tecto de"
        "| um limite de | limite de | limitado a | limitada a | limitados a | limitadas a | igual ou inferior a"
        "| iguais ou inferiores a | inferior ou igual a | inferiores ou iguais a | igual ou menor que | menor ou"
        " igual a | menor ou igual que | menores ou iguais a | menores ou iguais que | não superior a | nao superior"
        " a | não superiores a | nao superiores a | não"
        " superior aos | nao superior aos | não exceda | nao exceda | não exceda os | nao exceda os | que não exceda"
        "| que nao exceda | que não excedam | que nao excedam | que não exceda os | que nao exceda os | não excede"
        "| nao excede | não excede os | nao excede os | não excedem | nao excedem | não exceder | nao exceder | não"
        " ultrapassa | nao ultrapassa | não ultrapassa os | nao ultrapassa os | não ultrapasse | nao ultrapasse | não"
        " ultrapasse os | nao ultrapasse os | não ultrapassam | nao ultrapassam | não ultrapassem | nao ultrapassem"
        "| não ultrapassar | nao ultrapassar | sem exceder | sem ultrapassar | sem ultrapassar os | sem passar de"
        "| não passa de | nao passa de | não passam de | nao passam de | não passou de | nao passou de | nunca mais"
        " de | de no máximo | de no maximo | de até | de ate | em até | em ate | com até | com ate | por até | por"
        " ate | a até | a ate | o máximo de | o maximo de | <= | ≤"
        "| não pode exceder | não pode exceder os | não pode ultrapassar | não pode ultrapassar os"
        "| não podem exceder | não podem exceder os | não poderá exceder | não poderá exceder os"
        "| não pode ser superior a | não poderá ser superior a"
        " | não excederá | não excederá os | não excederá as | não excederão | não excederão os | não excederão as"
        " | não ultrapassará | não ultrapassará os | não ultrapassará as | não ultrapassarão | não ultrapassarão os"
        " | não ultrapassarão as | não superará | não superará os | não superará as"
    ),
    about_after=phrases(
        "aproximadamente | mais ou menos | aprox. | aprox | ou coisa assim | ou algo assim | ou por aí | ou por ai"
        "| por aí | por ai | em números redondos | em numeros redondos"
    ),
    over_after=phrases("e tal | e tantos | e tantas | e poucos | e poucas | e picos | e pico | e lá vai | e la vai"),
    at_least_after=phrases(
        "como mínimo | como minimo | ou mais | e mais | em diante | pelo menos | ao menos | no mínimo | no minimo |"
        " mínimo | minimo"
        " | mín. | min. | para cima | pra cima | ou superior | ou superiores | ou acima | e acima | ou maior"
        " | ou maiores | ou mais tarde | e mais tarde | ou posterior | ou depois | e depois"
    ),
    under_after=phrases("escassos | escassas"),
    at_most_after=phrases(
        "ou menos | e menos | como máximo | como maximo | no máximo | no maximo | quando muito | máximo | maximo |"
        " máx. | max. | para baixo | pra"
        " baixo | ou inferior | ou inferiores | ou abaixo | e abaixo | ou menor | ou menores | ao máximo | ao maximo"
    ),
    exactly=phrases(
        "nada mais que | nada mais do que | nada além de | exatamente | exactamente | precisamente | justamente"
        " | igual a | exatos | exatas | nem mais nem menos"
        "| equivalente a"
        " | temperatura mínima de | temperaturas mínimas de | uma temperatura mínima de"
    ),
    below_zero=phrases("abaixo de zero | negativos"),
    nobody=phrases("nenhum | nenhuma | ninguém | ninguem"),
    clause_openers=phrases("que | se | porque | quando | onde | quem | enquanto | embora"),
    denials=("não", "nao"),
    copulas=phrases(
        "ser | pode | podem | poderá | poderão | deve | devem | deverá | deverão | é | são | será | serão"
        " | seja | sejam | deveria | deveriam | poderia | poderiam | tem | têm | tinha | tinham | terá | terão"
        " | havia | haviam | nunca"
    ),
    than=("que",),
    between=(
        ("entre", "e"),
        ("entre os", "e os"),
        ("entre as", "e as"),
        ("entre o", "e o"),
        ("entre a", "e a"),
        ("entre os", "e"),
        ("entre as", "e"),
        ("entre o", "e"),
        ("entre uns", "e uns"),
        ("entre", "a"),
        ("compreendido entre", "e"),
        ("compreendida entre", "e"),
        ("de", "a"),
        ("de", "até"),
        ("de", "ao"),
        ("de", "até o"),
        ("de", "até ao"),
        ("do", "ao"),
        ("do", "até ao"),
        ("dos", "aos"),
        ("das", "às"),
        ("da", "à"),
        ("desde", "até"),
        ("desde", "a"),
        ("desde o", "até o"),
        ("desde o", "até ao"),
        ("desde o", "ao"),
        ("desde os", "até os"),
        ("desde os", "até aos"),
        ("desde os", "aos"),
        ("dos", "até os"),
        ("dos", "até aos"),
        ("varia de", "a"),
        ("variam de", "a"),
        ("varia entre", "e"),
        ("variam entre", "e"),
        ("vai de", "a"),
        ("vão de", "a"),
        ("oscila entre", "e"),
        ("oscilam entre", "e"),
        ("a partir de", "até"),
    ),
    range_words=phrases("a | ao | à | até | até ao | até o | até aos | até os | aos | às"),
    changes=phrases(
        "despenc~ | desabou | desabaram | "
        "passou | passaram | passa | passam | passar | passando | subi~ | sobe | sobem | aument~ | cresc~"
        " | increment~ | elev~ | ascend~ | desce | descem | desceu | desceram | descid~ | baixou | baixaram"
        " | baixar | caiu | caíram | cair~ | cai | caem | queda | diminu~ | reduz~ | reduç~ | recuou | recuaram"
        " | recuar | ampli~ | encolh~ | mudou | mudaram | dispar~ | cortou | cortaram | duplic~ |"
        " salt~ | evolui~"
        " | recua | recuam | avanç~"
        " | passará | passarão | passaria | along~ | encurt~ | aprofund~ | alarg~ | triplic~ | dobr~"
        " | descer | descerá | descerão | baixará | baixarão | aquece | aquecem | aquecer~ | aqueceu | arrefec~"
        " | esfri~"
    ),
    percentages=phrases("percentagem | percentagens | porcentagem | porcentagens | percentual"),
    margins=phrases("margem de erro | margens de erro"),
    points=("ponto", "pontos"),
    shares=words(
        "percent por_cento porcento por_cem porcentos p._cento p.c. por_100 | percentage_point ponto_percentual"
        " pontos_percentuais ponto_porcentual pontos_porcentuais ponto_de_percentagem pontos_de_percentagem"
        " ponto_percentagem pontos_de_porcentagem pp p.p. p._p. pps pontos_de_% pontos_% | per_mille por_mil permil"
        " por_1000 por_milhar | basis_point ponto_base pontos_base ponto-base pontos-base ponto_básico ponto_basico"
        " pontos_básicos pontos_basicos pb p.b. bps"
    ),
    currencies=words(
        "FIM marca_finlandesa marcas_finlandesas marcos_finlandeses | LUF franco_de_luxemburgo"
        " francos_de_luxemburgo franco_luxemburguês francos_luxemburgueses | ATS xelim_austríaco"
        " xelins_austríacos | CNY yuanes | JPY yenes | USD dollars | AED dirham_dos_eau dirhams_dos_eau"
        " dirham_dos_emirados_árabes_unidos"
        " dirham_dos_emirados_arabes_unidos"
        " | AFN afegane_afegão afegane_afegao afeganes_afegãos afeganes_afegaos afegane afeganes | ALL"
        " leks_albaneses | ANG florim_das_antilhas_holandesas florins_das_antilhas_holandesas | AWG"
        " florim_arubano florins_arubanos | BAM marco_conversível_da_bósnia_e_herzegovina"
        " marco_conversivel_da_bosnia_e_herzegovina marcos_conversíveis_da_bósnia_e_herzegovina"
        " marcos_conversiveis_da_bosnia_e_herzegovina | BBD dólar_barbadense dolar_barbadense"
        " dólares_barbadenses dolares_barbadenses | BDT takas_bengalis | BIF franco_burundiano"
        " francos_burundianos | BMD dólar_bermudense dolar_bermudense dólares_bermudenses dolares_bermudenses |"
        " BND dólar_bruneano dolar_bruneano dólares_bruneanos dolares_bruneanos | BOB bolivianos_da_bolívia"
        " bolivianos_da_bolivia boliviano | BTN ngultrum_butanês ngultrum_butanes ngultruns_butaneses ngultrum |"
        " BWP pula_botsuanesa pulas_botsuanesas | BZD dólar_belizenho dolar_belizenho dólares_belizenhos"
        " dolares_belizenhos | CDF franco_congolês franco_congoles francos_congoleses | CVE escudo_cabo_verdiano"
        " escudos_cabo_verdianos escudo | DJF franco_djiboutiano francos_djiboutianos | ERN nakfa_da_eritreia"
        " nakfas_da_eritreia nakfa nakfas | ETB birrs_etíopes birrs_etiopes birrs | FJD dólar_fijiano"
        " dolar_fijiano dólares_fijianos dolares_fijianos | FKP libra_malvinense libras_malvinenses | GIP"
        " libra_de_gibraltar libras_de_gibraltar | GMD dalasi_gambiano dalasis_gambianos dalasi dalasis | GNF"
        " franco_guineano francos_guineanos | GTQ quetzal_guatemalteco quetzais_guatemaltecos | GYD"
        " dólar_guianense dolar_guianense dólares_guianenses dolares_guianenses | HNL lempira_hondurenha"
        " lempiras_hondurenhas | HTG gourde_haitiano gourdes_haitianos | ILS novo_shekel_israelense"
        " novos_shekels_israelenses | IRR riales_iranianos | KGS sons_quirguizes | KHR riel_cambojano"
        " rieles_cambojanos rieles | KMF franco_comoriano francos_comorianos | KPW won_norte_coreano"
        " wons_norte_coreanos | KRW won_sul_coreano wons_sul_coreanos | KYD dólar_das_ilhas_cayman"
        " dolar_das_ilhas_cayman dólares_das_ilhas_cayman dolares_das_ilhas_cayman | LAK kip_laosiano"
        " kips_laosianos | LKR rupia_cingalesa | LRD dólar_liberiano dolar_liberiano dólares_liberianos"
        " dolares_liberianos | LSL loti_lesotiano lotis_lesotianos | MDL leu_moldávio leu_moldavio"
        " leus_moldávios leus_moldavios | MGA ariary_malgaxe ariarys_malgaxes ariary ariarys | MKD"
        " dinar_macedônio dinar_macedonio dinares_macedônios dinares_macedonios | MMK quiate_mianmarense"
        " quiates_mianmarenses | MNT tugrik_mongol tugriks_mongóis tugriks_mongois | MOP pataca_macaense"
        " patacas_macaenses | MRU ouguiya_mauritana ouguiyas_mauritanas ouguiya ouguiyas | MUR rupia_mauriciana"
        " rupias_mauricianas | MVR rupia_maldivana rupias_maldivanas | MWK kwacha_malauiana kwachas_malauianas |"
        " NIO córdobas_nicaraguenses cordobas_nicaraguenses córdoba cordoba | OMR riales_omanenses | PAB"
        " balboas_panamenhos balboa | PEN novo_sol_peruano novos_sóis_peruanos novos_sois_peruanos | PGK"
        " kina_papuásia kina_papuasia kinas_papuásias kinas_papuasias | PLN zloty_polonês zloty_polones"
        " zlotys_poloneses | PYG guarani | QAR riales_catarianos | RWF franco_ruandês franco_ruandes"
        " francos_ruandeses | SAR riyal_saudita riyales_sauditas riyales | SBD dólar_das_ilhas_salomão"
        " dolar_das_ilhas_salomao dólares_das_ilhas_salomão dolares_das_ilhas_salomao | SCR rupia_seichelense"
        " rupias_seichelenses | SGD dólar_singapuriano dolar_singapuriano dólares_singapurianos"
        " dolares_singapurianos | SHP libra_de_santa_helena libras_de_santa_helena | SLE leone_de_serra_leoa"
        " leones_de_serra_leoa | SOS xelim_somali xelins_somalis | SRD dólar_surinamês dolar_surinames"
        " dólares_surinameses dolares_surinameses | SSP libra_sul_sudanesa libras_sul_sudanesas"
        " libra_sul-sudanesa | STN dobra_de_são_tomé_e_príncipe dobra_de_sao_tome_e_principe"
        " dobras_de_são_tomé_e_príncipe dobras_de_sao_tome_e_principe | SVC colon_de_el_salvador"
        " colons_de_el_salvador colom_salvadorenho | SZL lilangeni_suazi lilangenis_suazis lilangeni lilangenis"
        " | TJS somoni_tadjique somonis_tadjiques somoni somonis | TOP pa'anga_tonganesa pa'angas_tonganesas"
        " paʻanga_tonganesa | TTD dólar_de_trinidad_e_tobago dolar_de_trinidad_e_tobago"
        " dólares_de_trinidad_e_tobago dolares_de_trinidad_e_tobago | UAH hryvnia_ucraniano hryvnias_ucranianos"
        " | UGX xelim_ugandense xelins_ugandenses | UZS som_uzbeque sons_uzbeques | VES bolívar bolivar | VUV"
        " vatu_de_vanuatu vatus_de_vanuatu | WST tala_samoano talas_samoanos | XAF franco_cfa_de_beac"
        " francos_cfa_de_beac | XCD dólar_do_caribe_oriental dolar_do_caribe_oriental dólares_do_caribe_oriental"
        " dolares_do_caribe_oriental | XPF franco_cfp francos_cfp | YER riales_iemenitas | ZAR rand_sul_africano"
        " rands_sul_africanos | ZMW kwacha_zambiano kwachas_zambianos | USD dólar dolar dólares dolares"
        " dólar_americano dolar_americano dólares_americanos dolares_americanos"
        " dólar_norte-americano dolar_norte-americano dólares_norte-americanos dolares_norte-americanos"
        " dólar_estadunidense dolar_estadunidense dólares_estadunidenses dolares_estadunidenses"
        " dólar_dos_estados_unidos dolar_dos_estados_unidos dólares_dos_estados_unidos dolares_dos_estados_unidos"
        " dólares_dos_eua dolares_dos_eua dólares_dos_e.u.a. dolares_dos_e.u.a. dólar_estado-unidense"
        " dolar_estado-unidense dólares_estado-unidenses dolares_estado-unidenses | EUR euro euros"
        "| GBP libra_esterlina libras_esterlinas libra_britânica libra_britanica libras_britânicas libras_britanicas"
        " libras_inglesas libras esterlinas | JPY iene ienes iene_japonês iene_japones ienes_japoneses iéne"
        "| CNY yuan yuans yuan_chinês yuan_chines yuans_chineses iuan iuane iuanes renminbi renminbis yuan_renminbi"
        "| CHF franco_suíço franco_suico francos_suíços francos_suicos francos | CAD dólar_canadense dolar_canadense"
        " dólares_canadenses dolares_canadenses dólar_canadiano dolar_canadiano dólares_canadianos dolares_canadianos"
        "| AUD dólar_australiano dolar_australiano dólares_australianos dolares_australianos | NZD dólar_neozelandês"
        " dolar_neozelandes dólares_neozelandeses dolares_neozelandeses dólar_da_nova_zelândia dolar_da_nova_zelandia"
        " dólares_da_nova_zelândia dolares_da_nova_zelandia | HKD dólar_de_hong_kong dolar_de_hong_kong"
        " dólares_de_hong_kong dolares_de_hong_kong | SGD dólar_de_singapura dolar_de_singapura dólares_de_singapura"
        " dolares_de_singapura dólar_de_cingapura dolar_de_cingapura dólares_de_cingapura dolares_de_cingapura"
        "| TWD dólar_taiwanês dolar_taiwanes dólares_taiwaneses dolares_taiwaneses novo_dólar_taiwanês"
        " novo_dolar_taiwanes novos_dólares_taiwaneses novos_dolares_taiwaneses novos_dólares_de_taiwan"
        " novos_dolares_de_taiwan | INR rupia rupias rupia_indiana rupias_indianas | PKR rupia_paquistanesa"
        " rupias_paquistanesas | LKR rupia_do_sri_lanka rupias_do_sri_lanka rupias_cingalesas | NPR rupia_nepalesa"
        " rupias_nepalesas | IDR rupia_indonésia rupia_indonesia rupias_indonésias rupias_indonesias"
        " rupias_indonésicas rupias_indonesicas | RUB rublo rublos rublo_russo rublos_russos | BYN rublo_bielorrusso"
        " rublos_bielorrussos | UAH hryvnia hryvnias grívnia grivnia grívnias grivnias hrívnia hrivnia hrívnias"
        " hrivnias grivna grivnas hryvnia_ucraniana hryvnias_ucranianas | PLN zloty zlotys złoty zlóti zlótis zloti"
        " zlotis zloty_polaco zlotys_polacos | CZK coroa_checa coroas_checas coroa_tcheca coroas_tchecas"
        "| SEK coroa_sueca coroas_suecas coroas | NOK coroa_norueguesa coroas_norueguesas | DKK coroa_dinamarquesa"
        " coroas_dinamarquesas | ISK coroa_islandesa coroas_islandesas | HUF forint forints forinte forintes"
        " florim_húngaro florim_hungaro florins_húngaros florins_hungaros forint_húngaro forint_hungaro | RON leu"
        " leus leu_romeno leus_romenos lei_romenos leu_romena | MDL leu_moldavo leus_moldavos lei_moldavos | BGN lev"
        " levs leva lev_búlgaro lev_bulgaro levs_búlgaros levs_bulgaros leva_búlgaros leva_bulgaros | HRK kuna kunas"
        " kuna_croata kunas_croatas | RSD dinar_sérvio dinar_servio dinares_sérvios dinares_servios | MKD denar"
        " denares denar_macedónio denar_macedonio denar_macedônio | ALL lek leks lek_albanês lek_albanes | TRY lira"
        " liras lira_turca liras_turcas | ILS shekel shekels xequel xéqueis xequeis sheqel siclo siclos"
        " shekel_israelense shekels_israelenses shekel_israelita shekels_israelitas novo_shekel novos_shekels"
        "| AED dirham dirhams dirham_dos_emirados dirhams_dos_emirados dirrã dirra dirrãs dirras"
        "| MAD dirham_marroquino dirhams_marroquinos | SAR rial_saudita riais_sauditas riyal riyals"
        " rial_árabe-saudita rial_arabe-saudita | QAR rial_catariano riais_catarianos rial_catarense riais_do_catar"
        " riais_do_qatar rial_do_catar | OMR rial_omanense riais_omanenses rial_omani riais_omanis | IRR rial riais"
        " rial_iraniano riais_iranianos | YER rial_iemenita riais_iemenitas | KWD dinar_kuwaitiano"
        " dinares_kuwaitianos dinar_do_kuwait dinares_do_kuwait | BHD dinar_do_bahrein dinares_do_bahrein"
        " dinar_bareinita dinares_bareinitas | JOD dinar_jordaniano dinares_jordanianos dinar_jordano"
        " dinares_jordanos | IQD dinar dinares dinar_iraquiano dinares_iraquianos | DZD dinar_argelino"
        " dinares_argelinos | TND dinar_tunisiano dinares_tunisianos dinar_tunisino dinares_tunisinos"
        "| LYD dinar_líbio dinar_libio dinares_líbios dinares_libios | EGP libra_egípcia libra_egipcia"
        " libras_egípcias libras_egipcias | LBP libra_libanesa libras_libanesas | SYP libra_síria libra_siria"
        " libras_sírias libras_sirias | SDG libra_sudanesa libras_sudanesas | IEP libra_irlandesa libras_irlandesas"
        "| ZAR rand rands rand_sul-africano rands_sul-africanos rande randes | NGN naira nairas naira_nigeriana"
        " nairas_nigerianas | KES xelim_queniano xelins_quenianos xelim xelins | TZS xelim_tanzaniano"
        " xelins_tanzanianos | UGX xelim_ugandês xelim_ugandes xelins_ugandeses | GHS cedi cedis cedi_ganês"
        " cedi_ganes cedis_ganeses | ETB birr birres birr_etíope birr_etiope birres_etíopes birres_etiopes"
        "| AOA kwanza kwanzas cuanza cuanzas kwanza_angolano kwanzas_angolanos | MZN metical meticais"
        " metical_moçambicano metical_mocambicano meticais_moçambicanos meticais_mocambicanos"
        "| CVE escudo_cabo-verdiano escudos_cabo-verdianos escudo_caboverdiano escudos_caboverdianos"
        " escudo_de_cabo_verde escudos_de_cabo_verde | STN dobra_são-tomense dobra_sao-tomense dobras_são-tomenses"
        " dobras_sao-tomenses dobras | MOP pataca patacas pataca_de_macau patacas_de_macau | BWP pula pulas"
        "| ZMW kwacha kwachas | XAF franco_cfa francos_cfa | XOF franco_cfa_da_áfrica_ocidental"
        " franco_cfa_da_africa_ocidental francos_cfa_da_áfrica_ocidental francos_cfa_da_africa_ocidental | BRL real"
        " reais real_brasileiro reais_brasileiros | MXN peso_mexicano pesos_mexicanos pesos | ARS peso_argentino"
        " pesos_argentinos austral_argentino | CLP peso_chileno pesos_chilenos | COP peso_colombiano"
        " pesos_colombianos | CUP peso_cubano pesos_cubanos | DOP peso_dominicano pesos_dominicanos"
        "| UYU peso_uruguaio pesos_uruguaios | PHP peso_filipino pesos_filipinos | PEN sol_peruano sóis_peruanos"
        " sois_peruanos soles_peruanos novo_sol novos_sóis novos_sois soles | BOB boliviano_da_bolívia"
        " boliviano_da_bolivia bolivianos peso_boliviano pesos_bolivianos | PYG guaranis guarani_paraguaio"
        " guaranis_paraguaios | VES bolívares bolivares bolívar_soberano bolivar_soberano bolívares_soberanos"
        " bolivares_soberanos bolívar_venezuelano bolivar_venezuelano bolívares_venezuelanos bolivares_venezuelanos"
        " bolívares_fortes bolivares_fortes | CRC colones colón_costarriquenho colon_costarriquenho"
        " colóns_costarriquenhos colons_costarriquenhos | GTQ quetzal quetzais quetzales | HNL lempira lempiras"
        "| NIO córdobas cordobas córdoba_nicaraguense cordoba_nicaraguense | PAB balboas balboa_panamenho"
        "| HTG gourde gourdes | JMD dólar_jamaicano dolar_jamaicano dólares_jamaicanos dolares_jamaicanos"
        "| BSD dólar_bahamense dolar_bahamense dólares_bahamenses dolares_bahamenses dólar_das_bahamas"
        " dolar_das_bahamas dólares_das_bahamas dolares_das_bahamas | TTD dólar_de_trindade_e_tobago"
        " dolar_de_trindade_e_tobago dólares_de_trindade_e_tobago dolares_de_trindade_e_tobago"
        "| BBD dólar_de_barbados dolar_de_barbados dólares_de_barbados dolares_de_barbados | NAD dólar_namibiano"
        " dolar_namibiano dólares_namibianos dolares_namibianos dólar_da_namíbia dolar_da_namibia dólares_da_namíbia"
        " dolares_da_namibia | KRW won wons won_sul-coreano wons_sul-coreanos won_coreano wons_coreanos"
        "| KPW won_norte-coreano wons_norte-coreanos | THB baht bahts baht_tailandês baht_tailandes bahts_tailandeses"
        " bate_tailandês bate_tailandes | MYR ringgit ringgits ringgit_malaio ringgits_malaios ringgit_malaico"
        "| VND dong dongs dong_vietnamita dongs_vietnamitas | KZT tenge tenges tenge_cazaque tenges_cazaques"
        "| AZN manat manats manat_azeri manats_azeris manat_azerbaijano | TMT manat_turcomeno manats_turcomenos"
        "| GEL lari laris lari_georgiano laris_georgianos | AMD dram drams dram_arménio dram_armenio drams_arménios"
        " drams_armenios dram_armênio drams_armênios | UZS som_usbeque soms_usbeques sum_uzbeque | KGS som_quirguiz"
        " soms_quirguizes | AFN afegani afeganis afgani | BDT taka takas taka_bengali | MMK quiate quiates kyat kyats"
        "| KHR riel riéis rieis | MNT tugrik tugriks | DEM marco_alemão marco_alemao marcos_alemães marcos_alemaes"
        " deutsche_mark | FRF franco_francês franco_frances francos_franceses | BEF franco_belga francos_belgas"
        "| LUF franco_luxemburgues | ITL lira_italiana liras_italianas"
        "| ESP peseta pesetas peseta_espanhola pesetas_espanholas | PTE escudos escudo_português escudo_portugues"
        " escudos_portugueses contos_de_réis contos_de_reis | FIM marco_finlandês marco_finlandes"
        "| ATS xelim_austriaco xelins_austriacos | NLG florim_holandês"
        " florim_holandes florins_holandeses florim_neerlandês florim_neerlandes florins_neerlandeses florins"
        "| GRD dracma dracmas dracma_grega dracmas_gregas | BTC bitcoin bitcoins | ETH ether ethers éter_digital"
        " eter_digital | XDR direito_especial_de_saque direitos_especiais_de_saque direitos_de_saque_especiais"
        " direito_de_saque_especial dse"
        " | AFN afegâni_afegão afegani_afegao afegânis_afegãos afeganis_afegaos | AWG florim_de_aruba"
        " florins_de_aruba | BAM marco_bósnio-herzegóvino_conversível marco_bosnio-herzegovino_conversivel"
        " marcos_bósnio-herzegóvinos_conversíveis marcos_bosnio-herzegovinos_conversiveis | BHD dinar_baremita"
        " dinares_baremitas | BMD dólares_bermudense dolares_bermudense | BTN ngultrumes_butaneses | BZD"
        " dólar_belizense dolar_belizense | CRC colon_costa-riquenho | DJF franco_jibutiano francos_jibutianos |"
        " FKP libra_das_ilhas_falkland libras_das_ilhas_falkland | GNF franco_guineense francos_guineenses | GYD"
        " dólar_da_guiana dolar_da_guiana dólares_da_guiana dolares_da_guiana | ILS sheqel_novo_israelita"
        " sheqels_novos_israelitas | KGS somes_quirguizes | KYD dólar_das_ilhas_caimão dolar_das_ilhas_caimao"
        " dólares_das_ilhas_caimão dolares_das_ilhas_caimao | MGA ariari_malgaxe ariaris_malgaxes | MKD"
        " dinar_macedónio dinares_macedónios | MWK kwacha_malauiano kwachas_malauianos | QAR riais_catarenses |"
        " SHP libra_santa-helenense libras_santa-helenenses | SRD dólar_do_suriname dolar_do_suriname"
        " dólares_do_suriname dolares_do_suriname | UZS somes_uzbeques | XCD dólar_das_caraíbas_orientais"
        " dolar_das_caraibas_orientais dólares_das_caraíbas_orientais dolares_das_caraibas_orientais"
    ),
    subunits=words(
        "GBP penies | EUR cêntimo centimo cêntimos centimos cêntimo_de_euro centimo_de_euro cêntimos_de_euro"
        " centimos_de_euro cent"
        " cents eurocêntimo eurocentimo eurocêntimos eurocentimos | BRL centavo centavos centavo_de_real"
        " centavos_de_real | USD centavo_de_dólar centavo_de_dolar centavos_de_dólar centavos_de_dolar"
        " cêntimo_de_dólar centimo_de_dolar cêntimos_de_dólar centimos_de_dolar | GBP pêni peni pênis_esterlinos"
        " penis_esterlinos péni pence penny | RUB copeque copeques kopeck kopecks | INR paisa paisas"
    ),
    units=words(
        "beat_per_minute batimentos_por_minuto batidas_por_minuto |"
        "british_thermal_unit unidades_térmicas_britânicas | millimeter_Hg milímetros_de_mercúrio"
        " milimetros_de_mercurio | arcminute minuto_de_arco minutos_de_arco | arcsecond segundo_de_arco"
        " segundos_de_arco | cubic_yard jarda_cúbica jardas_cúbicas | cubic_mile milha_cúbica milhas_cúbicas |"
        " troy_ounce onça_troy onças_troy | millimole milimol milimols milimoles | millibar milibar milibares |"
        " bar bars | meter metro metros mts mts. mt | kilometer quilómetro quilometro quilómetros quilometros"
        " quilômetro"
        " quilômetros kms kms. | centimeter centímetro centimetro centímetros centimetros cms | millimeter milímetro"
        " milimetro milímetros milimetros mms | micrometer micrómetro micrometro micrómetros micrometros micrômetro"
        " micrômetros mícron micron mícrons microns micra micras micrones | nanometer nanómetro nanometro nanómetros"
        " nanometros nanômetro nanômetros | decimeter decímetro decimetro decímetros decimetros | inch polegada"
        " polegadas pol pol. | foot pé pe pés pes | yard jarda jardas | mile milha milhas"
        "| nautical_mile milha_náutica milha_nautica milhas_náuticas milhas_nauticas milha_marítima milha_maritima"
        " milhas_marítimas milhas_maritimas | light_year ano-luz anos-luz | parsec parsec parsecs"
        "| astronomical_unit unidade_astronómica unidade_astronomica unidades_astronómicas unidades_astronomicas"
        " unidade_astronômica unidades_astronômicas ua | angstrom angstrom angstroms ångström"
        "| square_meter metro_quadrado metros_quadrados m_quadrados mts2 | square_kilometer quilómetro_quadrado"
        " quilometro_quadrado quilómetros_quadrados quilometros_quadrados quilômetro_quadrado quilômetros_quadrados"
        " km_quadrado km_quadrados | square_mile milha_quadrada milhas_quadradas | square_foot pé_quadrado"
        " pe_quadrado pés_quadrados pes_quadrados | square_inch polegada_quadrada polegadas_quadradas"
        "| square_yard jarda_quadrada jardas_quadradas | square_centimeter centímetro_quadrado centimetro_quadrado"
        " centímetros_quadrados centimetros_quadrados cm_quadrados | square_millimeter milímetro_quadrado"
        " milimetro_quadrado milímetros_quadrados milimetros_quadrados | hectare hectare hectares | acre acre acres"
        "| cubic_meter metro_cúbico metro_cubico metros_cúbicos metros_cubicos m_cúbicos m_cubicos"
        "| cubic_hectometer hectómetro_cúbico hectómetros_cúbicos hectômetro_cúbico hectômetros_cúbicos |"
        " cubic_kilometer quilómetro_cúbico quilometro_cubico quilómetros_cúbicos quilometros_cubicos"
        " quilômetro_cúbico quilômetros_cúbicos km_cúbicos km_cubicos | cubic_centimeter centímetro_cúbico"
        " centimetro_cubico centímetros_cúbicos centimetros_cubicos cc cm_cúbicos cm_cubicos"
        "| cubic_decimeter decímetro_cúbico decimetro_cubico decímetros_cúbicos decimetros_cubicos"
        "| cubic_foot pé_cúbico pe_cubico pés_cúbicos pes_cubicos | cubic_inch polegada_cúbica polegada_cubica"
        " polegadas_cúbicas polegadas_cubicas | liter litro litros lts lts. | milliliter mililitro mililitros mls"
        "| centiliter centilitro centilitros | deciliter decilitro decilitros | hectoliter hectolitro hectolitros"
        "| gallon galão galao galões galoes gal | pint pinta pintas pint pints | quart quarto_de_galão"
        " quarto_de_galao quartos_de_galão quartos_de_galao | fluid_ounce onça_líquida onca_liquida onças_líquidas"
        " oncas_liquidas onça_fluida onca_fluida onças_fluidas oncas_fluidas | cup xícara xicara xícaras xicaras"
        " chávena chavena chávenas chavenas | tablespoon colher_de_sopa colheres_de_sopa c._de_sopa c._sopa"
        "| teaspoon colher_de_chá colher_de_cha colheres_de_chá colheres_de_cha c._de_chá c._de_cha c._chá"
        "| oil_barrel barril barris bbl bbls | gram grama gramas grs gr gr. | kilogram quilograma quilogramas quilo"
        " quilos kilo kilos kgs | milligram miligrama miligramas | microgram micrograma microgramas mcg"
        "| metric_ton tonelada toneladas tonelada_métrica tonelada_metrica toneladas_métricas toneladas_metricas ton"
        " ton. tons | kilotonne quilotonelada quilotoneladas quiloton quilotons | megatonne megatonelada"
        " megatoneladas megaton megatons | short_ton tonelada_curta toneladas_curtas | long_ton tonelada_longa"
        " toneladas_longas | pound libra libras lb lbs lbs. | ounce onça onca onças oncas | stone stone stones"
        "| carat quilate quilates | bushel bushel bushels | quintal quintal quintais"
        "| degC celsius grau_celsius graus_celsius grau_centígrado grau_centigrado graus_centígrados"
        " graus_centigrados centígrados centigrados graus_c grau_c ºc °_celsius º_celsius | degF fahrenheit"
        " grau_fahrenheit graus_fahrenheit graus_f ºf °_fahrenheit | kelvin kelvin kelvins graus_kelvin | degree grau"
        " graus | radian radiano radianos | turn rotações rotacoes | kilometer_per_hour quilómetro_por_hora"
        " quilometro_por_hora quilómetros_por_hora quilometros_por_hora quilômetro_por_hora quilômetros_por_hora"
        " quilómetros_horários quilometros_horarios quilómetros/hora quilometros/hora quilômetros/hora km_por_hora"
        " km/hora kph kmh | mile_per_hour milha_por_hora milhas_por_hora mph | meter_per_second metro_por_segundo"
        " metros_por_segundo | kilometer_per_second quilómetros_por_segundo quilometros_por_segundo"
        " quilômetros_por_segundo | knot nós | hertz hertz | kilohertz quilohertz kilohertz | megahertz megahertz"
        " mega-hertz | gigahertz gigahertz | watt watt watts vátio vatio vátios vatios | kilowatt quilowatt"
        " quilowatts kilowatt kilowatts | megawatt megawatt megawatts | gigawatt gigawatt gigawatts"
        "| terawatt terawatt terawatts | horsepower cavalo-vapor cavalos-vapor cavalos_de_potência"
        " cavalos_de_potencia cavalo_de_potência cavalo_de_potencia cavalos_de_força cavalos_de_forca cv c.v. hp"
        "| kilowatt_hour quilowatt-hora quilowatts-hora kilowatt-hora kilowatts-hora quilowatts-horas"
        " quilowatt_por_hora | megawatt_hour megawatt-hora megawatts-hora | gigawatt_hour gigawatt-hora"
        " gigawatts-hora | terawatt_hour terawatt-hora terawatts-hora | joule joule joules | kilojoule quilojoule"
        " quilojoules kilojoules | megajoule megajoule megajoules | gigajoule gigajoule gigajoules | calorie caloria"
        " calorias | kilocalorie quilocaloria quilocalorias kilocaloria kilocalorias | british_thermal_unit btu btus"
        "| electron_volt eletrão-volt eletrao-volt elétron-volt eletron-volt elétrons-volt eletrons-volt"
        " electrão-volt electrao-volt eletrovolt | volt volt volts vóltio voltio | kilovolt quilovolt quilovolts"
        " kilovolts | ampere ampere amperes ampère ampères | milliampere miliampere miliamperes | newton newton"
        " newtons | pascal pascal pascals pascais | hectopascal hectopascal hectopascals hectopascais | bar bares"
        "| atmosphere atmosferas | ohm ohm ohms | lumen lúmen lumen lúmens lumens lúmenes lumenes | decibel decibel"
        " decibéis decibeis | bit bit bits | kilobit quilobit quilobits kilobits | megabit megabit megabits"
        "| gigabit gigabit gigabits | byte byte bytes octeto octetos | kilobyte quilobyte quilobytes kilobyte"
        " kilobytes | megabyte megabyte megabytes megas | gigabyte gigabyte gigabytes gigas | terabyte terabyte"
        " terabytes teras | petabyte petabyte petabytes | exabyte exabyte exabytes"
        "| kilobit_per_second quilobits_por_segundo kilobits_por_segundo | megabit_per_second megabit_por_segundo"
        " megabits_por_segundo | gigabit_per_second gigabit_por_segundo gigabits_por_segundo | pixel pixel pixels"
        " píxel píxeis pixeis | megapixel megapixel megapixels megapíxeis megapixeis"
        "| revolution_per_minute rotações_por_minuto rotações/min"
    ),
    unit_homographs=phrases("bar | bit | nó | pé | ponto | volta | braça | quintal"),
    currency_homographs=("coroa", "coroas", "leva"),
    paying=phrases(
        "cust~ | pag~ | preço~ | multa~ | vale | valem | valor | dívida~ | salário~ | imposto~ | gast~"
        " | vend~ | compr~ | ganha~ | orçamento~ | prémio~ | prêmio~ | esterlin~ | aluguel~ | fundo~"
        " | empréstimo~ | invest~ | lucro~ | pence | doou | doação | euros | dólares | londres"
    ),
    weighing=phrases("pes~ | peso | perde~ | emagrec~ | engord~ | bebê~ | bebé~ | quilo~ | kg | onça | onças | dieta~"),
    warmth=phrases(
        "água | "
        "assar | asse | cozer | leve ao | levar ao | assado | cozedura | "
        "temperatura~ | termómetro~ | termômetro~ | máxima | máximas | mínima | mínimas | frio | calor | geada~ | forno"
        " | pré-aqueci~ | febre | nublado | arrefec~ | aquec~ | clima"
    ),
    per_words=("por",),
    prices=phrases("preço | preços | tarifa"),
    payers=phrases("paga | pagam | pagou | pagaram | pagar | custa"),
    paces=words(
        """
        hour por_hora à_hora cada_hora
        | day por_dia ao_dia cada_dia diariamente
        | week por_semana à_semana cada_semana
        | month por_mês ao_mês cada_mês mensalmente
        | year por_ano ao_ano cada_ano anualmente
        """
    ),
    multiplied=("por",),
    angles=phrases("a norte | a sul | a leste | a oeste | ao norte | ao sul"),
    durations=words(
        "hour boa_hora |"
        "millisecond milissegundo milissegundos milisegundo milisegundos | microsecond microssegundo"
        " microssegundos microsegundo microsegundos | nanosecond nanossegundo nanossegundos nanosegundo"
        " nanosegundos | second segundo segundos seg seg. segs | minute minuto minutos min min. mins | hour hora"
        " horas hr hr. hs hs. hrs"
        " hrs. | day dia dias día días | week semana semanas sem. | fortnight quinzena quinzenas | month mês mes meses"
        "| quarter trimestre trimestres | year ano anos | decade década decada décadas decadas decénio decenio"
        " decénios decenios decênio decênios | century século seculo séculos seculos | millennium milénio milenio"
        " milénios milenios milênio milênios"
    ),
    duration_multiples=words(
        "2*month bimestre bimestres | 4*month quadrimestre quadrimestres | 6*month semestre semestres"
        " | 2*year biênio biênios biénio biénios | 3*year triênio triênios triénio triénios"
        " | 4*year quadriênio quadriênios quadriénio quadriénios | 5*year quinquênio quinquênios quinquénio quinquénios"
        " lustro lustros"
    ),
    workdays=phrases("dia útil | dias úteis | dias uteis"),
    nights=phrases("noite | noites"),
    time_adjectives=phrases(
        "longos | longas | outros | outras | inteiros | inteiras | curtos | curtas | novos | novas"
        " | primeiros | primeiras | últimos | últimas | próximos | próximas"
    ),
    ages_before=phrases(
        "dos maiores de | aos maiores de | os maiores de | os menores de | com a idade de | idade: | à idade de"
    ),
    ages=phrases("de idade | de vida | completos | feitos"),
    months=words(
        "1 janeiro jan | 2 fevereiro fev | 3 março marco mar | 4 abril abr | 5 maio mai | 6 junho jun | 7 julho jul"
        "| 8 agosto ago | 9 setembro set | 10 outubro out | 11 novembro nov | 12 dezembro dez"
    ),
    weekdays=words(
        "1 segunda-feira segunda seg. 2.ª_feira 2.ª-feira 2ª_feira 2ª-feira | 2 terça-feira terça terca-feira terca"
        " ter. 3.ª_feira 3.ª-feira 3ª_feira 3ª-feira | 3 quarta-feira quarta qua. 4.ª_feira 4.ª-feira 4ª_feira"
        " 4ª-feira | 4 quinta-feira quinta qui. 5.ª_feira 5.ª-feira 5ª_feira 5ª-feira | 5 sexta-feira sexta sex."
        " 6.ª_feira 6.ª-feira 6ª_feira 6ª-feira | 6 sábado sabado sáb sab | 7 domingo domingos dom"
    ),
    weekdays_counted=words(
        "1 segundas-feiras | 2 terças-feiras | 3 quartas-feiras | 4 quintas-feiras"
        " | 5 sextas-feiras | 6 sábados sabados | 7 domingos"
    ),
    seasons=words(
        "spring primavera primaveras | summer verão verões verao | autumn outono outonos | winter inverno invernos"
    ),
    month_ambiguous=("marco", "mar", "mai", "set", "out", "dez", "ago", "jan", "fev", "abr", "jun", "jul", "nov"),
    bimester_words=("bimestre", "bimestres"),
    quarter_words=phrases("trimestre | trimestres | tri | trim."),
    quadrimester_words=("quadrimestre", "quadrimestres"),
    numbered=("bimestre", "trimestre", "semestre", "quadrimestre"),
    half_year_words=("semestre", "semestres"),
    decade_words=phrases("década | décadas | decada | decadas | decénio | decênio | anos"),
    century_words=phrases("século | séculos | seculo | seculos | séc. | séc | sec."),
    year_words=phrases("ano | anos | exercício | exercícios | exercicio | ano civil | anos civis"),
    month_words=phrases("mês | mes | meses"),
    week_words=("semana", "semanas"),
    calendar_week_words=phrases("semana iso | semana número"),
    workweek_words=phrases("semana de trabalho | semana útil"),
    weekend_words=phrases("fim de semana | fins de semana | final de semana | finais de semana"),
    plurals=phrases(
        "dias | semanas | meses | trimestres | semestres | anos | décadas | decadas | decénios | decênios"
        " | séculos | seculos"
    ),
    decade_endings=("s",),
    alternatives=phrases("ou"),
    leaving_out=phrases("mas não | mas não em | exceto | exceto em | salvo | salvo em"),
    of_words=phrases("de | do | da | dos | das | dessa | o | a | os | as | em | no"),
    period_codes=words("quarter t | half s"),
    weekday_leads=("na", "de", "da", "à", "até", "desde"),
    weekday_ambiguous=phrases(
        "segunda | terça | terca | quarta | quinta | sexta | seg | ter | qua | qui | sex | sab | dom"
    ),
    each=phrases("cada"),
    every=phrases("cada | todo | toda | todos os | todas as | aos | às"),
    day_leads=phrases("dia"),
    day_spans=(("do dia", "ao"), ("do dia", "ao dia"), ("do dia", "até o dia"), ("do dia", "até ao dia")),
    determiners=phrases("o | a | os | as"),
    relative=words(
        "-2 penúltimo penultimo penúltima penultima penúltimos penúltimas"
        " | -1 passado passada passados passadas último ultimo última ultima últimos ultimos últimas ultimas"
        " anterior anteriores transato transata transacto prévio previo prévia previa findo finda p.p. retrasado"
        " retrasada | 0 este_mesmo esta_mesma neste_mesmo nesta_mesma deste_mesmo desta_mesma este esta estes"
        " estas neste nesta nestes nestas deste desta destes destas esse essa nesse"
        " nessa atual atuais actual actuais corrente correntes presente presentes em_curso | 1 próximo proximo"
        " próxima proxima próximos proximos próximas proximas seguinte seguintes que_vem vindouro vindoura"
        " vindouros que_entra entrante que_vêm"
    ),
    later=phrases("mais tarde | mais tarde em | resto de | resto do | resto da | restante do"),
    now=phrases("data atual | data de hoje | agora | presente | atualidade | dias de hoje"),
    to_date=words("year acumulado_do_ano ano_até_agora ano_até_à_data ano_até_o_momento | month acumulado_do_mês"),
    beside_days=words("-1 véspera_de véspera_do véspera_da | 1 dia_seguinte_a dia_seguinte_ao"),
    same=phrases(
        "mesmo | mesma | nesse mesmo | nessa mesma | naquele mesmo | naquela mesma | naquele | naquela |"
        " daquele | daquela | aquele | aquela | esse | essa | nesse | nessa"
    ),
    following=phrases("seguinte | depois"),
    beyond=words("1 depois | -1 antes"),
    told_from=phrases(
        "anterior a | anterior à | anterior ao | anterior às | anterior aos | prévio à | prévio ao | prévia à"
        " | prévia ao | seguinte a | seguinte à | seguinte ao | seguinte às | seguinte aos"
    ),
    months_behind=words("0 corrente"),
    day_words=words(
        "0 hoje | -1 ontem | 1 amanhã amanha | -2 anteontem antes_de_ontem | 2 depois_de_amanhã depois_de_amanha"
    ),
    ago=phrases("atrás | atras"),
    ago_before=phrases(
        "há | ha | há já | ha ja | faz | faz já | faz ja | há uns | ha uns | há umas | ha umas | há apenas | ha apenas"
    ),
    ahead=phrases("dentro de | em | daqui a | daqui a uns"),
    elapsed=phrases("em"),
    future_endings=("ará", "erá", "irá", "arão", "erão", "irão", "arei", "erei", "irei", "remos"),
    from_now=phrases("a partir de agora | a partir de hoje"),
    since=phrases(
        "começando em | começando a | a começar em | com início em | com início a | "
        "desde | desde o | desde o dia | desde a | desde os | desde as | desde há | desde ha | a partir de | "
        "a partir do | a partir do dia | a partir da | a contar de | a contar do | com efeito desde | "
        "com efeitos a partir de | com efeitos a partir do | com efeitos desde | que começa | que começa em | "
        "que começa a | que inicia em"
    ),
    earliest=phrases("não antes de | nao antes de | não antes do | nao antes do | o mais cedo em"),
    until=phrases(
        "até | ate | até ao | ate ao | até o | ate o | até à | ate a | até a | até ao dia | ate ao dia"
        " | até o dia | ate o dia | até ao fim de | ate ao fim de | até o fim de | ate o fim de"
        " | até ao final de | ate ao final de | até o final de | ate o final de | o mais tardar"
        " | o mais tardar em | no máximo até | no maximo ate | não depois de | nao depois de | até meados de"
        " | ate meados de"
    ),
    before=phrases(
        "antes de | antes do | antes do dia | antes da | anterior a | anterior ao | anteriores a | anteriores ao"
        "| prévio a | previo a | prévio ao | previo ao | antes dos | até antes de | ate antes de"
    ),
    after=phrases(
        "depois de | depois do | depois da | após | apos | após o | apos o | após a | apos a | posterior a"
        "| posterior ao | posteriores a | posteriores ao | posteriormente a | passado o | para além de | para alem de"
        "| para além do | para alem do | logo após | logo apos"
    ),
    within=phrases(
        "em menos de | no prazo de | num prazo de | em um prazo de | dentro do prazo de | dentro de um prazo de | no"
        " prazo máximo de | no prazo maximo de | num prazo máximo de | num prazo maximo de | em até | em ate | em no"
        " máximo | em no maximo | num prazo não superior a | num prazo nao superior a | no espaço de | no espaco de"
        "| dentro dos | dentro das | ao fim de no máximo | ao fim de no maximo"
    ),
    in_words=phrases(
        "em | no | na | durante | desde | até | ate | para | entre | e | por | após | neste | nesta | deste | desta"
        "| este | esta | pelo | pela | início | meados | final | fim | finais | fins | todo | próximo | passado"
        "| antes | depois | mês | ao"
    ),
    years_told=phrases("foi | é | será | era | trouxe | marcou | teve"),
    years_after=phrases("ou mais tarde | e mais tarde | ou posterior | ou depois | e depois | em diante"),
    births=phrases("n. | m. | bat. | fal. | sep."),
    year_leads=phrases(
        "em | de | do | desde | até | ate | ano | anos | para | durante | entre | e | a | ao | à | por | após | antes"
        "| depois | exercício | fiscal | anual | temporada | safra | campanha | edição | primavera | verão |"
        " outono | inverno | que"
        "| circa | c | meados | final | finais | fim | fins | início | inícios | princípio | princípios | começo"
        "| biénio | biênio | triénio | triênio | quadriénio | quadriênio | época | ciclo | vestibular"
        "| letivo | lectivo | escolar | académico"
        " | colheita | modelo | ano/modelo"
        " | orçamento | relatório"
    ),
    materials=phrases(
        "tela | madeira | papel | cartão | pergaminho | cobre | bronze | mármore | prata | ouro | porcelana"
        " | faiança | terracota | gesso | marfim | vidro | seda | linho | lã | litografia | gravura | forte"
        " | estampa | fotografia | aguarela | aquarela | têmpera | pastel | carvão"
    ),
    begin=phrases(
        "início deste | início desta | no início deste | no início desta | começo deste | no começo deste | "
        "início da | no início da | começo da | no começo da | ao início da | início de | inicio de | início do |"
        " inicio do | no início de | no inicio de | no início do | no inicio do"
        "| ao início de | ao inicio de | inícios de | inicios de | começo de | comeco de | começo do | comeco do | no"
        " começo de | no comeco de | no começo do | no comeco do | princípio de | principio de | princípios de"
        "| principios de | princípio do | principio do | em princípios de | em principios de | nos princípios de"
        "| nos principios de | no princípio de | no principio de | no princípio do | no principio do | começos de"
        "| comecos de | primeiros dias de | nos primeiros dias de | logo no início de | logo no inicio de | desde o"
        " início de | desde o inicio de | desde o início do | desde o inicio do"
    ),
    middle=phrases(
        "meados deste | em meados deste | meados desta | meio deste | no meio deste | no meio desta | "
        "meados da | em meados da | no meio da | meados de | em meados de | meados do | em meados do | a meio de |"
        " a meio do | no meio de | no meio do"
        "| metade de | até meados de | ate meados de | desde meados de | por meados de"
    ),
    end=phrases(
        "fim deste | fim desta | no fim deste | no fim desta | final deste | final desta | no final deste | "
        "no final desta | até o fim deste | até o fim desta | até o final deste | até o final desta | "
        "até ao fim deste | até ao fim desta | até ao final deste | "
        "fim da | no fim da | ao fim da | final da | no final da | ao final da | fim de | fim do | no fim de |"
        " no fim do | ao fim de | fins de | em fins de | final de | final do | no final"
        " de | no final do | ao final de | ao final do | finais de | em finais de | finais do | nos finais de | até"
        " ao final de | ate ao final de | até o final de | ate o final de | até ao fim de | ate ao fim de | até o fim"
        " de | ate o fim de | até ao final do | ate ao final do | até o final do | ate o final do | até ao fim do"
        "| ate ao fim do | até o fim do | ate o fim do | últimos dias de | ultimos dias de | desde o final de"
        "| encerramento de"
    ),
    eras=phrases("d. c. | depois de cristo | da nossa era | de nossa era"),
    year_labels=phrases(
        "fundado | fundada | fundação | abertura | inauguração | construído | construída | construção"
        " | criação | entrada em serviço | nascido | nascida | desde"
    ),
    eras_before=phrases(
        "a. c. | a. e. c. | a. de c. | antes de cristo | antes da era comum | aec | ac | antes de nossa era | antes"
        " da nossa era"
    ),
    feast_leads=phrases(
        "noite | manhã | tarde | dia | dias | véspera | vésperas | antevéspera | data"
        " | festa | semana | período | ocasião | partir | época | madrugada | altura | redor"
    ),
    year_verbs=phrases(
        "fechou | fecharam | encerrou | encerraram | terminou | terminaram | acabou | começou | começaram | iniciou"
        " | datado | datada | datados | datadas | assinado | assinada"
    ),
    holidays=words(
        "01-01 dia_de_ano_novo ano_novo | 01-06 dia_de_reis | 02-14 dia_de_são_valentim | 03-08"
        " dia_internacional_da_mulher | 04-21 dia_de_tiradentes | 04-25 dia_da_liberdade | 05-01 dia_do_trabalhador"
        " dia_do_trabalho | 06-10 dia_de_portugal | 06-12 dia_dos_namorados | 05-08>7 dia_das_mães dia_das_maes |"
        " 08-08>7 dia_dos_pais | 06-24 dia_de_são_joão | 10-12 nossa_senhora_aparecida | 10-31"
        " halloween dia_das_bruxas | 11-01 dia_de_todos_os_santos | 11-02 dia_de_finados | 11-20"
        " dia_da_consciência_negra | 12-08 imaculada_conceição | 12-24 véspera_de_natal | 12-25 natal dia_de_natal |"
        " 12-31 véspera_de_ano_novo réveillon réveillon_de_ano_novo | 11-22>4 dia_de_ação_de_graças"
        " dia_de_acção_de_graças | 11-23>5 black_friday sexta-feira_negra | easter-47 terça-feira_de_carnaval |"
        " easter-46 quarta-feira_de_cinzas | easter-7 domingo_de_ramos | easter-3 quinta-feira_santa | easter-2"
        " sexta-feira_santa | easter+0 páscoa domingo_de_páscoa | easter+1 segunda-feira_de_páscoa | easter+39"
        " dia_da_ascensão | easter+49 pentecostes | easter+60 corpus_christi"
    ),
    clock_before=("pelas",),
    clock_alone=(
        "missa das",
        "comboio das",
        "trem das",
        "voo das",
        "jornal das",
        "telejornal das",
        "sessão das",
        "às",
        "até às",
        "desde as",
        "pelas",
        "para as",
        "a partir das",
        "por volta das",
        "antes das",
        "depois das",
        "entre as",
        "até as",
        "cerca das",
        "após as",
    ),
    timed=phrases(
        "repousar | descansar | marinar | cozer | cozinhar | assar | ferver | levedar | cozedura | "
        "preparação | preparo | repouso | tempo de preparo | tempo de cozedura | "
        "tempo oficial | tempo final | seu tempo | meu tempo | cronómetro | cronômetro | "
        "dura | duram | durará | durou | duração de | atraso de | durante |"
        "venceu | vencedor | vencedora | ganhou | recorde | marca | tempo de | um tempo | correu | maratona | "
        "corrida | prova | meta | duração | terminou | volta"
        " | mais rápida | mais rápido | dorsal"
    ),
    streets=(
        "rua",
        "avenida",
        "praça",
        "travessa",
        "largo",
        "alameda",
        "beco",
        "calçada",
        "praceta",
        "rotunda",
        "avenidas",
        "ladeira",
        "av",
        "pça",
        "trav",
    ),
    small_words=phrases(
        "enquanto | embora | conquanto | porquanto | porém | contudo | todavia | entretanto | portanto | talvez |"
        " quiçá | somente | hoje | ontem | amanhã | anteontem | cedo | cá | aí | acolá | dentro | fora | adiante "
        "| diante | defronte | senão | conforme | consoante | mediante | outrora | doravante | outrossim | "
        "ademais | aliás | sobretudo | nomeadamente | "
        "perante |"
        "a | o | de | no | na | em | do | dos | por | até | sob | sobre | via | ser | seja | sejam | será | serão"
        " | seria | seriam | estava | estavam | esteve | estiveram | haja | houve | havia | fez | fizeram | faz"
        " | fazem | deve | devem | devia | deverá | deverão | podem | poderá | poderão | podia | quer | querem"
        " | vai | vão | ia | irá | irão | tinha | tinham | tiveram | terá | terão | deu | deram | dá | dão"
        " | chegou | chega | chegaram | ficou | fica | ficaram | ficam | pôs | põe | segue | seguem | seguiu"
        " | saiu | sai | entrou | entra | voltou | volta | passou | passa | passará | descolou | decolou | aterrou"
        " | pousou | descarrilou | ganhou | perdeu | morreu | nasceu | fundou | criou | abriu | fechou | diz"
        " | dizem | disseram | afirma | afirmou | refere | indica | indicam | descreve | descrevem | mostra"
        " | mostram | apresenta | apresentam | estabelece | estabelecem | prevê | regula | define | dispõe"
        " | contém | inclui | incluem | compara | comparam | mede | medem | permite | permitem | exige | financia"
        " | financiou | aplica | aplicam | custa | custam | pesa | funciona | funcionam | aparece | aparecem"
        " | consiste | mantém | mantêm | contra | vê | vê-se | aqui | ali | salvo | exceto | inclusive | logo | então"
        " | pois | cujo | cuja | cujos | cujas | nunca | jamais | tampouco | quase | apenas | antes | depois"
    ),
    clock=phrases(
        "da manhã | da tarde | da noite | da madrugada | horas da manhã | horas da tarde"
        " | horas da noite"
        " | horas da madrugada | em ponto | horas em ponto | h em ponto | horas locais | hora local"
        " | horas de brasília | h de brasília"
    ),
    dated_places=phrases(
        "escola secundária | escola básica | agrupamento de escolas | sociedade | rua do | largo"
        " do | praça do | usina | colégio | "
        "rua | avenida | praça | largo | travessa | alameda | ponte | estádio | parque | bairro | rotunda"
        " | praceta | escola | hospital | jardim"
        " | av | av. | viaduto | rodovia"
    ),
    function_words=phrases(
        "de | a |"
        " o | os | as | um | uma | uns | umas | do | da | dos | das | e | em | no | na | nos | nas | que | é | não"
        "| com | por | para | se | ao | à | aos | às | mais | mas | como | foi | foram | ele | ela | eles | elas"
        "| seu | sua | seus | suas | ou | quando | muito | já | também | só | pelo | pela | pelos | pelas | até"
        "| isso | isto | entre | era | depois | sem | mesmo | ser | há | são | está | estão | este | esta | estes"
        "| estas | esse | essa | esses | essas | num | numa | têm | tem | você | vocês | nós | lhe | lhes | me | meu"
        "| minha | onde | porque | ainda | sobre | após | segundo | disse | todos | todas | cada | outro | outra"
        "| outros | outras | neste | nesta | nesse | deste | desta | desse | aquele | aquela | então | assim | além"
        "| desde | durante | sido | ter | teve | pode | dele | dela | deles | quem | qual | nem"
    ),
    abbreviations=phrases(
        "sr | sra | srs | sras | srta | dr | dra | drs | d | prof | profa | eng | arq | gen | cel | cap | ten | sgt"
        "| alm | exmo | exma | ilmo | dom | fr | pe | sto | sta | av | r | pça | pc | lgo | al | trav | rod | estr"
        "| n | nº | núm | nr | art | arts | inc | par | pág | págs | p | pp | caps | vol | t | ed | eds | org | fig"
        "| figs | tab | cf | cfr | etc | ex | p. ex | aprox | máx | mín | tel | telef | telem | fax | cx | cia | ltda"
        "| lda | s.a | ca | a.c | d.c | a. m | p. m | jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov"
        "| dez | depto | dept | séc | hab | ref | obs | op | cit | ibid | id | v | vs | gov | pres | min | dep | sen"
        "| un | und | u.e | e.u.a | mi | bi"
    ),
    divisions=phrases("parágrafo | parágrafos | inciso | incisos | alínea | travessão"),
    citing=phrases(
        "ver | veja | vejam-se | veja-se | ver também | cf. | segundo | conforme | por | de | como | para | em | "
        "de acordo com"
    ),
    finding=phrases(
        "mostra~ | sustenta~ | conclu~ | observ~ | constat~ | demonstr~ | sugere~ | propõ~ | propus~ | encontr~ |"
        " analis~ | descrev~"
    ),
    sentenced=phrases("condenad~ | condenou | condenaram | sentenciad~ | sentenciou"),
    voting=phrases("votou | votaram | votação de | votou por | votaram por"),
    filled=phrases(
        "cheio | cheia | cheios | cheias | vazio | vazia | pronto | pronta | ocupado | ocupada | coberto | "
        "coberta | concluído | concluída | preenchido | preenchida"
    ),
    departures=phrases(
        "jogo | comboio | trem | voo | missa | sessão | autocarro | ônibus | barco | telejornal | reunião | partida"
    ),
    references=phrases(
        "bit | comunicado | comunicados | atualização | "
        "exercícios | agulhas | no lance | nível salarial | número da sorte | "
        "reivindicação | reivindicações | o composto | do composto | os compostos | dos compostos | "
        "estádio | estadio | parte | release | "
        "números sorteados | números premiados | dezenas sorteadas | números sorteados: | opus | op. | "
        "números sorteados foram | números sorteados são | números premiados foram | dezenas sorteadas foram | "
        "dezenas sorteadas: | chave vencedora | chave vencedora: | chave vencedora é | chave sorteada foi | "
        "chave sorteada: | aos minutos | nos minutos | "
        ", quarto | o quarto | no quarto | do quarto | ao quarto | "
        "nó | "
        "série | séries | lugar |"
        "página | páginas | pagina | pág. | págs. | pág | pag. | p. | pp. | capítulo | capítulos | capitulo | cap."
        "| secção | seção | secções | seções | secao | artigo | artigos | art. | arts. | alínea | alíneas | alinea"
        "| inciso | incisos | parágrafo | parágrafos | paragrafo | § | cláusula | cláusulas | item | itens | n.º"
        "| n.o | nº | n° | n.os | nos. | núm. | num. | nr. | nr | número | números | numero | # | figura | figuras"
        "| fig. | quadro | tabela | tabelas | tab. | anexo | anexos | apêndice | gráfico | volume | vol. | tomo"
        "| versão | versao | revisão | firmware | v. | edição n.º | resolução | resoluções | resolucao | diretiva"
        " | directiva"
        "| regulamento | lei | lei n.º | lei nº | lei complementar | decreto | decreto-lei | dl | decreto n.º | "
        "portaria"
        "| despacho | medida provisória | mp | projeto de lei | pl | pec | emenda | acórdão | súmula | processo"
        "| processo n.º | recurso | inquérito | proc. | convénio | aviso | edital | sala | porta | portão | cais"
        "| via | linha | linhas | autocarro | ônibus | elétrico | comboio | trem | voo | vôo | estrada | rodovia"
        "| autoestrada | br | boeing | airbus | peugeot | renault | porsche | ferrari | citroën | apolo | apollo"
        "| iso | iec | nbr | abnt | tel. | tel | telefone | telef. | tlf. | tlm. | telemóvel | celular | whatsapp"
        "| fax | cep | código postal | código | codigo | cód. | id | cpf | cnpj | rg | nif | niss | bi n.º | ref."
        "| ref.ª | referência | modelo | fatura | factura | pedido | encomenda | matrícula | lote | bloco"
        "| edifício | andar | apartamento | apto. | apto | ap. | apt. | escritório | gabinete | quarto n.º | assento"
        "| canal | lição | exercício n.º | tema | unidade | nível | passo | fase | etapa | classe | tipo | categoria"
        "| grupo | nota | notas | nota de rodapé | versículo | salmo | hino"
        " | pantone | bilhete | senha | conta | agência | iban"
        "| isbn | issn | doi | windows | iphone | galaxy | playstation | xbox | android | rua | avenida | av. | r."
        "| caixa postal | apartado | distrito | zona | setor | sector | terminal | guichê | guiché | dorsal | camisa"
        "| camisola | protocolo | fórmula | slide | diapositivo | ato | acto | cena | título | livro | ponto | caso"
        "| questão | pergunta | quadra | casa n.º | registro | registo"
        "| equação | equações | lema | teorema | hipótese | objetivo | objetivos | carbono | urânio | césio"
        "| iodo | voos | saída | saídas | portas | salas | nos quartos | comboios | trens | minuto | prima | digite"
        "| pressione | cenário | fases | passos | níveis | tipos | classes | grupos | zonas | versões"
        "| autocarros | processos | reator | variante | opção | estradas"
        " | fila | fileira | assento n.º | cadeira | poltrona | cacifo | armário | doca | pista"
        " | quilómetro | quilômetro | km | estação n.º | delegacia | paragem | parada | rádio | canais"
        " | sport tv | rtp | sic | tvi | tamanho | tamanhos | manequim | fator | fps | spf | pin | senha n.º"
        " | palavra-passe | cupom | cupão | apólice | parcela n.º | conta n.º | agência n.º | folha | folhas"
        " | fls. | fl. | matrícula n.º | ficha | registo n.º | nipc | sac | nire | oab | crm | cif | vat"
        " | indicador | indicadores | meta | metas | eixo | eixos | prioridade | medida n.º | recomendação"
        " | recomendações | ação n.º | estratégia | pilar | quadros | gráficos | ilustração | imagem | mapa"
        " | caixa | foto | coorte | braço | experimento | experiência n.º | amostra n.º | doente n.º"
        " | paciente n.º | túmulo | sepultura | camada | jornada | rodada | ronda | episódio | temporada n.º"
        " | etapas | volta n.º | assalto | pontos | al. | als. | inc. | § único | disposição | decretos | leis"
        " | portarias | despachos | lei orgânica | lei federal | lei estadual | lei municipal"
        " | decreto regulamentar | decreto legislativo | emenda constitucional | ec | lc | resp | re | hc | adi"
        " | adpf | aresp | autos | autos n.º | processos n.º | proc. n.º | acórdãos | apelação | agravo"
        " | enunciado | tema n.º | cláus. | nuipc | dr n.º | d.r. | dou | vara | ligue | ligue para o"
        " | ligue já para o | ligar para o | ligou para o | ligaram para o | liguem para o | disque | disque o"
        " | ligue o | linha de apoio | linha verde | linha gratuita | número verde | sms para o | contacto"
        " | contato | telefones | número de telefone | para o número | atendimento | whatsapp da loja | bluetooth"
        " | hdmi | usb | wi-fi | wifi | pcie | redmi | pixel | ios | ipad | ps | norma euro | snapdragon | golf"
        " | audi a | bmw | volvo | moto g | alfa pendular | intercidades | regional | pavilhão"
        " | armazém | silo | poço | stand | mesa | cela | módulo | cabine | coluna | casas n.º | box"
        " | quiosque | loja n.º | fração | conjunto | conj. | galpão | km."
        " | cromossoma | cromossomo | cromossomos | estúdio"
        " | motor | carro"
        " | os números são "
        " | tecla"
        " | carruagem | carruagens | vagão | vagões"
        " | caps. | vols. | col. | figs. | cat. | ep. | n. | ed. | ext. | ods"
        " | vitrina | vitrine | lotes | considerando"
        " | ala | alas"
        " | painel | painéis"
        " | refs"
    ),
    bearings=phrases("n | s | e | l | o | w | de latitude | latitude | de longitude | longitude"),
    film_words=phrases(
        "filme | filmes | película | filmado | filmada | filmados | rodado | rodada | cópia | cópias | exibe"
        " | exibição | projeção | projetado | cinemateca | cinema | câmara | câmera"
    ),
    globe_leads=phrases("gps | coordenadas | posição | latitude | lat | long | lng | lon | longitude"),
    code_words=phrases(
        "nif | niss | nipc | cpf | cnpj | rg | transponder | código | senha | pin | combinação | palavra-passe"
    ),
    results_after=phrases("final | definitivo | parcial"),
    rounds=phrases("jornada | jornadas | rodada | rodadas"),
    leagues=phrases(
        "liga | pontos | líder | lanterna | campeonato | golos | gols | classificação | vitórias | derrotas | empates"
    ),
    labelled=("bis", "ter", "quater", "quinquies", "sexies", "mariposa", "borboleta"),
    statutes=phrases(
        "acórdão | lei | leis | lei complementar | decreto | decretos | decreto-lei | portaria | regulamento | diretiva"
        " | directiva | decisão | resolução | despacho | instrução normativa"
    ),
    statute_leads=phrases("de | datada de | datado de"),
    heating=phrases("aquec~ | arrefec~ | esfri~"),
    turns=phrases("lance | jogada | etapa | jornada | geração | geraçao | ed | ed. | com elevador | sem elevador"),
    disciplines=phrases(
        "livres | livre | barreiras | mariposa | bruços | costas | estilos | obstáculos | rasos | medley"
    ),
    scores_after=phrases("abaixo do par | acima do par"),
    halves_of_play=("tempo", "etapa", "parte"),
    firsts=phrases("primeiros | primeiras"),
    extremes=phrases("máxima | maxima | máximas | mínima | minima | mínimas"),
    results=phrases(
        "fez o | marcou o | apontou o | assinou o | selou o | fixou o | restabeleceu o | "
        "venceu | venceram | perdeu | perderam | ganhou | ganharam | ao intervalo"
        " | venceu por | venceram por | perdeu por | perderam por | ganhou por | ganharam por | placar de"
        " | resultado de | empatou | empataram | derrota por | vitória por | derrota | vitória | triunfo por"
        " | terminou | acabou | set | empate | termina"
    ),
    school_marks=phrases("nota | notas"),
    rooms=phrases(
        "sala | gabinete | porta | portão | plataforma | assento | poltrona | leito | cabine | armário |"
        " escritório | apartamento | apto | andar | saída | fila | pista | página | tamanho |"
        " calçado"
    ),
    outline_leads=phrases("ver | vide | cf"),
    label_leads=phrases(
        "grau | de grau | vestindo a | vestindo o | vestiu a | vestirá a | enverga a | envergou a | envergando a"
        " | terminado em"
        " | terminada em | que termina em | termina em | apanhe o | apanhar o | apanhou o | pegue o | marque"
        " | prima | tecle | digite"
        " | abre com o | abre-se com o | abre com | código é | código é o | código era | senha é | senha é a"
        " | pin é | pin é o | combinação é"
        " | entrada | entradas | com o | com a | prima o | prima a | premir o | carregue no | carregar no |"
        " escolha o | escolher o | escolheu o | escolha a | aperte o | aperte a | apertou o | pressione |"
        " pressione o | pressionou o | tecle o | digite o | digitou o | selecione o | selecionou o | disque o"
        " | forma de | fôrma de | frigideira de | tabuleiro de | trilho | trilhos | trilha | camisa | camisola"
        " | camisola número | vestiu o | veste a | calça o | calçava o | carta militar | jogou com a | chave"
        " de"
        " | broca de"
        " | o considerando | do considerando | no considerando | considerandos | o parecer | no parecer"
        " | do parecer | a circular | na circular | da circular | o exercício | no exercício | do exercício"
        " | a edição | na edição | da edição | raia | o set | no set | do set | ofício | requerimento | moção"
        " | proposta | deliberação | formulário | exemplo | exercício | problema | resposta | edição | fascículo"
        " | rubrica | estágio | escalão | alternativa | objectivo | soneto | estrofe | disco | torre | piso | cama"
        " | balcão | estação | circunscrição | talhão | bateria | buraco | curva | pote | divisão | erro | botão"
        " | ramal | paciente | testemunha | amostra | ensaio | réu | ômega | ómega | loja | região"
    ),
    rescuers=phrases("polícia | bombeiros | ambulância | emergência | emergências | samu"),
    dialled=phrases(
        "envie | enviar | "
        "sms | "
        "ligar | ligue | liguem | ligou | ligaram | ligando | telefonar | telefone | telefones | telefonou | tel"
        " | telemóvel | discar | disque | discou | chamar | chamou | reservas | marcações | informações"
        " | contacto | contactos | contato | contatos | whatsapp"
        " | ramal | extensão | ext | fax | linha | dúvidas"
        " | contacte | contactar | contate | contatar"
    ),
    replying=phrases(
        "responde | responder | respondeu | respondia | responde com | respondeu com | devolve | devolveu"
        " | devolvia | devolver | retorna | retornou | retornava | retornar | dá | deu | dava | mostra"
        " | mostrou"
    ),
    servers=phrases(
        "servidor | servidores | api | página | páginas | site | sítio | url | http | https | pedido"
        " | pedidos | requisição | requisições | proxy | gateway | navegador | link | links"
    ),
    newer=phrases("ou posterior | ou superior | ou posteriores | ou superiores | ou mais recente | e posteriores"),
    updating=phrases("atualização | migração | atualizar | atualize | atualiza | atualizem | atualizou | actualize"),
    keypads=phrases(
        "menu | teclado | tecla | teclas | cardinal | asterisco | prima | premir | digite | digitou | aperte"
        " | apertou | pressione | marque | disque | discou | atendedor | operadora | ramal"
    ),
    dials=phrases("fogão | termóstato | termostato | forno | botão"),
    key_leads=phrases("o | a | depois | depois o | depois a | e o | e a | e depois o | ou o | no | na"),
    sized=phrases(
        "casaco | casacos | vestido | vestidos | saia | saias | calça | calças | jeans | calções | camisa |"
        " camisas | blusa | blusas | camisola | fato | terno | ternos | bota | botas | botim | sapato |"
        " sapatos | sapatilha | sapatilhas | ténis | tênis | sandália | sandálias | chinelo | chinelos |"
        " mocassim | sutiã | biquíni | jaqueta | blazer | calçado | calço | calçava | visto | veste | vestia |"
        " anel | luvas | capacete | patins"
    ),
    size_leads=phrases("em | o | um | uma | do | de | tamanho | peça o | compre o | existe em | número | no lugar do"),
    pressures=phrases("pressão | pressão arterial | tensão | tensão arterial | pa | ta"),
    pressed_over=phrases("por | sobre | com"),
    doors=phrases("esquerdo | esquerda | direito | frente | esq | dto | dtº | fundos | traseiras"),
    registers=phrases(
        "processo: | processo n.º | processo n.º: | referência: | ref. | ref.: | fatura n.º: | nif: | id: | "
        "página: | "
        "código | depósito legal | dep. legal | cnae | ncm | cfop | cae | inventário | inv. | inscrição |"
        " matrícula | cota | guia"
    ),
    works=phrases(
        "viu | visto | leu | lido | releu | cantou | "
        "filme | filmes | série | séries | romance | romances | livro | livros | canção | canções | música"
        " | músicas | single | álbum | disco | banda | grupo | peça | musical | ópera | espetáculo | programa"
        " | concurso | episódio | documentário | canal | revista | jornal | diário | jogo | podcast | poema"
        " | conto | thriller | comédia | drama | clássico | sucesso | tema | quadro | exposição | campanha"
        " | restaurante | bar | café | clube | hotel | barco | iate | navio"
        " | estreia | exibição | sequela"
        " | operação | projeto | projecto | iniciativa | coletivo"
    ),
    courtesies=phrases("senhor | senhora | dom | dona | sr | sra | dr | dra | tio | tia"),
    noun_leads=phrases(
        "o | a | um | uma | ao | à | do | da | no | na | pelo | pela | num | numa | este | esta | esse | essa"
        " | aquele | aquela | deste | desta | neste | nesta | desse | dessa | nesse | nessa | seu | sua | meu"
        " | minha | cada | em | com | sob | sobre | entre | desde | contra"
    ),
    verb_leads=phrases(
        "ele | ela | eles | elas | se | não | que | quem | já | só | nos | me | te | eu | há | tem | têm | tinha | foi"
    ),
    verb_endings=phrases(
        "ou | eu | iu | aram | eram | iram | ava | avam | ia | iam | ará | erá | irá | ado | ido | ando | endo"
        " | indo | ar | er | ir | am | em | ece | mente"
    ),
    elided_articles=("na", "pela"),
    day_articles=("o", "ao", "do", "no", "pelo", "um"),
    adverbials=phrases(
        "no total | ao todo | em média | em geral | em particular | em conjunto | em suma | em vigor | em jogo"
        " | em casa | em direto | no máximo | no mínimo | no fim | no final | ao menos | ao contrário | ao fim"
        " | o resto | a metade | na verdade | na prática | no conjunto"
    ),
    clock_steps=phrases("para as | para a"),
    opening_hours=phrases(
        "pequeno-almoço | almoço | jantar | café | "
        "servido | servida | servidos | servidas | abre | abrem | abertura | fecha | visitas | atendimento | "
        "bilheteira | bilheteria | funcionamento | funciona | "
        "úteis | dias | aberto | aberta | abertos | abertas | horário"
    ),
    circa=phrases("c | ca | circa"),
    adverbs=phrases(
        "normalmente | geralmente | habitualmente | "
        "já | depois | também | ainda | nunca | sempre | antes | recentemente | atualmente | agora | posteriormente"
    ),
    finite=phrases(
        "leva | levam | suporta | transporta | pesa | mede | "
        "é | são | era | eram | foi | foram | será | serão | seria | está | estão | estava | estavam | esteve"
        " | estará | tem | têm | tinha | tinham | teve | terá | há | havia | houve | pode | podem | podia"
        " | poderá | deve | devem | devia | deverá | vai | vão | ia | fica | ficam | ficou | pôs | depôs | propôs"
        " | dispôs | expôs | compôs | diz | faz | traz | passa | passam | começa | começam | termina | terminam"
        " | acaba | acabam | continua | continuam | segue | seguem | chega | chegam | sai | saem | abre | abrem"
        " | fecha | fecham | custa | custam | chove | produz | vende | vendem"
    ),
    verbal_endings=("ar", "er", "ir", "ando", "endo", "indo"),
    plural_endings=("s",),
    agreeing=True,
    baking=phrases("forno | assar | asse | pré-aqueça | preaqueça | aqueça"),
    clock_dotted=phrases("das | às | partida | saída | chegada"),
    never_counted=("ava", "am", "em", "arão", "erão", "irão"),
    places=phrases("posição"),
    ranked=phrases(
        "ocupa | ocupam | ocupou | ficou | terminou | segue | subiu | desceu | caiu | classificação | ranking"
    ),
    idioms=phrases(
        "às segundas | às terças | às quartas | nas segundas | nas terças | nas quartas"
        " | nas quintas | "
        "eb 2,3 | eb 2/3 | ebi 2,3 | duas pedras na mão | "
        "abaixo do par | acima do par | "
        "quatro gatos-pingados | à uma e meia | à uma e um quarto | um por todos e todos por um | nenhum dos dois | "
        "nenhuma das duas | 7 dias por semana | sete dias por semana | mais um, menos um | um, dois, três | "
        "um, dois e três | um a mais, um a menos | "
        "metade do campo adversário | própria metade do campo | "
        "quartos desde | quartos a partir | quartos com | quartos duplos | quartos individuais | quartos "
        "disponíveis | quartos para | quartos de hotel | quartos de hóspedes | quarto duplo | quarto individual |"
        " quarto de casal | quarto desde | quartos de casal | "
        "à primeira. | à primeira, | à segunda. | "
        "pintam o sete | pinta o sete | pintaram o sete | pintava o sete | pintavam o sete | pintem o sete | "
        "pintas o sete | mata dois coelhos | mataram dois coelhos | matam dois coelhos | deu de dez a zero | "
        "deram de dez a zero | pensaram duas vezes | pensei duas vezes | pensava duas vezes | pensavam duas vezes"
        " | pensem duas vezes | têm duas caras | tinha duas caras | contou até dez | contou até três | conta até "
        "dez | contamos até dez | recomeçou do zero | meteu-se em trabalhos | fez trinta por uma linha | vendeu a"
        " sete | a três tempos | em primeira leitura | em segunda leitura | "
        "melhor de três | melhor de cinco | melhor de sete | melhor de 3 | melhor de 5 | melhor de 7 | "
        "às duas por três | duas por três | o 2cv | um 2cv | "
        "ilha de páscoa | ilha da páscoa | "
        "fahrenheit 451 |"
        "nem oito nem oitenta |"
        "um dos | uma das | um dos quais | uma das quais | um deles | uma delas | um desses | uma dessas"
        " | um destes | uma destas | um de seus | uma de suas | um dos seus | uma das suas | cada um"
        " | cada uma | um a um | uma a uma | um por um | uma por uma | um após o outro | um apos o outro"
        " | uma após a outra | uma apos a outra | um ao outro | uma à outra | uma a outra | uns aos outros"
        " | um e outro | um ou outro | uma ou outra | nem um | nem uma | nenhum | nenhuma | algum | alguma"
        " | de um lado | por um lado | por uma parte | uma vez | uma vez mais | mais uma vez | de uma vez"
        " | era uma vez | de uma só vez | de uma so vez | um dia | um pouco | um tanto | um bar | um tal"
        " | uma tal | um momento | espere um segundo | espera um segundo | em um segundo | num segundo | um outro |"
        " uma outra | um certo | uma certa | um só | um so"
        " | uma só | uma so | um mesmo | uma mesma | dois a dois | duas a duas | em primeiro lugar"
        " | em segundo lugar | em terceiro lugar | em quarto lugar | em primeira instância"
        " | em primeira instancia | em segunda instância | em segunda instancia | em primeira mão"
        " | em primeira mao | de primeira mão | de primeira mao | em segunda mão | em segunda mao"
        " | de segunda mão | de segunda mao | pela primeira vez  "
        " | primeira vez | à primeira vista | a primeira vista | primeira linha | primeiro plano"
        " | segundo plano | em segundo plano | de primeira necessidade | primeiro que tudo"
        " | antes de mais nada | primeiro-ministro | primeira-ministra | primeiros-ministros"
        " | primeiras-ministras | vice-primeiro-ministro | primeira-dama | primeiro-damo | primeiro-secretário"
        " | primeiro-secretario | primeiros socorros | matéria-prima | materia-prima | matérias-primas"
        " | materias-primas | número primo | numero primo | terceira idade | terceiro mundo | terceiro setor"
        " | terceira via | segunda via | países terceiros | paises terceiros | primeira página"
        " | primeira pagina | primeira guerra mundial | segunda guerra mundial | terceira guerra mundial"
        " | primeira grande guerra | segunda grande guerra | primeira república | primeira republica"
        " | segunda república | segunda republica | terceira república | terceira republica | quinta república"
        " | quinta republica | terceiro reich | segundo império | segundo imperio | segundo turno"
        " | primeiro turno | primeira divisão | primeira divisao"
        " | segunda divisão | segunda divisao | segunda oportunidade | segunda chance | segundas intenções"
        " | segundas intencoes | primeira infância | primeira infancia | sexto sentido | sétima arte"
        " | setima arte | sétimo céu | setimo ceu | oitava maravilha | quinta coluna | quinta avenida"
        " | quinta-essência | quinta-essencia | segundo o | segundo a | segundo os | segundo as | segundo um"
        " | segundo uma | segundo ele | segundo ela | segundo eles | segundo elas | segundo dados"
        " | segundo fontes | segundo fonte | segundo informações | segundo informacoes | segundo informou"
        " | segundo relatos | segundo estimativas | segundo números | segundo numeros | segundo especialistas"
        " | segundo pesquisa | segundo estudo | segundo apurou | segundo autoridades | segundo testemunhas"
        " | segundo se | segundo consta | segundo relatório | segundo relatorio | segundo este | segundo esta"
        " | segundo esse | segundo essa | segundo aquele | segundo seu | segundo sua | segundo disse"
        " | segundo noticiou | segundo nota | segundo levantamento | segundo anunciou | segundo explicou"
        " | quarto de hotel | quarto de dormir | quarto de banho | quarto escuro | quarto de hóspedes"
        " | quarto de hospedes | quartos de final | quartas de final | oitavas de final | oitavos de final"
        " | meias-finais | meia-final | semifinal | guerra dos trinta anos | guerra dos cem anos"
        " | guerra dos seis dias | guerra dos sete anos | cem anos de solidão | cem anos de solidao"
        " | mil e uma noites | mil desculpas | mil vezes | cem vezes | mil maravilhas | às mil maravilhas"
        " | as mil maravilhas | partir do zero | do zero | começar do zero | comecar do zero | tolerância zero"
        " | tolerancia zero | marco zero | ponto zero | hora zero | quilômetro zero | quilometro zero"
        " | zero absoluto | ponto e vírgula | ponto e virgula | em duas palavras | a dois passos"
        " | não há duas sem três | nao ha duas sem tres | sete mares | sete vidas | sete chaves"
        " | pintar o sete | bicho de sete cabeças | bicho de sete cabecas | de sete léguas | de sete leguas"
        " | quatro cantos | aos quatro ventos | entre quatro paredes | quatro patas | quatro rodas | 4x4"
        " | 4 x 4 | onze inicial | onze titular | meio ambiente | meio-ambiente | meios de comunicação"
        " | meios de comunicacao | meio de comunicação | meio de comunicacao | por meio de | por meio do"
        " | por meio da | em meio a | em meio à | em meio ao | no meio | meia-noite | meio-dia | meia-idade"
        " | meia maratona | meia-volta | meia-luz | meio termo | meio-termo | meio caminho | meio campo"
        " | meio-campo | oriente médio | oriente medio | idade média | idade media | classe média"
        " | classe media | meia-calça | meia-calca | meia-entrada | meia-irmã | meia-irma | meio-irmão"
        " | meio-irmao | número um | numero um | número dois | numero dois | número três | numero tres"
        " | o número um | o numero um | a número um | a numero um | grupo dos sete | grupo dos vinte"
        " | grupo dos 77 | g7 | g20 | 24/7 | 50/50 | 24 horas por dia | a pé | a pe | de pé | de pe | em pé"
        " | em pe | ao pé de | ao pe de | a par | a par de | ao par | sem par | um grau de | em um grau"
        " | num grau | um peso | uma lei | segundas-feiras | terças-feiras | tercas-feiras | quartas-feiras"
        " | quintas-feiras | sextas-feiras | um real problema | um real interesse | um real perigo"
        " | um real avanço | um real avanco | um sol | um milhão de agradecimentos"
        " | um milhao de agradecimentos | dez mandamentos | hoje em dia | ponte 25 de abril"
        " | rua 25 de marco | rua 24 de maio | avenida 9 de julho | avenida 23 de maio | três poderes"
        " | tres poderes"
        "| primeira instância | segunda instância | os terceiros | a terceiros | de terceiros | por terceiros"
        "| com terceiros | entre terceiros | dois em um | três em um | tudo em um | o 112 | ligue 112"
        "| ligue 190 | ligue 193"
        "| segunda a sexta | segunda à sexta | segunda a sábado | segunda a domingo | terça a domingo"
        "| terça a sexta | terça a sábado | quarta a domingo | segunda a quinta"
        " | oito ou oitenta | 8 ou 80 | vinte vezes que | as mil e uma noites"
        " | às mil e quinhentas | pelas mil e quinhentas | cem por cento certo | um por todos | todos por um"
        " | de um para o outro | um atrás do outro | nem um nem outro | dois dedos de conversa"
        " | dois palmos de testa | dois pesos | dois pesos e duas medidas | duas medidas | duas faces da"
        " | dos dois lados | três é demais | três mosqueteiros | os três mosqueteiros | três reis magos"
        " | quatro ventos | a quatro mãos | quatro paredes | quatro estações | cinco sentidos | cinco estrelas"
        " | movimento 5 estrelas | sete pecados | sete maravilhas | sete cabeças | a sete chaves"
        " | sete palmos | nove fora | noves fora | cheio de nove horas | os dez mandamentos | doze apóstolos"
        " | doze trabalhos | doze homens em fúria | trinta por uma linha | trinta e um de boca"
        " | meter-se em trabalhos | quarta parede | quinto dos infernos | quintos dos infernos | de primeira"
        " | primeira pessoa | terceira pessoa | terceiro sector | primeira classe"
        " | primeira liga | segunda liga | primeiro grau | segundo grau | primeira via | segunda chamada"
        " | primeiro outorgante | segundo outorgante | primeira outorgante | segunda outorgante"
        " | primeiro contratante | segundo contratante | primeira contraente | segunda contraente | primeiro réu"
        " | segundo réu | segunda guerra | primeira guerra | terceiros | de quinta categoria"
        " | ao 112 | o 190 | ao 190"
        " | para o 190 | para o 112 | para o 192 | para o 193 | o 193 | o 192 | sport tv 1"
        " | empatou a 1 | empatou a 2 | empatou a 3 | empatou a 0 | empate a 1 | empate a 2 | partes por milhão"
        " | meia dúzia de gatos | às três pancadas | às quintas | um dia destes"
        " | zero a zero | um a zero | dois a zero | três a zero | quatro a zero | cinco a zero | seis a zero"
        " | dois a um | três a um | três a dois | quatro a um | quatro a dois | quatro a três "
        " | três a três | dois sets a zero | dois sets a um | três sets a zero | três sets a um | três sets a dois"
        " | caso zero | paciente zero | ano zero | grau zero "
        " | general de quatro estrelas | general de três estrelas"
        " | 100% certa | 100% certo | 15 minutos de fama | a meio gás | as doze badaladas | carro zero km"
        " | carro zero quilômetro | carros zero quilômetro | cem anos de perdão | cem por cento certa"
        " | cem por cento segura | cem por cento seguro | cheia de nove horas | cheios de nove horas"
        " | cinco réis de gente | cinquenta tons | começar de zero | contar até dez | contar até três | conte até dez"
        " | dar de dez a zero | de uma hora para a outra | de uma hora para outra | dez réis de gente"
        " | dez réis de mel coado | do oito ao oitenta | dois a voar | dois bicudos | dois coelhos com uma"
        " | dois coelhos de uma | dois dedos de prosa | dois dedos de testa | dois e dois quatro"
        " | dois e dois são quatro | dois lados da mesma moeda | dois lados da moeda | dois mais dois são quatro"
        " | dois não brigam | dois palmos à frente do nariz | dois voando | dois é bom | doze passas"
        " | duas cabeças pensam melhor que uma | duas de letra | duas gotas d'água | duas gotas de água"
        " | duas mãos esquerdas | duas sem três | duas vezes dois | dá de dez a zero | em dois tempos"
        " | em três tempos | entre dois fogos | entre duas águas | espada de dois gumes | estaca zero"
        " | faca de dois gumes | facas de dois gumes | giro de 180 graus | guinada de 180 graus"
        " | homem dos sete instrumentos | homem dos sete ofícios | mais do que mil palavras | mais que mil palavras"
        " | mal que cem anos dure | matam-se dois coelhos | matar dois coelhos | matou dois coelhos"
        " | meio de transporte | meios de transporte | mil e um motivos | mil e uma coisas | mil e uma histórias"
        " | mil e uma maneiras | mil e uma razões | mil e uma utilidades | mil perdões | nas suas sete quintas"
        " | nem 8 nem 80 | não há dois sem três | não pensou duas vezes | pau de dois bicos | pensa duas vezes"
        " | pensam duas vezes | pensar bem duas vezes | pensar duas vezes | pense duas vezes | pensou duas vezes"
        " | pintando o sete | pintou o sete | primeira fila | primeira impressão | primeira necessidade"
        " | primeira pedra | primeiras impressões | primeiros passos | prova dos nove"
        " | quarenta dias e quarenta noites | quarenta ladrões | quarto poder | quatro costados"
        " | quatro olhos veem mais do que dois | quatro olhos veem mais que dois | quatro pedras na mão"
        " | quem dá primeiro dá duas vezes | quinta roda | quinze minutos de fama | recomeçar de zero"
        " | reviravolta de 180 graus | segunda intenção | segunda mão | segunda natureza | segunda opinião"
        " | servir a dois senhores | sete anos de azar | sete anões | sete cães a um osso | sete fôlegos"
        " | sete léguas | sete pedras na mão | tem duas caras | ter duas caras | terceiras pessoas | terceiro grau"
        " | três foi a conta que deus fez | três pedras na mão | três por dois | três porquinhos"
        " | três tigres tristes | três vezes nove vinte e sete | três vinténs | três é a conta que deus fez"
        " | um milhão de obrigados | uma mulher prevenida vale por duas | vale mil palavras | vale por dois"
        " | vale por mil palavras | virada de 180 graus | volta de 180 graus | zero bala | zero quilómetro"
        " | zero quilômetro | zero à esquerda | à terceira foi de vez | à terceira é de vez"
        " | o diabo a quatro | um trinta e um de boca | treze à mesa | a cem à hora | a mil à hora"
        " | equação com duas incógnitas"
        " | de dois dígitos | dois dígitos | de três dígitos | dois algarismos"
        " | um mais um | um e um são dois"
        " | dois em dois"
        " | primeira mão"
        " | os oitavos | nos oitavos | aos oitavos | dos oitavos | nas oitavas | às oitavas | das oitavas"
    ),
    ranking=phrases(
        "ficou | ficaram | ficar | ficando | fica | ficará | terminou | terminaram | terminar | acabou | acabaram"
        " | chegou | chegaram | classificou-se | classificou | classificaram-se | classificado | classificada"
        " | classificados | classificadas | colocou-se | colocou | figura | figuram | aparece | surge | está"
        " | estava | se"
    ),
    graded=phrases("grau | fase | classe | nível"),
    name_numbers=phrases(
        "paralelo | meridiano | "
        "dalai lama | legislatura | conde de | duque de | marquês de | "
        "ed. | guerra mundial | república | republica | império | imperio | reich | brigada | divisão | divisao | frota"
        "| regimento | batalhão | batalhao | exército | exercito | avenida | rua | emenda | internacional | distrito"
        "| região militar | regiao militar | intifada | cruzada | concílio | concilio | vara | turma | delegacia"
        " | do ensino básico | do básico"
        " | esquerdo | direito | esq | dto | frente"
        " | minuto | minutos | ano do ensino | ano do fundamental | ano de escolaridade | série | dp | d.p. | seção"
        " | secção | câmara | companhia"
        " | tempo | instância | via"
        " | set | sets | cabeça de série | cabeça de chave"
    ),
    planned=phrases(
        "prev~ | planej~ | planeia~ | plano | estima-se | espera | esperam | espera-se | projet~ | projeç~ | pretend~"
        "| aspira~ | objetivo | objetivos | objectivo | meta | metas | poderá | poderão | poderia | poderiam | será"
        "| serão | terá | terão | haverá | deverá | deverão | deve | devem | propõe | propõem | propost~ | programad~"
        "| vai | vão | intenção de | está previsto | alcançará | alcançarão | calcula que"
    ),
    others=phrases(
        "outro | outra | outros | outras | vizinho | vizinha | vizinhos | vizinhas | rival | rivais"
        " | concorrente | concorrentes | semelhante~ | similar | similares | comparáve~ | antecessor~"
        " | predecessor~ | irmão | irmã | homólog~"
    ),
    definites=phrases(
        "os | as | dos | das | aos | às | nos | nas | pelos | pelas | estes | estas | esses | essas"
        " | destes | destas | desses | dessas | nossos | nossas"
    ),
    still=("ainda", "continua", "continuam", "continuavam", "restavam"),
    counting=phrases(
        "à boca das urnas | boca de urna | boca das urnas | apurad~ | escrutinad~ | contagem parcial | "
        "resultados parciais | projeções | primeira estimativa"
    ),
    final_counts=phrases(
        "resultado definitivo | resultados definitivos | resultado final | resultados finais | recontagem | "
        "dados definitivos | resultados oficiais"
    ),
    so_far=phrases(
        "agora | até agora | até o momento | até ao momento | até à data | já | por enquanto | até hoje"
        " | até ao dia de hoje | à data de hoje | até ao presente"
    ),
    rescheduled=phrases(
        "do que o previsto | do que previsto | do previsto | do que o anunciado | do anunciado"
        " | do que o previsto inicialmente | do que inicialmente previsto | do que o anunciado inicialmente"
        " | adiad~ | adiamento | adiou | prorrog~ | prolongad~ | antecipad~ | estendid~ | remarcad~ | nova data"
        " | novo prazo | mais tarde que o previsto | com atraso"
    ),
    corrected=phrases(
        "corrig~ | correç~ | correc~ | correcç~ | correcc~ | retific~ | rectific~ | revisad~ | revist~ | errata"
        "| erratas | por engano | por erro | por lapso | erroneamente | equivocad~ | inicialmente | em vez de | ao"
        " invés de | ao inves de | anteriormente informado | informado anteriormente | anteriormente"
        " divulgado | número anterior | numero anterior | balanço anterior | balanco anterior | originalmente | ao"
        " contrário do | ao contrario do | tinha sido noticiado | havia sido informado"
        " | mal lido | mal lida |"
        " leia-se | deve ler-se | onde se lê | onde se lia | o correto é | o correcto é | número certo | valor"
        " certo"
        " | número provisório de | valor provisório de | total provisório de"
    ),
    demanding=phrases(
        "recomend~ | aconselh~ |"
        " exig~ | reivindic~ | reclam~ | pede | pedem | pediu | pediram | pedia | pediam | pedido | pedidos |"
        " pedimos | solicit~ | quer | querem | queria | queriam | queremos | preço pedido | preço base"
    ),
    answering=phrases(
        "oferec~ | ofert~ | contraofert~ | propo~ | propõ~ | propôs | contraproposta~ | em cima da mesa | sobre a"
        " mesa | na mesa | conced~ | atribuiu | atribuíd~ | atribuid~ | aprov~ | acordad~ | acordo extrajudicial |"
        " arrematad~ | vendido por | vendida por"
    ),
    misprints=phrases(
        "uma gralha | gralha tipográfica | gralha na | gralha no | gralha de | erro tipográfico | erro de"
        " digitação | erro de impressão | erro de transcrição | errata | algarismos trocados | dígitos trocados |"
        " troca de algarismos | troca de dígitos"
    ),
    adjusted=phrases("corrigid~ | retificad~ | rectificad~ | corrigid~ de | corrigid~ da"),
    and_not=phrases("e não | e nao"),
    of_which=phrases(
        "dos quais | das quais | destes | destas | deles | delas | do qual | da qual"
        " | desse total | desta soma | dessa soma"
    ),
    among=phrases("entre eles | entre elas | entre os quais | entre as quais | incluindo | dentre eles"),
    made_of=phrases(
        "composto por | composta por | compostos por | formado por | formada por | constituído por"
        " | constituída por | divididos em | divididas em | repartidos em | repartidas em | a saber | compõe-se de"
        " | integrado por | sendo"
        " | assim distribuídos | assim distribuídas | assim repartidos | assim repartidas | assim divididos |"
        " assim divididas | da seguinte forma | da seguinte maneira | como se segue | como segue |"
        " distribuídos por | distribuídas por | repartidos por | repartidas por | repartidos entre | divididos"
        " entre | compostas por | constituídos por | constituídas por | formados por | formadas por"
    ),
    out_of=phrases(
        "de | do | da | dos | das | de um total de | de seus | dos seus | de suas | das suas | entre | entre os"
        " | entre as | em | num total de"
        " | de entre os"
    ),
    that_is=phrases(
        "ou | ou seja | isto é | o que representa | o que equivale a | que representa | que representam"
        " | equivalente a | equivalentes a | o equivalente a | o que corresponde a | correspondente a"
        " | correspondentes a | representando"
        " | o que dá | o que faz"
        " | a saber"
        " | isso representa | isso equivale a"
    ),
    from_level=phrases(
        "de | dos | das | desde | contra | face a | após | depois de | em comparação com | em relação a | ante"
    ),
    to_level=phrases(
        "para | para os | para as | a | até | até ao | até aos | até à | até às | até o | até os | até as | atingiu"
        " | atingindo | chegou a"
    ),
    locatives=("em", "no", "na", "nos", "nas"),
    disputing=phrases(
        "desmente | desmentem | desmentiu | contesta o número | contesta os números | baixa o número | reduz o"
        " número | rejeita os números"
    ),
    how_many=phrases("quantos | quantas"),
    own_counts=phrases(
        "segundo nós | segundo os nossos dados | contámos | segundo a nossa contagem | contamos | segundo os"
        " nossos cálculos | segundo as nossas contas | pelas nossas contas | segundo as nossas estimativas"
    ),
    compared=phrases(
        "em relação a | em relação aos | em relação às | em relação ao | em comparação com | em comparação a | na"
        " comparação com | por comparação com | comparado com | comparada com | comparados com | comparadas com |"
        " comparado a | comparada a | contra | face a | frente a | em vez de | em lugar de"
    ),
    by_amount=phrases("em | de | um | por | mais | menos"),
    breakdowns=phrases(
        "por divisão | por setor | por setores | por sector | por região | por regiões | por país | por países"
        " | por categoria | por categorias | por tipo | por segmento | por segmentos | por área | por produto"
        " | por mercado | por origem"
    ),
    turning=phrases("faz | faz este ano | completa este ano | fazem | aos | com | tem | completou | completa | fez"),
    for_so_long=phrases("por | durante | por um período de | por um prazo de | pelo prazo de | uma duração de"),
    joined=phrases(
        "chegado | chegada | chegou | entrado | entrou | ingressou | ingressado | começou | começado |"
        " iniciou | contratado | contratada"
        " | eleito | eleita"
    ),
    served_for=phrases("tendo servido | tendo servido durante | tendo funcionado durante | depois de servir"),
    served=phrases("de serviço às costas | às costas"),
    up_to_now=phrases("há | existe há | completa"),
    lasting=phrases(
        "dura | duram | durou | duraram | durará | durarão | duração | durante | depois | mais tarde | após |"
        " prazo | ou seja | isto é | de | levou | levaram | demorou | demoraram | ao fim de | ao cabo de |"
        " durando"
    ),
    toil=phrases("trabalho | trabalhos | obras | esforços"),
    afterwards=phrases("depois | mais tarde | após | ao fim de | ao cabo de"),
    leading=phrases("à frente | atrás | de vantagem | de diferença | de atraso"),
    above_below=phrases(
        "acima de | acima dos | acima das | acima do | acima da | abaixo de | abaixo dos | abaixo das | abaixo do"
        " | abaixo da"
    ),
    standing=phrases(
        "havia ficado em | haviam ficado em | tinha ficado em | tinham ficado em | havia sido | haviam sido |"
        " foram | tinham sido | era de | eram de | fora de | foram de | foi de | tinha sido de | tinham sido de |"
        " havia sido de | haviam sido de | somava | somavam | somou | somaram | totalizava | totalizavam |"
        " totalizou | totalizaram | atingia | atingiam | atingiu | alcançava | alcançou | ficara em | ficava em |"
        " ficou em | ficaram em | situava-se em | situavam-se em | situou-se em | era | eram"
    ),
    apiece=phrases(
        "cada | cada um | cada uma | a unidade | por unidade | unitário | por cabeça | por pessoa | por"
        " exemplar | por peça | por bilhete | por ingresso"
        " | preço unitário de"
        " | preço unitário"
    ),
    priced=phrases("a | de | por"),
    coming_to=phrases(
        "num total de | no total de | por | custam | custa | somam | que somam | perfazendo | perfaz | ou seja | isto é"
        " | chega-se a | chegamos a | dá | chega a"
    ),
    extras=phrases(
        "iva | icms | imposto | impostos | incluído | incluída | incluídos | incluindo | mais | frete |"
        " entrega | transporte | desconto | taxa | taxas | juros | com | sem | além | instalação"
        " | inclui"
    ),
    differences=phrases(
        "a mais do que | a mais que | a menos do que | a menos que | a mais | a menos | mais do que | menos do"
        " que | mais que | menos que | maior que | menor que | mais longo que | mais longa que | mais curto que |"
        " mais curta que | mais alto que | mais alta que | mais baixo que | mais baixa que | mais profundo que |"
        " mais profunda que | mais largo que | mais larga que | mais pesado que | mais pesada que | mais caro que"
        " | mais cara que | mais barato que | mais barata que | mais | menos | maior | menor | mais longo | mais"
        " longa | mais curto | mais curta | mais alto | mais alta | mais baixo | mais baixa | mais profundo | mais"
        " profunda | mais largo | mais larga | mais pesado | mais pesada | mais caro | mais cara | mais barato |"
        " mais barata"
    ),
    as_of=phrases("à data de | em data de | com data de | à data do"),
    these_days=phrases(
        "agora | hoje | nestes dias | por estes dias | estes dias | esta semana | nesta semana | este mês | neste mês"
    ),
    yardsticks=phrases(
        "esperad~ | previst~ | previs~ | plano | planos | objetiv~ | meta | metas | capacidade~ | quota~ | cota~"
        " | média | anterior~ | nível | níveis | ano passado | inicial~ | necessidade~ | orçament~ | aument~"
        " | cresc~ | mais | que | pib | relação"
        " | execução"
    ),
    then=phrases("então | na altura | na época"),
    needed=phrases("necessári~ | precisos | precisas | faltam | precisa-se"),
    befalling=phrases(
        "absorv~ | congelad~ | gelad~ | queimad~ | arderam | ardeu | ardid~"
        " | destrói | destruíd~ | destruiu | destruíram | inundad~ | infetad~ |"
        " infectad~ | contaminad~ | apodrec~ | evaporad~ | evacuad~ | reciclad~ | filtrad~ | pereceram |"
        " afogad~"
        " | controlad~ | dominad~ | sob controlo | sob controle | circunscrit~"
    ),
    hence=phrases("portanto | logo | por isso | pelo que | de modo que | de forma que | assim"),
    everything=phrases("tudo | todo"),
    emphatic=phrases(
        "nada menos que | nada menos do que | nada mais nada menos que | uns impressionantes | uns expressivos"
    ),
    gains=phrases("poup~ | economi~ | ganho | ganha | ganham | ganha-se | ganham-se | vantagem | vantagens"),
    adding=phrases("somad~ | somando~ | somarmos | acrescent~ | juntamente com | junto com | juntando~ | adicionad~"),
    foremost=phrases(
        "sobretudo | especialmente | em particular | principalmente | por exemplo | em especial"
        " | entre outros | entre outras"
    ),
    bounded=phrases(
        "taxa de conformidade | cumprimento das normas | cumprimento do protocolo | taxa de adesão | "
        "completude | taxa de desemprego | taxa de mortalidade | letalidade | "
        "taxa de germinação | pureza | eficácia | taxa de presença | taxa de alfabetização | taxa de aprovação | "
        "cobertura vacinal | taxa de sobrevivência | "
        "humidade relativa | umidade relativa | humidade do ar | umidade do ar | pontualidade | fiabilidade"
        " | confiabilidade | probabilidade | nível da bateria | nível de bateria | carga da bateria"
        " | ocupação dos quartos | ocupação hoteleira | ocupação do hotel | ocupação dos hotéis"
    ),
    accompanied=phrases("com | sem | entre"),
    doubled=phrases("duplic~ | dobr~"),
    tripled=phrases("triplic~"),
    halved=phrases("caiu para metade | caíram para metade | reduzido a metade | caiu pela metade"),
    multiples=words(
        "4 quadruplicou quadruplicaram quadruplicado | 5 quintuplicou quintuplicaram quintuplicado"
        " | 10 decuplicou decuplicaram decuplicado"
    ),
    summing_up=phrases(
        "em suma | em resumo | resumindo | em síntese | em conclusão | em poucas palavras | em breves palavras"
    ),
    back_then=phrases("quando"),
    pointing=phrases(
        "este | esta | estes | estas | deste | desta | destes | destas | nestes | nestas | esses | essas |"
        " desse | dessa | nesses | nessas"
    ),
    ballot=words(
        "in_favour a_favor sim votos_a_favor | against contra não votos_contra | abstain abstenção abstenções"
    ),
    on_top=phrases("mais | adiciona~"),
    bodies=phrases(
        "júri | júris | conselho | tribunal | comité | comitê | comissão | parlamento | assembleia | câmara |"
        " senado | colegiado"
    ),
    present=phrases("presentes | presente"),
    spelled_out=phrases("por extenso"),
    alls=phrases("todos os | todas as"),
    outcomes=words(
        "win vitória vitórias triunfos"
        " | draw empate empates"
        " | loss derrota derrotas"
        " | match jogo jogos partida partidas jornadas rodadas"
    ),
    unvoted=phrases("nulo | nulos | em branco | brancos | ausente~ | não votaram | não votou | inválid~"),
    negated=phrases("não | nao | nunca | jamais | nem | nenhum | nenhuma | sem | nada | ninguém | ninguem | tampouco"),
    scheduled=phrases("começa | começam | inicia | abre | abrem | fecha | termina | terminam | vence | chega | volta"),
    past_signs=phrases(
        "foi | foram | era | eram | tinha | tinham | disse | disseram | anunciou | anunciaram | informou | morreu"
        " | morreram | chegou | ganhou | venceu | perdeu | assinou | assinaram | aprovou | começou | terminou |"
        " ocorreu | aconteceu | caiu | subiu | abriu | fechou | fez | deu | teve | pediu | rejeitou | confirmou |"
        " declarou | afirmou | estava | reuniu-se"
    ),
    speech=phrases(
        "disse | diz | dizem | disseram | afirmou | afirma | afirmam | afirmaram | declarou | declara | declararam"
        "| informou | informa | informaram | anunciou | anuncia | anunciaram | assegurou | assegura | explicou"
        "| explica | indicou | indica | acrescentou | acrescenta | garantiu | sustentou | sustenta | estimou | estima"
        "| precisou | confirmou | confirma | relatou | relata | reportou | noticiou | destacou | destaca | comunicou"
        "| revelou | salientou | sublinhou | referiu | refere | frisou | segundo | de acordo com | conforme | nas"
        " palavras de | adiantou | avançou | avancou"
    ),
    concepts=words(
        "state estado estados país países pais paises nação nações nacao nacoes | person pessoa pessoas gente"
        " indivíduo indivíduos ser_humano seres_humanos | man homem homens | woman mulher mulheres | child criança"
        " crianças crianca criancas"
    ),
)
