import { challengeOf, directionOf, hasScope, indicatorOf, type Scope } from '../../domain/plan.ts';
import { mentionedNumbers } from '../mentionedNumbers.ts';
import type { Part } from '../requestOf.ts';
import type { Step } from '../understand.ts';
import type { Way } from './choice.ts';

/** How a message and its conversation can tell the part of the plan asked. */
export const SCOPE_WAYS = [
  'rules',
  'none',
  'plan',
  'kept',
  'sibling',
  'next',
  'previous',
  'last',
  'challenge',
  'direction',
  'objective',
] as const;
export type ScopeWay = (typeof SCOPE_WAYS)[number];
type Scopes = readonly Scope[];

/** The parts of the plan each way gives here, at most one each, the rules' own first; none where no part can be meant. */
export function scopeWays(step: Step, part: Part): readonly Way<ScopeWay, Scopes>[] {
  const { context, plan } = step;
  const whole = part.intent === 'overview' || part.intent === 'list';
  const before = context.last?.scope ?? null;
  const could = part.intent === 'describe' || part.intent === 'briefing' || part.intent === 'target';
  const told = (part.scope ?? null) !== null || before !== null;
  // «toutes les cibles», "highlights please": nothing names a part, and nothing an indicator.
  if (!whole && !(could && (told || step.reading.numbers.length === 0))) return [];
  const exists = (scope: Scope | undefined): Scopes => (scope !== undefined && hasScope(plan, scope) ? [scope] : []);
  const kind =
    before === null || before === 'plan' ? undefined : (before.split(':')[0] as 'enjeu' | 'orientation' | 'objectif');
  const [number] = mentionedNumbers(step);
  const of = kind === 'enjeu' ? plan.challenges : plan.directions;
  const objective = objectiveFrom(step, before);
  const all: readonly Way<ScopeWay, Scopes>[] = [
    { way: 'rules', value: part.scope ? [part.scope] : [] },
    ...(whole ? [] : [{ way: 'none' as const, value: [] }]),
    { way: 'plan', value: ['plan'] },
    { way: 'kept', value: before === null ? [] : [before] },
    { way: 'sibling', value: kind && number !== undefined ? exists(`${kind}:${number}` as Scope) : [] },
    { way: 'next', value: exists(beside(step, before, 1)) },
    { way: 'previous', value: exists(beside(step, before, -1)) },
    { way: 'last', value: kind && kind !== 'objectif' ? exists(`${kind}:${of.at(-1)?.number ?? 0}` as Scope) : [] },
    {
      way: 'challenge',
      value: exists(
        objective === undefined ? undefined : (`enjeu:${challengeOf(plan, objective)?.number ?? 0}` as Scope),
      ),
    },
    {
      way: 'direction',
      value: exists(
        objective === undefined ? undefined : (`orientation:${directionOf(plan, objective)?.number ?? 0}` as Scope),
      ),
    },
    { way: 'objective', value: exists(objective === undefined ? undefined : (`objectif:${objective}` as Scope)) },
  ];
  return all.filter(({ way, value }) => value.length > 0 || way === 'none' || (way === 'rules' && !whole));
}

/** The part that stands so many places after another of its kind: «et le suivant ?». */
function beside({ plan }: Step, before: Scope | null, by: 1 | -1): Scope | undefined {
  const [kind, name = ''] = (before ?? '').split(':');
  if (kind === 'enjeu' || kind === 'orientation') return `${kind}:${Number(name) + by}`;
  const at = plan.objectives.findIndex(({ number }) => number === name);
  const next = at < 0 ? undefined : plan.objectives[at + by];
  return next && `objectif:${next.number}`;
}

/** The objective of what was spoken of: of the one indicator, or the first of the part. */
function objectiveFrom({ context, plan, reading }: Step, before: Scope | null): string | undefined {
  const [number] = reading.numbers.length === 1 ? reading.numbers : (context.last?.indicators ?? []);
  if (number !== undefined) return indicatorOf(plan, number)?.objective;
  const [kind, name] = (before ?? '').split(':');
  if (kind === 'objectif') return name;
  if (kind === 'orientation') return plan.objectives.find(({ direction }) => String(direction) === name)?.number;
  return undefined;
}
