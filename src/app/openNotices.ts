import { randomUUID } from 'node:crypto';
import type { CardHost } from '../../cards/card.ts';
import { digestOf } from '../answer/digest.ts';
import type { Log } from '../bot/log.ts';
import { createNoticeClock, type NoticeClock } from '../bot/noticeClock.ts';
import { createNoticeRounds } from '../bot/noticeRounds.ts';
import { createNoticeSender } from '../bot/noticeSender.ts';
import type { PlanAdapter } from '../bot/planAdapter.ts';
import { recordingInstant } from '../bot/speaker.ts';
import type { Config } from '../config.ts';
import type { Day } from '../domain/day.ts';
import { may } from '../domain/role.ts';
import { createLease } from '../store/lease.ts';
import { createRoles } from '../store/roles.ts';
import { createSubscriptions } from '../store/subscriptions.ts';

import { nowOf } from './now.ts';
import type { World } from './openWorld.ts';

/** Seconds between two rounds, and for how long one process has them. On one's own machine an answer is awaited. */
const EVERY_S = { serving: 30, trying: 2 };
const LEASE_S = 90;

/** The rounds of notices over the store, and the clock that makes them. */
export function openNotices(
  world: Pick<World, 'store' | 'plans'>,
  { app, planNow }: Pick<Config, 'app' | 'planNow'>,
  { trialDay, adapter, hostOf, log }: Outside,
): NoticeClock {
  const { store, plans } = world;
  const clock = (): Date => new Date();
  const roles = createRoles(store);
  const rounds = createNoticeRounds({
    lease: createLease(store, { name: 'notices', holder: randomUUID(), seconds: LEASE_S, clock }),
    subscriptions: createSubscriptions(store),
    mayValidate: async (person) =>
      (app === null && TRIED.test(person)) || may((await roles.of(person)).roles, 'validate'),
    plans,
    moment() {
      const now = nowOf(planNow, trialDay);
      return { ...now, now: recordingInstant(clock(), now) };
    },
    digestOf,
    send: createNoticeSender({ adapter, appId: app?.id ?? null, hostOf, log }),
    log,
    keepsQuiet: app !== null,
  });
  return createNoticeClock(rounds, 1000 * (app ? EVERY_S.serving : EVERY_S.trying), log);
}

type Outside = { trialDay: Day | null; adapter: PlanAdapter; hostOf: (channelId: string) => CardHost; log: Log };

/** The persons that the local page tries a deciding role as. */
const TRIED = /#(?:validator|administrator)$/;
