import type { TimeOfDay, Weekday } from '../domain/subscription.ts';
import { cue } from './intents/cue.ts';
import type { NoticeWish } from './request.ts';

/** What a message wants of the notices, the words that told it, and what it names beside indicators. */
export type NoticeRead = { decision: 'start' | 'stop' | 'digest' | 'list'; words: string; wish: NoticeWish };

const DAY =
  '(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)';
const NOTICE = '(?:avis|alertes?|notifications?|abonnements?|notices?|alerts?|subscriptions?)';
const DIGEST = '(?:(?:weekly |my |the )?(?:digest|summary|recap)|resumes?(?: hebdo\\w*| de la semaine)?)';
/** What is said to happen when «dis-moi si» asks to be told later, and not now. */
const CHANGES = '(?:chang\\w*|boug\\w*|vari\\w*|evolu\\w*|mov\\w*|updat\\w*|modifi\\w*|revis\\w*)';

/** «arrête», "stop it", and nothing else. While a draft waits it is about the draft. */
const BARE_STOP =
  /^ (?:arrete(?:r|z|s)?|stop|stoppe|cesse(?:r|z)?)(?: (?:ca|cela|tout|it|that|this|everything|svp|stp|please|s il (?:te|vous) plait))* $/;

const STOP = cue(`
  (?:ne )?(?:m |me )?(?:arrete|cesse|stop)(?:r|z)? (?:de )?(?:m |me )?(?:aviser|prevenir|avertir|notifier|envoyer|suivre)(?: .{0,60})?
  (?:arrete|cesse|stop|annule|supprime|retire|enleve|coupe|cancel|delete|remove|end)(?:r|z)? (?:tou(?:s|tes) )?(?:all )?(?:of )?(?:mes |my |les |the |le |l |mon |d envoyer |sending )?(?:${NOTICE}|${DIGEST})(?: .{0,60})?
  stop (?:notifying|alerting|telling|sending|following|watching|warning|pinging)(?: .{0,60})?
  (?:ne )?(?:me |m )?(?:previens|avise|avertis|notifie|informe|prevenez|avisez)(?: moi| nous)? plus(?: .{0,60})?|(?:do not|don t) (?:notify|alert|tell|warn) me(?: .{0,60})?
  desabonne(?:r|z)?(?: moi)?(?: .{0,60})?|unsubscribe|unsubscribe .{0,60}|unfollow|unfollow .{0,40}
  (?:plus|no more) (?:d |de |jamais d )?(?:${NOTICE}|${DIGEST})(?: .{0,40})?
  turn off (?:the |my |all )*(?:${NOTICE}|${DIGEST})|desactive(?:r|z)? (?:les |mes |le |mon )?(?:${NOTICE}|${DIGEST})(?: .{0,40})?
`);

const LIST = cue(`
  mes (?:avis|alertes|notifications|abonnements|resumes)|my (?:notices|alerts|notifications|subscriptions|digests?)
  (?:a quoi|de quoi) (?:suis je|je suis|est ce que je suis) abonnee?|what (?:am i|have i) subscribed to
  (?:quels|quelles|which|what) (?:avis|alertes|notices|alerts|notifications) (?:est ce que )?(?:je recois|ai je|j ai|je suis|do i (?:get|have|receive|follow)|am i getting)
  (?:quels indicateurs|which indicators|what indicators|what) (?:est ce que )?(?:je suis|ai je suivi|do i follow|am i (?:following|watching))
`);

const WEEKLY = cue(`
  (?:resumes?|bilan|sommaire|rapport|digest|point|recap|summary|update)(?: .{0,20})? (?:chaque|tous les|toutes les|hebdo\\w*|quotidien|mensuel|every|each|weekly).{0,40}
  (?:resumes?|digest|recap|summary)(?: .{0,20})? (?:le |les |du |on |on the )?${DAY}(?: .{0,30})?
  (?:weekly|daily|monthly|monday) (?:digest|summary|recap|update)(?: .{0,40})?|(?:resumes?|recap) (?:hebdo\\w*|de la semaine)(?: .{0,40})?
  (?:send|envoie)(?: me| moi)? .{0,30}(?:chaque|every|each|tous les) (?:${DAY}|semaine|jour|mois|week|day|month|morning|matin).{0,20}
`);

