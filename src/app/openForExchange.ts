import { type Environment, environment, type Refused, readConfig } from '../config.ts';
import { type Day, dayOf } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { openSqlite } from '../store/sqlite.ts';
import { sqliteExists } from '../store/sqliteFile.ts';
import type { Store } from '../store/store.ts';
import { createLedger, type StoredLedger } from '../store/storedLedger.ts';
import { createStoredPlans, type StoredPlans } from '../store/storedPlans.ts';
import { openPlan, parseStoredPlan } from './openPlan.ts';

/** What imports write to and exports read from. */
export type Exchange = {
  outcome: 'open';
  store: Store;
  /** The plan this product ships, and every edition that was imported. */
  shipped: Plan;
  plans: StoredPlans;
  ledger: (plan: Plan) => StoredLedger;
  /** The day to judge dates by: the one set for trying out, else the real one. */
  today: Day;
  /** The real time, even on a day set for trying out. */
  clock: () => Date;
};

const clock = (): Date => new Date();

/**
 * Opens the store that the settings name. `create` makes the embedded one when there is none; otherwise an absent one is
 * an empty one in memory, and nothing is written. Rejects with a `StoreError` when the store cannot be reached.
 */
export async function openForExchange(
  { create }: { create: boolean },
  given?: Environment,
): Promise<Exchange | Refused> {
  const env = given ?? environment();
  if (isRefused(env)) return env;
  const config = readConfig(env);
  if (isRefused(config)) return config;
  const store = await openStore(config, create);
  return {
    outcome: 'open',
    store,
    shipped: openPlan(),
    plans: createStoredPlans(store, parseStoredPlan, clock),
    ledger: (plan) => createLedger(store, plan, { clock }),
    today: config.planNow ?? dayOf(clock()),
    clock,
  };
}

async function openStore(
  { cosmos, dataDir }: { cosmos: { endpoint: string; key: string; database: string } | null; dataDir: string },
  create: boolean,
): Promise<Store> {
  if (cosmos) {
    const { openCosmos } = await import('../store/cosmos.ts');
    return openCosmos({ ...cosmos, clock });
  }
  if (!create && !sqliteExists(dataDir)) return openSqlite({ memory: true, clock });
  return openSqlite({ folder: dataDir, readOnly: !create, clock });
}

function isRefused(value: object): value is Refused {
  return 'outcome' in value && value.outcome === 'refused';
}
