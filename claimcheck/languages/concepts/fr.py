"""French: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person personne personnes gens individu individus âmes êtres_humains être_humain concitoyens
    | man homme hommes
    | woman femme femmes
    | child enfant enfants gamin gamins gosse gosses bambin bambins mioche mioches marmots tout-petits tout-petit
      jeunes_enfants
    | boy garçon garçons jeune_garçon jeunes_garçons
    | girl fille filles fillette fillettes jeune_fille jeunes_filles gamine gamines
    | teenager adolescent~ jeune jeunes ado ados lycéens_mineurs jeunes_gens moins_de_vingt_ans
    | adult adulte adultes majeurs grandes_personnes
    | pensioner retraité~ senior seniors personnes_âgées aîné aînés aînée aînées personne_âgée troisième_âge vieillard
      vieillards pensionné pensionnés pensionnée pensionnées anciens_salariés
    | worker travailleur~ travailleuse~ employé employés employée employées salarié~ effectif effectifs personnel
      ouvrier~ ouvrière~ emploie emploient employait agents agent collaborateur~ collaboratrice~ travaillent
      main-d'œuvre cheminot cheminots main_d'œuvre compagnons_du_bâtiment petites_mains cols_bleus cols_blancs
      intérimaire intérimaires personnes_employées personnes_au_travail agents_territoriaux membres_du_personnel
      équipiers effectif_salarié personnes_salariées équivalents_temps_plein équivalent_temps_plein etp
      équivalents_plein_temps force_de_travail subordonnés
    | manager cadres dirigeant~ gestionnaire~ cadres_dirigeants chef_d'entreprise chefs_d'entreprise cadre_dirigeant
    | engineer ingénieur~
    | scientist scientifique scientifiques chercheur~ chercheuse~ biologiste biologistes physicien physiciens chimiste
      chimistes géologue géologues
    | expert expert experts experte expertes spécialiste~ technicien_de_pointe
    | artist artiste~ peintre peintres plasticien plasticiens plasticienne plasticiennes
    | author auteur auteurs autrice~ auteure~ écrivain~ romancier romanciers romancière romancières poète poètes
      signataire_du_livre femme_de_lettres homme_de_lettres
    | musician musicien~ guitariste guitaristes pianiste pianistes violoniste violonistes instrumentiste instrumentistes
      batteur batteurs violoncelliste violoncellistes concertiste concertistes
    | athlete athlète~ joueur~ joueuse~ sportif sportifs sportive sportives footballeur footballeurs footballeuse
      footballeuses buteur buteurs attaquant attaquants handballeur handballeurs basketteur basketteurs rugbyman
      rugbymen compétiteurs_engagés champions_engagés licencié_sportif cyclistes_professionnels tennisman tenniswoman
    | driver conducteur~ conductrice~ chauffeur~ routiers camionneur camionneurs automobiliste_au_volant pilote_de_car
      routier_professionnel machiniste machinistes personne_au_volant
    | pilot pilote pilotes aviateur aviateurs aviatrice aviatrices commandant_de_bord commandants_de_bord copilote
      copilotes
    | crew équipage~ membres_d'équipage membre_d'équipage hommes_à_bord marins_à_bord personnel_de_bord
      membres_d'équipages
    | farmer agriculteur~ agricultrice~ paysan~ éleveur~ exploitant_agricole exploitants_agricoles cultivateur
      cultivateurs cultivatrice cultivatrices exploitant exploitants exploitante exploitantes maraîcher maraîchers
      maraîchère maraîchères céréalier céréaliers producteur_laitier producteurs_laitiers producteurs_de_lait
      monde_paysan fermier fermiers fermière fermières
    | volunteer bénévole~ volontaire volontaires petites_mains_bénévoles bonnes_volontés bonnes_âmes
    | passenger passager passagers passagère passagères voyageur~ voyageuse~ usagers_des_transports
       occupant occupants occupante occupantes usagers_du_train personnes_transportées croisiériste
      croisiéristes passagers_à_bord
    | patient patient patients patiente patientes malade malades hospitalisés_sur_place curiste curistes convalescent
      convalescents malades_pris_en_charge patientèle
    | pupil élève élèves écolier~ écolière~ collégien~ lycéen~ enfants_scolarisés apprenants têtes_blondes scolaires
      effectif_scolaire
    | student étudiant~ doctorant doctorants doctorante doctorantes apprenant étudiants_inscrits carabins
    | teacher enseignant enseignants enseignante enseignantes professeur~ instituteur~ institutrice~ maître_d'école
      maîtres_d'école prof profs corps_enseignant prof_des_écoles professeurs_des_écoles maîtresse_d'école pédagogue
      pédagogues personnel_enseignant formateur formateurs formatrice formatrices
    | visitor visiteur~ visiteuse~ visité fréquentation badauds entrées festivalier festivaliers festivalière
      festivalières public_accueilli entrées_payantes_au_musée personnes_accueillies
    | tourist touriste~ vacancier~ estivant estivants estivante estivantes voyageurs_étrangers touristes_étrangers
      villégiateurs
    | guest invité invités invitée invitées hôtes convives convive pensionnaires
    | spectator spectateur~ spectatrice~ vu_par regardé regardent ont_vu l'ont_vu public_présent mélomane mélomanes
      cinéphile cinéphiles
    | participant participant participants participante participantes inscrits_à_l'épreuve engagés_au_départ
      personnes_présentes partants au_départ congressiste congressistes présents_à_la_réunion
    | member membre membres adhérent~ sociétaire sociétaires cotisant cotisants encartés membres_cotisants
      membres_actifs licenciés_du_club
    | delegate délégué délégués déléguée déléguées
    | delegation délégation~ émissaires
    | representative représentant~ envoyé envoyés émissaire plénipotentiaires
    | candidate candidat candidats candidate candidates prétendant prétendants prétendante prétendantes colistier
      colistiers tête_de_liste têtes_de_liste
    | applicant demandeur~ postulant~ soumissionnaire~ pétitionnaire pétitionnaires personnes_ayant_postulé
      candidatures_reçues
    | voter électeur~ électrice~ votants votant inscrits corps_électoral citoyens_inscrits inscrits_sur_les_listes
      personnes_inscrites votante votantes citoyens_appelés_aux_urnes
    | signatory signataire~ cosignataire cosignataires personnes_signataires
    | donor donateur~ donatrice~ mécène~ bienfaiteur~ contributeur~ bailleur_de_fonds bailleurs_de_fonds
      généreux_donateur généreux_donateurs âmes_généreuses philanthrope philanthropes parrains
    | recipient bénéficiaire~ bénéficient bénéficieront bénéficié destinataire~ attributaire attributaires ayants_droit
      ayant_droit foyers_bénéficiaires
    | customer client clients cliente clientes clientèle~ consommateur~ consommatrice~ acheteurs chaland chalands
      acheteurs_en_ligne
    | user utilisateur~ utilisatrice~ usager usagers internaute internautes personnes_connectées comptes_actifs
      utilisateurs_actifs
    | shareholder actionnaire~ porteurs_de_parts associés_minoritaires détenteurs_de_titres porteurs_d'actions
    | owner propriétaire~ détenteur détenteurs détentrice détentrices copropriétaire copropriétaires possesseur
      possesseurs bailleurs_privés
    | tenant locataire~ occupants_du_logement preneur_à_bail
    | resident habitant habitants habitante habitantes riverain~ résident résidents villageois
      habitent vivent vit habite âmes_vivent résidente résidentes âmes_au_dernier habitants_permanents villageoise
      villageoises gens_du_quartier gens_du_coin personnes_domiciliées
    | citizen ressortissant~ citoyen citoyens citoyenne citoyennes
    | population population~ démographie peuplement nombre_d'habitants
    | migrant migrant~ immigré~ immigrant~ demandeurs_d'asile demandeur_d'asile exilé exilés exilée exilées
      sans-papiers clandestin clandestins clandestine clandestines étrangers_en_situation_irrégulière candidats_à_l'exil
      personnes_exilées primo-arrivant naufragés boat_people
    | refugee réfugié~ personnes_réfugiées réfugiés_de_guerre demandeurs_de_protection
    | displaced déplacé déplacés déplacée déplacées personnes_déplacées personnes_jetées_sur_les_routes chassés_de_chez
      jetés_sur_les_routes fui_leur_domicile fui_leurs_maisons fui_leur_foyer chassés_de_leurs_foyers contraints_de_fuir
      dû_fuir
    | evacuee évacué~ évacuation évacuations évacuer mis_à_l'abri mise_à_l'abri mises_à_l'abri mis_en_sécurité
      mise_en_sécurité mises_en_sécurité dû_quitter_leur_domicile dû_quitter_leur_logement dû_quitter_leur_maison
      dû_quitter_les_lieux quitter_leur_domicile quitter_leur_logement quitter_leur_maison quitter_leurs_maisons
      quitter_leurs_foyers confinés_dehors personnes_éloignées prié_de_quitter
    | homeless sans-abri~ sans_abri sdf sans_toit sans_domicile_fixe sans_domicile à_la_rue personnes_sans_logement
      sans-logis mal-logés jetés_à_la_rue sans_logis
    | unemployed chômeur~ chômeuse~ demandeurs_d'emploi demandeur_d'emploi inscrits_à_france_travail
      inscrits_à_pôle_emploi personnes_sans_emploi allocataires_chômage
    | soldier soldat~ militaires troupes combattant combattants combattante combattantes mercenaire mercenaires
      homme_de_troupe hommes_de_troupe appelés_du_contingent légionnaire légionnaires fantassin fantassins
      hommes_en_armes parachutiste parachutistes engagés_militaires effectifs_militaires
    | police_officer policier policiers policière policières gendarme gendarmes agents_de_police forces_de_l'ordre
      flics agents_des_forces gardien_de_la_paix gardiens_de_la_paix crs fonctionnaires_de_police
      fonctionnaire_de_police agent_de_police hommes_en_uniforme patrouilleurs policiers_municipaux
    | firefighter pompier~ sapeur-pompier sapeurs-pompiers sapeurs soldats_du_feu soldat_du_feu hommes_du_feu
      combattants_du_feu sapeur-pompière sapeuses-pompières
    | rescuer secouriste~ sauveteur~ les_secours équipes_de_secours équipe_de_secours services_de_secours
      personnel_de_secours les_sauveteurs plongeurs_sauveteurs secours_engagés urgentiste urgentistes samu
    | doctor médecin médecins docteur docteurs praticien praticiens praticienne praticiennes généraliste généralistes
      toubib toubibs clinicien cliniciens clinicienne cliniciennes interne_en_médecine internes_en_médecine
      blouses_blanches corps_médical omnipraticiens personnel_médical pédiatre pédiatres cardiologue cardiologues
    | nurse infirmier infirmiers infirmière infirmières soignant soignants soignante soignantes personnel_soignant
      personnels_soignants personnel_infirmier
    | journalist journaliste~ reporter reporters correspondants envoyés_spéciaux rédacteur rédacteurs rédactrice
      rédactrices professionnels_des_médias chroniqueur chroniqueurs
    | lawyer avocat avocats avocate avocates juriste juristes notaire notaires défenseur_des_parties conseil_juridique
      hommes_de_loi ténor_du_barreau
    | deputy député députés députée députées parlementaires sénateur~ parlementaire eurodéputé eurodéputés eurodéputée
      eurodéputées élus_de_la_nation élu_de_la_nation représentants_du_peuple législateur législateurs sénatrice
      sénatrices
    | demonstrator manifestant~ marcheur~ protestataire protestataires contestataire contestataires marcheuses
      cortège_fort gilets_jaunes
    | striker gréviste~ salariés_en_grève débrayeurs personnel_en_grève ouvriers_en_grève agents_en_grève
    | prisoner prisonnier~ prisonnière~ détenu~ incarcérés_sur_place captif captifs captive captives
      personnes_incarcérées population_carcérale personnes_écrouées taulards bagnard bagnards
    | hostage otage~ kidnappé kidnappés kidnappée kidnappées captifs_du_groupe enlevé enlevés enlevée enlevées rapt
      rapts personnes_enlevées
    | victim victime~ bilan_humain bilan_des_victimes personnes_touchées personnes_affectées lésés personnes_lésées
    | dead mort morts morte mortes tué tués tuée tuées décès décédé~ tuent périr péri personnes_mortes noyés noyé
      ont_perdu_la_vie a_perdu_la_vie perdu_la_vie défunt défunts défunte défuntes noyade noyades assassiné assassinés
      assassinée assassinées meurt meurent trouvé_la_mort succombé laissé_la_vie pertes_humaines vies_humaines
      bilan_mortel macabre_bilan cadavre cadavres corps_sans_vie dépouille dépouilles victimes_mortelles
      victime_mortelle mort_sur_le_coup morts_sur_le_coup massacré massacrés massacrée massacrées égorgé égorgés égorgée
      égorgées coûté_la_vie ôté_la_vie tombés_au_combat tombé_au_combat morts_au_combat tués_par_balle noyée noyées
      perdu_leur_vie bilan_s'alourdit carbonisés_vifs trépassé trépassés trépassée trépassées ont_péri pleure_ses_morts
      issue_fatale issue_mortelle en_sont_morts tuerie bilan_meurtrier décédés_sur_place perte_de_vies perdent_la_vie
      perdait_la_vie perdre_la_vie
    | injured blessé~ blesse blessent brûlé brûlés brûlées contusionné contusionnés contusionnée contusionnées
      commotionné commotionnés commotionnée commotionnées mutilé mutilés mutilée mutilées polytraumatisé polytraumatisés
      polytraumatisée polytraumatisées éclopé éclopés urgences_absolues urgence_absolue urgences_relatives
      urgence_relative estropié estropiés estropiée estropiées atteints_par_balle touchés_par_balle touché_par_balle
      fracturé fracturés fracturée fracturées lésions souffrent_de_blessures pris_en_charge_par_les_secours
      brûlés_graves
    | missing disparu~ portés_disparus manquant manquants introuvable introuvables sans_nouvelles manquent_à_l'appel
      manquaient_à_l'appel manquant_à_l'appel pas_été_retrouvés pas_été_retrouvé toujours_recherchés volatilisé
      volatilisés volatilisée volatilisées pas_donné_signe_de_vie sans_signe_de_vie restent_introuvables
    | survivor survivant~ rescapé~ survécu sain_et_sauf sains_et_saufs saine_et_sauve saines_et_sauves sorti_vivant
      sortis_vivants sortie_vivante retrouvé_vivant retrouvés_vivants miraculé miraculés miraculée miraculées indemne
      indemnes en_ont_réchappé réchappé s'en_sont_sortis
    | rescued secouru~ sauvé sauvés sauvée sauvées repêché~ tiré_d'affaire tirés_d'affaire extrait_des_décombres
      extraits_des_décombres extraite_des_décombres récupérés_en_mer récupérées_en_mer recueillis_à_bord
      recueillis_en_mer hélitreuillé hélitreuillés hélitreuillée hélitreuillées treuillé treuillés treuillée treuillées
      sorti_de_l'eau sortis_de_l'eau sorties_de_l'eau dégagés_des_décombres désincarcéré désincarcérés désincarcérée
      désincarcérées sauvés_des_eaux arrachés_aux_flammes tirés_des_décombres tirés_de_l'eau ramenés_à_terre
      ramenés_à_bon_port
    | hospitalised hospitalisé~ hospitalisation~ transportés_à_l'hôpital admis_à_l'hôpital admise_à_l'hôpital
      admises_à_l'hôpital conduit_à_l'hôpital conduits_à_l'hôpital conduite_à_l'hôpital conduites_à_l'hôpital
      transporté_à_l'hôpital transportée_à_l'hôpital transportées_à_l'hôpital évacué_vers_l'hôpital
      évacués_vers_l'hôpital évacuée_vers_l'hôpital évacuées_vers_l'hôpital emmenés_à_l'hôpital emmené_à_l'hôpital
      emmenées_à_l'hôpital en_réanimation en_soins_intensifs en_soins_critiques alité alités alitée alitées
      admis_en_réanimation transférés_à_l'hôpital transportés_au_chu transportés_au_centre_hospitalier
      dirigés_vers_l'hôpital acheminés_à_l'hôpital sous_surveillance_médicale
    | infected infecté~ contaminé~ contamination~ infection infections tombé_malade tombés_malades tombée_malade
      tombées_malades rendu_malades rendus_malades testé_positif testés_positifs testée_positive testées_positives
      contracté_la_maladie contracté_le_virus contracté_la contracté_le contracté_une ont_contracté porteurs_du_virus
      porteur_du_virus séropositif séropositifs séropositive séropositives intoxiqué intoxiqués intoxiquée intoxiquées
      intoxication intoxications toxi-infection toxi-infections empoisonné empoisonnés empoisonnée empoisonnées
      empoisonnement empoisonnements incommodé incommodés incommodée incommodées pris_de_vomissements contagion
      contagions atteints_par_la_maladie touchés_par_la_maladie atteints_de_la_maladie souffrants ont_attrapé attrapé_la
      attrapé_le attrapé_une tests_positifs cas_positifs gastro-entérite gastro-entérites ont_été_malades sont_malades
    | arrested arrêté arrêtés arrêtée arrêtées arrestation~ interpellé~ interpellation~ garde_à_vue gardes_à_vue
      placés_en_garde_à_vue appréhendé appréhendés appréhendée appréhendées menotté menottés menottée menottées coffré
      coffrés coffrée coffrées mis_sous_les_verrous coup_de_filet coups_de_filet placé_en_garde_à_vue
      placée_en_garde_à_vue placées_en_garde_à_vue capturé capturés capturée capturées alpagué alpagués alpaguée
      alpaguées pris_en_flagrant_délit mis_aux_arrêts cueilli_par_la_police embarqués_par_la_police
      maîtrisé_par_les_policiers sous_les_verrous dans_les_filets rafle_policière
    | household ménage ménages foyer foyers feux_fiscaux logements_occupés unités_familiales abonnés_domestiques
    | family famille familles familial_proche fratrie parents_et_enfants
    | group groupe groupes collectifs poignée
    | team équipe équipes formation_sportive formations_engagées onze_de_départ quinze_de formation_de_football escouade
      escouades brigade brigades task_force
    | pedestrian piéton~
    | cyclist cycliste~ vététiste vététistes deux-roues coureurs_cyclistes peloton cyclos
    | observer observateur~ observatrice~
    | apprentice apprenti apprentis apprentie apprenties alternant alternants alternante alternantes
      jeune_en_apprentissage jeunes_en_apprentissage
    | couple couples couple conjoints tourtereaux mariés époux duo_amoureux
    | defendant accusé accusés accusée accusées prévenu~ inculpé~ sur_le_banc_des_accusés au_banc_des_accusés
      box_des_accusés comparant comparants mis_en_examen mise_en_examen mises_en_examen
    | witness témoin~ témoigné témoignage témoignages personnes_entendues
    | reader lecteur lecteurs lectrice lectrices lectorat
    | investor investisseur~ épargnant~ bailleurs_de_capitaux apporteurs_de_capitaux business_angels
    | judge juge juges magistrat magistrats magistrate magistrates tribunal_collégial président_du_tribunal magistrature
    | fisherman pêcheur pêcheurs patron_pêcheur patrons_pêcheurs marin-pêcheur marins-pêcheurs plaisanciers_pêcheurs
    | midwife sage-femme sages-femmes maïeuticien maïeuticiens maïeuticienne maïeuticiennes
    | miner mineur_de_fond mineurs_de_fond gueules_noires ouvriers_mineurs mineurs_piégés mineurs_bloqués
    | monk moine moines
    | dancer danseur danseurs danseuse danseuses ballerine ballerines
    | cook cuisinier cuisiniers chef_cuisinier chefs_cuisiniers chefs_de_cuisine chef_de_cuisine chef_étoilé
      chefs_étoilés commis_de_cuisine traiteur
    | baker boulanger boulangers boulangère boulangères
    | guard gardiens gardiennes surveillants_pénitentiaires garde_du_corps gardes_du_corps maton matons surveillant
      surveillants
    | pharmacist pharmacien pharmaciens pharmacienne pharmaciennes
    | beekeeper apiculteur apiculteurs apicultrice apicultrices
    | archaeologist archéologue archéologues
    | newcomer nouveau_venu nouveaux_venus nouvelle_venue nouvel_arrivant nouveaux_arrivants nouveaux_arrivés
      primo-arrivants fraîchement_arrivés arrivants nouveaux_habitants nouveaux_membres
    | twin jumeau jumeaux
    | baby bébé bébés nourrisson nourrissons nouveau-né nouveau-nés nouveau-née nouveau-nées nouveau_né nouveaux-nés
      nouveaux_nés poupon poupons
    | seasonal_worker travailleur_saisonnier travailleurs_saisonniers ouvriers_saisonniers ouvrier_saisonnier
      les_saisonniers des_saisonniers cueilleur cueilleurs cueilleuse cueilleuses vendangeurs emplois_saisonniers
      emploi_saisonnier saisonniers_agricoles saisonniers_recrutés
    | trader négociant négociants négociante négociantes commerçant commerçants commerçante commerçantes marchand
      marchands trader traders boutiquier boutiquiers détaillants
    | potter potier potiers potière potières céramiste céramistes
    | professor professeur_d'université professeurs_d'université professeur_des_universités
      professeurs_des_universités
    | consultant consultant consultants consultante consultantes
    | carer aide-soignant aides-soignants aide-soignante aides-soignantes aidant aidants aidante aidantes
      auxiliaire_de_vie auxiliaires_de_vie préposés_aux_bénéficiaires aide_à_domicile aides_à_domicile personnel_d'aide
      auxiliaires_de_puériculture accompagnant accompagnants accompagnante accompagnantes
    | social_worker assistant_social assistants_sociaux assistante_sociale assistantes_sociales travailleur_social
      travailleurs_sociaux travailleuse_sociale travailleuses_sociales
    | paramedic ambulancier ambulanciers ambulancière ambulancières secours_médicaux équipe_du_samu
    | dentist dentiste dentistes chirurgien-dentiste chirurgiens-dentistes
    | veterinarian vétérinaire vétérinaires
    | therapist thérapeute thérapeutes kinésithérapeute kinésithérapeutes physiothérapeute physiothérapeutes
      psychothérapeute psychothérapeutes
    | referee arbitre arbitres homme_en_noir trio_arbitral juge_de_touche
    | swimmer nageur nageurs nageuse nageuses
    | skier skieur skieurs skieuse skieuses snowboardeur snowboardeurs snowboardeuse snowboardeuses
    | grandmaster grand_maître grands_maîtres grand-maître
    | climber alpiniste alpinistes grimpeur grimpeurs grimpeuse grimpeuses cordée cordées cordiste cordistes
    | hiker randonneur randonneurs randonneuse randonneuses promeneur promeneurs promeneuse promeneuses trekkeur
      trekkeurs marcheurs_en_montagne
    | finisher finisher finishers finisheur finisheurs à_l'arrivée franchi_la_ligne classés_à_l'arrivée
    | actor actrice actrices comédien comédiens comédienne comédiennes
    | exhibitor exposant exposants exposante exposantes producteurs_et_artisans tenanciers_de_stand stands_d'exposants
    | buyer acheteur acheteuse acheteuses acquéreur acquéreurs
    | seller vendeur vendeurs vendeuse vendeuses
    | taxpayer contribuable contribuables foyers_fiscaux foyer_fiscal assujettis redevables
    | policyholder assurés preneur_d'assurance preneurs_d'assurance souscripteurs
    | plaintiff plaignant plaignants plaignante plaignantes requérant requérants requérante requérantes partie_civile
      parties_civiles partie_demanderesse demandeurs_au_procès
    | prosecutor procureur procureurs procureure procureures
    | suspect mis_en_cause soupçonné soupçonnés soupçonnée soupçonnées présumé présumés présumée présumées
      suspecté_d'être
    | offender délinquant délinquants délinquante délinquantes malfaiteur malfaiteurs agresseur agresseurs
      contrevenant contrevenants voleur voleurs voleuse voleuses criminel criminels auteur_des_faits auteurs_des_faits
      auteur_présumé auteurs_présumés cambrioleurs_présumés bandit bandits braqueur braqueurs mis_en_cause_dans
      récidivistes_notoires
    | smuggler contrebandier contrebandiers passeurs trafiquant trafiquants trafiquante trafiquantes
    | rebel rebelle rebelles insurgé insurgés djihadiste djihadistes jihadiste jihadistes guérillero guérilleros
      terroriste terroristes maquisard maquisards milicien miliciens séditieux guérilla assaillant assaillants
    | commander commandant commandants commandante commandantes
    | federal_agent agent_fédéral agents_fédéraux
    | inspector inspecteur inspecteurs inspectrice inspectrices
    | auditor commissaire_aux_comptes commissaires_aux_comptes vérificateur vérificateurs vérificatrice vérificatrices
    | enumerator agent_recenseur agents_recenseurs recenseur recenseurs recenseuse recenseuses
    | civil_servant fonctionnaire fonctionnaires agents_publics agent_public agents_de_l'état agents_municipaux
    | minister ministre ministres secrétaire_d'état secrétaires_d'état membres_du_gouvernement ministère_chargé
    | diplomat diplomate diplomates ambassadeur ambassadeurs ambassadrice ambassadrices
    | mayor maire maires mairesse mairesses bourgmestre bourgmestres premier_magistrat premier_magistrat_de_la_commune
      édile édiles
    | colleague collègue collègues confrères
    | neighbour voisins_de_palier ses_voisins leurs_voisins les_voisins des_voisins un_voisin une_voisine
    | parent parent parents parents_d'élèves
    | mother mère mères maman mamans
    | father père pères papa papas
    | son fils
    | craftsman artisan artisans artisane artisanes tailleur_de_pierre tailleur_de_pierres tailleurs_de_pierre
      tailleurs_de_pierres ouvriers_d'art corps_de_métier entreprises_artisanales
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
    | graduate diplômé diplômés diplômée diplômées jeunes_diplômés titulaires_d'un_diplôme bachelier bacheliers
      bachelière bachelières
    | intern stagiaire stagiaires
    | fan fan fans supporter supporters supportrice supportrices admirateur admirateurs admiratrice admiratrices ultras
      aficionados inconditionnels
    | activist militant militants militante militantes activiste activistes écologistes_militants
      défenseurs_de_l'environnement
    | subscriber abonné abonnés abonnée abonnées titulaires_d'un_abonnement abonnements_souscrits lecteurs_abonnés
    | follower follower followers disciple disciples adepte adeptes
    | contestant concurrent concurrents concurrente concurrentes compétiteur compétiteurs compétitrice compétitrices
      en_lice concurrents_engagés candidats_en_lice
    | winner gagnant gagnants gagnante gagnantes vainqueur vainqueurs lauréat lauréats lauréate lauréates médaillé
      médaillés médaillée médaillées primé primés primée primées grand_gagnant heureux_élu récipiendaire récipiendaires
      vainqueure vainqueures
    | finalist finaliste finalistes
    | nominee nominé nominés nominée nominées
    | champion champion champions championne championnes
    | coach entraîneur entraîneurs entraîneuse entraîneuses sélectionneur sélectionneurs technicien_du_club
      manager_sportif staff_technique
    | captain capitaine capitaines
    | sailor marins un_marin matelot matelots navigateur navigateurs navigatrice navigatrices skipper skippers
      équipiers_à_bord gens_de_mer
    | rower rameur rameurs rameuse rameuses
    | rider cavalier cavaliers cavalière cavalières
    | runner coureur coureurs coureuse coureuses joggeur joggeurs joggeuse joggeuses marathonien marathoniens
      marathonienne marathoniennes participants_à_la_course traileur traileurs traileuse traileuses dossards dossard
      coureurs_à_pied concurrents_au_départ
    | founder fondateur fondateurs fondatrice fondatrices cofondateur cofondateurs cofondatrice cofondatrices
      créateurs_de_l'association pères_fondateurs
    | councillor conseiller_municipal conseillers_municipaux conseillère_municipale conseillères_municipales
      conseiller_régional conseillers_régionaux conseiller_départemental conseillers_départementaux élus_municipaux
      échevin échevins échevine échevines conseillers conseillères élus_locaux élu_local conseil_municipal
      conseil_communal
    | adviser conseillers conseillères conseiller_financier conseillers_financiers conseiller_fiscal
      conseiller_juridique conseillers_juridiques conseillers_clientèle conseillers_en conseiller_en conseillère_en
    | nun nonne nonnes moniale moniales bonne_sœur bonnes_sœurs carmélite carmélites
    | cleaner agent_d'entretien agents_d'entretien agent_de_nettoyage agents_de_nettoyage femme_de_ménage
      femmes_de_ménage agent_de_propreté agents_de_propreté
    | widow veuve veuves veuf veufs
    | orphan orphelin orphelins orpheline orphelines
    | foreigner les_étrangers des_étrangers d'étrangers ressortissants_étrangers ressortissant_étranger
      étrangers_résidant non-nationaux
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
    | school école écoles collège collèges lycée~ établissement_scolaire établissements_scolaires groupe_scolaire
      groupes_scolaires
    | kindergarten maternelle maternelles école_maternelle écoles_maternelles jardin_d'enfants jardins_d'enfants
    | university université universités
    | hospital hôpital hôpitaux centre_hospitalier chu chru établissement_de_santé établissements_de_santé
      établissement_hospitalier établissements_hospitaliers hôpital_public
    | house maison maisons pavillon~ logement logements habitations habitation résidence résidences villa villas
      chalet chalets bâtisse bâtisses maisonnette maisonnettes foyers_raccordés logis toits_pour_se_loger
      habitat_individuel maison_individuelle maisons_individuelles unité_d'habitation unités_d'habitation demeures
    | building bâtiment bâtiments immeuble~ édifice~ gratte-ciel construction_ancienne tours_d'habitation
      bâtiments_publics bloc_d'immeubles
    | apartment appartement~ hlm appart apparts logement_social logements_sociaux studios_et_appartements
      unité_de_logement unités_de_logement duplex t2_et_t3 logements_collectifs logements_neufs
    | room salle salles pièce pièces chambre chambres
    | classroom salle_de_classe salles_de_classe
    | floor étage étages
    | car voiture voitures automobile automobiles berline berlines citadine citadines bagnole bagnoles voiturette
      voiturettes véhicules_particuliers véhicule_particulier véhicule_léger véhicules_légers autos
    | vehicle véhicule~
    | truck camion camions poids_lourd poids_lourds semi-remorque semi-remorques poids-lourd poids-lourds camion-citerne
      camions-citernes porteurs_routiers
    | bus bus autobus autocar autocars cars navette navettes car_scolaire cars_scolaires minibus
    | tram tram trams tramway~
    | train train trains rames rame tgv ter convoi_ferroviaire convois_ferroviaires automotrice automotrices
      trains_régionaux rames_de_métro
    | carriage wagon wagons voiture_de_train
    | ship navire navires vaisseau~ paquebot~ cargo cargos bâtiment_de_la_marine cargo_vraquier porte-conteneurs
      pétrolier pétroliers vraquier vraquiers chalutier chalutiers bâtiments_de_mer ferry-boat
    | ferry ferry ferries ferrys bac bacs traversier~
    | boat bateau bateaux embarcation~ canot~ voilier~ péniche~ barque barques chaloupe chaloupes zodiac rafiot rafiots
      pirogue pirogues yacht yachts hors-bord
    | aircraft avion avions aéronef~ appareils appareil_de_ligne gros-porteur gros-porteurs monomoteur monomoteurs
      biplace jet jets avion_de_ligne avions_de_ligne long-courriers moyen-courriers
    | helicopter hélicoptère~
    | drone drone drones
    | satellite satellite~
    | flight vol vols liaison_aérienne liaisons_aériennes rotation_aérienne rotations_aériennes décollages_prévus
    | bicycle vélo vélos bicyclette~ vélo-cargo vtt vélo_électrique vélos_électriques petite_reine
      vélos_en_libre-service biclou biclous
    | missile missile missiles fusée fusées roquette roquettes
    | bridge pont ponts viaduc~ ouvrage_d'art ouvrages_d'art passerelle passerelles franchissement_de_la_rivière
    | tunnel tunnel tunnels
    | road route routes autoroute~ chaussée~ voirie voiries rocade rocades route_départementale routes_départementales
      nationale_coupée axe_routier axes_routiers réseau_routier ruban_d'asphalte
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
      prises_de_recharge bornes_électriques borne_électrique point_de_charge points_de_charge superchargeur
      superchargeurs
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
    | tree arbre arbres chêne chênes sapin sapins hêtre hêtres pins platane platanes peuplier peupliers bouleau bouleaux
      érable érables sujets_plantés plants_d'arbres épicéa épicéas feuillus résineux fruitiers
    | animal animal animaux bétail têtes_de_bétail bête bêtes cheptel cheptels bestiole bestioles faune bêtes_à_cornes
    | cattle vache vaches bovin bovins taureau taureaux génisse génisses vaches_laitières vache_laitière bovidés
      troupeau_laitier
    | bird oiseau oiseaux volatile volatiles passereau passereaux rapace rapaces échassier échassiers
      spécimens_d'oiseaux
    | species espèce espèces
    | ticket billet billets ticket tickets forfait forfaits pass titre_de_transport titres_de_transport sésame sésames
      entrées_vendues titre_d'accès places_vendues places_de_concert places_pour_le_concert
    | book livre livres ouvrages romans bouquin bouquins ouvrage manuels manuel_scolaire titres_publiés best-seller
      best-sellers imprimés_reliés bd
    | book_volume tome tomes volumes
    | library bibliothèque~ médiathèque~ salle_de_lecture salles_de_lecture
    | page page pages
    | document document documents archives
    | newspaper journal journaux quotidiens magazine magazines gazette gazettes hebdo hebdos presse_quotidienne
    | film film films long-métrage longs-métrages court-métrage courts-métrages longs_métrages courts_métrages
      œuvre_cinématographique long_métrage court_métrage moyen-métrage blockbuster blockbusters
    | work œuvre œuvres oeuvre oeuvres
    | painting tableaux toiles peintures un_tableau le_tableau une_toile toile_de_maître huile_sur_toile aquarelle
      aquarelles fresque fresques tableau_de
    | exhibit objets_exposés objet_exposé pièces_exposées
    | museum musée musées
    | exhibition exposition expositions expo
    | theatre théâtre~
    | event événement~ évènement~ manifestation_culturelle
    | concert concert concerts récital récitals gala_musical concert_gratuit showcase
    | performance représentation représentations spectacle spectacles pièce_de_théâtre pièces_de_théâtre show shows
    | stage scène scènes
    | meeting réunion~ assemblée assemblées rencontre rencontres assemblée_générale rassemblement~ séance_publique
      entrevue entrevues tête-à-tête table_ronde tables_rondes séance_du_conseil réunion_publique
    | session session sessions séance séances
    | match match matchs matches partie_de_football duel duels affrontement_sportif derby derbys confrontation
      confrontations partie_jouée parties_jouées
    | goal_scored buts inscrit_un_but marqué_un_but réalisation_personnelle inscrit_buts fait_trembler_les_filets
      trouvé_le_chemin_des_filets tour_du_chapeau doublé_de réalisations_cette_saison
    | medal médaille~
    | prize prix_littéraire récompense~ palme dotation_du_tournoi prime_au_vainqueur trophée trophées
      cagnotte_du_vainqueur chèque_du_vainqueur lot_gagnant jackpot gros_lot
    | ballot bulletins bulletins_de_vote urne urnes
    | polling_station bureau_de_vote bureaux_de_vote
    | seat sièges places_assises places fauteuil~ place_assise strapontin strapontins mandats_parlementaires
      places_dans_la_salle siège_d'élu
    | signature signature signatures paraphes
    | letter lettre lettres courrier courriers missive missives courriers_reçus lettre_recommandée
    | complaint plainte plaintes réclamation~ signalement~ doléances_reçues protestations_reçues dépôt_de_plainte
      dépôts_de_plainte saisines saisine
    | objection objection~ observations
    | question question questions
    | answer réponse réponses répondu répondants
    | application demandes candidature~ dossiers demande_de_permis demande_d'aide dossiers_de_candidature
      demandes_déposées
    | message message messages courriel courriels mails sms e-mail e-mails mail courriers_électroniques textos texto
      billet_électronique
    | call appels coup_de_fil appel_téléphonique appel_téléphoniques appels_téléphonique appels_téléphoniques
      coup_de_téléphone coups_de_fil appels_reçus appels_téléphoniques_reçus
    | visit visite visites
    | guided_tour visite_guidée visites_guidées
    | view pages_vues vues
    | order commande commandes commandé
    | contract contrat contrats marché_public contrat_de_travail bail_commercial convention_signée
    | tender appel_d'offres appels_d'offres offre offres soumission~ mise_en_concurrence consultation_d'entreprises
      marché_passé
    | treaty convention conventions accord accords pacte traité_de le_traité un_traité protocole_d'accord entente
      ententes
    | resolution résolution résolutions
    | law loi lois projet_de_loi projets_de_loi proposition_de_loi propositions_de_loi législation texte_de_loi
      textes_législatifs texte_législatif
    | amendment amendement~
    | permit autorisation autorisations permis_de_construire permis_de_conduire permis_de_séjour permis_de_travail
      permis_d'exploitation un_permis les_permis des_permis
    | patent brevet~
    | dose dose doses injection injections piqûres_administrées ampoule_injectable rappel_vaccinal_de
    | vaccine vaccin vaccins
    | test test tests dépistage~ testé testés prélèvement prélèvements examen_de_dépistage contrôle_antidopage test_pcr
    | operation intervention_chirurgicale interventions_chirurgicales opérations chirurgie acte_chirurgical
      actes_chirurgicaux passage_au_bloc bloc_opératoire interventions_au_bloc opération_du_cœur
    | bed lit lits couchage couchages place_d'hospitalisation places_d'hospitalisation
    | ambulance ambulance~
    | shipment expédition expéditions envois
    | parcel colis
    | container conteneur~ container containers
    | bag sac sacs
    | field champ champs parcelle~ emblavures terres_agricoles terres_cultivées lopin lopins
    | farm ferme fermes exploitation_agricole exploitations_agricoles exploitation_familiale domaine_agricole métairie
      métairies ranch
    | company entreprise~ société sociétés compagnie compagnies firme~ maison_mère société_mère sociétés_mères pme
      multinationale multinationales employeur employeurs entité_économique tpe boîte_de groupe_industriel
      société_anonyme eti
    | shop magasin~ boutique~ commerces enseignes point_de_vente points_de_vente épicerie épiceries échoppe échoppes
      commerce_de_proximité commerces_de_proximité
    | restaurant restaurant restaurants table_étoilée tables_étoilées gargote gargotes bistro bistros pizzeria pizzerias
      auberge auberges établissement_gastronomique
    | hotel hôtel hôtels établissement_hôtelier établissements_hôteliers hôtellerie
    | branch succursale~ filiale~ agences
    | bank banque banques
    | factory usine~ fabrique site_de_production sites_de_production unité_de_production unités_de_production
      manufacture manufactures site_industriel sites_industriels atelier_de_production
    | mine mine mines
    | well puits forage forages
    | pipe tuyau tuyaux canalisation~ conduites conduite_d'eau conduites_d'eau
    | pipeline gazoduc~ oléoduc~ pipeline~
    | cable câble câbles ligne_électrique ligne_électriques lignes_électrique lignes_électriques ligne_à_haute_tension
      lignes_à_haute_tension fil fils_électriques
    | network réseau~
    | project projet projets grand_chantier
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
    | website site_internet sites_internet site_web sites_web blog blogs portail_internet plateforme_en_ligne
      page_internet
    | organisation organisation organisations organisme~ ong association associations nations_unies fondation_privée
      fondation_privées fondations_privée fondations_privées fédération fédérations asso assos structure_associative
      ong_internationale
    | party parti_politique partis_politiques parti partis
    | trade_union syndicat~ intersyndicale centrale_syndicale centrales_syndicales organisation_syndicale
      organisations_syndicales cgt cfdt
    | committee comité~ commission_de
    | attack attaque attaques attentat~ raid raids frappe frappes assaut assauts fusillade fusillades offensive
      offensives pilonnage pilonnages attaque_au_couteau incursion incursions embuscade embuscades acte_terroriste
    | explosion explosion explosions déflagration déflagrations détonation détonations souffle_de_l'explosion
    | earthquake séisme~ tremblement~ secousse~ terre_a_tremblé épicentre secousse_tellurique activité_sismique
    | storm tempête~ orage orages ouragan~ cyclone cyclones typhon~ tornade tornades intempéries bourrasque_tempétueuse
      coup_de_vent coups_de_vent dépression_atmosphérique tempête_tropicale perturbation_orageuse rafales_et_pluie
    | crime crime crimes délit délits infraction infractions meurtres homicide homicides meurtre assassinat
      assassinats criminalité délinquance féminicide féminicides viol viols violences actes_de_délinquance
      fait_délictueux faits_délictueux méfait méfaits forfaits_commis assassinat_de tueries
    | violation violation violations manquement~ entorse entorses transgression transgressions non-conformité
      non-conformités infraction_constatée
    | inspection inspection inspections contrôle contrôles inspecté~ visite_de_contrôle visites_de_contrôle vérification
      vérifications descente_des_inspecteurs
    | lawsuit procès poursuites
      audience audiences action_en_justice actions_en_justice procédure_judiciaire procédures_judiciaires contentieux
      litige litiges recours_collectif action_collective
    | job emploi emplois poste postes équivalents_plein_temps_créés postes_de_travail poste_de_travail place_de_travail
      places_de_travail gisement_d'emplois boulot boulots postes_budgétaires emplois_directs
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
    | sheep mouton~ brebis bélier béliers agnelle agnelles ovin ovins
    | pig porc porcs cochon~ truie truies porcelet porcelets suidés
    | chicken poulet~ volaille~ poules coq coqs poussin poussins gallinacés
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
    | half_marathon semi-marathon semi-marathons demi-marathon
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
      maison_de_santé maisons_de_santé centre_médical centres_médicaux cabinet_médical cabinets_médicaux maison_médicale
      maisons_médicales
    | centre centres un_centre ce_centre nouveau_centre centre_de_formation centre_d'accueil
    | system système systèmes
    | service services un_service le_service ce_service
    | study étude études
    | movement mouvements
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
        election élection~ scrutin~ consultation_électorale rendez-vous_électoral présidentielle présidentielles
      municipales législatives
    | vote voix vote votes voté votent suffrage~ vote_exprimé bulletins_exprimés ont_glissé_leur_bulletin
      passage_aux_urnes
    | accident accident~ collision~ carambolage carambolages crash crashs choc_frontal sortie_de_route sorties_de_route
      accrochage accrochages écrasement_d'avion catastrophe_aérienne collision_frontale
    | fire incendie~ feu feux brasier brasiers sinistre_des_flammes départ_de_feu départs_de_feu flammes flamme embrasé
      embrasés embrasée embrasées embrasement embrasements foyer_d'incendie feu_de_forêt feux_de_forêt pyromane
      fournaise
    | flood inondation~ crue crues débordement débordements montée_des_eaux crue_éclair eaux_en_furie coulée_d'eau
      submersion submersions sous_les_eaux sous_l'eau
    | strike grève grèves débrayage~ arrêt_de_travail_collectif arrêt_de_travail arrêts_de_travail mouvement_social
      mouvements_sociaux cessé_le_travail cessation_du_travail bras_de_fer_social piquet_de_grève piquets_de_grève
    | festival festival festivals rendez-vous_musical fête_de_la_musique
    | summit sommet sommets rencontre_au_sommet
    | conference conférence~ congrès colloque~ symposium symposiums journées_d'étude forum forums séminaire séminaires
    | war guerre guerres conflit_armé conflit_armés conflits_armé conflits_armés hostilités conflit_militaire
      affrontements_armés invasion invasions
    | protest manifestation manifestations mobilisation mobilisations marches cortège défilé défilés émeute émeutes
      protestation protestations rassemblement_de_protestation sit-in défilé_syndical cortèges rassemblement_devant
      marche_blanche
    | loan prêt prêts emprunt~ prêté crédit_bancaire crédits_bancaires microcrédit microcrédits financement_bancaire
      avance_remboursable avances_remboursables ligne_de_crédit emprunt_bancaire crédit_relais prêt_relais
    | grant bourses dotation~ don_projet bourse_de coup_de_pouce_financier allocation_d'études aide_à_fonds_perdus
    | fine amende amendes pénalité~ contravention~ verbalisé verbalisés verbalisée verbalisées verbalisation
      verbalisations pv procès-verbal procès-verbaux sanction_financière sanction_pécuniaire astreinte astreintes
      peine_pécuniaire mis_à_l'amende
    | subsidy subvention~ aide_publique aides_publiques financement_public soutien_de_l'état concours_financier
      concours_financiers manne_publique argent_public
    """
)

