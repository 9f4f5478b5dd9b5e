import { cue } from './intents/cue.ts';
import type { Command, Wishes } from './request.ts';
import type { Tidied } from './tidy.ts';

/** A command, the words that told it and what it wishes. */
export type CommandRead = { command: Command; words: string; wishes: Wishes };

const REFERENCE = /\b[A-Za-z]{2,10}-\d{1,4}-\d{4}(?:-v\d{1,4})?\b/;

/** «historique de l'indicateur 7» and nothing else: who recorded what. «historique complet», or of a name, is the trend. */
const BARE_HISTORY =
  /^ (?:l |the )?(?:historique|history) (?:de |of |for )(?:l |the )?(?:indicateur|indicator|kpi|ind) (?:(?:no|n|num|number) )?\d{1,2} *$/;

const SEEN_FR = 'ce que j ai (?:deja |tout )?(?:vue?s?|lue?s?|consulte|regardee?s?)';
const SEEN_EN = 'what (?:i|i ve|i have) (?:already |last )?(?:saw|seen|looked at|viewed|read)';

const PATTERNS: readonly (readonly [Command, RegExp, Wishes])[] = [
  [
    'keep_seen',
    cue(`
  (?:oubli|oublie|oublies|oublier|oubliez|efface|effacer|effacez|supprime|supprimer|supprimez) (?:tout )?(?:de )?${SEEN_FR}
  (?:ne |n )?(?:te |vous )?(?:retiens|retient|retenez|retenir|garde|gardez|memorise|memorisez|note|notez|souviens|souvenez) (?:plus|pas|plus jamais)(?: en memoire)? (?:de )?${SEEN_FR}
  (?:arrete|cesse)(?:r|s|z)? de (?:retenir|garder|memoriser|noter|suivre|te souvenir de|vous souvenir de) ${SEEN_FR}
  (?:stop|quit|no longer|no more) (?:remember|remembering|keep|keeping|keep track of|keeping track of|tracking|recording|memorizing) ${SEEN_EN}
  (?:forget|erase|delete|clear) (?:everything |all )?(?:of )?${SEEN_EN}
  (?:do not|don t|dont|never) (?:remember|keep(?: track of)?|track|record) ${SEEN_EN}
`),
    { decision: 'stop' },
  ],
  [
    'keep_seen',
    cue(`
  (?:retiens|retient|retien|retenez|retenir|memorise|memorisez|memoriser|note|notez|rappelle toi|rappelez vous|souviens toi|souvenez vous)(?: bien)? (?:de )?${SEEN_FR}
  (?:garde|gardez|garder) (?:en memoire|la trace de|trace de) ${SEEN_FR}
  (?:remember|memorize|keep track of|track|record|keep in mind) ${SEEN_EN}
`),
    { decision: 'start' },
  ],
  [
    'forget',
    cue(`
  oublie(?:r|z)? ?moi|forget (?:me|about me|my data|everything about me)
  (?:efface|supprime|delete|erase|remove)(?:r|z)? (?:toutes? )?(?:mes (?:donnees|preferences|renseignements|informations)|my (?:data|preferences|information|personal data))
  droit a l oubli|right to be forgotten
`),
    {},
  ],
  [
    'my_data',
    cue(`
  mes (?:donnees|renseignements)(?: personnel(?:le)?s)?|my (?:personal )?(?:data|information)
  (?:que|qu est ce que|quelles donnees|quelles informations) (?:tu |vous )?(?:sais|savez|gardes|gardez|conserves|conservez|as|avez)(?: tu| vous)? (?:de|sur|a propos de) moi
  what (?:data |information )?(?:do you|have you)(?: got)? (?:know|keep|store|hold|have|kept|stored)(?: about me| on me)
  data (?:you|do you) (?:hold|keep|have) (?:on|about) me
`),
    {},
  ],
  [
    'queue',
    cue(`
  (?:qu est ce qu il y a |y a t il |ya tu |what s |what is |anything |quelque chose |liste |list |montre |show |voir |see )*(?:a valider|en attente(?: de validation)?|to (?:be )?(?:validate|approve)d?|awaiting (?:validation|approval)|waiting for (?:validation|approval)|pending (?:validation|approval|reports?)|file d attente|file de validation|validation queue|approval queue|queue)
  (?:qui|who) (?:n a|n ont|na|has|have)(?: rien| not| nothing)? ?(?:declare|pas declare|rien declare|not reported|reported nothing|reported).{0,40}
`),
    {},
  ],
  [
    'decide',
    cue(`
  (?:j )?(?:approuve|approuver|approuvez|accepte|valide|valider) (?:(?:la|le|l|les|cette|ce|cet|ma|tout(?:es)?) )*(?:declarations?|activites?|entrees?|saisies?|rapports?|mrif|celle|celui)(?: .{0,60})?
  (?:approve|accept|validate) (?:(?:the|this|that|it|all|my) )*(?:entry|entries|reports?|activity|activities|number|mrif|one)(?: .{0,60})?
`),
    { decision: 'approve' },
  ],
  [
    'decide',
    cue(`
  (?:je )?(?:rejette|rejeter|refuse|refuser) (?:(?:la|le|l|les|cette|ce|cet) )*(?:declarations?|activites?|entrees?|saisies?|rapports?|mrif|celle|celui)(?: .{0,60})?
  (?:reject|decline|refuse) (?:(?:the|this|that|it) )*(?:entry|reports?|activity|mrif|one)(?: .{0,60})?
`),
    { decision: 'reject' },
  ],
  [
    'check_in',
    cue(`
  rien a (?:signaler|declarer|rapporter)(?: .{0,40})?|nothing to (?:report|declare|signal)(?: .{0,40})?
  no (?:new )?activit(?:y|ies) (?:to report|this (?:week|month|quarter))
  aucune activite (?:a signaler|a declarer|ce (?:mois|trimestre)|cette semaine)|ras
`),
    {},
  ],
  [
    'editions',
    cue(`
  (?:cibles?|targets?|plan|indicateurs?|libelle|wording|indicator|objectifs?) .{0,40} (?:a t (?:elle|il) change|ont (?:elles|ils) change|a t on change|changed|ete (?:modifie|revise|change)e?s?|been (?:changed|revised|modified|amended)|revisee?s?|revised|modifiee?s?)(?: .{0,20})?
  (?:has|have|did|was|were) (?:the )?(?:targets?|plan|wording)(?: .{0,40})? (?:changed?|revised|modified|amended|updated)
  (?:a t on|avez vous|on a tu|ont ils|ils ont tu) (?:change|modifie|revise) .{0,20}(?:cibles?|plan|indicateurs?)
  editions?(?: du plan| of the plan)?|versions? (?:du|of the|precedente du|anterieure du) plan
  did (?:the|they|you|we) (?:change|revise|modify|move) the (?:target|plan|goal).{0,20}
`),
    {},
  ],
  [
    'history',
    cue(`
  (?:qui|who) (?:a |has |l a )?(?:inscrit|saisi|enregistre|entre|modifie|change|corrige|valide|recorded|entered|changed|modified|corrected|validated|logged|updated)(?: .{0,50})?
  journal (?:des|d|de) (?:audit|modifications|changements|saisies|entrees)
  (?:piste|historique) (?:d audit|de verification|des (?:entrees|saisies|modifications|changements|corrections|enregistrements|inscriptions))(?: .{0,30})?
  audit (?:trail|log)(?: .{0,30})?|change ?(?:log|history)(?: .{0,30})?
  (?:ledger|registre)(?: (?:de|of|for) .{0,30})
  history of (?:the )?(?:entries|changes|records|recordings)(?: .{0,30})?
  when was .{2,40} (?:recorded|entered|updated|changed)
  quand .{2,40} (?:inscrit|saisi|enregistre|mis a jour)e?
`),
    {},
  ],
];

/** Reads a request about the assistant's own records. Reports and questions on figures are not commands. */
export function readCommand(said: Tidied): CommandRead | undefined {
  const reference = REFERENCE.exec(said.original)?.[0];
  if (reference && /-\d{4}/.test(reference) && said.words.length <= 20) {
    const decided = PATTERNS.find(([command, pattern]) => command === 'decide' && pattern.test(said.flat));
    if (decided) return { command: 'decide', words: reference, wishes: { ...decided[2], reference } };
    return { command: 'verify', words: reference, wishes: { reference } };
  }
  if (
    /^ (?:verifie|verifier|verify|check)(?: moi)?(?: (?:la|this|the|cette|une|a|that))? (?:reference|ref|citation|chiffre cite|figure reference) /.test(
      said.flat,
    )
  ) {
    return { command: 'verify', words: said.original.slice(0, 60), wishes: {} };
  }
  const bare = BARE_HISTORY.exec(said.flat);
  if (bare) return { command: 'history', words: bare[0].trim(), wishes: {} };
  for (const [command, pattern, wishes] of PATTERNS) {
    const match = pattern.exec(said.flat);
    if (match) return { command, words: match[0], wishes };
  }
  return undefined;
}
