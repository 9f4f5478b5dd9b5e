import { expect, it } from 'vitest';
import { cardOf, examples, HOSTS } from './everyCard.ts';
import { typeFaults } from './teamsTypes.ts';

it('every card satisfies Teams’ own types', () => {
  const cards = Object.entries(HOSTS).flatMap(([host, value]) =>
    examples.map((example) => ({ name: `${example.name} ${host}`, card: cardOf(example, value) })),
  );
  expect(typeFaults(cards)).toBe('');
});

it('the types find a property that Teams does not know, a value that one cannot have, and a text that is none', () => {
  const wrong = [{ colour: 'good' }, { color: 'Loud' }, { text: 3 }].map((one) => ({
    type: 'TextBlock',
    text: 'a',
    ...one,
  }));
  const actions = [{ type: 'Action.Submit', title: 'a', asks: 'b' }];
  const cards = wrong.map((one) => ({
    name: 'wrong',
    card: { type: 'AdaptiveCard', version: '1.5', body: [one], actions },
  }));
  const faults = typeFaults(cards);
  for (const found of ['"colour"', '"Loud"', "'number' is not assignable", '"asks"']) expect(faults).toContain(found);
});
