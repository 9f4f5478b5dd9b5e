import { expect, it } from 'vitest';
import { measureCosts } from '../../src/app/measureCosts.ts';
import { TRIAL_DAY } from '../fixtures.ts';

it('an answer costs one point read for its figures, one for its conversation, and one write when the thread moved on', async () => {
  const costs = await measureCosts(TRIAL_DAY);
  const of = (turn: string) => costs.find((one) => one.turn.startsWith(turn))?.operations;
  const thread = (writes: number) => ({ reads: 1, writes, lists: 0 });
  const figures = { reads: 1, writes: 0, lists: 0 };
  expect(of('un indicateur')).toEqual({ plan: figures, state: thread(1) });
  expect(of('la même question')).toEqual({ plan: figures, state: thread(0) });
  expect(of('suite')).toEqual({ plan: figures, state: thread(1) });
  expect(of('vue d’ensemble')).toEqual({ plan: figures, state: thread(1) });
  expect(of('question posée')?.plan).toEqual({ reads: 0, writes: 0, lists: 0 });
  expect(of('aide')?.plan).toEqual({ reads: 0, writes: 0, lists: 0 });
});
