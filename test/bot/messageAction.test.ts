import type { InvokeResponse } from 'botbuilder';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainMessage } from '../../src/bot/plainMessage.ts';
import type { Activity } from '../../src/domain/entry.ts';
import { type Card, openWholeBot, type Press, type WholeBot } from './wholeBot.ts';

type Task = { type: string; value: { title: string; card: { contentType: string; content: Card } } };

const LINK = 'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1668440000000?groupId=g&tenantId=t';
const GROUP = { conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true } };

let bot: WholeBot;
beforeAll(async () => {
  bot = await openWholeBot();
}, 60_000);
afterAll(() => bot.close());

function taskOf({ status, body }: InvokeResponse): Task['value'] & { card: { content: Card } } {
  expect([status, (body as { task: Task }).task.type]).toEqual([200, 'continue']);
  return (body as { task: Task }).task.value;
}
const cardOf = (response: InvokeResponse): Card => taskOf(response).card.content;

function open(content: string, { fields = {}, ...more }: { fields?: object; [key: string]: unknown } = {}) {
  const messagePayload = { body: { contentType: 'html', content }, linkToMessage: LINK, ...more };
  const value = { commandId: 'reportActivity', commandContext: 'message', messagePayload };
  return bot.invoke('composeExtension/fetchTask', value, { locale: 'fr-CA', ...GROUP, ...fields });
}
/** Presses a button of a card as a window does: its data with the inputs of the card. */
function send(card: Card, button: string, changes: object = {}, fields: object = {}) {
  const press = card.actions?.find((one) => one.title === button);
  if (!press) throw new Error(`No button «${button}» among ${card.actions?.map((one: Press) => one.title)}`);
  const value = { commandId: 'reportActivity', data: { ...press.data, ...inputsOf(card), ...changes } };
  return bot.invoke('composeExtension/submitAction', value, { locale: 'fr-CA', ...GROUP, ...fields });
}
function inputsOf(card: Card): Record<string, string> {
  const inputs = card.body.flatMap((one) => inputsIn(one));
  return Object.fromEntries(inputs.map(({ id, value }) => [id, String(value)]));
}
function inputsIn(node: unknown): { id: string; value: unknown }[] {
  if (Array.isArray(node)) return node.flatMap(inputsIn);
  if (typeof node !== 'object' || node === null) return [];
  const one = node as { type?: string; id?: string; value?: unknown };
  if (one.type?.startsWith('Input.') && one.id) return [{ id: one.id, value: one.value }];
  return Object.values(one).flatMap(inputsIn);
}

