import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bench, verdict } from '../../src/cli/fuzz/room.ts';
import { ROOMS } from '../../src/cli/fuzz/rooms.ts';
import { runJob } from '../../src/cli/fuzz/runJob.ts';

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
