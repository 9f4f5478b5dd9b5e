import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { openDemonstration, openPlan } from '../../app/openPlan.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Cell, CellRow } from '../../exchange/cells.ts';
import { makeCsv, parseCsv } from '../../exchange/csvText.ts';
import { readEntriesTable } from '../../exchange/entriesTable.ts';
import { parseEntries } from '../../exchange/entryJson.ts';
import { parseDayText } from '../../exchange/parseDayText.ts';
import { parseNumber } from '../../exchange/parseNumber.ts';
import { parseTarget } from '../../exchange/parseTarget.ts';
import { parsePlanFile } from '../../exchange/planFile.ts';
import { readPlan } from '../../exchange/readPlan.ts';
import { readResults } from '../../exchange/readResults.ts';
import { parseWorkbook } from '../../exchange/workbook.ts';
import { packageRoot } from '../../root.ts';
import { wrongValue } from './hostileBodies.ts';
import { roomOf, type Verdict, verdict } from './room.ts';
import { dayText, longText, shortText, words } from './texts.ts';
import { textsIn } from './traces.ts';

const MOST_CHARACTERS = 3_000;
const folder = new URL('test/data/', packageRoot);
/** Real tables as ministries write them, cut to what a case can try. */
const tables = readdirSync(folder)
  .filter((name) => /\.(csv|tsv|txt)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').slice(0, MOST_CHARACTERS));

const spot = fc.tuple(
  fc.nat(MOST_CHARACTERS),
  fc.nat(60),
  fc.oneof(words, shortText, fc.constantFrom('"', ';', '\t', '\n', '\r', ',', '""', '|', '')),
);
const table = fc
  .tuple(fc.constantFrom(...tables), fc.nat(MOST_CHARACTERS), fc.array(spot, { maxLength: 4 }))
  .map(([text, end, spots]) =>
    spots.reduce(
      (whole, [at, length, by]) =>
        whole.slice(0, at % (whole.length + 1)) + by + whole.slice((at % (whole.length + 1)) + length),
      text.slice(0, 200 + end),
    ),
  );
const cell: fc.Arbitrary<Cell> = fc.oneof(
  shortText,
  dayText,
  fc.constantFrom<Cell>(
    null,
    true,
    Number.NaN,
    -0,
    1e308,
    'oui',
    '21 %',
    '1 234,5',
    '1,234.5',
    '=1+1',
    '+1',
    '-1',
    '@x',
  ),
  fc.double(),
  fc.date({ noInvalidDate: false }),
);
const HEADINGS = [
  'indicateur',
  'indicator',
  'exercice',
  'year',
  'valeur',
  'value',
  'date',
  'source',
  'page',
  'preuve',
  'note',
  'statut',
];
const rows = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HEADINGS), shortText), { minLength: 3, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
  )
  .map(([top, body]): CellRow[] => [top, ...body].map((cells, at) => ({ line: at + 1, cells })));
const change = fc.tuple(fc.nat(400), fc.oneof(wrongValue, words));

