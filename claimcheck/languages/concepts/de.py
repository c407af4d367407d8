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
      bedienstet~ belegschaft~ personal arbeitskräft~ arbeiten~ arbeitet~ personals kräfte_eingestellt fachkraft
      fachkräfte~ vollzeitkräfte~ beschäftigung
    | manager manager~ führungskräft~ führungskraft direktor direktoren direktorin chef chefs geschäftsführer~
      vorstände vorständen
    | engineer ingenieur ingenieure ingenieuren ingenieurin ingenieurinnen
    | scientist wissenschaftler~ forscher forscherin forscherinnen forschern forschend~ physiker~ biologe biologen
      chemiker~ forschende
    | expert experte experten expertin expertinnen fachleute fachleuten sachverständig~ historiker~ ökonom ökonomen
      fachmann
    | artist künstler künstlern künstlerin künstlerinnen maler~ malerin malerinnen
    | author autor autoren autorin autorinnen schriftsteller~
    | musician musiker musikern musikerin musikerinnen gitarrist~ pianist~ schlagzeuger~
    | athlete sportler sportlern sportlerin~ athlet~ spieler spielern spielerin~ fußballer~ leichtathlet
      leichtathleten leichtathletin~ stürmer stürmern mittelfeldspieler~ verteidiger profis profisportler~
    | driver fahrer fahrern fahrerin fahrerinnen lenker
    | pilot pilot piloten pilotin pilotinnen
    | crew besatzung besatzungen besatzungsmitglied~ crew crews
    | farmer landwirt landwirte landwirten landwirtin~ bauer bauern bäuerin~
    | volunteer freiwillige freiwilligen freiwilliger ehrenamtlich~ helfer helfern helferin~
    | passenger passagier passagiere passagieren passagierin~ fahrgast fahrgäste fahrgästen fluggast fluggäste
      fluggästen reisende reisenden insassen
    | patient patient patienten patientin patientinnen kranke kranken
    | pupil schüler schülern schülerin schülerinnen schülers grundschüler~ schulkind~ erstklässler~ schulanfänger~
      gymnasiast~
    | student student studenten studentin studentinnen studierende studierenden studierender
    | teacher lehrer lehrern lehrerin lehrerinnen lehrkraft lehrkräfte lehrkräften pädagoge pädagogen pädagogin
      pädagoginnen dozent dozenten dozentin dozentinnen lehrerschaft lehrpersonal erzieher erziehern erzieherin
      erzieherinnen
    | visitor besucher besuchern besucherin besucherinnen besucherzahl~ besucherplus besuchten
    | tourist tourist touristen touristin touristinnen urlauber~
    | guest gast gäste gästen übernachtungsgäste~
    | spectator zuschauer zuschauern zuschauerin~ publikum sahen gesehen_von schauten sahen_zu
    | participant teilnehmer teilnehmern teilnehmerin teilnehmerinnen teilnehmend~ teilgenommen teilnahmen nahmen_teil
      beteiligten_sich
    | member mitglied mitglieder mitgliedern
      vereinsmitglied~ mitgliederzahl~
    | delegate delegierte delegierten delegierter
    | delegation delegation delegationen abordnung~
    | representative vertreter vertretern vertreterin~ repräsentant repräsentanten repräsentantin repräsentantinnen
    | candidate kandidat kandidaten kandidatin kandidatinnen
    | applicant bewerber bewerbern bewerberin~ antragsteller~ bieter bietern
    | voter wähler wählern wählerin wählerinnen wahlberechtigt~ stimmberechtigt~
    | signatory unterzeichner unterzeichnern unterzeichnerstaat~ signatarstaat~
    | donor spender spendern spenderin~ geber~ stifter~ wohltäter~ mäzen~
    | recipient empfänger empfängern empfängerin~ begünstigt~ nutznießer~ zugutekommen zugute
    | customer kunde kunden kundin kundinnen verbraucher verbrauchern verbraucherin~ käufer käufern käuferin~
      abnehmer~
    | user nutzer nutzern nutzerin~ anwender~ benutzer~
    | shareholder aktionär aktionäre aktionären aktionärin~ anteilseigner~ gesellschafter~
    | owner eigentümer eigentümern eigentümerin~ besitzer besitzern besitzerin~ inhaber~ halter
    | tenant mieter mietern mieterin~ pächter~
    | resident einwohner einwohnern einwohnerin~ einwohnerzahl~ bewohner bewohnern bewohnerin~ anwohner~ lebt wohnen
      wohnt lebten wohnten ansässige ansässigen bevölkerungsstand
    | citizen bürger bürgern bürgerin bürgerinnen staatsbürger~ staatsangehörig~
    | population bevölkerung bevölkerungszahl~
    | migrant migrant migranten migrantin~ zuwanderer~ einwanderer~ asylbewerber~ asylsuchend~ zugewandert~
    | refugee flüchtling flüchtlinge flüchtlingen geflüchtet~
    | displaced vertrieben~ binnenvertrieben~ binnenflüchtling~
    | evacuee evakuiert~ evakuierung~ evakuieren in_sicherheit_gebracht
    | homeless obdachlos~ wohnungslos~
    | unemployed arbeitslos arbeitslose arbeitslosen arbeitsloser erwerbslose erwerbslosen
    | soldier soldat soldaten soldatin soldatinnen truppen truppe armeeangehörige~ söldner söldnern
    | police_officer polizist polizisten polizistin polizistinnen polizeibeamt~ beamte beamten
      einsatzkräfte_der_polizei polizeikräfte~ beamter_der_polizei kommissare ermittler ermittlern
    | firefighter feuerwehrleute feuerwehrleuten feuerwehrmann feuerwehrmänner~ feuerwehrkräfte~ feuerwehrfrau~
    | rescuer retter rettern rettungskräfte rettungskräften bergretter~ helfer_des_roten_kreuzes
    | doctor arzt ärzte ärzten ärztin ärztinnen arztes mediziner~ hausarzt hausärzt~ fachärzt~ facharzt
    | nurse krankenschwester~ pflegekraft pflegekräfte~ krankenpfleger~ pfleger pflegerinnen
    | journalist journalist journalisten journalistin journalistinnen reporter reportern reporterin~ korrespondent~
    | lawyer anwalt anwälte anwälten anwältin~ rechtsanwalt rechtsanwält~ jurist juristen juristin juristinnen
      rechtsanwälte
    | deputy abgeordnet~ parlamentarier~ senatoren senator
    | demonstrator demonstrant~ demonstrierend~ protestierend~ kundgebungsteilnehmer~ demonstrierten
      marschteilnehmer~
    | striker streikend~
    | prisoner gefangene gefangenen häftling~ insasse
    | hostage geisel geiseln
    | victim opfer opfern
    | dead tot tote toten toter todesopfer~ getötet~ ums_leben starben gestorben verstorben~ todesfall todesfälle~
      starb umgekommen kamen_ums_leben leiche~ töteten sterbefälle gefallene gefallenen tötete getöteter ermordet
      ermordete ermordeten
    | injured verletzt verletzte verletzten verletzter verletztenzahl verletzung verletzungen verwundet~
    | missing vermisst~ verschollen~
    | survivor überlebend~ überlebt überlebten
    | rescued gerettet~ geborgen~ rettete retteten
    | hospitalised krankenhaus_eingeliefert stationär_behandelt ins_krankenhaus hospitalisiert~ in_kliniken
    | infected infiziert~ infektion infektionen ansteckung~ erkrankt erkrankte erkrankten
      krankheitsfälle~ neuinfektion~
    | arrested festgenommen~ festnahme~ verhaftet~ verhaftung~ gewahrsam
    | household haushalt haushalte haushalten privathaushalt~
    | family familie familien verwandte verwandten angehörige angehörigen
    | group gruppe gruppen banden~ band bands gruppierung gruppierungen
    | team team teams mannschaft~ trupp trupps
    | pedestrian fußgänger~ passanten
    | cyclist radfahrer~ radler~
    | observer beobachter~
    | apprentice auszubildend~ azubi~ lehrling~
    | couple ehepaar~ paare
    | defendant angeklagt~ beschuldigte~
    | witness zeuge zeugen~ zeugin~ augenzeug~
    | reader leser lesern leserin leserinnen leserschaft
    | investor investor investoren anleger anlegern anlegerin~ kleinanleger~
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
    | seasonal_worker saisonkräfte saisonkräften saisonkraft saisonarbeiter~ erntehelfer~
    | trader händler händlern händlerin händlerinnen kaufleute kaufleuten
    | potter töpfer töpfern töpferin töpferinnen keramiker~
    | professor professor professoren professorin professorinnen professors
    | consultant unternehmensberater~
    | carer betreuer betreuern betreuerin betreuerinnen altenpfleger~ pflegende pflegenden pflegepersonal
    | social_worker sozialarbeiter~ sozialpädagog~
    | paramedic sanitäter sanitätern sanitäterin sanitäterinnen notfallsanitäter~
    | dentist zahnarzt zahnärzt~ zahnarztes
    | veterinarian tierarzt tierärzt~ veterinär~
    | therapist therapeut therapeuten therapeutin therapeutinnen psychotherapeut~ physiotherapeut~
    | referee schiedsrichter~ unparteiisch~
    | swimmer schwimmer schwimmern schwimmerin schwimmerinnen
    | skier skifahrer~ skiläufer~ snowboarder~
    | grandmaster großmeister~
    | climber kletterer kletterern kletterin kletterinnen bergsteiger~ alpinist~
    | hiker wanderer wanderern wanderin wanderinnen bergwanderer~
    | finisher finisher~
    | actor schauspieler~ darsteller darstellern darstellerin darstellerinnen
    | exhibitor aussteller ausstellern ausstellers ausstellerin~
    | buyer käufer käufern käuferin käuferinnen ersteher~
    | seller verkäufer~ anbieter anbietern
    | taxpayer steuerzahler~
    | policyholder versicherungsnehmer~
    | plaintiff kläger klägern klägerin klägerinnen
    | prosecutor staatsanwalt staatsanwält~ staatsanwältin
    | suspect tatverdächtig~
    | offender täter tätern täterin täterinnen straftäter~ angreifer angreifern einbrecher~ mörder mördern dieb diebe
      dieben räuber räubern terrorist terroristen attentäter~
    | smuggler schmuggler~ schleuser~
    | rebel rebell rebellen rebellin~ aufständisch~ milizionär~ extremist~ kämpfer kämpfern miliz milizen
    | commander befehlshaber~ kommandeur~ kommandant~
    | federal_agent bundesagent~ bundesbeamt~
    | inspector inspektor inspektoren inspektorin~ kontrolleur~ prüfer prüfern prüferin prüferinnen
    | auditor wirtschaftsprüfer~ rechnungsprüfer~ auditor auditoren auditorinnen
    | enumerator volkszähler~ erheber erhebern interviewer~ erhebungsbeauftragt~
    | civil_servant beamter beamte beamten beamtin beamtinnen
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
    | intern praktikant~ praktikum praktika praktikumsplatz praktikumsplätze~
    | fan fan fans
    | activist aktivist~
    | subscriber abonnent~
    | follower follower followern followers
    | contestant wettkämpfer~ wettbewerbsteilnehmer~
    | winner gewinner gewinnern gewinnerin gewinnerinnen sieger siegern siegerin siegerinnen preisträger preisträgern
      preisträgerin preisträgerinnen
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
    | councillor stadträte~ stadträtin~ gemeinderäte gemeinderäten ratsmitglied~ ratsherr~ stadtverordnete
      stadtverordneten gemeindevertreter~ kreisräte kreisräten
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
    | instalment rate_von ratenzahlung~ teilzahlung~ tranche~
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
    | movement bewegung bewegungen flugbewegung~
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
    | vote stimme stimmen abstimmung~ abgestimmt stimmten wählten urabstimmung~ votum wahlgang
    | accident unfall unfälle~ unfalls unglück unglücke zusammenstoß~ kollision~ havarie verunglückt~ zusammenprall
      absturz abstürze~
    | fire brand brände~ brandes feuer großbrand waldbrand waldbrände~ flammen feuers
    | flood hochwasser~ überschwemmung~ flut fluten überflutung~
    | strike streik streiks streiken warnstreik~ arbeitsniederlegung~ ausstand
    | festival festival festivals fest feste karneval umzüge umzug
    | summit gipfel gipfels gipfeltreffen~
    | conference konferenz konferenzen kongress kongresse~ vertragsstaatenkonferenz~
    | war krieg kriege kriegen kriegs krieges schlacht schlachten konflikte gefechte kämpfe
    | protest protest proteste~ demonstration demonstrationen demo demos protestmarsch marsch ausschreitung~ krawall
      krawalle kundgebung
    | loan kredit kredite krediten kredits darlehen darlehens anleihe anleihen
    | grant zuwendung~ förderung fördermittel~
    | fine bußgeld~ strafe strafen geldstrafe~ vertragsstrafe~ pönale~
    | subsidy zuschuss zuschüsse~ subvention~ beihilfe~
    """
)

_DEEDS = table(
    """
        donate spende spenden spendete spendeten gespendet~ schenkung~ geschenkt~ gestiftet~ stiftet
    | contribute beitrag beiträge~ beitrags beigetragen beisteuer~ steuerte steuern_bei
    | pay zahlung zahlungen zahlt zahlen_wir zahlte zahlten gezahlt~ bezahlt~ bezahlen eingezahlt~ auszahl~
      ausgezahlt~ überwies~ einzahlung~ vergütung
    | cost kosten kostet kostete kosteten gekostet gesamtkosten baukosten projektkosten selbstkosten rechnung teuer~
      teurer kostenpunkt kostenrahmen
    | price preis preise preisen preises stückpreis stückpreise verkaufspreis~ ladenpreis~ kaufpreis~ strompreis~
      preisempfehlung~ preislich
    | budget budget budgets haushaltsplan~ etat etats
    | invest investition~ investier~
    | finance finanzier~ gefördert~ bezuschusst
    | revenue umsatz umsätze~ umsatzes umsatzerlös~ erlös erlöse~ konzernumsatz~ einnahmen
    | profit gewinn gewinne gewinnen_aus gewinns überschuss_des_jahres betriebsergebnis~ jahresüberschuss~ ebit ebitda
      konzerngewinn~ betriebsgewinn~ konzernergebnis~ jahresergebnis~ nettoergebnis~ quartalsergebnis~
      halbjahresergebnis~ ergebnis_vor_steuern ergebnis_je_aktie operative_ergebnis operatives_ergebnis
    | loss verlust verluste~ fehlbeträge
    | margin marge margen umsatzrendite~ ebit-marge gewinnmarge~
    | dividend dividende~
    | debt schulden schuld verschuldung~ nettoverschuldung verbindlichkeit~ schuldet verschuldet
    | asset vermögen vermögenswert~ aktiva bilanzsumme~
    | capital kapital eigenkapital~ grundkapital~ stammkapital
    | wage lohn löhne~ lohns gehalt gehälter~ stundenlohn~ mindestlohn~ verdient verdienen entgelt~ mehr_lohn
      mehr_gehalt mehr_geld tariferhöhung lohnforderung~ lohnerhöhung~ gehaltserhöhung~ lohnkosten besoldung
    | pension rente renten~ pension pensionen
    | bonus bonus boni prämie prämien
      einmalzahlung~ sonderzahlung~ einmalig einmalige
    | tax mwst ust umsatzsteuer~ steuer steuern mehrwertsteuer~ besteuerung abgabe abgaben steuereinnahmen
      gewerbesteuer~ grundsteuer~ einkommensteuer~
    | tariff zoll zölle~
    | fee gebühr gebühren eintrittspreis~ honorar~ eintritt eintrittskosten teilnahmegebühr~ mitgliedsbeitrag
      mitgliedsbeiträge~
    | aid hilfe hilfen hilfsgüter~ unterstützung hilfsgelder~
    | fund fonds stiftung stiftungen finanzmittel~ haushaltsmittel~ geldmittel~
    | raise gesammelt~ sammelte sammelten sammlung_von eingeworben~ spendenaktion~ aufgebracht~
    | spend ausgaben ausgabe_von ausgegeben~ aufwendung~ aufgewendet gab_aus aufwand verausgabt~ ausgeben
    | save einspar~ eingespart~ gespart~ sparen ersparnis~ spart einsparen sparte
    | sell verkauf verkäufe~ verkaufs verkauft~ verkaufen absatz abgesetzt verkaufszahl~ verkaufte verkauften
      veräußer~
    | buy kauf käufe~ gekauft~ kaufte kauften kaufen ankauf erwerb erworben~ anschaffung~ angeschafft einkauf
      einkäufe~ erwirbt erwarb erwarben
    | export export exporte~ ausfuhr~ exportiert~ exportieren exportwert~ ausgeführt~
    | import import importe~ einfuhr~ importiert~ importieren eingeführte_waren
    | trade handel handels außenhandel~ handelsvolumen~
    | produce produktion~ produzier~ herstellung~ herstellt hergestellt~ erzeugung~ erzeugt erzeugte erzeugen
      erzeugten gefertigt~ fertigung~ jahresproduktion
    | harvest ernte~ geerntet~ eingebracht gedroschen weinernte~ obsternte~ traubenernte~ olivenernte~ rekordernte~
      missernte~ getreideernte~ apfelernte
    | yield ertrag erträge~ ertrags hektarertrag~ ausbeute
    | consume verbrauch verbrauchs verbraucht~ konsum
    | supply versorgung versorgt~ versorgen beliefert~ angeschlossen~ bedient
    | deliver lieferung~ liefert~ liefern geliefert~ auslieferung~ ausgeliefert~ zugestellt~ übergeben~ übergabe
      abgeliefert~ zustellung~ lieferte lieferten
    | transport transport transporte~ transportier~ befördert~ beförderung~ befördern
    | cargo fracht ladung~ zuladung nutzlast~ gütern güter
    | install installier~ montier~ montage aufgestellt~ aufstellung
    | build bau bauen baut baute gebaut~ errichtet~ errichtung~ bauarbeiten neubau erbaut~ bauzeit~
    | repair reparatur~ reparier~ instandsetzung~ ausbesserung~ repariert reparieren instandgesetzt
    | replace ersetzt~ ersetzen~ ersatz ausgetauscht~ austausch erneuer~ ausgewechselt tausch wechsel_von
    | demolish abriss abgerissen~ abbruch rückbau abzureißen abreißen
    | destroy zerstör~ vernichtet~ abgebrannt~ niedergebrannt~
    | damage beschädig~ schaden schäden schadens schadenssumme sachschaden sachschäden
    | compensation entschädig~ schadenersatz schadensersatz~ ausgleichszahlung~
    | insurance versicherung~ versichert~
    | interest zins zinsen zinssatz~ verzinsung leitzins~
    | inflation inflation inflationsrate~ teuerung~ verbraucherpreise~
    | unemployment arbeitslosigkeit arbeitslosenquote~
    | gdp bip bruttoinlandsprodukt~
    | exchange_rate wechselkurs~
    | income einkommen einkünfte~
    | deficit defizit~ fehlbetrag fehlbetrags
    | surplus überschuss überschüsse~
    | reserve reserve reserven rücklage~ rückstellung~ vorrat vorräte~
    | backlog auftragsbestand~ auftragsbuch auftragspolster~
    | value wert werte werts wertvoll bewertet bewertung~
    | amount betrag beträge~ betrags summe summen beläuft belaufen
    | allocate bereitgestellt~ bereitstellung~ bewilligt~ zugewiesen~ zuteilung~ bereitstellen zugeteilt~ bewilligung~
      freigegeben~
    | receive erhalten~ erhielt erhielten erhält bekommen bekommt bekam empfing empfangen
    | refund rückerstattung~ erstattet~ erstattung~ rückzahlung_des_preises zurückerstattet
    | repay rückzahlung~ zurückgezahlt~ tilgung~ getilgt~
    | rent miete mieten kaltmiete~ pacht
    | advance vorauszahlung~ anzahlung~ vorschuss vorschüsse~ abschlagszahlung~
    | deposit kaution~ einlage einlagen pfand
    | discount rabatt~ nachlass preisnachlass~ ermäßigung~
    | capacity kapazität~ fassungsvermögen fasst~ fassen~ platz_für plätze_für
    | power leistung nennleistung~ gesamtleistung~
    | voltage spannung nennspannung~
    | torque drehmoment~
    | pressure druck~ luftdruck~ wasserdruck~ blutdruck~ reifendruck~ betriebsdruck~
    | length länge längen lang lange_brücke langen langer langes gesamtlänge~ bauwerkslänge~
    | height höhe höhen hoch hohe hohen hoher hohes
    | width breite breit breiten~ breiter
    | depth tiefe tiefen tief tiefer wassertiefe~
    | diameter durchmesser~
    | thickness dicke stärke_von wandstärke~ dick
    | weight gewicht~ wiegt wogen~ wiegen~ masse
    | area fläche flächen grundfläche~ wohnfläche~ anbaufläche~
    | volume volumen rauminhalt
    | level pegel pegelstand~ wasserstand~ niveau
    | altitude flughöhe~ seehöhe über_dem_meeresspiegel
    | speed geschwindigkeit~ tempo höchstgeschwindigkeit~
    | temperature temperatur~ hitze
    | distance entfernung~ entfernt abstand distanz distanzen
    | range reichweite~
    | age alt alte alten~ jährig~ lebensjahr~ im_alter alter_von das_alter ihr_alter sein_alter alter_der
      alter_beträgt alter_lag durchschnittsalter~ mindestalter~ höchstalter~ rentenalter~ eintrittsalter~
    | duration dauer dauert dauerte dauern dauerten laufzeit~ lang_dauernd
    | travel_time fahrzeit~ reisezeit~ fahrtdauer flugzeit~
    | delay verspätung~ verzögerung~ verzug verspätet~
    | warranty garantie~ gewährleistung~
    | emission emission emissionen ausstoß
    | rainfall niederschlag~ niederschläge~ regen regenmenge~ regnete regenfälle~
    | magnitude magnitude~ windstärke~ stärke beaufort richterskala
    | leakage leckage~ wasserverlust~ leckrate~
    | traffic verkehr verkehrs verkehrsaufkommen
    | density dichte bevölkerungsdichte~
    | life_expectancy lebenserwartung
    | mortality sterblichkeit~ sterberate~ mortalität~
    | start beginn begann begannen begonnen beginnt beginnen beginns anfang anfangs_bau startet~ starten start
      baubeginn~ ausgebrochen ausbruch spatenstich~ grundstein~ losgegangen startschuss gestartet auftakt losging
    | end ende endet~ enden~ beendet~ schluss~ beendigung beenden
    | open eröffnung eröffnungs eröffnet~ eröffnen öffnet öffnete öffnen öffneten geöffnet~ öffnung einweihung~
      eingeweiht~ öffnet_seine_türen ersten_patienten ersten_fahrgäste ersten_besucher ersten_gäste
    | close schließung~ schließt schließen geschlossen~ sperrung~ gesperrt~ sperren
    | reopen wiedereröffn~ wieder_eröffnet wieder_geöffnet
    | complete fertigstellung~ fertiggestellt~ abschluss abgeschlossen~ vollendet~ vollendung fertig fertigstellen
      vollendete
    | commission inbetriebnahme~ in_betrieb in_betrieb_genommen ans_netz ging_in_betrieb gingen_in_betrieb
      nahm_den_betrieb_auf nahmen_den_betrieb_auf am_netz_seit betrieb_aufgenommen betrieb_auf speist rollt_wieder
      rollten_wieder
    | launch markteinführung~ marktstart~ einführung auf_den_markt gestartet_wurde eingeführt eingeführte einführen
    | publish veröffentlich~ erschienen erscheint herausgegeben bekanntmachung~ publiziert~ publikation~
      veröffentlichen
    | found gegründet~ gründung~ gründete~ gründen ins_leben_gerufen erstmals_ausgetragen~ erstmals_veranstaltet~
      erstmals_stattfand gründungsjahr ursprünge
    | anniversary jähriges_bestehen jährigen_bestehen jährige_bestehen
      geburtstag~ jubiläum~ jubiläen jahrestag~ jahrfeier~
    | adopt verabschiedet~ angenommen annahme verabschiedung~
    | sign unterzeichn~ unterschrieben~ unterschrift unterschriften unterschreiben signatarstaat~
    | ratify ratifizier~ ratifikation~
    | accede beitritt beitritte~ beigetreten~ beitreten trat_bei
    | withdraw austritt austritte~ ausgetreten rückzug zurückgezogen~ abzug
    | enter_into_force inkrafttreten~ in_kraft_getreten in_kraft tritt_in_kraft trat_in_kraft
    | expire läuft_ab abgelaufen~ ablauf läuft_aus ausgelaufen
    | pledge zugesagt~ zusage zusagen versprochen~ versprach~ verspricht versprechen~ zusicherung~ verpflichtet_sich
      sagte_zu sagten_zu zugesichert~
    | approve gebilligt~ billigung genehmigt~ zugestimmt zustimmung billigte~
    | reject abgelehnt~ ablehnung~ lehnte_ab lehnten_ab zurückgewiesen~ verworfen verweigert~ verweigerung abgewiesen~
    | abstain enthaltung~ enthielten enthalten_sich enthielt_sich stimmenthaltung~
    | in_favour dafür ja-stimme~ jastimmen stimmten_dafür stimmten_für befürwort~ sprachen_sich_für unterstützt
      unterstützen unterstützung_von zustimmung_von einstimmig~
    | against dagegen nein-stimme~ neinstimmen gegenstimme~ stimmten_dagegen stimmten_gegen
    | response_rate rücklaufquote~ rücklauf teilnahmequote~ beteiligungsquote~
    | turnout wahlbeteiligung~ beteiligung_an_der_wahl abstimmungsbeteiligung beteiligung
    | attendance anwesend~ anwesenheit versammelten kamen_zusammen unter_beteiligung
    | share anteil anteile~ anteils quote quoten prozentsatz~ förderquote~ anteilig
    | growth wachstum~ wuchs~ gewachsen~ zuwachs zuwächse~ wächst anwachsen
    | increase anstieg~ gestiegen~ stieg~ steigt~ steigen~ steigerung~ steigert~ erhöht~ erhöhung~ zunahme~ zugenommen
      lohnerhöhung~ plus_von aufschlag angestiegen sprunghaft anheben angehoben angewachsen zulegen zulegte
    | decrease rückgang rückgänge~ gesunken~ sank sanken sinkt sinken gefallen~ fiel fielen verringer~ reduzier~
      abnahme gekürzt~ kürzung~ senkung~ gesenkt~ einbruch zurückgegangen zurückging geschrumpft schrumpfte schrumpft
      reduktion senken senkt senkte einbußen rückläufig minderung
    | rate rate raten~ satz sätze~ steuersätze~ steuersatz~ zinssätze
    | average durchschnitt~ mittelwert~ im_schnitt im_mittel arithmetische_mittel
    | median median~
    | record rekord~ bestwert~ höchststand~
    | maximum maximal~ maximum höchste höchsten höchster höchstzahl~ höchstbetrag~ höchstgrenze~ höchstwert~
      spitzenwert~
    | minimum minimal~ minimum mindestwert~ mindestzahl~ mindesthöhe~ tiefststand~ tiefstwert~
    | total gesamt~ gesamtkosten insgesamt zusammen summiert alle_zusammen total
    | part teil teile~ teils~ davon teilbetrag~ darunter
    | rest rest restlich~ verbleibend~ übrige übrigen übriger übriges übrig
    | difference unterschied unterschiede~ höhenunterschied~ höhendifferenz~ höhenmeter~ vorsprung~ mehrheit_von
      abstand~ differenz differenzen differenzbetrag~
    | deadline frist fristen einsendeschluss stichtag~ bis_spätestens spätestens
    | death todestag~ starb verstarb gestorben tod todes
    | birth geburt geburten geboren~ geburtstag~
      zur_welt
    | arrival ankunft~ angekommen~ ankommen traf_ein eintreffen eingetroffen
    | departure abfahrt~ abflug~ abflüge~ abreise~ abgefahren fuhr_ab aufbruch
    | hire eingestellt~ neueinstellung~ einstellung_von einstellen rekrutier~
    | lay_off entlassung~ entlassen~ stellenabbau kündigung~ gekündigt~ stellenstreichung~ streicht_stellen
    | appoint ernannt~ ernennung~ berufen ernennen
    | resign rücktritt~ zurückgetreten~ trat_zurück
    | win gewann gewannen gewonnen sieg siegt~ siege siegen siegs
    | rank rang ränge rangliste~ platzierung~ platz_eins
    | vaccinate geimpft~ impfung~ impfen impfkampagne~ impfquote~
    | training ausbildung~ ausgebildet~ schulung~ geschult~ fortbildung~ fortgebildet~ trainiert geschulten
    | register registrier~ angemeldet~ anmeldung~ eingetragen~ zulassung zugelassen~
    | elect gewählt~
    | threshold schwelle schwellen schwellenwert~ genügen genügt ausreich~
    | target ziel ziele~ ziels zielwert~ zielmarke~
    | limit grenze grenzen obergrenze~ grenzwert~ begrenz~ limit limits deckel erlaubt~ zulässig~
    | quota kontingent~ fangquote~
    | edition ausgabe auflage auflagen
    | phase phase phasen bauphase~ bauabschnitt~
    | efficacy wirksam~ schützt_vor schutz_vor
    | occupancy auslastung~ belegung~
    | prison_term haft gefängnis~ freiheitsstrafe~ haftstrafe~
    | box_office einspielergebnis~ eingespielt~
    | poverty armut
    | charging ladezeit~ aufladen geladen~
    | wave wellen wellenhöhe
    | collapse eingestürzt~ einsturz~
    | bribe bestechung~ schmiergeld~ korruption
    | research forschung forschungen forschungsausgaben forschungsaufwand
    | advertising werbung werbeeinnahm~ werbeausgab~ anzeigen marketing
    | television fernsehen fernsehrecht~ fernsehgeld~ tv-recht~ ausgestrahlt übertragung
    | rescue rettung rettungseinsatz~ rettungsaktion~ bergung
    | demand fordert~ fordern gefordert~ forderung~ verlangt verlangen nachfrage~
    | recall rückruf rückrufe zurückgerufen zurückruft
    | heat_output wärmeleistung~ heizleistung~
    | throughput durchsatz durchsätze umschlagleistung
    | wingspan spannweite~ flügelspannweite~
    | frequency frequenz frequenzen taktfrequenz~
    | waiting_time wartezeit~ wartedauer
    | notice_period kündigungsfrist~
    | contract_term vertragslaufzeit~ vertragsdauer
    | validity gültigkeit gültigkeitsdauer gültig gültige gültigen
    | premium versicherungsprämie~ versicherungsbeitrag versicherungsbeiträge~ jahresprämie~
    | write_off abschreibung~ abgeschrieben~ wertberichtigung~ wertminderung~
    | overspend kostenüberschreitung~ mehrkosten budgetüberschreitung~ überschreitung~
    | market_share marktanteil~
    | market_value marktwert~ börsenwert~ marktkapitalisierung
    | birth_rate geburtenrate~ geburtenziffer~ fertilitätsrate~
    | survival_rate überlebensrate~ überlebenschance~
    | overtime überstunde überstunden mehrarbeit
    | working_time arbeitszeit~ wochenarbeitszeit arbeitswoche~ dienstzeit~
    | productivity produktivität~ arbeitsproduktivität
    | treat behandlung behandlungen behandelt~ behandeln therapie therapien behandlungsfälle
    | plant_out gepflanzt~ pflanzung~ anpflanzung~ aufforst~ aufgeforstet~ angepflanzt~
    | recycle recycelt~ recycling wiederverwert~ recyclingquote
    | seize beschlagnahm~ sichergestellt~ sicherstellung~ konfisziert~
    | excavate ausgrabung~ ausgegraben~ freigelegt~
    | drill gebohrt bohrten bohrarbeiten bohrung bohrungen
    | wind_speed windgeschwindigkeit~ böe böen windböe~ sturmböe~
    | cancel abgesagt~ absage absagen storniert~
    | postpone verschoben~ verschiebung~ vertagt~ aufgeschoben~
    """
)

_ACTS = table(
    """
        rating bewertung bewertungen rating ratings
    | score punktzahl~ punktestand~ endstand spielstand score
    | satisfaction zufrieden zufriedenheit~ zufriedene
    | audience zuschauerzahl~ einschaltquote~
    | circulation druckauflage~ verkaufsauflage~ gesamtauflage~ startauflage
    | mileage kilometerstand~ laufleistung~ fahrleistung~
    | efficiency effizienz~ wirkungsgrad~
    | accuracy genauigkeit~ präzision messgenauigkeit~ treffsicherheit
    | purity reinheit reinheitsgrad~ feingehalt
    | concentration konzentration konzentrationen
    | humidity luftfeuchtigkeit luftfeuchte feuchtigkeit
    | snowfall schneefall schneefälle~ schneehöhe~ neuschnee~ schneemenge~
    | flow_rate durchfluss durchflussmenge~ abflussmenge~ fördermenge~
    | gradient steigung steigungen gefälle
    | image_resolution bildauflösung~ bildschirmauflösung~ displayauflösung~
    | memory_size arbeitsspeicher~ speicherplatz~ speicherkapazität~ speichergröße~
    | bandwidth bandbreite bandbreiten datenrate~
    | latency latenz latenzen latenzzeit~
    | battery_life akkulaufzeit~ batterielaufzeit~
    | running_time spieldauer filmlänge
    | majority mehrheit mehrheiten zweidrittelmehrheit~
    | quorum quorum beschlussfähig~
    | literacy alphabetisierung~ alphabetisiert~ analphabet~
    | fertility fruchtbarkeit fertilität
    | obesity adipositas fettleibig~ übergewicht~ adipös~
    | coverage abdeckung abdeckungsgrad~ netzabdeckung~ deckungsgrad~
    | recurrence rückfall rückfälle~ rückfallquote~ rezidiv~
    | discharge krankenhausentlassung~ aus_dem_krankenhaus_entlassen aus_der_klinik_entlassen
    | admission krankenhauseinweisung~ krankenhausaufnahme~ neuaufnahme~ stationäre_aufnahme~
    | enrol eingeschrieben~ einschreib~ immatrikul~ eingeschult~ einschulung~
    | promote aufstieg aufgestiegen aufsteiger aufsteigern
    | expel ausweisung ausweisungen
    | negotiate verhandlungen verhandeln verhandelt verhandelten tarifverhandlung~ verhandlungsrunde~
    | offer angebot angebote angeboten angebots
    | bid gebot gebote geboten höchstgebot~
    | mortgage hypothek hypotheken immobilienkredit~ baudarlehen
    | merge fusion fusionen fusionier~ zusammenschluss zusammenschlüsse~ zusammengelegt~ zusammenlegung~
    | acquire übernahme übernahmen akquisition~
    | valuation unternehmensbewertung~ unternehmenswert~ firmenwert~
    | share_price aktienkurs~ börsenkurs~ kurs_der_aktie
    | savings spareinlage~ sparguthaben~ ersparnisse ersparnissen
    | remittance rücküberweisung~ heimatüberweisung~ geldüberweisung~
    | royalty tantieme~ lizenzgebühr~
    | sponsor sponsor sponsoren sponsoring sponsorin gesponsert~
    | renovate renovier~ saniert~ sanieren sanierung~
    | restore restaurier~ wiederhergestellt~ wiederherstellung~
    | extend verlänger~ erweiter~
    | widen verbreiter~
    | relocate umgesiedelt~ umsiedlung~ umgezogen umzug_in umzug_nach
    | clear geräumt~ räumung räumungen
    | monitor überwacht~ überwachung~
    | observe beobachtet~ beobachtung~ gesichtet~ sichtung~
    | tour tournee tourneen
    | sail gesegelt segelt segelte segelten
    | fly fliegt fliegen flog flogen geflogen
    | walk spaziergang spaziergänge~ wanderung~ gewandert zu_fuß
    | run joggen joggt gejoggt
    | swim schwimmt schwimmen schwammen geschwommen
    | climb bestieg bestiegen besteigung~ erklommen klettern geklettert
    | cross überquert überquerte überquerten überqueren
    | search durchsucht~ durchsuchung~ suchaktion~
    | detain inhaftiert inhaftierung~ untersuchungshaft u-haft
    | sentence strafmaß strafmaße
    | acquit freigesprochen~ freispruch freispruchs freisprüche~
    | sue verklagt verklagte verklagten verklagen
    | ban verbot verbote verboten verbots verbietet untersagt~
    | block blockier~ blockade~
    | hack gehackt~ hacker hackern hackerangriff~ cyberangriff~
    | delete löschung löschungen
    | print ausgedruckt~ druckte druckten drucken~ bedruckt~ druckerei~
    | translate übersetzt~ übersetzung~ übersetzen
    | teach unterrichtet~ unterrichten lehrt lehrte
    | speak spricht~ sprechen~ gesprochen~
    | write schrieb schrieben~ schreibt geschrieben~
    | knit gestrickt~ stricken strickt strickte strickten
    | sew genäht~ nähen näht nähte nähten
    | plant gesät gesäte gesäten ausgesät aussaat säen
    | weed gejätet~ jäten
    | mow gemäht~ mäht mähen mahd
    | feed gefüttert~ füttern füttert fütterung~
    | breed gezüchtet~ züchten züchtet züchtung~ brütend~ brüten brütet brutpaar~
    | hatch geschlüpft~ schlüpfen schlüpft schlüpften
    | release freigelassen~ freilassung~ ausgewildert~ auswilderung~
    | tag besendert~ beringt~ beringung~
    | sterilise sterilisier~ sterilisation~ kastrier~ kastration~
    | euthanise eingeschläfert~ sterbehilfe euthanas~
    | stay_overnight übernachtet~ übernachten
    | check_in eingecheckt~ einchecken check-in check-ins
    | board eingestiegen einsteigen einsteigende~ zustieg
    | disembark ausgestiegen aussteigen aussteigende~ ausgeschifft~
    | overtake überholt~ überholen überholung~
    | collide kollidier~ zusammengestoßen zusammenstießen stieß_zusammen stießen_zusammen prallte prallten
    | derail entgleis~
    | capsize gekentert~ kentern kentert kenterte kenterten
    | sink versenkt~ versank versanken untergegangen untergang
    | run_aground gestrandet~ strandete strandeten strandung~ auf_grund_gelaufen lief_auf_grund
    | salvage bergungsarbeiten bergungsaktion~ bergungsteam~
    | tow abgeschleppt~ abschlepp~
    | refuel aufgetankt~ getankt~ tankstopp~
    | recharge aufgeladen~ wiederaufgeladen~
    | land gelandet~ landet landete landeten landung landungen
    | take_off abgehoben hob_ab hoben_ab
    """
)

_SCOPES = table(
    """
        first_half erstes_halbjahr ersten_halbjahr erste_halbjahr ersten_halbjahres ersten_sechs_monaten
    | second_half zweites_halbjahr zweiten_halbjahr zweite_halbjahr zweiten_halbjahres
    | half_year halbjahr~ halbjährlich~
    | quarter quartal~ vierteljahr~ vierteljährlich~
      ersten_drei_monaten ersten_drei_monate
    | annual jährlich~ im_jahr pro_jahr jedes_jahr jahresbasis geschäftsjahr~
    | monthly monatlich~ pro_monat im_monat
    | weekly wöchentlich~ pro_woche in_der_woche
    | daily täglich~ pro_tag am_tag
    | hourly stündlich~ pro_stunde in_der_stunde
    | regional regional~
    | national national nationale nationaler nationalen nationales landesweit~ bundesweit~ im_ganzen_land
    | international international~
    | foreign ausländisch~ ausland auslands ausländer~
    | domestic inland~ inländisch~ heimisch~
    | local lokal~ örtlich~ vor_ort
    | federal bundes bund föderal~ bundesregierung
    | european europäisch~ europaweit~
    | global global~ weltweit~ welt
    | public öffentlich~ staatlich~
    | private privat private privaten privater privates
    | male männlich~
    | female weiblich~
    | young jung junge jungen junger jüngst~ minderjährig~
    | urban städtisch~ urban~
    | rural ländlich~
    | new neu neue neuen neuer neues neuem fabrikneu~
    | used gebrauchte gebrauchten gebrauchtwagen~
    | old ehemalig~ älter~ älteste~ der_alte die_alte das_alte den_alten dem_alten des_alten die_alten der_alten
      im_alten vom_alten zum_alten beim_alten am_alten
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
    | final endgültig~ abschließend~ final~
    | provisional vorläufig~
    | revised revidiert~ korrigiert~ korrektur~ berichtigt~ berichtigung~ angepasst~
    | previous bevor vorjahr~ vorherig~ vorig~ früher~ bisherig~ zuvor vergangen~ letztes_jahr vor_einem_jahr
      ein_jahr_zuvor jahr_davor jahr_zuvor vor_einer_woche vor_einem_monat im_jahr_davor in_der_woche_davor
      letzte_saison letzten_saison letzte_ernte letzten_ernte letzte_ausgabe letzten_ausgabe letzten_jahr
    | current aktuell~ derzeit~ gegenwärtig~ jetzt heute laufend~ dieses_jahr
    | next nächst~ kommend~ folgend~ künftig~
    | planned geplant~ planung~ plant planen vorgesehen~ beabsichtigt~ sollen veranschlagt~
    | forecast prognos~ erwart~ voraussichtlich~ vorhersage~ hochrechnung~
    | estimated schätz~ geschätzt~
    | actual tatsächlich~ bisher bislang ist-wert~
    | proposed vorgeschlagen~ vorschlag vorschläge~
    | per_capita pro_kopf je_einwohner pro_person pro-kopf~
    | each je jeweils jede jeder jedes jeden pro_stück
    | net netto~ jahresüberschuss~ nettogewinn~ reingewinn~
    | gross brutto~ vor_steuern
    | operating operativ~ betrieblich~ betriebsergebnis~ betriebsgewinn~
    | online online~ digital~ elektronisch~ im_internet
    | paper papier gedruckt~
    | nominal nominal~ nominell~
    | real real reale realen inflationsbereinigt~ preisbereinigt~
    | installed installierte_leistung installierter_leistung
    | additional zusätzlich~ weitere weiteren weiterer extra hinzu
    | official offiziell~ amtlich~
    | confirmed bestätigt~ bestätigen
    | suspected vermutlich~ verdacht verdächtig~ mutmaßlich~
    | serious schwer schwere schweren schwerer schwerverletzt~ ernst~ kritisch~ lebensgefährlich
    | minor leicht~ geringfügig~
    | direct unmittelbar~ direkt direkte direkten direkter direktes direktem
    | temporary vorübergehend~ befristet~ zeitweise zeitweilig~
    | permanent dauerhaft~ unbefristet~ ständig~
    | full_time vollzeit~
    | part_time teilzeit~
    | free kostenlos~ gratis unentgeltlich~ kostenfrei~
    | civilian zivil zivile zivilen ziviler zivilist zivilisten zivilperson~ zivilbevölkerung
    | military militär~ armee bundeswehr
    | primary primar~
    | secondary sekundar~ weiterführend~
    | wholesale großhandel~ großhändler~
    | retail einzelhandel~ einzelhändler~
    | long_term langfristig~
    | short_term kurzfristig~
    | renewable erneuerbar~
    | electric elektrisch~ elektro
    | nuclear nuklear~ atomar~ kernenergie~
    | solar solar~ photovoltaik~
    | wind windenergie~ windkraft windstrom
    | onshore an_land onshore~ festland
    | offshore offshore~ auf_see
    | residential wohngebiet~ wohnbau~
    | agricultural landwirtschaftlich~ agrar~
    | cumulative kumulier~ kumulativ~ seit_beginn aufgelaufen~
    | reduced ermäßigt~
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
