import type { Day } from './day.ts';
import type { Figure } from './figure.ts';
import { type FiscalYear, isClosed, lastDay } from './fiscalYear.ts';
import { isSet, reaches, type TargetCell } from './target.ts';

/** The official state of a target: said once the fiscal year is closed and a validated result covers it. */
export const OFFICIAL_STATES = ['met', 'not_met', 'not_available', 'to_come', 'not_applicable'] as const;
export type OfficialState = (typeof OFFICIAL_STATES)[number];

/**
 * The official state, first rule that fits: no target; the year is not closed (31 March included); no validated result as
 * of 31 March or later, or a milestone without evidence, or a value that cannot be compared; else the strict comparison.
 */
export function officialState(
  cell: TargetCell | undefined,
  year: FiscalYear,
  validated: Figure | undefined,
  today: Day,
): OfficialState {
  if (!isSet(cell)) return 'not_applicable';
  if (!isClosed(year, today)) return 'to_come';
  if (!validated || validated.asOf < lastDay(year)) return 'not_available';
  if (cell.target.kind === 'milestone' && !validated.evidence) return 'not_available';
  const met = reaches(cell.target, validated.value);
  if (met === undefined) return 'not_available';
  return met ? 'met' : 'not_met';
}
