import type { Day, Instant } from './day.ts';
import { sum } from './decimals.ts';
import type { Activity, Entry, Reading, Source, Value } from './entry.ts';
import { type FiscalYear, fiscalYearOf } from './fiscalYear.ts';
import { inOrder, isFigure, knownAt, liveEntries } from './ledger.ts';
import type { Indicator } from './plan.ts';

/** The figure of one indicator in one fiscal year, as known at some day. */
export type Figure = {
  value: Value;
  asOf: Day;
  /** Whether every entry it rests on was validated. */
  validated: boolean;
  /** The source of its latest reading; absent when it rests on reported activities alone. */
  source?: Source;
  /** How many activities were added to the reading. */
  activities: number;
  evidence?: string;
  note?: string;
  recordedAt: Instant;
  recordedBy: string;
  /** The value that stood before this one replaced it. */
  corrected?: { value: Value; at: Instant };
  fictitious: boolean;
};

/** The figures of one indicator in one year: the best known, and the best of what was validated. */
export type YearFigures = {
  best?: Figure;
  validated?: Figure;
  /** How many times the figure changed: the number in its reference. */
  version: number;
  /** Activities recorded as done in the year, whatever they do to the figure. */
  activities: { count: number; upTo?: Day };
};

/** One version of a figure: when it was recorded, and the value before and after it. */
export type FigureChange = {
  at: Instant;
  year: FiscalYear;
  version: number;
  was: Value | null;
  value: Value | null;
  /** Whether every entry the value rests on was validated. */
  validated: boolean;
};

/** Everything an answer about one indicator needs: bounded in size by the years of the plan. */
export type IndicatorFigures = {
  indicator: number;
  years: Readonly<Record<FiscalYear, YearFigures>>;
  /** The instant of the last entry taken in; empty when there is none. */
  recordedUpTo: Instant;
  lastCheckIn?: Day;
  /** The latest changes, oldest first; absent when there is none, and in figures stored before they were kept. */
  recent?: readonly FigureChange[];
};

/** No entry yet. */
export function noFigures(indicator: number): IndicatorFigures {
  return { indicator, years: {}, recordedUpTo: '' };
}

/**
 * Folds the ledger entries of one indicator into its figures, as known at the end of that day. The figure of a year is
 * its latest reading, plus the live activities after that reading where the indicator counts activities.
 */
export function figuresOf(indicator: Indicator, entries: readonly Entry[], day: Day): IndicatorFigures {
  const known = inOrder(knownAt(entries, day));
  const all = liveEntries(known, 'all');
  const validated = liveEntries(known, 'validated');
  const validatedIds = new Set(validated.map((entry) => entry.id));
  const years: Record<FiscalYear, YearFigures> = {};
  for (const year of yearsOf(known)) {
    const best = fold(indicator, year, all, day, validatedIds, known);
    const official = fold(indicator, year, validated, day, validatedIds, known);
    years[year] = {
      ...(best && { best }),
      ...(official && { validated: official }),
      version: known.filter((entry) => changesFigure(indicator, entry, year, known)).length,
      activities: activitiesOf(all, year, day),
    };
  }
  const lastCheckIn = known.filter((entry) => entry.kind === 'checkIn').at(-1)?.asOf;
  const recordedUpTo = known.at(-1)?.at ?? '';
  return { indicator: indicator.number, years, recordedUpTo, ...(lastCheckIn && { lastCheckIn }) };
}

/** The fiscal year an entry counts in; undefined for a check-in, and for a decision on an entry that is not there. */
export function yearOfEntry(entry: Entry, entries: readonly Entry[]): FiscalYear | undefined {
  switch (entry.kind) {
    case 'reading':
      return entry.year;
    case 'activity':
      return fiscalYearOf(entry.date);
    case 'decision': {
      const about = entries.find((one) => one.id === entry.about);
      return about && about.kind !== 'decision' ? yearOfEntry(about, entries) : undefined;
    }
    case 'checkIn':
      return undefined;
  }
}

/** Whether an entry makes a new version of that year's figure. */
export function changesFigure(
  indicator: Indicator,
  entry: Entry,
  year: FiscalYear,
  entries: readonly Entry[],
): boolean {
  const subject = entry.kind === 'decision' ? entries.find((one) => one.id === entry.about) : entry;
  if (!subject || !isFigure(subject)) return false;
  if (subject.kind === 'activity' && indicator.activities !== 'counts') return false;
  if (yearOfEntry(subject, entries) === year) return true;
  const replaced = subject.corrects && entries.find((one) => one.id === subject.corrects);
  return Boolean(replaced) && yearOfEntry(replaced as Entry, entries) === year;
}

function yearsOf(entries: readonly Entry[]): Set<FiscalYear> {
  return new Set(entries.filter(isFigure).map((entry) => yearOfEntry(entry, entries) as FiscalYear));
}

function fold(
  indicator: Indicator,
  year: FiscalYear,
  live: readonly (Reading | Activity)[],
  day: Day,
  validatedIds: ReadonlySet<string>,
  known: readonly Entry[],
): Figure | undefined {
  const readings = live.filter((one) => one.kind === 'reading').filter((one) => one.year === year && one.asOf <= day);
  const reading = readings.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)).at(-1);
  const added = indicator.activities === 'counts' ? countedAfter(live, year, reading?.asOf, day) : [];
  const parts = [...(reading ? [reading] : []), ...added];
  const last = inOrder(parts).at(-1);
  if (!last) return undefined;
  const start = reading?.value ?? 0;
  const value = typeof start === 'number' ? added.reduce((total, one) => sum(total, one.quantity), start) : start;
  const asOf = parts
    .map((one) => (one.kind === 'reading' ? one.asOf : one.date))
    .sort()
    .at(-1) as Day;
  const replaced = reading?.corrects ? known.find((one) => one.id === reading.corrects) : undefined;
  return {
    value,
    asOf,
    validated: parts.every((one) => validatedIds.has(one.id)),
    activities: added.length,
    recordedAt: last.at,
    recordedBy: last.by.name,
    fictitious: parts.some((one) => one.fictitious === true),
    ...(reading && { source: reading.source }),
    ...(reading?.evidence && { evidence: reading.evidence }),
    ...(reading?.note && { note: reading.note }),
    ...(replaced?.kind === 'reading' && { corrected: { value: replaced.value, at: reading?.at ?? last.at } }),
  };
}

function countedAfter(
  live: readonly (Reading | Activity)[],
  year: FiscalYear,
  after: Day | undefined,
  day: Day,
): Activity[] {
  return live
    .filter((one) => one.kind === 'activity')
    .filter((one) => fiscalYearOf(one.date) === year && one.date <= day && (after === undefined || one.date > after));
}

function activitiesOf(live: readonly (Reading | Activity)[], year: FiscalYear, day: Day): YearFigures['activities'] {
  const done = countedAfter(live, year, undefined, day);
  const upTo = done
    .map((one) => one.date)
    .sort()
    .at(-1);
  return { count: done.reduce((total, one) => sum(total, one.quantity), 0), ...(upTo && { upTo }) };
}
