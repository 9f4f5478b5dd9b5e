import type { FiscalYear } from './fiscalYear.ts';
import { type Indicator, indicatorOf, type Plan } from './plan.ts';

/** One difference between two editions of a plan. Wordings are the plan's own (French). */
export type EditionChange =
  | { kind: 'yearAdded' | 'yearRemoved'; year: FiscalYear }
  | { kind: 'indicatorAdded' | 'indicatorRemoved'; indicator: number; title: string }
  | { kind: 'titleChanged'; indicator: number; before: string; after: string }
  | { kind: 'objectiveChanged'; indicator: number; before: string; after: string }
  | { kind: 'baselineChanged'; indicator: number; before: string | undefined; after: string | undefined }
  | {
      kind: 'targetChanged';
      indicator: number;
      year: FiscalYear;
      before: string | undefined;
      after: string | undefined;
    };

/**
 * What changed from one edition to the next, by the wording: years first, then indicator by indicator in the order of
 * their numbers. A cell that one edition has no place for is undefined there.
 */
export function compareEditions(before: Plan, after: Plan): EditionChange[] {
  const years = [...new Set([...before.years, ...after.years])].sort();
  const numbers = [...new Set([...before.indicators, ...after.indicators].map((one) => one.number))];
  return [
    ...years.flatMap((year): EditionChange[] => {
      if (!before.years.includes(year)) return [{ kind: 'yearAdded', year }];
      return after.years.includes(year) ? [] : [{ kind: 'yearRemoved', year }];
    }),
    ...numbers
      .sort((a, b) => a - b)
      .flatMap((number) => changesOf(indicatorOf(before, number), indicatorOf(after, number), years)),
  ];
}

function changesOf(
  before: Indicator | undefined,
  after: Indicator | undefined,
  years: readonly FiscalYear[],
): EditionChange[] {
  if (!before || !after) {
    const one = after ?? before;
    if (!one) return [];
    return [{ kind: after ? 'indicatorAdded' : 'indicatorRemoved', indicator: one.number, title: one.title.fr }];
  }
  const indicator = before.number;
  const changes: EditionChange[] = [];
  if (before.title.fr !== after.title.fr)
    changes.push({ kind: 'titleChanged', indicator, before: before.title.fr, after: after.title.fr });
  if (before.objective !== after.objective)
    changes.push({ kind: 'objectiveChanged', indicator, before: before.objective, after: after.objective });
  if (before.baseline?.text !== after.baseline?.text)
    changes.push({ kind: 'baselineChanged', indicator, before: before.baseline?.text, after: after.baseline?.text });
  for (const year of years) {
    const [old, now] = [before.targets[year]?.text, after.targets[year]?.text];
    if (old !== now) changes.push({ kind: 'targetChanged', indicator, year, before: old, after: now });
  }
  return changes;
}
