import { StoreError } from './store.ts';

/** The longest id as written in a store (Cosmos DB allows 1,023 bytes). */
const LONGEST_ID = 1000;

/** Comes after every character of a written id: the end of the range of ids that begin with a prefix. */
export const AFTER_ALL = '\u007f';

/**
 * An id as the stores write it: ASCII letters, digits, «-», «_» and «:» as they are, every other UTF-16 unit as «~XX» or
 * «~uXXXX». Cosmos DB forbids / \ ? #, web addresses swallow dots, SQLite stops at NUL; the same text in both stores
 * also gives the same order, and the text of a prefix stays a prefix.
 */
export function writeId(id: string): string {
  const written = id.replace(/[^A-Za-z0-9_:-]/g, escapeUnit);
  if (written.length <= LONGEST_ID) return written;
  throw new StoreError(
    'tooLarge',
    `An id of ${written.length} characters is longer than the ${LONGEST_ID} a store takes.`,
  );
}

/** The id that `writeId` wrote. */
export function readId(written: string): string {
  return written.replace(
    /~(?:u([0-9A-F]{4})|([0-9A-F]{2}))/g,
    (_, wide: string | undefined, narrow: string | undefined) =>
      String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
  );
}

function escapeUnit(unit: string): string {
  const hex = unit.charCodeAt(0).toString(16).toUpperCase();
  return hex.length <= 2 ? `~${hex.padStart(2, '0')}` : `~u${hex.padStart(4, '0')}`;
}
