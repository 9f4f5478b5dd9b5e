import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { StoreError } from './store.ts';

/** The one file of the embedded store, under its folder. */
export const FILE_NAME = 'plan.db';

/** How long SQLite itself waits for another process before giving the event loop back. */
const BUSY_MS = 50;

/** Which form of tables this code reads and writes. */
const TABLES_VERSION = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS document (
    room TEXT NOT NULL,
    pk TEXT NOT NULL,
    id TEXT NOT NULL,
    etag TEXT NOT NULL,
    expires INTEGER,
    body TEXT NOT NULL,
    PRIMARY KEY (room, pk, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS document_expires ON document (expires) WHERE expires IS NOT NULL;
  PRAGMA user_version = ${TABLES_VERSION};`;

/** Whether an embedded store was ever opened for writing in that folder. */
export function sqliteExists(folder: string): boolean {
  return existsSync(join(folder, FILE_NAME));
}

/** A store in memory, empty, gone when it is closed. */
export function openMemory(): Database.Database {
  const database = new Database(':memory:');
  database.exec(TABLES);
  return database;
}

/** Opens the file for reading and writing, making folder, file and tables where they are missing. */
export function openFile(folder: string): Database.Database {
  const path = join(folder, FILE_NAME);
  try {
    mkdirSync(folder, { recursive: true });
    const database = new Database(path, { timeout: BUSY_MS });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    if (tablesVersion(database, path) !== TABLES_VERSION) database.exec(TABLES);
    return database;
  } catch (error) {
    throw openTrouble(error, path);
  }
}

/**
 * A second connection to a file already open, for what is only a convenience: its writes are in the log, which every
 * process reads, but wait for no disk.
 */
export function openLight(folder: string): Database.Database {
  const path = join(folder, FILE_NAME);
  try {
    const database = new Database(path, { timeout: BUSY_MS });
    database.pragma('synchronous = NORMAL');
    return database;
  } catch (error) {
    throw openTrouble(error, path);
  }
}

/** Opens a file that exists for reading only; another process may be writing it. */
export function openFileReadOnly(folder: string): Database.Database {
  const path = join(folder, FILE_NAME);
  if (!existsSync(path)) throw new StoreError('unavailable', `There is no store yet at ${path}.`);
  const address = `${pathToFileURL(path).href}?mode=ro`;
  try {
    return openChecked(address, path);
  } catch (error) {
    // In a folder closed to writing SQLite cannot make its shared-memory file; without a log beside it the file is still.
    if (existsSync(`${path}-wal`)) throw openTrouble(error, path);
    try {
      return openChecked(`${address}&immutable=1`, path);
    } catch {
      throw openTrouble(error, path);
    }
  }
}

function openChecked(address: string, path: string): Database.Database {
  const database = new Database(address, { timeout: BUSY_MS });
  tablesVersion(database, path);
  return database;
}

function tablesVersion(database: Database.Database, path: string): number {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version <= TABLES_VERSION) return version;
  throw new StoreError('corrupt', `The store ${path} was written by a newer version of this program.`);
}

/** Opening fails without a code where the path is the matter: a folder closed to writing, or no folder at all. */
function openTrouble(error: unknown, path: string): Error {
  const { code, message } = error as { code?: string; message?: string };
  const pathTrouble = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code ?? '');
  if (pathTrouble || /Unable to open/.test(message ?? '')) {
    return new StoreError(
      'readOnly',
      `The store ${path} cannot be opened or created: check that its folder can be written.`,
      error,
    );
  }
  return sqliteTrouble(error, path);
}