const START = cue(`
  (?:previens|avise|avertis|notifie|alerte|informe|prevenez|avisez|avertissez)(?: moi| nous|r)?(?: .{0,10})? (?:quand|lorsque|des que|si|s il|aussitot).{0,80}
  (?:notify|alert|warn|ping) (?:me|us) (?:when|if|as soon as|whenever|once|of|about|on|for) .{0,80}
  (?:previens|avise|avertis|notifie|informe|prevenez|avisez|avertissez)(?: moi| nous) (?:de|des|du|d|pour|sur|a propos) .{0,80}
  (?:dis(?: moi)?|tell me|let me know) (?:quand|lorsque|des que|aussitot|when|as soon as|whenever|once) .{0,80}
  (?:dis(?: moi)?|tell me|let me know) (?:si|s il|if) .{0,60}${CHANGES}(?: .{0,20})?
  abonne(?:r|z)? (?:moi|nous)(?: .{0,60})?|(?:m|nous) abonner(?: .{0,60})?|subscribe(?: me)?(?: .{0,40})?
  (?:je (?:veux|voudrais|souhaite|aimerais)|j aimerais) etre (?:prevenue?|avisee?|avertie?|notifiee?|informee?|tenue? au courant)(?: .{0,80})?
  i (?:want|would like|d like) to (?:be (?:notified|alerted|told|informed|warned)|follow|get (?:notices|alerts))(?: .{0,80})?
  (?:tiens|tenez) (?:moi|nous) (?:au courant|informee?s?)(?: .{0,60})?|keep (?:me|us) (?:posted|informed|up to date|updated|in the loop)(?: .{0,60})?
  (?:active|activer|turn on|enable)(?: les| the| my| mes)? (?:avis|alertes|notifications|alerts?|notices?)(?: .{0,60})?
`);
/** At the head of a message only: elsewhere to follow is an ordinary word. */
const FOLLOW =
  /^ (?:suis|suivre|surveille(?:r)?|follow|watch) (?:pour moi |moi )?(?:l |les |the )?(?:indicateurs?|indicators?|kpis?|ind) .{1,40}$/;

const TO_VALIDATE =
  / (?:a valider|a approuver|to (?:be )?(?:validate|approve)d?|en attente(?: de validation)?|(?:awaiting|waiting for|pending) (?:validation|approval)|nouvelles? declarations?|new reports?|validations?) /;
const ALL =
  / (?:tout|tous|toutes|everything|all|any|anything|n importe (?:quoi|quel\w*)|chaque indicateur|every indicator|le plan|the plan|quoi que ce soit) /;
const DIGEST_NAMED = / (?:resumes?|digests?|summary|summaries|recap|hebdo\w*|weekly) /;

/** Reads what a flat text wants of the notices; undefined when it is about something else. */
export function readNotice(flat: string): NoticeRead | undefined {
  if (BARE_STOP.test(flat)) return { decision: 'stop', words: flat.trim(), wish: { about: 'all', bare: true } };
  const stop = STOP.exec(flat);
  if (stop) return { decision: 'stop', words: stop[0], wish: { about: aboutOf(flat, 'all') } };
  const list = LIST.exec(flat);
  if (list) return { decision: 'list', words: list[0], wish: {} };
  const start = START.exec(flat) ?? FOLLOW.exec(flat);
  const weekly = WEEKLY.exec(flat);
  if (weekly && !(start && / (?:chang|boug|mov|quand|when) /.test(flat))) {
    return { decision: 'digest', words: weekly[0], wish: { about: 'digest', ...timeIn(flat) } };
  }
  return start ? { decision: 'start', words: start[0], wish: aboutIn(flat) } : undefined;
}

