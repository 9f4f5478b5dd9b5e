import { addDays, type Day, partsOf } from '../../domain/day.ts';
import { MONTH, monthOf } from '../months.ts';
import { CARDINAL, numberOf } from '../numbers.ts';
import { withDaysInFigures } from './dayWords.ts';
import { dayOf, feastIn, lately } from './latestDay.ts';

/** A day found in folded text; of «du 3 au 7 octobre» the first. `day` is undefined where the words are no single day. */
export type LocalDate = { day: Day | undefined; start: number; end: number };

const WEEKDAYS: Record<string, number> = {
  dimanche: 0,
  sunday: 0,
  sun: 0,
  lundi: 1,
  monday: 1,
  mardi: 2,
  tuesday: 2,
  tue: 2,
  tues: 2,
  mercredi: 3,
  wednesday: 3,
  wed: 3,
  jeudi: 4,
  thursday: 4,
  thu: 4,
  thurs: 4,
  thur: 4,
  vendredi: 5,
  friday: 5,
  fri: 5,
  samedi: 6,
  saturday: 6,
};
const WEEKDAY = `(?:${Object.keys(WEEKDAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const D = '(\\d{1,2})(?: ?(?:er|st|nd|rd|th|e))?';
const M = `(${MONTH})\\.?`;
const Y = '(?:,? ?(?:de |of |en |in )?((?:1[5-9]|2[01])\\d\\d))?';
const FUTURE = '(?:prochaine?|next|qui vient|a venir|upcoming|coming)';
const PAST = '(?:derniere?|passee?|last|past|dernier)';

type Rule = {
  pattern: RegExp;
  read: (match: RegExpExecArray, today: Day, ahead: boolean | undefined) => Day | undefined | 'none';
};

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:du|from|between|entre)(?: le| the)? ${D}(?: ${M})? (?:au|to|and|et|-) ${D} ${M}${Y}`),
    read: ([, d, m, , last, y], today, ahead) => yearless(d, m ?? last, y, undefined, today, ahead),
  },
  {
    pattern: new RegExp(`\\b(?:from|between) ${M} ${D} (?:to|and) (?:${MONTH} )?${D}${Y}\\b`),
    read: ([, m, d, , y], today, ahead) => yearless(d, m, y, undefined, today, ahead),
  },
  { pattern: /\b(?:hier et (?:avant[ -]?hier|aujourd)|yesterday and (?:the day before|today))\b/, read: () => 'none' },
  {
    pattern: new RegExp(`\\b${M} ${D} ?(?:-|to|through|au|and|&) ?${D}${Y}\\b`),
    read: ([, m, d, , y], today, ahead) => yearless(d, m, y, undefined, today, ahead),
  },
  {
    pattern: new RegExp(`\\b${D} ?(?:-|to|et|and|au|&) ?${D} ${M}${Y}\\b`),
    read: ([, d, , m, y], today, ahead) => yearless(d, m, y, undefined, today, ahead),
  },
  { pattern: /\b((?:1[5-9]|2[01])\d\d)[-/](\d{1,2})[-/](\d{1,2})\b/, read: ([, y, m, d]) => dayOf(y, m, d) },
  {
    pattern: /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d\d)\b(?![-/.\d])/,
    read: ([, d, m, y]) => dayOf(`20${y}`, m, d),
  },
  {
    pattern: /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:1[5-9]|2[01])\d\d)\b/,
    read: ([, a = '', b = '', y]) => (Number(b) > 12 ? dayOf(y, a, b) : dayOf(y, b, a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:le |the |on )?(?:${WEEKDAY},? (?:le |the |dernier,? |passe,? )?)?${D}(?: of| de)?[ -]${M}${Y}(?: (${FUTURE}|${PAST}|${'current'}))?(?![\\d/])`,
    ),
    read: ([, d, m, y, which], today, ahead) => yearless(d, m, y, which, today, ahead),
  },
  {
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},? (?:the )?)?${M},? +(?:the +|le +)?${D}${Y}(?: (${FUTURE}|${PAST}))?(?![\\d%/]|:\\d)`,
    ),
    read: ([, m, d, y, which], today, ahead) => yearless(d, m, y, which, today, ahead),
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}(?:,? (?:le |the )${D}(?![\\d/:%])| ${D}(?=[,.;)]|$))`),
    read: ([, a, b], today) => lately(Number(a ?? b), today),
  },
  {
    pattern: new RegExp(`\\b(?:le |the |on the )${D} (?:du mois (?:dernier|passe)|of last month)\\b`),
    read: ([, d = ''], today) => {
      const { year, month } = partsOf(today);
      return dayOf(String(month === 1 ? year - 1 : year), String(month === 1 ? 12 : month - 1), d);
    },
  },
  {
    pattern: new RegExp(`\\b(?:il y a|ya|y a|ca fait) (${CARDINAL}) (jours?|semaines?)\\b`),
    read: ([, n = '', unit = ''], today) => back(n, unit, today, -1),
  },
  {
    pattern: new RegExp(`\\b(${CARDINAL}|an?|a couple of|couple of) (days?|weeks?)(?: ago| back| earlier)\\b`),
    read: ([, n = '', unit = ''], today) => back(n, unit, today, -1),
  },
  { pattern: /\b(?:avant?[ -]?hier|day before yesterday|avanthier|av hier)\b/, read: (_, today) => addDays(today, -2) },
  { pattern: /\b(?:apres[ -]?demain|day after tomorrow)\b/, read: (_, today) => addDays(today, 2) },
  {
    pattern: /\b(?:hier|yesterday|yesteday|yesterdy|ystd|last night|la veille(?! d)|yest)\b/,
    read: (_, today) => addDays(today, -1),
  },
  { pattern: /\b(?:demain|tomorrow|tmrw|tmr|2morrow)\b/, read: (_, today) => addDays(today, 1) },
  {
    pattern:
      /\b(?:aujourd ?'? ?hui|today|auj|ajd|ce matin|this (?:very )?morning|cet apres[ -]midi|this afternoon|ce midi|ce soir|tonight|this evening|tantot|a matin|at noon today)\b/,
    read: (_, today) => today,
  },
  {
    pattern: new RegExp(`\\b(?:dans|in) (${CARDINAL}|a) (jours?|days?|semaines?|weeks?)\\b`),
    read: ([, n = '', unit = ''], today) => back(n, unit, today, 1),
  },
  {
    pattern: new RegExp(
      `\\b(?:(${WEEKDAY})(?:,)? (?:de )?(?:la )?(?:semaine (?:derniere|passee)|last week)|last week(?: on)? (${WEEKDAY}))\\b`,
    ),
    read: ([, a, b], today) => lastWeek(a ?? b ?? '', today),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:(${FUTURE}) (${WEEKDAY}))|(?:(${WEEKDAY}) (${FUTURE}))|(?:(this coming) (${WEEKDAY})))\\b`,
    ),
    read: ([, , a, b, , , c], today) => weekday(a ?? b ?? c ?? '', today, 1),
  },
  {
    pattern: new RegExp(`\\b(?:${PAST} (${WEEKDAY})|(${WEEKDAY}) ${PAST})\\b`),
    read: ([, a, b], today) => weekday(a ?? b ?? '', today, -1),
  },
  {
    pattern: new RegExp(`\\b(?:on |le |de |this |ce |of )?(${WEEKDAY})s?\\b(?! le \\d)`),
    read: ([, a = ''], today, ahead) => weekday(a, today, ahead ? 1 : -1),
  },
  {
    pattern:
      /\b(?:le|the|au|on the|for the) (\d{1,2})(?: ?(?:er|st|nd|rd|th))?(?: (?:du mois|of the month|courant|of this month|de ce mois(?:[ -]ci)?))\b/,
    read: ([, d = ''], today) => lately(Number(d), today),
  },
];

