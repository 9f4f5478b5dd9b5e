import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, start } from '../../src/app.ts';

/** The bot as it is tried out on one's own machine, and what its page would show. */
let bot: Running;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-notices-'));
  const started = await start({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' });
  if (started.outcome === 'refused') throw new Error(started.said.en);
  bot = started;
  bot.announce();
});
afterAll(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function call(path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(new URL(path, bot.url.replace('localhost', '127.0.0.1')), {
    ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const say = async (conversation: unknown, text: string, role?: string): Promise<string> => {
  const activity = { type: 'message', text, locale: 'fr-CA', ...(role && { role }) };
  return JSON.stringify((await call(`/chat/${conversation}`, { activity })).body);
};

const pushed = async (conversation: unknown, after = 0): Promise<string[]> => {
  const { activities } = (await call(`/chat/${conversation}/pushed/${after}`)).body as { activities: object[] };
  return activities.map((one) => JSON.stringify(one));
};

test('what a validator validates comes by itself, once, to the page of whoever follows it', async () => {
  const { conversation } = (await call('/chat', { locale: 'fr-CA' })).body;
  expect(await say(conversation, 'préviens-moi quand l’indicateur 7 change')).toContain('C’est noté');
  await say(conversation, 'prospection à Lagos hier');
  const reference = /D7-[0-9A-Z]{8}/.exec(await say(conversation, 'oui enregistre'))?.[0];
  expect(await say(conversation, `approuve ${reference}`, 'validator')).toContain('est validée');

  await expect.poll(() => pushed(conversation), { timeout: 15_000 }).toHaveLength(1);
  const [notice] = await pushed(conversation);
  expect(notice).toMatch(/Avis · indicateur 7.*Données fictives.*Chiffre validé.*8 → 9.*parce que vous suivez/s);
  expect(await pushed(conversation, 1)).toEqual([]);
  expect((await call(`/chat/${conversation}`)).body).toMatchObject({ pushed: 1 });
}, 60_000);

test('the same message posted again by its mark is shown once; a conversation that is not there says so', async () => {
  const { conversation } = (await call('/chat', { locale: 'fr-CA' })).body;
  const post = (id: unknown) =>
    call(`/v3/conversations/${id}/activities`, { type: 'message', id: 'mark', text: 'Avis' });
  expect([(await post(conversation)).status, (await post(conversation)).status]).toEqual([201, 201]);
  expect(await pushed(conversation)).toHaveLength(1);
  expect((await post('00000000-0000-0000-0000-000000000000')).status).toBe(404);
  expect((await call('/chat/00000000-0000-0000-0000-000000000000/pushed/0')).status).toBe(404);
});
