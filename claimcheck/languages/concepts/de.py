"""German: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person person personen mensch menschen leute leuten bürgerinnen_und_bürger einzelpersonen
    | man mann männer männern mannes ehemann ehemänner herren
    | woman frau frauen ehefrau ehefrauen damen
    | child kind kinder kindern kleinkind~ schulkinder~
    | boy junge jungen jungs bub buben
    | girl mädchen
    | teenager jugendlich~ teenager~ teenie teenies heranwachsend~
    | adult erwachsen~
    | pensioner rentner~ pensionär~ senioren seniorinnen
    | worker arbeiter arbeitern arbeiterin arbeiterinnen arbeiters arbeitnehm~ beschäftigt~ mitarbeit~ angestellt~
      bedienstet~ belegschaft~ personal arbeitskräft~ arbeitet~ personals kräfte_eingestellt fachkraft
      fachkräfte~ vollzeitkräfte~ beschäftigung
      beschäftigungsverhältnis~ menschen_auf_der_baustelle bauarbeiter~ bauleute personalbestand personalstand
      lohnempfänger~ erwerbstätig~ vollzeitstellen arbeitskraft kollegium teammitglied~ werktätig~
      kräfte_im_einsatz leiharbeiter~ zeitarbeiter~ stammbelegschaft hilfskräfte hilfskräften facharbeiter~
      berufstätig~ bergwerksbeschäftigte auf_der_lohnliste im_dienst_der in_lohn_und_brot jobs_für
      leute_beschäftigt werksangehörig~ betriebsangehörig~ tarifbeschäftigt~
    | manager manager~ führungskräft~ führungskraft direktor direktoren direktorin chef chefs geschäftsführer~
      vorstände vorständen
      vorgesetzt~ abteilungsleiter~ firmenchef~ vorstandsmitglied~ bereichsleiter~ teamleiter~
      leiter_der_abteilung
    | engineer ingenieur ingenieure ingenieuren ingenieurin ingenieurinnen
    | scientist wissenschaftler~ forscher forscherin forscherinnen forschern forschend~ physiker~ biologe biologen
      chemiker~ forschende
      forschungspersonal akademiker~ gelehrte gelehrten geolog~ astronomen meteorolog~ virolog~ epidemiolog~
      studienautor~
    | expert experte experten expertin expertinnen fachleute fachleuten sachverständig~ historiker~ ökonom ökonomen
      fachmann
      fachkundig~ fachmänner gutachter~ kenner kennern spezialist~ fachperson~
    | artist künstler künstlern künstlerin künstlerinnen maler~ malerin malerinnen
    | author autor autoren autorin autorinnen schriftsteller~
      verfasser verfassern verfasserin verfasserinnen romancier~ dichter dichtern lyriker~ literat literaten
    | musician musiker musikern musikerin musikerinnen gitarrist~ pianist~ schlagzeuger~
    | athlete sportler sportlern sportlerin~ athlet~ spieler spielern spielerin~ fußballer~ leichtathlet
      leichtathleten leichtathletin~ stürmer stürmern mittelfeldspieler~ verteidiger profis profisportler~
      aktive_sportler wettkampfsportler~ olympioniken turner turnern turnerin turnerinnen sprinter sprintern
      kicker kickern
    | driver fahrer fahrern fahrerin fahrerinnen lenker
      lenkerin lenkern fahrzeugführer~ fahrzeuglenker~ chauffeur~ busfahrer~ lastwagenfahrer~ lkw-fahrer~
      trucker truckern berufskraftfahrer~
    | pilot pilot piloten pilotin pilotinnen
      flugzeugführer~ flieger fliegern flugkapitän~
    | crew besatzung besatzungen besatzungsmitglied~ crew crews
      bordpersonal mannschaft_an_bord schiffsbesatzung~ flugpersonal
    | farmer landwirt landwirte landwirten landwirtin~ bauer bauern bäuerin~
      bäuerlich~ agrarier landwirtschaftsbetreib~ betriebsinhaber_in_der_landwirtschaft viehhalter~ tierhalter~
      milchbauern bauersleute hofbesitzer~
    | volunteer freiwillige freiwilligen freiwilliger ehrenamtlich~ helfer helfern helferin~
      freiwilligenhelfer~ unbezahlte_helfer ehrenamtler~
    | passenger passagier passagiere passagieren passagierin~ fahrgast fahrgäste fahrgästen fluggast fluggäste
      fluggästen reisende reisenden insassen
      mitreisend~ zugreisend~ bahnreisend~ bahnkunden flugreisend~
      zuggast zuggäste~ mitfahrer mitfahrern mitfahrende kreuzfahrtgäste
    | patient patient patienten patientin patientinnen kranke kranken
      erkrankte_in_behandlung behandelte_personen pflegebedürftig~ klinikpatienten
    | pupil schüler schülern schülerin schülerinnen schülers grundschüler~ schulkind~ erstklässler~ schulanfänger~
      gymnasiast~
      schulkinder schülerschaft realschüler~ kinder_an_der_schule abc-schützen i-dötzchen
      jungen_und_mädchen_an_der
    | student student studenten studentin studentinnen studierende studierenden studierender
      studienanfänger_an kommiliton~ hochschüler~ eingeschriebene_studenten
    | teacher lehrer lehrern lehrerin lehrerinnen lehrkraft lehrkräfte lehrkräften pädagoge pädagogen pädagogin
      pädagoginnen dozent dozenten dozentin dozentinnen lehrerschaft lehrpersonal erzieher erziehern erzieherin
      erzieherinnen
      lehrende lehrenden schulpersonal unterrichtend~ lehrkörper pauker klassenlehrer~ rektoren schulleiter~
    | visitor besucher besuchern besucherin besucherinnen besucherzahl~ besucherplus besuchten
      gästezahl~ besuchende besucherinteresse museumsbesucher~ messegäste messebesucher~ festivalbesucher~
      neugierige neugierigen schaulustig~ tagesgast tagesgäste~ ausflügler~ besucherstrom publikumszuspruch
      eintritte eintritten festgäste festgästen interessierte interessierten
    | tourist tourist touristen touristin touristinnen urlauber~
      feriengast feriengäste~ reisegäste sommerfrischler~ auslandsgäste
    | guest gast gäste gästen übernachtungsgäste~
      geladene eingeladene besucherschar hotelgast hotelgäste~
    | spectator zuschauer zuschauern zuschauerin~ publikum sahen gesehen_von schauten sahen_zu
      zuschauerkulisse zuschauerschar theaterbesucher~ konzertbesucher~ kinobesucher~ kinogänger~
      stadionbesucher~ zuseher~ auf_den_rängen schlachtenbummler~
    | participant teilnehmer teilnehmern teilnehmerin teilnehmerinnen teilnehmend~ teilgenommen teilnahmen nahmen_teil
      beteiligten_sich
      mitwirkend~ teilnehmerzahl~ teilnehmerfeld starterfeld starter startern starterinnen mitmachend~
      mitlaufende teilnehmerschar mitstreiter~ anmeldungen_zum_lauf
    | member mitglied mitglieder mitgliedern
      vereinsmitglied~ mitgliederzahl~
      mitgliedschaft~ vereinsangehörig~ parteimitglied~ parteibuch
    | delegate delegierte delegierten delegierter
      abgesandte abgesandten parteitagsdelegiert~ deputierte deputierten
    | delegation delegation delegationen abordnung~
    | representative vertreter vertretern vertreterin~ repräsentant repräsentanten repräsentantin repräsentantinnen
    | candidate kandidat kandidaten kandidatin kandidatinnen
      anwärter~ bewerberfeld aspirant~ wahlbewerber~ kandidierende kandidierenden kandidiert kandidierten
    | applicant bewerber bewerbern bewerberin~ antragsteller~ bieter bietern
      interessent interessenten bewarben_sich beworben_hatten studienbewerber~ anwärter_auf_die antragstellend~
    | voter wähler wählern wählerin wählerinnen wahlberechtigt~ stimmberechtigt~
      wahlvolk wählerschaft stimmbürger~ stimmberechtigung wahlgänger~ urnengänger~ wählende wählenden
    | signatory unterzeichner unterzeichnern unterzeichnerstaat~ signatarstaat~
      unterzeichnend~ mitunterzeichner~ unterstützer_der_petition petent petenten
    | donor spender spendern spenderin~ geber~ stifter~ wohltäter~ mäzen~
      geldspender~ gönner_des gebende gebenden förderer förderern unterstützer_spendeten
    | recipient empfänger empfängern empfängerin~ begünstigt~ nutznießer~ zugutekommen zugute
      empfangende bezugsberechtigt~ nutznießende preisempfänger~ zuwendungsempfänger~
    | customer kunde kunden kundin kundinnen verbraucher verbrauchern verbraucherin~ käufer käufern käuferin~
      abnehmer~
      kundschaft konsument~ verbraucherhaushalt~ vertragskund~ kundenkreis auftraggeber~ kundenstamm kundenzahl~
      endkund~
    | user nutzer nutzern nutzerin~ anwender~ benutzer~
      kontoinhaber~ nutzerschaft nutzerkonten nutzende nutzenden userinnen nutzerzahl~ usern
    | shareholder aktionär aktionäre aktionären aktionärin~ anteilseigner~ gesellschafter~
    | owner eigentümer eigentümern eigentümerin~ besitzer besitzern besitzerin~ inhaber~ halter
      grundbesitzer~ hausbesitzer~ wohnungseigentümer~ grundeigentümer~ hauseigentümer~ fahrzeughalter~
    | tenant mieter mietern mieterin~ pächter~
      mietpartei~ bewohner_zur_miete wohnungsmieter~ mietende mietenden untermieter~
    | resident einwohner einwohnern einwohnerin~ einwohnerzahl~ bewohner bewohnern bewohnerin~ anwohner~ lebt wohnen
      wohnt lebten wohnten ansässige ansässigen bevölkerungsstand
      ortsansässig~ einheimisch~ leben_in_der leben_im leben_dort bevölkerungszahl_von dorfbewohner~
      stadtbewohner~ seelen anrainer~ ansässig~ bewohnerschaft zuhause_für wohnbevölkerung~ ortsbewohner~
    | citizen bürger bürgern bürgerin bürgerinnen staatsbürger~ staatsangehörig~
    | population bevölkerung bevölkerungszahl~
    | migrant migrant migranten migrantin~ zuwanderer~ einwanderer~ asylbewerber~ asylsuchend~ zugewandert~
      eingewanderte eingewanderten zugezogene zugezogenen neuzugewanderte bootsflüchtling~ schutzsuchend~
      asylantragsteller~
    | refugee flüchtling flüchtlinge flüchtlingen geflüchtet~
      kriegsflüchtling~ geflohene geflohenen flüchtende flüchtenden
    | displaced vertrieben~ binnenvertrieben~ binnenflüchtling~
      heimatvertrieben~ aus_ihren_häusern flohen geflohen zur_flucht_gezwungen auf_der_flucht
    | evacuee evakuiert~ evakuierung~ evakuieren in_sicherheit_gebracht
      häuser_verlassen wohnungen_verlassen mussten_ihre_häuser mussten_ihre_wohnungen in_sicherheit_bringen
      brachten_sich_in_sicherheit geräumt_werden_mussten in_sicherheit
    | homeless obdachlos~ wohnungslos~
      ohne_obdach ohne_wohnung wohnsitzlos~ auf_der_straße_leben ohne_dach_über_dem_kopf ohne_bleibe
    | unemployed arbeitslos arbeitslose arbeitslosen arbeitsloser erwerbslose erwerbslosen
      ohne_arbeit ohne_job ohne_beschäftigung arbeitssuchend~ arbeitsuchend~ jobsuchend~ stellensuchend~ joblose
      joblosen stempeln_gehen beschäftigungslos~ auf_arbeitssuche
    | soldier soldat soldaten soldatin soldatinnen truppen truppe armeeangehörige~ söldner söldnern
      armeeangehörig~ militärangehörig~ uniformierte infanterist~ rekruten_der wehrdienstleistend~ kampftruppen
      streitkräfte streitkräften
    | police_officer polizist polizisten polizistin polizistinnen polizeibeamt~ beamte beamten
      einsatzkräfte_der_polizei polizeikräfte~ beamter_der_polizei kommissare ermittler ermittlern
      polizeikraft ordnungshüter~ gesetzeshüter~ schutzleute schutzmann beamtinnen_und_beamte
      bereitschaftspolizei~ polizeiaufgebot~ streifenpolizist~ fahnder fahndern kriminalbeamt~
    | firefighter feuerwehrleute feuerwehrleuten feuerwehrmann feuerwehrmänner~ feuerwehrkräfte~ feuerwehrfrau~
      brandbekämpfer~ wehrleute wehrleuten floriansjünger~ löschkräfte löschkräften löschmannschaft~
    | rescuer retter rettern rettungskräfte rettungskräften bergretter~ helfer_des_roten_kreuzes
      einsatzkräfte einsatzkräften lebensretter~ seenotretter~ rettungsdienst~ bergwacht helferinnen_und_helfer
      rettungsmannschaft~ rettungsteam~ suchmannschaft~ suchtrupps rettungskraft bergungskräfte~ ersthelfer~
      katastrophenhelfer~ einsatzkraft
    | doctor arzt ärzte ärzten ärztin ärztinnen arztes mediziner~ hausarzt hausärzt~ fachärzt~ facharzt
      doktoren ärzteschaft ärztliches_personal notarzt notärzt~ oberarzt oberärzt~ klinikärzte
    | nurse krankenschwester~ pflegekraft pflegekräfte~ krankenpfleger~ pfleger pflegerinnen
      pflegerische_kräfte krankenpflegekräfte krankenschwestern_und schwestern_und_pfleger pflegefachkraft
      pflegefachkräfte~ pflegefachleute
    | journalist journalist journalisten journalistin journalistinnen reporter reportern reporterin~ korrespondent~
      medienvertreter~ pressevertreter~ redakteur~ medienschaffend~ berichterstatter~ presseleute
    | lawyer anwalt anwälte anwälten anwältin~ rechtsanwalt rechtsanwält~ jurist juristen juristin juristinnen
      rechtsanwälte
      verteidigerin~ strafverteidiger~ advokat~ rechtsvertreter~ rechtsbeistand~
    | deputy abgeordnet~ parlamentarier~ senatoren senator
      volksvertreter~ mandatsträger~ mdb parlamentsmitglied~ bundestagsmitglied~ mitglieder_des_bundestags
      landtagsabgeordnet~
    | demonstrator demonstrant~ demonstrierend~ protestierend~ kundgebungsteilnehmer~ demonstrierten
      marschteilnehmer~
      gingen_demonstrieren kundgebungsteilnehmende marschierer protestler~ protestteilnehmer~
      demonstrationsteilnehmer~ demonstrationszug demoteilnehmer~
    | striker streikend~
      im_ausstand streikteilnehmer~ streikten arbeit_niedergelegt legten_die_arbeit_nieder
    | prisoner gefangene gefangenen häftling~ insasse
      inhaftierte_personen strafgefangen~ gefängnisinsass~ insassen_des_gefängnisses strafvollzugsinsassen
    | hostage geisel geiseln
      entführt~ verschleppt~ gekidnappt~ geiselnahme entführungsopfer~
    | victim opfer opfern
      betroffene betroffenen leidtragend~ geschädigt~ opferzahl~
    | dead tot tote toten toter todesopfer~ getötet~ ums_leben starben gestorben verstorben~ todesfall todesfälle~
      starb umgekommen kamen_ums_leben leiche~ töteten sterbefälle gefallene gefallenen tötete getöteter ermordet
      ermordete ermordeten
      ums_leben_gekommen kam_ums_leben ums_leben_kamen ließen_ihr_leben ließ_sein_leben verloren_ihr_leben
      verloren_das_leben verlor_sein_leben leben_gekostet leben_kostete kostete_das_leben kosteten_das_leben
      riss_in_den_tod in_den_tod_gerissen leben_verloren todesfälle_zu_beklagen tödlich~ tot_geborgen
      tot_aufgefunden tot_aufgefundene leichname leichnamen leichnam erlagen erlag ertrank ertranken ertrunken~
      verunglückten_tödlich umgebracht~ erschossen~ erstochen~ starben_an sterben überlebten_nicht
      überlebte_nicht kamen_um kam_um umkamen umkam hingerichtet~ erfroren~ erstickten menschenleben
      forderte_das_leben gestorbene gestorbenen dahingerafft_hat tödlich_verletzt starben_bei verstarben_an
    | injured verletzt verletzte verletzten verletzter verletztenzahl verletzung verletzungen verwundet~
      blessuren verletzten_sich verletzte_sich verletzt_worden zu_schaden zu_schaden_gekommen kamen_zu_schaden
      kam_zu_schaden davongetragen trugen_verletzungen erlitten_verletzungen erlitt_verletzungen leichtverletzt~
      verwundung~ versehrt~ angeschossen~ verbrennungen_erlitten rauchvergiftung~ rauchgasvergiftung~
      knochenbrüche_erlitten verletzten_personen verletztes
    | missing vermisst~ verschollen~
      unauffindbar~ wird_gesucht werden_gesucht verschwunden~ keine_spur nicht_auffindbar abgängig~
      ungewisses_schicksal
    | survivor überlebend~ überlebt überlebten
      mit_dem_leben_davon kamen_mit_dem_leben lebend_davongekommen überleben überlebte lebend_gefunden
      davongekommen~
    | rescued gerettet~ geborgen~ rettete retteten
      lebend_geborgen in_sicherheit_geholt an_land_gebracht herausgeholt~ befreit~ aus_den_trümmern_gezogen
      herausgezogen~ holten_heraus aus_dem_wasser_gezogen aus_dem_wasser_geholt ausgegraben_aus_dem
      aus_der_luft_gerettet lebend_geborgene bargen barg abgeseilt
    | hospitalised krankenhaus_eingeliefert stationär_behandelt ins_krankenhaus hospitalisiert~ in_kliniken
      in_ein_krankenhaus in_krankenhäuser ins_spital in_die_klinik in_eine_klinik klinik_gebracht
      krankenhaus_gebracht krankenhaus_behandelt im_krankenhaus im_spital in_der_klinik_behandelt stationär
      klinisch_behandelt liegen_im_krankenhaus lag_im_krankenhaus krankenhausreif klinik_eingeliefert
      klinik_geflogen krankenhaus_geflogen intensivstation~ krankenhausaufenthalt~ klinikaufenthalt~
    | infected infiziert~ infektion infektionen ansteckung~ erkrankt erkrankte erkrankten
      krankheitsfälle~ neuinfektion~
      steckten_sich_an steckte_sich_an angesteckt~ erkranken erkrankung erkrankungen erkrankungsfall
      erkrankungsfälle~ krank_geworden wurden_krank wurde_krank krank_wurden fingen_sich eingefangen_haben
      zugezogen_haben positiv_getestet positiv_getestete test_positiv coronafälle~ positivfälle~ neuerkrankung~
      krankheitssymptome befallen_von neuansteckung~ magen-darm-beschwerden krankgemeldet
    | arrested festgenommen~ festnahme~ verhaftet~ verhaftung~ gewahrsam
      abgeführt_wurden dingfest in_polizeigewahrsam klickten_die_handschellen handschellen gefasst~ geschnappt~
      nahm_fest nahmen_fest nimmt_fest festgesetzt~ vorläufig_festgenommen hochgenommen aufgegriffen~
      in_gewahrsam_genommen in_haft_genommen
    | household haushalt haushalte haushalten privathaushalt~
      haushaltung~ hausgemeinschaft~ wohnparteien wohnungen_und_häuser
    | family familie familien verwandte verwandten angehörige angehörigen
      sippe sippen familienverband familienmitglied~ hinterblieben~
    | group gruppe gruppen banden~ band bands gruppierung gruppierungen
      grüppchen schar trupps_von clique cliquen gruppierungen_von
    | team team teams mannschaft~ trupp trupps
      equipe equipen crew_von riegen
    | pedestrian fußgänger~ passanten
      spaziergänger~
    | cyclist radfahrer~ radler~
      fahrradfahrer~ velofahrer~ pedaleur~ zweiradfahrer~
    | observer beobachter~
    | apprentice auszubildend~ azubi~ lehrling~
      berufsanfänger~
    | couple ehepaar~ paare
      pärchen brautpaar~ liebespaar~ eheleute eheleuten
    | defendant angeklagt~ beschuldigte~
      beklagt~ vor_gericht_stehende
    | witness zeuge zeugen~ zeugin~ augenzeug~
    | reader leser lesern leserin leserinnen leserschaft
    | investor investor investoren anleger anlegern anlegerin~ kleinanleger~
      kapitalgeber~ aktienanleger~ finanziers geldanleger~
    | judge richter richtern richterin richterinnen
    | fisherman fischer fischern fischerin~ angler
    | midwife hebamme hebammen geburtshelfer~
    | miner bergmann bergleute bergleuten bergarbeiter~ kumpel minenarbeiter~
    | monk mönch mönche mönchen mönchs
    | dancer tänzer tänzern tänzers tänzerin tänzerinnen ballerina ballerinas
    | cook köche köchen kochs köchin köchinnen küchenchef~
    | baker bäcker bäckern bäckers bäckerin bäckerinnen
    | guard wächter wächtern sicherheitskräfte sicherheitskräften wachposten
    | pharmacist apotheker apothekern apothekerin apothekerinnen
    | beekeeper imker imkern imkers imkerin imkerinnen
    | archaeologist archäologe archäologen archäologin archäologinnen
    | newcomer neuankömmling~ neuzugang neuzugänge~ neulinge neulingen
    | twin zwilling~
    | baby baby babys babies säugling~ neugeboren~
      neugeborene_kinder nachwuchskinder neuerdenbürger~
    | seasonal_worker saisonkräfte saisonkräften saisonkraft saisonarbeiter~ erntehelfer~
    | trader händler händlern händlerin händlerinnen kaufleute kaufleuten
    | potter töpfer töpfern töpferin töpferinnen keramiker~
    | professor professor professoren professorin professorinnen professors
    | consultant unternehmensberater~
    | carer betreuer betreuern betreuerin betreuerinnen altenpfleger~ pflegende pflegenden pflegepersonal
    | social_worker sozialarbeiter~ sozialpädagog~
    | paramedic sanitäter sanitätern sanitäterin sanitäterinnen notfallsanitäter~
      rettungssanitäter~ rettungsassistent~
    | dentist zahnarzt zahnärzt~ zahnarztes
    | veterinarian tierarzt tierärzt~ veterinär~
    | therapist therapeut therapeuten therapeutin therapeutinnen psychotherapeut~ physiotherapeut~
    | referee schiedsrichter~ unparteiisch~
      spielleiter spielleitern
    | swimmer schwimmer schwimmern schwimmerin schwimmerinnen
    | skier skifahrer~ skiläufer~ snowboarder~
    | grandmaster großmeister~
    | climber kletterer kletterern kletterin kletterinnen bergsteiger~ alpinist~
    | hiker wanderer wanderern wanderin wanderinnen bergwanderer~
    | finisher finisher~
      kamen_ins_ziel erreichten_das_ziel ins_ziel_gekommen ins_ziel im_ziel zieleinlauf zieleinläufe~
    | actor schauspieler~ darsteller darstellern darstellerin darstellerinnen
    | exhibitor aussteller ausstellern ausstellers ausstellerin~
    | buyer käufer käufern käuferin käuferinnen ersteher~
      kaufinteressent~ erwerber erwerbern hauskäufer~
    | seller verkäufer~ anbieter anbietern
    | taxpayer steuerzahler~
    | policyholder versicherungsnehmer~
    | plaintiff kläger klägern klägerin klägerinnen
    | prosecutor staatsanwalt staatsanwält~ staatsanwältin
    | suspect tatverdächtig~
      verdächtigte verdächtigten mutmaßliche_täter
    | offender täter tätern täterin täterinnen straftäter~ angreifer angreifern einbrecher~ mörder mördern dieb diebe
      dieben räuber räubern terrorist terroristen attentäter~
      straftatverdächtige gewalttäter~ ganove~ gangster gangstern verbrecher verbrechern kriminelle kriminellen
      randalierer~ vandalen
    | smuggler schmuggler~ schleuser~
    | rebel rebell rebellen rebellin~ aufständisch~ milizionär~ extremist~ kämpfer kämpfern miliz milizen
    | commander befehlshaber~ kommandeur~ kommandant~
    | federal_agent bundesagent~ bundesbeamt~
    | inspector inspektor inspektoren inspektorin~ kontrolleur~ prüfer prüfern prüferin prüferinnen
    | auditor wirtschaftsprüfer~ rechnungsprüfer~ auditor auditoren auditorinnen
    | enumerator volkszähler~ erheber erhebern interviewer~ erhebungsbeauftragt~
    | civil_servant beamter beamte beamten beamtin beamtinnen
      staatsdiener~ verwaltungsmitarbeiter~ staatsbedienstet~ verwaltungsangestellt~
    | minister ministern ministerin ministerinnen
    | diplomat diplomat diplomaten diplomatin diplomatinnen botschafter~
    | mayor bürgermeistern bürgermeisterinnen oberbürgermeistern
    | colleague kollege kollegen kollegin kolleginnen
    | neighbour nachbar nachbarn nachbarin nachbarinnen
    | parent eltern elternteil~
    | mother mutter mütter müttern
    | father vater väter vätern
    | daughter tochter töchter töchtern
    | son sohn söhne söhnen
    | craftsman handwerker~ steinmetz~
    | electrician elektriker~ elektroniker~
    | mechanic mechaniker~ monteur~ schlosser schlossern mechatroniker~
    | technician techniker~
    | software_developer programmierer~ softwareentwickler~ entwickler entwicklern entwicklerin entwicklerinnen
    | analyst analyst analysten analystin analystinnen
    | architect architekt architekten architektin architektinnen
    | translator übersetzer~ dolmetscher~
    | librarian bibliothekar~
    | photographer fotograf fotografen fotografin fotografinnen
    | sculptor bildhauer~
    | speaker redner rednern rednerin rednerinnen referent referenten referentin referentinnen
    | shepherd hirte hirten hirtin hirtinnen schäfer schäfern schäferin schäferinnen
    | winegrower winzer winzern winzers winzerin winzerinnen weinbauer weinbauern
    | gardener gärtner gärtnern gärtnerin gärtnerinnen
    | forester förster förstern försterin försterinnen ranger rangern rangerin rangerinnen waldarbeiter~
    | hunter jäger jägern jägerin jägerinnen wilderer wilderern
    | waiter kellner~ servicekräfte servicekräften
    | postman briefträger~ postbote postboten postbotin postbotinnen zusteller~
    | courier kurier kuriere kurieren kurierfahrer~
    | flight_attendant flugbegleiter~ steward stewards stewardess~ kabinenpersonal
    | astronaut astronaut~ kosmonaut~ raumfahrer~
    | veteran veteran veteranen veteranin veteraninnen
    | conscript wehrpflichtige wehrpflichtigen wehrpflichtiger rekrut rekruten rekrutin rekrutinnen
    | peacekeeper friedenstruppe~ blauhelm~ friedenssoldat~
    | priest priester priestern priesters pfarrer pfarrern pfarrerin pfarrerinnen
    | bishop bischof bischöf~ bischofs
    | pilgrim pilger pilgern pilgerin pilgerinnen wallfahrer~
    | prostitute prostituiert~ sexarbeiter~
    | slave sklave sklaven sklavin sklavinnen versklavt~
    """
)

