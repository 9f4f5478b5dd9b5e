import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Exchange } from '../../src/app/openForExchange.ts';
import { openPlan } from '../../src/app/openPlan.ts';
import type { ImportOptions } from '../../src/cli/import.ts';
import { readImportFile } from '../../src/cli/importFile.ts';
import { importPlan } from '../../src/cli/importPlan.ts';
import { importResults } from '../../src/cli/importResults.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { makeCsv } from '../../src/exchange/csvText.ts';
import { makeEntriesTable } from '../../src/exchange/entriesTable.ts';
import { parsePlanFile } from '../../src/exchange/planFile.ts';
import { makePlanTable } from '../../src/exchange/planTable.ts';
import { makeWorkbook } from '../../src/exchange/workbook.ts';
import { packageRoot } from '../../src/root.ts';
import { createAuditTrail } from '../../src/store/auditTrail.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createLedger } from '../../src/store/storedLedger.ts';
import { createStoredPlans } from '../../src/store/storedPlans.ts';

const NOW = new Date('2022-11-15T15:00:00Z');
const clock = () => NOW;
const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let exchange: Exchange;
let printed: string[];
let told: string[];

beforeEach(async () => {
  const store = await openSqlite({ memory: true, clock });
  const parse = (value: unknown): Plan => {
    const read = parsePlanFile(value);
    if (read.kind === 'errors') throw new Error(JSON.stringify(read.errors));
    return read.plan;
  };
  exchange = {
    outcome: 'open',
    store,
    shipped: openPlan(),
    plans: createStoredPlans(store, parse, clock),
    ledger: (plan) => createLedger(store, plan, { clock }),
    today: '2022-11-15',
    clock,
  };
  printed = [];
  told = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await exchange.store.close();
});

const OPTIONS: ImportOptions = { json: false, yes: false, by: 'Direction de la planification' };
const SEED = 'data/source/tableau-synoptique-2019-2023.txt';

/** A file of the repository, or one written for the test. */
function fileAt(path: string, content?: string | Uint8Array) {
  const at = content === undefined ? new URL(path, packageRoot).pathname : join(folder, path);
  if (content !== undefined) writeFileSync(at, content);
  const file = readImportFile(at);
  if (file.kind === 'error') throw new Error(file.said.en);
  return file;
}

async function plan(
  path: string,
  options: Partial<ImportOptions> = {},
  content?: string | Uint8Array,
): Promise<number> {
  return importPlan(fileAt(path, content), { ...OPTIONS, ...options }, async () => exchange);
}

async function results(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
  name = 'r.csv',
): Promise<number> {
  return importResults(fileAt(name, content), { ...OPTIONS, ...options }, async () => exchange);
}

const RESULTS = `indicateur;exercice;valeur;au;source;preuve
12;2021-2022;16,5 %;2022-03-31;RAG 2021-2022;
9;2019-2020;oui;2020-03-31;RAG 2019-2020;Contrat signé
`;

async function figureOf(indicator: number, year: '2021-2022' | '2019-2020') {
  const figures = await exchange.ledger(exchange.shipped).figures(indicator, '2022-11-15');
  return figures.years[year]?.best?.value;
}

