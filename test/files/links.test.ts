import { afterEach, describe, expect, test } from 'vitest';
import type { FileWish } from '../../src/answer/fileWish.ts';
import { parseFileWish } from '../../src/answer/fileWish.ts';
import { createBriefingFiles } from '../../src/bot/briefingFiles.ts';
import { fileRoute } from '../../src/bot/fileRoute.ts';
import { createSignedLinks } from '../../src/bot/signedLinks.ts';
import { termsRoutes } from '../../src/bot/termsRoutes.ts';
import { briefArguments } from '../../src/cli/briefArguments.ts';
import { type Door, openDoor } from '../bot/frontDoor.ts';
import { allDemoFigures, demoFigures, plan, TRIAL_DAY } from '../fixtures.ts';
import { wish } from './content.ts';

const DAY_SECONDS = 24 * 3600;
const doors: Door[] = [];
afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
});

/** The route on a server of its own, its clock in seconds and what it reads from the ledger. */
async function openFiles(secret: string | null = 'a secret of the tests') {
  const at = { seconds: 1_000_000, days: [] as string[] };
  const ledger = {
    figures: async (number: number, day?: string) => {
      at.days.push(day ?? '');
      return demoFigures(number, TRIAL_DAY);
    },
    allFigures: async () => [...allDemoFigures().values()],
  };
  const links = fileRoute({
    plan,
    files: createBriefingFiles(plan, ledger),
    secret,
    today: () => ({ today: TRIAL_DAY, trialDay: TRIAL_DAY }),
    clock: () => at.seconds * 1000,
  });
  const door = await openDoor({ routes: [links.route, ...termsRoutes()] });
  doors.push(door);
  return { links, at, get: (path: string) => fetch(`${door.url}${path}`) };
}

describe('the address of a file', () => {
  test.each(['docx', 'xlsx', 'csv', 'txt'] as const)('gives the %s as an attachment', async (format) => {
    const { links, get } = await openFiles();
    const found = await get(links.pathOf(wish({ format })));
    expect(found.status).toBe(200);
    expect(found.headers.get('content-disposition')).toBe(
      `attachment; filename="breffage-indicateur-12-fictif.fr.${format}"`,
    );
    expect(found.headers.get('cache-control')).toBe('no-store');
    expect((await found.arrayBuffer()).byteLength).toBeGreaterThan(200);
  });
  test('works for a day, then says in both languages that it has expired', async () => {
    const { links, get, at } = await openFiles();
    const path = links.pathOf(wish({ format: 'txt' }));
    at.seconds += DAY_SECONDS;
    expect((await get(path)).status).toBe(200);
    at.seconds += 1;
    const gone = await get(path);
    expect(gone.status).toBe(410);
    expect(await gone.text()).toMatch(/expiré.*\n.*expired/);
  });
  test('is ours or nothing: forged, cut, of another secret, of another purpose', async () => {
    const { links, get } = await openFiles();
    const path = links.pathOf(wish({ format: 'txt' }));
    const other = (await openFiles('another secret, as long')).links.pathOf(wish({ format: 'txt' }));
    const [payload = '', signature = ''] = path.replace('/files/', '').split('.');
    const altered = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('12', '11')).toString('base64url');
    const purpose = createSignedLinks({
      secret: 'a secret of the tests',
      purpose: 'picture',
      validForSeconds: 10,
      clock: () => 1_000_000_000,
    });
    const others = [
      other,
      `/files/${altered}.${signature}`,
      `/files/${payload}`,
      `/files/${payload}.`,
      `/files/${payload}.${signature}.x`,
      `/files/${'a'.repeat(3000)}.${signature}`,
      `/files/${purpose.sign(wish({ format: 'txt' }))}`,
      '/files/',
      '/files/%2e%2e%2fpackage.json',
    ];
    const statuses = await Promise.all(others.map(async (one) => (await get(one)).status));
    expect(statuses).toEqual(others.map(() => 404));
  });
  test('has no sign that chat clients change, and dies with the process when no secret is set', async () => {
    const { links, get } = await openFiles(null);
    const path = links.pathOf(wish({ scope: 'plan', bilingual: true, format: 'docx' }));
    expect(path).toMatch(/^\/files\/[\w.-]+$/);
    expect(path.length).toBeLessThan(600);
    expect((await get((await openFiles(null)).links.pathOf(wish({ format: 'txt' })))).status).toBe(404);
  });
  test('answers as known on the day asked', async () => {
    const { links, get, at } = await openFiles();
    const text = await (await get(links.pathOf(wish({ format: 'txt', asOf: '2022-01-15' })))).text();
    expect(at.days).toEqual(['2022-01-15']);
    expect(text).toContain('Tel que connu au 15 janvier 2022');
    await get(links.pathOf(wish({ format: 'txt', asOf: '2030-01-15' })));
    expect(at.days).toEqual(['2022-01-15', TRIAL_DAY]);
  });
  test('the privacy page and the terms are served to everyone', async () => {
    const { get } = await openFiles();
    const types = await Promise.all(
      ['/privacy', '/terms', '/pages.css'].map(async (one) => (await get(one)).headers.get('content-type')),
    );
    expect(types).toEqual(['text/html; charset=utf-8', 'text/html; charset=utf-8', 'text/css; charset=utf-8']);
    expect(await (await get('/privacy')).text()).toContain('<html lang="fr">');
  });
});

