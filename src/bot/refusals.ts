import type { Log } from './log.ts';

/** Writes that a request was refused. */
export type Refusals = { tell(requestLog: Log, status: number, why: string): void };

const QUIET_MS = 60_000;

/**
 * Anyone may send what is refused, as often as they like, so that a line for each would fill the disk: the first of a
 * status is a warning, and from then on one a minute that says how many there were. A detailed log has them all.
 */
export function createRefusals(clock: () => number): Refusals {
  const told = new Map<number, { at: number; more: number }>();
  return {
    tell(requestLog, status, why) {
      const last = told.get(status);
      if (last && clock() - last.at < QUIET_MS) {
        last.more += 1;
        requestLog.debug({ status, why }, 'refused');
        return;
      }
      told.set(status, { at: clock(), more: 0 });
      requestLog.warn({ status, why, ...(last && last.more > 0 && { othersSince: last.more }) }, 'refused');
    },
  };
}