_TRADES = table(
    """
        graduate absolvent absolventen absolventin absolventinnen hochschulabsolvent~
      schulabgänger~ abiturient~ abgänger abgängern
    | intern praktikant~ praktikum praktika praktikumsplatz praktikumsplätze~
    | fan fan fans
      anhänger anhängern anhängerin~ anhängerschaft unterstützer_des_vereins
    | activist aktivist~
    | subscriber abonnent~
    | follower follower followern followers
    | contestant wettkämpfer~ wettbewerbsteilnehmer~
    | winner gewinner gewinnern gewinnerin gewinnerinnen sieger siegern siegerin siegerinnen preisträger preisträgern
      preisträgerin preisträgerinnen
      siegreich~ medaillengewinner~ medaillist~ ausgezeichnete_personen titelgewinner~
    | finalist finalist finalisten finalistin finalistinnen halbfinalist~
    | nominee nominierte nominierten nominierter nominierung~
    | champion weltmeister weltmeistern weltmeisterin~ europameister europameistern europameisterin~ champion
      champions titelträger~
    | coach trainer trainern trainerin trainerinnen coach coaches übungsleiter~ cheftrainer~
    | captain kapitän kapitäne kapitänen kapitänin schiffsführer~
    | sailor seeleute seeleuten seemann matrose~ seefahrer~ segler seglern seglerin seglerinnen
    | rower ruderer ruderern ruderin ruderinnen
    | rider reiter reitern reiterin reiterinnen jockey jockeys springreiter~
    | runner läufer läufern läuferin~ jogger joggern joggerinnen marathonläufer~
    | founder gründer gründern gründerin gründerinnen mitgründer~ mitbegründer~
      firmengründer~ gründungsmitglied~ begründer begründern
    | councillor stadträte~ stadträtin~ gemeinderäte gemeinderäten ratsmitglied~ ratsherr~ stadtverordnete
      stadtverordneten gemeindevertreter~ kreisräte kreisräten
      gemeinderatsmitglied~ kommunalpolitiker~ stadtratsmitglied~ mandatsträger_im_rat
    | adviser berater beratern beraterin beraterinnen
    | nun nonne nonnen ordensschwester~ ordensfrau~
    | cleaner reinigungskraft reinigungskräfte~ putzkraft putzkräfte~ raumpfleger~ gebäudereiniger~
    | widow witwe witwen witwer witwern
    | orphan waise waisen waisenkind~ vollwaise~ halbwaise~
    | foreigner ausländer ausländern ausländerin ausländerinnen ausländeranteil~
    | surgeon chirurg chirurgen chirurgin chirurginnen
    | psychologist psychologe psychologen psychologin psychologinnen
    | landlord vermieter~
    | reservist reservist~
    | fugitive entflohene entflohenen flüchtige flüchtigen ausbrecher~
    | juror geschworene geschworenen geschworener juror juroren jurymitglied~ schöffe schöffen schöffin~
    | detainee inhaftierte inhaftierten inhaftierter u-häftling~ untersuchungshäftling~
    | claimant leistungsempfänger~ leistungsbezieher~ anspruchsberechtigte~ leistungsberechtigt~ bezieher beziehern
    | creditor gläubiger gläubigern gläubigerin~ kreditgeber~
    | borrower kreditnehmer~ darlehensnehmer~ schuldner schuldnern schuldnerin~
    | depositor einleger einlegern sparer sparern sparerin sparerinnen
    | entrepreneur unternehmer unternehmern unternehmerin unternehmerinnen existenzgründer~
    | freelancer freiberufler~ freelancer~ selbstständige selbstständigen selbständige selbständigen soloselbst~
    | supplier lieferant lieferanten zulieferer zulieferern zulieferbetrieb~
    | dealer autohändler~ vertragshändler~ fachhändler~ autohaus autohäuser~ dealer dealern
    | designer designer designern designerin designerinnen
    | commuter pendler~
      berufspendler~ bahnpendler~
    | motorist autofahrer~ kraftfahrer~
    | contractor auftragnehmer~ bauunternehmer~ subunternehmer~ nachunternehmer~
    | listener zuhörer~ hörer hörern hörerin hörerinnen
    | viewer fernsehzuschauer~ tv-zuschauer~
    | blood_donor blutspender~
    | singer sänger sängern sängerin~ chorsänger~
    | composer komponist komponisten komponistin komponistinnen
    | conductor dirigent dirigenten dirigentin dirigentinnen
    | teammate mitspieler~ teamkolleg~ mannschaftskamerad~ teamkamerad~
    | goalkeeper torwart torwarte torwarten torwarts torhüter~ torfrau
    | substitute einwechselspieler~ ersatzspieler~ auswechselspieler~ einwechslung~ auswechslung~
    | fencer fechter fechtern fechterin fechterinnen
    | boxer boxer boxern boxerin boxerinnen
    | cleric geistliche geistlichen geistlicher kleriker~ klerus
    | imam imam imame imamen imams
    | rabbi rabbi rabbiner~
    | parishioner gemeindemitglied~ kirchgänger~ gottesdienstbesucher~ gläubige gläubigen
    | herdsman viehhirte~ viehhüter~
    | docker hafenarbeiter~ dockarbeiter~ schauerleute
    | crane_operator kranführer~
    | welder schweißer schweißern schweißerin~
    | plumber klempner klempnern klempnerin~ installateur installateure installateuren installateurin~
    | carpenter tischler tischlern tischlerin~ schreiner schreinern schreinerin~ zimmermann zimmerleute zimmerleuten
      zimmerer
    | painter_decorator malermeister~ anstreicher~ lackierer lackierern
    | roofer dachdecker~
    | bricklayer maurer maurern maurerin~
    | hairdresser friseur friseure friseuren friseurin~ friseurs frisör~ friseursal~
    | tailor schneiderin schneiderinnen maßschneider~ änderungsschneider~
    | cashier kassierer kassierern kassiererin~ kassenkräfte~
    | security_guard wachmann wachmänner~ wachleute wachleuten sicherheitsmitarbeiter~ sicherheitsleute
    | lifeguard rettungsschwimmer~ bademeister~
    | air_traffic_controller fluglots~
    | train_driver lokführer~ lokomotivführer~ triebfahrzeugführer~
    | ticket_inspector schaffner schaffnern schaffnerin~ zugbegleiter~ fahrkartenkontrolleur~ fahrscheinprüfer~
      ticketkontrolleur~
    | conservator restaurator restauratoren restauratorin restauratorinnen konservator konservatoren
    | curator kurator kuratoren kuratorin kuratorinnen kustos kustoden
    | tour_guide fremdenführer~ gästeführer~ reiseleiter~ bergführer~ stadtführer stadtführern stadtführerin~ guides
    """
)