_DEEDS = table(
    """
        donate don dons donné legs légué donation~ mécénat~ offert fait_don fait_un_don fait_cadeau geste_de_générosité
      geste_de_solidarité offerts offerte offertes ont_offert a_offert cédé_gracieusement cédés_gracieusement
      fait_un_chèque fait_un_geste remis_un_chèque remise_d'un_chèque mis_la_main_à_la_poche mettre_la_main_à_la_poche
      générosité libéralité libéralités obole oboles largesses
    | contribute contribution~ contribue contribuent contribué apport apporte apportent apporté cotisation~ mis_au_pot
      mettre_au_pot écot participation_financière participe_à_hauteur participé_à_hauteur participera_à_hauteur
      à_hauteur_de quote-parts contributions_versées abondé abondés abondée abondées abondement abondements abonder
      contribuera contribueront apportera apporteront contribuer
    | pay paiement~ payé payés payée payées payer paie paient paye payent versé versés versée versées verse versent
      versement décaissé~ décaissement~ règlement_des_factures règlements_des_factures règlement_de_la_facture réglé
      réglés réglée réglées régler acquitté_la_somme s'acquitter s'acquitte s'est_acquitté acquittement_de_la_somme
      déboursé déboursés déboursée déboursées débourser débourse déboursent déboursera mandaté mandatés mandatée
      mandatées virement virements viré virés virée virées virer versera verseront verser paiera paieront
      paye_de_sa_poche payé_de_sa_poche payé_rubis_sur_l'ongle mis_la_main_au_portefeuille mandatement mandatements
      sorti_de_sa_poche crédité crédités créditée créditées honoré_la_facture réglé_la_note
    | cost coût coûts coûte coûtent coûté coûtera coûteront coûter frais
      facture ardoise coût_total revient_à_la_ville reviendra_à_la reviendra_au prix_de_revient coût_de_revient
      la_note_s'élève addition_salée note_salée devis chiffré_à chiffrée_à chiffrés_à chiffrées_à se_chiffre
      se_chiffrent se_chiffrera coûteux coûteuse charge_financière il_en_coûte en_coûtera coûtait coûtaient coûterait
      facturé facturés facturée facturées facturation englouti engloutis engloutie englouties avalé_des_millions
      ouvrages_chiffrés montant_de_l'opération montant_des_travaux frais_engagés
    | price prix tarif_public prix_de_vente tarif tarifs prix_d'achat étiquette_de_prix prix_affiché affiché_à
      affichée_à affichés_à affichées_à commercialisé_à commercialisée_à proposé_à_partir_de vendu_au_prix
      il_faut_compter se_vend se_vendent se_monnaie se_négocie se_négocient tarification tarif_unique tarif_plein
      plein_tarif prix_catalogue prix_conseillé prix_d'appel cours_du_baril au_prix_de mis_à_prix prix_de_départ
      prix_unitaire
    | budget budget budgets budgétaire budgétaires enveloppe enveloppes enveloppe_budgétaire enveloppe_financière
      ligne_budgétaire lignes_budgétaires crédits_budgétaires crédits_votés crédits_ouverts crédits_inscrits
      inscrit_au_budget plan_de_financement autorisation_de_programme
    | invest investi investis investie investies investit investissement~ investir investira injecté injectés injectée
      injectées injecter injecte injectera injection_de_fonds injection_de_capitaux mis_sur_la_table mettre_sur_la_table
      mise_sur_la_table a_misé misé_sur placé_de_l'argent mise_de_fonds mises_de_fonds investiront investissent
      tour_de_table apport_en_capital
    | finance financement~ financé financés financée financées finance financent financer pris_en_charge_par_la_région
      pris_en_charge_par_l'état financera financeront cofinancé cofinancés cofinancée cofinancées cofinancement
      cofinancements cofinance porté_financièrement sur_fonds_publics sur_fonds_propres autofinancement autofinancé
      autofinancés autofinancée autofinancées finançait finançaient supporté_par supportés_par à_la_charge_de
    | revenue chiffre_d'affaires recettes recette produits_d'exploitation ventes chiffre_d'affaires_annuel
      rentrées_d'argent rentrées_financières rentrées_fiscales rentrée_d'argent encaissements encaissement encaissé
      encaissés encaissée encaissées encaisse encaissent encaisser facturation_annuelle volume_d'affaires ca_annuel
      tiroir-caisse ressources_propres a_rapporté ont_rapporté rapporté_à_la rapportera
    | profit bénéfice bénéfices profit profits résultat résultat_net excédent_brut gagné_de_l'argent gains
      bénéficiaire_net résultats_nets excédent_d'exploitation dans_le_vert résultat_positif résultat_bénéficiaire
      solde_positif dégagé_un_résultat résultat_d'exploitation bénéfs bénef plus-value plus-values
      retour_sur_investissement ebitda marge_nette
    | loss perte pertes dans_le_rouge résultat_négatif résultat_déficitaire moins-value moins-values manque_à_gagner
      manques_à_gagner trou_financier trou_dans_les_comptes ardoise_de exercice_déficitaire préjudice_financier
      préjudice préjudices
    | margin marge marges
    | dividend dividende~
    | debt dette dettes endettement~ dette_publique passif encours_de_dette endetté endettés endettée endettées impayé
      impayés impayées arriéré arriérés dû_à créances créance arriérés_de_paiement somme_due sommes_dues surendettement
    | asset actif actifs
    | capital capital capitaux fonds_propres
    | wage salaire~ rémunération~ paie_horaire smic
      hausse_de_salaire augmentation_de_salaire d'augmentation paye_mensuelle paie_mensuelle traitement_mensuel
      fiche_de_paie feuille_de_paie fiches_de_paie gagne-pain rétribution rétributions rétribué rétribués rétribuée
      rétribuées rémunéré rémunérés rémunérée rémunérées appointements émoluments solde_mensuelle smic_horaire
      grille_indiciaire masse_salariale hausse_salariale augmentation_salariale touche_par_mois gagnent_par_mois
      gagne_par_mois gages cachet cachets
    | pension pension pensions retraite retraites allocation_vieillesse minimum_vieillesse rente_viagère rente rentes
      rente_mensuelle
    | bonus prime primes
      versement_unique prime_unique prime_exceptionnelle prime_de_fin_d'année treizième_mois gratification
      gratifications bonus intéressement étrenne étrennes prime_de_match prime_de_partage
    | tax tva impôt impôts taxe taxes fiscalité prélèvement_fiscal prélèvements_obligatoires prélèvements_sociaux
      taxation taxé taxés taxée taxées imposition imposé_à fisc contributions_fiscales taxe_foncière taxe_d'habitation
      impôts_locaux vignette octroi
    | tariff droits_de_douane droit_de_douane tarifs_douaniers surtaxe surtaxes taxe_douanière taxes_douanières
      droits_d'importation barrières_douanières
    | fee redevance~ droits_d'entrée honoraires frais_d'inscription entrée_payante prix_d'entrée tarif_d'entrée
      ticket_d'entrée frais_de_dossier frais_de_scolarité droits_d'inscription droit_d'inscription droits_de_scolarité
      commissions_bancaires frais_bancaires droit_d'entrée coût_de_l'entrée prix_de_l'entrée entrée_fixée
      cotisation_annuelle honoraire
    | aid aide aides assistance soutien_financier appui_financier coup_de_pouce coups_de_pouce secours_d'urgence
      filet_de_sécurité soutien_public enveloppe_d'aide mesures_de_soutien épaulé épaulés épaulée épaulées main_tendue
      bouffée_d'oxygène ballon_d'oxygène
    | fund fonds fonds_de_solidarité fonds_d'urgence caisse_de_solidarité caisse_d'entraide trésor_de_guerre pécule
      fonds_de_dotation
    | raise collecte~ récolté_des_fonds levé levée levée_de_fonds recueilli~ réunis_par cagnotte réuni_la_somme
      réunir_la_somme a_permis_de_réunir récolté_la_somme récolté_plus récolté_près dons_récoltés fonds_récoltés
      somme_récoltée argent_récolté amassé amassés amassée amassées amasser engrangé engrangés engrangée engrangées
      engranger engrange drainé drainés drainée drainées quête quêtes appel_aux_dons appel_à_la_générosité souscription
      souscriptions financement_participatif tour_de_table_de levé_des_fonds lever_des_fonds levées_de_fonds
      crowdfunding tombola
    | spend dépense~ dépensé dépensés dépensée dépensées charges_de_personnel déboursé_au_total consacré consacrés
      consacrée consacrées consacre consacrent consacrer décaisse décaissent sorties_d'argent dilapidé dilapidés
      dilapidée dilapidées train_de_vie ont_dépensé a_dépensé
    | save économie économies économisé économiser économise épargné épargner coupes_budgétaires coupe_budgétaire
      mis_de_côté mettre_de_côté gain_financier allégé_la_facture réduction_des_dépenses serrer_la_ceinture
      plan_d'économies
    | sell vendu~ vend vendent vendre vente ventes écoulé écoulés écoulée écoulées écouler écoulent trouvé_preneur
      trouvent_preneur trouvé_acquéreur partis_comme_des_petits_pains part_comme_des_petits_pains cédé cédés cédée
      cédées cession cessions céder cède mise_en_vente mis_en_vente mises_en_vente commercialisé commercialisés
      commercialisée commercialisées commercialisation commercialiser bradé bradés bradée bradées liquidé_son_stock
      adjugé adjugés adjugée adjugées revendu revendus revendue revendues revente reventes vendirent vendait vendaient
      vendra vendront tickets_écoulés billets_écoulés partis_en_quelques_heures débité débités débitée débitées
    | buy achat achats acheté~ achète acheter fait_l'acquisition procuré procurés se_procurer se_sont_procuré
      s'est_offert s'offrir s'offre se_sont_offert emplette emplettes achètent achetait achetaient achètera
      mis_la_main_sur jeté_son_dévolu préempté préemptés préemptée préemptées préemption commande_ferme passé_commande
      a_commandé ont_commandé
    | export exportation~ exporté~ exporte exportent exporter export vendu_à_l'étranger vendus_à_l'étranger
      vendue_à_l'étranger vendues_à_l'étranger ventes_à_l'étranger expédié_à_l'étranger expédiés_à_l'étranger
      livraisons_à_l'étranger débouchés_extérieurs exportateur exportateurs exportatrice exportatrices
      marchés_extérieurs
    | import importation~ importé importés importée importées importer import acheté_à_l'étranger achetés_à_l'étranger
      achats_à_l'étranger importent importateur importateurs importatrice importatrices venu_de_l'étranger
      venus_de_l'étranger
    | trade échanges commerce échanges_commerciaux négoce commerce_extérieur échanges_bilatéraux flux_commerciaux
      commerce_bilatéral
    | produce production~ produit_par produire produite produites produisent produira fabriqué~ fabrication
      fabrique_par généré fabriquer fabriquent sortis_des_chaînes sortie_des_chaînes sortent_des_chaînes sortis_d'usine
      sorti_d'usine sort_des_chaînes sortir_des_chaînes assemblé_à assemblés_à assemblage assemblages confectionné
      confectionnés confectionnée confectionnées confection manufacturé manufacturés manufacturée manufacturées élaboré
      élaborés élaborée élaborées usiné usinés usinée usinées sont_sortis_de débitent produiront produisait produisaient
      fabriquait cadence_de_production output générés générée générées générer génère génèrent mis_en_bouteille
      mise_en_bouteille embouteillé embouteillés embouteillée embouteillées
    | harvest récolte récoltes récolté récoltés récoltée récoltées récolter moisson~ vendange~ engrangé_la_récolte
      rentré_la_récolte récoltent cueillette cueillettes cueilli cueillis cueillie cueillies cueillir ramassé ramassés
      ramassée ramassées ramassage ramasser arraché_les fenaison coupe_du_raisin mis_en_silo engrangé_plus
    | yield rendement~ à_l'hectare productivité_des_parcelles
    | consume consommation~ consommé~ consomme consomment consommer engloutit avale avalent gourmand gourmande gourmands
      gourmandes absorbe absorbent consommateur_d'énergie appétit dévore dévorent utilise_par_an boivent bu_par
      ingurgité ingurgités ingurgitée ingurgitées besoins_en_eau besoins_énergétiques
    | supply fourni fournie fournis fournies fournir fourniture~ alimenté alimente alimenter approvisionn~ desservi~
      desservent ravitaille ravitaillent fournit fournissent fournira fourniront alimentent alimentera alimenteront
      alimentés alimentée alimentées mis_à_disposition mise_à_disposition mises_à_disposition mettre_à_disposition
      mettra_à_disposition procure
    | deliver livraison~ livré livrés livrée livrées livrer remise_de remis distribué distribués distribuée
      distribuées distribution distributions distribuer réceptionné réceptionnés réceptionnée réceptionnées
      réception_des remise_aux remises_aux remise_des_clés clés_remises réceptionner livrera livreront livre_à
      prise_de_livraison distribuera distribuent répartis_entre écoulés_auprès convoyé_jusqu'à prendre_livraison délivré
      délivrés délivrée délivrées dispatché dispatchés dispatchée dispatchées
    | transport transport transports transporté~ transporte transporter acheminé~ acheminement convoyé convoyés convoyée
      convoyées convoi convois convoyer acheminer achemine transite transitent transité charrié charriés charriée
      charriées véhiculé véhiculés véhiculée véhiculées voiturage emprunté_par emprunté_la_ligne transportera
      transportent transportait convoyage prendre_le_train passagers_transportés
    | cargo cargaison~ fret charge_utile marchandises chargement chargements tonnage tonnages cale cales marchandise
      convoi_chargé
    | install installe installation installations installer pose posé implanté implantés implantée implantées
      implantation implantations implanter équipé équipés équipée équipées équiper mis_en_place mise_en_place
      mises_en_place posés posée posées déployé déployés déployée déployées déploiement déploiements déployer aménagé
      aménagés aménagée aménagées aménagement aménagements aménager disposé_sur accroché accrochés accrochée accrochées
      placé_sur fixés_sur
    | build construction~ construit~ construire construira bâti bâtis bâtir édifié~ édification travaux chantier
      reconstruit reconstruits reconstruite reconstruites reconstruction reconstruire bâtie bâties sortir_de_terre
      sorti_de_terre sortis_de_terre sortie_de_terre sortira_de_terre sortiront_de_terre sort_de_terre sortent_de_terre
      ériger érigé érigés érigée érigées érection élever_un élevé_en réalisation_du_bâtiment mise_en_chantier
      mises_en_chantier mis_en_chantier gros_œuvre maître_d'ouvrage maîtrise_d'ouvrage construisent construisait
      construiront constructeur constructeurs édifier bâtisseurs bâtisseur monté_de_toutes_pièces
      pose_de_la_première_pierre voir_le_jour verra_le_jour verront_le_jour a_vu_le_jour
    | repair réparation~ réparé~ réparer réfection remise_en_état remis_en_état remises_en_état remettre_en_état dépanné
      dépannés dépannée dépannées dépannage dépannages réfectionné réfectionnés réfectionnée réfectionnées colmaté
      colmatés colmatée colmatées rebouché rebouchés rebouchée rebouchées rafistolé rafistolés rafistolée rafistolées
      remis_sur_pied restauration_du_réseau réparent remettre_d'aplomb consolidé consolidés consolidée consolidées
      ravalement maintenance rhabillage
    | replace remplac~ renouvel~ changé_pour substitué substitués substituée substituées substitution troqué troqués
      troquée troquées relayé_par cède_la_place cèdent_la_place cédera_la_place laissera_la_place céder_la_place
      céder_sa_place prend_le_relais se_substituer en_lieu_et_place permuté permutés permutée permutées
    | demolish démolition~ démoli démolis démolie démolir rasé rasés rasée rasées raser abattre_le_bâtiment mis_à_bas
      jeté_à_terre mettre_à_bas démantelé démantelés démantelée démantelées démantèlement démantèlements démanteler
      tombé_sous_les_coups tombe_sous_les_coups pelleteuses_à_l'œuvre dynamité dynamités dynamitée dynamitées
      déconstruit déconstruits déconstruite déconstruites déconstruction déconstruire foudroyé foudroyés foudroyée
      foudroyées foudroyage désossé désossés désossée désossées jetée_bas mise_à_terre
    | destroy détrui~ destruction~ ravagé ravagés ravagée ravagées anéanti anéantis anéantie anéanties incendié
      incendiés incendiée incendiées parti_en_fumée partis_en_fumée partie_en_fumée parties_en_fumée réduit_en_cendres
      réduits_en_cendres réduite_en_cendres réduites_en_cendres réduit_en_miettes calciné calcinés calcinée calcinées
      carbonisé carbonisés carbonisée carbonisées dévoré dévorés dévorée dévorées dévoraient consumé consumés consumée
      consumées rayé_de_la_carte rayés_de_la_carte rayées_de_la_carte la_proie_des_flammes proie_des_flammes dévasté
      dévastés dévastée dévastées dévaster dévastation pulvérisé pulvérisés pulvérisée pulvérisées soufflé_par
      soufflés_par emporté_par_les_eaux emportés_par_les_eaux emportées_par_les_eaux décimé décimés décimée décimées
      noirci noircis noircie noircies ont_brûlé a_brûlé brûlé_plus brûlé_près brûlé_quelque parcouru_par_le_feu
      parcourus_par_le_feu parcourus_par_les_flammes saccagé saccagés saccagée saccagées saccage perte_totale
      irréparable irréparables réduit_à_néant réduits_à_néant décombres mis_hors_d'usage balayé balayés balayée balayées
      broyé broyés broyée broyées disparu_dans_les_flammes gravats
    | damage endommagé~ dégât~ dommage dommages détérioré détériorés détériorée détériorées abîmé abîmés abîmée
      abîmées dégradé dégradés dégradée dégradées dégradation dégradations mis_à_mal malmené malmenés malmenée malmenées
      sinistré sinistrés sinistrée sinistrées sinistre sinistres touché_par_les_eaux lézardé lézardés lézardée lézardées
      cabossé cabossés cabossée cabossées fissuré fissurés fissurée fissurées meurtri meurtris meurtrie meurtries
      éventré éventrés éventrée éventrées fragilisé fragilisés fragilisée fragilisées avarié avariés avariée avariées
      inondés inondées noircies_par dommages_matériels dégâts_matériels arraché_le_toit toiture_arrachée
    | compensation indemnité~ indemnis~ compensation~ dédommag~ réparation_financière réparation_du_préjudice
      réparations_financières indemnité_de_départ indemnité_transactionnelle dommages-intérêts dommages_et_intérêts
      dommages_intérêts défraiement contrepartie_financière compensé compensés compensée compensées compenser solatium
      geste_commercial
    | insurance assurance assurances assureur assureurs assuré_contre mutuelle mutuelles couvert_par_l'assurance
      assurance-vie police_d'assurance_habitation prise_en_charge_par_l'assurance
    | interest intérêts taux_d'intérêt taux_directeur taux_directeurs taux_fixe taux_d'emprunt taux_du_crédit
      loyer_de_l'argent au_taux_de intérêts_annuels rémunéré_à rémunéré_au_taux taux_nominal taeg
    | inflation inflation prix_à_la_consommation hausse_des_prix renchérissement coût_de_la_vie indice_des_prix
      augmentation_des_prix flambée_des_prix vie_chère
    | unemployment chômage sans-emploi sans_emploi taux_de_chômage privés_d'emploi privé_d'emploi chômeuses_et_chômeurs
      france_travail pôle_emploi demandes_d'emploi inactivité_forcée
    | gdp pib produit_intérieur_brut richesse_nationale richesse_produite activité_économique
    | exchange_rate taux_de_change cours_de_change
    | income revenu revenus ressources_mensuelles niveau_de_vie pouvoir_d'achat rentrées touche_en_moyenne
    | deficit déficit~ trou_budgétaire trou_de_la_sécu impasse_budgétaire besoin_de_financement solde_négatif
    | surplus excédent~ cagnotte_budgétaire solde_excédentaire trop-perçu boni bénéfice_budgétaire
    | reserve stock stocks réserves réserve_d'or stock_stratégique stocks_stratégiques bas_de_laine provision provisions
      stocké stockés stockée stockées stockage matelas_financier trésorerie encaisse_de
    | backlog carnet_de_commandes carnets_de_commandes dossiers_en_souffrance en_souffrance dossiers_en_attente
      en_attente_de_traitement pile_de_dossiers dossiers_accumulés
    | value valeur valeurs vaut valait estimé_à estimée_à estimés_à estimées_à évalué_à évaluée_à valorisé_à vaudrait
    | amount montant montants somme sommes s'élève s'élèvent se_monte se_montent se_montait se_montera s'élevait
      s'élèvera
    | allocate alloué~ allocation~ attribué~ débloqué~ affecté_au affectés_au fléché fléchés fléchée fléchées fléchage
      accordé accordés accordée accordées accorder accorde octroyé octroyés octroyée octroyées octroyer octroi_d'une
      débloque débloquent débloquer affectation mobilisé_par dégagé dégagés dégagée dégagées ventilé ventilés ventilée
      ventilées mis_sur_la_table_par alloue allouer allouent réparti répartis répartie réparties
    | receive reçu reçus reçue reçues reçoit reçoivent recevoir perçu perçoit empoché empochés empochée empochées
      empoche empochent empocher obtenu obtenus obtenue obtenues obtenir obtient obtiendra décroché décrochés décrochée
      décrochées décrocher décroche hérité hérités héritée héritées perçue perçus percevoir percevra recevra recevront
      récolté_au_total gratifié gratifiés gratifiée gratifiées recevait recevaient s'est_vu_remettre se_voit_attribuer
      s'est_vu_attribuer destinataires_de encaissé_au_total
    | refund rembours~ restitué restitués restituée restituées restituer restitution restitutions rendu_l'argent
      rétrocédé rétrocédés rétrocédée rétrocédées ristourne ristournes
    | repay remboursement_du_prêt rembourser_le_prêt s'acquitter_de_sa_dette remboursement_de_la_dette apuré apurés
      apurée apurées apurement solder_sa_dette rembourser_la_dette désendettement échéancier
    | rent loyer~ location bail baux bail_emphytéotique loue louent louer loué loués louée louées louait
      mise_en_location charges_locatives quittance droit_au_bail mensualité_locative
    | advance avances acompte arrhes à-valoir provision_versée versement_anticipé avance_sur
    | deposit dépôt dépôts caution dépôt_de_garantie cautionnement consigne placement_bancaire compte_d'épargne
      arrhes_versées
    | discount une_remise des_remises remises rabais réduction_de_prix ristourne_de promo promotion_commerciale
      soldes rabattu bon_de_réduction solde_privé tarif_préférentiel prix_cassé prix_cassés moitié_prix ristourné
    | capacity capacité~ contenance jauge
      place_pour places_pour conçu_pour conçue_pour conçus_pour conçues_pour peut_accueillir peuvent_accueillir
      pouvant_accueillir pourra_accueillir pourront_accueillir
      capable_d'accueillir conçu_pour_accueillir permettra_d'accueillir permet_d'accueillir susceptible_d'accueillir
      peut_contenir peut_recevoir pourra_recevoir pouvant_recevoir pouvant_contenir pouvant_transporter peut_transporter
      peut_embarquer peut_loger pouvant_loger dimensionné dimensionnés dimensionnée dimensionnées calibré_pour
      places_disponibles places_d'accueil prévu_pour_accueillir prévue_pour_accueillir d'une_capacité offre_de_places
      volume_utile nombre_de_places tient_dans
    | power puissance~ mégawatts_installés puissance_installée débite_une_puissance chevaux_vapeur puissance_crête
    | voltage tension
    | torque couple_maximal couple_maximum couple_moteur couple_de_serrage
    | pressure pression~
    | length longueur~ long longue s'étend linéaire long_de longue_de longs_de longues_de linéaire_de s'étire s'étirent
      s'étirera s'étale s'étalent s'étendait s'étendra s'étendent s'étend_sur étirée étiré d'une_longueur
      kilométrage_total de_bout_en_bout court_sur parcourt relie_sur
    | height hauteur~ haut_de haute_de culmine culmine_à culminait culminera culminant culminant_à se_dresse dressé_à
      hauts_de hautes_de d'une_hauteur stature toise toisant
    | width largeur~ large large_de larges_de d'une_largeur d'un_bord_à_l'autre
    | depth profond~ par_le_fond sous_la_surface par_fond_de sous_terre enfoui_à enfouis_à tirant_d'eau
    | diameter diamètre~ de_diamètre calibre section_circulaire circonférence
    | thickness épaisseur~ épais épaisse épaisses
    | weight poids pèse pèsent pesait pesant masse sur_la_balance affiche_sur_la_balance pèsera pesé pesée pesant_près
      pesants accuse_un_poids poids_total tonnage_total charge_maximale lourd_de lourde_de
    | area superficie~ surface surfaces emprise emprise_au_sol surface_de_plancher assiette_foncière surface_utile
      occupe_une_surface surface_totale
    | volume volume volume_total contenu_de volumétrie litrage
    | level niveau niveaux seuil_d'eau cote_d'alerte hauteur_d'eau
    | altitude altitude~ au-dessus_du_niveau_de_la_mer d'altitude plafond_de_vol perché_à perchée_à perché perchés
      perchée perchées au-dessus_du_niveau_des_mers
    | speed vitesse~ allure allures km/h à_toute_allure flashé flashés flashée flashées filait filé_à roulait
      vitesse_de_pointe pointe_à vitesse_limite
    | temperature température~ mercure
    | distance distance~ à_vol_d'oiseau parcouru parcourus parcourue parcourues parcourir parcourent
      avalé_les_kilomètres éloigné éloignés éloignée éloignées éloignement à_quelques_encablures périple sépare_de
      séparent
    | range autonomie rayon_d'action portée_maximale d'une_portée portée_de rayon_d'intervention
    | age âge âges âgé âgée âgés âgées vieille_de vieilles_de soufflé_ses_bougies soufflera_ses_bougies
      souffle_ses_bougies d'âge_moyen âgé_de datant_de printemps_au_compteur l'âge_de
    | duration durée~ dure dureront durera durent duré s'étale_sur s'étalera_sur s'étaleront_sur étalé_sur étalée_sur
      étalés_sur étalées_sur s'étend_sur_plusieurs pour_une_durée long_de_plusieurs_mois s'éternise délai_d'exécution
      étalement durait durant_plus laps_de_temps sur_une_période temps_de_réalisation tenu_l'affiche
    | travel_time temps_de_trajet temps_de_parcours durée_du_trajet temps_de_route durée_du_voyage durée_du_vol
      temps_de_vol temps_de_voyage reliera_en
    | delay retard retards accuse_un_retard accusé_un_retard pris_du_retard prend_du_retard retardé retardés retardée
      retardées retarder retarde retardement à_la_traîne décalage décalages de_retard contretemps
    | warranty garantie~ garanti couvert_par_une_garantie couverte_par_une_garantie sous_garantie
    | emission émission~ émet émettent rejet_de_co2 rejets_de_co2 rejets_de_gaz rejeté_dans_l'atmosphère
      relâché_dans_l'atmosphère dioxyde_de_carbone co2 gaz_à_effet_de_serre empreinte_carbone bilan_carbone rejet_dans
    | rainfall précipitation~ pluviométrie pluie pluies tombé_en tombés_en cumul_de_pluie cumuls_de_pluie averse averses
      trombes_d'eau pluviosité déluge pluies_diluviennes lame_d'eau
    | magnitude magnitude~ force beaufort richter
    | leakage fuite fuites taux_de_fuite déperdition~ pertes_en_eau perte_en_ligne pertes_en_ligne eau_perdue
    | traffic trafic circulation fréquentation_de_la_route véhicules_par_jour passages_de_véhicules flux_de_véhicules
      affluence_routière passages_quotidiens
    | density densité~ habitants_au_km2 habitants_au_kilomètre_carré
    | life_expectancy espérance_de_vie
    | mortality mortalité~
    | start début débuts débute débuté débutent débuter commence commencé commencent commencera commencer démarr~
      lancement_des_travaux commencement éclaté premier_coup_de_pioche premiers_coups_de_pioche première_pierre
      première_pelletée entamé entamée entamées entame coup_d'envoi débutera s'ouvre s'ouvrira s'est_ouvert
      s'est_ouverte entrer_en_action donné_le_coup donne_le_coup_d'envoi mis_en_branle enclenché enclenchés enclenchée
      enclenchées mettre_en_route mis_sur_les_rails amorcé amorcés amorcée amorcées entamer entament s'amorce
      prendre_le_départ prend_le_départ commençait commenceront débuteront débutait initié initiés initiée initiées
      dès_le_premier_jour premier_coup_de_pelle ouverture_du_chantier ouverture_des_débats lever_de_rideau
      lèvera_le_rideau rentrée donnée_le_coup a_pris_son_départ
    | end fin fini finit prend_fin prendra_fin pris_fin termine terminé~ terminera se_terminer clôture finie finis
      finira finissent terminer terminent clôturé clôturés clôturée clôturées s'achève s'achèvent s'achèvera s'achevait
      s'est_achevé s'est_achevée s'est_terminé s'est_terminée s'est_conclu s'est_conclue prennent_fin prendront_fin
      bouclé bouclés bouclée bouclées se_clôt se_clôturera se_clôture se_termine se_terminent toucher_à_sa_fin
      touche_à_sa_fin arrive_à_son_terme arrivera_à_son_terme arrivé_à_son_terme au_terme_de mettre_fin mis_fin met_fin
      mettra_fin dénouement épilogue cessé cesser cessera cessent cessation achevé_le baisser_de_rideau baissé_le_rideau
      prendre_fin tombée_de_rideau ligne_d'arrivée arrivera_à_échéance s'interrompt s'interrompra s'est_arrêté
    | open ouvert ouverts ouverte ouvertes ouverture ouvertures ouvre ouvrent ouvrira ouvrir inaugur~
      accueille_ses_premiers ouvre_ses_portes premiers_patients premiers_visiteurs premiers_passagers premiers_clients
      premiers_élèves ouvert_ses_portes ouvert_au_public ouverte_au_public ouvrir_ses_portes ouvrira_ses_portes
      ouvriront_ses_portes ouvriront_leurs_portes ouvrent_leurs_portes accueillera_ses_premiers accueilli_ses_premiers
      accueillir_ses_premiers premiers_voyageurs premiers_locataires premiers_résidents premiers_pensionnaires
      premiers_habitants première_rentrée coupé_le_ruban coupe_le_ruban couper_le_ruban ruban_coupé
      porté_sur_les_fonts_baptismaux étrenné étrennés étrennée étrennées étrenner livré_au_public vernissage
      rendu_accessible accessible_au_public accessible_depuis pose_ses_valises ouvriront ouvrait crémaillère
      levé_le_rideau lève_le_rideau
    | close fermé fermés fermée fermées fermeture~ ferme_ses ferment fermera fermer clos mis_la_clé_sous_la_porte
      mettre_la_clé_sous_la_porte met_la_clé_sous_la_porte mettra_la_clé_sous_la_porte clé_sous_la_porte
      clef_sous_la_porte baisse_le_rideau baissera_le_rideau baisser_le_rideau rideau_baissé portes_closes porte_close
      cessation_d'activité cessé_ses_activités cessé_son_activité ferme_définitivement fermera_ses fermeront
      ferme_boutique tiré_le_rideau tire_le_rideau rayé_de_la_circulation condamné_à_la_fermeture fermait close closes
      mis_à_l'arrêt mise_à_l'arrêt arrêt_définitif rideau_définitif coupé_à_la_circulation coupée_à_la_circulation barré
      barrés barrée barrées inaccessible inaccessibles
    | reopen rouvert~ rouvre rouvrir rouvrira réouverture~ reprendre_du_service repris_du_service reprend_du_service
      rendu_à_la_circulation rendue_à_la_circulation rendu_au_public remis_en_service remise_en_service
      nouvelle_ouverture réaccueille remis_en_circulation de_nouveau_ouvert de_nouveau_ouverte à_nouveau_ouvert
      à_nouveau_ouverte
    | complete achevé~ achèvement~ achever achèveront mené_à_bien mené_à_terme menée_à_terme menés_à_terme mener_à_bien
      mener_à_terme parachevé parachevés parachevée parachevées parachever parachèvement finalisé finalisés finalisée
      finalisées finaliser finalisation fin_des_travaux fin_du_chantier fin_de_chantier livraison_du_chantier
      livraison_du_bâtiment derniers_coups_de_pinceau dernière_main touche_finale travaux_terminés travaux_achevés
      réception_des_travaux bouclage parvenu_à_son_terme
    | commission mise_en_service mises_en_service mis_en_service mise_en_exploitation
      mises_en_exploitation mis_en_exploitation entré_en_service entrée_en_service entrés_en_service
      entrées_en_service entre_en_service entrera_en_service mise_en_route mis_en_route en_service_depuis
      opérationnel_depuis mettre_en_service mettra_en_service entrer_en_service entreront_en_service entrera_en_fonction
      entré_en_fonction entrée_en_fonction entre_en_fonction mis_en_fonctionnement mise_en_fonctionnement
      mise_sous_tension raccordé_au_réseau raccordée_au_réseau première_mise_en_eau mise_en_eau première_circulation
      tourne_depuis fonctionne_depuis en_fonctionnement_depuis couplé_au_réseau opérationnelle_depuis
    | discover découv~ détect~ repér~ constat~ décel~ mis_au_jour mise_au_jour aperçu aperçue
    | launch introduit introduite introduits introduites lancement~ lancé lancés lancée lancées lance lancent lancer
      lancera mis_sur_orbite mise_sur_orbite
      mise_en_orbite mis_en_orbite placé_en_orbite placés_en_orbite tiré_depuis mis_à_l'eau mise_à_l'eau
      sortie_en_salles arrivée_sur_le_marché mis_sur_le_marché mise_sur_le_marché débarque_sur_le_marché dévoilé
      dévoilés dévoilée dévoilées dévoiler présenté_au_public disponible_à_partir_du lanceront lançait
      envoyé_dans_l'espace envoyés_dans_l'espace expédié_dans_l'espace
    | publish publié~ publication~ publie publient publier parution paru paraîtra paraît paraissent sorti_en_librairie
      sortie_en_librairie sorti_en_kiosque divulgué divulgués divulguée divulguées divulgation rendu_public
      rendus_publics rendue_publique rendues_publiques rend_public rendra_public mis_en_ligne mise_en_ligne
      mises_en_ligne communiqué_les_chiffres diffusé diffusés diffusée diffusées diffusion édité édités éditée éditées
      éditer dévoile_les_chiffres publieront publiera
    | found fondé fondés fondée fondées fondation fondateur~ créé_en créée_en créé créée création
      organisé_pour_la_première_fois organisée_pour_la_première_fois tenue_pour_la_première_fois
      tenu_pour_la_première_fois lancé_pour_la_première_fois créés créées créer fonder voit_le_jour créé_il_y_a
      porté_sur_les_fonts mis_sur_pied mise_sur_pied mises_sur_pied mettre_sur_pied naissance_du_club
      naissance_de_l'association remonte_à remontent_à existe_depuis existe_depuis_plus fondations lance_son_entreprise
      monté_son_entreprise instauré instaurés instaurée instaurées instauration institué institués instituée instituées
      créa fonda fondent
    | anniversary anniversaire~ jubilé années_d'existence centenaire bicentenaire cinquantenaire tricentenaire commémor~
      soufflé_les_bougies
    | adopt adopté~ adoption~ adopter entériné entérinés entérinée entérinées entériner entérine voté_la_loi adopte
      adoptent adoptera feu_vert_définitif définitivement_voté passé_le_texte fait_passer
    | sign signé signés signée signées signe signent signer signera signature signatures signataire~ paraphé paraphés
      paraphée paraphées parapher paraphe apposé_leur_signature apposé_sa_signature apposer_sa_signature mis_leur_nom
      ont_soutenu_la_pétition couché_leur_nom signataire_de conclu conclus conclue conclues conclut conclure scellé
      scellés scellée scellées sceller contresigné contresignés contresignée contresignées signeront signait signèrent
    | ratify ratifi~
    | accede adhésion~ adhéré adhérer adhère rejoint rejoints devenu_membre devenue_membre devenus_membres rejoindre
      rejoint_l'union entré_dans_l'union entrée_dans_l'union intégré_l'union adhèrent_à
    | withdraw retrait~ retiré retirés retirer claqué_la_porte claque_la_porte fait_marche_arrière jeté_l'éponge
      jette_l'éponge désisté désistés désistée désistées désistement désistements se_retire se_retirent se_retirer
      sortie_de_l'union quitté_l'accord dénoncé_l'accord fait_défection défection défections forfait_déclaré renoncé
      renonce renoncent renoncer
    | enter_into_force entrée_en_vigueur entre_en_vigueur entrera_en_vigueur entré_en_vigueur entrée_en_application
      en_vigueur prend_effet entrer_en_vigueur entreront_en_vigueur s'applique s'appliquent s'appliquera s'appliqueront
      applicable applicables prendra_effet prise_d'effet pris_effet prendre_effet effectif_à_compter effective_à_compter
      à_compter_du
    | expire expir~ arrive_à_échéance prendra_fin_le arrivera_à_expiration arrive_à_expiration arrivé_à_échéance
      arrivera_à_terme caduc caduque échu échue périmé périmés périmée périmées court_jusqu'au court_jusqu'à échoit
      valable_jusqu'en
    | pledge promis promises promise promesse~ engagement~ engagé engagés s'engage s'engagent
      annoncé_une_contribution engage engagent a_promis ont_promis promet promettent promettre mis_sur_la_table_une
      garanti_une s'est_engagé s'est_engagée se_sont_engagés s'est_dit_prêt parole_donnée annoncé_le_versement
      prend_l'engagement pris_l'engagement serment annoncé_vouloir_verser débloquera s'engagera assuré_vouloir
    | approve approuv~ approbation~ validé validée donné_son_feu_vert feu_vert donne_son_feu_vert dit_oui donné_son_aval
      donné_son_accord donné_le_feu_vert avalisé avalisés avalisée avalisées avaliser entériné_le ratifié_le_budget
      adoubé adoubés adoubée adoubées autorisé_la passé_à_la_majorité plébiscité plébiscités plébiscitée plébiscitées
      plébiscite avis_favorable acceptés accepté acceptée acceptées homologué homologués homologuée homologuées
      homologation agréé agréés agréée agréées agrément validés validées valide valident validation valider cautionné
      cautionnés cautionnée cautionnées
    | reject rejet~ repouss~ refusé~ retoqué retoqués retoquée retoquées retoquer dit_non balayé_la_proposition débouté
      déboutés déboutée déboutées débouter recalé recalés recalée recalées refus refuser refuse refusent
      fin_de_non-recevoir avis_défavorable écarté écartés écartée écartées veto mis_son_veto censuré censurés censurée
      censurées éconduit éconduits éconduite éconduites invalidé invalidés invalidée invalidées invalidation refoulé
      refoulés refoulée refoulées désavoué désavoués désavouée désavouées torpillé torpillés torpillée torpillées
    | abstain abstention~ abstenu~ abstien~ vote_blanc votes_blancs bulletin_blanc bulletins_blancs boudé_les_urnes
      non-votants non_exprimés
    | in_favour pour_et voix_pour favorable favorables se_sont_prononcés_pour voté_pour oui soutenu~ soutien_de
      soutiennent appui_de accord_unanime unanim~ votes_favorables vote_favorable votes_pour avis_favorables
      d'accord_avec approuvé_par ont_dit_oui a_dit_oui voix_favorables suffrages_favorables se_prononcent_pour
      se_dit_favorable se_disent_favorables partisans_de partisan_du partisans_du acquis_à plaident_pour
    | against contre voix_contre opposés opposé voté_contre votes_contre vote_contre voix_défavorables défavorable
      défavorables hostile hostiles opposées opposée ont_dit_non a_dit_non votes_négatifs s'opposent s'oppose
      s'est_opposé se_sont_opposés se_sont_prononcés_contre votent_contre réfractaire réfractaires rejeté_par
      désapprouvent
    | response_rate taux_de_réponse taux_de_retour ont_répondu retours_de_questionnaires questionnaires_retournés
      questionnaires_remplis
    | turnout participation taux_de_participation participation_électorale se_sont_rendus_aux_urnes rendus_aux_urnes
      se_sont_déplacés électeurs_se_sont_déplacés déplacés_aux_urnes mobilisation_électorale
      taux_de_mobilisation glissé_leur_bulletin glissé_un_bulletin ont_pris_part_au_vote pris_part_au_vote
      prirent_part_au_vote participation_au_scrutin participation_au_vote aux_urnes ont_exprimé_leur_vote
    | attendance affluence~ assistance_de assistaient assisté présents foule participé participent ont_pris_part
      prennent_part avec_la_participation se_sont_pressés se_sont_déplacées ont_fait_le_déplacement fait_le_déplacement
      ont_répondu_à_l'appel répondu_à_l'appel répondu_présent répondu_présents rassemblé rassemblés rassemblée
      rassemblées rassembler rassemble rassemblent réuni_plus réuni_près réuni_quelque attiré attirés attirée attirées
      attirer attire attirent attirera drainé_plus fait_salle_comble salle_comble guichets_fermés à_guichets_fermés
      pris_part prendre_part prendront_part ont_assisté assister assistent assistera accouru accourus accourue accourues
      venus_assister venus_applaudir venues_assister venus_écouter venus_voir massés massées
      participants_étaient_présents public_nombreux dans_les_gradins dans_les_tribunes dans_l'assistance sur_place_pour
      afflué s'y_sont_rendus s'y_sont_rendues se_sont_rassemblés se_sont_rassemblées se_sont_réunis se_sont_réunies
      prirent_part garni_les_travées auditoire amphithéâtre_comble participants_présents participer participera
      participeront descendus_dans_la_rue descendu_dans_la_rue battu_le_pavé battent_le_pavé défilé_dans
    | share part_de quote-part pourcentage~ parts proportion proportions pèse_pour détient détiennent quotité fraction
      détenu_à
    | growth croissance~ croît progression~ progressé progresse essor expansion envolée embellie montée_en_puissance
      dynamisme
    | increase augment~ hausse~ accru~ accroissement~ grimpé bondi relèvement revalorisation majoration majorations
      majoré majorés majorée majorées gonflé gonflés gonflée gonflées gonfle envolé envolés envolées s'envole s'envolent
      flambé flambe flambée progressent progresser bondit bonds grimpe grimpent grimper s'accroît s'accroissent
      accroître alourdi alourdis alourdie relève_son revu_à_la_hausse revus_à_la_hausse revue_à_la_hausse
      revues_à_la_hausse à_la_hausse doublé doubler doublement triplé tripler triplement quadruplé pris_de_l'ampleur
      renchéri renchéris renforcé renforcés renforcée renforcées s'alourdit étoffé étoffés étoffée étoffées porté_à
      portée_à portés_à portées_à gagne_du_terrain en_progression décuplé décuplés décuplée décuplées majorer sursaut
    | decrease baisse~ baissé recul~ diminu~ réduction réductions réduit~ chute chuté repli abaissement abaissé
      abaissés abaissée abaissées déclin amputé amputés amputée amputées dégringolé dégringolade fondu fond_comme_neige
      fondre plongé plongeon s'effrite s'effriter effrité effrités effritée effritées tassement se_tasse tassé
      contraction contracté_de se_contracte revu_à_la_baisse revus_à_la_baisse revue_à_la_baisse revues_à_la_baisse
      à_la_baisse en_recul en_baisse divisé_par divisée_par divisés_par rogné rognés rognée rognées raboté rabotés
      rabotée rabotées sabré sabrés sabrée sabrées tranché_dans raccourci raccourcis raccourcie raccourcies allégé
      allégés allégée allégées allègement fléchi fléchissement érosion s'érode érodé érodés érodée érodées rétréci
      rétrécis rétrécie rétrécies réduire réduisent réduira réduiront chuter chutent moins_élevé moins_que_l'an décru
      décrue amoindri amoindris dépréciation_de ralenti ralentis ralentissement perdu_de_la_valeur repliement se_replie
      amaigri comprimé comprimée comprimées ramené_à ramenée_à ramenés_à ramenées_à ramener_à tombé_à tombée_à tombés_à
      descendu_à descendue_à
    | rate taux cadence~ ratio ratios au_rythme_de
    | average moyenne moyennes moyen en_moyenne
    | median médian~
    | record record records jamais_atteint plus_haut_niveau inégalé inégalés inégalée inégalées meilleur_chrono
      meilleure_performance
    | maximum maximum maximal~ max maxi plus_haut pic plafonné au_plus_fort en_pointe
    | minimum minimum_de minimal~ min plus_bas minima
    | total total totale totaux totalise totalisent au_total en_tout cumul global_de l'ensemble_des l'ensemble_du
      l'ensemble_de en_tout_et_pour_tout tous_confondus toutes_confondues global globale globaux globalement
      somme_totale totalisé totalisés totalisée totalisées totalisant totalisaient bilan_total tous_ensemble
    | alone à_elle_seule à_lui_seul à_eux_seuls à_elles_seules rien_qu' rien_que
    | part partie parties dont
    | rest reste restants restant restante solde reliquat reliquats solde_restant reste_à_financer
    | difference différence~ écart écarts dénivelé~ dénivellation~ d'avance voix_d'avance majorité_de marge_de d'écart
      d'avance_sur longueur_d'avance écart_de points_d'écart voix_de_plus voix_de_différence voix_d'écart
    | deadline date_limite dates_limites délai délais au_plus_tard dernier_délai d'ici_au d'ici_le d'ici_à d'ici_fin
      avant_le au_plus_tard_le ultimatum clôture_des_inscriptions clôture_des_candidatures clôture_des_offres
      dernier_jour_pour dernier_jour_de dernière_limite échéance_fixée terme_fixé délai_de_dépôt remise_des_offres
      remise_des_candidatures au_plus_tard_avant heure_limite date_butoir dates_butoirs date_buttoir date_de_clôture
      délai_fixé
    | death mort morte décès décédé~ décède mourir mourut moururent meurt mort_en morte_en mort_le morte_le trépas
      s'est_éteint s'est_éteinte mort_naturelle disparition suicide
      suicides rend_l'âme rendu_l'âme décèdent meurt_à
    | birth naissance~ né nés née nées natalité naît vu_le_jour accouchement accouchements bébés_nés venu_au_monde
      venue_au_monde venus_au_monde vient_au_monde mis_bas mis_au_monde donné_naissance donne_naissance accouché
      accouche pousse_ses_premiers_cris heureux_événement
    | arrival arrivée arrivées arrivé arrivés arrive arriveront arriver arrivera arrivent débarquer_à
      rejoint_la_capitale accosté accostés accostée accostées accoster accoste se_présente débarque parvenu parvenus
      parvenue parvenues atterri_à entré_en_gare arrivait touché_terre fait_escale arriva
    | departure départ départs parti partis_de quitté quitte quittent quitter quittera quitté_le_port appareillé
      appareille appareiller levé_l'ancre lève_l'ancre lèvera_l'ancre partira partiront partent s'élance s'élanceront
      s'élancera s'élancent pris_la_mer plié_bagage pris_la_route fait_ses_valises
    | hire embauch~ recrut~ création_d'emploi création_d'emplois créations_d'emploi créations_d'emplois
      création_de_poste création_de_postes créations_de_poste créations_de_postes engagement_de_personnel
      postes_à_pourvoir poste_à_pourvoir créer_des_emplois créera_emplois emplois_créés création_nette postes_créés
      nouveaux_postes prise_à_l'essai rejoint_l'effectif rejoindre_l'équipe rejoint_les_effectifs étoffer_ses_effectifs
      grossir_les_rangs grossi_les_rangs cdi cdd nouvelles_recrues nouvelle_recrue recrues
    | lay_off licenci~ suppression_de_postes suppressions_de_postes suppressions_d'emplois suppression_d'emplois
      supprimés supprimer plan_social pse plan_de_sauvegarde_de_l'emploi plan_de_départs_volontaires plan_de_départs
      départs_volontaires départs_contraints dégraissage dégraisser mis_à_la_porte mis_à_pied mise_à_pied mises_à_pied
      mis_au_chômage congédié congédiés congédiée congédiées congédier congédiement débauché débauchés débauchée
      débauchées débauchage perdu_leur_emploi perdu_son_emploi perdent_leur_emploi perdre_leur_emploi
      perdront_leur_emploi perdu_leur_poste perdre_leur_poste perdu_leur_travail perdre_leur_travail
      perdront_leur_travail sur_le_carreau resté_sur_le_carreau emplois_supprimés postes_supprimés supprimée supprimées
      supprime suppriment supprimera supprimeront suppression_de_poste suppression_d'emploi suppressions_d'emploi
      suppressions_de_poste pertes_d'emplois perte_d'emplois pertes_d'emploi coupes_dans_les_effectifs
      réduction_d'effectifs réductions_d'effectifs réduction_des_effectifs destructions_d'emplois destruction_d'emplois
      limogé limogés limogée limogées limogeage se_séparer_de se_sépare_de charrette rupture_conventionnelle
      ruptures_conventionnelles tailler_dans_les_effectifs emplois_menacés postes_menacés mettre_à_la_porte
    | appoint nommé nommée nommés nomination~ nommer désigné désignés désignée désignées désignation nomme nomment
      nommées prend_la_tête pris_la_tête prendra_la_tête prendre_la_tête prend_les_rênes pris_les_rênes
      prendra_les_rênes aux_commandes prend_ses_fonctions pris_ses_fonctions prendra_ses_fonctions prise_de_fonction
      prise_de_fonctions prend_la_direction pris_la_direction prend_la_succession succède succédera succéder succédé
      intronisé intronisés intronisée intronisées intronisation placé_à_la_tête placée_à_la_tête désigne désignent
      choisi_pour_diriger choisie_pour_diriger entrée_en_fonctions promu_à_la_tête investiture
    | resign démission~ rend_son_tablier rendu_son_tablier quitte_ses_fonctions quitté_ses_fonctions
      quittera_ses_fonctions quitter_ses_fonctions cède_son_fauteuil passé_la_main passe_la_main passera_la_main
      passer_la_main se_démet démis_de_ses_fonctions démise_de_ses_fonctions jeté_l'éponge_en tiré_sa_révérence
      tire_sa_révérence remis_sa_démission quitte_son_poste quitté_son_poste quitter_son_poste quittera_son_poste
      abandonné_son_poste mandat_écourté
    | win gagné~ gagne gagner remporté~ victoire~ gagnent gagnera remporter remporte remportent triomphe triomphes
      l'emporte l'a_emporté l'ont_emporté l'emportent l'emporter emporté_la_victoire s'impose s'est_imposé s'est_imposée
      se_sont_imposés s'imposer raflé raflés raflée raflées rafle raflent rafler décroché_la_victoire
      décroché_la_médaille décroche_le_titre battu battus battue battues bat battent battre vaincu vaincus vaincue
      vaincues vaincre vainc terrassé terrassés terrassée terrassées défait_par surclassé surclassés surclassée
      surclassées coiffé coiffés coiffée coiffées sacré sacrés sacrée sacrées sacre sorti_vainqueur sortie_victorieuse
      succès_acquis triomphé triomphale étrillé étrillés étrillée étrillées décroche_la_victoire conquis conquise
      conquérir pulvérisé_son_adversaire monté_sur_la_plus_haute_marche
    | rank rang rangs classement~ classé classée arrivé_en_tête arrivée_en_tête arrive_en_tête se_hisse hissé hissés
      hissée hissées se_classe se_classent s'est_classé s'est_classée pointe_à_la grimpe_à_la se_place_à_la se_retrouve
      monté_sur_le_podium podium pole_position
    | vaccinate vacciné~ vaccination~ vacciner immunisé immunisés immunisée immunisées immunisation reçu_leur_dose
      reçu_une_dose reçu_leur_première_dose reçu_une_injection reçu_leur_injection première_injection deuxième_injection
      seconde_injection piqûre piqûres piqué_contre schéma_vaccinal rappel_vaccinal dose_de_rappel se_faire_vacciner
      vaccinal vaccinale vaccinateurs inoculé inoculés inoculée inoculées administré administrés administrée
      administrées immuniser
    | training formation formations formé formés formée formées former stage_de_formation suivi_une_formation
      suivi_le_stage stage stages alternance cursus perfectionnement remise_à_niveau initiation initiations
    | register inscription~ inscrit inscrite enregistr~ s'inscrire s'est_inscrit se_sont_inscrits se_sont_inscrites
      s'inscrivent inscrites candidats_inscrits recensé recensés recensée recensées recenser recense recensement
      recensements dénombré dénombrés dénombrée dénombrées dénombrer dénombre répertorié répertoriés répertoriée
      répertoriées répertorier immatriculé immatriculés immatriculée immatriculées immatriculation immatriculations
      comptabilisé comptabilisés comptabilisée comptabilisées comptabiliser comptabilise fiché fichés fichée fichées
      sont_enregistrés s'enrôler
    | elect élu élus élue élues élire élit élisent porté_à_la_tête portée_à_la_tête sorti_des_urnes sortie_des_urnes
      choisi_par_les_électeurs remporte_la_mairie réélu réélus réélue réélues réélection décroche_un_siège
    | threshold seuil~ suffit suffisent franchi_le_seuil
    | target objectif~ cible cibles but_de ambitionne ambitionnent table_sur tablent_sur escompte tabler_sur but_fixé
      souhaite_atteindre compte_atteindre veut_atteindre entend_atteindre souhaitent_atteindre à_atteindre
    | limit limite limites plafond~ autorisé autorisés autorisée autorisées permise ne_pas_dépasser ne_doit_pas_dépasser
      seuil_maximal jauge_maximale
    | quota quota quotas contingents contingentement numerus_clausus plafond_d'admission
    | edition édition éditions mouture moutures édition_précédente cuvée
    | phase phase phases étape étapes volet volets tronçon_de_travaux étapes_du_projet premier_volet second_volet
      deuxième_volet
    | efficacy protège efficacité efficace efficaces protection_contre protège_contre taux_d'efficacité protégerait
      protection_conférée protection_offerte protégé_contre protège_à protection_vaccinale
    | occupancy occupation remplissage taux_de_remplissage taux_d'occupation remplie_à rempli_à remplis_à remplies_à
      occupés occupée occupées lits_occupés chambres_occupées taux_de_remplissage_moyen affichait_complet
      affichaient_complet affiche_complet
    | prison_term prison emprisonnement réclusion peines peine_de_prison peines_de_prison peine_de emprisonné
      emprisonnés emprisonnée emprisonnées prison_ferme derrière_les_barreaux sous_les_verrous_pour avec_sursis purgé
      purgés purgée purgées purger purge_une_peine captivité peine_ferme réclusion_criminelle peine_privative
      privé_de_liberté sursis
    | box_office recettes_en_salles box-office entrées_en_salles entrées_en_salle entrées_au_cinéma billetterie
      recettes_de_billetterie engrangé_au_box-office entrées_payantes recettes_guichet recette_au_guichet
    | poverty pauvreté pauvre~ seuil_de_pauvreté précarité précaire précaires démuni démunis démunie démunies indigence
      indigents grande_précarité défavorisé défavorisés défavorisée défavorisées nécessiteux vivent_sous_le_seuil
    | charging recharge~ bornes_de_recharge borne_de_recharge temps_de_charge charge_rapide puissance_de_charge
      temps_de_chargement
    | wave vagues houle
    | collapse effondr~ écroul~ s'est_effondré s'est_affaissé affaissé affaissés affaissée affaissées affaissement
      affaissements éboulé s'est_éboulé cédé_sous tombé_en_ruine
    | bribe pot-de-vin pots-de-vin corruption dessous-de-table dessous_de_table bakchich bakchichs graissé_la_patte
      enveloppes_sous_la_table corrompu corrompus corrompue corrompues soudoyé soudoyés soudoyée soudoyées
    | research recherche recherches r&d travaux_de_recherche r_et_d étudié_pendant chercheurs_ont_suivi
    | advertising publicité publicités publicitaire~ marketing campagne_publicitaire spots_publicitaires
      spot_publicitaire réclame_publicitaire annonceur annonceurs communication_institutionnelle promotion_publicitaire
    | television télévision télé télévisé~ droits_télé
    | rescue sauvetage sauvetages opération_de_secours opérations_de_secours mission_de_secours hélitreuillage
      hélitreuillages repêchage
    | demand réclame réclament réclamé exige exigent exigé revendique~ revendication~ demandent demandait demandaient
      demandé_une veulent_obtenir prétendent_à prétentions exigence exigences réclamer réclamait doléance doléances
      mot_d'ordre_salarial
    | recall rappels rappelés rappelées rappel_de_produits rappel_de_véhicules campagne_de_rappel campagnes_de_rappel
      rapatriés_en_concession rappelle_en_concession retiré_de_la_vente retirés_de_la_vente retirées_de_la_vente
      retirée_de_la_vente retrait_du_marché retirés_du_marché retiré_du_marché retirer_de_la_vente rappel_produit
      rappel_volontaire rappelle_des rappel_massif rappeler_des retour_en_atelier ramené_en_concession
    | heat_output puissance_thermique puissance_calorifique
    | throughput débit débits
    | wingspan une_envergure mètres_d'envergure
    | frequency fréquence fréquences
    | waiting_time temps_d'attente délai_d'attente délais_d'attente durée_d'attente liste_d'attente listes_d'attente
      patienter patienté patience attendre_en_moyenne attente_moyenne attente_moyenne_de délai_moyen
      délai_moyen_d'attente durée_moyenne_d'attente délai_d'obtention font_la_queue file_d'attente files_d'attente
      pour_obtenir_un_rendez-vous avant_d'obtenir d'attente
    | notice_period préavis délai_de_préavis délai_de_prévenance délai_de_résiliation
    | contract_term durée_du_contrat durée_de_contrat durée_du_bail contrat_de_trois_ans contrat_court_jusqu'en
      contrat_signé_pour engagé_pour engagé_jusqu'en sous_contrat_jusqu'en lié_jusqu'en signé_jusqu'en
      période_contractuelle durée_d'engagement durée_de_concession
    | validity validité durée_de_validité valable_jusqu'au valable_jusqu'à valable_pendant valables_jusqu'au
      valide_pendant valides_pendant valide_jusqu'au utilisable_pendant utilisable_jusqu'au reste_valable valable
      valables validités
    | premium prime_d'assurance primes_d'assurance prime_annuelle primes_annuelles cotisation_d'assurance
      cotisation_mensuelle cotisations_d'assurance
    | write_off dépréciations dépréciation_d'actifs charge_de_dépréciation charges_de_dépréciation perte_de_valeur
      pertes_de_valeur
    | overspend surcoût surcoûts dépassement_de_budget dépassements_de_budget dépassement_budgétaire
      dépassements_budgétaires dépassement_de_coûts dépassements_de_coûts dépassement_des_coûts dépassement~
      rallonge_budgétaire explosé_le_budget explosion_du_budget explosion_des_coûts facture_qui_grimpe
      facture_qui_s'alourdit facture_alourdie au-dessus_du_budget dérive_des_coûts dérive_budgétaire
      dépassé_le_budget dépasse_le_budget crevé_le_plafond enveloppe_dépassée surcoût_de surplus_de_dépenses
      dérapage_budgétaire dérapage_des_coûts dérapage_financier
    | market_share part_de_marché parts_de_marché
    | market_value valeur_marchande valeur_de_marché capitalisation_boursière
    | birth_rate taux_de_natalité taux_de_naissance naissances_pour_mille
    | survival_rate taux_de_survie chances_de_survie survie espérance_de_survie
    | overtime heures_supplémentaires heure_supplémentaire heures_sup temps_supplémentaire
    | working_time temps_de_travail durée_du_travail heures_de_travail semaine_de_travail horaires_de_travail
      horaire_de_travail temps_de_service plages_de_travail
    | productivity productivité
    | treat traitement traitements traitée traitées soigné soignés soignée soignées soigner traités traité traiter
      soins pris_en_charge prise_en_charge prises_en_charge prendre_en_charge prend_en_charge prennent_en_charge
      soignent soigne guérir guéri guéris guérie guéries opérés opérée opérées opérer reçu_des_soins consulté_pour
      suivi_médical traite traitent épuré épurés épurée épurées épuration assaini assainis assainie assainies thérapie
      thérapies
    | plant_out planté plantés plantée plantées planter plantation plantations replanté replantés replantée replantées
      reboisement reboisements reboisé reboisés reforestation mis_en_terre mise_en_terre mises_en_terre mettre_en_terre
      plantent plantera planteront repiqué repiqués repiquée repiquées repiquage végétalisé végétalisés végétalisée
      végétalisées végétalisation reboiser repeuplement replanter mis_en_place_des_arbres
    | recycle recycl~ valorisé valorisés valorisée valorisées valorisation_des_déchets tri_sélectif trié triés triée
      triées réemploi réemployé réemployés réemployée réemployées réutilisé réutilisés réutilisée réutilisées
      réutilisation seconde_vie revalorisé revalorisés revalorisée revalorisées compostage composté compostés compostée
      compostées récupéré_pour
    | seize saisi saisis saisie saisies confisqu~ mettre_la_main_sur intercepté interceptés interceptée interceptées
      interception_de butin prise_record saisir saisissent réquisitionné réquisitionnés réquisitionnée réquisitionnées
      réquisition mis_sous_séquestre mis_sous_scellés raflé_par retiré_de_la_circulation récupérés_par_la_police
      récupéré_par_les_douaniers
    | excavate fouilles excavation excavations déterré déterrés déterrée déterrées exhumé exhumés exhumée exhumées
      mis_au_jour mise_au_jour mises_au_jour déblai déblais terrassement terrassements mis_en_lumière trouvaille
      trouvailles découvert_des_vestiges sorti_du_sol exhumation exhumations creusé creusés creusée creusées creusement
      creuser extrait_du_sol mettre_au_jour vestiges retrouvé_enfoui tiré_du_sol dégagé_du_sol
    | drill foré forés forée forées forer creusement_d'un_puits foreuse foré_à percé percés percée percées percement
      perforation percer
    | wind_speed rafales rafale_de_vent rafales_de_vent vitesse_du_vent vitesse_des_vents bourrasque bourrasques
      pointes_de_vent vents vents_violents vent_violent soufflaient soufflé_jusqu'à souffler
    | cancel annulé annulés annulée annulées annuler annulation annulations supprimé_du_programme supprimés_du_programme
      n'aura_pas_lieu n'auront_pas_lieu n'a_pas_eu_lieu tombe_à_l'eau tombé_à_l'eau tombée_à_l'eau passé_à_la_trappe
      passée_à_la_trappe déprogrammé déprogrammés déprogrammée déprogrammées déprogrammation déprogrammations
      cloués_au_sol cloué_au_sol clouées_au_sol clouée_au_sol resté_à_quai restés_à_quai resté_au_sol restés_au_sol
      annule annulent annulera annulèrent abandonné abandonnés abandonnée abandonnées abandonner abandon abandons
      enterré_le_projet mis_une_croix tiré_un_trait renoncement supprimés_faute jeté_aux_oubliettes résilié résiliés
      résiliée résiliées résiliation résiliations dénonciation_du_contrat
    | postpone reporté reportés reportée reportées ajourné ajournés ajournée ajournées ajournement ajournements
      repoussé_à repoussée_à repoussés_à repoussées_à repoussé_au repoussée_au repoussé_de repoussée_de repoussé_d'un
      décalé décalés décalée décalées décaler décale différé différés différée différées différer remis_à_plus_tard
      remise_à_plus_tard renvoyé_à_plus_tard renvoyée_à_plus_tard reporte reportent report reports remis_au_lendemain
      renvoyé_au renvoyée_au retardée_à ajourner glissement_du_calendrier glisse_à glissé_à sursis_à_statuer surseoir
      ultérieurement repousse_d'un reprogrammé reprogrammés reprogrammée reprogrammées reprogrammation
    """
)

