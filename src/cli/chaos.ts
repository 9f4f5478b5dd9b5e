import { parseArgs } from 'node:util';
import { runChaos, STORES, type StoreName } from './chaos/runChaos.ts';
import { type Figure, printClosingTable } from './closingTable.ts';

const USAGE = 'Usage: npm run chaos -- [--operations 10000] [--store sqlite|cosmos|both] [--seed 1] [--seconds 1100]';
/** The Cosmos DB look-alike is a quarter as fast as the file, above all while it fails. */
const SHARES = { sqlite: 3, cosmos: 1 } satisfies Record<StoreName, number>;
/** So much of the time that is left may a store take that another one comes after; what it leaves is the other's. */
const OF_TIME_LEFT = 0.5;

await main();

/** Lets everything go wrong on each store in its turn, then compares what was acknowledged with what is stored. */
async function main(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { operations, seed, seconds, stores } = wanted;
  const figures: Figure[] = [];
  const shares = stores.reduce((all, name) => all + SHARES[name], 0);
  let left = seconds;
  for (const [at, name] of stores.entries()) {
    const began = performance.now();
    const own = at === stores.length - 1 ? left : left * OF_TIME_LEFT;
    figures.push(...(await runChaos(name, Math.ceil((operations * SHARES[name]) / shares), own, seed)));
    left -= (performance.now() - began) / 1000;
  }
  printClosingTable(`chaos, seed ${seed}, Node ${process.version} on ${process.platform} ${process.arch}`, figures);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { operations: text, seed: text, seconds: text, store: text } });
    const [operations, seed] = [Number(values.operations ?? 10_000), Number(values.seed ?? 1)];
    const seconds = Number(values.seconds ?? 1100);
    const wanted = values.store ?? 'both';
    const stores = STORES.filter((name) => wanted === 'both' || wanted === name);
    const whole = [operations, seed, seconds].every((one) => Number.isSafeInteger(one) && one > 0);
    return whole && stores.length > 0 ? { operations, seed, seconds, stores } : undefined;
  } catch {
    return undefined;
  }
}
