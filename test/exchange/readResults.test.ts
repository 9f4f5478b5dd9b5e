import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { figuresOf } from '../../src/domain/figure.ts';
import { indicatorOf } from '../../src/domain/plan.ts';
import type { Cell, CellRow } from '../../src/exchange/cells.ts';
import { parseCsv } from '../../src/exchange/csvText.ts';
import { parseNumber } from '../../src/exchange/parseNumber.ts';
import { parsePlanFile } from '../../src/exchange/planFile.ts';
import { importId, readingsFrom } from '../../src/exchange/readingsFrom.ts';
import { type ResultsReading, readResults } from '../../src/exchange/readResults.ts';
import { makeWorkbook, parseWorkbook } from '../../src/exchange/workbook.ts';
import { packageRoot } from '../../src/root.ts';

const file = parsePlanFile(JSON.parse(readFileSync(new URL('data/plan.json', packageRoot), 'utf8')));
if (file.kind === 'errors') throw new Error('plan.json');
const { plan } = file;
const TODAY = '2022-11-15';

function rowsOf(csv: string): readonly CellRow[] {
  const table = parseCsv(csv);
  if (table.kind === 'errors') throw new Error(JSON.stringify(table.errors));
  return table.rows;
}

function resultsIn(reading: ResultsReading) {
  if (reading.kind === 'errors') throw new Error(JSON.stringify(reading.errors));
  return reading.results;
}

const FR = 'indicateur;exercice;valeur;au;source;page;adresse;preuve;note';
const EN = 'indicator,fiscal year,value,as of,source,page,link,evidence,remark';
const fr = (...lines: string[]) => readResults(rowsOf([FR, ...lines].join('\r\n')), plan, TODAY);
const en = (...lines: string[]) => readResults(rowsOf([EN, ...lines].join('\n')), plan, TODAY);

describe('a table of results', () => {
  test('is read in French', () => {
    const reading = fr(
      '12;2021-2022;16,5 %;2022-03-31;RAG 2021-2022;p. 24;https://exemple.ca/rag;;Données finales',
      '7;2021-2022;14;31 mars 2022;RAG 2021-2022;;;;',
      '9;2019-2020;oui;2020-03-31;RAG 2019-2020;;;Contrat signé le 3 mars 2020;',
    );
    expect(resultsIn(reading)).toEqual([
      {
        line: 2,
        indicator: 12,
        year: '2021-2022',
        value: 16.5,
        asOf: '2022-03-31',
        source: { title: 'RAG 2021-2022', page: 'p. 24', address: 'https://exemple.ca/rag' },
        note: 'Données finales',
      },
      { line: 3, indicator: 7, year: '2021-2022', value: 14, asOf: '2022-03-31', source: { title: 'RAG 2021-2022' } },
      {
        line: 4,
        indicator: 9,
        year: '2019-2020',
        value: true,
        asOf: '2020-03-31',
        source: { title: 'RAG 2019-2020' },
        evidence: 'Contrat signé le 3 mars 2020',
      },
    ]);
  });

  test('is read in English', () => {
    const [one, two] = resultsIn(
      en('Indicator 12,2021-22,16.5%,"March 31, 2022",AMR,,,,', '2,2020-2021,5th,2021-03-31,AMR,,,,'),
    );
    expect([one?.value, one?.year, one?.asOf, two?.value]).toEqual([16.5, '2021-2022', '2022-03-31', 5]);
  });

  test('is read from a workbook with its numbers, dates and texts', async () => {
    const rows: Cell[][] = [
      ['Indicateur', 'Exercice', 'Valeur', 'Unité', 'Au', 'Source'],
      [12, '2021-2022', '0,5 %', '%', new Date('2022-03-31T00:00:00Z'), 'RAG'],
      [7, '2021-2022', 14, 'activités', '2022-03-31', 'RAG'],
      [8, '2021-2022', 87.25, '%', '2022-03-31', 'RAG'],
    ];
    const table = await parseWorkbook(await makeWorkbook([{ name: 'Résultats', rows }]));
    if (table.kind === 'errors') throw new Error(JSON.stringify(table.errors));
    expect(resultsIn(readResults(table.rows, plan, TODAY)).map((one) => [one.indicator, one.value, one.asOf])).toEqual([
      [12, 0.5, '2022-03-31'],
      [7, 14, '2022-03-31'],
      [8, 87.25, '2022-03-31'],
    ]);
  });

  test.each([
    ['12,5 %', 12.5],
    ['12.5%', 12.5],
    ['12,5', 12.5],
    ['12,5\u00a0%', 12.5],
    ['12.50 %', 12.5],
    ['0,125 %', 0.125],
    ['100 %', 100],
  ])('«%s» is %d percent in either language', (text, value) => {
    expect(resultsIn(fr(`12;2021-2022;${text};2022-03-31;RAG;;;;`))[0]?.value).toBe(value);
    expect(resultsIn(en(`12,2021-2022,"${text}",2022-03-31,AMR,,,,`))[0]?.value).toBe(value);
  });

  test('a decrease is a result of a growth rate', () => {
    for (const text of ['-5 %', '−5 %', '- 5%', '-5'])
      expect(resultsIn(fr(`1;2021-2022;${text};2022-03-31;RAG;;;;`))[0]?.value).toBe(-5);
  });

  test('text that was made harmless for spreadsheets is read as it was', () => {
    expect(resultsIn(fr("12;2021-2022;16;2022-03-31;'=RAG;;;;'+note"))[0]).toMatchObject({
      source: { title: '=RAG' },
      note: '+note',
    });
  });
});

