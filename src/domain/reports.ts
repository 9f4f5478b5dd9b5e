import { addDays, type Day, dayOf, daysBetween } from './day.ts';
import type { Activity, Author, Entry } from './entry.ts';
import { inOrder, type Judged, judge } from './ledger.ts';
import type { Plan } from './plan.ts';

/** Which of one's own reports are wanted; what is left out does not narrow. */
export type OwnFilter = { indicators?: readonly number[]; from?: Day; to?: Day; place?: string };

/** The activities one person reported, the latest first, with where each stands. */
export function ownReports(entries: readonly Entry[], person: string, filter: OwnFilter = {}): Judged<Activity>[] {
  const { indicators = [], from, to, place } = filter;
  return judge(entries)
    .filter((one): one is Judged<Activity> => one.entry.kind === 'activity' && one.entry.by.id === person)
    .filter(({ entry }) => indicators.length === 0 || indicators.includes(entry.indicator))
    .filter(({ entry }) => (!from || entry.date >= from) && (!to || entry.date <= to))
    .filter(({ entry }) => !place || bare(entry.place).includes(bare(place)))
    .sort(({ entry: a }, { entry: b }) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

/** What waits for a validator, the oldest first. */
export function toValidate(entries: readonly Entry[]): Judged[] {
  return judge(entries).filter((one) => one.state === 'reported');
}

/** A person, or an indicator, that nothing was heard of for some days: the last day, or undefined for never. */
export type Silence = {
  people: readonly { person: Author; last: Day; days: number }[];
  indicators: readonly { indicator: number; last: Day | undefined; days: number | undefined }[];
};

/** Who, of those who ever reported, and which indicators fed by activities, have had nothing for so many days. */
export function silentFor(plan: Plan, entries: readonly Entry[], days: number, today: Day): Silence {
  const since = addDays(today, -days);
  const heard = inOrder(entries).filter((one) => one.kind === 'activity' || one.kind === 'checkIn');
  const people = new Map<string, { person: Author; last: Day }>();
  const indicators = new Map<number, Day>();
  for (const entry of heard) {
    const day = dayOf(new Date(entry.at));
    if (day > today) continue;
    people.set(entry.by.id, { person: entry.by, last: day });
    indicators.set(entry.indicator, day);
  }
  const fed = plan.indicators.filter((one) => one.activities !== 'evidence');
  return {
    people: [...people.values()]
      .filter(({ last }) => last < since)
      .map(({ person, last }) => ({ person, last, days: daysBetween(last, today) }))
      .sort((a, b) => b.days - a.days || (a.person.id < b.person.id ? -1 : 1)),
    indicators: fed.flatMap(({ number }) => {
      const last = indicators.get(number);
      if (last !== undefined && last >= since) return [];
      return [{ indicator: number, last, days: last && daysBetween(last, today) }];
    }),
  };
}

/** The id of the one decision an entry can get: whoever decides first decides. */
export function decisionId(entry: string): string {
  return `${entry}-decision`;
}

/** The id of the next correction of an entry: two people correcting at once correct once. */
export function correctionId(entries: readonly Entry[], entry: string): string {
  const earlier = entries.filter((one) => one.kind === 'activity' && one.corrects === entry).length;
  return `${entry}-c${earlier + 1}`;
}

function bare(text: string | undefined): string {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
