import { type Example, type World, withBody } from './exampleWorld.ts';

export function helpExamples({ ask }: World): Example[] {
  return [{ name: 'help', answer: ask({ intent: 'help' }) }];
}

export function welcomeExamples({ ask }: World): Example[] {
  return [{ name: 'welcome', answer: withBody(ask({ intent: 'help' }), { kind: 'welcome' }) }];
}

export function smalltalkExamples({ ask }: World): Example[] {
  return (['hello', 'thanks', 'bye', 'other'] as const).map((smalltalk) => ({
    name: smalltalk,
    answer: ask({ intent: 'smalltalk', wishes: { smalltalk } }),
  }));
}

export function notYetExamples({ ask }: World): Example[] {
  return [
    { name: 'report', answer: ask({ intent: 'report' }) },
    { name: 'my-data', answer: ask({ intent: 'help', command: 'my_data' }) },
  ];
}