const good = '12;2021-2022;16;2022-03-31;RAG;;;;';
/** A row with one thing wrong, and the words that must tell it. */
const wrong: [what: string, row: string, told: RegExp][] = [
  ['an unknown indicator', '27;2021-2022;16;2022-03-31;RAG;;;;', /indicateur « 27 »/],
  ['an indicator that is no number', 'douze;2021-2022;16;2022-03-31;RAG;;;;', /indicateur « douze »/],
  ['a year outside the plan', '12;2025-2026;16;2022-03-31;RAG;;;;', /exercice « 2025-2026 »/],
  ['a year that is none', '12;2021-2023;16;2022-03-31;RAG;;;;', /exercice « 2021-2023 »/],
  ['a calendar year', '12;2021;16;2022-03-31;RAG;;;;', /exercice « 2021 »/],
  ['a value that is no number', '12;2021-2022;beaucoup;2022-03-31;RAG;;;;', /valeur « beaucoup ».*un nombre/],
  ['no value', '12;2021-2022;;2022-03-31;RAG;;;;', /un nombre/],
  ['a value open to two readings', '1;2021-2022;1,250;2022-03-31;RAG;;;;', /deux façons/],
  ['a percentage where a count is wanted', '7;2021-2022;14 %;2022-03-31;RAG;;;;', /unité/],
  ['dollars where a percentage is wanted', '12;2021-2022;14 $;2022-03-31;RAG;;;;', /unité/],
  ['a count that is not whole', '7;2021-2022;14,5;2022-03-31;RAG;;;;', /entier/],
  ['a count below zero', '7;2021-2022;-1;2022-03-31;RAG;;;;', /entier/],
  ['a percentage over 100', '12;2021-2022;160;2022-03-31;RAG;;;;', /0 à 100/],
  ['a rank of zero', '2;2020-2021;0;2021-03-31;RAG;;;;', /rang/],
  ['a number for a milestone', '9;2019-2020;12;2020-03-31;RAG;;;preuve;', /jalon/],
  ['a yes for a number', '12;2021-2022;oui;2022-03-31;RAG;;;;', /nombre/],
  ['a milestone without its evidence', '9;2019-2020;oui;2020-03-31;RAG;;;;', /preuve/],
  ['a date in the future', '12;2022-2023;16;2022-11-16;RAG;;;;', /futur/],
  ['a date before the year', '12;2021-2022;16;2021-03-31;RAG;;;;', /ne convient pas/],
  ['a date long after the year', '12;2019-2020;16;2021-04-01;RAG;;;;', /ne convient pas/],
  ['a date open to two readings', '12;2021-2022;16;03/04/2021;RAG;;;;', /deux façons/],
  ['a day that does not exist', '12;2021-2022;16;2022-02-30;RAG;;;;', /date comme/],
  ['no date', '12;2021-2022;16;;RAG;;;;', /date comme/],
  ['no source', '12;2021-2022;16;2022-03-31;;;;;', /source manque/],
  ['a formula', '12;2021-2022;=8+8;2022-03-31;RAG;;;;', /nombre/],
];

test('a heading that is a number that is none is an empty cell, not the word «NaN»', () => {
  const rows: CellRow[] = [
    { line: 1, cells: [Number.NaN, Number.POSITIVE_INFINITY, 'indicateur'] },
    { line: 2, cells: [1, 2, 3] },
  ];
  expect(JSON.stringify(readResults(rows, plan, TODAY))).not.toMatch(/NaN|Infinity|non reconnue/);
  const words = readResults([{ line: 1, cells: ['NaN'] }, ...rows.slice(1)], plan, TODAY);
  expect(words).toMatchObject({
    errors: [{ why: { fr: 'colonne non reconnue\u00a0: «\u00a0NaN\u00a0»' } }, {}, {}, {}, {}, {}],
  });
});

test.each(wrong)('%s is an error with its line, and no row is given', (_, row, told) => {
  const reading = fr(good.replace('2022-03-31', '2022-03-30'), row);
  expect(Object.keys(reading)).toEqual(['kind', 'errors']);
  const [error, ...more] = reading.kind === 'errors' ? reading.errors : [];
  expect([error?.line, more]).toEqual([3, []]);
  expect(error?.why.fr.replaceAll('\u00a0', ' ')).toMatch(told);
  expect(error?.why.en).not.toBe('');
});

