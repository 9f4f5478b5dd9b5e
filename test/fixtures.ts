import { readFileSync } from 'node:fs';
import type { Day } from '../src/domain/day.ts';
import type { Entry } from '../src/domain/entry.ts';
import type { IndicatorFigures } from '../src/domain/figure.ts';
import { type Indicator, indicatorOf, type Plan } from '../src/domain/plan.ts';
import { figuresWithChanges } from '../src/domain/recentChanges.ts';
import { parsePlanFile } from '../src/exchange/planFile.ts';

/** The trial date of the demonstration: the fixed clock of every test that does not say otherwise. */
export const TRIAL_DAY: Day = '2022-11-15';

/** The text of a file of the repository. */
export function fileText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The plan as shipped. */
export const plan: Plan = loadPlan();

/** The entries of the demonstration ledger. */
export const demoEntries: readonly Entry[] = (JSON.parse(fileText('data/demo-ledger.json')) as { entries: Entry[] })
  .entries;

/** An indicator of the shipped plan. */
export function indicator(number: number): Indicator {
  const found = indicatorOf(plan, number);
  if (!found) throw new Error(`No indicator ${number}.`);
  return found;
}

/** The demonstration's figures of one indicator as known on that day. */
export function demoFigures(number: number, day: Day = TRIAL_DAY): IndicatorFigures {
  return figuresWithChanges(
    indicator(number),
    demoEntries.filter((entry) => entry.indicator === number),
    day,
  );
}

/** The demonstration's figures of every indicator as known on that day. */
export function allDemoFigures(day: Day = TRIAL_DAY): Map<number, IndicatorFigures> {
  return new Map(plan.indicators.map(({ number }) => [number, demoFigures(number, day)]));
}

function loadPlan(): Plan {
  const parsed = parsePlanFile(JSON.parse(fileText('data/plan.json')));
  if (parsed.kind === 'errors') throw new Error(JSON.stringify(parsed));
  return parsed.plan;
}
