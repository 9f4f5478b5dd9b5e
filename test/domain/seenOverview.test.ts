import { describe, expect, it } from 'vitest';
import { noFigures } from '../../src/domain/figure.ts';
import { type Seen, shownAt, shownBefore, withShown } from '../../src/domain/seenOverview.ts';

const NOTHING: Seen = { person: 'marie', plans: {} };
const first = shownAt('2022-11-01T15:00:00.000Z', [{ ...noFigures(7), recordedUpTo: '2022-10-30T15:00:00.000Z' }]);
const second = shownAt('2022-11-08T15:00:00.000Z', [noFigures(7)]);

describe('what a person was last shown', () => {
  it('is when, and how far the ledger went for each indicator', () =>
    expect(first).toEqual({ at: '2022-11-01T15:00:00.000Z', upTo: { 7: '2022-10-30T15:00:00.000Z' } }));

  const once = withShown(NOTHING, 'p', 'm1', first);
  const twice = withShown(once, 'p', 'm2', second);
  it.each<[string, Seen, key: string, plan: string, object | undefined]>([
    ['is nothing before the first overview', NOTHING, 'm1', 'p', undefined],
    ['is the overview before this one', once, 'm2', 'p', first],
    ['is the last of several', twice, 'm3', 'p', second],
    ['is of one plan', once, 'm2', 'other', undefined],
    ['is nothing for the first message delivered again', once, 'm1', 'p', undefined],
    ['is the one before for a message delivered again', twice, 'm2', 'p', first],
    ['stays so when that one is kept again', withShown(twice, 'p', 'm2', second), 'm2', 'p', first],
  ])('%s', (_, seen, key, plan, expected) => {
    const found = shownBefore(seen, plan, key);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it('does not grow with every overview', () => {
    const many = Array.from({ length: 50 }, (_, n) => `m${n}`).reduce((s, k) => withShown(s, 'p', k, first), NOTHING);
    expect(JSON.stringify(many).length).toBeLessThan(400);
  });
});
