import { expect, test } from 'vitest';
import { conversation } from './shipped.ts';

test.each([
  ['j’ai tenu 1 000 000 000 activités de prospection à Lyon hier', 1_000_000_000],
  ['j’ai tenu 1\u00a0200 activités de prospection à Lyon hier', 1200],
  ['j’ai tenu deux activités de prospection à Lyon hier', 2],
  ['j’ai tenu une activité de prospection à Lyon hier', 1],
  ['un nouvel espace de coworking pour les entrepreneurs, indicateur 12, à Dakar, le 20 octobre', 1],
  ['prospecting, Hanoi, Oct 17, nine interviews but just one activity', 1],
  ['Reporting. Date: 2022-11-07. Place: Nairobi. Quantity: 2. Indicator: 7.', 2],
  ['mission de prospection à Lima, 2022-11-09, quantité 3', 3],
  ['Prospection. Santiago du Chili. 7 novembre. Une.', 1],
  ['our third influence breakfast in Boston took place Nov 2, please record', undefined],
  ['atelier de marque commune à Québec, 2022-10-19', undefined],
] as const)('«%s» says %i', (text, quantity) => {
  expect(conversation(text).slots.quantity).toBe(quantity);
});

test.each([
  ['make that three', 3],
  ['deux, pas une', 2],
  ['non 2', 2],
  ['just 1', 1],
  ['pis on en a fait 3, pas juste une', 3],
  ['Combien : deux', 2],
] as const)('of a report in progress, «%s» says %i', (said, quantity) => {
  expect(conversation('j’ai tenu quatre activités de prospection à Lyon hier', said).slots.quantity).toBe(quantity);
});
