import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/root.ts';
import { message } from '../bot/frontDoor.ts';

let folder: string;
let file: string;
let takenPort: number;
const taken = createServer();
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-process-'));
  file = join(folder, 'a-file');
  writeFileSync(file, 'not a folder');
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  takenPort = (taken.address() as AddressInfo).port;
});
afterAll(() => {
  // A test that failed may have left its own behind.
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number | null; signal: string | null; out: string; err: string };

/** Starts the product as a user does, with these settings and no others, in a folder without `.env`. */
function run(settings: Record<string, string>, words: string[] = [], input?: string) {
  const script = fileURLToPath(new URL('start.mjs', packageRoot));
  const env = { PATH: process.env.PATH, DATA_DIR: folder, ...settings };
  const child: ChildProcess = spawn(process.execPath, [script, ...words], { cwd: folder, env });
  children.push(child);
  const heard = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    heard.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    heard.err += text;
  });
  child.stdin?.end(input);
  const ended: Promise<Ended> = once(child, 'close').then(([code, signal]) => ({ code, signal, ...heard }));
  return { child, heard, ended };
}

async function listening(bot: ReturnType<typeof run>): Promise<string> {
  await expect.poll(() => bot.heard.out + bot.heard.err, { timeout: 15_000 }).toContain('"msg":"listening"');
  const line = bot.heard.out.split('\n').find((one) => one.includes('"msg":"listening"'));
  return (JSON.parse(line ?? '{}') as { url: string }).url.replace('localhost', '127.0.0.1');
}

describe('npm start', () => {
  test('listens, answers, stops on SIGTERM after the turn under way, and knows the conversation when started again', async () => {
    const bot = run({ PORT: '0' });
    const url = await listening(bot);
    expect(await (await fetch(`${url}readyz`)).json()).toEqual({ status: 'ready' });
    const post = (at: string, text: string) =>
      fetch(`${at}api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message(text)),
      });
    expect(await (await post(url, 'indicateur 8')).text()).toContain('Indicateur 8');
    const under = Promise.all(Array.from({ length: 20 }, () => post(url, 'et le 12 ?').then((one) => one.text())));
    const answered = () => bot.heard.out.split('"msg":"answered"').length - 1;
    await expect.poll(answered, { interval: 5, timeout: 10_000 }).toBeGreaterThan(1); // the first of the twenty is out
    expect(answered()).toBeLessThan(21);
    bot.child.kill('SIGTERM');
    for (const answer of await under) expect(answer).toContain('Indicateur 12');
    expect(await bot.ended).toMatchObject({ code: 0, signal: null, err: '' });
    expect(bot.heard.out).toContain('"msg":"stopped"');

    const again = run({ PORT: '0' });
    expect(await (await post(await listening(again), 'et en 2020-2021 ?')).text()).toMatch(/Indicateur 12.*2020-2021/s);
    again.child.kill('SIGINT');
    expect((await again.ended).code).toBe(0);
  });

  test.runIf(process.platform !== 'win32')('leaves no process behind when npm is told to stop', async () => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', DATA_DIR: folder };
    const npm = spawn('npm', ['start'], { cwd: fileURLToPath(packageRoot), env });
    let out = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    await expect.poll(() => out, { timeout: 15_000 }).toContain('"msg":"listening"');
    npm.kill('SIGTERM');
    await expect.poll(() => out, { timeout: 5_000 }).toContain('"msg":"stopped"');
  });

  const wrong: [string, string, () => Record<string, string>][] = [
    ['a port in use', 'PORT', () => ({ PORT: String(takenPort) })],
    ['a port that is a word', 'PORT', () => ({ PORT: 'abc' })],
    ['a folder that cannot be written', 'DATA_DIR', () => ({ PORT: '0', DATA_DIR: join(file, 'under') })],
    ['production without an app id', 'MicrosoftAppId', () => ({ NODE_ENV: 'production' })],
    ['a date that does not exist', 'PLAN_NOW', () => ({ PLAN_NOW: '2022-13-01' })],
  ];
  test.each(wrong)(
    'says in both languages that %s is wrong, naming %s, and ends with a code',
    async (_, setting, settings) => {
      const { code, out, err } = await run(settings()).ended;
      const lines = err.trim().split('\n');
      expect({ code, out, lines }).toMatchObject({ code: 1, out: '', lines: { length: 2 } });
      expect(lines.map((line) => line.startsWith(setting))).toEqual([true, true]);
    },
  );

  test('with the most detailed log tells each turn’s story by its request id, and no word, person or secret', async () => {
    const settings = { LINK_SECRET: 'Zx9-links-of-the-test', METRICS_TOKEN: 'Zx9-token-of-the-test' };
    const bot = run({ PORT: '0', LOG_LEVEL: 'trace', RATE_PER_PERSON: '4', ...settings });
    const url = await listening(bot);
    const from = { id: '29:Zx9', name: 'Zéphirine Zx9', aadObjectId: 'Zx9-object' };
    const say = (text: string) =>
      fetch(`${url}api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message(text, { from, conversation: { id: 'Zx9' }, locale: 'fr-CA' })),
      });
    const began = performance.now();
    const first = await say('indicateur 12 pour Zx9');
    await say('J’ai tenu une activité de prospection à Zx9ville hier');
    await say('Zx9 <script> **Zx9**');
    await say('mes activités Zx9');
    const refused = await (await say('et encore Zx9 ?')).text();
    const seconds = Number(/Réessayez dans (\d+)\u00a0secondes\./.exec(refused)?.[1]);
    // A fifth every 15 seconds since the first: what the four took is waited for no more.
    expect(seconds).toBeLessThanOrEqual(15);
    expect(seconds).toBeGreaterThanOrEqual(Math.floor(15 - (performance.now() - began) / 1000));
    const counts = await fetch(`${url}metrics`, { headers: { authorization: `Bearer ${settings.METRICS_TOKEN}` } });
    expect(await counts.text()).toContain('plan_rate_limited_total{whose="person"} 1');
    expect((await fetch(`${url}metrics`)).status).toBe(401);
    bot.child.kill('SIGTERM');
    await bot.ended;
    const lines = bot.heard.out.split('\n').filter((one) => one.startsWith('{'));
    const story = lines.map((one) => JSON.parse(one) as Record<string, unknown>);
    const turn = story.filter((one) => one.requestId === first.headers.get('x-request-id')).map((one) => one.msg);
    expect(turn).toEqual(['store operation', 'store operation', 'answered', 'store operation', 'turn ended']);
    expect(bot.heard.out + bot.heard.err).not.toMatch(/Zx9|Zéphirine/);
  });

  test('reads .env of the working folder', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=nowhere\n');
    const { code, err } = await run({}).ended;
    rmSync(join(folder, '.env'));
    expect([code, err.startsWith('PORT')]).toEqual([1, true]);
  });
});

