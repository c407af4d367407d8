"""French: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person personne personnes gens individu individus âmes
    | man homme hommes
    | woman femme femmes
    | child enfant enfants gamin gamins gosse gosses
    | boy garçon garçons
    | girl fille filles fillette fillettes
    | teenager adolescent~ jeune jeunes ado ados
    | adult adulte adultes
    | pensioner retraité~ senior seniors personnes_âgées
    | worker travailleur~ travailleuse~ employé employés employée employées salarié~ effectif effectifs personnel
      ouvrier~ ouvrière~ emploie emploient employait agents agent collaborateur~ collaboratrice~ travaillent
      main-d'œuvre cheminot cheminots
    | manager cadres dirigeant~ gestionnaire~ cadres_dirigeants
    | engineer ingénieur~
    | scientist scientifique scientifiques chercheur~ chercheuse~
    | expert expert experts experte expertes spécialiste~
    | artist artiste~ peintre peintres
    | author auteur auteurs autrice~ auteure~ écrivain~ romancier romanciers romancière romancières poète poètes
    | musician musicien~ guitariste guitaristes pianiste pianistes violoniste violonistes
    | athlete athlète~ joueur~ joueuse~ sportif sportifs sportive sportives footballeur footballeurs footballeuse
      footballeuses buteur buteurs attaquant attaquants handballeur handballeurs basketteur basketteurs rugbyman
      rugbymen
    | driver conducteur~ conductrice~ chauffeur~ routiers camionneur camionneurs
    | pilot pilote pilotes
    | crew équipage~ membres_d'équipage membre_d'équipage
    | farmer agriculteur~ agricultrice~ paysan~ éleveur~ exploitant_agricole exploitants_agricoles
    | volunteer bénévole~ volontaire volontaires
    | passenger passager passagers passagère passagères voyageur~ voyageuse~ usagers_des_transports
    | patient patient patients patiente patientes malade malades
    | pupil élève élèves écolier~ écolière~ collégien~ lycéen~
    | student étudiant~ doctorant doctorants doctorante doctorantes
    | teacher enseignant enseignants enseignante enseignantes professeur~ instituteur~ institutrice~ maître_d'école
      maîtres_d'école prof profs
    | visitor visiteur~ visiteuse~ visité fréquentation
    | tourist touriste~ vacancier~
    | guest invité invités invitée invitées hôtes convives
    | spectator spectateur~ spectatrice~ vu_par regardé regardent ont_vu l'ont_vu
    | participant participant participants participante participantes
    | member membre membres adhérent~
    | delegate délégué délégués déléguée déléguées
    | delegation délégation~
    | representative représentant~ envoyé envoyés
    | candidate candidat candidats candidate candidates
    | applicant demandeur~ postulant~ soumissionnaire~
    | voter électeur~ électrice~ votants votant inscrits corps_électoral
    | signatory signataire~
    | donor donateur~ donatrice~ mécène~ bienfaiteur~ contributeur~ bailleur_de_fonds bailleurs_de_fonds
    | recipient bénéficiaire~ bénéficient bénéficieront bénéficié destinataire~
    | customer client clients cliente clientes clientèle~ consommateur~ consommatrice~ acheteurs
    | user utilisateur~ utilisatrice~ usager usagers internaute internautes
    | shareholder actionnaire~
    | owner propriétaire~
    | tenant locataire~
    | resident habitant habitants habitante habitantes riverain~ résident résidents villageois
      habitent vivent vit habite
    | citizen ressortissant~ citoyen citoyens citoyenne citoyennes
    | population population~
    | migrant migrant~ immigré~ immigrant~ demandeurs_d'asile demandeur_d'asile exilé exilés exilée exilées
      sans-papiers
    | refugee réfugié~
    | displaced déplacé déplacés déplacée déplacées personnes_déplacées
    | evacuee évacué~ évacuation évacuations évacuer
    | homeless sans-abri~ sans_abri sdf
    | unemployed chômeur~ chômeuse~ demandeurs_d'emploi demandeur_d'emploi
    | soldier soldat~ militaires troupes combattant combattants combattante combattantes mercenaire mercenaires
    | police_officer policier policiers policière policières gendarme gendarmes agents_de_police forces_de_l'ordre
      flics
    | firefighter pompier~ sapeur-pompier sapeurs-pompiers sapeurs
    | rescuer secouriste~ sauveteur~ les_secours
    | doctor médecin médecins docteur docteurs praticien praticiens praticienne praticiennes généraliste généralistes
    | nurse infirmier infirmiers infirmière infirmières
    | journalist journaliste~ reporter reporters correspondants
    | lawyer avocat avocats avocate avocates juriste juristes notaire notaires
    | deputy député députés députée députées parlementaires sénateur~ parlementaire eurodéputé eurodéputés eurodéputée
      eurodéputées
    | demonstrator manifestant~ marcheur~
    | striker gréviste~
    | prisoner prisonnier~ prisonnière~ détenu~
    | hostage otage~ kidnappé kidnappés kidnappée kidnappées
    | victim victime~ bilan_humain bilan_des_victimes
    | dead mort morts morte mortes tué tués tuée tuées décès décédé~ tuent périr péri personnes_mortes noyés noyé
      ont_perdu_la_vie a_perdu_la_vie perdu_la_vie défunt défunts défunte défuntes noyade noyades assassiné assassinés
      assassinée assassinées meurt meurent
    | injured blessé~ blesse blessent brûlé brûlés brûlées
    | missing disparu~ portés_disparus manquant manquants
    | survivor survivant~ rescapé~ survécu
    | rescued secouru~ sauvé sauvés sauvée sauvées repêché~
    | hospitalised hospitalisé~ hospitalisation~ transportés_à_l'hôpital
    | infected infecté~ contaminé~ contamination~ infection infections
    | arrested arrêté arrêtés arrêtée arrêtées arrestation~ interpellé~ interpellation~ garde_à_vue gardes_à_vue
      placés_en_garde_à_vue
    | household ménage ménages foyer foyers
    | family famille familles
    | group groupe groupes collectifs
    | team équipe équipes
    | pedestrian piéton~
    | cyclist cycliste~
    | observer observateur~ observatrice~
    | apprentice apprenti apprentis apprentie apprenties
    | couple couples couple
    | defendant accusé accusés accusée accusées prévenu~ inculpé~
    | witness témoin~ témoigné témoignage témoignages
    | reader lecteur lecteurs lectrice lectrices lectorat
    | investor investisseur~ épargnant~
    | judge juge juges magistrat magistrats magistrate magistrates
    | fisherman pêcheur pêcheurs
    | midwife sage-femme sages-femmes maïeuticien maïeuticiens maïeuticienne maïeuticiennes
    | miner mineur_de_fond mineurs_de_fond gueules_noires ouvriers_mineurs
    | monk moine moines
    | dancer danseur danseurs danseuse danseuses ballerine ballerines
    | cook cuisinier cuisiniers chef_cuisinier chefs_cuisiniers chefs_de_cuisine chef_de_cuisine
    | baker boulanger boulangers boulangère boulangères
    | guard gardiens gardiennes surveillants_pénitentiaires garde_du_corps gardes_du_corps
    | pharmacist pharmacien pharmaciens pharmacienne pharmaciennes
    | beekeeper apiculteur apiculteurs apicultrice apicultrices
    | archaeologist archéologue archéologues
    | newcomer nouveau_venu nouveaux_venus nouvelle_venue nouvel_arrivant nouveaux_arrivants nouveaux_arrivés
      primo-arrivants
    | twin jumeau jumeaux
    | baby bébé bébés nourrisson nourrissons nouveau-né nouveau-nés nouveau-née nouveau-nées
    | seasonal_worker travailleur_saisonnier travailleurs_saisonniers ouvriers_saisonniers ouvrier_saisonnier
      les_saisonniers des_saisonniers cueilleur cueilleurs cueilleuse cueilleuses vendangeurs
    | trader négociant négociants négociante négociantes commerçant commerçants commerçante commerçantes marchand
      marchands trader traders
    | potter potier potiers potière potières céramiste céramistes
    | professor professeur_d'université professeurs_d'université professeur_des_universités
      professeurs_des_universités
    | consultant consultant consultants consultante consultantes
    | carer aide-soignant aides-soignants aide-soignante aides-soignantes aidant aidants aidante aidantes
      auxiliaire_de_vie auxiliaires_de_vie préposés_aux_bénéficiaires
    | social_worker assistant_social assistants_sociaux assistante_sociale assistantes_sociales travailleur_social
      travailleurs_sociaux travailleuse_sociale travailleuses_sociales
    | paramedic ambulancier ambulanciers ambulancière ambulancières
    | dentist dentiste dentistes chirurgien-dentiste chirurgiens-dentistes
    | veterinarian vétérinaire vétérinaires
    | therapist thérapeute thérapeutes kinésithérapeute kinésithérapeutes physiothérapeute physiothérapeutes
      psychothérapeute psychothérapeutes
    | referee arbitre arbitres
    | swimmer nageur nageurs nageuse nageuses
    | skier skieur skieurs skieuse skieuses snowboardeur snowboardeurs snowboardeuse snowboardeuses
    | grandmaster grand_maître grands_maîtres grand-maître
    | climber alpiniste alpinistes grimpeur grimpeurs grimpeuse grimpeuses
    | hiker randonneur randonneurs randonneuse randonneuses promeneur promeneurs promeneuse promeneuses
    | finisher finisher finishers finisheur finisheurs
    | actor actrice actrices comédien comédiens comédienne comédiennes
    | exhibitor exposant exposants exposante exposantes
    | buyer acheteur acheteuse acheteuses acquéreur acquéreurs
    | seller vendeur vendeurs vendeuse vendeuses
    | taxpayer contribuable contribuables
    | policyholder assurés preneur_d'assurance preneurs_d'assurance souscripteurs
    | plaintiff plaignant plaignants plaignante plaignantes requérant requérants requérante requérantes partie_civile
      parties_civiles
    | prosecutor procureur procureurs procureure procureures
    | suspect mis_en_cause
    | offender délinquant délinquants délinquante délinquantes malfaiteur malfaiteurs agresseur agresseurs
      contrevenant contrevenants voleur voleurs voleuse voleuses criminel criminels
    | smuggler contrebandier contrebandiers passeurs trafiquant trafiquants trafiquante trafiquantes
    | rebel rebelle rebelles insurgé insurgés djihadiste djihadistes jihadiste jihadistes guérillero guérilleros
      terroriste terroristes
    | commander commandant commandants commandante commandantes
    | federal_agent agent_fédéral agents_fédéraux
    | inspector inspecteur inspecteurs inspectrice inspectrices
    | auditor commissaire_aux_comptes commissaires_aux_comptes vérificateur vérificateurs vérificatrice vérificatrices
    | enumerator agent_recenseur agents_recenseurs recenseur recenseurs recenseuse recenseuses
    | civil_servant fonctionnaire fonctionnaires
    | minister ministre ministres secrétaire_d'état secrétaires_d'état
    | diplomat diplomate diplomates ambassadeur ambassadeurs ambassadrice ambassadrices
    | mayor maire maires mairesse mairesses bourgmestre bourgmestres
    | colleague collègue collègues confrères
    | neighbour voisins_de_palier ses_voisins leurs_voisins les_voisins des_voisins un_voisin une_voisine
    | parent parent parents
    | mother mère mères maman mamans
    | father père pères papa papas
    | son fils
    | craftsman artisan artisans artisane artisanes tailleur_de_pierre tailleur_de_pierres tailleurs_de_pierre
      tailleurs_de_pierres
    | electrician électricien électriciens électricienne électriciennes
    | mechanic mécanicien mécaniciens mécanicienne mécaniciennes
    | technician technicien techniciens technicienne techniciennes
    | software_developer développeur développeurs développeuse développeuses programmeur programmeurs programmeuse
      programmeuses informaticien informaticiens informaticienne informaticiennes
    | analyst analyste analystes
    | architect architecte architectes
    | translator traducteur traducteurs traductrice traductrices
    | librarian bibliothécaire bibliothécaires
    | photographer photographe photographes
    | sculptor sculpteur sculpteurs sculptrice sculptrices
    | speaker orateur orateurs oratrice oratrices intervenants intervenantes conférencier conférenciers conférencière
      conférencières
    | shepherd berger bergers bergère bergères
    | winegrower vigneron vignerons vigneronne vigneronnes viticulteur viticulteurs viticultrice viticultrices
    | gardener jardinier jardiniers
    | forester garde_forestier gardes_forestiers garde-forestier agent_forestier agents_forestiers
    | hunter chasseur chasseurs chasseuse chasseuses braconnier braconniers
    | waiter serveuse serveuses garçon_de_café garçons_de_café
    | postman factrice factrices postier postiers postière postières
    | courier coursier coursiers coursière coursières livreur livreurs livreuse livreuses
    | flight_attendant hôtesse_de_l'air hôtesses_de_l'air steward stewards agent_de_bord agents_de_bord
      personnel_navigant
    | astronaut astronaute astronautes cosmonaute cosmonautes spationaute spationautes
    | veteran vétéran vétérans vétérane vétéranes ancien_combattant anciens_combattants
    | conscript conscrit conscrits
    | peacekeeper casque_bleu casques_bleus
    | priest prêtre prêtres curé curés clergé
    | bishop évêque évêques archevêque archevêques
    | pilgrim pèlerin pèlerins pèlerine pèlerines
    | prostitute prostituée prostituées prostitué prostitués travailleuse_du_sexe travailleuses_du_sexe
      travailleurs_du_sexe
    | slave esclave esclaves
    | graduate diplômé diplômés diplômée diplômées
    | intern stagiaire stagiaires
    | fan fan fans supporter supporters supportrice supportrices admirateur admirateurs admiratrice admiratrices
    | activist militant militants militante militantes activiste activistes
    | subscriber abonné abonnés abonnée abonnées
    | follower follower followers disciple disciples adepte adeptes
    | contestant concurrent concurrents concurrente concurrentes compétiteur compétiteurs compétitrice compétitrices
    | winner gagnant gagnants gagnante gagnantes vainqueur vainqueurs lauréat lauréats lauréate lauréates
    | finalist finaliste finalistes
    | nominee nominé nominés nominée nominées
    | champion champion champions championne championnes
    | coach entraîneur entraîneurs entraîneuse entraîneuses sélectionneur sélectionneurs
    | captain capitaine capitaines
    | sailor marins un_marin matelot matelots navigateur navigateurs navigatrice navigatrices
    | rower rameur rameurs rameuse rameuses
    | rider cavalier cavaliers cavalière cavalières
    | runner coureur coureurs coureuse coureuses joggeur joggeurs joggeuse joggeuses marathonien marathoniens
      marathonienne marathoniennes
    | founder fondateur fondateurs fondatrice fondatrices cofondateur cofondateurs cofondatrice cofondatrices
    | councillor conseiller_municipal conseillers_municipaux conseillère_municipale conseillères_municipales
      conseiller_régional conseillers_régionaux conseiller_départemental conseillers_départementaux élus_municipaux
      échevin échevins échevine échevines conseillers conseillères
    | adviser conseillers conseillères conseiller_financier conseillers_financiers conseiller_fiscal
      conseiller_juridique conseillers_juridiques conseillers_clientèle conseillers_en conseiller_en conseillère_en
    | nun nonne nonnes moniale moniales bonne_sœur bonnes_sœurs carmélite carmélites
    | cleaner agent_d'entretien agents_d'entretien agent_de_nettoyage agents_de_nettoyage femme_de_ménage
      femmes_de_ménage agent_de_propreté agents_de_propreté
    | widow veuve veuves veuf veufs
    | orphan orphelin orphelins orpheline orphelines
    | foreigner les_étrangers des_étrangers d'étrangers ressortissants_étrangers ressortissant_étranger
    | surgeon chirurgien chirurgiens chirurgienne chirurgiennes
    | psychologist psychologue psychologues
    | landlord bailleurs bailleur propriétaire-bailleur propriétaires-bailleurs propriétaire_bailleur
      propriétaire_bailleurs propriétaires_bailleur propriétaires_bailleurs bailleresse bailleresses
    | reservist réserviste réservistes
    | fugitive fugitif fugitifs fugitive fugitives évadé évadés évadée évadées
    | juror juré jurés jurée jurées
    | detainee gardé_à_vue gardés_à_vue personne_détenue personne_détenues personnes_détenue personnes_détenues
      personnes_retenues personne_retenue retenus_en_centre
    | claimant allocataire allocataires
    | creditor créancier créanciers créancière créancières
    | borrower emprunteur emprunteurs emprunteuse emprunteuses
    | depositor déposant déposants déposante déposantes
    | entrepreneur entrepreneur entrepreneurs entrepreneure entrepreneures entrepreneuse entrepreneuses
      créateurs_d'entreprise créateur_d'entreprise
    | freelancer auto-entrepreneur auto-entrepreneurs autoentrepreneur autoentrepreneurs micro-entrepreneur
      micro-entrepreneurs freelance freelances free-lance pigiste pigistes travailleur_indépendant
      travailleur_indépendants travailleurs_indépendant travailleurs_indépendants
    | supplier fournisseur fournisseurs fournisseuse fournisseuses
    | dealer concessionnaire concessionnaires revendeur revendeurs revendeuse revendeuses
    | designer designer designers styliste stylistes graphiste graphistes concepteur concepteurs conceptrice
      conceptrices
    | commuter navetteur navetteurs navetteuse navetteuses pendulaire pendulaires banlieusard banlieusards
      banlieusarde banlieusardes
    | motorist automobiliste automobilistes
    | contractor sous-traitant sous-traitants sous-traitante sous-traitantes prestataire prestataires adjudicataire
      adjudicataires titulaire_du_marché titulaires_du_marché maître_d'œuvre maîtres_d'œuvre
    | listener auditeur auditeurs auditrice auditrices
    | viewer téléspectateur téléspectateurs téléspectatrice téléspectatrices
    | blood_donor donneur_de_sang donneurs_de_sang donneuse_de_sang donneuses_de_sang donneurs donneuses
    | singer chanteur chanteurs chanteuse chanteuses choriste choristes soliste solistes
    | composer compositeur compositeurs compositrice compositrices
    | conductor chef_d'orchestre chefs_d'orchestre cheffe_d'orchestre cheffes_d'orchestre
    | teammate coéquipier coéquipiers coéquipière coéquipières
    | goalkeeper gardien_de_but gardiens_de_but gardienne_de_but gardiennes_de_but
    | substitute remplaçant remplaçants remplaçante remplaçantes
    | fencer escrimeur escrimeurs escrimeuse escrimeuses épéiste épéistes fleurettiste fleurettistes
    | boxer boxeur boxeurs boxeuse boxeuses
    | cleric ecclésiastique ecclésiastiques membres_du_clergé clerc clercs
    | imam imam imams
    | rabbi rabbin rabbins rabbine rabbines
    | parishioner paroissien paroissiens paroissienne paroissiennes
    | herdsman vacher vachers vachère vachères bouvier bouviers gardian gardians
    | docker docker dockers débardeur débardeurs
    | crane_operator grutier grutiers grutière grutières
    | welder soudeur soudeurs soudeuse soudeuses
    | plumber plombier plombiers plombière plombières
    | carpenter menuisier menuisiers menuisière menuisières charpentier charpentiers charpentière charpentières
      ébéniste ébénistes
    | painter_decorator peintre_en_bâtiment peintres_en_bâtiment
    | roofer couvreur couvreurs couvreuse couvreuses
    | bricklayer maçon maçons maçonne maçonnes
    | hairdresser coiffeur coiffeurs coiffeuse coiffeuses
    | tailor tailleur tailleurs couturier couturiers couturière couturières
    | cashier caissier caissiers caissière caissières hôtesse_de_caisse hôtesses_de_caisse
    | security_guard vigile vigiles agent_de_sécurité agents_de_sécurité
    | lifeguard maître-nageur maîtres-nageurs maître_nageur maîtres_nageurs nageur-sauveteur nageurs-sauveteurs
      sauveteurs_en_mer
    | air_traffic_controller contrôleur_aérien contrôleur_aériens contrôleurs_aérien contrôleurs_aériens
      aiguilleur_du_ciel aiguilleurs_du_ciel contrôleur_du_trafic_aérien contrôleurs_du_trafic_aérien
    | train_driver conducteur_de_train conducteur_de_trains conducteurs_de_train conducteurs_de_trains
      conductrice_de_train conductrices_de_train
    | ticket_inspector contrôleur contrôleurs contrôleuse contrôleuses agent_de_contrôle agents_de_contrôle
    | conservator restaurateur_d'art restaurateurs_d'art restauratrice_d'art restauratrices_d'art
      restaurateurs_d'œuvres restaurateur_de_tableaux restaurateurs_de_tableaux conservateur-restaurateur
      conservateurs-restaurateurs
    | curator commissaire_d'exposition commissaires_d'exposition commissaire_de_l'exposition conservateur_de_musée
      conservateurs_de_musée conservatrice_de_musée conservatrices_de_musée conservateur_du_musée
      conservatrice_du_musée
    | tour_guide guide_touristique guide_touristiques guides_touristique guides_touristiques guide-conférencier
      guides-conférenciers guide-conférencière guides-conférencières accompagnateur accompagnateurs accompagnatrice
      accompagnatrices
    """
)

