import { type Day, dayOf } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { Indicator } from '../domain/plan.ts';
import { figuresWithChanges } from '../domain/recentChanges.ts';

/** Changes when figures are computed otherwise: projections of another form are not believed, and made again. */
export const PROJECTION_FORM = 1;

/** The current figures of one indicator, as stored: a projection of its entries, bounded by the years it has. */
export type Projection = {
  form: number;
  /** How many entries it rests on: entries are never removed, so a larger number is a later state. */
  entries: number;
  figures: IndicatorFigures;
  /** The last day an entry speaks of; empty when there is none. */
  datedUpTo: Day | '';
};

/** One overview document: the projections of some indicators, those too long for it only by their number of entries. */
export type Overview = { form: number; lines: Readonly<Record<string, OverviewLine>> };
export type OverviewLine = Projection | { apart: true; entries: number };

/** Later than any day that is recorded. */
export const END_OF_DAYS: Day = '9999-12-31';

/** A projection longer than this is kept out of the overview, which has room for two hundred of them. */
const LONGEST_LINE = 9000;

/** The projection of all the entries of one indicator. */
export function projectionOf(indicator: Indicator, entries: readonly Entry[]): Projection {
  const figures = figuresWithChanges(indicator, entries, END_OF_DAYS);
  const days = entries.map(dayOfEntry).filter((day) => day !== undefined);
  const datedUpTo = days.sort().at(-1) ?? '';
  return { form: PROJECTION_FORM, entries: entries.length, figures, datedUpTo };
}

/** Whether the projection says what was known on that day: nothing in it was recorded, or happens, later. */
export function answers(projection: Projection, day: Day): boolean {
  if (projection.form !== PROJECTION_FORM) return false;
  const { recordedUpTo } = projection.figures;
  return projection.datedUpTo <= day && (recordedUpTo === '' || dayOf(new Date(recordedUpTo)) <= day);
}

/** What the overview holds of a projection. */
export function lineOf(projection: Projection): OverviewLine {
  const short = JSON.stringify(projection).length <= LONGEST_LINE;
  return short ? projection : { apart: true, entries: projection.entries };
}

function dayOfEntry(entry: Entry): Day | undefined {
  switch (entry.kind) {
    case 'reading':
    case 'checkIn':
      return entry.asOf;
    case 'activity':
      return entry.date;
    case 'decision':
      return undefined;
  }
}
