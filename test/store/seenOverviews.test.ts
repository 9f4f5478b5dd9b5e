import { describe, expect, test } from 'vitest';
import { shownAt, withShown } from '../../src/domain/seenOverview.ts';
import { createSeenOverviews } from '../../src/store/seenOverviews.ts';
import { EVERY_STORE } from './everyStore.ts';

const NOW = '2022-11-15T15:00:00.000Z';

describe.each(EVERY_STORE)('on %s', (_, open) => {
  test('what was seen is kept for who asked, stays when asked twice, and is erased', async () => {
    const all = createSeenOverviews(await open(() => new Date(NOW)));
    expect(await all.of('a')).toBeUndefined();
    await all.begin('a');
    const stored = await all.of('a');
    if (!stored) throw new Error('Nothing is kept.');
    expect(await all.replace(stored, withShown(stored.seen, 'p', 'm', shownAt(NOW, [])))).toBe(true);
    await all.begin('a');
    expect((await all.of('a'))?.seen.plans).toEqual({ p: { at: NOW, upTo: {}, key: 'm' } });
    expect(await all.of('b')).toBeUndefined();
    await all.forget('a');
    expect(await all.of('a')).toBeUndefined();
  });

  test('an overview under way brings nothing back that was erased, nor writes over a later one', async () => {
    const all = createSeenOverviews(await open(() => new Date(NOW)));
    await all.begin('a');
    const stored = await all.of('a');
    if (!stored) throw new Error('Nothing is kept.');
    const later = withShown(stored.seen, 'p', 'm', shownAt(NOW, []));
    expect(await Promise.all([all.replace(stored, later), all.replace(stored, later)])).toContain(false);
    const again = await all.of('a');
    await all.forget('a');
    expect(again && (await all.replace(again, later))).toBe(false);
    expect(await all.of('a')).toBeUndefined();
  });
});
