import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Exchange, openForExchange } from '../app/openForExchange.ts';
import type { Entry } from '../domain/entry.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import type { Cell } from '../exchange/cells.ts';
import { makeCsv } from '../exchange/csvText.ts';
import { makeEntriesTable } from '../exchange/entriesTable.ts';
import { type FigureWords, makeFiguresTable } from '../exchange/figuresTable.ts';
import { makePlanTable } from '../exchange/planTable.ts';
import { makeWorkbook } from '../exchange/workbook.ts';
import { StoreError } from '../store/store.ts';
import { DATA_STATE_WORDS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../text/words.ts';

const FORMATS = ['csv', 'xlsx', 'json'] as const;
type Options = { format: (typeof FORMATS)[number]; lang: Lang; out: string; plan?: string; edition?: string };
/** The three tables of an export and what each is called. */
type Tables = Record<'plan' | 'ledger' | 'figures', Cell[][]>;

const SHEETS: Record<keyof Tables, Said> = {
  plan: { fr: 'Plan', en: 'Plan' },
  figures: { fr: 'Chiffres', en: 'Figures' },
  ledger: { fr: 'Registre', en: 'Ledger' },
};
const FILES: Record<keyof Tables, Said> = {
  plan: { fr: 'plan', en: 'plan' },
  figures: { fr: 'chiffres', en: 'figures' },
  ledger: { fr: 'registre', en: 'ledger' },
};
const USAGE: Said = {
  fr: 'Usage\u00a0: npm run export -- --format csv|xlsx|json [--lang fr|en] [--out DOSSIER] [--plan ID] [--edition N]',
  en: 'Usage: npm run export -- --format csv|xlsx|json [--lang fr|en] [--out FOLDER] [--plan ID] [--edition N]',
};
const WORDS: FigureWords = {
  official: ({ official }) => OFFICIAL_WORDS[official],
  trajectory: ({ pace }) => pace && TRAJECTORY_WORDS[pace.trajectory],
  data: ({ state }) => DATA_STATE_WORDS[state.kind],
};

process.exitCode = await main();

/** Writes the plan, its figures and its whole ledger to files. Exit code 0: written; 1: could not; 2: wrong usage. */
async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if (!options) return fail(USAGE, 2);
  let opened: Exchange | undefined;
  try {
    const exchange = await openForExchange({ create: false });
    if (exchange.outcome === 'refused') return fail(exchange.said);
    opened = exchange;
    return await write(exchange, options);
  } catch (error) {
    if (error instanceof StoreError)
      return fail({
        fr: `Le magasin ne répond pas. ${error.message}`,
        en: `The store does not answer. ${error.message}`,
      });
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return fail({
      fr: `${path ?? options.out} ne s’écrit pas (${code}).`,
      en: `${path ?? options.out} cannot be written (${code}).`,
    });
  } finally {
    await opened?.store.close();
  }
}

async function write(exchange: Exchange, options: Options): Promise<number> {
  const plan = await planFor(exchange, options);
  if (!plan)
    return fail({ fr: `Le plan ${options.plan} n’est pas connu.`, en: `The plan ${options.plan} is not known.` });
  const ledger = exchange.ledger(plan);
  const entries = (await ledger.allEntries()).map(({ batch: _, ...one }) => one as Entry);
  const { format, lang } = options;
  const tables: Tables = {
    plan: makePlanTable(plan, lang),
    figures: makeFiguresTable(plan, await ledger.allFigures(exchange.today), exchange.today, WORDS, lang),
    ledger: makeEntriesTable(entries, lang),
  };
  const fictitious = entries.some((one) => one.fictitious === true);
  const files = await filesOf(format, tables, plan, entries, lang, fictitious);
  for (const [name, content] of files) {
    const path = resolve(options.out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(path);
  }
  console.log(`${plan.indicators.length} indicateurs, ${entries.length} inscriptions.`);
  console.log(`${plan.indicators.length} indicators, ${entries.length} entries.`);
  if (fictitious) console.log('Données fictives / Fictitious data');
  return 0;
}

async function filesOf(
  format: Options['format'],
  tables: Tables,
  plan: Plan,
  entries: readonly Entry[],
  lang: Lang,
  fictitious: boolean,
): Promise<[name: string, content: string | Uint8Array][]> {
  // A file that leaves the product says what it holds, even when only its name is seen.
  const mark = fictitious ? { fr: '-donnees-fictives', en: '-fictitious-data' }[lang] : '';
  const names = Object.keys(SHEETS) as (keyof Tables)[];
  switch (format) {
    case 'csv':
      return names.map((name) => [
        join(plan.id, `${FILES[name][lang]}${name === 'plan' ? '' : mark}.csv`),
        makeCsv(tables[name], lang),
      ]);
    case 'xlsx':
      return [
        [
          `${plan.id}${mark}.xlsx`,
          await makeWorkbook(names.map((name) => ({ name: SHEETS[name][lang], rows: tables[name] }))),
        ],
      ];
    case 'json': {
      const note = fictitious ? { note: 'Données fictives / Fictitious data' } : {};
      return [[`${plan.id}${mark}.json`, `${JSON.stringify({ ...note, fictitious, plan, entries }, null, 2)}\n`]];
    }
  }
}

async function planFor({ shipped, plans }: Exchange, { plan: id, edition }: Options): Promise<Plan | undefined> {
  const known = [shipped, ...(await plans.all())].filter((one) => one.id === (id ?? shipped.id));
  return edition === undefined ? known.at(-1) : known.findLast((one) => one.edition === edition);
}

function readArguments(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string' },
        lang: { type: 'string', default: 'fr' },
        out: { type: 'string', default: 'var/export' },
        plan: { type: 'string' },
        edition: { type: 'string' },
      },
    });
    const format = FORMATS.find((one) => one === values.format);
    const lang = (['fr', 'en'] as const).find((one) => one === values.lang);
    return format && lang ? { ...values, format, lang } : undefined;
  } catch {
    return undefined;
  }
}

function fail(said: Said, code = 1): number {
  console.error(`${said.fr}\n${said.en}`);
  return code;
}
