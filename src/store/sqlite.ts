import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type Database from 'libsql';
import { bodyText } from './bodyText.ts';
import { AFTER_ALL, readId, writeId } from './itemId.ts';
import { openFile, openFileReadOnly, openLight, openMemory } from './sqliteFile.ts';
import { isBusy, sqliteTrouble } from './sqliteTrouble.ts';
import {
  type Document,
  PAGE_LIMIT,
  type Place,
  type Store,
  StoreError,
  type WriteOptions,
  type Written,
} from './store.ts';
import { createTogether } from './together.ts';

/** Where the embedded store is and how it is opened. */
export type SqliteOptions = {
  clock: () => Date;
  /** For trying out a full disk: the file may not grow past so many pages of 4 KB. */
  maxPages?: number;
} & ({ folder: string; readOnly?: boolean } | { memory: true });

/** How often an operation that finds the file in use is tried again, and the pause between: some four seconds in all. */
const ATTEMPTS = 40;
const PAUSE_MS = 50;

/** Expired documents are unseen at once and removed from the file every so many writes. */
const WRITES_BETWEEN_CLEANING = 500;

type Row = { id: string; etag: string; body: string };

/** Opens the embedded store: a file under `folder`, or nothing but memory. Rejects with a `StoreError`. */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const inMemory = 'memory' in options;
  const path = inMemory ? 'in memory' : options.folder;
  const readOnly = !inMemory && options.readOnly === true;
  const database = await whenFree(path, () =>
    inMemory ? openMemory() : readOnly ? openFileReadOnly(options.folder) : openFile(options.folder),
  );
  const light = inMemory || readOnly ? database : await whenFree(path, () => openLight(options.folder));
  if (options.maxPages !== undefined)
    for (const one of [database, light]) one.pragma(`max_page_count = ${options.maxPages}`);
  return storeOver({ database, light, path, readOnly }, options.clock);
}

/** `light` is a second connection to the same file, which does not wait for the disk. */
type Opened = { database: Database.Database; light: Database.Database; path: string; readOnly: boolean };

