import type { Plan } from '../src/domain/plan.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';
import { type Example, HOSTILE, type World } from './exampleWorld.ts';

/** One indicator in every state that a card has to tell. */
export function progressExamples({ ask, plan }: World): Example[] {
  const real = EXAMPLE_LEDGER.map((entry) => ({ ...entry, fictitious: false }));
  return [
    { name: 'on-track-reported', answer: ask({ indicators: [12], alternatives: [9, 10] }) },
    { name: 'met', answer: ask({ indicators: [12], years: ['2021-2022'] }) },
    { name: 'not-met', answer: ask({ indicators: [12], years: ['2020-2021'] }) },
    { name: 'why', answer: ask({ indicators: [12], wishes: { why: true } }) },
    { name: 'ahead', answer: ask({ indicators: [10] }) },
    { name: 'watch-rank', answer: ask({ indicators: [2] }) },
    { name: 'no-target', answer: ask({ indicators: [2], years: ['2021-2022'] }) },
    { name: 'late-negative-gap', answer: ask({ indicators: [3] }) },
    { name: 'stale', answer: ask({ indicators: [7] }) },
    { name: 'corrected', answer: ask({ indicators: [7], years: ['2020-2021'] }) },
    { name: 'pending-correction', answer: ask({ indicators: [10], years: ['2021-2022'] }) },
    { name: 'milestone-with-evidence', answer: ask({ indicators: [9], years: ['2019-2020'] }) },
    { name: 'milestone-without-evidence', answer: ask({ indicators: [11], years: ['2019-2020'] }) },
    { name: 'no-figure', answer: ask({ indicators: [6] }) },
    { name: 'no-figure-in-closed-year', answer: ask({ indicators: [11], years: ['2021-2022'] }) },
    { name: 'baseline-year', answer: ask({ indicators: [1], years: ['2018-2019'] }) },
    { name: 'real-figures', answer: ask({ indicators: [12] }, { entries: real, trialDay: null }) },
    { name: 'as-known-earlier', answer: ask({ indicators: [12], asOf: '2021-12-31' }, { today: '2021-12-31' }) },
    {
      name: 'hostile-text',
      answer: ask(
        { indicators: [12], years: ['2021-2022'] },
        {
          plan: withName(plan, `${HOSTILE} ${HOSTILE}`),
          entries: EXAMPLE_LEDGER.map((entry) =>
            entry.kind === 'reading' ? { ...entry, source: { title: HOSTILE, page: HOSTILE } } : entry,
          ),
        },
      ),
    },
    { name: 'very-long-title', answer: ask({ indicators: [12] }, { plan: withName(plan, LONG) }) },
  ];
}

const LONG =
  'Proportion des représentations du Québec à l’étranger, antennes et bureaux compris, offrant des services améliorés, modernisés ou entièrement renouvelés aux clientèles gouvernementales, économiques, culturelles et citoyennes, selon l’évaluation anticonstitutionnellement-indépendante';

function withName(plan: Plan, name: string): Plan {
  const shortName = { fr: name, en: name };
  return { ...plan, indicators: plan.indicators.map((one) => (one.number === 12 ? { ...one, shortName } : one)) };
}