const input = fc.oneof(
  { weight: 3, arbitrary: fc.record({ of: fc.constant('table' as const), text: table }) },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('table' as const), text: fc.oneof(shortText, longText) }) },
  { weight: 3, arbitrary: fc.record({ of: fc.constant('results' as const), rows }) },
  {
    weight: 3,
    arbitrary: fc.record({
      of: fc.constant('cells' as const),
      text: fc.oneof(shortText, words, dayText),
      number: fc.double(),
      language: fc.constantFrom('fr' as const, 'en' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      of: fc.constant('csv' as const),
      cells: fc.array(fc.array(fc.oneof(shortText, words), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      language: fc.constantFrom('fr' as const, 'en' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      of: fc.constant('plan' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      of: fc.constant('entries' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('json' as const), json: fc.oneof(wrongValue, fc.jsonValue()) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      of: fc.constant('workbook' as const),
      bytes: fc.uint8Array({ maxLength: 200 }),
      zip: fc.boolean(),
    }),
  },
);
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

/** Tables, workbooks and JSON that somebody imports: read, or refused with a line and a reason in both languages. */
export const exchangeRoom = roomOf<Input>('imports', 10, async () => {
  const plan = openPlan();
  const entries = openDemonstration().entries.slice(0, 12);
  return { input, check: (one: Input) => check(one, plan, entries) };
});

async function check(one: Input, plan: Plan, entries: readonly unknown[]): Promise<Verdict> {
  switch (one.of) {
    case 'table': {
      const read = readPlan(one.text, 'plan', undefined);
      return verdict(badReading(read), read.kind === 'errors' && badErrors(read.errors, one.text));
    }
    case 'results': {
      const said = textsIn(one.rows);
      const read = readResults(one.rows, plan, '2022-11-15');
      readEntriesTable(one.rows);
      if (read.kind === 'errors') return verdict(badErrors(read.errors, said));
      return verdict(badReading(read));
    }
    case 'cells':
      return checkCells(one.text, one.number, one.language);
    case 'csv': {
      const read = parseCsv(makeCsv(one.cells, one.language));
      if (read.kind === 'errors') return verdict(`our own file is not read: ${JSON.stringify(read.errors)}`);
      return verdict(badReading(read));
    }
    case 'plan': {
      const read = parsePlanFile(changed(plan, one.changes));
      return verdict(badReading(read), read.kind === 'errors' && badProblems(read.errors));
    }
    case 'entries': {
      const read = parseEntries(changed(entries, one.changes));
      return verdict(badReading(read), read.kind === 'errors' && badProblems(read.errors));
    }
    case 'json': {
      const [asPlan, asEntries] = [parsePlanFile(one.json), parseEntries(one.json)];
      return verdict(asPlan.kind === 'plan' && 'any value is a plan', badReading(asEntries));
    }
    case 'workbook': {
      const bytes = one.zip ? Buffer.concat([Buffer.from('PK\u0003\u0004'), one.bytes]) : one.bytes;
      const read = await parseWorkbook(bytes);
      return verdict(
        read.kind !== 'errors' && 'any bytes are a workbook',
        read.kind === 'errors' && badErrors(read.errors, ''),
      );
    }
  }
}

function checkCells(text: string, number: number, language: 'fr' | 'en'): Verdict {
  const parsed = parseNumber(text, language);
  const day = parseDayText(text);
  const target = parseTarget(text, { lang: language });
  const figure = parseNumber(String(number), 'en');
  return verdict(
    parsed.kind === 'number' &&
      !Number.isFinite(parsed.value) &&
      `${JSON.stringify(text)} is the number ${parsed.value}`,
    day.kind === 'day' && !/^\d{4}-\d\d-\d\d$/.test(day.day) && `${JSON.stringify(text)} is the day ${day.day}`,
    target.cell.text !== text && 'a wording changed',
    /NaN|undefined|null,null/.test(JSON.stringify(target.cell.target)) &&
      !/NaN|undefined/.test(text) &&
      `target ${JSON.stringify(target.cell.target)}`,
    target.doubts.some(({ fr, en }) => fr === '' || en === '') && 'a doubt is not said in both languages',
    figure.kind === 'number' &&
      Math.abs(figure.value - number) > Math.abs(number) * 1e-9 &&
      `${number} is read ${figure.value}`,
  );
}

type Reason = { why?: { fr: string; en: string } };

function badErrors(errors: readonly (Reason & { line: number })[], said: string): string | undefined {
  if (errors.length === 0) return 'refused without a reason';
  const bad = errors.find(({ line }) => !(Number.isSafeInteger(line) && line >= 0));
  if (bad) return `a line is ${bad.line}`;
  const wrong = errors
    .flatMap(({ why }) => [why?.fr ?? '', why?.en ?? ''])
    .find((one) => one === '' || (/undefined|NaN|\[object/.test(one) && !/undefined|NaN|\[object/.test(said)));
  return wrong === undefined ? undefined : `a reason says «${wrong}»`;
}

function badProblems(errors: readonly unknown[]): string | undefined {
  return errors.length === 0 ? 'refused without a reason' : undefined;
}

/** What is read holds numbers and texts that JSON can keep. */
function badReading(read: object): string | undefined {
  const kept: unknown = JSON.parse(JSON.stringify(read));
  return typeof kept === 'object' && kept !== null ? undefined : 'what is read cannot be kept';
}

/**
 * A copy of a value with something else at a few of its places. What was put in is left as it is: large values are shared
 * by all cases, and one put within itself would be a ring.
 */
function changed(value: unknown, changes: readonly (readonly [number, unknown])[]): unknown {
  const copy = structuredClone(value) as object;
  const putIn = new Set(changes.map(([, by]) => by));
  for (const [at, by] of changes) {
    const places = placesIn(copy, putIn);
    const place = places[(at * 37) % places.length];
    if (place) place.owner[place.key] = by;
  }
  return copy;
}

type Place = { owner: Record<string, unknown>; key: string };

function placesIn(value: unknown, putIn: ReadonlySet<unknown>): Place[] {
  if (typeof value !== 'object' || value === null || putIn.has(value)) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner)
    .slice(0, 200)
    .flatMap((key) => [{ owner, key }, ...placesIn(owner[key], putIn)]);
}
