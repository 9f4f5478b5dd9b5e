import { movedNote } from '../../dialogs/correctTurn.ts';
import type { FormKnown, FormTurn } from '../../dialogs/formTurn.ts';
import { receiptOf } from '../../dialogs/receipt.ts';
import { refusedWith } from '../../dialogs/told.ts';
import { withdrawal } from '../../dialogs/withdrawTurn.ts';
import type { ReceiptView, ToldView } from '../answer/reportView.ts';
import type { Instant } from '../domain/day.ts';
import type { Activity, Author, Decision, Reading } from '../domain/entry.ts';
import { judge } from '../domain/ledger.ts';
import { reportReference } from '../domain/reportReference.ts';
import type { AuditTrail } from '../store/auditTrail.ts';
import type { Notices } from '../store/notices.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import { REPORT_ASKS } from '../text/reportAsks.ts';
import { decidedSaid, REPORT_SAID } from '../text/reportSentences.ts';

export type ReportWritesParts = {
  ledger: Pick<StoredLedger, 'entries' | 'figures' | 'record'>;
  audit: Pick<AuditTrail, 'add'>;
  notices: Pick<Notices, 'leave'>;
};

/** Everything a reporting turn writes. Each may be done again without harm: ids are deterministic, records are created once. */
export type ReportWrites = {
  /** Records a confirmed form and gives its receipt; what stood under its id already is given back unchanged. */
  record: (turn: Extract<FormTurn, { does: 'record' }>, known: FormKnown, also: readonly number[]) => Promise<Recorded>;
  /** The receipt of an operation that was recorded before; undefined when it was not. */
  receipt: (indicator: number, id: string, known: Omit<FormKnown, 'entries'>) => Promise<ReceiptView | undefined>;
  /** Takes a report back, or validates or rejects it; false when somebody decided otherwise just before. */
  decide: (decision: Decision, entry: Activity | Reading) => Promise<boolean>;
};
export type Recorded = { body: ReceiptView | ToldView; id: string };

/** The writes of the reporting conversation over a ledger. */
export function createReportWrites({ ledger, audit, notices }: ReportWritesParts): ReportWrites {
  async function add(action: string, by: Author, at: Instant, entry: { indicator: number; id: string }): Promise<void> {
    const subject = reportReference(entry.indicator, entry.id);
    await audit.add({ id: `${action}:${entry.id}`, at, by, action, subject, detail: { entry: entry.id } });
  }

  /** A report that changes indicator takes the old one back first: whoever takes it back may record the new one. */
  async function moveFrom(
    moves: { indicator: number; id: string },
    activity: Activity,
    person: Author,
    now: Instant,
  ): Promise<boolean> {
    const entries = await ledger.entries(moves.indicator);
    const one = judge(entries).find(({ entry }) => entry.id === moves.id);
    if (one?.entry.kind !== 'activity' || one.entry.by.id !== person.id) return false;
    const decision = withdrawal(one.entry, person, now, movedNote(activity.indicator));
    const { entry } = await ledger.record(decision);
    if (entry.kind !== 'decision' || entry.note !== decision.note) return false;
    await add('report.withdrawn', person, entry.at, moves);
    return true;
  }

  return {
    async record({ activity, moves }, known, also) {
      const { plan, person, today, now, entries } = known;
      if (moves && !(await moveFrom(moves, activity, person, now)))
        return { body: refusedWith(REPORT_SAID.alreadyCorrected, REPORT_ASKS.mine), id: activity.id };
      const { outcome, entry } = await ledger.record(activity);
      if (entry.kind !== 'activity') throw new Error(`The entry ${entry.id} is not an activity.`);
      await add(entry.corrects || moves ? 'report.corrected' : 'report.recorded', entry.by, entry.at, entry);
      const figures = await ledger.figures(entry.indicator, today);
      const body = receiptOf(entry, { plan, entries, figures, today, now }, { already: outcome === 'already', also });
      return { body, id: entry.id };
    },

    async receipt(indicator, id, { plan, today, now }) {
      const entries = await ledger.entries(indicator);
      const entry = entries.find((one) => one.id === id);
      if (entry?.kind !== 'activity') return undefined;
      await add(entry.corrects ? 'report.corrected' : 'report.recorded', entry.by, entry.at, entry);
      const figures = await ledger.figures(indicator, today);
      return receiptOf(entry, { plan, entries, figures, today, now }, { already: true });
    },

    async decide(decision, subject) {
      const { entry } = await ledger.record(decision);
      if (entry.kind !== 'decision' || entry.decision !== decision.decision || entry.by.id !== decision.by.id)
        return false;
      await add(`report.${entry.decision}`, entry.by, entry.at, subject);
      if (entry.decision === 'withdrawn') return true;
      const reference = reportReference(subject.indicator, subject.id);
      const title = subject.kind === 'activity' ? subject.title : subject.source.title;
      const said = decidedSaid(reference, title, entry.decision, entry.by.name, entry.reason);
      await notices.leave({ id: `${entry.at}:${entry.id}`, person: subject.by.id, at: entry.at, said });
      return true;
    },
  };
}
