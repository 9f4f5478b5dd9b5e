/** Counts what is under way and turns away what is too much. */
export type Gate = {
  /** Lets one in and gives the way out, to be called once; undefined when it would have to wait too long. */
  enter(): (() => void) | undefined;
  /** How many are in. */
  inside(): number;
  /** In how many whole seconds to come back, at least one. */
  retryAfter(): number;
  /** From now on senders are told to take their next request elsewhere; those who come are still let in. */
  startClosing(): void;
  isClosing(): boolean;
};

export type GateLimits = {
  /** The most at once, however quick they are. */
  most: number;
  /** The longest wait that one more is let in for, in milliseconds. */
  worstMs: number;
  /** So few are always let in: nothing can be told from fewer. */
  few: number;
};

/** Teams wants an answer within two seconds: who could not be answered by then is better told at once. */
export const GATE_LIMITS: GateLimits = { most: 512, worstMs: 2000, few: 64 };

/** A message waits for one round of the process before it is seen, and for about another until it is answered. */
const LATE_MS = 1000;

/** How much the latest one counts in the average time from one way out to the next. */
const LATEST = 0.05;
/** Below so many at once the time between two ways out tells how often people ask, not how quick we are. */
const BUSY = 8;

/**
 * Two things tell that one more would wait too long. Where the store is slow, many are in: how many, times the time from
 * one way out to the next while it is busy. Where the processor is, few are in and the rest stand before the door: `lag`,
 * how late the process comes round. Milliseconds come from `clock`.
 */
export function createGate(
  limits: Partial<GateLimits> = {},
  clock: () => number = () => performance.now(),
  lag: () => number = () => 0,
): Gate {
  const { most, worstMs, few } = { ...GATE_LIMITS, ...limits };
  let count = 0;
  let closing = false;
  let spacing = 0;
  let lastOut = 0;

  function leave(): void {
    const now = clock();
    if (count >= BUSY && lastOut > 0) spacing += (now - lastOut - spacing) * LATEST;
    lastOut = count > BUSY ? now : 0;
    count -= 1;
  }

  return {
    enter() {
      if (count >= most || (count >= few && count * spacing > worstMs) || lag() > LATE_MS) return undefined;
      count += 1;
      let left = false;
      return () => {
        if (!left) leave();
        left = true;
      };
    },
    inside: () => count,
    retryAfter: () => Math.max(1, Math.ceil(Math.max(count * spacing, lag()) / 1000)),
    startClosing() {
      closing = true;
    },
    isClosing: () => closing,
  };
}
