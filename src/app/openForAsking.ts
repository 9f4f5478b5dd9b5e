import type { Assistant, Now } from '../bot/assistant.ts';
import { environment, type Refused, readConfig } from '../config.ts';
import type { Day } from '../domain/day.ts';
import { nowOf } from './now.ts';
import { openWorld } from './openWorld.ts';

/** What answers questions outside a conversation: the bot's own assistant over the store, which is only read. */
export type Asking = { outcome: 'open'; assistant: Assistant; now: Now; close(): Promise<void> };

/** Opens the embedded store for reading; `day` stands in for today. A setting that cannot be used is refused. */
export async function openForAsking(day?: Day): Promise<Asking | Refused> {
  const env = environment();
  if (isRefused(env)) return env;
  const config = readConfig(env);
  if (isRefused(config)) return config;
  const world = await openWorld(config, { readOnly: true });
  if (isRefused(world)) return world;
  const now = nowOf(day ?? config.planNow, world.trialDay);
  return { outcome: 'open', assistant: world.assistant, now, close: () => world.store.close() };
}

function isRefused(value: object): value is Refused {
  return 'outcome' in value && value.outcome === 'refused';
}
