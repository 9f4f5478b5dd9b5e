import type { Instant } from '../../domain/day.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Subscription } from '../../domain/subscription.ts';

/** What one person of a simulated year follows, and from when to when. */
export type Asked = {
  person: string;
  from: Instant;
  to: Instant | undefined;
  indicators: readonly number[];
  validations: boolean;
  digest?: { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; time: `${number}:${number}` };
  /** From when on nobody is there any more. */
  gone?: Instant;
};

/** Who asks for what: single indicators, all of them, validations, digests, one who stops and comes back, one who leaves. */
export function askedOf(plan: Plan, start: number, days: number): Asked[] {
  const at = (share: number): Instant =>
    new Date(start + Math.round(days * share * 24) * 3_600_000 + 600_000).toISOString();
  const every = plan.indicators.map((one) => one.number);
  const begun = { from: at(0), to: undefined, validations: false };
  return [
    { person: 'seven', ...begun, indicators: [7] },
    { person: 'everything', ...begun, indicators: every, digest: { weekday: 1, time: '08:30' } },
    { person: 'validator', ...begun, indicators: [12], validations: true },
    { person: 'sunday', ...begun, indicators: [], digest: { weekday: 7, time: '02:30' } },
    { person: 'stops', ...begun, indicators: [3, 7, 12], to: at(0.4) },
    { person: 'stops', from: at(0.6), to: undefined, validations: false, indicators: [7, 9] },
    { person: 'leaves', ...begun, indicators: every, gone: at(0.5) },
  ];
}

/** What somebody changes in what they follow, and when. */
export type Wish = {
  at: Instant;
  person: string;
  done: boolean;
  change: (before: Subscription | undefined) => Subscription | undefined;
};

/** What each of them asks for, as changes of their subscription, from when to when. */
export function wishesOf(asked: readonly Asked[], plan: Plan): Wish[] {
  return asked.flatMap(({ person, from, to, indicators, validations, digest }) => {
    const start: Wish = {
      at: from,
      person,
      done: false,
      change: (before) => ({
        person,
        language: 'fr',
        address: { person },
        follows: indicators.map((indicator) => ({ plan: plan.id, indicator, since: from })),
        ...(validations && { validations: { plan: plan.id, since: from } }),
        ...(digest && { digest: { ...digest, plan: plan.id, since: from } }),
        told: before?.told ?? { upTo: from, events: [] },
      }),
    };
    const stop: Wish[] =
      to === undefined
        ? []
        : [{ at: to, person, done: false, change: (before) => before && { ...before, follows: [] } }];
    return [start, ...stop];
  });
}
