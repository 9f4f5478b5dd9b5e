import type { Example, World } from './exampleWorld.ts';

/** Targets of every shape, and years that have none. */
export function targetExamples({ ask }: World): Example[] {
  const target = (indicator: number, ...years: ('2018-2019' | '2019-2020' | '2021-2022' | '2022-2023')[]) =>
    ask({ intent: 'target', indicators: [indicator], years });
  return [
    { name: 'level', answer: target(12) },
    { name: 'growth', answer: target(3, '2022-2023') },
    { name: 'rank', answer: target(2) },
    { name: 'no-target', answer: target(2, '2021-2022') },
    { name: 'milestone', answer: target(9, '2019-2020') },
    { name: 'baseline', answer: target(1, '2018-2019') },
  ];
}
