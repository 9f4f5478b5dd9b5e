import type { Instant } from '../domain/day.ts';
import type { Author } from '../domain/entry.ts';
import type { Json, Store } from './store.ts';

/** Something somebody did that the ledger's own entries do not tell: a role given, an export, a decision refused. */
export type AuditRecord = {
  /** Deterministic, so that the same action told twice is one record. */
  id: string;
  at: Instant;
  by: Author;
  /** A short fixed word: «role.granted», «import.committed». */
  action: string;
  /** What it was done to: an entry, a person, a file. */
  subject?: string;
  detail?: Json;
};

/** What was done, by whom, when: records are only ever added. */
export type AuditTrail = {
  add: (record: AuditRecord) => Promise<'added' | 'already'>;
  /** Records from an instant on, oldest first, a page at a time; `next` asks for the page after. */
  list: (
    from?: Instant,
    page?: { after?: string; limit?: number },
  ) => Promise<{ records: AuditRecord[]; next?: string }>;
};

const PREFIX = 'audit:';

/** The audit trail of one plan. */
export function createAuditTrail(store: Store, plan: string): AuditTrail {
  return {
    async add(record) {
      const place = { room: 'plan', partition: plan, id: `${PREFIX}${record.at}:${record.id}` } as const;
      const { outcome } = await store.create(place, record);
      return outcome === 'written' ? 'added' : 'already';
    },
    async list(from, page) {
      const after = page?.after ?? (from === undefined ? undefined : `${PREFIX}${from}`);
      const limit = page?.limit === undefined ? {} : { limit: page.limit };
      const { documents, next } = await store.list<AuditRecord>('plan', plan, PREFIX, {
        ...limit,
        ...(after !== undefined && { after }),
      });
      return { records: documents.map((one) => one.body), ...(next !== undefined && { next }) };
    },
  };
}