_THINGS = table(
    """
        state état états pays nation nations gouvernements états_membres état_membre
    | region région régions province provinces
    | district district districts arrondissement~ canton cantons quartier quartiers département départements
    | city ville villes cité
    | municipality commune communes municipalité~ collectivité~ localité localités bourg bourgs
    | village village villages hameau~
    | island île îles îlots
    | school école écoles collège collèges lycée~ établissement_scolaire établissements_scolaires
    | kindergarten maternelle maternelles école_maternelle écoles_maternelles jardin_d'enfants jardins_d'enfants
    | university université universités
    | hospital hôpital hôpitaux centre_hospitalier chu chru
    | house maison maisons pavillon~ logement logements habitations habitation résidence résidences villa villas
      chalet chalets
    | building bâtiment bâtiments immeuble~ édifice~ gratte-ciel
    | apartment appartement~ hlm appart apparts
    | room salle salles pièce pièces chambre chambres
    | classroom salle_de_classe salles_de_classe
    | floor étage étages
    | car voiture voitures automobile automobiles
    | vehicle véhicule~
    | truck camion camions poids_lourd poids_lourds
    | bus bus autobus autocar autocars cars
    | tram tram trams tramway~
    | train train trains rames rame
    | carriage wagon wagons voiture_de_train
    | ship navire navires vaisseau~ paquebot~ cargo cargos
    | ferry ferry ferries ferrys bac bacs traversier~
    | boat bateau bateaux embarcation~ canot~ voilier~ péniche~
    | aircraft avion avions aéronef~ appareils
    | helicopter hélicoptère~
    | drone drone drones
    | satellite satellite~
    | flight vol vols
    | bicycle vélo vélos bicyclette~ vélo-cargo
    | missile missile missiles fusée fusées roquette roquettes
    | bridge pont ponts viaduc~
    | tunnel tunnel tunnels
    | road route routes autoroute~ chaussée~
    | street rue rues avenue avenues boulevards boulevard ruelle ruelles trottoir trottoirs
    | lane voies voie_de_circulation voies_de_circulation voie_de_bus voies_de_bus voie_rapide
    | railway_line ligne_ferroviaire lignes_ferroviaires voie_ferrée voies_ferrées chemin_de_fer chemins_de_fer
      ligne lignes
    | route itinéraire~ parcours trajet
    | section tronçon~ section sections
    | station gare gares station stations
    | stop arrêts arrêt_de_bus arrêts_de_bus arrêt_de_tram arrêts_de_tram un_arrêt
    | airport aéroport~
    | port port ports
    | charging_point borne_de_recharge bornes_de_recharge point_de_recharge points_de_recharge chargeur~ bornes
    | power_plant centrale centrales centrale_électrique centrale_hydroélectrique
    | reactor réacteur~
    | wind_farm parc_éolien parcs_éoliens ferme_éolienne fermes_éoliennes
    | turbine turbine~ éolienne éoliennes aérogénérateur~
    | panel panneau panneaux
    | pump pompe pompes
    | engine moteur moteurs
    | battery batterie~ accumulateur~
    | machine machine machines
    | combine moissonneuse~
    | device appareil dispositifs appareils
    | unit unité unités bouilloire~ exemplaire~
    | computer ordinateur~ portables
    | phone téléphone~ portables
    | camera caméra~
    | tree arbre arbres chêne chênes sapin sapins hêtre hêtres pins
    | animal animal animaux bétail têtes_de_bétail bête bêtes
    | cattle vache vaches bovin bovins taureau taureaux génisse génisses
    | bird oiseau oiseaux
    | species espèce espèces
    | ticket billet billets ticket tickets forfait forfaits pass
    | book livre livres ouvrages romans bouquin bouquins ouvrage manuels manuel_scolaire
    | book_volume tome tomes volumes
    | library bibliothèque~ médiathèque~ salle_de_lecture salles_de_lecture
    | page page pages
    | document document documents archives
    | newspaper journal journaux quotidiens magazine magazines
    | film film films long-métrage longs-métrages court-métrage courts-métrages longs_métrages courts_métrages
    | work œuvre œuvres oeuvre oeuvres
    | painting tableaux toiles peintures un_tableau le_tableau une_toile
    | exhibit objets_exposés objet_exposé pièces_exposées
    | museum musée musées
    | exhibition exposition expositions expo
    | theatre théâtre~
    | event événement~ évènement~ manifestation_culturelle
    | concert concert concerts
    | performance représentation représentations spectacle spectacles
    | stage scène scènes
    | meeting réunion~ assemblée assemblées rencontre rencontres assemblée_générale rassemblement~
    | session session sessions séance séances
    | match match matchs matches
    | goal_scored buts inscrit_un_but marqué_un_but
    | medal médaille~
    | prize prix_littéraire récompense~ palme
    | ballot bulletins bulletins_de_vote urne urnes
    | polling_station bureau_de_vote bureaux_de_vote
    | seat sièges places_assises places fauteuil~ place_assise
    | signature signature signatures paraphes
    | letter lettre lettres courrier courriers
    | complaint plainte plaintes réclamation~ signalement~
    | objection objection~ observations
    | question question questions
    | answer réponse réponses répondu répondants
    | application demandes candidature~ dossiers demande_de_permis demande_d'aide
    | message message messages courriel courriels mails sms e-mail e-mails mail
    | call appels coup_de_fil appel_téléphonique appel_téléphoniques appels_téléphonique appels_téléphoniques
      coup_de_téléphone
    | visit visite visites
    | guided_tour visite_guidée visites_guidées
    | view pages_vues vues
    | order commande commandes commandé
    | contract contrat contrats marché_public
    | tender appel_d'offres appels_d'offres offre offres soumission~
    | treaty convention conventions accord accords pacte traité_de le_traité un_traité protocole_d'accord entente
      ententes
    | resolution résolution résolutions
    | law loi lois projet_de_loi projets_de_loi proposition_de_loi propositions_de_loi législation
    | amendment amendement~
    | permit autorisation autorisations permis_de_construire permis_de_conduire permis_de_séjour permis_de_travail
      permis_d'exploitation un_permis les_permis des_permis
    | patent brevet~
    | dose dose doses injection injections
    | vaccine vaccin vaccins
    | test test tests dépistage~ testé testés
    | operation intervention_chirurgicale interventions_chirurgicales opérations chirurgie
    | bed lit lits
    | ambulance ambulance~
    | shipment expédition expéditions envois
    | parcel colis
    | container conteneur~ container containers
    | bag sac sacs
    | field champ champs parcelle~
    | farm ferme fermes exploitation_agricole exploitations_agricoles
    | company entreprise~ société sociétés compagnie compagnies firme~ maison_mère société_mère sociétés_mères pme
      multinationale multinationales employeur employeurs
    | shop magasin~ boutique~ commerces
    | restaurant restaurant restaurants
    | hotel hôtel hôtels
    | branch succursale~ filiale~ agences
    | bank banque banques
    | factory usine~ fabrique
    | mine mine mines
    | well puits forage forages
    | pipe tuyau tuyaux canalisation~ conduites conduite_d'eau conduites_d'eau
    | pipeline gazoduc~ oléoduc~ pipeline~
    | cable câble câbles ligne_électrique ligne_électriques lignes_électrique lignes_électriques ligne_à_haute_tension
      lignes_à_haute_tension fil fils_électriques
    | network réseau~
    | project projet projets
    | programme programme programmes dispositif_d'aide plan_de_relance plan_d'action plan_d'investissement
    | site site sites chantier chantiers
    | monument monument monuments
    | church église églises
    | stadium stade stades
    | park parc parcs
    | parking_space place_de_stationnement places_de_stationnement place_de_parking places_de_parking stationnement~
    | desk pupitre~ bureau_d'écolier
    | product produit produits
    | sample échantillon~
    | piece morceau morceaux
    | stock_share actions par_action
    | account comptes compte_bancaire compte_bancaires comptes_bancaire comptes_bancaires compte_client compte_clients
      comptes_client comptes_clients compte_courant compte_courants comptes_courant comptes_courants
    | transaction transaction~
    | instalment échéance~ mensualité~ tranche tranches acomptes versements
    | website site_internet sites_internet site_web sites_web blog blogs portail_internet
    | organisation organisation organisations organisme~ ong association associations nations_unies fondation_privée
      fondation_privées fondations_privée fondations_privées fédération fédérations
    | party parti_politique partis_politiques parti partis
    | trade_union syndicat~ intersyndicale
    | committee comité~ commission_de
    | attack attaque attaques attentat~ raid raids frappe frappes assaut assauts fusillade fusillades offensive
      offensives
    | explosion explosion explosions
    | earthquake séisme~ tremblement~ secousse~
    | storm tempête~ orage orages ouragan~ cyclone cyclones typhon~ tornade tornades intempéries
    | crime crime crimes délit délits infraction infractions meurtres homicide homicides meurtre assassinat
      assassinats criminalité délinquance féminicide féminicides viol viols violences
    | violation violation violations manquement~
    | inspection inspection inspections contrôle contrôles inspecté~
    | lawsuit procès poursuites
      audience audiences
    | job emploi emplois poste postes
    | grain céréale~ grains grain
    | wheat blé
    | maize maïs
    | rice riz
    | potato pomme_de_terre pommes_de_terre
    | sugar sucre
    | milk lait
    | meat viande~
    | oil pétrole pétrole_brut
    | gas gaz gaz_naturel
    | coal charbon houille
    | electricity électricité courant_électrique
    | water eau eaux eau_potable
    | steel acier~
    | gold or_fin lingots_d'or
    | copper cuivre
    | timber bois
    | fuel carburant~ combustible~ essence gazole
    | food denrée~ vivres nourriture aliment aliments alimentaire alimentaires alimentation nutrition
    | medicine médicament~ antibiotique antibiotiques
    | waste déchet~ ordures
    | fertiliser engrais
    | shelter abri abris centre_d'hébergement hébergement~ refuge refuges
    | parliament parlement~ assemblée_nationale chambre_des_députés sénat
    | education éducation enseignement
    | healthcare santé
    | culture culture culturel~
    | defence défense
    | sport sport sports sportif~
    | forest forêt forêts
    | ice glace glaces
    | glacier glacier~
    | sand sable sables
    | soil argile terre_végétale
    | snow neige
    | sheep mouton~ brebis
    | pig porc porcs cochon~
    | chicken poulet~ volaille~ poules
    | horse cheval chevaux jument juments poulain poulains
    | fish poisson~ sole merlu
    | dolphin dauphin~
    | dog chien chiens chiots
    | fruit fruit fruits
    | vegetable légume~
    | wine vin vins
    | beer bière~ brasseri~
    | coffee café_vert café cafés
    | tea thé thés
    | cotton coton
    | cement ciment béton
    | tank char chars blindé~
    | gun fusil~ canons
    | shell obus munition~
    | robot robot~
    | chip puce puces semi-conducteur~ processeur~
    | screen écran écrans
    | song chanson~ chant chants
    | tent tente tentes
    | mask masque masques
    | lake lac lacs réservoir~ retenue_d'eau retenues_d'eau étang étangs
    | river rivière~ fleuve~ ruisseau ruisseaux cours_d'eau affluent affluents
    | beach plage plages littoral
    | dam barrage barrages digue digues
    | canal canal canaux
    | lift ascenseur~
    | window fenêtre~
    | roof toit toits toiture~
    | wall mur murs clôture~
    | overnight_stay nuitée~
    | download téléchargement~ télécharg~
    | case cas cas_confirmés
    | sector secteur~ branche branches
    | capital_city capitale capitales
    | aftershock réplique répliques
    | barley orge
    | rapeseed colza
    | sunflower tournesol~
    | landslide glissement_de_terrain glissements_de_terrain éboulement~ coulée_de_boue coulées_de_boue
    | avalanche avalanche~
    | wolf loup loups louve louves
    | bear ours ourse ourses
    | tiger tigre tigres tigresse~
    | leopard léopard léopards panthère~
    | elephant éléphant éléphants éléphante~
    | egg œuf œufs oeuf oeufs
    | bottle bouteille bouteilles
    | coin pièces_de_monnaie pièces_d'or pièces_d'argent monnaies
    | grave tombe tombes tombeau tombeaux sépulture~
    | skeleton squelette squelettes
    | pottery poterie poteries vase vases céramiques
    | photograph photo photos photographie photographies cliché clichés
    | video vidéo vidéos
    | episode épisode épisodes
    | stall stand stands étal étals
    | season saison saisons
    | race course courses marathon marathons
    | round tours manche manches premier_tour second_tour deuxième_tour tour_de_scrutin
    | cinema cinéma cinémas salles_de_cinéma
    | error erreur erreurs fautes
    | server serveurs serveur_informatique
    | box caisses carton cartons palette palettes
    | taxi taxi taxis
    | tower pylône~ tourelle~ la_tour une_tour
    | lamp lampe lampes lampadaire~ réverbère~
    | pool bassins piscine piscines
    | survey sondage sondages enquête enquêtes
    | meal repas déjeuners dîners déjeuner dîner petit-déjeuner petits-déjeuners
    | drug drogue drogues cocaïne héroïne cannabis
    | campaign campagne campagnes
    | plant_grown plantes arbuste arbustes arbrisseaux
    | monkey singe singes gorille gorilles chimpanzé chimpanzés
    | rhino rhinocéros rhino rhinos
    | cat chat chats chatte chattes chaton chatons
    | rabbit lapin lapins lapine lapines
    | goat chèvre chèvres
    | duck canard canards oie oies
    | bee abeille abeilles bourdon bourdons
    | hive ruche ruches
    | herd troupeau troupeaux
    | nest nid nids
    | deer cerf cerfs biche biches chevreuil chevreuils daim daims orignal orignaux
    | fox renard renards renarde renardeaux
    | wild_boar sanglier sangliers
    | lion lion lions lionne lionnes lionceau lionceaux
    | turtle tortue tortues
    | shark requin requins
    | penguin manchot manchots pingouin pingouins
    | stork cigogne cigognes
    | insect insecte insectes scarabée scarabées coléoptère coléoptères
    | vineyard vigne vignes vignoble vignobles
    | orchard verger vergers
    | greenhouse serres
    | plot terrain_à_bâtir terrains_à_bâtir terrain_constructible terrains_constructibles
    | garden jardin jardins potager potagers
    | meadow pré prés prairie prairies pâturage pâturages
    | grape raisin raisins
    | olive olives
    | honey miel miels
    | cheese fromage fromages
    | bread pain pains baguette baguettes
    | wool laine laines
    | warship navire_de_guerre navires_de_guerre bâtiment_de_guerre bâtiments_de_guerre frégate frégates corvette
      corvettes destroyer destroyers porte-avions
    | submarine un_sous-marin le_sous-marin les_sous-marins des_sous-marins sous-marin_nucléaire
      sous-marins_nucléaires sous-marins_d'attaque sous-marin_d'attaque
    | barge barge barges
    | tractor tracteur tracteurs
    | crane grue grues
    | locomotive locomotive locomotives
    | motorcycle moto motos motocyclette motocyclettes cyclomoteur cyclomoteurs mobylette mobylettes
    | van fourgon fourgons fourgonnette fourgonnettes camionnette camionnettes
    | excavator excavatrice excavatrices pelleteuse pelleteuses bulldozer bulldozers pelle_mécanique pelles_mécaniques
      tractopelle tractopelles
    | fire_engine camion_de_pompiers camions_de_pompiers fourgon_incendie fourgons_incendie autopompe autopompes
    | fighter_jet avion_de_chasse avions_de_chasse avion_de_combat avions_de_combat chasseur_bombardier
      chasseurs_bombardiers
    | lighthouse le_phare un_phare du_phare
    | shipyard chantier_naval chantiers_navals
    | hall hall halls halle halles
    | wing aile ailes
    | gate porte_d'embarquement portes_d'embarquement
    | runway piste_d'atterrissage pistes_d'atterrissage piste_de_décollage pistes_de_décollage
    | terminal terminal terminaux aérogare aérogares
    | warehouse entrepôt entrepôts
    | depot dépôt_de_bus dépôts_de_bus dépôt_de_tramways dépôt_pétrolier dépôts_pétroliers dépôt_de_carburant
      dépôts_de_carburant
    | workshop atelier ateliers
    | laboratory laboratoire laboratoires labo labos
    | pharmacy pharmacie pharmacies
    | prison prisons maison_d'arrêt maisons_d'arrêt établissement_pénitentiaire établissements_pénitentiaires
      centre_pénitentiaire centres_pénitentiaires centre_de_détention centres_de_détention pénitencier pénitenciers
    | chapel chapelle chapelles
    | castle château châteaux forteresse forteresses
    | cemetery cimetière cimetières
    | dome dôme dômes coupole coupoles
    | barn grange granges étable étables hangar hangars
    | bakery boulangerie boulangeries
    | brewery microbrasserie microbrasseries
    | monastery monastère monastères abbaye abbayes couvent couvents
    | mosque mosquée mosquées
    | temple temple temples
    | palace palais
    | hut cabane cabanes hutte huttes
    | door porte_d'entrée portes_d'entrée
    | toilet toilettes wc latrine latrines
    | office bureaux
    | studio studio studios
    | care_home maison_de_retraite maisons_de_retraite ehpad ehpads maison_de_repos maisons_de_repos
    | playground aire_de_jeux aires_de_jeux aire_de_jeu aires_de_jeu terrain_de_jeux terrains_de_jeux
    | ski_slope piste_de_ski pistes_de_ski
    | trail sentier sentiers chemin_de_randonnée chemins_de_randonnée
    | bike_path piste_cyclable pistes_cyclables bande_cyclable bandes_cyclables voie_cyclable voies_cyclables
      véloroute véloroutes aménagements_cyclables
    | traffic_light feu_tricolore feux_tricolores feu_rouge feux_rouges feu_de_circulation feux_de_circulation
      feux_de_signalisation
    | fountain fontaine fontaines
    | sculpture sculpture sculptures statue statues statuette statuettes buste bustes figurine figurines
    | bench banc bancs
    | brick brique briques
    | substation sous-station sous-stations poste_électrique postes_électriques poste_de_transformation
      postes_de_transformation
    | transformer transformateur transformateurs
    | generator générateur générateurs génératrice génératrices groupe_électrogène groupes_électrogènes
    | boiler chaudière chaudières
    | furnace haut-fourneau hauts-fourneaux haut_fourneau hauts_fourneaux fourneau fourneaux four fours
    | heat_pump pompe_à_chaleur pompes_à_chaleur
    | smart_meter compteur compteurs compteur_intelligent compteurs_intelligents compteur_communicant
      compteurs_communicants
    | sensor capteur capteurs
    | telescope télescope télescopes
    | blade pale pales lame lames
    | tyre pneu pneus
    | landfill décharge décharges dépotoir dépotoirs centre_d'enfouissement centres_d'enfouissement
    | solar_park parc_solaire parcs_solaires ferme_solaire fermes_solaires centrale_solaire centrales_solaires
      parc_photovoltaïque parcs_photovoltaïques centrale_photovoltaïque centrales_photovoltaïques
    | oil_rig plateforme_pétrolière plateformes_pétrolières plate-forme_pétrolière plates-formes_pétrolières
      plateforme_de_forage plateformes_de_forage
    | choir chœur chœurs choeur choeurs chorale chorales
    | orchestra orchestre orchestres
    | instrument instrument instruments
    | organ organes orgue orgues
    | opera opéra opéras
    | poem poème poèmes
    | chapter chapitre chapitres
    | manuscript manuscrit manuscrits
    | documentary documentaire documentaires film_documentaire films_documentaires
    | album album albums
    | tournament tournoi tournois jeux_olympiques jeux_paralympiques championnat championnats
    | game jeux
    | point_score points
    | defeat défaite défaites
    | tie_result match_nul matchs_nuls matches_nuls
    | lap tour_de_piste tours_de_piste tour_de_circuit tours_de_circuit
    | assist passe_décisive passes_décisives
    | touchdown touchdown touchdowns
    | interception interception interceptions
    | club club clubs
    | yellow_card carton_jaune cartons_jaunes
    | red_card carton_rouge cartons_rouges
    | vial flacon flacons fiole fioles
    | placebo placebo placebos
    | clinical_trial essai_clinique essais_cliniques étude_clinique études_cliniques
    | side_effect effet_secondaire effets_secondaires effet_indésirable effets_indésirables événement_indésirable
      événements_indésirables
    | symptom symptôme symptômes
    | transplant greffes greffe_de greffe_du_rein transplantation transplantations
    | ventilator respirateur respirateurs
    | pill pilule pilules comprimés gélule gélules
    | wheelchair fauteuil_roulant fauteuils_roulants
    | verdict verdict verdicts jugement jugements
    | appeal pourvoi pourvois recours_en_appel recours_en_cassation
    | conviction condamnation condamnations
    | investigation investigation investigations enquête_judiciaire enquêtes_judiciaires enquête_préliminaire
      enquêtes_préliminaires enquête_pénale enquêtes_pénales information_judiciaire informations_judiciaires
    | theft larcin larcins vol_à_l'étalage vols_à_l'étalage vols_de_voitures vols_de_véhicules vols_de_vélos
    | burglary cambriolage cambriolages cambrioleur cambrioleurs
    | robbery braquage braquages vol_à_main_armée vols_à_main_armée vol_avec_violence vols_avec_violence hold-up
    | assault agression agressions coups_et_blessures voies_de_fait
    | petition pétition pétitions
    | referendum référendum référendums votation votations
    | password mot_de_passe mots_de_passe
    | vulnerability vulnérabilité vulnérabilités faille_de_sécurité failles_de_sécurité failles
    | line_of_code ligne_de_code lignes_de_code
    | app app apps appli applis application_mobile applications_mobiles
    | data_centre centre_de_données centres_de_données data_center data_centers datacenter datacenters
    | router routeur routeurs
    | connection connexion connexions raccordement raccordements branchement branchements
    | planet planète planètes
    | galaxy galaxie galaxies
    | asteroid astéroïde astéroïdes
    | crater cratère cratères
    | meteorite météorite météorites
    | orbit orbite orbites
    | space_probe sonde sondes sonde_spatiale sondes_spatiales engin_spatial engins_spatiaux vaisseau_spatial
      vaisseaux_spatiaux
    | subscription abonnement abonnements
    | invoice factures
    | voucher bon_d'achat bons_d'achat chèque-cadeau chèques-cadeaux coupon coupons
    | certificate certificat certificats attestation attestations
    | shift quart_de_travail quarts_de_travail
    | auction enchère enchères vente_aux_enchères ventes_aux_enchères
    | brand marques
    | startup start-up startup startups start-ups jeune_pousse jeunes_pousses
    | cooperative coopérative coopératives
    | bankruptcy faillite faillites insolvabilité insolvabilités redressement_judiciaire redressements_judiciaires
      liquidation_judiciaire liquidations_judiciaires dépôt_de_bilan dépôts_de_bilan
    | audit audit audits
    | recommendation recommandation recommandations
    | artefact artefact artefacts relique reliques
    | item objets
    | language langue langues
    | course cours_du_soir cours_en_ligne
    | lesson leçon leçons
    | lecture cours_magistral cours_magistraux
    | exam examens examen_final examen_d'entrée concours
    | embassy ambassade ambassades consulat consulats
    | charity organisation_caritative organisations_caritatives association_caritative associations_caritatives
      œuvre_caritative œuvres_caritatives organisme_de_bienfaisance organismes_de_bienfaisance œuvre_de_bienfaisance
      œuvres_de_bienfaisance
    | constituency circonscription circonscriptions
    | clause clause clauses alinéa alinéas paragraphe paragraphes
    | passport passeport passeports
    | visa visa visas
    | poster affiches affichettes pancarte pancartes
    | bookmobile bibliobus médiabus
    | marriage mariage mariages noces
    | divorce divorce divorces
    | outage coupure_de_courant coupures_de_courant coupure_d'électricité coupures_d'électricité panne_de_courant
      pannes_de_courant black-out
    | deportation déportation déportations reconduite_à_la_frontière reconduites_à_la_frontière
    | volcano volcan volcans
    | mountain montagne montagnes massif_montagneux massifs_montagneux
    | landmine mine_antipersonnel mines_antipersonnel mine_terrestre mines_terrestres mines_antichar mine_antichar
    | trip voyages déplacements trajets
    | bomb bombe bombes
    """
)

