import { cue } from './intents/cue.ts';
import type { AskedStatus } from './request.ts';

const NO_DATA = cue(`
  cases? vides?|(?:pas|non) (?:encore )?(?:rentres?|recus?|entres?|arrives?|disponibles?|remplis?)|(?:hasn t|haven t|has not|have not|not) (?:sent|given|submitted|provided|entered|reported)(?: us| in)?(?: any)? (?:numbers|data|figures|results)|zero (?:numbers|data|figures|donnees|chiffres)|null (?:results?|values?)|blanks?|no (?:reading|value|entry|number)s?(?: yet)?|without (?:an entry|a value)|a completer|non renseignes?|en attente|in the dark|don t know yet|on (?:ne )?sait pas encore|sans rien
  (?:holes?|gaps?|trous?) (?:in|dans) (?:the |our |les |nos )?(?:data|numbers|figures|donnees|chiffres)|(?:encore )?vides?|blank|still empty|a jour nulle part
  manque tu des (?:chiffres|donnees|resultats)
  without (?:a|any) (?:data|results?|figures?|numbers?|reading)|manque (?:tu|t il) des (?:chiffres|donnees|resultats)|nous manque .{0,12}(?:chiffres|donnees|resultats)|can t (?:we )?report on|report on yet|still waiting for (?:data|results)|en attente de (?:donnees|resultats)
  sans (?:donnees?|resultats?|chiffres?|mesures?)
  (?:no|without|missing|lacking|lack|lacks) (?:any )?(?:data|results?|figures?|numbers?|measurements?|readings?)
  pas (?:encore )?(?:de|d) (?:donnees?|resultats?|chiffres?|mesures?|info)
  donnees? (?:manquantes?|absentes?|indisponibles?|insuffisantes?|non disponibles?)|non disponibles?
  not available|unavailable|indisponibles?|insufficient(?: data)?
  manque(?:nt)? (?:de|des|les|d|t il des) (?:donnees?|resultats?|chiffres?)
  aucune? (?:donnee|resultat|chiffre|mesure)|not (?:been )?(?:measured|reported|filled in|updated)(?: yet)?
  pas (?:encore )?(?:ete )?(?:mesure|rapporte|renseigne|saisi|documente)(?:e|s|es)?
  don t have (?:any )?(?:data|results?|figures?|numbers?)|have (?:no|nothing)|data gaps?
  nothing (?:recorded|reported|measured)|missing|manquants?|donnees insuffisantes
`);
const AT_RISK = cue(String.raw`
  in danger of|danger of missing|menacee?s?|threatened|shaky ground|limites?|ambers?|yellows?|les jaunes|heartburn|keep(?:s|ing)? (?:you|us|me) up|sueurs froides|(?:may|might|could) (?:slip|fail|fall short|not land|be missed|disappoint)|risk(?:s|ed)? (?:of )?(?:missing|failing|slipping)|a risque|boderline|tight|serre|incertain\w*|uncertain|dicey|iffy|dangerous|vulnerable|pas garanti|pas sur(?:s)? (?:d|de)|close call|juste juste|de justesse|a avoir a l oeil|me donnent des boutons|should (?:i|we) (?:worry|be worried|fret)|m inquieter
  borderline|on the (?:edge|fence|bubble|line)|sur la corde raide|sur le fil|limite limite|shaky|wobbl\w*|touch and go|risquent? (?:fort )?de (?:ne )?(?:pas|rater|manquer|couler)|risque de (?:ne )?pas (?:passer|etre|y arriver|atteindre)|(?:may|might|could|won t|will not|not going to) (?:not )?(?:make it|get there)|tire(?:nt)? de la patte|boite(?:nt)?|cloche(?:nt)?
  jeopardy|en peril|compromis(?:e|es)?|risques? de (?:rater|manquer)|badly|eye on|oeil sur|avoir a l oeil|precaire(?:s)?
  a risque|at risk|risquent|risky|en danger|in danger|endangered|inquiet\w*|preoccup\w*
  worr(?:y|ied|ies|ying|isome)|concern(?:s|ed|ing)?|a surveiller|surveiller|to watch|watch(?:list)?
  keep an eye|en retard|retards?|behind(?: schedule)?|late|lag(?:s|ging)?|off track|not on track|delayed
  pas (?:sur la bonne voie|en voie|on track)|traine(?:nt)?(?: de la patte)?|trail(?:s|ing)?
  struggl(?:e|es|ing)|en difficulte|trouble|problemes?|problematiques?|problems?|slipping|derap(?:e|ent)
  accroche(?:nt)?|va mal|vont mal|ca va (?:pas|mal)|not going well|going badly|jaunes?|yellow|amber|orange
  red flags?|drapeaux? rouges?|alertes?|feux? (?:rouges?|jaunes?)|fragiles?|falling behind|critiques?
  sous surveillance|pourrait manquer|might miss|may miss|could miss|going to miss|likely to miss|on va manquer
  vont (?:manquer|rater)|weak|faibles?|points? faibles?|weak ?(?:spots?|points?)|mal partis?|a la traine
  attention|hot spots?|pain points?|sore spots?|dans le rouge|in the red|danger
`);
const MISSED = cue(String.raw`
  worst|(?:le|la|les|notre|nos|plus) pires?|pire (?:indicateur|resultat|cible)s?|plus en retard|most behind|furthest behind|farthest behind|plus loin de (?:la |sa |leur )?cible|furthest from|laggards?
  shortfalls?|ratages?|off target|drop(?:ped)? the ball|did we (?:blow|miss|fail)|blow|bombed|les (?:rouges|mauvais|rates|echecs|perdants|cancres)|(?:the )?(?:reds|laggards|flops|duds)|embarrass\w*|gone wrong|goes wrong|went south|a deraille|derailed|manquements?|contre performances?|underachiev\w*|not up to (?:par|scratch)|pas a la hauteur|ont pas tenu|didn t hold|where (?:did|are) we (?:los(?:e|ing)|fail(?:ing)?)|loupe(?:e|s|es)?|foir\w+
  (?:we |on )?blew|blown|fall(?:ing|en)? short|falling down|dropped the ball|on the wrong side|en deca|pas au rendez vous|pas livree?s?|botched|whiffed|sous la barre|below the (?:bar|line)|losers?|pas passee?s?|coulees?|let down|didn t make (?:it|the cut)
  plante(?:e|s|es)?(?: on)?|sur quoi s est on plante\w*|plantes?
  n ont pas livre|pas livre|failed to deliver|didn t deliver|not delivered
  short on|come up short|came short|what went wrong|mauvais coups|bad news
  manquee?s?|manque(?:r|nt)?(?: t)?(?: on)?(?: notre| nos| les| la| sa| ses)? ?(?:cibles?)?|ratee?s?
  rate(?:r|nt)?|echou\w*|echecs?|missed|miss|misses|missing (?:the|our|their) targets?|failed
  fail(?:s|ing|ures?)?|unmet|not (?:been )?(?:met|reached|achieved|hit|attained)
  n (?:a|ont|avons|est|ait|etait|etaient|aient) pas (?:ete )?(?:atteint|rencontre|reussi|respecte)\w*
  pas (?:ete )?(?:atteint|rencontre|reussi|respecte)\w*|non atteint\w*|pas attein\w*|n atteignent pas
  n atteint pas|fell short|fall(?:s|ing)? short|came up short|short of
  didn t (?:meet|reach|hit|achieve|make|get)|did not (?:meet|reach|hit|achieve|make)
  haven t (?:met|reached|hit|achieved|made)|have not (?:met|reached|hit|achieved|made)
  hasn t (?:met|reached|hit)|weren t (?:met|reached|hit|achieved)|were not (?:met|reached|hit|achieved)
  wasn t (?:met|reached|hit|achieved)|below(?: the)?(?: their| its| our)? targets?
  sous (?:la|les|leur|sa|nos|leurs) cibles?|en dessous (?:de|du|des|d)|en bas (?:de|des|du)|under target
  underperform\w*|rouges?|red|in the red|coule(?:s|es|ees|e)?|passe a cote|passees? a cote|flopp?e?d?
`);
const MET = cue(`
  (?:doing |going )?best|meilleure?s?|top performers?|plus avancee?s?|furthest along|brightest|stars?|champions?|fierte|proud of
  done and dusted|in the bag|dans la poche|ce qui va bien|ceux qui vont bien|tenu parole|tenues?|kept (?:its|their|our) (?:word|promises?)|over the line|mission accomplie|mission accomplished|healthy|(?:good|bons) (?:results|resultats|eleves|students)|(?:les |the )?(?:successes|gagnants|reussis)|what s working|ce qui (?:marche|fonctionne|roule)|there already|deja (?:la|atteintes?|rendues?)|scored|on the board|goodies
  (?:only |just )?(?:the )?(?:hits|wins|winners|greens)|les (?:bons|reussites|victoires)|right side of|pull(?:ed)? off|did (?:fine|well|good)|nailed|on a (?:bien )?fait|au rendez vous|bon cote|dans le vert|en vert|ticked off|crossed the (?:line|finish line)|made the cut|livree?s?
  what went (?:right|well)|ce qui a (?:bien )?(?:marche|fonctionne)|bons coups|good news|bonnes nouvelles
  attei(?:nt|nts|nte|ntes|gnent|gne|gnait|ndre)|met|reached|achieved|hit|attained|reussi(?:s|e|es|t|ssent)?
  succes|success(?:es|ful)?|succeeded|rencontre(?:e|es|s)?|respecte(?:e|es|s)?|accompli(?:s|e|es)?
  accomplished|realisee?s?|depasse(?:e|es|s|nt)?|exceeded|surpassed|beat(?:en)?|verts?|vertes?|green|au vert
  in the green|cleared|completed|delivered|on a eu|made|gagne(?:e|es|s)?|coche(?:e|es|s)?|checked off|wins?
  above target|au dessus (?:de|des)
`);

