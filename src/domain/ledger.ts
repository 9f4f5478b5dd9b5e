import { type Day, dayOf } from './day.ts';
import type { Activity, Decision, Entry, EntryState, Reading } from './entry.ts';

/** A reading or an activity with where it stands, and the decision that put it there. */
export type Judged<E extends Reading | Activity = Reading | Activity> = {
  entry: E;
  state: EntryState;
  decided?: Decision;
};

/** Entries in the order they were recorded; entries of one instant in the order of their ids. */
export function inOrder<E extends Entry>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** What had been recorded by the end of that day. */
export function knownAt<E extends Entry>(entries: readonly E[], day: Day): E[] {
  return entries.filter((entry) => dayOf(new Date(entry.at)) <= day);
}

/** Each reading and activity with its state: the last decision on it, or «corrected» when a live entry replaces it. */
export function judge(entries: readonly Entry[]): Judged[] {
  const ordered = inOrder(entries);
  const decisions = new Map<string, Decision>();
  for (const entry of ordered) if (entry.kind === 'decision') decisions.set(entry.about, entry);
  const judged = ordered.filter(isFigure).map((entry): Judged => {
    const decided = decisions.get(entry.id);
    const state = decided?.decision ?? (entry.validated ? 'validated' : 'reported');
    return decided ? { entry, state, decided } : { entry, state };
  });
  const replaced = new Set(judged.filter(isLive).flatMap(({ entry }) => entry.corrects ?? []));
  return judged.map((one) => (isLive(one) && replaced.has(one.entry.id) ? { ...one, state: 'corrected' } : one));
}

/** What counts in figures: everything not rejected, withdrawn or replaced; or only what was validated. */
export function liveEntries(entries: readonly Entry[], which: 'all' | 'validated'): (Reading | Activity)[] {
  if (which === 'all')
    return judge(entries)
      .filter(isLive)
      .map((one) => one.entry);
  const validated = new Set(
    judge(entries.map(withoutCorrection))
      .filter((one) => one.state === 'validated')
      .map((one) => one.entry.id),
  );
  // A correction replaces the validated entry only once it is validated itself.
  const counting = entries.filter((entry) => !isFigure(entry) || validated.has(entry.id));
  return judge(counting)
    .filter(isLive)
    .map((one) => one.entry);
}

/** Whether an entry is a result or an activity, not a decision or a check-in. */
export function isFigure(entry: Entry): entry is Reading | Activity {
  return entry.kind === 'reading' || entry.kind === 'activity';
}

function isLive(one: Judged): boolean {
  return one.state === 'reported' || one.state === 'validated';
}

function withoutCorrection(entry: Entry): Entry {
  if (!isFigure(entry)) return entry;
  const { corrects: _, ...rest } = entry;
  return rest as Entry;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
