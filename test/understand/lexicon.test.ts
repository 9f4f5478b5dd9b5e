import { describe, expect, test } from 'vitest';
import { hasScope, indicatorOf } from '../../src/domain/plan.ts';
import { NO_LEXICON, parseLexicon, strangers } from '../../src/understand/lexicon.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { lexicon, plan, TODAY } from './shipped.ts';

describe('the lexicon its owners edit', () => {
  test('headings, phrases, hints and remarks', () => {
    const read = parseLexicon(
      '# a remark\n[7 fr]\nprospection\n~ marchés\n\n[! 7 en]\n! exports\n[? 4 8 fr]\nsatisfaction\n[scope enjeu:3 en]\npillar',
    );
    expect(read).toEqual({
      kind: 'lexicon',
      lexicon: {
        entries: [
          {
            subject: { kind: 'indicator', number: 7 },
            language: 'fr',
            line: 2,
            phrases: [
              { text: 'prospection', strength: 'enough', language: 'fr', line: 3 },
              { text: 'marchés', strength: 'hint', language: 'fr', line: 4 },
            ],
          },
          {
            subject: { kind: 'notInPlan', nearest: [7] },
            language: 'en',
            line: 6,
            phrases: [{ text: 'exports', strength: 'always', language: 'en', line: 7 }],
          },
          {
            subject: { kind: 'ambiguous', candidates: [4, 8] },
            language: 'fr',
            line: 8,
            phrases: [{ text: 'satisfaction', strength: 'enough', language: 'fr', line: 9 }],
          },
          {
            subject: { kind: 'scope', scope: 'enjeu:3' },
            language: 'en',
            line: 10,
            phrases: [{ text: 'pillar', strength: 'enough', language: 'en', line: 11 }],
          },
        ],
      },
    });
  });
  test.each<[string, string, number, RegExp]>([
    ['no language', '[7]\nx a', 1, /fr or en/],
    ['an unknown language', '[7 de]\nx a', 1, /fr or en/],
    ['a phrase without heading', 'prospection', 1, /before the first heading/],
    ['the same phrase twice', '[7 fr]\nprospection\n[6 fr]\nprospection', 4, /line 2/],
    ['a heading without phrase', '[7 fr]\n[8 fr]\nx a', 1, /no phrase/],
    ['one candidate', '[? 4 fr]\nx a', 1, /two to four/],
    ['five candidates', '[? 1 2 3 4 5 fr]\nx a', 1, /two to four/],
    ['a scope that is none', '[scope enjeux fr]\nx a', 1, /scope is/],
    ['a mark where it means nothing', '[7 fr]\n! prospection', 2, /not in the plan/],
    ['no letter', '[7 fr]\n12', 2, /letter/],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is what is refused
    ['code', '[7 fr]\n${x} a', 2, /plain words/],
    ['a whole page', `[7 fr]\n${'mot '.repeat(60)}`, 2, /120/],
  ])('%s is refused with its line and the reason', (_, text, line, why) => {
    const read = parseLexicon(text);
    expect(read.kind).toBe('errors');
    expect(read.kind === 'errors' ? read.errors[0] : undefined).toMatchObject({
      line,
      why: expect.stringMatching(why),
    });
  });
  test('the shipped lexicon names only what the plan has', () => {
    const has = {
      indicator: (n: number) => indicatorOf(plan, n) !== undefined,
      scope: (s: Parameters<typeof hasScope>[1]) => hasScope(plan, s),
    };
    expect(strangers(lexicon, has)).toEqual([]);
    const other = parseLexicon('[99 fr]\nx a\n[scope enjeu:9 fr]\ny b');
    expect(other.kind === 'lexicon' ? strangers(other.lexicon, has).map(({ line }) => line) : []).toEqual([1, 3]);
  });
  test('every indicator has phrases in both languages, and every phrase alone finds it', () => {
    const understand = createUnderstanding({ plan, lexicon });
    const wrong = lexicon.entries.flatMap(({ subject, phrases }) =>
      phrases.flatMap(({ text, strength, line }) => {
        if (subject.kind !== 'indicator' || strength !== 'enough') return [];
        const { indicators, intent } = understand(text, {}, TODAY);
        return indicators.includes(subject.number) || intent === 'report'
          ? []
          : [`${line}: ${text} → ${intent} ${indicators}`];
      }),
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(45);
  });
});

describe('a plan without a lexicon', () => {
  const understand = createUnderstanding({ plan, lexicon: NO_LEXICON });
  test.each<[string, number[]]>([
    ['Où en est le nombre d’activités de prospection visant l’ouverture de nouveaux marchés ?', [7]],
    ['pourcentage des représentations à l’étranger offrant des services améliorés', [12]],
    ['public reactions on social media', [3]],
    ['indicateur 4 en 2021-2022', [4]],
    ['activités de prospection de nouveaux marchés', [7]],
  ])('understands its own words: %s', (text, indicators) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ indicators });
  });
});
