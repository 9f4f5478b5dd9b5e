import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Lang } from '../../src/domain/language.ts';
import type { Target } from '../../src/domain/target.ts';
import { parseTarget } from '../../src/exchange/parseTarget.ts';

/** One label: the kind and its numbers, written by hand before the parser; `fr` where the two wordings differ. */
type Label = { row: number; en: string; kind: Target['kind']; fr?: { kind: Target['kind'] }; why?: string };

const folder = new URL('../data/', import.meta.url);
const rows = parse(readFileSync(new URL('worded-targets-sample.csv', folder)), { columns: true, bom: true }) as Record<
  string,
  string
>[];
const labels = readFileSync(new URL('worded-targets-labels.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label);

/** Kinds that hold a number to reach: one of these wrongly read would be a wrong verdict some day. */
const NUMERIC = ['level', 'atMost', 'between', 'growth', 'rank', 'relative', 'money', 'duration'];

type Case = { row: number; lang: Lang; text: string; target: Target; equal: boolean; wrongNumber: boolean };

const cases: Case[] = rows.flatMap((row, at) =>
  (['fr', 'en'] as const).map((lang) => {
    const { en: _, row: number, fr, why: __, ...label } = labels[at] as Label;
    const wanted = lang === 'fr' && fr ? fr : label;
    const text = row[`target_${lang}`] ?? '';
    const { target } = parseTarget(text, { lang, about: row[`name_${lang}`] ?? '' }).cell;
    const equal = Object.entries(wanted).every(([key, value]) => (target as Record<string, unknown>)[key] === value);
    const extra = 'strictly' in target && !('strictly' in wanted);
    const same = equal && !extra;
    return { row: number, lang, text, target, equal: same, wrongNumber: !same && NUMERIC.includes(target.kind) };
  }),
);

test('the label file has a label for each of the ninety rows, in their order', () => {
  expect(labels.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
  expect(labels.map(({ en }) => en)).toEqual(rows.map((row) => row.target_en?.slice(0, 40)));
  expect(rows).toHaveLength(90);
});

test.each(['fr', 'en'] as const)('%s: at least 85 in a hundred worded targets equal their label', (lang) => {
  const here = cases.filter((one) => one.lang === lang);
  const equal = here.filter((one) => one.equal).length;
  console.info(`${lang}: ${equal} / ${here.length} = ${((100 * equal) / here.length).toFixed(1)} %`);
  for (const one of here.filter((row) => !row.equal))
    console.info(`  ${one.row} ${one.target.kind}: ${one.text.slice(0, 90)}`);
  expect(equal / here.length).toBeGreaterThanOrEqual(0.85);
});

test('no numeric kind is ever wrong', () => {
  expect(cases.filter((one) => one.wrongNumber)).toEqual([]);
});

test('every worded cell is kept word for word and flagged', () => {
  for (const { text, target } of cases) {
    const parsed = parseTarget(text);
    expect(parsed.cell.text).toBe(text);
    if (target.kind === 'worded') expect(parseTarget(text).doubts.length).toBeGreaterThan(0);
  }
});