describe('a plan', () => {
  test('is printed as JSON and nothing else, and nothing is opened', async () => {
    const code = await importPlan(fileAt(SEED), { ...OPTIONS, json: true }, async () => {
      throw new Error('opened');
    });
    expect([code, told]).toEqual([0, []]);
    const { id, indicators, doubts } = JSON.parse(printed.join('\n')) as Record<string, unknown[]>;
    expect([id, indicators?.length, doubts?.length]).toEqual(['MRIF-2019-2023', 12, 0]);
  });

  test('that is malformed gives its errors with line numbers, exit code 1, and nothing is printed or kept', async () => {
    const text = readFileSync(new URL(SEED, packageRoot), 'utf8').replace('\t12\t15\t15\t18', '\t12');
    expect(await plan('bad.txt', { json: true, yes: true }, text)).toBe(1);
    expect(printed).toEqual([]);
    expect(told[0]).toMatch(/^28: /);
    expect(await exchange.plans.all()).toEqual([]);
  });

  test('is kept only with --yes; a second import of the same file changes nothing', async () => {
    const path = 'test/data/phares-2023-2027-edition-1.csv';
    expect(await plan(path)).toBe(0);
    expect(await exchange.plans.all()).toEqual([]);
    expect(await plan(path, { yes: true })).toBe(0);
    expect(await plan(path, { yes: true })).toBe(0);
    expect(printed.at(-1)).toContain('nothing has changed');
    expect((await exchange.plans.all()).map((one) => `${one.id} ${one.edition}`)).toEqual(['MMP-2023-2027 1']);
  });

  test('that says something else needs an edition of its own, and then stands beside the first', async () => {
    expect(await plan('test/data/phares-2023-2027-edition-1.csv', { yes: true })).toBe(0);
    expect(await plan('test/data/phares-2023-2027-edition-2.csv', { yes: true })).toBe(1);
    expect(told.join('\n')).toContain('--edition');
    expect(await plan('test/data/phares-2023-2027-edition-2.csv', { yes: true, edition: '2' })).toBe(0);
    expect(printed.join('\n')).toContain('«\u00a088 %\u00a0» → «\u00a090 %\u00a0»');
    expect((await exchange.plans.all()).map((one) => one.edition)).toEqual(['1', '2']);
  });

  test('that is the shipped one changes nothing, from the ministry’s text or from an export in any format', async () => {
    const { shipped } = exchange;
    const rows = makePlanTable(shipped, 'fr');
    const files: [string, string | Uint8Array][] = [
      ['seed.txt', readFileSync(new URL(SEED, packageRoot), 'utf8')],
      ['plan.csv', makeCsv(rows, 'fr')],
      ['plan.xlsx', await makeWorkbook([{ name: 'Plan', rows }])],
      ['plan.json', JSON.stringify({ plan: shipped, entries: [] })],
    ];
    for (const [name, content] of files) {
      expect([name, await plan(name, { yes: true }, content)]).toEqual([name, 0]);
      expect(printed.at(-1)).toContain('nothing has changed');
    }
    expect(await exchange.plans.all()).toEqual([]);
  });
});

