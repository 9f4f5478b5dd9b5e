/** Words that hold French sentences together: they tell the language, and never the subject. Folded, without accents. */
export const FRENCH_GLUE = words(`
le la les l un une des du de d au aux ce cet cette ces c ca cela ceci celui celle ceux celles mon ma mes ton ta tes son sa
ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en moi toi eux soi qui que qu
quoi dont ou et ni mais donc car or si comme quand lorsque puisque parce afin pour par avec sans sous sur dans chez vers entre contre
depuis pendant avant apres jusque jusqu des lors selon malgre sauf envers outre hors pres loin ne n pas plus moins jamais rien
personne aucun aucune guere point tres trop assez peu beaucoup bien mal mieux pire aussi ainsi alors puis pis ensuite enfin encore
toujours deja souvent parfois bientot tantot maintenant aujourd hui hier demain ici la-bas est suis es sommes etes sont etait etais
etaient etions ete etre sera serait seront soit soient fut ai as a avons avez ont avait avais avaient avions aura aurait auront
aurais avoir eu ait aient fais fait faites faits font faisait faire fera ferait va vas vais vont allons allez allait aller ira irait peux peut pouvez
pouvons peuvent pourrait pourriez pourrais pouvoir puis puisse dois doit devons devez doivent devait devrait devoir veux veut
voulons voulez veulent voudrais voudrait vouloir faut faudrait fallait sais sait savez savoir quel quelle quels quelles lequel
laquelle lesquels lesquelles combien comment pourquoi quoi est-ce oui non nan ouais ok dac voila voici tout tous toute toutes meme memes
autre autres chaque plusieurs quelque quelques certains certaines tel telle tels telles ici cependant toutefois neanmoins
sinon surtout plutot presque environ vraiment juste seulement vite ensemble svp stp merci bonjour bonsoir salut allo coucou rebonjour
jai dun dune cest ya yavait su yavait-tu not vot pus icitte astheure faque ben bin ouin coudonc tsais genre mettons
`);

