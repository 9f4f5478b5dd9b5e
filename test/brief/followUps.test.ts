import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/understand/lexicon.ts';
import { remember } from '../../src/understand/remember.ts';
import type { Request } from '../../src/understand/request.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { fileText, plan, TRIAL_DAY } from '../fixtures.ts';

const lexicon = parseLexicon(fileText('data/lexicon.txt'));
if (lexicon.kind === 'errors') throw new Error(JSON.stringify(lexicon.errors));
const understand = createUnderstanding({ plan, lexicon: lexicon.lexicon });

/** A conversation, and what its last message is understood as. */
const ROWS: readonly (readonly [readonly string[], Partial<Request>])[] = [
  [['breffage enjeu 2', 'plus court'], { scope: 'enjeu:2', wishes: { style: 'short' }, language: 'fr' }],
  [['breffage enjeu 2', 'En points svp'], { scope: 'enjeu:2', wishes: { style: 'bullets' } }],
  [['breffage enjeu 2', 'en puces', 'en anglais'], { scope: 'enjeu:2', wishes: { style: 'bullets' }, language: 'en' }],
  [['breffage enjeu 2', 'bilingue'], { scope: 'enjeu:2', wishes: { bilingual: true }, language: 'fr' }],
  [['breffage enjeu 2, bilingue', 'en français'], { scope: 'enjeu:2', wishes: {}, language: 'fr' }],
  [
    ['breffage indicateur 12 en 2021-2022', 'Plus court, et en anglais'],
    { indicators: [12], years: ['2021-2022'], wishes: { style: 'short' }, language: 'en' },
  ],
  [['breffage indicateur 12', 'plus court', 'en phrases'], { indicators: [12], wishes: {} }],
  [['briefing on challenge 2', 'shorter'], { scope: 'enjeu:2', wishes: { style: 'short' }, language: 'en' }],
  [
    ['briefing on challenge 2', 'as bullet points, please'],
    { scope: 'enjeu:2', wishes: { style: 'bullets' }, language: 'en' },
  ],
  [['briefing on challenge 2', 'in French'], { scope: 'enjeu:2', wishes: {}, language: 'fr' }],
  [['key figures on indicators 4 and 8', 'in both languages'], { indicators: [4, 8], wishes: { bilingual: true } }],
  [['chiffres clés du plan pour le breffage', 'version courte'], { scope: 'plan', wishes: { style: 'short' } }],
];

describe('after a briefing', () => {
  test.each(ROWS.map(([said, meant]) => [said.join(' → '), said, meant] as const))(
    '«%s» is the same in another form',
    (_, said, meant) => {
      expect(last(said)).toMatchObject({ intent: 'briefing', ...meant });
      expect(last(said).wishes).toEqual(meant.wishes);
    },
  );
  test('a new question is a new question', () => {
    expect(last(['breffage enjeu 2', 'où en est l’indicateur 7 ?'])).toMatchObject({
      intent: 'progress',
      indicators: [7],
    });
    expect(last(['breffage enjeu 2', 'breffage indicateur 4, en points'])).toMatchObject({
      indicators: [4],
      scope: null,
    });
  });
  test('«plus court» means nothing without one', () => {
    expect(last(['plus court']).intent).not.toBe('briefing');
    expect(last(['où en est l’indicateur 7 ?', 'plus court']).intent).not.toBe('briefing');
  });
});

function last(said: readonly string[]): Request {
  let context = {};
  let read = understand('', context, TRIAL_DAY);
  for (const text of said) {
    read = understand(text, context, TRIAL_DAY);
    context = remember(context, read);
  }
  return read;
}
