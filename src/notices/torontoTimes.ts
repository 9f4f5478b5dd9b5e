import { Cron } from 'croner';
import { type Instant, TIME_ZONE } from '../domain/day.ts';
import type { DigestTime } from '../domain/subscription.ts';

/** Times that come back in America/Toronto, summer time included. */
export type Times = {
  /** The first one after an instant. */
  after: (instant: Instant) => Instant;
  /** The last one up to an instant and after another; undefined when there was none. */
  lastWithin: (after: Instant, upTo: Instant) => Instant | undefined;
};

/** Nobody is told of single events in the evening, at night and on weekends: they wait for the next morning of work. */
export const QUIET = { from: 20, to: 7 } as const;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Longer than a week by the hour that summer time may add. */
const LONG_WEEK_MS = WEEK_MS + 2 * 3_600_000;

/** The weekly times of a digest. */
export function digestTimes({ weekday, time }: DigestTime): Times {
  const [hour, minute] = time.split(':').map(Number);
  return timesOf(`${minute} ${hour} * * ${weekday % 7}`);
}

/** When something that happened at an instant may be told: then, or on the next morning of work. */
export function allowedAt(instant: Instant): Instant {
  return isQuiet(instant) ? MORNINGS.after(instant) : instant;
}

/** Whether an instant falls in the evening, at night or on a weekend. */
export function isQuiet(instant: Instant): boolean {
  const parts = Object.fromEntries(LOCAL.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const hour = Number(parts.hour);
  return parts.weekday === 'Sat' || parts.weekday === 'Sun' || hour >= QUIET.from || hour < QUIET.to;
}

const READ = new Map<string, Times>();
const LOCAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});
const MORNINGS = timesOf(`0 ${QUIET.to} * * 1-5`);

/** Only reckons: nothing is started by it, and the instant is always given. A pattern is read once. */
function timesOf(pattern: string): Times {
  const known = READ.get(pattern);
  if (known) return known;
  const times = readTimes(pattern);
  READ.set(pattern, times);
  return times;
}

function readTimes(pattern: string): Times {
  const cron = new Cron(pattern, { timezone: TIME_ZONE });
  const after = (instant: Instant): Instant => {
    const next = cron.nextRun(new Date(instant));
    if (!next) throw new Error(`The times ${pattern} never come.`);
    return next.toISOString();
  };
  return {
    after,
    lastWithin(from, upTo) {
      const start = Math.max(Date.parse(from), Date.parse(upTo) - LONG_WEEK_MS);
      let last: Instant | undefined;
      for (let next = after(new Date(start).toISOString()); next <= upTo; next = after(next)) last = next;
      return last;
    },
  };
}
