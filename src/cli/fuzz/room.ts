import type * as fc from 'fast-check';

/** What one case showed: what is wrong, and how long each of its turns took where turns are what is tried. */
export type Verdict = { faults: readonly string[]; turns?: readonly number[] };

/** A part of the product with what is thrown at it. The tests and the long run use the same ones. */
export type Bench<T> = {
  input: fc.Arbitrary<T>;
  /** Tries one case. What it throws is a fault too. */
  check(input: T): Verdict | Promise<Verdict>;
  close?(): Promise<void>;
};

/** A bench that is opened when its turn comes; `share` is its part of all cases, in hundredths. */
export type Room = { name: string; share: number; open(): Promise<Bench<unknown>> };

/** Forgets what a bench is given: whoever runs it only hands its own inputs back to it. */
export function roomOf<T>(name: string, share: number, open: () => Promise<Bench<T>>): Room {
  return { name, share, open: open as () => Promise<Bench<unknown>> };
}

/** Nothing wrong, or the sentences that say what is. */
export function verdict(...faults: (string | false | undefined)[]): Verdict {
  return { faults: faults.filter((one): one is string => typeof one === 'string') };
}
