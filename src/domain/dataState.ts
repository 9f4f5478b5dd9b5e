import { type Day, daysBetween } from './day.ts';
import type { Figure } from './figure.ts';
import { type FiscalYear, isClosed } from './fiscalYear.ts';

/** What is known of the data itself, said before the figure. */
export const DATA_STATES = ['absent', 'reported', 'provisional', 'validated'] as const;
export type DataStateKind = (typeof DATA_STATES)[number];

/** `staleDays` is set in an open year when the figure is more than 120 days old. */
export type DataState = { kind: DataStateKind; staleDays?: number };

/** A figure of an open year older than this many days is stale. */
export const STALE_AFTER_DAYS = 120;

/** Absent; reported, not validated; provisional (validated, year open); validated (year closed). */
export function dataState(figure: Figure | undefined, year: FiscalYear, today: Day): DataState {
  if (!figure) return { kind: 'absent' };
  const closed = isClosed(year, today);
  const kind = figure.validated ? (closed ? 'validated' : 'provisional') : 'reported';
  const age = daysBetween(figure.asOf, today);
  return !closed && age > STALE_AFTER_DAYS ? { kind, staleDays: age } : { kind };
}
