import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import type { Lang } from '../../src/domain/language.ts';
import type { CellRows } from '../../src/exchange/cells.ts';
import { cellText } from '../../src/exchange/cells.ts';
import { makeCsv, parseCsv } from '../../src/exchange/csvText.ts';
import { isEntriesTable, makeEntriesTable, readEntriesTable } from '../../src/exchange/entriesTable.ts';
import { parseEntries } from '../../src/exchange/entryJson.ts';
import { guardText, unguardText } from '../../src/exchange/guardText.ts';
import { parsePlanFile } from '../../src/exchange/planFile.ts';
import { makePlanTable } from '../../src/exchange/planTable.ts';
import { readPlan, readPlanRows } from '../../src/exchange/readPlan.ts';
import { makeWorkbook, parseWorkbook } from '../../src/exchange/workbook.ts';
import { packageRoot } from '../../src/root.ts';

const read = (path: string) => readFileSync(new URL(path, packageRoot), 'utf8');
const LANGS: readonly Lang[] = ['fr', 'en'];

/** Text as people and attackers type it: formulas, quotes, separators, line ends, accents, any other character. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''",
    "'",
    '+5',
    '-2',
    '@SUM(A1)',
    '\t=x',
    '\rx',
    '" ; ,',
    'é\r\nà',
    ' bord ',
    'x\n',
    '_x000D_',
    'oui',
    '12',
    '12,5',
    '1e5',
  ),
);
const words = text.filter((one) => one.trim() !== '');
const day = fc
  .date({ min: new Date('2019-04-01'), max: new Date('2023-03-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10) as '2019-04-01');
const instant = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2024-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString());
const number = fc
  .oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  )
  .map((one) => one || 0);
const recorded = {
  id: words,
  indicator: fc.integer({ min: 1, max: 99 }),
  by: fc.record({ id: words, name: words }),
  at: instant,
};
const loose = { note: text, fictitious: fc.boolean() };
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record(
    {
      ...recorded,
      kind: fc.constant('reading' as const),
      year: fc.constantFrom('2019-2020' as const, '2021-2022' as const),
      value: fc.oneof(number, fc.boolean()),
      asOf: day,
      source: fc.record({ title: words, page: text, address: text }, { requiredKeys: ['title'] }),
      ...loose,
      evidence: text,
      validated: fc.boolean(),
      corrects: text,
    },
    { requiredKeys: ['id', 'indicator', 'by', 'at', 'kind', 'year', 'value', 'asOf', 'source'] },
  ),
  fc.record(
    {
      ...recorded,
      kind: fc.constant('activity' as const),
      date: day,
      quantity: number,
      title: text,
      ...loose,
      place: text,
      partners: text,
      link: text,
      validated: fc.boolean(),
      corrects: text,
    },
    { requiredKeys: ['id', 'indicator', 'by', 'at', 'kind', 'date', 'quantity', 'title'] },
  ),
  fc.record(
    {
      ...recorded,
      kind: fc.constant('decision' as const),
      about: words,
      decision: fc.constantFrom('validated' as const, 'rejected' as const, 'withdrawn' as const),
      ...loose,
      reason: text,
    },
    { requiredKeys: ['id', 'indicator', 'by', 'at', 'kind', 'about', 'decision'] },
  ),
  fc.record(
    { ...recorded, kind: fc.constant('checkIn' as const), asOf: day, ...loose },
    { requiredKeys: ['id', 'indicator', 'by', 'at', 'kind', 'asOf'] },
  ),
);
const ledger = fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 8 });

function rowsIn(table: CellRows) {
  if (table.kind === 'errors') throw new Error(JSON.stringify(table.errors));
  return table.rows;
}

function entriesIn(table: CellRows): Entry[] {
  const rows = rowsIn(table);
  expect(isEntriesTable(rows)).toBe(true);
  const result = readEntriesTable(rows);
  if (result.kind === 'errors') throw new Error(JSON.stringify(result.errors));
  return result.entries;
}

describe('export then import is the identity', () => {
  test.each(LANGS)('of a ledger, as CSV in %s', (lang) => {
    fc.assert(
      fc.property(ledger, (entries) => {
        expect(entriesIn(parseCsv(makeCsv(makeEntriesTable(entries, lang), lang)))).toEqual(entries);
      }),
      { numRuns: 300, seed: 20261126 },
    );
  });

  test.each(LANGS)('of a ledger, as a workbook in %s', async (lang) => {
    await fc.assert(
      fc.asyncProperty(ledger, async (entries) => {
        const bytes = await makeWorkbook([{ name: 'Registre', rows: makeEntriesTable(entries, lang) }]);
        expect(entriesIn(await parseWorkbook(bytes, ['Registre']))).toEqual(entries);
      }),
      { numRuns: 40, seed: 20261126 },
    );
  });

  test('of a ledger, as JSON', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        expect(parseEntries(JSON.parse(JSON.stringify(entries)))).toEqual({ kind: 'entries', entries });
      }),
    );
  });

  const file = parsePlanFile(JSON.parse(read('data/plan.json')));
  if (file.kind === 'errors') throw new Error('plan.json');
  const { plan } = file;
  const original = readPlan(read('data/source/tableau-synoptique-2019-2023.txt'), 'X');

  test('of the plan, as CSV: the same enjeux, orientations, objectifs, indicateurs and cells', () => {
    const again = readPlan(makeCsv(makePlanTable(plan, 'fr'), 'fr'), 'X');
    if (original.kind === 'errors' || again.kind === 'errors') throw new Error(JSON.stringify(again));
    const { challenges, directions, objectives, indicators, years, id } = again.plan;
    expect({ challenges, directions, objectives, indicators, years, id }).toEqual({
      challenges: original.plan.challenges,
      directions: original.plan.directions,
      objectives: original.plan.objectives,
      indicators: original.plan.indicators,
      years: original.plan.years,
      id: original.plan.id,
    });
  });

  test('of the plan, as a workbook', async () => {
    const table = await parseWorkbook(await makeWorkbook([{ name: 'Plan', rows: makePlanTable(plan, 'fr') }]), [
      'Plan',
    ]);
    const rows = rowsIn(table).map(({ line, cells }) => ({ line, cells: cells.map(cellText) }));
    const again = readPlanRows(rows, 'X');
    if (original.kind === 'errors' || again.kind === 'errors') throw new Error(JSON.stringify(again));
    expect(again.plan.indicators).toEqual(original.plan.indicators);
  });
});

describe('text that a spreadsheet could take for a formula', () => {
  test.each(['=1+1', '+5', '-2', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@x"])(
    '%j is made harmless and comes back',
    (one) => {
      expect(guardText(one)).toMatch(/^'/);
      expect(unguardText(guardText(one))).toBe(one);
    },
  );

  test('any text comes back, and none that is guarded begins like a formula', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(unguardText(guardText(one))).toBe(one);
        expect(guardText(one)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('no text cell of an exported ledger or plan begins like a formula', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        for (const cell of makeEntriesTable(entries, 'fr').flat())
          if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

test('a ledger with a row that does not hold gives every error with its line, and no entry', () => {
  const csv = makeCsv(
    makeEntriesTable(
      [
        {
          kind: 'checkIn',
          id: 'a',
          indicator: 1,
          asOf: '2022-01-01',
          by: { id: 'x', name: 'X' },
          at: '2022-01-01T00:00:00.000Z',
        },
        {
          kind: 'checkIn',
          id: 'a',
          indicator: 1,
          asOf: '2022-01-01',
          by: { id: 'x', name: 'X' },
          at: '2022-01-01T00:00:00.000Z',
        },
      ],
      'fr',
    ),
    'fr',
  ).replace(/2022-01-01;(.*)\r\n$/, '2022-13-01;$1\r\n');
  const result = readEntriesTable(rowsIn(parseCsv(csv)));
  expect(Object.keys(result)).toEqual(['kind', 'errors']);
  expect(result.kind === 'errors' && result.errors.map((one) => one.line)).toEqual([3, 3]);
});
