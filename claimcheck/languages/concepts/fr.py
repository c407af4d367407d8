"""French: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person personne personnes gens individu individus âmes
    | man homme hommes
    | woman femme femmes
    | child enfant enfants gamin gamins
    | boy garçon garçons
    | girl fille filles fillette fillettes
    | teenager adolescent~ jeune jeunes ado ados
    | adult adulte adultes
    | pensioner retraité~ senior seniors personnes_âgées
    | worker travailleur~ travailleuse~ employé employés employée employées salarié~ effectif effectifs personnel
      personnels ouvrier~ ouvrière~ emploie emploient employait agents agent collaborateur~ collaboratrice~
      travaillent
    | manager cadre cadres dirigeant~ gestionnaire~
    | engineer ingénieur~
    | scientist scientifique scientifiques chercheur~ chercheuse~
    | expert expert experts experte expertes spécialiste~
    | artist artiste~
    | author auteur auteurs autrice~ auteure~ écrivain~
    | musician musicien~ chanteur~ chanteuse~
    | athlete athlète~ joueur~ joueuse~ sportif sportifs sportive sportives coureur~ coureuse~
    | driver conducteur~ conductrice~ chauffeur~ automobiliste~
    | pilot pilote pilotes
    | crew équipage~ matelot~ marin marins membres_d'équipage
    | farmer agriculteur~ agricultrice~ paysan~ exploitant~ éleveur~
    | volunteer bénévole~ volontaire volontaires
    | passenger passager passagers passagère passagères voyageur~ voyageuse~ usagers_des_transports
    | patient patient patients patiente patientes malade malades
    | pupil élève élèves écolier~ écolière~ collégien~ lycéen~
    | student étudiant~
    | teacher enseignant enseignants enseignante enseignantes professeur~ instituteur~ institutrice~ maître maîtres
    | visitor visiteur~ visiteuse~ visité fréquentation
    | tourist touriste~ vacancier~
    | guest invité invités invitée invitées hôtes convives
    | spectator spectateur~ spectatrice~ auditeur~ téléspectateur~
      vu_par regardé regardent ont_vu l'ont_vu
    | participant participant participants participante participantes participation_de
    | member membre membres adhérent~
    | delegate délégué délégués déléguée déléguées
    | delegation délégation~
    | representative représentant~ envoyé envoyés
    | candidate candidat candidats candidate candidates
    | applicant demandeur~ postulant~ soumissionnaire~
    | voter électeur~ électrice~ votants votant inscrits corps_électoral
    | signatory signataire~
    | donor donateur~ donatrice~ mécène~ bailleur~ bienfaiteur~ contributeur~
    | recipient bénéficiaire~ bénéficient bénéficieront bénéficié destinataire~ au_profit_de
    | customer client clients cliente clientes clientèle~ consommateur~ consommatrice~ acheteurs
    | user utilisateur~ utilisatrice~ usager usagers abonné abonnés abonnée abonnées
    | shareholder actionnaire~
    | owner propriétaire~
    | tenant locataire~
    | resident habitant habitants habitante habitantes riverain~ résident résidents villageois
      habitent vivent vit habite
    | citizen citoyen~ ressortissant~
    | population population~
    | migrant migrant~ immigré~ immigrant~ demandeurs_d'asile demandeur_d'asile
    | refugee réfugié~
    | displaced déplacé déplacés déplacée déplacées personnes_déplacées
    | evacuee évacué~ évacuation évacuations évacuer
    | homeless sans-abri~ sans_abri sdf
    | unemployed chômeur~ chômeuse~ demandeurs_d'emploi demandeur_d'emploi
    | soldier soldat~ militaires troupe troupes
    | police_officer policier policiers policière policières gendarme gendarmes agents_de_police forces_de_l'ordre
    | firefighter pompier~ sapeur-pompier sapeurs-pompiers sapeurs
    | rescuer secouriste~ sauveteur~
    | doctor médecin médecins docteur docteurs chirurgien~
    | nurse infirmier infirmiers infirmière infirmières
    | journalist journaliste~ reporter reporters correspondants
    | lawyer avocat avocats avocate avocates
    | deputy député députés députée députées parlementaires sénateur~ conseillers_municipaux
    | demonstrator manifestant~ marcheur~
    | striker gréviste~
    | prisoner prisonnier~ prisonnière~ détenu~
    | hostage otage~
    | victim victime~ bilan
    | dead mort morts morte mortes tué tués tuée tuées décès décédé~ tuent périr péri personnes_mortes noyés noyé
      ont_perdu_la_vie a_perdu_la_vie perdu_la_vie
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
    | group groupe groupes collectif collectifs
    | team équipe équipes
    | pedestrian piéton~
    | cyclist cycliste~
    | observer observateur~ observatrice~
    | apprentice apprenti~ stagiaire~
    | couple couples
    | defendant accusé accusés accusée accusées prévenu~ inculpé~
    | witness témoin~ témoign~
    | reader lecteur lecteurs lectrice lectrices lectorat
    | investor investisseur~ épargnant~
    | judge juge juges juré jurés magistrat~
    | fisherman pêcheur pêcheurs
    | midwife sage-femme sages-femmes maïeuticien maïeuticiens maïeuticienne maïeuticiennes
    | miner mineur_de_fond mineurs_de_fond gueules_noires ouvriers_mineurs
    | monk moine moines nonne nonnes moniale moniales
    | dancer danseur danseurs danseuse danseuses ballerine ballerines
    | cook cuisinier cuisiniers chef_cuisinier chefs_cuisiniers chefs_de_cuisine chef_de_cuisine
    | baker boulanger boulangers boulangère boulangères
    | guard vigile vigiles agent_de_sécurité agents_de_sécurité gardiens gardiennes surveillants_pénitentiaires
      garde_du_corps gardes_du_corps
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
      psychologue psychologues psychothérapeute psychothérapeutes
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
      contrevenant contrevenants
    | smuggler contrebandier contrebandiers passeurs trafiquant trafiquants trafiquante trafiquantes
    | rebel rebelle rebelles insurgé insurgés djihadiste djihadistes jihadiste jihadistes guérillero guérilleros
    | commander commandant commandants commandante commandantes
    | federal_agent agent_fédéral agents_fédéraux
    | inspector inspecteur inspecteurs inspectrice inspectrices
    | auditor commissaire_aux_comptes commissaires_aux_comptes vérificateur vérificateurs vérificatrice vérificatrices
    | enumerator agent_recenseur agents_recenseurs recenseur recenseurs recenseuse recenseuses
    | civil_servant fonctionnaire fonctionnaires
    | minister ministre ministres
    | diplomat diplomate diplomates ambassadeur ambassadeurs ambassadrice ambassadrices
    | mayor maire maires mairesse mairesses bourgmestre bourgmestres
    | colleague collègue collègues confrères
    | neighbour voisins_de_palier ses_voisins leurs_voisins les_voisins des_voisins un_voisin une_voisine
    | parent parent parents
    | mother mère mères maman mamans
    | father père pères papa papas
    | son fils
    | craftsman artisan artisans artisane artisanes menuisier menuisiers menuisière menuisières charpentier
      charpentiers charpentière charpentières maçon maçons ébéniste ébénistes
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
    | conscript conscrit conscrits réserviste réservistes
    | peacekeeper casque_bleu casques_bleus
    | priest prêtre prêtres curé curés clergé
    | bishop évêque évêques archevêque archevêques
    | pilgrim pèlerin pèlerins pèlerine pèlerines
    | prostitute prostituée prostituées prostitué prostitués travailleuse_du_sexe travailleuses_du_sexe
      travailleurs_du_sexe
    | slave esclave esclaves
    """
)