_MEASURES = table(
    """
        rating notation notations note_moyenne notes_moyennes cote_de_popularité note_obtenue appréciation appréciations
      cote_de_confiance noté_sur cotation
    | score score scores marque_finale résultat_final score_final sur_le_score
    | satisfaction satisfaction satisfait satisfaits satisfaite satisfaites satisfaisant jugent_satisfaisant
    | audience part_d'audience parts_d'audience taux_d'audience audience_moyenne audimat médiamétrie devant_leur_poste
      devant_leur_écran devant_leurs_écrans ont_suivi_le_match ont_regardé taux_d'écoute part_d'écoute
    | circulation tirage tirages diffusion_payée
    | mileage kilométrage kilométrages au_compteur
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
    | majority majorité majorités plus_de_la_moitié suffrages_exprimés voix_de_majorité avance_en_voix majoritairement
      majoritaire majoritaires
    | quorum quorum
    | literacy alphabétisation alphabétisé alphabétisés alphabétisée alphabétisées sachant_lire savent_lire
      lire_et_écrire illettrisme illettrés analphabétisme analphabètes
    | fertility fécondité fertilité taux_de_fécondité indice_de_fécondité enfants_par_femme enfant_par_femme
    | obesity obésité obèse obèses surpoids
    | coverage couverture couverture_vaccinale taux_de_couverture bénéficiant_d'une_couverture taux_vaccinal
    """
)

