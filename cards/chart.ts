import type { FiscalYear } from '../src/domain/fiscalYear.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import { numberToReach, type Unit } from '../src/domain/target.ts';

/** One year of a chart; `open` when the year is still running, so that its result is not final. */
export type ChartPoint = { year: FiscalYear; target?: number; result?: number; open: boolean };

/** All that a chart draws: small plain data, so that an address can hold it. */
export type ChartSpec = { language: Lang; unit: Unit; lowerIsBetter: boolean; points: readonly ChartPoint[] };

/** The chart of an indicator's years; undefined when fewer than two years have a number to draw. */
export function chartOf(history: readonly Standing[], language: Lang): ChartSpec | undefined {
  const [first] = history;
  if (!first) return undefined;
  const points = history.map((standing): ChartPoint => {
    const { year, cell, figure, open } = standing;
    const target = cell && numberToReach(cell.target);
    const result = typeof figure?.value === 'number' ? figure.value : undefined;
    return { year, open, ...(target !== undefined && { target }), ...(result !== undefined && { result }) };
  });
  const count = (key: 'target' | 'result') => points.filter((point) => point[key] !== undefined).length;
  if (count('result') === 0 || Math.max(count('target'), count('result')) < 2) return undefined;
  const { unit, better } = first.indicator;
  return { language, unit, lowerIsBetter: better === 'lower', points };
}