_PUBLIC_LIFE = table(
    """
        class_of_pupils classe classes
    | clinic clinique cliniques polyclinique polycliniques dispensaire dispensaires centre_de_santé centres_de_santé
      maison_de_santé maisons_de_santé
    | centre centres un_centre ce_centre nouveau_centre centre_de_formation centre_d'accueil
    | system système systèmes
    | service services un_service le_service ce_service
    | study étude études
    | movement mouvement mouvements
    | model modèle modèles
    | version version versions
    | file fichier fichiers
    | comment commentaire commentaires
    | post posts billets_de_blog billet_de_blog tweet tweets
    | link lien liens
    | policy politique_publique politique_publiques politiques_publique politiques_publiques police_d'assurance
      polices_d'assurance contrat_d'assurance contrats_d'assurance
    | rule règle règles règlement règlements ligne_directrice ligne_directrices lignes_directrice lignes_directrices
    | proposal proposition propositions
    | initiative initiative initiatives
    | decree décret décrets arrêté_ministériel arrêtés_ministériels arrêté_préfectoral arrêtés_préfectoraux
      arrêté_municipal arrêtés_municipaux
    | warning avertissement avertissements mise_en_garde mises_en_garde
    | alarm alarme alarmes
    | alert alerte alertes
    | booking réservation réservations
    | cancellation annulation annulations
    | league ligues ligue_1 ligue_2 ligue_professionnelle ligue_nationale
    | title_won titre_de_champion titres_de_champion titre_olympique titres_olympiques titre_mondial titres_mondiaux
      titre_national titres_nationaux titres_du_grand_chelem
    | penalty_kick penalty penaltys penalties tir_au_but tirs_au_but
    | training_session entraînement entraînements séance_d'entraînement séances_d'entraînement
    | set_played set sets
    | news_item dépêche dépêches article_de_presse articles_de_presse fait_divers faits_divers
    | press_conference conférence_de_presse conférences_de_presse point_presse points_presse
    | interview interview interviews entretiens
    | licence licence licences
    | degree diplôme_universitaire diplômes_universitaires doctorat doctorats
    | diploma diplôme diplômes baccalauréat baccalauréats brevet_des_collèges
    | scholarship bourse_d'étude bourse_d'études bourses_d'étude bourses_d'études bourse_au_mérite bourses_au_mérite
    """
)

