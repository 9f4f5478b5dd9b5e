import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatRoutes } from '../../src/bot/chatRoutes.ts';
import { pageRoutes } from '../../src/bot/pageRoutes.ts';
import { type Door, openDoor } from './frontDoor.ts';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ routes: [...pageRoutes(), ...chatRoutes()] });
});
afterAll(async () => {
  expect(door.faults).toEqual([]);
  await door.close();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${door.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const begin = async (): Promise<string> =>
  ((await (await post('/chat', {})).json()) as { conversation: string }).conversation;

describe('the page', () => {
  test('is served with every file it names', async () => {
    const html = await (await fetch(`${door.url}/`)).text();
    const names = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(4);
    for (const name of [...names, '/page/words.js', '/page/teams-light.json', '/page/teams-dark.json'])
      expect([name, (await fetch(door.url + name)).status]).toEqual([name, 200]);
  });
  test('runs no inline script and is framed by nobody', async () => {
    const { headers } = await fetch(`${door.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe('a conversation of the page', () => {
  test('is kept: what was said and answered is there again', async () => {
    const id = await begin();
    const said = await post(`/chat/${id}`, { activity: { type: 'message', text: 'bonjour' } });
    expect(await said.json()).toMatchObject({ activities: [{ from: 'bot', text: 'You said: bonjour' }] });
    const { activities } = (await (await fetch(`${door.url}/chat/${id}`)).json()) as { activities: object[] };
    expect(activities.slice(-2)).toEqual([
      { from: 'you', text: 'bonjour' },
      { from: 'bot', text: 'You said: bonjour' },
    ]);
  });
  test('shows the title of a button that was pressed', async () => {
    const id = await begin();
    await post(`/chat/${id}`, {
      activity: { type: 'message', value: { verb: 'ask', text: 'x' } },
      shown: 'Pourquoi ?',
    });
    const { activities } = (await (await fetch(`${door.url}/chat/${id}`)).json()) as { activities: { text: string }[] };
    expect(activities.at(-2)?.text).toBe('Pourquoi ?');
  });
  test('nobody began is not found', async () => {
    expect((await fetch(`${door.url}/chat/00000000-0000-0000-0000-000000000000`)).status).toBe(404);
    expect((await fetch(`${door.url}/chat/../version`)).status).toBe(404);
  });

  const wrong: [string, () => Promise<Response>, number][] = [
    ['from a page of another site', async () => post('/chat', {}, { origin: 'https://evil.example' }), 403],
    ['from a page of another port', async () => post('/chat', {}, { origin: 'http://127.0.0.1:1' }), 403],
    ['as a form', async () => post('/chat', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['as a list', async () => post('/chat', []), 400],
    ['to an id that is none', async () => post('/chat/abc', { activity: {} }), 400],
    ['without an activity', async () => post(`/chat/${await begin()}`, {}), 400],
    ['with an activity that is a text', async () => post(`/chat/${await begin()}`, { activity: 'x' }), 400],
    [
      'with a locale that is none',
      async () => post(`/chat/${await begin()}`, { activity: { text: 'x', locale: {} } }),
      502,
    ],
  ];
  test.each(wrong)('is not spoken to %s', async (_, send, status) => {
    expect((await send()).status).toBe(status);
  });
});
