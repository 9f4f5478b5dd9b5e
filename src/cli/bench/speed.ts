import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../root.ts';
import { type ChildBot, ownFolder, startChildBot } from '../childBot.ts';
import { type Figure, median } from '../closingTable.ts';
import { type Loaded, load } from './load.ts';
import { readQuestions } from './questions.ts';

export const CONNECTIONS = 16;

/** How many rounds there are and how long each takes, in seconds. */
export type Rounds = { rounds: number; seconds: number };

/** A full answer over HTTP on the embedded store against the bare echo bot: throughput and the slowest of a hundred. */
export async function benchSpeed({ rounds, seconds }: Rounds): Promise<readonly Figure[]> {
  const folder = ownFolder('bench');
  const echo = await startEcho(folder.path);
  const bot = await startChildBot({ folder: folder.path });
  try {
    const pairs = await inTurns(echo, bot, { rounds, seconds });
    const questions = readQuestions();
    return [
      { what: 'different questions', value: new Set(questions.map((one) => one.text)).size, bar: { atLeast: 1000 } },
      { what: 'intents among them', value: new Set(questions.map((one) => one.intent)).size, bar: { atLeast: 15 } },
      { what: 'echo, a second', value: median(pairs.map(([one]) => one.perSecond)) },
      { what: 'full answer, a second', value: median(pairs.map(([, one]) => one.perSecond)) },
      {
        what: 'throughput, full answer ÷ echo',
        value: median(pairs.map(([first, second]) => second.perSecond / first.perSecond)),
        bar: { atLeast: 0.5, aim: 0.8 },
      },
      { what: 'echo, p99', value: median(pairs.map(([one]) => one.p99)), unit: 'ms' },
      { what: 'full answer, p99', value: median(pairs.map(([, one]) => one.p99)), unit: 'ms' },
      {
        what: `p99 at ${CONNECTIONS} connections, full answer ÷ echo`,
        value: median(pairs.map(([first, second]) => second.p99 / first.p99)),
        bar: { atMost: 3 },
      },
      { what: 'requests that failed', value: total(pairs.flat(), 'failed'), bar: { atMost: 0 } },
      { what: 'requests answered', value: total(pairs.flat(), 'answered') },
    ];
  } finally {
    await Promise.all([echo.stop(), bot.stop()]);
    folder.remove();
  }
}

/** The bare echo bot. */
export function startEcho(folder: string): Promise<ChildBot> {
  return startChildBot({ folder, program: fileURLToPath(new URL('test/bench/echoBot.mjs', packageRoot)) });
}

/** Loads one and then the other, round by round, after one round each that does not count: what else the machine does meets both. */
export async function inTurns(
  first: ChildBot,
  second: ChildBot,
  { rounds, seconds }: Rounds,
): Promise<readonly (readonly [Loaded, Loaded])[]> {
  const questions = readQuestions();
  const once = ({ url }: ChildBot): Promise<Loaded> => load({ url, connections: CONNECTIONS, seconds, questions });
  const pairs: (readonly [Loaded, Loaded])[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await once(first), await once(second)] as const;
    if (round > 0) pairs.push(pair);
  }
  return pairs;
}

function total(all: readonly Loaded[], field: 'failed' | 'answered'): number {
  return all.reduce((sum, one) => sum + one[field], 0);
}