describe('a wish read back from plain data', () => {
  const good = wish();
  const bad: [string, unknown][] = [
    ['nothing', null],
    ['text', 'x'],
    ['an unknown format', { ...good, format: 'exe' }],
    ['an unknown language', { ...good, language: 'de' }],
    ['an indicator the plan has not', { ...good, indicators: [12, 13] }],
    ['a part the plan has not', { ...good, scope: 'enjeu:9' }],
    ['a year the plan has not', { ...good, years: ['2031-2032'] }],
    ['a day that does not exist', { ...good, asOf: '2022-02-30' }],
    ['no list', { ...good, indicators: '12' }],
  ];
  test('is the same', () => expect(parseFileWish(JSON.parse(JSON.stringify(good)), plan)).toEqual(good));
  test.each(bad)('is refused when it has %s', (_, value) => expect(parseFileWish(value, plan)).toBeUndefined());
});

describe('the arguments of npm run brief', () => {
  const read = (line: string) => briefArguments(line.split(' ').filter(Boolean), plan);
  const good: [string, Partial<FileWish>][] = [
    [
      '--scope enjeu:2 --lang fr --format docx --out a',
      { scope: 'enjeu:2', format: 'docx', language: 'fr', bilingual: false },
    ],
    [
      '--indicator 12 --year 2021-2022 --lang both --out a.xlsx',
      { indicators: [12], years: ['2021-2022'], format: 'xlsx', bilingual: true, scope: null },
    ],
    [
      '--indicator 8 --indicator 4 --style bullets --lang en --out A.CSV',
      { indicators: [4, 8], style: 'bullets', language: 'en', format: 'csv' },
    ],
    ['--out a.txt', { scope: 'plan', format: 'txt', style: 'sentences' }],
  ];
  test.each(good)('%s', (line, meant) => expect(read(line)).toMatchObject({ kind: 'wanted', wish: meant }));
  const bad: [string, RegExp][] = [
    ['', /^Usage/],
    ['--scope enjeu:2', /^Usage/],
    ['--wrong x --out a.txt', /^Usage/],
    ['--scope plan --indicator 1 --out a.txt', /^Usage/],
    ['--out a.pdf', /^--format .*docx, xlsx, csv, txt/],
    ['--scope enjeu:9 --out a.txt', /^--scope /],
    ['--indicator douze --out a.txt', /^--indicator .*1–12/],
    ['--indicator 7 --year 2021 --out a.txt', /^--year .*2018-2019/],
    ['--style long --out a.txt', /^--style /],
    ['--lang de --out a.txt', /^--lang /],
    ['--now 2022-02-30 --out a.txt', /^--now /],
  ];
  test.each(bad)('«%s» is refused and says why', (line, why) => {
    const refused = read(line);
    expect(refused.kind === 'refused' && refused.said.fr).toMatch(why);
  });
});
