import type { NoticesView } from '../src/answer/reportView.ts';
import { addDays, dayOf, type Instant } from '../src/domain/day.ts';
import type { Entry } from '../src/domain/entry.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { type Address, DEFAULT_DIGEST, type Follow, isEmpty, type Subscription } from '../src/domain/subscription.ts';
import { figureEvents } from '../src/notices/figureEvents.ts';
import { allowedAt, digestTimes } from '../src/notices/torontoTimes.ts';
import type { NoticeWish, Request } from '../src/understand/request.ts';

/** What is asked of one's notices, as understood. */
export type NoticeOrder = {
  kind: 'notices';
  decision: 'start' | 'stop' | 'digest' | 'list';
  wish: NoticeWish;
  indicators: readonly number[];
};

/** Who asks, where they are written to, and when. */
export type NoticePerson = { id: string; language: Lang; address: Address; now: Instant };

/** The order a request gives, undefined when it is about something else. */
export function noticeOrder({ command, wishes, indicators }: Request): NoticeOrder | undefined {
  const { decision, notice = {} } = wishes;
  if (command !== 'notify' || !decision || decision === 'approve' || decision === 'reject') return undefined;
  return { kind: 'notices', decision, wish: notice, indicators };
}

/** The subscription as asked for, over the one that stands; the same again changes nothing but the address. */
export function withNotices(
  before: Subscription | undefined,
  { decision, wish, indicators }: NoticeOrder,
  plan: Plan,
  { id, language, address, now }: NoticePerson,
): Subscription {
  const kept: Subscription =
    before && !isEmpty(before)
      ? { ...before, language, address }
      : { person: id, language, address, follows: [], told: { upTo: now, events: [] } };
  switch (decision) {
    case 'list':
      return kept;
    case 'digest': {
      const { weekday = DEFAULT_DIGEST.weekday, time = DEFAULT_DIGEST.time } = wish;
      return { ...kept, digest: { weekday, time, plan: plan.id, since: now } };
    }
    case 'start':
      if (wish.about === 'validations') return { ...kept, validations: { plan: plan.id, since: now } };
      return { ...kept, follows: followed(kept.follows, wantedOf(wish, indicators, plan), plan, now) };
    case 'stop':
      return stopped(kept, wish, indicators, plan);
  }
}

/** Whether a subscription has anything of what is to be stopped. */
export function hasAny(before: Subscription | undefined, { wish, indicators }: NoticeOrder, plan: Plan): boolean {
  if (!before) return false;
  switch (wish.about) {
    case 'digest':
      return before.digest !== undefined;
    case 'validations':
      return before.validations !== undefined;
    case 'indicators':
      return before.follows.some((one) => one.plan === plan.id && indicators.includes(one.indicator));
    default:
      return true;
  }
}

/** What a person is shown of the subscription that stands. */
export function noticesOf(
  standing: Subscription | undefined,
  plan: Plan,
  now: Instant,
): Pick<NoticesView, 'follows' | 'all' | 'validations' | 'digest'> {
  const numbers = (standing?.follows ?? []).filter((one) => one.plan === plan.id).map((one) => one.indicator);
  const follows = plan.indicators.filter(({ number }) => numbers.includes(number));
  const { digest } = standing ?? {};
  return {
    follows,
    all: follows.length === plan.indicators.length,
    validations: standing?.validations !== undefined,
    digest: digest && { weekday: digest.weekday, time: digest.time, next: digestTimes(digest).after(now) },
  };
}

/** The first thing the calendar alone will bring to what was just followed, when it may be told. */
export function nextKnown(
  plan: Plan,
  entries: readonly Entry[],
  numbers: readonly number[],
  now: Instant,
  keepsQuiet: boolean,
): NoticesView['next'] {
  const today = dayOf(new Date(now));
  const upTo = `${addDays(today, LOOK_AHEAD_DAYS)}T00:00:00.000Z`;
  const [first] = plan.indicators
    .filter(({ number }) => numbers.includes(number))
    .flatMap((one) => figureEvents(plan, one, entries, { after: now, upTo }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const kind = first?.kinds.at(-1);
  return first && kind && { at: keepsQuiet ? allowedAt(first.at) : first.at, indicator: first.indicator, kind };
}

const LOOK_AHEAD_DAYS = 400;

function wantedOf({ about }: NoticeWish, indicators: readonly number[], plan: Plan): readonly number[] {
  return about === 'all' ? plan.indicators.map(({ number }) => number) : indicators;
}

/** What is followed already is followed since then: nothing that was still to be told gets lost. */
function followed(before: readonly Follow[], numbers: readonly number[], plan: Plan, since: Instant): Follow[] {
  const fresh = numbers.filter((number) => !before.some((one) => one.plan === plan.id && one.indicator === number));
  return [...before, ...fresh.map((indicator) => ({ plan: plan.id, indicator, since }))];
}

function stopped(before: Subscription, { about }: NoticeWish, indicators: readonly number[], plan: Plan): Subscription {
  const { digest, validations, ...rest } = before;
  switch (about) {
    case 'digest':
      return { ...rest, ...(validations && { validations }) };
    case 'validations':
      return { ...rest, ...(digest && { digest }) };
    case 'indicators': {
      const follows = before.follows.filter((one) => one.plan !== plan.id || !indicators.includes(one.indicator));
      return { ...before, follows };
    }
    default:
      return { ...rest, follows: [] };
  }
}
