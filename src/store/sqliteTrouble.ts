import { StoreError } from './store.ts';

/** SQLite's primary result codes that mean trouble with the file, and what each says. Any other code is a bug. */
const TROUBLES = new Map<number, ConstructorParameters<typeof StoreError>>([
  [3, ['forbidden', 'may not be used by this account']],
  [5, ['timeout', 'is in use by another process for too long']],
  [6, ['timeout', 'is in use by another process for too long']],
  [8, ['readOnly', 'cannot be written: the file or its folder is read-only']],
  [10, ['unavailable', 'cannot be read or written: the disk reports an error']],
  [11, ['corrupt', 'is damaged: restore it from a backup']],
  [13, ['full', 'cannot grow: the disk is full']],
  [14, ['unavailable', 'cannot be opened']],
  [26, ['corrupt', 'is not a store of this program: restore it from a backup']],
]);

/** Whether another process holds the file just now, so that trying again soon may succeed. */
export function isBusy(error: unknown): boolean {
  return [5, 6].includes(primaryCode(error));
}

/** The expected trouble behind an error of libsql as a `StoreError`; a bug comes back as it is. */
export function sqliteTrouble(error: unknown, path: string): Error {
  if (error instanceof StoreError) return error;
  const found = TROUBLES.get(primaryCode(error));
  if (found) return new StoreError(found[0], `The store ${path} ${found[1]}.`, error);
  return error instanceof Error ? error : new Error(String(error));
}

function primaryCode(error: unknown): number {
  const { rawCode } = error as { rawCode?: number };
  return (rawCode ?? 0) & 0xff;
}
