import { expect, test } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { HOSTILE, worldOf } from '../../cards/exampleWorld.ts';
import { textOf } from '../../src/text/textOf.ts';
import { plan } from '../fixtures.ts';
import { typed, wordsOn } from './everyCard.ts';

const titles: [title: string, heading: string][] = [
  ['Plan stratégique 2019-2023', 'Plan stratégique 2019-2023'],
  [HOSTILE, 'Le plan'],
  ['# Plan', 'Le plan'],
  ['<speak>Plan</speak>', 'Le plan'],
  ['1. Plan', 'Le plan'],
  ['Plan https://example.org', 'Le plan'],
];

test.each(titles)('a plan called «%s» has the heading «%s» and its own words as text', (title, heading) => {
  const named = { ...plan, title: { fr: title, en: title } };
  const answer = worldOf(named, 'fr').ask({ intent: 'plan' });
  const card = cardFor(answer, textOf(answer));
  expect(typed(card, 'TextBlock').find(({ style }) => style === 'heading')?.text).toBe(heading);
  expect(wordsOn(card)).toContain(title);
  expect(card.speak).not.toMatch(/^\W*</);
});
