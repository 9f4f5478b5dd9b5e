import type { Example, World } from './exampleWorld.ts';

/** The plan, and one of its words. */
export function planExamples({ ask }: World): Example[] {
  return [
    { name: 'plan', answer: ask({ intent: 'plan' }) },
    { name: 'mission', answer: ask({ intent: 'plan', wishes: { aspect: 'mission' } }) },
  ];
}