describe('«Déclarer une activité» on a message', () => {
  test('opens a form filled from its words, on the day it speaks of', async () => {
    const card = cardOf(
      await open('<p>Mission de <b>prospection</b> à Lagos hier&nbsp;!</p>', {
        createdDateTime: '2022-11-10T15:00:00Z',
      }),
    );
    expect(inputsOf(card)).toMatchObject({ indicator: '7', date: '2022-11-09', place: 'Lagos', quantity: '1' });
    expect(card.lang).toBe('fr');
    expect(JSON.stringify(card)).toContain('Le lien vers le message sera gardé');
    expect(card.actions?.map((one) => [one.type, one.title])).toEqual([
      ['Action.Submit', 'Enregistrer'],
      ['Action.Submit', 'Annuler'],
    ]);
  });
  test('opens a form for words that report nothing, with them for a title', async () => {
    const card = cardOf(await open('<div>Une belle journée, merci à tous</div><div>à suivre</div>'));
    expect(inputsOf(card)).toMatchObject({ indicator: '', title: 'Une belle journée, merci à tous' });
  });
  test('does not take the name of the bot for a part of the words', async () => {
    const card = cardOf(await open('<at id="0">The bot</at> merci à <at id="1">Marie</at> pour tout'));
    expect(inputsOf(card)).toMatchObject({ title: 'merci à Marie pour tout' });
  });
  test('opens a form without a message, in the language of the client', async () => {
    const { status, body } = await bot.invoke('composeExtension/fetchTask', {}, { locale: 'en-US' });
    const { value } = (body as { task: Task }).task;
    expect([status, value.title, value.card.content.lang]).toEqual([200, 'Report an activity', 'en']);
  });
  test('records once, keeps the link, and shows the receipt in the window', async () => {
    const before = (await bot.recorded()).length;
    const form = cardOf(await open('<p>Atelier sur l’image de marque à Dakar hier</p>'));
    const shown = inputsOf(form);
    const sent = shown.indicator === '' ? { indicator: '7' } : {};
    let receipt = cardOf(await send(form, form.actions?.[0]?.title ?? '', sent));
    // What was changed is shown with its effect first.
    if (receipt.actions?.some((one) => one.title === 'Enregistrer'))
      receipt = cardOf(await send(receipt, 'Enregistrer'));
    expect(receipt.speak).toMatch(/D\d+-/);
    expect(receipt.actions?.map((one) => one.title)).toEqual(['Annuler', 'Corriger']);
    const made = (await bot.recorded()).slice(before) as Activity[];
    expect(made.map(({ kind, link, place, fictitious }) => ({ kind, link, place, fictitious }))).toEqual([
      { kind: 'activity', link: LINK, place: 'Dakar', fictitious: true },
    ]);
  });
  test('pressed twice at once and delivered again is one record, with the same receipt', async () => {
    const before = (await bot.recorded()).length;
    const form = cardOf(await open('<p>Mission de prospection à Oslo le 3 novembre 2022</p>'));
    const twice = await Promise.all([send(form, 'Enregistrer'), send(form, 'Enregistrer')]);
    const again = await send(form, 'Enregistrer', {}, { id: 'another delivery' });
    const references = [...twice, again].map((one) => /D\d+-[0-9A-Z]+/.exec(cardOf(one).speak)?.[0]);
    expect(new Set(references).size).toBe(1);
    expect((await bot.recorded()).length).toBe(before + 1);
  });
  test('is taken back from its receipt, or dropped, in the window', async () => {
    const form = cardOf(await open('<p>Mission de prospection à Lima le 2 novembre 2022</p>'));
    const undone = cardOf(await send(cardOf(await send(form, 'Enregistrer')), 'Annuler'));
    expect(undone.speak).toContain('retirée');
    const dropped = cardOf(await send(cardOf(await open('<p>Mission à Lima</p>')), 'Annuler'));
    expect(dropped.speak).toContain('rien n’a été enregistré');
  });
  test('says what is wrong, and keeps what was filled in', async () => {
    const form = cardOf(await open('<p>Mission de prospection à Lyon le 4 novembre 2022</p>'));
    const wrong = cardOf(await send(form, 'Enregistrer', { date: '2031-01-01', place: 'Lyon-Bron' }));
    expect(JSON.stringify(wrong)).toContain('après le plan');
    expect(inputsOf(wrong)).toMatchObject({ place: 'Lyon-Bron' });
  });
  test('leaves a draft of the conversation as it was', async () => {
    const conversation = { id: 'alone', conversationType: 'personal' };
    await bot.say('déclarer une mission de prospection à Accra', { conversation });
    await open('<p>Mission de prospection à Oslo le 5 novembre 2022</p>');
    expect((await bot.say('hier', { conversation }))[0]?.summary).toContain('Accra');
  });
  test('of somebody else is refused, and nothing recorded', async () => {
    const before = (await bot.recorded()).length;
    const form = cardOf(await open('<p>Mission de prospection à Lima le 6 novembre 2022</p>'));
    const refused = cardOf(await send(form, 'Enregistrer', {}, { from: { id: 'u2', name: 'Another' } }));
    expect(refused.speak).toContain('une autre personne');
    expect((await bot.recorded()).length).toBe(before);
  });
  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a button nobody drew', { verb: 'report', do: 'explode' }],
    ['inputs alone', { indicator: '7' }],
    [
      'a link that is none',
      { verb: 'report', do: 'record', op: `${'0'.repeat(24)}-${'0'.repeat(16)}`, link: 'javascript:1' },
    ],
  ])('with %s for data is answered in words', async (_, data) => {
    const { status, body } = await bot.invoke('composeExtension/submitAction', { data }, { locale: 'fr-CA' });
    expect([status, (body as { task: Task }).task.value.card.content.speak]).toEqual([
      200,
      expect.stringMatching(/\p{L}/u),
    ]);
  });
});

describe('the words of a message', () => {
  const rows: [string, string, string][] = [
    ['its markup', '<p>Mission <b>à</b> Lagos</p><p>hier</p>', 'Mission à Lagos\nhier'],
    ['what scripts and styles hold', '<style>p{}</style><script>alert(1)</script>Lagos', 'Lagos'],
    ['an unfinished tag', 'Lagos <img src=x onerror=alert(1)', 'Lagos'],
    ['an unfinished script', 'Lagos <script>alert(1)', 'Lagos'],
    ['a message quoted', '<blockquote>De Marie</blockquote>Lagos', 'Lagos'],
    ['the name in a mention', 'Avec <at id="0">Marie</at>', 'Avec Marie'],
    ['character references', '3 &lt; 5 &amp; L&#233;a&nbsp;&#xe9;', '3 < 5 & Léa é'],
    ['references to nothing', '&#0;&#xD800;&#9999999;&toto;', '&toto;'],
    ['signs that are no tag', 'a < b, c > d', 'a < b, c > d'],
  ];
  test.each(rows)('are read without or with %s', (_, html, expected) => {
    expect(plainMessage(html, 'html')).toBe(expected);
  });
  test('that are plain already stay', () => {
    expect(plainMessage('a <b> c', 'text')).toBe('a <b> c');
  });
  test('hold no tag, whatever came in, and are read quickly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', 'b', ' ', 'script', '&', 'é') }),
        (html) => {
          expect(plainMessage(html, 'html')).not.toMatch(/<\/?(?:script|b)>/);
        },
      ),
      { numRuns: 300, seed: 20261126, examples: [['<<!>b>'], ['</<!>b>']] },
    );
    const began = performance.now();
    for (const part of ['<', '<!--', '<script>', '<b ', '&', '\n ']) plainMessage(part.repeat(10_000), 'html');
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
