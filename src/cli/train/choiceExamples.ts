import { type Choosing, choosingIndicators, choosingScope, choosingYears } from '../../understand/learned/choosing.ts';
import { INDICATOR_WAYS } from '../../understand/learned/indicatorWays.ts';
import { SCOPE_WAYS } from '../../understand/learned/scopeWays.ts';
import { readAs } from '../../understand/learned/secondThought.ts';
import { STATUS_CLASSES, statusSigns } from '../../understand/learned/statusWays.ts';
import { YEAR_WAYS } from '../../understand/learned/yearWays.ts';
import type { Intent } from '../../understand/request.ts';
import type { Part } from '../../understand/requestOf.ts';
import { firstThought, type Step } from '../../understand/understand.ts';
import { wanted } from '../eval/score.ts';
import type { ReadTurn } from './examples.ts';
import type { Example } from './learn.ts';

/** What stands where indicators, years and a status are chosen, and the ways that are right; undefined where nothing is chosen. */
export type ChoiceExamples = { indicators?: Example; years?: Example; scopes?: Example; statuses?: Example };

/** The choices of a turn, once it is known what it wants. */
export function choiceExamples({ step, turn }: ReadTurn): ChoiceExamples {
  const { expect } = turn;
  const part = partOf(step, wanted(expect) as readonly Intent[]);
  if (!part) return {};
  const scopes = exampleOf(
    choosingScope(step, part),
    SCOPE_WAYS,
    (expect.scopeAny ?? [expect.scope ?? null]).map((one) => (one === null ? [] : [one])),
  );
  const indicators = exampleOf(
    choosingIndicators(step, part),
    INDICATOR_WAYS,
    expect.indicatorsAny ?? [expect.indicators],
  );
  const years = exampleOf(choosingYears(step, part), YEAR_WAYS, expect.yearsAny ?? [expect.years]);
  const statuses: Example | undefined =
    part.intent === 'overview'
      ? {
          signs: statusSigns(step),
          right: (expect.statusAny ?? [expect.status ?? null]).map((one) => STATUS_CLASSES.indexOf(one ?? 'none')),
        }
      : undefined;
  return {
    ...(indicators && { indicators }),
    ...(years && { years }),
    ...(scopes && { scopes }),
    ...(statuses && { statuses }),
  };
}

/** The message as the rules read it when they know what it wants. */
function partOf(step: Step, intents: readonly Intent[]): Part | undefined {
  const first = firstThought(step);
  if (first.firm || first.command) return undefined;
  if (intents.includes(first.intent)) return first;
  return intents[0] && readAs(step, intents[0]);
}

function exampleOf<Name extends string, T extends readonly unknown[]>(
  choosing: Choosing<Name, T> | undefined,
  classes: readonly Name[],
  right: readonly (readonly unknown[])[],
): Example | undefined {
  if (!choosing) return undefined;
  const { ways, signs } = choosing;
  const keys = new Set(right.map((one) => one.join()));
  const among = ways.map(({ way }) => classes.indexOf(way));
  const places = ways.flatMap(({ way, value }) => (keys.has(value.join()) ? [classes.indexOf(way)] : []));
  return places.length > 0 && places.length < ways.length ? { signs, right: places, among } : undefined;
}
