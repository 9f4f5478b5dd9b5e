import { cosmosTrouble, type Judged, judgeError } from './cosmosTrouble.ts';

/** How long an operation may take in all, and one attempt of it, in milliseconds. */
export type Patience = { deadlineMs: number; attemptMs: number };

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 400;

type Tried<T> = { kind: 'done'; result: T } | { kind: 'failed'; error: unknown } | { kind: 'hung' } | { kind: 'late' };

/**
 * Tries until an attempt succeeds, fails for good, or the deadline passes; rejects with a `StoreError`. The client keeps
 * to no deadline of its own in every state, so each attempt races with timers and is left behind when it loses.
 */
export async function untilDeadline<T>(
  operation: string,
  { deadlineMs, attemptMs }: Patience,
  attempt: (signal: AbortSignal, number: number) => Promise<T>,
): Promise<T> {
  const whole = timer(deadlineMs);
  let last: Judged = { trouble: 'timeout', tryAgain: true, words: `no answer within ${deadlineMs} ms` };
  try {
    for (let number = 1; ; number += 1) {
      const tried = await tryOnce((signal) => attempt(signal, number), attemptMs, whole.passed);
      switch (tried.kind) {
        case 'done':
          return tried.result;
        case 'late':
          throw cosmosTrouble(operation, last);
        case 'hung':
          last = { trouble: 'timeout', tryAgain: true, words: `no answer within ${attemptMs} ms, ${number} times` };
          break;
        case 'failed': {
          last = judgeError(tried.error);
          if (!last.tryAgain) throw cosmosTrouble(operation, last, tried.error);
          const wait = timer(last.waitMs ?? Math.min(FIRST_PAUSE_MS * 2 ** number, LONGEST_PAUSE_MS));
          const first = await Promise.race([wait.passed.then(() => 'again'), whole.passed.then(() => 'late')]);
          wait.stop();
          if (first === 'late') throw cosmosTrouble(operation, last, tried.error);
        }
      }
    }
  } finally {
    whole.stop();
  }
}

async function tryOnce<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  attemptMs: number,
  late: Promise<void>,
): Promise<Tried<T>> {
  const controller = new AbortController();
  const limit = timer(attemptMs);
  try {
    return await Promise.race<Tried<T>>([
      attempt(controller.signal).then(
        (result) => ({ kind: 'done', result }),
        (error: unknown) => ({ kind: 'failed', error }),
      ),
      limit.passed.then(() => ({ kind: 'hung' })),
      late.then(() => ({ kind: 'late' })),
    ]);
  } finally {
    limit.stop();
    controller.abort();
  }
}

function timer(ms: number): { passed: Promise<void>; stop: () => void } {
  let handle: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    handle = setTimeout(resolve, ms);
  });
  return { passed, stop: () => clearTimeout(handle) };
}
