import { expect, test } from 'vitest';
import { openDemonstration, openPlan } from '../../src/app/openPlan.ts';
import { figuresOf } from '../../src/domain/figure.ts';
import { makeFiguresTable } from '../../src/exchange/figuresTable.ts';

const plan = openPlan();
const { entries, trialDay } = openDemonstration();
const figures = plan.indicators.map((one) =>
  figuresOf(
    one,
    entries.filter((entry) => entry.indicator === one.number),
    trialDay,
  ),
);
const words = {
  official: () => ({ fr: 'officiel', en: 'official' }),
  trajectory: () => undefined,
  data: () => ({ fr: 'donnée', en: 'data' }),
};

test.each(['fr', 'en'] as const)(
  'there is one row per indicator and year, each as wide as the heading (%s)',
  (lang) => {
    const [heading = [], ...rows] = makeFiguresTable(plan, figures, trialDay, words, lang);
    expect(rows).toHaveLength(48);
    for (const row of rows) expect(row).toHaveLength(heading.length);
  },
);

test('a row holds the target word for word, the result, its source, its reference, and says that it is invented', () => {
  const [, ...rows] = makeFiguresTable(plan, figures, trialDay, words, 'fr');
  const row = rows.find(([indicator, , year]) => indicator === 12 && year === '2021-2022') ?? [];
  expect(row.slice(3, 6)).toEqual(['15 %', 16, '2022-03-31']);
  expect(row[12]).toMatch(/^MRIF-12-2122-v\d+$/);
  expect(row.at(-1)).toBe('oui');
});

test('every row that has a figure says whether it is invented, and no text could be taken for a formula', () => {
  for (const row of makeFiguresTable(plan, figures, trialDay, words, 'fr').slice(1)) {
    expect(row.at(-1) !== null).toBe(row[4] !== null);
    for (const cell of row) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@]/);
  }
});
