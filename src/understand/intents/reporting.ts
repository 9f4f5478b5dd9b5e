import { cue } from './cue.ts';

/** Verbs that ask for something to be written down. */
export const DECLARE = cue(String.raw`
  (?:je (?:declare|signale|consigne|rapporte|note|inscris|saisis|soumets)|j inscris|j ajoute|j enregistre|i report|i declare|i log|i m (?:logging|reporting|recording|filing|adding|entering)|logging|recording|reporting it)
  (?:declare|declarer|declarez|declares|declaration|consigne|consigner|consignez|inscris|inscrire|inscrivez|enregistre|enregistrer|enregistrez|saisis|saisir|saisie|signale|signaler|note|noter|notez|ajoute|ajouter|ajoutez|rentre|rentrer|entre|entrer|mets|mettre|soumettre|soumets|rapporter|rapporte|comptabilise|comptabiliser|compte|compter|ajout|mets la|mets ca|mets le)(?: (?:moi|ca|la|le|les|stp|svp|donc|aussi|en|y|s il te plait))* (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|mon|ma|mes|la|le|l|les|ca|cela|cette|cet|ce|notre|nos|des|de|nouvelle|activites?|actions?|comme|pour l|pour le|au registre|a mon compte|au compteur|dans|svp|stp|qu)
  (?:report|log|record|file|enter|add|register|put in|put down|submit|declare|note|put|capture|book|count|track|jot down|key in)(?: (?:please|also|too|me|in|down|it|this|that))* (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|my|the|this|that|it|our|another|new|some|activity|activities|under|for|in|down|as|more|please|both)
  (?:to|de|a) (?:report|log|record|file|enter|add|submit|declare|declarer|inscrire|consigner|enregistrer|saisir|rentrer|entrer|ajouter|rapporter|soumettre|noter|signaler)
  (?:add|log|file|count|mark|put|enter|record|report|note) (?:it|this|that|them|these|one|1)(?: \w+)?
  (?:should|to|a|must|devrait|doit|please) (?:count|compter|be counted|be logged|go)(?: \w+)?
  please (?:log|add|record|file|report|enter|note)
  (?:log|add|record|file|report|enter|note)(?: it)? (?:please|thx|thanks|pls)
  nouvelle (?:activite|declaration|saisie|entree)|new (?:activity|report|entry|declaration|submission)
  declarer|declaration (?:svp|stp|s il)|(?:reporting|declaration|the) form|formulaire|mets la au registre
  au registre|activite a (?:declarer|entrer|inscrire|saisir|rentrer)|something to (?:report|declare|log)
  report something|log something|record something|log one|declare moi|open the (?:reporting )?form
  activity report|start a (?:new )?(?:activity )?report|file a report|je dois consigner
  choses? a (?:declarer|entrer|rentrer|inscrire)|quelque chose a (?:declarer|entrer|rentrer|inscrire)|log|add
  enter|record|report|file|ajoute|inscris|declare|consigne|enregistre|note|saisie|saisis|upcoming
`);

/** A report announced with nothing in it yet. */
export const OPENS = cue(String.raw`
  declaration(?: d une?)?(?: d activites?)?|(?:something|anything|things?|an activity|activities|stuff) (?:\w+ )?to (?:report|declare|log|record|enter|submit)|(?:quelque chose|de quoi|une chose|choses|une activite|des activites|une action|une mission|une rencontre|une visite|une declaration) a (?:declarer|entrer|rentrer|inscrire|consigner|saisir|enregistrer|noter)|(?:j |je |jveu |jveux )?(?:enregistre|declare|declarer|inscrire|inscris|saisir|rentrer|entrer|consigner|ajouter|enregistrer|noter|soumettre|rapporter) (?:de quoi|quelque chose|une (?:nouvelle )?(?:activite|action|declaration|entree)|ce que j ai fait.{0,20}|mes activites|une autre activite)
  (?:report|log|record|declare|enter|submit|add|file|register|save|start|open|make|create|begin|put in|key in|get in)(?: a| an| another| one| my| the| some| new| more)* (?:\w+ )?(?:activity|activities|activity report|report|reporting form|declaration|entry|form|submission)(?: (?:please|pls|report))?|(?:new|another|nouvelle|autre) (?:activity|report|entry|declaration|activite|saisie|entree)(?: .{0,30})?|(?:ouvre|ouvrir|affiche|donne moi)(?: moi)? le formulaire.{0,30}|formulaire (?:de )?(?:declaration|saisie|d activite).{0,20}|reporting form
`);

