import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openFile, sqliteExists } from '../../src/store/sqliteFile.ts';
import { type Store, StoreError, type StoreTrouble } from '../../src/store/store.ts';
import { compile } from './compiled.ts';
import { movableClock, storeContract } from './contract.ts';

const clock = movableClock().now;
const compiled = compile();
afterAll(compiled.remove);
const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-store-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});
const here = (id: string) => ({ room: 'plan', partition: 'p', id }) as const;

async function troubleOf(work: Promise<unknown>): Promise<{ trouble: StoreTrouble; message: string }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return { trouble: error.trouble, message: error.message };
  throw new Error(`Expected a StoreError, got ${error}`);
}

describe('the embedded store keeps the contract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-store-'));
  const open = (now: () => Date): Promise<Store> => openSqlite({ folder, clock: now });
  storeContract(open, open);
});

test('the embedded store waits for the disk before it says that something is written', () => {
  const database = openFile(newFolder());
  expect(database.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
  expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
  database.close();
});

describe('the embedded store opened for reading', () => {
  test('sees what another connection writes and refuses to write', async () => {
    const folder = newFolder();
    const writer = await openSqlite({ folder, clock });
    await writer.create(here('a'), { n: 1 });
    const reader = await openSqlite({ folder, readOnly: true, clock });
    await writer.create(here('b'), { n: 2 });
    expect((await reader.list('plan', 'p', '')).documents.map((one) => one.id)).toEqual(['a', 'b']);
    expect(await troubleOf(reader.create(here('c'), {}))).toMatchObject({ trouble: 'readOnly' });
    await Promise.all([reader.close(), writer.close()]);
  });

  test('works after its writer is closed', async () => {
    const folder = newFolder();
    const writer = await openSqlite({ folder, clock });
    await writer.create(here('a'), { n: 1 });
    await writer.close();
    const reader = await openSqlite({ folder, readOnly: true, clock });
    expect((await reader.read(here('a')))?.body).toEqual({ n: 1 });
    await reader.close();
  });

  test('says that there is no store yet, and makes none', async () => {
    const folder = newFolder();
    expect(sqliteExists(folder)).toBe(false);
    const { trouble, message } = await troubleOf(openSqlite({ folder, readOnly: true, clock }));
    expect(trouble).toBe('unavailable');
    expect(message).toMatch(/no store yet/);
    expect(existsSync(join(folder, 'plan.db'))).toBe(false);
  });

  test('in memory starts empty and is as good as any', async () => {
    const store = await openSqlite({ memory: true, clock });
    await store.create(here('a'), { n: 1 });
    expect((await store.read(here('a')))?.body).toEqual({ n: 1 });
    await store.close();
  });
});

describe('trouble with the file is one clear sentence', () => {
  test('a file that is no database', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'plan.db'), 'this is not a database '.repeat(400));
    const { trouble, message } = await troubleOf(openSqlite({ folder, clock }));
    expect(trouble).toBe('corrupt');
    expect(message).toMatch(/^The store .*plan\.db is not a store of this program: restore it from a backup\.$/);
  });

  test('a file written by a newer version', async () => {
    const folder = newFolder();
    const { default: Database } = await import('libsql');
    const newer = new Database(join(folder, 'plan.db'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(await troubleOf(openSqlite({ folder, clock }))).toMatchObject({ trouble: 'corrupt' });
  });

  test('a folder that is a file', async () => {
    const folder = join(newFolder(), 'var');
    writeFileSync(folder, '');
    const { trouble, message } = await troubleOf(openSqlite({ folder, clock }));
    expect(trouble).toBe('readOnly');
    expect(message).toMatch(/check that its folder can be written/);
  });

  test('a folder closed to writing, for an ordinary account', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o555);
    // An administrator writes anywhere: the attempt is made by a child process that gives up its rights.
    const child = compiled.start('openOnce.mjs', [folder], process.getuid?.() === 0 ? { uid: 65_534 } : {});
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    expect(JSON.parse(line)).toMatchObject({ trouble: 'readOnly' });
  });

  test('a full disk: what was written stays, the rest is refused, and room makes it work again', async () => {
    const folder = newFolder();
    const store = await openSqlite({ folder, clock, maxPages: 30 });
    let written = 0;
    let trouble: StoreTrouble | undefined;
    while (trouble === undefined && written < 1000) {
      try {
        await store.create(here(`d${written}`), 'x'.repeat(3000));
        written += 1;
      } catch (error) {
        trouble = error instanceof StoreError ? error.trouble : undefined;
      }
    }
    expect(trouble).toBe('full');
    expect((await store.list('plan', 'p', 'd', { limit: 1000 })).documents).toHaveLength(written);
    await store.close();
    const roomier = await openSqlite({ folder, clock });
    expect(await roomier.create(here('after'), {})).toMatchObject({ outcome: 'written' });
    await roomier.close();
  });
});

describe('two processes on one file', () => {
  test('write side by side without losing or refusing anything', async () => {
    const folder = newFolder();
    const store = await openSqlite({ folder, clock });
    const children = ['a', 'b'].map((name) => compiled.start('writer.mjs', [folder, name, '150']));
    const own = Array.from({ length: 50 }, (_, n) => store.create(here(`own:${n}`), { n }));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0]);
    await Promise.all(own);
    expect((await store.list('plan', 'p', '', { limit: 1000 })).documents).toHaveLength(350);
    await store.close();
  });

  test('of which one is killed while it writes: everything it was told is written is there', async () => {
    const folder = newFolder();
    for (let round = 0; round < 3; round += 1) {
      const child = compiled.start('writer.mjs', [folder, `round${round}`, '100000']);
      const acknowledged: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        acknowledged.push(line);
        if (acknowledged.length === 40 + round * 37) child.kill('SIGKILL');
      }
      const store = await openSqlite({ folder, clock });
      const kept = await Promise.all(acknowledged.map((id) => store.read(here(id))));
      expect(kept.filter((one) => one === undefined)).toEqual([]);
      await store.close();
    }
  });
});
