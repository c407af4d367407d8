"""German: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person person personen mensch menschen leute leuten bürgerinnen_und_bürger einzelpersonen
    | man mann männer männern mannes
    | woman frau frauen
    | child kind kinder kindern kleinkind~ schulkinder~
    | boy junge jungen jungs bub buben
    | girl mädchen
    | teenager jugendlich~ teenager~
    | adult erwachsen~
    | pensioner rentner~ pensionär~ senioren seniorinnen
    | worker arbeiter arbeitern arbeiterin arbeiterinnen arbeiters arbeitnehm~ beschäftigt~ mitarbeit~ angestellt~
      bedienstet~ belegschaft~ personal arbeitskräft~
      arbeiten arbeitet arbeiteten
    | manager manager~ führungskräft~ führungskraft
    | engineer ingenieur ingenieure ingenieuren ingenieurin ingenieurinnen
    | scientist wissenschaftler~ forscher forscherin forscherinnen forschern forschend~
    | expert experte experten expertin expertinnen fachleute fachleuten sachverständig~
    | artist künstler künstlern künstlerin künstlerinnen
    | author autor autoren autorin autorinnen schriftsteller~
    | musician musiker musikern musikerin musikerinnen sänger sängerin~ sängern
    | athlete sportler sportlern sportlerin~ athlet~ spieler spielern spielerin~ läufer läufern läuferin~ fußballer~
    | driver fahrer fahrern fahrerin fahrerinnen autofahrer~ lenker lokführer~
    | pilot pilot piloten pilotin pilotinnen
    | crew besatzung besatzungen besatzungsmitglied~ crew crews seeleute matrose~
    | farmer landwirt landwirte landwirten landwirtin~ bauer bauern bäuerin~
    | volunteer freiwillige freiwilligen freiwilliger ehrenamtlich~ helfer helfern helferin~
    | passenger passagier passagiere passagieren passagierin~ fahrgast fahrgäste fahrgästen fluggast fluggäste
      fluggästen reisende reisenden insassen
    | patient patient patienten patientin patientinnen kranke kranken
    | pupil schüler schülern schülerin schülerinnen schülers grundschüler~ schulkind~
    | student student studenten studentin studentinnen studierende studierenden studierender
      absolvent absolventen absolventin absolventinnen
    | teacher lehrer lehrern lehrerin lehrerinnen lehrkraft lehrkräfte lehrkräften pädagog~
    | visitor besucher besuchern besucherin besucherinnen besucherzahl~ besucherplus besuchten
    | tourist tourist touristen touristin touristinnen urlauber~
    | guest gast gäste gästen übernachtungsgäste~
    | spectator zuschauer zuschauern zuschauerin~ zuhörer~ publikum
      sahen gesehen_von schauten sahen_zu
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
    | donor spender spendern spenderin~ geber gebern stifter~ wohltäter~ mäzen~ sponsor sponsoren
    | recipient empfänger empfängern empfängerin~ begünstigt~ nutznießer~ zugutekommen zugute
    | customer kunde kunden kundin kundinnen verbraucher verbrauchern verbraucherin~ käufer käufern käuferin~
      abnehmer~
    | user nutzer nutzern nutzerin~ anwender~ benutzer~ abonnent~
    | shareholder aktionär aktionäre aktionären aktionärin~ anteilseigner~ gesellschafter~
    | owner eigentümer eigentümern eigentümerin~ besitzer besitzern besitzerin~ inhaber~ vermieter~ halter
    | tenant mieter mietern mieterin~ pächter~
    | resident einwohner einwohnern einwohnerin~ einwohnerzahl~ bewohner bewohnern bewohnerin~ anwohner~
      lebt wohnen wohnt lebten wohnten
    | citizen bürger bürgern bürgerin bürgerinnen staatsbürger~ staatsangehörig~
    | population bevölkerung bevölkerungszahl~
    | migrant migrant migranten migrantin~ zuwanderer~ einwanderer~ asylbewerber~ asylsuchend~ zugewandert~
    | refugee flüchtling flüchtlinge flüchtlingen geflüchtet~
    | displaced vertrieben~ binnenvertrieben~ binnenflüchtling~
    | evacuee evakuiert~ evakuierung~ evakuieren in_sicherheit_gebracht
    | homeless obdachlos~ wohnungslos~
    | unemployed arbeitslos arbeitslose arbeitslosen arbeitsloser erwerbslose erwerbslosen
    | soldier soldat soldaten soldatin soldatinnen truppen truppe
    | police_officer polizist polizisten polizistin polizistinnen polizeibeamt~ beamte beamten
      einsatzkräfte_der_polizei
    | firefighter feuerwehrleute feuerwehrleuten feuerwehrmann feuerwehrmänner~ feuerwehrkräfte~ feuerwehrfrau~
    | rescuer retter rettern rettungskräfte rettungskräften bergretter~ helfer_des_roten_kreuzes
    | doctor arzt ärzte ärzten ärztin ärztinnen arztes mediziner~ chirurg~
    | nurse krankenschwester~ pflegekraft pflegekräfte~ krankenpfleger~ pfleger pflegerinnen
    | journalist journalist journalisten journalistin journalistinnen reporter reportern reporterin~ korrespondent~
    | lawyer anwalt anwälte anwälten anwältin~ rechtsanwalt rechtsanwält~ jurist~
    | deputy abgeordnet~ parlamentarier~ senatoren senator stadträte~ ratsmitglied~
    | demonstrator demonstrant~ demonstrierend~ protestierend~ kundgebungsteilnehmer~ demonstrierten
      marschteilnehmer~
    | striker streikend~
    | prisoner gefangene gefangenen häftling~ insasse
    | hostage geisel geiseln
    | victim opfer opfern
    | dead tot tote toten toter todesopfer~ getötet~ ums_leben starben gestorben verstorben~ todesfall todesfälle~
      starb umgekommen kamen_ums_leben leiche leichen töteten
      sterbefälle
    | injured verletzt verletzte verletzten verletzter verletztenzahl verletzung verletzungen verwundet~
    | missing vermisst~ verschollen~
    | survivor überlebend~ überlebt überlebten
    | rescued gerettet~ geborgen~ rettete retteten
    | hospitalised krankenhaus_eingeliefert stationär_behandelt ins_krankenhaus hospitalisiert~ in_kliniken
    | infected infiziert~ infektion infektionen ansteckung~ erkrankt erkrankte erkrankten
      krankheitsfälle~ neuinfektion~
    | arrested festgenommen~ festnahme~ verhaftet~ verhaftung~ gewahrsam
    | household haushalt haushalte haushalten privathaushalt~
    | family familie familien
    | group gruppe gruppen
    | team team teams mannschaft~ trupp trupps
    | pedestrian fußgänger~ passanten
    | cyclist radfahrer~ radler~
    | observer beobachter~
    | apprentice auszubildend~ azubi~ lehrling~ praktikant~
    | couple ehepaar~ paare
    | defendant angeklagt~ beschuldigte~
    | witness zeuge zeugen zeugin~
    | reader leser lesern leserin leserinnen leserschaft
    | investor investor investoren anleger anlegern anlegerin~ kleinanleger~
    | judge richter richtern richterin richterinnen schöff~
    | fisherman fischer fischern fischerin~ angler
    | midwife hebamme hebammen geburtshelfer~
    | miner bergmann bergleute bergleuten bergarbeiter~ kumpel minenarbeiter~
    | monk mönch mönche mönchen mönchs nonne nonnen ordensschwester~
    | dancer tänzer tänzern tänzers tänzerin tänzerinnen ballerina ballerinas
    | cook köche köchen kochs köchin köchinnen küchenchef~
    | baker bäcker bäckern bäckers bäckerin bäckerinnen
    | guard wachmann wachmänner~ wachleute wächter wächtern sicherheitskräfte sicherheitskräften wachposten
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
    | consultant berater beratern beraterin beraterinnen unternehmensberater~
    | carer betreuer betreuern betreuerin betreuerinnen altenpfleger~ pflegende pflegenden
    | social_worker sozialarbeiter~ sozialpädagog~
    | paramedic sanitäter sanitätern sanitäterin sanitäterinnen notfallsanitäter~
    | dentist zahnarzt zahnärzt~ zahnarztes
    | veterinarian tierarzt tierärzt~ veterinär~
    | therapist therapeut therapeuten therapeutin therapeutinnen psychotherapeut~ psycholog~ physiotherapeut~
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
    | offender täter tätern täterin täterinnen straftäter~
    | smuggler schmuggler~ schleuser~
    | rebel rebell rebellen rebellin~ aufständisch~ milizionär~ extremist~
    | commander befehlshaber~ kommandeur~ kommandant~
    | federal_agent bundesagent~ bundesbeamt~
    | inspector inspektor inspektoren inspektorin~ kontrolleur~ prüfer prüfern prüferin prüferinnen
    | auditor wirtschaftsprüfer~ rechnungsprüfer~ auditor auditoren auditorinnen
    | enumerator zähler zählern volkszähler~ erheber erhebern interviewer~ erhebungsbeauftragt~
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
    | craftsman handwerker~ tischler~ schreiner~ zimmerleute zimmerer maurer~ steinmetz~
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
    | conscript wehrpflichtige wehrpflichtigen wehrpflichtiger reservist~ rekrut rekruten rekrutin rekrutinnen
    | peacekeeper friedenstruppe~ blauhelm~ friedenssoldat~
    | priest priester priestern priesters pfarrer pfarrern pfarrerin pfarrerinnen geistliche geistlichen geistlicher
    | bishop bischof bischöf~ bischofs
    | pilgrim pilger pilgern pilgerin pilgerinnen wallfahrer~
    | prostitute prostituiert~ sexarbeiter~
    | slave sklave sklaven sklavin sklavinnen versklavt~
    """
)

