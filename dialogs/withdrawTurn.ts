import type { ToldView } from '../src/answer/reportView.ts';
import type { Instant } from '../src/domain/day.ts';
import type { Activity, Author, Decision, Entry } from '../src/domain/entry.ts';
import { type Judged, judge } from '../src/domain/ledger.ts';
import { reportReference } from '../src/domain/reportReference.ts';
import { decisionId } from '../src/domain/reports.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import { REPORT_SAID } from '../src/text/reportSentences.ts';
import { undoUntil } from './receipt.ts';
import { refusedWith, told } from './told.ts';

/** How one names a report: by its id, as cards do, or by its reference, as people do. */
export type Named = { id: string } | { reference: string };

export type WithdrawTurn = { does: 'say'; body: ToldView } | { does: 'record'; decision: Decision; entry: Activity };

/**
 * Takes a report of one's own back: within 15 minutes as an undo, later as a withdrawal, and no more once it was
 * validated. `entries` are those of its indicator.
 */
export function withdrawTurn(
  entries: readonly Entry[],
  named: Named,
  person: Author,
  now: Instant,
  how: 'undo' | 'withdraw',
): WithdrawTurn {
  const found = ownReport(entries, named, person);
  if ('kind' in found) return { does: 'say', body: found };
  const { entry, state } = found;
  switch (state) {
    case 'withdrawn':
      return { does: 'say', body: told(REPORT_SAID.isWithdrawn, 'good', [REPORT_ASKS.another, REPORT_ASKS.mine]) };
    case 'validated':
      return { does: 'say', body: refusedWith(REPORT_SAID.validatedStays, REPORT_ASKS.mine) };
    case 'rejected':
      return { does: 'say', body: refusedWith(REPORT_SAID.alreadyRejected, REPORT_ASKS.mine) };
    case 'corrected':
      return { does: 'say', body: refusedWith(REPORT_SAID.alreadyCorrected, REPORT_ASKS.mine) };
    case 'reported':
      if (how === 'undo' && now >= undoUntil(entry.at))
        return { does: 'say', body: refusedWith(REPORT_SAID.tooLateToUndo, REPORT_ASKS.mine) };
      return { does: 'record', entry, decision: withdrawal(entry, person, now) };
  }
}

/** The decision that takes a report back: the one decision it can get. */
export function withdrawal(entry: Activity, { id, name }: Author, now: Instant, note?: string): Decision {
  return {
    kind: 'decision',
    id: decisionId(entry.id),
    indicator: entry.indicator,
    by: { id, name },
    at: now,
    about: entry.id,
    decision: 'withdrawn',
    ...(note !== undefined && { note }),
    ...(entry.fictitious && { fictitious: true }),
  };
}

/** A report with its state when it is this person's own; else what they are told. */
export function ownReport(entries: readonly Entry[], named: Named, person: Author): Judged<Activity> | ToldView {
  const matching = judge(entries).filter(
    (one): one is Judged<Activity> => one.entry.kind === 'activity' && isNamed(one.entry, named),
  );
  const own = matching.filter((one) => one.entry.by.id === person.id);
  const [found] = own;
  if (found && own.length === 1) return found;
  return refusedWith(matching.length > own.length ? REPORT_SAID.notYours : REPORT_SAID.notFound, REPORT_ASKS.mine);
}

/** Whether an entry is the one named. */
export function isNamed(entry: { id: string; indicator: number }, named: Named): boolean {
  return 'id' in named ? entry.id === named.id : reportReference(entry.indicator, entry.id) === named.reference;
}
