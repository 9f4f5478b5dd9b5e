import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../cards/chart.ts';
import { chatRoutes } from '../../src/bot/chatRoutes.ts';
import { healthRoutes } from '../../src/bot/healthRoutes.ts';
import { pageRoutes } from '../../src/bot/pageRoutes.ts';
import { createPictures } from '../../src/bot/pictures.ts';
import { createSignedLinks } from '../../src/bot/signedLinks.ts';
import { termsRoutes } from '../../src/bot/termsRoutes.ts';
import { type Door, openDoor } from './frontDoor.ts';

const SECRET = 'a secret of the tests';
const pictures = createPictures(SECRET);
let door: Door;
beforeAll(async () => {
  const health = healthRoutes({ version: '1', ping: async () => undefined, stopping: () => false });
  const failing = { method: 'get', path: '/failing', handler: () => Promise.reject(new Error('x')) } as const;
  const routes = [...pageRoutes(), ...chatRoutes(), ...termsRoutes(), ...health, pictures.route, failing];
  door = await openDoor({ routes });
});
afterAll(async () => {
  expect(door.faults).toHaveLength(1);
  await door.close();
});

describe('every response', () => {
  test.each([
    ['GET', '/', 200],
    ['GET', '/privacy', 200],
    ['GET', '/terms', 200],
    ['GET', '/page/chat.js', 200],
    ['GET', '/healthz', 200],
    ['GET', '/pictures/x.y.png', 404],
    ['GET', '/nothing', 404],
    ['GET', '/api/messages', 405],
    ['POST', '/api/messages', 415],
    ['PUT', '/', 405],
    ['DELETE', '/chat', 405],
    ['GET', '/failing', 500],
  ])('to %s %s (%i) forbids what pages may not do', async (method, path, status) => {
    const answered = await fetch(door.url + path, { method });
    const policy = answered.headers.get('content-security-policy') ?? '';
    expect(answered.status).toBe(status);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    for (const [name, value] of [
      ['x-content-type-options', 'nosniff'],
      ['x-frame-options', 'DENY'],
      ['referrer-policy', 'no-referrer'],
      ['cross-origin-opener-policy', 'same-origin'],
    ])
      expect([name, answered.headers.get(name as string)]).toEqual([name, value]);
    expect(
      [...answered.headers.keys()].filter(
        (name) => /powered|^server$/.test(name) && /\d/.test(answered.headers.get(name) ?? ''),
      ),
    ).toEqual([]);
  });
  test.each(['/', '/privacy', '/terms'])(
    'with a page (%s) has nothing in it that its policy would stop',
    async (path) => {
      const html = await (await fetch(door.url + path)).text();
      expect(html).toContain('<html lang="fr"');
      expect(html).not.toMatch(
        /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:|(?:src|href)="(?:https?:)?\/\//i,
      );
    },
  );
  test('a failure tells nothing of itself', async () => {
    expect(await (await fetch(`${door.url}/nothing?<b>x`)).text()).not.toContain('<b>');
    expect(await (await fetch(`${door.url}/pictures/<b>.x.png`)).text()).not.toContain('<b>');
  });
});

describe('the address of a picture', () => {
  const chart = {
    language: 'fr',
    title: 'Résultats',
    points: [{ year: '2021-2022', label: '16 %', value: 16, target: 15 }],
  } as unknown as ChartSpec;
  const path = pictures.pathOf(chart);
  const [payload = '', signature = ''] = path.replace('/pictures/', '').split('.');
  const altered = Buffer.from(JSON.stringify({ ...chart, title: 'Falsifié' })).toString('base64url');
  const fileLike = createSignedLinks({ secret: SECRET, purpose: 'file', validForSeconds: 10, clock: () => 0 }).sign(
    chart,
  );
  const wrong: [string, string][] = [
    ['with other contents', `/pictures/${altered}.${signature}.png`],
    [
      'with a letter of the signature changed',
      `/pictures/${payload}.${signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))}.png`,
    ],
    ['without a signature', `/pictures/${payload}.png`],
    ['with an empty signature', `/pictures/${payload}..png`],
    ['with a longer signature', `/pictures/${payload}.${signature}AAAA.png`],
    ['with another ending', `/pictures/${payload}.${signature}.svg`],
    ['signed for files', `/pictures/${fileLike}.png`],
    ['signed with another secret', createPictures('another secret, as long').pathOf(chart)],
    ['signed by a process without a secret', createPictures(null).pathOf(chart)],
    ['of 100,000 characters', `/pictures/${'a'.repeat(10_000)}.${signature}.png`],
    ['that climbs', '/pictures/../../package.json'],
    ['that climbs, written otherwise', '/pictures/%2e%2e%2f%2e%2e%2fpackage.json'],
    ['that climbs with zeros', '/pictures/..%00/package.json.x.png'],
    ['of nothing', '/pictures/'],
  ];
  test.each(wrong)('%s is not found', async (_, other) => {
    expect(await door.raw(`GET ${other} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 (404|400) /,
    );
  });
});

describe('odd requests', () => {
  const head = 'Host: localhost\r\nConnection: close\r\n';
  const body = '{"type":1}';
  const json = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  test.each([
    ['of a method nobody knows', `BREW / HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 4\d\d /],
    ['that trace', `TRACE / HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 40[45] /],
    ['that tunnel', `CONNECT example.org:443 HTTP/1.1\r\n${head}\r\n`, /^(HTTP\/1\.1 4\d\d |$)/],
    [
      'that ask for another protocol',
      `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
      /^HTTP\/1\.1 200 /,
    ],
    [
      'that wait before they send',
      `POST /api/messages HTTP/1.1\r\n${head}Expect: 100-continue\r\n${json}`,
      /HTTP\/1\.1 400 /,
    ],
    ['with two lengths', `POST /api/messages HTTP/1.1\r\n${head}Content-Length: 3\r\n${json}`, /^HTTP\/1\.1 400 /],
    [
      'with a length and chunks',
      `POST /api/messages HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n${json}`,
      /^HTTP\/1\.1 400 /,
    ],
    ['without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 40[03] /],
    ['that are no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['with a header split in two', `GET / HTTP/1.1\r\n${head}X: a\r\n b\x00c\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ])('%s are refused or answered, and end', async (_, text, expected) => {
    expect(await door.raw(text)).toMatch(expected);
  });
});
