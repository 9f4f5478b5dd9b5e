import { expect, test } from 'vitest';
import { createAuditTrail } from '../../src/store/auditTrail.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { movableClock } from './contract.ts';

const by = { id: 'aad-1', name: 'A. Tremblay' };

test('the audit trail lists what was done in order, from an instant on, page by page, each action once', async () => {
  const store = await openSqlite({ memory: true, clock: movableClock().now });
  const trail = createAuditTrail(store, 'ESSAI');
  const days = ['03', '01', '02', '04'];
  for (const day of days) {
    const record = {
      id: `grant-${day}`,
      at: `2022-11-${day}T12:00:00.000Z`,
      by,
      action: 'role.granted',
      subject: 'aad-2',
    };
    expect(await trail.add(record)).toBe('added');
    expect(await trail.add(record)).toBe('already');
  }
  const all = await trail.list();
  expect(all.records.map((one) => one.id)).toEqual(['grant-01', 'grant-02', 'grant-03', 'grant-04']);
  const first = await trail.list('2022-11-02T12:00:00.000Z', { limit: 2 });
  expect(first.records.map((one) => one.id)).toEqual(['grant-02', 'grant-03']);
  const rest = await trail.list(undefined, { limit: 2, ...(first.next !== undefined && { after: first.next }) });
  expect(rest).toEqual({ records: [expect.objectContaining({ id: 'grant-04' })] });
  await store.close();
});
