/** Does pieces of work asked for in one turn of the event loop together; each gets its own result once all are done. */
export type Together = {
  <T>(work: () => T): Promise<T>;
  /** Resolves when everything asked for has ended. */
  ended(): Promise<void>;
};

type Waiting = { work: () => unknown; resolve: (result: never) => void; reject: (error: unknown) => void };

/** `doAll` does all the pieces or none, and gives their results in order; when it fails, each of them has. */
export function createTogether(doAll: (works: readonly (() => unknown)[]) => Promise<readonly unknown[]>): Together {
  let waiting: Waiting[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function doWaiting(): Promise<void> {
    const all = waiting;
    waiting = [];
    try {
      const results = await doAll(all.map(({ work }) => work));
      for (const [i, { resolve }] of all.entries()) resolve(results[i] as never);
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }

  function together<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) last = new Promise((done) => setImmediate(() => void doWaiting().then(done)));
      waiting.push({ work, resolve, reject });
    });
  }
  return Object.assign(together, {
    async ended() {
      await last;
    },
  });
}
