import { type OfficialState, officialState } from './assess.ts';
import { type DataState, dataState } from './dataState.ts';
import type { Day } from './day.ts';
import { difference } from './decimals.ts';
import type { Figure, IndicatorFigures } from './figure.ts';
import { type FiscalYear, isClosed, lastDay, yearsLater } from './fiscalYear.ts';
import { type Pace, pace } from './pace.ts';
import type { Indicator, Plan } from './plan.ts';
import { makeReference } from './reference.ts';
import { isSet, numberToReach, type TargetCell } from './target.ts';

/** Result less target, in points for percentages and rates, in the unit itself otherwise. */
export type Gap = { value: number; in: 'points' | 'count' | 'ranks' };

/** Where one indicator stands in one fiscal year: all that a line of any answer says. */
export type Standing = {
  indicator: Indicator;
  year: FiscalYear;
  cell: TargetCell | undefined;
  /** The figure shown: in a closed year the validated one that covers it, else the best known. */
  figure: Figure | undefined;
  /** A reported figure that would replace the shown validated one. */
  pending: Figure | undefined;
  state: DataState;
  official: OfficialState;
  /** Only in an open year that has a target. */
  pace: Pace | undefined;
  gap: Gap | undefined;
  reference: string | undefined;
  /** Whether the year is still open, so that its figure is «en cours». */
  open: boolean;
};

/** The standing of an indicator in a year, from its figures as known on that day. */
export function standingOf(
  plan: Plan,
  indicator: Indicator,
  figures: IndicatorFigures,
  year: FiscalYear,
  today: Day,
): Standing {
  const cell = indicator.targets[year];
  const known = figures.years[year];
  const closed = isClosed(year, today);
  const { figure, pending } = shownFigure(known?.best, known?.validated, year, closed);
  const { prefix } = plan;
  return {
    indicator,
    year,
    cell,
    figure,
    pending,
    state: dataState(figure, year, today),
    official: officialState(cell, year, known?.validated, today),
    pace: closed ? undefined : pace(indicator, year, cell, paceEvidence(indicator, figures, year, figure)),
    gap: gapOf(indicator, cell, figure),
    reference: figure && known && makeReference({ prefix, indicator: indicator.number, year, version: known.version }),
    open: !closed,
  };
}

/** The standings of an indicator in every year of the plan, in order. */
export function historyOf(plan: Plan, indicator: Indicator, figures: IndicatorFigures, today: Day): Standing[] {
  return plan.years.map((year) => standingOf(plan, indicator, figures, year, today));
}

/** The figure to show of a year, and the reported one that waits to replace it. */
function shownFigure(
  best: Figure | undefined,
  validated: Figure | undefined,
  year: FiscalYear,
  closed: boolean,
): { figure: Figure | undefined; pending: Figure | undefined } {
  const final = closed && validated && validated.asOf >= lastDay(year) ? validated : undefined;
  if (!final || !best || best.validated) return { figure: final ?? best, pending: undefined };
  return { figure: final, pending: best.value === final.value ? undefined : best };
}

function gapOf(indicator: Indicator, cell: TargetCell | undefined, figure: Figure | undefined): Gap | undefined {
  const goal = cell && numberToReach(cell.target);
  if (goal === undefined || typeof figure?.value !== 'number') return undefined;
  const value = difference(figure.value, goal);
  switch (indicator.unit) {
    case 'percent':
    case 'rate':
      return { value, in: 'points' };
    case 'rank':
      return { value, in: 'ranks' };
    default:
      return { value, in: 'count' };
  }
}

/** A line starts at 0, or at the latest earlier numeric result, else at the latest earlier numeric target. */
function paceEvidence(
  indicator: Indicator,
  figures: IndicatorFigures,
  year: FiscalYear,
  figure: Figure | undefined,
): { figure: Figure | undefined; lastYear: number | undefined; start: number | undefined } {
  const lastYear = numberIn(figures, yearsLater(year, -1));
  if (indicator.pace.rule !== 'line') return { figure, lastYear, start: undefined };
  if (indicator.pace.from === 'zero') return { figure, lastYear, start: 0 };
  const earlier = (years: readonly string[]) =>
    (years as FiscalYear[])
      .filter((one) => one < year)
      .sort()
      .reverse();
  const results = earlier(Object.keys(figures.years)).map((one) => numberIn(figures, one));
  const targets = earlier(Object.keys(indicator.targets)).map((one) => {
    const cell = indicator.targets[one];
    return isSet(cell) ? numberToReach(cell.target) : undefined;
  });
  return { figure, lastYear, start: [...results, ...targets].find((one) => one !== undefined) };
}

/** The number shown of an earlier year. */
function numberIn(figures: IndicatorFigures, year: FiscalYear): number | undefined {
  const known = figures.years[year];
  const value = shownFigure(known?.best, known?.validated, year, true).figure?.value;
  return typeof value === 'number' ? value : undefined;
}