/** Something done by the speaker or those with them. */
export const DID = cue(String.raw`
  (?:j ai|jai|g|on a|nous avons|j avais|on avait|on aura|j aurai|nous aurons|j aurais|j|l equipe (?:\w+ ){0,3}a|nous avons|et nous avons|jviens de|je viens de|on vient de|nous venons de|a ete|ont ete|viens de)(?: tous| toutes| deja| juste| enfin| aussi| bien)? (?:fait|faite|tenu|tenue|tenues|organise|organisee|mene|menee|menes|anime|animee|rencontre|participe|realise|realisee|donne|donnee|accueilli|recu|visite|lance|signe|publie|mis|assiste|eu|effectue|prononce|preside|coanime|coorganise|dine|soupe|dejeune|discute|presente|forme|livre|ouvert|inaugure|conclu|termine|pilote|conduit|heberge|deploye|offert|produit|partage|tweete|poste|rendu|negocie|appuye|complete|ouverte|tenir|faire|rencontrer|organiser|participer|mener|animer|donner|reunit|reuni|parle|rassemble|accompagne|dirige|lancer|signer|terminer|finir|boucler|revenir)
  (?:i|we|i ve|we ve|weve|ive|i have|we have|i just|we just|my team|our team|the team|team|(?:the |our )?(?:delegate|delegation|office|delegate general|consul)(?: \w+){0,3}|just|i also|we also|quebec firms|and i|and we) (?:just |also |already |have |has |recently )?(?:held|hosted|ran|led|organi[sz]ed|attended|did|had|gave|gone|met|met with|took part|participated|conducted|completed|finished|wrapped up|carried out|made|visited|launched|signed|published|posted|tweeted|delivered|presented|spoke|opened|trained|chaired|co hosted|moderated|dined|lunched|scouted|got|put on|set up|welcomed|received|staged|went|brought|shared|facilitated|coordinated|concluded|inaugurated|addressed|promoted|pitched|toured|taught|flew|surveyed|interviewed|briefed|discussed|showcased|arranged|supported)
  (?:held|hosted|ran|led|organi[sz]ed|attended|completed|delivered|posted|tweeted|published|visited|wrapped up|just wrapped up|took part in|trained|met with|had (?:an?|our|dinner|lunch|breakfast|coffee|drinks|two|three|\d)|gave|chaired|met|launched|opened|carried out|conducted|signed|scouted|put on|wrapping up)
  (?:was|were) (?:held|hosted|carried out|organi[sz]ed|conducted|launched|done|led|completed|delivered)
  (?:a eu lieu|ont eu lieu|s est tenue?|s est deroulee?|took place|happened|back from|retour de|de retour de|revenue? de)
  (?:i m|we re|i am|we are|i ll|we ll|je|nous|on) (?:be )?(?:holding|hosting|running|organizing|leading|giving|tiens|tiendrai|tiendrons|tient|tiendra|organise|organiserai|anime|participe|participerai|donnerai|recevrai|rencontre|rencontrerai|fais|ferai|fait|fera|hold|host|run|attending)
  rencontre (?:avec|de|d)|tenue?s?|faite?s?|organisee?s?|menee?s?|realisee?s?|signee?s?|lancee?s?|done
  terminee?s?|publiee?s?|mise?s? en ligne|inauguree?s?
`);

/** Nouns of things one reports. */
export const EVENT = cue(`
  (?:activites?|activitee?s?|actions?|missions?|rencontres?|reunions?|ateliers?|seances?|sessions?|conferences?|colloques?|diners?|soupers?|dejeuners?|petits? dejeuners?|petits? dej|receptions?|visites?|webinaires?|formations?|cours|tables? rondes?|forums?|salons?|foires?|lancements?|inaugurations?|sondages?|enquetes?|publications?|tweets?|videos?|campagnes?|lettres? (?:ouvertes?)?|interventions?|discours|demarches?|tournees?|entretiens?|stages?|signatures?|ententes?|evenements?|soirees?|galas?|5 a 7|cocktails?|panels?|allocutions?|presentations?|delegations? commerciales?|maillages?|kiosques?|projections?|expositions?|live|lives|post|posts|stories|story|prospections?|plaidoyers?|echanges?|comites?|revues?|ouvertures?|guichets?|deplacements?|appels?|projets?)
  (?:activity|activities|meetings?|workshops?|lunches|lunch|dinners?|breakfasts?|receptions?|visits?|webinars?|trainings?|courses?|roundtables?|round tables?|fairs?|trade shows?|launch(?:es)?|openings?|surveys?|interviews?|campaigns?|letters?|speech(?:es)?|addresses|address|talks?|lectures?|tours?|calls?|internships?|signings?|agreements?|events?|evenings?|parties|party|panels?|keynotes?|summits?|briefings?|seminars?|symposium|showcase|exhibits?|exhibitions?|advocacy|outreach|chats?|coffees?|drinks?|clinics?|kickoffs?|reviews?|pitch(?:es)?|matchmaking|networking|delegation visit|trips?|prospecting|demarche|townhall|info sessions?|posts?|threads?|reels?|articles?|op eds?|brunch(?:es)?|desks?|stands?|booths?)
`);

