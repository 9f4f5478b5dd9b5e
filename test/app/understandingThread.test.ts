import { afterEach, expect, test } from 'vitest';
import { startUnderstandingThread, type UnderstandingThread } from '../../src/app/understandingThread.ts';
import { NotUnderstoodInTime } from '../../src/bot/understandsSoon.ts';
import { plan, TRIAL_DAY } from '../fixtures.ts';

const PROGRAM = new URL('slowToUnderstand.js', import.meta.url);

let thread: UnderstandingThread | undefined;
afterEach(() => thread?.stop());

/** What becomes of texts that come all at once, in their order: as understood, or why not. */
function fatesOf(texts: readonly string[]): Promise<readonly unknown[]> {
  thread ??= startUnderstandingThread({ program: PROGRAM, longestMs: 200 });
  const understand = thread.of(plan);
  const fate = async (text: string): Promise<unknown> => {
    const request = (await understand(text, {}, TRIAL_DAY)) as unknown as { text: string };
    return request.text;
  };
  return Promise.all(texts.map((text) => fate(text).catch((error: Error) => error)));
}

test.each([
  ['several at once are each given their own request', ['a', 'b', 'a'], ['a', 'b', 'a']],
  ['a fault of ours is told of its own message alone', ['a', 'a fault', 'b'], ['a', new Error('a bug'), 'b']],
  [
    'a message that never ends is stopped, and those behind it are understood',
    ['a', 'for ever', 'b', 'for ever', 'c'],
    ['a', expect.any(NotUnderstoodInTime), 'b', expect.any(NotUnderstoodInTime), 'c'],
  ],
  [
    'a message that ends the thread is alone in failing',
    ['a', 'the end', 'b'],
    ['a', new Error('The thread that understands ended with 3.'), 'b'],
  ],
])('%s', async (_, texts, fates) => {
  thread = undefined;
  expect(await fatesOf(texts)).toEqual(fates);
  expect(await fatesOf(['later'])).toEqual(['later']);
});

test('each plan is understood as that plan, in a thread that took over too', async () => {
  const own = startUnderstandingThread({ program: PROGRAM, longestMs: 200 });
  thread = own;
  const other = { ...plan, id: 'another' };
  const ask = async (one: typeof plan, text: string): Promise<unknown> =>
    ((await own.of(one)(text, {}, TRIAL_DAY)) as unknown as { plan: string }).plan;
  expect(await Promise.all([ask(plan, 'a'), ask(other, 'a'), ask(plan, 'b')])).toEqual([plan.id, other.id, plan.id]);
  await expect(ask(other, 'the end')).rejects.toThrow('ended');
  expect(await Promise.all([ask(other, 'a'), ask(plan, 'a')])).toEqual([other.id, plan.id]);
});

test('a thread that cannot be started says so, and rejects what it is asked', async () => {
  thread = startUnderstandingThread({ program: new URL('no-such-program.js', import.meta.url) });
  await expect(thread.ready).rejects.toThrow('no-such-program');
  expect(await fatesOf(['a', 'b'])).toEqual([expect.any(Error), expect.any(Error)]);
});

test('what waits when the bot stops is rejected, and so is what comes later', async () => {
  thread = startUnderstandingThread({ program: PROGRAM });
  const fates = fatesOf(['for ever', 'b']);
  await thread.ready;
  await thread.stop();
  expect(await fates).toEqual([expect.any(Error), expect.any(Error)]);
  expect(await fatesOf(['later'])).toEqual([expect.any(Error)]);
});
