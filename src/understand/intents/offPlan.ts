import { cue } from './cue.ts';

/**
 * Questions that no figure of a plan answers, whatever they are about: who, when, where to go, how to apply, what it
 * costs, whom to call, minutes and names, opinions and errands.
 */
export const OTHER_QUESTION = cue(String.raw`
  my (?:\w+ )?(?:account|computer|phone|badge|pay|paycheque|desk|login|profile|boss|manager|contract|visa|screen|laptop|keyboard)|mon (?:compte|ordi\w*|telephone|badge|patron|profil|contrat|ecran|clavier|bureau est)|ma (?:paie|paye|patronne|carte|souris)
  who (?:is|s) going to|who will|qui va (?:gagner|etre)|midterms|oldest|youngest|plus ancien\w*|plus vieille?|largest (?:office|delegation|post)|plus gros(?:se)? (?:bureau|delegation)|class full|villes etudiantes|cours complet
  c est qui|qui (?:est|etait|sera) (?:le|la|l|notre|ce|cette|mon|ton|ma|responsable|en charge|charge)|qui (?:donne|dirige|enseigne|paie|paye|gere|preside|occupe|travaille|remplace|a (?:gagne|cree|dessine|concu|fait le|paye|vote|le code|acces)|faisait partie|participait|s occupe|etait la|etait present|dois je|peut me|vient|va (?:a|au|remplacer))
  who (?:is (?:the|our|in|my|responsible|running|leading|going)|s (?:the|our|in charge|running)|runs?|leads?|teaches|teach|has the|paid|pays|designed|created|made the|works?|was (?:the|on|in|there)|went|attended|do i (?:call|contact|talk|ask|email)|should i (?:call|contact|talk|ask|email)|can i (?:call|contact)|heads|manages|won|replaces|signed|wrote|owns)
  quand (?:est|a lieu|aura lieu|sera|seront|commence|ouvre|ferme|part|arrive|va|vont|finit|est ce que)|when (?:is|does|will|are|do|was) (?:the|our|my|your|we|i|it) (?:next|new|deadline|office|course|training|meeting|visit|event|delegation|minister|trip|mission|session|pay|survey)|a quelle heure|what time|quelle heure|jusqu a quelle heure
  date limite|deadline|date (?:du|de la|des) (?:prochain|prochaine|prochains|prochaines)|date of the next|dates? (?:de|d) (?:depot|inscription)|prochaine (?:formation|seance|session|mission|rencontre|visite|reunion|cohorte)|next (?:course|training|session|mission|visit|meeting|cohort|class|intake)
  (?:m |s |t )inscrire|inscription(?:s)? (?:a|au|aux|pour)|postuler|deposer une (?:demande|candidature)|appel (?:de|a) (?:projets?|candidatures?|propositions?)|call for (?:proposals?|projects?|applications?)|apply(?:ing)?(?: for| to)?|applications? (?:form|process)|sign(?:ing)? up|register for|enroll?(?:ment)?|eligib\w*|admissib\w*|a quel age|age limit|how old
  argent|paye|payee|payer|paid|money|dollars?|enveloppe|fonds|facture|invoice|combien (?:ca )?(?:vaut|valent|vaudrait)|how much (?:is|are|was|were|do|does|did) .{0,60}(?:worth|paid|pay|earn|make|cost)|gagne combien|earn(?:s|ed)?|bourses? (?:de|d|pour)|rembours\w*|reimburs\w*|millions? de dollars|remuner\w*
  fax|coordonnees|contact info(?:rmation)?|courriel d(?:e|u)|email of|adresse (?:de|du|des|civique|postale)|address of|login|identifiants?|code d acces|access code|lien (?:zoom|teams)|zoom link
  compte rendu|compte rendus|proces verbal|minutes (?:of|from)|ordre du jour|meeting agenda|agenda (?:of|for) the
  noms? (?:de la cheffe|du chef|du delegue|de la deleguee|des (?:entreprises|compagnies|participants|participantes|stagiaires|firmes|jeunes|etudiants|delegues|membres|organismes|universites|partenaires))|names? of (?:the )?(?:companies|company|participants|firms|interns|students|delegates|members|organizations|universities|partners|delegate|people|businesses)|liste des (?:participants|entreprises|membres|invites|delegues|contacts|employes)|(?:participant|guest|contact|member|attendee) list|list of (?:participants|companies|guests|members|contacts|employees)
  y a (?:t il|tu) une? (?:delegation|bureau|representation|ambassade|consulat|poste)|(?:do|does|did) (?:we|quebec|you|they) have (?:an?|any) (?:office|delegation|representation|post|embassy|consulate)s?|is there an? (?:office|delegation|embassy|consulate|post)|a t on (?:un bureau|une delegation|une representation)|ou (?:est|se trouve|est situe|sont situe\w*) (?:le|la|notre|nos|les) (?:bureau|delegation|representation)\w*|where is (?:the|our) (?:office|delegation|representation|institute|embassy)
  meilleur(?:e)? (?:moment|facon|maniere|hotel|restaurant|endroit|choix)|best (?:time|way|hotel|restaurant|place) (?:to|in|for)|recommande(?:r|z)?|recommend|conseille (?:moi|nous)|solve|resous|calcule (?:moi )?\d
  (?:ecris|write|compose|redige|invente|make up|tell)(?: moi| me| us| nous)? (?:an? |une? )?(?:\w+ )?(?:poeme|poem|haiku|limerick|rap|chanson|song|blague|joke|histoire|story|gazouillis|caption|slogan|lettre d amour|love letter|essay|dissertation|code|script|program|programme|recette)
  selon toi|d apres toi|a ton avis|in your opinion|what s your (?:take|opinion|view)|do you (?:believe|agree|prefer|love|hate)|es tu (?:d accord|pour|contre)|vaut il la peine|worth it|trouves tu|aimes tu
  position (?:du|de la|officielle du) (?:quebec|gouvernement|canada|ministere|premier) (?:sur|face|concernant|a l egard|quant|dans le dossier)|(?:quebec|government|ministry) s (?:position|stance|stand) on|stance on|position on (?:the|a)
  traduis|translate (?:this|the following|into|to|for me)
  credits? universitaires?|certificats?|certificate|diplome|attestation|formateurs?|enseignants?|trainers?|instructors?|teachers?
  offre d emploi|emplois?|encore affiche|job (?:posting|opening|offer|application)s?|names? of the (?:head|delegate|director|consul|minister|manager)|registration (?:open|opens|for)|deals? (?:came|come|signed)|win the (?:election|midterms|cup|game)|gagner les elections
`);

