import { afterEach, expect, test, vi } from 'vitest';
import { noticeExamples } from '../../cards/notice.examples.ts';
import { createLog } from '../../src/bot/log.ts';
import { createNoticeSender } from '../../src/bot/noticeSender.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { plan } from '../fixtures.ts';
import { message, openChannel, openDoor } from './frontDoor.ts';
import { someTurn } from './someTurn.ts';
import { BOT_ID, openAuthority, SERVICE_URL, TENANT } from './tokenAuthority.ts';

/** Everything below must never stand in a log line. */
const SECRETS = { password: 'password-Zx9', linkSecret: 'links-of-Zx9-secret', key: 'Zx9"key/with\\odd==' };
const PERSON = { id: '29:Zx9person', name: 'Zéphirine Zx9', aadObjectId: 'Zx9a-object-id' };
const QUESTION = 'indicateur 12 pour Zx9 de Tombouctou';
const PRIVATE = /Zx9|Tombouctou|Zéphirine/;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Every line that is logged, and all that reaches the console, with the most detailed log there is. */
function listen() {
  const lines: string[] = [];
  for (const one of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, one).mockImplementation((...words) => void lines.push(words.map(String).join(' ')));
  const log = createLog('trace', { write: (line) => void lines.push(line) }, Object.values(SECRETS));
  return { log, all: () => lines.join('\n') };
}

/** A store all of whose operations fail, each with words that libraries put into their errors. */
async function failingStore(): Promise<Store> {
  const store = await openSqlite({ memory: true, clock: () => new Date(0) });
  const fail = async (): Promise<never> => {
    const cause = Object.assign(new Error(`connection AccountKey=${SECRETS.key} for ${PERSON.id}`), {
      request: { headers: { authorization: SECRETS.password } },
    });
    throw new StoreError(
      'unavailable',
      `${QUESTION}: no answer for the item test:Zx9conversation of ${PERSON.name}`,
      cause,
    );
  };
  return { ...store, read: fail, create: fail, replace: fail, upsert: fail, list: fail };
}

const said = (more: object = {}) =>
  message(QUESTION, { from: PERSON, conversation: { id: 'Zx9conversation' }, ...more });

test('a question that is answered leaves neither its words nor a name in a detailed log', async () => {
  const { log, all } = listen();
  const door = await openDoor({ turn: await someTurn(), log });
  expect((await door.post(said())).text).toContain('Indicateur 12');
  await door.close();
  expect(all()).toContain('"msg":"turn ended"');
  expect(all()).not.toMatch(PRIVATE);
});

const failing: [string, () => Promise<Parameters<typeof someTurn>[0]>][] = [
  ['whose store fails with all of it in its errors', async () => ({ store: await failingStore() })],
  [
    'whose understanding fails with its words',
    async () => ({
      understand: (text) => {
        throw new SyntaxError(`Unexpected token in «${text}» of ${PERSON.name}`);
      },
    }),
  ],
  [
    'whose figures fail with a secret',
    async () => ({
      trouble: () => {
        throw new Error(`${SECRETS.password} ${SECRETS.linkSecret} ${SECRETS.key} ${PERSON.aadObjectId}`);
      },
    }),
  ],
];
test.each(failing)('a question %s leaves nothing of it in the log but the reference', async (_, parts) => {
  const { log, all } = listen();
  const door = await openDoor({ turn: await someTurn(await parts()), log });
  const { status, text, headers } = await door.post(said({ locale: 'fr' }));
  const reference = /référence ([0-9A-F]{8})/.exec(text)?.[1] ?? 'none';
  expect([status, headers.get('x-request-id')?.slice(0, 8).toUpperCase()]).toEqual([200, reference]);
  await door.close();
  expect(all()).toContain(`"reference":"${reference}"`);
  expect(all()).toContain('[hidden]');
  expect(all()).not.toMatch(PRIVATE);
});

test('a form whose recording fails leaves nothing of its inputs in the log', async () => {
  const { log, all } = listen();
  const door = await openDoor({ turn: await someTurn({ store: await failingStore() }), log });
  await door.post(said({ text: undefined, value: { verb: 'report', op: 'Zx9op-0123456789', title: QUESTION } }));
  await door.close();
  expect(all()).toContain('trouble');
  expect(all()).not.toMatch(PRIVATE);
});

test('a reply that a channel refuses, and forged tokens, leave nothing of either in the log', async () => {
  const { log, all } = listen();
  const authority = await openAuthority();
  const identity = { id: BOT_ID, password: SECRETS.password, tenantId: TENANT, type: 'SingleTenant' };
  const door = await openDoor({ turn: await someTurn(), log });
  const closed = await openDoor({ turn: await someTurn(), log, identity, authority });
  const channel = await openChannel(403);
  expect((await door.post(said({ deliveryMode: undefined, serviceUrl: channel.url }))).status).toBe(502);
  const tokens = [authority.forged({ sub: 'Zx9' }), authority.token({ aud: 'Zx9' }), 'Zx9'];
  for (const token of tokens)
    expect((await closed.post(said({ serviceUrl: SERVICE_URL }), { authorization: `Bearer ${token}` })).status).toBe(
      401,
    );
  await Promise.all([door.close(), closed.close(), channel.close(), authority.close()]);
  expect(all()).toContain('the reply was not delivered');
  expect(all()).toContain('refused');
  expect(all()).not.toMatch(PRIVATE);
  for (const token of tokens) expect(all()).not.toContain(token.slice(-40));
});

test('a channel that cannot be reached is logged without the conversation that its address names', async () => {
  const { log, all } = listen();
  const conversation = { id: '19:Zx9/conversation' };
  const turn = async (): Promise<never> => {
    throw new Error(`request to https://x/v3/conversations/${encodeURIComponent(conversation.id)}/activities failed`);
  };
  const door = await openDoor({ turn, log });
  expect((await door.post(said({ conversation }))).status).toBe(502);
  await door.close();
  expect(all()).toContain('[hidden]/activities failed');
  expect(all()).not.toMatch(PRIVATE);
});

test('a notice that cannot be delivered is logged without its conversation', async () => {
  const { log, all } = listen();
  const conversation = { id: '19:Zx9/conversation', conversationType: 'personal' };
  const push = async (): Promise<never> => {
    throw new Error(`request to https://x/v3/conversations/${encodeURIComponent(conversation.id)}/activities failed`);
  };
  const send = createNoticeSender({ adapter: { push } as never, appId: null, hostOf: () => ({}), log });
  const address = { channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/', conversation, bot: {}, user: {} };
  const to = { person: 'Zx9', language: 'fr', address, follows: [], told: { upTo: '', events: [] } } as never;
  const [example] = noticeExamples(plan);
  await send(to, example?.view as never, 'mark');
  expect(all()).toContain('[hidden]/activities failed');
  expect(all()).not.toMatch(PRIVATE);
});

test('these checks see what they look for', () => {
  const { log, all } = listen();
  log.info({ text: QUESTION }, 'a mistake');
  expect(all()).toMatch(PRIVATE);
});
