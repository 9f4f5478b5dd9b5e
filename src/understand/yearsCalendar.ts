import { type Day, partsOf } from '../domain/day.ts';
import { fiscalYearOf, startYear } from '../domain/fiscalYear.ts';
import { MONTH, monthOf, PLAIN_MONTH, SEASON, SEASON_MONTHS } from './months.ts';
import { numberOf, ORDINAL } from './numbers.ts';
import type { YearFrame, YearRead } from './years.ts';
import { createYearTaker } from './yearTaker.ts';

const FULL = '((?:19|20)\\d\\d)';
const DAY = '(?:\\d{1,2}(?: (?:er|st|nd|rd|th))?)';
const LEAD =
  '(?:(?:(?:the )?(?:fiscal )?(?:year|exercice|annee)(?: financiere?| financier)? (?:ended|ending|clos|close|termine|terminee|fini|finie|se terminant|qui se termine)(?: on| le)?|en date du|as of|as at|at|au|du|le|on|en|in|by|d ici(?: le| au)?|depuis(?: le)?|since|fin|debut|mi|mid|late|early|end of|jusqu au|jusqu en|until|pour|for|de|d|of|before|avant) ){0,6}';

const ISO = new RegExp(`\\b${LEAD}${FULL}-(\\d\\d)-(\\d\\d)\\b`, 'g');
const SLASHED = new RegExp(`\\b${LEAD}(\\d{1,2})[/-](\\d{1,2})[/-]${FULL}\\b`, 'g');
const MONTH_YEAR = new RegExp(
  `\\b${LEAD}(?:mois de |month of |the )?(?:${DAY} (?:of |de )?)?(${MONTH})(?: ${DAY})? (?:of |de )?${FULL}(?![/-])\\b`,
  'g',
);
const YEAR_MONTH = new RegExp(`\\b${LEAD}${FULL} (${MONTH})\\b`, 'g');
const DAY_MONTH = new RegExp(
  `\\b${LEAD}(?:le |the )?(?:${DAY} (?:of |de )?(${MONTH})|(${MONTH}) ${DAY}(?! ?%))(?: (dernier|derniere|passe|last|prochain|next))?\\b`,
  'g',
);
const LONE_MONTH = new RegExp(
  `\\b(?:(?:(?:en|in|since|depuis|by|d ici|fin|debut|mi|mid|late|early|end of|mois de|month of|last|next|a la fin de|au mois de|as of|until|d ici la fin(?: de)?) )+(${MONTH})|(${PLAIN_MONTH})|(${MONTH})(?= (?:dernier|passe|prochain)\\b))(?: (dernier|derniere|passe|last|prochain|next))?\\b`,
  'g',
);
const QUARTER_WORD = '(?:trimestre|quarter)';
const QUARTER = `(?:[tq] ?([1-4])|(${ORDINAL}) (?:fiscal )?${QUARTER_WORD}|${QUARTER_WORD} ([1-4]))`;
const QUARTER_YEAR = new RegExp(
  `\\b(?:(?:au|le|du|in|for|the|en|pour le|of) )*${QUARTER} (?:(?:de|of|du|d|l|the|in|fiscal|fy|exercice|annee|year) )*${FULL}(?:[/-](\\d{4}|\\d\\d))?\\b`,
  'g',
);
const YEAR_QUARTER = new RegExp(`\\b${FULL}(?:[/-](\\d{4}|\\d\\d))? (?:au |le |du |the |s )?${QUARTER}\\b`, 'g');
const LONE_QUARTER = new RegExp(
  `\\b(?:(?:au|le|du|in|for|the|en|pour le|of|last|dernier) )*(?:[tq] ?([1-4])|(${ORDINAL}) (?:fiscal )?${QUARTER_WORD})(?! ?%)\\b`,
  'g',
);
const RELATIVE_QUARTER = new RegExp(
  `\\b(?:(ce|this|current|the current|en cours|le present) ${QUARTER_WORD}(?: ci| en cours)?|(?:le |au |du )?${QUARTER_WORD} (?:en cours|actuel|courant|present)|(?:le |au )?(?:(dernier|last|previous|past) ${QUARTER_WORD}|${QUARTER_WORD} (dernier|precedent|passe)|(prochain|next) ${QUARTER_WORD}))\\b`,
  'g',
);
const RELATIVE_MONTH =
  /\b(?:(?:le |au |du )?mois (?:passe|dernier)|(?:au |le |du )?dernier mois|last month(?: s)?|ce mois(?: ci)?|this month)\b/g;
const SEASON_YEAR = new RegExp(
  `\\b(?:(?:a|l|au|in|the|of|de|d|en|cet|pendant|during|depuis|since) )*(${SEASON}) (?:of |de |d )?${FULL}(?![/-])\\b`,
  'g',
);
const LONE_SEASON = new RegExp(
  `\\b(?:(cet|cette|ce|this|l|le|la|last|past|au|next|in the|prochain) )(${SEASON})(?: (dernier|derniere|passe|passee|prochain|prochaine))?\\b`,
  'g',
);
const HALF = new RegExp(
  `\\b(?:(?:au|the|a la|in the|du|le) )*(?:premier|deuxieme|second|first|1 er|2 e|s 1|s 2|h 1|h 2) ?(?:semestre|half)?(?: (?:de|of|du|d|l))* ${FULL}[/-](\\d{4}|\\d\\d)\\b`,
  'g',
);