_PREMISES = table(
    """
        boarding_school internat internats pensionnat pensionnats
    | nursery crèche crèches garderie garderies halte-garderie haltes-garderies
    | academy académie académies
    | faculty faculté facultés
    | department service_administratif service_administratifs services_administratif services_administratifs
      département_universitaire département_universitaires départements_universitaire départements_universitaires
      département_ministériel départements_ministériels
    | ministry ministère ministères
    | court tribunal tribunaux cour_d'appel cours_d'appel cour_de_cassation cour_suprême cour_de_justice
      cour_d'assises cours_d'assises
    | police_station commissariat commissariats poste_de_police postes_de_police gendarmeries
    | fire_station caserne_de_pompiers casernes_de_pompiers caserne_des_pompiers centre_de_secours centres_de_secours
    | post_office bureau_de_poste bureaux_de_poste
    | market marché marchés
    | fair foire foires salon salons kermesse kermesses
    | shopping_centre centre_commercial centres_commerciaux galerie_commerciale galerie_commerciales
      galeries_commerciale galeries_commerciales
    | supermarket supermarché supermarchés hypermarché hypermarchés supérette supérettes
    | cafe cafés bistrot bistrots café-restaurant cafés-restaurants salon_de_thé salons_de_thé
    | bar bars un_bar débit_de_boissons débits_de_boissons
    | nightclub boîte_de_nuit boîtes_de_nuit discothèque discothèques
    | casino casino casinos
    | gym salle_de_sport salles_de_sport salle_de_gym salles_de_gym salle_de_musculation salles_de_musculation
    | swimming_pool piscine piscines
    | sports_hall gymnase gymnases salle_omnisport salle_omnisports salles_omnisport salles_omnisports
      palais_des_sports
    | pitch terrain_de_football terrains_de_football terrain_de_foot terrains_de_foot terrain_de_rugby
      terrains_de_rugby terrain_de_sport terrains_de_sport terrain_synthétique terrain_synthétiques
      terrains_synthétique terrains_synthétiques
    | golf_course parcours_de_golf terrain_de_golf terrains_de_golf golfs
    | riding_school centre_équestre centre_équestres centres_équestre centres_équestres école_d'équitation
      écoles_d'équitation poney-club
    | marina port_de_plaisance ports_de_plaisance marina marinas
    | campsite camping campings
    | holiday_home gîte gîtes résidence_secondaire résidence_secondaires résidences_secondaire résidences_secondaires
      maison_de_vacances maisons_de_vacances meublé_de_tourisme meublés_de_tourisme
    | hostel auberge_de_jeunesse auberges_de_jeunesse
    | spa spa spas thermes station_thermale station_thermales stations_thermale stations_thermales
    | allotment jardin_familial jardins_familiaux jardin_ouvrier jardin_ouvriers jardins_ouvrier jardins_ouvriers
      jardin_partagé jardin_partagés jardins_partagé jardins_partagés
    """
)

