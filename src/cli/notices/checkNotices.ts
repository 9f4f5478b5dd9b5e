import { addDays, type Day, dayOf, type Instant, startOf, TIME_ZONE } from '../../domain/day.ts';
import type { Entry } from '../../domain/entry.ts';
import { figuresOf } from '../../domain/figure.ts';
import { judge } from '../../domain/ledger.ts';
import type { Plan } from '../../domain/plan.ts';
import { standingOf } from '../../domain/standing.ts';
import { GONE_TRIES } from '../../notices/claims.ts';
import type { Asked } from './askedNotices.ts';
import type { Delivery, Simulated } from './simulateNotices.ts';

/** What a simulated time is found to have done: everything but the counts must be empty. */
export type Checked = {
  /** Things that had to be told, and how many messages people saw. */
  due: number;
  shown: number;
  digests: number;
  /** Messages the channel took more than once: it knows them by their key and shows one. */
  doubled: number;
  /** Those of them that do not say that they may have been received before. */
  unannounced: string[];
  lost: string[];
  twice: string[];
  strangers: string[];
  /** Told in a message that does not show it. */
  unshown: string[];
  inQuiet: string[];
  digestsLost: string[];
  digestsWrong: string[];
  /** Who is still kept although their conversation is gone. */
  notDropped: string[];
};

/**
 * Compares what was delivered with what had to be, found from the ledger by looking at every single day and entry, with
 * none of the windows, cursors and claims of the notices themselves.
 */
export function checkNotices(plan: Plan, from: Day, simulated: Simulated): Checked {
  const { asked, deliveries, entries, end, left } = simulated;
  const shown = [...new Map(deliveries.map((one) => [one.key, one] as const)).values()];
  const happenings = happeningsOf(plan, entries, from, addDays(dayOf(new Date(end)), 8));
  const told = new Map<string, number>();
  const unshown: string[] = [];
  for (const one of shown) {
    for (const event of one.events) {
      const name = `${one.person} ${nameOf(event)}`;
      told.set(name, (told.get(name) ?? 0) + 1);
      if (!shows(one, event.id)) unshown.push(name);
    }
  }
  const musts = asked.flatMap((one) => mustsOf(one, happenings, entries, end));
  const mays = asked.flatMap((one) => maysOf(one, happenings, entries));
  const allowed = new Set([...musts, ...mays]);
  const digests = asked.map((one) => checkDigests(one, simulated, shown));
  return {
    due: musts.length,
    shown: shown.length,
    digests: shown.filter(({ digest }) => digest !== undefined).length,
    doubled: deliveries.length - shown.length,
    unannounced: deliveries
      .filter(({ key, view }, at) => !view.again && deliveries.findIndex((one) => one.key === key) < at)
      .map(({ person, at }) => `${person} ${at}`),
    lost: musts.filter((name) => !told.has(name)),
    twice: [...told].filter(([, times]) => times > 1).map(([name]) => name),
    strangers: [...told.keys()].filter((name) => !allowed.has(name)),
    unshown,
    inQuiet: shown
      .filter(({ at, events }) => events.length > 0 && isNight(at))
      .map(({ person, at, key }) => `${person} ${at} ${key}`),
    digestsLost: digests.flatMap((one) => one.lost),
    digestsWrong: digests.flatMap((one) => one.wrong),
    notDropped: asked.flatMap(({ person, gone }) =>
      gone && left.includes(person) ? [`${person}, ${GONE_TRIES}`] : [],
    ),
  };
}

/** «7:2022-2023» at an instant: something happened to that figure then. */
type Happening = { figure: string; indicator: number; at: Instant };

