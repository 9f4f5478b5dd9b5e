import type { Answer } from '../answer/answer.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import { type Shown, shownAt, shownBefore, withShown } from '../domain/seenOverview.ts';
import type { SeenOverviews, StoredSeen } from '../store/seenOverviews.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';
import type { Now } from './assistant.ts';
import { personKey, recordingInstant, type Speaker } from './speaker.ts';

export type LastAskedParts = { plan: string; seen: SeenOverviews; clock: () => Date };

/** One question: who asks, in which thread. */
type Question = Now & {
  request: Request;
  context: Context;
  speaker: Speaker | undefined;
  beforeOthers: boolean | undefined;
};

/** What was kept for who asks. */
export type LastAsked = {
  /** What they were last shown; undefined for who did not opt in, and the first time. */
  shown: Shown | undefined;
  /** Whether they opted in, as far as was looked. */
  optedIn: boolean | undefined;
  /** Keeps that they were shown this answer, made from these figures. */
  keep: (answer: Answer, figures: readonly IndicatorFigures[]) => Promise<void>;
};

const NOT_LOOKED: LastAsked = { shown: undefined, optedIn: undefined, keep: async () => {} };

/**
 * Looks up what somebody was last shown, for an overview asked alone with the bot. The thread remembers who opted in and
 * who did not, so that the others cost one point read in the life of a thread.
 */
export async function openLastAsked(parts: LastAskedParts | undefined, question: Question): Promise<LastAsked> {
  const { request, context, speaker, beforeOthers } = question;
  if (!parts || !speaker?.address || beforeOthers || !asksForNow(request)) return NOT_LOOKED;
  if (context.seen?.[personKey(speaker.id)] === false) return NOT_LOOKED;
  const { plan, seen, clock } = parts;
  const stored = await seen.of(speaker.id);
  if (!stored) return { ...NOT_LOOKED, optedIn: false };
  return {
    shown: shownBefore(stored.seen, plan, speaker.key),
    optedIn: true,
    keep: (answer, figures) => keep(stored, answer, figures),
  };

  /** Only the whole plan moves it: who looked at a part has not seen the others. */
  async function keep(kept: StoredSeen, { body }: Answer, figures: readonly IndicatorFigures[]): Promise<void> {
    if (body.kind !== 'overview' || body.scope !== 'plan' || !body.outlook || !speaker) return;
    if (request.indicators.length > 0) return;
    const shown = shownAt(recordingInstant(clock(), question), figures);
    await seen.replace(kept, withShown(kept.seen, plan, speaker.key, shown));
  }
}

function asksForNow({ intent, command, status, asOf }: Request): boolean {
  return intent === 'overview' && command === null && status === null && asOf === null;
}

const MOST_PEOPLE = 20;

/** The thread, knowing whether this person opted in; undefined leaves it as it is. */
export function withOptedIn(context: Context, person: string, optedIn: boolean | undefined): Context {
  if (optedIn === undefined) return context;
  const { [personKey(person)]: _, ...others } = context.seen ?? {};
  const seen = [...Object.entries(others).slice(1 - MOST_PEOPLE), [personKey(person), optedIn] as const];
  return { ...context, seen: Object.fromEntries(seen) };
}
