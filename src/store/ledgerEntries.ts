import type { Instant } from '../domain/day.ts';
import type { Author, Entry } from '../domain/entry.ts';
import { everyPage } from './everyPage.ts';
import type { LedgerPlaces } from './ledgerPlaces.ts';
import type { Store } from './store.ts';

/** An import: its entries count together, once its commit document exists. */
export type Batch = {
  /** Deterministic, from the content of what is imported: the same import twice is one. */
  id: string;
  at: Instant;
  by: Author;
  /** What was imported, as people know it: a file's name. */
  title?: string;
  /** For a ledger brought back as it was: its entries keep the instants they were first recorded at. */
  keepsDates?: boolean;
};

/** The commit document of an import. */
export type Commit = Batch & { entries: number };

/** Reads entries that count. */
export type LedgerEntries = {
  /** The entries of one indicator in no particular order, those of unfinished imports left out. */
  of: (indicator: number) => Promise<Entry[]>;
  /** Those of every indicator. */
  all: () => Promise<Entry[]>;
  /** One entry, whether or not its import is finished. */
  one: (indicator: number, id: string) => Promise<Entry | undefined>;
  /** Every entry as stored, and which imports are committed. */
  raw: () => Promise<{ entries: Entry[]; commits: ReadonlyMap<string, Commit> }>;
};

/** Reads the entries of one plan's ledger. Commits never change, so each is read once. */
export function ledgerEntries(store: Store, plan: string, places: LedgerPlaces): LedgerEntries {
  const commits = new Map<string, Commit>();

  async function readCommits(): Promise<void> {
    for (const { body } of await everyPage<Commit>(store, 'plan', plan, places.commits)) commits.set(body.id, body);
  }

  async function list(prefix: string): Promise<Entry[]> {
    return (await everyPage<Entry>(store, 'plan', plan, prefix)).map((one) => one.body);
  }

  async function counting(entries: readonly Entry[]): Promise<Entry[]> {
    if (entries.some(({ batch }) => batch !== undefined && !commits.has(batch))) await readCommits();
    return entries.flatMap((entry) => {
      if (entry.batch === undefined) return [entry];
      const commit = commits.get(entry.batch);
      return commit ? [asCommitted(entry, commit)] : [];
    });
  }

  return {
    of: async (indicator) => counting(await list(places.entries(indicator))),
    all: async () => counting(await list(places.entries())),
    one: async (indicator, id) => (await store.read<Entry>(places.entry(indicator, id)))?.body,
    async raw() {
      const entries = await list(places.entries());
      await readCommits();
      return { entries, commits };
    },
  };
}

/** An import begun one day and finished the next was known on the next. */
function asCommitted(entry: Entry, commit: Commit): Entry {
  return commit.keepsDates || commit.at <= entry.at ? entry : { ...entry, at: commit.at };
}
