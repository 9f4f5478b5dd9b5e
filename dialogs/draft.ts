import type { Instant } from '../src/domain/day.ts';
import type { Lang } from '../src/domain/language.ts';
import type { AskedField, ReportFields } from '../src/domain/reportFields.ts';

/** A report in progress, as one person's; it is kept for a day after it was last touched. */
export type Draft = {
  /** The operation it will be recorded under. */
  op: string;
  /** The conversation it was begun in: elsewhere, a «yes» is not for it. */
  conversation: string;
  /** The message it was begun by. */
  startedBy: string;
  startedAt: Instant;
  touchedAt: Instant;
  language: Lang;
  fields: ReportFields;
  asking?: AskedField;
  /** The activity has no place, and it is not asked for again. */
  placeless?: true;
  /** What was shown of its effect: recording asks again when it would be something else. */
  shown: string;
  /** Other indicators named in the same sentence, still to be reported. */
  also?: readonly number[];
  corrects?: { indicator: number; id: string };
};

/** A message that was acted upon: delivered again, it is answered again and acts no more. */
export type Handled =
  | { key: string; did: 'recorded' | 'undone'; indicator: number; id: string }
  | { key: string; did: 'cancelled' };

/** What is kept of one person's reporting. */
export type DraftKept = { draft?: Draft; handled: readonly Handled[] };

/** One message of a person: `key` tells it from every other, and is the same when it is delivered again. */
export type Turn = { key: string; op: string; conversation: string; now: Instant };

export const NOTHING_KEPT: DraftKept = { handled: [] };

const DAY_MS = 86_400_000;
const REMEMBERED = 30;

/** Whether a draft has been left for a day or more. */
export function isExpired(draft: Draft, now: Instant): boolean {
  return Date.parse(now) - Date.parse(draft.touchedAt) >= DAY_MS;
}

/** What this message did when it was delivered before. */
export function handledBefore(kept: DraftKept, key: string): Handled | undefined {
  return kept.handled.find((one) => one.key === key);
}

/** The same with these messages remembered as acted upon, the latest thirty; the draft is over. */
export function handled(kept: DraftKept, ...acted: readonly Handled[]): DraftKept {
  const others = kept.handled.filter((one) => !acted.some(({ key }) => key === one.key));
  return { handled: [...others, ...acted].slice(-REMEMBERED) };
}