_BUILT = table(
    """
        quay quai quais
    | berth poste_d'amarrage postes_d'amarrage poste_à_quai postes_à_quai couchette couchettes anneaux_d'amarrage
      mouillages
    | lock_gate écluse écluses porte_d'écluse portes_d'écluse
    | buoy bouée bouées balises
    | platform plateforme plateformes plate-forme plates-formes quai_de_gare quais_de_gare
    | track rail rails piste_d'athlétisme pistes_d'athlétisme
    | signal signal signaux
    | crossing passage_à_niveau passages_à_niveau passage_piéton passages_piétons passage_pour_piétons
      passages_pour_piétons traversée traversées
    | junction échangeur échangeurs carrefours intersection intersections
    | roundabout rond-point ronds-points giratoire giratoires
    | toll péage péages
    | scooter trottinette trottinettes scooter scooters
    | trolleybus trolleybus trolley trolleys
    | cable_car téléphérique téléphériques télécabine télécabines funiculaire funiculaires
    | ski_lift remontée_mécanique remontée_mécaniques remontées_mécanique remontées_mécaniques téléski téléskis
      télésiège télésièges
    | cabin cabine cabines
    | balcony balcon balcons
    | cellar cave caves cellier celliers
    | garage garage garages
    | kitchen cuisine cuisines
    | bathroom salle_de_bain salle_de_bains salles_de_bain salles_de_bains salle_d'eau salles_d'eau
    | corridor couloir couloirs corridor corridors
    | staircase escalier escaliers cage_d'escalier cages_d'escalier
    | step marches marche_d'escalier marches_d'escalier
    | pillar pilier piliers colonne colonnes
    | arch arche arches arcade arcades
    | roof_tile tuile tuiles ardoises
    | beam poutre poutres poutrelle poutrelles
    | pile pieu pieux
    | asphalt asphalte bitume enrobé enrobés
    | marble marbre
    | stone pierres en_pierre pierre_de_taille blocs_de_pierre
    """
)

_EQUIPMENT = table(
    """
        cooker cuisinière cuisinières plaque_de_cuisson plaques_de_cuisson gazinière gazinières
    | refrigerator réfrigérateur réfrigérateurs frigo frigos frigidaire frigidaires
    | washing_machine lave-linge machine_à_laver machines_à_laver
    | light_bulb ampoule ampoules
    | pump_station station_de_pompage stations_de_pompage
    | filter filtre filtres
    | hydrant bouche_d'incendie bouches_d'incendie poteau_d'incendie poteaux_d'incendie borne_d'incendie
      bornes_d'incendie borne-fontaine
    | fire_extinguisher extincteur extincteurs
    | defibrillator défibrillateur défibrillateurs
    | stretcher brancard brancards civière civières
    | wheel roue roues
    | screw des_vis les_vis vis_de_fixation boulon boulons
    | cylinder cylindre cylindres
    | gearbox boîte_de_vitesse boîte_de_vitesses boîtes_de_vitesse boîtes_de_vitesses
    | brake frein freins
    | airbag airbag airbags coussin_gonflable coussin_gonflables coussins_gonflable coussins_gonflables
    | seat_belt ceinture_de_sécurité ceintures_de_sécurité
    | headlight feux_de_croisement phares_avant phare_avant feux_de_route
    | windscreen pare-brise
    | propeller hélice hélices
    | parachute parachute parachutes
    | glider planeur planeurs
    | hot_air_balloon montgolfière montgolfières
    | capsule capsule capsules
    | probe sonde sondes
    | lander atterrisseur atterrisseurs alunisseur alunisseurs module_d'atterrissage
    | antenna antenne antennes
    | radar radar radars
    | mast mât mâts
    | fibre fibre fibres fibre_optique
    | circuit_board carte_électronique carte_électroniques cartes_électronique cartes_électroniques circuit_imprimé
      circuit_imprimés circuits_imprimé circuits_imprimés carte_mère cartes_mères
    | keyboard clavier claviers
    | printer imprimante imprimantes
    | tablet_computer tablette tablettes tablette_numérique tablette_numériques tablettes_numérique
      tablettes_numériques tablette_tactile tablette_tactiles tablettes_tactile tablettes_tactiles
    | smartphone smartphone smartphones
    | headset casque_audio casques_audio écouteurs micro-casque
    | game_console console_de_jeu console_de_jeux consoles_de_jeu consoles_de_jeux consoles
    | hearing_aid appareil_auditif appareil_auditifs appareils_auditif appareils_auditifs prothèse_auditive
      prothèse_auditives prothèses_auditive prothèses_auditives audioprothèse audioprothèses
    | prosthesis prothèse prothèses
    | implant implant implants
    | contact_lens lentille_de_contact lentilles_de_contact
    | glasses lunettes
    | bandage bandage bandages pansement pansements
    | syringe seringue seringues
    | needle aiguille aiguilles
    | glove gant gants
    | gown blouse blouses surblouse surblouses
    | thermometer thermomètre thermomètres
    | scales balances pèse-personne pèse-personnes balance_de_cuisine balance_électronique
    | microscope microscope microscopes
    """
)

_GOODS = table(
    """
        garment vêtement vêtements
    | shirt chemise chemises maillot maillots t-shirt t-shirts tee-shirt tee-shirts
    | shoe chaussure chaussures bottes
    | dress robe robes
    | blanket couvertures couverture_de_laine
    | toy jouet jouets
    | watch montres montre-bracelet montre_connectée
    | jewel bijou bijoux joyau joyaux
    | diamond diamant diamants
    | soap savon savons
    | stamp timbre timbres timbre-poste timbres-poste
    | banknote billet_de_banque billets_de_banque coupures
    | flag drapeau drapeaux
    | bell cloche cloches
    | clock horloge horloges pendules
    | carpet tapis moquette moquettes
    | mattress matelas
    | chair chaise chaises
    | table table tables
    | shelf étagère étagères rayonnage rayonnages
    | candle bougie bougies cierge cierges chandelle chandelles
    | firework feu_d'artifice feux_d'artifice pétards
    | balloon ballon ballons
    """
)

