import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/card.ts';
import { reportExamples } from '../../cards/report.examples.ts';
import { reportCard, withNote } from '../../cards/reportCard.ts';
import { reportText } from '../../src/text/reportTexts.ts';
import { HOSTS, type Node, plan, typed, wordsOn } from './everyCard.ts';
import { typeFaults } from './teamsTypes.ts';

const examples = reportExamples(plan);
const drawn = Object.entries(HOSTS).flatMap(([host, value]) =>
  examples.map(({ name, view }) => ({ name, host, view, card: reportCard(view, reportText(view), value) })),
);
type Drawn = (typeof drawn)[number];

const BUTTONS = ['Action.Submit', 'Action.Execute'];
const INPUTS = ['Input.ChoiceSet', 'Input.Date', 'Input.Text', 'Input.Number'];
const inputsOf = (card: CardJson): Node[] => INPUTS.flatMap((type) => typed(card, type));
const HOSTILE = /\*\*gras\*\*/;

const RULES: Readonly<Record<string, (drawn: Drawn) => boolean>> = {
  'is an Adaptive Card 1.5 in the language of the reply': ({ card, view }) =>
    card.type === 'AdaptiveCard' && card.version === '1.5' && card.lang === view.language,
  'speaks and falls back in whole sentences': ({ card }) =>
    [card.speak, card.fallbackText].every((text) => /^\S.*[.!?…»”]$/su.test(text)),
  'says no arrow aloud': ({ card }) => !card.speak.includes('→'),
  'has at least one action and at most six': ({ card }) => {
    const count = card.actions?.length ?? 0;
    return count > 0 && count < 7;
  },
  'gives each Action.Execute an Action.Submit with the same data': ({ card }) =>
    typed(card, 'Action.Execute').every(({ data, title, fallback }) => {
      const other = fallback as Node;
      return other.type === 'Action.Submit' && same(other.data, data) && other.title === title;
    }),
  'uses Action.Submit only where nothing else is known': ({ card, host }) =>
    host !== 'submitOnly' || typed(card, 'Action.Execute').length === 0,
  'labels every input and says what is wrong with it': ({ card }) =>
    inputsOf(card).every(({ label, errorMessage }) => /\p{L}/u.test(String(label)) && /\.$/.test(String(errorMessage))),
  'bounds every number and text': ({ card }) =>
    typed(card, 'Input.Number').every(({ min, max }) => min === 1 && max === 500) &&
    typed(card, 'Input.Text').every(({ maxLength }) => Number(maxLength) > 0),
  'holds back no other button by an input that is required': ({ card }) =>
    typed(card, 'Input.ChoiceSet').length === 0 ||
    BUTTONS.flatMap((type) => typed(card, type)).every(
      ({ data, associatedInputs }) => (data as Node).verb === 'report' || associatedInputs === 'none',
    ),
  'sends nothing but words of its own': ({ card }) =>
    BUTTONS.flatMap((type) => typed(card, type)).every(({ data }) => !HOSTILE.test(JSON.stringify(data))),
  'keeps words of people out of what is read as Markdown': ({ card }) =>
    [...typed(card, 'TextBlock'), ...typed(card, 'Input.ChoiceSet')].every(
      (node) => !HOSTILE.test(JSON.stringify(node)),
    ),
  'leaves no field of its template unfilled': ({ card }) =>
    !/\$\{(?!x\})|"\$(data|when|part)"/.test(JSON.stringify(card)),
  'shows no null, undefined or NaN': ({ card }) =>
    !/:null|\[null|,null/.test(JSON.stringify(card)) && !/\b(undefined|null|NaN)\b|\[object/.test(wordsOn(card)),
  'says that what it shows is invented when it is': ({ card, view }) =>
    !['form', 'receipt', 'mine', 'queue', 'silence'].includes(view.body.kind) ||
    /Données fictives|Fictitious data/.test(wordsOn(card)) === (view.trialDay !== null),
  'is no larger than Teams takes': ({ card }) => Buffer.byteLength(JSON.stringify(card), 'utf16le') <= 72 * 1024,
};

/** One change to the text of a card that breaks each rule. */
const SPOILERS: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {
  'is an Adaptive Card 1.5 in the language of the reply': ['"lang":"fr"', '"lang":"en"'],
  'speaks and falls back in whole sentences': [/"speak":"[^"]*"/, '"speak":"16"'],
  'says no arrow aloud': [/"speak":"/, '"speak":"3 → 4 '],
  'has at least one action and at most six': [/"actions":\[.*\]/s, '"actions":[]'],
  'gives each Action.Execute an Action.Submit with the same data': [
    '"type":"Action.Submit"',
    '"type":"Action.OpenUrl"',
  ],
  'uses Action.Submit only where nothing else is known': ['"type":"Action.Submit"', '"type":"Action.Execute"'],
  'labels every input and says what is wrong with it': [/"errorMessage":"[^"]*"/, '"errorMessage":""'],
  'bounds every number and text': ['"max":500', '"max":5000'],
  'holds back no other button by an input that is required': [
    '"data":{"verb":"report","do":"record"',
    '"data":{"verb":"ask","do":"record"',
  ],
  'sends nothing but words of its own': ['"do":"drop"', '"do":"**gras**"'],
  'keeps words of people out of what is read as Markdown': ['"text":"→ Effet"', '"text":"**gras**"'],
  'leaves no field of its template unfilled': ['→ Effet', '$\u007beffect}'],
  'shows no null, undefined or NaN': ['→ Effet', 'undefined'],
  'says that what it shows is invented when it is': ['Données fictives', 'Données'],
  'is no larger than Teams takes': ['"Input.Date"', `"${'x'.repeat(40_000)}"`],
};

describe('every example of every reporting card, for every client', () => {
  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(drawn.filter((one) => !RULES[rule]?.(one)).map(({ name, host }) => `${name} (${host})`)).toEqual([]);
  });
  it.each(Object.keys(RULES))('a spoiled card is found by «%s»', (rule) => {
    const host = rule.includes('nothing else') ? 'submitOnly' : 'teams';
    const whole = drawn.find((one) => one.name === 'report.form-prefilled.fr' && one.host === host);
    const [from, to] = SPOILERS[rule] ?? ['', ''];
    if (!whole) throw new Error('There is no such card.');
    const card = JSON.parse(JSON.stringify(whole.card).replace(from, to)) as CardJson;
    expect([RULES[rule]?.(whole), RULES[rule]?.({ ...whole, card })]).toEqual([true, false]);
  });
  it('shows hostile words as they were written', () => {
    for (const name of ['report.receipt-hostile.fr', 'report.queue.en', 'report.mine.fr']) {
      const card = drawn.find((one) => one.name === name)?.card;
      expect(wordsOn(card), name).toContain('**gras** [clic](https://example.org) <img src=x onerror=alert(1)>');
    }
  });
  it('a note stands under another answer’s card, and is spoken', () => {
    const [first] = drawn;
    if (!first) throw new Error('There is no card.');
    const card = withNote(first.card, 'Votre brouillon attend toujours.');
    expect(wordsOn(card)).toContain('Votre brouillon attend');
    expect(card.speak).toContain('Votre brouillon attend');
  });
});

describe('checked by others', () => {
  it('every card satisfies Teams’ own types', () => {
    expect(typeFaults(drawn.map(({ name, host, card }) => ({ name: `${name} ${host}`, card })))).toBe('');
  });

  it.each(drawn.map(({ name, host, card }) => [`${name} (${host})`, card] as const))(
    'Microsoft’s parser accepts %s',
    (_, card) => {
      const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
        'adaptivecards/dist/adaptivecards.js',
      );
      const context = new SerializationContext(Versions.v1_5);
      const parsed = new AdaptiveCard();
      parsed.parse(card, context);
      const events = Array.from({ length: context.eventCount }, (_each, at) => String(context.getEventAt(at).message));
      const flaw = /^Invalid value "(fr|en)" for property "lang"\.$/; // the parser's own
      const found = parsed.validateProperties().validationEvents.map((one: { message: string }) => one.message);
      expect([...events.filter((one) => !flaw.test(one)), ...found]).toEqual([]);
    },
  );
});

describe('golden files', () => {
  const GOLDEN = new URL('../golden/reports/', import.meta.url);
  const teams = drawn.filter(({ host }) => host === 'teams');
  it.each(teams.map(({ name, card }) => [name, card] as const))('%s is the card it was', async (name, card) => {
    await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(`${name}.json`, GOLDEN)),
    );
  });
  it('every golden file has its example', () => {
    const names = new Set(examples.map(({ name }) => `${name}.json`));
    expect(readdirSync(GOLDEN).filter((file) => !names.has(file))).toEqual([]);
    expect(readFileSync(new URL('report.receipt.fr.json', GOLDEN), 'utf8')).toContain('Déclaration enregistrée');
  });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
