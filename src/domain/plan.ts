import type { FiscalYear } from './fiscalYear.ts';
import type { Said } from './language.ts';
import { numberToReach, type TargetCell, type Unit } from './target.ts';

/** Words of the plan: French is the official text, English is the product's own and unofficial. */
export type PlanWords = Said;

export type Challenge = { number: number; title: PlanWords }; // enjeu
export type Direction = { number: number; challenge: number; title: PlanWords }; // orientation
export type Objective = { number: string; direction: number; title: PlanWords }; // objectif «4.2»

/** How results of an indicator add up within a year: a count that starts again each year, a running total, or a level. */
export type Accumulation = 'annual' | 'cumulative' | 'level';

/** How the trajectory of an open year is judged; `from` says where a line starts. */
export type PaceRule = { rule: 'line'; from: 'zero' | 'latest' } | { rule: 'level' } | { rule: 'rank' };

/** What a reported activity does to the figure: it counts, it counts beside a rate, or it is supporting evidence. */
export type ActivityEffect = 'counts' | 'rate' | 'evidence';

export type Indicator = {
  number: number;
  objective: string;
  title: PlanWords;
  shortName: PlanWords;
  unit: Unit;
  better: 'higher' | 'lower';
  accumulates: Accumulation;
  pace: PaceRule;
  activities: ActivityEffect;
  baseline: { text: string } | null;
  targets: Readonly<Record<FiscalYear, TargetCell>>;
};

/** One edition of a strategic plan, as the ministry published it. */
export type Plan = {
  id: string; // «MRIF-2019-2023»
  edition: string; // what tells two editions of one plan apart
  prefix: string; // of figure references: «MRIF»
  ministry: PlanWords;
  title: PlanWords;
  source: { title: PlanWords; address?: string };
  years: readonly FiscalYear[]; // in order, the years with targets
  baselineYear: FiscalYear;
  mission: PlanWords;
  vision: PlanWords;
  values: PlanWords;
  challenges: readonly Challenge[];
  directions: readonly Direction[];
  objectives: readonly Objective[];
  indicators: readonly Indicator[];
};

/** A part of a plan, or the whole of it, as the labelled conversations write it. */
export type Scope = 'plan' | `enjeu:${number}` | `orientation:${number}` | `objectif:${string}`;

export function indicatorOf(plan: Plan, number: number): Indicator | undefined {
  return plan.indicators.find((one) => one.number === number);
}

export function objectiveOf(plan: Plan, number: string): Objective | undefined {
  return plan.objectives.find((one) => one.number === number);
}

export function directionOf(plan: Plan, objective: string): Direction | undefined {
  const found = objectiveOf(plan, objective);
  return found && plan.directions.find((one) => one.number === found.direction);
}

export function challengeOf(plan: Plan, objective: string): Challenge | undefined {
  const direction = directionOf(plan, objective);
  return direction && plan.challenges.find((one) => one.number === direction.challenge);
}

/** Whether the plan has that part. */
export function hasScope(plan: Plan, scope: Scope): boolean {
  const [kind, number] = scope.split(':');
  switch (kind) {
    case 'enjeu':
      return plan.challenges.some((one) => String(one.number) === number);
    case 'orientation':
      return plan.directions.some((one) => String(one.number) === number);
    case 'objectif':
      return plan.objectives.some((one) => one.number === number);
    default:
      return true;
  }
}

/** The indicators of a part of the plan, in the plan's order; all of them for «plan» and for null. */
export function indicatorsIn(plan: Plan, scope: Scope | null): readonly Indicator[] {
  const [kind, number] = (scope ?? 'plan').split(':');
  switch (kind) {
    case 'enjeu':
      return plan.indicators.filter((one) => String(challengeOf(plan, one.objective)?.number) === number);
    case 'orientation':
      return plan.indicators.filter((one) => String(directionOf(plan, one.objective)?.number) === number);
    case 'objectif':
      return plan.indicators.filter((one) => one.objective === number);
    default:
      return plan.indicators;
  }
}

/** The number an indicator is to reach in a year; undefined where the plan sets none, or in words. */
export function numberDue(plan: Plan, number: number, year: FiscalYear): number | undefined {
  const cell = indicatorOf(plan, number)?.targets[year];
  return cell && numberToReach(cell.target);
}

/** The number of the indicator that many places after another in the order of the plan (before it, when negative). */
export function neighbour(plan: Plan, number: number, by: number): number | undefined {
  const at = plan.indicators.findIndex((one) => one.number === number);
  return at < 0 ? undefined : plan.indicators[at + by]?.number;
}
