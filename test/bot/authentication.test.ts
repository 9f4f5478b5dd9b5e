import { createHmac } from 'node:crypto';
import { ToBotFromBotOrEmulatorTokenValidationParameters as emulator } from 'botframework-connector';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Door, message, openDoor } from './frontDoor.ts';
import {
  BOT_ID,
  inSeconds,
  type LocalAuthority,
  openAuthority,
  SERVICE_URL,
  soundClaims,
  TENANT,
  unsigned,
} from './tokenAuthority.ts';

let authority: LocalAuthority;
let door: Door;
beforeAll(async () => {
  // The token reader of the SDK writes each bad signature on the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  authority = await openAuthority();
  const identity = { id: BOT_ID, password: 'a secret of the tests', tenantId: TENANT, type: 'SingleTenant' };
  door = await openDoor({ identity, authority });
});
afterAll(async () => {
  expect(door.faults).toEqual([]);
  await Promise.all([door.close(), authority.close()]);
  vi.restoreAllMocks();
});

const fromTeams = (fields: Record<string, unknown> = {}) =>
  message('bonjour', {
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    conversation: { id: 'c1', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...fields,
  });
const status = async (token: string | undefined, fields?: Record<string, unknown>): Promise<number> =>
  (await door.post(fromTeams(fields), token === undefined ? {} : { authorization: token })).status;

describe('a message with an app id', () => {
  test('signed by the channel for this bot is answered', async () => {
    const { status: code, text } = await door.post(fromTeams(), { authorization: `Bearer ${authority.token()}` });
    expect([code, JSON.parse(text).activities[0].text]).toEqual([200, 'You said: bonjour']);
  });
  test('from a channel without tenants is answered', async () => {
    const fields = { channelId: 'webchat', conversation: { id: 'c1' }, channelData: {} };
    expect(await status(`Bearer ${authority.token()}`, fields)).toBe(200);
  });
  test('a little early or late by another clock is answered', async () => {
    expect(await status(`Bearer ${authority.token({ nbf: inSeconds(120) })}`)).toBe(200);
    expect(await status(`Bearer ${authority.token({ exp: inSeconds(-120) })}`)).toBe(200);
  });

  const tokens: [string, () => string | undefined][] = [
    ['without a token', () => undefined],
    ['with an empty token', () => 'Bearer '],
    ['with another scheme', () => `Basic ${authority.token()}`],
    ['with a token that is none', () => 'Bearer abc.def.ghi'],
    ['with a token of two parts', () => `Bearer ${unsigned({ alg: 'RS256', kid: 'key-1' }, soundClaims())}.`],
    ['with a token of 100,000 characters', () => `Bearer ${'a'.repeat(5000)}.${'b'.repeat(5000)}.${'c'.repeat(5000)}`],
    ['signed by somebody else', () => `Bearer ${authority.forged()}`],
    ['with one letter of the signature changed', () => `Bearer ${authority.token().replace(/.{4}$/, 'AAAA')}`],
    ['signed with no algorithm', () => `Bearer ${unsigned({ alg: 'none', kid: 'key-1' }, soundClaims())}.x`],
    ['signed with the public key as a secret', () => confused()],
    ['with a key nobody knows', () => `Bearer ${authority.token({}, { kid: 'key-2' })}`],
    ['without the name of a key', () => `Bearer ${authority.token({}, { kid: undefined })}`],
    ['expired', () => `Bearer ${authority.token({ exp: inSeconds(-600) })}`],
    ['without an end', () => `Bearer ${authority.token({ exp: undefined })}`],
    ['with an end that is a word', () => `Bearer ${authority.token({ exp: 'tomorrow' })}`],
    ['not valid yet', () => `Bearer ${authority.token({ nbf: inSeconds(600) })}`],
    ['valid from a word on', () => `Bearer ${authority.token({ nbf: 'now' })}`],
    ['for another bot', () => `Bearer ${authority.token({ aud: '99999999-2222-3333-4444-555555555555' })}`],
    ['for several bots', () => `Bearer ${authority.token({ aud: [BOT_ID] })}`],
    ['from another issuer', () => `Bearer ${authority.token({ iss: 'https://issuer.example' })}`],
    [
      'from Entra for the emulator',
      () =>
        `Bearer ${authority.token({ iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, appid: BOT_ID, ver: '1.0' })}`,
    ],
    [
      'from another bot',
      () =>
        `Bearer ${authority.token({ aud: BOT_ID, iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: TENANT, ver: '1.0' })}`,
    ],
  ];
  test.each(tokens)('%s is 401', async (_, token) => {
    expect(await status(token())).toBe(401);
  });
  test('from a channel the key is not endorsed for is 401', async () => {
    expect(await status(`Bearer ${authority.token()}`, { channelId: 'telegram' })).toBe(401);
  });

  const activities: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['whose service address is not the token’s', { serviceUrl: 'https://elsewhere.example/' }, {}],
    ['without a service address', { serviceUrl: undefined }, {}],
    ['whose token has no service address', {}, { serviceurl: undefined }],
    ['of another tenant', { conversation: { id: 'c', tenantId: BOT_ID }, channelData: { tenant: { id: BOT_ID } } }, {}],
    ['of two tenants at once', { channelData: { tenant: { id: BOT_ID } } }, {}],
    ['of no tenant, from Teams', { conversation: { id: 'c' }, channelData: {} }, {}],
  ];
  test.each(activities)('%s is 403', async (_, fields, claims) => {
    expect(await status(`Bearer ${authority.token(claims)}`, fields)).toBe(403);
  });

  test('forged 300 times with as many issuers and tenants leaves nothing behind (`npm run forged`: 100,000)', async () => {
    const before = [emulator.issuer].flat().length;
    const many = Array.from({ length: 300 }, (_, at) => {
      const tid = `${String(at).padStart(8, '0')}-2222-3333-4444-555555555555`;
      const iss = at % 2 ? `https://sts.windows.net/${tid}/` : authority.issuer;
      return `Bearer ${unsigned({ alg: 'RS256', kid: 'key-1' }, { ...soundClaims(), iss, tid })}.AAAA`;
    });
    const codes = new Set<number>();
    while (many.length > 0)
      for (const code of await Promise.all(many.splice(0, 20).map((one) => status(one)))) codes.add(code);
    expect([...codes]).toEqual([401]);
    expect([emulator.issuer].flat()).toHaveLength(before);
  });

  test('is 503 when the signing keys are out of reach, so that the channel tries again', async () => {
    const identity = { id: BOT_ID, password: 'x', tenantId: TENANT, type: 'SingleTenant' };
    const apart = await openDoor({
      identity,
      authority: { issuer: authority.issuer, openIdUrl: 'http://127.0.0.1:9/openid' },
    });
    expect((await apart.post(fromTeams(), { authorization: `Bearer ${authority.token()}` })).status).toBe(503);
    await apart.close();
  });
});

/** HS256 with the public key as its secret: a reader that trusts the header's algorithm takes it for signed. */
function confused(): string {
  const text = unsigned({ alg: 'HS256', kid: 'key-1' }, soundClaims());
  return `Bearer ${text}.${createHmac('sha256', authority.publicPem).update(text).digest('base64url')}`;
}
