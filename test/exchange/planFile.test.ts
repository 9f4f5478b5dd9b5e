import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePlanFile } from '../../src/exchange/planFile.ts';
import { packageRoot } from '../../src/root.ts';

const file = readFileSync(new URL('data/plan.json', packageRoot), 'utf8');

/** The shipped plan with one place changed: `path` is a list of keys, undefined deletes. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const root: unknown = JSON.parse(file);
  let at = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return root;
}

test('the shipped plan is read as it stands', () => {
  const json: unknown = JSON.parse(file);
  expect(parsePlanFile(json)).toEqual({ kind: 'plan', plan: json });
});

const wrong: [what: string, path: readonly (string | number)[], value: unknown, named: string][] = [
  ['a title without English', ['indicators', 3, 'title', 'en'], undefined, 'indicators[3].title.en'],
  ['an empty mission', ['mission', 'fr'], '  ', 'mission.fr'],
  ['a number written as text', ['indicators', 0, 'number'], '1', 'indicators[0].number'],
  ['an indicator number that is not whole', ['indicators', 0, 'number'], 1.5, 'indicators[0].number'],
  ['a unit that does not exist', ['indicators', 6, 'unit'], 'pourcent', 'indicators[6].unit'],
  ['a pace without its start', ['indicators', 6, 'pace'], { rule: 'line' }, 'indicators[6].pace.from'],
  [
    'a target of no known kind',
    ['indicators', 0, 'targets', '2019-2020', 'target'],
    { kind: 'guess' },
    'indicators[0].targets["2019-2020"].target.kind',
  ],
  [
    'a level without its number',
    ['indicators', 6, 'targets', '2019-2020', 'target'],
    { kind: 'level', unit: 'count' },
    'indicators[6].targets["2019-2020"].target.atLeast',
  ],
  [
    'a target for a year the plan has not',
    ['indicators', 6, 'targets', '2030-2031'],
    { text: '12', target: { kind: 'none' } },
    'indicators[6].targets["2030-2031"]',
  ],
  ['two indicators of one number', ['indicators', 4, 'number'], 4, 'indicators[4]'],
  ['an indicator of no objective', ['indicators', 4, 'objective'], '9.9', 'indicators[4]'],
  ['a direction of no challenge', ['directions', 2, 'challenge'], 8, 'directions[2]'],
  ['a year that is none', ['years', 1], '2020-2022', 'years[1]'],
  ['years out of order', ['years', 4], '2024-2025', 'years[4]'],
  ['a prefix that could not be read back', ['prefix'], 'M-R', 'prefix'],
  [
    'a wording that is an object with a text of its own',
    ['indicators', 6, 'targets', '2019-2020', 'text'],
    { toString: {} },
    'indicators[6].targets["2019-2020"].text',
  ],
  ['indicators that are no list', ['indicators'], {}, 'indicators'],
];

test.each(wrong)('%s is an error that names its path', (_, path, value, named) => {
  const result = parsePlanFile(changed(path, value));
  expect(result.kind === 'errors' && result.errors.map((one) => one.path)).toContain(named);
});

test.each([[null], [undefined], ['plan'], [12], [[]], [{}]])('%j is no plan', (json) => {
  expect(parsePlanFile(json).kind).toBe('errors');
});
