import { type Example, HOSTILE, type World } from './exampleWorld.ts';

/** Questions back: a few candidates, all of them, and with a year. */
export function clarifyExamples({ ask, plan }: World): Example[] {
  return [
    { name: 'satisfaction', answer: ask({ intent: 'clarify', indicators: [4, 8, 11] }) },
    { name: 'with-year', answer: ask({ intent: 'clarify', indicators: [9, 10], years: ['2021-2022'] }) },
    { name: 'all', answer: ask({ intent: 'clarify', indicators: plan.indicators.map((one) => one.number) }) },
  ];
}

/** Years that the plan does not cover. */
export function outsideExamples({ ask }: World): Example[] {
  return [
    { name: 'indicator', answer: ask({ indicators: [12], years: ['outside'] }) },
    { name: 'plan', answer: ask({ intent: 'overview', scope: 'plan', years: ['outside'] }) },
  ];
}

/** Every reason to refuse, with and without something near, and a hostile text in the refusal. */
export function outOfScopeExamples({ ask }: World): Example[] {
  const refuse = (
    why: 'no-such-indicator' | 'no-such-part' | 'not-in-plan' | 'not-a-question',
    nearest: number[],
    asked?: string,
  ) => ask({ intent: 'out_of_scope', refusal: { why, nearest, ...(asked !== undefined && { asked }) } });
  return [
    { name: 'no-such-indicator', answer: refuse('no-such-indicator', [], '27') },
    { name: 'no-such-part', answer: refuse('no-such-part', [], '5.3') },
    { name: 'not-in-plan', answer: refuse('not-in-plan', [5, 11]) },
    { name: 'not-a-question', answer: refuse('not-a-question', []) },
    { name: 'hostile', answer: refuse('no-such-part', [], HOSTILE) },
  ];
}
