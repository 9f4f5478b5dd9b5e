import type { Example, World } from './exampleWorld.ts';

/** Every direction, and too little to tell. */
export function trendExamples({ ask }: World): Example[] {
  const trend = (indicator: number) => ask({ intent: 'trend', indicators: [indicator] });
  return [
    { name: 'improving', answer: trend(12) },
    { name: 'declining', answer: trend(3) },
    { name: 'rank', answer: trend(2) },
    { name: 'no-figure', answer: trend(6) },
    { name: 'milestone-first', answer: trend(11) },
    { name: 'stable', answer: trend(8) },
  ];
}
