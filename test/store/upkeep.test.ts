import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { openPlan } from '../../src/app/openPlan.ts';
import { backupSqlite } from '../../src/store/backupSqlite.ts';
import { ledgerPlaces } from '../../src/store/ledgerPlaces.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { StoreError } from '../../src/store/store.ts';
import { createLedger } from '../../src/store/storedLedger.ts';
import { compile } from './compiled.ts';
import { movableClock } from './contract.ts';
import { startCosmos } from './cosmosServer.ts';
import { someActivity, someReading } from './somePlan.ts';

const clock = movableClock().now;
const compiled = compile();
const base = mkdtempSync(join(tmpdir(), 'plan-upkeep-'));
afterAll(() => {
  compiled.remove();
  rmSync(base, { recursive: true, force: true });
});
let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(base, `it's number ${folders}`);
}
const here = (id: string) => ({ room: 'plan', partition: 'p', id }) as const;

describe('a backup', () => {
  test('made while another process writes holds everything written before it, and restores as a store', async () => {
    const folder = newFolder();
    const child = compiled.start('writer.mjs', [folder, 'w', '100000']);
    const acknowledged: string[] = [];
    const backups: { path: string; holds: number; documents: number }[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length % 50 === 0 && backups.length < 3) {
        const holds = acknowledged.length;
        const { path, documents } = backupSqlite(folder, join(base, `backup-${backups.length}.db`));
        backups.push({ path, holds, documents });
        if (backups.length === 3) child.kill('SIGKILL');
      }
    }
    expect(backups).toHaveLength(3);
    for (const { path, holds, documents } of backups) {
      const restored = newFolder();
      mkdirSync(restored);
      copyFileSync(path, join(restored, 'plan.db'));
      const store = await openSqlite({ folder: restored, clock });
      const kept = await Promise.all(acknowledged.slice(0, holds).map((id) => store.read(here(id))));
      expect(kept.every((one) => one !== undefined)).toBe(true);
      expect((await store.list('plan', 'p', '', { limit: 100_000 })).documents).toHaveLength(documents);
      expect(await store.create(here('after'), {})).toMatchObject({ outcome: 'written' });
      await store.close();
    }
  });

  test('writes over nothing, and needs a store', async () => {
    const folder = newFolder();
    expect(() => backupSqlite(folder, join(base, 'x.db'))).toThrow(StoreError);
    await (await openSqlite({ folder, clock })).close();
    const path = join(base, 'taken.db');
    writeFileSync(path, 'precious');
    expect(() => backupSqlite(folder, path)).toThrow(/exists already/);
  });

  test('by command goes beside the store unless told where, and says so', async () => {
    const folder = newFolder();
    const store = await openSqlite({ folder, clock });
    await store.create(here('a'), {});
    const made = await compiled.cli('backup', [], { DATA_DIR: folder });
    expect(made).toMatchObject({ status: 0, said: expect.stringMatching(/Sauvegarde faite et vérifiée.*1 documents/) });
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
    const path = join(base, 'named.db');
    expect((await compiled.cli('backup', [path], { DATA_DIR: folder })).status).toBe(0);
    expect(existsSync(path)).toBe(true);
    const again = await compiled.cli('backup', [path], { DATA_DIR: folder });
    expect(again).toMatchObject({ status: 1, said: expect.stringMatching(/La sauvegarde a échoué/) });
    await store.close();
  });

  test('by command, where there is no store, where the file cannot be written, or for Cosmos DB, says why', async () => {
    const folder = newFolder();
    expect(await compiled.cli('backup', [], { DATA_DIR: folder })).toMatchObject({
      status: 1,
      said: expect.stringMatching(/no store yet/),
    });
    await (await openSqlite({ folder, clock })).close();
    const inFile = join(folder, 'plan.db', 'x.db');
    expect(await compiled.cli('backup', [inFile], { DATA_DIR: folder })).toMatchObject({
      status: 1,
      said: expect.stringMatching(/cannot be written/),
    });
    expect(await compiled.cli('backup', [], { COSMOS_ENDPOINT: 'https://x.documents.azure.com' })).toMatchObject({
      status: 1,
      said: expect.stringMatching(/Azure backs Cosmos DB up by itself/),
    });
  });
});

describe('the command rebuild', () => {
  const plan = openPlan();
  const places = ledgerPlaces(plan.id);

  test('checks without changing anything, then puts right what is wrong', async () => {
    const folder = newFolder();
    const store = await openSqlite({ folder, clock });
    const ledger = createLedger(store, plan, { clock });
    await ledger.record(someReading(12, 16));
    await ledger.record(someActivity(7, 'a1'));
    const check = () => compiled.cli('rebuild', ['--check'], { DATA_DIR: folder });
    expect(await check()).toMatchObject({
      status: 0,
      said: expect.stringMatching(/12 indicators, 2 entries, 0 differences/),
    });
    await store.delete(places.figures(12));
    expect(await check()).toMatchObject({
      status: 1,
      said: expect.stringMatching(/12 · figures · manquant \/ missing\n/),
    });
    expect((await check()).status).toBe(1);
    expect(await compiled.cli('rebuild', [], { DATA_DIR: folder })).toMatchObject({
      status: 0,
      said: expect.stringMatching(/refait \/ made again/),
    });
    expect((await check()).status).toBe(0);
    expect((await ledger.figures(12, '2022-11-15')).years['2021-2022']?.best?.value).toBe(16);
    await store.close();
  });

  test('says that there is no store, and makes none', async () => {
    const folder = newFolder();
    expect(await compiled.cli('rebuild', [], { DATA_DIR: folder })).toMatchObject({
      status: 1,
      said: expect.stringMatching(/there is no store yet/),
    });
    expect(existsSync(folder)).toBe(false);
    expect((await compiled.cli('rebuild', ['--what'], {})).status).toBe(2);
  });
});

describe('the command cosmos:init', () => {
  test('without an endpoint says that nothing is needed, and without a service that it does not answer', async () => {
    expect(await compiled.cli('cosmosInit', [], {})).toMatchObject({
      status: 1,
      said: expect.stringMatching(/is blank/),
    });
  });

  test('makes the containers, and rebuild then works on them', async () => {
    const server = await startCosmos({ prepare: false });
    const settings = { COSMOS_ENDPOINT: server.account.endpoint, COSMOS_KEY: 'any' };
    const { said, status } = await compiled.cli('cosmosInit', [], settings);
    expect(said).toMatch(/container plan: créé/);
    expect(status).toBe(0);
    const rebuilt = await compiled.cli('rebuild', ['--check'], settings);
    expect(rebuilt).toMatchObject({ status: 0, said: expect.stringMatching(/0 entries/) });
    await server.stop();
  });
});