_EATEN = table(
    """
        berry baies myrtille myrtilles framboise framboises fraise fraises groseille groseilles
    | apple pomme pommes
    | citrus agrume agrumes orange oranges citron citrons mandarine mandarines clémentine clémentines
    | tomato tomate tomates
    | onion oignon oignons
    | carrot carotte carottes
    | cabbage chou choux
    | banana banane bananes
    | nut noix noisette noisettes amande amandes cacahuète cacahuètes
    | seed graine graines semence semences
    | seedling jeune_plant jeune_plants jeunes_plant jeunes_plants plantule plantules semis plants
    | hay foin
    | flour farine farines
    | pasta pâtes pâtes_alimentaires
    | butter beurre
    | chocolate chocolat chocolats
    | cake gâteau gâteaux
    | portion portion portions ration rations
    | juice jus
    | spirits spiritueux whisky vodka rhum cognac
    | cigarette cigarette cigarettes
    | tobacco tabac
    | salt sel
    | vegetable_oil huile huiles huile_végétale huile_végétales huiles_végétale huiles_végétales huile_d'olive
      huile_de_tournesol
    | sausage saucisse saucisses saucisson saucissons
    | beef bœuf bœufs boeuf boeufs viande_bovine
    | pork viande_de_porc viande_porcine
    """
)

_LIVING = table(
    """
        flower fleur fleurs
    | rose roses rosier rosiers
    | mushroom champignon champignons cèpe cèpes
    | calf veau veaux
    | lamb agneau agneaux
    | turkey dinde dindes dindon dindons
    | hare lièvre lièvres
    | hedgehog hérisson hérissons
    | bat chauve-souris chauves-souris
    | owl hibou hiboux chouettes
    | eagle aigle aigles
    | swan cygne cygnes
    | parrot perroquet perroquets perruche perruches
    | seal phoque phoques otarie otaries
    | whale baleine baleines cachalot cachalots
    | salmon saumon saumons
    | cod morue morues cabillaud cabillauds
    | herring hareng harengs
    | tuna thon thons
    | oyster huître huîtres
    | crab crabe crabes
    | shrimp crevette crevettes
    | frog grenouille grenouilles
    | snake serpent serpents vipère vipères couleuvre couleuvres
    | crocodile crocodile crocodiles alligator alligators
    | butterfly papillon papillons
    | mosquito moustique moustiques
    | locust criquet criquets sauterelle sauterelles
    """
)

_HARM = table(
    """
        defect défauts malfaçon malfaçons défaut_de_fabrication défaut_technique défectuosité défectuosités vice_caché
      vice_cachés vices_caché vices_cachés
    | crack fissure fissures lézarde lézardes fissuration fissurations
    | spill marée_noire marée_noires marées_noire marées_noires déversement déversements
    | leak fuite fuites
    | breakdown panne pannes défaillance défaillances avarie avaries
    | injury blessure blessures
    | wound plaie plaies
    | fracture fracture fractures
    | epidemic épidémie épidémies pandémie pandémies
    | tumour tumeur tumeurs
    | consultation consultation consultations bilan_de_santé bilans_de_santé examen_médical examens_médicaux
      visite_médicale visite_médicales visites_médicale visites_médicales contrôle_médical contrôles_médical
    | medical_appointment rendez-vous rendez-vous_médical rendez-vous_médicaux
    | gene gène gènes
    | cell cellule cellules
    | mutation mutation mutations
    | antibody anticorps
    | kit kit kits
    | tool outil outils outillage
    | weapon arme armes armement armements
    | bullet balle balles
    | grenade grenade grenades
    | air_raid raid_aérien raid_aériens raids_aérien raids_aériens frappe_aérienne frappe_aériennes frappes_aérienne
      frappes_aériennes bombardement bombardements
    | sanction sanction sanctions
    | checkpoint point_de_contrôle points_de_contrôle poste_de_contrôle postes_de_contrôle checkpoint checkpoints
      barrage_routier barrages_routiers
    | camp camp camps campement campements
    """
)

_BOTH = table(
    """
        election élection~ scrutin~
    | vote voix vote votes voté votent suffrage~ vote_exprimé
    | accident accident~ collision~
    | fire incendie~ feu feux brasier brasiers
    | flood inondation~ crue crues
    | strike grève grèves débrayage~
    | festival festival festivals
    | summit sommet sommets
    | conference conférence~ congrès colloque~
    | war guerre guerres conflit_armé conflit_armés conflits_armé conflits_armés hostilités
    | protest manifestation manifestations mobilisation mobilisations marches cortège défilé défilés émeute émeutes
      protestation protestations
    | loan prêt prêts emprunt~ prêté crédit_bancaire crédits_bancaires microcrédit microcrédits
    | grant bourses dotation~ don_projet
    | fine amende amendes pénalité~ contravention~
    | subsidy subvention~
    """
)

