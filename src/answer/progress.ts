import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Indicator } from '../domain/plan.ts';
import { nearestYearsWithTarget, planYearAt, yearWithFigure } from '../domain/relevantYear.ts';
import { isSet } from '../domain/target.ts';
import { projectionOf, trendOf } from '../domain/trend.ts';
import type { ProgressAnswer, TargetAnswer, TrendAnswer, YearNote } from './answer.ts';
import { askedIndicators, askedYears, figuresFor, history, type Known, standing } from './known.ts';

/** One indicator against its target: in the year asked, else the relevant one. */
export function progress(known: Known): ProgressAnswer {
  const indicator = onlyIndicator(known);
  const year =
    askedYears(known)[0] ?? yearWithFigure(known.plan, indicator.number, figuresFor(known, indicator), known.today);
  const past = history(known, indicator);
  return {
    kind: 'progress',
    standing: standing(known, indicator, year),
    history: past,
    trend: trendOf(indicator, past),
    projection: projectionOf(past),
    yearNote: yearNote(known, indicator, year),
  };
}

/** Only the target: of the year asked, else of the current year of the plan. */
export function target(known: Known): TargetAnswer {
  const indicator = onlyIndicator(known);
  const year = askedYears(known)[0] ?? planYearAt(known.plan, known.today);
  return {
    kind: 'target',
    standing: standing(known, indicator, year),
    history: history(known, indicator),
    yearNote: yearNote(known, indicator, year),
  };
}

/** One indicator over all years of the plan. */
export function trend(known: Known): TrendAnswer {
  const indicator = onlyIndicator(known);
  const past = history(known, indicator);
  return { kind: 'trend', indicator, history: past, trend: trendOf(indicator, past), projection: projectionOf(past) };
}

function onlyIndicator(known: Known): Indicator {
  const [indicator] = askedIndicators(known);
  if (!indicator) throw new Error('A question about one indicator names none.');
  return indicator;
}

function yearNote({ plan, request }: Known, indicator: Indicator, year: FiscalYear): YearNote {
  if (year === plan.baselineYear) return { kind: 'baseline' };
  if (!isSet(indicator.targets[year]))
    return { kind: 'noTarget', nearest: nearestYearsWithTarget(plan, indicator.number, year) };
  return { kind: request.years.length > 0 ? 'asked' : 'chosen' };
}