describe('npm run ask', () => {
  const ask = (words: string[], input?: string) =>
    run({ DATA_DIR: join(folder, 'none') }, ['ask', ...words], input).ended;

  test('answers with the figure, its target and its source, on the demonstration and its trial date', async () => {
    const { code, out, err } = await ask(['Comment progresse l’indicateur 12 ?']);
    expect([code, err]).toEqual([0, '']);
    for (const words of [
      'ndicateur 12',
      '2022-2023',
      '21\u00a0%',
      '25',
      'points de pourcentage',
      'Données fictives',
      'Source',
    ])
      expect(out).toContain(words);
  });
  test('answers as JSON, as of another day when told so', async () => {
    const { out } = await ask(['--json', '--as-of', '2021-12-31', 'indicateur 12 en 2020-2021']);
    expect(JSON.parse(out)).toMatchObject({
      language: 'fr',
      intent: 'progress',
      command: null,
      indicators: [12],
      years: ['2020-2021'],
      answer: {
        year: '2020-2021',
        official: 'not_met',
        value: 9,
        target: '10 %',
        text: expect.stringContaining('31 décembre 2021'),
      },
    });
  });
  test('answers lines in order, each conversation with its own context', async () => {
    const lines = [
      { conversation: 'a', text: 'indicateur 12' },
      { conversation: 'b', text: 'How is indicator 7 doing?' },
      { conversation: 'a', text: 'et en 2021-2022 ?' },
      { conversation: 'b', text: 'and last year?' },
    ];
    const { code, out } = await ask(['--jsonl'], lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(
      answers.map(({ conversation, indicators, years, language }) => [conversation, indicators, years, language]),
    ).toEqual([
      ['a', [12], [], 'fr'],
      ['b', [7], [], 'en'],
      ['a', [12], ['2021-2022'], 'fr'],
      ['b', [7], ['2021-2022'], 'en'],
    ]);
  });
  test('changes nothing on disk', async () => {
    await ask(['indicateur 12']);
    expect((await ask(['--now', '2030-01-01', 'indicateur 12'])).code).toBe(0);
    expect(() => rmSync(join(folder, 'none'), { recursive: true })).toThrow('ENOENT');
  });
  test.each([
    ['nothing', []],
    ['a date that does not exist', ['--now', '2022-02-30', 'x']],
    ['two dates', ['--now', '2022-02-01', '--as-of', '2022-02-01', 'x']],
    ['an option nobody knows', ['--colour', 'x']],
    ['lines and a question', ['--jsonl', 'x']],
  ])('tells how it is used when given %s', async (_, words) => {
    const { code, out, err } = await ask(words, '');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Usage.*\n.*\nUsage/);
  });
  test('names the line that is none, and answers the others', async () => {
    const { code, out, err } = await ask(
      ['--jsonl'],
      '{"conversation":"a","text":"aide"}\nnot json\n{"conversation":"a","text":"aide"}\n',
    );
    expect([code, out.trim().split('\n').length]).toEqual([1, 2]);
    expect(err).toMatch(/^Ligne 2/);
  });
});
