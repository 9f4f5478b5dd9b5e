import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createSigningKeys } from '../../src/bot/signingKeys.ts';

const HOUR = 3_600_000;
const jwk = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }), use: 'sig' };
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

/** An authority whose keys and health can be changed, and how often its keys were fetched. */
async function open(now = { ms: 0 }) {
  const state = { keys: ['key-1'] as string[], away: false, fetched: 0 };
  const server = createServer((req, res) => {
    const { port } = server.address() as AddressInfo;
    res.statusCode = state.away ? 503 : 200;
    if (state.away) return res.end();
    if (req.url === '/keys') state.fetched += 1;
    const document = { jwks_uri: `http://127.0.0.1:${port}/keys` };
    const keys = [{ kty: 'EC', kid: 'other' }, ...state.keys.map((kid) => ({ ...jwk, kid }))];
    return res
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(req.url === '/keys' ? { keys } : document));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const keys = createSigningKeys(`http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`, () => now.ms);
  const knows = async (name: string) => (await keys.find(name)) !== undefined;
  return { state, now, knows };
}

describe('the keys of the channels', () => {
  test('are fetched once for all who wait', async () => {
    const { state, knows } = await open();
    const found = await Promise.all(Array.from({ length: 50 }, () => knows('key-1')));
    expect([found.every(Boolean), state.fetched]).toEqual([true, 1]);
  });
  test('are not asked again for each name that nobody knows', async () => {
    const { state, knows, now } = await open();
    for (let at = 0; at < 100; at += 1) expect(await knows(`unknown-${at}`)).toBe(false);
    expect(state.fetched).toBe(1);
    state.keys = ['key-1', 'key-2'];
    now.ms = HOUR + 1;
    expect([await knows('key-2'), state.fetched]).toEqual([true, 2]);
  });
  test('are fresh every day, and one that was taken back is no longer good', async () => {
    const { state, knows, now } = await open();
    expect(await knows('key-1')).toBe(true);
    state.keys = ['key-2'];
    now.ms = 24 * HOUR + 1;
    expect(await knows('key-1')).toBe(false);
  });
  test('go on being good while the authority is away', async () => {
    const { state, knows, now } = await open();
    expect(await knows('key-1')).toBe(true);
    state.away = true;
    now.ms = 25 * HOUR;
    expect(await knows('key-1')).toBe(true);
  });
  test('that were never had are trouble, told at once to those who come next, and asked again two seconds later', async () => {
    const { state, knows, now } = await open({ ms: 10_000 });
    state.away = true;
    await expect(knows('key-1')).rejects.toThrow('503');
    state.away = false;
    await expect(knows('key-1')).rejects.toThrow('a moment ago');
    now.ms += 2001;
    expect(await knows('key-1')).toBe(true);
  });
  test('of other kinds are left out', async () => {
    const { knows } = await open();
    expect(await knows('other')).toBe(false);
  });
});