/** Without one of these there is no date to read. */
export const CALENDAR_WORDS = new RegExp(`\\d|mois|month|${QUARTER_WORD}|\\b(?:${MONTH}|${SEASON})\\b`);

/** Dates, months, seasons and quarters of the calendar, each as the fiscal year it falls in. */
export function readCalendar(flat: string, frame: YearFrame): readonly YearRead[] {
  const { today } = frame;
  const now = partsOf(today);
  const { take, reads } = createYearTaker(flat);
  take(ISO, ([, year, month]) => startOf(Number(year), Number(month)), 'date');
  take(SLASHED, ([, a, b, year]) => startOf(Number(year), Number(b) <= 12 ? Number(b) : Number(a)), 'date');
  take(QUARTER_YEAR, ([, , , , year]) => Number(year), 'quarter');
  take(YEAR_QUARTER, ([, year]) => Number(year), 'quarter');
  take(HALF, ([, year]) => Number(year), 'half year');
  take(MONTH_YEAR, ([, month = '', year]) => startOf(Number(year), monthOf(month) ?? 4), 'dated month');
  take(YEAR_MONTH, ([, year, month = '']) => startOf(Number(year), monthOf(month) ?? 4), 'month');
  take(SEASON_YEAR, ([, season = '', year]) => startOf(Number(year), SEASON_MONTHS[season] ?? 4), 'season');
  take(DAY_MONTH, ([words, a, b, which]) => nearest(a ?? b ?? '', until(words) ?? which, now), 'day');
  take(LONE_MONTH, ([words, a, b, c, which]) => begins(words, a ?? b ?? c ?? '', which, now), 'month', true);
  take(
    RELATIVE_MONTH,
    ([words]) =>
      /^(?:ce|this)/.test(words)
        ? startOf(now.year, now.month)
        : startOf(now.month === 1 ? now.year - 1 : now.year, ((now.month + 10) % 12) + 1),
    'month',
  );
  take(
    RELATIVE_QUARTER,
    ([, , before, after, next]) => quarterFrom(today, before || after ? -1 : next ? 1 : 0),
    'quarter',
  );
  take(LONE_QUARTER, ([, digit, word]) => begun(digit ? Number(digit) : numberOf(word ?? ''), today), 'quarter', true);
  take(LONE_SEASON, ([, lead, season = '', tail]) => seasonNear(lead ?? '', season, tail ?? '', now), 'season');
  return reads;
}

const startOf = (year: number, month: number): number | undefined =>
  month >= 1 && month <= 12 ? (month >= 4 ? year : year - 1) : undefined;

/** A month without a year is the last one begun, the coming one after «prochain». */
function nearest(name: string, which: string | undefined, now: { year: number; month: number }): number | undefined {
  const month = monthOf(name);
  if (month === undefined) return undefined;
  const coming = which === 'prochain' || which === 'next';
  const year = coming ? (month > now.month ? now.year : now.year + 1) : month <= now.month ? now.year : now.year - 1;
  return startOf(year, month);
}

/** A month without a year; «d'ici avril», when a fiscal year begins, is the end of the one before. */
function begins(
  words: string,
  name: string,
  which: string | undefined,
  now: { year: number; month: number },
): number | undefined {
  const coming = until(words);
  const start = nearest(name, coming ?? which, now);
  return coming && monthOf(name) === 4 && start !== undefined ? start - 1 : start;
}

/** «d'ici mars», "by March": the coming one. */
function until(words: string): string | undefined {
  return /^(?:d ici|by|until|till|jusqu|avant|before) /.test(words.trim()) ? 'next' : undefined;
}

function quarterFrom(today: Day, quarters: number): number {
  const { year, month } = partsOf(today);
  const index = year * 12 + month - 1 + quarters * 3;
  return startOf(Math.floor(index / 12), (index % 12) + 1) ?? year;
}

/** A quarter without a year is the last one begun. */
function begun(quarter: number | undefined, today: Day): number | undefined {
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  const start = startYear(fiscalYearOf(today));
  const month = partsOf(today).month;
  const current = Math.floor(((month + 8) % 12) / 3) + 1;
  return quarter <= current ? start : start - 1;
}

function seasonNear(
  lead: string,
  season: string,
  tail: string,
  now: { year: number; month: number },
): number | undefined {
  const month = SEASON_MONTHS[season] ?? 4;
  if (season === 'fall' && !/^(?:this|last|next|in the)$/.test(lead)) return undefined;
  const last = /^(?:last|past)$/.test(lead) || /^(?:dernier|passe)/.test(tail);
  const next = lead === 'next' || tail.startsWith('prochain');
  const year = next
    ? month > now.month
      ? now.year
      : now.year + 1
    : month <= now.month
      ? now.year
      : last
        ? now.year - 1
        : now.year;
  if (/^(?:l|le|la|au)$/.test(lead) && tail === '') return undefined;
  return startOf(year, month);
}
