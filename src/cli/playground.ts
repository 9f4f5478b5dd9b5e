import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../root.ts';

/** Microsoft 365 Agents Playground: a client like Teams, in a browser. */
export type Playground = { url: string; process: ChildProcess; stop(): Promise<void> };

export type PlaygroundOptions = {
  /** Where the bot takes messages. */
  endpoint: string;
  /** Taken if it is free. */
  port: number;
  /** For its log. */
  folder: string;
};

const PROGRAM = fileURLToPath(new URL('node_modules/@microsoft/m365agentsplayground/cli.js', packageRoot));
const PEOPLE = fileURLToPath(new URL('teams/playground.yml', packageRoot));
const START_WITHIN_MS = 30_000;

/** It would listen to the whole network, and speaks to a bot that believes it: this machine is enough. */
const LOOPBACK_ONLY = `data:text/javascript,${encodeURIComponent(
  `import { Server } from 'node:net';
   const listen = Server.prototype.listen;
   Server.prototype.listen = function (at, ...rest) {
     return typeof at === 'number' || typeof at === 'string' ? listen.call(this, Number(at), '127.0.0.1', ...rest) : listen.call(this, at, ...rest);
   };`,
)}`;

/** Whether it is installed: it comes with the tools for development. */
export function hasPlayground(): boolean {
  return existsSync(PROGRAM);
}

/** Starts it beside a bot, and waits until it answers. It opens no browser and sends nothing to its maker. */
export async function startPlayground({ endpoint, port, folder }: PlaygroundOptions): Promise<Playground> {
  mkdirSync(folder, { recursive: true });
  const service = `http://127.0.0.1:${port}/_connector`;
  const words = ['start', '-c', 'msteams', '--dt', '-e', endpoint, '-p', `${port}`, '--service-url', service];
  const people = join(folder, 'people.yml');
  // Each start is a first meeting: its conversations are new ones.
  const fresh = readFileSync(PEOPLE, 'utf8').replace(/^( *id: (?:clavardage|canal|equipe)\S*)$/gm, `$1-${Date.now()}`);
  writeFileSync(people, fresh);
  const child = spawn(process.execPath, ['--import', LOOPBACK_ONLY, PROGRAM, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: people },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  const began = Date.now();
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() - began > START_WITHIN_MS) {
      child.kill('SIGKILL');
      throw new Error(`The Playground did not start:\n${logIn(folder)}`);
    }
    await pause(50);
  }
  return {
    url,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

/** Why it did not start is in its log only. */
function logIn(folder: string): string {
  const logs = join(folder, 'devTools');
  if (!existsSync(logs)) return '';
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8').slice(-2000))
    .join('\n');
}