_THINGS = table(
    """
        state état états pays nation nations gouvernement gouvernements états_membres état_membre
    | region région régions province provinces
    | district district districts arrondissement~ canton cantons quartier quartiers département départements
    | city ville villes cité
    | municipality commune communes municipalité~ collectivité~
    | village village villages hameau~
    | island île îles îlots
    | school école écoles collège collèges lycée~ établissement_scolaire établissements_scolaires
    | kindergarten maternelle maternelles crèche crèches école_maternelle écoles_maternelles jardin_d'enfants
      jardins_d'enfants
    | university université universités
    | hospital hôpital hôpitaux clinique cliniques centre_hospitalier
    | house maison maisons pavillon~ logement logements habitations habitation
    | building bâtiment bâtiments immeuble~ édifice~
    | apartment appartement~
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
    | street rue rues avenue avenues boulevards
    | lane voie voies
    | railway_line ligne_ferroviaire lignes_ferroviaires voie_ferrée voies_ferrées chemin_de_fer chemins_de_fer
      ligne lignes
    | route itinéraire~ parcours trajet
    | section tronçon~ section sections
    | station gare gares station stations
    | stop arrêt arrêts
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
    | device appareil dispositif~
    | unit unité unités bouilloire~ exemplaire~
    | computer ordinateur~ portables
    | phone téléphone~ smartphone~
    | camera caméra~
    | tree arbre arbres plants
    | animal animal animaux bétail têtes_de_bétail
    | cattle vache vaches bovin bovins
    | bird oiseau oiseaux
    | species espèce espèces
    | ticket billet billets ticket tickets forfait forfaits pass
    | book livre livres ouvrages
    | book_volume tome tomes volumes
    | library bibliothèque~ médiathèque~ salle_de_lecture salles_de_lecture
    | page page pages
    | document document documents
    | newspaper journal journaux quotidiens
    | film film films
    | work œuvre œuvres oeuvre oeuvres
    | painting tableau tableaux toile toiles peinture peintures
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
    | goal_scored but buts
    | medal médaille~
    | prize prix_littéraire récompense~ palme
    | ballot bulletin bulletins bulletins_de_vote urne urnes
    | polling_station bureau_de_vote bureaux_de_vote
    | seat siège sièges places_assises place places fauteuil~
    | signature signature signatures paraphes
    | letter lettre lettres courrier courriers
    | complaint plainte plaintes réclamation~ signalement~
    | objection objection~ observations
    | question question questions
    | answer réponse réponses répondu répondants
    | application demande demandes candidature~ dossiers
    | message message messages courriel courriels mails
    | call appel appels coup_de_fil
    | visit visite visites
    | guided_tour visite_guidée visites_guidées
    | view pages_vues vues consultations
    | order commande commandes commandé
    | contract contrat contrats marché_public
    | tender appel_d'offres appels_d'offres offre offres soumission~
    | treaty traité traités convention conventions accord accords pacte
    | resolution résolution résolutions
    | law loi lois
    | amendment amendement~
    | permit permis autorisation autorisations licence licences
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
    | company entreprise~ société sociétés compagnie compagnies firme~
    | shop magasin~ boutique~ commerces supermarché~
    | restaurant restaurant restaurants
    | hotel hôtel hôtels
    | branch succursale~ filiale~ agence agences
    | bank banque banques
    | factory usine~ fabrique
    | mine mine mines
    | well puits forage forages
    | pipe tuyau tuyaux canalisation~ conduite conduites
    | pipeline gazoduc~ oléoduc~ pipeline~
    | cable câble câbles
    | network réseau~
    | project projet projets
    | programme programme programmes dispositif_d'aide
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
    | stock_share action actions par_action
    | account compte comptes
    | transaction transaction~
    | instalment échéance~ mensualité~ tranche tranches acomptes versements
    | website site_internet sites_internet site_web sites_web
    | organisation organisation organisations organisme~ ong association associations
    | party parti_politique partis_politiques parti partis
    | trade_union syndicat~ intersyndicale
    | committee comité~ commission_de
    | attack attaque attaques attentat~ raid raids frappe frappes
    | explosion explosion explosions
    | earthquake séisme~ tremblement~ secousse~
    | storm tempête~ orage orages ouragan~ cyclone cyclones typhon~
    | crime crime crimes délit délits infraction infractions meurtres
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
    | oil pétrole brut
    | gas gaz gaz_naturel
    | coal charbon houille
    | electricity électricité courant_électrique
    | water eau eaux eau_potable
    | steel acier~
    | gold or_fin lingots_d'or
    | copper cuivre
    | timber bois
    | fuel carburant~ combustible~ essence gazole
    | food denrée~ vivres nourriture aliment aliments alimentaire alimentaires
    | medicine médicament~
    | waste déchet~ ordures
    | fertiliser engrais
    | shelter abri abris centre_d'hébergement hébergement~ refuge refuges
    | parliament parlement~ assemblée_nationale
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
    | snow neige enneigement
    | sheep mouton~ brebis agneau~
    | pig porc porcs cochon~
    | chicken poulet~ volaille~ poules
    | horse cheval chevaux
    | fish poisson~ saumon~ thon sole merlu morue
    | dolphin dauphin~ baleine~ phoques
    | dog chien chiens chiots
    | fruit fruit fruits pommes oranges bananes
    | vegetable légume~ tomate~ oignon~
    | wine vin vins
    | beer bière~ brasseri~
    | coffee café_vert café cafés
    | tea thé thés
    | cotton coton
    | cement ciment béton
    | tank char chars blindé~
    | gun fusil~ arme armes canons
    | shell obus munition~
    | robot robot~
    | chip puce puces semi-conducteur~ processeur~
    | screen écran écrans
    | song chanson~
    | tent tente tentes
    | mask masque masques
    | lake lac lacs retenue réservoir~
    | river rivière~ fleuve~
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
    | round tour tours manche manches
    | cinema cinéma cinémas salles_de_cinéma
    | error erreur erreurs fautes
    | server serveurs serveur_informatique
    | box caisse caisses carton cartons palette palettes
    | taxi taxi taxis
    | tower pylône~ mât mâts tourelle~
    | lamp lampe lampes lampadaire~ réverbère~ ampoules
    | pool piscine piscines bassin bassins
    | survey sondage sondages enquête enquêtes
    | meal repas déjeuners dîners
    | drug drogue drogues cocaïne héroïne cannabis
    | campaign campagne campagnes
    | plant_grown plantes arbuste arbustes arbrisseaux jeunes_plants
    | monkey singe singes gorille gorilles chimpanzé chimpanzés
    | rhino rhinocéros rhino rhinos
    | cat chat chats chatte chattes chaton chatons
    | rabbit lapin lapins lapine lapines lièvre lièvres
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
    | insect insecte insectes scarabée scarabées papillon papillons moustique moustiques coléoptère coléoptères
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
    | motorcycle moto motos motocyclette motocyclettes scooter scooters cyclomoteur cyclomoteurs mobylette mobylettes
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
    | brick brique briques tuile tuiles
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
    | tournament tournoi tournois
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
    | exam examens examen_final examen_d'entrée
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
    | outage panne pannes coupure_de_courant coupures_de_courant coupure_d'électricité coupures_d'électricité
      panne_de_courant pannes_de_courant black-out
    | deportation déportation déportations reconduite_à_la_frontière reconduites_à_la_frontière
    | volcano volcan volcans
    | mountain montagne montagnes
    | landmine mine_antipersonnel mines_antipersonnel mine_terrestre mines_terrestres mines_antichar mine_antichar
    | trip voyages déplacements trajets
    | bomb bombe bombes
    """
)

