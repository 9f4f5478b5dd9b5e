import { setTimeout as pause } from 'node:timers/promises';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/** What is in use after a collection, in bytes: by objects and buffers of all threads, and by the whole process. */
export type Memory = { heap: number; process: number };

// Loaded into a bot before its own code (`--import`), in its threads too: tells the parent its memory whenever asked, and
// changes nothing else. Each thread has a heap of its own and tells what is in it.
const threads = new BroadcastChannel('memory probe');
const MEASURE = 'measure';
const HERE = 'a thread';
/** Threads collect at the same time, and then answer; on a busy machine that takes a while. */
const ANSWERS_WITHIN_MS = 10_000;

async function inUse(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await pause(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (isMainThread) {
  let known = 0;
  let answers: number[] = [];
  threads.onmessage = (event) => {
    const { data } = event as { data: unknown };
    if (data === HERE) known += 1;
    if (typeof data === 'number') answers.push(data);
  };
  process.on('message', async () => {
    answers = [];
    threads.postMessage(MEASURE);
    const own = await inUse();
    const until = performance.now() + ANSWERS_WITHIN_MS;
    while (answers.length < known && performance.now() < until) await pause(20);
    if (answers.length < known) throw new Error(`Only ${answers.length} of ${known} threads told their memory.`);
    const heap = answers.reduce((total, one) => total + one, own);
    process.send?.({ heap, process: process.memoryUsage().rss } satisfies Memory);
  });
  process.channel?.unref();
} else {
  threads.postMessage(HERE);
  threads.onmessage = async (event) => {
    const { data } = event as { data: unknown };
    if (data === MEASURE) threads.postMessage(await inUse());
  };
}
threads.unref();
