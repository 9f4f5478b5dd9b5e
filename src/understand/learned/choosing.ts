import type { Scope } from '../../domain/plan.ts';
import { continues } from '../followUp.ts';
import type { AskedYear } from '../request.ts';
import type { Part } from '../requestOf.ts';
import type { Step } from '../understand.ts';
import type { Way } from './choice.ts';
import { choiceSigns, shareSigns } from './choiceSigns.ts';
import { ASKS_INDICATORS, type IndicatorWay, indicatorWays } from './indicatorWays.ts';
import { type ScopeWay, scopeWays } from './scopeWays.ts';
import { ASKS_YEARS, type YearWay, yearWays } from './yearWays.ts';

/** A choice that is to be made: the ways there are, and what tells them apart. */
export type Choosing<Name extends string, T> = { ways: readonly Way<Name, T>[]; signs: readonly string[] };

/** Where all ways lead to the same answer there is nothing to choose, and nothing to look at. */
function differ(ways: readonly Way<string, readonly unknown[]>[]): boolean {
  return ways.some(({ value }) => value.join() !== ways[0]?.value.join());
}

/** The choice among parts of the plan, where one can be meant. */
export function choosingScope(step: Step, part: Part): Choosing<ScopeWay, readonly Scope[]> | undefined {
  const ways = scopeWays(step, part);
  return differ(ways) ? { ways, signs: choiceSigns(step, part.intent, ways) } : undefined;
}

/** The choice among indicators, where there is one: not where a part of the plan is meant. */
export function choosingIndicators(step: Step, part: Part): Choosing<IndicatorWay, readonly number[]> | undefined {
  if (!ASKS_INDICATORS.has(part.intent) || (part.scope ?? null) !== null) return undefined;
  const ways = indicatorWays(step, part.intent, part.indicators ?? []);
  return differ(ways) ? { ways, signs: [...choiceSigns(step, part.intent, ways), ...shareSigns(step)] } : undefined;
}

/** The choice among years, where the question can ask for years. */
export function choosingYears(step: Step, part: Part): Choosing<YearWay, readonly AskedYear[]> | undefined {
  if (!ASKS_YEARS.has(part.intent) || newlyOfPart(step, part)) return undefined;
  const ways = yearWays(step, part.years ?? [], part.indicators ?? []);
  return differ(ways) ? { ways, signs: choiceSigns(step, part.intent, ways) } : undefined;
}

/** «où en est le plan ?» after an indicator is a question of its own: the year of that indicator was not asked of the plan. */
function newlyOfPart(step: Step, { scope = null, years = [] }: Part): boolean {
  const { last } = step.context;
  // «où» is written as «ou» here, and leans on nothing.
  const leans = continues(step) && !step.reading.said.flat.startsWith(' ou en ');
  return scope !== null && years.length === 0 && last !== undefined && last.scope === null && !leans;
}
