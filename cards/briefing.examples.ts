import type { Example, World } from './exampleWorld.ts';

/** One figure, a part in bullets, and both languages. */
export function briefingExamples({ ask }: World): Example[] {
  return [
    { name: 'one', answer: ask({ intent: 'briefing', indicators: [12] }) },
    { name: 'bullets', answer: ask({ intent: 'briefing', scope: 'enjeu:2', wishes: { style: 'bullets' } }) },
    { name: 'bilingual', answer: ask({ intent: 'briefing', indicators: [4, 8], wishes: { bilingual: true } }) },
  ];
}
