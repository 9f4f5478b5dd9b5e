import type { TurnContext } from 'botbuilder';
import { afterEach, describe, expect, test } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { createAssistant } from '../../src/bot/assistant.ts';
import { createConversations } from '../../src/bot/conversations.ts';
import { createInOrder } from '../../src/bot/inOrder.ts';
import { createLog, type Log } from '../../src/bot/log.ts';
import { createPictures } from '../../src/bot/pictures.ts';
import { createTurn } from '../../src/bot/turn.ts';
import { NotUnderstoodInTime } from '../../src/bot/understandsSoon.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { textOf } from '../../src/text/textOf.ts';
import type { Context } from '../../src/understand/context.ts';
import type { Request } from '../../src/understand/request.ts';
import { allDemoFigures, demoFigures, plan, TRIAL_DAY } from '../fixtures.ts';
import { request } from '../request.ts';
import { type Door, message, openChannel, openDoor } from './frontDoor.ts';

type Reply = {
  type: string;
  text?: string;
  summary?: string;
  speak?: string;
  locale?: string;
  attachments?: { content: Card }[];
};
type Card = { lang: string; fallbackText: string; actions?: { type: string; fallback?: { type: string } }[] };

const opened: Door[] = [];
afterEach(async () => {
  for (const door of opened.splice(0)) await door.close();
});

/** Understands four things: a number, «en» for English, «fault» and «endless». What it last heard is in the conversation. */
function understand(text: string, context: Context): Request {
  if (text === 'fault') throw new TypeError('a bug of ours');
  if (text === 'endless') throw new NotUnderstoodInTime('Too long.');
  const language = text.includes('indicator') ? 'en' : (context.language ?? 'fr');
  const number = Number(/\d+/.exec(text)?.[0] ?? context.last?.indicators[0] ?? 0);
  return number ? request({ language, indicators: [number] }) : request({ language, intent: 'help' });
}

async function openBot({
  ledgerTrouble,
  clock = () => new Date(0),
}: {
  ledgerTrouble?: Error;
  clock?: () => Date;
} = {}) {
  const lines: string[] = [];
  const log: Log = createLog('info', { write: (line) => void lines.push(line) });
  const store: Store = await openSqlite({ memory: true, clock });
  const trouble = async () => {
    if (ledgerTrouble) throw ledgerTrouble;
  };
  const assistant = createAssistant({
    plan,
    understand,
    remember: (context, asked) => ({ ...context, language: asked.language, last: asked }),
    ledger: {
      figures: (number, day) => trouble().then(() => demoFigures(number, day)),
      allFigures: (day) => trouble().then(() => [...allDemoFigures(day).values()]),
      verify: async () => ({ kind: 'unknown' }),
      entries: async () => [],
    },
  });
  const pictures = createPictures('a secret of the tests');
  const turn = createTurn({
    assistant,
    conversations: createConversations(store),
    clock: () => ({ today: TRIAL_DAY, trialDay: TRIAL_DAY }),
    inOrder: createInOrder(),
    wordsOf: textOf,
    cardOf: cardFor,
    hostOf: (channelId) => ({ submitOnly: channelId === 'webchat', pictureOf: pictures.pathOf }),
  });
  const door = await openDoor({ turn: (context: TurnContext) => turn(context, log), routes: [pictures.route] });
  opened.push(door);
  const send = async (fields: Record<string, unknown>): Promise<Reply[]> => {
    const { status, text } = await door.post(message('', { text: undefined, ...fields }));
    expect(status).toBe(200);
    return (JSON.parse(text) as { activities: Reply[] }).activities;
  };
  return { door, send, say: (text: string, fields = {}) => send({ text, ...fields }), lines };
}

const cardOf = ([reply]: Reply[]): Card => {
  const card = reply?.attachments?.[0]?.content;
  if (!card) throw new Error(`No card in ${JSON.stringify(reply)}`);
  return card;
};

describe('a question', () => {
  test('gets one message with one card, and the same in a sentence', async () => {
    const { say } = await openBot();
    const replies = await say('indicateur 12');
    expect(replies).toHaveLength(1);
    const [reply] = replies;
    expect(cardOf(replies)).toMatchObject({ lang: 'fr', fallbackText: reply?.summary });
    expect(reply?.summary).toMatch(/^Indicateur 12.*21\u00a0%.*25[\u00a0 ]%.*Données fictives/s);
    expect([reply?.locale, reply?.text]).toEqual(['fr-CA', undefined]);
    expect(reply?.speak).not.toBe('');
  });
  test('that follows another is understood in its conversation, and only there', async () => {
    const { say } = await openBot();
    await say('indicateur 7');
    expect((await say('et encore ?'))[0]?.summary).toMatch(/^Indicateur 7/);
    expect((await say('et encore ?', { conversation: { id: 'another' } }))[0]?.summary).not.toMatch(/Indicateur 7/);
  });
  test.each([
    ['fr-CA', 'fr'],
    ['en-US', 'en'],
    ['de-DE', 'fr'],
  ])('in no language, from a client in %s, is answered in %s', async (locale, language) => {
    const { say } = await openBot();
    expect(cardOf(await say('12', { locale })).lang).toBe(language);
  });
  test('after the page’s language switch is answered in the language chosen', async () => {
    const { say } = await openBot();
    await say('indicateur 12', { channelId: 'local' });
    const replies = await say('12', { channelId: 'local', channelData: { languageChosen: 'en' } });
    expect(cardOf(replies).lang).toBe('en');
  });
  test('whose text is in a log line nowhere', async () => {
    const { say, lines } = await openBot();
    await say('indicateur 12 pour Zéphirine');
    expect(lines.join('')).toContain('answered');
    expect(lines.join('')).not.toMatch(/Zéphirine|A person|u1/);
  });
});