/** The words of a message that may name what it is about, without those that ask to be told. */
export function subjectWords(rest: string): string[] {
  return rest.split(' ').filter((word) => word !== '' && !ASKING.has(word) && !new RegExp(`^${CHANGES}$`).test(word));
}

const ASKING = new Set(
  `previens prevenez prevenir avise avisez aviser avertis avertissez avertir notifie notifier alerte alertes informe dis
  moi nous me m quand lorsque des que si s il aussitot abonne abonner desabonne suis suivre surveille tiens tenez au
  courant notify alert warn ping tell let know us when if as soon whenever once subscribe unsubscribe unfollow follow
  watch keep posted informed up to date updated stop stopping notifying alerting telling sending arrete arreter cesse de
  d du l la le les un une ne plus pas pour sur a propos the of about on for an any i want would like be is are it ca cela
  this that there y je veux voudrais souhaite aimerais etre prevenu prevenue avise avisee notified alerted told avis
  notices notifications alerts indicateur indicateurs indicator indicators please svp stp chiffre chiffres figure figures
  resultat resultats result results quelque chose something anything`.split(/\s+/),
);

function aboutIn(flat: string): NoticeWish {
  const about = aboutOf(flat, undefined);
  return about ? { about } : {};
}

function aboutOf<T extends NoticeWish['about']>(flat: string, otherwise: T): NoticeWish['about'] | T {
  if (otherwise !== undefined && DIGEST_NAMED.test(flat)) return 'digest';
  if (TO_VALIDATE.test(flat)) return 'validations';
  return ALL.test(flat) ? 'all' : otherwise;
}

const WEEKDAY_NAMES: readonly (readonly [RegExp, Weekday])[] = [
  [/ (?:lundis?|mondays?) /, 1],
  [/ (?:mardis?|tuesdays?) /, 2],
  [/ (?:mercredis?|wednesdays?) /, 3],
  [/ (?:jeudis?|thursdays?) /, 4],
  [/ (?:vendredis?|fridays?) /, 5],
  [/ (?:samedis?|saturdays?) /, 6],
  [/ (?:dimanches?|sundays?) /, 7],
];
const CLOCK = /(?: (?:a|at|vers|des|around) | )(\d{1,2}) ?(?:h|heures?|:) ?(\d{2})?(?: ?(am|pm|a m|p m))? /;
const HOUR = / (?:a|at) (\d{1,2}) (am|pm|a m|p m|o clock)? ?/;
const TWELVE = / (\d{1,2})(?: ?:? ?(\d{2}))? ?(am|pm|a m|p m) /;

/** The weekday and the time a message names, and whether it wants more or less than once a week. */
function timeIn(flat: string): Pick<NoticeWish, 'weekday' | 'time' | 'every'> {
  const weekday = WEEKDAY_NAMES.find(([name]) => name.test(flat))?.[1];
  const time = clockIn(flat);
  const every =
    weekday === undefined &&
    / (?:quotidien\w*|daily|chaque jour|tous les jours|every day|each day|every morning|chaque matin|tous les matins) /.test(
      flat,
    )
      ? 'day'
      : / (?:mensuel\w*|monthly|chaque mois|tous les mois|every month|each month) /.test(flat)
        ? 'month'
        : undefined;
  return { ...(weekday && { weekday }), ...(time && { time }), ...(every && { every }) };
}

function clockIn(flat: string): TimeOfDay | undefined {
  if (/ (?:midi|noon) /.test(flat)) return '12:00';
  const match = TWELVE.exec(flat) ?? CLOCK.exec(flat) ?? HOUR.exec(flat);
  if (!match) return undefined;
  const [, hourText = '', second, third] = match;
  const minute = second && /^\d/.test(second) ? Number(second) : 0;
  const half = [second, third].find((part) => part !== undefined && /^[ap]/.test(part))?.charAt(0);
  const named = Number(hourText);
  const hour = half === 'p' && named < 12 ? named + 12 : half === 'a' && named === 12 ? 0 : named;
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as TimeOfDay;
}
