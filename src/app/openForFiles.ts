import type { Now } from '../bot/assistant.ts';
import { type BriefingFiles, createBriefingFiles } from '../bot/briefingFiles.ts';
import { environment, type Refused, readConfig } from '../config.ts';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { nowOf } from './now.ts';
import { openWorld } from './openWorld.ts';

/** What makes files outside a conversation: the bot's own, over the store, which is only read. */
export type Filing = { outcome: 'open'; plan: Plan; files: BriefingFiles; now: Now; close(): Promise<void> };

/** Opens the embedded store for reading; `day` stands in for today. A setting that cannot be used is refused. */
export async function openForFiles(day?: Day): Promise<Filing | Refused> {
  const env = environment();
  if (isRefused(env)) return env;
  const config = readConfig(env);
  if (isRefused(config)) return config;
  const world = await openWorld(config, { readOnly: true });
  if (isRefused(world)) return world;
  const { plan, ledger, trialDay, store } = world;
  const now = nowOf(day ?? config.planNow, trialDay);
  return { outcome: 'open', plan, files: createBriefingFiles(plan, ledger), now, close: () => store.close() };
}

function isRefused(value: object): value is Refused {
  return 'outcome' in value && value.outcome === 'refused';
}
