import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeRoom } from '../../src/cli/fuzz/exchangeRoom.ts';
import { type Bench, verdict } from '../../src/cli/fuzz/room.ts';
import { ROOMS } from '../../src/cli/fuzz/rooms.ts';
import { runJob } from '../../src/cli/fuzz/runJob.ts';
import { supervise } from '../../src/cli/fuzz/supervise.ts';
import { textsIn } from '../../src/cli/fuzz/traces.ts';

/** A small part of `npm run fuzz`: its time is not judged here, where other tests run beside it. */
const CASES: Readonly<Record<string, number>> = {
  ids: 300,
  bodies: 300,
  presses: 300,
  imports: 60,
  understanding: 40,
  cards: 40,
  'conversations over HTTP': 20,
};

test.each(ROOMS.map((room) => [room.name, room.open] as const))(
  'nothing gives way under hostile %s',
  async (name, open) => {
    const bench = await open();
    const done = await runJob(bench, { seed: 20_261_125, cases: CASES[name] ?? 100 });
    await bench.close?.();
    expect(done.fault).toBeUndefined();
    expect(done.cases).toBe(CASES[name]);
  },
);

test('a change to an imported file leaves the value it puts in as it was, for other cases share it', async () => {
  const bench = await exchangeRoom.open();
  const shared = Array.from({ length: 300 }, () => ({ a: 1, b: 2 }));
  const before = JSON.stringify(shared);
  for (let at = 0; at < 40; at += 1) {
    await bench.check({
      of: 'plan',
      changes: [
        [0, shared],
        [at, shared],
      ],
    });
    expect(JSON.stringify(shared)).toBe(before);
  }
});

test('a process that dies is told with its code and the last it wrote', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-assistant-worker-'));
  const program = join(folder, 'worker.mjs');
  writeFileSync(
    program,
    `process.send({ ready: true }); process.on('message', () => { console.error('no room left'); process.exit(3); });`,
  );
  const jobs = [{ room: 'ids', seed: 7, cases: 1 }].values();
  const totals = await supervise({ jobs, workers: 1, seconds: 20, onProgress: () => {}, program }).catch(String);
  rmSync(folder, { recursive: true });
  expect(totals).toMatchObject(
    new Map([['ids', { broken: [{ why: 'the process ended (code 3):\nno room left', seed: 7 }] }]]),
  );
});

describe('a run of cases', () => {
  const numbers = fc.nat(1000);
  const bench = (check: Bench<number>['check']): Bench<unknown> =>
    ({ input: numbers, check }) as unknown as Bench<unknown>;
  test('tells a fault with the smallest case that shows it', async () => {
    const done = await runJob(
      bench((one) => verdict(one > 10 && 'too many')),
      { seed: 1, cases: 500 },
    );
    expect(done.fault).toEqual({ what: 'too many', input: '11' });
  });
  test('takes what is thrown for a fault', async () => {
    const throwing = (one: number) => {
      if (one > 10) throw new TypeError('not a value');
      return verdict();
    };
    expect((await runJob(bench(throwing), { seed: 1, cases: 500 })).fault?.what).toContain('not a value');
  });
  test('shows a case that JSON cannot hold', async () => {
    const ring: unknown[] = [];
    ring.push(ring);
    const rings = { input: fc.constant(ring), check: () => verdict('a ring') } as Bench<unknown>;
    expect((await runJob(rings, { seed: 1, cases: 1 })).fault).toMatchObject({
      what: 'a ring',
      input: expect.stringContaining('JSON cannot hold'),
    });
  });
  test('shows a case that is thousands deep', async () => {
    let deep: unknown = Number.NaN;
    for (let at = 0; at < 3000; at += 1) deep = [deep];
    const bottom = { input: fc.constant(deep), check: () => verdict(textsIn(deep) === '' && 'deep') } as Bench<unknown>;
    expect((await runJob(bottom, { seed: 1, cases: 1 })).fault?.input).toMatch(/^\[{500}/);
  });
  test('calls slow what is slow each time, and noise what is not', async () => {
    let tries = 0;
    const sometimes = () => {
      tries += 1;
      return { faults: [], turns: [1, tries === 1 ? 400 : 2] };
    };
    const always = () => ({ faults: [], turns: [60, 1] });
    expect(await runJob(bench(sometimes), { seed: 1, cases: 3 })).toMatchObject({ noise: 1, slow: [], worstMs: 2 });
    expect((await runJob(bench(always), { seed: 1, cases: 3 })).slow.map(({ ms }) => ms)).toEqual([60, 60, 60]);
  });
});
