import { describe, expect, test } from 'vitest';
import type { Acked } from '../../src/cli/chaos/acked.ts';
import { compare } from '../../src/cli/chaos/compare.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { reportReference } from '../../src/domain/reportReference.ts';

const BY = { id: 'person-1', name: 'person-1' };
const at = (minute: number): string => `2022-11-15T15:${String(minute).padStart(2, '0')}:00.000Z`;
const activity = (id: string, title: string, more: { corrects?: string } = {}): Entry => ({
  kind: 'activity',
  id,
  indicator: 7,
  by: BY,
  at: at(1),
  date: '2022-11-10',
  quantity: 1,
  title,
  ...more,
});
const decision = (about: string, which: 'validated' | 'withdrawn', id = `decision:${about}`): Entry => ({
  kind: 'decision',
  id,
  indicator: 7,
  by: { id: 'chief-1', name: 'chief-1' },
  at: at(2),
  about,
  decision: which,
});
const ref = (id: string): string => reportReference(7, id);

/** Three reports: one corrected, one withdrawn, one validated; everything was acknowledged. */
const ENTRIES: readonly Entry[] = [
  activity('a', 'Rencontre 1'),
  activity('a2', 'Rencontre 1 corrigée', { corrects: 'a' }),
  activity('b', 'Rencontre 2'),
  decision('b', 'withdrawn'),
  activity('c', 'Rencontre 3'),
  decision('c', 'validated'),
];
const ACKED: readonly Acked[] = [
  { what: 'question' },
  { what: 'report', title: 'Rencontre 1' },
  { what: 'confirmation', title: 'Rencontre 1', reference: ref('a') },
  { what: 'correction', of: ref('a'), title: 'Rencontre 1 corrigée', reference: ref('a2') },
  { what: 'confirmation', title: 'Rencontre 2', reference: ref('b') },
  { what: 'withdrawal', of: ref('b') },
  { what: 'confirmation', title: 'Rencontre 3', reference: ref('c') },
  { what: 'decision', of: ref('c'), decision: 'validated' },
];
const TITLES = new Set(['Rencontre 1', 'Rencontre 1 corrigée', 'Rencontre 2', 'Rencontre 3']);
const NOTHING = { lost: [], twice: [], strangers: [], otherState: [] };
const without = (id: string): Entry[] => ENTRIES.filter((one) => one.id !== id);

describe('what was acknowledged is compared with what is stored', () => {
  test('and a store that kept everything once is sound', () => {
    expect(compare(ACKED, TITLES, ENTRIES)).toEqual(NOTHING);
  });
  test('something that was sent and not acknowledged may be there or not', () => {
    const acked = ACKED.filter((one) => one.what !== 'decision');
    expect(compare(acked, TITLES, ENTRIES)).toEqual(NOTHING);
    expect(compare(acked, TITLES, without('decision:c'))).toEqual(NOTHING);
  });
  const rows: [what: string, entries: readonly Entry[], found: Partial<Record<keyof typeof NOTHING, string[]>>][] = [
    [
      'a lost report',
      without('c').filter(({ id }) => id !== 'decision:c'),
      { lost: ['confirmation Rencontre 3', `decision ${ref('c')}`] },
    ],
    ['a report kept twice', [...ENTRIES, activity('again', 'Rencontre 3')], { twice: ['Rencontre 3'] }],
    [
      'a report under another reference',
      [...without('b'), activity('d', 'Rencontre 2')],
      { lost: ['confirmation Rencontre 2', `withdrawal ${ref('b')}`] },
    ],
    ['a lost withdrawal', without('decision:b'), { lost: [`withdrawal ${ref('b')}`] }],
    ['a lost decision', without('decision:c'), { lost: [`decision ${ref('c')}`] }],
    [
      'a decision kept twice',
      [...ENTRIES, decision('c', 'validated', 'again')],
      { twice: [`decisions about ${ref('c')}`] },
    ],
    [
      'another decision than the one told',
      [...without('decision:c'), decision('c', 'withdrawn')],
      { lost: [`decision ${ref('c')}`] },
    ],
    [
      'a lost correction',
      without('a2'),
      { lost: ['correction Rencontre 1 corrigée'], otherState: ['correction Rencontre 1 corrigée: reported'] },
    ],
    ['a report that nobody made', [...ENTRIES, activity('e', 'Rencontre 9')], { strangers: ['Rencontre 9'] }],
  ];
  test.each(rows)('%s is found', (_, entries, found) => {
    expect(compare(ACKED, TITLES, entries)).toEqual({ ...NOTHING, ...found });
  });
  test('two references for one report are found', () => {
    const acked: Acked[] = [...ACKED, { what: 'confirmation', title: 'Rencontre 3', reference: ref('other') }];
    expect(compare(acked, TITLES, ENTRIES)).toMatchObject({ twice: ['references of Rencontre 3'] });
  });
});