/** Every rule needs one of these: a figure, a day, a part of a day or a week. */
const RULE_WORDS =
  /\d|hier|yest|ystd|night|veille|demain|tomorrow|tmr|auj|ajd|day|matin|morning|noon|midi|soir|evening|tantot|jour|semaine|week|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|\b(?:sun|tue|wed|thu|fri)|halloween|saint|canada/;

/** Reads the first rule that fits. */
export function localDates(message: string, today: Day): LocalDate | undefined {
  const text = withDaysInFigures(message).replace(DENIED, (words) => ' '.repeat(words.length));
  if (!RULE_WORDS.test(text)) return undefined;
  const ahead = AHEAD.test(text) || (DONE.test(text) ? undefined : false);
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const day = read(match, today, ahead);
    if (day === undefined) continue;
    return { day: day === 'none' ? undefined : day, start: match.index, end: match.index + match[0].length };
  }
  return feastIn(text, today);
}

/** Without a year the past is meant, unless the sentence speaks of what is to come. */
function yearless(
  d: string | undefined,
  m: string | undefined,
  y: string | undefined,
  which: string | undefined,
  today: Day,
  ahead: boolean | undefined,
): Day | undefined {
  const month = monthOf(m ?? '');
  if (month === undefined) return undefined;
  if (y) return dayOf(y, String(month), d);
  const { year } = partsOf(today);
  const here = dayOf(String(year), String(month), d);
  if (!here || here <= today)
    return here && (ahead || which) && isComing(which) ? dayOf(String(year + 1), String(month), d) : here;
  // A day of the weeks to come was planned, not done eleven months ago, unless it is said to be over.
  const soon = ahead === false && here <= addDays(today, SOON) && which === undefined;
  return ahead || soon || isComing(which) ? here : dayOf(String(year - 1), String(month), d);
}

