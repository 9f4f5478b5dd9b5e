import { addDays, type Day, parseDay, partsOf } from '../../domain/day.ts';
import { MONTH, MONTH_WORDS, monthOf } from '../months.ts';
import { CARDINAL, numberOf } from '../numbers.ts';
import { typingDistance } from '../typingDistance.ts';

/** A day found in folded text; `day` is undefined where the words are a date of no single day («du 3 au 7 octobre»). */
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

type Rule = { pattern: RegExp; read: (match: RegExpExecArray, today: Day, ahead: boolean) => Day | undefined | 'none' };

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:du|from|between|entre)(?: le| the)? ${D}(?: ${M})? (?:au|to|and|et|-) ${D} ${M}${Y}`),
    read: () => 'none',
  },
  { pattern: /\b(?:hier et (?:avant[ -]?hier|aujourd)|yesterday and (?:the day before|today))\b/, read: () => 'none' },
  { pattern: new RegExp(`\\b${M} ${D} ?(?:-|to|through|au|and|&) ?${D}${Y}\\b`), read: () => 'none' },
  { pattern: new RegExp(`\\b${D} ?(?:-|to|et|and|&) ?${D} ${M}${Y}\\b`), read: () => 'none' },
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
      `\\b(?:${WEEKDAY},? (?:the )?)?${M} +(?:the )?${D}${Y}(?: (${FUTURE}|${PAST}))?(?![\\d%/]|:\\d)`,
    ),
    read: ([, m, d, y, which], today, ahead) => yearless(d, m, y, which, today, ahead),
  },
  {
    pattern: new RegExp(`\\b(?:il y a|ya|y a|ca fait) (${CARDINAL}) (jours?|semaines?)\\b`),
    read: ([, n = '', unit = ''], today) => back(n, unit, today, -1),
  },
  {
    pattern: new RegExp(`\\b(${CARDINAL}|an?|a couple of|couple of) (days?|weeks?)(?: ago| back| earlier)\\b`),
    read: ([, n = '', unit = ''], today) => back(n, unit, today, -1),
  },
  { pattern: /\b(?:avant[ -]?hier|day before yesterday|avanthier|av hier)\b/, read: (_, today) => addDays(today, -2) },
  { pattern: /\b(?:apres[ -]?demain|day after tomorrow)\b/, read: (_, today) => addDays(today, 2) },
  {
    pattern: /\b(?:hier|yesterday|yesteday|yesterdy|ystd|ytd|last night|la veille|yest)\b/,
    read: (_, today) => addDays(today, -1),
  },
  { pattern: /\b(?:demain|tomorrow|tmrw|tmr|2morrow)\b/, read: (_, today) => addDays(today, 1) },
  {
    pattern:
      /\b(?:aujourd ?'? ?hui|today|auj|ajd|ce matin|this morning|cet apres[ -]midi|this afternoon|ce midi|ce soir|tonight|this evening|tantot|a matin|at noon today)\b/,
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
  /\d|hier|yest|ystd|ytd|night|veille|demain|tomorrow|tmr|auj|ajd|day|matin|morning|noon|midi|soir|evening|tantot|jour|semaine|week|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|\b(?:sun|tue|wed|thu|fri)/;

/** Reads the first rule that fits. */
export function localDates(folded: string, today: Day): LocalDate | undefined {
  const text = withOrdinals(withMonths(folded)).replace(DENIED, (words) => ' '.repeat(words.length));
  if (!RULE_WORDS.test(text)) return undefined;
  const ahead = AHEAD.test(text);
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const day = read(match, today, ahead);
    if (day === undefined) continue;
    return { day: day === 'none' ? undefined : day, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The latest such day of the month that is not in the future: «le 4» in a draft. */
export function lately(date: number, today: Day): Day | undefined {
  const { year, month } = partsOf(today);
  const [y, m] = date <= partsOf(today).date ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
  return dayOf(String(y), String(m), String(date));
}

function dayOf(y = '', m = '', d = ''): Day | undefined {
  return parseDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
}

/** Without a year the past is meant, unless the sentence speaks of what is to come. */
function yearless(
  d: string | undefined,
  m: string | undefined,
  y: string | undefined,
  which: string | undefined,
  today: Day,
  ahead: boolean,
): Day | undefined {
  const month = monthOf(m ?? '');
  if (month === undefined) return undefined;
  if (y) return dayOf(y, String(month), d);
  const { year } = partsOf(today);
  const here = dayOf(String(year), String(month), d);
  if (!here || here <= today)
    return here && (ahead || which) && isComing(which) ? dayOf(String(year + 1), String(month), d) : here;
  return ahead || isComing(which) ? here : dayOf(String(year - 1), String(month), d);
}

function isComing(which: string | undefined): boolean {
  return which !== undefined && new RegExp(`^${FUTURE}$`).test(which);
}

const AHEAD =
  /\b(?:demain|tomorrow|prochaine?|next|upcoming|a venir|je (?:tiens|tiendrai|vais|recevrai|rencontrerai|participerai|donnerai)|nous (?:tenons|tiendrons|allons|recevrons)|on (?:tient|tiendra|va|aura|recevra)|aura lieu|sera|seront|will|'ll|going to|i'm (?:holding|hosting|running|leading|attending)|we're (?:holding|hosting|running|leading|attending)|deja confirmee?|confirmed for|ahead of time|in advance|d'avance|planned|prevue?|scheduled|coming up)\b/;

/** Month names with a typing error, as the month, padded to the same length. */
function withMonths(folded: string): string {
  return folded.replace(/[a-z]{5,11}/g, (word) => {
    if (monthOf(word) !== undefined || !/^[jfmasond]/.test(word)) return word;
    const meant = LONG_MONTHS.find((name) => name[0] === word[0] && typingDistance(word, name, 1) <= 1);
    const short =
      meant &&
      [meant, meant.slice(0, 4), meant.slice(0, 3)].find(
        (name) => name.length <= word.length && monthOf(name) !== undefined,
      );
    return short ? short.padEnd(word.length) : word;
  });
}

/** «november seventh», "the second of may": the ordinals in letters beside a month, as digits, at the same length. */
function withOrdinals(text: string): string {
  return text
    .replace(MONTH_FIRST, (_, month: string, word: string) => `${month}${digits(word)}`)
    .replace(MONTH_LAST, (_, word: string, month: string) => `${digits(word)}${month}`);
}

function digits(word: string): string {
  return String(ORDINALS.indexOf(word.replace('-', ' ')) + 1).padStart(word.length);
}

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first'.split(
    '|',
  );
const ORDINAL = `(${[...ORDINALS].reverse().join('|').replaceAll(' ', '[ -]')})`;
const MONTH_FIRST = new RegExp(`\\b(${MONTH} (?:the )?)${ORDINAL}\\b`, 'g');
const MONTH_LAST = new RegExp(`\\b${ORDINAL}((?: of)? ${MONTH})\\b`, 'g');
/** A day that is said not to be the one. */
const DENIED = new RegExp(
  `\\b(?:pas|not) (?:on |le )?(?:avant[ -]hier|hier|yesterday|today|aujourd ?'? ?hui|${WEEKDAY})\\b`,
  'g',
);

const LONG_MONTHS = MONTH_WORDS.filter((name) => name.length >= 6);

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
