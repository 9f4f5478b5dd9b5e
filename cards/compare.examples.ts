import type { Example, World } from './exampleWorld.ts';

/** Indicators side by side, years side by side, both, and as many as there are. */
export function compareExamples({ ask, plan }: World): Example[] {
  const all = plan.indicators.map((one) => one.number);
  return [
    { name: 'indicators', answer: ask({ intent: 'compare', indicators: [4, 8, 11] }) },
    { name: 'years', answer: ask({ intent: 'compare', indicators: [12], years: ['2020-2021', '2021-2022'] }) },
    { name: 'year-before', answer: ask({ intent: 'compare', indicators: [3] }) },
    { name: 'both', answer: ask({ intent: 'compare', indicators: [1, 6], years: ['2020-2021', '2021-2022'] }) },
    { name: 'everything', answer: ask({ intent: 'compare', indicators: all, years: [...plan.years] }) },
  ];
}
