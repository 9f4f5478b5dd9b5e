import type { ToldView } from '../src/answer/reportView.ts';
import type { Activity, Author, Entry } from '../src/domain/entry.ts';
import { judge } from '../src/domain/ledger.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import { REPORT_SAID } from '../src/text/reportSentences.ts';
import { refusedWith } from './told.ts';
import { type Named, ownReport } from './withdrawTurn.ts';

/** Whether a report may be corrected, and what to do when it already was. */
export type CorrectTurn =
  | { does: 'go'; entry: Activity }
  /** The correction that stands: the same tap came twice, or another device was first. */
  | { does: 'already'; id: string }
  | { does: 'say'; body: ToldView };

/** The note of a report that was taken back because it moved to another indicator. */
export function movedNote(indicator: number): string {
  return `moved to ${indicator}`;
}

/**
 * Judges the correction of a report of one's own. `to` is the indicator it is to count for, when that is known; `entries`
 * are those of the indicator it counts for now.
 */
export function correctTurn(
  entries: readonly Entry[],
  named: Named,
  to: number | undefined,
  person: Author,
): CorrectTurn {
  const found = ownReport(entries, named, person);
  if ('kind' in found) return { does: 'say', body: found };
  const { entry, state, decided } = found;
  const moves = to !== undefined && to !== entry.indicator;
  switch (state) {
    case 'reported':
    case 'rejected':
      return { does: 'go', entry };
    case 'validated':
      return moves
        ? { does: 'say', body: refusedWith(REPORT_SAID.validatedKeepsIndicator, REPORT_ASKS.mine) }
        : { does: 'go', entry };
    case 'withdrawn':
      if (moves && decided?.note === movedNote(to)) return { does: 'go', entry };
      return { does: 'say', body: refusedWith(REPORT_SAID.isWithdrawn, REPORT_ASKS.mine) };
    case 'corrected': {
      const standing = judge(entries).find(
        (one) => one.entry.corrects === entry.id && (one.state === 'reported' || one.state === 'validated'),
      );
      if (standing) return { does: 'already', id: standing.entry.id };
      return { does: 'say', body: refusedWith(REPORT_SAID.alreadyCorrected, REPORT_ASKS.mine) };
    }
  }
}
