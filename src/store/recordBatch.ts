import type { Entry } from '../domain/entry.ts';
import type { Batch, Commit } from './ledgerEntries.ts';
import type { LedgerPlaces } from './ledgerPlaces.ts';
import type { Store } from './store.ts';

/** How many entries are written between two words of progress. */
const SLICE = 100;

/** How an import ended: «already» when the same one was committed before, and then nothing was changed. */
export type BatchRecorded = { outcome: 'recorded' | 'already'; entries: number };

/** Told now and then how many entries of an import are written. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Writes the entries of an import, then the commit document that makes them all count at once. Stopped anywhere before
 * that, nothing counts, and the same import again goes on where it stopped.
 */
export async function writeBatch(
  store: Store,
  plan: string,
  places: LedgerPlaces,
  batch: Batch,
  entries: readonly Entry[],
  onProgress?: OnProgress,
): Promise<BatchRecorded> {
  if (await store.read(places.commit(batch.id))) return { outcome: 'already', entries: 0 };
  const documents = entries.map((entry) => ({
    id: places.entry(entry.indicator, entry.id).id,
    body: { ...entry, batch: batch.id },
  }));
  for (let from = 0; from < documents.length; from += SLICE) {
    await store.createAll('plan', plan, documents.slice(from, from + SLICE));
    onProgress?.(Math.min(from + SLICE, documents.length), documents.length);
  }
  const commit: Commit = { ...batch, entries: entries.length };
  const { outcome } = await store.create(places.commit(batch.id), commit);
  return outcome === 'written' ? { outcome: 'recorded', entries: entries.length } : { outcome: 'already', entries: 0 };
}
