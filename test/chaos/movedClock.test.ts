import { expect, test } from 'vitest';
import { movedClock } from '../../src/cli/chaos/movedClock.ts';

const HOUR_MS = 3_600_000;

test('a clock that jumps changes what is now, and no date made from something', () => {
  const { Date: Moved, move } = movedClock(Date);
  move(-HOUR_MS);
  const real = Date.now();
  expect(Moved.now() - real + HOUR_MS).toBeLessThan(1000);
  expect(new Moved().getTime() - real + HOUR_MS).toBeLessThan(1000);
  expect(new Moved('2022-11-15').toISOString()).toBe('2022-11-15T00:00:00.000Z');
  expect(new Moved(5) instanceof Date).toBe(true);
  expect(Moved.UTC(2022, 0)).toBe(Date.UTC(2022, 0));
});
