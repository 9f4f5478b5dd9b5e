import type { HistoryAnswer, VerifyAnswer } from '../src/answer/answer.ts';
import type { Day } from '../src/domain/day.ts';
import { figuresOf } from '../src/domain/figure.ts';
import type { FigureVersion } from '../src/domain/figureVersion.ts';
import { judge } from '../src/domain/ledger.ts';
import type { Plan } from '../src/domain/plan.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';
import { type Example, HOSTILE, type World, withBody } from './exampleWorld.ts';

/** A reference that stands, one that was replaced, one nobody knows, and one that is not a reference. */
export function verifyExamples({ ask, plan }: World): Example[] {
  const answer = ask({ intent: 'help', command: 'verify' });
  const body = (reference: VerifyAnswer['reference'], verified: VerifyAnswer['verified']): VerifyAnswer => ({
    kind: 'verify',
    reference,
    verified,
  });
  const unknown = { kind: 'unknown' } as const;
  const reference = { prefix: plan.prefix, indicator: 7, year: '2020-2021', version: 1 } as const;
  const [first, second] = (['2021-04-30', '2022-11-15'] as const).map((day) => versionAt(plan, day));
  if (!first || !second) return [];
  const replaced = { kind: 'replaced', shown: first, next: second, current: second.figures } as const;
  return [
    {
      name: 'stands',
      answer: {
        ...withBody(answer, body({ ...reference, version: 2 }, { kind: 'stands', shown: second })),
        fictitious: true,
      },
    },
    { name: 'replaced', answer: { ...withBody(answer, body(reference, replaced)), fictitious: true } },
    { name: 'unknown', answer: withBody(answer, body({ ...reference, version: 9 }, unknown)) },
    { name: 'unreadable', answer: withBody(answer, body(undefined, unknown)) },
  ];
}

/** The figure of indicator 7 in 2020-2021 as it stood that day. */
function versionAt(plan: Plan, day: Day): FigureVersion | undefined {
  const indicator = plan.indicators.find((one) => one.number === 7);
  const own = EXAMPLE_LEDGER.filter((entry) => entry.indicator === 7);
  const figures = indicator && figuresOf(indicator, own, day).years['2020-2021'];
  const figure = figures?.best;
  if (!figures || !figure) return undefined;
  const { recordedAt: at, recordedBy: by } = figure;
  return { indicator: 7, year: '2020-2021', version: figures.version, at, by, entry: `example-${day}`, figures };
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
