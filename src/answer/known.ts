import type { Day } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import { type IndicatorFigures, noFigures } from '../domain/figure.ts';
import type { Verified } from '../domain/figureVersion.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import { type Indicator, indicatorOf, indicatorsIn, type Plan } from '../domain/plan.ts';
import type { Shown } from '../domain/seenOverview.ts';
import { historyOf, type Standing, standingOf } from '../domain/standing.ts';
import type { Request } from '../understand/request.ts';

/** What an answer is made from: the request, the plan, the figures read for it and the day it is. */
export type Known = {
  request: Request;
  plan: Plan;
  figures: ReadonlyMap<number, IndicatorFigures>;
  /** What the ledger says of a reference, when one was asked. */
  verified?: Verified;
  /** Every entry of the indicator whose history was asked. */
  entries?: readonly Entry[];
  /** Every edition known, oldest first; the plan alone when left out. */
  editions?: readonly Plan[];
  /** The overview that whoever asks was last shown, when they asked that this be kept. */
  shown?: Shown;
  today: Day;
  /** Set when the demonstration's trial date stands in for today. */
  trialDay: Day | null;
};

/** The figures of an indicator, empty when none were read. */
export function figuresFor(known: Known, indicator: Indicator): IndicatorFigures {
  return known.figures.get(indicator.number) ?? noFigures(indicator.number);
}

/** Where an indicator stands in a year, as known. */
export function standing(known: Known, indicator: Indicator, year: FiscalYear): Standing {
  return standingOf(known.plan, indicator, figuresFor(known, indicator), year, known.today);
}

/** An indicator's standings in every year of the plan. */
export function history(known: Known, indicator: Indicator): Standing[] {
  return historyOf(known.plan, indicator, figuresFor(known, indicator), known.today);
}

/** The indicators a request is about: those it names, else those of its part of the plan. */
export function askedIndicators({ plan, request }: Known): readonly Indicator[] {
  if (request.indicators.length === 0) return indicatorsIn(plan, request.scope);
  return request.indicators.flatMap((number) => indicatorOf(plan, number) ?? []);
}

/** The years asked that can be answered: those of the plan and its baseline. */
export function askedYears({ plan, request }: Known): FiscalYear[] {
  return request.years.filter(
    (year): year is FiscalYear => year !== 'outside' && (plan.years.includes(year) || year === plan.baselineYear),
  );
}