_BOTH = table(
    """
        election élection~ scrutin~
    | vote voix vote votes voté votent suffrage~ vote_exprimé
    | accident accident~ collision~
    | fire incendie~ feu feux
    | flood inondation~ crue crues
    | strike grève grèves débrayage~
    | festival festival festivals
    | summit sommet sommets
    | conference conférence~ congrès colloque~
    | war guerre guerres
    | protest manifestation manifestations mobilisation mobilisations marche marches cortège défilé défilés
    | loan prêt prêts emprunt~ prêté prête
    | grant bourse bourses dotation~ don_projet
    | fine amende amendes pénalité~ contravention~
    | subsidy subvention~
    """
)

_DEEDS = table(
    """
        donate don dons donne donné donnée donnés donner legs légué donation~ mécénat~ offert
    | contribute contribution~ contribue contribuent contribué apport apporte apportent apporté cotisation~
    | pay paiement~ payé payés payée payées payer paie paient paye payent versé versés versée versées verse versent
      versement décaissé~ décaissement~ règlement_de règle
    | cost coût coûts coûte coûtent coûté coûtera coûteront coûter frais
      facture ardoise
    | price prix tarif_public prix_de_vente
    | budget budget budgets budgétaire
    | invest investi investis investie investies investit investissement~ investir investira
    | finance financement~ financé financés financée financées finance financent financer
    | revenue chiffre_d'affaires recettes recette produits_d'exploitation ventes
    | profit bénéfice bénéfices profit profits résultat résultat_net excédent_brut
    | loss perte pertes
    | margin marge marges
    | dividend dividende~
    | debt dette dettes endettement~ dû dus
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
    | aid aide aides assistance secours
    | fund fonds
    | raise collecte~ récolté_des_fonds levé levée levée_de_fonds recueilli~ réunis_par cagnotte
    | spend dépense~ dépensé dépensés dépensée dépensées charges_de_personnel
    | save économie économies économisé économiser économise épargne~ épargné
    | sell vendu~ vend vendent vendre vente ventes écoulé écoulés
    | buy achat achats acheté~ achète acheter acquis acquisition~ acquérir
    | export exportation~ exporté~ exporte exportent exporter export
    | import importation~ importé importés importée importées importer import
    | trade échanges commerce échanges_commerciaux
    | produce production~ produit_par produire produite produites produisent produira fabriqué~ fabrication
      fabrique_par généré
    | harvest récolte récoltes récolté récoltés récoltée récoltées récolter moisson~ vendange~
    | yield rendement~
    | consume consommation~ consommé~ consomme consomment consommer
    | supply fourni fournie fournis fournies fournir fourniture~ alimenté alimente alimenter approvisionn~ dessert
      desservi~ desservent
    | deliver livraison~ livré livrés livrée livrées livrer remise_de remis
    | transport transport transports transporté~ transporte transporter acheminé~ acheminement
    | cargo cargaison~ fret charge_utile marchandises
    | install installe installation installations installer pose posé
    | build construction~ construit~ construire construira bâti bâtis bâtir édifié~ édification
      travaux chantier
    | repair réparation~ réparé~ réparer rénovation~ rénové~ rénover restauration~ restauré~ restaurer réfection
    | replace remplac~ renouvel~
    | demolish démolition~ démoli démolis démolie démolir
    | destroy détrui~ destruction~
    | damage endommagé~ dégât~ dommage dommages
    | compensation indemnité~ indemnis~ compensation~ dédommag~
    | insurance assurance assurances
    | interest intérêt intérêts taux_d'intérêt
    | inflation inflation prix_à_la_consommation
    | unemployment chômage
    | gdp pib produit_intérieur_brut
    | exchange_rate taux_de_change cours_de_change
    | income revenu revenus
    | deficit déficit~
    | surplus excédent~
    | reserve réserve~ stock stocks
    | backlog carnet_de_commandes carnets_de_commandes
    | value valeur valeurs vaut valait estimé_à valorisation
    | amount montant montants somme sommes s'élève s'élèvent
    | allocate alloué~ allocation~ affecté affectés affectée affectées attribué~ débloqué~
    | receive reçu reçus reçue reçues reçoit reçoivent recevoir perçu perçoit
    | refund rembours~
    | repay remboursement_du_prêt rembourser_le_prêt
    | rent loyer~ location
    | advance avance avances acompte
    | deposit dépôt dépôts caution
    | discount remise remises rabais réduction_de_prix
    | capacity capacité~ contenance jauge
      place_pour places_pour
    | power puissance~
    | voltage tension
    | torque couple
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
    | distance distance~ kilométrage
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
      première_pelletée
    | end fin fini finit prend_fin prendra_fin pris_fin termine terminé~ terminera se_terminer clôture
    | open ouvert ouverts ouverte ouvertes ouverture ouvertures ouvre ouvrent ouvrira ouvrir inaugur~
      accueille_ses_premiers ouvre_ses_portes premiers_patients premiers_visiteurs premiers_passagers premiers_clients
      premiers_élèves
    | close fermé fermés fermée fermées fermeture~ ferme_ses ferment fermera fermer clos
    | reopen rouvert~ rouvre rouvrir rouvrira réouverture~
    | complete achevé~ achèvement~ achever achèveront livré~
    | commission mise_en_service mises_en_service mis_en_service mise_en_exploitation
      mises_en_exploitation mis_en_exploitation entré_en_service entrée_en_service entrés_en_service
      entrées_en_service entre_en_service entrera_en_service mise_en_route mis_en_route en_service_depuis
    | launch lancement~ lancé lancés lancée lancées lance lancent lancer lancera
    | publish publié~ publication~ publie publient publier parution paru
    | found fondé fondés fondée fondées fondation fondateur~ créé_en créée_en créé créée création
      organisé_pour_la_première_fois organisée_pour_la_première_fois
      tenue_pour_la_première_fois tenu_pour_la_première_fois lancé_pour_la_première_fois
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
    | share part_de quote-part proportion~ pourcentage~ parts
    | growth croissance~ croît progression~ progressé progresse essor
    | increase augment~ hausse~ accru~ accroissement~ grimpé bondi relèvement revalorisation
    | decrease baisse~ baissé recul~ diminu~ réduction réductions réduit~ chute chuté repli
    | rate taux cadence~ ratio ratios
    | average moyenne moyennes moyen moyens en_moyenne
    | median médian~
    | record record records
    | maximum maximum maximal~ max maxi plus_haut pic plafonné
    | minimum minimum_de minimal~ min plus_bas minima
    | total total totale totaux totalise totalisent au_total en_tout ensemble cumul global_de
    | part partie parties dont portion
    | rest reste restants restant restante solde
    | difference différence~ écart écarts dénivelé~ dénivellation~ d'avance voix_d'avance majorité_de marge_de
    | deadline date_limite dates_limites délai délais au_plus_tard dernier_délai
    | death mort morte décès décédé~ décède
    | birth naissance~ né nés née nées natalité naît
      vu_le_jour
    | arrival arrivée arrivées arrivé arrivés arrive arriveront
    | departure départ départs parti partis_de quitté
    | hire embauch~ recrut~
    | lay_off licenci~ suppression_de_postes suppressions_de_postes suppressions_d'emplois suppression_d'emplois
      supprimés supprimer
    | appoint nommé nommée nommés nomination~
    | resign démission~
    | win gagné~ gagne gagner gagnant~ remporté~ vainqueur~ lauréat~ victoire~
    | rank rang rangs classement~ classé classée
    | vaccinate vacciné~ vaccination~ vacciner
    | training formation formations formé formés formée formées former
    | register inscription~ inscrit inscrite enregistr~
    | elect élu élus élue élues
    | threshold seuil~ suffis~ suffit quorum
    | target objectif~ cible cibles but_de
    | limit limite limites plafond~ autorisé autorisés autorisée autorisées permise
    | quota quota quotas
    | edition édition éditions
    | phase phase phases étape étapes
    | efficacy efficac~ protège
    | occupancy occupation remplissage taux_de_remplissage
    | prison_term prison emprisonnement réclusion peine
    | box_office recettes_en_salles box-office
    | poverty pauvreté pauvre~
    | charging charge recharge~ chargement
      bornes_de_recharge borne_de_recharge
    | wave vagues houle
    | collapse effondr~ écroul~
    | bribe pot-de-vin pots-de-vin corruption
    | research recherche recherches r&d
    | advertising publicité publicités publicitaire~ marketing
    | television télévision télé télévisé~ diffusion droits_télé
    | rescue sauvetage sauvetages
    | demand réclame réclament réclamé exige exigent exigé revendique~ revendication~
    | recall rappel rappels rappelé~ rappelle
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
    | birth_rate taux_de_natalité taux_de_fécondité indice_de_fécondité fécondité
    | survival_rate taux_de_survie
    | overtime heures_supplémentaires heure_supplémentaire heures_sup
    | working_time temps_de_travail durée_du_travail heures_de_travail semaine_de_travail horaires_de_travail
      horaire_de_travail
    | productivity productivité
    | treat traitement traitements traitée traitées soigné soignés soignée soignées soigner
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
    | hourly horaire horaires par_heure de_l'heure
    | regional régional~ régionaux provincial~
    | national national nationale nationales nationaux nationalement à_l'échelle_nationale dans_tout_le_pays
    | international international internationale internationales internationaux
    | foreign étranger~ étrangère~ à_l'étranger
    | domestic intérieur intérieure intérieurs intérieures marché_intérieur domestique domestiques
    | local local locale locales locaux localement
    | federal fédéral~ fédéraux
    | european européen~
    | global mondial~ mondiaux monde planétaire
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
    | planned prévu~ prévoi~ planifi~ programmé~ projeté~ budgét~ devait_coûter
    | forecast prévision~ attendu~ attend attendent pronosti~ devrait devraient escompté~
    | estimated estimé estimés estimée estimées estimation~ évalué~ évaluation
    | actual réel_à_ce_jour effectif_à_ce_jour effectivement à_ce_jour jusqu'ici jusqu'à_présent réalisé~
    | proposed proposé~ proposition~ propose proposent proposer
    | per_capita par_habitant par_tête par_personne
    | each chacun chacune chaque pièce_unitaire l'unité unitaire par_unité
    | net net nette nets nettes
    | gross brute bruts brutes avant_impôt avant_impôts
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
    | agricultural agricole~
    | cumulative cumulé~ cumulatif~ depuis_le_début
    | reduced tarif_réduit tarifs_réduits prix_réduit demi-tarif billet_réduit
    """
)

CONCEPTS: Table = _PEOPLE + _THINGS + _BOTH + _DEEDS + _SCOPES
