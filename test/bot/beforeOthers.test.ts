import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportReference } from '../../src/domain/reportReference.ts';
import { message, openChannel } from './frontDoor.ts';
import { openWholeBot, type WholeBot } from './wholeBot.ts';

const CHANNEL = { conversation: { id: '19:abc@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true } };
const CHAT = { conversation: { id: '19:def@thread.v2', conversationType: 'groupChat', isGroup: true } };
const ALONE = { conversation: { id: 'a:alone', conversationType: 'personal' } };

let bot: WholeBot;
beforeAll(async () => {
  bot = await openWholeBot();
  // There is something personal to be told, if somebody told it.
  const form = await bot.say('mission de prospection à Zanzibar le 3 novembre 2022', ALONE);
  const save = form[0]?.attachments?.[0]?.content.actions?.[0];
  await bot.send({
    ...ALONE,
    value: { ...save?.data, ...{ indicator: '7', date: '2022-11-03', place: 'Zanzibar', quantity: '1' } },
  });
}, 60_000);
afterAll(() => bot.close());

const PERSONAL = [
  'mes déclarations',
  'my reports',
  'mes données',
  'my data',
  'oublie-moi',
  'à valider',
  'rien à signaler pour l’indicateur 7',
  'historique de l’indicateur 7',
  'qui n’a rien déclaré depuis 90 jours ?',
  'déclarer une activité',
  'préviens-moi quand l’indicateur 7 change',
  'my notices',
  'retiens ce que j’ai vu',
  'stop remembering what I saw',
  'arrête',
  'J’ai tenu une mission de prospection à Zanzibar hier',
  `retire ${reportReference(7, 'x')}`,
  `approuve ${reportReference(7, 'x')}`,
];

describe.each([
  ['a channel', CHANNEL],
  ['a group chat', CHAT],
])('in %s', (_, where) => {
  test.each(PERSONAL)('«%s» is not spoken of: the answer says where to ask, and does nothing', async (text) => {
    const before = (await bot.recorded()).length;
    const [reply, ...more] = await bot.say(text, where);
    expect(more).toEqual([]);
    expect(reply?.summary).toMatch(/clavardage personnel|personal chat/);
    expect(JSON.stringify([reply?.summary, reply?.attachments])).not.toMatch(/Zanzibar|A person|Input\./);
    expect(reply?.attachments?.[0]?.content.actions?.length).toBeGreaterThan(0);
    expect((await bot.recorded()).length).toBe(before);
  });
  test('a button of a form is not obeyed', async () => {
    const data = { verb: 'report', do: 'drop', op: `${'0'.repeat(24)}-${'0'.repeat(16)}` };
    const [reply] = await bot.send({ value: data, ...where });
    expect(reply?.summary).toMatch(/clavardage personnel/);
  });
  test('figures are answered, and no button offers what is one person’s', async () => {
    const [reply] = await bot.say('indicateur 7', where);
    expect(reply?.summary).toMatch(/^Indicateur 7/);
    const words = reply?.attachments?.[0]?.content.actions?.map((one) => one.title);
    expect(words).toContain('Pourquoi\u00a0?');
    expect(words).not.toContain('Déclarer une activité');
  });
  test('a question goes on from the one before, also after something that was not spoken of', async () => {
    await bot.say('indicateur 9', where);
    await bot.say('mes données', where);
    expect((await bot.say('et en 2020-2021 ?', where))[0]?.summary).toMatch(/^Indicateur 9/);
  });
});

test('alone with the bot, the same is answered', async () => {
  expect((await bot.say('mes déclarations', ALONE))[0]?.summary).toContain('Zanzibar');
});

test('alone with the bot, who asked that what they saw be remembered gets a card of their own; a channel does not', async () => {
  const asked = 'où en est le plan ?';
  const cardOf = async (where: typeof ALONE | typeof CHANNEL) =>
    JSON.stringify((await bot.say(asked, where))[0]?.attachments);
  await bot.say('retiens ce que j’ai vu', ALONE);
  expect(await cardOf(ALONE)).toMatch(/en 30 jours/);
  expect(await cardOf(ALONE)).toMatch(/Rien n’a changé depuis votre dernière vue d’ensemble \(/);
  expect(await cardOf(CHANNEL)).toMatch(/en 30 jours/);
  await bot.say('oublie ce que j’ai vu', ALONE);
  expect(await cardOf(ALONE)).toMatch(/en 30 jours/);
});

describe('an answer in a channel', () => {
  test('goes to the thread of the question, and answers that message', async () => {
    const channel = await openChannel();
    const sent = message('<at>Assistant du plan</at> indicateur 12', {
      ...CHANNEL,
      id: 'm-in-thread',
      channelId: 'msteams',
      serviceUrl: channel.url,
      deliveryMode: undefined,
      entities: [{ type: 'mention', text: '<at>Assistant du plan</at>', mentioned: { id: 'bot' } }],
    });
    expect((await bot.door.post(sent)).status).toBe(200);
    await channel.close();
    expect(channel.sent).toHaveLength(1);
    expect(channel.sent[0]).toMatchObject({
      conversation: { id: CHANNEL.conversation.id },
      replyToId: 'm-in-thread',
      summary: expect.stringMatching(/^Indicateur 12/),
    });
    expect(channel.paths).toEqual([
      `/v3/conversations/${encodeURIComponent(CHANNEL.conversation.id)}/activities/m-in-thread`,
    ]);
  });
});

describe('a button of a card inserted where the bot is no member', () => {
  test('is answered in place of the card', async () => {
    const channel = await openChannel(403);
    const value = { action: { verb: 'ask', data: { text: 'indicateur 12' } } };
    const sent = { type: 'invoke', name: 'adaptiveCard/action', value, text: undefined, deliveryMode: undefined };
    const { status, text } = await bot.door.post(message('', { ...sent, ...CHAT, serviceUrl: channel.url }));
    await channel.close();
    expect([status, JSON.parse(text)]).toEqual([
      200,
      {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: expect.objectContaining({ fallbackText: expect.stringMatching(/^Indicateur 12/) }),
      },
    ]);
  });
});