_DEEDS = table(
    """
        donate don dons donné legs légué donation~ mécénat~ offert
    | contribute contribution~ contribue contribuent contribué apport apporte apportent apporté cotisation~
    | pay paiement~ payé payés payée payées payer paie paient paye payent versé versés versée versées verse versent
      versement décaissé~ décaissement~ règlement_des_factures règlements_des_factures règlement_de_la_facture
    | cost coût coûts coûte coûtent coûté coûtera coûteront coûter frais
      facture ardoise
    | price prix tarif_public prix_de_vente tarif tarifs
    | budget budget budgets budgétaire budgétaires
    | invest investi investis investie investies investit investissement~ investir investira
    | finance financement~ financé financés financée financées finance financent financer
    | revenue chiffre_d'affaires recettes recette produits_d'exploitation ventes
    | profit bénéfice bénéfices profit profits résultat résultat_net excédent_brut
    | loss perte pertes
    | margin marge marges
    | dividend dividende~
    | debt dette dettes endettement~
    | asset actif actifs
    | capital capital capitaux fonds_propres
    | wage salaire~ rémunération~ paie_horaire smic
      hausse_de_salaire augmentation_de_salaire d'augmentation
    | pension pension pensions retraite retraites
    | bonus prime primes
      versement_unique prime_unique prime_exceptionnelle
    | tax tva impôt impôts taxe taxes fiscalité
    | tariff droits_de_douane droit_de_douane tarifs_douaniers
    | fee redevance~ droits_d'entrée honoraires frais_d'inscription
    | aid aide aides assistance
    | fund fonds
    | raise collecte~ récolté_des_fonds levé levée levée_de_fonds recueilli~ réunis_par cagnotte
    | spend dépense~ dépensé dépensés dépensée dépensées charges_de_personnel
    | save économie économies économisé économiser économise épargné épargner
    | sell vendu~ vend vendent vendre vente ventes
    | buy achat achats acheté~ achète acheter
    | export exportation~ exporté~ exporte exportent exporter export
    | import importation~ importé importés importée importées importer import
    | trade échanges commerce échanges_commerciaux
    | produce production~ produit_par produire produite produites produisent produira fabriqué~ fabrication
      fabrique_par généré fabriquer fabriquent
    | harvest récolte récoltes récolté récoltés récoltée récoltées récolter moisson~ vendange~
    | yield rendement~
    | consume consommation~ consommé~ consomme consomment consommer
    | supply fourni fournie fournis fournies fournir fourniture~ alimenté alimente alimenter approvisionn~ desservi~
      desservent
    | deliver livraison~ livré livrés livrée livrées livrer remise_de remis distribué distribués distribuée
      distribuées distribution distributions distribuer
    | transport transport transports transporté~ transporte transporter acheminé~ acheminement
    | cargo cargaison~ fret charge_utile marchandises
    | install installe installation installations installer pose posé
    | build construction~ construit~ construire construira bâti bâtis bâtir édifié~ édification travaux chantier
      reconstruit reconstruits reconstruite reconstruites reconstruction reconstruire bâtie bâties
    | repair réparation~ réparé~ réparer réfection
    | replace remplac~ renouvel~
    | demolish démolition~ démoli démolis démolie démolir
    | destroy détrui~ destruction~ ravagé ravagés ravagée ravagées anéanti anéantis anéantie anéanties incendié
      incendiés incendiée incendiées
    | damage endommagé~ dégât~ dommage dommages détérioré détériorés détériorée détériorées abîmé abîmés abîmée
      abîmées
    | compensation indemnité~ indemnis~ compensation~ dédommag~
    | insurance assurance assurances
    | interest intérêts taux_d'intérêt
    | inflation inflation prix_à_la_consommation
    | unemployment chômage
    | gdp pib produit_intérieur_brut
    | exchange_rate taux_de_change cours_de_change
    | income revenu revenus
    | deficit déficit~
    | surplus excédent~
    | reserve stock stocks réserves réserve_d'or
    | backlog carnet_de_commandes carnets_de_commandes
    | value valeur valeurs vaut valait estimé_à
    | amount montant montants somme sommes s'élève s'élèvent
    | allocate alloué~ allocation~ attribué~ débloqué~
    | receive reçu reçus reçue reçues reçoit reçoivent recevoir perçu perçoit
    | refund rembours~
    | repay remboursement_du_prêt rembourser_le_prêt
    | rent loyer~ location
    | advance avances acompte
    | deposit dépôt dépôts caution
    | discount remise remises rabais réduction_de_prix
    | capacity capacité~ contenance jauge
      place_pour places_pour
    | power puissance~
    | voltage tension
    | torque couple_maximal couple_maximum couple_moteur couple_de_serrage
    | pressure pression~
    | length longueur~ long longue s'étend linéaire
    | height hauteur~ haut_de haute_de
    | width largeur~ large
    | depth profond~
    | diameter diamètre~
    | thickness épaisseur~ épais
    | weight poids pèse pèsent pesait pesant masse
    | area superficie~ surface surfaces
    | volume volume
    | level niveau niveaux
    | altitude altitude~ au-dessus_du_niveau_de_la_mer
    | speed vitesse~
    | temperature température~
    | distance distance~
    | range autonomie rayon_d'action
    | age âge âges âgé âgée âgés âgées
    | duration durée~ dure dureront durera durent duré
    | travel_time temps_de_trajet temps_de_parcours durée_du_trajet
    | delay retard retards
    | warranty garantie~ garanti
    | emission émission~ émet émettent
    | rainfall précipitation~ pluviométrie pluie pluies
    | magnitude magnitude~ force beaufort richter
    | leakage fuite fuites taux_de_fuite déperdition~
    | traffic trafic circulation
    | density densité~
    | life_expectancy espérance_de_vie
    | mortality mortalité~
    | start début débuts débute débuté débutent débuter commence commencé commencent commencera commencer démarr~
      lancement_des_travaux commencement éclaté premier_coup_de_pioche premiers_coups_de_pioche première_pierre
      première_pelletée entamé entamée entamées entame coup_d'envoi débutera
    | end fin fini finit prend_fin prendra_fin pris_fin termine terminé~ terminera se_terminer clôture finie finis
      finira finissent terminer terminent clôturé clôturés clôturée clôturées
    | open ouvert ouverts ouverte ouvertes ouverture ouvertures ouvre ouvrent ouvrira ouvrir inaugur~
      accueille_ses_premiers ouvre_ses_portes premiers_patients premiers_visiteurs premiers_passagers premiers_clients
      premiers_élèves
    | close fermé fermés fermée fermées fermeture~ ferme_ses ferment fermera fermer clos
    | reopen rouvert~ rouvre rouvrir rouvrira réouverture~
    | complete achevé~ achèvement~ achever achèveront
    | commission mise_en_service mises_en_service mis_en_service mise_en_exploitation
      mises_en_exploitation mis_en_exploitation entré_en_service entrée_en_service entrés_en_service
      entrées_en_service entre_en_service entrera_en_service mise_en_route mis_en_route en_service_depuis
    | launch lancement~ lancé lancés lancée lancées lance lancent lancer lancera
    | publish publié~ publication~ publie publient publier parution paru
    | found fondé fondés fondée fondées fondation fondateur~ créé_en créée_en créé créée création
      organisé_pour_la_première_fois organisée_pour_la_première_fois tenue_pour_la_première_fois
      tenu_pour_la_première_fois lancé_pour_la_première_fois créés créées créer fonder
    | anniversary anniversaire~ jubilé
    | adopt adopté~ adoption~ adopter
    | sign signé signés signée signées signe signent signer signera signature signatures signataire~
    | ratify ratifi~
    | accede adhésion~ adhéré adhérer adhère rejoint rejoints
    | withdraw retrait~ retiré retirés retirer
    | enter_into_force entrée_en_vigueur entre_en_vigueur entrera_en_vigueur entré_en_vigueur entrée_en_application
      en_vigueur prend_effet
    | expire expir~ arrive_à_échéance
    | pledge promis promises promise promesse~ engagement~ engagé engagés s'engage s'engagent
      annoncé_une_contribution engage engagent
    | approve approuv~ approbation~ validé validée
    | reject rejet~ repouss~ refusé~
    | abstain abstention~ abstenu~ abstien~
    | in_favour pour_et voix_pour favorable favorables se_sont_prononcés_pour voté_pour oui soutenu~ soutien_de
      soutiennent appui_de accord_unanime unanim~
    | against contre voix_contre opposés opposé voté_contre
    | response_rate taux_de_réponse taux_de_retour
    | turnout participation taux_de_participation participation_électorale
    | attendance affluence~ assistance_de assistaient assisté présents foule participé participent ont_pris_part
      prennent_part avec_la_participation
    | share part_de quote-part pourcentage~ parts proportion proportions
    | growth croissance~ croît progression~ progressé progresse essor
    | increase augment~ hausse~ accru~ accroissement~ grimpé bondi relèvement revalorisation majoration majorations
      majoré majorés majorée majorées
    | decrease baisse~ baissé recul~ diminu~ réduction réductions réduit~ chute chuté repli abaissement abaissé
      abaissés abaissée abaissées déclin amputé amputés amputée amputées
    | rate taux cadence~ ratio ratios
    | average moyenne moyennes moyen en_moyenne
    | median médian~
    | record record records
    | maximum maximum maximal~ max maxi plus_haut pic plafonné
    | minimum minimum_de minimal~ min plus_bas minima
    | total total totale totaux totalise totalisent au_total en_tout cumul global_de l'ensemble_des l'ensemble_du
      l'ensemble_de
    | part partie parties dont
    | rest reste restants restant restante solde
    | difference différence~ écart écarts dénivelé~ dénivellation~ d'avance voix_d'avance majorité_de marge_de
    | deadline date_limite dates_limites délai délais au_plus_tard dernier_délai
    | death mort morte décès décédé~ décède mourir
    | birth naissance~ né nés née nées natalité naît vu_le_jour accouchement accouchements bébés_nés
    | arrival arrivée arrivées arrivé arrivés arrive arriveront arriver arrivera arrivent
    | departure départ départs parti partis_de quitté quitte quittent quitter
    | hire embauch~ recrut~ création_d'emploi création_d'emplois créations_d'emploi créations_d'emplois
      création_de_poste création_de_postes créations_de_poste créations_de_postes
    | lay_off licenci~ suppression_de_postes suppressions_de_postes suppressions_d'emplois suppression_d'emplois
      supprimés supprimer
    | appoint nommé nommée nommés nomination~ nommer désigné désignés désignée désignées désignation
    | resign démission~
    | win gagné~ gagne gagner remporté~ victoire~ gagnent gagnera remporter remporte remportent triomphe triomphes
    | rank rang rangs classement~ classé classée
    | vaccinate vacciné~ vaccination~ vacciner
    | training formation formations formé formés formée formées former
    | register inscription~ inscrit inscrite enregistr~
    | elect élu élus élue élues élire élit élisent
    | threshold seuil~ suffit suffisent
    | target objectif~ cible cibles but_de
    | limit limite limites plafond~ autorisé autorisés autorisée autorisées permise
    | quota quota quotas
    | edition édition éditions
    | phase phase phases étape étapes
    | efficacy protège efficacité efficace efficaces protection_contre protège_contre
    | occupancy occupation remplissage taux_de_remplissage
    | prison_term prison emprisonnement réclusion peines peine_de_prison peines_de_prison peine_de emprisonné
      emprisonnés emprisonnée emprisonnées
    | box_office recettes_en_salles box-office
    | poverty pauvreté pauvre~
    | charging recharge~ bornes_de_recharge borne_de_recharge temps_de_charge charge_rapide puissance_de_charge
      temps_de_chargement
    | wave vagues houle
    | collapse effondr~ écroul~
    | bribe pot-de-vin pots-de-vin corruption
    | research recherche recherches r&d
    | advertising publicité publicités publicitaire~ marketing
    | television télévision télé télévisé~ droits_télé
    | rescue sauvetage sauvetages
    | demand réclame réclament réclamé exige exigent exigé revendique~ revendication~
    | recall rappels rappelés rappelées rappel_de_produits rappel_de_véhicules campagne_de_rappel campagnes_de_rappel
    | heat_output puissance_thermique puissance_calorifique
    | throughput débit débits
    | wingspan une_envergure mètres_d'envergure
    | frequency fréquence fréquences
    | waiting_time temps_d'attente délai_d'attente délais_d'attente durée_d'attente liste_d'attente listes_d'attente
    | notice_period préavis délai_de_préavis
    | contract_term durée_du_contrat durée_de_contrat durée_du_bail
    | validity validité durée_de_validité valable_jusqu'au valable_jusqu'à valable_pendant valables_jusqu'au
    | premium prime_d'assurance primes_d'assurance prime_annuelle primes_annuelles
    | write_off dépréciations dépréciation_d'actifs charge_de_dépréciation charges_de_dépréciation perte_de_valeur
      pertes_de_valeur
    | overspend surcoût surcoûts dépassement_de_budget dépassements_de_budget dépassement_budgétaire
      dépassements_budgétaires dépassement_de_coûts dépassements_de_coûts dépassement_des_coûts dépassement~
    | market_share part_de_marché parts_de_marché
    | market_value valeur_marchande valeur_de_marché capitalisation_boursière
    | birth_rate taux_de_natalité
    | survival_rate taux_de_survie
    | overtime heures_supplémentaires heure_supplémentaire heures_sup
    | working_time temps_de_travail durée_du_travail heures_de_travail semaine_de_travail horaires_de_travail
      horaire_de_travail
    | productivity productivité
    | treat traitement traitements traitée traitées soigné soignés soignée soignées soigner traités traité traiter
      soins
    | plant_out planté plantés plantée plantées planter plantation plantations replanté replantés replantée replantées
      reboisement reboisements reboisé reboisés reforestation
    | recycle recycl~
    | seize saisi saisis saisie saisies confisqu~
    | excavate fouilles excavation excavations déterré déterrés déterrée déterrées exhumé exhumés exhumée exhumées
      mis_au_jour mise_au_jour mises_au_jour
    | drill foré forés forée forées forer
    | wind_speed rafales rafale_de_vent rafales_de_vent vitesse_du_vent vitesse_des_vents
    | cancel annulé annulés annulée annulées annuler annulation annulations
    | postpone reporté reportés reportée reportées ajourné ajournés ajournée ajournées ajournement ajournements
    """
)

_MEASURES = table(
    """
        rating notation notations note_moyenne notes_moyennes cote_de_popularité
    | score score scores
    | satisfaction satisfaction satisfait satisfaits satisfaite satisfaites
    | audience part_d'audience parts_d'audience taux_d'audience audience_moyenne audimat médiamétrie
    | circulation tirage tirages diffusion_payée
    | mileage kilométrage kilométrages
    | efficiency efficience efficacité_énergétique rendement_énergétique
    | accuracy précision exactitude
    | purity pureté
    | concentration concentration concentrations teneur teneurs
    | humidity humidité hygrométrie
    | snowfall chute_de_neige chutes_de_neige enneigement
    | flow_rate débit débits
    | gradient pente pentes déclivité inclinaison
    | image_resolution résolution_d'écran résolution_de_l'écran définition_d'image résolution_d'image mégapixels
    | memory_size mémoire_vive mémoire_ram mémoire_interne espace_de_stockage capacité_de_stockage
    | bandwidth bande_passante bande_passantes bandes_passante bandes_passantes débit_internet
    | latency latence temps_de_latence temps_de_réponse
    | battery_life autonomie_de_la_batterie durée_de_vie_de_la_batterie heures_d'autonomie
    | running_time durée_du_film durée_de_projection
    | majority majorité majorités
    | quorum quorum
    | literacy alphabétisation alphabétisé alphabétisés alphabétisée alphabétisées
    | fertility fécondité fertilité taux_de_fécondité indice_de_fécondité
    | obesity obésité obèse obèses surpoids
    | coverage couverture couverture_vaccinale taux_de_couverture
    """
)