_THINGS = table(
    """
        state staat staaten staates staats land länder~ landes vertragsstaat~ mitgliedstaat~ mitgliedsstaat~
      regierungen nationen~ entwicklungsländer~ nachbarländer~ schwellenländer~ eu-länder~ industrieländer~
      teilnehmerländer~ partnerländer~
    | region region regionen provinz provinzen bundesland bundesländer~ bundeslandes freistaat freistaats oblast
      gebiet gebiete gebieten bundeslands kanton kantone kantonen
    | district bezirk bezirke bezirken landkreis landkreise~ stadtteil~ stadtbezirk~ kreis kreise kreisen stadtviertel
      viertel_der ortsteil~ vororte vororten
    | city stadt städte städten großstadt großstädte~ kleinstadt ortschaft
    | municipality gemeinde gemeinden kommune kommunen
    | village dorf dörfer dörfern dorfes weiler siedlung siedlungen
    | island insel inseln
    | school schule schulen grundschule~ gymnasium gymnasien realschule~ hauptschule~ gesamtschule~
    | kindergarten kindergarten kindergärten kita kitas kindertagesstätte~
    | university universität universitäten hochschule hochschulen uni unis
    | hospital krankenhaus krankenhäuser krankenhäusern krankenhauses klinik kliniken klinikum spital spitäler
    | house haus häuser häusern hauses wohnhaus wohnhäuser~ einfamilienhaus einfamilienhäuser~ wohneinheit~ villa
      villen doppelhaus doppelhäuser~ reihenhaus reihenhäuser~
    | building gebäude gebäuden gebäudes bauwerk bauwerke hochhaus hochhäuser~ neubauten
    | apartment wohnung wohnungen mietwohnung~ appartement~ eigentumswohnung~ sozialwohnung~
    | room raum räume räumen zimmer zimmern saal säle sälen leseraum leseräume schlafzimmer doppelzimmer einzelzimmer
      gästezimmer wohnzimmer
    | classroom klassenzimmer~ klassenraum klassenräume~ unterrichtsräume~
    | floor stockwerk~ etage etagen geschoss geschosse~
    | car auto autos pkw wagen personenwagen personenkraftwagen kraftwagen elektroauto~ neuwagen geländewagen suv suvs
      limousine~
    | vehicle fahrzeug~ kraftfahrzeug~
    | truck lastwagen~ lkw lkws laster lastern sattelschlepper~
    | bus bus busse bussen busses reisebus reisebusse~ omnibus~ buslinie linienbus linienbusse~
    | tram straßenbahn~ tram trams trambahn~
    | train zug züge zügen triebwagen triebzüge zugpaar~ s-bahn s-bahnen u-bahn u-bahnen intercity regionalzug
      regionalzüge~ güterzug güterzüge~
    | carriage waggon~ eisenbahnwagen reisezugwagen güterwagen
    | ship schiff schiffe schiffen schiffes schiffs frachter frachtern tanker kreuzfahrtschiff~ segelschiff~
      containerschiff~
    | ferry fähre fähren autofähre~
    | boat boot boote booten rettungsboot~ schlauchboot~ yacht~ kutter
    | aircraft flugzeug flugzeuge flugzeugen flugzeugs maschinen_der_airline jets passagierflugzeug~ maschine_der jet
      airbus
    | helicopter hubschrauber~ helikopter~
    | drone drohne~
    | satellite satellit~
    | flight flug flüge flügen flugs
    | bicycle fahrrad fahrräder~ rad räder rädern lastenrad lastenräder~ e-bike~ pedelec~ fahrrads drahtesel rades
    | missile rakete raketen marschflugkörper~
    | bridge brücke brücken viadukt~ elbbrücke
    | tunnel tunnel tunnels
    | road straße straßen landstraße~ autobahn autobahnen bundesstraße~ schnellstraße~
    | street gasse gassen straßenzug allee alleen hauptstraße~
    | lane fahrspur~ fahrstreifen spur spuren
    | railway_line bahnlinie~ bahnstrecke~ eisenbahnstrecke~ eisenbahnlinie~ schienenstrecke~ neubaustrecke~ bahn
    | route route routen strecke strecken
    | section abschnitt abschnitte~ teilstück~ teilstrecke~
    | station bahnhof bahnhöfe~ bahnhofs station stationen u-bahnhof~ hauptbahnhof u-bahnstation~
    | stop haltestelle~ halt haltepunkt~
    | airport flughafen flughäfen~ flughafens
    | port hafen häfen häfens
    | charging_point ladepunkt~ ladesäule~ ladestation~
    | power_plant kraftwerk~ wasserkraftwerk~ atomkraftwerk~ kohlekraftwerk~
    | reactor reaktor~
    | wind_farm windpark~
    | turbine turbine~ windrad windräder~ windkraftanlage~ windenergieanlage~ windturbine~
    | panel paneel~ solarmodul~ modul module
    | pump pumpe pumpen
    | engine motor motoren motors triebwerk~
    | battery batterie~ akku akkus
    | machine maschine maschinen
    | combine mähdrescher~
    | device gerät geräte geräten geräts vorrichtung~
    | unit einheit einheiten wasserkocher~ stück stücke stücken stücks exemplar~ ausfertigung~
    | computer computer computern rechner rechnern laptop~
    | phone telefon telefone handy handys mobiltelefon~
    | camera kamera kameras
    | tree baum bäume bäumen
    | animal tier tiere~ viehbestand vieh haustier~ wildtier~ nutztier~ jungtier~ versuchstier~ muttertier~ säugetier~
      tierbestand tierheimtiere
    | cattle kuh kühe kühen rind rinder~ bullen milchkühe~ milchkuh milchvieh
    | bird vogel vögel vögeln
    | species art_von arten~ tierart~ pflanzenart~ spezies
    | ticket ticket tickets karte karten eintrittskarte~ fahrkarte~ tageskarte~ dauerkarte~ fahrschein~
    | book buch bücher büchern buches roman romane romanen lehrbuch lehrbücher~ sachbuch sachbücher~
    | book_volume bände bänden
    | library bibliothek~ bücherei~ lesesaal lesesäle
    | page seiten
    | document dokument dokumente dokumenten unterlage~ schriftstück~
    | newspaper zeitung zeitungen tageszeitung~
    | film film filme filmen spielfilm~
    | work werk werke werken kunstwerk~
    | painting gemälde~ bild bilder bildern leinwände
    | exhibit exponat~ ausstellungsstück~
    | museum museum museen museums galerie galerien
    | exhibition ausstellung~ sonderschau~ leistungsschau~ gartenschau~ landesgartenschau~
    | theatre theater theatern theaters
    | event veranstaltung~ ereignis~ feier feiern event events zeremonie zeremonien
    | concert konzert konzerte konzerten
    | performance aufführung~ vorstellung vorstellungen auftritt auftritte~
    | stage bühne bühnen
    | meeting sitzung sitzungen versammlung versammlungen treffen tagung tagungen hauptversammlung~ kundgebung~
      infoveranstaltung~
    | session session sessions sitzungsperiode~ tagungsabschnitt
    | match partie partien match spiele~ spiels im_spiel das_spiel ein_spiel dem_spiel pro_spiel je_spiel
      letzten_spiel ersten_spiel heimspiel~ auswärtsspiel~ länderspiel~ pflichtspiel~ ligaspiel~ gruppenspiel~
      endspiel~ hinspiel~ rückspiel~
    | goal_scored tor tore toren~ treffer treffern
    | medal medaille~ goldmedaille~ silbermedaille~ bronzemedaille~
    | prize preisgeld auszeichnung~
      preisgeld~ siegprämie~ dotiert~ dotierung dotiert_mit siegerscheck~ gewinnsumme jackpot
    | ballot stimmzettel~ wahlzettel~
    | polling_station wahllokal~ stimmbezirk~ wahlbezirk~
    | seat sitze sitzen sitzplatz sitzplätze~ plätze plätzen mandat~ stehplätze~
    | signature unterschrift unterschriften
    | letter brief briefe briefen schreiben
    | complaint beschwerde~ reklamation~ klagen_über meldung_über
    | objection einwand einwände~ einwendung~ einspruch einsprüche~ widersprüche
    | question frage fragen
    | answer antwort antworten befragte befragten rückmeldung~
    | application antrag anträge~ bewerbung~ antrags
    | message nachricht nachrichten e-mail e-mails mails mail
    | call anruf~ telefonat~ notruf notrufe notrufen
    | visit besuch besuche besuchen besuchs
    | guided_tour führungen~ führung_durch stadtführung~ museumsführung~ sonderführung~ kirchenführung~
    | view aufruf aufrufe seitenaufruf~ klicks abrufe zugriffe klick
    | order bestellung~ auftrag aufträge~ auftrags bestellt~
    | contract vertrag verträge verträgen vertrags vertrages kaufvertrag~ liefervertrag~
    | tender ausschreibung~
    | treaty abkommen~ übereinkommen~ staatsvertrag~ pakt vereinbarung~ konvention konventionen
    | resolution resolution resolutionen entschließung~
    | law gesetz gesetze gesetzen gesetzes gesetzentwurf~
    | amendment änderungsantrag~ gesetzesänderung~ novelle~
    | permit genehmigung~ erlaubnis bewohnerparkausweis~ ausweis ausweise~
    | patent patent patente patenten
    | dose dosis dosen impfdosis impfdosen
    | vaccine impfstoff~ vakzin~
    | test test tests getestet~ vorsorgeuntersuchung~ gesundheitscheck~ screening screenings
    | operation operationen operation eingriffe
    | bed bett betten bettes
    | ambulance rettungswagen krankenwagen
    | shipment sendung sendungen versand frachtsendung~
    | parcel paket pakete paketen
    | container container containern
    | bag sack säcke~ tüte tüten beutel
    | field feld felder feldern acker äcker
    | farm bauernhof bauernhöfe~ hof höfe höfen landwirtschaftsbetrieb~
    | company unternehmen unternehmens firma firmen gesellschaft gesellschaften konzern konzerne~ konzerns betrieb
      betriebe betrieben fluggesellschaft~ hersteller herstellern arbeitgeber arbeitgebern airline airlines
      start-up-unternehmen
    | shop laden~ läden geschäft geschäfte geschäften verkaufsstelle~
    | restaurant restaurant restaurants gaststätte~
    | hotel hotel hotels pension_mit motel motels gasthof gasthöfe~ ferienanlage~
    | branch filiale~ niederlassung~ zweigstelle~
    | bank bank banken geldinstitut~ sparkasse~
    | factory fabrik fabriken werkshalle produktionsstätte~ werksgelände raffinerie raffinerien sägewerk~
      produktionswerk~
    | mine mine minen bergwerk~ zeche zechen
    | well brunnen bohrung~
    | pipe rohr rohre rohren wasserrohr~ leitungsrohr~
    | pipeline pipeline~ rohrleitung~ gasleitung~
    | cable kabel kabeln kabels exportkabel~ seekabel~ draht drähte
    | network netz netze netzen netzes netzwerk~ wassernetz~ leitungsnetz~
    | project projekt projekte projekten projekts bauprojekt~ vorhaben
    | programme programm programme programmen programms
    | site standort standorte~ baustelle~ stätte stätten einrichtung einrichtungen anlagen gelände campus
    | monument denkmal denkmäler~
    | church kirche kirchen dom kathedrale~ basilika~ pfarrkirche~
    | stadium stadion stadien arena arenen
    | park park parks
    | parking_space parkplatz parkplätze~ stellplatz stellplätze~ parkhaus
    | desk schulbank schulbänke~ pult pulte schreibtisch~
    | product produkt produkte produkten erzeugnis~ artikel_im_sortiment
    | sample probe proben stichprobe~
    | piece teile_stück stückzahl~
    | stock_share aktie aktien je_aktie
    | account konto konten
    | transaction transaktion~
    | instalment raten monatsraten jahresraten teilbeträgen rate_von ratenzahlung~ teilzahlung~ tranche~
    | website website~ webseite~ internetseite~ portal portale onlineportal~ internetauftritt~
    | organisation organisation organisationen verband verbände~ verein vereine~ nichtregierungsorganisation~ agentur
      agenturen institut institute instituten instituts institution institutionen behörde behörden anstalt
    | party partei parteien
    | trade_union gewerkschaft~
    | committee ausschuss ausschüsse~ ausschusses komitee~ kommission kommissionen gremium gremien gemeinderat
      stadtrat vorstand aufsichtsrat arbeitsgruppe arbeitsgruppen
    | attack angriff angriffe~ angriffs anschlag anschläge~ überfall überfälle~ attacke attacken bombenanschlag~
      terroranschlag~ attentat attentate
    | explosion explosion explosionen detonation~
    | earthquake erdbeben~ beben
    | storm sturm orkan~ unwetter~ hurrikan~ taifun~ stürme stürmen gewitter gewittern tornado tornados hagelsturm
    | crime straftat~ verbrechen delikt~ mord morde morden tötungsdelikt~ betrug betrugsfälle~ gewalttat~
    | violation verstoß verstöße~ verletzung_der_pflicht übertretung~
    | inspection inspektion~ kontrolle kontrollen überprüfung~ prüfung prüfungen
    | lawsuit klage klagen gerichtsverfahren prozess prozesse verhandlung
    | job arbeitsplatz arbeitsplätze~ stelle~ job jobs posten vakanz vakanzen planstelle~ arbeitsstelle~ lehrstelle~
      ausbildungsstelle~ ausbildungsplatz ausbildungsplätze~
    | grain getreide getreides getreidearten getreideart
    | wheat weizen~
    | maize mais
    | rice reis
    | potato kartoffel~
    | sugar zucker
    | milk milch
    | meat fleisch
    | oil öl erdöl rohöl
    | gas gas erdgas
    | coal kohle steinkohle braunkohle
    | electricity strom elektrizität
    | water wasser trinkwasser
    | steel stahl
    | gold gold
    | copper kupfer
    | timber holz bauholz
    | fuel kraftstoff~ treibstoff~ benzin brennstoff~ heizöl diesel
    | food lebensmittel~ nahrung nahrungsmittel~ essenspakete~
    | medicine medikament~ arzneimittel~ arznei antibiotika medikation
    | waste abfall abfälle~ müll altpapier sperrmüll abfalls
    | fertiliser dünger~ düngemittel~
    | shelter unterkunft unterkünfte~ schutzraum~ notunterk~
    | parliament parlament~ bundestag bundestags landtag landtage landtags senat bundesrat
    | education bildung bildungs~
    | healthcare gesundheit gesundheitswesen~
    | culture kultur kulturell~
    | defence verteidigung~
    | sport sport sports sportlich~
    | forest wald wälder wäldern waldes waldfläche~ forst forste
    | ice eis eises
    | glacier gletscher~
    | sand sand sandes
    | soil lehm erdreich erdaushub mutterboden ackerboden
    | snow schnee
    | sheep schaf schafe schafen lämmer~
    | pig schwein schweine schweinen
    | chicken huhn hühner~ geflügel~
    | horse pferd pferde pferden pony ponys stuten hengste
    | fish fisch~ fang
    | dolphin delfin~
    | dog hund hunde hunden
    | fruit obst äpfel~ früchte
    | vegetable gemüse~
    | wine wein weine weins
    | beer bier biere brauerei~
    | coffee kaffee
    | tea tee tees
    | cotton baumwolle
    | cement zement beton
    | tank panzer panzern
    | gun gewehr~ haubitz~ pistole pistolen
    | shell granate granaten munition~ geschosse
    | robot roboter~
    | chip chips halbleiter~ prozessor~
    | screen bildschirm~ display displays leinwänd~
    | song lied lieder liedern
    | tent zelt zelte zelten
    | mask maske masken atemschutz~
    | lake seen stausee~ see_mit teich teiche teichen badesee badeseen
    | river fluss~ flüsse~ bach bäche bächen
    | beach strand strände~ küste
    | dam damm dämme~ staudamm~ deich deiche~
    | canal kanal kanäle~
    | lift aufzug aufzüge~ fahrstuhl~
    | window fenster fenstern
    | roof dach dächer~
    | wall mauer mauern zaun zäune
    | overnight_stay übernachtung~
    | download downloads heruntergeladen~ herunterladen
    | case fälle fällen fall_von
    | sector branche~ sektor~
    | capital_city hauptstadt~ landeshauptstadt~
    | aftershock nachbeben~
    | barley gerste~
    | rapeseed raps~
    | sunflower sonnenblume~
    | landslide erdrutsch~ murgang~ hangrutsch~ bergrutsch~
    | avalanche lawine lawinen lawinenabgäng~
    | wolf wolf wölfe wölfen wolfs wölfin~
    | bear bär bären bärin~ braunbär~ eisbär~
    | tiger tiger~
    | leopard leopard leoparden
    | elephant elefant elefanten elefantin~
    | egg ei eier eiern
    | bottle flasche flaschen
    | coin münze münzen goldmünze~ silbermünze~
    | grave grab gräber gräbern grabstätt~
    | skeleton skelett skelette skeletten
    | pottery gefäß gefäße gefäßen keramik keramiken vase vasen krüge
    | photograph foto fotos fotografie fotografien aufnahmen
    | video video videos
    | episode episode episoden folgen~
    | stall messeständ~ bude buden
    | season saison saisons spielzeit spielzeiten
    | race rennen~ marathon marathons wettlauf wettläufe
    | half_marathon halbmarathon~
    | round runde~ durchgang durchgänge
    | cinema kino kinos kinosäl~
    | error fehler fehlern irrtümer irrtum bugs
    | server server servern
    | box kiste kisten karton kartons palette paletten
    | taxi taxi taxis
    | tower turm türme türmen
    | lamp lampe~ laterne laternen straßenlaterne~ leuchte leuchten
    | pool schwimmbäder freibäder becken
    | survey umfrage umfragen befragung befragungen
    | meal mahlzeit mahlzeiten essen~ mittagessen abendessen mittagessens frühstück frühstücke abendbrot speisen
    | drug drogen droge kokain heroin cannabis rauschgift
    | campaign kampagne kampagnen
    | plant_grown pflanze pflanzen sträucher sträuchern strauch stauden
    | monkey affe affen~ äffin menschenaffe~ gorilla gorillas schimpanse~
    | rhino nashorn nashörner~ nashorns
    | cat katze katzen kater kätzchen
    | rabbit kaninchen
    | goat ziege ziegen
    | duck ente enten~ gans gänse gänsen
    | bee biene bienen honigbiene~ hummel hummeln wildbiene~
    | hive bienenstock bienenstöcke~ bienenvolk bienenvölker~
    | herd herde herden schwarm schwärme~
    | nest nest nester nestern horste horsten
    | deer hirsch hirsche hirschen reh rehe~ rentier~ elch elche~ rotwild
    | fox fuchs füchse füchsen
    | wild_boar wildschwein~
    | lion löwe löwen löwin löwinnen
    | turtle schildkröte~ meeresschildkröte~
    | shark hai haie haien
    | penguin pinguin pinguine pinguinen
    | stork storch störche störchen weißstorch weißstörche~
    | insect insekt insekten käfer käfern
    | vineyard weinberg~ weingut weingüter~ rebfläche~
    | orchard obstgarten obstgärten obstwiese~ streuobstwiese~ obstplantage~
    | greenhouse gewächshaus gewächshäuser~ treibhaus treibhäuser~
    | plot grundstück~ parzelle~ baugrundstück~
    | garden garten gärten gartens
    | meadow wiese wiesen~ weide weiden grünland weideland
    | grape traube trauben weintraube~
    | olive olive oliven
    | honey honig honigs
    | cheese käse käses käselaib~
    | bread brot brote broten brotes brötchen
    | wool wolle schurwolle
    | warship kriegsschiff~ fregatte~ korvette~ zerstörer
    | submarine u-boot u-boote u-booten unterseeboot~
    | barge lastkahn lastkähne~ schleppkahn schleppkähne~ binnenschiff~ schute schuten
    | tractor traktor traktoren traktors trecker treckern
    | crane kran kräne kränen krane kranen baukran baukräne~
    | locomotive lokomotive~ lok loks
    | motorcycle motorrad motorräder~ motorroller~ moped mopeds
    | van lieferwagen transporter transportern kleintransporter~
    | excavator bagger baggern planierraupe~ bulldozer~
    | fire_engine löschfahrzeug~ feuerwehrauto~ feuerwehrfahrzeug~ löschzug löschzüge~
    | fighter_jet kampfjet~ kampfflugzeug~ jagdflugzeug~
    | lighthouse leuchtturm leuchttürme~ leuchtturms
    | shipyard werft werften
    | hall hallen ausstellungshalle~ messehalle~
    | wing flügel flügeln tragfläche~
    | gate flugsteig~ gates
    | runway landebahn~ startbahn~ rollbahn~ piste
    | terminal terminal terminals
    | warehouse lagerhalle~ lagerhaus lagerhäuser~ warenlager~
    | depot depot depots betriebshof betriebshöfe~
    | workshop werkstatt werkstätten
    | laboratory labor labore laboren labors laboratori~
    | pharmacy apotheke apotheken
    | prison gefängnisse gefängnissen haftanstalt~ justizvollzugsanstalt~
    | chapel kapelle kapellen
    | castle schlösser~ burg burgen festung festungen
    | cemetery friedhof friedhöfe~ friedhofs gräberfeld~
    | dome kuppel kuppeln
    | barn scheune scheunen schuppen stall ställe ställen
    | bakery bäckerei~
    | brewery brauerei brauereien
    | monastery kloster klöster klöstern abtei abteien
    | mosque moschee moscheen
    | temple tempel tempeln
    | palace palast paläste palästen palais
    | hut hütte hütten
    | door tür türen
    | toilet toilette~
    | office büro büros geschäftsstelle~ hauptsitz amtsstelle~ amt ämter ämtern
    | studio studio studios
    | care_home pflegeheim~ altenheim~ seniorenheim~ altersheim~
    | playground spielplatz spielplätze~
    | ski_slope skipiste~ pisten abfahrtspiste~
    | trail wanderweg~ pfad pfade pfaden
    | bike_path radweg~ fahrradweg~ radstreifen
    | traffic_light ampel ampeln verkehrsampel~
    | fountain springbrunnen
    | sculpture skulptur~ statue statuen plastiken büste büsten figurine~
    | bench bänke bänken sitzbank sitzbänke~ parkbank parkbänke~
    | brick ziegel ziegeln backstein~ ziegelstein~ kacheln fliesen
    | substation umspannwerk~
    | transformer transformator~ trafo trafos
    | generator generator~ dieselaggregat~ notstromaggregat~ aggregate aggregaten
    | boiler heizkessel~ kessel kesseln
    | furnace schmelzofen schmelzöfen hochofen hochöfen brennofen brennöfen
    | heat_pump wärmepumpe~
    | smart_meter smart_meter smart_meters stromzähler~
    | sensor sensor sensoren messfühler~
    | telescope teleskop~ fernrohr~
    | blade rotorblatt rotorblätter~
    | tyre reifen~ autoreifen
    | landfill deponie~ mülldeponie~ müllkippe~
    | solar_park solarpark~
    | oil_rig bohrinsel~ ölplattform~ bohrplattform~
    | choir chor chöre chören chors
    | orchestra orchester orchestern orchesters sinfonieorchester~
    | instrument instrument instrumente instrumenten musikinstrument~
    | organ organ organe organen spenderorgan~
    | opera oper opern
    | poem gedicht gedichte gedichten
    | chapter kapitel kapiteln
    | manuscript handschrift handschriften manuskript~
    | documentary dokumentarfilm~ dokumentation dokumentationen dokus
    | album album alben
    | tournament turnier turniere turnieren turniers meisterschaft meisterschaften wettbewerb wettbewerbe wettbewerben
      wettkampf wettkämpfe~ pokal
    | game testspiel~ spiele~ videospiel~ computerspiel~ brettspiel~
    | point_score punkte~
    | defeat niederlage niederlagen
    | tie_result unentschieden remis
    | lap rennrunde~ stadionrunde~
    | assist torvorlage~ assists
    | touchdown touchdown~
    | interception interception~ abfänge
    | club klub klubs clubs
    | yellow_card gelbe_karte gelbe_karten gelben_karten
    | red_card rote_karte rote_karten roten_karten platzverweis~
    | vial ampulle~ fläschchen phiole~
    | placebo placebo~ scheinmedikament~
    | clinical_trial klinische_studie klinischen_studie klinische_studien klinischen_studien
    | side_effect nebenwirkung~
    | symptom symptom symptome symptomen
    | transplant transplantation~ transplantat~ transplantiert~
    | ventilator beatmungsgerät~
    | pill tablette~ pille pillen
    | wheelchair rollstuhl rollstühle~
    | verdict urteil urteile urteilen urteils gerichtsurteil~
    | appeal berufungen revisionen
    | conviction verurteilung~ verurteilt~ schuldspruch schuldsprüche~
    | investigation ermittlung ermittlungen ermittlungsverfahren untersuchung untersuchungen
    | theft diebstahl diebstähle~ diebstahls
    | burglary einbrüche einbrüchen wohnungseinbruch wohnungseinbrüche~ einbruchdiebstahl~
    | robbery raubüberfall raubüberfälle~
    | assault körperverletzung~ tätlichkeit~ vergewaltigung~
    | petition petition petitionen
    | referendum referendum referenden volksabstimmung~ volksentscheid~ bürgerentscheid~
    | password passwort passwörter~ kennwort kennwörter~
    | vulnerability sicherheitslücke~ schwachstelle~
    | line_of_code codezeile~ programmzeile~ zeilen_code
    | app app apps
    | data_centre rechenzentrum rechenzentren rechenzentrums
    | router router routern
    | connection anschluss anschlüsse~ verbindungen
    | planet planet planeten
    | galaxy galaxie galaxien galaxis
    | asteroid asteroid asteroiden
    | crater krater kratern kraters
    | meteorite meteorit meteoriten
    | orbit umlaufbahn~ orbit orbits umrundung~ erdumrundung~ erdumkreisung~
    | space_probe raumsonde~ raumschiff~
    | subscription abonnement~ abo abos
    | invoice rechnung rechnungen
    | voucher gutschein~
    | certificate zertifikat~ bescheinigung~ urkunde urkunden
    | shift schicht schichten
    | auction auktion auktionen versteigerung~
    | brand marke marken
    | subsidiary tochtergesellschaft~ tochterunternehmen tochterfirma tochterfirmen
    | startup startup startups start-up start-ups
    | cooperative genossenschaft~
    | bankruptcy insolvenz insolvenzen konkurse firmenpleiten
    | audit audit audits
    | recommendation empfehlung~
    | artefact artefakt~ fundstück~
    | item gegenstand gegenstände~ objekt objekte objekten
    | language sprache sprachen
    | course kurs kurse kursen lehrgang lehrgänge~ seminar seminare seminaren workshop workshops weiterbildung~
    | lesson unterrichtsstunde~ lektion~ schulstunde~
    | lecture vorlesung vorlesungen vortrag vorträge vorträgen
    | exam klausur klausuren examen abschlussprüfung~
    | embassy botschaft botschaften konsulat~
    | charity wohltätigkeitsorganisation~ hilfsorganisation~ hilfswerk~
    | constituency wahlkreis~
    | clause klausel klauseln absätze absätzen paragrafen paragraphen
    | passport reisepass reisepässe~ pässe pässen
    | visa visum visa visen
    | poster plakat plakate plakaten wahlplakat~ poster
    | bookmobile bücherbus bücherbusse~ bibliotheksbus bibliotheksbusse~ fahrbücherei~
    | marriage hochzeit hochzeiten eheschließung~ trauung trauungen heiraten ehen hochzeitspaare~
    | divorce ehescheidung~ scheidung~
    | outage stromausfall stromausfälle~ ausfall ausfälle ausfällen
    | deportation abschiebung~ abgeschoben~
    | expedition expedition expeditionen
    | volcano vulkan vulkane vulkanen
    | mountain berg berge bergen~ berges hügel hügeln
    | landmine landmine~
    | trip fahrten
    | bomb bombe bomben
    """
)

_PUBLIC = table(
    """
        class_of_pupils klassen schulklasse schulklassen eingangsklasse~ parallelklasse~
    | clinic arztpraxis arztpraxen praxen poliklinik~ ambulatorium ambulatorien
    | centre zentrum zentren zentrums
    | system system systeme systemen systems
    | service dienste~ dienstleistung~ serviceleistung~
    | study studie studien
    | movement bewegungen flugbewegung~
    | model modell modelle modellen modells
    | version version versionen fassung~
    | file datei dateien akte akten
    | comment kommentar kommentare kommentaren stellungnahme~
    | post posting postings tweet tweets blogbeitrag blogbeiträge~
    | link hyperlink hyperlinks weblink weblinks verlinkung~
    | policy police policen versicherungspolice~
    | rule regeln vorschrift~ regelung regelungen richtlinie~
    | proposal vorschlag vorschläge~
    | initiative initiative initiativen bürgerinitiative~
    | decree dekret dekrete dekreten dekrets erlass erlasse verordnung verordnungen
    | warning warnung warnungen
    | alarm alarm alarme alarmen
    | alert warnmeldung~ alarmierung alarmierungen
    | booking buchung buchungen reservierung~
    | cancellation stornierung~ storno stornos
    | defect mängel mängeln defekt defekte defekten baumangel
    | crack riss risse rissen
    | spill ölteppich~ ölunfall ölunfälle~ ölpest
    | leak leck lecks leckstelle~ undichte_stelle undichte_stellen
    | breakdown panne pannen~ störung störungen
    | injury verletzung verletzungen
    | wound wunde wunden~ stichwunde~ schusswunde~
    | fracture knochenbruch knochenbrüche~ fraktur frakturen
    | epidemic epidemie epidemien pandemie pandemien seuche seuchen
    | tumour tumor tumore tumoren tumors
    | consultation beratung beratungen beratungsgespräch~ konsultation konsultationen sprechstunde~
    | medical_appointment arzttermin~ impftermin~
    | gene gen gene genen~
    | cell zelle zellen
    | mutation mutation mutationen
    | antibody antikörper~
    | sanction sanktion sanktionen
    | checkpoint kontrollpunkt~ checkpoint checkpoints kontrollstelle~
    | camp zeltlager~ flüchtlingslager~ ferienlager~ camp camps
    | league liga ligen~
    | title_won meistertitel~ weltmeistertitel~
    | penalty_kick elfmeter~ strafstoß strafstöße~ siebenmeter~
    | training_session trainingseinheit~ trainingsstunde~ übungseinheit~
    | set_played gewinnsätze~ satzgewinn~ satzball satzbälle~
    | news_item nachrichtenbeitrag~ nachrichtenbeiträge~ zeitungsartikel~ pressebericht~
    | press_conference pressekonferenz~
    | interview interview interviews
    | licence lizenz lizenzen führerschein~ konzession konzessionen
    | degree hochschulabschluss~ hochschulabschlüsse~ bachelorabschl~ masterabschl~
    | diploma diplom diplome diplomen
    | scholarship stipendium stipendien
    | boarding_school internat internate internaten
    | nursery krippe krippen kinderkrippe~
    | academy akademie akademien
    | faculty fakultät fakultäten
    | department abteilung abteilungen fachbereich~ dezernat dezernate
    | ministry ministerium ministerien ministeriums
    | court gerichte gerichten amtsgericht~ landgericht~ verwaltungsgericht~ gerichtshof gerichtshöfe~
    | police_station polizeiwache~ polizeirevier~ polizeistation~ polizeidienststelle~
    | fire_station feuerwache~ feuerwehrhaus feuerwehrhäuser~ feuerwehrgerätehaus feuerwehrgerätehäuser~
    | post_office postamt postämter~ postfiliale~
    | market märkte märkten wochenmarkt~ weihnachtsmarkt~ markthalle~
    | fair messe fachmesse~ buchmesse~ leitmesse~ jahrmarkt jahrmärkte~ volksfest~ kirmes
    | shopping_centre einkaufszentrum einkaufszentren einkaufszentrums shoppingcenter~ shopping-center~
    | supermarket supermarkt supermarkts supermärkte~ discounter discountern
    | cafe café cafés cafe cafes kaffeehaus kaffeehäuser~
    | bar bars kneipe kneipen
    | nightclub nachtclub~ nachtklub~ diskothek~ disco discos
    | casino casino casinos kasino kasinos spielbank spielbanken
    | gym fitnessstudio~ fitness-studio~ fitnesscenter~
    | swimming_pool schwimmbad schwimmbäder~ freibad freibäder~ hallenbad hallenbäder~ schwimmbecken
    | sports_hall sporthalle~ turnhalle~ mehrzweckhalle~
    | pitch fußballplatz fußballplätze~ sportplatz sportplätze~ spielfeld~ tennisplatz tennisplätze~
    | golf_course golfplatz golfplätze~
    | riding_school reitschule~ reiterhof reiterhöfe~
    | marina yachthafen yachthäfen~ jachthafen jachthäfen marina
    | campsite campingplatz campingplätze~ zeltplatz zeltplätze~
    | holiday_home ferienwohnung~ ferienhaus ferienhäuser~ zweitwohnung~
    | hostel hostel hostels jugendherberge~
    | spa thermalbad thermalbäder~ therme thermen
    | allotment kleingarten kleingärten~ schrebergarten schrebergärten~
    """
)

