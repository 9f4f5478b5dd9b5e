import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createLedger, type StoredLedger } from '../../src/store/storedLedger.ts';
import { compile } from './compiled.ts';
import { movableClock } from './contract.ts';
import { somePlan } from './somePlan.ts';

const TODAY = '9999-12-30';
const IMPORT_SIZE = 20;
const plan = somePlan(12);
const compiled = compile();
const folder = mkdtempSync(join(tmpdir(), 'plan-crash-'));
const planFile = join(folder, 'plan.json');
writeFileSync(planFile, JSON.stringify(plan));
afterAll(() => {
  compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a process said before it was killed. */
type Said = { begun: string[]; done: string[] };

/** Runs a process that records, and kills it a random moment after it was told of so many recordings. */
async function runAndKill(name: string, after: number): Promise<Said> {
  const child = compiled.start('recorder.mjs', [folder, planFile, name]);
  const exit = once(child, 'exit');
  const said: Said = { begun: [], done: [] };
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, id = ''] = line.split(' ');
    (word === 'begin' ? said.begun : said.done).push(id);
    if (word === 'done' && said.done.length === after) {
      // Somewhere within the next recording: between its mark, its entry, its figures, its overview, or in a commit.
      pause(Math.random() * 8).then(() => child.kill('SIGKILL'));
    }
  }
  expect((await exit)[1]).toBe('SIGKILL');
  return said;
}

async function withLedger<T>(work: (ledger: StoredLedger) => Promise<T>): Promise<T> {
  const clock = movableClock(Date.parse('2030-01-01T12:00:00Z')).now;
  const store = await openSqlite({ folder, clock });
  const result = await work(createLedger(store, plan, { clock }));
  await store.close();
  return result;
}

describe('processes killed while they record and import', () => {
  const all: Said = { begun: [], done: [] };

  test.each([
    [1, [41]],
    [2, [9]],
    [3, [27, 33]],
    [4, [18]],
    [5, [29, 11]],
    [6, [36]],
  ])(
    'round %d: nothing acknowledged is lost, no half import counts, figures agree with entries',
    async (round, kills) => {
      const runs = await Promise.all(kills.map((after, index) => runAndKill(`r${round}p${index}`, after)));
      for (const run of runs) {
        all.begun.push(...run.begun);
        all.done.push(...run.done);
      }
      await withLedger(async (ledger) => {
        await ledger.heal();
        const ids = (await ledger.allEntries()).map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        const kept = new Set(ids);
        const imports = all.begun.filter(isImport);
        const parts = new Map(imports.map((id) => [id, ids.filter((one) => one.startsWith(`${id}.`)).length]));
        expect([...parts].filter(([, count]) => count !== 0 && count !== IMPORT_SIZE)).toEqual([]);
        const lost = all.done.filter((id) => (isImport(id) ? parts.get(id) !== IMPORT_SIZE : !kept.has(id)));
        expect(lost).toEqual([]);
        expect(await ledger.rebuild({ write: false })).toMatchObject({ differences: [] });
        const counted = (await ledger.allFigures(TODAY)).map((one) => one.years['2021-2022']?.best?.value ?? 0);
        expect(counted.reduce((total, one) => Number(total) + Number(one), 0)).toBe(ids.length);
      });
    },
  );

  test('in the end more than 200 recordings were acknowledged, and each unfinished one can be sent again, once', async () => {
    expect(all.done.length).toBeGreaterThan(200);
    await withLedger(async (ledger) => {
      const before = await ledger.allEntries();
      const unsure = all.begun.filter((id) => !all.done.includes(id) && !isImport(id));
      for (const id of unsure) {
        const indicator = (numberOf(id) % 4) * 3 + 1;
        const again = {
          kind: 'activity',
          id,
          indicator,
          by: { id: 'aad-1', name: 'A' },
          at: '2029-12-31T12:00:00.000Z',
        } as const;
        await ledger.record({ ...again, date: '2021-10-05', quantity: 1, title: id });
      }
      const after = await ledger.allEntries();
      const known = new Set(before.map((one) => one.id));
      expect(after).toHaveLength(before.length + unsure.filter((id) => !known.has(id)).length);
      expect(await ledger.rebuild({ write: false })).toMatchObject({ differences: [] });
    });
  });
});

function numberOf(id: string): number {
  return Number(id.split('-')[1]);
}

function isImport(id: string): boolean {
  return numberOf(id) % 10 === 9;
}
