import {
  type Challenge,
  challengeOf,
  type Direction,
  directionOf,
  type Indicator,
  indicatorsIn,
  type Objective,
  objectiveOf,
  type Plan,
  type Scope,
} from '../domain/plan.ts';
import { planYearAt } from '../domain/relevantYear.ts';
import type { AnswerBody, DescribeAnswer, ListAnswer } from './answer.ts';
import { askedIndicators, askedYears, type Known } from './known.ts';

/** What an indicator is and where it belongs, or what a part of the plan holds. */
export function describe(known: Known): AnswerBody {
  const { request, plan } = known;
  const [indicator, another] = request.indicators.length > 0 ? askedIndicators(known) : [];
  if (indicator && another) return list(known);
  if (indicator) return describeIndicator(known, indicator);
  if (request.scope && request.scope !== 'plan') return describePart(plan, request.scope);
  return { kind: 'plan', aspect: request.wishes.aspect ?? 'plan' };
}

/** Which indicators, or which parts, the plan or a part of it has. */
export function list(known: Known): ListAnswer {
  const { request, plan } = known;
  const indicators = askedIndicators(known);
  const objectives = plan.objectives.filter((one) =>
    indicators.some((indicator) => indicator.objective === one.number),
  );
  const directions = plan.directions.filter((one) =>
    objectives.some((objective) => objective.direction === one.number),
  );
  const challenges = plan.challenges.filter((one) =>
    directions.some((direction) => direction.challenge === one.number),
  );
  const of = request.wishes.parts ?? 'indicateur';
  return { kind: 'list', scope: request.scope ?? 'plan', of, indicators, challenges, directions, objectives };
}

function describeIndicator(known: Known, indicator: Indicator): DescribeAnswer {
  const { plan, today } = known;
  const objective = objectiveOf(plan, indicator.objective);
  const direction = directionOf(plan, indicator.objective);
  const challenge = challengeOf(plan, indicator.objective);
  if (!objective || !direction || !challenge)
    throw new Error(`Indicator ${indicator.number} has no place in the plan.`);
  const year = askedYears(known)[0] ?? planYearAt(plan, today);
  return { kind: 'describe', of: 'indicator', indicator, objective, direction, challenge, year };
}

function describePart(plan: Plan, scope: Scope): DescribeAnswer {
  const indicators = indicatorsIn(plan, scope);
  const [kind, number] = scope.split(':');
  switch (kind) {
    case 'enjeu': {
      const part = found(plan.challenges.find((one) => String(one.number) === number));
      const under = plan.directions.filter((one) => one.challenge === part.number).map(directionPart);
      return { kind: 'describe', of: 'part', scope, title: part.title, under, indicators };
    }
    case 'orientation': {
      const part = found(plan.directions.find((one) => String(one.number) === number));
      const under = plan.objectives.filter((one) => one.direction === part.number).map(objectivePart);
      return { kind: 'describe', of: 'part', scope, title: part.title, under, indicators };
    }
    default: {
      const part = found(plan.objectives.find((one) => one.number === number));
      return { kind: 'describe', of: 'part', scope, title: part.title, under: [], indicators };
    }
  }
}

function found<T extends Challenge | Direction | Objective>(part: T | undefined): T {
  if (!part) throw new Error('A part of the plan was asked that it does not have.');
  return part;
}

const directionPart = ({ number, title }: Direction) => ({ scope: `orientation:${number}` as Scope, title });
const objectivePart = ({ number, title }: Objective) => ({ scope: `objectif:${number}` as Scope, title });
