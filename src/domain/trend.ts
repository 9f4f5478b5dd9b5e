import { difference, roundTo } from './decimals.ts';
import { type FiscalYear, startYear } from './fiscalYear.ts';
import type { Indicator } from './plan.ts';
import type { Standing } from './standing.ts';

export const DIRECTIONS = ['improving', 'stable', 'declining'] as const;
export type TrendDirection = (typeof DIRECTIONS)[number];

/** The last two comparable values and which way they went, in the indicator's better direction. */
export type Trend = {
  direction: TrendDirection;
  from: { year: FiscalYear; value: number };
  to: { year: FiscalYear; value: number };
  change: number;
};

/** A straight line through three closed years or more, read at a year that is not closed. */
export type Projection = { year: FiscalYear; value: number; through: number };

/** Values that can be compared: numbers of closed years. Open years are running totals, milestones are not numbers. */
export function comparable(history: readonly Standing[]): { year: FiscalYear; value: number }[] {
  return history.flatMap(({ open, year, figure }) =>
    !open && typeof figure?.value === 'number' ? [{ year, value: figure.value }] : [],
  );
}

/** The trend of the last two comparable values; undefined when there are fewer. */
export function trendOf(indicator: Indicator, history: readonly Standing[]): Trend | undefined {
  const [from, to] = comparable(history).slice(-2);
  if (!from || !to) return undefined;
  const change = difference(to.value, from.value);
  const stable = Math.abs(change) <= stableWithin(indicator, from.value);
  const better = indicator.better === 'higher' ? change > 0 : change < 0;
  return { direction: stable ? 'stable' : better ? 'improving' : 'declining', from, to, change };
}

/**
 * The line's value at the plan's last year, to one decimal. Undefined when that year is closed, when values are too few,
 * and when the line leaves what can be measured (a percentage above 100, a rank before the first).
 */
export function projectionOf(history: readonly Standing[]): Projection | undefined {
  const points = comparable(history).map(({ year, value }) => ({ x: startYear(year), y: value }));
  const last = history.at(-1);
  if (points.length < 3 || !last?.open) return undefined;
  const meanX = points.reduce((total, { x }) => total + x, 0) / points.length;
  const meanY = points.reduce((total, { y }) => total + y, 0) / points.length;
  const slope =
    points.reduce((total, { x, y }) => total + (x - meanX) * (y - meanY), 0) /
    points.reduce((total, { x }) => total + (x - meanX) ** 2, 0);
  const value = roundTo(meanY + slope * (startYear(last.year) - meanX), 1);
  return canBeMeasured(last.indicator, value) ? { year: last.year, value, through: points.length } : undefined;
}

function canBeMeasured({ unit }: Indicator, value: number): boolean {
  if (unit === 'percent') return value >= 0 && value <= 100;
  if (unit === 'rank') return value >= 1;
  return unit === 'rate' || value >= 0;
}

/** One point for percentages and rates, no rank at all, two percent of a count. */
function stableWithin(indicator: Indicator, earlier: number): number {
  switch (indicator.unit) {
    case 'percent':
    case 'rate':
      return 1;
    case 'rank':
      return 0;
    default:
      return Math.abs(earlier) * 0.02;
  }
}
