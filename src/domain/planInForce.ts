import type { Day } from './day.ts';
import { fiscalYearOf, startYear } from './fiscalYear.ts';
import type { Plan } from './plan.ts';

/** The latest edition of each plan, in the order the plans were first known. */
export function latestEditions(editions: readonly Plan[]): Plan[] {
  const latest = new Map<string, Plan>();
  for (const plan of editions) latest.set(plan.id, plan);
  return [...latest.values()];
}

/** The plan whose years cover that day; else the last one that ended before it, else the first to come. */
export function planInForce(editions: readonly Plan[], today: Day): Plan | undefined {
  const plans = latestEditions(editions).sort((a, b) => ((a.years[0] ?? '') < (b.years[0] ?? '') ? -1 : 1));
  const current = fiscalYearOf(today);
  return (
    plans.findLast((plan) => plan.years.includes(current)) ??
    plans.findLast((plan) => (plan.years.at(-1) ?? '') < current) ??
    plans[0]
  );
}

/** The plan that runs from one calendar year to another: «2019-2023» has the fiscal years 2019-2020 to 2022-2023. */
export function planSpanning(editions: readonly Plan[], opens: number, closes: number): Plan | undefined {
  return latestEditions(editions).find((plan) => {
    const [first, last] = [plan.years[0], plan.years.at(-1)];
    return first !== undefined && last !== undefined && startYear(first) === opens && startYear(last) + 1 === closes;
  });
}
