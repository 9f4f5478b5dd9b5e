import { expect, it } from 'vitest';
import { createFuzzySearch, fuseSearch } from '../../src/understand/fuzzy.ts';
import { createTokenSearch } from '../../src/understand/tokenSearch.ts';

const TEXTS = [
  'taux de satisfaction de la clientele',
  'part des indicateurs dont la cible est atteinte',
  'nombre de missions a l etranger',
  'prospection de nouveaux investissements',
  'customer satisfaction rate',
  'abc',
  'l',
];

it.each([
  'satisfaction',
  'satisfacton clientelle',
  'misions etrangr',
  'investisement nouvo prospect',
  'abc',
  'abcd abce abd',
  'zzzzzz kkkkkkk',
  'l a de la',
  'cible atteinte cible',
  'indicateurrs des parts',
  'anticonstitutionnellement',
  'tauxdesatisfactiondelaclientele',
  '',
])('a search for «%s» scores as fuse.js scores it, to the last digit', (words) => {
  expect(createTokenSearch(TEXTS)(words)).toBe(words === '' ? undefined : fuseSearch(TEXTS, words));
});

it('a search for any word with any typing error scores as fuse.js scores it', () => {
  const search = createTokenSearch(TEXTS);
  const letters = 'abcdeilnorst';
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  for (let round = 0; round < 300; round += 1) {
    const words = (TEXTS[next(5)] ?? '').split(' ').map((word) => {
      const at = next(word.length);
      const letter = letters.charAt(next(letters.length));
      return [word, word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at), letter][
        next(4)
      ];
    });
    const text = words.join(' ').trim();
    if (text !== '') expect(search(text), text).toBe(fuseSearch(TEXTS, text));
  }
});

it('a word longer than any of a language is passed over: comparing it would take long', () => {
  const fuzzy = createFuzzySearch(new Map([[1, TEXTS]]));
  const [words = ''] = TEXTS;
  expect(fuzzy(`${words} ${'9'.repeat(40)}`, [1])).toEqual(fuzzy(words, [1]));
});