function happeningsOf(plan: Plan, entries: readonly Entry[], from: Day, to: Day): Happening[] {
  const days: Instant[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(startOf(day));
  return plan.indicators.flatMap((indicator) => {
    const own = entries.filter((one) => one.indicator === indicator.number);
    const moments = [...new Set([...days, ...own.map((one) => one.at)])].sort();
    const found: Happening[] = [];
    let before: string[] | undefined;
    for (const at of moments) {
      const day = dayOf(new Date(at));
      const figures = figuresOf(
        indicator,
        own.filter((one) => one.at <= at),
        day,
      );
      const now = plan.years.map((year) => {
        const { official, pace, state } = standingOf(plan, indicator, figures, year, day);
        const { validated } = figures.years[year] ?? {};
        const figure = validated ? [validated.value, validated.asOf, validated.evidence] : [];
        return JSON.stringify([figure, official, pace?.trajectory ?? null, state.staleDays !== undefined]);
      });
      for (const [index, year] of plan.years.entries())
        if (before && tells(before[index] ?? '', now[index] ?? ''))
          found.push({ figure: `${indicator.number}:${year}`, indicator: indicator.number, at });
      before = now;
    }
    return found;
  });
}

/** Growing fresh again is told by the change that made it so; a trajectory that ends is told by the official status. */
function tells(before: string, now: string): boolean {
  const [a, b] = [before, now].map((text) => JSON.parse(text) as [unknown[], string, string | null, boolean]);
  if (!a || !b) return false;
  const trajectory = a[2] !== null && b[2] !== null && a[2] !== b[2];
  return JSON.stringify(a[0]) !== JSON.stringify(b[0]) || a[1] !== b[1] || trajectory || (!a[3] && b[3]);
}

/** What a person had to be told by the end, unless they had left or stopped before the next morning of work. */
function mustsOf(asked: Asked, happenings: readonly Happening[], entries: readonly Entry[], end: Instant): string[] {
  if (asked.gone !== undefined) return [];
  const until = asked.to === undefined ? end : undefined;
  if (until === undefined) return [];
  const figures = happenings
    .filter(({ indicator, at }) => asked.indicators.includes(indicator) && at > asked.from && at <= until)
    .map(({ figure, at }) => `${asked.person} ${figure} ${at}`);
  return [...figures, ...reports(asked, entries, until, true)];
}

function maysOf(asked: Asked, happenings: readonly Happening[], entries: readonly Entry[]): string[] {
  const until = asked.gone ?? asked.to ?? '9999';
  const figures = happenings
    .filter(({ indicator, at }) => asked.indicators.includes(indicator) && at > asked.from && at <= until)
    .map(({ figure, at }) => `${asked.person} ${figure} ${at}`);
  return [...figures, ...reports(asked, entries, until, false)];
}

/** Reports that wait to the end must be told; one that was decided meanwhile may have been. */
function reports(asked: Asked, entries: readonly Entry[], until: Instant, undecided: boolean): string[] {
  if (!asked.validations) return [];
  return judge(entries)
    .filter(({ entry }) => !entry.validated && entry.at > asked.from && entry.at <= until)
    .filter(({ state }) => !undecided || state === 'reported')
    .map(({ entry }) => `${asked.person} validate:${entry.id} ${entry.at}`);
}

/** «7:2022-2023 instant» of an event's id, «validate:id instant» of a report's. */
function nameOf({ id, at }: { id: string; at: Instant }): string {
  const parts = id.split(':');
  return parts[0] === 'validate' ? `validate:${parts[2]} ${at}` : `${parts[1]}:${parts[2]} ${at}`;
}

function shows({ view }: Delivery, id: string): boolean {
  const [kind, indicator, year] = id.split(':');
  if (kind === 'validate') return view.toValidate.some(({ entry }) => id === `validate:${entry.indicator}:${entry.id}`);
  return view.items.some(({ now: { standing } }) => {
    return String(standing.indicator.number) === indicator && standing.year === year;
  });
}

const LOCAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function local(at: Instant): { weekday: string; time: string } {
  const parts = Object.fromEntries(LOCAL.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return { weekday: parts.weekday ?? '', time: `${parts.hour}:${parts.minute}` };
}

function isNight(at: Instant): boolean {
  const { weekday, time } = local(at);
  return weekday === 'Sat' || weekday === 'Sun' || time < '07:00' || time >= '20:00';
}

/** Each week's digest once, or the next one in its place when no process was there for most of the week. */
function checkDigests(
  { person, digest, from, gone }: Asked,
  { up, end }: Simulated,
  shown: readonly Delivery[],
): { lost: string[]; wrong: string[] } {
  const sent = shown.filter((one) => one.person === person).flatMap((one) => one.digest ?? []);
  if (!digest) return { lost: [], wrong: sent.map((at) => `${person} ${at} was not asked for`) };
  const times = timesOf(digest, from, end);
  const wrong = [
    ...sent.filter((at, index) => sent.indexOf(at) !== index).map((at) => `${person} ${at} twice`),
    ...sent.filter((at) => at <= end && !times.includes(at)).map((at) => `${person} ${at} is no time of the digest`),
  ];
  const lost = times.filter((at, index) => {
    const next = times[index + 1] ?? end;
    const there = up.filter((one) => one >= at && one < next && !isNight(one)).length;
    return !sent.includes(at) && !gone && there >= ENOUGH_ROUNDS;
  });
  return { wrong, lost: lost.map((at) => `${person} ${at}`) };
}

/** With so many rounds by day between two digests, the first of them had to be sent. */
const ENOUGH_ROUNDS = 40;

/** Found minute by minute; the hour that one Sunday lacks is told at its end. */
function timesOf({ weekday, time }: NonNullable<Asked['digest']>, from: Instant, to: Instant): Instant[] {
  const found: Instant[] = [];
  for (let day = dayOf(new Date(from)); startOf(day) <= to; day = addDays(day, 1)) {
    const begins = Date.parse(startOf(day));
    if (local(new Date(begins).toISOString()).weekday !== WEEKDAY_NAMES[weekday - 1]) continue;
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      const at = new Date(begins + minute * 60_000).toISOString();
      if (local(at).time < time) continue;
      if (at > from && at <= to) found.push(at);
      break;
    }
  }
  return found;
}
