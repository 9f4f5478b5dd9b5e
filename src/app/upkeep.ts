import { type Config, type Environment, environment, type Refused, readConfig, refused } from '../config.ts';
import type { Plan } from '../domain/plan.ts';
import { openSqlite } from '../store/sqlite.ts';
import { sqliteExists } from '../store/sqliteFile.ts';
import type { Store } from '../store/store.ts';
import { createLedger, type StoredLedger } from '../store/storedLedger.ts';
import { openPlan } from './openPlan.ts';

/** Where the store is, for commands that look after it. */
export type StoreSettings = { outcome: 'read' } & Pick<Config, 'cosmos' | 'dataDir'>;

/** The ledger of the plan in force, over the store that is already there. */
export type Upkeep = { outcome: 'open'; plan: Plan; store: Store; ledger: StoredLedger };

const clock = (): Date => new Date();

/** Reads the settings of the environment and of `.env`; one that cannot be used is refused. */
export function storeSettings(given?: Environment): StoreSettings | Refused {
  const env = given ?? environment();
  if (isRefused(env)) return env;
  const config = readConfig(env);
  if (isRefused(config)) return config;
  return { outcome: 'read', cosmos: config.cosmos, dataDir: config.dataDir };
}

/** Opens the store without making or filling one. Rejects with a `StoreError` when it cannot be reached. */
export async function openForUpkeep(): Promise<Upkeep | Refused> {
  const settings = storeSettings();
  if (settings.outcome === 'refused') return settings;
  const { cosmos, dataDir } = settings;
  if (!cosmos && !sqliteExists(dataDir)) {
    return refused('DATA_DIR', `il n’y a pas encore de magasin dans ${dataDir}`, `there is no store yet in ${dataDir}`);
  }
  const store = await openStore(settings);
  const plan = openPlan();
  return { outcome: 'open', plan, store, ledger: createLedger(store, plan, { clock }) };
}

async function openStore({ cosmos, dataDir }: StoreSettings): Promise<Store> {
  if (!cosmos) return openSqlite({ folder: dataDir, clock });
  const { openCosmos } = await import('../store/cosmos.ts');
  return openCosmos({ ...cosmos, clock });
}

function isRefused(value: object): value is Refused {
  return 'outcome' in value && value.outcome === 'refused';
}
