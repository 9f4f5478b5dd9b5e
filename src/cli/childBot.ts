import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../root.ts';

/** A bot in a process of its own, with no settings but those given. */
export type ChildBot = {
  /** Without an ending «/». */
  url: string;
  process: ChildProcess;
  /** From the start of the process to its listening, by its own log. */
  startedInMs: number;
  /** Everything it has logged so far. */
  log(): string;
  /** Ends it, politely unless told, and waits for it. */
  stop(signal?: NodeJS.Signals): Promise<void>;
};

export type ChildOptions = {
  settings?: Readonly<Record<string, string>>;
  /** A folder for its log; the store goes there too unless DATA_DIR is given. */
  folder: string;
  /** Words for Node itself, such as `--cpu-prof`. */
  node?: readonly string[];
  /** What to run instead of the bot: a file that logs a line with «listening» and its url likewise. */
  program?: string;
  /** Opens a channel for messages between the two processes. */
  ipc?: boolean;
  /** How long it may take to listen; more on a machine that does much else. */
  startWithinMs?: number;
};

const START_WITHIN_MS = 30_000;

/** Starts it and waits until it listens; throws with its log when it does not. */
export async function startChildBot({
  settings = {},
  folder,
  node = [],
  program,
  ipc,
  startWithinMs = START_WITHIN_MS,
}: ChildOptions): Promise<ChildBot> {
  const path = program ?? fileURLToPath(new URL('dist/src/index.js', packageRoot));
  mkdirSync(folder, { recursive: true });
  const logPath = join(folder, `bot-${Date.now()}-${Math.random().toString(36).slice(2, 8)}.log`);
  const out = openSync(logPath, 'a');
  const env = { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(folder, 'var'), ...settings };
  const began = Date.now();
  const child = spawn(process.execPath, [...node, path], {
    cwd: folder,
    env,
    stdio: ipc ? ['ignore', out, out, 'ipc'] : ['ignore', out, out],
  });
  closeSync(out);
  // Whatever ends this process ends the child too.
  const orphaned = (): void => void child.kill('SIGKILL');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  const log = (): string => readFileSync(logPath, 'utf8');
  for (;;) {
    const listening = /"url":"(http:[^"]+?)\/?".*"msg":"listening"/.exec(log());
    if (listening?.[1]) {
      const at = /"time":"([^"]+)"/.exec(
        listening.input.slice(listening.input.lastIndexOf('\n', listening.index) + 1),
      )?.[1];
      return {
        url: listening[1].replace('localhost', '127.0.0.1'),
        process: child,
        startedInMs: Date.parse(at ?? '') - began,
        log,
        stop: (signal = 'SIGTERM') => stop(child, signal),
      };
    }
    if (child.exitCode !== null || Date.now() - began > startWithinMs) {
      await stop(child, 'SIGKILL');
      throw new Error(`The bot did not start:\n${log().slice(-4000)}`);
    }
    await pause(10);
  }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(late);
}

/** A folder of this run's own under the system's, removed by `remove`. */
export function ownFolder(name: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `plan-assistant-${name}-`));
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return { path, remove };
}
