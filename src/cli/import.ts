import { parseArgs } from 'node:util';
import { type Exchange, openForExchange } from '../app/openForExchange.ts';
import { type Day, parseDay } from '../domain/day.ts';
import type { Said } from '../domain/language.ts';
import { StoreError } from '../store/store.ts';
import { readImportFile } from './importFile.ts';
import { importPlan } from './importPlan.ts';
import { importResults } from './importResults.ts';

/** What the command line asks of an import. */
export type ImportOptions = {
  json: boolean;
  /** Without it nothing is written. */
  yes: boolean;
  id?: string;
  edition?: string;
  /** A JSON file in the shape of data/plan.extra.json. */
  extra?: string;
  /** The plan the results are for. */
  plan?: string;
  by: string;
  now?: Day;
};

const USAGE: Said = {
  fr: `Usage\u00a0: npm run import -- plan FICHIER [--json] [--yes] [--id ID] [--edition N] [--extra FICHIER.json]
   ou\u00a0: npm run import -- results FICHIER.csv|.xlsx|.json [--yes] [--plan ID] [--edition N] [--by NOM]
Sans --yes, rien n’est inscrit.`,
  en: `Usage: npm run import -- plan FILE [--json] [--yes] [--id ID] [--edition N] [--extra FILE.json]
   or: npm run import -- results FILE.csv|.xlsx|.json [--yes] [--plan ID] [--edition N] [--by NAME]
Without --yes, nothing is recorded.`,
};

process.exitCode = await main();

/** Imports a plan or results. Exit code 0: done, or nothing wrong found; 1: errors, nothing imported; 2: wrong usage. */
async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  if (!wanted) return fail(USAGE, 2);
  const { what, path, options } = wanted;
  const file = readImportFile(path);
  if (file.kind === 'error') return fail(file.said);
  let opened: Exchange | undefined;
  const open = async (): Promise<Exchange | Said> => {
    const exchange = await openForExchange({ create: options.yes });
    if (exchange.outcome === 'refused') return exchange.said;
    opened = exchange;
    return exchange;
  };
  try {
    return what === 'plan' ? await importPlan(file, options, open) : await importResults(file, options, open);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return fail({
      fr: `Le magasin ne répond pas\u00a0; rien n’est confirmé, relancez la même commande. ${error.message}`,
      en: `The store does not answer; nothing is confirmed, run the same command again. ${error.message}`,
    });
  } finally {
    await opened?.store.close();
  }
}

function readArguments(args: string[]): { what: 'plan' | 'results'; path: string; options: ImportOptions } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        id: { type: 'string' },
        edition: { type: 'string' },
        extra: { type: 'string' },
        plan: { type: 'string' },
        by: { type: 'string', default: 'Importation' },
        now: { type: 'string' },
      },
    });
    const [what, path, ...more] = positionals;
    const { now: day, ...rest } = values;
    const now = day === undefined ? undefined : parseDay(day);
    if ((what !== 'plan' && what !== 'results') || !path || more.length > 0 || (day !== undefined && !now))
      return undefined;
    return { what, path, options: { ...rest, ...(now && { now }) } };
  } catch {
    return undefined;
  }
}

function fail(said: Said, code = 1): number {
  console.error(`${said.fr}\n${said.en}`);
  return code;
}
