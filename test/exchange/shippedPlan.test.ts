import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completePlan } from '../../src/exchange/completePlan.ts';
import { planAsUnderstood } from '../../src/exchange/planDraft.ts';
import { parsePlanFile } from '../../src/exchange/planFile.ts';
import { readPlan } from '../../src/exchange/readPlan.ts';
import { packageRoot } from '../../src/root.ts';

const read = (path: string) => readFileSync(new URL(path, packageRoot), 'utf8');
const text = read('data/source/tableau-synoptique-2019-2023.txt');
const reading = readPlan(text, 'PLAN');
if (reading.kind === 'errors') throw new Error(JSON.stringify(reading.errors));
const { plan: draft, doubts } = reading;
const file = parsePlanFile(JSON.parse(read('data/plan.json')));
if (file.kind === 'errors') throw new Error(JSON.stringify(file.errors));
const { plan } = file;

test('the ministry’s text has 3 enjeux, 4 orientations, 10 objectifs and 12 indicateurs, and no doubt', () => {
  expect([draft.challenges, draft.directions, draft.objectives, draft.indicators].map((one) => one.length)).toEqual([
    3, 4, 10, 12,
  ]);
  expect(draft.id).toBe('MRIF-2019-2023');
  expect(doubts).toEqual([]);
});

/** The text cut by hand, without the reader: lines of eight cells are the rows of the tables. */
const rows = text
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((cells) => cells.length === 8 && /^\d+$/.test(cells[2] ?? ''));
const cells = rows.flatMap((row) =>
  plan.years.map((year, at): [string, string, string] => [row[2] ?? '', year, row[4 + at] ?? '']),
);

test('there are 48 cells', () => expect(cells).toHaveLength(48));

test.each(cells)('the target of indicator %s for %s is «%s» in plan.json, word for word', (number, year, wording) => {
  const indicator = plan.indicators.find((one) => String(one.number) === number);
  expect(Object.entries(indicator?.targets ?? {}).find(([key]) => key === year)?.[1].text).toBe(wording);
});

test.each(rows.map((row): [string, string] => [row[2] ?? '', row[3] ?? '']))(
  'the title of indicator %s is «%s» in plan.json, word for word',
  (number, title) => {
    expect(plan.indicators.find((one) => String(one.number) === number)?.title.fr).toBe(title);
  },
);

test('every other title of the text stands word for word in plan.json', () => {
  const titles = [...plan.challenges, ...plan.directions, ...plan.objectives].map((one) => one.title.fr);
  expect(titles).toHaveLength(17);
  for (const title of [...titles, plan.mission.fr, plan.vision.fr, plan.values.fr, plan.ministry.fr])
    expect(text).toContain(title);
});

test('plan.json is what the importer prints, with the words of plan.extra.json', () => {
  const again = completePlan(draft, JSON.parse(read('data/plan.extra.json')));
  expect(again.kind === 'plan' && `${JSON.stringify(again.plan, null, 2)}\n`).toBe(read('data/plan.json'));
});

test('every wording has an English one, every worded target too, and short names have at most 60 characters', () => {
  for (const one of [...plan.challenges, ...plan.directions, ...plan.objectives, ...plan.indicators])
    expect(one.title.en).not.toBe(one.title.fr);
  for (const { shortName, targets } of plan.indicators) {
    for (const name of Object.values(shortName)) expect(name.length).toBeLessThanOrEqual(60);
    for (const cell of Object.values(targets)) expect(Boolean(cell.english)).toBe(/\p{L}{3}/u.test(cell.text));
  }
});

test('words for an indicator that the plan has not are an error', () => {
  const wrong = completePlan(draft, { indicators: { 13: { title: 'x' } } });
  expect(wrong.kind === 'errors' && wrong.errors[0]?.path).toBe('indicators["13"]');
});

test('without extra words a plan is complete all the same, each indicator judged with caution', () => {
  const bare = completePlan(draft);
  if (bare.kind === 'errors') throw new Error(JSON.stringify(bare.errors));
  const judged = bare.plan.indicators.map((one) => `${one.unit} ${one.better} ${one.pace.rule}`);
  expect(judged.slice(0, 7)).toEqual([
    'rate higher level',
    'rank lower rank',
    'rate higher level',
    'percent higher level',
    'percent higher level',
    'rate higher level',
    'count higher level',
  ]);
  expect(bare.plan.indicators.every((one) => one.activities === 'evidence')).toBe(true);
});

test('the plan as understood follows the contract', () => {
  const printed = JSON.parse(JSON.stringify(planAsUnderstood(draft, doubts))) as Record<string, unknown>;
  expect(Object.keys(printed)).toEqual(['id', 'years', 'indicators', 'doubts']);
  expect((printed.indicators as unknown[])[1]).toEqual({
    number: 2,
    objective: '1.1',
    title: 'Classement du Québec relativement au rayonnement international des États fédérés',
    baseline: null,
    targets: {
      '2019-2020': { text: '-', kind: 'none' },
      '2020-2021': { text: 'Maintien du Québec parmi les 5 premiers États fédérés', kind: 'rank', withinFirst: 5 },
      '2021-2022': { text: '-', kind: 'none' },
      '2022-2023': { text: 'Classement du Québec parmi les 3 premiers États fédérés', kind: 'rank', withinFirst: 3 },
    },
  });
});
