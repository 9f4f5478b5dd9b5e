import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/plan.ts';
import { ASKED } from '../../src/text/asked.ts';
import { HELP_GROUPS } from '../../src/text/guideWords.ts';
import { parseLexicon } from '../../src/understand/lexicon.ts';
import type { Request } from '../../src/understand/request.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { cardOf, examples, plan, typed } from './everyCard.ts';

const parsed = parseLexicon(readFileSync(new URL('../../data/lexicon.txt', import.meta.url), 'utf8'));
if (parsed.kind !== 'lexicon') throw new Error('The lexicon does not read.');
const understand = createUnderstanding({ plan, lexicon: parsed.lexicon });
const read = (text: string): Request => understand(text, {}, '2022-11-15');
const year = '2021-2022';
const of = (scope: Scope): Scope => scope;

/** What each button is meant to ask, from nothing: an old card's button must still be right. */
const MEANT: readonly (readonly [Record<'fr' | 'en', string>, Partial<Request>])[] = [
  [ASKED.progress(12, year), { intent: 'progress', indicators: [12], years: [year] }],
  [ASKED.indicator(9), { intent: 'progress', indicators: [9], years: [] }],
  [ASKED.why(12, year), { intent: 'progress', indicators: [12], years: [year], wishes: { why: true } }],
  [ASKED.target(12), { intent: 'target', indicators: [12] }],
  [ASKED.trend(12), { intent: 'trend', indicators: [12] }],
  [ASKED.describe(12), { intent: 'describe', indicators: [12] }],
  [ASKED.report(7), { intent: 'report', indicators: [7] }],
  [ASKED.history(12), { command: 'history', indicators: [12] }],
  [ASKED.briefing(12, year), { intent: 'briefing', indicators: [12], years: [year] }],
  [ASKED.briefingOf('4, 8', year), { intent: 'briefing', indicators: [4, 8], years: [year] }],
  [ASKED.compare('4, 8', year), { intent: 'compare', indicators: [4, 8], years: [year] }],
  [ASKED.overview('plan', year), { intent: 'overview', scope: 'plan', years: [year] }],
  [ASKED.overview('enjeu:2', year), { intent: 'overview', scope: 'enjeu:2', years: [year] }],
  [ASKED.overview('orientation:3'), { intent: 'overview', scope: 'orientation:3' }],
  [ASKED.overview('objectif:4.2', year), { intent: 'overview', scope: 'objectif:4.2', years: [year] }],
  ...(['met', 'missed', 'at_risk', 'no_data'] as const).flatMap((status) =>
    [of('plan'), of('enjeu:1'), of('objectif:1.1')].map(
      (scope) => [ASKED.status(status, scope, year), { intent: 'overview', status, scope, years: [year] }] as const,
    ),
  ),
  [ASKED.list, { intent: 'list', scope: 'plan' }],
  [ASKED.listOf('enjeu:2'), { intent: 'list', scope: 'enjeu:2' }],
  [ASKED.listOf('orientation:3'), { intent: 'list', scope: 'orientation:3' }],
  [ASKED.listOf('objectif:3.1'), { intent: 'list', scope: 'objectif:3.1' }],
  [ASKED.describeOf('orientation:3'), { intent: 'describe', scope: 'orientation:3' }],
  [ASKED.describeOf('objectif:3.1'), { intent: 'describe', scope: 'objectif:3.1' }],
  [ASKED.challenges, { intent: 'list', wishes: { parts: 'enjeu' } }],
  [ASKED.plan, { intent: 'plan' }],
  [ASKED.help, { intent: 'help' }],
];

describe.each(['fr', 'en'] as const)('a button in %s', (language) => {
  it.each(MEANT.map(([said, meant]) => [said[language], meant] as const))(
    '«%s» asks what it is meant to',
    (text, meant) => {
      expect(read(text)).toMatchObject({ ...meant, language });
    },
  );

  it.each(HELP_GROUPS.flatMap(({ questions }) => questions.map((said) => said[language])))(
    'the example «%s» is understood in its language',
    (text) => {
      const request = read(text);
      expect(request.language).toBe(language);
      expect(['out_of_scope', 'clarify', 'smalltalk', 'help']).not.toContain(request.command ?? request.intent);
    },
  );
});

it('no button of any card is refused or asked back', () => {
  const texts = new Set(
    examples.flatMap((example) => {
      const card = cardOf(example);
      return typed(card, 'Action.Execute').map(({ data }) => (data as { text: string }).text);
    }),
  );
  const refused = [...texts].filter((text) => ['out_of_scope', 'clarify'].includes(read(text).intent));
  expect(refused).toEqual([]);
});

it.each([
  ['plus court', 'short'],
  ['en puces', 'bullets'],
])('a briefing «%s» has that style', (words, style) => {
  expect(read(`${ASKED.briefingOf('12').fr}, ${words}`)).toMatchObject({ intent: 'briefing', wishes: { style } });
});

it('a briefing in both languages is asked in one', () => {
  for (const language of ['fr', 'en'] as const) {
    const text = `${ASKED.briefingPart('plan')[language]}, ${ASKED.bilingual[language]}`;
    expect(read(text)).toMatchObject({ intent: 'briefing', language, scope: 'plan', wishes: { bilingual: true } });
  }
});
