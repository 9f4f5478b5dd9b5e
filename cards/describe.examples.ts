import type { Example, World } from './exampleWorld.ts';

/** An indicator, one with a worded target, and each kind of part. */
export function describeExamples({ ask }: World): Example[] {
  return [
    { name: 'indicator', answer: ask({ intent: 'describe', indicators: [9] }) },
    { name: 'worded-target', answer: ask({ intent: 'describe', indicators: [2] }) },
    { name: 'challenge', answer: ask({ intent: 'describe', scope: 'enjeu:3' }) },
    { name: 'direction', answer: ask({ intent: 'describe', scope: 'orientation:3' }) },
    { name: 'objective', answer: ask({ intent: 'describe', scope: 'objectif:4.2' }) },
  ];
}
