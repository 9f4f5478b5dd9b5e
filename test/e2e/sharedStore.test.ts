import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/root.ts';
import { openCosmos } from '../../src/store/cosmos.ts';
import { createRoles } from '../../src/store/roles.ts';
import { createLedger } from '../../src/store/storedLedger.ts';
import { message } from '../bot/frontDoor.ts';
import { activity } from '../domain/make.ts';
import { plan } from '../fixtures.ts';
import { type CosmosServer, startCosmos } from '../store/cosmosServer.ts';

/** Two bots, each a process of its own, on one Cosmos DB look-alike in this process. */
let cosmos: CosmosServer;
let folder: string;
const bots: ChildProcess[] = [];
let urls: [one: string, other: string];

beforeAll(async () => {
  cosmos = await startCosmos();
  folder = mkdtempSync(join(tmpdir(), 'plan-shared-'));
});
afterAll(async () => {
  for (const bot of bots) {
    bot.kill('SIGKILL');
    if (bot.exitCode === null && bot.signalCode === null) await once(bot, 'exit');
  }
  await cosmos.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startBot(): Promise<string> {
  const script = fileURLToPath(new URL('start.mjs', packageRoot));
  const { endpoint, key, database } = cosmos.account;
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DATA_DIR: folder,
    COSMOS_ENDPOINT: endpoint,
    COSMOS_KEY: key,
    COSMOS_DATABASE: database,
  };
  const bot = spawn(process.execPath, [script], { cwd: folder, env });
  bots.push(bot);
  let heard = '';
  bot.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  await expect.poll(() => heard, { timeout: 20_000 }).toContain('"msg":"listening"');
  const line = heard.split('\n').find((one) => one.includes('"msg":"listening"')) ?? '{}';
  return (JSON.parse(line) as { url: string }).url.replace('localhost', '127.0.0.1');
}

async function say(url: string, text: string): Promise<string> {
  const answered = await fetch(`${url}api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message(text, { id: text })),
  });
  return answered.text();
}

const ready = async (url: string): Promise<number> => (await fetch(`${url}readyz`)).status;

test('two processes carry on each other’s conversations; a store that goes away is told kindly, and comes back without a restart', async () => {
  const [one, other] = [await startBot(), await startBot()];
  urls = [one, other];
  expect(await say(one, 'indicateur 12')).toContain('Indicateur 12');
  expect(await say(other, 'et en 2020-2021 ?')).toMatch(/Indicateur 12.*2020-2021/s);
  expect(await say(one, 'pis le 7 ?')).toMatch(/Indicateur 7.*2020-2021/s);
  expect([await ready(one), await ready(other)]).toEqual([200, 200]);

  const { port } = new URL(cosmos.account.endpoint);
  await cosmos.stop();
  const began = performance.now();
  const told = await say(one, 'indicateur 3');
  expect(performance.now() - began).toBeLessThan(8_000); // the deadline is 4 s; the rest is a busy machine’s
  expect(told).toMatch(/référence/i);
  expect(told).not.toMatch(/StoreError|ECONN|stack/);
  expect(await ready(one)).toBe(503);

  cosmos = await startCosmos({ port: Number(port) });
  await expect.poll(() => ready(one), { timeout: 15_000 }).toBe(200);
  expect(await say(one, 'indicateur 3')).toContain('Indicateur 3');
}, 90_000);

test('two processes on one store send a notice once, to the conversation where it was asked for', async () => {
  const got: unknown[] = [];
  const channel = createServer(async (req, res) => {
    got.push(await json(req));
    res.statusCode = 201;
    res.setHeader('content-type', 'application/json');
    res.end('{"id":"x"}');
  }).listen(0, '127.0.0.1');
  await once(channel, 'listening');
  const serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
  const store = await openCosmos({ ...cosmos.account, clock: () => new Date() });
  await createRoles(store).grant('valerie', 'validator');
  const conversation = { id: 'private', conversationType: 'personal' };
  const asked = await fetch(`${urls[0]}api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      message('notify me when there is a report to validate', { serviceUrl, conversation, from: { id: 'valerie' } }),
    ),
  });
  expect(await asked.text()).toContain('Noted');
  const entry = activity({ id: 'reported', indicator: 7, title: 'Mission à Lagos', at: new Date().toISOString() });
  await createLedger(store, plan, { clock: () => new Date() }).record(entry);

  await expect.poll(() => got.length, { timeout: 45_000 }).toBe(1);
  await new Promise((done) => setTimeout(done, 3_000)); // a round of each
  expect(got).toMatchObject([{ conversation: { id: 'private' }, summary: expect.stringContaining('Mission à Lagos') }]);
  await store.close();
  channel.close();
}, 90_000);
