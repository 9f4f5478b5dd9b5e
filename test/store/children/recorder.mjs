// Records activities one by one and, every tenth time, an import of twenty; says what it begins and what it was told stands.
import { readFileSync } from 'node:fs';

const [src, folder, planFile, name] = process.argv.slice(2);
const { openSqlite } = await import(new URL('store/sqlite.js', src));
const { createLedger } = await import(new URL('store/storedLedger.js', src));
const clock = () => new Date();
const plan = JSON.parse(readFileSync(planFile, 'utf8'));
const ledger = createLedger(await openSqlite({ folder, clock }), plan, { clock });
const by = { id: 'aad-1', name };
const activity = (id, indicator) => {
  const at = clock().toISOString();
  return { kind: 'activity', id, indicator, by, at, date: '2021-10-05', quantity: 1, title: id };
};
for (let n = 0; ; n += 1) {
  const id = `${name}-${n}`;
  process.stdout.write(`begin ${id}\n`);
  if (n % 10 === 9) {
    const entries = Array.from({ length: 20 }, (_, k) => activity(`${id}.${k}`, (k % 4) * 3 + 1));
    await ledger.recordBatch({ id, at: clock().toISOString(), by }, entries);
  } else {
    await ledger.record(activity(id, (n % 4) * 3 + 1));
  }
  process.stdout.write(`done ${id}\n`);
}
