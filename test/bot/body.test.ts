import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, message, openChannel, openDoor } from './frontDoor.ts';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ bodyMs: 400 });
});
afterAll(async () => {
  expect(door.faults).toEqual([]);
  await door.close();
});

describe('the body of a message', () => {
  test('that is whole gets its reply in the response', async () => {
    const { status, text } = await door.post(message('bonjour'));
    expect(status).toBe(200);
    expect(JSON.parse(text).activities.map((one: { text: string }) => one.text)).toEqual(['You said: bonjour']);
  });

  const json = { 'content-type': 'application/json' };
  const wrong: [string, unknown, Record<string, string>, number][] = [
    ['that is a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['that is text', JSON.stringify(message('x')), { 'content-type': 'text/plain' }, 415],
    ['in Latin 1', JSON.stringify(message('x')), { 'content-type': 'application/json; charset=iso-8859-1' }, 415],
    ['compressed', gzipSync(JSON.stringify(message('x'))), { ...json, 'content-encoding': 'gzip' }, 415],
    ['said to be compressed but not', JSON.stringify(message('x')), { ...json, 'content-encoding': 'gzip' }, 415],
    ['that is empty', '', json, 400],
    ['that is not JSON', '{"type":', json, 400],
    ['that is a list', '[]', json, 400],
    ['that is null', 'null', json, 400],
    ['that is a number', '12', json, 400],
    ['that is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), json, 400],
    ['of more than 256 KB', JSON.stringify(message('x'.repeat(300_000))), json, 413],
    ['of 100,000 brackets', '['.repeat(100_000), json, 400],
    [
      'nested 60,000 deep in a field',
      `{"type":"message","value":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
      json,
      400,
    ],
  ];
  test.each(wrong)('%s is refused', async (_, body, headers, status) => {
    expect((await door.post(body, headers)).status).toBe(status);
  });

  const withCharset = { 'content-type': 'Application/JSON; Charset="UTF-8"' };
  test('in UTF-8 said in capitals is taken', async () => {
    expect((await door.post(message('été'), withCharset)).status).toBe(200);
  });

  test('said to be small but large is refused', async () => {
    const body = JSON.stringify(message('x'.repeat(300_000)));
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const back = await door.raw(`${head}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    expect(back).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('that stops half-way is cut off in time', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"ty';
    expect(await door.raw(head)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('whose headers are too large is refused', async () => {
    const back = await door.raw(`GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(40_000)}\r\n\r\n`);
    expect(back).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('an activity', () => {
  const wrong: [string, Record<string, unknown>][] = [
    ['type', { type: undefined }],
    ['type', { type: 12 }],
    ['channelId', { channelId: '' }],
    ['conversation.id', { conversation: undefined }],
    ['conversation.id', { conversation: { id: 5 } }],
    ['from.id', { from: undefined }],
    ['from.id', { from: { id: null } }],
    ['recipient', { recipient: 'bot' }],
    ['text', { text: 12 }],
    ['text', { text: { a: 1 } }],
    ['locale', { locale: ['fr'] }],
    ['deliveryMode', { deliveryMode: 1 }],
    ['serviceUrl', { serviceUrl: 'file:///etc/passwd' }],
    ['serviceUrl', { serviceUrl: 12 }],
    ['entities', { entities: 'x' }],
    ['membersAdded', { membersAdded: {} }],
    ['id', { id: 'x'.repeat(2000) }],
  ];
  test.each(wrong)('with a wrong «%s» is refused by name: %j', async (name, fields) => {
    const { status, text } = await door.post(message('x', fields));
    expect({ status, names: text.includes(`«${name}»`) }).toEqual({ status: 400, names: true });
  });

  const odd: [string, Record<string, unknown>][] = [
    ['nulls for what is optional', { text: null, recipient: null, locale: null, entities: null, serviceUrl: null }],
    ['no service address', { serviceUrl: undefined }],
    ['a date that is none', { timestamp: 'yesterday' }],
    ['entities that are none', { entities: [null, 1, 'x', {}] }],
    ['a prototype among its fields', { __proto__: undefined, constructor: { prototype: { polluted: true } } }],
  ];
  test.each(odd)('with %s is answered', async (_, fields) => {
    expect((await door.post(message('x', fields))).status).toBe(200);
  });

  test('that asks for a reply elsewhere gets none: only this machine is called', async () => {
    const fields = { deliveryMode: undefined, serviceUrl: 'http://example.org/' };
    expect((await door.post(message('x', fields))).status).toBe(403);
  });

  test('whose reply the channel takes is answered there', async () => {
    const channel = await openChannel();
    const fields = { deliveryMode: undefined, serviceUrl: channel.url };
    expect((await door.post(message('bonjour', fields))).status).toBe(200);
    expect(channel.sent).toMatchObject([{ text: 'You said: bonjour', replyToId: 'm1' }]);
    await channel.close();
  });

  test('whose reply the channel refuses is told so, without a fault', async () => {
    const channel = await openChannel(403);
    const fields = { deliveryMode: undefined, serviceUrl: channel.url };
    expect((await door.post(message('x', fields))).status).toBe(502);
    await channel.close();
  });
});

describe('senders who take their time', () => {
  const slow =
    'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"ty';
  test('push out each other and never somebody with a question', async () => {
    const narrow = await openDoor({ arriving: 2, bodyMs: 10_000 });
    const ends: number[] = [];
    const senders = [0, 1, 2].map((at) =>
      narrow.raw(slow).then((back) => ends.push(back.startsWith('HTTP/1.1 408') ? at : -1)),
    );
    await expect.poll(() => ends.length).toBe(1);
    expect((await narrow.post(message('bonjour'))).status).toBe(200);
    await narrow.close();
    await Promise.all(senders);
  });
  test('with headers are cut off', async () => {
    const quick = await openDoor({ headersMs: 200 });
    const began = performance.now();
    expect(await quick.raw('POST /api/messages HTTP/1.1\r\nHost: local')).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(3000);
    await quick.close();
  });
  test('have no more time by default than the product says', async () => {
    const plain = await openDoor();
    expect(plain.times).toEqual({
      headers: 10_000,
      request: 20_000,
      silence: 30_000,
      keptAlive: 65_000,
      headerCount: 100,
    });
    await plain.close();
  });
});

describe('the server', () => {
  test('refuses a request that names another host', async () => {
    const back = await door.raw('GET /nothing HTTP/1.1\r\nHost: evil.example:3978\r\nConnection: close\r\n\r\n');
    expect(back).toMatch(/^HTTP\/1\.1 403 /);
  });
  test.each(['/nothing', '/api', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%E0%A4%A', '//'])(
    'has nothing at %s',
    async (path) => {
      const back = await door.raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(back).toMatch(/^HTTP\/1\.1 (400|404) /);
    },
  );
  test('refuses a GET of the messages, with the headers of every response', async () => {
    const answered = await fetch(`${door.url}/api/messages`);
    expect(answered.status).toBe(405);
    expect(answered.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
  });
  test('turns away what is too much at once, and says when to come back', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = (): void => undefined;
    const began = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const narrow = await openDoor({
      most: 1,
      turn: async (context) => {
        begun();
        await held;
        await context.sendActivity('done');
      },
    });
    const first = narrow.post(message('x'));
    await began;
    const second = await narrow.post(message('x'));
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await fetch(`${narrow.url}/nothing`)).status).toBe(404);
    release();
    expect((await first).status).toBe(200);
    expect((await narrow.post(message('x'))).status).toBe(200);
    await narrow.close();
  });
});