/** Ordinary French words of questions, politeness and offices: known, and no subject by themselves. */
export const FRENCH_ORDINARY = words(`
indicateur indicateurs ind indic objectif objectifs orientation orientations enjeu enjeux axe axes volet volets pilier piliers plan plans strategique strategiques
cible cibles visee vise visait visons visez viser visent visions seuil ambition attente attentes attendu attendue attendus attendait attend prevu prevue prevus prevues prevoit prevoyait
promis promesse engage engagement engagements resultat resultats mesure mesures chiffre chiffres chiffree chiffrees chiffrer chiffrable donnee donnees valeur score taux pourcentage proportion part nombre total niveau degre rang
progres progresse progressent progression progresser progressait avance avancent avancement avancer avancait evolution evolue evoluent evoluer evoluait tendance tendances courbe historique trend graphique ligne temps
hausse baisse monte montent monter montait grimpe grimpent grimper descend descendent descendre descendant montant recul recule reculent plafonne stagne stagnent augmente augmentent augmenter augmentait augmentation diminue diminuent ameliore ameliorent ameliorer
amelioration change changent changer changement bouge bougent stable sens direction vitesse rythme cadence depasse depasser depassee depassent passe passer passee derniere dernier dernieres derniers prochain prochaine precedent
precedente suivant suivante courant courante actuel actuelle actuellement present presente complet complete termine terminee fini finie clos close fin debut commencement lancement depart arrivee terme echeance annee annees an ans exercice exercices
trimestre trimestres semestre mois semaine semaines jour jours journee matin midi soir nuit heure heures minute minutes premier premiere second seconde deuxieme troisieme quatrieme
compare compares comparer comparez comparaison compararatif contre versus vs face difference ecart ecarts entre rapport cote relativement
etat etats situation point points bilan portrait sommaire resume apercu survol tour horizon vue ensemble global globale globalement general generale tableau bord synoptique
atteint atteinte atteints atteintes atteindre atteignent atteignons rate ratee rates ratees rater manque manquee manquees manquer retard avance risque risques vert verte verts vertes rouge rouges jaune jaunes orange feu feux reussi reussie reussir echoue
echec surveiller probleme problemes inquiet inquietant inquietude bon bonne bons bonnes mauvais mauvaise mauvaises voie route track ok correct parfait super cool genial excellent excellente
liste lister listes enumere enumerer nomme nommer noms nom montre montrer montrez affiche afficher donne donner donnez donnerais fournir fournis sors sortir sortez trace tracer dessine dis dire dit dites disait parle parlent parler parlez explique expliquer expliquez explication definition
definir definis signifie veut libelle intitule formulation titre texte exact exacte exactement mot mots description decris decrire decrit mesure mesurer mesurent calcule calculer calculs calcul methode methodologie compte comptent compter comptait entend entendre entendu sens inclut inclure
rattache rattachee releve relever relevent decoule appartient tombe provient vient sert servir lie liee sonde sondes fait partie
chiffrescles cles cle faits saillants breffage breffer note notes fiche fiches puce puces memo point presse communique communiques discours allocution ministre ministres sous-ministre sous cabinet comite comites reunion reunions rencontre journaliste journalistes media
copier coller colle pret prete prets pretes paragraphe phrase phrases lignes version format infolettre intranet courriel publication publier diffuser envoyer rediger redige prepare preparer preparez exporter exporte export rapport rapports annuel annuels gestion
besoin aimerais aimerait aimerions souhaite souhaiterais souhaiterait cherche demande demander demandez question questions reponse reponses repondre reponds repondez renseigner renseignement renseignements information aide aider aidez assistant rappelle rappelle-moi rappeler redis redonne redonner
savoir connaitre connait comprendre comprends voir regarde regarder trouve trouver penser pense crois croire dirais jette coup oeil mise jour mettre mets met mettez
petit petite grand grande gros grosse seul seule nouveau nouvelle nouveaux nouvelles vrai vraie faux different differents differentes important importante principal principaux principale possible facile rapide rapidement vitement court courte long longue clair claire
monsieur madame mesdames messieurs cher chere bon matin beau belle semaine soiree pardon excusez excuse desole desolee deranger derangement svp plait remercie remercions remerciements avance cordialement salutations bienvenue merci mille fois gentil gentille aimable
directeur directrice direction chef cheffe chefs equipe equipes collegue collegues bureau poste dossier dossiers gestionnaire cadre cadres personnel haute haut bas gens monde personnes gars affaire affaires chose choses truc trucs sujet sujets theme themes propos concernant regard matiere egard
gouvernement ministere ministeriel quebec quebecois quebecoise quebecoises provincial national international internationale internationaux internationales etranger etrangers etrangere exterieur pays
date dates connu jusqu ici present moment debut vient tient tenir tenu reste restant rester rendu rendus rendue rends arrive arriver arrivent arrivera mene mener menees menes realise realises realisees realiser obtenu obtenir obtenue obtient affiche affichait situe situait situer porte portait ressemble
ressemblait donnait donne ressort ressortir tourne marche marchent marcher fonctionne fonctionnent roule roulent debloque decolle dedans dessus dessous loin proche pres cap barre objectivement vise attendus respecte respecter respectent respectons tiens tient tenons passons fixe fixee fixait
hein la-dessus dis-moi fin juin deuxio quasi enclenche enclenches demarre demarrer prevoit prevision realiste honnetement franchement svp concretement reellement officiel officielle officielles officiellement mise valide validee validees
quatre trois deux cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille zero moitie tiers double triple
langue francais anglais traduis traduire traduction meme pareil idem encore oublie oublier laisse tomber finalement plutot autrement attends attendez minute instant seconde
koi cb pk pkoi ki kel kelle jsuis chu chui jveux jveu jaimerais dsl bcp tjrs ajd auj mtn qq qqn qqch tt ts tte pcq pr ds ac avc slt bjr cc mrc
couple coupe dizaine douzaine fil long cours trajectoire trajectoires statut statuts etape etapes jalon jalons baisse pente sommet plancher stagnation
chouette beau bravo haha lol mdr wow oh ah eh hey euh hum bref justement apparemment normalement evidemment certainement absolument
aligne aligner suivi suivre suit suivent suivons appris apprendre appuie vais arriver executif executive patron boss patronne demandent interroge interroger disent disons
indiquer indique indiquez indiquent pouvoir puis-je faut-il peut-etre eclairer soumettre transmettre transmets partager partage voit voyez voyons penchant pencher
reference references base initial initiale initiales origine anterieur anterieure ancien ancienne auparavant recent recente recents recentes derniers davantage
finale final finaux recherche recherchee souhaitee souhaites voulue voulu desiree escompte escomptee espere esperee esperait projete projetee projection
promettre annoncer annonce annoncee annoncait promesses tenues faible forte fort force faiblesse echelle nulle nul quart derriere devant
serieusement debat breffer pense-bete capsule infocapsule encadre slide diapo diapositive presentation powerpoint word excel fichier csv tableur
cherche cherchais cherchait voulais censes cense censee censees meilleure meilleures meilleur pires pire reel reelle reels abord equivalent equivalente amene amener embarquent embarquer embarque embarques job boulot oups oops pantoute
vraisemblablement plutot desormais dorenavant precisement grosso modo environ autour alentour lors suite suivi apporte apporter livre livrer livree livrees livrent marchandise fonctionner tenir valoir vaut valent constate constater observe observer evaluer evalue evaluee juge jugent juger jugee perçu percu percue apprecie apprecient appreciee appreciees
sait-on sait savent ignore ignorons supposons imagine imaginons parait semble semblent semblait disait disaient appelle appellent appel nommes deux-trois demie quarts majorite minorite plupart ensemble commun communs commune communes partage partages partagee partagees
parlementaire commission conseil ca comite-directeur codir codg sma dm adm cdg conference entrevue point-presse allocutions pleniere plenieres salle tantot midi apres-midi soiree lundi mardi mercredi jeudi vendredi samedi dimanche
francaise anglaise bilingue abrege abreger raccourci raccourcir raccourcis coupe couper resumer resumes globaux globales generaux generales marche suite etape etapes livrable livrables prealable
pousse poussent poussee tire tirent tirer tourner roule decoller plane stagner ralentit ralentir accelere accelerer essouffle essoufflement gagner gagne gagnent perd perdre perdent garde garder gardons maintient maintenir maintenu ouvrir ouvre ouvert ferme fermer serie
courants futurs future futur passe passes ancien debute debutait finissait terminait commence commencait commencer lance lancee lances rendez-vous croire crois evidence heureux heureuse heureuses contente contentes satisfaisant satisfaisante decevant decevante decevants encourageant encourageante
pandemie covid contexte malgre cause effet effets impact impacts facteur facteurs element elements aspect aspects cote cotes cas parti partie parties lien liens capacite role roles but buts raison raisons maniere facon facons moyen moyens moyenne ordre grandeur detail details
confirme confirmer confirmez verifie verifier precise preciser precisez rassure rassurer jure promets cite citer mentionne mentionner souligne souligner insiste rapporte rapporter presente presenter presentez transforme transformer ajoute ajouter enleve enlever remplace remplacer
delai delais vrai vite-fait presque tellement autant tant davantage quasiment seulement uniquement notamment surtout principalement essentiellement
passent passe passez partent parti partis restee reste restent aiment aimer aime envoie envoient envoyer entre boutte boute compte-rendu oeuvre oeuvres emploie emploient avis note cote bord appareil public publique trouvent trouve pensent pensaient pense voulons frontiere frontieres outre maintenant elevee eleve eleves basse bas hausse succes echec
derriere dernier-mois echu echue ecoule ecoulee vraie sujets rails voie affaires lettre lettres presse media medias communaute associations association besoins
attend attendent attendons attendre moutons reviens revenir refais refaire detaille detailler capable 
mesurez mesurons engagent engager satisfaites satisfaite 
pars partons circule circulait circulent acteurs acteur
`);

/** Splits a list written over several lines. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