_HARDWARE = table(
    """
        kit bausatz bausätze~ testkit testkits kits
    | tool werkzeug werkzeuge werkzeugen tool tools
    | weapon waffe waffen schusswaffe~
    | bullet patrone patronen gewehrkugel~
    | grenade handgranate~
    | air_raid luftangriff luftangriffe~ luftangriffs bombenangriff~ luftschlag luftschläge~
    | quay kai kais kaimauer~
    | berth liegeplatz liegeplätze~
    | lock_gate schleusentor~
    | buoy boje bojen
    | platform bahnsteig~ plattform plattformen
    | track gleis gleise gleisen
    | signal signal signale signalen signals
    | crossing bahnübergang bahnübergänge~ fußgängerüberweg~ zebrastreifen überquerung überquerungen
    | junction kreuzung kreuzungen knotenpunkt~ autobahnkreuz~ anschlussstelle~
    | roundabout kreisverkehr~ kreisel kreiseln
    | toll maut mautgebühr~ lkw-maut mauteinnahme~
    | scooter scooter scootern e-scooter~ e-roller~ elektroroller~ tretroller~
    | trolleybus oberleitungsbus~ obus obusse obussen trolleybus~
    | cable_car seilbahn~ gondelbahn~ luftseilbahn~
    | ski_lift skilift~ sessellift~ schlepplift~
    | cabin kabine kabinen
    | balcony balkon balkone balkonen balkons
    | cellar keller kellern kellers
    | garage garage garagen tiefgarage~
    | kitchen küche küchen
    | bathroom badezimmer~
    | corridor korridor korridore korridoren flur flure fluren
    | staircase treppe treppen treppenhaus treppenhäuser~
    | step stufen treppenstufe~ schritte~
    | pillar pfeiler pfeilern säule~
    | arch bögen rundbögen brückenbogen brückenbögen~
    | roof_tile dachziegel~ dachpfanne~
    | beam balken holzbalken stahlträger~
    | pile pfahl pfähle pfählen
    | asphalt asphalt asphalts bitumen
    | marble marmor marmors
    | stone steine steinen pflasterstein~ naturstein~
    | garment kleidungsstück~ kleidung bekleidung jacke jacken hosen mantel mäntel uniform uniformen
    | shirt hemd hemden t-shirt t-shirts trikot trikots
    | shoe schuh schuhe schuhen stiefel stiefeln
    | dress kleid kleider kleidern
    | blanket wolldecke~
    | toy spielzeug spielzeuge spielzeugen spielwaren
    | watch uhren armbanduhr~
    | jewel schmuck juwel juwelen schmuckstück~ edelstein~ halskette~ ohrringe armband armbänder~
    | diamond diamant diamanten
    | soap seife seifen
    | stamp briefmarke~
    | banknote banknote~ geldschein~
    | flag flagge flaggen fahne fahnen
    | bell glocke glocken kirchenglocke~
    | clock wanduhr~ turmuhr~ standuhr~ wecker weckern
    | carpet teppich teppiche teppichen
    | mattress matratze~
    | chair stuhl stühle stühlen sessel sesseln
    | table esstisch~ stehtisch~ tischplatte~
    | shelf regal regale regalen
    | candle kerze kerzen
    | firework feuerwerk~
    | balloon ballon ballons luftballon~
    | cooker elektroherd~ gasherd~ backofen backöfen~ kochfeld~
    | refrigerator kühlschrank kühlschränke~ gefrierschrank gefrierschränke~
    | washing_machine waschmaschine~
    | light_bulb glühbirne~ glühlampe~ led-lampe~
    | pump_station pumpwerk~ pumpstation~ schöpfwerk~
    | filter filter filters luftfilter~
    | hydrant hydrant hydranten
    | fire_extinguisher feuerlöscher~
    | defibrillator defibrillator~
    | stretcher krankentrage~ tragbahre~
    | wheel hinterrad hinterräder~ vorderrad vorderräder~
    | screw schraube schrauben
    | cylinder zylinder zylindern gasflasche~
    | gearbox getriebe getriebes
    | brake bremse bremsen
    | airbag airbag airbags
    | seat_belt sicherheitsgurt~ anschnallgurt~
    | headlight scheinwerfer scheinwerfern
    | windscreen windschutzscheibe~ frontscheibe~
    | propeller propeller propellern schiffsschraube~
    | parachute fallschirm~
    | glider segelflugzeug~ segelflieger~
    | hot_air_balloon heißluftballon~
    | capsule kapsel kapseln
    | probe sonde sonden
    | lander landemodul~ landeeinheit~
    | antenna antenne antennen
    | radar radar radargerät~
    | mast mast masten strommast~
    | fibre faser fasern glasfaser~
    | circuit_board platine platinen leiterplatte~
    | keyboard tastatur tastaturen
    | printer drucker druckern 3d-drucker~
    | tablet_computer tablet tablets tablet-computer~
    | smartphone smartphone~
    | headset headset headsets kopfhörer~
    | game_console spielkonsole~ spielekonsole~
    | hearing_aid hörgerät~
    | prosthesis prothese prothesen
    | implant implantat implantate implantaten
    | contact_lens kontaktlinse~
    | glasses brille brillen
    | bandage bandage bandagen verbandmaterial~ verbandsmaterial~
    | syringe spritze spritzen
    | needle nadel nadeln
    | glove handschuh~
    | gown kittel kitteln schutzkittel~
    | thermometer thermometer~ fieberthermometer~
    | scales waage waagen
    | microscope mikroskop mikroskope mikroskopen
    """
)

_NATURE = table(
    """
        flower blume blumen
    | rose rosen
    | mushroom pilz pilze pilzen
    | berry beere beeren erdbeere~ himbeere~ heidelbeere~
    | apple apfel äpfel äpfeln
    | citrus zitrusfrüchte~ zitrone~ orangen mandarinen grapefruit~
    | tomato tomate tomaten
    | onion zwiebel zwiebeln
    | carrot karotte~ möhre~
    | cabbage weißkohl kohlköpfe~ krautköpfe~
    | banana banane bananen
    | nut nüsse nüssen walnuss walnüsse~ haselnuss haselnüsse~
    | seed saatgut samen~
    | seedling setzling~ sämling~
    | hay heu heus
    | flour mehl mehls
    | pasta nudeln teigwaren pasta spaghetti
    | butter butter
    | chocolate schokolade schokoladen
    | cake kuchen torte torten
    | portion portion portionen
    | juice saft säfte säften
    | spirits spirituosen schnaps wodka whisky branntwein
    | cigarette zigarette~
    | tobacco tabak tabaks tabakwaren
    | salt salz salze
    | vegetable_oil pflanzenöl~ speiseöl~ sonnenblumenöl~ olivenöl~ palmöl
    | sausage wurst würste würsten würstchen
    | beef rindfleisch
    | pork schweinefleisch
    | calf kalb kälber kälbern
    | lamb lamm lämmer lämmern
    | turkey truthahn truthähne~ puten
    | hare hase hasen~ feldhase~
    | hedgehog igel igeln
    | bat fledermaus fledermäuse~
    | owl eule eulen uhu uhus
    | eagle adler adlern seeadler~ steinadler~
    | swan schwan schwäne schwänen
    | parrot papagei papageien
    | seal robbe robben seehund~ kegelrobbe~
    | whale wal wale walen
    | salmon lachs lachse lachsen
    | cod kabeljau kabeljaus dorsch dorsche
    | herring hering heringe heringen
    | tuna thunfisch thunfische thunfischen
    | oyster auster austern
    | crab krabbe krabben
    | shrimp garnele garnelen
    | frog frosch frösche fröschen
    | snake schlange schlangen
    | crocodile krokodil krokodile krokodilen
    | butterfly schmetterling~ falter faltern
    | mosquito mücke mücken stechmücke~ moskito moskitos
    | locust heuschrecke~
    """
)

_BOTH = table(
    """
        election wahl wahlen bundestagswahl~ landtagswahl~ kommunalwahl~ neuwahlen wahltag
      urnengang_am wahlsonntag stichwahl~ wahlgang_am parlamentswahl~ präsidentschaftswahl~
    | vote stimme stimmen abstimmung~ abgestimmt stimmten wählten urabstimmung~ votum wahlgang
      votierten votiert~ stimmte_ab stimmten_ab votieren voten abgegebene_stimmen stimmabgaben stimmenanteil
    | accident unfall unfälle~ unfalls unglück unglücke zusammenstoß~ kollision~ havarie verunglückt~ zusammenprall
      absturz abstürze~
      crash crashs karambolage~ unglücksfall unglücksfälle~ massenkarambolage~ verkehrsunfall verkehrsunfälle~
      blechschaden havarien unglücks
    | fire brand brände~ brandes feuer großbrand waldbrand waldbrände~ flammen feuers
      großbrände~ flammenmeer feuersbrunst~ inferno feuers_brunst flächenbrand
      flächenbrände~ brandstiftung~ wohnungsbrand wohnungsbrände~ buschbrand buschbrände~
    | flood hochwasser~ überschwemmung~ flut fluten überflutung~
      überflutet~ überschwemmt~ sturzflut~ springflut~ unter_wasser wassermassen flutkatastrophe~
      jahrhundertflut~ über_die_ufer sturmflut~
    | strike streik streiks streiken warnstreik~ arbeitsniederlegung~ ausstand
      bestreikt~ streikte arbeitskampf arbeitskämpfe~ generalstreik~ legten_die_arbeit legen_die_arbeit
      arbeit_nieder arbeit_niederlegen ausstände ausstands streikposten
    | festival festival festivals fest feste karneval umzüge umzug
      festivität~ festspiel~ stadtfest~ straßenfest~ dorffest~ sommerfest~ feierlichkeit~
    | summit gipfel gipfels gipfeltreffen~
    | conference konferenz konferenzen kongress kongresse~ vertragsstaatenkonferenz~
      symposium symposien fachtagung~ fachkongress~ kongressteilnehmer
    | war krieg kriege kriegen kriegs krieges schlacht schlachten konflikte gefechte kämpfe
      kampfhandlung~ kriegshandlung~ waffengang krieges_wegen
    | protest protest proteste~ demonstration demonstrationen demo demos protestmarsch marsch ausschreitung~ krawall
      krawalle kundgebung
      protestaktion~ protestzug protestzüge~ protestierten protestiert~ protestieren demonstriert~ demonstrieren
      mahnwache~ kundgebungen sitzblockade~ unruhen protestkundgebung~
    | loan kredit kredite krediten kredits darlehen darlehens anleihe anleihen
      geliehen~ ausgeliehenes_geld verleiht kreditlinie~ kreditrahmen staatsanleihe~ bankkredit~ förderkredit~
      lieh_sich kreditvolumen kreditsumme kreditvertrag
    | grant zuwendung~ förderung fördermittel~
      fördergeld~ förderzusage_über finanzierungszusage bezuschussung_von förderbescheid~ förderpreis
    | fine bußgeld~ strafe strafen geldstrafe~ vertragsstrafe~ pönale~
      ordnungsgeld~ strafzahlung~ knöllchen strafzettel~ geldbuße~ strafmandat~ kartellstrafe~ verwarnungsgeld~
      zwangsgeld~ strafgeld~
    | subsidy zuschuss zuschüsse~ subvention~ beihilfe~
      staatshilfe~ staatliche_hilfe staatliche_unterstützung finanzspritze_vom_staat förderprämie~
      prämie_vom_staat zuschussbetrag landesmittel bundesmittel staatliche_förderung
    """
)