describe('results', () => {
  test('are a dry run without --yes, and recorded with it', async () => {
    expect(await results(RESULTS)).toBe(0);
    expect(await figureOf(12, '2021-2022')).toBeUndefined();
    expect(await results(RESULTS, { yes: true })).toBe(0);
    expect([await figureOf(12, '2021-2022'), await figureOf(9, '2019-2020')]).toEqual([16.5, true]);
    const { records } = await createAuditTrail(exchange.store, exchange.shipped.id).list();
    expect(records.map((one) => [one.action, one.subject])).toEqual([['import.committed', 'r.csv']]);
  });

  test('imported twice change nothing; another value corrects', async () => {
    await results(RESULTS, { yes: true });
    const before = await exchange.ledger(exchange.shipped).allEntries();
    expect(await results(RESULTS, { yes: true })).toBe(0);
    expect(await exchange.ledger(exchange.shipped).allEntries()).toEqual(before);
    expect(await results(RESULTS.replace('16,5', '17'), { yes: true })).toBe(0);
    expect(await figureOf(12, '2021-2022')).toBe(17);
    expect(await exchange.ledger(exchange.shipped).allEntries()).toHaveLength(3);
  });

  test('recorded on a day that stands in for today are of that day, and say that they are fictitious', async () => {
    expect(await results(RESULTS, { yes: true, now: '2022-06-01' })).toBe(0);
    const entries = await exchange.ledger(exchange.shipped).allEntries();
    expect(entries.map((one) => [one.at.slice(0, 10), one.fictitious])).toEqual([
      ['2022-06-01', true],
      ['2022-06-01', true],
    ]);
  });

  test('with one wrong row are not imported at all', async () => {
    expect(await results(`${RESULTS}27;2021-2022;1;2022-03-31;RAG;\n`, { yes: true })).toBe(1);
    expect(told[0]).toMatch(/^4: /);
    expect(await exchange.ledger(exchange.shipped).allEntries()).toEqual([]);
  });

  test('of another plan go to that plan, and are refused when it is not known', async () => {
    const table = 'No;Exercice;Valeur;Au;Source\n1;2023-2024;81 %;2024-03-31;RAG\n';
    const options = { yes: true, plan: 'MMP-2023-2027', now: '2024-05-01' as const };
    expect(await results(table, options)).toBe(1);
    await plan('test/data/phares-2023-2027-edition-1.csv', { yes: true });
    expect(await results(table, options)).toBe(0);
    const [mmp] = await exchange.plans.all();
    if (!mmp) throw new Error('no plan');
    const entries = await exchange.ledger(mmp).allEntries();
    expect(entries.map((one) => one.kind === 'reading' && one.value)).toEqual([81]);
    expect(await exchange.ledger(exchange.shipped).allEntries()).toEqual([]);
  });

  test('an exported ledger comes back as it was, in any format', async () => {
    await results(RESULTS, { yes: true });
    const bare = async () =>
      (await exchange.ledger(exchange.shipped).allEntries()).map(
        ({ batch: _, ...one }) => one as typeof one & { kind: 'reading' },
      );
    const entries = await bare();
    const rows = makeEntriesTable(entries, 'fr');
    const files: [string, string | Uint8Array][] = [
      ['l.csv', makeCsv(rows, 'fr')],
      ['l.xlsx', await makeWorkbook([{ name: 'Registre', rows }])],
      ['l.json', JSON.stringify({ plan: exchange.shipped, entries })],
    ];
    for (const [name, content] of files) {
      await exchange.store.close();
      const store = await openSqlite({ memory: true, clock });
      exchange = { ...exchange, store, ledger: (one) => createLedger(store, one, { clock }) };
      expect([name, await results(content, { yes: true }, name)]).toEqual([name, 0]);
      expect(await bare()).toEqual(entries);
      expect(await results(content, { yes: true }, name)).toBe(0);
      expect(printed.at(-1)).toContain('everything is there already');
    }
  });

  test('a ledger whose entries were changed by hand is refused', async () => {
    await results(RESULTS, { yes: true });
    const csv = makeCsv(makeEntriesTable(await exchange.ledger(exchange.shipped).allEntries(), 'fr'), 'fr');
    expect(await results(csv.replace('16,5', '99'), { yes: true })).toBe(1);
    expect(told.join('\n')).toContain('not rewritten');
    expect(await figureOf(12, '2021-2022')).toBe(16.5);
  });
});

test('a file that is not there, or is no text, is told kindly', () => {
  expect(readImportFile(join(folder, 'nowhere.csv'))).toMatchObject({ kind: 'error' });
  writeFileSync(join(folder, 'latin1.csv'), Buffer.from([0x45, 0xe9, 0x74]));
  const latin = readImportFile(join(folder, 'latin1.csv'));
  expect(latin.kind === 'error' && latin.said.fr).toContain('UTF-8');
  writeFileSync(join(folder, 'utf16.txt'), Buffer.from(`\ufeff${RESULTS}`, 'utf16le'));
  const wide = readImportFile(join(folder, 'utf16.txt'));
  expect(wide.kind === 'text' && wide.text.replace(/^\ufeff/, '')).toBe(RESULTS);
});

test('an XLSX that is no workbook is an error', async () => {
  expect(await results('not a workbook', { yes: true }, 'r.xlsx')).toBe(1);
  expect(told[0]).toContain('XLSX');
});
