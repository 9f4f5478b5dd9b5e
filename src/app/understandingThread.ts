import { Worker } from 'node:worker_threads';
import { NotUnderstoodInTime, type UnderstandsSoon } from '../bot/understandsSoon.ts';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';
import type { FromWorker, ToWorker } from './understandingWorker.ts';

/** Understanding in a thread of its own: a message that takes long, or never ends, makes nobody else wait for long. */
export type UnderstandingThread = {
  of(plan: Plan): UnderstandsSoon;
  /** Resolves once it can understand; rejects when it cannot be started. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

type Job = {
  told: Extract<ToWorker, { kind: 'message' }>;
  plan: Plan;
  resolve: (request: Request) => void;
  reject: (error: Error) => void;
};

type Thread = {
  worker: Worker;
  /** The plans it was told, by their keys. */
  told: Set<number>;
  watch: NodeJS.Timeout;
  ready: Promise<void>;
};

const PROGRAM = new URL('./understandingWorker.js', import.meta.url);
/** A thousand times what a message takes. */
const LONGEST_MS = 2000;
/** Looked at so often: a process that stood still for a while must not take the pause for the message's. */
const LOOKS = 4;
/** Ten times what it needs: a text that would fill the memory ends its thread, not the bot. */
const MOST_MEMORY_MB = 1024;

/**
 * Starts the thread. Messages are understood one after the other, in the order they came. One that takes longer than about
 * `longestMs`, or that ends the thread, is rejected alone; a new thread takes over those that waited behind it.
 */
export function startUnderstandingThread({
  program = PROGRAM,
  longestMs = LONGEST_MS,
}: {
  program?: URL;
  longestMs?: number;
} = {}): UnderstandingThread {
  const waiting: Job[] = [];
  const keys = new WeakMap<Plan, number>();
  let lastKey = 0;
  let lastId = 0;
  let stopped = false;
  const first = begin();
  let current: Thread | undefined = first;

  function begin(): Thread {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    let looks = 0;
    let began = false;
    // A catalogue of thousands takes seconds to compile, which are not the message's that waits for it.
    let opening = true;
    const watch = setInterval(() => {
      looks = !opening && waiting.length > 0 ? looks + 1 : 0;
      if (looks > LOOKS) giveUp(thread, new NotUnderstoodInTime('A message took too long to understand.'), began);
    }, longestMs / LOOKS);
    watch.unref();
    const ready = new Promise<void>((resolve, reject) => {
      worker.on('message', (from: FromWorker) => {
        looks = 0;
        if (from.kind === 'understood' || from.kind === 'failed') return settle(from);
        opening = from.kind === 'opening';
        if (opening) return;
        began = true;
        resolve();
      });
      const ended = (error: Error): void => {
        reject(error);
        giveUp(thread, error, began);
      };
      worker.on('error', ended);
      worker.on('exit', (code) => ended(new Error(`The thread that understands ended with ${code}.`)));
    });
    // Whoever started it waits for it; one that cannot be started later rejects its messages.
    ready.catch(() => undefined);
    const thread: Thread = { worker, told: new Set(), watch, ready };
    return thread;
  }

  /** Gives a thread up, and the message it was at. A new one takes over, unless this one never began: so would the next. */
  function giveUp(thread: Thread, error: Error, began: boolean): void {
    clearInterval(thread.watch);
    if (thread !== current) return;
    current = undefined;
    void thread.worker.terminate();
    const [at, ...behind] = waiting.splice(0);
    at?.reject(error);
    for (const job of behind) began ? hand(job) : job.reject(error);
  }

  function settle(from: Extract<FromWorker, { id: number }>): void {
    const at = waiting.findIndex(({ told }) => told.id === from.id);
    const [job] = at < 0 ? [] : waiting.splice(at, 1);
    if (from.kind === 'understood') job?.resolve(from.request);
    else job?.reject(from.error);
  }

  function hand(job: Job): void {
    if (stopped) {
      job.reject(new Error('The bot is stopping.'));
      return;
    }
    try {
      current ??= begin();
    } catch (error) {
      // The machine gives no more threads: whoever asks again is served once it does.
      job.reject(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    const { worker, told } = current;
    const { key } = job.told;
    const tell = (message: ToWorker): void => worker.postMessage(message);
    waiting.push(job);
    if (!told.has(key)) tell({ kind: 'plan', key, plan: job.plan });
    told.add(key);
    tell(job.told);
  }

  function keyOf(plan: Plan): number {
    const key = keys.get(plan) ?? ++lastKey;
    keys.set(plan, key);
    return key;
  }

  return {
    ready: first.ready,
    of: (plan) => (text: string, context: Context, today: Day) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        hand({ told: { kind: 'message', id: lastId, key: keyOf(plan), text, context, today }, plan, resolve, reject });
      }),
    async stop() {
      stopped = true;
      const last = current;
      current = undefined;
      for (const job of waiting.splice(0)) job.reject(new Error('The bot is stopping.'));
      if (!last) return;
      clearInterval(last.watch);
      await last.worker.terminate();
    },
  };
}