/** What a draft in progress may be told. */
export const CONFIRM = cue(`
  oui|yes|yep|yeah|ok|okay|confirme(?:r|z|s)?|confirm(?:ed)?|enregistre(?:r|z)?|sauvegarde(?:r)?
  save(?: it| that| now)?|submit(?: it)?|send(?: it)?|envoie(?: la| le)?|d accord|parfait|exact(?:ement)?
  c est (?:bon|ca|beau|correct|exact|parfait)|that s (?:right|it|correct|good|fine)|looks? good|good to go
  go ahead|go(?= $)|c est tout bon|tout bon|all set|that s final|c est final|vas y|correct|right|valide(?:r|z)?|soumet(?:s|tre)?|log it|record it|file it|perfect|go for it
  inscris la|ca marche|sure|yup|all good|tout est (?:bon|beau|correct|exact)|post it
  it s (?:good|right|correct)|c bon|commit|sauve(?:s|r|z)?(?: (?:ca|sa|la|le|tout))?|c est bien (?:ca|beau)|lock it in|keep it (?:like that|that way)|close it|send it
  (?:tu peux|vous pouvez) (?:l |la |le )?(?:envoyer|sauver|enregistrer|confirmer|soumettre|consigner|inscrire)|consignez|inscrivez
  j accepte|rien a redire|(?:log|record|save|enter|file|submit) (?:the|my|that|this) (?:report|lunch|dinner|meeting|visit|mission|activity|event|entry|one)
  fine|everything s (?:right|fine|correct)|do it|absolument|tiguidou|ouais|ouep
  oui oui|envoye|approuve|please do|enter it
`);
export const CANCEL = cue(`
  annul(?:e|er|ez|ation)|cancel(?: it| that| this)?|laisse (?:faire|tomber|ca)|laissez (?:faire|tomber)
  oublie(?: ca|z)?|forget (?:it|that|about it)|drop it|scrap(?: it| that| the)?(?: whole)?(?: thing)?
  abandonne(?:r)?|abort|stop|arrete(?:r)?|never ?mind|discard(?: it)?|delete (?:it|that|the draft)
  efface (?:ca|tout)|jette ca|don t (?:save|record|log|bother|submit)(?: it| that)?|n enregistre (?:pas|rien)
  ne (?:l )?enregistre pas|pas besoin|throw it (?:away|out)|trash it|nah|quit|supprime (?:ca|la|le|tout)
  on oublie(?: ca)?|je (?:ne )?veux plus|i changed my mind|j ai change d idee|changed my mind|finalement non
  actually no|enleve (?:ca|tout)|undo|(?:efface|supprime|jette|annule) (?:ce|le|mon) brouillon|scrap it
`);
export const CORRECTION = cue(String.raw`
  non|no|nope|nan|nn|nenni|pas|plutot|actually|en fait|finalement|correction|corrige|change|changer|wrong
  mistake|erreur|oups|oops|sorry|desolee?|instead|au lieu|wait|attends|rather|should be|should have been
  should say|devrait etre|make (?:it|that)|mets|remplace|replace|je me suis trompee?|rectifi\w*|modifi\w*|euh
  i meant|je voulais dire|c etait|it was|the (?:city|date|place|title|quantity|number|indicator)
  (?:la|le) (?:ville|date|lieu|titre|quantite|nombre|place|pays)|l indicateur|update|switch|fix|mauvaise?|not
  is wrong|est pas bonne?|(?:city|place|location|date|title|quantity|qty) (?:is|was|s wrong)|ramene|precision|scratch that
  devancee?|decalee?|deplacee?|reportee? au|postponed|moved to
`);
/** Several things are announced: «deux choses à entrer», "log both". */
export const SEVERAL_DONE = cue(String.raw`
  (?:both|les deux|les 2|tous les deux|toutes les deux|d une pierre deux coups|l une|l un)
  (?:two|three|2|3|deux|trois) (?:\w+ )?(?:things|entries|activities|to log|to report|choses|affaires|affaire|activites|entrees|saisies|declarations|in)
`);
