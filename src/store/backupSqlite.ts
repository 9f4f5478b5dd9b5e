import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { FILE_NAME, openFileReadOnly } from './sqliteFile.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { StoreError } from './store.ts';

/** A copy of the embedded store: where it is and how many documents it holds. */
export type Backup = { path: string; documents: number };

/**
 * Copies the embedded store of that folder into one new file, as it stands at one instant, while other processes go on
 * writing. The copy is read through once it is made; half a copy never has its name. Throws a `StoreError`; an existing file is never written over.
 */
export function backupSqlite(folder: string, path: string): Backup {
  if (existsSync(path))
    throw new StoreError('readOnly', `The file ${path} exists already: a backup writes over nothing.`);
  const partial = `${path}.partial`;
  const source = openFileReadOnly(folder);
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(partial, { force: true });
    source.exec(`VACUUM INTO '${partial.replaceAll("'", "''")}'`);
    renameSync(partial, path);
    return { path, documents: checkedCopy(path) };
  } catch (error) {
    if (existsSync(partial)) rmSync(partial);
    const { code, message } = error as NodeJS.ErrnoException;
    if (/^E[A-Z]+$/.test(code ?? '') || /unable to open/i.test(message)) {
      throw new StoreError('readOnly', `The backup ${path} cannot be written: check that its folder can be.`, error);
    }
    throw sqliteTrouble(error, join(folder, FILE_NAME));
  } finally {
    source.close();
  }
}

/** Reads the whole copy through; gives its number of documents. */
function checkedCopy(path: string): number {
  const copy = new Database(path);
  try {
    const found = copy.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    if (found.integrity_check !== 'ok')
      throw new StoreError('corrupt', `The copy ${path} is damaged: ${found.integrity_check}.`);
    return (copy.prepare('SELECT count(*) AS documents FROM document').get() as { documents: number }).documents;
  } finally {
    copy.close();
  }
}
