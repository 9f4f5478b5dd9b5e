import { describe, expect, test } from 'vitest';
import { createSuggester } from '../../src/understand/suggest.ts';
import { lexicon, plan } from './shipped.ts';

const suggest = createSuggester({ plan, lexicon });
const all = plan.indicators.map((one) => one.number);

describe('words being typed', () => {
  const rows: [string, readonly number[]][] = [
    ['12', [12]],
    ['#12', [12]],
    ['indicateur 12', [12]],
    ['1', [1, 10, 11, 12]],
    ['27', []],
    ['pros', [7]],
    ['prospection', [7]],
    ['PROSPECTION', [7]],
    ['prospction', [7]],
    ['brand im', [9]],
    ['brand image', [9]],
    ['image de mar', [9]],
    ['réseaux soc', [3]],
    ['reseaux soc', [3]],
    ['new mark', [7]],
    ['nouveaux marchés', [7]],
    ['satis', [4, 5, 8, 11]],
    ['taux de satisfaction', [4, 8, 11]],
    ['satisfaction des entr', [8]],
    ['indic', all],
    ['indicator', all],
    ['immigration', []],
    ['taux de chômage', []],
    ['xyzzy', []],
    ['le', []],
    ['', []],
    ['<script>alert(1)</script>', []],
  ];
  test.each(rows)('«%s» begin %j', (typed, expected) => {
    expect(suggest(typed)).toEqual(expected);
  });
  test('find each indicator by every beginning of a word that it alone has', () => {
    for (const [word, number] of [
      ['prospection', 7],
      ['classement', 2],
      ['rayonnement', 2],
    ] as const)
      for (let length = 4; length <= word.length; length += 1)
        expect([word.slice(0, length), suggest(word.slice(0, length))]).toEqual([
          word.slice(0, length),
          expect.arrayContaining([number]),
        ]);
  });
  test('of any length and sort are looked at quickly', () => {
    const began = performance.now();
    for (const typed of ['a'.repeat(10_000), 'pros '.repeat(2000), '((((('.repeat(500), '12 '.repeat(1000)])
      suggest(typed);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