_THINGS = table(
    """
        state staat staaten staates staats land länder ländern landes nation nationen vertragsstaat~ mitgliedstaat~
      mitgliedsstaat~ regierungen
    | region region regionen provinz provinzen bundesland bundesländer~ bundeslandes freistaat freistaats oblast
    | district bezirk bezirke bezirken landkreis landkreise~ stadtteil~ stadtbezirk~ kreis kreise kreisen
    | city stadt städte städten großstadt großstädte~ kleinstadt ortschaft
    | municipality gemeinde gemeinden kommune kommunen
    | village dorf dörfer dörfern dorfes weiler siedlung siedlungen
    | island insel inseln
    | school schule schulen grundschule~ gymnasium gymnasien realschule~ hauptschule~ gesamtschule~
    | kindergarten kindergarten kindergärten kita kitas kindertagesstätte~ krippe krippen
    | university universität universitäten hochschule hochschulen uni unis
    | hospital krankenhaus krankenhäuser krankenhäusern krankenhauses klinik kliniken klinikum spital spitäler
    | house haus häuser häusern hauses wohnhaus wohnhäuser~ einfamilienhaus einfamilienhäuser~ wohneinheit~
    | building gebäude gebäuden gebäudes bauwerk bauwerke
    | apartment wohnung wohnungen mietwohnung~ appartement~
    | room raum räume räumen zimmer zimmern saal säle sälen leseraum leseräume
    | classroom klassenzimmer~ klassenraum klassenräume~ unterrichtsräume~
    | floor stockwerk~ etage etagen geschoss geschosse~
    | car auto autos pkw wagen personenwagen personenkraftwagen kraftwagen elektroauto~ neuwagen
    | vehicle fahrzeug~ kraftfahrzeug~
    | truck lastwagen~ lkw lkws laster lastern sattelschlepper~
    | bus bus busse bussen busses reisebus reisebusse~ omnibus~
    | tram straßenbahn~ tram trams trambahn~
    | train zug züge zügen triebwagen triebzüge zugpaar~
    | carriage waggon~ eisenbahnwagen reisezugwagen güterwagen
    | ship schiff schiffe schiffen schiffes schiffs frachter frachtern tanker
    | ferry fähre fähren autofähre~
    | boat boot boote booten rettungsboot~ schlauchboot~ yacht~ kutter
    | aircraft flugzeug flugzeuge flugzeugen flugzeugs maschinen_der_airline jets
    | helicopter hubschrauber~ helikopter~
    | drone drohne~
    | satellite satellit~
    | flight flug flüge flügen flugs
    | bicycle fahrrad fahrräder~ rad räder rädern lastenrad lastenräder~ e-bike~ pedelec~
    | missile rakete raketen marschflugkörper~
    | bridge brücke brücken viadukt~ elbbrücke
    | tunnel tunnel tunnels
    | road straße straßen landstraße~ autobahn autobahnen bundesstraße~ schnellstraße~
    | street gasse gassen straßenzug allee alleen
    | lane fahrspur~ fahrstreifen spur spuren
    | railway_line bahnlinie~ bahnstrecke~ eisenbahnstrecke~ eisenbahnlinie~ schienenstrecke~ neubaustrecke~ bahn
    | route route routen strecke strecken
    | section abschnitt abschnitte~ teilstück~ teilstrecke~
    | station bahnhof bahnhöfe~ bahnhofs station stationen u-bahnhof~
    | stop haltestelle~ halt halte haltepunkt~
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
    | unit einheit einheiten wasserkocher~ stück stücke exemplar~
    | computer computer computern rechner rechnern laptop~
    | phone telefon telefone handy handys smartphone~ mobiltelefon~
    | camera kamera kameras
    | tree baum bäume bäumen
    | animal tier tiere tieren viehbestand vieh
    | cattle kuh kühe kühen rind rinder~
    | bird vogel vögel vögeln
    | species art_von arten tierart~ pflanzenart~ spezies
    | ticket ticket tickets karte karten eintrittskarte~ fahrkarte~ tageskarte~ dauerkarte~ fahrschein~
    | book buch bücher büchern buches
    | book_volume band bände bänden
    | library bibliothek~ bücherei~ lesesaal lesesäle
    | page seite seiten
    | document dokument dokumente dokumenten unterlage~ schriftstück~
    | newspaper zeitung zeitungen tageszeitung~
    | film film filme filmen spielfilm~
    | work werk werke werken kunstwerk~
    | painting gemälde~ bild bilder bildern leinwände
    | exhibit exponat~ ausstellungsstück~
    | museum museum museen museums
    | exhibition ausstellung~ schau messe messen
    | theatre theater theatern theaters
    | event veranstaltung~ ereignis~
    | concert konzert konzerte konzerten
    | performance aufführung~ vorstellung vorstellungen auftritt auftritte~
    | stage bühne bühnen
    | meeting sitzung sitzungen versammlung versammlungen treffen tagung tagungen hauptversammlung~ kundgebung~
      infoveranstaltung~
    | session session sessions sitzungsperiode~ tagungsabschnitt
    | match spiel spiele spielen partie partien match
    | goal_scored tor tore toren treffer treffern
    | medal medaille~
    | prize preisgeld auszeichnung~ preisträger
    | ballot stimmzettel~ wahlzettel~
    | polling_station wahllokal~ stimmbezirk~ wahlbezirk~
    | seat sitz sitze sitzen sitzplatz sitzplätze~ platz plätze plätzen mandat~ stehplätze~
    | signature unterschrift unterschriften
    | letter brief briefe briefen schreiben
    | complaint beschwerde~ reklamation~ klagen_über meldung_über
    | objection einwand einwände~ einwendung~ einspruch einsprüche~ widersprüche
    | question frage fragen
    | answer antwort antworten befragte befragten rückmeldung~
    | application antrag anträge~ bewerbung~ antrags
    | message nachricht nachrichten e-mail e-mails mails
    | call anruf~ telefonat~
    | visit besuch besuche besuchen besuchs
    | guided_tour führung führungen
    | view aufruf aufrufe seitenaufruf~ klicks abrufe
    | order bestellung~ auftrag aufträge~ auftrags bestellt~
    | contract vertrag verträge verträgen vertrags vertrages kaufvertrag~ liefervertrag~
    | tender ausschreibung~ angebot angebote angeboten gebot gebote
    | treaty abkommen~ übereinkommen~ staatsvertrag~ konvention~ pakt vereinbarung~
    | resolution resolution resolutionen entschließung~
    | law gesetz gesetze gesetzen gesetzes gesetzentwurf~
    | amendment änderungsantrag~ gesetzesänderung~ novelle~
    | permit genehmigung~ erlaubnis lizenz lizenzen bewohnerparkausweis~ ausweis ausweise~
    | patent patent patente patenten
    | dose dosis dosen impfdosis impfdosen
    | vaccine impfstoff~ vakzin~
    | test test tests getestet~
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
      betriebe betrieben
    | shop laden läden geschäft geschäfte geschäften supermarkt supermärkte~ verkaufsstelle~
    | restaurant restaurant restaurants gaststätte~
    | hotel hotel hotels
    | branch filiale~ niederlassung~ zweigstelle~
    | bank bank banken geldinstitut~ sparkasse~
    | factory fabrik fabriken werkshalle produktionsstätte~
    | mine mine minen bergwerk~ zeche zechen
    | well brunnen bohrung~
    | pipe rohr rohre rohren wasserrohr~ leitungsrohr~
    | pipeline pipeline~ rohrleitung~ gasleitung~
    | cable kabel kabeln kabels exportkabel~ seekabel~
    | network netz netze netzen netzes netzwerk~ wassernetz~ leitungsnetz~
    | project projekt projekte projekten projekts bauprojekt~ vorhaben
    | programme programm programme programmen programms
    | site standort standorte~ baustelle~ stätte stätten
    | monument denkmal denkmäler~
    | church kirche kirchen
    | stadium stadion stadien arena arenen
    | park park parks
    | parking_space parkplatz parkplätze~ stellplatz stellplätze~ parkhaus
    | desk schulbank schulbänke~ pult pulte schreibtisch~
    | product produkt produkte produkten erzeugnis~ artikel_im_sortiment
    | sample probe proben stichprobe~
    | piece teile_stück stückzahl~
    | stock_share aktie aktien je_aktie
    | account konto konten
    | transaction transaktion~ buchungen
    | instalment rate_von ratenzahlung~ teilzahlung~ tranche~
    | website website~ webseite~ internetseite~
    | organisation organisation organisationen verband verbände~ verein vereine~ nichtregierungsorganisation~
    | party partei parteien
    | trade_union gewerkschaft~
    | committee ausschuss ausschüsse~ ausschusses komitee~ kommission kommissionen gremium gremien
    | attack angriff angriffe~ angriffs anschlag anschläge~ überfall überfälle~
    | explosion explosion explosionen detonation~
    | earthquake erdbeben~ beben
    | storm sturm stürme~ orkan~ unwetter~ hurrikan~ taifun~
    | crime straftat~ verbrechen delikt~ mord morde morden
    | violation verstoß verstöße~ verletzung_der_pflicht übertretung~
    | inspection inspektion~ kontrolle kontrollen überprüfung~ prüfung prüfungen
    | lawsuit klage klagen gerichtsverfahren prozess prozesse
      verhandlung verhandlungen
    | job arbeitsplatz arbeitsplätze~ stelle stellen job jobs posten vakanz vakanzen
    | grain getreide~
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
    | timber holz
    | fuel kraftstoff~ treibstoff~ benzin brennstoff~
    | food lebensmittel~ nahrung nahrungsmittel~
    | medicine medikament~ arzneimittel~ arznei
    | waste abfall abfälle~ müll
    | fertiliser dünger~ düngemittel~
    | shelter unterkunft unterkünfte~ schutzraum~ notunterk~
    | parliament parlament~
    | education bildung bildungs~
    | healthcare gesundheit gesundheitswesen~
    | culture kultur kulturell~
    | defence verteidigung~
    | sport sport sports sportlich~
    | forest wald wälder wäldern waldes
    | ice eis eises
    | glacier gletscher~
    | sand sand sandes
    | soil erde ton lehm boden
    | snow schnee
    | sheep schaf schafe schafen lämmer~
    | pig schwein schweine schweinen
    | chicken huhn hühner~ geflügel~
    | horse pferd pferde pferden
    | fish fisch fische fischen lachs~ fang
    | dolphin delfin~ wal wale walen robben
    | dog hund hunde hunden
    | fruit obst äpfel~ früchte orangen bananen
    | vegetable gemüse~ tomaten zwiebeln
    | wine wein weine weins
    | beer bier biere brauerei~
    | coffee kaffee
    | tea tee tees
    | cotton baumwolle
    | cement zement beton
    | tank panzer panzern
    | gun waffe waffen gewehr~ haubitz~
    | shell granate granaten munition~ geschosse
    | robot roboter~
    | chip chips halbleiter~ prozessor~
    | screen bildschirm~ display displays leinwänd~
    | song lied lieder liedern
    | tent zelt zelte zelten
    | mask maske masken atemschutz~
    | lake seen stausee~
    | river fluss flusses flüsse~
    | beach strand strände~ küste
    | dam damm dämme~ staudamm~ deich deiche~
    | canal kanal kanäle~
    | lift aufzug aufzüge~ fahrstuhl~
    | window fenster fenstern
    | roof dach dächer~
    | wall mauer mauern zaun zäune
    | overnight_stay übernachtung~
    | download downloads heruntergeladen~
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
    | tiger tiger tigern tigers tigerin~
    | leopard leopard leoparden
    | elephant elefant elefanten elefantin~
    | egg ei eier eiern
    | bottle flasche flaschen
    | coin münze münzen goldmünze~ silbermünze~
    | grave grab gräber gräbern grabstätt~
    | skeleton skelett skelette skeletten
    | pottery gefäß gefäße gefäßen keramik keramiken vase vasen krüge
    | photograph foto fotos fotografie fotografien
    | video video videos
    | episode folge folgen episode episoden
    | stall messeständ~ bude buden
    | season saison saisons spielzeit spielzeiten
    | race rennen marathon marathons wettlauf wettläufe
    | round runde runden durchgang durchgänge
    | cinema kino kinos kinosäl~
    | error fehler fehlern irrtümer
    | server server servern
    | box kiste kisten karton kartons palette paletten
    | taxi taxi taxis
    | tower turm türme türmen mast masten
    | lamp lampe lampen laterne laternen straßenlaterne~ leuchte leuchten
    | pool schwimmbad schwimmbäder freibad freibäder becken schwimmbecken hallenbad
    | survey umfrage umfragen befragung befragungen
    | meal mahlzeit mahlzeiten essen mittagessen
    | drug drogen droge kokain heroin cannabis rauschgift
    | campaign kampagne kampagnen
    | plant_grown pflanze pflanzen setzling~ sträucher sträuchern strauch stauden
    | monkey affe affen äffin menschenaffe~ gorilla gorillas schimpanse~
    | rhino nashorn nashörner~ nashorns
    | cat katze katzen kater kätzchen
    | rabbit kaninchen hase hasen feldhase~
    | goat ziege ziegen
    | duck ente enten gans gänse gänsen
    | bee biene bienen honigbiene~ hummel hummeln wildbiene~
    | hive bienenstock bienenstöcke~ bienenvolk bienenvölker~
    | herd herde herden schwarm schwärme~
    | nest nest nester nestern horste horsten
    | deer hirsch hirsche hirschen reh rehe rehen rentier~ elch elche elchen rotwild
    | fox fuchs füchse füchsen
    | wild_boar wildschwein~
    | lion löwe löwen löwin löwinnen
    | turtle schildkröte~ meeresschildkröte~
    | shark hai haie haien
    | penguin pinguin pinguine pinguinen
    | stork storch störche störchen weißstorch weißstörche~
    | insect insekt insekten käfer käfern schmetterling~ falter faltern mücke mücken
    | vineyard weinberg~ weingut weingüter~ rebfläche~
    | orchard obstgarten obstgärten obstwiese~ streuobstwiese~ obstplantage~
    | greenhouse gewächshaus gewächshäuser~ treibhaus treibhäuser~
    | plot grundstück~ parzelle~ baugrundstück~
    | garden garten gärten gartens
    | meadow wiese wiesen weide weiden grünland weideland
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
    | gate flugsteig~ schleusentor~ gates
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
    | cemetery friedhof friedhöfe~ friedhofs
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
    | office büro büros
    | studio studio studios
    | care_home pflegeheim~ altenheim~ seniorenheim~ altersheim~
    | playground spielplatz spielplätze~
    | ski_slope skipiste~ pisten abfahrtspiste~
    | trail wanderweg~ pfad pfade pfaden
    | bike_path radweg~ fahrradweg~ radstreifen
    | traffic_light ampel ampeln verkehrsampel~
    | fountain springbrunnen
    | sculpture skulptur~ statue statuen plastiken büste büsten figurine~
    | bench sitzbank sitzbänke~ parkbank parkbänke~
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
    | tyre reifen autoreifen
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
    | tournament turnier turniere turnieren turniers
    | game testspiel~ spiel spiele spielen
    | point_score punkte punkten
    | defeat niederlage niederlagen
    | tie_result unentschieden remis
    | lap rennrunde~ stadionrunde~
    | assist torvorlage~ vorlagen assists
    | touchdown touchdown~
    | interception interception~ abfänge
    | club klub klubs clubs
    | yellow_card gelbe_karte gelbe_karten gelben_karten
    | red_card rote_karte rote_karten roten_karten platzverweis~
    | vial ampulle~ fläschchen phiole~
    | placebo placebo~ scheinmedikament~
    | clinical_trial klinische_studie klinischen_studie klinische_studien klinischen_studien studie studien
    | side_effect nebenwirkung~
    | symptom symptom symptome symptomen
    | transplant transplantation~ transplantat~ transplantiert~
    | ventilator beatmungsgerät~
    | pill tablette~ pille pillen kapseln
    | wheelchair rollstuhl rollstühle~
    | verdict urteil urteile urteilen urteils gerichtsurteil~
    | appeal berufungen revisionen
    | conviction verurteilung~ verurteilt~ schuldspruch schuldsprüche~
    | investigation ermittlung ermittlungen ermittlungsverfahren untersuchung untersuchungen
    | theft diebstahl diebstähle~ diebstahls
    | burglary einbrüche einbrüchen wohnungseinbruch wohnungseinbrüche~ einbruchdiebstahl~
    | robbery raubüberfall raubüberfälle~
    | assault körperverletzung~ tätlichkeit~
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
    | space_probe raumsonde~ sonde sonden raumschiff~
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
    | course kurs kurse kursen lehrgang lehrgänge~
    | lesson unterrichtsstunde~ lektion lektionen schulstunde~
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
    | marriage hochzeit hochzeiten eheschließung~ trauung trauungen heiraten ehen
    | divorce ehescheidung~ scheidung scheidungen
    | outage stromausfall stromausfälle~ ausfall ausfälle ausfällen
    | deportation abschiebung~ abgeschoben~
    | expedition expedition expeditionen
    | volcano vulkan vulkane vulkanen
    | mountain berg berge bergen berges
    | landmine landmine~
    | trip fahrten
    | bomb bombe bomben
    """
)