function isComing(which: string | undefined): boolean {
  return which !== undefined && new RegExp(`^${FUTURE}$`).test(which);
}

/** How far ahead a day without a year is still taken for the one to come. */
const SOON = 45;

/** Said to be over: no day without a year is to come. */
const DONE = /\b(?:j'ai|nous avons|on a|a eu lieu|tenue?s?|held|hosted|ran|did|took place|happened|wrapped)\b/;

const AHEAD =
  /\b(?:demain|tomorrow|prochaine?|next|upcoming|a venir|je (?:tiens|tiendrai|vais|recevrai|rencontrerai|participerai|donnerai)|nous (?:tenons|tiendrons|allons|recevrons)|on (?:tient|tiendra|va|aura|recevra)|aura lieu|sera|seront|will|'ll|going to|i'm (?:holding|hosting|running|leading|attending)|we're (?:holding|hosting|running|leading|attending)|deja confirmee?|confirmed for|ahead of time|in advance|d'avance|planned|prevue?|scheduled|coming up|programmee?s?|planifi\w*|annonc\w*|tiendra|tiendront|tiendrons|recevrons|booked|set for|future|hasn't happened)\b/;

/** A day that is said not to be the one. */
const DENIED = new RegExp(
  `\\b(?:pas|not) (?:on |le )?(?:avant[ -]hier|hier|yesterday|today|aujourd ?'? ?hui|${WEEKDAY})\\b`,
  'g',
);

function back(n: string, unit: string, today: Day, sign: 1 | -1): Day | undefined {
  const count = /^an?$/.test(n) ? 1 : /couple/.test(n) ? 2 : numberOf(n);
  if (count === undefined || count > 4000) return undefined;
  return addDays(today, sign * count * (/^(?:semaine|week)/.test(unit) ? 7 : 1));
}

/** The nearest such weekday before today, or after it. */
function weekday(name: string, today: Day, sign: 1 | -1): Day | undefined {
  const wanted = WEEKDAYS[name];
  if (wanted === undefined) return undefined;
  const current = weekdayOf(today);
  const distance = sign === -1 ? (current - wanted + 7) % 7 || 7 : (wanted - current + 7) % 7 || 7;
  return addDays(today, sign * distance);
}

/** That weekday of the calendar week before (weeks begin on Monday). */
function lastWeek(name: string, today: Day): Day | undefined {
  const wanted = WEEKDAYS[name];
  if (wanted === undefined) return undefined;
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7) - 7);
  return addDays(monday, (wanted + 6) % 7);
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
