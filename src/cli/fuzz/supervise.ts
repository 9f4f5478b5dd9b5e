import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Job, JobDone } from './runJob.ts';
import type { FromWorker } from './worker.ts';

/** What all jobs of one room showed together. */
export type RoomTotal = {
  cases: number;
  noise: number;
  worstMs: number;
  slow: { ms: number; input: string; seed: number }[];
  faults: { what: string; input: string; seed: number }[];
  /** Processes that ended or stood still in this room, each with the last it wrote. */
  broken: { why: string; seed: number }[];
};

export type Supervised = {
  jobs: Iterator<Job>;
  workers: number;
  /** No job begins after so many seconds. */
  seconds: number;
  onProgress(totals: ReadonlyMap<string, RoomTotal>): void;
  /** What a worker runs: this same program, unless told. */
  program?: string;
};

const STANDS_STILL_MS = 180_000;
const LAST_WORDS = 1500;
const WIRES: StdioOptions = ['ignore', 'inherit', 'pipe', 'ipc'];

/** Hands jobs to worker processes until there are none or the time is over; a worker that breaks is replaced. */
export async function supervise({
  jobs,
  workers,
  seconds,
  onProgress,
  program = process.argv[1] ?? '',
}: Supervised): Promise<Map<string, RoomTotal>> {
  const totals = new Map<string, RoomTotal>();
  const until = performance.now() + seconds * 1000;
  let last = performance.now();

  function next(): Job | undefined {
    if (performance.now() > until) return undefined;
    const { value, done } = jobs.next();
    return done ? undefined : value;
  }
  function add({ job, done }: { job: Job; done: JobDone }): void {
    const total = totalOf(totals, job.room);
    total.cases += done.cases;
    total.noise += done.noise;
    total.worstMs = Math.max(total.worstMs, done.worstMs);
    total.slow.push(...done.slow.map((one) => ({ ...one, seed: job.seed })));
    if (done.fault) total.faults.push({ ...done.fault, seed: job.seed });
    if (performance.now() - last > 15_000) {
      last = performance.now();
      onProgress(totals);
    }
  }
  /** One worker from its start to its end; whether another one is to take its place. */
  function work(child: ChildProcess): Promise<boolean> {
    return new Promise((resolve) => {
      let job: Job | undefined;
      let watch: NodeJS.Timeout | undefined;
      const lastWords = endOf(child.stderr);
      const hand = (): void => {
        clearTimeout(watch);
        job = next();
        if (!job) {
          child.disconnect();
          return;
        }
        watch = setTimeout(() => child.kill('SIGKILL'), STANDS_STILL_MS);
        child.send(job);
      };
      child.on('message', (message: FromWorker) => {
        if ('done' in message) add(message);
        hand();
      });
      child.once('exit', async (code, signal) => {
        clearTimeout(watch);
        const written = await lastWords;
        const why = `the process ended (${signal ?? `code ${code}`})${written && `:\n${written}`}`;
        if (job) totalOf(totals, job.room).broken.push({ why, seed: job.seed });
        resolve(job !== undefined);
      });
    });
  }
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (await work(fork(program, ['--worker'], { stdio: WIRES }))) if (performance.now() > until) break;
    }),
  );
  return totals;
}

function totalOf(totals: Map<string, RoomTotal>, room: string): RoomTotal {
  const found = totals.get(room) ?? { cases: 0, noise: 0, worstMs: 0, slow: [], faults: [], broken: [] };
  totals.set(room, found);
  return found;
}

/** The last that a process wrote, once it has gone. */
async function endOf(stream: Readable | null): Promise<string> {
  let written = '';
  for await (const chunk of stream ?? []) written = (written + chunk).slice(-LAST_WORDS);
  return written.trim();
}
