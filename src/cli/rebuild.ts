import { parseArgs } from 'node:util';
import { openForUpkeep } from '../app/upkeep.ts';
import type { Said } from '../domain/language.ts';
import type { Rebuilt } from '../store/rebuildProjections.ts';
import { StoreError } from '../store/store.ts';

const USAGE: Said = {
  fr: 'Usage\u00a0: npm run rebuild -- [--check]',
  en: 'Usage: npm run rebuild -- [--check]',
};

await main();

/** Checks the current figures against the ledger's entries and, without `--check`, computes them again. */
async function main(): Promise<void> {
  const write = readArguments();
  if (write === undefined) return fail(USAGE, 2);
  try {
    const opened = await openForUpkeep();
    if (opened.outcome === 'refused') return fail(opened.said);
    if (write) await opened.ledger.heal();
    const rebuilt = await opened.ledger.rebuild({ write });
    await opened.store.close();
    print(rebuilt, write);
    process.exitCode = (write ? rebuilt.remaining : rebuilt.differences).length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    fail({ fr: `Le magasin ne répond pas. ${error.message}`, en: `The store does not answer. ${error.message}` });
  }
}

function readArguments(): boolean | undefined {
  try {
    return !parseArgs({ options: { check: { type: 'boolean' } } }).values.check;
  } catch {
    return undefined;
  }
}

function print({ indicators, entries, differences, unfinished, strangers, remaining }: Rebuilt, wrote: boolean): void {
  console.log(`${indicators} indicateurs, ${entries} inscriptions, ${differences.length} écarts.`);
  console.log(`${indicators} indicators, ${entries} entries, ${differences.length} differences.`);
  for (const { indicator, document, problem } of differences) {
    const mended = wrote && !remaining.some((one) => one.indicator === indicator && one.document === document);
    const words = problem === 'missing' ? 'manquant / missing' : 'différent / different';
    console.log(`  ${indicator} · ${document} · ${words}${mended ? ' → refait / made again' : ''}`);
  }
  for (const { batch, entries: count } of unfinished) {
    console.log(`  importation inachevée / unfinished import: ${batch} (${count})`);
  }
  for (const indicator of strangers) console.log(`  hors du plan / not in the plan: ${indicator}`);
}

function fail(said: Said, code = 1): void {
  console.error(`${said.fr}\n${said.en}`);
  process.exitCode = code;
}
