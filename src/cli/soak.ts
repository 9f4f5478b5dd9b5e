import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Loaded, load } from './bench/load.ts';
import type { Memory } from './bench/memoryProbe.ts';
import { readQuestions } from './bench/questions.ts';
import { type ChildBot, ownFolder, startChildBot } from './childBot.ts';
import { type Figure, printClosingTable } from './closingTable.ts';

const CONNECTIONS = 16;
const MOST_SECONDS = 20 * 60;
/** The first tenth fills whatever is remembered on purpose; from then on memory has to stay as it is. */
const SLICES = 10;
const MIB = 1024 * 1024;

await main();

/** `npm run soak`: what very many turns leave behind in a bot's memory. `--turns N` for other than 200,000. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { turns: { type: 'string', default: '200000' } } });
  const turns = Number(values.turns);
  if (!Number.isInteger(turns) || turns < 1000) {
    console.error('--turns: a whole number from 1000 is needed.');
    process.exitCode = 2;
    return;
  }
  const folder = ownFolder('soak');
  const probe = new URL('./bench/memoryProbe.js', import.meta.url).href;
  const bot = await startChildBot({ folder: folder.path, node: ['--expose-gc', '--import', probe], ipc: true });
  try {
    const title = `soak, Node ${process.version} on ${process.platform} ${process.arch}`;
    printClosingTable(title, await measure(bot, turns));
  } finally {
    await bot.stop();
    folder.remove();
  }
}

async function measure(bot: ChildBot, turns: number): Promise<readonly Figure[]> {
  const began = performance.now();
  const secondsLeft = (): number => MOST_SECONDS - (performance.now() - began) / 1000;
  const questions = readQuestions();
  const slices: (Loaded & { memory: Memory })[] = [];
  for (let slice = 0; slice < SLICES && secondsLeft() > 0; slice += 1) {
    const amount = Math.round((turns * (slice + 1)) / SLICES) - Math.round((turns * slice) / SLICES);
    const options = { url: bot.url, connections: CONNECTIONS, questions, amount, seconds: secondsLeft() };
    const one = { ...(await load(options)), memory: await memoryOf(bot) };
    slices.push(one);
    const { perSecond, p99, memory } = one;
    const told = [`${Math.round(perSecond)} a second`, `p99 ${p99} ms`, `${Math.round(memory.heap / MIB)} MiB in use`];
    console.log(`${Math.round((turns * slices.length) / SLICES)} turns: ${told.join(', ')}`);
  }
  const [first] = slices;
  const last = slices.at(-1);
  if (!first || !last) throw new Error('Nothing was measured.');
  const total = (field: 'answered' | 'failed'): number => slices.reduce((sum, one) => sum + one[field], 0);
  const seconds = (performance.now() - began) / 1000;
  return [
    { what: 'turns answered', value: total('answered'), bar: { atLeast: turns } },
    { what: 'turns that failed', value: total('failed'), bar: { atMost: 0 } },
    { what: 'time', value: seconds / 60, unit: 'min', bar: { atMost: MOST_SECONDS / 60 } },
    { what: 'turns a second', value: total('answered') / seconds },
    { what: 'p99, the first tenth', value: first.p99, unit: 'ms' },
    { what: 'p99, the last tenth', value: last.p99, unit: 'ms' },
    { what: 'p99, the slowest tenth', value: Math.max(...slices.map((one) => one.p99)), unit: 'ms' },
    { what: 'memory in use after a tenth', value: first.memory.heap / MIB, unit: 'MiB' },
    { what: 'memory in use at the end', value: last.memory.heap / MIB, unit: 'MiB' },
    {
      what: 'memory in use, the end ÷ a tenth',
      value: last.memory.heap / first.memory.heap,
      bar: { atMost: 1.1 },
      note: 'objects and buffers after a collection: what a leak would grow',
    },
    {
      what: 'memory of the process, the end ÷ a tenth',
      value: last.memory.process / first.memory.process,
      note: 'no bar: the allocator keeps freed pages as it likes',
    },
  ];
}

async function memoryOf(bot: ChildBot): Promise<Memory> {
  const told = once(bot.process, 'message');
  bot.process.send('measure');
  return ((await told) as [Memory])[0];
}
