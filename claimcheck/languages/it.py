"""Italian (Italy, Switzerland): how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="it",
    name="Italian",
    stemmer="italian",
    letters="ìò",
    decimal=",",
    grouping=(".", "'", " "),
    date_order="dmy",
    cardinals=words(
        "0 zero | 1 uno una un un' | 2 due | 3 tre tré trè | 4 quattro | 5 cinque | 6 sei | 7 sette | 8 otto | 9 nove"
        "| 10 dieci | 11 undici | 12 dodici | 13 tredici | 14 quattordici | 15 quindici | 16 sedici | 17 diciassette"
        "| 18 diciotto | 19 diciannove | 20 venti vent' | 21 ventuno ventun ventuna | 28 ventotto | 30 trenta trent'"
        "| 31 trentuno trentun trentuna | 38 trentotto | 40 quaranta quarant' | 41 quarantuno quarantun quarantuna"
        "| 48 quarantotto | 50 cinquanta cinquant' | 51 cinquantuno cinquantun cinquantuna | 58 cinquantotto"
        "| 60 sessanta sessant' | 61 sessantuno sessantun sessantuna | 68 sessantotto | 70 settanta settant'"
        "| 71 settantuno settantun settantuna | 78 settantotto | 80 ottanta ottant' | 81 ottantuno ottantun ottantuna"
        "| 88 ottantotto | 90 novanta novant' | 91 novantuno novantun novantuna | 98 novantotto | 100 cent' cent |"
        " 120 centovent' | 130 centotrent' | 140 centoquarant' | 150 centocinquant' | 160 centosessant' | 170"
        " centosettant' | 180 centottant'"
        "| 200 duecento duecent duecent' | 300 trecento trecent trecent' | 400 quattrocento quattrocent quattrocent'"
        " | 500 cinquecento"
        " cinquecent cinquecent' | 600 seicento seicent seicent' | 700 settecento settecent settecent'"
        "| 800 ottocento ottocent ottocent' | 900 novecento novecent novecent' | 0.5 mezzo mezza mezz' metà"
    ),
    hundreds=words("100 cento"),
    scales=words(
        "1e5 lakh lakhs | 1e7 crore crores | 1e3 mille mila migliaia | 1e6 milione milioni mln mln. mio mio. |"
        " 1e9 miliardo miliardi mld mld. mrd mrd."
        " mia. | 1e12 bilione bilioni | 1e15 biliardo biliardi | 1e18 trilione trilioni"
    ),
    suffixes=words("1e3 k K mila | 1e6 M MM mln Mln MLN mio Mio | 1e9 mld Mld MLD mrd Mrd G B | 1e12 T"),
    ordinals=words(
        "1e18 trilionesimo trilionesima trilionesimi trilionesime | 1 primo prima primi prime unesimo unesima"
        " unesimi unesime | 2 secondo seconda secondi seconde duesimo"
        " duesima duesimi duesime | 3 terzo terza terzi terze treesimo treesima treesimi treesime | 4 quarto quarta"
        " quarti quarte quattresimo quattresima quattresimi quattresime | 5 quinto quinta quinti quinte cinquesimo"
        " cinquesima cinquesimi cinquesime | 6 sesto sesta sesti seste seiesimo seiesima seiesimi seiesime"
        "| 7 settimo settima settimi settime settesimo settesima settesimi settesime | 8 ottavo ottava ottavi ottave"
        " ottesimo ottesima ottesimi ottesime | 9 nono nona noni none novesimo novesima novesimi novesime | 10 decimo"
        " decima decimi decime | 11 undicesimo undicesima undicesimi undicesime decimoprimo decimoprima decimoprimi"
        " decimoprime undecimo undecima undecimi undecime | 12 dodicesimo dodicesima dodicesimi dodicesime"
        " decimosecondo decimoseconda decimosecondi decimoseconde duodecimo duodecima duodecimi duodecime"
        "| 13 tredicesimo tredicesima tredicesimi tredicesime decimoterzo decimoterza decimoterzi decimoterze"
        "| 14 quattordicesimo quattordicesima quattordicesimi quattordicesime decimoquarto decimoquarta decimoquarti"
        " decimoquarte | 15 quindicesimo quindicesima quindicesimi quindicesime decimoquinto decimoquinta"
        " decimoquinti decimoquinte | 16 sedicesimo sedicesima sedicesimi sedicesime decimosesto decimosesta"
        " decimosesti decimoseste | 17 diciassettesimo diciassettesima diciassettesimi diciassettesime decimosettimo"
        " decimosettima decimosettimi decimosettime | 18 diciottesimo diciottesima diciottesimi diciottesime"
        " decimottavo decimottava decimottavi decimottave | 19 diciannovesimo diciannovesima diciannovesimi"
        " diciannovesime decimonono decimonona decimononi decimonone | 20 ventesimo ventesima ventesimi ventesime"
        "| 21 ventunesimo ventunesima ventunesimi ventunesime | 28 ventottesimo ventottesima ventottesimi"
        " ventottesime | 30 trentesimo trentesima trentesimi trentesime | 31 trentunesimo trentunesima trentunesimi"
        " trentunesime | 38 trentottesimo trentottesima trentottesimi trentottesime | 40 quarantesimo quarantesima"
        " quarantesimi quarantesime | 41 quarantunesimo quarantunesima quarantunesimi quarantunesime"
        "| 48 quarantottesimo quarantottesima quarantottesimi quarantottesime | 50 cinquantesimo cinquantesima"
        " cinquantesimi cinquantesime | 51 cinquantunesimo cinquantunesima cinquantunesimi cinquantunesime"
        "| 58 cinquantottesimo cinquantottesima cinquantottesimi cinquantottesime | 60 sessantesimo sessantesima"
        " sessantesimi sessantesime | 61 sessantunesimo sessantunesima sessantunesimi sessantunesime"
        "| 68 sessantottesimo sessantottesima sessantottesimi sessantottesime | 70 settantesimo settantesima"
        " settantesimi settantesime | 71 settantunesimo settantunesima settantunesimi settantunesime"
        "| 78 settantottesimo settantottesima settantottesimi settantottesime | 80 ottantesimo ottantesima"
        " ottantesimi ottantesime | 81 ottantunesimo ottantunesima ottantunesimi ottantunesime | 88 ottantottesimo"
        " ottantottesima ottantottesimi ottantottesime | 90 novantesimo novantesima novantesimi novantesime"
        "| 91 novantunesimo novantunesima novantunesimi novantunesime | 98 novantottesimo novantottesima"
        " novantottesimi novantottesime | 100 centesimo centesima centesimi centesime | 200 duecentesimo duecentesima"
        " duecentesimi duecentesime | 300 trecentesimo trecentesima trecentesimi trecentesime | 400 quattrocentesimo"
        " quattrocentesima quattrocentesimi quattrocentesime | 500 cinquecentesimo cinquecentesima cinquecentesimi"
        " cinquecentesime | 600 seicentesimo seicentesima seicentesimi seicentesime | 700 settecentesimo"
        " settecentesima settecentesimi settecentesime | 800 ottocentesimo ottocentesima ottocentesimi ottocentesime"
        "| 900 novecentesimo novecentesima novecentesimi novecentesime | 1e3 millesimo millesima millesimi millesime"
        "| 1e6 milionesimo milionesima milionesimi milionesime | 1e9 miliardesimo miliardesima miliardesimi"
        " miliardesime | 1e12 bilionesimo bilionesima bilionesimi bilionesime"
    ),
    ordinal_chain=True,
    ordinal_marks=phrases("º | ª | ° | o | a | mo | ma | esimo | esima | esimi | esime"),
    portions=("parte",),
    fractions=words(
        "2 mezzo mezzi mezza mezze metà | 3 terzo terzi terza_parte terze_parti | 4 quarto quarti quarta_parte"
        "| 5 quinto quinti quinta_parte | 6 sesto sesti sesta_parte | 7 settimo settimi | 8 ottavo ottavi | 9 nono"
        " noni | 10 decimo decimi decima_parte | 11 undicesimo undicesimi | 12 dodicesimo dodicesimi | 13 tredicesimo"
        " tredicesimi | 14 quattordicesimo quattordicesimi | 15 quindicesimo quindicesimi | 16 sedicesimo sedicesimi"
        "| 20 ventesimo ventesimi | 24 ventiquattresimo ventiquattresimi | 25 venticinquesimo venticinquesimi"
        "| 30 trentesimo trentesimi | 32 trentaduesimo trentaduesimi | 40 quarantesimo quarantesimi"
        "| 50 cinquantesimo cinquantesimi | 60 sessantesimo sessantesimi | 64 sessantaquattresimo sessantaquattresimi"
        "| 100 centesimo centesimi | 1e3 millesimo millesimi | 1e6 milionesimo milionesimi | 1e9 miliardesimo"
        " miliardesimi"
    ),
    plural_ordinals=("i",),
    collectives=words("2 paio paia | 12 dozzina dozzine | 10 decine | 100 centinaia | 1e3 migliaia"),
    vague=words(
        "10 decina | 15 quindicina | 20 ventina | 30 trentina | 40 quarantina | 50 cinquantina | 60 sessantina"
        "| 70 settantina | 80 ottantina | 90 novantina | 100 centinaio | 1e3 migliaio"
    ),
    vague_plurals=words(
        "20 decine | 24 dozzine | 200 centinaia | 2e3 migliaia | 2e4 decine_di_migliaia | 2e5 centinaia_di_migliaia"
        "| 2e6 milioni | 2e7 decine_di_milioni | 2e8 centinaia_di_milioni | 2e9 miliardi | 2e10 decine_di_miliardi"
        "| 2e11 centinaia_di_miliardi | 2e12 migliaia_di_miliardi bilioni"
    ),
    ratios=phrases("su | su ogni | ogni"),
    joiners=("e", "ed"),
    decimal_words=("virgola", "punto"),
    halves_after=phrases("e mezzo | e mezza | e mezzi | e mezze"),
    quarters_after=phrases("e un quarto"),
    negatives=("meno", "negativo", "negativa"),
    positives=("più",),
    compound=True,
    weak=("un", "uno", "una", "metà", "mezzo", "mezza", "mezz", "cent", "mila"),
    articles=("un", "uno", "una"),
    about=phrases(
        "circa il | circa i | circa le | circa gli | circa l' | circa lo | circa la | all'incirca il | all'incirca i"
        "| all'incirca le | all'incirca gli | all'incirca l' | all'incirca lo | all'incirca la | quasi il | quasi i"
        "| quasi le | quasi gli | quasi l' | quasi lo | quasi la | pressappoco il | pressappoco i | pressappoco le"
        "| pressappoco gli | pressappoco l' | pressappoco lo | pressappoco la | intorno all' | attorno all' | intorno"
        " alla | vicino al | vicino all' | nell'ordine del | sull' | sul | circa | all'incirca | pressappoco"
        "| pressapoco | suppergiù | suppergiu | suppergiu' | grosso modo | più o meno | piu o meno | piu' o meno"
        "| approssimativamente | quasi | quasi un | intorno a | intorno ai | intorno alle | intorno al | intorno agli"
        "| attorno a | attorno ai | attorno alle | attorno al | sui | sulle | sugli | verso i | vicino a | vicino ai"
        "| vicino alle | vicini a | prossimo a | prossima a | prossimi a | prossimo ai | nell'ordine di | nell'ordine"
        " dei | nell'ordine delle | dell'ordine di | dell'ordine dei | nei pressi di | nei dintorni di | qualcosa"
        " come | una media di | poco meno o poco più di | poco meno o poco piu di | poco meno o poco piu'"
        " di | stimato in | stimata in | stimati in | stimate in | stimabile in | si stima in | si stimano in | si"
        " stimano | una stima di | ca. | ca | c.ca | c.a | c. | ~ | ≈ | si aggira sui | si aggira intorno a | si"
        " aggira intorno ai | si aggira attorno ai | si aggirano sui | si aggirano intorno ai | si avvicina a | si"
        " avvicina ai | si avvicina alle | sfiora quota | sfiorano quota | sfiora"
        " | sfiora i | sfiora le | sfiorano | sfiorano i | sfiorando i"
        "| sfiorava i | sfiorato i | sfiorati i | pari a circa | praticamente | una cosa come | quantificato in | a"
        " ridosso dei | nella regione di"
        " | pressoché | a malapena"
    ),
    over=phrases(
        "superare | superare i | superare le | eccedere | oltrepassare | "
        "superato | superata | superati | superate | superò | superarono | supererà | "
        "supereranno | oltrepassa | oltrepassano | oltrepassato | oltrepassa i | oltrepassa le | oltrepassato i | "
        "oltrepassato le | superato quota | supera quota | superano quota | "
        "over | gli over | degli over | agli over | "
        "più in alto di | più in alto del | più in alto dell' | più in alto della | più alto del | più alta di |"
        " più alta del |"
        "più dell' | piu dell' | piu' dell' | più della | piu della | piu' della | più dello | piu dello | piu' dello"
        "| oltre l' | oltre lo | oltre la | superiore all' | superiore alla | superiore agli | superiori all'"
        "| superiori alle | al di sopra dell' | sopra il | sopra l' | sopra la | supera l' | supera la | superato l'"
        "| superando il | ben oltre il | ben oltre l' | oltre un | più di un | piu di un | piu' di un | più di | piu"
        " di | piu' di | più dei | piu dei | piu' dei | più degli | piu degli | piu' degli | più delle | piu delle"
        "| piu' delle | più del | piu del | piu' del | più che | piu che | piu' che | più d' | piu d' | piu' d'"
        "| oltre | oltre i | oltre gli | oltre le | oltre il | oltre ai | superiore a | superiori a | superiore al"
        "| superiore ai | superiore alle | superiori al | superiori ai | al di sopra di | al di sopra dei | al di"
        " sopra delle | al di sopra del | sopra | sopra i | sopra le | sopra gli | maggiore di | maggiori di"
        "| maggiore a | maggiore del | eccedente | eccedenti | supera | supera i | supera le | supera gli | supera il"
        "| superano | superano i | superano le | superano gli | superano il | superava i | superavano i | superato i"
        "| superato le | superato gli | superato il | superati i | superando | superando i | superando le | superò i"
        "| supero i | supero' i | superò le | supero le | supero' le | supererà i | superera i | superera' i"
        "| supereranno i | che supera | eccede | eccede i | eccede le | eccedono i | ben più di | ben piu di | ben"
        " piu' di | molto più di | molto piu di | molto piu' di | assai più di | assai piu di | assai piu' di | poco"
        " più di | poco piu di | poco piu' di | un po' più di | un po' piu di | un po' piu' di | appena più di"
        "| appena piu di | appena piu' di | leggermente superiore a | di poco superiore a | ben oltre | ben oltre i"
        "| ben oltre le | poco oltre | di più di | di piu di | di piu' di | di oltre | a oltre | con oltre | da oltre"
        "| in più di | in piu di | in piu' di | con più di | con piu di | con piu' di | in eccesso di"
        "| abbondantemente sopra | abbondantemente oltre | passa i | passano i | valica i | > | più grande di | piu"
        " grande di | piu' grande di | più alto di | piu alto di | piu' alto di"
    ),
    parted=phrases("almeno | perlomeno | al massimo | al più | come minimo"),
    parting=phrases("per | in | a | su | con | da | di"),
    just=phrases(
        "poco più di | poco piu di | poco piu' di | un po' più di | un po' piu di | un po' piu' di | appena"
        " più di | appena piu di | leggermente superiore a | di poco superiore a | poco oltre | poco meno di |"
        " un po' meno di | appena sotto | poco sotto | poco al di sotto di | leggermente inferiore a | di poco"
        " inferiore a"
    ),
    at_least=phrases(
        "camere da | biglietti da | prezzi da | tariffe da | quote da | pacchetti da | offerte da | "
        "maggiore uguale a | maggiore uguale di | uguale o maggiore a | pari o maggiore di | almeno il |"
        " almeno i | almeno le | almeno gli | almeno l' | almeno lo | almeno la | come minimo il | come"
        " minimo i | come minimo le | come minimo gli | come minimo l' | come minimo lo | come minimo la | perlomeno"
        " il | perlomeno i | perlomeno le | perlomeno gli | perlomeno l' | perlomeno lo | perlomeno la | almeno un"
        "| non meno del | non meno dell' | non inferiore all' | non inferiore alle | a partire dal | pari almeno a"
        "| pari almeno al | almeno | per lo meno | perlomeno | quantomeno | quanto meno | come minimo | al minimo"
        "| minimo | un minimo di | minimo di | minima di | una minima di | min. | non meno di | non meno dei | non"
        " meno delle | nientemeno che | a partire da | a partire dai | a partire dalle | da almeno | di almeno | con"
        " almeno | uguale o superiore a | uguali o superiori a | pari o superiore a | pari o superiori a | superiore"
        " o uguale a | superiori o uguali a | maggiore o uguale a | più grande o uguale a | più grandi o uguali a |"
        " più alto o uguale a | maggiori o uguali a | non inferiore a | non"
        " inferiori a | non inferiore al | non inferiore ai | non inferiori al | non inferiori ai | non sotto i | >="
        "| ≥ | al meno | minimo garantito di"
    ),
    under=phrases(
        "gli under | degli under | agli under | "
        "più in basso di | più in basso del | più in basso dell' | più in basso della | più basso del |"
        " più bassa di | più bassa del |"
        " più basso di | meno dell' | meno della | meno dello | meno di un | inferiore all' | inferiore alla |"
        " inferiori all' | al di"
        " sotto dell' | sotto l' | sotto la | poco meno del | poco meno dell' | non raggiunge il | meno di | meno dei"
        "| meno degli | meno delle | meno del | meno che | inferiore a | inferiori a | inferiore al | inferiore ai"
        "| inferiore alle | inferiori al | inferiori ai | inferiori alle | al di sotto di | al di sotto dei | al di"
        " sotto delle | al di sotto del | sotto | sotto i | sotto le | sotto gli | sotto il | minore di | minori di"
        "| minore a | minore del | minore ai | poco meno di | un po' meno di | ben meno di | molto meno di | appena"
        " sotto | appena sotto i | poco sotto | poco sotto i | poco al di sotto di | leggermente inferiore a | di"
        " poco inferiore a | nemmeno | non arriva a | non arriva ai | non arriva alle | non arrivano a | non arrivano"
        " ai | non raggiunge | non raggiunge i | non raggiunge le | non raggiungono i | senza arrivare a | di meno di"
        "| in meno di | con meno di | a meno di | da meno di | < | più piccolo di | piu piccolo di | piu' piccolo di"
    ),
    at_most=phrases(
        "uguale o minore di | uguale o minore a | pari o minore di | al massimo il | al massimo l' | non"
        " oltre il | non oltre l' | al più il | al piu il | al piu' il | al più l'"
        "| al piu l' | al piu' l' | non più del | non piu del | non piu' del | non più dell' | non piu dell' | non"
        " piu' dell' | fino all' | fino alla | fino allo | fino a un | fino ad un | sino all' | sino agli | non"
        " superiore all' | non supera il | non supera l' | non superi il | non supererà i | non superera i | non"
        " superera' i | non supererà il | non superera il | non superera' il | al massimo | al più | al piu | al piu'"
        "| tutt'al più | tutt'al piu | tutt'al piu' | tutt'alpiù | tutt'alpiu | tutt'alpiu' | massimo | un massimo di"
        "| massimo di | massima di | una massima di | max. | max | un max. di | max. di | max di"
        " | non più di | non piu di | non piu' di | non più"
        " dei | non piu dei | non piu' dei | non più delle | non piu delle | non piu' delle | non oltre | non oltre i"
        "| non oltre le | fino a | fino ai | fino alle | fino agli | fino al | fino ad | sino a | sino ai | sino alle"
        "| sino ad | un tetto di | tetto di | un limite di | limite di | entro il limite di | limitato a | limitata a"
        "| limitati a | limitate a | uguale o inferiore a | uguali o inferiori a | pari o inferiore a | pari o"
        " inferiori a | inferiore o uguale a | inferiori o uguali a | minore o uguale a | più piccolo o uguale a |"
        " più piccoli o uguali a | più piccole o uguali a | minori o uguali a | non"
        " superiore a | non superiori a | non superiore al | non superiore ai | non superiore alle | non superiori al"
        "| non superiori ai | non eccedente | non eccedenti | non eccede | non eccede i | non supera | non supera i"
        "| non supera le | non superano | non superano i | non superi | non superi i | non superare | non superare i"
        "| senza superare | senza superare i | senza eccedere | senza oltrepassare i | che non superi | che non"
        " superi i | mai più di | mai piu di | mai piu' di | di massimo | di al massimo | con un massimo di | per un"
        " massimo di | nel limite di | <= | ≤"
        "| non può superare | non può superare i | non può superare il | non possono superare"
        "| non possono superare i | non potrà superare | non potrà superare i | non può eccedere"
        "| non può eccedere i"
        " | non supererà | non supererà le | non supererà gli | non supererà l' | non supereranno | non supereranno i"
        " | non supereranno le | non supereranno gli | non supereranno l' | non eccederà | non eccederà i"
        " | non eccederà le | non eccederà gli | non eccederà l' | non oltrepasserà | non oltrepasserà i"
        " | non oltrepasserà le | non oltrepasserà gli | non oltrepasserà l'"
    ),
    about_after=phrases(
        "circa | all'incirca | più o meno | piu o meno | piu' o meno | approssimativamente | ca. | ca | o giù di lì"
        "| o giu di li | o giu' di li' | pressappoco | o poco più o poco meno | o poco piu o poco meno | o poco piu'"
        " o poco meno | grosso modo | o quasi | suppergiù | suppergiu | suppergiu'"
    ),
    over_after=phrases("e passa | e rotti | e oltre | abbondanti | e qualcosa | suonati | suonate"),
    at_least_after=phrases(
        "o più | o piu | o piu' | e più | e piu | e piu' | o oltre | ed oltre | od oltre | in su | in poi | almeno"
        "| minimo | come minimo | min. | o superiore | o superiori | o maggiore | o maggiori | o successivo |"
        " o successivi | o successiva | o più tardi | e più tardi | e superiore | e"
        " superiori | in avanti | per lo meno"
    ),
    under_after=phrases("scarsi | scarse"),
    at_most_after=phrases(
        "o meno | e meno | al massimo | massimo | max. | max | al più | al piu | al piu' | o inferiore | o inferiori"
        "| in giù | in giu | in giu' | a scendere | o minore | tutt'al più | tutt'al piu | tutt'al piu'"
    ),
    exactly=phrases(
        "niente più che | niente di più che | esattamente | precisamente | per l'esattezza | per la precisione |"
        " giusto | esatti | esatte | pari a"
        "| uguale a | né più né meno di"
        " | temperatura minima di | temperature minime di | una temperatura minima di"
    ),
    below_zero=phrases("sotto zero | sotto lo zero | al di sotto dello zero"),
    nobody=phrases("nessun | nessuno | nessuna"),
    clause_openers=phrases("che | se | perché | quando | dove | mentre | chi | poiché"),
    denials=("non",),
    copulas=phrases(
        "essere | può | possono | potrà | potranno | potrebbe | potrebbero | dovrebbe | dovrebbero | deve | devono"
        " | dovrà | dovranno | è | sono | sarà | saranno | sia | siano | risultare | ha | hanno | aveva | avevano"
        " | avrà | avranno | abbia | abbiano | mai"
    ),
    than=("di", "che"),
    between=(
        ("tra", "e"),
        ("fra", "e"),
        ("tra i", "e i"),
        ("fra i", "e i"),
        ("tra i", "ed i"),
        ("tra le", "e le"),
        ("fra le", "e le"),
        ("tra gli", "e gli"),
        ("fra gli", "e gli"),
        ("tra il", "e il"),
        ("fra il", "e il"),
        ("tra il", "ed il"),
        ("tra l'", "e l'"),
        ("fra l'", "e l'"),
        ("tra il", "e l'"),
        ("tra l'", "e il"),
        ("tra i", "e gli"),
        ("tra gli", "e i"),
        ("tra i", "e"),
        ("fra i", "e"),
        ("tra le", "e"),
        ("tra il", "e"),
        ("fra il", "e"),
        ("tra gli", "e"),
        ("tra", "ed"),
        ("fra", "ed"),
        ("compreso tra", "e"),
        ("compresa tra", "e"),
        ("compresi tra", "e"),
        ("comprese tra", "e"),
        ("compreso fra", "e"),
        ("compresa fra", "e"),
        ("compresa tra i", "e i"),
        ("compreso tra i", "e i"),
        ("da", "a"),
        ("da", "ad"),
        ("dal", "al"),
        ("dai", "ai"),
        ("dalle", "alle"),
        ("dagli", "agli"),
        ("dai", "agli"),
        ("dagli", "ai"),
        ("dall'", "all'"),
        ("dall'", "al"),
        ("dal", "all'"),
        ("dalla", "alla"),
        ("da", "fino a"),
        ("da", "sino a"),
        ("dal", "fino al"),
        ("dal", "sino al"),
        ("dai", "fino ai"),
        ("dal", "fino all'"),
        ("dall'", "fino al"),
        ("va da", "a"),
        ("vanno da", "a"),
        ("va dai", "ai"),
        ("varia da", "a"),
        ("variano da", "a"),
        ("varia tra", "e"),
        ("oscilla tra", "e"),
        ("oscillano tra", "e"),
        ("oscilla tra i", "e i"),
        ("oscilla fra i", "e i"),
        ("a partire da", "fino a"),
    ),
    range_words=phrases(
        "a | ad | al | ai | alle | agli | all' | fino a | fino al | fino ai | fino ad | sino a | sino al"
    ),
    changes=phrases(
        "porta il | porta la | portano il | portano la | portato | portata | crollat~ | crollan~ | crolla | "
        "balzat~ | schizzat~ | precipitat~ | "
        "passat~ | passa | passano | passare | passando | passò | salit~ | sale | salgono | salire | salì"
        " | aument~ | cresc~ | crebb~ | cresciut~ | crescit~ | increment~ | elev~ | sces~ | scend~ | cala | calano"
        " | calò | calat~ | cadut~ | cade | cadono | cadde | diminu~ | ridott~ | riduc~ | ridus~ | riduzion~"
        " | croll~ | balz~ | ampli~ | estes~ | cambi~ | portat~ | portò | portando | raddoppi~ | tagli~ | abbass~"
        " | alz~ | avanz~"
        " | calo | rialz~ | ribass~"
        " | passerà | passeranno | passerebbe | allung~ | accorci~ | approfond~ | allarg~ | triplic~ | dimezz~"
        " | salirà | saliranno | calerà | caleranno | scalda | scaldano | scalderà | scaldare | riscalda | riscaldano"
        " | riscalderà | riscaldare | raffredda | raffreddano | raffredderà | raffreddare"
    ),
    percentages=phrases("percentuale | percentuali"),
    margins=phrases("margine di errore | margine d'errore | errore statistico"),
    points=("punto", "punti"),
    shares=words(
        "percent per_cento percento p._cento p.c. per_100 | percentage_point punto_percentuale punti_percentuali"
        " punto_di_percentuale punti_di_percentuale pp p.p. p._p. pps punti_di_% punti_% punto_% punti_per_cento"
        "| per_mille per_mille permille per_1000 | basis_point punto_base punti_base punto-base punti-base pb p.b."
        " bps bp"
    ),
    currencies=words(
        "XOF franco_cfa_bceao franchi_cfa_bceao | MDL lei_moldavi | FIM markka_finlandese markka_finlandesi"
        " marco_finlandese marchi_finlandesi | LUF franco_del_lussemburgo franchi_del_lussemburgo"
        " franco_lussemburghese franchi_lussemburghesi | USD dollars | AED dirham_degli_eau"
        " dirham_degli_emirati_arabi_uniti | AFN afghani | ALL lekë_albanesi"
        " leke_albanesi |"
        " ANG fiorino_delle_antille_olandesi fiorini_delle_antille_olandesi | AOA kwanzas_angolani kwanzas | AWG"
        " fiorino_di_aruba fiorini_di_aruba | BAM marco_convertibile_della_bosnia_herzegovina"
        " marchi_convertibili_della_bosnia_herzegovina marco_convertibile_della_bosnia-herzegovina | BDT"
        " taka_bengalesi taka_bangladese | BIF franco_del_burundi franchi_del_burundi | BMD"
        " dollaro_delle_bermuda dollari_delle_bermuda | BND dollaro_del_brunei dollari_del_brunei | BOB"
        " boliviano boliviani | BSD dollaro_delle_bahamas | BTN ngultrum_bhutanese ngultrum_bhutanesi ngultrum |"
        " BWP pula_del_botswana | BZD dollaro_del_belize dollari_del_belize | CDF franco_congolese"
        " franchi_congolesi | CRC colon_costaricano colón_costaricani colon_costaricani | CVE"
        " escudo_capoverdiano escudos_capoverdiani escudo | DJF franco_di_gibuti franchi_di_gibuti | ERN"
        " nakfa_eritreo nakfa_eritrei | FJD dollaro_delle_figi dollari_delle_figi | FKP sterlina_delle_falkland"
        " sterline_delle_falkland | GIP sterlina_di_gibilterra sterline_di_gibilterra | GMD dalasi_gambiano"
        " dalasi_gambiani dalasi | GNF franco_della_guinea franchi_della_guinea | GTQ quetzal_guatemalteco"
        " quetzal_guatemaltechi | GYD dollaro_della_guyana dollari_della_guyana | HNL lempira_honduregna"
        " lempire_honduregne lempire | HTG gourde_haitiano gourde_haitiani | ILS nuovo_siclo_israeliano"
        " nuovi_sicli_israeliani | KHR riel_cambogiano riel_cambogiani | KMF franco_comoriano franchi_comoriani"
        " | KYD dollaro_delle_isole_cayman dollari_delle_isole_cayman | LAK kip_laotiano kip_laotiani | LKR"
        " rupia_di_sri_lanka rupie_di_sri_lanka | LRD dollaro_liberiano dollari_liberiani | LSL loti_del_lesotho"
        " maloti_del_lesotho | MGA ariary_malgascio ariary_malgasci ariary | MMK kyat_di_myanmar | MNT"
        " tugrik_mongolo tugrik_mongoli | MOP pataca_di_macao patacas_di_macao pataca patacas | MRU"
        " ouguiya_della_mauritania ouguiya | MVR rufiyaa_delle_maldive rufiyaa | MWK kwacha_malawiano"
        " kwacha_malawiani | MZN metical_mozambicano metical_mozambicani | NGN naire_nigeriane naire | NIO"
        " cordoba_nicaraguense córdoba_nicaraguensi cordoba_nicaraguensi córdoba cordoba | PAB balboa_panamensi"
        " balboa | PEN sol_peruviani | PGK kina_papuana kina_papuane | PYG guaraní_paraguayano"
        " guarani_paraguayano guaraní_paraguayani guarani_paraguayani guarani | QAR rial_qatariano"
        " rial_qatariani | RSD dinara_serbi | RWF franco_ruandese franchi_ruandesi | SBD"
        " dollaro_delle_isole_salomone dollari_delle_isole_salomone | SCR rupia_delle_seychelles"
        " rupie_delle_seychelles | SHP sterlina_di_sant'elena sterline_di_sant'elena | SLE"
        " leone_della_sierra_leone leoni_della_sierra_leone | SRD dollaro_del_suriname dollari_del_suriname |"
        " SSP sterlina_sud_sudanese sterline_sud_sudanesi sterlina_sud-sudanese | STN"
        " dobra_di_sao_tomé_e_príncipe dobra_di_sao_tome_e_principe | SVC colón_salvadoregno colon_salvadoregno"
        " | SZL lilangeni emalangeni | TJS somoni_tagiko somoni_tagiki somoni | TOP pa'anga_tongano"
        " pa'anga_tongani paʻanga_tongano | TZS scellino_della_tanzania scellini_della_tanzania | UYU"
        " peso_uruguayano pesos_uruguayani | UZS sum_uzbeco sum_uzbechi | VES bolívar_venezuelano"
        " bolívares_venezuelani bolivares_venezuelani bolivar | VUV vatu_di_vanuatu | WST tala_samoano"
        " tala_samoani | XAF franco_cfa_beac franchi_cfa_beac | XCD dollaro_dei_caraibi_orientali"
        " dollari_dei_caraibi_orientali | XPF franco_cfp franchi_cfp | YER riyal_yemenita | ZMW kwacha_zambiano"
        " kwacha_zambiani | USD dollaro dollari dollaro_americano dollari_americani dollaro_statunitense"
        " dollari_statunitensi"
        " dollaro_usa dollari_usa dollari_us dollaro_degli_stati_uniti dollari_degli_stati_uniti dollaro_u.s.a."
        "| EUR euro euri | GBP sterlina sterline sterlina_britannica sterline_britanniche sterlina_inglese"
        " sterline_inglesi lira_sterlina lire_sterline | JPY yen yen_giapponese yen_giapponesi | CNY yuan yuan_cinese"
        " yuan_cinesi renminbi renminbi_cinesi | CHF franco_svizzero franchi_svizzeri franchi | CAD dollaro_canadese"
        " dollari_canadesi | AUD dollaro_australiano dollari_australiani | NZD dollaro_neozelandese"
        " dollari_neozelandesi | HKD dollaro_di_hong_kong dollari_di_hong_kong | SGD dollaro_di_singapore"
        " dollari_di_singapore | TWD dollaro_taiwanese dollari_taiwanesi nuovo_dollaro_taiwanese"
        " nuovi_dollari_taiwanesi dollari_di_taiwan | INR rupia rupie rupia_indiana rupie_indiane"
        "| PKR rupia_pakistana rupie_pakistane rupie_pachistane | LKR rupia_singalese rupie_singalesi"
        " rupie_dello_sri_lanka | NPR rupia_nepalese rupie_nepalesi | IDR rupia_indonesiana rupie_indonesiane"
        "| MUR rupia_mauriziana rupie_mauriziane | RUB rublo rubli rublo_russo rubli_russi | BYN rublo_bielorusso"
        " rubli_bielorussi | UAH grivnia grivnie grivna grivne hryvnia hryvnie hryvnja grivnia_ucraina"
        " grivnie_ucraine grivna_ucraina grivne_ucraine hryvnia_ucraina hryvnie_ucraine | PLN zloty złoty zloti"
        " zloty_polacco zloty_polacchi | CZK corona_ceca corone_ceche | SEK corona_svedese corone_svedesi corone"
        "| NOK corona_norvegese corone_norvegesi | DKK corona_danese corone_danesi | ISK corona_islandese"
        " corone_islandesi | HUF fiorino_ungherese fiorini_ungheresi forint | RON leu leu_rumeno leu_romeno"
        " lei_rumeni lei_romeni leu_rumeni ron | MDL leu_moldavo | BGN lev leva lev_bulgaro lev_bulgari"
        " leva_bulgari leva_bulgare | HRK kuna kune kuna_croata kune_croate | RSD dinaro_serbo dinari_serbi | ALL lek"
        " lek_albanese lek_albanesi | MKD denar dinaro_macedone dinari_macedoni | BAM marco_bosniaco marchi_bosniaci"
        " marchi_convertibili | TRY lira_turca lire_turche | ILS shekel shekel_israeliano shekel_israeliani siclo"
        " sicli siclo_israeliano sicli_israeliani nuovo_shekel nuovi_shekel | AED dirham dirham_emiratino"
        " dirham_emiratini dirham_degli_emirati dirham_degli_emirati_arabi | MAD dirham_marocchino dirham_marocchini"
        "| SAR riyal riyal_saudita riyal_sauditi rial_saudita rial_sauditi | QAR riyal_qatariota riyal_qatarioti"
        " riyal_del_qatar rial_qatariota | OMR rial_omanita rial_omaniti | YER rial_yemenita rial_yemeniti | IRR rial"
        " rial_iraniano rial_iraniani | KWD dinaro_kuwaitiano dinari_kuwaitiani dinaro_del_kuwait dinari_del_kuwait"
        "| BHD dinaro_del_bahrein dinari_del_bahrein dinari_bahreiniti | JOD dinaro_giordano dinari_giordani"
        "| IQD dinaro dinari dinaro_iracheno dinari_iracheni | DZD dinaro_algerino dinari_algerini"
        "| TND dinaro_tunisino dinari_tunisini | LYD dinaro_libico dinari_libici | EGP sterlina_egiziana"
        " sterline_egiziane lira_egiziana lire_egiziane | LBP lira_libanese lire_libanesi sterlina_libanese"
        " sterline_libanesi | SYP lira_siriana lire_siriane sterlina_siriana | SDG sterlina_sudanese"
        " sterline_sudanesi | IEP sterlina_irlandese sterline_irlandesi | ZAR rand rand_sudafricano rand_sudafricani"
        "| NGN naira naira_nigeriana naira_nigeriane | KES scellino_keniano scellini_keniani scellino_keniota"
        " scellini_kenioti scellini | TZS scellino_tanzaniano scellini_tanzaniani | UGX scellino_ugandese"
        " scellini_ugandesi | SOS scellino_somalo scellini_somali | GHS cedi cedi_ghanese cedi_ghanesi | ETB birr"
        " birr_etiope birr_etiopi | ERN nacfa nakfa | AOA kwanza kwanza_angolano | MZN metical | BWP pula"
        "| ZMW kwacha | XAF franco_cfa franchi_cfa | XOF franco_cfa_dell'africa_occidentale"
        " franchi_cfa_dell'africa_occidentale | BRL reais real real_brasiliano real_brasiliani reais_brasiliani"
        "| MXN pesos peso_messicano pesos_messicani peso_messicani | ARS peso_argentino pesos_argentini"
        " peso_argentini | CLP peso_cileno pesos_cileni peso_cileni | COP peso_colombiano pesos_colombiani"
        " peso_colombiani | CUP peso_cubano pesos_cubani peso_cubani | DOP peso_dominicano pesos_dominicani"
        " peso_dominicani | UYU peso_uruguaiano pesos_uruguaiani peso_uruguaiani | PHP peso_filippino pesos_filippini"
        " peso_filippini | PEN sol_peruviano soles_peruviani nuevo_sol nuevos_soles soles"
        "| BOB boliviano_della_bolivia bolivianos | PYG guaraní guaraníes guaranì | VES bolívar bolívares bolivares"
        " bolivar_venezuelano bolivar_venezuelani bolívar_sovrano | CRC colón_costaricano colones | GTQ quetzal"
        " quetzales | HNL lempira | NIO córdobas córdoba_nicaraguense | PAB balboa_panamense | HTG gourde"
        "| JMD dollaro_giamaicano dollari_giamaicani | BSD dollaro_bahamense dollari_bahamensi dollari_delle_bahamas"
        "| TTD dollaro_di_trinidad_e_tobago dollari_di_trinidad_e_tobago | BBD dollaro_di_barbados"
        " dollari_di_barbados | NAD dollaro_namibiano dollari_namibiani | KRW won won_sudcoreano won_sudcoreani"
        " won_coreano won_coreani | KPW won_nordcoreano won_nordcoreani | THB baht baht_thailandese baht_thailandesi"
        "| MYR ringgit ringgit_malese ringgit_malesi ringgit_malaysiano | VND dong dong_vietnamita dong_vietnamiti"
        "| KZT tenge tenge_kazako tenge_kazaki | AZN manat manat_azero manat_azeri manat_azerbaigiano"
        "| TMT manat_turkmeno manat_turkmeni | GEL lari lari_georgiano lari_georgiani | AMD dram dram_armeno"
        " dram_armeni | UZS som_uzbeko som_uzbeki sum_uzbeko | KGS som som_kirghiso som_kirghisi | AFN afghani_afgano"
        " afghani_afgani | BDT taka taka_bengalese | MMK kyat | KHR riel | MNT tugrik | DEM marco_tedesco"
        " marchi_tedeschi deutsche_mark | FRF franco_francese franchi_francesi | BEF franco_belga franchi_belgi"
        "| ITL lira lire lira_italiana lire_italiane vecchie_lire"
        "| ESP peseta pesetas pesete peseta_spagnola pesete_spagnole | PTE escudo_portoghese escudos"
        " escudi_portoghesi scudi_portoghesi | ATS scellino_austriaco"
        " scellini_austriaci | NLG fiorino_olandese fiorini_olandesi fiorini | GRD dracma dracme dracma_greca"
        " dracme_greche | BTC bitcoin | ETH ether | XDR diritto_speciale_di_prelievo diritti_speciali_di_prelievo dsp"
    ),
    subunits=words(
        "EUR centesimo centesimi centesimo_di_euro centesimi_di_euro centesimi_d'euro eurocent euro_cent cent"
        "| USD centesimo_di_dollaro centesimi_di_dollaro | GBP penny pence | CHF centesimo_di_franco"
        " centesimi_di_franco rappen | RUB copeco copechi copeca copeche | INR paisa"
    ),
    units=words(
        "beat_per_minute battiti_al_minuto battiti_per_minuto pulsazioni_al_minuto battiti/min |"
        "british_thermal_unit unità_termiche_britanniche | millimeter_Hg millimetri_di_mercurio | arcminute"
        " minuto_d'arco minuti_d'arco primi_d'arco | arcsecond secondo_d'arco secondi_d'arco | cubic_yard"
        " iarda_cubica iarde_cubiche | cubic_mile miglio_cubico miglia_cubiche | troy_ounce oncia_troy once_troy"
        " | millimole millimole millimoli | teaspoon cucchiai_da_tè cucchiaio_da_tè | hectogram etto etti |"
        " meter metro metri mt mt. mtr | kilometer chilometro chilometri kilometro kilometri kms"
        "| centimeter centimetro centimetri | millimeter millimetro millimetri | micrometer micrometro micrometri"
        " micron | nanometer nanometro nanometri | decimeter decimetro decimetri | inch pollice pollici | foot piede"
        " piedi | yard iarda iarde yard | mile miglio miglia | nautical_mile miglio_nautico miglia_nautiche"
        " miglio_marino miglia_marine | light_year anno_luce anni_luce anno-luce anni-luce | parsec parsec"
        "| astronomical_unit unità_astronomica unità_astronomiche unita_astronomiche ua | angstrom angstrom ångström"
        "| square_meter metro_quadrato metri_quadrati metro_quadro metri_quadri mq mq. m_quadri m_quadrati"
        "| square_kilometer chilometro_quadrato chilometri_quadrati chilometro_quadro chilometri_quadri kmq kmq."
        " km_quadrati km_quadri | square_mile miglio_quadrato miglia_quadrate | square_foot piede_quadrato"
        " piedi_quadrati piedi_quadri | square_inch pollice_quadrato pollici_quadrati | square_yard iarda_quadrata"
        " iarde_quadrate | square_centimeter centimetro_quadrato centimetri_quadrati cmq cm_quadrati"
        "| square_millimeter millimetro_quadrato millimetri_quadrati mmq | hectare ettaro ettari | acre acro acri"
        "| cubic_meter metro_cubo metri_cubi mc m_cubi | cubic_hectometer ettometro_cubo ettometri_cubi |"
        " cubic_kilometer chilometro_cubo chilometri_cubi km_cubi kmc"
        "| cubic_centimeter centimetro_cubo centimetri_cubi cc cm_cubi cmc | cubic_decimeter decimetro_cubo"
        " decimetri_cubi | cubic_foot piede_cubo piedi_cubi | cubic_inch pollice_cubo pollici_cubi | liter litro"
        " litri lt lt. | milliliter millilitro millilitri | centiliter centilitro centilitri | deciliter decilitro"
        " decilitri | hectoliter ettolitro ettolitri | gallon gallone galloni | pint pinta pinte"
        "| quart quarto_di_gallone quarti_di_gallone | fluid_ounce oncia_fluida once_fluide oncia_liquida"
        " once_liquide | cup tazza tazze | tablespoon cucchiaio cucchiai cucchiaio_da_tavola cucchiai_da_tavola"
        "| teaspoon cucchiaino cucchiaini cucchiaino_da_tè cucchiaini_da_tè | oil_barrel barile barili"
        "| gram grammo grammi gr gr. grm | kilogram chilogrammo chilogrammi kilogrammo kilogrammi chilo chili kg."
        "| milligram milligrammo milligrammi | microgram microgrammo microgrammi mcg | metric_ton tonnellata"
        " tonnellate tonnellata_metrica tonnellate_metriche ton ton. tonn. | kilotonne chilotonnellata"
        " chilotonnellate kilotoni chilotone chilotoni kiloton kilotone | megatonne megatonnellata megatonnellate"
        " megatone megatoni megaton | short_ton tonnellata_corta tonnellate_corte | long_ton tonnellata_lunga"
        " tonnellate_lunghe | pound libbra libbre lb lbs | ounce oncia once | stone stone | carat carato carati"
        "| bushel bushel staio staia | quintal quintale quintali | degC celsius grado_celsius gradi_celsius"
        " grado_centigrado gradi_centigradi centigradi gradi_c grado_c ºc °_celsius º_celsius | degF fahrenheit"
        " grado_fahrenheit gradi_fahrenheit gradi_f ºf °_fahrenheit | kelvin kelvin gradi_kelvin | degree grado gradi"
        "| radian radiante radianti | turn giri | kilometer_per_hour chilometro_orario chilometri_orari"
        " chilometro_all'ora chilometri_all'ora chilometri_l'ora chilometri_ora chilometri/ora km_orari km_all'ora"
        " km/ora kmh kph km-h | mile_per_hour miglio_orario miglia_orarie miglia_all'ora mph"
        "| meter_per_second metro_al_secondo metri_al_secondo metri/secondo"
        "| kilometer_per_second chilometro_al_secondo chilometri_al_secondo | knot nodi | hertz hertz"
        "| kilohertz chilohertz kilohertz | megahertz megahertz | gigahertz gigahertz | watt watt"
        "| kilowatt chilowatt kilowatt | megawatt megawatt | gigawatt gigawatt | terawatt terawatt"
        "| horsepower cavallo_vapore cavalli_vapore cavallo-vapore cv cv. hp | kilowatt_hour chilowattora kilowattora"
        " chilowattore kilowattore chilowatt-ora kilowatt-ora chilowatt_ora kilowatt_ora | megawatt_hour megawattora"
        " megawattore megawatt-ora megawatt_ora | gigawatt_hour gigawattora gigawattore gigawatt-ora gigawatt_ora"
        "| terawatt_hour terawattora terawattore terawatt-ora terawatt_ora | joule joule | kilojoule chilojoule"
        " kilojoule | megajoule megajoule | gigajoule gigajoule | calorie caloria calorie | kilocalorie chilocaloria"
        " chilocalorie kilocaloria kilocalorie | british_thermal_unit btu | electron_volt elettronvolt elettrone_volt"
        " elettroni_volt | volt volt | kilovolt chilovolt kilovolt | ampere ampere ampère | milliampere milliampere"
        "| newton newton | pascal pascal | hectopascal ettopascal | bar bar | atmosphere atmosfere | ohm ohm"
        "| lumen lumen | decibel decibel | bit bit | kilobit kilobit chilobit | megabit megabit | gigabit gigabit"
        "| byte byte | kilobyte kilobyte chilobyte | megabyte megabyte | gigabyte gigabyte | terabyte terabyte"
        "| petabyte petabyte | exabyte exabyte | kilobit_per_second kilobit_al_secondo chilobit_al_secondo"
        "| megabit_per_second megabit_al_secondo | gigabit_per_second gigabit_al_secondo | pixel pixel"
        "| megapixel megapixel"
        "| revolution_per_minute giri/min giri/minuto giri_al_minuto"
    ),
    currency_homographs=("leva",),
    unit_homographs=phrases("bar | bit | nodo | piede | pollice | punto | giro"),
    warmth=phrases(
        "acqua | "
        "cuocere | cuocete | cuoci | cottura | cuoce | "
        "temperatur~ | termometro | massima | massime | minima | minime | caldo | freddo | gelo | forno | infornare"
        " | infornate | inforna | preriscalda~ | febbre | nuvoloso | soleggiato | raffredd~ | riscald~ | all'ombra"
    ),
    per_words=("per", "al", "alla"),
    prices=phrases("prezzo | prezzi | tariffa"),
    payers=phrases("paga | pagano | pagò | pagato | pagare | costa"),
    paces=words(
        """
        hour all'ora per_ora l'ora ogni_ora
        | day al_giorno per_giorno ogni_giorno
        | week alla_settimana a_settimana per_settimana ogni_settimana
        | month al_mese per_mese ogni_mese
        | year all'anno per_anno l'anno ogni_anno
        """
    ),
    multiplied=("per",),
    angles=phrases("a nord | a sud | a est | a ovest | di pendenza"),
    durations=words(
        "millisecond millisecondo millisecondi | microsecond microsecondo microsecondi | nanosecond nanosecondo"
        " nanosecondi | second secondo secondi sec sec. | minute minuto minuti min min. | hour ora ore oretta orette"
        " | day"
        " giorno giorni giornata"
        " giornate gg gg. | week settimana settimane sett. | month mese mesi | quarter trimestre trimestri"
        "| year anno anni annata annate enne enni | decade decennio decenni | century secolo secoli | millennium"
        " millennio"
        " millenni"
    ),
    duration_multiples=words(
        "2*month bimestre bimestri | 4*month quadrimestre quadrimestri | 6*month semestre semestri"
        " | 2*year biennio bienni | 3*year triennio trienni | 4*year quadriennio quadrienni"
        " | 5*year quinquennio quinquenni lustro lustri | 20*year ventennio ventenni | 30*year trentennio trentenni"
        " | 50*year cinquantennio cinquantenni"
    ),
    workdays=phrases("giorno lavorativo | giorni lavorativi | giorni feriali"),
    nights=phrases("notte | notti"),
    rounds=phrases("giornata | giornate"),
    leagues=phrases(
        "campionato | punti | capolista | classifica | gol | squalifica | squalificato | squalificati | retrocessione"
        " | scudetto | girone | vittorie | sconfitte | pareggi"
    ),
    time_adjectives=phrases(
        "lunghi | lunghe | interi | intere | intero | intera | altri | altre | lunghissimi | brevi | nuovi | nuove"
        " | primi | prime | ultimi | ultime | prossimi | prossime"
    ),
    whole_units=phrases("intera | intero"),
    age_nouns=words(
        "11 undicenne undicenni | 12 dodicenne dodicenni | 13 tredicenne tredicenni | 14 quattordicenne"
        " quattordicenni | 15 quindicenne quindicenni | 16 sedicenne sedicenni | 17 diciassettenne diciassettenni |"
        " 18 diciottenne diciottenni | 19 diciannovenne diciannovenni | 20 ventenne ventenni | 21 ventunenne"
        " ventunenni | 22 ventiduenne ventiduenni | 23 ventitreenne ventitreenni | 24 ventiquattrenne"
        " ventiquattrenni | 25 venticinquenne venticinquenni | 26 ventiseienne ventiseienni | 27 ventisettenne"
        " ventisettenni | 28 ventottenne ventottenni | 29 ventinovenne ventinovenni | 30 trentenne trentenni | 31"
        " trentunenne trentunenni | 32 trentaduenne trentaduenni | 33 trentatreenne trentatreenni | 34"
        " trentaquattrenne trentaquattrenni | 35 trentacinquenne trentacinquenni | 36 trentaseienne trentaseienni |"
        " 37 trentasettenne trentasettenni | 38 trentottenne trentottenni | 39 trentanovenne trentanovenni | 40"
        " quarantenne quarantenni | 41 quarantunenne quarantunenni | 42 quarantaduenne quarantaduenni | 43"
        " quarantatreenne quarantatreenni | 44 quarantaquattrenne quarantaquattrenni | 45 quarantacinquenne"
        " quarantacinquenni | 46 quarantaseienne quarantaseienni | 47 quarantasettenne quarantasettenni | 48"
        " quarantottenne quarantottenni | 49 quarantanovenne quarantanovenni | 50 cinquantenne cinquantenni | 51"
        " cinquantunenne cinquantunenni | 52 cinquantaduenne cinquantaduenni | 53 cinquantatreenne cinquantatreenni"
        " | 54 cinquantaquattrenne cinquantaquattrenni | 55 cinquantacinquenne cinquantacinquenni | 56"
        " cinquantaseienne cinquantaseienni | 57 cinquantasettenne cinquantasettenni | 58 cinquantottenne"
        " cinquantottenni | 59 cinquantanovenne cinquantanovenni | 60 sessantenne sessantenni | 61 sessantunenne"
        " sessantunenni | 62 sessantaduenne sessantaduenni | 63 sessantatreenne sessantatreenni | 64"
        " sessantaquattrenne sessantaquattrenni | 65 sessantacinquenne sessantacinquenni | 66 sessantaseienne"
        " sessantaseienni | 67 sessantasettenne sessantasettenni | 68 sessantottenne sessantottenni | 69"
        " sessantanovenne sessantanovenni | 70 settantenne settantenni | 71 settantunenne settantunenni | 72"
        " settantaduenne settantaduenni | 73 settantatreenne settantatreenni | 74 settantaquattrenne"
        " settantaquattrenni | 75 settantacinquenne settantacinquenni | 76 settantaseienne settantaseienni | 77"
        " settantasettenne settantasettenni | 78 settantottenne settantottenni | 79 settantanovenne settantanovenni"
        " | 80 ottantenne ottantenni | 81 ottantunenne ottantunenni | 82 ottantaduenne ottantaduenni | 83"
        " ottantatreenne ottantatreenni | 84 ottantaquattrenne ottantaquattrenni | 85 ottantacinquenne"
        " ottantacinquenni | 86 ottantaseienne ottantaseienni | 87 ottantasettenne ottantasettenni | 88"
        " ottantottenne ottantottenni | 89 ottantanovenne ottantanovenni | 90 novantenne novantenni | 91"
        " novantunenne novantunenni | 92 novantaduenne novantaduenni | 93 novantatreenne novantatreenni | 94"
        " novantaquattrenne novantaquattrenni | 95 novantacinquenne novantacinquenni | 96 novantaseienne"
        " novantaseienni | 97 novantasettenne novantasettenni | 98 novantottenne novantottenni | 99 novantanovenne"
        " novantanovenni | 100 centenne centenni"
    ),
    ages_before=phrases(
        "over | gli over | degli over | agli over | gli under | degli under | agli under | all'età di | età:"
    ),
    ages=phrases("di età | di eta | di eta' | d'età | d'eta | d'eta' | compiuti | di vita | anagrafici"),
    months=words(
        "1 gennaio gen genn | 2 febbraio feb febbr | 3 marzo mar | 4 aprile apr | 5 maggio mag magg | 6 giugno giu"
        "| 7 luglio lug | 8 agosto ago | 9 settembre set sett | 10 ottobre ott | 11 novembre nov | 12 dicembre dic"
    ),
    weekdays=words(
        "1 lunedì lunedi lunedi' lun | 2 martedì martedi martedi' mar | 3 mercoledì mercoledi mercoledi' mer | 4"
        " giovedì giovedi giovedi' gio | 5 venerdì venerdi venerdi' ven | 6 sabato sab | 7 domenica dom"
    ),
    weekdays_counted=words(
        "1 lunedì lunedi | 2 martedì martedi | 3 mercoledì mercoledi | 4 giovedì giovedi"
        " | 5 venerdì venerdi | 6 sabati | 7 domeniche"
    ),
    seasons=words(
        "spring primavera primavere | summer estate estati | autumn autunno autunni | winter inverno inverni"
    ),
    month_ambiguous=phrases("mar | set | sett | ago | gen | dic | ott | lug | giu | mag | feb | apr | nov"),
    bimester_words=("bimestre", "bimestri"),
    quarter_words=("trimestre", "trimestri"),
    quadrimester_words=("quadrimestre", "quadrimestri"),
    numbered=("bimestre", "trimestre", "semestre", "quadrimestre"),
    half_year_words=("semestre", "semestri", "sem."),
    decade_words=phrases("decennio | decenni | anni"),
    century_words=phrases("secolo | secoli | sec."),
    century_names=words(
        "13 duecento | 14 trecento | 15 quattrocento | 16 cinquecento | 17 seicento | 18 settecento | 19 ottocento"
        " | 20 novecento"
    ),
    century_leads=phrases(
        "il | nel | del | dal | sul | al | l' | nell' | dell' | dall' | sull' | all' | primo | secondo | tardo | pieno"
        " | inizio | metà | fine"
    ),
    year_words=phrases("anno | anni | esercizio | esercizi | annualità | anno solare | anno civile"),
    month_words=("mese", "mesi"),
    week_words=("settimana", "settimane"),
    calendar_week_words=phrases("settimana iso | settimana numero | settimana n."),
    workweek_words=phrases("settimana lavorativa"),
    weekend_words=phrases("fine settimana | finesettimana | weekend | week-end"),
    plurals=phrases("giorni | settimane | mesi | trimestri | semestri | anni | decenni | secoli"),
    decade_endings=("s",),
    alternatives=phrases("o | oppure"),
    leaving_out=phrases("ma non | ma non nel | ma non il | tranne il | tranne nel | eccetto il"),
    of_words=phrases("di | del | dello | della | dell | d | dei | degli | delle | ' | il | lo | la | l | i | gli | le"),
    period_codes=words("quarter t | half s"),
    weekday_ambiguous=phrases("lun | mar | mer | gio | ven | sab | dom"),
    each=phrases("ogni"),
    every=phrases("ogni | tutti i | tutte le | ciascun"),
    day_leads=phrases("il | l | giorno"),
    day_spans=(("dal", "al"), ("dal", "all'"), ("dall'", "all'"), ("dall'", "al"), ("dal", "fino al")),
    determiners=phrases("il | lo | la | i | gli | le | l"),
    relative=words(
        "-2 penultimo penultima penultimi penultime"
        " | -1 scorso scorsa scorsi scorse passato passata passati passate ultimo ultima ultimi ultime precedente"
        " precedenti u.s. | 0 questo_stesso questa_stessa questo questa questi queste quest' corrente correnti"
        " attuale attuali presente presenti"
        " in_corso | 1 p.v. prossimo prossima prossimi prossime venturo ventura venturi successivo successiva"
        " successivi successive seguente seguenti entrante che_viene che_vengono"
    ),
    following=phrases("seguente | successivo | successiva | dopo"),
    beyond=words("7 a_otto | 14 a_quindici | 1 dopo | -1 prima"),
    told_from=phrases(
        "precedente a | precedente al | precedente allo | precedente alla | precedente all' | precedente ai"
        " | precedente agli | precedente alle | successivo a | successivo al | successivo allo | successivo alla"
        " | successivo all' | successivo ai | successivo agli | successivo alle | successiva a | successiva al"
        " | successiva allo | successiva alla | successiva all' | successiva ai | successiva agli | successiva alle"
    ),
    later=phrases("più tardi | resto di | resto del | resto della | resto dell"),
    now=phrases("data odierna | data attuale | ora | presente | adesso | giorni nostri"),
    to_date=words("year da_inizio_anno | month da_inizio_mese"),
    beside_days=words(
        "-1 vigilia_di vigilia_del vigilia_dell' giorno_precedente_al | 1 indomani_di indomani_del"
        " indomani_dell' giorno_successivo_al giorno_successivo_all'"
    ),
    same=phrases("stesso | stessa | medesimo | medesima | quello stesso | quella stessa | quell' | quel | quella"),
    same_as=phrases("di"),
    years_behind=words("0 c.a. c.a"),
    months_behind=words("0 corrente c.m. c.m"),
    day_words=words(
        "0 oggi | -1 ieri | 1 domani |"
        " -2 altroieri l'altroieri l'altro_ieri ieri_l'altro avantieri avant'ieri altro_ieri"
        "| 2 dopodomani domani_l'altro"
    ),
    ago=phrases("fa | or sono | addietro | orsono"),
    ahead=phrases("tra | fra | di qui a | da qui a | in"),
    elapsed=phrases("in"),
    future_endings=("erà", "irà", "arà", "vrà", "rrà", "eranno", "iranno", "aranno", "rranno"),
    from_now=phrases("da oggi | da ora | da adesso"),
    since=phrases(
        "con inizio il | con inizio dal | che comincia dal | "
        "da | dal | dallo | dalla | dall' | dai | dalle | fin da | fin dal | fin dall' | sin da | sin dal | "
        "sin dall' | sino dal | a partire da | a partire dal | a partire dall' | a partire dalla | "
        "a decorrere da | a decorrere dal | a decorrere dall' | con decorrenza da | con decorrenza dal | "
        "con decorrenza dall' | a far data dal | a far tempo dal | con effetto dal | già dal | che inizia | "
        "che inizia il | che comincia il"
    ),
    earliest=phrases("non prima di | non prima del | non prima dell' | al più presto il | al più presto nel"),
    until=phrases(
        "fino ad | sino ad"
        " | fino a | fino al | fino all' | fino alla | fino allo | fino ai | sino a | sino al | sino all'"
        " | sino alla | fin al | entro | entro il | entro l' | entro la | entro e non oltre"
        " | entro e non oltre il | entro e non oltre l' | non oltre il | non oltre l' | non più tardi del"
        " | non piu tardi del | non piu' tardi del | non più tardi di | non piu tardi di | non piu' tardi di"
        " | al più tardi il | al piu tardi il | al piu' tardi il | al più tardi entro | al piu tardi entro"
        " | al piu' tardi entro | al più tardi nel | al piu tardi nel | al piu' tardi nel | entro la fine di"
        " | entro la fine del | entro fine"
    ),
    before=phrases(
        "prima di | prima del | prima dell' | prima della | prima dei | antecedente a | antecedente al | antecedente"
        " all' | anteriore a | anteriore al | anteriore all' | anteriori al | precedente al | precedente all'"
        "| precedenti al | anteriormente al | antecedentemente al"
    ),
    after=phrases(
        "dopo | dopo il | dopo l' | dopo la | successivo a | successivo al | successiva al | successivi al"
        "| successivamente al | posteriore a | posteriore al | posteriore all' | posteriori al | oltre il | oltre l'"
        "| in seguito al | all'indomani del | all'indomani dell' | trascorso il | posteriormente al"
    ),
    within=phrases(
        "in meno di | entro | entro i | entro le | entro gli | nel termine di | entro il termine di | entro un"
        " termine di | nel giro di | in un massimo di | in massimo | in non più di | in non piu di | in non piu' di"
        "| nell'arco di | nello spazio di | entro e non oltre | entro e non oltre i | entro un massimo di | al"
        " massimo entro | in un periodo non superiore a"
    ),
    in_words=phrases(
        "in | nel | nell | nella | nello | negli | a | ad | da | dal | durante | fino | sino | entro | per | tra"
        "| fra | dopo | prima | questo | questa | quest' | lo | la | scorso | scorsa | prossimo | prossima | inizio"
        "| metà | fine | tutto | tutta | già"
    ),
    years_told=phrases("è | fu | sarà | ha | era"),
    years_after=phrases("in poi"),
    births=phrases("n. | m. | batt. | sep."),
    year_leads=phrases(
        "in | nel | nell | nello | nei | negli | dal | dall | al | all | il | l | del | dell | di | anno | anni"
        "| fino | sino | entro | per | tra | fra | e | a | dopo | prima | durante | annuale | fiscale | esercizio |"
        " stagione | campagna"
        "| edizione | annata | vendemmia | primavera | estate | autunno | inverno | che | circa | c | metà | fine"
        "| inizio | inizi | biennio | triennio | quadriennio | quinquennio | da | sul | verso | ' | orizzonte | sin"
        "| scolastico | accademico"
        " | modello"
        " | bilancio | relazione"
    ),
    materials=phrases(
        "tela | tavola | carta | cartone | pergamena | legno | rame | bronzo | marmo | argento | oro | porcellana"
        " | maiolica | terracotta | gesso | avorio | vetro | seta | lino | lana | litografia | incisione"
        " | acquaforte | stampa | fotografia | acquerello | tempera | pastello | carboncino"
    ),
    begin=phrases(
        "inizio | inizio di | inizio del | inizi di | inizi del | all'inizio di | all'inizio del | all'inizio dell'"
        "| agli inizi di | agli inizi del | agli inizi dell' | a inizio | ad inizio | i primi di | ai primi di | nei"
        " primi giorni di | primi giorni di | dall'inizio di | dall'inizio del | dall'inizio dell' | principio di"
        "| al principio del | fin dall'inizio del | primi mesi del"
    ),
    middle=phrases(
        "metà | meta | meta' | metà di | meta di | meta' di | metà del | meta del | meta' del | a metà | a meta | a"
        " meta' | a metà di | a meta di | a meta' di | a metà del | a meta del | a meta' del | a metà dell' | a meta"
        " dell' | a meta' dell' | la metà di | la meta di | la meta' di | la metà del | la meta del | la meta' del"
        "| alla metà di | alla meta di | alla meta' di | alla metà del | alla meta del | alla meta' del | verso la"
        " metà di | verso la meta di | verso la meta' di | verso la metà del | verso la meta del | verso la meta' del"
        "| da metà | da meta | da meta' | fino a metà | fino a meta | fino a meta' | entro metà | entro meta | entro"
        " meta'"
    ),
    end=phrases(
        "fine | fine di | la fine di | la fine del | la fine dell' | alla fine di | alla fine del | alla fine dell'"
        "| a fine | sul finire di | sul finire del | sul finire dell' | entro fine | entro la fine di | entro la fine"
        " del | entro la fine dell' | per la fine di | per la fine del | dalla fine di | dalla fine del | fino alla"
        " fine di | fino alla fine del | verso la fine di | verso la fine del | gli ultimi giorni di | negli ultimi"
        " giorni di | scorcio di | a conclusione del"
    ),
    eras=phrases("d. c. | dopo cristo | d. cr. | dell'era volgare"),
    year_labels=phrases(
        "fondato | fondata | fondazione | apertura | inaugurazione | inaugurato | inaugurata | costruito"
        " | costruita | costruzione | entrata in servizio | nato | nata | dal"
    ),
    eras_before=phrases(
        "a. c. | a. e. v. | avanti cristo | prima di cristo | a. cr. | av. cr. | av. c. | prima dell'era volgare | ac"
    ),
    feast_leads=phrases(
        "sera | serata | mattina | mattino | notte | pomeriggio | giorno | giorni | vigilia"
        " | antivigilia | data | festa | settimana | periodo | occasione | partire | tempo | ridosso | indomani"
    ),
    year_verbs=phrases(
        "chiuso | chiude | chiuse | finito | finisce | iniziato | cominciato | archiviato"
        " | datato | datata | datati | datate | firmato | firmata"
    ),
    holidays=words(
        "01-01 capodanno | 01-06 epifania befana | 02-14 san_valentino | 03-08 festa_della_donna"
        " giornata_internazionale_della_donna | 03-19 san_giuseppe festa_del_papà festa_del_papa | 04-25"
        " festa_della_liberazione anniversario_della_liberazione | 05-01 festa_dei_lavoratori festa_del_lavoro |"
        " 06-02 festa_della_repubblica | 08-15 ferragosto | 10-31 halloween | 11-01 ognissanti giorno_dei_santi"
        " tutti_i_santi | 11-02 giorno_dei_morti commemorazione_dei_defunti | 12-08 immacolata immacolata_concezione"
        " festa_dell'immacolata | 12-24 vigilia_di_natale | 12-25 natale giorno_di_natale | 12-26 santo_stefano |"
        " 12-31 san_silvestro notte_di_san_silvestro | 05-08>7 festa_della_mamma | 11-22>4 giorno_del_ringraziamento"
        " festa_del_ringraziamento thanksgiving | 11-23>5 black_friday venerdì_nero | 11-26>1 cyber_monday |"
        " easter-47 martedì_grasso | easter-46 mercoledì_delle_ceneri | easter-7 domenica_delle_palme | easter-3"
        " giovedì_santo | easter-2 venerdì_santo | easter-1 sabato_santo | easter+0 pasqua domenica_di_pasqua |"
        " easter+1 lunedì_dell'angelo pasquetta lunedì_di_pasqua | easter+49 pentecoste | easter+60 corpus_domini"
    ),
    clock_before=("ore",),
    clock_told=phrases("sono le | erano le | saranno le"),
    clock_alone=(
        "tg1 delle",
        "tg2 delle",
        "tg5 delle",
        "tgcom delle",
        "messa delle",
        "treno delle",
        "volo delle",
        "telegiornale delle",
        "tg delle",
        "notiziario delle",
        "alle",
        "alle ore",
        "dalle",
        "dalle ore",
        "ore",
        "dopo le",
        "prima delle",
        "verso le",
        "intorno alle",
        "entro le",
        "fino alle",
        "tra le",
        "fra le",
        "per le",
    ),
    timed=phrases(
        "riposare | lievitare | cuocere | bollire | marinare | cottura | preparazione | riposo | "
        "tempo di cottura | tempo di preparazione | lievitazione | "
        "tempo ufficiale | tempo finale | suo tempo | mio tempo | cronometro | "
        "dura | durano | durerà | durata di | ritardo di | lungo |"
        "vinto | vinse | vittoria | vincitore | vincitrice | record | primato | tempo di | un tempo | corso | "
        "maratona | gara | traguardo | durata | chiuso | giro | imposto"
        " | più veloce | pettorale"
    ),
    streets=(
        "via",
        "viale",
        "piazza",
        "corso",
        "vicolo",
        "piazzale",
        "lungomare",
        "contrada",
        "lungotevere",
        "fondamenta",
        "lungarno",
        "salita",
        "vle",
    ),
    small_words=phrases(
        "sebbene | benché | siccome | giacché | oppure | ovvero | ossia | cioè | anzi | bensì | perciò | pertanto"
        " | infatti | neanche | talvolta | raramente | soltanto | solamente | forse | magari | ormai | oggi | "
        "ieri | domani | stasera | laggiù | lassù | dentro | insieme | ciascuno | ciascuna | ognuno | altrimenti "
        "| comunque | eppure | finché | purché | qualora | nonostante | malgrado | "
        "d | fuori | durante | davanti | dietro | lungo |"
        "ai | alle | sarà | saranno | sarebbe | sarebbero | fosse | fossero | furono | venne | vennero | viene"
        " | vengono | avrà | avranno | abbia | abbiano | ebbe | ebbero | avere | deve | devono | dovrà | dovranno"
        " | doveva | possono | potrà | potranno | poteva | vuole | vogliono | va | vanno | andrà | fa | fanno"
        " | fece | fecero | farà | dà | danno | diede | arriva | arrivano | arrivò | resta | restano | rimane"
        " | rimangono | parte | partono | partirà | entra | esce | passa | passano | torna | tornano | vince"
        " | vinse | perse | morì | nacque | fondò | sbarcarono | dice | dicono | disse | afferma | indica"
        " | indicano | riguarda | riguardano | descrive | descrivono | mostra | mostrano | riporta | riportano"
        " | stabilisce | stabiliscono | prevede | prevedono | regola | disciplina | definisce | contiene"
        " | contengono | include | includono | confronta | confrontano | misura | consente | consentono | prevale"
        " | prevalgono | costa | costano | pesa | funziona | funzionano | appare | decollò | atterrò | viaggia"
        " | qui | qua | lì | là | sotto | sopra | verso | entro | oltre | tranne | salvo | eccetto | mediante"
        " | allora | dunque | poiché | affinché | mai | neppure | nemmeno | quasi | appena | invece | inoltre"
        " | tuttavia"
    ),
    clock=phrases(
        "di mattina | del mattino | di sera | della sera | di notte | del pomeriggio | in punto | ora locale"
        " | ore locali | ora italiana | ore italiane"
    ),
    dated_places=phrases(
        "scuola media | istituto | ospedale | caserma | lungomare | "
        "via | viale | piazza | piazzale | corso | largo | ponte | parco | stadio | vicolo | rione | scuola | palestra"
        " | vle | v.le"
    ),
    function_words=phrases(
        "la |"
        " il | lo | i | gli | le | un | uno | una | di | del | dello | della | dei | degli | delle | dell | e |"
        " ed | è"
        "| che | a | ad | al | allo | alla | ai | agli | alle | all | in | nel | nello | nella | nei | negli | nelle"
        "| nell | da | dal | dallo | dalla | dai | dagli | dalle | dall | con | su | sul | sullo | sulla | sui"
        "| sugli | sulle | sull | per | tra | fra | non | si | sono | ha | hanno | come | anche | ma | più | o | se"
        "| suo | sua | suoi | sue | loro | questo | questa | questi | queste | quello | quella | essere | stato"
        "| stata | stati | state | era | erano | fu | ci | ne | mi | ti | vi | io | tu | lui | lei | noi | cui | dove"
        "| quando | dopo | perché | già | ancora | molto | ogni | tutti | tutto | tutte | tutta | così | quindi"
        "| però | mentre | cosa | chi | contro | senza | fino | può | sia | stesso | solo | poi | presso | quale"
        "| quali | nostro | nostra | aveva | avevano"
    ),
    abbreviations=phrases(
        "sig | sigg | sig.ra | sig.na | dott | dott.ssa | dr | prof | prof.ssa | avv | ing | arch | geom | rag | on"
        "| sen | gen | col | cap | ten | mar | brig | mons | don | card | s | ss | san | p.zza | v | v.le | c.so"
        "| l.go | n | nn | num | nr | art | artt | co | lett | par | pag | pagg | p | pp | capp | vol | voll | t | ed"
        "| fig | figg | tab | cfr | cf | ecc | es | p. es | ad es | ca | c.ca | max | min | tel | cell | fax | spa"
        "| s.p.a | srl | s.r.l | snc | d.l | d.lgs | d.p.r | d.m | l | l.r | a.c | d.c | sec | ab | rif | op | cit"
        "| ibid | id | vs | u.s | u.e | feb | apr | mag | giu | lug | ago | set | sett | ott | nov | dic | mln | mld"
        "| dip | uff | segr | reg | prov | trad | ndr | n.d.r | sgt | c.a | st | f.lli"
    ),
    divisions=phrases("comma | commi | capoverso | capoversi | alinea | trattino"),
    citing=phrases(
        "vedi | si veda | si vedano | cfr. | cfr | v. | secondo | da | di | come | per | in | stando a | "
        "diversamente da | vedi anche"
    ),
    finding=phrases(
        "mostra~ | sosten~ | conclud~ | osserv~ | dimostr~ | sugger~ | propon~ | propos~ | trovano | hanno "
        "mostrato | ha mostrato | rileva~ | analizz~ | descriv~"
    ),
    voting=phrases("votato | votato con | voto di | votazione di | hanno votato"),
    filled=phrases(
        "pieno | piena | pieni | piene | riempito | riempita | vuoto | vuota | completato | completata | occupato"
        " | occupata | coperto | coperta | composto | composta"
    ),
    departures=phrases(
        "partita | treno | volo | messa | corsa | traghetto | spettacolo | telegiornale | tg | autobus | riunione"
        " | gara | proiezione"
    ),
    references=phrases(
        "bit | patch | vaporetto | vaporetti | aggiornamento | "
        "esercizi | sulla quota | della quota | numero fortunato | "
        "forza | "
        "rivendicazione | rivendicazioni | il composto | del composto | i composti | dei composti | "
        "stadio | parte | rilascio | release | "
        "citofono | "
        "numeri vincenti | numeri estratti | numeri vincenti: | numeri estratti: | opera | op. | "
        "combinazione vincente | combinazione vincente: | combinazione vincente è | combinazione vincente era | "
        "numeri estratti sono | numeri vincenti sono | numeri usciti sono | numeri usciti: | ai minuti | "
        "nodo | nodi | "
        "in posizione |"
        "episodio |"
        "serie |"
        "pagina | pagine | pag. | pagg. | pag | p. | pp. | capitolo | capitoli | cap. | sezione | sezioni | sez."
        "| articolo | articoli | art. | artt. | art | comma | commi | co. | lettera | paragrafo | paragrafi | par."
        "| § | clausola | punto | punti n. | n. | nn. | n° | n.° | nº | n.ro | nr. | nr | num. | numero | numeri | #"
        "| figura | figure | fig. | figg. | tabella | tabelle | tab. | allegato | allegati | all. | appendice"
        "| grafico | volume | volumi | vol. | tomo | versione | revisione | firmware | vers. | v. | edizione n."
        " | risoluzione | risoluzioni"
        "| direttiva | regolamento | legge | legge n. | l. n. | decreto | decreto-legge | decreto legge | decreto"
        " legislativo | d.l. | d.lgs. | dlgs | d.p.r. | dpr | d.m. | dm | dpcm | ordinanza | sentenza | delibera"
        "| deliberazione | circolare | causa | fascicolo | protocollo | prot. | prot. n. | disegno di legge | ddl"
        "| proposta di legge | emendamento | ricorso | procedimento | aula | sala | porta | uscita | binario"
        "| banchina | linea | linee | autobus | tram | treno | volo | strada | statale | ss | s.s. | strada statale"
        "| autostrada | provinciale | sp | boeing | airbus | peugeot | renault | porsche | ferrari | citroën"
        "| citroen | apollo | iso | iec | uni en | cei | tel. | tel | telefono | cell. | cellulare | whatsapp | fax"
        "| cap n. | c.a.p. | codice postale | codice | cod. | id | partita iva | p. iva | p.iva | codice fiscale"
        "| c.f. | rif. | riferimento | modello | mod. | fattura | ordine | matricola | targa | lotto | blocco"
        "| edificio | scala | interno | int. | appartamento | stanza | camera | ufficio | posto n. | canale | lezione"
        "| esercizio n. | tema | unità | unita | unita' | livello | passo | fase | tappa | classe | tipo | categoria"
        "| gruppo | girone | nota | note | nota a piè di pagina | nota a pie di pagina | nota a pie' di pagina"
        "| versetto | salmo"
        " | pantone | biglietto | conto | iban | isbn | issn | doi | windows | iphone | galaxy | playstation"
        "| xbox | android | fiat | via | viale | piazza | casella postale | distretto | zona | settore | terminal"
        "| sportello | dorsale | maglia | formula | slide | diapositiva | atto | scena | titolo | libro | caso"
        "| quesito | domanda | foglio | particella | mappale | pratica | bolletta | civico | numero civico"
        "| apparecchio | versione n."
        "| equazione | equazioni | lemma | teorema | ipotesi | obiettivo | obiettivi | carbonio | uranio | cesio"
        "| iodio | voli | uscite | binari | porte | nelle sale | aule | stanze | camere | treni | minuto | premere"
        "| premi | digitare | scenario | clausole | fasi | passi | livelli | tipi | classi | gruppi | zone"
        "| versioni | cause | reattore | variante | opzione | statali"
        " | fila | file | posto | posti n. | poltrona | armadietto | molo | banchine | pontile | corsia"
        " | chilometro | km | casello | svincolo | stazione n. | distretti | fermata | radio | rai"
        " | misura n. | numero di scarpe | fattore | spf | fp | pin | password | polizza | rata"
        " | rata n. | cedola | conto corrente n. | folio | subalterno | sub. | particelle | fogli | rea"
        " | repertorio | rep. | registro | reg. | r.g. | rg | rgnr | catasto | indicatore | indicatori | asse"
        " | assi | priorità | misura | azione n. | raccomandazione | raccomandazioni | strategia | pilastro"
        " | grafici | illustrazione | immagine | mappa | riquadro | foto | tavola | tavole | prospetto | coorte"
        " | braccio | esperimento | campione n. | paziente n. | tomba | tombe | strato | giornata | turno"
        " | stagione n. | puntata | tappe | girata n. | punti | lett. | lettere | lett | capo | capi n."
        " | capoverso | disposizione | disposizione transitoria | d.p.c.m. | d.p.c.m | d.l | d.lgs | d.lgs. n."
        " | decreto legislativo n. | regio decreto | r.d. | r.d. n. | l.r. | l.r. n. | legge regionale"
        " | legge costituzionale | l. cost. | direttive | regolamenti | decreti | leggi | ordinanze | sentenze"
        " | cass. n. | cass. civ. | cass. pen. | corte cost. | tar | sez. un. | sez | articolo n. | procedimenti"
        " | ruolo | atti n. | gu n. | g.u. n. | g.u. | serie generale n. | chiamare il | chiamate il | chiamare lo"
        " | chiama il | chiamato il | chiamando il | comporre il | digitate | premi il | numero verde"
        " | numero verde gratuito | linea verde | centralino | sms al | contatti | numero unico | whatsapp al"
        " | bluetooth | hdmi | usb | wi-fi | wifi | pcie | redmi | pixel | ios | ipad | ps | norma euro"
        " | snapdragon | golf | audi a | bmw | volvo | panda | alfa romeo | frecciarossa | italo | intercity"
        " | regionale | capannone | silo | pozzo | pista | padiglione | stand | tavolo | cella | modulo"
        " | cabina | colonna | caselle | casella | riga | ed. n. | dispensa | fascicoli | busta | tessera"
        " | biglietti"
        " | cromosoma | cromosomi | cancello | cancelli | commissione"
        " | motore"
        " | i numeri sono "
        " | tasto"
        " | nelle taglie | nella taglia | di taglia | in taglia"
        " | carrozza | carrozze | vagone | vagoni | lotti"
        " | pettorale | pettorali | cig | cup "
        " | ripiano | ripiani | piano  "
        " | sentiero | sentieri"
        " | capp. | voll. | col. | tav. | tavv. | doc. | fasc. | fg. | part. | cat. | ver. | pos."
        " | vetrina | considerando"
        " | pannello | pannelli"
    ),
    bearings=phrases("n | s | e | o | w | di latitudine | di longitudine | lat. | long."),
    film_words=phrases(
        "film | pellicola | pellicole | girato | girata | girati | girate | copia | copie | proietta"
        " | proiezione | proiettato | cinema | cinepresa"
    ),
    globe_leads=phrases("gps | coordinate | posizione | latitudine | lat | long | lng | lon | longitudine"),
    code_words=phrases("transponder | codice | pin | combinazione | password"),
    results_after=phrases("finale | definitivo | parziale"),
    labelled=(
        "bis",
        "ter",
        "quater",
        "quinquies",
        "sexies",
        "stile",
        "dorso",
        "rana",
        "farfalla",
    ),
    statutes=phrases(
        "legge | leggi | decreto | decreto-legge | decreti | regolamento | direttiva | decisione | ordinanza"
        " | risoluzione | deliberazione | delibera | l. | d.lgs. | d.l. | dpr | d.p.r. | dpcm"
    ),
    statute_leads=phrases("del | dell' | di | in data"),
    heating=phrases("scald~ | riscald~ | raffredd~ | intiepid~"),
    turns=phrases("mossa | tappa | giornata | generazione | gen | ed. | con ascensore | senza ascensore"),
    disciplines=phrases("stile libero | stile | farfalla | rana | dorso | misti | ostacoli | siepi | piani"),
    scores_after=phrases("sotto il par | sotto par | sopra il par | sopra par"),
    halves_of_play=("tempo",),
    firsts=phrases("primi | prime"),
    extremes=phrases("massima | massime | minima | minime"),
    results=phrases(
        "all'intervallo | ko | k.o."
        " | vinto | perso | battuto | battuta | sconfitto | sconfitta | punteggio di | finita | finito"
        " | risultato di | vince | perde | sconfitta per | vittoria per | vittoria | pareggio | set | finì"
        " | terminata | terminato"
    ),
    directions=("verso",),
    school_marks=phrases("nota | note"),
    rooms=phrases(
        "aula | sala | stanza | camera | ufficio | binario | uscita | porta | varco | poltrona | cabina |"
        " armadietto | sportello | fila | pista | pagina | taglia | numero di scarpe"
    ),
    outline_leads=phrases("vedi | cfr | cf"),
    label_leads=phrases(
        "finisce con | finiscono con | terminano con | grado | di grado | indossa la"
        " | indossava la | indosserà la | indossando la | con la maglia | termina con"
        " | terminante con"
        " | che termina con | che inizia con | inizia con | prendere il | prenda il | prendi il | prendete il"
        " | digiti | digitare | premere | premi"
        " | taglia"
        " | si apre con il | si apre con | apre con il | codice è | codice è il | codice era | pin è"
        " | pin è il | combinazione è | combinazione è la | password è"
        " | voce | voci | riga | righe | con il | col | con la | prema il | premere il | premi il | premette il"
        " | digitare il | digiti il | scelga il | scegliere il | scegli il | scelse il | selezionare |"
        " selezionare il | selezioni | selezioni il | schiacci il | indossa il | indossava il | indossò il |"
        " indosserà il | vestirà il | vestirà la | teglia da | tortiera da | stampo da | padella da | pirofila"
        " da | chiave da | cacciavite da | punta da | porta il | portava il | calza il | segnavia | segnavia"
        " cai"
        " | il considerando | del considerando | l'esercizio | dell'esercizio | nell'esercizio | l'edizione"
        " | dell'edizione | il set | nel set | del set | imputato | mozione | determinazione | documento | quadro"
        " | rigo | esempio | esercizio | problema | risposta | scheda | edizione | passaggio | stadio | sonetto"
        " | strofa | opus | disco | palco | palazzina | cassa | magazzino | reparto | stazione | torre | municipio"
        " | circoscrizione | collegio | seggio | manche | buca | curva | divisione | errore | paziente | testimone"
        " | omega"
    ),
    rescuers=phrases("polizia | carabinieri | pompieri | ambulanza | emergenza | emergenze | fuoco | soccorso"),
    dialled=phrases(
        "sms | "
        "chiamare | chiamate | chiami | chiama | chiamò | chiamato | chiamando | chiamarono | comporre | componga"
        " | telefonare | telefonate | telefoni | telefono | tel | cell | cellulare | prenotazioni | informazioni"
        " | centralino | whatsapp | verde | interno"
        " | fax"
        " | contatti | contattare | contattate | contattateci | contattaci | contatto"
    ),
    replying=phrases(
        "risponde | rispondeva | ha risposto | risponde con | restituisce | restituiva | ha restituito | dà"
        " | dava | ha dato | mostra | mostrava | ha mostrato | torna | ritorna"
    ),
    servers=phrases(
        "server | api | pagina | pagine | sito | url | http | https | richiesta | richieste | proxy | gateway"
        " | browser | link | collegamento"
    ),
    newer=phrases(
        "o successiva | o successivo | o successive | o superiore | o superiori | o più recente | e successive"
    ),
    updating=phrases("aggiornamento | migrazione | aggiornare | aggiorni | aggiorna | aggiornate | aggiornato"),
    keypads=phrases(
        "menu | menù | tastiera | tastierino | tasto | tasti | cancelletto | asterisco | premere | prema |"
        " premi | digiti | digitare | digita | segreteria | centralino | operatore"
    ),
    dials=phrases("fornello | termostato | forno | manopola | piastra"),
    key_leads=phrases("il | lo | la | poi | poi il | quindi | quindi il | e il | o il | sul"),
    sized=phrases(
        "paio | paia | giacca | giacche | cappotto | cappotti | abito | abiti | vestito | vestiti | gonna | gonne |"
        " pantalone | pantaloni | jeans | camicia | camicie | camicetta | maglione | maglioni | maglia |"
        " completo | tailleur | stivale | stivali | stivaletto | stivaletti | scarpa | scarpe | sandalo |"
        " sandali | décolleté | mocassini | ballerine | costume | reggiseno | piumino | giubbotto | giubbino |"
        " capo | calza | calzo | calzava | indossa | anello | guanti | casco | scarponi"
    ),
    size_leads=phrases(
        "in | il | un | la | una | dal | del | taglia | prendere il | esiste in | al posto del | invece del"
    ),
    pressures=phrases("pressione | pressione arteriosa | pressione sanguigna | pa"),
    pressed_over=phrases("su"),
    registers=phrases(
        "cap | cap: | pratica n. | pratica n.: | riferimento: | rif. | rif.: | fattura n.: | ordine n.: | "
        "partita iva | partita iva: | id: | pagina: | "
        "codice | causale | deposito legale | voce doganale | matricola | inventario | inv. | segnatura |"
        " collocazione | ateco | codice ateco"
    ),
    works=phrases(
        "visto | rivisto | letto | riletto | cantato | guardato | "
        "film | pellicola | pellicole | serie | romanzo | romanzi | libro | libri | canzone | canzoni | brano"
        " | singolo | album | disco | gruppo | band | opera | musical | commedia | spettacolo | programma"
        " | trasmissione | episodio | puntata | documentario | canale | rivista | giornale | quotidiano"
        " | settimanale | gioco | videogioco | podcast | poesia | racconto | thriller | dramma | classico"
        " | successo | quadro | mostra | campagna | ristorante | bar | caffè | club | albergo | hotel | barca"
        " | yacht | nave"
        " | proiezione | regista | sequel"
        " | operazione | progetto | iniziativa "
    ),
    courtesies=phrases("signor | signore | signora | signorina | don | donna | sig | dott | zio | zia"),
    noun_leads=phrases(
        "il | lo | la | l | un | uno | una | al | allo | alla | all | del | dello | della | dell | dal | dallo"
        " | dalla | dall | nel | nello | nella | nell | sul | sullo | sulla | sull | questo | questa | quel"
        " | quello | quella | ogni | suo | sua | in | con | su | tra | fra | verso | presso | col"
    ),
    verb_leads=phrases(
        "egli | ella | essi | lui | lei | loro | si | non | che | chi | ne | ci | ha | hanno | aveva | avevano"
        " | è | sono | già | vi"
    ),
    verb_endings=phrases(
        "ò | arono | erono | irono | ava | avano | eva | evano | iva | ivano | ato | ita | ito | uto | are | ere"
        " | ire | ano | ono | ando | endo | rà | ranno | mente | sse | sero"
    ),
    elided_articles=("la", "nella", "alla", "dalla", "sulla", "della", "una"),
    day_articles=("il", "al", "del", "nel", "dal", "sul", "lo", "un"),
    adverbials=phrases(
        "in totale | in tutto | in media | in particolare | in generale | in realtà | in compenso | in pratica"
        " | in vigore | in corso | in gioco | in casa | in carcere | al massimo | al minimo | al contrario"
        " | al momento | al giorno | alla fine | il resto | in servizio | del resto | nel complesso"
        " | nell'insieme | in ospedale"
    ),
    opening_hours=phrases(
        "colazione | pranzo | cena | "
        "servita | servito | serviti | servite | apre | aprono | apertura | chiude | chiuso | visite | "
        "sportello | biglietteria | ricevimento | "
        "feriali | giorni | aperto | aperta | aperti | aperte | orario | orari"
    ),
    circa=phrases("circa | ca | c | verso"),
    adverbs=phrases(
        "solitamente | normalmente | generalmente | di solito | "
        "già | poi | ancora | anche | successivamente | attualmente | ora | adesso | spesso | sempre"
        " | recentemente | nuovamente"
    ),
    finite=phrases(
        "è | sono | era | erano | sarà | saranno | sarebbe | fu | furono | ha | hanno | aveva | avevano | avrà"
        " | può | possono | poteva | potrà | deve | devono | doveva | dovrà | va | vanno | resta | restano"
        " | rimane | viene | vengono | venne | sale | scende | sta | stanno | stava | stavano | uccise | uccisero"
    ),
    verbal_endings=("are", "ere", "ire", "ando", "endo"),
    plural_endings=("i", "e"),
    plural_nouns=("i",),
    agreeing=True,
    baking=phrases("forno | cuocere | infornare | infornate | preriscaldare | preriscaldate | preriscaldato"),
    clock_dotted=phrases("delle | dalle | alle | partenza | arrivo"),
    never_counted=("ano", "ono", "anno"),
    places=phrases("posizione"),
    ranked=phrases("occupa | occupano | chiude | chiuso | resta | sale | scende | salito | sceso | classifica"),
    idioms=phrases(
        "seconda a nessuna | seconde a nessuna | quarto di finale | ottavo di finale | sedicesimo di finale | "
        "propria metà campo | metà campo avversaria | metà campo | "
        "si fa in quattro e quattr'otto | uno più, uno meno | uno, due, tre | un, due, tre | nessuno dei due | "
        "nessuna delle due | tutti e due | "
        "tutte e due | all'una e mezza | all'una e mezzo | all'una e un quarto | dall'una e mezza | "
        "chi fa da sé fa per tre | due passi | due conti | due righe | quattro righe | fatto due più due | "
        "si sono fatti in quattro | contò"
        " fino a dieci | pensaci due volte | senza pensarci due volte | venti da nord | venti da sud | venti da "
        "est | venti da ovest | venti di burrasca | venti di tempesta | venti di scirocco | venti di maestrale | "
        "venti di libeccio | venti di tramontana | venti di bora | venti di foehn | venti di caduta | venti "
        "settentrionali | venti meridionali | venti occidentali | venti orientali | venti nordorientali | venti "
        "nordoccidentali | venti sudorientali | venti sudoccidentali | venti nord-occidentali | venti "
        "nord-orientali | venti tesi | venti intensi | venti sostenuti | venti moderati | venti deboli | venti in"
        " rinforzo | venti di crisi | venti di cambiamento | "
        "al meglio delle tre | al meglio delle cinque | al meglio delle sette | al meglio delle 3 | al "
        "meglio delle 5 | al meglio delle 7 | "
        "zero termico | "
        "la 2cv | una 2cv | "
        "isola di pasqua | "
        "fahrenheit 451 |"
        "uno dei | uno degli | una delle | uno fra i | uno tra i | una tra le | una fra le | uno di loro | una di"
        " loro | uno di noi | uno di questi | una di queste | uno di quei | una di quelle | uno di essi | una di esse"
        "| uno dei quali | una delle quali | l'uno | l'una | l'un l'altro | l'uno e l'altro | l'uno o l'altro | l'una"
        " e l'altra | gli uni | le une | gli uni agli altri | gli uni e gli altri | uno a uno | uno ad uno | una a"
        " una | una ad una | uno per uno | una per una | uno alla volta | una alla volta | uno dopo l'altro | una"
        " dopo l'altra | uno contro l'altro | ciascuno | ciascuna | ognuno | qualcuno | nessuno | alcuno | ognuna"
        "| qualcuna | nessuna | alcuna | uno stesso | una stessa | una volta | una volta per tutte | una volta ancora"
        "| ancora una volta | c'era una volta | per una volta | a una a una | da una parte | da un lato | da un canto"
        "| un giorno | un po' | un poco | un bar | un cv | il cv | suo cv | tuo cv | un tale | una tale | un altro"
        "| un'altra | un certo | una certa | un tanto | un attimo | un momento | aspetta un secondo |"
        " aspetti un secondo | in un secondo | un quarto d'ora di"
        " celebrità | un quarto d'ora di celebrita | un quarto d'ora di celebrita' | uno solo | una sola | uno"
        " qualsiasi | uno qualunque | a due a due | tutt'uno | in primo luogo | in secondo luogo | in terzo luogo"
        "| in quarto luogo | in primis | in un primo momento | in un secondo momento | in un primo tempo | in un"
        " secondo tempo | in primo piano | primo piano | in secondo piano | secondo piano | per primo | per prima"
        "| per primi | per prime | prima di tutto | prima di | prima del | prima dello | prima dell' | prima della"
        "| prima dei | prima degli | prima delle | prima che | mai prima | poco prima | molto prima | subito prima"
        "| appena prima | anno prima | anni prima | mese prima | mesi prima | giorno prima | giorni prima | ora prima"
        "| ore prima | settimana prima | settimane prima | sera prima | minuti prima | prima ancora | prima o poi"
        "| prima possibile | quanto prima | come prima | da prima | dapprima | prima d'ora | prima volta | la prima"
        " volta | per la prima volta | di prima mano | di"
        " seconda mano | a prima vista | in prima linea | prima linea | in prima persona | terza persona | in prima"
        " battuta | in seconda battuta | di prima necessità | di prima necessita | di prima necessita' | prima"
        " necessità | prima necessita | prima necessita' | in prima istanza | prima serata | prima pagina | prime"
        " time | primo ministro | prima ministra | primi ministri | vice primo ministro | viceprimo ministro | primo"
        " cittadino | prima cittadina | primo della classe | first lady | primo soccorso | primo acchito | di primo"
        " acchito | primo impatto | di primo piano | di primo ordine | di prim'ordine | materia prima | materie prime"
        "| numero primo | numeri primi | terza età | terza eta | terza eta' | terzo mondo | terzo settore | terza via"
        "| paesi terzi | paese terzo | terzi paesi | conto terzi | per conto di terzi | da parte di terzi | a terzi"
        "| a seconda | a seconda di | a seconda del | a seconda della | a seconda dei | a seconda delle | a seconda"
        " degli | a seconda dell' | a seconda che | seconda casa | seconde case | seconda scelta | secondo fine"
        "| secondo il | secondo lo | secondo la | secondo i | secondo gli | secondo le | secondo l' | secondo un"
        "| secondo uno | secondo una | secondo un' | secondo quanto | secondo quello | secondo quella | secondo"
        " quelli | secondo fonti | secondo dati | secondo stime | secondo me | secondo lui | secondo lei | secondo"
        " noi | secondo voi | secondo loro | secondo te | secondo alcuni | secondo alcune | secondo molti | secondo"
        " molte | secondo diversi | secondo diverse | secondo numerosi | secondo altri | secondo altre | secondo cui"
        "| secondo questo | secondo questa | secondo questi | secondo queste | secondo tale | secondo tali | secondo"
        " cifre | secondo indiscrezioni | secondo alcun | secondo esperti | secondo analisti | secondo gran | secondo"
        " ogni | secondo ciascuno | secondo quel | secondo legge | secondo natura | secondo programma | secondo"
        " previsioni | secondo calendario | secondo statuto | secondo copione | secondo tradizione | secondo fonte"
        "| secondo informazioni | secondo testimoni | secondo necessità | secondo necessita | secondo necessita'"
        "| secondo modalità | secondo modalita | secondo modalita' | secondo criteri | secondo agenzie | secondo"
        " wikipedia | secondo reuters | secondo ansa | secondo istat | secondo eurostat | secondo ocse | secondo"
        " bankitalia | secondo onu | secondo oms | prima guerra mondiale | seconda guerra mondiale | terza guerra"
        " mondiale | grande guerra | prima repubblica | seconda repubblica | terza repubblica | quinta repubblica"
        "| terzo reich | secondo impero | primo impero | guerra dei trent'anni | guerra dei cent'anni | guerra dei"
        " cento anni | guerra dei trenta anni | guerra dei sei giorni | guerra dei sette anni | cent'anni di"
        " solitudine | mille e una notte | le mille e una notte | mille grazie | mille scuse | mille volte | cento"
        " volte | grazie mille | spedizione dei mille | i mille di garibaldi | mille miglia | quarta rivoluzione"
        "| quarto potere | quarti di finale | ottavi di finale | sedicesimi di finale | semifinale | quinta colonna"
        "| dietro le quinte | sesto senso | settima arte | settimo cielo | ottava meraviglia | quinto quarto | quinta"
        " strada | nona sinfonia | terza pagina | terzo tempo | primo tempo | secondo tempo | seconda serata | terzo"
        " incomodo | tolleranza zero | chilometro zero | a chilometro zero | chilometri zero | km zero | punto zero"
        "| ground zero | da zero | ripartire da zero | partire da zero | ora zero | rischio zero | zero assoluto"
        "| punto e virgola | in due parole | a due passi | non c'è due senza tre | non c'e due senza tre"
        "| non c'e' due senza tre | quattro passi | quattro chiacchiere | quattro gatti | quattro soldi | in quattro"
        " e quattr'otto | ai quattro venti | ai quattro angoli | a quattro zampe | a quattro mani | a quattr'occhi"
        "| farsi in quattro | 4x4 | 4 x 4 | sette mari | sette vite | sette note | sette camicie | otto volante"
        "| dare i numeri | undici titolare | l'undici | fiat cinquecento | fiat seicento | fiat 500 | fiat 600 | fiat"
        " 126 | fiat 127 | la cinquecento | per mezzo di | a mezzo | in mezzo | in mezzo a | nel mezzo | via di mezzo"
        "| di mezzo | giro di mezzo | mezzi di comunicazione | mezzo di trasporto | mezza età | mezza eta | mezza"
        " eta' | mezzanotte | mezzogiorno | mezza stagione | a mezz'aria | mezza maratona | medio oriente | numero"
        " uno | numero due | numero tre | il numero uno | la numero uno | gruppo dei sette | gruppo dei venti"
        "| gruppo dei 77 | g7 | g20 | 24/7 | 50/50 | cinquanta e cinquanta | 24 ore su 24 | ventiquattro ore su"
        " ventiquattro | 7 giorni su 7 | sette giorni su sette | h24 | a piedi | in piedi | ai piedi | un piede"
        "| piede di guerra | a pari merito | in grado di | un grado di | un peso | tu sei | ci sei | dove sei | chi"
        " sei | se sei | non sei | che sei | come sei | sei stato | sei stata | sei un | sei una | sei il | sei la"
        "| sei in | sei nato | sei nata | sei pronto | sei sicuro | tu non sei | sei proprio | ne sei | lo sei"
        "| quando sei | perché sei | perche sei | perche' sei | al giorno d'oggi | oggigiorno | oggi come oggi | un"
        " domani | il domani | del domani | real madrid | real sociedad | real time | real estate | provincia"
        " trentina | squadra trentina | capoluogo trentino | la trentina | comunità trentina | comunita trentina"
        "| comunita' trentina | giunta trentina | venti forti | venti di guerra | venti contrari | forti venti | rosa"
        " dei venti | forza dei venti | via xx settembre | via venti"
        " settembre | piazza venticinque aprile | via iv novembre"
        "| piazza 5 giornate | cinque giornate | cinque terre | cinque stelle | movimento 5 stelle | m5s | quattro"
        " stagioni | le quattro stagioni | sei nazioni | 6 nazioni | due sicilie | tre venezie"
        "| prima istanza | seconda istanza | i terzi | di terzi | ai terzi | dei terzi | verso terzi | con terzi"
        "| due in uno | tre in uno | tutto in uno | il 112 | al 112 | il 113 | il 118 | al 118"
        "| quattro e quattr'otto"
        "| prima i | prima il | prima gli | prima le | prima lo"
        " | due di picche | quattro salti | fare due più due | due più due | su due piedi | due facce della"
        " | tre per due | tre x due | non c'è due | due volte tanto | una volta tanto | tutti per uno"
        " | uno per tutti | un due tre | alla terza potenza | i mille sbarcarono | mille e mille"
        " | da mille e una notte | mille bolle | cento per cento sicuro"
        " | al cento per cento | novanta per cento dei casi | numero chiuso | fare trentuno | trenta e lode"
        " | trenta denari | la paura fa novanta | un quarantotto | sei personaggi in cerca d'autore"
        " | sette peccati | sette nani | sette spose | i sette nani | sette colli"
        " | dieci comandamenti | dodici apostoli | tre moschettieri | i tre moschettieri | tre re magi | i re magi"
        " | cinque cerchi | a cinque cerchi | movimento cinque stelle | quinta essenza | quint'essenza"
        " | quarta parete | terza dimensione | terza rivoluzione"
        " | primo mattino | di primo mattino | prime ore | primo pomeriggio | di primo pelo | primo attore"
        " | prima donna | primadonna | prima squadra | prima casa | prime case | prima visione"
        " | prima elementare | terza media | prima media | seconda media | quinta elementare"
        " | primo banco | primo violino | primo che passa | il primo che | il secondo che | terzo polo"
        " | terzo grado | terzo pignorato | terzo datore | terzo acquirente | terzo chiamato | terzo non"
        " | nei confronti del terzo | ordine primo | primo grado | secondo grado | di primo grado"
        " | di secondo grado | giudice di primo grado | in primo grado | ottavo nano | ottavo giorno | decimo uomo"
        " | quarto d'ora accademico"
        " | al 113 | il 115 | al 115 | il 117 | 730 precompilato | modello 730"
        " | rai 1 | rai 2 | rai 3 | canale 5 | italia 1 | rete 4 | la7 | 24 ore su | ventiquattr'ore"
        " | parti per milione"
        " | zero a zero | uno a zero | due a zero | tre a zero | quattro a zero | cinque a zero | sei a zero"
        " | due a uno | tre a uno | tre a due | quattro a uno | quattro a due | quattro a tre | due a due | tre a tre"
        " | due set a zero | due set a uno | tre set a zero | tre set a uno | tre set a due | caso zero |"
        " paziente zero"
        " | anno zero | grado zero | sole 24 ore | sole-24 ore | fa per tre"
        " | sulla ventina | sulla trentina | sulla quarantina | sulla cinquantina | sulla sessantina | sulla"
        " settantina"
        " | sull'ottantina | generale a quattro stelle | generale a tre stelle"
        " | 100% sicura | 100% sicuro | 15 minuti di celebrità | 15 minuti di gloria | a cento all'ora | a mezz'asta"
        " | a mille all'ora | a trecentosessanta gradi | abbiamo fatto trenta | ai quattro formaggi | al primo colpo"
        " | batti cinque | batti un cinque | brutto quarto d'ora | cantarne quattro | cento di questi giorni"
        " | cento giorni da pecora | cento ne pensa | cento per cento sicura | cento per cento sicuri"
        " | chi ha fatto trenta | chi prima arriva | chi primo arriva meglio alloggia | chiuso a sette chiavi"
        " | ci ha pensato due volte | ci pensa due volte | ci pensano due volte | ci pensò due volte | cinque sensi"
        " | conta fino a dieci | contare fino a dieci | contare fino a tre | contato fino a dieci | da terzi"
        " | dammi un cinque | decima musa | di prima scelta | di seconda scelta | dica trentatré | dieci e lode"
        " | dire trentatré | dirgliene quattro | dirne quattro | due chiacchiere | due cuori e una capanna"
        " | due e due fanno quattro | due e due quattro | due gocce d'acqua | due parole | due per due quattro"
        " | due pesi due misure | due pesi e due misure | due piccioni con una fava | due più due fa quattro"
        " | due più due uguale quattro | due risate | due senza tre | due staffe | fa due conti | facciamo due passi"
        " | facciamo trentuno | faccio due conti | fare due conti | fare due passi | fare quattro conti"
        " | fare trenta e trentuno | farmi in quattro | fatti due conti | fatto due conti | fatto due passi"
        " | fra due fuochi | fra due guanciali | fra i due litiganti | gliene dico quattro | gliene dirò quattro"
        " | gliene ha dette quattro | grazie 1000 | impatto zero | metà dell'opera | mezzo salvato | mille auguri"
        " | mille baci | mille e un modo | mille e un motivo | mille e una cosa | mille e una ragione"
        " | mille e una ragioni | mille e una storia | mille e una volta | novanta volte su cento"
        " | novantanove volte su cento | nove volte su dieci | ogni due per tre | paura fa novanta"
        " | pensarci due volte | pezzi da novanta | pezzo da novanta | piede in due scarpe | piedi in due scarpe"
        " | pizza quattro formaggi | più di mille parole | presso terzi | prima pietra | prime armi | primi passi"
        " | primo venuto | prova del nove | quaranta giorni e quaranta notti | quaranta ladroni | quarta di copertina"
        " | quarta età | quarto d'ora di celebrità | quattro mura | quattro occhi"
        " | quattro occhi vedono meglio di due | quattro risate | quattro venti | quindici minuti di celebrità"
        " | quindici minuti di gloria | quinta ruota | quinto potere | rasati a zero | rasato a zero"
        " | seconda a nessuno | seconda giovinezza | seconda natura | seconda pelle | secondi a nessuno"
        " | secondi fini | secondo a nessuno | servire due padroni | servitore di due padroni"
        " | sette anni di disgrazie | sette anni di guai | sette meraviglie | si fa in quattro | si fanno in quattro"
        " | si è fatta in quattro | si è fatto in quattro | soggetti terzi | spara a zero | sparare a zero"
        " | sparato a zero | stivali delle sette leghe | su mille ce la fa | svolta a 180 gradi | svolta di 180 gradi"
        " | terze parti | terzo gode | tra due fuochi | tra due guanciali | tra due litiganti | tra due sedie"
        " | tra i due litiganti | tra i due litiganti il terzo gode | tra i due mali | tre porcellini"
        " | tre volte buono | tredici a tavola | tredici al totocalcio | trentatre trentini | trentatré trentini"
        " | un milione di grazie | undici iniziale | uno più uno fa due | uno su mille ce la fa | visione a 360 gradi"
        " | due pesi, due misure | dammi il cinque"
        " | equazione a due incognite"
        " | a due cifre | a tre cifre | due cifre"
        " | uno più uno | due più due fanno quattro"
        " | una ne pensa e cento ne fa"
        " | a uno a uno "
        " | gli ottavi | agli ottavi | negli ottavi | dagli ottavi | i sedicesimi | ai sedicesimi"
    ),
    graded=phrases("grado | gradi | classe | fase | livello"),
    name_numbers=phrases(
        "bersaglieri | alpini | granatieri | "
        "parallelo | meridiano | "
        "stormo | reggimento di | squadriglia | gruppo navale | "
        "dalai lama | legislatura | "
        "ed. | guerra mondiale | repubblica | impero | reich | brigata | divisione | flotta | reggimento | battaglione"
        "| armata | esercito | viale | emendamento | internazionale | municipio | circoscrizione | intifada"
        "| crociata | concilio | sinfonia"
        " | sezione civile | sezione penale"
        " | minuto | minuti | elementare | media | superiore | compagnia | sezione | liceo"
        " | istanza | tempo"
        " | set | testa di serie"
    ),
    planned=phrases(
        "preved~ | previst~ | prevision~ | pianific~ | stima di | si stima | attende | attend~ | attes~ | punta a"
        "| puntano a | progett~ | intend~ | mira a | mirano a | obiettiv~ | potrà | potra | potra' | potranno"
        "| potrebbe | potrebbero | sarà | sara | sara' | saranno | avrà | avra | avra' | avranno | dovrà | dovra"
        "| dovra' | dovranno | dovrebbe | dovrebbero | propon~ | propost~ | programmat~ | raggiungerà | raggiungera"
        "| raggiungera' | raggiungeranno | in programma | ipotizz~"
    ),
    others=phrases(
        "altro | altra | altri | altre | vicino | vicina | rivale | rivali | concorrente | concorrenti"
        " | simile | simili | analog~ | paragonabil~ | predecessor~ | altrove | gemello | gemella"
        " | gemelli | limitrof~"
    ),
    definites=phrases(
        "i | gli | le | dei | degli | delle | ai | agli | alle | dai | dagli | dalle | nei | negli"
        " | nelle | sui | sugli | sulle | questi | queste | quei | quegli | quelle | nostri | nostre"
        " | suddetti | suddette"
    ),
    still=("ancora", "tuttora", "restano", "restavano", "rimanevano"),
    counting=phrases(
        "exit poll | scrutinat~ | spoglio parziale | risultati parziali | proiezioni | proiezione | prime "
        "stime | prima stima | instant poll"
    ),
    final_counts=phrases(
        "risultato definitivo | risultati definitivi | risultato finale | risultati finali | dati definitivi "
        "| riconteggio | risultati ufficiali"
    ),
    so_far=phrases(
        "ora | adesso | finora | sinora | fino a oggi | fino ad ora | già | ormai | a oggi | ad oggi"
        " | fino ad oggi | a tutt'oggi | al momento"
    ),
    rescheduled=phrases(
        "del previsto | di quanto annunciato | di quanto previsto | di quanto promesso"
        " | di quanto previsto inizialmente | rispetto a quanto annunciato | di quanto annunciato inizialmente"
        " | rinviat~ | rinvio | rimandat~ | posticipat~ | anticipat~ | prorog~ | prolungat~ | spostat~ | slittat~"
        " | slitta | nuova data | nuovo termine | dopo il previsto | in anticipo sul | in ritardo sul"
        " | con ritardo"
    ),
    corrected=phrases(
        "corregg~ | corrett~ | correzion~ | rettific~ | rivist~ | errata corrige | erratum | per errore"
        "| erroneamente | inizialmente | in un primo momento | in un primo tempo | invece di | anziché | anziche"
        "| anziche' | al posto di | precedentemente comunicato | comunicato in precedenza | bilancio"
        " precedente | precedente bilancio | dato precedente | originariamente | si era parlato di | era stato"
        " riferito | smentit~"
        " | letto male | letta male |"
        " leggasi | si legga | va letto | da leggersi | dato giusto | numero giusto | cifra giusta"
        " | cifra provvisoria di | dato provvisorio di | totale provvisorio di"
    ),
    demanding=phrases(
        "raccomand~ | consigli~ |"
        " chied~ | chiest~ | richied~ | richiest~ | rivendic~ | pretend~ | pretes~ | vuole | vogliono | voleva |"
        " volevano | vogliamo | reclam~ | esig~ | base d'asta | prezzo richiesto"
    ),
    answering=phrases(
        "offr~ | offert~ | controffert~ | propon~ | propost~ | controproposta | sul tavolo | sul piatto | conced~"
        " | concess~ | accordat~ | riconosciut~ | approva~ | stanziat~ | transazione | aggiudicat~ | venduto per |"
        " venduta per"
    ),
    misprints=phrases(
        "refuso | refusi | errore di stampa | errore di battitura | errore di trascrizione | svista tipografica |"
        " cifre invertite | cifre scambiate | inversione di cifre | scambio di cifre"
    ),
    adjusted=phrases("corrett~ | rettificat~ | corrett~ per"),
    and_not=phrases("e non"),
    of_which=phrases("di cui | dei quali | delle quali | di questi | di queste | di essi | di esse | di questa somma"),
    among=phrases("tra cui | fra cui | tra i quali | tra le quali | tra loro | tra questi | compresi"),
    made_of=phrases(
        "composto da | composta da | composti da | formato da | formata da | suddivisi in | suddivise in"
        " | costituito da | costituita da | ripartiti in | ripartite in | divisi in | divise in | vale a dire"
        " | si compone di | si compongono di"
        " | così composto | così composta | così composti | così composte | così ripartiti | così ripartite |"
        " così ripartita | così suddivisi | così suddivise | così suddivisa | così distribuiti | così"
        " distribuite | come segue | ripartiti tra | ripartite tra | suddivisi tra | suddivise tra | divisi"
        " tra | divise tra | composte da | formati da | formate da | costituiti da | costituite da"
    ),
    out_of=phrases(
        "su | sui | sugli | sulle | su un totale di | di | del | della | dell' | dello | dei | degli"
        " | delle | tra | tra i | fra | dei suoi | delle sue | dei loro | delle loro"
        " | sul totale di"
    ),
    that_is=phrases(
        "o | ossia | cioè | vale a dire | ovvero | pari a | pari al | equivalente a | equivalenti a | il | lo"
        " | l' | che rappresenta | corrispondente a | corrispondenti a"
        " | il che fa | il che dà | che dà"
        " | nello specifico"
        " | si tratta del | questo significa"
    ),
    from_level=phrases(
        "da | dai | dagli | dalle | dal | dall' | contro | contro i | rispetto a | rispetto ai | dopo | a fronte di"
    ),
    to_level=phrases(
        "a | ai | agli | alle | al | fino a | fino ai | raggiunge | raggiungendo | portandolo a | portandola a"
    ),
    locatives=("in", "a", "nel", "nella", "nell'", "nei", "nelle", "negli", "ad"),
    disputing=phrases(
        "contesta la cifra | contesta le cifre | contestano le cifre | riduce la cifra | abbassa la cifra |"
        " respinge le accuse | respinge le cifre"
    ),
    how_many=phrases("quanti | quante"),
    own_counts=phrases(
        "secondo noi | secondo i nostri dati | abbiamo contato | secondo il nostro conteggio | secondo i nostri"
        " calcoli | secondo le nostre stime | secondo le nostre cifre"
    ),
    compared=phrases(
        "rispetto a | rispetto ai | rispetto agli | rispetto alle | rispetto allo | rispetto alla | rispetto all'"
        " | rispetto al | contro i | in confronto a | in confronto al | in confronto con il | nel confronto con il"
        " | invece di | anziché | al posto di"
    ),
    by_amount=phrases("del | dell' | di | un | in | dello"),
    breakdowns=phrases(
        "per divisione | per settore | per settori | per regione | per regioni | per paese | per paesi"
        " | per categoria | per categorie | per tipo | per segmento | per area | per prodotto | per mercato"
        " | per provenienza"
    ),
    turning=phrases("a | ha | compie | compie quest' anno | compirà | ha compiuto | ha oggi"),
    for_so_long=phrases("per | durante | per un periodo di | per una durata di | una durata di | per la durata di"),
    joined=phrases(
        "arrivato | arrivata | entrato | entrata | assunto | assunta | iniziato | cominciato | arrivò | entrò"
        " | cominciò | iniziò | giunto | giunta"
        " | eletto | eletta"
    ),
    served_for=phrases("avendo servito | avendo servito per | dopo aver servito | ha servito per | aveva servito per"),
    served=phrases("alle spalle | di servizio alle spalle"),
    up_to_now=phrases("da | da ben | da oltre"),
    lasting=phrases(
        "dura | durano | durò | durato | durata | durati | durate | durerà | dureranno | durarono | per |"
        " dopo | più tardi | lungo | ossia | cioè | vale a dire | di | impiegato | impiegati | richiesto |"
        " occorsi | al termine di"
    ),
    toil=phrases("lavoro | lavori | fatica"),
    afterwards=phrases("dopo | più tardi | al termine di"),
    leading=phrases("davanti | dietro | di vantaggio | di distacco | di ritardo"),
    above_below=phrases(
        "sopra | sotto | al di sopra di | al di sopra dei | al di sopra degli | al di sopra delle | al di sopra"
        " del | al di sotto di | al di sotto dei | al di sotto degli | al di sotto delle | al di sotto del | oltre"
    ),
    standing=phrases(
        "era stato | era stata | si fermavano a | era di | erano di | era stato di | era stata di | erano stati"
        " di | erano state di | ammontava a | ammontavano a | era pari a | erano pari a | si attestava a | si"
        " attestavano a | si era attestato a | si fermava a | si era fermato a | si era fermata a | si erano"
        " fermati a | si erano fermate a | raggiungeva | raggiungevano | erano stati | erano state | erano | era"
    ),
    apiece=phrases(
        "ciascuno | ciascuna | l'uno | l'una | cadauno | cadauna | al pezzo | a pezzo | per unità | l'unità |"
        " a testa | a persona | per persona | a copia | per copia | a biglietto"
        " | prezzo unitario di"
        " | prezzo unitario"
    ),
    priced=phrases("a | da | di | per"),
    coming_to=phrases(
        "per | costano | costa | fanno | che fanno | pari a | cioè | ossia | vale a dire | si arriva a | si ottengono"
    ),
    extras=phrases(
        "iva | imposta | tassa | tasse | compreso | compresa | compresi | comprese | incluso | inclusa |"
        " inclusi | più | consegna | trasporto | spedizione | sconto | spese | interessi | con | senza | oltre"
        " | installazione"
        " | comprende | include"
    ),
    differences=phrases(
        "in più di | in più dei | in più degli | in più delle | in più del | in meno di | in meno dei | in meno"
        " degli | in meno delle | in meno del | in più | in meno | più di | più che | meno di | meno che | più del"
        " | meno del | più lungo di | più lunga di | più corto di | più corta di | più alto di | più alta di | più"
        " basso di | più bassa di | più profondo di | più profonda di | più largo di | più larga di | più pesante"
        " di | più grande di | più piccolo di | più piccola di | più caro di | più cara di | più lungo | più lunga"
        " | più corto | più corta | più alto | più alta | più basso | più bassa | più profondo | più profonda |"
        " più largo | più larga | più pesante | più grande | più piccolo | più piccola | più caro | più cara"
    ),
    as_on=phrases("al"),
    as_of=phrases("alla data del | aggiornato al | aggiornati al | aggiornata al | alla data dell'"),
    these_days=phrases("ora | adesso | oggi | in questi giorni | questa settimana | questo mese"),
    yardsticks=phrases(
        "attes~ | previst~ | prevision~ | piano | obiettiv~ | target | capacità | quota | media | precedent~"
        " | livell~ | anno scorso | inizial~ | fabbisogno | budget | aument~ | cresc~ | crescita | più | che | pil"
        " | rispetto"
        " | attuazione | esecuzione | realizz~"
    ),
    then=phrases("allora | all'epoca"),
    needed=phrases("serve | servono | servirebbero | necessari | necessarie | mancano | occorrono"),
    befalling=phrases(
        "assorb~ | congelat~ | gelat~ | bruciat~ | distrutt~ | allagat~ | infettat~ | contaminat~ | marcit~ |"
        " evaporat~ | evacuat~ | riciclat~ | filtrat~ | uccis~ | annegat~"
        " | sotto controllo | circoscritt~ | contenuto | stabilizzat~"
    ),
    hence=phrases("quindi | dunque | pertanto | perciò | sicché | ergo"),
    everything=phrases("tutto | tutta la spesa"),
    emphatic=phrases("ben | ben il | addirittura il | nientemeno che il | addirittura | la bellezza del"),
    gains=phrases("guadagn~ | risparmi~ | vantaggio | vantaggi"),
    adding=phrases(
        "sommat~ | sommando~ | sommiamo | aggiung~ | aggiunt~ | insieme a | insieme ai | insieme alle"
        " | assieme a | uniti ai | unite alle"
    ),
    foremost=phrases(
        "soprattutto | specialmente | in particolare | principalmente | per esempio | ad esempio | innanzitutto"
    ),
    bounded=phrases(
        "tasso di conformità | tasso di aderenza | aderenza | completezza | accuratezza | "
        "tasso di disoccupazione | tasso di mortalità | letalità | "
        "tasso di germinazione | germinabilità | purezza | efficacia | tasso di frequenza | "
        "tasso di alfabetizzazione | copertura vaccinale | tasso di sopravvivenza | "
        "umidità relativa | umidità dell'aria | puntualità | affidabilità | probabilità"
        " | livello della batteria | carica della batteria | occupazione delle camere"
        " | occupazione delle stanze | occupazione alberghiera | tasso di occupazione degli alberghi"
    ),
    accompanied=phrases("con | senza | tra | fra"),
    doubled=phrases("raddoppi~"),
    tripled=phrases("triplic~"),
    halved=phrases("dimezz~"),
    multiples=words(
        "4 quadruplicato quadruplicata quadruplicati quadruplicate"
        " | 5 quintuplicato quintuplicata quintuplicati quintuplicate"
        " | 10 decuplicato decuplicata decuplicati decuplicate"
    ),
    summing_up=phrases(
        "in breve | in sintesi | in sostanza | riassumendo | in conclusione | insomma | in poche parole"
    ),
    back_then=phrases("quando"),
    pointing=phrases("questo | questa | questi | queste | quest' | tale | tali"),
    ballot=words(
        "in_favour favorevoli favorevole a_favore sì voti_favorevoli"
        " | against contrari contrario contraria contro no voti_contrari | abstain astenuti astensioni astensione"
    ),
    on_top=phrases("ulterior~ | in più"),
    bodies=phrases(
        "giuria | giurie | consiglio | corte | comitato | commissione | parlamento | assemblea | tribunale |"
        " camera | senato | collegio | giunta"
    ),
    present=phrases("presenti | presente"),
    spelled_out=phrases("in lettere | diconsi | dicasi"),
    alls=phrases("tutti i | tutti gli | tutte le | tutti e | tutte e"),
    outcomes=words(
        "win vittoria vittorie successi"
        " | draw pareggio pareggi patta patte"
        " | loss sconfitta sconfitte"
        " | match partita partite gara gare incontri giornate"
    ),
    unvoted=phrases(
        "nulle | nulli | bianche | bianchi | assenti | assente | non hanno votato | non ha votato | non votanti"
        " | invalid~"
    ),
    negated=phrases(
        "non | mai | né | ne | ne' | nessun | nessuno | nessuna | senza | niente | nulla | neppure | nemmeno| neanche"
    ),
    scheduled=phrases(
        "inizia | iniziano | comincia | cominciano | apre | aprono | chiude | termina | scade | arriva | torna | esce"
    ),
    past_signs=phrases(
        "era | erano | aveva | avevano | è stato | è stata | sono stati | sono state | si è | si sono | fu |"
        " furono | ha detto | ha dichiarato | ha annunciato | hanno annunciato | ha riferito | ha affermato | ha"
        " confermato | ha firmato | hanno firmato | ha votato | ha approvato | ha vinto | ha perso | è morto | è"
        " morta | sono morti | è avvenuto | è iniziato | ha colpito | ha ucciso | hanno trovato"
    ),
    speech=phrases(
        "ha detto | hanno detto | dice | dicono | disse | ha dichiarato | hanno dichiarato | dichiara | dichiarano"
        "| ha affermato | hanno affermato | afferma | affermano | ha annunciato | hanno annunciato | annuncia"
        "| annunciano | ha riferito | hanno riferito | riferisce | riferiscono | ha spiegato | spiega | spiegano | ha"
        " sottolineato | sottolinea | ha aggiunto | aggiunge | ha precisato | precisa | ha confermato | conferma"
        "| confermano | ha stimato | stima | stimano | ha assicurato | assicura | ha comunicato | comunica | ha reso"
        " noto | rende noto | ha ricordato | ha rivelato | sostiene | sostengono | ha sostenuto | secondo | stando a"
        "| a detta di | a parere di | per bocca di | ha indicato | indica"
    ),
    concepts=words(
        "state stato stati paese paesi nazione nazioni | person persona persone gente individuo individui"
        " essere_umano esseri_umani | man uomo uomini maschio maschi | woman donna donne | child bambino bambini"
        " bambina bambine"
    ),
)
