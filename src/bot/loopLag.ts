/** How long whoever is ready has to wait for the process to come round to them. */
export type LoopLag = {
  /** Milliseconds; of the last two rounds the shorter, so that one long pause alone is no load. */
  now(): number;
  stop(): void;
};

const EVERY_MS = 100;

/**
 * A turn runs nearly from beginning to end once its message is read, so that a queue is not seen as turns under way: it
 * stands in sockets not read yet. A timer that comes late tells how long one round over all of them takes, and one that
 * is overdue tells it before it has come.
 */
export function createLoopLag(clock: () => number = () => performance.now()): LoopLag {
  let due = clock() + EVERY_MS;
  let last = 0;
  let before = 0;
  const timer = setInterval(() => {
    const now = clock();
    before = last;
    last = Math.max(0, now - due);
    due = now + EVERY_MS;
  }, EVERY_MS);
  timer.unref();
  return {
    now() {
      const overdue = clock() - due;
      return Math.max(Math.min(before, last), Math.min(last, Math.max(0, overdue)));
    },
    stop: () => clearInterval(timer),
  };
}
