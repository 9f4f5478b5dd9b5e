import { indicatorOf, neighbour } from '../../domain/plan.ts';
import { spokenOf } from '../context.ts';
import { mentionedNumbers } from '../mentionedNumbers.ts';
import type { Intent } from '../request.ts';
import type { Step } from '../understand.ts';
import type { Way } from './choice.ts';
import { namedByHalves } from './namedByHalves.ts';
import { namedByParts } from './namedByParts.ts';
import type { Shares } from './subjectSense.ts';

/** How a message and its conversation can tell the indicators asked. */
export const INDICATOR_WAYS = [
  'rules',
  'numbers',
  'words',
  'likeliest',
  'likely',
  'group',
  'parts',
  'halves',
  'two',
  'mentioned',
  'kept',
  'keptAndSaid',
  'keptAndLikely',
  'keptWithout',
  'lastTwo',
  'next',
  'previous',
] as const;
export type IndicatorWay = (typeof INDICATOR_WAYS)[number];
type Numbers = readonly number[];

/** Intents that ask for indicators by name. */
export const ASKS_INDICATORS: ReadonlySet<Intent> = new Set([
  'progress',
  'target',
  'trend',
  'compare',
  'describe',
  'briefing',
  'clarify',
]);

/** Of the likeliest, those at least this share of it are meant too. */
const ALSO = 0.4;
/** Less likely indicators are not thought of. */
const LEAST = 0.08;

/** The indicators each way gives here, the rules' own first. */
export function indicatorWays(step: Step, intent: Intent, rules: Numbers): readonly Way<IndicatorWay, Numbers>[] {
  const { reading, context } = step;
  const subject = step.subject();
  const words = subject.kind === 'sure' ? subject.indicators : subject.kind === 'close' ? subject.candidates : [];
  const likely = likelyOf(step.shares());
  const [likeliest] = likely;
  // «indicateur 12 pour Zx9»: where an indicator is named as one, other numbers name none.
  const mentioned = reading.namesIndicators
    ? []
    : mentionedNumbers(step).filter((number) => indicatorOf(step.plan, number));
  const parts = intent === 'compare' ? namedByParts(step) : [];
  const halves = intent === 'compare' && reading.numbers.length === 0 ? namedByHalves(step) : [];
  const group = intent === 'clarify' ? groupOf(step, likely) : undefined;
  const two = intent === 'compare' ? likeliestTwo(step.shares()) : [];
  const kept = context.last?.indicators ?? [];
  const said = reading.numbers.length > 0 ? reading.numbers : words;
  const named = said.length > 0 ? said : likeliest === undefined ? [] : [likeliest];
  const without = kept.filter((one) => !named.includes(one));
  const spoken = spokenOf(context);
  const beside = (by: 1 | -1): number | undefined =>
    spoken === undefined ? undefined : neighbour(step.plan, spoken, by);
  const all: readonly (Way<IndicatorWay, Numbers> | undefined)[] = [
    { way: 'rules', value: rules },
    reading.numbers.length > 0 ? { way: 'numbers', value: reading.numbers } : undefined,
    words.length > 0 ? { way: 'words', value: words } : undefined,
    likeliest === undefined ? undefined : { way: 'likeliest', value: [likeliest] },
    likely.length > 1 ? { way: 'likely', value: likely } : undefined,
    group ? { way: 'group', value: group } : undefined,
    mentioned.length > 0 ? { way: 'mentioned', value: mentioned } : undefined,
    parts.length > 1 ? { way: 'parts', value: parts } : undefined,
    halves.length > 1 ? { way: 'halves', value: halves } : undefined,
    two.length > 1 ? { way: 'two', value: two } : undefined,
    kept.length > 0 ? { way: 'kept', value: kept } : undefined,
    kept.length > 0 && said.length > 0 ? { way: 'keptAndSaid', value: [...kept, ...said] } : undefined,
    kept.length > 0 && likely.length > 0 ? { way: 'keptAndLikely', value: [...kept, ...likely] } : undefined,
    without.length > 0 && without.length < kept.length ? { way: 'keptWithout', value: without } : undefined,
    context.earlier && kept.length > 0
      ? { way: 'lastTwo', value: [...context.earlier.indicators, ...kept] }
      : undefined,
    // «le suivant», "the one before it".
    beside(1) === undefined ? undefined : { way: 'next', value: [beside(1) ?? 0] },
    beside(-1) === undefined ? undefined : { way: 'previous', value: [beside(-1) ?? 0] },
  ];
  return all.flatMap((one) =>
    one && (one.value.length > 0 || one.way === 'rules')
      ? [{ way: one.way, value: [...new Set(one.value)].sort((a, b) => a - b) }]
      : [],
  );
}

/** The indicators that the words speak of in all likelihood, likeliest first, at most four. */
export function likelyOf(shares: Shares): Numbers {
  const sorted = [...shares].sort(([, a], [, b]) => b - a);
  const most = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([, share]) => share >= LEAST && share >= most * ALSO)
    .slice(0, 4)
    .map(([number]) => number);
}

/** Of the sets that one name fits, the smallest that holds all that is likely: «l'augmentation» is not of two of three alone. */
function groupOf({ asked, shares }: Step, likely: Numbers): Numbers | undefined {
  const all = shares();
  const sum = (set: Numbers): number => set.reduce((total, number) => total + (all.get(number) ?? 0), 0);
  const [best] = asked
    .filter((set) => likely.length > 0 && likely.every((number) => set.includes(number)))
    .sort(
      (a, b) => (likely.length > 1 ? a.length - b.length : 0) || sum(b) - sum(a) || a.join().localeCompare(b.join()),
    );
  return best;
}

/** The two likeliest indicators, however far apart. */
function likeliestTwo(shares: Shares): Numbers {
  const sorted = [...shares].filter(([, share]) => share >= LEAST_OF_TWO).sort(([, a], [, b]) => b - a);
  return sorted.slice(0, 2).map(([number]) => number);
}

const LEAST_OF_TWO = 0.01;
