import { parseArgs } from 'node:util';
import { type Figure, printClosingTable } from './closingTable.ts';
import { ROOMS } from './fuzz/rooms.ts';
import { type Job, MOST_MS } from './fuzz/runJob.ts';
import { type RoomTotal, supervise } from './fuzz/supervise.ts';
import { serveJobs } from './fuzz/worker.ts';

const USAGE =
  'Usage: npm run fuzz -- [--cases 1000000] [--seed 1] [--seconds 1500] [--workers 2] [--room NAME]\n' +
  `Rooms: ${ROOMS.map(({ name }) => name).join(', ')}`;
/** So many cases have one seed: a fault is found again with `--room NAME --seed SEED --cases 250`. */
const CASES_PER_JOB = 250;
const SHOWN_PER_ROOM = 5;

await main();

/** Throws generated input at every part that takes input, in worker processes, and says what gave way. */
async function main(): Promise<void> {
  if (process.argv.includes('--worker')) return serveJobs();
  const wanted = readArguments();
  if (!wanted) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { cases, seed, seconds, workers, rooms } = wanted;
  const began = performance.now();
  const onProgress = (totals: ReadonlyMap<string, RoomTotal>): void => {
    const all = [...totals].map(([name, one]) => `${name} ${one.cases} (${one.faults.length + one.slow.length})`);
    console.log(`${Math.round((performance.now() - began) / 1000)} s: ${all.join(', ')}`);
  };
  const totals = await supervise({ jobs: jobsOf(rooms, cases, seed), workers, seconds, onProgress });
  for (const [name, total] of totals) tellFaults(name, total);
  const took = `${Math.round((performance.now() - began) / 1000)} s`;
  printClosingTable(`fuzz, seed ${seed}, Node ${process.version} on ${process.platform} ${process.arch}`, [
    ...figuresOf(totals),
    { what: 'cases in all', value: sum(totals, ({ cases: one }) => one), bar: { atLeast: cases }, note: took },
  ]);
}

function figuresOf(totals: ReadonlyMap<string, RoomTotal>): Figure[] {
  const none = { atMost: 0 };
  return [
    ...[...totals].flatMap(([name, one]): Figure[] => [
      { what: `${name}: cases`, value: one.cases },
      { what: `${name}: faults`, value: one.faults.length, bar: none },
      ...(one.worstMs > 0
        ? [
            {
              what: `${name}: slowest turn, ms of work`,
              value: one.worstMs,
              bar: { atMost: MOST_MS },
              note: noiseOf(one),
            },
          ]
        : []),
    ]),
    { what: 'processes that ended or stood still', value: sum(totals, ({ broken }) => broken.length), bar: none },
  ];
}

function noiseOf({ noise }: RoomTotal): string {
  return noise === 0 ? '' : `${noise} slower once, not when tried again`;
}

function tellFaults(name: string, { faults, slow, broken }: RoomTotal): void {
  for (const { what, input, seed } of faults.slice(0, SHOWN_PER_ROOM))
    console.log(`\n✖ ${name}, seed ${seed}: ${what}\n  ${input}`);
  for (const { ms, input, seed } of slow.slice(0, SHOWN_PER_ROOM))
    console.log(`\n✖ ${name}, seed ${seed}: ${Math.round(ms)} ms\n  ${input}`);
  for (const { why, seed } of broken) console.log(`\n✖ ${name}, seed ${seed}: ${why}`);
}

/** The jobs of all rooms in turns, each room in its share of the cases. */
function* jobsOf(rooms: typeof ROOMS, cases: number, seed: number): Generator<Job> {
  const shares = rooms.reduce((all, { share }) => all + share, 0);
  const left = rooms.map(({ name, share }) => ({ name, share, cases: Math.ceil((cases * share) / shares) }));
  for (let at = 0; left.some((one) => one.cases > 0); at += 1) {
    const fullest = left.reduce((most, one) => (one.cases / one.share > most.cases / most.share ? one : most));
    const count = Math.min(CASES_PER_JOB, fullest.cases);
    fullest.cases -= count;
    yield { room: fullest.name, seed: (seed + at) % 2_147_483_647, cases: count };
  }
}

function sum(totals: ReadonlyMap<string, RoomTotal>, of: (one: RoomTotal) => number): number {
  return [...totals.values()].reduce((all, one) => all + of(one), 0);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { cases: text, seed: text, seconds: text, workers: text, room: text } });
    const number = (given: string | undefined, standard: number): number => Number(given ?? standard);
    const rooms = ROOMS.filter(({ name }) => values.room === undefined || name === values.room);
    const [cases, seed] = [number(values.cases, 1_000_000), number(values.seed, 1)];
    const [seconds, workers] = [number(values.seconds, 1500), number(values.workers, 2)];
    const whole = [cases, seed, seconds, workers].every((one) => Number.isSafeInteger(one) && one > 0);
    return whole && rooms.length > 0 ? { cases, seed, seconds, workers, rooms } : undefined;
  } catch {
    return undefined;
  }
}