_DEEDS = table(
    """
        donate spende spenden spendete spendeten gespendet~ schenkung~ geschenkt~ gestiftet~ stiftet
      spendet spenden_von spendensumme~ spendenerlös~ geldspende~ sachspende~ spendenscheck~ scheck_über
      scheck_überreicht zuwendung_von_privat vermacht~ vermächtnis~ schenkte schenkten verschenkt~ zugedacht
      stiftete stifteten überließ_der wohltätig~ für_den_guten_zweck großspende~ einzelspende~
    | contribute beitrag beiträge~ beitrags beigetragen beisteuer~ steuerte steuern_bei
      beigetragen_haben zugeschossen schoss_zu schossen_zu zuzahlung~ trug_bei trugen_bei beizutragen
      dazugegeben zugesteuert zubuttern
    | pay zahlung zahlungen zahlt zahlen_wir zahlte zahlten gezahlt~ bezahlt~ bezahlen eingezahlt~ auszahl~
      ausgezahlt~ überwies~ einzahlung~ vergütung
      überweisung überweisungen entrichtet~ entrichten beglichen~ begleichen beglich blechen berappen
      hinblättern zahlen_muss zahlen_müssen ausgeschüttet~ abgeführt~ zu_zahlen zahlbar ausgezahlte_summe
      vergütet~ honorierung lässt_springen in_die_tasche_greifen kommt_für_die auf_den_tisch_gelegt entlohnt~
      zahltag
    | cost kosten kostet kostete kosteten gekostet gesamtkosten baukosten projektkosten selbstkosten rechnung teuer~
      teurer kostenpunkt kostenrahmen
      schlägt_zu_buche schlagen_zu_buche schlug_zu_buche schlug_mit schlägt_mit zu_buche kostenschätzung~
      kostspielig~ kostenaufwand herstellungskosten investitionskosten sanierungskosten baukostensumme
      verschlingt verschlang verschlungen kostenhöhe gekostet_hat mehrkostenanteil unkosten baupreis~ aufgewandt
      teuer_zu_stehen
    | price preis preise preisen preises verkaufspreis~ ladenpreis~ kaufpreis~ strompreis~ preisempfehlung~ preislich
      listenpreis~ neupreis~ einzelpreis~ stückpreis~ endpreis~ fahrpreis~ ticketpreis~ kartenpreis~
      unverbindliche_preisempfehlung zu_haben_für zu_haben_ab preisschild verbraucherpreis ladenverkaufspreis
      marktpreis~
    | budget budget budgets haushaltsplan~ etat etats
      haushalt_der haushaltsansatz finanzplan~ finanzrahmen finanzausstattung haushaltsvolumen doppelhaushalt~
      jahresetat kostenbudget haushaltsentwurf
    | invest investition~ investier~
      gesteckt_in steckt_in in_die_hand_genommen nimmt_in_die_hand fließen_in flossen_in fließt_in
      hineingesteckt gepumpt_in reingesteckt geldspritze~ finanzspritze~ kapitalspritze~ geld_in_die_hand
    | finance finanzier~ gefördert~ bezuschusst
      bezahlt_von_der geldgeber~ kofinanzier~ mitfinanzier~ anschubfinanzierung fördersumme trägt_die_kosten
      übernimmt_die_kosten kosten_übernommen kostenübernahme fördert fördern bezuschusst~ bezuschussung
      mittel_vom
    | revenue umsatz umsätze~ umsatzes umsatzerlös~ erlös erlöse~ konzernumsatz~ einnahmen
      erlöst~ erwirtschaftet~ einnahme eingenommen~ nahm_ein nahmen_ein umgesetzt~ setzte_um setzten_um
      verkaufserlös~ jahresumsatz~ umsatzplus geschäftsvolumen in_die_kasse in_die_kassen kassenerlös~ spülte
      spülten einkünfte_aus_dem_verkauf umsatzvolumen
    | profit gewinn gewinne gewinnen_aus gewinns überschuss_des_jahres betriebsergebnis~ jahresüberschuss~ ebit ebitda
      konzerngewinn~ betriebsgewinn~ konzernergebnis~ jahresergebnis~ nettoergebnis~ quartalsergebnis~
      halbjahresergebnis~ ergebnis_vor_steuern ergebnis_je_aktie operative_ergebnis operatives_ergebnis
      überschuss_erzielt gewinnplus schwarze_zahlen in_den_schwarzen_zahlen bereinigtes_ergebnis
      vorsteuergewinn~ vorsteuerergebnis~ gewinn_von unterm_strich_blieben verdiente verdienten erträge_aus
      jahresgewinn~ gewinne_von betriebliche_ergebnis betriebliches_ergebnis periodenüberschuss profit profite
      profiten
    | loss verlust verluste~ fehlbeträge
      minus_von rote_zahlen in_den_roten_zahlen jahresfehlbetrag~ verlustgeschäft~ eingebüßt büßte_ein
      büßten_ein verlustreich~ miese miesen miese_gemacht jahresverlust~ verlor_geld
       negatives_ergebnis
    | margin marge margen umsatzrendite~ ebit-marge gewinnmarge~
      gewinnspanne~ handelsspanne~ bruttomarge~ rendite renditen umsatzmarge
    | dividend dividende~
      ausschüttung~ gewinnausschüttung~ ausgeschüttet_an_die_aktionäre gewinnbeteiligung_der_aktionäre
    | debt schulden schuld verschuldung~ nettoverschuldung verbindlichkeit~ schuldet verschuldet
      kreditschulden schuldenstand schuldenberg~ schuldenlast außenstände verpflichtungen_von altschulden
      in_der_kreide verbindlichkeiten_von zahlungsrückstand zahlungsrückstände~ überschuldet~ bankschulden
      staatsschulden fremdkapital
    | asset vermögen vermögenswert~ aktiva bilanzsumme~
      besitztümer privatvermögen reichtum anlagevermögen umlaufvermögen aktivposten reinvermögen
    | capital kapital eigenkapital~ grundkapital~ stammkapital
      eigenmittel~ startkapital gesellschaftskapital anfangskapital kapitalausstattung
    | wage lohn löhne~ lohns gehalt gehälter~ stundenlohn~ mindestlohn~ verdient verdienen entgelt~ mehr_lohn
      mehr_gehalt mehr_geld tariferhöhung lohnforderung~ lohnerhöhung~ gehaltserhöhung~ lohnkosten besoldung
      vergütung_von lohnplus gehaltsplus tarifplus tarifabschluss~ tarifabschlüsse~ lohnabschluss~ einkommen_von
      bezahlung monatslohn~ monatsgehalt~ bruttolohn~ grundgehalt~ grundlohn~ bezüge stundensatz tariflohn~
      tarifentgelt~ lohnzuwachs lohnsteigerung~ gehaltssteigerung~ lohnanstieg mehr_in_der_tasche
      mehr_im_geldbeutel arbeitsentgelt~ jahresgehalt~ jahresgehälter~ lohntüte einstiegsgehalt~ lohn_und_gehalt
      sold salär~
    | pension rente renten~ pension pensionen
      ruhegehalt~ ruhegeld~ altersbezüge altersrente~ altersversorgung betriebsrente~ altersgeld
      ruhestandsbezüge witwenrente~
    | bonus bonus boni prämie prämien
      einmalzahlung~ sonderzahlung~ einmalig einmalige
      zulage zulagen extrazahlung~ einmalbetrag~ gratifikation~ weihnachtsgeld~ inflationsausgleichsprämie~
      inflationsprämie~ sondervergütung~ zuschlag_von leistungsprämie~ urlaubsgeld~ einmalprämie~ bonuszahlung~
      antrittsprämie~
    | tax mwst ust umsatzsteuer~ steuer steuern mehrwertsteuer~ besteuerung abgabe abgaben steuereinnahmen
      gewerbesteuer~ grundsteuer~ einkommensteuer~
      fiskus steuersumme steuerlast abgabenlast steuerpflichtig~ hundesteuer~ einkommenssteuer~
      körperschaftssteuer~ körperschaftsteuer~ lohnsteuer~ versteuer~ kfz-steuer verbrauchssteuer~ bettensteuer~
      steueraufkommen
    | tariff zoll zölle~
      einfuhrabgabe~ strafzoll strafzölle~ importzoll importzölle~ schutzzoll schutzzölle~ zollsatz zollsätze~
      handelsbarriere~
    | fee gebühr gebühren eintrittspreis~ honorar~ eintritt eintrittskosten teilnahmegebühr~ mitgliedsbeitrag
      mitgliedsbeiträge~
      gebührensatz eintrittsgeld~ eintrittsgebühr~ startgeld~ nutzungsgebühr~ bearbeitungsgebühr~ jahresbeitrag
      jahresbeiträge~ vereinsbeitrag vereinsbeiträge~ entgelt_für_die eintrittskarte_kostet studiengebühr~
      teilnahmebeitrag teilnahmebeiträge~ kostenbeitrag unkostenbeitrag elternbeitrag elternbeiträge~
      teilnehmergebühr~ servicegebühr~ anmeldegebühr~ startgebühr~ der_eintritt_kostet
    | aid hilfe hilfen hilfsgüter~ unterstützung hilfsgelder~
      hilfspaket~ hilfszahlung~ rettungspaket~ soforthilfe~ hilfszusage~ hilfsleistung~ finanzhilfe~
      unterstützungsleistung~ hilfsgeld nothilfe~ überbrückungshilfe~ geldhilfe~ unterstützungspaket~
      aufbauhilfe~ stütze
    | fund fonds stiftung stiftungen finanzmittel~ haushaltsmittel~ geldmittel~
      sondervermögen topf töpfe fördertopf finanztopf geldtopf treuhandfonds notfallfonds hilfsfonds
      nothilfefonds fördertöpfe fondsvermögen
    | raise gesammelt~ sammelte sammelten sammlung_von eingeworben~ spendenaktion~ aufgebracht~
      eingesammelt~ sammelten_ein zusammengetragen zusammengekommen kam_zusammen kam_an_spenden spendensammlung~
      sammelaktion~ crowdfunding~ erbrachte erbracht_hat kollekte~ spendenlauf zusammengebracht sammelbüchse~
      benefizaktion~ spendenkonto benefiz~ zusammengelegt_haben gesammelt_worden schwarmfinanzierung~
    | spend ausgaben ausgabe_von ausgegeben~ aufwendung~ aufgewendet gab_aus aufwand verausgabt~ ausgeben
      gibt_aus gaben_aus geben_aus ausgegeben_werden verwendet_für verschlungen_hat aufgewandt_haben verprasst
      geld_ausgegeben verpulvert etatausgaben ausgabenposten kostenpunkte aufwände springen_lassen
      ausgabevolumen verbraten
    | save einspar~ eingespart~ gespart~ sparen ersparnis~ spart einsparen sparte
      einsparung_von sparmaßnahme~ sparpaket~ eingespart_hat kostenersparnis sparprogramm~ weniger_ausgeben
      spareffekt~ sparpotenzial~ kostensenkung~ gespart_werden kostenreduzierung~ auf_die_hohe_kante
      zur_seite_gelegt
    | sell verkauf verkäufe~ verkaufs verkauft~ verkaufen absatz abgesetzt verkaufszahl~ verkaufte verkauften
      veräußer~
      verkaufen_konnte abverkauf~ an_den_mann_gebracht wechselte_den_besitzer wechselten_den_besitzer
      den_besitzer_gewechselt über_den_ladentisch versteiger~ losgeschlagen vermarktet~ abgestoßen~ abgegeben_an
      an_die_frau unter_den_hammer weiterverkauft~ zuschlag_erhielt vertrieben_hat verscherbel~ ging_weg
      gingen_weg verscheuert absatzzahl~ absatzplus verkäuflich
    | buy kauf käufe~ gekauft~ kaufte kauften kaufen ankauf erwerb erworben~ anschaffung~ angeschafft einkauf
      einkäufe~ erwirbt erwarb erwarben
      erstanden_hat zugekauft~ angekauft~ beschaffung~ beschafft~ eingekauft~ kauft schlug_zu zugeschlagen_haben
      besorgt_sich käuflich ersteigert~ erwerben anschaffen anzuschaffen beschaffen bezogen_aus abgekauft~
      aufgekauft~ aufkauf~ zukauf zukäufe~ übernommen_für
    | export export exporte~ ausfuhr~ exportiert~ exportieren exportwert~ ausgeführt~
      auslandsverkauf~ auslandsverkäufe auslandsabsatz auslandsumsatz~ auslandsgeschäft~ ins_ausland_geliefert
      ins_ausland_verkauft ins_ausland_verschickt lieferungen_ins_ausland ging_ins_ausland gingen_ins_ausland
      ins_ausland_gingen verkäufe_ins_ausland außer_landes
    | import import importe~ einfuhr~ importiert~ importieren eingeführte_waren
      aus_dem_ausland_bezogen bezug_aus_dem_ausland ins_land_gebracht einkäufe_im_ausland
      lieferungen_aus_dem_ausland eingeführten eingeführter auslandsbezug~ aus_dem_ausland_eingekauft
      bezüge_aus_dem_ausland ins_land_geholt
    | trade handel handels außenhandel~ handelsvolumen~
      warenaustausch handelsaustausch warenverkehr warenhandel handelsumsatz handelsvolumen_von gehandelt~
    | produce produktion~ produzier~ herstellung~ herstellt hergestellt~ erzeugung~ erzeugt erzeugte erzeugen
      erzeugten gefertigt~ fertigung~ jahresproduktion
      liefen_vom_band lief_vom_band läuft_vom_band laufen_vom_band rollten_vom_band rollen_vom_band
      rollt_vom_band vom_band herstellen herstellten herstellte fertigt fertigten fertigte gebaute_fahrzeuge
      abgefüllt~ gefördert_werden gewonnene_menge stromproduktion ausstoß_von fabriziert~ gewonnen_werden
      abgebaut~ zutage_gefördert gewinnung hervorgebracht
    | harvest ernte~ geerntet~ eingebracht gedroschen weinernte~ obsternte~ traubenernte~ olivenernte~ rekordernte~
      missernte~ getreideernte~ apfelernte
      lese einbringen eingefahren~ fuhren_ein fuhr_ein abgeerntet~ pflücken gepflückt~ pflückten ernten_ein
      lesegut weinlese traubenlese heuernte kartoffelernte eingeholt~ eingebrachte mähdrusch drusch heimgebracht
    | yield ertrag erträge~ ertrags hektarertrag~ ausbeute
      hektarerträge rendite_von abgeworfen warf_ab wirft_ab werfen_ab ernteertrag~ ernteerträge~ verzinste
      ertragreich~ erträge_von ernte_pro_hektar kapitalertrag kapitalerträge~ anlageertrag anlageerträge~
      kapitalrendite anlagerendite anlageerfolg gewinn_aus_anlagen
    | consume verbrauch verbrauchs verbraucht~ konsum
      verbrauchen schluckt schlucken frisst energiebedarf strombedarf wasserbedarf energieverbrauch
      stromverbrauch wasserverbrauch verzehr verzehrt~ konsumiert~ konsumieren verfeuert~ benötigt_pro durst
      getrunken~ gegessen verputzt spritverbrauch kraftstoffverbrauch verbrauchsmenge verschlang_energie
    | supply versorgung versorgt~ versorgen beliefert~ angeschlossen~ bedient
      beliefern mit_strom mit_wasser bedarf_decken deckt_den_bedarf decken_den_bedarf reicht_für reichen_für
      genug_strom strom_für stromversorgung wasserversorgung speist_ins ausgestattet~ stellt_bereit
      versorgungsgebiet anschluss_an_das angebunden~ genug_für bedarf_von gespeist~
    | deliver lieferung~ liefert~ liefern geliefert~ auslieferung~ ausgeliefert~ zugestellt~ übergeben~ übergabe
      abgeliefert~ zustellung~ lieferte lieferten
      überreicht~ überreichung ausgehändigt~ aushändigung verteilt~ verteilung verschickt~ versandt~ zugesandt
      zugeschickt ausgegeben_an auszuliefern anlieferung~ angeliefert~ übergab übergaben gebracht_zu ausgefahren
      ausfuhr_an ausgetragen_an übersandt~
    | transport transport transporte~ transportier~ befördert~ beförderung~ befördern
      fahrgastzahl~ fahrgastaufkommen passagieraufkommen passagierzahl~ gefahren_wurden gebracht_haben
      überführt~ verfrachtet~ kutschiert~ hingebracht nutzten_die_linie nutzen_die_linie fahren_mit_der
      fuhren_mit_der verkehrte_mit umgeschlagen~ fluggastzahl~ fluggastaufkommen chauffiert~ verschifft~
      verladen~
    | cargo fracht ladung~ zuladung nutzlast~ gütern güter
      ware waren_im_wert frachtgut frachtgüter~ frachtaufkommen güteraufkommen nutzladung ladegut beladen
      beladung~ gütermenge~ umschlagmenge
    | install installier~ montier~ montage aufgestellt~ aufstellung
      eingebaut~ einbau angebracht~ anbringung bestückt~ verbaut~ angeschlossene_geräte ausgerüstet~
      ausrüstung_mit nachgerüstet~ nachrüstung~ verlegt_wurden eingerichtet~ einrichten aufgebaut~ aufbau
      aufbauen angebaut_werden ausgestattet_mit installation installationen hingestellt stellten_auf stellte_auf
      platziert~
    | build bau bauen baut baute gebaut~ errichtet~ errichtung~ bauarbeiten neubau erbaut~ bauzeit~
      hochgezogen~ hochziehen hingestellt_wird errichten verlegt~ verlegung angelegt~ aus_dem_boden_gestampft
      gebaut_werden wird_gebaut bauvorhaben baumaßnahme~ bautätigkeit~ bauvolumen erstellt_werden wohnungsbau
      geschaffen_werden ausgebaut~ ausbau neubauprojekt neu_gebaut neubaustrecke wächst_in_die_höhe
      werden_gebaut im_bau in_bau
    | repair reparatur~ reparier~ instandsetzung~ ausbesserung~ repariert reparieren instandgesetzt
      geflickt~ flicken ausgebessert~ in_stand_gesetzt in_stand_gesetzte wieder_in_stand wieder_hergerichtet
      hergerichtet~ wartung wartungsarbeiten instandhaltung~ behoben~ beheben behebung generalüberholt~
      generalüberholung überarbeitet_werden ausbessern in_ordnung_gebracht schadensbehebung unterhaltung_der
      gefixt wieder_flottgemacht werkstattaufenthalt
    | replace ersetzt~ ersetzen~ ersatz ausgetauscht~ austausch erneuer~ ausgewechselt tausch wechsel_von
      ersatzbeschaffung~ ausgewechselte auswechslung_der auswechseln austauschen tauscht tauschte tauschten
      getauscht~ ablösung abgelöst~ abgelöst_durch neue_anstelle an_die_stelle gewechselt~ umgerüstet~ umrüstung
      umstellung_auf auszutauschen
    | demolish abriss abgerissen~ abbruch rückbau abzureißen abreißen
      niedergerissen~ niederreißen abgetragen~ abtragen dem_erdboden_gleich dem_erdboden_gleichgemacht
      plattgemacht~ plattmachen abgebrochen~ gesprengt~ sprengung~ geschleift~ weichen_mussten weichen_müssen
      muss_weichen müssen_weichen abrissarbeiten abrissbirne rückgebaut~ demontiert~ demontage zurückgebaut~
      gekappt_und_abgebaut abbrucharbeiten
    | destroy zerstör~ vernichtet~ abgebrannt~ niedergebrannt~
      abbrannte abbrannten ausgebrannt~ ausbrannte brannte_ab brannten_ab brannte_nieder brannten_nieder
      brannte_aus verbrannt~ in_flammen_aufgegangen ging_in_flammen gingen_in_flammen in_schutt_und_asche
      in_trümmern in_trümmer verwüstet~ verwüstung~ ruiniert~ vernichtung dem_feuer_zum_opfer
      den_flammen_zum_opfer fielen_den_flammen fiel_den_flammen ein_raub_der_flammen raub_der_flammen
      totalschaden totalschäden weggerissen~ weggeschwemmt~ weggespült~ fortgerissen~ verheert~ demoliert~
      zertrümmert~ zu_bruch verkohlt~ eingeäschert~ fraß_sich vom_feuer_erfasst unbewohnbar kaputt~ schrottreif
      vernichten niederbrannte niederbrannten opfer_der_flammen dahingerafft
    | damage beschädig~ schaden schäden schadens schadenssumme sachschaden sachschäden
      ramponiert~ lädiert~ demolierte schadensbilanz schadenshöhe in_mitleidenschaft mitleidenschaft_gezogen
      beeinträchtigt~ schadensumme brandschaden brandschäden~ sturmschaden sturmschäden~ betroffene_gebäude
      betroffene_häuser verunstaltet~ abgedeckt_wurden abgedeckte_dächer angekratzt verwundbar_gemacht
      schadensereignis gelitten_haben sachschadens beulen schadensfall schadensfälle~
    | compensation entschädig~ schadenersatz schadensersatz~ ausgleichszahlung~
      schmerzensgeld~ abfindung~ ausgleich_von wiedergutmachung~ ersatzleistung~ schadenersatzes abgegolten~
      ersatzzahlung~ schadloshaltung~ regress schadensregulierung~ ausgleichssumme
    | insurance versicherung~ versichert~
      assekuranz~ versicherer versicherern deckungssumme haftpflicht~ kaskoversicherung
    | interest zins zinsen zinssatz~ verzinsung leitzins~
      zinsniveau verzinst~ einlagenzins~ kreditzins~ hauptrefinanzierungssatz schuldzins~ zinsaufwand bauzins~
      sollzins~
    | inflation inflation inflationsrate~ teuerung~ verbraucherpreise~
      preisauftrieb preissteigerung~ preisanstieg~ geldentwertung lebenshaltungskosten kaufkraftverlust
      verbraucherpreisindex preisniveau preiserhöhung~
    | unemployment arbeitslosigkeit arbeitslosenquote~
      erwerbslosigkeit erwerbslosenquote~ arbeitslosenzahl~ arbeitslosenrate~ ohne_job_quote
    | gdp bip bruttoinlandsprodukt~
      wirtschaftsleistung~ bruttosozialprodukt~ bruttoinlandprodukt~ volkswirtschaftliche_leistung
      wirtschaftskraft bruttonationaleinkommen
    | exchange_rate wechselkurs~
      umrechnungskurs~ devisenkurs~ eurokurs~ dollarkurs~ währungskurs~ kurs_zum_dollar
    | income einkommen einkünfte~
      verdienst verdienste verdiensts haushaltseinkommen bruttoeinkommen jahreseinkommen monatseinkommen
      erwerbseinkommen familieneinkommen zuflüsse
    | deficit defizit~ fehlbetrag fehlbetrags
      haushaltsloch finanzloch finanzierungslücke~ haushaltslücke~ deckungslücke~ fehlbetrages loch_in_der_kasse
      loch_im_haushalt lücke_im_haushalt mangel_an minus_im_haushalt lücke_von unterdeckung~ miese_im_haushalt
      loch_von fehlen_in_der_kasse fehlen_im fehlende_summe haushaltsdefizit
    | surplus überschuss überschüsse~
      überhang plus_in_der_kasse haushaltsplus mehreinnahmen handelsüberschuss haushaltsüberschuss
      überproduktion
    | reserve reserve reserven rücklage~ rückstellung~ vorrat vorräte~
      lagerbestand lagerbestände~ polster_von polster vorratsmenge finanzpolster notreserve~ gebunkert~
      eingelagert~ bevorratet~ eiserne_reserve rückhalt speichermenge lagervorrat notgroschen
    | backlog auftragsbestand~ auftragsbuch auftragspolster~
      auftragsbücher auftragsüberhang rückstau bearbeitungsstau unbearbeitet~ unerledigt~ altfälle altlasten_von
      offene_verfahren offene_fälle offene_anträge warteliste~ anhängige_verfahren stapel_von
      ausstehende_aufträge aktenberg~ antragsstau
    | value wert werte werts wertvoll bewertet bewertung~
      verkehrswert~ schätzwert~ marktpreis_von gegenwert~ sachwert~ im_wert warenwert streitwert~
      versicherungswert
    | amount betrag beträge~ betrags summe summen beläuft belaufen
      geldbetrag geldbeträge~ geldsumme~ beläuft_sich belaufen_sich belief_sich beliefen_sich beträgt betrugen
      betrug_rund
    | allocate bereitgestellt~ bereitstellung~ bewilligt~ zugewiesen~ zuteilung~ bereitstellen zugeteilt~ bewilligung~
      freigegeben~
      eingeplant~ zur_verfügung_gestellt stellt_zur_verfügung stellen_zur_verfügung stellte_zur_verfügung
      bereitgehalten~ beiseitegelegt zurückgelegt~ reserviert~ zweckgebunden~ lockergemacht zugesprochen~
      bereit_gestellt mittel_freigegeben zuweisung~ vergeben_für verfügung_stehen freigabe_von mittelvergabe
      eingestellt_für zugedacht_sind
    | receive erhalten~ erhielt erhielten erhält bekommen bekommt bekam empfing empfangen
      kassiert~ kassieren bezogen bezieht beziehen ausbezahlt_bekommen zugeflossen floss_an flossen_an gehen_an
      geht_an ging_an gingen_an fließt_an fließen_an einstreichen eingestrichen strich_ein streicht_ein
      zuteilwerden abgeräumt_hat zugesprochen_bekommen entgegengenommen~ entgegennahme
    | refund rückerstattung~ erstattet~ erstattung~ rückzahlung_des_preises zurückerstattet
      erstatten geld_zurück zurückerhalten zurückbekommen bekommt_zurück kostenerstattung~ rückvergütung~
      zurückgegeben~ gutgeschrieben~ gutschrift~ zurückgezahlt_bekommen
    | repay rückzahlung~ zurückgezahlt~ tilgung~ getilgt~
      zurückzahlen zurückzuzahlen zahlte_zurück zahlt_zurück zahlten_zurück tilgen tilgte abbezahlt~ abbezahlen
      abgezahlt~ abzahlen abzahlung~ kredit_bedient schuldendienst rückzahlbar~ abgestottert
      rückführung_der_schulden
    | rent miete mieten kaltmiete~ pacht
      mietpreis~ gemietet~ mietet mieteten vermietet~ vermietung~ anmietung~ angemietet~ mietzins~ gepachtet~
      verpachtet~ warmmiete~ bestandsmiete~ pachtzins~ leasing geleast~ mietkosten monatsmiete~ mieteinnahmen
      pachtpreis~
    | advance vorauszahlung~ anzahlung~ vorschuss vorschüsse~ abschlagszahlung~
      abschlag abschläge im_voraus vorkasse vorab_bezahlt vorauszahlt vorleistung~ vorausleistung~ à_conto
      akonto~ erste_rate vorfinanzierung
    | deposit kaution~ einlage einlagen pfand
      sicherheitsleistung~ mietkaution flaschenpfand hinterlegt~ hinterlegung bankeinlage~ pfandbetrag
      sicherheitsbetrag
    | discount rabatt~ nachlass preisnachlass~ ermäßigung~
      preissenkung~ vergünstigung~ vergünstigt~ verbilligt~ abschlag_von prozente_auf_den skonto skonti billiger
      günstiger preisabschlag~ preisreduktion~ reduzierter_preis heruntergesetzt~ herabgesetzt~ sonderpreis~
      schnäppchen~ mengenrabatt
    | capacity kapazität~ fassungsvermögen fasst~ fassen~ platz_für plätze_für
      bietet_platz bieten_platz platz_bietet platz_bieten platz_finden finden_platz platz_haben
      sitzplatzkapazität~ bettenkapazität~ aufnahmekapazität~ aufnehmen_kann raum_für ausgelegt_für
      ausgelegt_auf gebaut_für konzipiert_für passen_hinein passen_rein stauraum fassungskraft füllmenge~
      aufnahmefähigkeit
      stellplätze_für ladevolumen kofferraumvolumen speicherkapazität_von
    | power leistung nennleistung~ gesamtleistung~
      ps-zahl motorleistung~ höchstleistung~ spitzenleistung~ leistungsstärke~ leistungsfähigkeit
      anschlussleistung~ systemleistung~ dauerleistung~ antriebsleistung~ nennwert_der_leistung
      kraftwerksleistung
    | voltage spannung nennspannung~
    | torque drehmoment~
    | pressure druck~ luftdruck~ wasserdruck~ blutdruck~ reifendruck~ betriebsdruck~
    | length länge längen lang lange_brücke langen langer langes gesamtlänge~ bauwerkslänge~
      längste längster streckenlänge~ erstreckt_sich erstrecken_sich erstreckte_sich langgestreckt~ spannt_sich
      strecke_von streckenkilometer~ abschnitt_von meterlang~ kilometerlang~
    | height höhe höhen hoch hohe hohen hoher hohes
      gebäudehöhe~ turmhöhe~ bauhöhe~ nabenhöhe~ meterhoch~ höchster_punkt ragt ragen ragt_in körpergröße
    | width breite breit breiten~ breiter
      fahrbahnbreite~ spannbreite~ straßenbreite~
    | depth tiefe tiefen tief tiefer wassertiefe~
      meerestiefe~ tauchtiefe~ bohrtiefe~ tiefenmeter~ unter_der_oberfläche unter_der_erde unter_tage
      meter_unter tiefste
    | diameter durchmesser~
    | thickness dicke stärke_von wandstärke~ dick
    | weight gewicht~ wiegt wogen~ wiegen~ masse
      schwer_ist körpergewicht~ leergewicht~ eigengewicht~ auf_die_waage bringt_auf_die_waage
      bringen_auf_die_waage brachte_auf_die_waage tonnage tonnenschwer~ wog schlachtgewicht~
    | area fläche flächen grundfläche~ wohnfläche~ anbaufläche~
      flächengröße areal areale nutzfläche~ flächenausdehnung ausdehnung hektargröße grundstücksgröße
      grundstücksfläche~ quadratmeterzahl verkaufsfläche~ ackerfläche~ bürofläche~ fußballfelder areals
      erstreckt_sich_über
    | volume volumen rauminhalt
      kubatur kubikmeterzahl füllvolumen fassungsraum hubraum~
    | level pegel pegelstand~ wasserstand~ niveau
      wasserpegel füllstand~ pegelhöchststand scheitel scheitelstand scheitelpunkt_des pegelmarke
    | altitude flughöhe~ seehöhe über_dem_meeresspiegel
      über_normalnull über_meereshöhe meereshöhe~ höhe_über_dem_meer höhenlage~ über_null über_meer
      höhenmetern_über
    | speed geschwindigkeit~ tempo höchstgeschwindigkeit~
      tempolimit stundenkilometer~ spitzengeschwindigkeit~ schnell_unterwegs spitzentempo fahrgeschwindigkeit~
      raste rasten_mit fuhr_mit_tempo schneller schnellste
    | temperature temperatur~ hitze
      celsius hitzewelle~ wärme wärmer kälter heiß heißester heißeste kältester kälteste quecksilber
      thermometer_zeigte frost frostgrade tageshöchstwert~ hitzerekord
    | distance entfernung~ entfernt abstand distanz distanzen
      luftlinie~ streckenlänge_von kilometer_weit fahrstrecke~ zurückgelegte zurücklegen legte_zurück
      legten_zurück fahrtstrecke~ wegstrecke~ wegs kilometer_weg distanz_von
    | range reichweite~
      aktionsradius ladung_reicht kommt_weit mit_einer_ladung mit_einer_akkuladung pro_akkuladung pro_ladung
      radius_von ohne_nachladen kommt_er_weit
    | age alt alte alten~ jährig~ lebensjahr~ im_alter alter_von das_alter ihr_alter sein_alter alter_der
      alter_beträgt alter_lag durchschnittsalter~ mindestalter~ höchstalter~ rentenalter~ eintrittsalter~
      lebensalter alters_von jahre_jung betagt~ hochbetagt~ geburtsjahr altersgrenze~ wurde_alt
    | duration dauer dauert dauerte dauern dauerten laufzeit~ lang_dauernd
      zeitraum zeitspanne~ dauerte_an dauert_an hielt_an andauert~ gedauert~ nahm_in_anspruch nimmt_in_anspruch
      in_anspruch in_anspruch_nehmen zog_sich_hin zieht_sich_hin gezogen_über über_einen_zeitraum lebensdauer~
      nutzungsdauer~ betriebsdauer~ haltbarkeit währte währt währten zeitdauer bauzeit_von laufdauer
      stundenlang~ tagelang~ monatelang~ jahrelang~ wochenlang~ brauchte_man dauerten_an
    | travel_time fahrzeit~ reisezeit~ fahrtdauer flugzeit~
      fahrzeit_von autominuten gehminuten fahrminuten autostunden flugstunden flugdauer wegezeit~ fahrtzeit~
      dauer_der_fahrt zugfahrt_dauert reisedauer fahrt_dauert minuten_fahrt stunde_fahrt anfahrtszeit~
      stunden_fahrt fahrstunden
    | delay verspätung~ verzögerung~ verzug verspätet~
      verspätung_von verzögert~ hinter_dem_zeitplan hinterherhinkt hinkt_hinterher im_rückstand rückstand
      später_als_geplant zu_spät unpünktlich~ aufgehalten~ in_verzug zeitverzug zeitverzögerung~ bauverzug
      bauverzögerung~ verspätete_züge terminverzug
    | warranty garantie~ gewährleistung~
    | emission emission emissionen ausstoß
      co2-ausstoß~ emittiert~ treibhausgas~ kohlendioxid~ co2 schadstoffausstoß~ klimagas~ ausgestoßen~
      ausstoßen stößt_aus stoßen_aus co2-fußabdruck klimabilanz freigesetzt~ abgase abgasen kohlenstoffdioxid~
    | rainfall niederschlag~ niederschläge~ regen regenmenge~ regnete regenfälle~
      regnen geregnet~ regenguss regengüsse~ starkregen~ dauerregen~ platzregen~ wolkenbruch~ wolkenbrüche~
      schauer schauern liter_pro_quadratmeter regensumme~ regentag~ regenwasser
    | magnitude magnitude~ windstärke~ stärke beaufort richterskala
      erdbebenstärke~ bebenstärke~ auf_der_richterskala richter-skala
    | leakage leckage~ wasserverlust~ leckrate~
      undicht~ rohrbruch rohrbrüche~ versickert~ sickerte geht_verloren
    | traffic verkehr verkehrs verkehrsaufkommen
      verkehrsmenge~ verkehrsbelastung fahrzeuge_am_tag fahrzeuge_pro_tag fahrzeugaufkommen straßenverkehr
      autoverkehr verkehrsstärke
    | density dichte bevölkerungsdichte~
    | life_expectancy lebenserwartung
      lebenserwartung_von werden_im_schnitt durchschnittlich_alt
    | mortality sterblichkeit~ sterberate~ mortalität~
      letalität~ todesrate~ sterbeziffer~ sterbequote~
    | start beginn begann begannen begonnen beginnt beginnen beginns anfang anfangs_bau startet~ starten start
      baubeginn~ ausgebrochen ausbruch spatenstich~ grundstein~ losgegangen startschuss gestartet auftakt losging
      losgehen geht_los ging_los fiel_der_startschuss eingeläutet~ erster_spatenstich angelaufen~ läuft_an
      lief_an anlaufen anpfiff angepfiffen~ angestoßen~ in_angriff_genommen in_angriff loslegen losgelegt~
      legt_los legte_los aufnahme_der_arbeiten brach_aus brachen_aus bricht_aus ausbrach eingeleitet~ einläuten
      arbeitsbeginn auftaktveranstaltung beginnend hob_an startschusses rollten_die_bagger rollen_die_bagger
      baggerbiss erster_bagger aufgenommen_hat losgetreten startet_mit saisonstart
    | end ende endet~ enden~ beendet~ schluss~ beendigung beenden
      abgepfiffen~ abpfiff ausgelaufene zu_ende geht_zu_ende ging_zu_ende gingen_zu_ende ausgeklungen klang_aus
      eingestellt_wurden auslaufen aufgehört~ hört_auf hörte_auf zum_erliegen ist_vorbei vorüber
      abgeschlossen_ist ausklang abbrechen läuft_aus_am ausgestanden
    | open eröffnung eröffnungs eröffnet~ eröffnen öffnet öffnete öffnen öffneten geöffnet~ öffnung einweihung~
      eingeweiht~ öffnet_seine_türen ersten_patienten ersten_fahrgäste ersten_besucher ersten_gäste
      machte_auf machten_auf macht_auf aufgemacht~ aufmachen öffnete_seine_pforten öffneten_ihre_pforten
      öffnet_seine_pforten öffnet_ihre_pforten pforten türen_geöffnet freigegeben_wurde verkehrsfreigabe
      für_den_verkehr_freigegeben eröffnungsfeier~ feierlich_eröffnet feierlich_übergeben enthüllt~
      zugänglich_gemacht zugänglich empfängt_die_ersten aus_der_taufe_gehoben banddurchschnitt
      durchschnitt_das_band erste_besucher erste_gäste erste_fahrgäste erste_patienten erste_kunden erste_mieter
      eröffnungstag öffnungstag inauguration
    | close schließung~ schließt schließen geschlossen~ sperrung~ gesperrt~ sperren
      dichtgemacht~ dichtmachen macht_dicht machte_dicht machten_dicht machen_dicht zugemacht~ macht_zu
      machte_zu machten_zu stillgelegt~ stilllegung~ stilllegen schloss_die_tore schließen_die_tore stillstehen
      außer_betrieb vom_netz vom_netz_genommen abgeriegelt~ abriegel~ absperr~ abgesperrt~ vollsperrung~
      geschäftsaufgabe~ aufgegeben_wird gibt_auf_zum schließt_die_türen betriebseinstellung eingestellt_wird
      den_betrieb_eingestellt stellt_den_betrieb_ein abgewickelt~ abwicklung schloss_zum abgeschaltet~
      abschaltung~ dicht_gemacht zugesperrt~ sperrte_zu sperrt_zu
    | reopen wiedereröffn~ wieder_eröffnet wieder_geöffnet
      wiederöffn~ wieder_in_betrieb wieder_aufgemacht wieder_zugänglich wieder_freigegeben wieder_aufgenommen
      wiederaufnahme~ wieder_offen wieder_öffnen wiederinbetriebnahme~ neueröffnung~ neustart wiederaufgenommen~
    | complete fertigstellung~ fertiggestellt~ abschluss abgeschlossen~ vollendet~ vollendung fertig fertigstellen
      vollendete
      fertiggebaut~ fertig_gebaut fertigstellte fertigstellten fertig_gestellt unter_dach_und_fach bezugsfertig~
      bezogen_werden_kann schlüsselfertig~ schlüsselübergabe~ einzug einzugsbereit~ zogen_ein zog_ein
      bauabschluss bauende abgenommen_wurde vollendete_bauwerk komplettiert~ fertig_sein richtfest~ finalisiert~
      abgeschlossen_sein fertigwerden abschließen vollends_gebaut schlussstein
    | commission inbetriebnahme~ in_betrieb in_betrieb_genommen ans_netz ging_in_betrieb gingen_in_betrieb
      nahm_den_betrieb_auf nahmen_den_betrieb_auf am_netz_seit betrieb_aufgenommen betrieb_auf speist rollt_wieder
      rollten_wieder
      ging_ans_netz gingen_ans_netz geht_ans_netz gehen_ans_netz hochgefahren~ hochfahren angefahren~
      betriebsstart betriebsbeginn betriebsaufnahme~ in_dienst_gestellt indienststellung~ in_betrieb_gegangen
      in_betrieb_gehen geht_in_betrieb gehen_in_betrieb in_betrieb_seit betrieb_nahm nahm_den_betrieb
      nahmen_den_betrieb nimmt_den_betrieb nehmen_den_betrieb den_betrieb_aufgenommen den_betrieb_aufnehmen
      angeschaltet~ eingeschaltet~ eingeschalten am_netz arbeitet_seit läuft_seit laufen_seit in_dienst
      liefert_strom_seit speist_seit strom_ins_netz einspeis~ eingespeist~ zugeschaltet~ aufs_netz
      unter_strom_gesetzt gestartete_anlage netzanschluss inbetriebgenommen~ freigeschaltet~ freischaltung~
      scharfgeschaltet
    | discover entdeck~ festgestellt bemerkt bemerkte bemerkten gesichtet aufgefallen fiel_auf aufgespürt
    | launch markteinführung~ marktstart~ einführung auf_den_markt gestartet_wurde eingeführt eingeführte einführen
      kam_auf_den_markt kamen_auf_den_markt kommt_auf_den_markt kommen_auf_den_markt in_den_handel
      im_handel_seit in_den_läden verkaufsstart~ raketenstart~ ins_all_geschossen ins_all_gebracht
      ins_all_gestartet premiere premieren uraufgeführt~ uraufführung~ führte_ein führten_ein führt_ein
      startete_durch aufgelegt~ vorgestellt~ markteintritt auf_den_markt_gebracht kinostart
    | publish veröffentlich~ erschienen erscheint herausgegeben bekanntmachung~ publiziert~ publikation~
      veröffentlichen
      bekanntgegeben~ publik_gemacht publik offengelegt~ offenlegung~ herausgebracht~ bekanntgabe~
      erscheinungsjahr~ erscheinungsdatum vorgelegt_wurde gab_heraus erschien erschienene ins_netz_gestellt
      online_gestellt verlautbar~ kam_heraus
    | found gegründet~ gründung~ gründete~ gründen ins_leben_gerufen erstmals_ausgetragen~ erstmals_veranstaltet~
      erstmals_stattfand gründungsjahr ursprünge
      gegründet_wurde existiert_seit besteht_seit bestehen_seit gibt_es_seit gebildet_wurde aus_der_taufe
      rief_ins_leben riefen_ins_leben entstammt geht_zurück_auf reicht_zurück reichen_zurück datiert~
      geburtsstunde wurzeln_reichen seinen_anfang stammt_aus ins_leben gestiftet_im etabliert~ formierte_sich
      stammend_aus
    | anniversary jähriges_bestehen jährigen_bestehen jährige_bestehen
      geburtstag~ jubiläum~ jubiläen jahrestag~ jahrfeier~
      jähriges_jubiläum jährigen_jubiläum hundertjahrfeier~ bestehen_feiert jahre_alt_wird feiert_das
      feiert_bestehen gründungstag gedenktag~ ehrentag~ wiegenfest jubilar~
    | adopt verabschiedet~ angenommen annahme verabschiedung~
      beschlossen~ beschließt beschloss beschlossen_hat beschluss gesetz_geworden durchgewinkt~ durchgewunken~
      durchgebracht~ passiert_den_bundestag erlassen~ nahm_an nahmen_an abgesegnet_vom durchs_parlament
      in_kraft_gesetzt mehrheitlich_beschlossen
    | sign unterzeichn~ unterschrieben~ unterschrift unterschriften unterschreiben signatarstaat~
      unterschrieb unterschrieben_haben unterschrieb_den setzten_ihre_unterschrift setzte_seine_unterschrift
      setzte_ihre_unterschrift unter_den_vertrag besiegelt~ besiegelung gezeichnet_haben signiert~ paraphiert~
      vertragsabschluss~ vertragsschluss unterfertigt~ vertragsunterzeichnung~ gegengezeichnet~
      in_trockene_tücher unter_dach
    | ratify ratifizier~ ratifikation~
      hinterlegten_ihre
    | accede beitritt beitritte~ beigetreten~ beitreten trat_bei
      mitglied_geworden mitglied_wurde mitglied_werden mitglieder_geworden trat_ein traten_bei tritt_bei
      aufgenommen_in_die beitrat schloss_sich_an schlossen_sich_an schließt_sich_an angeschlossen_haben
      beitretend~ aufnahme_in_die
    | withdraw austritt austritte~ ausgetreten rückzug zurückgezogen~ abzug
      ausstieg ausgestiegen_aus stieg_aus stiegen_aus steigt_aus trat_aus traten_aus tritt_aus zog_sich_zurück
      zogen_sich_zurück zieht_sich_zurück kehrte_den_rücken abgezogen~ zurückziehen rückzieher abspringen
      abgesprungen sprang_ab sprangen_ab verabschiedet_sich_aus truppenabzug~
    | enter_into_force inkrafttreten~ in_kraft_getreten in_kraft tritt_in_kraft trat_in_kraft
      gilt_ab gilt_seit gelten_ab gelten_seit galt_ab wirksam_werden wirksam_ab rechtskräftig~ tritt_am
      treten_in_kraft traten_in_kraft kraft_treten in_kraft_treten rechtsgültig~ anzuwenden_ab greift_ab
      scharf_gestellt wird_wirksam wurde_wirksam gültig_ab gültig_seit geltung_ab
    | expire läuft_ab abgelaufen~ ablauf läuft_aus ausgelaufen
      ausläuft lief_aus liefen_aus erlischt erloschen verfällt verfallen~ ablaufen abläuft verstrichen~
      verstreicht endet_die_frist ungültig~ verjährt~ verjährung
    | pledge zugesagt~ zusage zusagen versprochen~ versprach~ verspricht versprechen~ zusicherung~ verpflichtet_sich
      sagte_zu sagten_zu zugesichert~
      zugesichert_hat in_aussicht_gestellt stellt_in_aussicht stellte_in_aussicht stellten_in_aussicht
      verpflichtete_sich verpflichteten_sich verpflichtung_zur selbstverpflichtung~ sagt_zu sagen_zu sicherte_zu
      sicherten_zu will_geben gelobt gelobte wollen_geben versprechen_von zahlungszusage hilfszusagen
      garantierte gaben_ihr_wort finanzzusage~ förderzusage~ gab_sein_wort
    | approve gebilligt~ billigung genehmigt~ zugestimmt zustimmung billigte~
      abgesegnet~ absegnen grünes_licht abgenickt~ abnicken genehmigen stimmte_zu stimmten_zu zugestimmt_hat
      durchgewinkt_hat für_gut_befunden stattgegeben~ bewilligte gutgeheißen~ gutheißen hieß_gut freigegeben_hat
      freigabe segen ratifizierte einverstanden angenommen_hat gab_sein_okay plazet plazet_gegeben sanktionierte
      mehrheit_für akzeptiert~ votierten_für votierte_für befürwortet_hat
    | reject abgelehnt~ ablehnung~ lehnte_ab lehnten_ab zurückgewiesen~ verworfen verweigert~ verweigerung abgewiesen~
      abgeschmettert~ abschmettern durchgefallen~ fiel_durch fielen_durch gekippt~ kippte kippten abgeblockt~
      ablehnen ablehnte ablehnten lehnt_ab lehnen_ab wies_zurück wiesen_zurück weist_zurück niedergestimmt~
      überstimmt~ ausgeschlagen~ schlug_aus schlugen_aus verweigern verwarf verwarfen wies_ab wiesen_ab
      abweisung~ zurückweisung~ veto vetos abschlägig~ untersagte nein_zu gescheitert_im ausgebremst abfuhr
    | abstain enthaltung~ enthielten enthalten_sich enthielt_sich stimmenthaltung~
      enthielt_sich_der sich_enthalten stimmten_nicht_ab enthaltend~ blieben_der_abstimmung_fern
      nahmen_nicht_an_der_abstimmung stimmte_nicht_ab
    | in_favour dafür ja-stimme~ jastimmen stimmten_dafür stimmten_für befürwort~ sprachen_sich_für unterstützt
      unterstützen unterstützung_von zustimmung_von einstimmig~
      pro-stimme~ fürstimme~ stimmte_dafür stimmte_für mit_ja mit_ja_gestimmt dafürgestimmt sprachen_sich_dafür
      sprach_sich_für sprach_sich_dafür plädier~ votierten_dafür zustimmend~ fürsprecher~ hinter_dem_vorschlag
      hinter_den_plänen begrüßten gutheißend unterstützte unterstützten
    | against dagegen nein-stimme~ neinstimmen gegenstimme~ stimmten_dagegen stimmten_gegen
      dawider contra kontra mit_nein mit_nein_gestimmt dagegengestimmt stimmte_dagegen stimmte_gegen
      votierten_dagegen votierten_gegen votierte_gegen ablehnend~ sprachen_sich_gegen sprach_sich_gegen
      sprachen_sich_dagegen sprach_sich_dagegen wandten_sich_gegen widersetzten_sich
    | response_rate rücklaufquote~ rücklauf teilnahmequote~ beteiligungsquote~
      antwortquote~ rückmeldequote~ ausschöpfungsquote~
    | turnout wahlbeteiligung~ beteiligung_an_der_wahl abstimmungsbeteiligung beteiligung
      gingen_zur_wahl ging_zur_wahl gehen_zur_wahl gingen_an_die_urnen ging_an_die_urne an_die_wahlurnen
      an_den_urnen zur_urne zu_den_urnen gaben_ihre_stimme_ab gab_seine_stimme_ab stimme_abgegeben
      stimmen_abgegeben stimmabgabe~ wahlteilnahme~ teilnahme_an_der_wahl beteiligungsrate urnengang
      gewählt_haben wahrgenommenes_wahlrecht zur_stimmabgabe
    | attendance anwesend~ anwesenheit versammelten kamen_zusammen unter_beteiligung
      strömten strömen pilgerten kamen_zum kamen_zur kamen_zu gekommen_waren erschienen_zur versammelten_sich
      versammelt gingen_auf_die_straße auf_die_straße auf_die_straßen zog_an zogen_an angelockt~ lockte lockten
      lockt locken fanden_sich_ein fand_sich_ein fanden_den_weg besucherandrang andrang zulauf zugegen
      teilnahme_von beteiligung_von beteiligten mitgemacht~ machten_mit mit_dabei waren_dabei dabei_waren
      wohnten_bei säumten zählte_gäste zog_besucher zusammengekommen_waren ansturm eingefunden~ herbeigeströmt
      folgten_der_einladung besucherresonanz
    | share anteil anteile~ anteils quote quoten prozentsatz~ förderquote~ anteilig
      prozentualer_anteil macht_aus machen_aus machte_aus machten_aus ausmachen ausmacht entfallen_auf
      entfällt_auf entfielen_auf beteiligung_an beteiligungsanteil bruchteil~ anteilsmäßig geschäftsanteil~
      aktienpaket~ kapitalanteil~ anteilseignerschaft entspricht_einem_anteil beteiligung_in_höhe
    | growth wachstum~ wuchs~ gewachsen~ zuwachs zuwächse~ wächst anwachsen
      wachsen aufschwung aufwärts aufwärtstrend expandiert~ expansion bevölkerungszuwachs wirtschaftswachstum
    | increase anstieg~ gestiegen~ stieg~ steigt~ steigen~ steigerung~ steigert~ erhöht~ erhöhung~ zunahme~ zugenommen
      lohnerhöhung~ plus_von aufschlag angestiegen sprunghaft anheben angehoben angewachsen zulegen zulegte
      mehr_geworden kletterte kletterten klettert geklettert_auf kletterte_auf schnellte schnellten
      hochgeschnellt schoss_in_die_höhe in_die_höhe in_die_höhe_geschnellt nach_oben legte_zu legten_zu legt_zu
      zugelegt~ wuchs_an wuchsen_an nahm_zu nahmen_zu nimmt_zu nehmen_zu zunehmen zunahm angezogen_haben
      ausgeweitet~ ausweitung~ aufgestockt~ aufstockung~ aufstocken stockt_auf stockte_auf hochgesetzt~
      heraufgesetzt~ heraufsetzung~ raufgesetzt hebt_an hob_an_auf anhebung~ sprang sprangen verteuert~
      verteuerung~ gesteigert~ vermehrt~ vergrößert~ vergrößerung~ draufgelegt legte_drauf aufgeschlagen
      kräftiges_plus emporgeschnellt hochgegangen ging_hoch gingen_hoch geht_hoch erhöhen hochgeschraubt
      schraubte_hoch nach_oben_korrigiert schwoll_an angeschwollen verstärkt_um explodiert_auf höher_als_im
    | decrease rückgang rückgänge~ gesunken~ sank sanken sinkt sinken gefallen~ fiel fielen verringer~ reduzier~
      abnahme gekürzt~ kürzung~ senkung~ gesenkt~ einbruch zurückgegangen zurückging geschrumpft schrumpfte schrumpft
      reduktion senken senkt senkte einbußen rückläufig minderung
      weniger_geworden ging_zurück gingen_zurück geht_zurück gehen_zurück zurückgehen nahm_ab nahmen_ab nimmt_ab
      nehmen_ab abgenommen~ sackte sackten abgesackt~ sackt fallen_auf fällt_auf fällt_um brach_ein brachen_ein
      eingebrochen~ bricht_ein stürzte_ab abgestürzt_auf stürzten_ab gestutzt~ zusammengestrichen~ eingedampft~
      heruntergefahren~ herabsetzung~ zurückgefahren~ gedrosselt~ drosselung~ gestrichen_werden schwund
      geschwunden schwand schwinden absinken abgesunken~ abgeflacht ebbte_ab nach_unten nach_unten_korrigiert
      bergab talfahrt abwärts abwärtstrend einbußen_von verkleiner~ schmäler~ geschmälert~ abgebaut_auf
      verkürzt~ verkürzung~ zurückfuhr halbiert~ halbierung abgesenkt~ absenkung~ abgespeckt~ gab_nach
      gaben_nach verbilligte eingestampft runter runtergegangen ging_runter sinkend~ gedrückt_auf vermindert~
      verminderung~ ausgedünnt~ dezimiert~
    | rate rate raten~ satz sätze~ steuersätze~ steuersatz~ zinssätze
    | average durchschnitt~ mittelwert~ im_schnitt im_mittel arithmetische_mittel
      pro_durchschnitt typischerweise im_durchschnitt gemittelt~ über_den_daumen mittel_liegt
    | median median~
    | record rekord~ bestwert~ höchststand~
      historischer_höchststand historisches_hoch allzeithoch~ bestmarke~ höchstmarke~ höchststände beispiellos~
      noch_nie_so_viele noch_nie_so_viel so_viele_wie_nie so_viel_wie_nie nie_dagewesen~ historisches_tief
      allzeittief~ bestzeit~ höchstwert_seit seit_beginn_der_aufzeichnungen einsame_spitze
    | maximum maximal~ maximum höchste höchsten höchster höchstzahl~ höchstbetrag~ höchstgrenze~ höchstwert~
      spitzenwert~ in_der_spitze in_spitzen zu_spitzenzeiten auf_dem_höhepunkt
      höchstmaß~ obere_grenze spitzen_von maximum_von gipfelte allerhöchst~ größtmöglich~ spitzenzeit~
      bis_zu_maximal
    | minimum minimal~ minimum mindestwert~ mindestzahl~ mindesthöhe~ tiefststand~ tiefstwert~
      niedrigste niedrigsten niedrigster tiefpunkt~ tiefste_stand untergrenze~ geringste geringsten
    | total gesamt~ gesamtkosten insgesamt zusammen summiert alle_zusammen total
      summa_summarum unterm_strich alles_in_allem in_summe zusammengenommen~ zusammengerechnet~ addiert~
      aufsummiert~ in_der_summe alles_zusammen summe_von zusammengezählt~ im_ganzen
    | alone allein alleine
    | part teil teile~ teils~ davon teilbetrag~ darunter
    | rest rest restlich~ verbleibend~ übrige übrigen übriger übriges übrig
      restbetrag~ restsumme verbleiben verbleibt bleiben_übrig blieb_übrig blieben_übrig übriggeblieben~
      übrig_geblieben restmenge
    | difference unterschied unterschiede~ höhenunterschied~ höhendifferenz~ höhenmeter~ vorsprung~ mehrheit_von
      abstand~ differenz differenzen differenzbetrag~
      abweichung~ vorsprung_von gefälle_von mehr_stimmen_als lücke diskrepanz~ spanne spannen unterscheid~
      stimmenvorsprung
    | deadline frist fristen einsendeschluss stichtag~ bis_spätestens spätestens
      abgabefrist~ bewerbungsschluss~ bewerbungsfrist~ anmeldeschluss~ meldeschluss annahmeschluss
      redaktionsschluss einreichungsfrist~ ablauf_der_frist fristende~ fristablauf endet_die_bewerbungsfrist
      letzter_tag letzte_gelegenheit abgabetermin~ abgabeschluss einzureichen_bis bis_zum_ablauf schlusstermin~
      bewerben_bis zeichnungsfrist~ letztmöglich~ einspruchsfrist~ eingabefrist anmeldefrist~ eingehen_bis
      nicht_später_als
    | death todestag~ starb verstarb gestorben tod todes
      hinscheiden ableben verschied verschieden_ist verstarben todeszeitpunkt verstorben_ist entschlafen
      schlief_ein
    | birth geburt geburten geboren~ geburtstag~ jahrgang
      zur_welt
      entbindung~ entbunden~ erblickte_das_licht das_licht_der_welt kam_zur_welt kamen_zur_welt neugeborenenzahl
      gebar gebären gebärt lebendgeburt~ babyboom
    | arrival ankunft~ angekommen~ ankommen traf_ein eintreffen eingetroffen
      kam_an kamen_an kommt_an kommen_an trafen_ein trifft_ein treffen_ein erreichte_den_bahnhof lief_ein
      liefen_ein eingelaufen~ einfahrt eintraf eintrafen anreise angereist~ reisten_an
    | departure abfahrt~ abflug~ abflüge~ abreise~ abgefahren fuhr_ab aufbruch
      fährt_ab fahren_ab fuhren_ab losgefahren~ fuhr_los legt_ab legte_ab legten_ab abgelegt_hat auslief
      ausgelaufen_ist abgereist~ reiste_ab reisten_ab abgeflogen~ flog_ab startete_um abfährt abfahren
      aufgebrochen~ brach_auf brachen_auf verließ_den_hafen
    | hire eingestellt~ neueinstellung~ einstellung_von einstellen rekrutier~
      stellte_ein stellten_ein stellt_ein stellen_ein neu_eingestellt angeheuert~ heuerte_an heuert_an
      angeworben~ anwerbung~ anwerben angestellt_werden neue_stellen_geschaffen schafft_stellen
      stellen_geschaffen jobs_geschaffen arbeitsplätze_geschaffen neue_arbeitsplätze stellenaufbau
      stellt_neue_mitarbeiter personalaufbau unter_vertrag_genommen verpflichtet_worden ins_boot_geholt
      besetzt_werden_sollen
    | lay_off entlassung~ entlassen~ stellenabbau kündigung~ gekündigt~ stellenstreichung~ streicht_stellen
      freigesetzt_werden vor_die_tür_gesetzt vor_die_tür verlieren_ihren_job verlieren_ihre_jobs
      verloren_ihren_job verloren_ihre_arbeit verlieren_ihre_arbeit verlieren_ihren_arbeitsplatz
      verloren_ihren_arbeitsplatz verlieren_die_arbeit verlust_von_arbeitsplätzen arbeitsplatzabbau
      arbeitsplatzverlust~ jobabbau jobverlust~ stellen_gestrichen stellen_abgebaut stellen_streichen
      stellen_abbauen stellen_fallen_weg stellen_wegfallen stellenwegfall jobs_gestrichen jobs_wegfallen
      jobs_fallen_weg arbeitsplätze_wegfallen arbeitsplätze_gestrichen arbeitsplätze_abgebaut
      arbeitsplätze_abbauen baut_stellen_ab bauen_stellen_ab baute_stellen_ab streichen_stellen strich_stellen
      personalabbau personalkürzung~ gefeuert~ feuert feuern feuerte entließ entließen entlässt geschasst
      rausgeworfen~ rauswurf rauswürfe kündigte kündigten betriebsbedingt~ müssen_gehen mussten_gehen
      auf_die_straße_gesetzt job_verlieren job_verloren arbeitsplatz_verlieren arbeitsplatz_verloren
      abgebaut_werden kürzt_stellen stellenkürzung~ streicht_arbeitsplätze personalbestand_verringert
    | appoint ernannt~ ernennung~ berufen ernennen
      berief beruft ernennt bestellt_zum bestellt_zur eingesetzt_als berufung_zum benannt_zum vereidigt~
      vereidigung trat_sein_amt trat_ihr_amt amtsantritt~ zum_chef_gemacht nominiert~ übernahm_das_amt
    | resign rücktritt~ zurückgetreten~ trat_zurück
      abgedankt~ demission~ legte_sein_amt_nieder legte_ihr_amt_nieder amt_niedergelegt gab_sein_amt_auf
      räumte_seinen_posten zurücktritt zurücktreten zurücktrat amtsverzicht hörte_als_chef_auf warf_hin
      hingeworfen nahm_seinen_hut nimmt_seinen_hut amtsniederlegung
    | win gewann gewannen gewonnen sieg siegt~ siege siegen siegs
      bezwang bezwangen besiegte besiegten besiegt~ setzte_sich_durch setzten_sich_durch triumphier~ triumph
      schlugen_den gewinnt gewinnen holte_den_titel holte_den_sieg holte_gold holte_sich sicherte_sich
      abgeräumt~ räumte_ab räumt_ab errungen~ errang errangen erspielte erkämpft~ eroberte einstrich heimgeholt
      entschied_für_sich für_sich_entscheiden für_sich_entschieden kassierte_das_preisgeld behielt_die_oberhand
      meisterschaft_geholt sahnte_ab abgesahnt gewinnerin_des
    | rank rang ränge rangliste~ platzierung~ platz_eins
      platzierte platzierten platziert_auf landete_auf_platz landet_auf_platz belegte_platz belegt_platz
      position_in_der tabellenplatz tabellenrang ranking rankings auf_platz rangiert rangierte listenplatz~
      weltrangliste
    | vaccinate geimpft~ impfung~ impfen impfkampagne~ impfquote~
      impfte impften impfdosis_erhalten piks pikser gepikst~ spritze_bekommen spritze_gegen durchgeimpft~
      immunisier~ verimpft~ erstimpfung~ zweitimpfung~ impfschutz impfaktion~ impft
    | training ausbildung~ ausgebildet~ schulung~ geschult~ fortbildung~ fortgebildet~ trainiert geschulten
      weitergebildet~ qualifizier~ angelernt~ anlernen unterwiesen~ unterweisung~ einweisung umgeschult~
      umschulung~ fit_gemacht kurs_absolviert ausbilden bildet_aus
    | register registrier~ angemeldet~ anmeldung~ eingetragen~ zulassung zugelassen~
      gemeldet~ verzeichnet~ verzeichnen erfasst~ erfassung einschreiben meldeten_sich_an meldet_sich_an
      anmelden neuanmeldung~ eintragung~ gezählt_wurden notiert~ aktenkundig~ zur_anzeige zulassungen
      neuzulassung~ dokumentiert~ festgehalten_wurden
    | elect gewählt~
      ins_amt_gewählt wählte_zum wählten_zum in_den_bundestag_gewählt gewählt_zum zum_vorsitzenden_gewählt
      wiedergewählt~ wiederwahl abgestimmt_über_den
    | threshold schwelle schwellen schwellenwert~ genügen genügt ausreich~
      hürde hürden mindestgröße~ nötige_mehrheit sperrklausel~ prozenthürde~ notwendig_sind reichen_aus
      eingangshürde limite
    | target ziel ziele~ ziels zielwert~ zielmarke~
      zielsetzung~ anvisiert~ visiert_an angepeilt~ peilt_an peilen_an anstreb~ angestrebt~ strebt_an streben_an
      planziel~ zielvorgabe~ soll_erreichen sollwert~ zielzahl~ klimaziel~ sparziel~ zielgröße~ etappenziel~
    | limit grenze grenzen obergrenze~ grenzwert~ begrenz~ limit limits deckel erlaubt~ zulässig~
      begrenzung_auf beschränkt~ beschränkung~ höchstzulässig~ gedeckelt~ deckelung~ maximal_erlaubt
      nicht_überschreiten darf_nicht_mehr dürfen_nicht_mehr schranke~ kappung~ gekappt~ erlaubte_höchst
      zugelassene_höchst eingeschränkt~ einschränkung~ tempobegrenzung limitiert~ preisbremse~ höchstgrenze
    | quota kontingent~ fangquote~
      fangmenge~ höchstmenge~ zuteilungsmenge~ ration rationen rationiert~
    | edition ausgabe auflage auflagen
    | phase phase phasen bauphase~ bauabschnitt~
    | efficacy wirksam~ schützt_vor schutz_vor
      schutzwirkung~ impfschutz_von schützt_zu schützen_vor wirkungsgrad_des_impfstoffs erfolgsquote~ wirkt_zu
      wirkung_von effektivität schützte
    | occupancy auslastung~ belegung~
      belegt_sind ausgelastet~ ausgebucht~ voll_belegt bettenauslastung~ bettenbelegung~
      zimmerauslastung~ vermietungsquote~ auslastung_der
    | prison_term haft gefängnis~ freiheitsstrafe~ haftstrafe~
      hinter_gittern hinter_gitter ins_gefängnis in_haft jahre_haft jahre_gefängnis knast jahre_knast
      freiheitsentzug einsitzen sitzt_ein sitzt_in_haft weggesperrt~ bewährungsstrafe~ zuchthaus haftdauer
      haftzeit~ kerker hinter_schloss_und_riegel im_gefängnis arrest jugendstrafe~ lebenslang
    | box_office einspielergebnis~ eingespielt~
      kinokassen kinokasse ticketerlös~ eintrittseinnahme~ kassenergebnis spielte_ein spielt_ein spielten_ein
      einspiel an_den_kassen
    | poverty armut
      armutsgefährdet~ armutsgrenze~ armutsschwelle~ mittellos~ bedürftig~ verarmt~ verarmung notleidend~
      unter_der_armutsgrenze sozial_schwach am_existenzminimum armutsquote~ armutsrisiko
    | charging ladezeit~ aufladen geladen~
      ladevorgang~ ladedauer volle_ladung vollladung aufzuladen ladung_dauert laden_dauert lädt_in stromtanken
    | wave wellen wellenhöhe
    | collapse eingestürzt~ einsturz~
      einstürzte einstürzten stürzte_ein stürzten_ein stürzt_ein in_sich_zusammen zusammengebrochen~
      brach_zusammen brachen_zusammen zusammenbruch eingebrochen_ist eingebrochene_decke kollabiert~ kollaps
      gab_nach_und umgestürzt~ zusammengefallen~ zusammengestürzt~
    | bribe bestechung~ schmiergeld~ korruption
      bestochen~ bestechen schwarzgeld~ geschmiert~ vorteilsnahme~ handgeld vorteilsannahme korrupte korrupter
      korrupten
    | research forschung forschungen forschungsausgaben forschungsaufwand
    | advertising werbung werbeeinnahm~ werbeausgab~ anzeigen marketing
      werbekampagne~ werbespot~ reklame werbeetat~ werbebudget~ anzeigenerlös~ anzeigeneinnahmen werbeaufwand~
      annonce~ inserat inserate
    | television fernsehen fernsehrecht~ fernsehgeld~ tv-recht~ ausgestrahlt übertragung
      fernsehsender~ im_fernsehen übertragen~ im_tv fernsehübertragung~ sendung_sahen sendezeit~ livestream~
      fernsehbildschirm~
    | rescue rettung rettungseinsatz~ rettungsaktion~ bergung
      gerettet_wird retten rettungsmission~ seenotrettung rettungsarbeiten bergungseinsatz~
    | demand fordert~ fordern gefordert~ forderung~ verlangt verlangen nachfrage~
      beansprucht~ pocht_auf pochen_auf wünscht_sich verlangte verlangten einfordern eingefordert~ bestehen_auf
      ruf_nach ruft_nach rief_nach begehrt~ plädoyer_für dringt_auf drängt_auf drängen_auf will_haben
      wollen_mehr lohnforderung_von bedarf_an bedarf
    | recall rückruf rückrufe zurückgerufen zurückruft
      ruft_zurück rief_zurück rufen_zurück zurückrufen in_die_werkstätten in_die_werkstatt vom_markt_genommen
      aus_dem_verkehr_gezogen rückrufaktion~ produktrückruf~ aus_dem_handel_genommen aus_den_regalen
    | heat_output wärmeleistung~ heizleistung~
    | throughput durchsatz durchsätze umschlagleistung
      durchlauf durchflussleistung umschlag umschlagkapazität
    | wingspan spannweite~ flügelspannweite~
    | frequency frequenz frequenzen taktfrequenz~
      takt taktzeit~ taktung im_takt fährt_alle fahren_alle taktrate~ taktdichte verkehrt_alle verkehren_alle
      hertz
    | waiting_time wartezeit~ wartedauer
      warten wartet warteten gewartet~ warteschlange~ wartefrist~ anstehen zeit_im_wartezimmer wartete
    | notice_period kündigungsfrist~
      frist_zur_kündigung kündigen_mit frist_von_drei_monaten frist_zum_monatsende
    | contract_term vertragslaufzeit~ vertragsdauer
      laufzeit_des_vertrages laufzeit_des_vertrags mindestlaufzeit~ mindestvertragslaufzeit~ vertrag_läuft
      vertrag_gilt vertragszeitraum vertragsbindung~ vertrag_über_die_dauer tariflaufzeit gebunden_für
    | validity gültigkeit gültigkeitsdauer gültig gültige gültigen
      gültigen_bis geltungsdauer~ gültig_bis haltbar_bis behält_seine_gültigkeit gültigkeitszeitraum
      geltungszeitraum geltungsfrist
    | premium versicherungsprämie~ versicherungsbeitrag versicherungsbeiträge~ jahresprämie~
    | write_off abschreibung~ abgeschrieben~ wertberichtigung~ wertminderung~
      wertberichtigt~ sonderabschreibung~ abzuschreiben schrieb_ab schreibt_ab schreiben_ab
      ausgebucht_als_verlust forderungsausfall forderungsausfälle~
    | overspend kostenüberschreitung~ mehrkosten budgetüberschreitung~ überschreitung~
      kostenexplosion~ kostensteigerung~ verteuerte_sich verteuerten_sich
      teurer_als_veranschlagt über_dem_budget budget_überschritten budget_überzogen überzogen~
      mehr_als_veranschlagt überschritten~ mehraufwand mehrausgabe~ aus_dem_ruder kostensprung
      verteuerung_des_projekts
    | market_share marktanteil~
      anteil_am_markt stück_vom_kuchen
    | market_value marktwert~ börsenwert~ marktkapitalisierung
      börsenkapitalisierung~ wert_an_der_börse
    | birth_rate geburtenrate~ geburtenziffer~ fertilitätsrate~
      kinder_je_frau kinder_pro_frau geburten_je geburten_pro
    | survival_rate überlebensrate~ überlebenschance~
      chance_zu_überleben überlebensquote~ überlebenswahrscheinlichkeit~ noch_am_leben_nach
    | overtime überstunde überstunden mehrarbeit
      zusätzliche_stunden mehrarbeitsstunde~ sonderschicht~ zusatzstunde~ überzeit
    | working_time arbeitszeit~ wochenarbeitszeit arbeitswoche~ dienstzeit~
      wochenstunde~ stunden_pro_woche stunden_in_der_woche arbeitsstunde~ arbeitstag dienstplan wochenpensum
      stundenwoche schichtdauer arbeitspensum
    | productivity produktivität~ arbeitsproduktivität
      leistung_je_stunde produktivkraft output_je_arbeitsstunde
    | treat behandlung behandlungen behandelt~ behandeln therapie therapien behandlungsfälle
      versorgt_werden_mussten ärztlich_versorgt medizinisch_versorgt medizinische_versorgung verarztet~
      ambulant_behandelt erste_hilfe ärztliche_hilfe kuriert~ geheilt~ heilung betreut~ versorgten_die_sanitäter
      gepflegt~ medizinischer_behandlung ärztliche_behandlung
    | plant_out gepflanzt~ pflanzung~ anpflanzung~ aufforst~ aufgeforstet~ angepflanzt~
      pflanzen_bäume pflanzten gesetzt_wurden pflanzt eingepflanzt~ ausgepflanzt~ baumpflanzung~ pflanzaktion~
      bepflanz~ wiederaufforstung~ in_die_erde_gesetzt neupflanzung~ setzlinge_gesetzt
    | recycle recycelt~ recycling wiederverwert~ recyclingquote
      wiederverwendet~ wiederaufbereitet~ verwertet~ verwertung stofflich_verwertet wiedergewonnen~
      weiterverwendet~ kompostiert~ rezykliert~
    | seize beschlagnahm~ sichergestellt~ sicherstellung~ konfisziert~
      konfiszierung einkassiert~ eingezogen_worden aus_dem_verkehr_gezogene sicherstellten stellten_sicher
      stellte_sicher abgefangen~ gepfändet~ pfändung~ fund_von drogenfund~ entdeckten_die_zöllner
      eingezogene_ware
    | excavate ausgrabung~ ausgegraben~ freigelegt~
      ans_licht zutage zu_tage gefunden_haben_archäologen ausgebuddelt ausgruben gruben_aus grub_aus grabung
      grabungen exhumiert~ exhumierung~
    | drill gebohrt bohrten bohrarbeiten bohrung bohrungen
      bohrt bohren bohrloch_von geteuft abgeteuft~ gebohrte
    | wind_speed windgeschwindigkeit~ böe böen windböe~ sturmböe~
      böen_bis windstärken orkanböe~ windspitze~ spitzenböe~ orkanstärke~ böen_von fegte_mit
    | cancel abgesagt~ absage absagen storniert~
      gestrichen~ fällt_aus fallen_aus fiel_aus fielen_aus ausfällt ausfallen ausgefallen~ findet_nicht_statt
      fand_nicht_statt finden_nicht_statt nicht_stattfinden annulliert~ annullierung~ annullieren
      ins_wasser_gefallen fiel_ins_wasser streichung~ geplatzt~ platzte streicht abgeblasen~ blies_ab abzusagen
      absagen_mussten sagte_ab sagten_ab sagt_ab am_boden_bleiben blieben_am_boden ersatzlos flugausfall
      flugausfälle~ zugausfall zugausfälle~
    | postpone verschoben~ verschiebung~ vertagt~ aufgeschoben~
      verlegt_auf vertagung~ verschob verschoben_auf verschieben verschiebt auf_die_lange_bank nach_hinten
      hinausgeschoben~ auf_später aufschub auf_eis_gelegt auf_eis_liegt aufschieben zurückgestellt~
      zurückstellung~ späterer_termin späterem_zeitpunkt verlegt_worden_auf hinausgezögert~ auf_einen_späteren
      später_stattfinden
    """
)