function storeOver({ database, light, path, readOnly }: Opened, clock: () => Date): Store {
  const now = (): number => clock().getTime();
  let open = true;
  async function run<T>(operation: () => T): Promise<T> {
    if (!open) throw new StoreError('unavailable', `The store ${path} is closed.`);
    return whenFree(path, operation);
  }
  const select = database.prepare<unknown[]>(
    `SELECT id, etag, CASE WHEN etag = ? THEN '' ELSE body END AS body FROM document
     WHERE room = ? AND pk = ? AND id = ? AND (expires IS NULL OR expires > ?)`,
  );
  const selectPage = database.prepare<unknown[]>(
    `SELECT id, etag, body FROM document
     WHERE room = ? AND pk = ? AND id >= ? AND id < ? AND id > ? AND (expires IS NULL OR expires > ?)
     ORDER BY id LIMIT ?`,
  );
  const durably = writesOf(database);
  const lightly = light === database ? durably : writesOf(light);
  const remove = database.prepare<unknown[]>('DELETE FROM document WHERE room = ? AND pk = ? AND id = ?');
  const removeExpired = database.prepare<unknown[]>('DELETE FROM document WHERE expires <= ?');
  const atOnce = database.transaction((operation: () => unknown) => operation()).immediate;
  const lightlyAtOnce = light.transaction((operation: () => unknown) => operation()).immediate;
  const together = createTogether((all) =>
    run(() =>
      all.length === 1 ? all.map((one) => one()) : (lightlyAtOnce(() => all.map((one) => one())) as unknown[]),
    ),
  );

  let writes = 0;
  /** What cannot be removed now will be later: the write that was just done stands either way. */
  async function clean(): Promise<void> {
    writes += 1;
    if (writes % WRITES_BETWEEN_CLEANING === 0) await run(() => removeExpired.run(now())).catch(() => undefined);
  }
  /**
   * A light write is in the log, which other processes read, but the disk is not asked to have it yet. Those of one turn
   * of the event loop are one transaction; each is answered once that has ended.
   */
  function written<T>(options: WriteOptions | undefined, write: (writes: Writes) => T): Promise<T> {
    if (!options?.light) return run(() => write(durably));
    return together(() => write(lightly));
  }
  const expires = (options?: WriteOptions): number | null =>
    options?.expiresInSeconds === undefined ? null : now() + options.expiresInSeconds * 1000;

  function createNow({ insert }: Writes, place: Place, text: string, options?: WriteOptions): Written {
    const etag = randomUUID();
    const { changes } = insert.run([...keyOf(place), etag, expires(options), text, now()]);
    return changes === 1 ? { outcome: 'written', etag } : { outcome: 'conflict' };
  }

  return {
    async read<T>(place: Place, known?: Document<T>) {
      const key = keyOf(place);
      const row = await run(() => select.get([known?.etag ?? '', ...key, now()]) as Row | undefined);
      return known && row?.etag === known.etag ? known : row && documentOf<T>(row);
    },
    async create(place, body, options) {
      const text = bodyText(body);
      const created = await written(options, (writes) => createNow(writes, place, text, options));
      await clean();
      return created;
    },
    async createAll(room, partition, documents) {
      const ready = documents.map(({ id, body }) => ({ place: { room, partition, id }, text: bodyText(body) }));
      return run(() => atOnce(() => ready.map(({ place, text }) => createNow(durably, place, text))) as Written[]);
    },
    async replace(place, body, etag, options) {
      const text = bodyText(body);
      const next = randomUUID();
      const key = keyOf(place);
      const { changes } = await written(options, ({ update }) =>
        update.run([next, expires(options), text, ...key, etag, now()]),
      );
      await clean();
      return changes === 1 ? { outcome: 'written', etag: next } : { outcome: 'conflict' };
    },
    async upsert(place, body, options) {
      const text = bodyText(body);
      const etag = randomUUID();
      const key = keyOf(place);
      await written(options, ({ insertOrUpdate }) => insertOrUpdate.run([...key, etag, expires(options), text]));
      await clean();
      return { outcome: 'written', etag };
    },
    async delete(place) {
      const key = keyOf(place);
      await run(() => remove.run(...key));
    },
    async list<T>(room: string, partition: string, prefix: string, page?: { after?: string; limit?: number }) {
      const limit = page?.limit ?? PAGE_LIMIT;
      const from = writeId(prefix);
      const after = page?.after === undefined ? '' : writeId(page.after);
      const range = [room, writeId(partition), from, from + AFTER_ALL, after];
      const rows = await run(() => selectPage.all(...range, now(), limit + 1) as Row[]);
      const documents = rows.slice(0, limit).map((row) => documentOf<T>(row));
      const last = documents.at(-1);
      return rows.length > limit && last ? { documents, next: last.id } : { documents };
    },
    async ping() {
      await run(() => select.get('', 'plan', '', '', 0));
    },
    async close() {
      if (!open) return;
      await together.ended();
      // libsql's statements outlive the connection: what keeps it closed is the flag, what empties the log is this.
      if (!readOnly) await run(() => database.pragma('wal_checkpoint(TRUNCATE)')).catch(() => undefined);
      open = false;
      if (light !== database) light.close();
      database.close();
    },
  };
}

type Writes = ReturnType<typeof writesOf>;

function writesOf(database: Database.Database) {
  return {
    insert: database.prepare<unknown[]>(
      `INSERT INTO document (room, pk, id, etag, expires, body) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET etag = excluded.etag, expires = excluded.expires, body = excluded.body
       WHERE document.expires <= ?`,
    ),
    update: database.prepare<unknown[]>(
      `UPDATE document SET etag = ?, expires = ?, body = ?
       WHERE room = ? AND pk = ? AND id = ? AND etag = ? AND (expires IS NULL OR expires > ?)`,
    ),
    insertOrUpdate: database.prepare<unknown[]>(
      'INSERT OR REPLACE INTO document (room, pk, id, etag, expires, body) VALUES (?, ?, ?, ?, ?, ?)',
    ),
  };
}

function keyOf({ room, partition, id }: Place): [string, string, string] {
  return [room, writeId(partition), writeId(id)];
}

function documentOf<T>(row: Row): Document<T> {
  return { id: readId(row.id), etag: row.etag, body: JSON.parse(row.body) as T };
}

/** Runs the operation, again after a pause while another process holds the file; other trouble becomes a `StoreError`. */
async function whenFree<T>(path: string, operation: () => T): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return operation();
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw sqliteTrouble(error, path);
    }
    await pause(PAUSE_MS);
  }
}
