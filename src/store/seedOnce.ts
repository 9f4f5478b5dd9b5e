import type { Entry } from '../domain/entry.ts';
import type { Plan } from '../domain/plan.ts';
import { ledgerPlaces } from './ledgerPlaces.ts';
import type { Store } from './store.ts';
import type { StoredLedger } from './storedLedger.ts';

/** What became of a seed: loaded now, loaded on an earlier start, or kept out of a ledger that has entries of its own. */
export type Seeded = 'loaded' | 'already' | 'notEmpty';

/**
 * Loads entries into a ledger on its first start only, under a name: the demonstration must never come back after it was
 * there, nor ever mix with real entries. Stopped half-way, the next start finishes it.
 */
export async function seedOnce(
  store: Store,
  ledger: StoredLedger,
  plan: Plan,
  entries: readonly Entry[],
  name: string,
): Promise<Seeded> {
  const places = ledgerPlaces(plan.id);
  if (await store.read(places.marker(name))) return 'already';
  const ids = new Set(entries.map((one) => places.entry(one.indicator, one.id).id));
  const { documents } = await store.list('plan', plan.id, places.entries(), { limit: entries.length + 1 });
  if (documents.some((one) => !ids.has(one.id))) return 'notEmpty';
  const all = entries.map((one) => ({ id: places.entry(one.indicator, one.id).id, body: one }));
  await store.createAll('plan', plan.id, all);
  await ledger.rebuild({ write: true });
  await store.create(places.marker(name), { entries: entries.length });
  return 'loaded';
}
