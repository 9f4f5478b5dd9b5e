import type { Day } from './day.ts';
import type { IndicatorFigures } from './figure.ts';
import { type FiscalYear, fiscalYearOf, isClosed } from './fiscalYear.ts';
import type { Plan } from './plan.ts';
import { isSet } from './target.ts';

/** The fiscal year of that day when the plan has it, else the plan's last year (its first, before the plan begins). */
export function planYearAt(plan: Plan, today: Day): FiscalYear {
  const current = fiscalYearOf(today);
  const [first] = plan.years;
  if (plan.years.includes(current)) return current;
  return (first !== undefined && current < first ? first : plan.years.at(-1)) as FiscalYear;
}

/** The year a question about one indicator's progress means when it names none. */
export function yearWithFigure(plan: Plan, indicator: number, figures: IndicatorFigures, today: Day): FiscalYear {
  const current = planYearAt(plan, today);
  const has = (year: FiscalYear) => figures.years[year]?.best !== undefined;
  if (fiscalYearOf(today) === current && has(current)) return current;
  const targets = plan.indicators.find((one) => one.number === indicator)?.targets ?? {};
  const withBoth = plan.years.filter((year) => year <= current && has(year) && isSet(targets[year]));
  return withBoth.at(-1) ?? current;
}

/** The one year every line of a comparison or an overview is shown for when the question names none. */
export function commonYear(plan: Plan, figures: readonly IndicatorFigures[], today: Day): FiscalYear {
  const current = planYearAt(plan, today);
  const years = plan.years.filter((year) => year <= current);
  return years.findLast((year) => figures.some((one) => one.years[year]?.best !== undefined)) ?? current;
}

/** The last closed year of the plan: «met» and «missed» speak of it when no year is named. Undefined before it. */
export function lastClosedYear(plan: Plan, today: Day): FiscalYear | undefined {
  return plan.years.findLast((year) => isClosed(year, today));
}

/** The years nearest to one without a target that have one for this indicator: both when they tie. */
export function nearestYearsWithTarget(plan: Plan, indicator: number, year: FiscalYear): FiscalYear[] {
  const targets = plan.indicators.find((one) => one.number === indicator)?.targets ?? {};
  const away = (one: FiscalYear) => Math.abs(Number(one.slice(0, 4)) - Number(year.slice(0, 4)));
  const years = plan.years.filter((one) => isSet(targets[one]));
  const nearest = Math.min(...years.map(away));
  return years.filter((one) => away(one) === nearest);
}
