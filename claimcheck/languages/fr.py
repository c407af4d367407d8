"""French (France, Belgium, Switzerland, Canada): how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="fr",
    name="French",
    stemmer="french",
    letters="çèêëùûœ",
    decimal=",",
    grouping=("\u202f", "\u00a0", " ", ".", "'"),
    date_order="dmy",
    cardinals=words(
        "0 zéro zero | 1 un une | 2 deux | 3 trois | 4 quatre | 5 cinq | 6 six | 7 sept | 8 huit | 9 neuf | 10 dix |"
        " 11 onze"
        "| 12 douze | 13 treize | 14 quatorze | 15 quinze | 16 seize | 17 dix-sept dix_sept | 18 dix-huit dix_huit"
        "| 19 dix-neuf dix_neuf | 20 vingt vingts | 30 trente | 40 quarante | 50 cinquante | 60 soixante"
        "| 70 soixante-dix soixante_dix septante | 71 soixante_et_onze soixante-et-onze"
        "| 72 soixante-douze soixante_douze | 73 soixante-treize soixante_treize"
        "| 74 soixante-quatorze soixante_quatorze | 75 soixante-quinze soixante_quinze"
        "| 76 soixante-seize soixante_seize | 77 soixante-dix-sept soixante_dix-sept soixante_dix_sept"
        "| 78 soixante-dix-huit soixante_dix-huit soixante_dix_huit"
        "| 79 soixante-dix-neuf soixante_dix-neuf soixante_dix_neuf"
        "| 80 quatre-vingt quatre-vingts quatre_vingt quatre_vingts huitante octante"
        "| 81 quatre-vingt-un quatre-vingt-une quatre_vingt_un quatre_vingt_une"
        "| 90 quatre-vingt-dix quatre_vingt-dix quatre_vingt_dix nonante | 91 quatre-vingt-onze quatre_vingt_onze"
        "| 92 quatre-vingt-douze quatre_vingt_douze | 93 quatre-vingt-treize quatre_vingt_treize"
        "| 94 quatre-vingt-quatorze quatre_vingt_quatorze | 95 quatre-vingt-quinze quatre_vingt_quinze"
        "| 96 quatre-vingt-seize quatre_vingt_seize"
        "| 97 quatre-vingt-dix-sept quatre_vingt_dix-sept quatre_vingt_dix_sept"
        "| 98 quatre-vingt-dix-huit quatre_vingt_dix-huit quatre_vingt_dix_huit"
        "| 99 quatre-vingt-dix-neuf quatre_vingt_dix-neuf quatre_vingt_dix_neuf | 0.5 demi demie demis demies moitié"
    ),
    hundreds=words("100 cent cents"),
    scales=words(
        "1e5 lakh lakhs | 1e7 crore crores | 1e3 mille mil millier milliers | 1e6 million millions mio mio. mln mln."
        "| 1e9 milliard milliards md md. mds mds. mrd mrd. mrds mia mia. mille_millions | 1e12 billion billions"
        "| 1e15 billiard billiards | 1e18 trillion trillions | 1e21 trilliard trilliards"
    ),
    suffixes=words("1e3 k K | 1e6 M Mio mio Mln mln | 1e9 Md Mds Mrd Mia G | 1e12 T"),
    ordinals=words(
        "1 premier première premiers premières unième unièmes premiere premieres unieme uniemes | 2 deuxième"
        " deuxièmes second seconde seconds secondes deuxieme deuxiemes | 3 troisième troisièmes troisieme troisiemes"
        " | 4 quatrième quatrièmes quatrieme quatriemes | 5 cinquième cinquièmes cinquieme cinquiemes | 6 sixième"
        " sixièmes sixieme sixiemes | 7 septième septièmes septieme septiemes | 8 huitième huitièmes huitieme"
        " huitiemes | 9 neuvième neuvièmes neuvieme neuviemes | 10 dixième dixièmes dixieme dixiemes | 11 onzième"
        " onzièmes onzieme onziemes | 12 douzième douzièmes douzieme douziemes | 13 treizième treizièmes treizieme"
        " treiziemes | 14 quatorzième quatorzièmes quatorzieme quatorziemes | 15 quinzième quinzièmes quinzieme"
        " quinziemes | 16 seizième seizièmes seizieme seiziemes | 17 dix-septième dix-septièmes dix_septième"
        " dix-septieme dix-septiemes dix_septieme | 18 dix-huitième dix-huitièmes dix_huitième dix-huitieme"
        " dix-huitiemes dix_huitieme | 19 dix-neuvième dix-neuvièmes dix_neuvième dix-neuvieme dix-neuviemes"
        " dix_neuvieme | 20 vingtième vingtièmes vingtieme vingtiemes | 30 trentième trentièmes trentieme trentiemes"
        " | 40 quarantième quarantièmes quarantieme quarantiemes | 50 cinquantième cinquantièmes cinquantieme"
        " cinquantiemes | 60 soixantième soixantièmes soixantieme soixantiemes | 70 soixante-dixième"
        " soixante-dixièmes soixante_dixième septantième septantièmes soixante-dixieme soixante-dixiemes"
        " soixante_dixieme septantieme septantiemes | 71 soixante_et_onzième soixante-et-onzième soixante_et_onzieme"
        " soixante-et-onzieme | 72 soixante-douzième soixante-douzieme | 73 soixante-treizième soixante-treizieme |"
        " 74 soixante-quatorzième soixante-quatorzieme | 75 soixante-quinzième soixante-quinzieme | 76"
        " soixante-seizième soixante-seizieme | 77 soixante-dix-septième soixante-dix-septieme | 78"
        " soixante-dix-huitième soixante-dix-huitieme | 79 soixante-dix-neuvième soixante-dix-neuvieme | 80"
        " quatre-vingtième quatre-vingtièmes quatre_vingtième huitantième octantième quatre-vingtieme"
        " quatre-vingtiemes quatre_vingtieme huitantieme octantieme | 81 quatre-vingt-unième quatre-vingt-unieme | 90"
        " quatre-vingt-dixième quatre-vingt-dixièmes quatre_vingt_dixième nonantième nonantièmes quatre-vingt-dixieme"
        " quatre-vingt-dixiemes quatre_vingt_dixieme nonantieme nonantiemes | 91 quatre-vingt-onzième"
        " quatre-vingt-onzieme | 92 quatre-vingt-douzième quatre-vingt-douzieme | 93 quatre-vingt-treizième"
        " quatre-vingt-treizieme | 94 quatre-vingt-quatorzième quatre-vingt-quatorzieme | 95 quatre-vingt-quinzième"
        " quatre-vingt-quinzieme | 96 quatre-vingt-seizième quatre-vingt-seizieme | 97 quatre-vingt-dix-septième"
        " quatre-vingt-dix-septieme | 98 quatre-vingt-dix-huitième quatre-vingt-dix-huitieme | 99"
        " quatre-vingt-dix-neuvième quatre-vingt-dix-neuvieme | 100 centième centièmes centieme centiemes | 1e3"
        " millième millièmes millieme milliemes | 1e6 millionième millionièmes millionieme millioniemes | 1e9"
        " milliardième milliardièmes milliardieme milliardiemes | 1e18 trillionième trillionièmes trillionieme"
        " trillioniemes | 1e12 billionième billionièmes billionieme"
        " billioniemes"
    ),
    definite_parts=("tiers", "quart"),
    ordinal_marks=(
        *(
            "er",
            "ers",
            "re",
            "res",
            "ère",
            "ères",
            "ere",
            "nd",
            "nds",
            "nde",
            "ndes",
            "de",
            "e",
            "es",
            "è",
            "ème",
            "èmes",
        ),
        *("eme", "emes", "ième", "ièmes", "ieme", "iemes"),
    ),
    spaced_marks=("er", "ère", "ème", "èmes", "ième", "ièmes", "eme", "nde", "e"),
    portions=("partie",),
    fractions=words(
        "2 demi demis demie demies moitié moitiés moitie moities | 3 tiers | 4 quart quarts | 5 cinquième cinquièmes"
        " cinquieme cinquiemes | 6 sixième sixièmes sixieme sixiemes | 7 septième septièmes septieme septiemes | 8"
        " huitième huitièmes huitieme huitiemes | 9 neuvième neuvièmes neuvieme neuviemes | 10 dixième dixièmes"
        " dixieme dixiemes | 11 onzième onzièmes onzieme onziemes | 12 douzième douzièmes douzieme douziemes | 15"
        " quinzième quinzièmes quinzieme quinziemes | 16 seizième seizièmes seizieme seiziemes | 20 vingtième"
        " vingtièmes vingtieme vingtiemes | 30 trentième trentièmes trentieme trentiemes | 40 quarantième"
        " quarantièmes quarantieme quarantiemes | 50 cinquantième cinquantièmes cinquantieme cinquantiemes | 100"
        " centième centièmes centieme centiemes | 1e3 millième millièmes millieme milliemes | 1e6 millionième"
        " millionièmes millionieme millioniemes | 1e9 milliardième milliardièmes milliardieme milliardiemes"
    ),
    plural_ordinals=("ièmes", "iemes"),
    collectives=words("10 dizaine dizaines | 12 douzaine douzaines | 20 vingtaines | 100 centaine centaines"),
    vague=words(
        "8 huitaine | 10 dizaine | 15 quinzaine | 20 vingtaine | 30 trentaine | 40 quarantaine | 50 cinquantaine"
        "| 60 soixantaine | 70 septantaine | 80 huitantaine | 100 centaine | 1e3 millier"
    ),
    vague_plurals=words(
        "20 dizaines | 24 douzaines | 200 centaines | 2e3 milliers | 2e4 dizaines_de_milliers"
        "| 2e5 centaines_de_milliers | 2e6 millions | 2e7 dizaines_de_millions | 2e8 centaines_de_millions"
        "| 2e9 milliards | 2e10 dizaines_de_milliards | 2e11 centaines_de_milliards | 2e12 billions"
    ),
    ratios=phrases("sur"),
    joiners=("et",),
    decimal_words=("virgule", "point"),
    halves_after=phrases("et demi | et demie | et demis | et demies | et un demi | et une demie | et une demi"),
    quarters_after=phrases("et quart | et un quart | un quart"),
    negatives=("moins", "négatif", "négative"),
    positives=("plus",),
    weak=("un", "une", "moitié", "demi", "demie", "demis", "demies"),
    articles=("un", "une"),
    about=phrases(
        "environ | à peu près | près de | près d' | près du | près des | autour de | autour d' | autour du |"
        " autour des"
        "| aux alentours de | aux alentours d' | aux alentours du | aux alentours des | alentour de | aux environs de"
        "| aux environs d' | aux environs du | aux environs des | quelque | approximativement | grosso modo | presque"
        "| quasiment | pratiquement | quasi | à peine | proche de | proche des | proches de | proche d' | avoisinant"
        "| avoisine | avoisinent | avoisinait | avoisinant les | avoisine les | frôle | frôle les | frôlant les"
        "| frisant les | voisin de | voisine de | de l'ordre de | de l'ordre d' | vers | plus ou moins | en gros"
        "| estimé à | estimée à | estimés à | estimées à | évalué à | évaluée à | évalués à | évaluées à | on"
        " estime à"
        "| env. | env | ca | ca. | pas loin de | pas loin d' | à quelque | quelques | dans la région de | peu ou prou"
        "| une estimation de | ~ | ≈"
    ),
    over=phrases(
        "dépasser | excéder | dépasser les | "
        "dépassera les | dépasseront | dépasseront les | dépasserait les | dépasseraient les | "
        "franchit | franchit les | franchit le cap des | franchit la barre des | franchi les | "
        "franchissent les | franchissait les | franchira les | franchissant les | passe le cap des | "
        "passe la barre des | "
        "plus haut que | plus haute que | plus hauts que | plus élevé que | plus élevée que | plus grand que |"
        " plus grande que |"
        " plus de | plus d' | plus des | plus du | plus que | plus qu' | supérieur à | supérieure à | supérieurs à"
        "| supérieures à | supérieur au | supérieure au | supérieur aux | supérieure aux | au-dessus de |"
        " au-dessus d'"
        "| au-dessus des | au-dessus du | au dessus de | au-delà de | au-delà d' | au-delà des | au-delà du"
        "| au delà de | dépassant | dépassant les | dépassant le | dépasse | dépasse les | dépasse le | dépassent"
        "| dépassent les | dépassait | dépassé | dépassé les | dépassera | excédant | excède | excédait | bien"
        " plus de"
        "| un peu plus de | un peu plus d' | bien au-delà de | largement plus de | nettement plus de | beaucoup"
        " plus de"
        "| de plus de | de plus d' | excédent | passé la barre des | franchi la barre des | franchi le cap des"
        "| passé le cap des | à plus de | à plus d' | >"
    ),
    parted=phrases("au moins | au plus | tout au plus | au minimum | au maximum"),
    parting=phrases("pour | dans | sur | à | en | pendant | par | avec"),
    just=phrases(
        "un peu plus de | un peu plus d' | à peine plus de | à peine plus d' | un peu moins de | un peu moins"
        " d' | à peine moins de | à peine moins d'"
    ),
    at_least=phrases(
        "égal ou plus grand que | égale ou plus grande que | plus grand ou égal à | plus grande ou égale à |"
        " au moins | pas moins de | pas moins d' | au minimum | un minimum de | minimum de | minimum | min."
        "| à tout le moins | d'au moins | tout au moins | à partir de | à partir d' | dès | supérieur ou égal à"
        "| supérieure ou égale à | supérieurs ou égaux à | supérieures ou égales à | égal ou supérieur à"
        "| égale ou supérieure à | non inférieur à | non inférieure à | ne doit pas être inférieur à"
        "| pour le moins | a minima | mini | >= | ≥"
        " | au bas mot"
    ),
    under=phrases(
        "plus basse que | plus petit que | plus petite que | plus bas que | moins élevé que | moins de | moins d' |"
        " moins des | moins du | moins que | moins qu'"
        " | inférieur à | inférieure à |"
        " inférieurs à"
        "| inférieures à | inférieur au | inférieure au | inférieur aux | au-dessous de | au-dessous d' |"
        " au-dessous du"
        "| au-dessous des | au dessous de | en dessous de | en dessous d' | en dessous des | en dessous du"
        "| en-dessous de | en deçà de | en deçà des | en deçà du | passe sous | passé sous | passée sous | passés"
        " sous | passer sous | tombe sous | tombé sous"
        "| tombée sous | tomber sous | descend sous | descendu sous | descendue sous | descendre sous | sous les |"
        " sous le seuil de"
        "| sous la barre des | sous le seuil des | un peu moins de | un peu moins d' | bien moins de"
        "| nettement moins de | à moins de | à moins d' | de moins de | de moins d' | pas tout"
        " à fait"
        "| <"
    ),
    at_most=phrases(
        "égal ou plus petit que | égale ou plus petite que | plus petit ou égal à | plus petite ou égale à |"
        " au plus | tout au plus | pas plus de | pas plus d' | jusqu'à | jusqu'aux | au maximum | au grand maximum"
        "| un maximum de | un maximum d' | maximum de | maximum | max. | un max. de | un max. d' | un max de | max."
        " de | d'au plus | d'au maximum | à concurrence de"
        "| dans la limite de | dans la limite des | n'excédant pas | n'excède pas | ne dépassant pas | ne dépasse pas"
        "| ne dépassent pas | ne pas dépasser | sans dépasser | ne peut excéder | ne peut dépasser"
        "| inférieur ou égal à | inférieure ou égale à | inférieurs ou égaux à | inférieures ou égales à"
        "| égal ou inférieur à | égale ou inférieure à | non supérieur à | non supérieure à "
        "| plafonné à | plafonnée à | plafonnés à | plafonnées à | limité à | limitée à | limités à | limitées à"
        "| un plafond de | une limite de | maxi | <= | ≤"
        " | n'excédera pas | n'excédera pas les | n'excéderont pas | n'excéderont pas les | ne dépassera pas"
        " | ne dépassera pas les | ne dépasseront pas | ne dépasseront pas les | n'excèdera pas"
        " | n'excèdera pas les"
    ),
    about_after=phrases("environ | à peu près | approximativement | plus ou moins | ou à peu près | env. | ou presque"),
    over_after=phrases("et quelques | et des poussières | bien sonnés"),
    at_least_after=phrases(
        "ou plus | et plus | au moins | au minimum | ou davantage | et davantage | minimum | et au-delà"
        " | ou au-delà | et au-dessus | ou au-dessus | mini | ou supérieur | ou supérieure | et supérieur"
        " | au bas mot | ou plus tard | et plus tard | ou après | et après"
    ),
    at_most_after=phrases(
        "ou moins | et moins | au plus | tout au plus | au maximum | maximum | au grand maximum | et en dessous"
        "| ou en dessous | et au-dessous | maxi | max. | ou inférieur | à tout casser"
    ),
    exactly=phrases(
        "rien de plus que | ni plus ni moins que | exactement | précisément | très exactement | égal à | égale à"
        " | pile | tout juste"
    ),
    below_zero=phrases(
        "en dessous de zéro | en dessous de zero | au-dessous de zéro | au-dessous de zero | sous zéro | sous"
        " zero | sous le zéro"
    ),
    nobody=phrases("aucun | aucune | nul | nulle"),
    clause_openers=phrases("que | qu' | si | car | quand | qui | où | lorsque | dont | quoique"),
    denials=("pas", "non", "ne"),
    copulas=phrases(
        "être | peut | peuvent | pourra | pourront | pourrait | doit | doivent | devra | devront | devrait"
        " | devraient | pourraient | saurait | sauraient | est | sont | sera | seront | soit | soient"
    ),
    than=("qu",),
    between=(
        ("entre", "et"),
        ("entre les", "et les"),
        ("entre le", "et le"),
        ("compris entre", "et"),
        ("comprise entre", "et"),
        ("de", "à"),
        ("d'", "à"),
        ("du", "au"),
        ("des", "aux"),
        ("de", "jusqu'à"),
        ("du", "jusqu'au"),
        ("de", "jusqu'en"),
        ("de", "au"),
        ("allant de", "à"),
        ("allant du", "au"),
        ("depuis", "jusqu'à"),
        ("depuis le", "jusqu'au"),
        ("à partir de", "jusqu'à"),
        ("à partir du", "jusqu'au"),
        ("à partir du", "au"),
    ),
    range_words=phrases("à | au | jusqu'à | jusqu'au | jusqu'en"),
    changes=phrases(
        "porte le | porte la | portent le | portent la | portera le | portera la | "
        "effondré | effondrée | effondrés | effondra | bondi | bondit | recula | "
        "perd | perdu | perdent | perdait | cède | cédé | cèdent | "
        "passé | passée | passés | passées | passe | passent | passer | passait | passant | augment~ | progress~"
        "| grimp~ | bond~ | baiss~ | recule | reculé | reculer | reculent | reculait |"
        " reculant | chut~ | diminu~ |"
        " tomb~ | relev~ | abaiss~ | rédui~ | porté | portée"
        "| portés | portées | porter | portant | mont~ | descend~ | évolu~ | ramen~ | élarg~ | élev~ | remont~"
        "| régress~ | hausse | réduction | variation"
        " | passera | passeront | passerait | passeraient"
        " | allong~ | raccourci~ | approfond~ | agrandi~ | gonfl~ | plong~ | doubl~ | tripl~"
        " | dégringol~"
        " | réchauff~ | refroidi~ | rafraîchi~ | chauffé | chauffer | chauffez"
    ),
    percentages=phrases("pourcentage | pourcentages"),
    margins=phrases("marge d'erreur | marges d'erreur"),
    points=("point", "points"),
    shares=words(
        "percent pour_cent pour-cent pourcent pourcents pourcentage pct pct. p._100 p._cent p.c. pour_100 |"
        " percentage_point"
        " point_de_pourcentage points_de_pourcentage point_de_% points_de_% point_pourcentage point_% points_%"
        " points_pourcentage point_de_pour_cent points_de_pour_cent | per_mille pour_mille pour-mille pourmille"
        " p._1000"
        "| basis_point point_de_base points_de_base pdb"
    ),
    currencies=words(
        "GBP £gb | DZD da | MAD dh dhs | XOF franc_cfa_bceao francs_cfa_bceao | AED dirham_des_émirats_arabes_unis"
        " dirham_des_emirats_arabes_unis dirhams_des_emirats_arabes_unis | AFN"
        " afghani_afghan afghanis_afghan | ALL lek_albanais leks_albanais | AMD dram_armenien drams_armeniens |"
        " ANG florin_antillais florins_antillais | AOA kwanza_angolais kwanzas_angolais | AWG florin_arubais"
        " florins_arubais | AZN manat_azéri manat_azeri manats_azéris manats_azeris | BAM"
        " mark_convertible_bosniaque marks_convertibles_bosniaques | BBD dollar_barbadien dollars_barbadiens |"
        " BDT taka_bangladeshi takas_bangladeshis | BHD dinar_bahreini dinars_bahreinis | BMD dollar_bermudien"
        " dollars_bermudiens | BND dollar_brunéien dollar_bruneien dollars_brunéiens dollars_bruneiens | BOB"
        " boliviano_bolivien bolivianos_boliviens | BRL real_bresilien réals_brésiliens reals_bresiliens | BSD"
        " dollar_bahameen dollars_bahameens | BTN ngultrum_bouthanais ngultrums_bouthanais ngultrum ngultrums |"
        " BWP pula_botswanais pulas_botswanais | BYN rouble_bielorusse roubles_bielorusses | BZD dollar_bélizéen"
        " dollar_belizeen dollars_bélizéens dollars_belizeens | CNY yuan_renminbi_chinois yuans_renminbi_chinois"
        " | CRC colón_costaricain colon_costaricain colóns_costaricains colons_costaricains | CVE"
        " escudo_capverdien escudos_capverdiens | CZK couronne_tcheque couronnes_tcheques | DJF franc_djiboutien"
        " francs_djiboutiens | DZD dinar_algerien dinars_algeriens | EGP livre_egyptienne livres_egyptiennes |"
        " ERN nafka_érythréen nafka_erythreen nafkas_érythréens nafkas_erythreens nafka nafkas | ETB"
        " birr_ethiopien birrs_ethiopiens | FJD dollar_fidjien dollars_fidjiens | FKP livre_des_îles_malouines"
        " livre_des_iles_malouines livres_des_îles_malouines livres_des_iles_malouines | GEL lari_georgien"
        " lari_géorgiens lari_georgiens | GHS cédi_ghanéen cedi_ghaneen cédis_ghanéens cedis_ghaneens cédis |"
        " GIP livre_de_gibraltar livres_de_gibraltar | GMD dalasi_gambien dalasis_gambiens dalasi dalasis | GNF"
        " franc_guineen francs_guineens | GTQ quetzal_guatémaltèque quetzal_guatemalteque"
        " quetzals_guatémaltèques quetzals_guatemalteques quetzal quetzals | GYD dollar_du_guyana"
        " dollars_du_guyana | HNL lempira_hondurien lempiras_honduriens lempira lempiras | HRK kuna_croate"
        " kunas_croates kunas | HTG gourde_haïtienne gourde_haitienne gourdes_haïtiennes gourdes_haitiennes |"
        " IDR roupie_indonesienne roupies_indonesiennes | ILS nouveau_shekel_israélien nouveau_shekel_israelien"
        " nouveaux_shekels_israéliens nouveaux_shekels_israeliens | IRR riyal_iranien riyals_iraniens | JMD"
        " dollar_jamaicain dollars_jamaicains | KHR riel_cambodgien riels_cambodgiens | KPW won_nord_coréen"
        " won_nord_coreen wons_nord_coréens wons_nord_coreens won_nord-coreen | KRW won_sud_coréen"
        " won_sud_coreen wons_sud_coréens wons_sud_coreens won_sud-coreen | KWD dinar_koweitien dinar_koweïtiens"
        " dinar_koweitiens | KYD dollar_des_îles_caïmans dollar_des_iles_caimans dollars_des_îles_caïmans"
        " dollars_des_iles_caimans | LAK kip_laotien kips_laotiens | LRD dollar_libérien dollar_liberien"
        " dollars_libériens dollars_liberiens | LSL loti_lesothan maloti_lesothans | MDL leus_moldaves | MGA"
        " ariary_malgache ariarys_malgaches | MKD denar_macédonien denar_macedonien denars_macedoniens | MMK"
        " kyat_myanmarais kyats_myanmarais | MNT tugrik_mongol tugriks_mongols | MOP pataca_macanaise"
        " patacas_macanaises pataca patacas | MRU ouguiya_mauritanien ouguiyas_mauritaniens | MVR"
        " rufiyaa_maldivienne rufiyaas_maldiviennes rufiyaa rufiyaas | MWK kwacha_malawite kwachas_malawites |"
        " MYR ringgit_malais ringgits_malais | MZN metical_mozambicain meticais_mozambicains metical meticais |"
        " NAD dollar_namibien dollars_namibiens | NGN naira_nigerian nairas_nigerians | NIO"
        " córdoba_oro_nicaraguayen cordoba_oro_nicaraguayen córdobas_oro_nicaraguayens"
        " cordobas_oro_nicaraguayens córdoba cordoba córdobas cordobas | NOK couronne_norvegienne"
        " couronnes_norvegiennes | NPR roupie_nepalaise roupies_nepalaises | NZD dollar_néo_zélandais"
        " dollar_neo_zelandais dollars_néo_zélandais dollars_neo_zelandais dollar_neo-zelandais | OMR"
        " riyal_omanais riyals_omanis | PAB balboa_panaméen balboa_panameen balboas_panaméens balboas_panameens"
        " balboa balboas | PEN sol_peruvien sols_peruviens | PGK kina_papouan_néo_guinéen"
        " kina_papouan_neo_guineen kinas_papouan_néo_guinéens kinas_papouan_neo_guineens"
        " kina_papouan-néo-guinéen kina_papouan-neo-guineen | PYG guaraní_paraguayen guarani_paraguayen"
        " guaranís_paraguayens guaraní guaranís | SBD dollar_des_îles_salomon dollar_des_iles_salomon"
        " dollars_des_îles_salomon dollars_des_iles_salomon | SCR roupie_des_seychelles roupies_des_seychelles |"
        " SEK couronne_suedoise couronnes_suedoises | SHP livre_de_sainte_hélène livre_de_sainte_helene"
        " livres_de_sainte_hélène livres_de_sainte_helene livre_de_sainte-hélène livre_de_sainte-helene | SLE"
        " leone_sierra_léonais leone_sierra_leonais leones_sierra_léonais leones_sierra_leonais"
        " leone_sierra-léonais leone_sierra-leonais | SOS shilling_somalien shillings_somaliens | SRD"
        " dollar_surinamais dollars_surinamais | SSP livre_sud_soudanaise livres_sud_soudanaises"
        " livre_sud-soudanaise | STN dobra_santoméen dobra_santomeen dobras_santoméens dobras_santomeens | SVC"
        " colón_salvadorien colon_salvadorien colóns_salvadoriens colons_salvadoriens | SZL lilangeni_swazi"
        " lilangenis_swazis lilangeni lilangenis | THB baht_thailandais bahts_thailandais | TJS somoni_tadjik"
        " somonis_tadjiks somoni somonis | TMT nouveau_manat_turkmène nouveau_manat_turkmene"
        " nouveaux_manats_turkmènes nouveaux_manats_turkmenes | TOP pa'anga_tongan pa'angas_tongans | TTD"
        " dollar_de_trinité_et_tobago dollar_de_trinite_et_tobago dollars_de_trinité_et_tobago"
        " dollars_de_trinite_et_tobago dollar_de_trinité-et-tobago dollar_de_trinite-et-tobago | TWD"
        " nouveau_dollar_taïwanais nouveau_dollar_taiwanais nouveaux_dollars_taïwanais"
        " nouveaux_dollars_taiwanais | USD dollar_des_états_unis dollar_des_etats_unis dollars_des_états_unis"
        " dollars_des_etats_unis dollar_des_etats-unis | UZS sum_ouzbek sums_ouzbeks | VES bolivar_venezuelien"
        " bolivars_venezueliens | VND dông_vietnamien dôngs_vietnamiens dôngs | VUV vatu_vanuatuan"
        " vatus_vanuatuans | WST tala_samoan talas_samoans | XCD dollar_des_caraïbes_orientales"
        " dollar_des_caraibes_orientales dollars_des_caraïbes_orientales dollars_des_caraibes_orientales | YER"
        " riyal_yéménite riyal_yemenite riyals_yéménites riyals_yemenites | ZAR rand_sud_africain"
        " rands_sud_africains | ZMW kwacha_zambien kwachas_zambiens | USD dollar dollars dollar_américain"
        " dollars_américains dollar_us dollars_us dollar_des_états-unis"
        " dollars_des_états-unis dollars_étasuniens dollars_états-uniens billet_vert billets_verts | EUR euro euros"
        "| GBP livre_sterling livres_sterling livre_britannique livres_britanniques livres_anglaises livre"
        " livres sterling"
        "| JPY yen yens yen_japonais yens_japonais"
        "| CNY yuan yuans renminbi renminbis rmb yuan_chinois yuans_chinois yuan_renminbi"
        "| CHF franc_suisse francs_suisses fr. frs franc francs | CAD dollar_canadien dollars_canadiens"
        "| AUD dollar_australien dollars_australiens | NZD dollar_néo-zélandais dollars_néo-zélandais"
        "| HKD dollar_de_hong_kong dollars_de_hong_kong dollars_de_hongkong dollars_hongkongais"
        "| SGD dollar_de_singapour dollars_de_singapour dollars_singapouriens"
        "| TWD dollar_taïwanais dollars_taïwanais nouveau_dollar_de_taïwan nouveaux_dollars_de_taïwan"
        " dollars_de_taïwan"
        "| INR roupie roupies roupie_indienne roupies_indiennes | PKR roupie_pakistanaise roupies_pakistanaises"
        "| LKR roupie_srilankaise roupies_srilankaises roupies_sri-lankaises | NPR roupie_népalaise"
        " roupies_népalaises"
        "| MUR roupie_mauricienne roupies_mauriciennes | SCR roupie_seychelloise roupies_seychelloises"
        "| RUB rouble roubles rouble_russe roubles_russes"
        "| UAH hryvnia hryvnias hryvnya hryvnia_ukrainienne hryvnias_ukrainiennes"
        "| BYN rouble_biélorusse roubles_biélorusses roubles_bélarussiens"
        "| PLN zloty zlotys złoty zloty_polonais zlotys_polonais | CZK couronne_tchèque couronnes_tchèques"
        "| SEK couronne_suédoise couronnes_suédoises couronne couronnes"
        "| NOK couronne_norvégienne couronnes_norvégiennes"
        "| DKK couronne_danoise couronnes_danoises | ISK couronne_islandaise couronnes_islandaises"
        "| HUF forint forints forint_hongrois forints_hongrois | RON leu lei leu_roumain lei_roumains"
        "| MDL leu_moldave lei_moldaves | BGN lev leva levs lev_bulgare leva_bulgares levs_bulgares"
        "| TRY livre_turque livres_turques lire_turque lires_turques"
        "| ILS shekel shekels shekel_israélien shekels_israéliens nouveau_shekel nouveaux_shekels sheqel sheqels"
        "| AED dirham_émirati dirhams_émiratis dirham_des_émirats dirhams_des_émirats dirhams_des_émirats_arabes_unis"
        "| MAD dirham dirhams dirham_marocain dirhams_marocains"
        "| SAR riyal riyals riyal_saoudien riyals_saoudiens rial_saoudien rials_saoudiens"
        "| QAR riyal_qatari riyals_qataris rial_qatari rials_qataris riyal_qatarien riyals_qatariens"
        "| OMR rial_omanais rials_omanais | YER rial_yéménite rials_yéménites"
        "| IRR rial rials rial_iranien rials_iraniens | KWD dinar_koweïtien dinars_koweïtiens"
        "| BHD dinar_bahreïni dinars_bahreïnis dinar_de_bahreïn dinars_de_bahreïn dinars_bahreïniens"
        "| JOD dinar_jordanien dinars_jordaniens | IQD dinar_irakien dinars_irakiens dinars_iraquiens"
        "| RSD dinar_serbe dinars_serbes | DZD dinar dinars dinar_algérien dinars_algériens"
        "| TND dinar_tunisien dinars_tunisiens | LYD dinar_libyen dinars_libyens | MKD denar denars"
        " denars_macédoniens"
        "| EGP livre_égyptienne livres_égyptiennes | LBP livre_libanaise livres_libanaises"
        "| SYP livre_syrienne livres_syriennes | SDG livre_soudanaise livres_soudanaises"
        "| ZAR rand rands rand_sud-africain rands_sud-africains | NGN naira nairas naira_nigérian nairas_nigérians"
        "| KES shilling_kényan shillings_kényans shilling_kenyan shillings_kenyans shilling shillings"
        "| TZS shilling_tanzanien shillings_tanzaniens | UGX shilling_ougandais shillings_ougandais"
        "| GHS cedi cedis cedi_ghanéen cedis_ghanéens | ETB birr birrs birr_éthiopien birrs_éthiopiens"
        "| BRL real reais réal réaux réals real_brésilien reais_brésiliens réal_brésilien réaux_brésiliens"
        " reals_brésiliens | MXN peso pesos peso_mexicain pesos_mexicains | ARS peso_argentin pesos_argentins"
        "| CLP peso_chilien pesos_chiliens | COP peso_colombien pesos_colombiens | CUP peso_cubain pesos_cubains"
        "| UYU peso_uruguayen pesos_uruguayens | DOP peso_dominicain pesos_dominicains"
        "| PHP peso_philippin pesos_philippins"
        "| PEN sol_péruvien soles soles_péruviens sols_péruviens nouveau_sol nouveaux_sols | BOB boliviano bolivianos"
        "| PYG guarani guaranis guaranis_paraguayens | VES bolivar bolivars bolivar_vénézuélien bolivars_vénézuéliens"
        "| KRW won wons won_sud-coréen wons_sud-coréens won_coréen wons_coréens | KPW won_nord-coréen"
        " wons_nord-coréens"
        "| THB baht bahts baht_thaïlandais bahts_thaïlandais"
        "| IDR roupie_indonésienne roupies_indonésiennes rupiah rupiahs"
        "| MYR ringgit ringgits ringgit_malaisien ringgits_malaisiens"
        "| VND dong dongs dong_vietnamien dongs_vietnamiens | KZT tenge tenges tenge_kazakh tenges_kazakhs"
        "| AZN manat manats manat_azerbaïdjanais manats_azerbaïdjanais | GEL lari laris lari_géorgien laris_géorgiens"
        "| AMD dram drams dram_arménien drams_arméniens | UZS soum soums soum_ouzbek soums_ouzbeks"
        "| KGS som soms som_kirghize soms_kirghizes | AFN afghani afghanis"
        "| BDT taka takas taka_bangladais takas_bangladais"
        "| MMK kyat kyats | KHR riel riels | MNT tugrik tugriks"
        "| DEM marks deutschemark deutschemarks deutsche_mark deutsche_marks mark_allemand marks_allemands"
        "| FRF franc_français francs_français anciens_francs nouveaux_francs | BEF franc_belge francs_belges"
        "| LUF franc_luxembourgeois francs_luxembourgeois | ITL lire_italienne lires_italiennes lire lires"
        "| ESP peseta pesetas peseta_espagnole pesetas_espagnoles | PTE escudo escudos | GRD drachme drachmes"
        "| ATS schilling schillings schilling_autrichien schillings_autrichiens"
        "| FIM mark_finlandais marks_finlandais markka | IEP livre_irlandaise livres_irlandaises"
        "| NLG florin florins florin_néerlandais florins_néerlandais | XAF franc_cfa francs_cfa fcfa f_cfa cfa"
        "| XPF franc_pacifique francs_pacifique franc_cfp francs_cfp | CDF franc_congolais francs_congolais"
        "| RWF franc_rwandais francs_rwandais | GNF franc_guinéen francs_guinéens"
        "| BIF franc_burundais francs_burundais | DJF franc_de_djibouti francs_de_djibouti"
        "| KMF franc_comorien francs_comoriens | MGA ariary ariarys | HTG gourde gourdes | MRU ouguiya ouguiyas"
        "| BWP pula pulas | MZN meticals | LAK kip kips | SLE leones | PGK kina kinas | VUV vatu vatus"
        "| AOA kwanza kwanzas | ZMW kwacha kwachas | BTC bitcoin bitcoins | ETH ether ethers"
        "| JMD dollar_jamaïcain dollars_jamaïcains | BSD dollar_bahaméen dollars_bahaméens dollars_des_bahamas"
        "| BBD dollar_de_la_barbade dollars_de_la_barbade"
        "| XDR droit_de_tirage_spécial droits_de_tirage_spéciaux droits_de_tirage_spécial dts"
        " | CVE escudo_cap-verdien escudos_cap-verdiens | GYD dollar_guyanien dollars_guyaniens | OMR rials_omanis |"
        " QAR riyal_du_qatar riyals_du_qatar | SRD dollar_du_suriname dollars_du_suriname | TOP pa'anga pa'angas"
    ),
    subunits=words(
        "UAH kopiyka kopiykas | PLN grosz groszy | EUR centime centimes centime_d'euro centimes_d'euro"
        " centimes_d'euros eurocent eurocents cent_d'euro"
        " cents_d'euro cents | USD cent_américain cents_américains | GBP penny pence"
        "| CHF centime_suisse centimes_suisses rappen | RUB kopeck kopecks | INR paisa paise"
    ),
    units=words(
        "beat_per_minute battements_par_minute pulsations_par_minute battements/min pulsations/min |"
        "british_thermal_unit british_thermal_units unité_thermique_britannique unités_thermiques_britanniques |"
        " millimeter_Hg millimètres_de_mercure millimètre_de_mercure | arcminute minute_d'arc minutes_d'arc |"
        " arcsecond seconde_d'arc secondes_d'arc | cubic_yard yard_cube yards_cubes | cubic_mile mille_cube"
        " milles_cubes | troy_ounce once_troy onces_troy | millimole millimole millimoles | furlong furlong"
        " furlongs | meter mètre mètres metre metres | kilometer kilomètre kilomètres kilometre kilometres kms"
        "| centimeter centimètre centimètres centimetre centimetres cms"
        "| millimeter millimètre millimètres millimetre millimetres | micrometer micromètre micromètres micron"
        " microns"
        "| nanometer nanomètre nanomètres | decimeter décimètre décimètres | decameter décamètre décamètres"
        "| hectometer hectomètre hectomètres | inch pouce pouces po | foot pied pieds pi | yard yard yards verge verges"
        " vg"
        "| mile mile miles milles mille_terrestre milles_terrestres | nautical_mile mille_marin milles_marins"
        " mille_nautique milles_nautiques mile_nautique miles_nautiques nautique nautiques"
        "| light_year année-lumière années-lumière année_lumière années_lumière a.l. | parsec parsec parsecs"
        "| astronomical_unit unité_astronomique unités_astronomiques ua"
        "| angstrom angström angströms angstrom angstroms ångström ångströms"
        "| square_meter mètre_carré mètres_carrés mètres_carré mètre-carré mètres-carrés m_carré m_carrés"
        "| square_kilometer kilomètre_carré kilomètres_carrés kilomètres_carré kilomètre-carré kilomètres-carrés"
        " km_carré km_carrés | square_mile mile_carré miles_carrés mille_carré milles_carrés"
        "| square_foot pied_carré pieds_carrés pi2 pi² | square_inch pouce_carré pouces_carrés"
        "| square_yard yard_carré yards_carrés verge_carrée verges_carrées"
        "| square_centimeter centimètre_carré centimètres_carrés cm_carré cm_carrés"
        "| square_millimeter millimètre_carré millimètres_carrés | hectare hectare hectares | are are ares"
        "| acre acre acres | cubic_meter mètre_cube mètres_cubes mètres_cube mètre-cube m_cube m_cubes"
        "| cubic_hectometer hectomètre_cube hectomètres_cubes | cubic_kilometer kilomètre_cube kilomètres_cubes"
        " kilomètres_cube km_cube km_cubes"
        "| cubic_centimeter centimètre_cube centimètres_cubes centimètres_cube cm_cube cm_cubes cc"
        "| cubic_decimeter décimètre_cube décimètres_cubes | cubic_foot pied_cube pieds_cubes pieds_cube"
        "| cubic_inch pouce_cube pouces_cubes pouces_cube | liter litre litres | milliliter millilitre millilitres"
        "| centiliter centilitre centilitres | deciliter décilitre décilitres | hectoliter hectolitre hectolitres"
        "| gallon gallon gallons | pint pinte pintes | quart quart_de_gallon quarts_de_gallon"
        "| fluid_ounce once_liquide onces_liquides | cup tasse tasses | tablespoon cuillère_à_soupe cuillères_à_soupe"
        " cuillerée_à_soupe cuillerées_à_soupe cuiller_à_soupe c._à_soupe c._à_s. | teaspoon cuillère_à_café"
        " cuillères_à_café cuillerée_à_café cuillerées_à_café cuillère_à_thé cuillères_à_thé c._à_café c._à_c."
        "| oil_barrel baril barils | gram gramme grammes gr | kilogram kilogramme kilogrammes kilo kilos kgs"
        "| milligram milligramme milligrammes | microgram microgramme microgrammes mcg"
        "| metric_ton tonne tonnes tonne_métrique tonnes_métriques | kilotonne kilotonne kilotonnes"
        "| megatonne mégatonne mégatonnes | short_ton tonne_courte tonnes_courtes"
        "| long_ton tonne_longue tonnes_longues | pound livre livres livre_anglaise livre_avoirdupois"
        " livres_avoirdupois lb lbs"
        "| ounce once onces | stone stone stones | carat carat carats | bushel boisseau boisseaux"
        "| quintal quintal quintaux | degC celsius degré_celsius degrés_celsius degré_c degrés_c degré_centigrade"
        " degrés_centigrades °_celsius centigrades"
        "| degF fahrenheit degré_fahrenheit degrés_fahrenheit degré_f degrés_f °_fahrenheit"
        "| kelvin kelvin kelvins degré_kelvin degrés_kelvin | degree degré degrés degre degres | radian radian"
        " radians"
        "| turn tour_complet tours_complets | kilometer_per_hour kilomètre_à_l'heure kilomètres_à_l'heure"
        " kilomètre_par_heure kilomètres_par_heure kilomètre-heure kilomètres-heure kilomètres-heures kilomètre_heure"
        " kilomètres_heure kilomètres/heure km_à_l'heure km_par_heure km/heure km-h kmh"
        "| mile_per_hour mile_à_l'heure miles_à_l'heure mile_par_heure miles_par_heure milles_à_l'heure"
        " milles_par_heure mph | meter_per_second mètre_par_seconde mètres_par_seconde mètre_à_la_seconde"
        " mètres_à_la_secondeeconde mètres/seconde mètres-seconde m_par_seconde | knot nd nœud nœuds noeud noeuds"
        "| hertz hertz | kilohertz kilohertz | megahertz mégahertz megahertz | gigahertz gigahertz | watt watt watts"
        "| kilowatt kilowatt kilowatts | megawatt mégawatt mégawatts megawatt megawatts | gigawatt gigawatt gigawatts"
        "| terawatt térawatt térawatts terawatt terawatts"
        "| horsepower cheval-vapeur chevaux-vapeur cheval_vapeur chevaux_vapeur ch cv | kilowatt_hour kilowattheure"
        " kilowattheures kilowatt-heure kilowatts-heure kilowatt-heures kilowatts-heures kilowatt_heure"
        " kilowatts_heure"
        "| megawatt_hour mégawattheure mégawattheures mégawatt-heure mégawatts-heure mégawatts-heures mégawatt_heure"
        "| gigawatt_hour gigawattheure gigawattheures gigawatt-heure gigawatts-heure gigawatts-heures"
        "| terawatt_hour térawattheure térawattheures térawatt-heure térawatts-heure térawatts-heures"
        "| joule joule joules | kilojoule kilojoule kilojoules | megajoule mégajoule mégajoules"
        "| gigajoule gigajoule gigajoules | calorie calorie calories | kilocalorie kilocalorie kilocalories"
        "| british_thermal_unit btu btus"
        "| electron_volt électronvolt électronvolts électron-volt électrons-volts électron-volts | volt volt volts"
        "| kilovolt kilovolt kilovolts | ampere ampère ampères ampere amperes | milliampere milliampère milliampères"
        "| newton newton newtons | newton_meter newton-mètre newtons-mètres newton_mètre newtons_mètre"
        "| pascal pascal pascals | hectopascal hectopascal hectopascals | bar bar bars | millibar millibar millibars"
        "| atmosphere atmosphère atmosphères | ohm ohm ohms | lumen lumen lumens"
        "| decibel décibel décibels decibel decibels | bit bit bits | kilobit kilobit kilobits"
        "| megabit mégabit mégabits megabit megabits | gigabit gigabit gigabits | byte octet octets byte bytes"
        "| kilobyte kilooctet kilooctets kilo-octet kilo-octets ko"
        "| megabyte mégaoctet mégaoctets méga-octet méga-octets mo mégas"
        "| gigabyte gigaoctet gigaoctets giga-octet giga-octets go gigas"
        "| terabyte téraoctet téraoctets téra-octet téra-octets to téra téras"
        "| petabyte pétaoctet pétaoctets péta-octet péta-octets | exabyte exaoctet exaoctets"
        "| kilobit_per_second kilobit_par_seconde kilobits_par_seconde"
        "| megabit_per_second mégabit_par_seconde mégabits_par_seconde mégabits/seconde"
        "| gigabit_per_second gigabit_par_seconde gigabits_par_seconde | pixel pixel pixels"
        "| megapixel mégapixel mégapixels megapixels mpx"
        "| revolution_per_minute tr/min trs/min tours/min tours_par_minute tours_minute"
    ),
    unit_homographs=phrases(
        "j | bar | bit | grain | môle | nœud | noeud | pied | point | pouce | tour | verge | pinte | pas"
    ),
    weights_and_money="",
    currency_homographs=("couronne", "couronnes"),
    paying=phrases(
        "coût~ | cout~ | payé~ | payer | paie | paient | prix | amende~ | vaut | valent | valeur | dette~"
        " | salaire~ | impôt~ | taxe~ | dépens~ | vendu~ | vend~ | achet~ | acheté~ | gagne | gagnent"
        " | budget~ | prime~ | sterling | billet~ | loyer~ | fonds | prêt~ | investi~ | bénéfice~ | don"
        " | dons | pence | euro | euros | dollars | londres"
    ),
    weighing=phrases(
        "pes~ | pès~ | poids | lourd~ | perdu~ | perdre | perd | grossi~ | maigri~ | bébé~ | kilo~ | kg"
        " | once | onces | régime"
    ),
    warmth=phrases(
        "eau | "
        "cuire | cuisson | cuisez | faire cuire | "
        "température~ | thermomètre~ | maximale~ | minimale~ | il fait | il fera | il faisait | chaleur"
        " | canicule | froid | gelée~ | four | préchauff~ | enfourn~ | fièvre | nuageux | ensoleillé"
        " | refroidi~ | réchauff~ | mercure | à l'ombre"
    ),
    per_words=("par",),
    prices=phrases("prix | tarif"),
    payers=phrases("paie | paient | paye | payent | paya | payer | payé | coûte"),
    paces=words(
        """
        hour par_heure de_l'heure à_l'heure chaque_heure
        | day par_jour chaque_jour quotidiennement
        | week par_semaine chaque_semaine
        | month par_mois chaque_mois
        | year par_an par_année chaque_année
        """
    ),
    angles=phrases("au nord | au sud | à l'est | à l'ouest | de pente"),
    durations=words(
        "hour bonne_heure petite_heure |"
        "millisecond milliseconde millisecondes | microsecond microseconde microsecondes | nanosecond"
        " nanoseconde nanosecondes | second seconde secondes sec sec. | minute minute minutes min. mn mins |"
        " hour heure heures"
        "| day jour jours journée journées j | week semaine semaines sem. | fortnight quinzaine quinzaines | month mois"
        "| quarter trimestre trimestres | year an ans année années | decade décennie décennies | century siècle"
        " siècles"
        "| millennium millénaire millénaires"
    ),
    duration_multiples=words(
        "2*month bimestre bimestres | 6*month semestre semestres | 5*year quinquennat quinquennats"
        " | 7*year septennat septennats"
    ),
    workdays=phrases("jour ouvrable | jours ouvrables | jour ouvré | jours ouvrés"),
    nights=phrases("nuit | nuits"),
    rounds=phrases("journée | journées"),
    leagues=phrases(
        "championnat | ligue | points | leader | classement | buts | relégation | relégable | victoires | défaites"
        " | dauphin"
    ),
    time_adjectives=phrases(
        "longs | longues | bonnes | bons | autres | courtes | courts | petites | pleines | pleins | premiers"
        " | premières"
        " | derniers | dernières | prochains | prochaines"
    ),
    ages_before=phrases(
        "les plus de | les moins de | des plus de | des moins de | aux plus de | aux moins de | "
        "âge : | à l'âge de | âgé de | âgée de | âgés de | âgées de"
    ),
    ages=phrases("d'âge | d'âge moyen | révolus | d'existence"),
    months=words(
        "1 janvier janv jan | 2 février févr fév fevrier fevr fev | 3 mars | 4 avril avr | 5 mai | 6 juin | 7"
        " juillet juil juill jul | 8 août aout | 9 septembre sept sep | 10 octobre oct | 11 novembre nov | 12"
        " décembre déc decembre dec"
    ),
    weekdays=words(
        "1 lundi lun | 2 mardi mar | 3 mercredi mer | 4 jeudi jeu | 5 vendredi ven | 6 samedi sam | 7 dimanche dim"
    ),
    weekdays_counted=words("1 lundis | 2 mardis | 3 mercredis | 4 jeudis | 5 vendredis | 6 samedis | 7 dimanches"),
    seasons=words("spring printemps | summer été étés | autumn automne automnes | winter hiver hivers"),
    month_ambiguous=phrases("mars | sept | jan | dec | jul"),
    bimester_words=("bimestre", "bimestres"),
    quarter_words=("trimestre", "trimestres"),
    quadrimester_words=("quadrimestre", "quadrimestres"),
    numbered=("bimestre", "trimestre", "quadrimestre", "semestre"),
    half_year_words=("semestre", "semestres"),
    decade_words=("décennie", "décennies", "années"),
    century_words=("siècle", "siècles"),
    year_words=phrases("an | année | années | exercice | année civile | années civiles"),
    month_words=("mois",),
    week_words=("semaine", "semaines"),
    calendar_week_words=phrases("semaine calendaire | semaines calendaires | semaine iso"),
    workweek_words=phrases("semaine de travail | semaine ouvrée"),
    weekend_words=("week-end", "week-ends", "weekend", "weekends", "fin de semaine"),
    plurals=phrases(
        "jours | semaines | week-ends | weekends | trimestres | semestres | années | ans | décennies | siècles"
        " | derniers | dernières | dernieres | prochains | prochaines | précédents | précédentes | precedentes"
        " | passés | passées | suivants | suivantes | écoulés | écoulées"
    ),
    decade_endings=("s",),
    alternatives=phrases("ou"),
    leaving_out=phrases("mais pas | mais pas en | sauf | sauf en | hormis"),
    of_words=("de", "d", "'", "du", "des", "la", "l", "en"),
    period_codes=words("quarter t trimestre | half s"),
    weekday_ambiguous=phrases("lun | mar | mer | jeu | ven | sam | dim"),
    each=phrases("chaque"),
    every=phrases("chaque | tous les | toutes les | chacun des"),
    day_leads=phrases("le"),
    day_spans=(("du", "au"), ("du", "jusqu'au")),
    determiners=phrases("le | la | les | l"),
    relative=words(
        "-2 avant-dernier avant-dernière avant-derniers avant-dernières"
        " | -1 dernier dernière derniers dernières passé passée passés passées précédent précédente précédents"
        " précédentes écoulé écoulée écoulés écoulées d'avant derniere dernieres precedente precedentes passee"
        " passees | 0 ce cet cette ces courant courante le_présent du_présent au_présent présente actuel actuelle"
        " actuels actuelles"
        " en_cours | 1 prochain prochaine prochains prochaines suivant suivante suivants suivantes à_venir"
        " qui_vient d'après qui_viennent"
    ),
    beside_days=words(
        "-1 veille_de veille_du veille_des veille_d' | 1 lendemain_de lendemain_du lendemain_des lendemain_d'"
    ),
    same=phrases("même | cette même | ce même"),
    same_after=("là",),
    same_as=phrases("que | qu"),
    nearest=phrases("à venir | précédent"),
    following=phrases("suivant | suivante"),
    beyond=words("7 en_huit en_8 | 14 en_quinze en_15"),
    told_from=phrases(
        "suivant le | suivant la | suivant l' | suivant les | suivant un | suivant une | suivant son | suivant sa"
        " | suivant cet | suivant cette | précédant le | précédant la | précédant l' | précédant les | précédant un"
        " | précédant une | précédant son | précédant sa | précédant cet | précédant cette"
    ),
    earlier=phrases("plus tôt | plus tôt dans | plus tôt en"),
    months_behind=words("0 courant"),
    later=phrases("plus tard | plus tard dans | plus tard en | reste de | reste du | restant de"),
    now=phrases("date actuelle | date du jour | nos jours | ce jour | maintenant | présent"),
    day_words=words(
        "0 aujourd'hui aujourd'hui_même | -1 hier | 1 demain | -2 avant-hier avant_hier | 2 après-demain après_demain"
    ),
    ago=phrases("en arrière"),
    ago_before=phrases("il y a | cela fait | ça fait"),
    ahead=phrases("dans"),
    from_now=phrases("d'ici | à partir d'aujourd'hui | à partir de maintenant"),
    since=phrases(
        "qui commence le | qui débute le | qui démarre le | "
        "depuis | depuis le | depuis la | depuis l' | dès | dès le | dès la | dès l' | à partir de | "
        "à partir d' | à partir du | à compter de | à compter d' | à compter du | à dater du | à dater de | "
        "en vigueur depuis | en vigueur depuis le | courant à partir du | commençant | commençant le | débutant | "
        "débutant le"
    ),
    earliest=phrases(
        "au plus tôt | au plus tôt le | au plus tôt en | pas avant | pas avant le | pas avant l' | pas avant la"
    ),
    since_past=("depuis",),
    until=phrases(
        "jusqu'à | jusqu'au | jusqu'en | jusqu'à la | jusqu'à l' | jusque | d'ici à | d'ici au | d'ici | d'ici le"
        "| d'ici la | d'ici l' | au plus tard | au plus tard le | au plus tard en | au plus tard fin | avant la"
        " fin de"
        "| avant la fin du | avant fin | pas plus tard que | à échéance du"
    ),
    before=phrases(
        "avant | avant le | avant la | avant l' | antérieur au | antérieur à | antérieure au | antérieure à"
        "| antérieurement au | préalablement au"
    ),
    after=phrases(
        "après | après le | après la | après l' | postérieur au | postérieur à | postérieure au | postérieure à"
        "| postérieurement au | passé le | au-delà du | à l'issue du"
    ),
    within=phrases(
        "en moins de | en moins d' | dans un délai de | dans un délai d' | dans les | sous | d'ici | dans le délai de"
        "| en l'espace de | en l'espace d' | dans un délai maximal de | dans un délai maximum de"
        "| au bout de tout au plus"
    ),
    in_words=(
        *(
            "en",
            "au",
            "à",
            "dès",
            "depuis",
            "durant",
            "pendant",
            "dans",
            "pour",
            "courant",
            "fin",
            "début",
            "mi",
            "de",
            "d'",
        ),
        *(
            "du",
            "des",
            "entre",
            "et",
            "l'",
            "le",
            "la",
            "cet",
            "cette",
            "ce",
            "avant",
            "après",
            "vers",
            "jusqu'en",
            "jusqu'à",
        ),
        *("jusqu'au", "au mois de", "au mois d'", "du mois de", "du mois d'", "en plein", "tout", "mois de", "mois d'"),
    ),
    years_told=phrases("a | est | fut | était | sera | aura | marque | restera"),
    years_after=phrases("ou plus tard | et plus tard | ou après | et après"),
    births=phrases("n. | m. | bapt. | mar. | inh."),
    year_leads=(
        "annuel",
        "cuvée",
        "fiscal",
        "rapport",
        "budget",
        "comptes",
        *(
            "en",
            "depuis",
            "dès",
            "année",
            "l'année",
            "an",
            "l'an",
            "années",
            "de",
            "d'",
            "du",
            "fin",
            "début",
            "mi",
            "courant",
        ),
        *(
            "entre",
            "et",
            "à",
            "jusqu'en",
            "jusqu'à",
            "avant",
            "après",
            "vers",
            "pour",
            "durant",
            "pendant",
            "printemps",
        ),
        *(
            "été",
            "automne",
            "hiver",
            "exercice",
            "millésime",
            "que",
            "qu'en",
            "environ",
            "rentrée",
            "saison",
            "édition",
            "dans",
        ),
        *("d'ici", "d'ici à", "horizon", "à partir de", "à compter de", "l'exercice", "circa"),
        "récolte",
        "modèle",
        "vendange",
    ),
    materials=phrases(
        "toile | panneau | bois | papier | carton | parchemin | cuivre | bronze | marbre | argent | or | vermeil"
        " | porcelaine | faïence | cuite | plâtre | ivoire | verre | soie | lin | laine | lithographie | forte"
        " | gravure | estampe | photographie | aquarelle | gouache | tempera | pastel | fusain"
    ),
    begin=phrases(
        "début | début de | début d' | début du | au début de | au début du | au début d' | au début des"
        " | le début de | le début du | au commencement de | au commencement du | aux premiers jours de"
        " | dès le début de | dès le début du | en début de | en début d' | le début | au début"
    ),
    middle=phrases(
        "mi | mi- | à la mi | à la mi- | milieu de | milieu du | au milieu de | au milieu du | au milieu des"
        " | le milieu de | le milieu du | vers le milieu de | vers le milieu du | en milieu de"
        " | en milieu d' | le milieu | au milieu"
    ),
    end=phrases(
        "fin | fin de | fin du | la fin de | la fin du | à la fin de | à la fin du | à la fin d'"
        " | à la fin des | en fin d' | en fin de | la fin d' | la fin des | vers la fin de | vers la fin du"
        " | les derniers jours de | en fin | la fin | à la fin"
    ),
    clock=phrases(
        "heures moins le quart | heure moins le quart | heure et quart | heures du matin | heure du matin"
        " | heures du mat | heure du mat | h du mat"
        " | heures du soir | heures de l'après-midi | h du matin | h du soir"
        "| heures gmt | h gmt | heures utc | heures précises | heures pile | heures tapantes | heures locales"
        "| heure locale | heures locale | h locales | heures et quart | h et quart"
    ),
    clock_spans=(("de", "à"), ("entre", "et")),
    clock_calls=phrases("après | avant | dès"),
    clock_dotted=("départ", "arrivée"),
    clock_before=phrases(
        "il est | il était | à | vers | dès | après | avant | jusqu'à | messe de | train de | vol de | journal de"
        " | séance de | bus de"
        " | point de | édition de | jt de | bulletin de | flash de | culte de | office de | réunion de"
        " | navette de | ferry de | bateau de | tgv de | soirée de | information de | infos de"
    ),
    eras=phrases("apr. j.-c. | ap. j.-c. | après j.-c. | après jésus-christ | de notre ère"),
    year_labels=phrases(
        "fondé | fondée | fondation | création | créé | créée | ouverture | ouvert | ouverte | construction"
        " | construit | construite | mise en service | inauguration | inauguré | inaugurée | né | née"
        " | depuis"
    ),
    eras_before=(
        *(
            "av. j.-c.",
            "av. j-c",
            "av. j.c.",
            "avant j.-c.",
            "avant j-c",
            "av. jc",
            "av jc",
            "avant jc",
            "avant jésus-christ",
        ),
        *("avant notre ère", "avant l'ère chrétienne", "av. n. è.", "avant l'ère commune", "aec"),
    ),
    feast_leads=phrases(
        "soir | soirée | matin | matinée | midi | après-midi | nuit | jour | jours | journée | date | fête"
        " | semaine | période | occasion | approche | partir | lors | autour | environs | temps | lendemain"
        " | veille | surlendemain | alentours"
    ),
    year_verbs=phrases(
        "terminé | clôturé | clos | fini | commencé | entamé | débuté | bouclé"
        " | daté | datée | datés | datées | signé | signée"
    ),
    holidays=words(
        "01-01 jour_de_l'an nouvel_an | 01-06 épiphanie | 02-02 chandeleur | 02-14 saint-valentin | 03-08"
        " journée_internationale_des_femmes journée_internationale_de_la_femme | 05-01 fête_du_travail"
        " journée_internationale_des_travailleurs | 05-08 fête_de_la_victoire | 07-14 fête_nationale_française |"
        " 08-15 assomption | 10-31 halloween | 11-01 toussaint | 11-02 jour_des_morts fête_des_morts | 11-11"
        " armistice_de_1918 jour_de_l'armistice | 12-24 veille_de_noël réveillon_de_noël | 12-25 noël noel"
        " jour_de_noël | 12-31 saint-sylvestre réveillon_du_nouvel_an | 05-25>7 fête_des_mères fête_des_meres |"
        " 06-15>7 fête_des_pères | 09-01>1 labor_day |"
        " 11-22>4 thanksgiving jour_de_l'action_de_grâce | 11-23>5 black_friday vendredi_noir | easter-47 mardi_gras"
        " | easter-46 mercredi_des_cendres | easter-7 dimanche_des_rameaux | easter-3 jeudi_saint | easter-2"
        " vendredi_saint | easter-1 samedi_saint | easter+0 pâques dimanche_de_pâques | easter+1 lundi_de_pâques |"
        " easter+39 jeudi_de_l'ascension | easter+49 pentecôte | easter+50 lundi_de_pentecôte | easter+60 fête-dieu"
    ),
    timed=phrases(
        "reposer | lever | cuire | mijoter | mariner | infuser | cuisson | préparation | repos | "
        "marinade | trajet | trempage | levée | réfrigération | temps de cuisson "
        "| temps de préparation | temps de repos | "
        "temps officiel | temps du | son temps | mon temps | temps final | "
        "dure | durent | durera | dureront | duré | long de | longue de | durée de | durée totale | pendant | durant |"
        "retard de | retardé de | retardée de | retardés de | avance de | écart de | "
        "gagné | remporté | vainqueur | victoire | record | chrono | temps de | en un temps | couru | "
        "marathon | course | arrivée | durée | bouclé | terminé | imposé | s'impose | tour"
        " | plus rapide | dossard "
    ),
    streets=(
        "rue",
        "avenue",
        "boulevard",
        "place",
        "quai",
        "impasse",
        "allée",
        "chemin",
        "esplanade",
        "faubourg",
        "bd",
        "av",
        "ruelle",
        "venelle",
        "bld",
        "montée",
        "chaussée",
    ),
    small_words=phrases(
        "tandis | jusque | hormis | suivant | concernant | moyennant | via | versus | voici | voilà | rarement | "
        "bientôt | hier | demain | autrefois | dorénavant | néanmoins | sinon | autrement | surtout | seulement |"
        " uniquement | ailleurs | partout | dehors | dedans | dessus | dessous | eux | guère | "
        "auparavant | "
        "pendant | durant | avant | derrière | devant | outre |"
        "à | un | une | lui | me | te | se | nos | notre | votre | vos | mon | ma | mes | ton | ta | tes | ceux"
        " | celle | celles | celui | cela | ceci | ça | rien | chaque | quelque | quelques | lequel | laquelle"
        " | lesquels | duquel | auquel | sera | seront | serait | seraient | soit | soient | fut | furent | étant"
        " | ayant | avaient | avons | aura | auront | aurait | auraient | eut | eurent | doit | doivent | devra"
        " | devront | devait | devrait | peut | peuvent | pourra | pourront | pouvait | pourrait | veut | veulent"
        " | va | vont | allait | ira | faisait | font | fit | firent | fera | feront | dit | disent | vient"
        " | viennent | tient | reste | restent | arrive | arrivent | part | partira | partent | passe | passent"
        " | décolle | décolla | atterrit | survit | gagne | gagna | perd | meurt | mourut | naquit | fonda"
        " | indique | indiquent | décrit | décrivent | montre | montrent | présente | présentent | prévoit"
        " | prévoient | dispose | disposent | fixe | fixent | définit | contient | contiennent | comprend"
        " | comprennent | compare | comparent | détaille | détaillent | mesure | permet | permettent | exige"
        " | coûte | coûtent | pèse | fonctionne | relie | traverse | ici | là | dès | vers | hors | sauf | malgré"
        " | parmi | puis | ensuite | enfin | jamais | toujours | souvent | presque | ainsi | pourtant | toutefois"
        " | cependant | car | lorsque | puisque | quoique"
    ),
    dated_places=phrases(
        "rue du | place du | avenue du | boulevard du | quai du | impasse du | allée du | square du | cours du"
        " | esplanade du | passage du | stade du | lycée du | collège du | école du | hôpital du | caserne du"
        " | parc du | cité du | résidence du"
        " | bd du | av. du | bld du | pont du"
    ),
    function_words=phrases(
        "à | le | la | les | l | un | une | des | du | de | d | et | est | en | que | qu | qui | dans | pour | tant |"
        " au | aux"
        "| par | sur | il | elle | ils | elles | ne | pas | plus | moins | ce | cette | ces | cet | se | s | avec"
        "| sont | a"
        "| ont | été | être | mais | ou | où | comme | leur | leurs | son | sa | ses | nous | vous | je | on | y"
        "| entre | après | aussi | selon | dont | même | fait | sans | sous | tout | tous | toute | toutes | avait"
        "| était | étaient | ainsi | depuis | lors | afin | notamment | c | n | deux | très | encore | contre | "
        "chez | autour"
        "| vers | donc | alors | avoir | quand | si"
    ),
    abbreviations=phrases(
        "m | mm | mme | mmes | mlle | dr | pr | prof | st | ste | me | mgr | cf | etc | ex | p | pp | art | al | chap"
        "| vol | fig | tab | éd | ed | env | av | apr | j | janv | févr | fév | avr | juil | juill | sept | oct | nov"
        "| déc | tél | boul | bd | no | réf | min | max | hab | sté | cie | s.a | n.b | p.ex | p. ex | c.-à-d | i.e"
        "| e.g | op | cit | ibid | gén | col | cap | lt | sgt | mio | mrd | dép | fr | approx | sec | sem"
    ),
    divisions=phrases("alinéa | alinéas | tiret | tirets"),
    citing=phrases(
        "voir | voir aussi | cf. | cf | v. | selon | d'après | chez | par | suivant | comme | de | à l'instar de "
        "| contrairement à"
    ),
    finding=phrases(
        "montr~ | soutien~ | soutenaient | conclu~ | observ~ | constat~ | démontr~ | suggèr~ | propos~ | "
        "rapportent | ont montré | a montré | soulign~ | analys~ | trouvent | décriv~"
    ),
    voting=phrases("voté par | vote par | par un vote de"),
    filled=phrases(
        "plein | pleine | pleins | pleines | rempli | remplie | remplis | remplies | vide | vides | achevé | "
        "achevée | occupé | occupée | couvert | couverte"
    ),
    departures=phrases(
        "match | train | vol | bus | messe | coup d'envoi | envoi | séance | journal | tgv | ferry | départ | "
        "réunion | émission | séances | culte | office"
    ),
    references=phrases(
        "bit | patch | scellé | mise à jour | mises à jour | arrêts nos | arrêt nº | "
        "avenant | "
        "aiguilles | "
        "force | "
        "revendication | revendications | le composé | du composé | les composés | des composés | stade | release | "
        "l'avis | "
        "partie | numéros gagnants | numéros gagnants sont | numéros gagnants : | opus | op. | "
        "numéros gagnants sont le | numéros gagnants sont les | numéros tirés sont | numéros sortis sont | "
        "combinaison gagnante | combinaison gagnante : | combinaison gagnante est | aux minutes | "
        "point-nœud | point nœud | nœud | nœuds | points-nœuds | "
        "en position |"
        "série | séries |"
        "cs | bp | "
        "page | pages | p. | pp. | chapitre | chapitres | chap. | section | sections | article | articles | art."
        "| alinéa | alinéas | al. | paragraphe | paragraphes | § | §§ | n° | nº | n°s | no | no. | n. | num. | numéro"
        "| numéros | # | figure | figures | fig. | tableau | tableaux | tab. | annexe | annexes | appendice | tome"
        "| volume | vol. | version | révision | micrologiciel | v. | résolution | résolutions | directive"
        " | règlement | loi | loi n° | décret"
        "| décret n° | décision | circulaire | salle | porte | quai | voie | ligne | lignes | bus | tram | tramway"
        "| métro | vol n° | route | autoroute | nationale | départementale | boeing | airbus | falcon | apollo | iso"
        "| iec | cei | nf | tél | tél. | téléphone | fax | télécopie | cp | code postal | code | b.p. | cedex"
        "| identifiant | id | réf | réf. | référence | modèle | dossier | affaire | pourvoi | requête | lot"
        "| bâtiment | bât. | étage | appartement | appt | apt | chambre | bureau | guichet | terminal | hall | siège"
        "| canal | chaîne | leçon | exercice n° | question | point | rubrique | classe | type | phase | catégorie"
        "| groupe | niveau | protocole | formule | psaume | cantique"
        " | pantone | verset | note | notes | siret | siren | iban | isbn"
        " | issn"
        "| doi | ticket | dossard | maillot | windows | iphone | galaxy | playstation | xbox | peugeot | renault"
        "| porsche | citroën | formule n° | acte | scène | unité | zone | secteur | immatriculé | diapositive"
        "| amendement | amendement n° | train | trains | sortie | sorties | cycle | cycles | équation | équations |"
        " lemme"
        "| théorème | portes | salles | quais | voies | bâtiments | bureaux | guichets | zones | types | classes |"
        " versions"
        "| catégories | étages | carbone | uranium | césium | iode | clause | clauses | civ. | com. | soc. | crim. |"
        " vol | vols"
        "| exercices | lots | groupes | niveaux | étapes | phases | points | cases | scénario | objectif | chambres"
        "| parcelle | parcelles | folio | matricule | billet | wagon | grille | hypothèse | option | projet de loi n°"
        " | titre | canton | étape | case"
        " | rang | rangs | fauteuil | place n° | casier | ponton | couloir | borne | point kilométrique | pk | km"
        " | échangeur | station n° | commissariat | arrêt | radio | tf | canal+ | studio | rn | rd | rd n°"
        " | route départementale | route nationale | taille | tailles | pointure | facteur | spf | ip | fps | pin"
        " | mot de passe | police n° | coupon | contrat n° | compte n° | feuillet | feuille | rcs | r.c.s."
        " | siret n° | siren n° | ape | naf | tva | rna | urssaf | indicateur | indicateurs | axe | axes"
        " | priorité | mesure n° | recommandation | recommandations | action n° | stratégie | pilier | graphique"
        " | graphiques | illustration | image | carte | encadré | photo | schéma | planche | diapo | cohorte"
        " | bras | expérience n° | échantillon n° | patient n° | couche | manche"
        " | épisode | saison n° | tour n° | art | artt. | ch. | chap | section n° | sous-section"
        " | titre n° | lettre | lettres | lois | décrets | arrêté | arrêtés | arrêté n° | ordonnance"
        " | ordonnance n° | règlements | directives | circulaires | décisions | arrêt n° | jugement n° | cass."
        " | bull. | bull. civ. | cjue | rg | rg n° | minute n° | pourvois | jo n° | jorf n°"
        " | composez | composez le | composer le | appelez le | appeler le | appelez | appeler au | appelez au"
        " | service client | service clients | numéro vert | n° vert | standard | sms au | contact "
        " | minitel | bluetooth | hdmi | usb | wi-fi | wifi | pcie | redmi | pixel | ios | ipad | ps | norme euro"
        " | snapdragon | golf | audi a | bmw | volvo | puretech | tgv | ter | intercités | ariane | spot | hangar"
        " | silo | puits | piste | pavillon | stand | table | cellule | module | cabine | colonne | ligne n°"
        " | casiers | local | locaux n° | box | lit | immeuble | lotissement | esc. | escalier | rayon"
        " | au jour | à j | le jour | du jour"
        " | chromosome | chromosomes | th. | thermostat"
        " | les numéros sont "
        " | au kilomètre | les kilomètres | à la minute"
        " | wagons"
        " | sect. | t. | col. | pl. | ill. | doc. | cat. | ép. | bat. | ref. | tel."
        " | considérant | considérants | vitrine"
        " | moyens"
        " | panneau | panneaux"
    ),
    bearings=phrases("n | s | e | o | w | de latitude | latitude | de longitude | longitude"),
    film_words=phrases(
        "film | films | tourné | tournée | tournés | pellicule | bobine | bobines | copie | copies | projeté"
        " | projetée | projection | cinéma | caméra"
    ),
    globe_leads=phrases("gps | coordonnées | position | lat | latitude | long | lng | lon | longitude"),
    code_words=phrases("siren | siret | nir | transpondeur | code | codes | digicode | pin | combinaison"),
    results_after=phrases("final | finale"),
    labelled=("bis", "ter", "quater", "quinquies", "sexies", "papillon", "brasse"),
    statutes=phrases("loi | décret | arrêté | ordonnance | directive | règlement | décision | décret-loi | résolution"),
    statute_leads=phrases("du | en date du"),
    heating=phrases("chauff~ | réchauff~ | refroid~ | tiédir"),
    turns=phrases("coup | étape | génération | gén | éd | éd."),
    disciplines=phrases("haies | nage libre | papillon | brasse | dos | quatre nages | steeple | relais | libre"),
    scores_after=phrases("sous le par | au-dessus du par | au-dessous du par"),
    halves_of_play=("période", "mi-temps"),
    firsts=phrases("premiers | premières"),
    opening_hours=phrases(
        "déjeuner | dîner | brunch | "
        "servi | servie | servis | servies | visites | visite | guichet | guichets | réception | "
        "consultations | "
        "joignable | semaine | "
        "ouvert | ouverte | ouverts | ouvertes | ouvre | ouvrent | ouverture | horaire | horaires | accueil"
        " | permanence | permanences | fermé | fermée | fermés"
    ),
    results=phrases(
        "à la pause | à la mi-temps"
        " | battu | battus | battue | battues | gagné | perdu | s'incline | s'inclinent | inclinés | s'impose"
        " | s'imposent | imposés | score de | score final | menés | défaite | victoire | revers | incliné"
        " | inclinée | inclinées | défaits | terminé | termine | set"
    ),
    directions=("vers",),
    school_marks=phrases("note | notes"),
    rooms=phrases(
        "salle | bureau | porte | quai | voie | siège | couchette | casier | appartement | cabine | chambre |"
        " guichet | sortie | étage | rangée | voiture | piste | page | taille | pointure"
    ),
    outline_leads=phrases("voir | cf"),
    label_leads=phrases(
        "degré | de degré | portant le | portait le | porte le | portera le | portant la | floqué du | floquée du"
        " | arborant le"
        " | arborait le | endosse le | endossera le | se terminant par | terminée par | commençant par"
        " | prenez le | prendre le | prenant le"
        " | s'ouvre avec le | s'ouvre avec | s'ouvre par le | s'ouvre au | code est | code est le"
        " | code était | code était le | digicode est | digicode est le | pin est | pin est le"
        " | combinaison est | combinaison est le | tapez | taper | composez le"
        " | entrée | entrées | avec le | appuyez sur | appuyer sur | appuie sur | choisissez le | choisir le |"
        " choisit le | sélectionnez le | faites le | faire le | tapez le | taper le | pressez le |"
        " pressez la | avec le numéro | moule de | moule à tarte de | poêle de | cocotte de | plaque de |"
        " tournevis de | clé de | clef de | dans le dos le | sur le sentier | sentier | sentiers | itinéraire"
        " | balise"
        " | foret de | mèche de"
        " | le considérant | du considérant | au considérant | considérants | la partie | de partie | au livre"
        " | du livre | la règle | de règle | formulaire | palier | comptoir | cahier | patient | le chant"
        " | du chant | au chant | le jeu | du jeu | au jeu | le cd | du cd | la facture | de facture | l'exercice"
        " | l'édition | délibération | document | exemple | exercice | problème | réponse | séance | fiche | etape"
        " | stade | episode | échelon | variante | volet | numero | édition | edition | fascicule | bloc | caisse"
        " | consigne | station | entrepôt | réacteur | tribune | îlot | district | arrondissement"
        " | circonscription | chapeau | trou | virage | terrain | division | ligue | strophe | sonnet | bwv"
        " | disque | erreur | boîte | témoin | échantillon | essai | expérience | oméga | grade | motion | item"
        " | sujet"
    ),
    rescuers=phrases("police | pompiers | samu | ambulance | urgences | urgence | secours | gendarmerie"),
    dialled=phrases(
        "sms | "
        "appeler | appelez | appelle | appela | appelé | appelant | composez | composer | composé | joignable"
        " | joignables | téléphoner | téléphonez | tél | téléphone | contactez | contacter | réservations"
        " | renseignements | whatsapp | vert | info | infos | contact | billetterie | standard"
        " | fax"
    ),
    replying=phrases(
        "répond | répondait | a répondu | renvoie | renvoyait | a renvoyé | retourne | retournait"
        " | a retourné | affiche | affichait | a affiché | rend | donne | donnait | a donné | répond par"
        " | répond avec"
    ),
    servers=phrases(
        "serveur | serveurs | api | page | pages | site | url | http | https | requête | requêtes | proxy"
        " | passerelle | navigateur | lien | liens"
    ),
    newer=phrases(
        "ou ultérieure | ou ultérieur | ou plus récent | ou plus récente | ou supérieure | ou supérieur"
        " | et ultérieures | et suivantes"
    ),
    updating=phrases("migration | actualiser | actualisez | migrer | migrez | passer | passez"),
    keypads=phrases(
        "menu | clavier | touche | touches | dièse | étoile | tapez | taper | tapa | appuyez | appuyer |"
        " appuya | composez | composa | serveur | vocal | répondeur"
    ),
    dials=phrases("plaque | gazinière | thermostat | bouton | four"),
    key_leads=phrases("le | la | puis | ensuite | puis le | ensuite le | sur | sur le | sur la | et le | ou"),
    sized=phrases(
        "paire | paires | veste | vestes | manteau | manteaux | robe | robes | jupe | jupes | pantalon | "
        "pantalons | jean |"
        " jeans | short | chemise | chemises | chemisier | pull | pulls | gilet | costume | costumes | botte |"
        " bottes | bottine | bottines | chaussure | chaussures | basket | baskets | sandale | sandales |"
        " escarpins | mocassins | ballerines | combinaison | maillot | tee-shirt | blouson | blousons | parka"
        " | doudoune | tailleur | chausse | chaussait | chausser | habille | habillait | moule | moules |"
        " tourtière | bague | gants | casque | patins"
    ),
    size_leads=phrases("en | du | de | un | le | existe en | au | taille | prenez le | plutôt que du | à la place du"),
    pressures=phrases("tension | tension artérielle | pression artérielle | ta | pa"),
    pressed_over=phrases("sur"),
    doors=phrases("gauche | droite"),
    registers=phrases(
        "dossier n° | dossier n° : | référence : | réf. | réf. : | commande n° : | facture n° : | id : | "
        "page : | "
        "tva intracommunautaire | tva intracom. | tva intracom | n° tva | numéro de tva | "
        "identification tva | "
        "rcs | code | dépôt légal | cote | inventaire | inv. | nomenclature | immatriculation | cerfa | formulaire"
        " cerfa | identifiant | matricule | position tarifaire"
    ),
    works=phrases(
        "vu | revu | lu | relu | regardé | chanté | "
        "film | films | série | roman | romans | livre | chanson | chansons | titre | tube | album | groupe"
        " | pièce | comédie | opéra | spectacle | émission | épisode | documentaire | chaîne | radio | magazine"
        " | journal | quotidien | hebdomadaire | jeu | podcast | poème | nouvelle | thriller | classique"
        " | morceau | tableau | exposition | campagne | restaurant | bar | café | club | hôtel | bateau | voilier"
        " | navire"
        " | rediffusion | projection | réalisateur | réalisatrice | suite"
        " | opération | collectif | dispositif | association | projet"
    ),
    courtesies=phrases(
        "monsieur | madame | mademoiselle | mme | mlle | m | mm | docteur | maître | me | oncle | tante"
    ),
    noun_leads=phrases(
        "en | le | la | l | du | au | un | une | ce | cet | cette | mon | ton | son | notre | votre | leur | ma | ta"
        " | sa | chaque | dans | sur | sous | vers | chez | devant | derrière | entre | depuis | avec | face"
    ),
    verb_leads=phrases(
        "il | elle | on | ils | elles | je | tu | nous | vous | qui | ne | n | se | s | en | y | a | ont | avait"
        " | avaient | aura | auront | est | sont | pas | que"
    ),
    verb_endings=phrases(
        "é | ée | és | ées | ait | aient | ent | era | eront | ut | it | ant | er | ir | re | ons | ez | urent"
        " | irent | èrent | ement | amment"
    ),
    elided_articles=("la", "une", "cette"),
    day_articles=("le", "au", "du", "ce", "un"),
    adverbials=phrases(
        "au total | au final | au moins | au minimum | au maximum | au plus | au départ | au besoin | du coup"
        " | du reste | en tout | en moyenne | par exemple | en revanche | d'abord | la veille | le lendemain"
        " | le jour même | sur place | dans l'ensemble | au contraire | à bord | au passage | du moins"
    ),
    circa=phrases("vers | ca | circa | env"),
    adverbs=phrases(
        "généralement | habituellement | normalement | "
        "gratuit | gratuits | déjà | encore | toujours | désormais | aussitôt | auparavant | ensuite"
        " | également | aussi | récemment"
        " | actuellement"
        " | depuis | maintenant | souvent | parfois"
    ),
    finite=phrases(
        "est | sont | était | étaient | sera | seront | serait | fut | furent | a | ont | avait | avaient | aura"
        " | auront | aurait | eut | peut | peuvent | pourra | pouvait | doit | doivent | devra | devait | va"
        " | vont | allait | reste | restent | restera | restait | n | ne"
    ),
    verbal_endings=("er", "ir", "re", "ant"),
    plural_endings=("s", "x"),
    agreeing=True,
    baking=phrases("four | préchauffez | préchauffer | préchauffé | cuire | enfournez | enfourner | thermostat"),
    never_counted=("ent", "ront"),
    places=phrases("position | rang"),
    ranked=phrases(
        "occupe | occupent | pointe | pointait | reste | termine | terminé | classé | classée | chute | "
        "grimpe | classement"
    ),
    idioms=phrases(
        "à nulle autre seconde | à nul autre second | "
        "pour la première fois | pour la deuxième fois | mis au jour | mise au jour | mises au jour | mettre au jour | "
        "met au jour | mettent au jour | "
        "en un mot comme en cent | mai 68 | les trois huit | aucun des deux | aucune des deux | 365 jours par an | "
        "une de perdue, dix de retrouvées | "
        "bois neuf | bois neufs | liège neuf | fût neuf | fûts neufs | "
        "moitié de terrain | moitié du terrain adverse | "
        "se sont pliés en quatre | s'est plié en quatre | s'est pliée en quatre | se mettent en quatre | se met "
        "en quatre | se mettre en quatre | s'est mis en quatre | se coupent en quatre | se coupe en quatre | "
        "compter jusqu'à dix | comptez jusqu'à dix | compter jusqu'à trois | compté jusqu'à dix | y réfléchit à "
        "deux fois | y regarde à deux fois | y a regardé à deux fois | courir deux lièvres à la fois | deux "
        "lièvres à la fois | a vu trente-six chandelles | "
        "au meilleur des trois | au meilleur des cinq | au meilleur des sept | au meilleur des 3 | au "
        "meilleur des 5 | au meilleur des 7 | "
        "le 19/20 | du 19/20 | au 19/20 | le 12/13 | du 12/13 | au 12/13 | quatre-quarts | la 2cv | une 2cv"
        " | les 2cv | en 2cv | des 2cv | la 4l | une 4l | les 4l | en 4l | des 4l | "
        "île de pâques | ile de pâques | île de paques | "
        "fahrenheit 451 |"
        "mille et un | mille et une | un pourcentage | minute de silence | une minute de silence |"
        " première instance | deux-en-un"
        "| trois-en-un | tout-en-un | deux poids et deux mesures | un des | une des | l'un des | l'une des | ces"
        " dernières années | les dernières années | des dernières années"
        "| les prochaines années | des prochaines années | ces prochaines années | ces années | remis à neuf"
        "| remise à neuf | remettre à neuf | un de ces | une de ces | l'un de | l'une de | l'un d' | l'une d' | l'un"
        "| l'une | l'un ou l'autre | l'une ou l'autre | l'un et l'autre | l'une et l'autre | ni l'un ni l'autre"
        "| les uns | les unes | les uns les autres | les uns et les autres | quelques-uns | quelques-unes | quelqu'un"
        "| quelqu'une | chacun | chacune | aucun | aucune | un à un | une à une | un par un | une par une | un autre"
        "| une autre | un certain | une certaine | un peu | un jour | une fois | une fois de plus | il était une fois"
        "| à la une | pas un | plus d'un titre | plus d'une fois | tout un chacun | ne faire qu'un | en un mot"
        "| d'une part | d'un autre côté | d'un côté | d'un coup | tout d'un coup | d'une manière | à un moment"
        " | un tel"
        "| une telle | d'abord | tout d'abord | dans un premier temps | dans un second temps | dans un deuxième temps"
        "| dans un troisième temps | en premier lieu | en second lieu | en deuxième lieu | en premier"
        "| en première ligne | au premier plan | au premier abord | à première vue | de première main | de"
        " seconde main"
        "| du premier coup | au premier chef | au second plan | second plan | premiers secours | premiers soins"
        "| premier secours | premier ministre | première ministre | premiers ministres | premier ministère"
        "| vice-premier ministre | première dame | première guerre mondiale | seconde guerre mondiale"
        "| deuxième guerre mondiale | troisième guerre mondiale | guerre de cent ans | guerre de trente ans"
        "| guerre de sept ans | guerre de six jours | premier empire | second empire | troisième république"
        "| quatrième république | cinquième république | première nécessité | premières nations | matières premières"
        "| matière première | nombre premier | nombres premiers | premier rôle | premiers pas | une seconde nature"
        "| seconde nature | second souffle | second degré | premier degré | en un clin d'œil | tiers-monde"
        "| tiers monde | tiers état | pays tiers | état tiers | états tiers | une tierce | un tiers de confiance"
        "| tiers payant | tiers de confiance"
        "| assurance au tiers | au quart de tour | quart-monde | demi-tour | demi-finale |"
        " demi-finales"
        "| demi-finaliste | demi-mesure | demi-mesures | demi-mot | demi-frère | demi-sœur | demi-dieu | à demi"
        "| demi-cercle | quart de finale | quarts de finale | huitième de finale | huitièmes de finale"
        "| seizième de finale | seizièmes de finale | en quarantaine | mise en quarantaine | mis en quarantaine"
        "| de quarantaine | la quarantaine | passe la cinquantaine | flambant neuf | flambant neufs | tout neuf"
        "| quoi de neuf | rien de neuf | neuf et occasion | l'an neuf | œil neuf | des cents et des mille"
        "| en mille morceaux | mille mercis | mille excuses | mille fois | mille et une nuits | mille-feuille"
        "| millefeuille | cent fois | cent pas | faire les cent pas | aux cent coups | à cent à l'heure | en"
        " cent mots"
        "| sur son trente et un | mettre en quatre | mis en quatre | mise en quatre | met en quatre | mettent"
        " en quatre"
        "| les quatre coins | aux quatre coins | aux quatre vents | à quatre pattes | entre quatre murs"
        "| entre quatre yeux | tiré à quatre épingles | un de ces quatre | en deux mots"
        "| en deux temps trois mouvements | entre les deux | de deux choses l'une | à deux pas | à deux doigts"
        "| jamais deux sans trois | à deux mains | deux poids deux mesures | deux poids, deux mesures"
        "| chercher midi à quatorze heures | trente-six chandelles | trente-six solutions | septième ciel"
        "| septième art | dixième art | huitième merveille | cinquième colonne | sixième sens | troisième âge"
        "| quatrième âge | quatrième pouvoir | tiers temps | cinq étoiles | deux-roues | trois-mâts | deux-chevaux"
        "| mille-pattes | quatre-quatre | 4x4 | 4 x 4 | 24h/24 | 24 h/24 | 7j/7 | 7 j/7 | 24 heures sur 24"
        "| 7 jours sur 7 | vingt-quatre heures sur vingt-quatre | sept jours sur sept | 50/50 | cinquante-cinquante"
        "| zéro faute | repartir de zéro | partir de zéro | point zéro | zéro déchet | numéro un"
        "| numéro deux | numéro un mondial | numéro une | mi-temps"
        " | à quatre mains | quatre mains | en trois temps | trois temps | en deux temps"
        " | tous les trente-six du mois | trente-six du mois | trente-six choses | trente-six métiers"
        " | les quatre cents coups | quatre cents coups | quatre cent coups | dans le 9-3"
        " | dans le 93 | le neuf-trois | le 20 heures | le 13 heures | le 19 heures"
        " | au 20 heures | du 20 heures | le vingt heures | le treize heures | seconde après seconde"
        " | une seconde chance | d'une seconde à l'autre | dans une seconde | la seconde guerre"
        " | classe de seconde | en seconde | en première | classe de première | de seconde zone | second tour"
        " | premier tour | le second tour | au second tour | au premier tour | second mandat | première division"
        " | première classe | seconde classe | premier plan | premier venu | la première venue | le premier venu"
        " | premier arrivé | premier de cordée | premiers de cordée | premier de l'an | premier jet"
        " | premier cercle | première fois | première page | première ligne | première vue | première mondiale"
        " | avant-première | grande première | troisième type | troisième mi-temps | troisième homme"
        " | troisième voie | troisième larron | quatrième mur | quatrième de couverture | cinquième élément"
        " | cinquième roue | neuvième art | dix fois plus qu'il n'en faut"
        " | les dix commandements | dix commandements | douze apôtres | douze travaux | douze hommes en colère"
        " | les trois mousquetaires | trois mousquetaires | les sept merveilles | sept merveilles"
        " | sept péchés capitaux | sept nains | sept mercenaires | tourner sept fois sa langue"
        " | sept fois sa langue | bottes de sept lieues | sept lieues | vingt mille lieues sous les mers"
        " | cent ans de solitude | guerre des six jours | guerre de cent | cent pour cent pur"
        " | à mille lieues | mille lieues | mille et une façons | mille choses"
        " | mille milliards de mille sabords | se mettre sur son trente-et-un | sur son trente-et-un"
        " | couper les cheveux en quatre | cheveux en quatre | quatre heures pile | ni une ni deux"
        " | un, deux, trois | un point c'est tout | une bonne fois pour toutes | une fois pour toutes"
        " | une chose est sûre | les deux font la paire | deux fois plutôt qu'une | faire d'une pierre deux coups"
        " | d'une pierre deux coups | deux pas de là | à deux vitesses | deux vitesses"
        " | le 112 | le 114 | le 115 | le 119 | le 3919 | le 39 19 | le 116 | le 118 218"
        " | mouvement 5 étoiles | partie par million | parties par million | zéro pointé | zéro de conduite"
        " | degré zéro | niveau zéro"
        " | france 2 | france 3 | france 4 | france 5 | france 24"
        " | journal de 20 heures | journal télévisé de 20 heures | journal de 13 heures"
        " | zéro à zéro | un à zéro | deux à zéro | trois à zéro | quatre à zéro | cinq à zéro | six à zéro"
        " | deux à un | trois à un | trois à deux | quatre à un | quatre à deux | quatre à trois "
        " | deux à deux"
        " | trois à trois | deux sets à zéro | deux sets à un | trois sets à zéro | trois sets à un | trois"
        " sets à deux"
        " | deux manches à zéro | deux manches à une | cas zéro | patient zéro | an zéro |"
        " tolérance zéro"
        " | numéro trois | numéro quatre | numéro cinq"
        " | général quatre étoiles | général trois étoiles | général à quatre étoiles"
        " | 100 % d'accord | 100 % sûr | 100 % sûre | 20 sur 20 | 36 chandelles | attendre 107 ans"
        " | attendre cent sept ans | au premier coup d'œil | au premier rang desquelles | au premier rang desquels"
        " | au premier regard | aux quatre coins de | aux quatre coins des | aux quatre coins du"
        " | averti en vaut deux | bouillon d'onze heures | boule à zéro | c'était moins une | cent balles et un mars"
        " | cent pour cent d'accord | cinq sens | comme neuf, | comme neuf. | comme pas deux | compteurs à zéro"
        " | dans le mille. | de deux choses, l'une | de l'an quarante | de premier choix | de premier ordre"
        " | des mille et des cents | des quatre coins de | des quatre coins du | deux avis valent mieux qu'un"
        " | deux coups de cuillère à pot | deux et deux font quatre | deux fois deux font quatre | deux fois qu'une"
        " | deux gouttes d'eau | deux mains gauches | deux mots à dire | deux temps trois mouvements"
        " | deux tu l'auras | deux têtes valent mieux qu'une | dire deux mots | dix de retrouvées | dix de retrouvés"
        " | dix fois sur dix | dix sur dix | une fois et demie | donne en mille | du neuf avec du vieux | en cinq sec"
        " | en moins de deux,"
        " | en moins de deux. | en plein dans le mille | en état neuf | entre deux chaises | entre deux eaux"
        " | entre deux feux | entre deux maux | entre deux portes | entre quatre planches | haut comme trois pommes"
        " | haute comme trois pommes | hautes comme trois pommes | hauts comme trois pommes"
        " | homme averti en vaut deux | il était moins une | jeu à treize | jeune premier | le donne en mille"
        " | le huitième art | le onze de france | les 400 coups | les boules à zéro | les quatre volontés"
        " | les quatre vérités | les trois coups | les trois petits cochons | leurs quatre vérités"
        " | mange comme quatre | manger comme quatre | mettre dans le mille | mille bisous | mille merci"
        " | mille pardons | mille sabords | mis dans le mille | moral à zéro | ménage à trois | neuf fois sur dix"
        " | neuf vies | onze de départ | onze tricolore | ouvrier de la onzième heure | ouvriers de la onzième heure"
        " | par quatre chemins | parti de zéro | partie de zéro | pas 36 solutions | pas trente-six solutions"
        " | premier abord | premier arrivé premier servi | premier pas qui coûte | premiers arrivés, premiers servis"
        " | première pierre | preuve par neuf | quand il y en a pour deux, il y en a pour trois"
        " | quand il y en a pour un, il y en a pour deux | quatre coins du monde | quatre fers en l'air"
        " | quatre pattes | quatre à quatre | quatre-vingt-dix-neuf fois sur cent | quinze de france | refait à neuf"
        " | refaite à neuf | refaites à neuf | refaits à neuf | regarde à deux fois | regarder à deux fois"
        " | repart de zéro | repart à zéro | reparti comme en 14 | reparti comme en quatorze | repartie comme en 14"
        " | repartir à zéro | reçois cinq sur cinq | reçoit cinq sur cinq | reçu cinq sur cinq | risque zéro"
        " | règle de trois | réfléchi à deux fois | réfléchir à deux fois | réfléchissent à deux fois"
        " | réfléchit à deux fois | se couper en quatre | se plie en quatre | se plient en quatre"
        " | se plier en quatre | second couteau | second rôle | seconde main | seconde zone | seconds couteaux"
        " | seconds rôles | sept ans de malheur | sept vies | ses quatre volontés | ses quatre vérités | sur leur 31"
        " | sur son 31 | sur votre 31 | sur votre trente et un | t'as pas cent balles | tape dans le mille"
        " | taper dans le mille | tapé dans le mille | tirée à quatre épingles | tirés à quatre épingles"
        " | toucher deux mots | tourne sept fois ta langue | tourner sept fois la langue | tous les 36 du mois"
        " | tous les quatre matins | treize à la douzaine | treize à table | trente glorieuses | trente-six chemins"
        " | trente-six façons | trente-six manières | trente-sixième dessous | trois fois rien"
        " | trois francs six sous | trois pattes à un canard | trois pelés et un tondu | un cinq à sept"
        " | un et un font deux | un tiens vaut mieux que deux | vaut mille mots | vingt fois sur le métier"
        " | vingt sur vingt | virage à 180 degrés | virage à 180° | zéro partout | zéro risque | à 100 à l'heure"
        " | à cent lieues | à deux balles | à deux cents à l'heure | à l'état neuf | à la première occasion"
        " | à la six-quatre-deux | à quatre pas | à trois pas | état neuf, | état neuf. | état second"
        " | en deux temps, trois mouvements | premier arrivé, premier servi"
        " | équation à deux inconnues"
        " | à deux chiffres | à trois chiffres | à quatre chiffres"
        " | un plus un"
        " | le onze titulaire"
        " | deux par deux | trois par trois "
        " | le xv | du xv | au xv"
        " | en huitièmes | en huitième | aux huitièmes | en seizièmes | en seizième"
    ),
    graded=phrases("degré | phase | classe"),
    name_numbers=phrases(
        "parallèle | méridien | "
        "dalaï lama | législature | "
        "éd. | guerre mondiale | république | reich | empire | arrondissement | régiment | division | armée"
        " | avenue | rue"
        "| boulevard | amendement | flotte | brigade | bataillon | internationale | arr."
        " | chambre civile | chambre commerciale | chambre sociale | chambre criminelle | chambre correctionnelle"
        " | chambre mixte"
        " | minute | chambre | compagnie | secondaire | primaire | maternelle | circonscription | section"
        " | mi-temps | période | chaîne | instance | art | de couverture | degré | âge"
        " | set | sets | tête de série"
    ),
    planned=phrases(
        "prévoi~ | prévu~ | prévision~ | projet~ | planifi~ | envisag~ | escompt~ | attend~ | entend~ | vise | visent"
        "| visant | devra~ | devrait | devraient | pourra~ | pourrait | pourraient | sera | seront | aura | auront"
        "| objectif~ | cible~ | ambition~ | espér~ | propos~ | programm~ | d'ici"
    ),
    others=phrases(
        "autre | autres | voisin~ | rival~ | rivaux | concurrent~ | prédécesseur~ | semblable~"
        " | similaire~ | comparable~ | ailleurs | homologue~ | sœur | jumelle | jumeau"
    ),
    partitives=("en",),
    partitive_verbs=phrases(
        "ait | aient | ra | ront | compte | comptent | garde | gardent | offre"
        " | offrent | reste | dénombre | dénombrent | recense | recensent | exige | demande | réclame | veut"
    ),
    definites=phrases("les | des | aux | ces | nos | desdits | desdites | lesdits | lesdites"),
    still=("toujours", "encore", "restent", "restaient"),
    counting=phrases(
        "sortie des urnes | votes dépouillés | bulletins dépouillés | suffrages dépouillés | bureaux "
        "dépouillés | dépouillement partiel | résultats partiels | premières estimations | premières "
        "projections | projections | première estimation"
    ),
    final_counts=phrases(
        "résultat définitif | résultats définitifs | résultat final | résultats finaux | chiffres définitifs "
        "| recomptage | résultats officiels"
    ),
    so_far=phrases(
        "maintenant | jusqu'ici | à ce jour | déjà | désormais | jusqu'à présent | pour l'instant"
        " | à l'heure actuelle | jusqu'à aujourd'hui | jusqu'à ce jour | à présent"
    ),
    replies=phrases("rép | tr"),
    rescheduled=phrases(
        "que prévu | que prévue | qu'annoncé | que promis | que d'abord annoncé | qu'initialement prévu"
        " | qu'initialement annoncé | que prévu initialement | reporté | reportée | reportés | reportées"
        " | report du | report de la | repoussé~ | prolong~ | prorog~ | décalé~ | avancé au | avancée au"
        " | ajourné~ | différé~ | nouvelle date | nouveau délai | nouvelle échéance | avec retard | de retard sur"
    ),
    corrected=phrases(
        "corrig~ | correction~ | rectifi~ | révisé~ | mal lu~ | mal relevé~ |"
        " erratum | errata | par erreur | à tort | initialement | au"
        " lieu de"
        "| au lieu d' | contrairement à | annoncé précédemment | annoncés précédemment"
        "| indiqué précédemment | précédemment annoncé | précédemment annoncés | précédemment indiqué"
        "| auparavant annoncé | premier bilan | bilan précédent | précédent bilan | chiffre précédent"
        "| dans un premier temps"
        " | il faut lire | il fallait lire | lire plutôt | le bon chiffre | le bon nombre | le chiffre exact"
        " | chiffre provisoire de | total provisoire de | bilan provisoire de"
    ),
    demanding=phrases(
        "recommand~ | préconis~ | conseill~ |"
        " réclam~ | exig~ | revendiqu~ | revendication~ | demand~ | sollicit~ | veut | veulent | voulait |"
        " voulaient | souhait~ | prix affiché | mise à prix | prix demandé"
    ),
    answering=phrases(
        "offre | offres | offrent | offrait | offraient | offert | propos~ | contre-offre~ | contre-proposition~"
        " | contreproposition~ | sur la table | alloué~ | allou~ | octro~ | accordé~ | accorde | accordent |"
        " obten~ | obtien~ | à l'amiable | règlement amiable | adjugé~ | vendu pour | vendue pour | vendus pour"
    ),
    misprints=phrases(
        "une coquille | coquille dans | coquille s'est | faute de frappe | fautes de frappe | erreur de frappe |"
        " erreur de saisie | erreur d'impression | erreur de transcription | corrigendum | chiffres inversés |"
        " chiffres intervertis | inversion de chiffres | interverti deux chiffres | inversé deux chiffres"
    ),
    adjusted=phrases(
        "corrigé | corrigée | corrigés | corrigées | corrigé des variations | corrigée des variations"
        " | corrigés des variations | corrigées des variations"
    ),
    and_not=phrases("et non | et non pas"),
    of_which=phrases("dont | desquels | desquelles | parmi eux | parmi elles | sur cette somme | de cette somme"),
    among=phrases("parmi lesquels | parmi lesquelles | parmi eux | parmi elles | entre autres | y compris"),
    made_of=phrases(
        "répartis en | réparties en | réparti en | répartie en | composé de | composée de | composés de"
        " | constitué de | constituée de | se décompose en | se décomposant en | à savoir | se répartit en"
        " | se répartissent en"
        " | comme suit | ainsi répartis | ainsi réparties | ainsi réparti | ainsi répartie | ainsi ventilés |"
        " ventilés en | ventilées en | répartis entre | réparties entre | partagés entre | partagées entre |"
        " composées de | constitués de | constituées de"
    ),
    out_of=phrases(
        "sur | du | de la | de l' | sur les | sur un total de | sur ses | sur leurs | sur nos | des"
        " | de | parmi | parmi les"
        " | d'entre les | d' | de ses | de leurs"
    ),
    that_is=phrases(
        "soit | c'est-à-dire | c'est à dire | ou | ce qui représente | représentant | qui représente"
        " | équivalant à | l'équivalent de | correspondant à | ce qui correspond à | à savoir | donc"
        " | ce qui fait | ce qui donne | cela fait"
        " | cela représente"
    ),
    from_level=phrases(
        "de | d' | du | contre | après | au lieu de | par rapport à"
        " | par rapport au | par rapport aux | comparé à | partant de"
    ),
    to_level=phrases(
        "à | au | aux | atteint | atteignant | jusqu'à | s'établit à | s'élève à | porter à | portant à |"
        " porté à | portée à | portés à"
    ),
    locatives=("à", "en", "dans", "au", "aux", "chez"),
    disputing=phrases(
        "conteste le chiffre | conteste ce chiffre | conteste les chiffres | contestent ce chiffre | contestent"
        " les chiffres | dément | démentent | ramène le chiffre | ramène ce chiffre | n'en reconnaît que | n'en"
        " admet que"
    ),
    how_many=phrases("combien de | combien d'"),
    own_counts=phrases(
        "selon nous | d'après nous | selon nos chiffres | selon notre comptage | nous avons compté | d'après nos"
        " chiffres | d'après nos calculs | selon nos calculs | selon nos estimations | d'après nos estimations"
    ),
    compared=phrases(
        "par rapport à | par rapport au | par rapport aux | comparé à | comparée à | comparés à | comparées à | contre"
        " | au lieu de | en comparaison de"
        " | en comparaison avec | en comparaison à | vis-à-vis de"
    ),
    by_amount=phrases("de | d' | soit | en hausse de | en baisse de"),
    breakdowns=phrases(
        "par division | par secteur | par segment | par région | par pays | par catégorie | par type"
        " | par activité | par source | par produit | par marché | par branche | par site | par pôle"
    ),
    turning=phrases("à | fête ses | fête cette année ses | a fêté ses | a | a eu | aujourd'hui"),
    for_so_long=phrases(
        "pour | pendant | durant | pour une durée de | pour une période de | une durée de | une période de"
    ),
    joined=phrases(
        "arrivé | arrivée | entré | entrée | embauché | embauchée | débuté | commencé | engagé | engagée |"
        " recruté | recrutée | venu | venue"
        " | élu | élue | nommé | nommée"
    ),
    served_for=phrases(
        "ayant servi | ayant servi pendant | a servi pendant | avait servi | avait servi pendant"
        " | ayant fonctionné pendant"
    ),
    served=phrases("derrière lui | derrière elle | derrière eux | de service derrière lui | de service derrière elle"),
    up_to_now=phrases("depuis | depuis plus de | voilà | ça fait"),
    lasting=phrases(
        "dure | durent | durera | dureront | duré | durant | pendant | durée | plus tard | après | soit |"
        " longue de | long de | c'est-à-dire | délai | de | fallu | pris | demandé | au bout de | au terme de"
        " | aura duré"
    ),
    toil=phrases("travail | travaux | efforts"),
    afterwards=phrases("plus tard | après | au bout de | au terme de"),
    leading=phrases("devant | derrière | d'avance | de retard | de mieux | de moins"),
    above_below=phrases(
        "au-dessus de | au-dessus des | au-dessus du | au-dessous de | au-dessous des | au-dessous du | en"
        " dessous de | en dessous des | en dessous du | au-delà de | au-delà des | au-delà du | en deçà de | en"
        " deçà des | en deçà du | sous"
    ),
    standing=phrases(
        "s'élevait à | s'élevaient à | s'était élevé à | s'était élevée à | s'étaient élevés à | s'étaient"
        " élevées à | s'établissait à | s'établissaient à | atteignait | atteignaient | avait atteint | avaient"
        " atteint | était de | étaient de | était | étaient | se montait à | se chiffrait à | se chiffraient à |"
        " avait été de"
    ),
    apiece=phrases(
        "chacun | chacune | pièce | la pièce | l'unité | par pièce | par unité | par tête | par personne |"
        " par exemplaire | l'exemplaire | le billet | la place | par billet | par place"
        " | au prix unitaire de | prix unitaire de"
        " | prix unitaire"
    ),
    priced=phrases("à | au prix de"),
    coming_to=phrases(
        "ce qui fait | faisant | pour | coûtent | coûte | soit | font | fait | revient à | reviennent à | donc"
        " | on arrive à | on obtient | ont rapporté | rapportent"
    ),
    extras=phrases(
        "tva | taxe | taxes | compris | comprise | comprises | inclus | incluse | ttc | ht | plus | livraison"
        " | port | transport | remise | rabais | frais | intérêts | avec | outre | hors | installation | y"
        " compris"
        " | comprend"
    ),
    differences=phrases(
        "de plus que | de moins que | de plus qu' | de moins qu' | de plus | de moins | plus long que | plus"
        " longue que | plus longs que | plus longues que | plus court que | plus courte que | plus haut que |"
        " plus haute que | plus hauts que | plus hautes que | plus bas que | plus basse que | plus profond que"
        " | plus profonde que | plus large que | plus larges que | plus lourd que | plus lourde que | plus"
        " grand que | plus grande que | plus petit que | plus petite que | plus élevé que | plus élevée que |"
        " plus cher que | plus chère que | plus âgé que | plus âgée que | moins cher que | moins chère que |"
        " plus long | plus longue | plus longs | plus longues | plus court | plus courte | plus haut | plus"
        " haute | plus hauts | plus hautes | plus bas | plus basse | plus profond | plus profonde | plus large"
        " | plus larges | plus lourd | plus lourde | plus grand | plus grande | plus petit | plus petite |"
        " plus élevé | plus élevée | plus cher | plus chère | plus âgé | plus âgée | moins cher | moins chère"
    ),
    as_on=phrases("au"),
    as_of=phrases("à la date du | arrêté au | arrêtée au | arrêtés au | situation au | bilan au | en date du"),
    these_days=phrases("maintenant | désormais | aujourd'hui | ces jours-ci | cette semaine | ce mois-ci | à présent"),
    yardsticks=phrases(
        "attendu~ | prévu~ | prévision~ | plan | objectif~ | cible~ | capacité~ | quota~ | moyenne | précédent~"
        " | niveau~ | an dernier | année dernière | initial~ | besoin~ | normale | budget~ | hausse | augment~"
        " | progress~ | croissance | plus | que | rapport | pib | avant"
        " | réalis~ | exécution"
    ),
    then=phrases("alors | à l'époque"),
    needed=phrases("nécessaire~ | manque | manquent | il faut | besoin~"),
    befalling=phrases(
        "absorb~ | gelé | gelés | gelée | gelées | grillé | grillés | grillée | grillées | brûlé~ | incendié~"
        " | détrui~ | inondé~ | infecté~ | contaminé~ | gâté~ | pourri~ | évaporé~ | évacué~ | recyclé~ |"
        " filtré~ | péri | anéanti~ | noyé~ | tué~"
        " | maîtrisé~ | circonscrit~ | stabilisé~ | sous contrôle"
    ),
    hence=phrases("donc | ainsi | par conséquent | si bien que | de sorte que | dès lors"),
    everything=phrases("tout | l'ensemble"),
    emphatic=phrases("bien | tout de même | quand même | carrément | rien de moins que"),
    gains=phrases(
        "gain | gagne | gagné | gagner | gagnez | gagnera | économie | économise | économisez | avance | avantage"
    ),
    adding=phrases("ajout~ | en plus de | en plus des | avec | additionné~ | cumulé~ | s'ajoute à | s'ajoutent aux"),
    foremost=phrases(
        "surtout | notamment | en particulier | principalement | par exemple | avant tout | à elle seule"
        " | à lui seul | les plus touchés | les plus touchées"
    ),
    bounded=phrases(
        "taux de conformité | taux d'observance | observance | complétude | exhaustivité | taux de vacance | "
        "taux de chômage | taux de mortalité | taux de létalité | "
        "taux de germination | pureté | efficacité vaccinale | taux de présence | taux d'alphabétisation | "
        "taux de réussite | couverture vaccinale | taux de vaccination | taux de survie | "
        "humidité relative | humidité de l'air | taux d'humidité | hygrométrie | ponctualité | fiabilité"
        " | probabilité | niveau de la batterie | niveau de batterie | charge de la batterie"
        " | taux d'occupation des chambres | occupation des chambres | taux d'occupation de l'hôtel"
        " | taux d'occupation des hôtels | taux d'occupation hôtelier"
    ),
    accompanied=phrases("avec | sans | parmi"),
    doubled=phrases("doublé | doublée | doublés | doublées | double | doublent | doublera"),
    tripled=phrases("triplé | triplée | triplés | triplées | triple | triplent"),
    halved=phrases("divisé par deux | divisée par deux | divisés par deux | réduit de moitié | réduite de moitié"),
    multiples=words(
        "4 quadruplé quadruplée quadruplés quadruplées quadruple"
        " | 5 quintuplé quintuplée quintuplés quintuplées | 10 décuplé décuplée décuplés décuplées"
    ),
    summing_up=phrases("en bref | bref | en résumé | pour résumer | en somme | somme toute | au bout du compte"),
    back_then=phrases("où | quand | lorsque | lorsqu'"),
    pointing=phrases("ce | cet | cette | ces"),
    ballot=words("in_favour pour oui voix_pour | against contre non voix_contre | abstain abstention abstentions"),
    on_top=phrases("d'autre | d'autres | supplémentaire~ | en dehors"),
    bodies=phrases(
        "jury | jurys | conseil~ | cour | comité~ | commission~ | parlement | assemblée | tribunal | chambre"
        " | sénat | synode | collège"
    ),
    present=phrases("présents | présentes | présent | présente"),
    spelled_out=phrases("en toutes lettres | en lettres"),
    alls=phrases("tous les | toutes les | tous | toutes | l'ensemble des"),
    outcomes=words(
        "win victoire victoires"
        " | draw nul nuls match_nul matchs_nuls nulle nulles"
        " | loss défaite défaites"
        " | match match matchs partie parties rencontre rencontres rondes combats"
    ),
    unvoted=phrases(
        "nul | nuls | blanc | blancs | bulletins blancs | absent~ | n'ont pas voté | n'a pas voté | pas pris part"
        " | non exprimés"
    ),
    negated=phrases("ne | n' | pas | jamais | aucun | aucune | ni | sans | non | nul | nulle"),
    scheduled=phrases(
        "commence | commencent | débute | débutent | s'ouvre | se termine | expire | ferme | arrive | revient | paraît"
    ),
    past_signs=phrases(
        "était | étaient | avait | avaient | a été | ont été | a dit | a déclaré | ont déclaré | a annoncé | ont"
        " annoncé | a affirmé | a indiqué | a précisé | a confirmé | a estimé | s'est | se sont | fut | furent | a"
        " eu | ont eu | a fait | ont fait | a signé | ont signé | a voté | ont voté | est mort | sont morts | est"
        " décédé | a tué | ont tué | a remporté | a rejeté | a approuvé | a adopté | a ouvert | a frappé | ont"
        " trouvé"
    ),
    speech=phrases(
        "a dit | a déclaré | ont déclaré | déclare | déclarent | a affirmé | affirme | affirment | a annoncé"
        "| ont annoncé | annonce | annoncent | a indiqué | indique | indiquent | a précisé | précise | a ajouté"
        "| ajoute | a estimé | estime | estiment | a souligné | souligne | a rappelé | a assuré | assure | a confirmé"
        "| confirme | a rapporté | rapporte | rapportent | a expliqué | explique | a fait savoir | a signalé |"
        " signale"
        "| selon | d'après | de source | aux dires de | citant | au dire de"
    ),
    concepts=words(
        "state état états pays nation nations"
        "| person personne personnes gens individu individus être_humain êtres_humains | man homme hommes"
        "| woman femme femmes | child enfant enfants"
    ),
)
