import type { HistoryAnswer, VerifyAnswer } from '../src/answer/answer.ts';
import { judge } from '../src/domain/ledger.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';
import { type Example, HOSTILE, type World, withBody } from './exampleWorld.ts';

/** A reference nobody knows, and one that is not a reference. */
export function verifyExamples({ ask }: World): Example[] {
  const body = (reference: VerifyAnswer['reference']): VerifyAnswer => ({
    kind: 'verify',
    reference,
    verified: { kind: 'unknown' },
  });
  const answer = ask({ intent: 'help', command: 'verify' });
  return [
    {
      name: 'unknown',
      answer: withBody(answer, body({ prefix: 'MRIF', indicator: 12, year: '2021-2022', version: 9 })),
    },
    { name: 'unreadable', answer: withBody(answer, body(undefined)) },
  ];
}

/** Entries, none, and a name that is hostile. */
export function historyExamples({ ask, plan }: World): Example[] {
  const answer = ask({ intent: 'help', command: 'history', indicators: [7] });
  const indicator = plan.indicators.find((one) => one.number === 7);
  if (!indicator) return [];
  const lines = judge(EXAMPLE_LEDGER.filter((entry) => entry.indicator === 7)).reverse();
  const body: HistoryAnswer = { kind: 'history', indicator, lines, total: lines.length };
  const named = lines
    .slice(0, 1)
    .map((line) => ({ ...line, entry: { ...line.entry, by: { id: 'x', name: HOSTILE } } }));
  return [
    { name: 'entries', answer: { ...withBody(answer, body), fictitious: true } },
    { name: 'none', answer: withBody(answer, { ...body, lines: [], total: 0 }) },
    { name: 'hostile-name', answer: { ...withBody(answer, { ...body, lines: named, total: 40 }), fictitious: true } },
  ];
}

/** One edition known, and a change between two. */
export function editionsExamples({ ask, plan }: World): Example[] {
  const answer = ask({ intent: 'help', command: 'editions', indicators: [12] });
  const [indicator] = plan.indicators.filter((one) => one.number === 12);
  const { id, edition, title } = plan;
  const one = { id, edition, title };
  const change = { indicator: 12, year: '2022-2023', before: '20 %', after: '25 %' } as const;
  return [
    { name: 'one', answer: withBody(answer, { kind: 'editions', editions: [one], indicator, changes: [] }) },
    {
      name: 'changed',
      answer: withBody(answer, {
        kind: 'editions',
        editions: [one, { ...one, edition: '2' }],
        indicator,
        changes: [change],
      }),
    },
  ];
}
