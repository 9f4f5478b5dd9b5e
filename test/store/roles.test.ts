import { describe, expect, test } from 'vitest';
import { createNotices } from '../../src/store/notices.ts';
import { createOperations } from '../../src/store/operations.ts';
import { createRoles } from '../../src/store/roles.ts';
import { EVERY_STORE } from './everyStore.ts';

const clock = () => new Date('2022-11-15T15:00:00.000Z');
const said = { fr: 'Validée.', en: 'Validated.' };

describe.each(EVERY_STORE)('%s', (_, open) => {
  test('everyone reads and reports until somebody says otherwise', async () => {
    const roles = createRoles(await open(clock));
    expect(await roles.of('a')).toEqual({ person: 'a', roles: ['reader', 'reporter'], kept: false });
    expect(await roles.list()).toEqual([]);
  });
  test('roles are given, taken back and listed', async () => {
    const roles = createRoles(await open(clock));
    await roles.grant('a', 'validator');
    await roles.grant('a', 'validator');
    await roles.revoke('b', 'reporter');
    expect(await roles.of('a')).toMatchObject({ roles: ['reader', 'reporter', 'validator'], kept: true });
    expect((await roles.list()).map((one) => [one.person, one.roles.length])).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect((await roles.revoke('a', 'validator')).roles).toEqual(['reader', 'reporter']);
  });
  test('two changes at once both hold', async () => {
    const store = await open(clock);
    await Promise.all([createRoles(store).grant('a', 'validator'), createRoles(store).grant('a', 'administrator')]);
    expect((await createRoles(store).of('a')).roles).toHaveLength(4);
  });
  test('a role that does not exist, however it came there, gives nothing', async () => {
    const store = await open(clock);
    await store.upsert({ room: 'state', partition: 'roles', id: 'role:a' }, { person: 'a', roles: ['root', 'reader'] });
    expect((await createRoles(store).of('a')).roles).toEqual(['reader']);
  });
  test('a notice is told once, and forgotten with the person', async () => {
    const notices = createNotices(await open(clock));
    const notice = { id: '1', person: 'a', at: clock().toISOString(), said };
    await notices.leave(notice);
    expect(await notices.waiting('a')).toEqual([notice]);
    await notices.told([notice]);
    await notices.leave(notice);
    expect([await notices.waiting('a'), await notices.waiting('b')]).toEqual([[], []]);
    await notices.forget('a');
    await notices.leave(notice);
    expect(await notices.waiting('a')).toHaveLength(1);
  });
  test('an operation records under one indicator, whoever claims first', async () => {
    const operations = createOperations(await open(clock), 'plan');
    expect(await operations.of('x')).toBeUndefined();
    expect(await Promise.all([operations.claim('x', 7), operations.claim('x', 7)])).toEqual([7, 7]);
    expect(await operations.claim('x', 6)).toBe(7);
    expect(await operations.move('x', 7, 6)).toBe(6);
    expect(await operations.move('x', 7, 1)).toBe(6);
  });
});
