import { describe, expect, test } from 'vitest';
import { LONGEST, MOST_WORDS, tidy, typed } from '../../src/understand/tidy.ts';

describe('a message made ready', () => {
  test.each<[string, string]>([
    ['L’Indicateur\u00a012 ?', ' l indicateur 12 '],
    ['RÉSULTATS À L’ÉTRANGER', ' resultats a l etranger '],
    ['cœur de l’œuvre', ' coeur de l oeuvre '],
    ['2021–2022 : 25\u202f%', ' 2021-2022 25 % '],
    ['IND.9', ' ind 9 '],
    ['Lagos <script>alert(1)</script> hier', ' lagos hier '],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is what is blanked
    ['avec ${jsonStringify(turn)} ici', ' avec ici '],
    ['voir https://example.org/a?b=c svp', ' voir svp '],
    ["x'; DROP TABLE activities;--", ' x '],
    ['   ', ' '],
  ])('%s', (text, flat) => {
    expect(tidy(text).flat).toBe(flat);
  });
  test('words keep their place in what was typed', () => {
    const said = tidy('Évolution de l’indicateur 12');
    const at = said.flat.indexOf('indicateur');
    expect(typed(said, at, at + 'indicateur 12'.length)).toBe('indicateur 12');
    expect(said.original.slice(said.words[0]?.start, said.words[0]?.end)).toBe('Évolution');
  });
  test('a long message is cut', () => {
    expect(tidy('a'.repeat(50_000)).original).toHaveLength(LONGEST);
    expect(tidy('a b '.repeat(50_000)).words).toHaveLength(MOST_WORDS);
  });
});
