import { describe, expect, test } from 'vitest';
import { openLexicon, openPlan, openSubjectSense } from '../../../src/app/openPlan.ts';
import type { Context, Remembered } from '../../../src/understand/context.ts';
import { indicatorWays } from '../../../src/understand/learned/indicatorWays.ts';
import { namedByHalves } from '../../../src/understand/learned/namedByHalves.ts';
import { yearsOfQuotedTarget } from '../../../src/understand/learned/quotedTarget.ts';
import { scopeWays } from '../../../src/understand/learned/scopeWays.ts';
import { createSteps, type Step } from '../../../src/understand/understand.ts';
import { TODAY, understand } from '../shipped.ts';

const plan = openPlan();
const stepOf = createSteps({ plan, lexicon: openLexicon(), sees: openSubjectSense(plan) });
const read = (text: string, context: Context = {}): Step => stepOf(text, context, TODAY);
const last: Remembered = { intent: 'progress', indicators: [7], years: [], scope: null, status: null, wishes: {} };

test.each([
  ['was 5 fine for economic diplomacy', [6]],
  ['is 9 good for youth mobility skills', [5]],
])('in «%s» the number is a figure, since the words name %j', (text, indicators) => {
  expect(understand(text, {}, TODAY).indicators).toEqual(indicators);
});

describe('ways to what is asked', () => {
  test.each([
    ['90 % des jeunes avec de nouvelles compétences, on y est ?', 5, ['2022-2023']],
    ['was it 12 prospecting activities?', 7, ['2019-2020']],
    ['on vise 37 % pour les jeunes', 5, []],
  ])('«%s» quotes the target of indicator %d for %j', (text, indicator, years) => {
    expect(yearsOfQuotedTarget(read(text), indicator)).toEqual(years);
  });
  test.each([
    ['mets la satisfaction de la coopération à côté de celle des entreprises', [4, 8]],
    ['social media reactions, youth skills, which is doing better', [3, 5]],
    ['les réactions sur les médias sociaux', []],
  ])('the halves of «%s» name %j', (text, numbers) => {
    expect([...namedByHalves(read(text))].sort((a, b) => a - b)).toEqual(numbers);
  });
  test('the indicators beside the one spoken of can be meant', () => {
    const ways = indicatorWays(read('le suivant', { last }), 'progress', [7]);
    expect(ways).toContainEqual({ way: 'next', value: [8] });
    expect(ways).toContainEqual({ way: 'previous', value: [6] });
  });
  test('after the last indicator there is none', () => {
    const ways = indicatorWays(read('le suivant', { last: { ...last, indicators: [12] } }), 'progress', [12]);
    expect(ways.map(({ way }) => way)).not.toContain('next');
  });
  test.each([
    ['enjeu:1', 'enjeu:2', undefined],
    ['objectif:2.3', 'objectif:3.1', 'objectif:2.2'],
    ['orientation:4', undefined, 'orientation:3'],
  ] as const)('beside %s stand %s and %s', (scope, next, previous) => {
    const context: Context = { last: { ...last, intent: 'overview', indicators: [], scope } };
    const ways = scopeWays(read('et le suivant ?', context), { intent: 'overview', scope });
    const partOf = (name: string) => ways.find(({ way }) => way === name)?.value[0];
    expect([partOf('next'), partOf('previous')]).toEqual([next, previous]);
  });
});