_ACTS = table(
    """
        rating bewertung bewertungen rating ratings
      note noten benotet~ sterne_von schulnote~ bewertet_mit weiterempfehlung~ punkten_bewertet
    | score punktzahl~ punktestand~ endstand spielstand score
      ergebnis_lautete punktestände zwischenstand halbzeitstand punkteausbeute punktekonto
    | satisfaction zufrieden zufriedenheit~ zufriedene
      glücklich_mit zufriedener unzufrieden~
    | audience zuschauerzahl~ einschaltquote~
      tv-quote marktanteil_bei_den reichweite_von_millionen schalteten_ein schaltete_ein sahen_zu_hause
      eingeschaltet_haben zuschauerquote~ zuschauerschnitt
    | circulation druckauflage~ verkaufsauflage~ gesamtauflage~ startauflage
      druckexemplar~ auflagenhöhe exemplare_gedruckt gedruckte_exemplare
    | mileage kilometerstand~ laufleistung~ fahrleistung~
      auf_dem_tacho tachostand~ tacho gefahrene_kilometer kilometerleistung~
    | efficiency effizienz~ wirkungsgrad~
    | accuracy genauigkeit~ präzision messgenauigkeit~ treffsicherheit
      trefferquote~ exaktheit messfehler fehlertoleranz zuverlässigkeit_von
    | purity reinheit reinheitsgrad~ feingehalt
    | concentration konzentration konzentrationen
    | humidity luftfeuchtigkeit luftfeuchte feuchtigkeit
    | snowfall schneefall schneefälle~ schneehöhe~ neuschnee~ schneemenge~
      zentimeter_schnee schneedecke~ geschneit~ schneite schneien schneemassen
    | flow_rate durchfluss durchflussmenge~ abflussmenge~ fördermenge~
      durchflussrate~ kubikmeter_pro_sekunde wassermenge_pro_sekunde schüttung
    | gradient steigung steigungen gefälle
      hangneigung~ neigung neigungen steil~
    | image_resolution bildauflösung~ bildschirmauflösung~ displayauflösung~
    | memory_size arbeitsspeicher~ speicherplatz~ speicherkapazität~ speichergröße~
      speicher_von datenspeicher~ ram-speicher hauptspeicher~
    | bandwidth bandbreite bandbreiten datenrate~
      downloadrate~ übertragungsrate~ datentempo downloadgeschwindigkeit~ internettempo surfgeschwindigkeit~
      übertragungsgeschwindigkeit~
    | latency latenz latenzen latenzzeit~
      verzögerungszeit~ antwortzeit~ reaktionszeit~ ping
    | battery_life akkulaufzeit~ batterielaufzeit~
      akku_hält akku_reicht akkuausdauer akku_dauer batteriedauer
    | running_time spieldauer filmlänge
      spielzeit_von filmdauer spiellänge filmminuten dauer_des_films
    | majority mehrheit mehrheiten zweidrittelmehrheit~
      stimmenmehrheit~ absolute_mehrheit mehrheitsverhältnis~ überzahl
    | quorum quorum beschlussfähig~
    | literacy alphabetisierung~ alphabetisiert~ analphabet~
      lesen_und_schreiben lese-_und_schreibkenntnisse
    | fertility fruchtbarkeit fertilität
    | obesity adipositas fettleibig~ übergewicht~ adipös~
      dick_sind zu_dick fettsucht
    | coverage abdeckung abdeckungsgrad~ netzabdeckung~ deckungsgrad~
      versorgungsgrad~ flächendeckend~ netzausbau_von abgedeckt~
    | recurrence rückfall rückfälle~ rückfallquote~ rezidiv~
      wiederholungstäter~ rückfällig~ wiedererkrank~ erneut_straffällig wiederauftreten
    | discharge krankenhausentlassung~ aus_dem_krankenhaus_entlassen aus_der_klinik_entlassen
      nach_hause_entlassen nach_hause_gehen nach_hause_geschickt durften_nach_hause krankenhaus_verlassen
      klinik_verlassen entlassen_werden_konnte heimgeschickt aus_der_behandlung
    | admission krankenhauseinweisung~ krankenhausaufnahme~ neuaufnahme~ stationäre_aufnahme~
      eingeliefert~ einlieferung~ einweisungen aufnahmezahl~ stationär_aufgenommen aufgenommene_patienten
    | enrol eingeschrieben~ einschreib~ immatrikul~ eingeschult~ einschulung~
      schulstart schulneulinge neuimmatrikul~ schulanmeldung~ studienanfänger~ studienbeginn neueinschreibung~
      zur_schule_kommen
    | promote aufstieg aufgestiegen aufsteiger aufsteigern
      befördert_zum aufgerückt rückte_auf steigt_auf stieg_auf aufsteigen beförderung_zum
    | expel ausweisung ausweisungen
      ausgewiesen~ ausgeschlossen~ ausschluss ausschlüsse rausgeschmissen~ hinausgeworfen~ des_landes_verwiesen
      landesverweis~ ausgebürgert schulverweis~ verwiesen_des von_der_schule_verwiesen
    | negotiate verhandlungen verhandeln verhandelt verhandelten tarifverhandlung~ verhandlungsrunde~
      tarifrunde~ gespräche_mit_den verhandlungstisch tarifgespräch~ verhandelte feilschen feilschten gefeilscht
      ausgehandelt~ handelten_aus handelte_aus
    | offer angebot angebote angeboten angebots
      offeriert~ bot_an bieten_an bietet_an boten_an offerte~ arbeitgeberangebot~ auf_den_tisch
    | bid gebot gebote geboten höchstgebot~
      kaufgebot~ übernahmeangebot~ überboten~ bietet_für
    | mortgage hypothek hypotheken immobilienkredit~ baudarlehen
      immobiliendarlehen baukredit~ wohnungskredit~ hausdarlehen baufinanzierung~ wohnbaukredit~
    | merge fusion fusionen fusionier~ zusammenschluss zusammenschlüsse~ zusammengelegt~ zusammenlegung~
      verschmolzen~ verschmelzung~ verschmelzen zusammengeführt~ zusammenführung~ schlossen_sich_zusammen
      schließen_sich_zusammen schließt_sich_zusammen gehen_zusammen zusammenschließen vereinigt~ vereinigung_der
      verschmolz
    | acquire übernahme übernahmen akquisition~
      geschluckt~ übernimmt übernommen~ übernahm einverleibt~ firmenübernahme~ firmenkauf firmenkäufe
      mehrheitlich_übernommen aufgekauft_hat
    | valuation unternehmensbewertung~ unternehmenswert~ firmenwert~
      bewertet_mit_rund marktbewertung
    | share_price aktienkurs~ börsenkurs~ kurs_der_aktie
      notierung~ kurs_der_papiere aktie_notierte börsenpreis aktiennotierung
    | savings spareinlage~ sparguthaben~ ersparnisse ersparnissen
      angespart~ erspart~ spargroschen sparstrumpf rücklagen_der_bürger spareinleger
    | remittance rücküberweisung~ heimatüberweisung~ geldüberweisung~
    | royalty tantieme~ lizenzgebühr~
    | sponsor sponsor sponsoren sponsoring sponsorin gesponsert~
      geldgeber_des förderverein gönner gönnern sponsorengeld~ unterstützer~ trikotsponsor~
    | renovate renovier~ saniert~ sanieren sanierung~
      modernisier~ aufgemöbelt~ aufgehübscht umgebaut~ umbau umbauten kernsaniert~ aufgefrischt~ auf_vordermann
      generalsaniert~ generalsanierung~ instandgesetzte auffrischung ertüchtig~ neugestaltung~ neu_gestaltet
      herausgeputzt umbauarbeiten
    | restore restaurier~ wiederhergestellt~ wiederherstellung~
      wiederaufgebaut~ wiederaufbau~ wieder_aufgebaut in_altem_glanz rekonstruier~ rekonstruktion~
      wieder_aufbauen wiederhergerichtet
    | extend verlänger~ erweiter~
      anbau anbauten vergrößerte ausgedehnt~ ausgebaut_um aufgestockt_um prolongiert~ ausgeweitet_auf gestreckt~
    | widen verbreiter~
      ausgeweitet_werden_auf aufgeweitet~ zweispurig~ mehrspurig~ vierspurig~ dreispurig~ sechsspurig~
    | relocate umgesiedelt~ umsiedlung~ umgezogen umzug_in umzug_nach
      verlagert~ verlagerung~ umsiedeln umgesetzt_werden zogen_um zog_um zieht_um ziehen_um umziehen verzogen~
      neue_heimat standortwechsel ausgelagert~ auslagerung
    | clear geräumt~ räumung räumungen
      weggeräumt~ räumte räumten freigeräumt~ beseitigt~ beseitigung~ entfernt_wurden entsorgt~ entsorgung~
      aufgeräumt~ aufräumarbeiten wegräumen entrümpelt~ entrümpelung freigemacht~ abtransportiert~ ausgeräumt~
    | monitor überwacht~ überwachung~
      nachsorge~ nachuntersuchung~ kontrolluntersuchung~ überwachen monitoring~ nachverfolgt~ nachbeobachtung~
      unter_beobachtung kontrolltermin~ im_auge
    | observe beobachtet~ beobachtung~ gesichtet~ sichtung~
      wurden_gesehen gesehen_worden sichteten sichtete entdeckt~ erspäht~ registrierten_die_vogelfreunde
    | tour tournee tourneen
    | sail gesegelt segelt segelte segelten
      stach_in_see stachen_in_see segeln segeltörn~ törn überfahrt~ kreuzfahrt~ schippern schipperte
    | fly fliegt fliegen flog flogen geflogen
      geflogen_wird ausgeflogen~ ausfliegen eingeflogen~ einfliegen flüge_ab
    | walk spaziergang spaziergänge~ wanderung~ gewandert zu_fuß
      wandern wanderte wanderten marschiert~ liefen_zu_fuß lief_zu_fuß spaziert~ fußmarsch fußmärsche~
      wanderwegs geht_zu_fuß gehstrecke
    | run joggen joggt gejoggt
    | swim schwimmt schwimmen schwammen geschwommen
      geschwommene schwamm schwimmstrecke
    | climb bestieg bestiegen besteigung~ erklommen klettern geklettert
      erklomm erklommen_haben erstieg erstiegen~ gipfelsturm bestieg_den aufstieg_auf_den hinaufgestiegen
      erkletter~ bezwungen~
    | cross überquert überquerte überquerten überqueren
      durchquert~ durchquerung~ überquerung~ passierten_die über_die_grenze passiert_haben durchfuhren
      durchfahren~ querten querung~
    | search durchsucht~ durchsuchung~ suchaktion~
      gesucht_nach suchten_nach durchkämmt~ suche_nach razzia~ hausdurchsuchung~ fahndung~ gefahndet~ abgesucht~
      suchten_ab suchtrupp~
    | detain inhaftiert inhaftierung~ untersuchungshaft u-haft
      in_gewahrsam in_untersuchungshaft eingesperrt~ hinter_gittern_sitzt in_u-haft festgehalten~
      festgesetzt_hat festgesetzte_personen arretiert~
    | sentence strafmaß strafmaße
      verurteilte urteilte abgeurteilt~ muss_ins_gefängnis müssen_ins_gefängnis bestraft~ bestrafung
      urteil_lautet verdonnert~ verhängt~
    | acquit freigesprochen~ freispruch freispruchs freisprüche~
      freispricht sprach_frei sprachen_frei nicht_schuldig unschuldig~ entlastet_vom_vorwurf frei_gesprochen
    | sue verklagt verklagte verklagten verklagen
      geklagt~ vor_gericht_gezogen zog_vor_gericht zogen_vor_gericht zieht_vor_gericht vor_gericht_ziehen
      klage_eingereicht rechtsstreit~ klageweg
    | ban verbot verbote verboten verbots verbietet untersagt~
      verbannt~ untersagung~ nicht_gestattet nicht_erlaubt embargo~ bann berufsverbot~ spielsperre~ gesperrt_für
      fahrverbot~ dürfen_nicht verboten_ist
    | block blockier~ blockade~
      versperrt~ abgeschnitten~ unpassierbar~ verbarrikadier~ barrikade~ zugestellt_von dichtgehalten
      lahmgelegt~ lahmlegen legten_lahm legte_lahm
    | hack gehackt~ hacker hackern hackerangriff~ cyberangriff~
      cyberattacke~ datenleck~ datenpanne~ datendiebstahl~ cyberkriminell~ ransomware erbeutete_daten
      gestohlene_daten eingedrungen_in_das ausgespäht~ phishing~ it-angriff~
    | delete löschung löschungen
      gelöscht~ löscht löschte löschten aus_dem_netz_genommen getilgte_einträge beseitigte_daten
    | print ausgedruckt~ druckte druckten drucken~ bedruckt~ druckerei~
    | translate übersetzt~ übersetzung~ übersetzen
    | teach unterrichtet~ unterrichten lehrt lehrte
      lehrt_an bringt_bei
    | speak spricht~ sprechen~ gesprochen~
    | write schrieb schrieben~ schreibt geschrieben~
      verfasst~ schreiben_sie
    | knit gestrickt~ stricken strickt strickte strickten
    | sew genäht~ nähen näht nähte nähten
    | plant gesät gesäte gesäten ausgesät aussaat säen
      aussäen gesäter ausgesäte säte säten ausgebracht~ bestellt_mit eingesät~ ansaat
    | weed gejätet~ jäten
    | mow gemäht~ mäht mähen mahd
    | feed gefüttert~ füttern füttert fütterung~
      verfüttert~ verfüttern fressen futter
    | breed gezüchtet~ züchten züchtet züchtung~ brütend~ brüten brütet brutpaar~
      brüteten brutvogel brutvögel~ aufgezogen~ zogen_auf aufzucht brutsaison~ nisten nistet nistend~
    | hatch geschlüpft~ schlüpfen schlüpft schlüpften
    | release freigelassen~ freilassung~ ausgewildert~ auswilderung~
      entlassen_aus_der_haft haftentlassung~ auf_freien_fuß in_freiheit auf_freiem_fuß freigekommen~ freikamen
      kamen_frei kam_frei kommen_frei losgelassen~ ausgesetzt_in_der_natur in_die_wildnis auf_kaution freiließ
      freiließen ließ_frei ließen_frei begnadigt~ begnadigung~ in_die_freiheit
    | tag besendert~ beringt~ beringung~
      markiert~ mit_sendern mit_sender gechippt~
    | sterilise sterilisier~ sterilisation~ kastrier~ kastration~
    | euthanise eingeschläfert~ sterbehilfe euthanas~
      getöteten_tiere gekeult~ keulung~ keulen notgeschlachtet~ geschlachtet~ schlachtung~ einschläfern
    | stay_overnight übernachtet~ übernachten
      schliefen nächtigten nächtigen nächtigt genächtigt~ verbrachten_die_nacht verbrachte_die_nacht
      die_nacht_verbringen die_nacht_verbracht unterkommen untergekommen_sind schlafen_in
    | check_in eingecheckt~ einchecken check-in check-ins
    | board eingestiegen einsteigen einsteigende~ zustieg
      stiegen_ein stieg_ein steigen_ein an_bord_gegangen an_bord_gingen gingen_an_bord ging_an_bord einschiff~
      bestiegen_den_zug geboardet
    | disembark ausgestiegen aussteigen aussteigende~ ausgeschifft~
      stiegen_aus_dem von_bord gingen_von_bord ging_von_bord ausschiff~
    | overtake überholt~ überholen überholung~
    | collide kollidier~ zusammengestoßen zusammenstießen stieß_zusammen stießen_zusammen prallte prallten
      krachte krachten rammte rammten gerammt~ fuhr_auf fuhren_auf auffuhr aufgefahren~ prallten_aufeinander
      prallte_gegen ineinandergefahren ineinander_gefahren ineinander frontal~ zusammengekracht
      zusammengeprallt~ aufprall auffahrunfall auffahrunfälle~ raste_in rasten_in kollision_von zusammenstoßen
    | derail entgleis~
      aus_den_gleisen aus_den_schienen sprang_aus_den aus_dem_gleis
    | capsize gekentert~ kentern kentert kenterte kenterten
      kieloben umgekippt~ umkippte kippte_um kippten_um umgeschlagenes_boot kippt_um
    | sink versenkt~ versank versanken untergegangen untergang
      sank_auf_grund gesunkene_schiff gesunkenes_schiff ging_unter gingen_unter sank_vor abgesoffen~
      auf_den_meeresgrund sinken_brachte schiffsuntergang~
    | run_aground gestrandet~ strandete strandeten strandung~ auf_grund_gelaufen lief_auf_grund
      auf_grund auf_grund_gesetzt festgefahren~ saß_fest auf_ein_riff auf_eine_sandbank sitzt_auf_grund
      aufgelaufen_auf
    | salvage bergungsarbeiten bergungsaktion~ bergungsteam~
      hebung_des freigeschleppt~ flottgemacht~ freischlepp~
    | tow abgeschleppt~ abschlepp~
    | refuel aufgetankt~ getankt~ tankstopp~
    | recharge aufgeladen~ wiederaufgeladen~
    | land gelandet~ landet landete landeten landung landungen
      setzte_auf aufgesetzt~ notgelandet~ notlandung~ setzten_auf
    | take_off abgehoben hob_ab hoben_ab
      hebt_ab heben_ab abheben startbahn_verließ
    """
)

