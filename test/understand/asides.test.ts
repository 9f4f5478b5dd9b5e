import { expect, test } from 'vitest';
import { conversation } from './shipped.ts';

test.each([
  ['aide', 'help'],
  ['help', 'help'],
  ['merci', 'smalltalk'],
  ['le 8', 'progress'],
  ['the second one', 'progress'],
] as const)('«%s» after a question back is %s', (text, intent) => {
  expect(conversation('le taux de satisfaction ?', text).intent).toBe(intent);
});