_ACTS = table(
    """
        recurrence récidive récidives rechute rechutes récurrence récurrences réapparu rechuté récidivé récidivistes
      récidiviste retour_de_la_maladie
    | discharge sortie_d'hôpital sorties_d'hôpital sortie_de_l'hôpital sorti_de_l'hôpital sortis_de_l'hôpital
      quitté_l'hôpital quitté_l'établissement regagné_leur_domicile regagné_son_domicile rentré_chez rentrés_chez
      pu_rentrer_chez pu_quitter_l'hôpital regagné_leurs_foyers retourné_chez
    | admission admission admissions admis admise admises admettre admet retenus_sur_dossier acceptés_dans
    | enrol scolarisé scolarisés scolarisée scolarisées scolarisation inscriptions_scolaires inscrits_à_l'école
      scolarise rentrée_scolaire effectifs_scolaires fréquentent_l'école inscrits_en
    | promote promu promus promue promues promotion promotions monté_en_grade monté_en_première accède_à accédé_à
      montée_en_ligue avancement
    | expel expulsé expulsés expulsée expulsées expulsion expulsions exclus exclue exclues exclu
      reconduits_à_la_frontière renvoyé_du renvoyés_de éloignés_du_territoire mis_dehors éjecté éjectés éjectée éjectées
      reconduit_à_la_frontière éviction évincé évincés évincée évincées exclusions radié radiés radiée radiées radiation
      radiations
    | negotiate négocié négociés négociée négociées négociation négociations négocie négocient négocier pourparlers
      marchandé marchandés marchandée marchandées marchandage tractations discutent_depuis assis_à_la_table
      table_des_négociations palabres
    | offer offrent offrait offraient offrir offre_d'emploi offres_d'emploi propose_à_la_vente offerts_à une_offre_de
      a_proposé ont_proposé
    | bid offre_publique_d'achat offre_publiques_d'achat offres_publique_d'achat offres_publiques_d'achat opa
      offre_de_rachat offres_de_rachat mise_à_prix surenchère surenchères offre_publique dernière_enchère enchérisseur
      enchérisseurs mis_sur_la_table_pour_racheter
    | mortgage hypothèque hypothèques prêt_immobilier prêts_immobiliers crédit_immobilier crédits_immobiliers
      prêt_hypothécaire prêt_hypothécaires prêts_hypothécaire prêts_hypothécaires prêt_à_l'habitat emprunt_immobilier
      emprunts_immobiliers
    | merge fusion fusions fusionné fusionnés fusionnée fusionnées fusionner fusionne fusionnent mariage_des_deux
      regroupement_des regrouper regroupé regroupés regroupée regroupées rapprochement rapprochements union_des_deux
      marier_les_deux absorbé_par absorbée_par absorbés_par se_rapprocher réunies_en_une
    | acquire acquisition acquisitions acquis acquérir rachat rachats racheté rachetés rachetée rachetées racheter
      rachète rachètent repris_par reprise_par reprend_l'entreprise repreneur repreneurs absorption
      passe_sous_le_contrôle passé_sous_le_contrôle passée_sous_le_contrôle passe_dans_le_giron prise_de_contrôle
      prend_le_contrôle prise_de_participation tombé_dans_l'escarcelle tombe_dans_l'escarcelle absorbe_son mainmise
    | valuation valorisation valorisations estimation_de_la_valeur valeur_estimée
    | share_price cours_de_l'action cours_de_bourse cours_du_titre cours_des_actions titre_a_clôturé action_cote
      cours_en_bourse titre_en_bourse l'action_a
    | savings épargne épargnes économies livret_a bas_de_laine_de pécule_amassé argent_mis_de_côté économies_d'une_vie
    | remittance transfert_de_fonds transferts_de_fonds envoi_de_fonds envois_de_fonds transferts_d'argent
    | royalty royalties royalty redevance_minière redevance_minières redevances_minière redevances_minières
      droits_d'auteur droits_d'auteur_versés redevances_d'exploitation
    | sponsor sponsor sponsors sponsorisé sponsorisés sponsorisée sponsorisées sponsoring parrainage parrainages
      mécène_sportif partenaire_titre parrain_officiel partenariat_financier parrainé parrainés parrainée parrainées
      commanditaire commanditaires
    | renovate rénovation rénovations rénové rénovés rénovée rénovées rénover réhabilitation réhabilitations
      réhabilité réhabilités réhabilitée réhabilitées remis_à_neuf_par réaménagé réaménagés réaménagée réaménagées
      réaménagement réaménagements modernisé modernisés modernisée modernisées modernisation modernisations
      refait_à_neuf refaite_à_neuf lifting rafraîchissement coup_de_jeune cure_de_jouvence requalification
      requalifications réhabiliter remettre_à_neuf refonte
    | restore restauration restaurations restauré restaurés restaurée restaurées restaurer remis_à_neuf remise_à_neuf
      retrouvé_son_lustre rendu_son_éclat
    | extend prolongé prolongés prolongée prolongées prolongation prolongations prolonger prolongement prolongements
      extension extensions rallongé_de prorogé prorogés prorogée prorogées prorogation prorogations agrandi agrandis
      agrandie agrandies agrandissement agrandissements joue_les_prolongations prolonge prolongent étendue_à
      reconduit_pour reconduction reconductions
    | widen élargi élargis élargie élargies élargissement élargissements élargir élargit doublement_de_la_route
      mise_à_deux_voies mise_à_quatre_voies
    | relocate relogé relogés relogée relogées relogement relogements reloger délocalisé délocalisés délocalisée
      délocalisées délocalisation délocalisations déménagé déménagement déménagements réinstallé réinstallés
      réinstallée réinstallées réinstallation réinstallations transfert_du_siège déplacé_vers
    | clear déblayé déblayés déblayée déblayées déblaiement déminé déminés déminée déminées déminage défriché
      défrichés défrichée défrichées défrichement défrichements
    | monitor surveillé surveillés surveillée surveillées surveillance surveiller surveille surveillent suivis
      contrôle_de_santé dépistages_réguliers visites_de_suivi télésurveillance surveillé_de_près monitoring
      veille_sanitaire
    | observe observé observés observée observées observation observe observent observer aperçu_par
      recensé_par_les_observateurs repéré repérés repérée repérées dénombré_lors comptage comptages
    | tour tournée tournées
    | sail navigué navigation navigue naviguent naviguer mis_les_voiles vogué vogue voguent
    | fly survolé survolés survolée survolées survol survols survole survolent sillonné_le_ciel
    | walk marchent marcher à_pied marche_à_pied marché_jusqu'à parcouru_à_pied à_pied_sur
    | run couru courir courent
    | swim nagé nage nagent nager natation traversé_à_la_nage à_la_nage
    | climb escaladé escaladés escaladée escaladées escalade ascension ascensions gravi gravis gravir ascensionné gravit
      gravissent atteint_le_sommet sommet_atteint
    | cross traversé traversés traversées traverse traversent traverser franchi franchis franchie franchies
      franchissement franchissements franchir franchissent franchit passé_la_frontière passent_la_frontière
    | search perquisition perquisitions perquisitionné perquisitionnés perquisitionnée perquisitionnées fouillé
      fouillés fouillée fouillées recherches_en_mer ratissé ratissés ratissée ratissées battue_organisée
      passé_au_peigne_fin descente_de_police descentes_de_police
    | detain incarcéré incarcérés incarcérée incarcérées incarcération incarcérations écroué écroués écrouée écrouées
      placé_en_détention placés_en_détention détention_provisoire mis_en_détention mise_en_détention détenus_depuis
      croupit_en_prison mandat_de_dépôt écroué_à jeté_en_prison mis_en_prison
    | sentence condamné condamnés condamnée condamnées condamne condamnent condamner écopé écope écopent condamnation_à
      a_été_puni puni punis punie punies infligé_une_peine infligé_peine jugé_coupable reconnu_coupable
      reconnus_coupables reconnue_coupable
    | acquit acquitté acquittés acquittée acquittées acquittement acquittements relaxe relaxes relaxé relaxés relaxée
      relaxées blanchi blanchis blanchie non-lieu mis_hors_de_cause innocenté innocentés innocentée innocentées
    | sue assigné assignés assignée assignées assignation assignations porté_plainte poursuivi_en_justice
      poursuivis_en_justice attaqué_en_justice traîné_en_justice traînés_en_justice traîne_en_justice saisi_la_justice
      saisi_le_tribunal saisit_la_justice engagé_des_poursuites porte_plainte ester_en_justice attaque_en_justice
      poursuit_en_justice intenté_un_procès déposé_plainte
    | ban interdit interdits interdite interdites interdiction interdictions interdire banni bannis bannie bannies
      prohibé prohibés prohibée prohibées prohibition proscrit proscrits proscrite proscrites mis_hors_la_loi banni_de
      bannissement
    | block bloqué bloqués bloquée bloquées blocage blocages bloquer bloque bloquent paralysé paralysés paralysée
      paralysées paralysie entravé entravés entravée entravées entrave barricadé barricadés barricadée barricadées
      immobilisé immobilisés immobilisée immobilisées
    | hack piraté piratés piratée piratées piratage piratages pirater cyberattaque cyberattaques attaque_informatique
      rançongiciel rançongiciels ransomware intrusion_informatique cyberattaqué cyberattaqués cyberattaquée
      cyberattaquées données_volées
    | delete effacé effacés effacée effacées effacement effacements effacer supprimé_des_serveurs expurgé expurgés
      expurgée expurgées
    | print impressions imprimer impriment imprime tirés_à tiré_à
    | translate traduit traduits traduite traduites traduction traductions traduire versions_étrangères
      disponible_en_langues
    | teach enseigné enseignés enseignée enseignées enseigner enseigne enseignent
    | speak parlent parlé parlée parlées locuteur locuteurs locutrice locutrices
    | write rédigé rédigés rédigée rédigées rédiger écrit écrits écrite écrites écrire
    | knit tricoté tricotés tricotée tricotées tricot tricots tricoter tricotent
    | sew cousu cousus cousue cousues coudre couture
    | plant semé semés semée semées semer ensemencé ensemencés ensemencée ensemencées semailles planté plantés plantée
      plantées planter ensemencement mis_en_culture mise_en_culture emblavé emblavés emblavée emblavées
    | weed désherbé désherbés désherbée désherbées désherbage désherber
    | mow tondu tondus tondue tondues tonte tontes fauché fauchés fauchée fauchées fauchage tondre
    | feed nourri nourris nourrie nourries nourrir nourrit nourrissent
    | breed nicheur nicheurs nicheuse nicheuses nidification nichent reproducteur reproducteurs reproductrice
      reproductrices se_reproduisent couples_nicheurs couples_reproducteurs mis_bas_cette petits_nés
      naissances_en_captivité
    | hatch éclos éclose écloses éclosion éclosions éclore
    | release libéré libérés libérée libérées libération libérations libérer relâché relâchés relâchée relâchées
      relâcher remis_en_liberté lâcher_de remise_en_liberté sorti_de_prison sortis_de_prison élargi_de_prison relâche
      relâchent libère libèrent rendu_à_la_liberté réintroduit réintroduits réintroduite réintroduites réintroduction
      réintroductions lâché lâchés lâchée lâchées rendus_à_la_nature
    | tag bagué bagués baguée baguées baguage équipé_d'une_balise équipés_d'une_balise marquage marquages
    | sterilise stérilisé stérilisés stérilisée stérilisées stérilisation stérilisations castré castrés castrée
      castrées
    | euthanise euthanasié euthanasiés euthanasiée euthanasiées euthanasie euthanasies
    | stay_overnight passé_la_nuit passent_la_nuit passer_la_nuit passe_la_nuit nuits_passées nuit_sur_place
      dormi_sur_place
    | check_in enregistrement_des_passagers enregistrement_des_bagages comptoir_d'enregistrement
      comptoirs_d'enregistrement enregistrement_en_ligne
    | board embarqué embarqués embarquée embarquées embarquement embarquements embarquer embarquent monté_à_bord
      montés_à_bord montés_dans
    | disembark débarqué débarqués débarquée débarquées débarquement débarquements débarquer débarquent
    | overtake dépassement_dangereux manœuvre_de_dépassement a_doublé en_doublant
    | collide percuté percutés percutée percutées percuter percute heurté heurtés heurtée heurtées heurter télescopé
      télescopés télescopée télescopées entré_en_collision entrés_en_collision entrée_en_collision embouti emboutis
      emboutie embouties encastré encastrés encastrée encastrées tamponné tamponnés tamponnée tamponnées fauché_par
      tamponnement
    | derail déraillé déraillement déraillements dérailler sorti_des_rails sortis_des_rails sortie_des_rails
      quitté_les_rails sortie_de_voie
    | capsize chaviré chavirés chavirement chavirements chavirage chavirages chavirer chavire retourné_en_mer
      s'est_retourné s'est_renversé dessalé
    | sink coulé coulés coulée coulées naufrage naufrages sombré envoyé_par_le_fond sombre_en_mer coule coulent a_coulé
      couler englouti_par_les_flots par_le_fond_du
    | run_aground échouement échouements échouage échouages s'échouer s'est_échoué drossé drossés drossée drossées
    | salvage renfloué renfloués renflouée renflouées renflouement renflouements renflouage renflouages
    | tow remorqué remorqués remorquée remorquées remorquage remorquages remorquer remorqueur remorqueurs
    | refuel ravitaillé ravitaillés ravitaillée ravitaillées ravitaillement ravitaillements fait_le_plein
      avitaillement
    | recharge rechargé rechargés rechargée rechargées recharger rechargement rechargements branché_sur_une_borne
      refaire_le_plein_d'électricité
    | land atterri atterrit atterrissage atterrissages atterrir atterrissent s'est_posé s'est_posée se_pose se_posent
      posé_en_urgence touché_le_sol toucher_le_sol se_poser amerri atterrissage_d'urgence
    | take_off décollé décollage décollages décolle décollent décoller pris_son_envol prend_son_envol envol_de
      s'est_envolé_de pris_les_airs
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
    | annual annuel~ par_an chaque_année tous_les_ans l'an à_l'année chaque_an bon_an_mal_an d'une_année_sur_l'autre
    | monthly mensuel mensuels mensuelle mensuelles mensuellement par_mois chaque_mois chaque_fin_de_mois mensualisé
      mensualisés mensualisée mensualisées
    | weekly hebdomadaire~ par_semaine chaque_semaine chaque_week-end hebdo_de toutes_les_semaines
    | daily quotidien quotidienne quotidiennes quotidiennement par_jour chaque_jour journalier~ journalière~
      chaque_matin tous_les_jours chaque_soir au_quotidien
    | hourly horaire par_heure de_l'heure de_l'heure_travaillée toutes_les_heures
    | regional régional~ régionaux provincial~
    | national national nationale nationales nationaux nationalement à_l'échelle_nationale dans_tout_le_pays
      à_travers_le_pays à_l'échelle_du_pays de_l'hexagone dans_l'hexagone
    | international international internationale internationales internationaux à_l'international transfrontalier
      transfrontaliers
    | foreign étranger~ étrangère~ à_l'étranger hors_de_france venus_d'ailleurs outre-frontière d'outre-mer
    | domestic intérieur intérieure intérieurs intérieures marché_intérieur domestique domestiques
    | local local locale locales locaux localement
    | federal fédéral~ fédéraux
    | european européen~
    | global mondiaux monde planétaire mondial mondiale mondiales mondialement
    | public public publique publics publiques étatique
    | private privé privés privée privées
    | male masculin~ mâle mâles de_sexe_masculin
    | female féminin~ femelle femelles de_sexe_féminin dames
    | young jeune_public mineurs mineur moins_de_18_ans
    | urban urbain~
    | rural rural~ ruraux
    | new nouveau nouveaux nouvelle nouvelles nouvel neuf_d'usine neufs neuve neuves flambant_neuf flambant_neufs
      flambant_neuve tout_neuf toute_neuve dernier_cri tout_nouveau
    | used d'occasion usagé~ de_seconde_main reconditionné reconditionnés reconditionnée reconditionnées
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
    | provisional provisoire~ préliminaire~ à_titre_provisoire provisoirement_établi à_confirmer bilan_provisoire
      encore_provisoire
    | revised révisé~ révision~ corrigé~ rectifi~ actualisé
    | previous avant précédent~ année_précédente an_dernier l'an_dernier l'année_dernière auparavant antérieur~
      il_y_a_un_an un_an_plus_tôt un_an_avant année_d'avant il_y_a_une_semaine une_semaine_plus_tôt il_y_a_un_mois
      un_mois_plus_tôt la_saison_dernière la_saison_passée l'an_passé
      dernière_campagne dernière_saison dernière_récolte dernière_édition campagne_passée
    | current actuel~ en_cours cette_année aujourd'hui présent
    | next prochain~ suivant~ l'an_prochain l'année_prochaine
    | planned prévu~ prévoi~ planifi~ programmé~ projeté~ devait_coûter devaient_coûter devait_durer devaient_durer
      devait_prendre était_censé était_censée budgété budgétés budgétée budgétées
      sur_le_papier initialement_annoncé au_programme annoncé_initialement envisagé envisagés envisagée envisagées
    | forecast prévision~ attendu~ attend attendent pronosti~ devrait devraient escompté~ projection projections
      selon_les_prévisions
    | estimated estimé estimés estimée estimées estimation~ évalué~ évaluation à_vue_de_nez approximativement
    | actual réel_à_ce_jour effectif_à_ce_jour effectivement à_ce_jour jusqu'ici jusqu'à_présent réalisé~
    | proposed proposé~ propose proposent proposer suggéré suggérés suggérée suggérées préconisé préconisés préconisée
      préconisées soumis_au_vote
    | per_capita par_habitant par_tête par_personne par_tête_d'habitant par_tête_de_pipe par_foyer
    | each chacun chacune chaque pièce_unitaire l'unité unitaire par_unité à_l'unité la_pièce par_exemplaire
      pièce_vendue
    | net net nette nets nettes hors_taxes_et_charges après_impôts après_impôt
    | gross brute bruts brutes avant_impôt avant_impôts brut
    | operating opérationnel~ d'exploitation
    | online en_ligne numérique~ électronique~ sur_internet dématérialis~ via_internet par_internet sur_la_toile
      sur_le_web sur_le_net à_distance virtuel virtuels virtuelle virtuelles
    | paper papier imprimé~
    | nominal nominal nominale nominaux
    | real réel réels réelle réelles en_termes_réels hors_inflation
    | installed installé installés installée installées
    | additional supplémentaire~ additionnel~ de_plus en_sus autre autres ajout~ rallong~ allong~
    | official officiel~ selon_la_police homologué_par
    | confirmed confirmé confirmés confirmée confirmées
    | suspected suspect suspects suspectés suspecté probable probables
    | serious grave graves gravement grièvement critique sévère sévères état_grave entre_la_vie_et_la_mort
      pronostic_vital_engagé pronostic_vital pronostic_réservé urgence_absolue_de dans_un_état_grave
      dans_un_état_critique
    | minor léger légers légère légères légèrement mineures bénin bénins bénigne bénignes superficiel superficiels
      superficielle superficielles sans_gravité
    | direct direct directs directe directes directement
    | temporary temporaire~ intérimaire~ provisoirement à_durée_déterminée pour_une_durée_limitée momentané momentanés
      momentanée momentanées momentanément à_titre_temporaire
    | permanent permanent permanents permanente permanentes définitivement_fermé à_durée_indéterminée pour_de_bon
      à_demeure
    | full_time à_temps_plein à_plein_temps temps_plein temps_complet à_plein_temps_complet plein_temps
    | part_time à_temps_partiel temps_partiel à_mi-temps mi-temps_de_travail mi-temps
    | free gratuit~ entrée_libre sans_bourse_délier offert_par_la_ville gracieusement sans_frais
    | civilian civil civils civile civiles
    | military militaire armée armées
    | primary primaire primaires élémentaire~
    | secondary secondaire secondaires
    | wholesale en_gros de_gros grossiste~
    | retail de_détail au_détail détaillant~ prix_public
    | long_term à_long_terme long_terme
    | short_term à_court_terme court_terme
    | renewable renouvelable~ énergies_vertes énergie_verte
    | electric électrique~ à_batterie zéro_émission
    | nuclear nucléaire~ atomique atomiques de_l'atome
    | solar solaire~ photovoltaïque~ panneaux_photovoltaïques énergie_du_soleil
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
