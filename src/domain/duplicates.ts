import { daysBetween } from './day.ts';
import type { Activity, Entry } from './entry.ts';
import { liveEntries } from './ledger.ts';

/** A title this alike, within these days, is probably the same event told twice. */
const ALIKE = 0.8;
const WITHIN_DAYS = 7;
const MOST = 3;

/**
 * Activities already recorded, by anyone, that are probably this one: the same day and place, or nearly the same title
 * within a week where the places do not contradict each other. At most three, the nearest in time first.
 */
export function likelyDuplicates(entries: readonly Entry[], candidate: Activity): Activity[] {
  return liveEntries(entries, 'all')
    .filter((one): one is Activity => one.kind === 'activity')
    .filter((one) => one.id !== candidate.id && one.id !== candidate.corrects && one.corrects !== candidate.id)
    .filter((one) => one.indicator === candidate.indicator && isLikely(one, candidate))
    .sort((a, b) => away(a, candidate) - away(b, candidate) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

function isLikely(one: Activity, other: Activity): boolean {
  const [here, there] = [folded(one.place), folded(other.place)];
  const samePlace = here !== '' && here === there;
  if (one.date === other.date && samePlace) return true;
  const contradict = here !== '' && there !== '' && here !== there;
  return !contradict && away(one, other) <= WITHIN_DAYS && alike(folded(one.title), folded(other.title)) >= ALIKE;
}

function away(one: Activity, other: Activity): number {
  return Math.abs(daysBetween(one.date, other.date));
}

/** Small letters without accents or signs. */
function folded(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The share of letter pairs two texts have in common, from 0 to 1 (Dice). */
function alike(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [left, right] = [pairs(a), pairs(b)];
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return total === 0 ? 0 : (2 * common) / total;
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
