import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareEditions } from '../../src/domain/compareEditions.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { completePlan } from '../../src/exchange/completePlan.ts';
import { readPlan } from '../../src/exchange/readPlan.ts';
import { wordsOf } from '../../src/exchange/wordsOf.ts';
import { packageRoot } from '../../src/root.ts';

function edition(number: 1 | 2): Plan {
  const text = readFileSync(new URL(`test/data/phares-2023-2027-edition-${number}.csv`, packageRoot), 'utf8');
  const reading = readPlan(text, 'PHARES');
  if (reading.kind === 'errors') throw new Error(JSON.stringify(reading.errors));
  const result = completePlan(reading.plan, { edition: String(number) });
  if (result.kind === 'errors') throw new Error(JSON.stringify(result.errors));
  return result.plan;
}

const [first, second] = [edition(1), edition(2)];

test('two editions of one plan have one id and differ by their edition', () => {
  expect([first.id, first.edition, second.id, second.edition]).toEqual(['MMP-2023-2027', '1', 'MMP-2023-2027', '2']);
});

test('every change of wording is told, and nothing else', () => {
  expect(compareEditions(first, second)).toEqual([
    { kind: 'targetChanged', indicator: 1, year: '2025-2026', before: '88 %', after: '90 %' },
    { kind: 'targetChanged', indicator: 1, year: '2026-2027', before: '90 %', after: '95 %' },
    { kind: 'titleChanged', indicator: 3, before: "Nombre d'échouements", after: 'Nombre d’échouements sur les côtes' },
    { kind: 'indicatorRemoved', indicator: 6, title: 'Rang du Québec pour la précision des tables' },
    { kind: 'indicatorAdded', indicator: 8, title: 'Nombre de tables publiées en inuktitut' },
  ]);
});

test('an edition compared with itself has no change', () => {
  expect(compareEditions(first, first)).toEqual([]);
});

test('a year less, a baseline changed and an objective changed are told', () => {
  const changed: Plan = {
    ...first,
    years: first.years.slice(0, -1),
    indicators: first.indicators.slice(0, 1).map((one) => ({
      ...one,
      objective: '1.2',
      baseline: null,
      targets: Object.fromEntries(Object.entries(one.targets).slice(0, -1)),
    })),
  };
  const told = compareEditions({ ...first, indicators: first.indicators.slice(0, 1) }, changed);
  expect(told).toEqual([
    { kind: 'yearRemoved', year: '2026-2027' },
    { kind: 'objectiveChanged', indicator: 1, before: '1.1', after: '1.2' },
    { kind: 'baselineChanged', indicator: 1, before: '72 % (2022-2023)', after: undefined },
    { kind: 'targetChanged', indicator: 1, year: '2026-2027', before: '90 %', after: undefined },
  ]);
});

test('an edition takes over the words of the one before where the wording has not changed', () => {
  const translated: Plan = {
    ...first,
    indicators: first.indicators.map((one) => ({
      ...one,
      title: { ...one.title, en: `English ${one.number}` },
      accumulates: 'cumulative',
    })),
  };
  const reading = readPlan(readFileSync(new URL('test/data/phares-2023-2027-edition-2.csv', packageRoot), 'utf8'), 'X');
  if (reading.kind === 'errors') throw new Error(JSON.stringify(reading.errors));
  const result = completePlan(reading.plan, { ...wordsOf(translated, reading.plan), edition: '2' });
  if (result.kind === 'errors') throw new Error(JSON.stringify(result.errors));
  const titles = Object.fromEntries(result.plan.indicators.map((one) => [one.number, one.title.en]));
  expect(titles[1]).toBe('English 1');
  expect(titles[3]).toBe('Nombre d’échouements sur les côtes');
  expect(titles[8]).toBe('Nombre de tables publiées en inuktitut');
  expect(result.plan.indicators.filter((one) => one.accumulates !== 'cumulative').map((one) => one.number)).toEqual([
    3, 8,
  ]);
});
