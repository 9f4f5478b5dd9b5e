import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { learntFrom } from '../../../src/cli/train/corpusStamp.ts';
import { learn, learnMean, SETTINGS } from '../../../src/cli/train/learn.ts';
import { createLinearModel } from '../../../src/understand/learned/linearModel.ts';
import { makeWeightsText, parseWeightsText } from '../../../src/understand/learned/weightsText.ts';

const shipped = (name: string): string =>
  readFileSync(new URL(`../../../data/learned/${name}`, import.meta.url), 'utf8');

describe('what is learned', () => {
  test.each(['intents.txt', 'subjects.txt', 'indicators.txt', 'years.txt', 'scopes.txt', 'statuses.txt'])(
    '%s was learnt from the conversations as they are (npm run train)',
    (name) => {
      expect(shipped(name).split('\n', 1)[0]).toBe(learntFrom());
    },
  );

  test('the same examples always give the same weights, and the weights tell them apart', () => {
    const examples = [
      { signs: ['cible', 'de'], right: [0] },
      { signs: ['tendance', 'de'], right: [1] },
      { signs: ['cible'], right: [0] },
      { signs: ['tendance'], right: [1] },
    ];
    const settings = { ...SETTINGS, least: 1, rounds: 20, rate: 0.1 };
    const weights = learn(examples, 2, settings);
    expect(learn(examples, 2, settings)).toEqual(weights);
    const model = createLinearModel(weights, 2);
    expect(model(['cible'])[0]).toBeGreaterThan(0.8);
    expect(model(['tendance'])[1]).toBeGreaterThan(0.8);
  });

  test('signs that are always left out weigh nothing, whatever they would tell', () => {
    const examples = [
      { signs: ['!target', 'cible'], right: [0] },
      { signs: ['!trend', 'tendance'], right: [1] },
    ];
    const weights = learn(examples, 2, { ...SETTINGS, least: 1, leaves: { kinds: { '!': 1 }, each: 0 } });
    expect([...(weights.get('!target') ?? [])]).toEqual([0, 0]);
    expect(weights.get('cible')?.[0]).toBeGreaterThan(0);
  });

  test('what is learnt in several orders is the mean of them', () => {
    const examples = [
      { signs: ['cible', 'de'], right: [0] },
      { signs: ['tendance', 'de'], right: [1] },
      { signs: ['de'], right: [1] },
    ];
    const settings = { ...SETTINGS, least: 1 };
    const [a, b] = [7, 11].map((seed) => learn(examples, 2, { ...settings, seed }).get('de')?.[0] ?? 0);
    expect(learnMean(examples, 2, settings, [7, 11]).get('de')?.[0]).toBeCloseTo(((a ?? 0) + (b ?? 0)) / 2, 5);
  });

  test('weights are written and read back to the hundredth; what weighs next to nothing is left out', () => {
    const weights = new Map([
      ['cible', Float32Array.from([1.234, -0.5])],
      ['a b', Float32Array.from([0.01, 0])],
    ]);
    const text = makeWeightsText(weights, ['target', 'trend'], '# from here');
    expect(text).toBe('# from here\ncible\ttarget:123 trend:-50\n');
    const row = parseWeightsText(text, ['target', 'trend']).get('cible');
    expect([...(row ?? [])].map((one) => Math.round(one * 100))).toEqual([123, -50]);
  });

  test.each(['cible\tgoal:12', 'cible\ttarget:many'])('a line that does not hold is refused: %s', (line) => {
    expect(() => parseWeightsText(`#\n${line}\n`, ['target']).get('cible')).toThrow('not a weight');
  });
});
