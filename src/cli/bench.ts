import { parseArgs } from 'node:util';
import { benchCosmos } from './bench/cosmos.ts';
import { benchGrowth } from './bench/growth.ts';
import { benchSpeed } from './bench/speed.ts';
import { benchStart } from './bench/start.ts';
import { benchUnderstanding } from './bench/understanding.ts';
import { type Figure, printClosingTable } from './closingTable.ts';

/** Each part measures against something of the same run, so that the machine matters little. */
const PARTS = {
  speed: { title: 'A full answer over HTTP, embedded store', run: () => benchSpeed({ rounds: 5, seconds: 5 }) },
  understanding: { title: 'Understanding alone', run: benchUnderstanding },
  start: { title: 'Start to listening', run: benchStart },
  cosmos: { title: 'A full answer through the Cosmos client', run: () => benchCosmos({ rounds: 2, seconds: 4 }) },
  growth: { title: 'What a larger plan and a longer ledger cost', run: benchGrowth },
} satisfies Record<string, { title: string; run: () => Promise<readonly Figure[]> }>;

/** The whole of it ends by then, whatever happens. */
const MOST_MS = 6 * 60_000;

await main();

/** `npm run bench`, or `npm run bench -- speed start` for some parts only. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const unknown = positionals.filter((one) => !names.some((name) => name === one));
  if (unknown.length > 0) {
    console.error(`Unknown part: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  const title = `bench, Node ${process.version} on ${process.platform} ${process.arch}`;
  const late = setTimeout(() => {
    const minutes = MOST_MS / 60_000;
    const bar = { atMost: minutes };
    printClosingTable(title, [...figures, { what: 'not done within', value: Number.NaN, unit: 'min', bar }]);
    process.exit(1);
  }, MOST_MS);
  for (const name of names.filter((one) => positionals.length === 0 || positionals.includes(one))) {
    const { title, run } = PARTS[name];
    const began = performance.now();
    const found = await run();
    console.log(`${title}: ${Math.round((performance.now() - began) / 1000)} s`);
    figures.push(...found.map((one) => ({ ...one, what: `${name}: ${one.what}` })));
  }
  clearTimeout(late);
  printClosingTable(title, figures);
}
