import { parseArgs } from 'node:util';
import { benchSpeed } from './bench/speed.ts';
import { benchUnderstanding } from './bench/understanding.ts';
import { type Figure, printClosingTable } from './closingTable.ts';

/** Each part measures against something of the same run, so that the machine matters little. */
const PARTS = {
  speed: { title: 'A full answer over HTTP, embedded store', run: () => benchSpeed({ rounds: 5, seconds: 5 }) },
  understanding: { title: 'Understanding alone', run: benchUnderstanding },
} satisfies Record<string, { title: string; run: () => Promise<readonly Figure[]> }>;

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
  for (const name of names.filter((one) => positionals.length === 0 || positionals.includes(one))) {
    const { title, run } = PARTS[name];
    const began = performance.now();
    const found = await run();
    console.log(`${title}: ${Math.round((performance.now() - began) / 1000)} s`);
    figures.push(...found.map((one) => ({ ...one, what: `${name}: ${one.what}` })));
  }
  printClosingTable(`bench, Node ${process.version} on ${process.platform} ${process.arch}`, figures);
}