_SCOPES = table(
    """
        first_half erstes_halbjahr ersten_halbjahr erste_halbjahr ersten_halbjahres ersten_sechs_monaten
    | second_half zweites_halbjahr zweiten_halbjahr zweite_halbjahr zweiten_halbjahres
    | half_year halbjahr~ halbjährlich~
      sechsmonats~
    | quarter quartal~ vierteljahr~ vierteljährlich~
      ersten_drei_monaten ersten_drei_monate
      dreimonatszeitraum dritten_quartal
    | annual jährlich~ im_jahr pro_jahr jedes_jahr jahresbasis geschäftsjahr~
      jedes_jahres alljährlich~ im_jahresvergleich binnen_jahresfrist im_laufe_des_jahres übers_jahr
    | monthly monatlich~ pro_monat im_monat
      jeden_monat allmonatlich~ je_monat
    | weekly wöchentlich~ pro_woche in_der_woche
      jede_woche je_woche allwöchentlich~ wochenweise
    | daily täglich~ pro_tag am_tag
      jeden_tag alltäglich~ je_tag tag_für_tag tagtäglich~
    | hourly stündlich~ pro_stunde in_der_stunde
      jede_stunde je_stunde
    | regional regional~
    | national national nationale nationaler nationalen nationales landesweit~ bundesweit~ im_ganzen_land
      deutschlandweit~ im_ganzen_bundesgebiet flächendeckend_in_deutschland österreichweit~ schweizweit~
      quer_durchs_land
    | international international~
    | foreign ausländisch~ ausland auslands ausländer~
      außerhalb_des_landes auswärtig~ aus_dem_ausland im_ausland
    | domestic inland~ inländisch~ heimisch~
      hiesig~ einheimische_produktion im_inland
    | local lokal~ örtlich~ vor_ort
    | federal bundes bund föderal~ bundesregierung
    | european europäisch~ europaweit~
      in_europa eu-weit~ in_ganz_europa
    | global global~ weltweit~ welt
      rund_um_den_globus auf_der_ganzen_welt rund_um_die_welt auf_der_welt in_aller_welt
    | public öffentlich~ staatlich~
      staatseigen~ behörden_betrieben städtische_träger steuerfinanziert~
    | private privat private privaten privater privates
      privatwirtschaftlich~ privatrechtlich~ in_privater_hand
    | male männlich~
    | female weiblich~
    | young jung junge jungen junger jüngst~ minderjährig~
      jugendlich_sind halbwüchsig~
    | urban städtisch~ urban~
    | rural ländlich~
    | new neu neue neuen neuer neues neuem fabrikneu~
      frisch_gebaut neuest~ niegelnagelneu~ nagelneu~ neugebaut~ neuerbaut~
    | used gebrauchte gebrauchten gebrauchtwagen~
      secondhand aus_zweiter_hand
    | old ehemalig~ älter~ älteste~ der_alte die_alte das_alte den_alten dem_alten des_alten die_alten der_alten
      im_alten vom_alten zum_alten beim_alten am_alten
      betagte_gebäude
    | northern norden nördlich~ nord nordost~ nordwest~
    | southern süden südlich~ süd südost~ südwest~
    | eastern osten östlich~ ost
    | western westen westlich~ west
    | central zentral~ mitte im_zentrum stadtzentrum innenstadt ins_zentrum
    | upper oberer obere oberen oberes
    | lower unterer untere unteren unteres
    | left link linke linken linker linkes links
    | right rechte~ rechts
    | initial anfänglich~ ursprünglich~ zunächst erstschätzung~
      erste_meldung ersten_angaben erste_angaben eingangs ersten_meldungen erstmeldung~ im_ersten_moment
      eigentlich_geplant
    | final endgültig~ abschließend~ final~
      letzte_zählung endergebnis~ definitiv~ endstand_der
    | provisional vorläufig~
      zwischenergebnis~ vorerst ersten_zahlen noch_nicht_endgültig unter_vorbehalt provisorisch~
    | revised revidiert~ korrigiert~ korrektur~ berichtigt~ berichtigung~ angepasst~
      richtiggestellt~ richtigstellung~ nachgebessert~ überarbeitet~ aktualisiert~ aktualisierung~
      änderung_der_zahl bereinigt~ nachträglich~ nach_oben_korrigierte
    | previous bevor vorjahr~ vorherig~ vorig~ früher~ bisherig~ zuvor vergangen~ letztes_jahr vor_einem_jahr
      ein_jahr_zuvor jahr_davor jahr_zuvor vor_einer_woche vor_einem_monat im_jahr_davor in_der_woche_davor
      letzte_saison letzten_saison letzte_ernte letzten_ernte letzte_ausgabe letzten_ausgabe letzten_jahr
      vor_jahresfrist im_vorjahr vormals ehedem letztjährig~ vormonat~ vorwoche~ vorquartal~ vorangegangen~
      vorhergehend~ voriger_woche im_vergleichszeitraum vergleichszeitraum ein_jahr_davor jahr_vorher
      zurückliegend~
    | current aktuell~ derzeit~ gegenwärtig~ jetzt heute laufend~ dieses_jahr
      momentan~ zurzeit zur_zeit im_moment gerade_noch augenblicklich~ bis_heute_sind heutig~ stand_heute
    | next nächst~ kommend~ folgend~ künftig~
      bevorstehend~ demnächst anstehend~ zukünftig~ darauffolgend~
    | planned geplant~ planung~ plant planen vorgesehen~ beabsichtigt~ sollen hätte_dauern_sollen hätte_kosten_sollen
      veranschlagt~
      anvisierte_kosten vorgesehen_war eingeplant_war terminiert~ angesetzt~ in_planung anberaumt~ kalkuliert~
      angedacht~ steht_an in_aussicht ins_auge_gefasst
    | forecast prognos~ erwart~ voraussichtlich~ vorhersage~ hochrechnung~
      vorhergesagt~ rechnet_mit rechnen_mit rechnete_mit rechneten_mit geht_davon_aus gehen_davon_aus ausblick
      dürfte dürften vorausgesagt~ voraussage~ absehbar~ vorausberechn~ zu_erwarten gerechnet_wird
      veranschlagt_wird hochgerechnet~
    | estimated schätz~ geschätzt~
      grob_gerechnet überschlägig~ vermutet_werden taxiert~ über_den_daumen_gepeilt
    | actual tatsächlich~ bisher bislang ist-wert~
      in_wirklichkeit real_gezählt bis_heute bis_jetzt bis_dato de_facto effektiv faktisch~
    | proposed vorgeschlagen~ vorschlag vorschläge~
    | per_capita pro_kopf je_einwohner pro_person pro-kopf~
      je_kopf pro_einwohner je_person pro_bürger pro_nase
    | each je jeweils jede jeder jedes jeden pro_stück
      pro_exemplar pro_einheit pro_karte je_stück das_stück pro_ticket
    | net netto~ jahresüberschuss~ nettogewinn~ reingewinn~
    | gross brutto~ vor_steuern
    | operating operativ~ betrieblich~ betriebsergebnis~ betriebsgewinn~
    | online online~ digital~ elektronisch~ im_internet
      im_netz per_internet übers_internet über_das_internet web-~ virtuell~ per_app
    | paper papier gedruckt~
    | nominal nominal~ nominell~
    | real real reale realen inflationsbereinigt~ preisbereinigt~
    | installed installierte_leistung installierter_leistung
    | additional zusätzlich~ weitere weiteren weiterer extra hinzu
      obendrein darüber_hinaus ergänzend~ ferner hinzugekommen~ hinzukommen kommen_hinzu kamen_hinzu kam_hinzu
      kommt_hinzu obendrauf nochmals_weitere
    | official offiziell~ amtlich~
      formell behördlich~ laut_behörden von_amts_wegen
    | confirmed bestätigt~ bestätigen
      gesichert~ nachgewiesen~ verifiziert~ bestätigung belegt_durch erwiesen~
    | suspected vermutlich~ verdacht verdächtig~ mutmaßlich~
      angeblich~ vermeintlich~ verdachtsfall verdachtsfälle~
    | serious schwer schwere schweren schwerer schwerverletzt~ ernst~ kritisch~ lebensgefährlich
      lebensgefahr lebensbedrohlich~ lebensgefährlich~ schwerst~ gravierend~ bedrohlich~
    | minor leicht~ geringfügig~
      harmlos~ kleinere kleineren unerheblich~ glimpflich
    | direct unmittelbar~ direkt direkte direkten direkter direktes direktem
    | temporary vorübergehend~ befristet~ zeitweise zeitweilig~
      zwischenzeitlich~ auf_zeit interims~ provisorium begrenzter_zeit kurzzeitig~ für_begrenzte
    | permanent dauerhaft~ unbefristet~ ständig~
      für_immer endlos auf_dauer fest_angestellt permanent~ fortwährend~
    | full_time vollzeit~
      ganztags~ vollbeschäftigt~
    | part_time teilzeit~
      halbtags~
    | free kostenlos~ gratis unentgeltlich~ kostenfrei~
      umsonst gebührenfrei~ ohne_eintritt eintritt_frei freier_eintritt frei_ist eintritt_ist_frei kostet_nichts
      zum_nulltarif freiem_eintritt
    | civilian zivil zivile zivilen ziviler zivilist zivilisten zivilperson~ zivilbevölkerung
      nichtmilitärisch~ nicht-kämpfer
    | military militär~ armee bundeswehr
      streitkräfte_betreffend soldatisch~ heer
    | primary primar~
    | secondary sekundar~ weiterführend~
    | wholesale großhandel~ großhändler~
    | retail einzelhandel~ einzelhändler~
    | long_term langfristig~
    | short_term kurzfristig~
    | renewable erneuerbar~
      ökostrom grünstrom grüner_strom regenerativ~ ökoenergie
    | electric elektrisch~ elektro
      batteriebetrieben~ akkubetrieben~ elektrobetrieben~ strombetrieben~
    | nuclear nuklear~ atomar~ kernenergie~
      kernkraft atomkraft atomstrom
    | solar solar~ photovoltaik~
      sonnenstrom sonnenenergie pv-anlage~
    | wind windenergie~ windkraft windstrom
    | onshore an_land onshore~ festland
    | offshore offshore~ auf_see
    | residential wohngebiet~ wohnbau~
    | agricultural landwirtschaftlich~ agrar~
    | cumulative kumulier~ kumulativ~ seit_beginn aufgelaufen~
      seit_jahresbeginn seit_anfang_des_jahres seit_anbeginn seit_start bislang_insgesamt seit_dem_start
      seit_bestehen
    | reduced ermäßigt~
      vergünstigte_karten zum_halben_preis ermäßigung_für sozialtarif~ verbilligte_karten
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
