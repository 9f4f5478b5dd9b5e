import { addDays, type Day, dayOf, daysBetween, type Instant, startOf } from '../../domain/day.ts';
import type { Entry } from '../../domain/entry.ts';
import { type FiscalYear, firstDay, fiscalYearOf, lastDay, yearsLater } from '../../domain/fiscalYear.ts';
import type { Plan } from '../../domain/plan.ts';
import { decisionId } from '../../domain/reports.ts';

/** What people record over a time: results, activities, some planned, validations and rejections, at any hour. */
export type LedgerScript = { until: (instant: Instant) => Entry[] };

const REPORTER = { id: 'reporter', name: 'Déclarant' };
const VALIDATOR = { id: 'decider', name: 'Valideur' };
const A_DAY = 86_400_000;

/** The same numbers give the same script. */
export function ledgerScript(
  plan: Plan,
  { from, days, random }: { from: Day; days: number; random: () => number },
): LedgerScript {
  const entries: Entry[] = [];
  const start = Date.parse(startOf(from));
  for (let day = 0; day < days; day += 1) {
    const how = random();
    const many = how < 0.4 ? 0 : how < 0.85 ? 1 : 4;
    for (let count = 0; count < many; count += 1) {
      const at = start + day * A_DAY + Math.floor(random() * A_DAY);
      entries.push(...recorded(plan, at, `${day}-${count}`, random));
    }
  }
  entries.sort((a, b) => (a.at < b.at ? -1 : 1));
  let next = 0;
  return {
    until(instant) {
      const first = next;
      while ((entries[next]?.at ?? '9') <= instant) next += 1;
      return entries.slice(first, next);
    },
  };
}

/** A result, or an activity that may be decided later. */
function recorded(plan: Plan, at: number, name: string, random: () => number): Entry[] {
  const today = dayOf(new Date(at));
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const common = { by: REPORTER, at: new Date(at).toISOString(), fictitious: true };
  if (random() < 0.5) {
    const id = `activity-${name}`;
    const date = addDays(today, random() < 0.2 ? Math.floor(random() * 20) : -Math.floor(random() * 20));
    const activity: Entry = {
      kind: 'activity',
      id,
      indicator: 7,
      date,
      quantity: 1 + Math.floor(random() * 3),
      title: `Mission ${name}`,
      ...common,
    };
    if (random() < 0.3) return [activity];
    const decided = new Date(at + Math.floor(random() * 6 * A_DAY)).toISOString();
    const decision = random() < 0.8 ? 'validated' : 'rejected';
    const about = { id: decisionId(id), about: id, indicator: 7 };
    return [activity, { kind: 'decision', ...about, decision, by: VALIDATOR, at: decided, fictitious: true }];
  }
  const indicator = pick(plan.indicators);
  const year = yearOf(plan, today, random);
  const length = Math.max(1, daysBetween(firstDay(year), [today, lastDay(year)].sort()[0] as Day));
  return [
    {
      kind: 'reading',
      id: `reading-${name}`,
      indicator: indicator.number,
      year,
      value: indicator.unit === 'rank' ? 1 + Math.floor(random() * 9) : Math.floor(random() * 100),
      asOf: today > lastDay(year) ? lastDay(year) : addDays(firstDay(year), Math.floor(random() * length)),
      source: { title: `Bilan ${name}` },
      ...(random() < 0.7 && { validated: true }),
      ...common,
    },
  ];
}

function yearOf(plan: Plan, today: Day, random: () => number): FiscalYear {
  const current = fiscalYearOf(today);
  const wanted = random() < 0.75 ? current : yearsLater(current, -1);
  return plan.years.includes(wanted) ? wanted : (plan.years.at(-1) as FiscalYear);
}
