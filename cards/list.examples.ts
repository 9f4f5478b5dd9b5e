import type { Example, World } from './exampleWorld.ts';

/** Indicators of the plan and of a part, and the other kinds of parts. */
export function listExamples({ ask }: World): Example[] {
  return [
    { name: 'indicators', answer: ask({ intent: 'list', scope: 'plan' }) },
    { name: 'of-a-challenge', answer: ask({ intent: 'list', scope: 'enjeu:3' }) },
    { name: 'challenges', answer: ask({ intent: 'list', wishes: { parts: 'enjeu' } }) },
    { name: 'directions', answer: ask({ intent: 'list', wishes: { parts: 'orientation' } }) },
    { name: 'objectives', answer: ask({ intent: 'list', wishes: { parts: 'objectif' } }) },
  ];
}
