import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Place, type Store, StoreError } from './store.ts';

/** How often a document that others keep changing is tried: each time somebody's change, if not ours, went through. */
const ATTEMPTS = 40;
const LONGEST_PAUSE_MS = 40;

/**
 * Changes a document through its etag until no one else came between: `next` is given what stands and answers what shall
 * stand, or undefined to leave it. Gives what stands in the end.
 */
export async function replaceUntil<T>(
  store: Store,
  place: Place,
  next: (before: T | undefined) => Promise<T | undefined>,
): Promise<{ before: T | undefined; after: T | undefined; changed: boolean }> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const found = await store.read<T>(place);
    const after = await next(found?.body);
    if (after === undefined) return { before: found?.body, after: found?.body, changed: false };
    const written = found ? await store.replace(place, after, found.etag) : await store.create(place, after);
    if (written.outcome === 'written') return { before: found?.body, after, changed: true };
    await pause(randomInt(LONGEST_PAUSE_MS));
  }
  throw new StoreError('unavailable', `The document ${place.id} is being changed by too many at once.`);
}