_BOTH = table(
    """
        election wahl wahlen bundestagswahl~ landtagswahl~ kommunalwahl~
    | vote stimme stimmen abstimmung~ abgestimmt stimmten wählten urabstimmung~
    | accident unfall unfälle~ unfalls unglück unglücke zusammenstoß~ kollision~ havarie
    | fire brand brände~ brandes feuer großbrand waldbrand waldbrände~
    | flood hochwasser~ überschwemmung~ flut fluten überflutung~
    | strike streik streiks streiken warnstreik~ arbeitsniederlegung~ ausstand
    | festival festival festivals fest feste
    | summit gipfel gipfels gipfeltreffen~
    | conference konferenz konferenzen kongress kongresse~ vertragsstaatenkonferenz~
    | war krieg kriege~
    | protest protest proteste~ demonstration demonstrationen demo demos protestmarsch marsch
    | loan kredit kredite krediten kredits darlehen darlehens anleihe anleihen
    | grant stipendium stipendien zuwendung~ förderung fördermittel~
    | fine bußgeld~ strafe strafen geldstrafe~ vertragsstrafe~ pönale~
    | subsidy zuschuss zuschüsse~ subvention~ beihilfe~
    """
)

_DEEDS = table(
    """
        donate spende spenden spendete spendeten gespendet~ schenkung~ geschenkt~ gestiftet~ gabe gaben stiftet
    | contribute beitrag beiträge~ beitrags beigetragen beisteuer~ steuerte steuern_bei
    | pay zahlung zahlungen zahlt zahlen_wir zahlte zahlten gezahlt~ bezahlt~ bezahlen eingezahlt~ auszahl~
      ausgezahlt~ überwies~ einzahlung~ vergütung
    | cost kosten kostet kostete kosteten gekostet gesamtkosten baukosten projektkosten selbstkosten
      rechnung teuer
    | price preis preise preisen preises verkaufspreis~ ladenpreis~ kaufpreis~ strompreis~ preisempfehlung~
    | budget budget budgets haushaltsplan~ etat etats
    | invest investition~ investier~
    | finance finanzier~ gefördert~ bezuschusst
    | revenue umsatz umsätze~ umsatzes umsatzerlös~ erlös erlöse~ konzernumsatz~ einnahmen
    | profit gewinn gewinne gewinnen_aus gewinns überschuss_des_jahres betriebsergebnis~ jahresüberschuss~ ebit
      ebitda ergebnis konzerngewinn~ betriebsgewinn~
    | loss verlust verluste~ fehlbeträge
    | margin marge margen umsatzrendite~ ebit-marge gewinnmarge~
    | dividend dividende~
    | debt schulden schuld verschuldung~ nettoverschuldung verbindlichkeit~ schuldet
    | asset vermögen vermögenswert~ aktiva bilanzsumme~
    | capital kapital eigenkapital~ grundkapital~ stammkapital
    | wage lohn löhne~ lohns gehalt gehälter~ stundenlohn~ mindestlohn~ verdient verdienen entgelt~
      mehr_lohn mehr_gehalt mehr_geld tariferhöhung lohnforderung~ lohnerhöhung~
    | pension rente renten pension pensionen
    | bonus bonus boni prämie prämien
      einmalzahlung~ sonderzahlung~ einmalig einmalige
    | tax mwst ust umsatzsteuer~ steuer steuern mehrwertsteuer~ besteuerung abgabe abgaben
    | tariff zoll zölle~
    | fee gebühr gebühren eintrittspreis~ honorar~
    | aid hilfe hilfen hilfsgüter~ unterstützung hilfsgelder~
    | fund fonds stiftung stiftungen
    | raise gesammelt~ sammelte sammelten sammlung_von eingeworben~ spendenaktion~ aufgebracht~
    | spend ausgaben ausgabe_von ausgegeben~ aufwendung~ aufgewendet gab_aus aufwand
    | save einspar~ eingespart~ gespart~ sparen ersparnis~ spart
    | sell verkauf verkäufe~ verkaufs verkauft~ verkaufen absatz abgesetzt verkaufszahl~
    | buy kauf käufe~ gekauft~ kaufte kauften kaufen ankauf erwerb erworben~ anschaffung~ angeschafft
    | export export exporte~ ausfuhr~ exportiert~ exportieren exportwert~ ausgeführt~
    | import import importe~ einfuhr~ importiert~ importieren eingeführte_waren
    | trade handel handels außenhandel~ handelsvolumen~
    | produce produktion~ produzier~ herstellung~ herstellt hergestellt~ erzeugung~ erzeugt erzeugte erzeugen
      erzeugten gefertigt~ fertigung~ jahresproduktion
    | harvest ernte ernten geerntet~ erntete ernteten eingebracht gedroschen
    | yield ertrag erträge~ ertrags hektarertrag~ ausbeute
    | consume verbrauch verbrauchs verbraucht~ konsum
    | supply versorgung versorgt~ versorgen beliefert~ angeschlossen~ bedient
    | deliver lieferung~ liefert~ liefern geliefert~ auslieferung~ ausgeliefert~ zugestellt~ übergeben~ übergabe
    | transport transport transporte~ transportier~ befördert~ beförderung~ befördern
    | cargo fracht ladung ladungen zuladung nutzlast~ gütern güter
    | install installier~ montier~ montage aufgestellt~ aufstellung
    | build bau bauen baut baute gebaut~ errichtet~ errichtung~ bauarbeiten neubau erbaut~ bauzeit~
    | repair reparatur~ reparier~ sanierung~ saniert~ sanieren instandsetzung~ renovier~ restaurier~ ausbesserung~
    | replace ersetzt~ ersetzen ersatz ausgetauscht~ austausch erneuer~ ausgewechselt
    | demolish abriss abgerissen~ abbruch rückbau
    | destroy zerstör~ vernichtet~
    | damage beschädig~ schaden schäden schadens
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
    | allocate bereitgestellt~ bereitstellung~ bewilligt~ zugewiesen~ zuteilung~ bereitstellen
    | receive erhalten erhielt erhielten erhält bekommen bekommt bekam erhaltene
    | refund rückerstattung~ erstattet~ erstattung~ rückzahlung_des_preises zurückerstattet
    | repay rückzahlung~ zurückgezahlt~ tilgung~ getilgt~
    | rent miete mieten kaltmiete~ pacht
    | advance vorauszahlung~ anzahlung~ vorschuss vorschüsse~ abschlagszahlung~
    | deposit kaution~ einlage einlagen pfand
    | discount rabatt~ nachlass preisnachlass~ ermäßigung~
    | capacity kapazität~ fassungsvermögen fasst fassen
      platz_für
    | power leistung leistungen nennleistung~ gesamtleistung~
    | voltage spannung nennspannung~
    | torque drehmoment~
    | pressure druck
    | length länge längen lang lange_brücke langen langer langes gesamtlänge~ bauwerkslänge~
    | height höhe höhen hoch hohe hohen hoher hohes
    | width breite breit breiten breiter
    | depth tiefe tiefen tief tiefer wassertiefe~
    | diameter durchmesser~
    | thickness dicke stärke_von wandstärke~ dick
    | weight gewicht~ wiegt wogen wiegen masse
    | area fläche flächen grundfläche~ wohnfläche~ anbaufläche~
    | volume volumen rauminhalt
    | level pegel pegelstand~ wasserstand~ niveau
    | altitude flughöhe~ seehöhe über_dem_meeresspiegel
    | speed geschwindigkeit~ tempo höchstgeschwindigkeit~
    | temperature temperatur~
    | distance entfernung~ entfernt distanz~ abstand
    | range reichweite~
    | age alter alters alt alte alten jährig~ lebensjahr~
    | duration dauer dauert dauerte dauern dauerten laufzeit~ lang_dauernd
    | travel_time fahrzeit~ reisezeit~ fahrtdauer flugzeit~
    | delay verspätung~ verzögerung~ verzug verspätet~
    | warranty garantie~ gewährleistung~
    | emission emission emissionen ausstoß
    | rainfall niederschlag~ niederschläge~ regen regenmenge~
    | magnitude magnitude~ windstärke~ stärke beaufort richterskala
    | leakage leck lecks leckage~ wasserverlust~ leckrate~
    | traffic verkehr verkehrs verkehrsaufkommen
    | density dichte bevölkerungsdichte~
    | life_expectancy lebenserwartung
    | mortality sterblichkeit~ sterberate~ mortalität~
    | start beginn begann begannen begonnen beginnt beginnen beginns anfang anfangs_bau startet~ starten start
      baubeginn~ ausgebrochen ausbruch spatenstich~ grundstein~ losgegangen
    | end ende endet endete enden endeten beendet~ schluss
    | open eröffnung eröffnungs eröffnet~ eröffnen öffnet öffnete öffnen öffneten geöffnet~ öffnung einweihung~
      eingeweiht~ öffnet_seine_türen ersten_patienten ersten_fahrgäste ersten_besucher ersten_gäste
    | close schließung~ schließt schließen schloss geschlossen~ sperrung~ gesperrt~ sperren
    | reopen wiedereröffn~ wieder_eröffnet wieder_geöffnet
    | complete fertigstellung~ fertiggestellt~ abschluss abgeschlossen~ vollendet~ vollendung fertig
    | commission inbetriebnahme~ in_betrieb in_betrieb_genommen ans_netz ging_in_betrieb gingen_in_betrieb
      nahm_den_betrieb_auf nahmen_den_betrieb_auf am_netz_seit betrieb_aufgenommen betrieb_auf speist rollt_wieder
      rollten_wieder
    | launch markteinführung~ marktstart~ vorgestellt~ einführung auf_den_markt gestartet_wurde
    | publish veröffentlich~ erschienen erscheint herausgegeben bekanntmachung~
    | found gegründet~ gründung~ gründete~ gründen ins_leben_gerufen
      erstmals_ausgetragen~ erstmals_veranstaltet~ erstmals_stattfand
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
    | approve gebilligt~ billigung genehmigt~ zugestimmt zustimmung billigte~
    | reject abgelehnt~ ablehnung~ lehnte_ab lehnten_ab zurückgewiesen~ verworfen
    | abstain enthaltung~ enthielten enthalten_sich enthielt_sich stimmenthaltung~
    | in_favour dafür ja-stimme~ jastimmen stimmten_dafür stimmten_für befürwort~ sprachen_sich_für unterstützt
      unterstützen unterstützung_von zustimmung_von einstimmig~
    | against dagegen nein-stimme~ neinstimmen gegenstimme~ stimmten_dagegen stimmten_gegen
    | response_rate rücklaufquote~ rücklauf teilnahmequote~ beteiligungsquote~
    | turnout wahlbeteiligung~ beteiligung_an_der_wahl abstimmungsbeteiligung beteiligung
    | attendance anwesend~ anwesenheit versammelten kamen_zusammen unter_beteiligung
    | share anteil anteile~ anteils quote quoten prozentsatz~ förderquote~
    | growth wachstum~ wuchs wuchsen gewachsen zuwachs zuwächse~ wächst
    | increase anstieg~ gestiegen~ stieg stiegen steigt steigen steigerung~ steigert~ erhöht~ erhöhung~ zunahme~
      zugenommen lohnerhöhung~ plus_von aufschlag
    | decrease rückgang rückgänge~ gesunken~ sank sanken sinkt sinken gefallen fiel fielen verringer~ reduzier~
      abnahme gekürzt~ kürzung~ senkung~ gesenkt~ einbruch
    | rate rate raten satz sätze
    | average durchschnitt~ mittelwert~ mittel im_schnitt
    | median median~
    | record rekord~ bestwert~ höchststand~
    | maximum maximal~ maximum höchste höchsten höchster höchstzahl~ höchstbetrag~ höchstgrenze~ höchstwert~ spitze
    | minimum minimal~ minimum mindestwert~ mindestzahl~ mindesthöhe~ tiefststand~ tiefstwert~
    | total gesamt~ gesamtkosten insgesamt zusammen summiert alle_zusammen total
    | part teil teile teilen teils davon teilbetrag~ darunter
    | rest rest restlich~ verbleibend~ übrige übrigen übriger übriges übrig
    | difference differenz~ unterschied unterschiede~ höhenunterschied~ höhendifferenz~ höhenmeter~ vorsprung~
      mehrheit_von abstand~
    | deadline frist fristen einsendeschluss stichtag~ bis_spätestens spätestens
    | death todestag~ starb verstarb gestorben tod todes
    | birth geburt geburten geboren~ geburtstag~
      zur_welt
    | arrival ankunft~ angekommen~ ankommen traf_ein eintreffen eingetroffen
    | departure abfahrt~ abflug~ abflüge~ abreise~ abgefahren fuhr_ab aufbruch
    | hire eingestellt~ neueinstellung~ einstellung_von einstellen rekrutier~
    | lay_off entlassung~ entlassen~ stellenabbau kündigung~ gekündigt~ stellenstreichung~ streicht_stellen
    | appoint ernannt~ ernennung~ berufen
    | resign rücktritt~ zurückgetreten~ trat_zurück
    | win gewann gewannen gewonnen sieg siege~ gewinner~ siegt~
    | rank rang ränge rangliste~ platzierung~
    | vaccinate geimpft~ impfung~ impfen impfkampagne~ impfquote~
    | training ausbildung~ ausgebildet~ schulung~ geschult~ fortbildung~ fortgebildet~
    | register registrier~ angemeldet~ anmeldung~ eingetragen~ eingeschrieben~ zulassung zugelassen~
    | elect gewählt gewählte gewählten
    | threshold schwelle schwellen schwellenwert~ quorum genügen genügt ausreich~
    | target ziel ziele zielen ziels zielwert~ zielmarke~
    | limit grenze grenzen obergrenze~ grenzwert~ begrenz~ limit limits deckel erlaubt~ zulässig~
    | quota kontingent~ fangquote~
    | edition ausgabe auflage auflagen
    | phase phase phasen bauphase~ bauabschnitt~
    | efficacy wirksam~
    | occupancy auslastung~ belegung~
    | prison_term haft gefängnis~ freiheitsstrafe~ haftstrafe~
    | box_office einspielergebnis~ eingespielt~
    | poverty armut
    | charging ladezeit~ aufladen lädt geladen
    | wave wellen wellenhöhe
    | collapse eingestürzt~ einsturz~
    | bribe bestechung~ schmiergeld~ korruption
    | research forschung forschungen forschungsausgaben forschungsaufwand
    | advertising werbung werbeeinnahm~ werbeausgab~ anzeigen marketing
    | television fernsehen fernsehrecht~ fernsehgeld~ tv-recht~ ausgestrahlt übertragung
    | rescue rettung rettungseinsatz~ rettungsaktion~ bergung
    | demand fordert fordern forderte forderten gefordert forderung forderungen verlangt verlangen
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
    | treat behandlung behandlungen behandelt~ behandeln
    | plant_out gepflanzt~ pflanzung~ anpflanzung~ aufforst~ aufgeforstet~ angepflanzt~
    | recycle recycelt~ recycling wiederverwert~ recyclingquote
    | seize beschlagnahm~ sichergestellt~ sicherstellung~ konfisziert~
    | excavate ausgrabung~ ausgegraben~ freigelegt~
    | drill gebohrt bohrten bohrarbeiten bohrung bohrungen
    | wind_speed windgeschwindigkeit~ böe böen windböe~ sturmböe~
    | cancel abgesagt~ absage absagen storniert~ stornierung~
    | postpone verschoben~ verschiebung~ vertagt~ aufgeschoben~
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
    | domestic inland inlands inländisch~ heimisch~
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
    | used gebraucht gebrauchte gebrauchten gebrauchtwagen~
    | old ehemalig~ älter~ älteste~ der_alte die_alte das_alte den_alten dem_alten des_alten die_alten der_alten
      im_alten vom_alten zum_alten beim_alten am_alten
    | northern norden nördlich~ nord nordost~ nordwest~
    | southern süden südlich~ süd südost~ südwest~
    | eastern osten östlich~ ost
    | western westen westlich~ west
    | central zentral~ mitte zentrum
    | upper oberer obere oberen oberes
    | lower unterer untere unteren unteres
    | left link linke linken linker linkes links
    | right rechte rechter rechtes rechts
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
    | additional zusätzlich~ weitere weiteren weiterer extra hinzu verlängert
    | official offiziell~ amtlich~
    | confirmed bestätigt~ bestätigen
    | suspected vermutlich~ verdacht verdächtig~ mutmaßlich~
    | serious schwer schwere schweren schwerer schwerverletzt~ ernst~ kritisch~ lebensgefährlich
    | minor leicht leichte leichten leichter leichtverletzt~ geringfügig~
    | direct direkt~ unmittelbar~
    | temporary vorübergehend~ befristet~ zeitweise zeitweilig~
    | permanent dauerhaft~ unbefristet~ ständig~
    | full_time vollzeit~
    | part_time teilzeit~
    | free kostenlos~ gratis unentgeltlich~ kostenfrei~
    | civilian zivil~
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

CONCEPTS: Table = _PEOPLE + _THINGS + _BOTH + _DEEDS + _SCOPES