describe('a button', () => {
  test.each([
    ['Submit', { type: 'message', value: { verb: 'ask', text: 'indicateur 12' } }],
    [
      'Execute',
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'ask', data: { text: 'indicateur 12' } } },
      },
    ],
  ])('pressed as %s is answered like typed text', async (_, fields) => {
    const { send, say } = await openBot();
    expect((await send(fields))[0]?.summary).toBe((await say('indicateur 12'))[0]?.summary);
  });
  test('pressed as Execute gets one message, and its own answer says that it follows', async () => {
    const { door } = await openBot();
    const channel = await openChannel();
    const value = { action: { verb: 'ask', data: { text: 'indicateur 12' } } };
    const fields = { type: 'invoke', name: 'adaptiveCard/action', value, text: undefined, deliveryMode: undefined };
    const { status, text } = await door.post(message('', { ...fields, serviceUrl: channel.url }));
    const sent = channel.sent.map((one) => one.type);
    await channel.close();
    expect([status, sent]).toEqual([200, ['message']]);
    expect(JSON.parse(text)).toMatchObject({ statusCode: 200, value: 'La réponse suit.' });
  });
  test('is Execute with a Submit to fall back on, and Submit outright where Execute is not known', async () => {
    const { say } = await openBot();
    const here = cardOf(await say('indicateur 12')).actions ?? [];
    expect(
      here.filter((one) => one.type === 'Action.Execute').every((one) => one.fallback?.type === 'Action.Submit'),
    ).toBe(true);
    const there = cardOf(await say('indicateur 12', { channelId: 'webchat' })).actions ?? [];
    expect(there.map((one) => one.type)).not.toContain('Action.Execute');
  });
  test('nobody knows any more is told so, with a way on, in the language of the client', async () => {
    const { send } = await openBot();
    const [fr] = await send({ value: { verb: 'gone' }, locale: 'fr-CA' });
    const [en] = await send({ value: { verb: 'gone' }, locale: 'en-CA' });
    expect([fr?.text, en?.text]).toEqual([expect.stringContaining('aide'), expect.stringContaining('help')]);
  });
});

describe('a welcome', () => {
  const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }], locale: 'fr-CA' };
  test('comes once, however many events tell of the same arrival', async () => {
    const { send } = await openBot();
    const all = await Promise.all([send(joined), send({ type: 'installationUpdate', action: 'add' }), send(joined)]);
    expect(all.flat()).toHaveLength(1);
    expect(cardOf(all.flat()).lang).toBe('fr');
    expect(await send(joined)).toEqual([]);
  });
  test('is not repeated by help', async () => {
    const { send, say } = await openBot();
    const [welcome] = await send(joined);
    expect((await say('aide'))[0]?.summary).not.toBe(welcome?.summary);
  });
});

describe('trouble', () => {
  test('of the store is told kindly, in the language of the client', async () => {
    const { say } = await openBot({ ledgerTrouble: new StoreError('unavailable', 'The store is down.') });
    expect((await say('indicateur 12', { locale: 'fr-CA' }))[0]?.text).toContain('Réessayez');
    expect((await say('indicateur 12', { locale: 'en-CA' }))[0]?.text).toContain('Try again');
  });
  test('of a message that takes too long to understand asks for fewer words', async () => {
    const { say } = await openBot();
    expect((await say('endless', { locale: 'fr-CA' }))[0]?.text).toContain('Dites-le plus court');
    expect((await say('endless', { locale: 'en-CA' }))[0]?.text).toContain('Say it in fewer words');
  });
  test('of ours is told with the reference that is in the log, and the next question is answered', async () => {
    const { say, lines } = await openBot();
    const [reply] = await say('fault', { locale: 'fr-CA' });
    const reference = /référence ([0-9A-F]{8})/.exec(reply?.text ?? '')?.[1];
    expect(lines.map((line) => JSON.parse(line)).find((line) => line.reference === reference)).toMatchObject({
      level: 'error',
    });
    expect(reply?.text).not.toContain('bug');
    expect((await say('indicateur 12'))[0]?.summary).toMatch(/^Indicateur 12/);
  });
});

describe('the picture of a chart', () => {
  test('is drawn at the address in the card, and at no other', async () => {
    const { say, door } = await openBot();
    const [path] = /\/pictures\/[^"]+\.png/.exec(JSON.stringify(cardOf(await say('indicateur 12')))) ?? [];
    const get = async (at: string) => fetch(`${door.url}${at}`);
    const found = await get(path ?? '');
    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect([...new Uint8Array(await found.arrayBuffer()).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    const forged = path?.replace(/\/pictures\/(.)/, (_, first) => `/pictures/${first === 'e' ? 'f' : 'e'}`) ?? '';
    const others = [
      forged,
      path?.replace(/\.png$/, ''),
      path?.replace(/\.[^.]+\.png$/, '.png'),
      '/pictures/../package.json',
      '/pictures/',
      '/pictures/a.b.png',
    ];
    expect(
      (await Promise.all(others.map(async (one) => (await get(one ?? '')).status))).every((status) => status === 404),
    ).toBe(true);
  });
});
