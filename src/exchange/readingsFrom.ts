import { createHash } from 'node:crypto';
import type { Instant } from '../domain/day.ts';
import type { Author, Entry, Reading } from '../domain/entry.ts';
import { liveEntries } from '../domain/ledger.ts';
import type { Result } from './readResults.ts';

/**
 * Ledger readings for checked results. Their ids come from their content, so the same row imported twice is one entry; a
 * row that gives another value for the same indicator, year and day corrects the entry that stands. Readings that stand
 * already, word for word, are left out.
 */
export function readingsFrom(
  planId: string,
  results: readonly Result[],
  standing: readonly Entry[],
  by: Author,
  at: Instant,
): Reading[] {
  const known = new Set(standing.map((one) => one.id));
  const live = liveEntries(standing, 'all').filter((one) => one.kind === 'reading');
  return results.flatMap(({ line: _, ...result }): Reading[] => {
    const id = `result-${fingerprint([planId, result])}`;
    if (known.has(id)) return [];
    const replaced = live.findLast(
      (one) => one.indicator === result.indicator && one.year === result.year && one.asOf === result.asOf,
    );
    return [{ kind: 'reading', id, ...result, validated: true, ...(replaced && { corrects: replaced.id }), by, at }];
  });
}

/** The id of an import: the same content for the same plan is the same import. */
export function importId(planId: string, content: unknown): string {
  return `import-${fingerprint([planId, content])}`;
}

/** 32 hexadecimal digits of SHA-256 over the content with its keys in order. */
function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, inOrder)).digest('hex').slice(0, 32);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