test('every error of a file is told at once, in the order of its lines', () => {
  const reading = fr('27;2021;x;y;;;;;', good, good, '7;2021-2022;14 %;2099-01-01;RAG;;;;');
  expect(reading.kind === 'errors' && reading.errors.map((one) => one.line)).toEqual([2, 2, 2, 2, 4, 5, 5]);
  expect(reading.kind === 'errors' && reading.errors.filter((one) => one.line === 4)[0]?.why.fr).toContain('ligne 3');
});

test.each([
  ['a missing column', 'indicateur;exercice;valeur;source', /« au » manque/],
  ['a column that nobody knows', `${FR};couleur`, /couleur/],
  ['a column twice', `${FR};valeur`, /deux colonnes/],
  ['an empty file', '', /manque/],
  ['a heading alone', FR, /aucun résultat/],
])('%s is an error', (_, heading, told) => {
  const reading = readResults(rowsOf(heading), plan, TODAY);
  expect(
    reading.kind === 'errors' && reading.errors.map((one) => one.why.fr.replaceAll('\u00a0', ' ')).join(' '),
  ).toMatch(told);
});

test('a numeric cell of a workbook that could be a share is not guessed', () => {
  const row = (value: Cell): CellRow[] => [
    { line: 1, cells: ['indicateur', 'exercice', 'valeur', 'au', 'source'] },
    { line: 2, cells: [12, '2021-2022', value, '2022-03-31', 'RAG'] },
  ];
  for (const value of [0.125, 1, 0.5]) expect(readResults(row(value), plan, TODAY).kind).toBe('errors');
  for (const value of [0, 12.5, 100]) expect(readResults(row(value), plan, TODAY).kind).toBe('results');
});

describe('readings made of results', () => {
  const by = { id: 'direction', name: 'Direction de la planification' };
  const results = (value: string) =>
    resultsIn(fr(`12;2021-2022;${value};2022-03-31;RAG;;;;`, '7;2021-2022;14;2022-03-31;RAG;;;;'));
  const first = readingsFrom(plan.id, results('16'), [], by, '2022-05-01T12:00:00.000Z');

  test('are validated, and their ids come from their content alone', () => {
    expect(first.map((one) => [one.kind, one.validated, one.value])).toEqual([
      ['reading', true, 16],
      ['reading', true, 14],
    ]);
    const later = readingsFrom(plan.id, results('16'), [], by, '2022-06-01T12:00:00.000Z');
    expect(later.map((one) => one.id)).toEqual(first.map((one) => one.id));
    expect(importId(plan.id, results('16'))).toBe(importId(plan.id, results('16')));
    expect(importId(plan.id, results('16'))).not.toBe(importId(plan.id, results('17')));
    expect(importId('AUTRE', results('16'))).not.toBe(importId(plan.id, results('16')));
  });

  test('that stand already are left out: a second import changes nothing', () => {
    expect(readingsFrom(plan.id, results('16'), first, by, '2022-06-01T12:00:00.000Z')).toEqual([]);
  });

  test('with another value for the same day correct the one that stands', () => {
    const second = readingsFrom(plan.id, results('17'), first, by, '2022-06-01T12:00:00.000Z');
    expect(second.map((one) => [one.indicator, one.value, one.corrects])).toEqual([[12, 17, first[0]?.id]]);
    const twelve = indicatorOf(plan, 12);
    if (!twelve) throw new Error('12');
    const entries: Entry[] = [...first, ...second].filter((one) => one.indicator === 12);
    expect(figuresOf(twelve, entries, TODAY).years['2021-2022']).toMatchObject({
      best: { value: 17, validated: true, corrected: { value: 16 } },
      version: 2,
    });
  });
});

describe('numbers', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc
      .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 99 }))
      .map(([whole, part]) => Number(`${whole}.${part}`)),
  );
  test('written the French way are read back in French', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(' ', '\u00a0', '\u202f', ''), (one, space) => {
        const text = new Intl.NumberFormat('fr-CA', { maximumFractionDigits: 2 }).format(one).replace(/\s/gu, space);
        expect(parseNumber(text, 'fr')).toEqual({ kind: 'number', value: one });
      }),
    );
  });
  test('written the English way are read back in English', () => {
    fc.assert(
      fc.property(value, (one) => {
        const text = new Intl.NumberFormat('en-CA', { maximumFractionDigits: 2 }).format(one);
        expect(parseNumber(text, 'en')).toEqual({ kind: 'number', value: one });
      }),
    );
  });
  test('read without knowing the language are either that number or ambiguous, never another', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('fr-CA', 'en-CA'), (one, locale) => {
        const read = parseNumber(new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(one));
        expect(read.kind === 'ambiguous' || (read.kind === 'number' && read.value === one)).toBe(true);
      }),
    );
  });
  test('any text at all is a number, ambiguous or none, and never NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789., -−abe\u00a0'), maxLength: 12 }), (text) => {
        const read = parseNumber(text);
        if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
