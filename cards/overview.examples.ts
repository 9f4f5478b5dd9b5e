import type { Example, World } from './exampleWorld.ts';

/** The whole plan in an open and in a closed year, its parts, its statuses, and nothing known yet. */
export function overviewExamples({ ask }: World): Example[] {
  return [
    { name: 'plan', answer: ask({ intent: 'overview', scope: 'plan' }) },
    { name: 'closed-year', answer: ask({ intent: 'overview', scope: 'plan', years: ['2021-2022'] }) },
    { name: 'challenge', answer: ask({ intent: 'overview', scope: 'enjeu:2' }) },
    { name: 'objective', answer: ask({ intent: 'overview', scope: 'objectif:4.2' }) },
    { name: 'met', answer: ask({ intent: 'overview', scope: 'plan', status: 'met' }) },
    { name: 'missed', answer: ask({ intent: 'overview', scope: 'plan', status: 'missed' }) },
    { name: 'at-risk', answer: ask({ intent: 'overview', scope: 'plan', status: 'at_risk' }) },
    { name: 'no-data', answer: ask({ intent: 'overview', scope: 'plan', status: 'no_data' }) },
    { name: 'status-of-none', answer: ask({ intent: 'overview', scope: 'objectif:4.2', status: 'missed' }) },
    { name: 'nothing-known', answer: ask({ intent: 'overview', scope: 'plan' }, { entries: [], trialDay: null }) },
  ];
}
