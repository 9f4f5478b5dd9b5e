import { setTimeout as pause } from 'node:timers/promises';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/** What is in use after a collection, in bytes: by objects and buffers of all threads, and by the whole process. */
export type Memory = { heap: number; process: number };

// Loaded into a bot before its own code (`--import`), in its threads too: tells the parent its memory whenever asked, and
// changes nothing else. Each thread has a heap of its own and tells what is in it.
const threads = new BroadcastChannel('memory probe');
const MEASURE = 'measure';
/** Threads collect at the same time, and then answer. */
const ANSWERS_WITHIN_MS = 400;

async function inUse(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await pause(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (isMainThread) {
  let others = 0;
  threads.onmessage = (event) => {
    const { data } = event as { data: unknown };
    if (typeof data === 'number') others += data;
  };
  process.on('message', async () => {
    others = 0;
    threads.postMessage(MEASURE);
    const own = await inUse();
    await pause(ANSWERS_WITHIN_MS);
    process.send?.({ heap: own + others, process: process.memoryUsage().rss } satisfies Memory);
  });
  process.channel?.unref();
} else {
  threads.onmessage = async (event) => {
    const { data } = event as { data: unknown };
    if (data === MEASURE) threads.postMessage(await inUse());
  };
}
threads.unref();
