import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { noticeExamples } from '../../cards/notice.examples.ts';
import { ChannelAuthentication } from '../../src/bot/channelAuthentication.ts';
import { createNoticeSender, outcomeOf } from '../../src/bot/noticeSender.ts';
import { PlanAdapter } from '../../src/bot/planAdapter.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { plan } from '../fixtures.ts';

const [example] = noticeExamples(plan);
if (!example) throw new Error('There is no example.');
const { view } = example;
const log = { warn() {} };
const adapter = new PlanAdapter(new ChannelAuthentication(null));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A channel that answers every message with one status. */
async function channel(status: number): Promise<{ serviceUrl: string; got: { path: string; body: unknown }[] }> {
  const got: { path: string; body: unknown }[] = [];
  const server = createServer(async (req, res) => {
    got.push({ path: req.url ?? '', body: await json(req) });
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end('{"id":"x"}');
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got };
}

function to(serviceUrl: string): Subscription {
  const address = {
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: 'a:1', conversationType: 'personal' },
    bot: { id: 'bot', name: 'Assistant du plan' },
    user: { id: 'marie' },
  };
  return { person: 'marie', language: 'fr', address, follows: [], told: { upTo: '', events: [] } };
}

const send = createNoticeSender({ adapter, appId: null, hostOf: () => ({}), log, withinMs: 3000 });

describe('a notice sent', () => {
  test('is one message with a card and a sentence, in its own conversation, with its mark', async () => {
    const { serviceUrl, got } = await channel(201);
    expect(await send(to(serviceUrl), view, 'mark')).toBe('sent');
    expect(got).toMatchObject([
      {
        path: '/v3/conversations/a%3A1/activities',
        body: {
          type: 'message',
          id: 'mark',
          locale: 'fr-CA',
          channelData: { notice: 'mark' },
          recipient: { id: 'marie' },
          summary: expect.stringContaining('Avis · indicateur 12'),
          attachments: [{ content: { type: 'AdaptiveCard', lang: 'fr' } }],
        },
      },
    ]);
  });

  test.each([
    [403, 'gone'],
    [404, 'gone'],
    [400, 'notSent'],
  ])('to a channel that answers %i is %s', async (status, outcome) => {
    const { serviceUrl } = await channel(status);
    expect(await send(to(serviceUrl), view, 'mark')).toBe(outcome);
  });

  test('without an app id goes to this machine only', async () => {
    expect(await send(to('https://smba.example.org/'), view, 'mark')).toBe('gone');
  });

  test('to an address that holds no place is gone', async () => {
    expect(await send({ ...to('http://127.0.0.1:1'), address: {} }, view, 'mark')).toBe('gone');
  });

  test('whose channel does not answer in time is of unknown outcome', async () => {
    const slow = { push: () => new Promise<void>(() => undefined) };
    const patient = createNoticeSender({ adapter: slow, appId: null, hostOf: () => ({}), log, withinMs: 20 });
    expect(await patient(to('http://127.0.0.1:1'), view, 'mark')).toBe('unknown');
  });
});

test.each([
  [{ statusCode: 429 }, 'notSent'],
  [{ statusCode: 401 }, 'notSent'],
  [{ statusCode: 410 }, 'gone'],
  [{ statusCode: 500 }, 'unknown'],
  [{ statusCode: 502 }, 'unknown'],
  [{ code: 'ECONNREFUSED' }, 'notSent'],
  [{ code: 'ENOTFOUND' }, 'notSent'],
  [{ code: 'ECONNRESET' }, 'unknown'],
  [new Error('anything'), 'unknown'],
  [undefined, 'unknown'],
])('what a channel says, %o, is %s', (error, outcome) => {
  expect(outcomeOf(error)).toBe(outcome);
});
