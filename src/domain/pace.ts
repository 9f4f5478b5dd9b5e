import type { Figure } from './figure.ts';
import { elapsedShare, type FiscalYear } from './fiscalYear.ts';
import type { Indicator } from './plan.ts';
import { isSet, numberToReach, reaches, type TargetCell } from './target.ts';

/** How an open year is going: computed, never official. */
export const TRAJECTORIES = ['ahead', 'on_track', 'watch', 'late', 'insufficient'] as const;
export type Trajectory = (typeof TRAJECTORIES)[number];

/** What the pace is judged by: the year's figure, last year's result, and where a line starts. */
export type PaceEvidence = { figure: Figure | undefined; lastYear: number | undefined; start: number | undefined };

/** The trajectory, and for a line the value that the pace expects at the figure's as-of date. */
export type Pace = { trajectory: Trajectory; expected?: number; start?: number };

/** Behind by at most this share of the expected progress is «to watch»; more is «late». */
const WATCH_SHARE = 0.25;
/** Sums of twelfths and thirtieths are not exact in binary. */
const EPSILON = 1e-9;

/** The pace of an open year, by the indicator's rule; undefined where the year sets no target. */
export function pace(
  indicator: Indicator,
  year: FiscalYear,
  cell: TargetCell | undefined,
  evidence: PaceEvidence,
): Pace | undefined {
  if (!isSet(cell)) return undefined;
  const { figure, lastYear, start } = evidence;
  if (!figure) return { trajectory: 'insufficient' };
  const { target } = cell;
  const reached = reaches(target, figure.value);
  if (reached === undefined) return { trajectory: 'insufficient' };
  if (target.kind === 'milestone') return { trajectory: reached && figure.evidence ? 'ahead' : 'insufficient' };
  if (target.kind === 'rank') return { trajectory: reached ? 'ahead' : 'watch' };
  const value = Number(figure.value);
  const goal = numberToReach(target);
  switch (indicator.pace.rule) {
    case 'rank':
      return { trajectory: reached ? 'ahead' : 'watch' };
    case 'level':
      return { trajectory: levelPace(reached, value, lastYear, indicator.better) };
    case 'line':
      return linePace(indicator.better, reached, value, start, goal, elapsedShare(year, figure.asOf));
  }
}

function levelPace(
  reached: boolean,
  value: number,
  lastYear: number | undefined,
  better: Indicator['better'],
): Trajectory {
  if (reached) return 'on_track';
  if (lastYear === undefined) return 'insufficient';
  const worse = better === 'higher' ? value < lastYear : value > lastYear;
  return worse ? 'late' : 'watch';
}

function linePace(
  better: Indicator['better'],
  reached: boolean,
  value: number,
  start: number | undefined,
  goal: number | undefined,
  share: number,
): Pace {
  if (start === undefined || goal === undefined) return { trajectory: reached ? 'ahead' : 'insufficient' };
  const direction = better === 'higher' ? 1 : -1;
  const way = (goal - start) * direction;
  // A line that starts at its target or past it expects no progress: the value is either there or has fallen back.
  if (way <= 0) return { trajectory: reached ? 'ahead' : 'watch', start };
  const expected = start + share * (goal - start);
  if (reached) return { trajectory: 'ahead', expected, start };
  const behind = (expected - value) * direction;
  if (behind <= EPSILON) return { trajectory: 'on_track', expected, start };
  return { trajectory: behind <= WATCH_SHARE * share * way + EPSILON ? 'watch' : 'late', expected, start };
}