/** The status a question filters by; «met» only by its words, «missed» before it because it holds the same words negated. */
export function readStatus(flat: string): { status: AskedStatus; words: string } | undefined {
  if (BOTH_WAYS.test(flat)) return undefined;
  const order: readonly (readonly [AskedStatus, RegExp])[] = [
    ['no_data', NO_DATA],
    ['missed', MISSED],
    ['at_risk', AT_RISK],
    ['met', MET],
  ];
  for (const [status, pattern] of order) {
    const match = pattern.exec(flat);
    if (match) return { status, words: match[0] };
  }
  return undefined;
}

/** Good and bad asked in one breath: no status is singled out. */
const BOTH_WAYS = cue(`
  (?:how many |combien de )?(?:green|vert|verts|reds?|rouges?)s?(?: et| and| or| ou| pis|,)? (?:how many |combien de )?(?:reds?|rouges?|green|verts?)|red yellow green|rouge jaune vert|vert jaune rouge|whatever you have|pas juste (?:ceux|celles)|red amber green|rag status|atteinte des cibles|bilan de l atteinte
  hits? (?:and|or|et|ou) miss(?:es)?|wins? (?:and|or) loss(?:es)?|(?:ca )?va (?:bien|mal) (?:ou|pis|et)(?: si)?(?: ca)? va (?:mal|bien)|bons? (?:et|ou|pis) (?:les )?mauvais(?: coups)?|good (?:and|or) (?:the )?bad|met (?:and|or|vs) (?:not|missed|unmet)|atteintes? (?:et|ou) (?:non|pas|ratees|manquees)|atteint ou pas|vert ou rouge|green or red|red or green|rouge ou vert|reussites? et (?:les )?echecs?|succes et (?:les )?echecs?
`);
