import { type CorrectTurn, correctTurn } from '../../dialogs/correctTurn.ts';
import { type Draft, type DraftKept, type Handled, handled, NOTHING_KEPT } from '../../dialogs/draft.ts';
import { type FormInput, formTurn, reportId } from '../../dialogs/formTurn.ts';
import { receiptOf } from '../../dialogs/receipt.ts';
import { refusedWith } from '../../dialogs/told.ts';
import type { ToldView } from '../answer/reportView.ts';
import type { Activity } from '../domain/entry.ts';
import type { Lang } from '../domain/language.ts';
import { indicatorOf } from '../domain/plan.ts';
import type { FieldProblem } from '../domain/reportFields.ts';
import { may } from '../domain/role.ts';
import { REPORT_ASKS } from '../text/reportAsks.ts';
import { REPORT_SAID } from '../text/reportSentences.ts';
import type { ReplyWith, Reported, ReportingParts, ReportTurn } from './reportTurn.ts';
import type { ReportWrites } from './reportWrites.ts';

/** A draft as it stands, what is wrong with what was just said, and whether it is to be recorded. */
export type Given = { draft: Draft; problems: readonly FieldProblem[]; confirm: boolean };

export type ReportForm = {
  /** Shows a form with its effect, or records it; keeps the draft, or that it was acted upon. */
  run: (turn: ReportTurn, given: Given, how: Omit<ReplyWith, 'language' | 'drafting'>) => Promise<Reported>;
  /** Shows the form of a correction. */
  correct: (turn: ReportTurn, entry: Activity, language: Lang, how: Omit<ReplyWith, 'language'>) => Promise<Reported>;
};

/** Where an operation stands that may have been recorded already. */
type Before = { indicator: number; id: string } | { body: ToldView } | undefined;

/** The part of the reporting conversation that fills in, shows and records forms. */
export function createReportForm(parts: ReportingParts, writes: ReportWrites): ReportForm {
  const { plan, ledger, drafts, operations, rehearsal = false } = parts;

  /** What this operation recorded already, or why it may not correct what it corrects. */
  async function before({ op, corrects, fields }: Draft, person: ReportTurn['person']): Promise<Before> {
    if (corrects) {
      if (!indicatorOf(plan, corrects.indicator)) return { body: refusedWith(REPORT_SAID.notFound) };
      const turn: CorrectTurn = correctTurn(
        await ledger.entries(corrects.indicator),
        { id: corrects.id },
        fields.indicator,
        person,
      );
      if (turn.does === 'say') return turn;
      return turn.does === 'already' ? { indicator: corrects.indicator, id: turn.id } : undefined;
    }
    const indicator = await operations.of(op);
    if (indicator === undefined) return undefined;
    const id = reportId(op);
    return (await ledger.entries(indicator)).some((one) => one.id === id) ? { indicator, id } : undefined;
  }

  /** The one indicator an operation records under; another one only if nothing was recorded there. */
  async function claim(op: string, indicator: number): Promise<number> {
    const claimed = await operations.claim(op, indicator);
    if (claimed === indicator) return claimed;
    const written = (await ledger.entries(claimed)).some((one) => one.id === reportId(op));
    return written ? claimed : operations.move(op, claimed, indicator);
  }

  /** Remembers that this message, and the one that began the draft, were acted upon. */
  async function acted({ told }: ReportTurn, draft: Draft, indicator: number, id: string): Promise<void> {
    const keys = [draft.startedBy, told.speaker.key];
    const done = keys.map((key): Handled => ({ key, did: 'recorded', indicator, id }));
    await drafts.update(told.speaker.id, (kept) => ended(kept, draft.op, done));
  }

  async function run(
    turn: ReportTurn,
    { draft, problems, confirm }: Given,
    how: Omit<ReplyWith, 'language' | 'drafting'>,
  ): Promise<Reported> {
    const { told, person, reply, now, known } = turn;
    const { op, fields, asking, shown, corrects, language } = draft;
    const over = { ...how, language, drafting: null };
    if (!may(person.roles, 'report')) return reply(refusedWith(REPORT_SAID.mayNotReport), { ...how, language });
    if (confirm && !rehearsal) {
      const stands = await before(draft, person);
      if (stands && 'body' in stands) return reply(stands.body, over);
      const body = stands && (await writes.receipt(stands.indicator, stands.id, known));
      if (stands && body) {
        await acted(turn, draft, stands.indicator, stands.id);
        return reply(body, over);
      }
    }
    const input: FormInput = { op, fields, asking, shown, corrects, language, problems, confirm };
    const entries = fields.indicator === undefined ? [] : await ledger.entries(fields.indicator);
    const form = formTurn(input, { ...known, entries });
    if (form.does === 'show') {
      if (!told.aside)
        await drafts.update(told.speaker.id, (kept) => ({
          handled: kept?.handled ?? [],
          draft: { ...draft, touchedAt: now, shown: form.body.shown },
        }));
      return reply(form.body, { ...how, language, drafting: now });
    }
    const { activity } = form;
    if (rehearsal) {
      await drafts.update(told.speaker.id, (kept) => ended(kept, op, []));
      const figures = await ledger.figures(activity.indicator, told.today);
      return reply(receiptOf(activity, { ...known, entries, figures }, { already: false, rehearsal }), over);
    }
    const claimed = corrects ? activity.indicator : await claim(op, activity.indicator);
    if (claimed !== activity.indicator) {
      const body = await writes.receipt(claimed, reportId(op), known);
      return reply(body ?? refusedWith(REPORT_SAID.brokenForm, REPORT_ASKS.report), over);
    }
    const { body, id } = await writes.record(form, { ...known, entries }, draft.also ?? []);
    if (body.kind === 'receipt') await acted(turn, draft, activity.indicator, id);
    return reply(body, over);
  }

  async function correct(
    turn: ReportTurn,
    { indicator, id, date, quantity, title, place, partners, link }: Activity,
    language: Lang,
    how: Omit<ReplyWith, 'language'>,
  ): Promise<Reported> {
    const { speaker } = turn.told;
    const draft: Draft = {
      op: speaker.op,
      conversation: speaker.conversation,
      startedBy: speaker.key,
      startedAt: turn.now,
      touchedAt: turn.now,
      language,
      fields: {
        indicator,
        date,
        quantity,
        title,
        ...(place !== undefined && { place }),
        ...(partners !== undefined && { partners }),
        ...(link !== undefined && { link }),
      },
      ...(place === undefined && { placeless: true as const }),
      shown: '',
      corrects: { indicator, id },
    };
    return run(turn, { draft, problems: [], confirm: false }, how);
  }

  return { run, correct };
}

/** A draft that was recorded or dropped is over; another one stays. */
export function ended(kept: DraftKept | undefined, op: string, acted: readonly Handled[]): DraftKept {
  const { draft } = kept ?? NOTHING_KEPT;
  return { ...handled(kept ?? NOTHING_KEPT, ...acted), ...(draft && draft.op !== op && { draft }) };
}
