import { StoreError } from '../store/store.ts';
import type { Log } from './log.ts';
import type { NoticeRounds } from './noticeRounds.ts';

/** Rounds that come again and again. */
export type NoticeClock = {
  start: () => void;
  /** No round begins any more; resolves when the one under way has ended. */
  stop: () => Promise<void>;
};

/** Makes a round every so many milliseconds, the next one counted from the end of the last. It keeps no process alive. */
export function createNoticeClock(
  rounds: NoticeRounds,
  everyMs: number,
  log: Pick<Log, 'info' | 'warn' | 'error'>,
): NoticeClock {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;

  async function round(): Promise<void> {
    try {
      const done = await rounds.run();
      if (done.sent + done.failed + done.dropped > 0) log.info(done, 'notices');
    } catch (error) {
      if (error instanceof StoreError) log.warn({ error }, 'notices wait for the store');
      else log.error({ error }, 'a round of notices failed');
    }
    next();
  }

  function next(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = round();
    }, everyMs);
    timer.unref();
  }

  return {
    start: next,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
