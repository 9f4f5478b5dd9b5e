// The bot as it is, with two things that only a chaos run can set, by its own messages and variables: a clock that
// jumps, and a disk that is full. Both are in place before any other module is loaded.
import { movedClock } from './movedClock.ts';

/** What the chaos run tells a bot while it runs: how far its clock is from the real one. */
export type ToBot = { clockMs: number };

const clock = movedClock(Date);
globalThis.Date = clock.Date;
clock.move(Number(process.env.CHAOS_CLOCK_MS ?? 0));
process.on('message', ({ clockMs }: ToBot) => clock.move(clockMs));

const maxPages = process.env.CHAOS_MAX_PAGES === undefined ? undefined : Number(process.env.CHAOS_MAX_PAGES);
const { start } = await import('../../app.ts');
const started = await start(undefined, { ownThread: true, maxPages });
if (started.outcome === 'refused') {
  console.error(started.said.en);
  process.exitCode = 1;
  process.disconnect?.();
} else {
  process.once('SIGTERM', async () => {
    await started.stop();
    process.disconnect?.();
  });
  started.announce();
}
