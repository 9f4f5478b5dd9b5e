import type { Activity, Entry } from '../../domain/entry.ts';
import { judge } from '../../domain/ledger.ts';
import { reportReference } from '../../domain/reportReference.ts';
import type { Acked } from './acked.ts';

/** What does not agree between what was acknowledged and what is stored. All of it must be empty. */
export type Compared = {
  /** Acknowledged, and not there. */
  lost: string[];
  /** There more than once, or acknowledged under two references. */
  twice: string[];
  /** There, and never asked for. */
  strangers: string[];
  /** There, but not in the state that was acknowledged. */
  otherState: string[];
};

/** `titles` are all that were sent, acknowledged or not; `entries` what the store holds of them. */
export function compare(acked: readonly Acked[], titles: ReadonlySet<string>, entries: readonly Entry[]): Compared {
  const activities = entries.filter((one): one is Activity => one.kind === 'activity');
  const byTitle = grouped(activities, ({ title }) => title);
  const references = new Map(activities.map((one) => [one.id, reportReference(one.indicator, one.id)]));
  const decided = grouped(
    entries.filter((one) => one.kind === 'decision'),
    ({ about }) => references.get(about) ?? about,
  );
  const states = new Map(judge(entries).map(({ entry, state }) => [references.get(entry.id), state]));
  const found: Compared = { lost: [], twice: [], strangers: [], otherState: [] };

  for (const [title, all] of byTitle) {
    if (!titles.has(title)) found.strangers.push(title);
    if (all.length > 1) found.twice.push(title);
  }
  for (const [reference, all] of decided) if (all.length > 1) found.twice.push(`decisions about ${reference}`);
  for (const [title, all] of grouped(acked.filter(hasReceipt), (one) => one.title))
    if (new Set(all.map((one) => one.reference)).size > 1) found.twice.push(`references of ${title}`);

  const isThere = ({ title, reference }: { title: string; reference: string }): boolean =>
    (byTitle.get(title) ?? []).some(({ id }) => references.get(id) === reference);
  for (const one of acked) {
    const about = `${one.what} ${'title' in one ? one.title : 'of' in one ? one.of : ''}`;
    const state = 'of' in one ? states.get(one.of) : undefined;
    switch (one.what) {
      case 'question':
      case 'report':
        break;
      case 'correction':
        if (state !== 'corrected') found.otherState.push(`${about}: ${state}`);
        if (!isThere(one)) found.lost.push(about);
        break;
      case 'confirmation':
        if (!isThere(one)) found.lost.push(about);
        break;
      case 'withdrawal':
      case 'decision': {
        const wanted = one.what === 'decision' ? one.decision : 'withdrawn';
        if (!decided.get(one.of)?.some(({ decision }) => decision === wanted)) found.lost.push(about);
        else if (state !== wanted) found.otherState.push(`${about}: ${state}`);
      }
    }
  }
  return found;
}

function hasReceipt(one: Acked): one is Extract<Acked, { reference: string }> {
  return 'reference' in one;
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