/** Words by which such questions still ask for the plan's own definition. */
export const STILL_OF_PLAN = cue(`
  qui (?:sont|mesure|mesurent|fait partie|est sonde|sont sondes|est inclus|est vise|sont vises)|who (?:are|gets?|is (?:surveyed|included|counted|considered|measured))|indicateurs?|indicators?|kpis?|cibles?|targets?
`);

/** Another ministry, body or plan is meant: nothing of this plan answers, even when it speaks of targets. */
export const OTHER_BODY = cue(String.raw`
  (?:department|ministry|minister) (?:of|for) (?:the )?(?!international|foreign)\w+|(?:ministere|ministre) (?:de la |de l |des |du |d )(?!relations|la francophonie|quebec|plan|gouvernement|monde)(?:sante|education|economie|environnement|finances?|transports?|justice|culture|travail|tourisme|agriculture|immigration|energie|securite|famille|revenu|affaires|tresor|emploi|logement|sport)\w*|(?:environment|health|education|finance|transport|justice|culture|labour|labor|economy|tourism|agriculture|immigration|energy|security|family|revenue|treasury|housing)(?: s)? (?:ministry|department|minister|ministere)(?: s)?
  (?:mapaq|mifi|mtess|mels|mesi|mei|mcc|msss|mtq|saaq|ramq|cnesst|sq|spvm|hydro quebec|loto quebec|saq|tresor|affaires mondiales|global affairs|gouvernement federal|federal government|ville de montreal|city of montreal|assemblee nationale|national assembly)
  plan d action (?:du|de|des|d|sur|pour)(?! mrif| ministere)|(?:next|prochain|nouveau|new|future|futur|upcoming|previous|ancien|precedent|old) (?:strategic )?plan(?: strategique)?|plan pour une economie verte|vision internationale du quebec|politique internationale
`);

/** Another plan named by its years: «le plan 2023-2027». */
export const OTHER_PLAN =
  /(?<= )(?:plan(?: strategique)?|strategic plan) (?:de |of |for )?(20\d\d)[ -](20\d\d)(?= )|(?<= )(20\d\d)[ -](20\d\d) (?:strategic )?plan(?= )/;