_ACTS = table(
    """
        recurrence récidive récidives rechute rechutes récurrence récurrences
    | discharge sortie_d'hôpital sorties_d'hôpital sortie_de_l'hôpital sorti_de_l'hôpital sortis_de_l'hôpital
      quitté_l'hôpital
    | admission admission admissions admis admise admises
    | enrol scolarisé scolarisés scolarisée scolarisées scolarisation inscriptions_scolaires
    | promote promu promus promue promues promotion promotions
    | expel expulsé expulsés expulsée expulsées expulsion expulsions exclus exclue exclues
    | negotiate négocié négociés négociée négociées négociation négociations négocie négocient négocier pourparlers
    | offer offrent offrait offraient offrir offre_d'emploi offres_d'emploi
    | bid offre_publique_d'achat offre_publiques_d'achat offres_publique_d'achat offres_publiques_d'achat opa
      offre_de_rachat offres_de_rachat mise_à_prix surenchère surenchères offre_publique
    | mortgage hypothèque hypothèques prêt_immobilier prêts_immobiliers crédit_immobilier crédits_immobiliers
      prêt_hypothécaire prêt_hypothécaires prêts_hypothécaire prêts_hypothécaires
    | merge fusion fusions fusionné fusionnés fusionnée fusionnées fusionner fusionne fusionnent
    | acquire acquisition acquisitions acquis acquérir rachat rachats racheté rachetés rachetée rachetées racheter
      rachète rachètent
    | valuation valorisation valorisations
    | share_price cours_de_l'action cours_de_bourse cours_du_titre cours_des_actions
    | savings épargne épargnes économies livret_a
    | remittance transfert_de_fonds transferts_de_fonds envoi_de_fonds envois_de_fonds transferts_d'argent
    | royalty royalties royalty redevance_minière redevance_minières redevances_minière redevances_minières
      droits_d'auteur
    | sponsor sponsor sponsors sponsorisé sponsorisés sponsorisée sponsorisées sponsoring parrainage parrainages
    | renovate rénovation rénovations rénové rénovés rénovée rénovées rénover réhabilitation réhabilitations
      réhabilité réhabilités réhabilitée réhabilitées
    | restore restauration restaurations restauré restaurés restaurée restaurées restaurer
    | extend prolongé prolongés prolongée prolongées prolongation prolongations prolonger prolongement prolongements
      extension extensions
    | widen élargi élargis élargie élargies élargissement élargissements élargir élargit
    | relocate relogé relogés relogée relogées relogement relogements reloger délocalisé délocalisés délocalisée
      délocalisées délocalisation délocalisations déménagé déménagement déménagements réinstallé réinstallés
      réinstallée réinstallées
    | clear déblayé déblayés déblayée déblayées déblaiement déminé déminés déminée déminées déminage défriché
      défrichés défrichée défrichées défrichement défrichements
    | monitor surveillé surveillés surveillée surveillées surveillance surveiller surveille surveillent
    | observe observé observés observée observées observation observe observent observer
    | tour tournée tournées
    | sail navigué navigation navigue naviguent naviguer
    | fly survolé survolés survolée survolées survol survols survole survolent
    | walk marchent marcher à_pied
    | run couru courir courent
    | swim nagé nage nagent nager natation
    | climb escaladé escaladés escaladée escaladées escalade ascension ascensions gravi gravis gravir
    | cross traversé traversés traversées traverse traversent traverser franchi franchis franchie franchies
      franchissement franchissements franchir
    | search perquisition perquisitions perquisitionné perquisitionnés perquisitionnée perquisitionnées fouillé
      fouillés fouillée fouillées
    | detain incarcéré incarcérés incarcérée incarcérées incarcération incarcérations écroué écroués écrouée écrouées
      placé_en_détention placés_en_détention détention_provisoire
    | sentence condamné condamnés condamnée condamnées condamne condamnent condamner
    | acquit acquitté acquittés acquittée acquittées acquittement acquittements relaxe relaxes relaxé relaxés relaxée
      relaxées
    | sue assigné assignés assignée assignées assignation assignations porté_plainte poursuivi_en_justice
      poursuivis_en_justice attaqué_en_justice
    | ban interdit interdits interdite interdites interdiction interdictions interdire banni bannis bannie bannies
    | block bloqué bloqués bloquée bloquées blocage blocages bloquer bloque bloquent
    | hack piraté piratés piratée piratées piratage piratages pirater cyberattaque cyberattaques
    | delete effacé effacés effacée effacées effacement effacements effacer
    | print impressions imprimer impriment imprime tirés_à tiré_à
    | translate traduit traduits traduite traduites traduction traductions traduire
    | teach enseigné enseignés enseignée enseignées enseigner enseigne enseignent
    | speak parlent parlé parlée parlées locuteur locuteurs locutrice locutrices
    | write rédigé rédigés rédigée rédigées rédiger écrit écrits écrite écrites écrire
    | knit tricoté tricotés tricotée tricotées tricot tricots tricoter tricotent
    | sew cousu cousus cousue cousues coudre couture
    | plant semé semés semée semées semer ensemencé ensemencés ensemencée ensemencées semailles planté plantés plantée
      plantées planter
    | weed désherbé désherbés désherbée désherbées désherbage désherber
    | mow tondu tondus tondue tondues tonte tontes fauché fauchés fauchée fauchées fauchage tondre
    | feed nourri nourris nourrie nourries nourrir nourrit nourrissent
    | breed nicheur nicheurs nicheuse nicheuses nidification nichent reproducteur reproducteurs reproductrice
      reproductrices se_reproduisent
    | hatch éclos éclose écloses éclosion éclosions éclore
    | release libéré libérés libérée libérées libération libérations libérer relâché relâchés relâchée relâchées
      relâcher remis_en_liberté lâcher_de
    | tag bagué bagués baguée baguées baguage équipé_d'une_balise équipés_d'une_balise marquage marquages
    | sterilise stérilisé stérilisés stérilisée stérilisées stérilisation stérilisations castré castrés castrée
      castrées
    | euthanise euthanasié euthanasiés euthanasiée euthanasiées euthanasie euthanasies
    | stay_overnight passé_la_nuit passent_la_nuit passer_la_nuit passe_la_nuit
    | check_in enregistrement_des_passagers enregistrement_des_bagages comptoir_d'enregistrement
      comptoirs_d'enregistrement enregistrement_en_ligne
    | board embarqué embarqués embarquée embarquées embarquement embarquements embarquer embarquent monté_à_bord
      montés_à_bord montés_dans
    | disembark débarqué débarqués débarquée débarquées débarquement débarquements débarquer débarquent
    | overtake dépassement_dangereux manœuvre_de_dépassement a_doublé en_doublant
    | collide percuté percutés percutée percutées percuter percute heurté heurtés heurtée heurtées heurter télescopé
      télescopés télescopée télescopées
    | derail déraillé déraillement déraillements dérailler
    | capsize chaviré chavirés chavirement chavirements chavirage chavirages chavirer chavire
    | sink coulé coulés coulée coulées naufrage naufrages sombré
    | run_aground échouement échouements échouage échouages s'échouer s'est_échoué
    | salvage renfloué renfloués renflouée renflouées renflouement renflouements renflouage renflouages
    | tow remorqué remorqués remorquée remorquées remorquage remorquages remorquer remorqueur remorqueurs
    | refuel ravitaillé ravitaillés ravitaillée ravitaillées ravitaillement ravitaillements fait_le_plein
      avitaillement
    | recharge rechargé rechargés rechargée rechargées recharger rechargement rechargements
    | land atterri atterrit atterrissage atterrissages atterrir atterrissent
    | take_off décollé décollage décollages décolle décollent décoller
    """
)

_SCOPES = table(
    """
        first_half premier_semestre six_premiers_mois
    | second_half second_semestre deuxième_semestre six_derniers_mois
    | half_year semestre semestres semestriel~
    | quarter trimestriel~ trimestre trimestres premier_trimestre deuxième_trimestre troisième_trimestre
      quatrième_trimestre t1 t2 t3 t4
      trois_premiers_mois
    | annual annuel~ par_an chaque_année tous_les_ans l'an
    | monthly mensuel mensuels mensuelle mensuelles mensuellement par_mois chaque_mois
    | weekly hebdomadaire~ par_semaine chaque_semaine
    | daily quotidien quotidienne quotidiennes quotidiennement par_jour chaque_jour journalier~ journalière~
    | hourly horaire par_heure de_l'heure
    | regional régional~ régionaux provincial~
    | national national nationale nationales nationaux nationalement à_l'échelle_nationale dans_tout_le_pays
    | international international internationale internationales internationaux
    | foreign étranger~ étrangère~ à_l'étranger
    | domestic intérieur intérieure intérieurs intérieures marché_intérieur domestique domestiques
    | local local locale locales locaux localement
    | federal fédéral~ fédéraux
    | european européen~
    | global mondiaux monde planétaire mondial mondiale mondiales mondialement
    | public public publique publics publiques étatique
    | private privé privés privée privées
    | male masculin~ mâle mâles
    | female féminin~ femelle femelles
    | young jeune_public mineurs mineur moins_de_18_ans
    | urban urbain~
    | rural rural~ ruraux
    | new nouveau nouveaux nouvelle nouvelles nouvel neuf_d'usine neufs neuve neuves
    | used d'occasion usagé~
    | old ancien~ vieux vieille vieilles
    | northern nord septentrional~ nord-est nord-ouest
    | southern sud méridional~ sud-est sud-ouest
    | eastern est_du oriental~ à_l'est
    | western ouest occidental~ occidentaux
    | central central centraux centre
    | upper supérieur~ amont
    | lower inférieur~ aval
    | left gauche
    | right droite à_droite
    | initial initial initiale initiaux initiales initialement d'origine
    | final final finale finals définitif~ définitive~
    | provisional provisoire~ préliminaire~
    | revised révisé~ révision~ corrigé~ rectifi~ actualisé
    | previous avant précédent~ année_précédente an_dernier l'an_dernier l'année_dernière auparavant antérieur~
      il_y_a_un_an un_an_plus_tôt un_an_avant année_d'avant il_y_a_une_semaine une_semaine_plus_tôt il_y_a_un_mois
      un_mois_plus_tôt la_saison_dernière la_saison_passée l'an_passé
      dernière_campagne dernière_saison dernière_récolte dernière_édition campagne_passée
    | current actuel~ en_cours cette_année aujourd'hui présent
    | next prochain~ suivant~ l'an_prochain l'année_prochaine
    | planned prévu~ prévoi~ planifi~ programmé~ projeté~ devait_coûter budgété budgétés budgétée budgétées
    | forecast prévision~ attendu~ attend attendent pronosti~ devrait devraient escompté~
    | estimated estimé estimés estimée estimées estimation~ évalué~ évaluation
    | actual réel_à_ce_jour effectif_à_ce_jour effectivement à_ce_jour jusqu'ici jusqu'à_présent réalisé~
    | proposed proposé~ propose proposent proposer
    | per_capita par_habitant par_tête par_personne
    | each chacun chacune chaque pièce_unitaire l'unité unitaire par_unité
    | net net nette nets nettes
    | gross brute bruts brutes avant_impôt avant_impôts brut
    | operating opérationnel~ d'exploitation
    | online en_ligne numérique~ électronique~ sur_internet dématérialis~
    | paper papier imprimé~
    | nominal nominal nominale nominaux
    | real réel réels réelle réelles en_termes_réels hors_inflation
    | installed installé installés installée installées
    | additional supplémentaire~ additionnel~ de_plus en_sus autre autres ajout~ rallong~ allong~
    | official officiel~
    | confirmed confirmé confirmés confirmée confirmées
    | suspected suspect suspects suspectés suspecté probable probables
    | serious grave graves gravement grièvement critique sévère sévères
    | minor léger légers légère légères légèrement mineures bénin bénins bénigne bénignes
    | direct direct directs directe directes directement
    | temporary temporaire~ intérimaire~ provisoirement
    | permanent permanent permanents permanente permanentes définitivement_fermé
    | full_time à_temps_plein à_plein_temps temps_plein temps_complet
    | part_time à_temps_partiel temps_partiel
    | free gratuit~
    | civilian civil civils civile civiles
    | military militaire armée armées
    | primary primaire primaires élémentaire~
    | secondary secondaire secondaires
    | wholesale en_gros de_gros grossiste~
    | retail de_détail au_détail détaillant~ prix_public
    | long_term à_long_terme long_terme
    | short_term à_court_terme court_terme
    | renewable renouvelable~
    | electric électrique~
    | nuclear nucléaire~
    | solar solaire~ photovoltaïque~
    | wind éolien éoliens vent
    | onshore terrestre~ à_terre
    | offshore en_mer offshore maritime~
    | residential résidentiel~
    | agricultural agricole~ agriculture
    | cumulative cumulé~ cumulatif~ depuis_le_début
    | reduced tarif_réduit tarifs_réduits prix_réduit demi-tarif billet_réduit
    """
)

CONCEPTS: Table = (
    _PEOPLE
    + _THINGS
    + _PUBLIC_LIFE
    + _PREMISES
    + _BUILT
    + _EQUIPMENT
    + _GOODS
    + _EATEN
    + _LIVING
    + _HARM
    + _BOTH
    + _DEEDS
    + _MEASURES
    + _ACTS
    + _SCOPES
)
