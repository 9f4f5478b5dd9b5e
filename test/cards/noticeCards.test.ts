import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/card.ts';
import { noticeExamples } from '../../cards/notice.examples.ts';
import { noticeCard } from '../../cards/notice.ts';
import { becauseText, noticeText } from '../../src/text/noticeTexts.ts';
import { understand } from '../understand/shipped.ts';
import { HOSTS, type Node, plan, typed, wordsOn } from './everyCard.ts';

const examples = noticeExamples(plan);
const drawn = Object.entries(HOSTS).flatMap(([host, value]) =>
  examples.map(({ name, view }) => ({ name, host, view, card: noticeCard(view, value) })),
);
type Drawn = (typeof drawn)[number];
const HOSTILE = /\*\*gras\*\*/;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const asks = (card: CardJson): string[] =>
  ((card.actions ?? []) as Node[]).map(({ data }) => (data as { text: string }).text);

const RULES: Readonly<Record<string, (drawn: Drawn) => boolean>> = {
  'is an Adaptive Card 1.5 in the language of its reader': ({ card, view }) =>
    card.type === 'AdaptiveCard' && card.version === '1.5' && card.lang === view.language,
  'speaks and falls back in whole sentences, without arrows aloud': ({ card }) =>
    [card.speak, card.fallbackText].every((text) => /^\S.*[.!?…»”]$/su.test(text)) && !card.speak.includes('→'),
  'has at least one action and at most six': ({ card }) => [1, 2, 3, 4, 5, 6].includes(card.actions?.length ?? 0),
  'gives each Action.Execute an Action.Submit that asks the same': ({ card }) =>
    typed(card, 'Action.Execute').every(({ data, fallback }) => same((fallback as Node).data, data)),
  'uses Action.Submit only where nothing else is known': ({ card, host }) =>
    host !== 'submitOnly' || typed(card, 'Action.Execute').length === 0,
  'says why the person gets it, and which app says so': ({ card, view }) =>
    wordsOn(card).includes(becauseText(view, view.language)) && /Assistant du plan|plan assistant/.test(wordsOn(card)),
  'says that its figures are invented when they are': ({ card, view }) =>
    /Données fictives|Fictitious data/.test(wordsOn(card)) === view.fictitious,
  'can be stopped': ({ card }) => asks(card).some((text) => /^(arrête|stop)/.test(text)),
  'keeps words of people out of what is read as Markdown': ({ card }) =>
    typed(card, 'TextBlock').every((node) => !HOSTILE.test(JSON.stringify(node))),
  'leaves no field of its template unfilled': ({ card }) =>
    !/\$\{(?!x\})|"\$(data|when|part)"/.test(JSON.stringify(card)),
  'shows no null, undefined or NaN': ({ card }) =>
    !/:null|\[null|,null/.test(JSON.stringify(card)) && !/\b(undefined|null|NaN)\b|\[object/.test(wordsOn(card)),
  'is no larger than Teams takes': ({ card }) => Buffer.byteLength(JSON.stringify(card), 'utf16le') <= 72 * 1024,
};

const SPOILERS: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {
  'is an Adaptive Card 1.5 in the language of its reader': ['"lang":"fr"', '"lang":"en"'],
  'speaks and falls back in whole sentences, without arrows aloud': [/"speak":"/, '"speak":"3 → 4 '],
  'has at least one action and at most six': [/"actions":\[.*\]/s, '"actions":[]'],
  'gives each Action.Execute an Action.Submit that asks the same': [/"text":"indicateur 12"\}\}/, '"text":"aide"}}'],
  'uses Action.Submit only where nothing else is known': ['"type":"Action.Submit"', '"type":"Action.Execute"'],
  'says why the person gets it, and which app says so': ['parce que', 'car'],
  'says that its figures are invented when they are': ['Données fictives · ', ''],
  'can be stopped': [/"text":"arrête[^"]*"/g, '"text":"aide"'],
  'keeps words of people out of what is read as Markdown': ['"text":"Avis', '"text":"**gras** Avis'],
  'leaves no field of its template unfilled': ['"text":"Avis', '"text":"$\u007btitle}'],
  'shows no null, undefined or NaN': ['"text":"Avis', '"text":"NaN'],
  'is no larger than Teams takes': ['"text":"Avis', `"text":"${'x'.repeat(40_000)}`],
};

describe('every example of every notice, for every client', () => {
  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(drawn.filter((one) => !RULES[rule]?.(one)).map(({ name, host }) => `${name} (${host})`)).toEqual([]);
  });

  it.each(Object.keys(RULES))('a spoiled card is found by «%s»', (rule) => {
    const host = rule.includes('nothing else') ? 'submitOnly' : 'teams';
    const whole = drawn.find((one) => one.name === 'notice.change.fr' && one.host === host);
    const [from, to] = SPOILERS[rule] ?? ['', ''];
    if (!whole) throw new Error('There is no such card.');
    const card = JSON.parse(JSON.stringify(whole.card).replace(from, to)) as CardJson;
    expect([RULES[rule]?.(whole), RULES[rule]?.({ ...whole, card })]).toEqual([true, false]);
  });

  it('every button is understood, in the language of its card', () => {
    for (const { card, view, name } of drawn)
      for (const text of asks(card)) {
        const request = understand(text, {}, '2022-11-15');
        expect([name, text, request.language, request.intent === 'out_of_scope']).toEqual([
          name,
          text,
          view.language,
          false,
        ]);
        if (/^(arrête|stop)/.test(text)) expect(request.wishes.decision, text).toBe('stop');
      }
  });

  it.each(examples.map(({ name, view }) => [name, view] as const))('%s is the card it was', async (name, view) => {
    const whole = { text: noticeText(view).text, card: noticeCard(view, HOSTS.teams) };
    const file = new URL(`../golden/notices/${name}.json`, import.meta.url).pathname;
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('every golden file has its example', () => {
    const names = new Set(examples.map(({ name }) => `${name}.json`));
    const files = readdirSync(new URL('../golden/notices/', import.meta.url));
    expect(files.filter((file) => !names.has(file))).toEqual([]);
  });

  it('Microsoft’s parser accepts every one', () => {
    const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
      'adaptivecards/dist/adaptivecards.js',
    );
    for (const { card, name } of drawn) {
      const context = new SerializationContext(Versions.v1_5);
      const parsed = new AdaptiveCard();
      parsed.parse(card, context);
      const events = Array.from({ length: context.eventCount }, (_each, at) => String(context.getEventAt(at).message));
      const flaw = /^Invalid value "(fr|en)" for property "lang"\.$/; // the parser's own
      const found = parsed.validateProperties().validationEvents.map((one: { message: string }) => one.message);
      expect([name, ...events.filter((one) => !flaw.test(one)), ...found]).toEqual([name]);
    }
  });
});
