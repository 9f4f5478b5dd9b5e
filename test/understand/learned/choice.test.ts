import { describe, expect, test } from 'vitest';
import { choose, type Way } from '../../../src/understand/learned/choice.ts';

const rules: Way<'rules', number[]> = { way: 'rules', value: [3] };
const kept: Way<'kept', number[]> = { way: 'kept', value: [7] };
const ways: readonly Way<'rules' | 'kept' | 'likeliest', number[]>[] = [rules, kept, { way: 'likeliest', value: [7] }];

describe('a choice among what the ways give', () => {
  test('ways that give the same answer speak for it together', () => {
    const chosen = choose(ways, { rules: 0.4, kept: 0.35, likeliest: 0.25 }, 0);
    expect(chosen).toMatchObject({ value: [7], way: 'kept' });
    expect(chosen?.share).toBeCloseTo(0.6);
  });
  test('another answer than that of the rules must be likelier by what they are trusted', () => {
    const odds = { rules: 0.45, kept: 0.3, likeliest: 0.25 };
    expect(choose(ways, odds, 0)?.value).toEqual([7]);
    expect(choose(ways, odds, 0.3)?.value).toEqual([3]);
  });
  test('how likely the answer is counts only the ways there are', () => {
    const chosen = choose<'rules' | 'kept' | 'likeliest', number[]>(
      [rules, kept],
      { rules: 0.3, kept: 0.1, likeliest: 0.6 },
      0,
    );
    expect(chosen).toMatchObject({ value: [3], way: 'rules' });
    expect(chosen?.share).toBeCloseTo(0.75);
  });
  test('without a way there is no answer', () => {
    expect(choose([], {}, 0)).toBeUndefined();
  });
});
