import { type Day, partsOf } from './day.ts';
import { roundTo } from './decimals.ts';
import type { Activity, Entry } from './entry.ts';
import { figuresOf } from './figure.ts';
import { type FiscalYear, firstDay, fiscalYearOf, lastDay, startYear } from './fiscalYear.ts';
import { liveEntries } from './ledger.ts';
import type { Indicator, Plan } from './plan.ts';
import type { TargetCell } from './target.ts';

/** What recording an activity will do, told before it is recorded. */
export type Effect =
  /** The figure is a count and moves. */
  | { kind: 'counts'; year: FiscalYear; before: number; after: number; target: TargetCell | undefined }
  /** The figure is a count, but its latest result already covers that day. */
  | { kind: 'included'; year: FiscalYear; value: number; asOf: Day }
  /** The day is still to come: it counts from that day on. */
  | { kind: 'later'; year: FiscalYear; from: Day }
  /** The figure is a rate: the count since 1 April moves, and the rate computed from counts where the baseline is held. */
  | { kind: 'rate'; year: FiscalYear; before: number; after: number; rate: ComputedRate | undefined }
  /** Supporting evidence: the figure does not change. */
  | { kind: 'evidence'; year: FiscalYear };

/** A rate computed like for like: counts of the year against the same months of the baseline year, in percent. */
export type ComputedRate = { before: number; after: number; baseline: number; baselineYear: FiscalYear; upTo: Day };

/** The effect of an activity on the figures as known today; `entries` are those of its indicator. */
export function effectOf(
  plan: Plan,
  indicator: Indicator,
  entries: readonly Entry[],
  activity: Activity,
  today: Day,
): Effect {
  const year = fiscalYearOf(activity.date);
  if (indicator.activities === 'evidence') return { kind: 'evidence', year };
  if (activity.date > today) return { kind: 'later', year, from: activity.date };
  const without = figuresOf(indicator, entries, today).years[year];
  const known = figuresOf(indicator, [...entries, { ...activity, at: `${today}T17:00:00.000Z` }], today).years[year];
  if (indicator.activities === 'rate') {
    const before = without?.activities.count ?? 0;
    const after = known?.activities.count ?? 0;
    return { kind: 'rate', year, before, after, rate: computedRate(plan, entries, year, { before, after }, today) };
  }
  const before = numberOf(without?.best?.value);
  const after = numberOf(known?.best?.value);
  const asOf = without?.best?.asOf;
  if (before === after && asOf !== undefined && activity.corrects === undefined)
    return { kind: 'included', year, value: before, asOf };
  return { kind: 'counts', year, before, after, target: indicator.targets[year] };
}

/**
 * The growth of a year's count over the same days of the baseline year; undefined unless the ledger holds a count for
 * every whole month compared.
 */
export function computedRate(
  plan: Plan,
  entries: readonly Entry[],
  year: FiscalYear,
  counts: { before: number; after: number },
  today: Day,
): ComputedRate | undefined {
  const { baselineYear } = plan;
  const upTo = sameDayIn(baselineYear, today > lastDay(year) ? lastDay(year) : today, year);
  const held = liveEntries(entries, 'all')
    .filter((one): one is Activity => one.kind === 'activity')
    .filter((one) => one.date >= firstDay(baselineYear) && one.date <= upTo);
  const months = new Set(held.map((one) => one.date.slice(0, 7)));
  if (wholeMonths(baselineYear, upTo).some((month) => !months.has(month))) return undefined;
  const baseline = held.reduce((total, one) => total + one.quantity, 0);
  if (baseline === 0) return undefined;
  const growth = (count: number): number => roundTo((count / baseline - 1) * 100, 1);
  return { before: growth(counts.before), after: growth(counts.after), baseline, baselineYear, upTo };
}

/** The same day of the calendar, in another fiscal year; 29 February becomes 28. */
function sameDayIn(target: FiscalYear, day: Day, year: FiscalYear): Day {
  const { year: calendar, month, date } = partsOf(day);
  const moved = calendar - startYear(year) + startYear(target);
  const kept = month === 2 && date === 29 ? 28 : date;
  return `${moved}-${String(month).padStart(2, '0')}-${String(kept).padStart(2, '0')}` as Day;
}

/** Months «2018-04» from April up to the last one that is over on that day. */
function wholeMonths(year: FiscalYear, upTo: Day): string[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 3) % 12) + 1;
    return `${startYear(year) + (month < 4 ? 1 : 0)}-${String(month).padStart(2, '0')}`;
  }).filter((month) => month < upTo.slice(0, 7) || (month === upTo.slice(0, 7) && upTo === lastDay(year)));
}

function numberOf(value: number | boolean | undefined): number {
  return typeof value === 'number' ? value : 0;
}
