import { expect, test } from 'vitest';
import { conversation } from './shipped.ts';

test.each([
  ['j’ai tenu 1 000 000 000 activités de prospection à Lyon hier', 1_000_000_000],
  ['j’ai tenu 1\u00a0200 activités de prospection à Lyon hier', 1200],
  ['j’ai tenu deux activités de prospection à Lyon hier', 2],
  ['j’ai tenu une activité de prospection à Lyon hier', 1],
] as const)('«%s» says %i', (text, quantity) => {
  expect(conversation(text).slots.quantity).toBe(quantity);
});
