import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/card.ts';
import type { NamedExample } from '../../cards/examples.ts';
import { HOSTILE } from '../../cards/exampleWorld.ts';
import { trialDayText } from '../../src/text/cardWords.ts';
import { understoodText } from '../../src/text/understood.ts';
import { FICTITIOUS, OFFICIAL_WORDS, TRAJECTORY_WORDS, TREND_WORDS } from '../../src/text/words.ts';
import { cardOf, examples, HOSTS, type Node, nodesIn, typed, wordsOn } from './everyCard.ts';

/** Teams takes 80 KB in UTF-16 for the whole message: a card leaves some for the rest of it. */
const SIZE_LIMIT = 72 * 1024;
const WHOLE_SENTENCE = /^[\p{Lu}\d•].*[.!?…»”]$/su;
const UNSAID = ['help', 'welcome', 'smalltalk'];

const drawn: readonly Drawn[] = Object.entries(HOSTS).flatMap(([host, value]) =>
  examples.map((example) => ({ example, host, card: cardOf(example, value) })),
);
type Drawn = { example: NamedExample; host: string; card: CardJson };

const RULES: Readonly<Record<string, (drawn: Drawn) => boolean>> = {
  'is an Adaptive Card 1.5 in the language of the answer': ({ card, example }) =>
    card.type === 'AdaptiveCard' && card.version === '1.5' && card.lang === example.answer.language,
  'speaks and falls back in whole sentences': ({ card }) =>
    WHOLE_SENTENCE.test(card.speak) && WHOLE_SENTENCE.test(card.fallbackText),
  'has at least one action and at most six, also where it opens': ({ card }) =>
    typed(card, 'AdaptiveCard').every(
      ({ actions }) => Array.isArray(actions) && actions.length > 0 && actions.length < 7,
    ),
  'gives each Action.Execute an Action.Submit that asks the same': ({ card }) =>
    typed(card, 'Action.Execute').every(({ title, data, fallback }) =>
      same(fallback, { type: 'Action.Submit', title, data }),
    ),
  'uses Action.Submit only where nothing else is known': ({ card, host }) =>
    host !== 'submitOnly' || typed(card, 'Action.Execute').length === 0,
  'asks a question with every button': ({ card }) =>
    [...typed(card, 'Action.Submit'), ...typed(card, 'Action.Execute')].every(({ title, data }) => {
      const { verb, text, ...rest } = data as Node;
      return verb === 'ask' && /\p{L}/u.test(String(text)) && /\S/.test(String(title)) && same(rest, {});
    }),
  'describes each picture with its figures': ({ card }) =>
    typed(card, 'Image').every(({ altText }) => /\d.*\.$/s.test(String(altText))),
  'gives each chart a fallback': ({ card }) =>
    typed(card, 'Chart.Line').every(({ fallback }) => nodesIn(fallback).length > 0),
  'wraps every text': ({ card }) => typed(card, 'TextBlock').every(({ wrap }) => wrap === true),
  'leaves the colours of text to the client': ({ card }) =>
    nodesIn(card).every((node) => !['TextBlock', 'TextRun'].includes(String(node.type)) || !('color' in node)),
  'is no larger than Teams takes': ({ card }) => Buffer.byteLength(JSON.stringify(card), 'utf16le') <= SIZE_LIMIT,
  'leaves no field of its template unfilled': ({ card }) =>
    !/\$\{(?!x\})|"\$(data|when|part)"/.test(JSON.stringify(card)),
  'shows no null, undefined or NaN': ({ card }) =>
    !/:null|\[null|,null/.test(JSON.stringify(card)) &&
    !/\b(undefined|null|NaN|Infinity)\b|\[object/.test(wordsOn(card)) &&
    nodesIn(card).every((node) => !('text' in node) || /\S/.test(String(node.text))),
  'says in words what a colour says': ({ card, example }) => {
    const words = [OFFICIAL_WORDS, TRAJECTORY_WORDS, TREND_WORDS].flatMap((set) =>
      Object.values(set).map((said) => said[example.answer.language]),
    );
    return nodesIn(card)
      .filter(({ style }) => ['good', 'warning', 'attention'].includes(String(style)))
      .every((node) => words.some((word) => wordsOn(node).includes(word)));
  },
  'says that its figures are invented when they are, and only then': ({ card, example: { answer } }) =>
    wordsOn(card).includes(FICTITIOUS[answer.language]) === answer.fictitious,
  'says which day stands in for today': ({ card, example: { answer } }) =>
    answer.trialDay === null || wordsOn(card).includes(trialDayText(answer.trialDay, answer.language)),
  'says how the question was understood': ({ card, example: { answer, kind } }) =>
    UNSAID.includes(kind) || wordsOn(card).includes(understoodText(answer)),
  'keeps words of people and of the plan out of what is read as Markdown': ({ card }) =>
    typed(card, 'FactSet').length === 0 &&
    typed(card, 'TextBlock').every(({ text }) => !/\*\*|\]\(|<img|`|\$\{/.test(String(text))),
  'shows hostile words as they were written': ({ card, example }) =>
    !example.name.includes('hostile') || wordsOn(card).includes(HOSTILE),
  'begins no Markdown list or heading by accident': ({ card }) =>
    typed(card, 'TextBlock').every(({ text }) => !/^\s*([-+*] |\d+[.)] |#)/.test(String(text))),
};

describe('every example of every card, for every client', () => {
  it.each(Object.keys(RULES))('%s', (rule) => {
    const breaking = drawn.filter((one) => !RULES[rule]?.(one)).map(({ example, host }) => `${example.name} (${host})`);
    expect(breaking).toEqual([]);
  });
});

/** One change to the text of a card that breaks each rule: a rule that nothing breaks would prove nothing. */
const SPOILERS: Readonly<Record<keyof typeof RULES, readonly [from: string | RegExp, to: string]>> = {
  'is an Adaptive Card 1.5 in the language of the answer': ['"lang":"fr"', '"lang":"en"'],
  'speaks and falls back in whole sentences': [/"speak":"[^"]*"/, '"speak":"16"'],
  'has at least one action and at most six, also where it opens': [/"actions":\[.*\]/s, '"actions":[]'],
  'gives each Action.Execute an Action.Submit that asks the same': [
    '"type":"Action.Submit"',
    '"type":"Action.OpenUrl"',
  ],
  'uses Action.Submit only where nothing else is known': ['"type":"Action.Submit"', '"type":"Action.Execute"'],
  'asks a question with every button': [/"text":"indicateur[^"]*"/g, '"text":"12"'],
  'describes each picture with its figures': [/"altText":"[^"]*"/, '"altText":"Courbe"'],
  'gives each chart a fallback': ['"fallback":{"type":"Image"', '"aside":{"type":"Image"'],
  'wraps every text': ['"wrap":true', '"wrap":false'],
  'leaves the colours of text to the client': ['"type":"TextRun"', '"type":"TextRun","color":"Good"'],
  'is no larger than Teams takes': ['"type":"TextRun"', `"type":"TextRun","id":"${'x'.repeat(SIZE_LIMIT / 2)}"`],
  'leaves no field of its template unfilled': ['16\u00a0%', '$\u007bresult}'],
  'shows no null, undefined or NaN': ['"text":"16\u00a0%"', '"text":"NaN\u00a0%"'],
  'says in words what a colour says': ['✔ Atteinte', '✔'],
  'says that its figures are invented when they are, and only then': [/Données fictives/g, 'Données'],
  'says which day stands in for today': [/Date d’essai/g, 'Date'],
  'says how the question was understood': [/Compris/g, 'Lu'],
  'keeps words of people and of the plan out of what is read as Markdown': [
    '"text":"Résultat"',
    '"text":"**Résultat**"',
  ],
  'shows hostile words as they were written': [/<img/g, '<b'],
  'begins no Markdown list or heading by accident': ['"text":"Résultat"', '"text":"- Résultat"'],
};

it.each(Object.entries(SPOILERS))('a spoiled card is found by «%s»', (rule, [from, to]) => {
  const name = rule.includes('hostile') ? 'progress.hostile-text.fr' : 'progress.met.fr';
  const host = rule.includes('nothing else') ? 'submitOnly' : 'teams';
  const whole = drawn.find((one) => one.example.name === name && one.host === host);
  if (!whole) throw new Error(`No card ${name}.`);
  const card = JSON.parse(JSON.stringify(whole.card).replace(from, to)) as CardJson;
  expect([RULES[rule]?.(whole), RULES[rule]?.({ ...whole, card })]).toEqual([true, false]);
});

it('every rule has its spoiled card', () => {
  expect(Object.keys(SPOILERS)).toEqual(Object.keys(RULES));
});

it('the figures of a progress card are all on it', () => {
  const met = examples.find((example) => example.name === 'progress.met.fr');
  const words = met ? wordsOn(cardOf(met)) : '';
  for (const said of [
    'Indicateur 12 · 2021-2022',
    '16 %',
    '15 %',
    '+1 point de pourcentage',
    '✔ Atteinte',
    'Validée',
  ]) {
    expect(words.replaceAll('\u00a0', ' ')).toContain(said);
  }
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
