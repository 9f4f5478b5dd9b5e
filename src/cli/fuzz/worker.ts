import type { Bench } from './room.ts';
import { ROOMS } from './rooms.ts';
import { type Job, type JobDone, runJob } from './runJob.ts';

/** What a worker tells the process that started it: ready for a job, or what the last one showed. */
export type FromWorker = { ready: true } | { job: Job; done: JobDone };

/** Does jobs as they come, one after the other, until the other process lets go. */
export function serveJobs(): void {
  const open = new Map<string, Promise<Bench<unknown>>>();
  const tell = (message: FromWorker): void => void process.send?.(message);
  process.on('message', async (job: Job) => {
    const room = ROOMS.find(({ name }) => name === job.room);
    if (!room) throw new Error(`There is no room ${job.room}.`);
    const bench = open.get(job.room) ?? room.open();
    open.set(job.room, bench);
    tell({ job, done: await runJob(await bench, job) });
  });
  process.on('disconnect', async () => {
    for (const bench of open.values()) await (await bench).close?.();
    process.exit();
  });
  tell({ ready: true });
}
