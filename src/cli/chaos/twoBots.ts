import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../root.ts';
import { type ChildBot, startChildBot } from '../childBot.ts';
import type { Bots } from './mail.ts';
import type { SharedStore } from './sharedStore.ts';

/** What befalls bots and store, one thing at a time. */
export const TROUBLES = [
  'killed',
  'stood still',
  'clock jumped',
  'store down',
  'store slow',
  'store throttling',
  'store locked',
  'disk full',
] as const;
export type Trouble = (typeof TROUBLES)[number];
const OF_FILE: readonly Trouble[] = ['killed', 'stood still', 'clock jumped', 'store locked', 'disk full', 'killed'];
const OF_COSMOS: readonly Trouble[] = [
  'killed',
  'stood still',
  'clock jumped',
  'store down',
  'store slow',
  'store throttling',
];

/** Two bots on one store that troubles come over until `calm`. */
export type TwoBots = Bots & {
  /** Ends the troubles, with both bots up on a good disk at the right time; how often each trouble came. */
  calm(): Promise<ReadonlyMap<Trouble, number>>;
  stop(): Promise<void>;
};

const PAUSE_MS = 2500;
const MOST_STARTS = 3;
const START_WITHIN_MS = 120_000;
const MINUTE_MS = 60_000;
const JUMPS_MS = [-3 * 1440, -150, -1, 1, 90, 1500, 3 * 1440].map((minutes) => minutes * MINUTE_MS);
const LOCKING_DOCUMENTS = 3000;
const program = fileURLToPath(new URL('dist/src/cli/chaos/bot.js', packageRoot));

export async function startTwoBots(shared: SharedStore, folder: string, random: () => number): Promise<TwoBots> {
  /** A bot that finds the store away does not start; whoever runs it starts it again. */
  async function start(more: Readonly<Record<string, string>> = {}): Promise<ChildBot> {
    const settings = { ...shared.settings, LOG_LEVEL: 'info', ...more };
    for (let tries = 1; ; tries += 1) {
      try {
        return await startChildBot({ folder, program, ipc: true, settings, startWithinMs: START_WITHIN_MS });
      } catch (error) {
        if (tries === MOST_STARTS) throw error;
      }
    }
  }
  const bots = [await start(), await start()] as [ChildBot, ChildBot];
  const counts = new Map<Trouble, number>();
  const troubles = shared.proxy ? OF_COSMOS : OF_FILE;
  let goesOn = true;
  const between = (least: number, most: number): number => least + random() * (most - least);

  async function restart(at: 0 | 1, more?: Readonly<Record<string, string>>): Promise<void> {
    await bots[at].stop('SIGKILL');
    bots[at] = await start(more);
  }
  async function come(trouble: Trouble, at: 0 | 1): Promise<void> {
    const { process: child } = bots[at];
    switch (trouble) {
      case 'killed':
        return restart(at);
      case 'stood still':
        child.kill('SIGSTOP');
        await pause(between(300, 3000));
        child.kill('SIGCONT');
        return;
      case 'clock jumped': {
        const clockMs = JUMPS_MS[Math.floor(random() * JUMPS_MS.length)] ?? 0;
        child.send({ clockMs });
        return pause(between(500, 2000));
      }
      case 'store down':
      case 'store throttling':
        shared.proxy?.state(trouble === 'store down' ? 'down' : 'throttling');
        await pause(between(300, 2000));
        return shared.proxy?.state('well');
      case 'store slow':
        shared.proxy?.state({ slowMs: between(50, 600) });
        await pause(between(500, 2500));
        return shared.proxy?.state('well');
      case 'store locked': {
        // One long transaction of another process, as an import or a backup is.
        const store = await shared.open();
        const documents = Array.from({ length: LOCKING_DOCUMENTS }, (_, number) => ({
          id: `d${counts.size}-${number}`,
          body: {},
        }));
        await store.createAll('plan', 'chaos', documents).catch(() => undefined);
        return store.close();
      }
      case 'disk full':
        await restart(at, { CHAOS_MAX_PAGES: '1' });
        await pause(between(1000, 2500));
        return restart(at);
    }
  }
  async function troubled(): Promise<void> {
    for (let round = 0; goesOn; round += 1) {
      await pause(PAUSE_MS * (0.5 + random()));
      if (!goesOn) return;
      const trouble = troubles[round % troubles.length] ?? 'killed';
      await come(trouble, random() < 0.5 ? 0 : 1);
      counts.set(trouble, (counts.get(trouble) ?? 0) + 1);
    }
  }
  const running = troubled();
  return {
    pick: () => bots[random() < 0.5 ? 0 : 1].url,
    async calm() {
      goesOn = false;
      await running;
      shared.proxy?.calm();
      for (const { process: child } of bots) child.send({ clockMs: 0 });
      return counts;
    },
    async stop() {
      await Promise.all(bots.map((one) => one.stop()));
    },
  };
}
