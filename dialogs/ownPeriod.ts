import { addDays, type Day, daysInMonth, partsOf } from '../src/domain/day.ts';
import { firstDay, fiscalYearOf, lastDay, yearsLater } from '../src/domain/fiscalYear.ts';

/** A stretch of days, both ends included; an end left out is open. */
export type Period = { from?: Day; to?: Day };

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/\bjanv(?:ier)?\b|\bjan(?:uary)?\b/, 1],
  [/\bfev(?:r|rier)?\b|\bfeb(?:ruary)?\b/, 2],
  [/\bmars\b|\bmar(?:ch)?\b/, 3],
  [/\bavr(?:il)?\b|\bapr(?:il)?\b/, 4],
  [/\bmai\b|\b(?:in|since|of|last|this) may\b/, 5],
  [/\bjuin\b|\bjune?\b/, 6],
  [/\bjuil(?:let)?\b|\bjuly?\b/, 7],
  [/\baout\b|\baug(?:ust)?\b/, 8],
  [/\bsept(?:embre|ember)?\b/, 9],
  [/\boct(?:obre|ober)?\b/, 10],
  [/\bnov(?:embre|ember)?\b/, 11],
  [/\bdec(?:embre|ember)?\b/, 12],
];

/** The period a sentence about one's own reports names, the past always meant; empty when it names none. */
export function ownPeriod(said: string, today: Day): Period {
  const text = said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ');
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const year = fiscalYearOf(today);
  if (/\b(?:aujourd'hui|today)\b/.test(text)) return { from: today, to: today };
  if (/\b(?:avant-hier|day before yesterday)\b/.test(text)) return one(addDays(today, -2));
  if (/\b(?:hier|yesterday)\b/.test(text)) return one(addDays(today, -1));
  if (/\b(?:cette semaine|this week)\b/.test(text)) return { from: monday, to: addDays(monday, 6) };
  if (/\b(?:semaine (?:derniere|passee)|last week)\b/.test(text))
    return { from: addDays(monday, -7), to: addDays(monday, -1) };
  if (/\b(?:ce mois|mois-ci|this month|mois en cours)\b/.test(text)) return month(today);
  if (/\b(?:mois (?:dernier|passe)|last month)\b/.test(text))
    return month(addDays(`${today.slice(0, 7)}-01` as Day, -1));
  if (/\b(?:cette annee|this year|exercice en cours|cet exercice)\b/.test(text))
    return { from: firstDay(year), to: lastDay(year) };
  if (/\b(?:l'an dernier|annee (?:derniere|passee)|last year|exercice precedent)\b/.test(text)) {
    const before = yearsLater(year, -1);
    return { from: firstDay(before), to: lastDay(before) };
  }
  const days = /\b(\d{1,3}) (?:derniers |last )?(?:jours|days)\b|\blast (\d{1,3}) days\b/.exec(text);
  if (days) return { from: addDays(today, -Number(days[1] ?? days[2])), to: today };
  return named(text, today);
}

/** «octobre», «since September», «en mars 2021». */
function named(text: string, today: Day): Period {
  const found = MONTHS.find(([pattern]) => pattern.test(text));
  if (!found) return {};
  const [, number] = found;
  const said = /\b(20\d\d)\b/.exec(text)?.[1];
  const { year, month: current } = partsOf(today);
  const of = said ? Number(said) : number > current ? year - 1 : year;
  const whole = month(`${of}-${String(number).padStart(2, '0')}-01` as Day);
  return /\b(?:depuis|since)\b/.test(text) && whole.from ? { from: whole.from } : whole;
}

function one(day: Day): Period {
  return { from: day, to: day };
}

function month(day: Day): Period {
  const start = day.slice(0, 7);
  return { from: `${start}-01` as Day, to: `${start}-${daysInMonth(day)}` as Day };
}

function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
