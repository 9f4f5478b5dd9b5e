import { words } from './french.ts';

/** Words that grammar looks for: a typing error is more likely one of these than any other word. */
export const FAVOURITES = words(`
year years this last month taux plan plans tableau bord avancement trimestre modernisation modernization reputation where which what pour indicateur indicateurs indicator indicators objectif objectifs objective objectives orientation orientations enjeu enjeux challenge plan strategique strategic
cible cibles target targets resultat resultats result results progres progression progress evolution tendance trend historique history compare comparer comparaison comparison
annee exercice dernier derniere dernieres prochain prochaine precedent fiscal quarter trimestre premiere deuxieme troisieme quatrieme first second third fourth
janvier fevrier avril juin juillet aout septembre octobre novembre decembre january february march april june july august september october november december
libelle definition definir wording orientation satisfaction satisfied satisfaits mission vision valeurs values
breffage briefing chiffres figures saillants highlights declarer declaration report activite activites activity activities prospection prospecting
bonjour merci hello thanks yesterday tomorrow aujourd lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
liste tableau bord plan plans enjeux atteint atteinte atteints atteindre risque retard avance statut status situation bilan sommaire overview
douze onze douzieme onzieme twelfth eleventh numero number trois quatre
`);

/** Other everyday words, so that none of them is taken for a typing error of something else. */
export const OTHER_KNOWN = words(`
activer actrice admin admettre agence agent agir aimer aller alors ami amis amour animal appel appeler application arbre argent armee arrivee art article artiste assez assurance auto autobus avion
avocat bar bateau bebe biere billet blague boire bois boite bonheur bras budget cadeau cafe camion campagne canadien canadienne carte cause ceinture chaise chaleur chambre chanson chanter chapeau chat chaud
chaussure chemin chemise cher cheval cheveux chien chinois cinema citoyen citoyens classe client clients clef cliente coeur coin colis collation college colere commander compagnie compte congres conge conges conseil content contents contente
contrat corps couleur couloir courir cours cout coute couter couts creer cuisine culture danger danse deces defense dehors dejeuner dent depense depenses dernierement deputes dessert devoir dimanche dieu diner docteur document dollar dollars
dormir dos douane droit droits eau ecole economie ecouter ecran ecrire education eglise election elections eleve elle emission emploi employe employes enfant enfants ennui entrer entreprise erreur escalier espagnol espoir essai essence
ete etoile etudiant etudiants examen exemple experience facture faim famille farine faute femme femmes fenetre fermer feuille fiche fille film fils fleur foi foret formulaire fou frere froid fruit fumer futur
gagner garage garcon gare gateau glace gouverneur grippe groupe guerre habit haine hasard herbe histoire hiver homme hommes honneur hopital horaire hotel huile humain idee image immigrant immigration impot impots industrie
internet invite ivre jardin jaune jeu jeune jeunes jeux joie jouer journal juge jurer justice lait lampe lecon legume lettre lettres liberte lieu lit livre livres logement loi loin loisir lourd loyer lumiere lune lunettes
machine magasin main maison maitre malade maladie maman manger manteau marche marches mariage marque maths medecin medicament memoire menage mensonge mer mere metro meteo meuble midi miel militaire minuit miroir mode moniteur montagne
montre morceau mort mot moteur mouton mur musee musique nager naissance nature navire neige nez noel noir nom nord nouveau nuage objet occuper ocean odeur oeuf offrir oiseau ombre oncle ongle opera or orage ordinateur ordre oreille
pain paix panier pantalon papa papier parc parent parents parking parler parole parti partir passeport passeports passion pauvre payer peau peche peindre peinture pelle pensee pere permis peur photo photos piano piece pied pierre piscine place
plage plaisir plante plat pluie poche poisson police politique pomme pont population port porte pouvoir prendre prenom president primes printemps prison prix prof professeur programme projet promenade propre prouver public publique radio
raison raisin recette recherche regle reine religion rentrer repas reseau respect restaurant retraite reve rire riviere robe roi roman rose rouge route rue sable sac saison salaire salaires salle sang sante science sel sens serveur
service services sexe siecle signe silence soeur soif soir soldat soleil sommeil son sortie souris sourire souvenir sport sports stage stages stylo sucre sud suisse syndicat table tableau tante tard tarif taxe taxes taxi technologie
telephone television temperature tempete tennis terre test tete the theatre ticket timbre toilette tomate total touche touriste touristes tradition train travail travailler troupeau tuer tunnel univers universite usine vacances vache
vaccin valise vallee vent ventre verre vers veste viande victoire vie vieux village ville villes vin visa visas visage visite vivre voisin voiture voix vol voler voter vote voyage voyages voyager web wifi yeux zone
able accept account address adult advice afraid agency air airport animal apartment apple apply area arm army art article artist baby back bag bank bathroom beach beautiful bed beer bird black blood blue boat body book books border box boy bread brother brown
bus business buy camera camp cancer candidate car card care cat center century chair chicken child children church citizen citizens city class clean clock clothes cloud coat coffee cold college color common community company computer cook cost costs court cow
crime crowd culture cup customer customers dad dance danger dark daughter dead death debt decide desk device dinner disease doctor dog dollar door dream dress drink drive driver drug earth east eat economy education egg election elections employee employees energy
enemy engine environment error eye face factory faith family famous farm father fear fee field fight film fire fish flight floor flower food foot forest free friend friends fruit fuel funny future game garden gas gift girl glass goat god gold grass
gray ground gun hair hand happy hard hat hate head health hear heart heat heavy history holiday holidays home horse hospital hot hotel hour house human hungry husband ice idea immigration import income insurance internet island jacket job jobs joke judge
juice key kid kids kill king kitchen knife lady lake land lamp language laptop large laugh law lawyer leaf leave leg lesson letter library license life light lion lip lock love luck machine mail mall man map market markets marriage meal meat medicine
memory men metal milk mind mirror mom money moon mother mountain mouse mouth movie mud museum music nail nation nature neck network news night noise nose nurse ocean oil orange order page pain paint painting paper parents park parking party passport passports password
pay payroll pen pencil pension people pepper phone photo photos picture pig pilot pizza plane plant plastic plate play player pocket poem police policy pollution pool poor pope population pot potato power president price printer prison private prize product
profit program project promotion property public queen quiet rabbit race radio rain recipe restaurant return rice rich ring river road rock roof rule salad salary salaries salt sand school science sea seat secret security sell seller servant service services sex shape
sheep shelf ship shirt shoe shop shower sick sign silver sing sister size skin sky sleep smell smile snow soap soccer social society soft software soil soldier son song soup south space speed spoon sport sports square stamp star station steel stomach
stone store storm street strong student students sugar suit sun supper supplies surgery sweet swim table taxi tax taxes tea teacher telephone television temperature tennis test theater ticket tickets tired toilet tongue tooth tourist tourists town toy tractor trade
traffic train travel tree truck umbrella uncle union university vacation vaccine vegetable village visa visas visit voice vote wall war watch water weather wedding west wet white wife wind window wine winter woman women wood world worker wrong yellow young zoo
boss junk useless idiot stupide stupid crap merde tabarnak nul nulle niaiseux poche con conne debile fuck shit damn hell hate suck sucks
hot code script table query python java select update sql html system prompt prompts instruction ignore oublie ignorer previous admin administrator password mots passe root sudo
harder wider lower lighter bigger maybe others cover covers covered area areas raise raised raising rating ratings rated rates feed feedback board boards stage staged since sine
noter mise mises manger monter sale salle sales cadre cadres courses coulé couler rang rangs ranks ranked ranking ranging
forum prend prends pris prise accueil offrent raconte foire booth ambassadeur prie summit conforme pose poses elit comparatif given chamber souper mayor feel fausse front contrast walk walking erable connais excellence salon stuck
sheet porter gang joue apprennent passant stick alone counter pleine forgot comma competents diploma opposition revenus chasing devaient devais quota tenus sauve sauter sessions headline headlines fraction adopted adoptee poutine comporte secteur demo
parse char recoit flag typed trick servi servis charm boot arriere rewind manche maire discard shaping takeover concert verite sortent creux contest validez sauvegardez remise remis finisse conseiller conseillers revient consular tech urgent officer
officers safe lanterne secretaire servent gout profess string croitre parlait parlant presidente actes quiz libre selection trous hire gist tapping ressembler lander died tide warming classer prennent glisse visitor intro denier cracked depose pese
creme tank commissioner placez combine trousse grave mood diffuse resto advise doable manner pray dated duly sample liked corse grandi materiel stroke deroule compass blanc verse barque bouclee boucle etale seriez engouement lined clip tiret basis
francois leaving ayez passait reagissent trier template retirent appuyees defais debug phare curtains ecoute paul ondes centre vieille bold precis renove palais experts bible formulate formulated manners
`);
