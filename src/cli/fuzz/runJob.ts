import * as fc from 'fast-check';
import type { Bench } from './room.ts';

/** A stretch of cases of one room, the same for the same seed. */
export type Job = { room: string; seed: number; cases: number };

/** What a stretch showed. `slow` are cases that stay over the limit when they are tried again. */
export type JobDone = {
  cases: number;
  /** Cases that took too long once, but not again. */
  noise: number;
  slow: readonly { ms: number; input: string }[];
  worstMs: number;
  fault?: { what: string; input: string };
};

/** No turn may take longer. */
export const MOST_MS = 50;
const TRIES = 3;
const SHOWN = 600;
/** Reducing a case to its smallest form may take long: a job ends after this time. */
const MOST_JOB_MS = 60_000;

/**
 * Tries the cases of one job. A case that takes too long is tried three times more and each turn’s shortest time counts: other
 * work on the machine, and the garbage of the cases before, are not its own. The first fault is reduced and ends the job.
 */
export async function runJob(bench: Bench<unknown>, { seed, cases }: Omit<Job, 'room'>): Promise<JobDone> {
  const slow: { ms: number; input: string }[] = [];
  let noise = 0;
  let worstMs = 0;
  const property = fc.asyncProperty(bench.input, async (input) => {
    const { faults, turns = [] } = await bench.check(input);
    if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));
    let least = turns;
    for (let again = 0; again < TRIES && longest(least) > MOST_MS; again += 1) {
      const { turns: other = [] } = await bench.check(input);
      least = least.map((ms, at) => Math.min(ms, other[at] ?? ms));
    }
    if (longest(least) > MOST_MS) slow.push({ ms: longest(least), input: shown(input) });
    else if (longest(turns) > MOST_MS) noise += 1;
    worstMs = Math.max(worstMs, longest(least));
  });
  const done = await fc.check(property, { seed, numRuns: cases, interruptAfterTimeLimit: MOST_JOB_MS });
  if (!done.failed) return { cases: done.numRuns, noise, slow, worstMs };
  const [input] = done.counterexample ?? [];
  const error = done.errorInstance;
  const what = error instanceof Error ? `${error.message}${stackOf(error)}` : String(error);
  return { cases: done.numRuns, noise, slow, worstMs, fault: { what, input: shown(input) } };
}

function longest(turns: readonly number[]): number {
  return Math.max(0, ...turns);
}

/** Where something was thrown, unless a check said so itself. */
function stackOf(error: Error): string {
  const [, ...lines] = (error.stack ?? '').split('\n    at ');
  return lines[0]?.includes('runJob') ? '' : `\n  at ${lines.slice(0, 4).join('\n  at ')}`;
}

function shown(input: unknown): string {
  const text = asJson(input);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length} characters)`;
}

/** A case as JSON, where a number that is none keeps its name; one that JSON cannot hold ends no process. */
function asJson(input: unknown): string {
  const named = (_: string, value: unknown): unknown =>
    typeof value === 'number' && !Number.isFinite(value) ? `the number ${value}` : value;
  try {
    return JSON.stringify(input, named);
  } catch {
    // Naming takes more room than writing alone, which a value thousands deep leaves.
    return alone(input);
  }
}

function alone(input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch (error) {
    return `a case that JSON cannot hold: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
