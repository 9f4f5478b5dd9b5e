import { parseArgs } from 'node:util';
import { openLexicon, openPlan } from '../app/openPlan.ts';
import { understandingOpener } from '../app/openUnderstanding.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Context } from '../understand/context.ts';
import { remember } from '../understand/remember.ts';
import { createUnderstanding, type Understand } from '../understand/understand.ts';
import { type Figure, printClosingTable } from './closingTable.ts';
import { baselinesFor } from './eval/baselines.ts';
import { type Conversation, developmentConversations, keptAside, readConversations } from './eval/conversations.ts';
import { FIGURES, type Scored, scoreTurn, tableOf } from './eval/score.ts';
import { calibration, confusion, percent } from './eval/tables.ts';
import { withTypingErrors } from './eval/typingErrors.ts';

/** The instant the labels are relative to, and the year an answer shows when none is asked. */
const NOW = '2022-11-15';
const CURRENT: FiscalYear = '2022-2023';

const USAGE =
  'usage: npm run eval [-- FILE.jsonl ...] [-- --part kept-aside|rest|all] [--misses] [--no-baselines] [--rules-only] [--at-least PERCENT] [--typos SEED]';

await main();

/** Scores the part kept aside, or any files in the guide's format, with everything beside the score. */
async function main(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const plan = openPlan();
  const lexicon = openLexicon();
  const written = wanted.files.length > 0 ? wanted.files.flatMap(readConversations) : partOf(wanted.part);
  const conversations = wanted.typos === undefined ? written : withTypingErrors(written, wanted.typos);
  const all = scoreAll(
    wanted.rulesOnly ? createUnderstanding({ plan, lexicon }) : understandingOpener()(plan),
    conversations,
  );
  const title = wanted.files.length > 0 ? wanted.files.join(', ') : wanted.part;
  console.log(`${title}: ${conversations.length} conversations, ${all.length} turns, now ${NOW}\n`);
  if (wanted.misses) for (const one of all) if (!one.right.whole) printMiss(one);
  for (const [name, right, total] of tableOf(all))
    console.log(`${percent(right / total)}  ${name} (${right}/${total})`);
  const [fr, en] = (['fr', 'en'] as const).map((lang) => share(all.filter(({ turn }) => turn.lang === lang)));
  console.log(`\nFrench less English: ${(100 * ((fr ?? 0) - (en ?? 0))).toFixed(1)} points`);
  console.log(`\nCalibration (all fields right, at each confidence claimed)\n${calibration(all).join('\n')}`);
  console.log(`\nConfusion between intents (expected → understood)\n${confusion(all).join('\n') || '  none'}`);
  if (wanted.baselines) await printBaselines(plan, lexicon, all);
  if (wanted.files.length === 0 && wanted.part === 'kept-aside')
    printClosingTable(`eval, ${wanted.part}`, barsOf(all, (fr ?? 0) - (en ?? 0)));
  if (wanted.atLeast !== undefined && 100 * share(all) < wanted.atLeast) {
    console.error(`Below ${wanted.atLeast} %.`);
    process.exitCode = 1;
  }
}

/** The bars of the part kept aside. */
function barsOf(all: readonly Scored[], apart: number): readonly Figure[] {
  const rows = new Map(tableOf(all).map(([name, right, total]) => [name, (100 * right) / total]));
  const row = (name: string, bar: number): Figure => ({
    what: name,
    value: rows.get(name) ?? Number.NaN,
    unit: '%',
    bar: { atLeast: bar },
  });
  return [
    row('turn, all fields right', 95),
    row('a figure shown is the figure asked', 99.5),
    row('asks when ambiguous', 100),
    row('refuses when out of scope', 100),
    { what: 'French and English apart', value: Math.abs(100 * apart), unit: 'points', bar: { atMost: 2 } },
  ];
}

type Wanted = {
  files: readonly string[];
  part: 'kept-aside' | 'development';
  misses: boolean;
  baselines: boolean;
  /** Without the learned intents. */
  rulesOnly: boolean;
  atLeast?: number;
  /** Seed of the typing errors to make, one a message. */
  typos?: number;
};

function readArguments(): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        part: { type: 'string', default: 'kept-aside' },
        misses: { type: 'boolean', default: false },
        'no-baselines': { type: 'boolean', default: false },
        'rules-only': { type: 'boolean', default: false },
        'at-least': { type: 'string' },
        typos: { type: 'string' },
      },
    });
    const part = (['kept-aside', 'development'] as const).find((one) => one === values.part);
    const atLeast = values['at-least'] === undefined ? undefined : Number(values['at-least']);
    if (!part || Number.isNaN(atLeast)) return undefined;
    return {
      files: positionals,
      part,
      misses: values.misses,
      baselines: !values['no-baselines'],
      rulesOnly: values['rules-only'],
      ...(atLeast !== undefined && { atLeast }),
      ...(values.typos !== undefined && { typos: Number(values.typos) }),
    };
  } catch {
    return undefined;
  }
}

function partOf(part: Wanted['part']): readonly Conversation[] {
  return part === 'kept-aside' ? keptAside() : developmentConversations();
}

function scoreAll(understand: Understand, conversations: readonly Conversation[]): readonly Scored[] {
  return conversations.flatMap((conversation) => {
    let context: Context = {};
    return conversation.turns.map((turn, at) => {
      const got = understand(turn.text, context, NOW);
      context = remember(context, got, FIGURES.has(got.intent) && got.years.length === 0 ? CURRENT : undefined);
      return scoreTurn(conversation, turn, at, got);
    });
  });
}

function share(all: readonly Scored[]): number {
  return all.length === 0 ? 0 : all.filter(({ right }) => right.whole).length / all.length;
}

function printMiss({ conversation, turn, got }: Scored): void {
  const { intent, indicators, years, scope, status } = got;
  console.log(`${conversation} «${turn.text.slice(0, 140)}»`);
  console.log(`    expected ${JSON.stringify(turn.expect)}`);
  console.log(`    got      ${JSON.stringify({ intent, indicators, years, scope, status })}`);
}

/** Who finds the indicator of a question that names exactly one, outright. */
async function printBaselines(
  ...[plan, lexicon, all]: [...Parameters<typeof baselinesFor>, readonly Scored[]]
): Promise<void> {
  const asked = all.filter(
    ({ first, turn: { expect: want } }) =>
      first && want.indicators.length === 1 && (FIGURES.has(want.intent) || want.intent === 'describe'),
  );
  if (asked.length === 0) return;
  console.log(`\nOne indicator asked outright (${asked.length} turns), the same phrases for all`);
  console.log(`${percent(asked.filter(({ right }) => right.indicators).length / asked.length)}  this assistant`);
  for (const { name, find } of await baselinesFor(plan, lexicon)) {
    let right = 0;
    for (const { turn } of asked) if ((await find(turn.text)) === turn.expect.indicators[0]) right += 1;
    console.log(`${percent(right / asked.length)}  ${name}`);
  }
}
