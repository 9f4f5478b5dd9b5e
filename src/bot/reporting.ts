import { readCardOrder } from '../../dialogs/cardOrder.ts';
import { type Draft, type DraftKept, type Handled, isExpired, NOTHING_KEPT } from '../../dialogs/draft.ts';
import { asked, hearReport, isFragment, isWhole } from '../../dialogs/hearReport.ts';
import { orderInWords, orderOf } from '../../dialogs/order.ts';
import { refusedWith, told as toldView } from '../../dialogs/told.ts';
import type { Instant } from '../domain/day.ts';
import type { Said } from '../domain/language.ts';
import { REPORT_ASKS } from '../text/reportAsks.ts';
import { DROPPED_SAID, draftWaitsSaid, expiredSaid, REPORT_SAID } from '../text/reportSentences.ts';
import { fieldsText } from '../text/reportWords.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';
import { createReportForm, ended } from './reportForm.ts';
import { type FromMessage, openFromMessage } from './reportFromMessage.ts';
import { createReportOrders } from './reportOrders.ts';
import { openTurn, type Reported, type ReportingParts, type ReportTurn, type Told } from './reportTurn.ts';
import { createReportWrites } from './reportWrites.ts';
import { isOwnOperation, personKey } from './speaker.ts';

/** A message about something else, as understood; `note` is said after its answer. */
export type NotReported = { kind: 'other'; request: Request; note: Said | undefined; drafting: null | undefined };

/** Words, and how they are understood in a context. */
export type Spoken = Told & { text: string; understand: (context: Context) => Promise<Request> };

export type Reporting = {
  /** Hears words: replies when they are about reports, else gives them back understood. */
  hear: (spoken: Spoken) => Promise<Reported | NotReported>;
  /** A button of a reporting card. */
  press: (pressed: Told & { data: unknown }) => Promise<Reported>;
  /** Opens a form filled from somebody's message. */
  open: (from: FromMessage) => Promise<Reported>;
};

const SHORT = 80;
const BARE_CANCEL = /^\W*(?:annule[rz]?|cancel|undo)(?: (?:ça|ca|it|that|la|le))?\W*$/iu;
const UNSURE: ReadonlySet<Request['intent']> = new Set(['out_of_scope', 'clarify']);

/**
 * The edge of the reporting conversation: reads the draft, the roles and the ledger, lets the pure turns of `dialogs`
 * decide, writes what they decided, and gives the reply. Rejects with a `StoreError` when the store is out of reach:
 * nothing was acknowledged then, and the same message again does the same.
 */
export function createReporting(parts: ReportingParts): Reporting {
  const { plan, drafts } = parts;
  const writes = createReportWrites(parts);
  const form = createReportForm(parts, writes);
  const orders = createReportOrders(parts, writes, form);

  async function hear(spoken: Spoken): Promise<Reported | NotReported> {
    const { speaker, context, text, locale } = spoken;
    const since = context.drafting?.[personKey(speaker.id)];
    let kept = since === undefined ? undefined : (await drafts.load(speaker.id))?.body;
    const here = (): Draft | undefined => (kept?.draft?.conversation === speaker.conversation ? kept.draft : undefined);
    const plain = await understoodAlone(spoken);
    let request = await understood(spoken, plain, here(), since !== undefined);
    const inWords = orderInWords(text);
    if (inWords) {
      // «retire D7-…» is an English word too: the conversation's language is the surer sign.
      const language = context.language ?? (request.languageSaid ? request.language : (locale ?? request.language));
      const how = { language, request: { ...request, language, languageSaid: false } };
      return orders.perform(await openTurn(parts, spoken), inWords, how);
    }
    if (since === undefined && UNSURE.has(request.intent) && text.length <= SHORT) {
      kept = (await drafts.load(speaker.id))?.body;
      const again = kept && (await understood(spoken, plain, here(), true));
      // Without a draft, only «yes» and «cancel» are about what was just recorded.
      const closes = again?.wishes.draft === 'cancel' || again?.wishes.draft === 'confirm';
      if (again && (here() || closes)) request = again;
    }
    const order = request.wishes.draft === undefined ? orderOf(request, text, spoken.today) : undefined;
    if (order?.kind === 'mine' && order.wish === 'withdraw' && BARE_CANCEL.test(text)) {
      // «annule» right after a receipt is its undo, whatever was listed before.
      const undo = lastRecorded((await drafts.load(speaker.id))?.body);
      const how = { language: request.language, request };
      if (undo) return orders.perform(await openTurn(parts, spoken), undo, how);
    }
    if (order) {
      const { language } = request;
      return orders.perform(await openTurn(parts, spoken), order, { language, request });
    }
    const concerns = request.intent === 'report' || request.wishes.draft !== undefined;
    if (!concerns && !here() && since === undefined)
      return { kind: 'other', request, note: undefined, drafting: undefined };
    if (kept === undefined && since === undefined) kept = (await drafts.load(speaker.id))?.body;
    return hearDraft(spoken, kept, kept === undefined ? since : undefined, request);
  }

  async function hearDraft(
    spoken: Spoken,
    kept: DraftKept = NOTHING_KEPT,
    gone: Instant | undefined,
    request: Request,
  ): Promise<Reported | NotReported> {
    const { speaker, text } = spoken;
    const { language } = request;
    const turn = await openTurn(parts, spoken);
    const { reply, now } = turn;
    const heard = hearReport(kept, gone, request, text, { ...speaker, now }, plan);
    switch (heard.does) {
      case 'nothing':
        return { kind: 'other', request, ...waiting(kept, gone, speaker.conversation, now) };
      case 'repeat':
        return repeat(turn, heard.handled, request);
      case 'expired':
        await drafts.forget(speaker.id);
        return reply(toldView(expiredSaid(heard.since), 'plain', [REPORT_ASKS.report]), {
          language,
          request,
          drafting: null,
        });
      case 'cancel': {
        const done: Handled = { key: speaker.key, did: 'cancelled' };
        await drafts.update(speaker.id, (all) => ended(all, heard.draft.op, [done]));
        return reply(toldView(REPORT_SAID.cancelled, 'plain', [REPORT_ASKS.report]), {
          language,
          request,
          drafting: null,
        });
      }
      case 'nothingToCancel':
      case 'nothingToConfirm': {
        const undo = lastRecorded(kept);
        if (!undo) return reply(refusedWith(REPORT_SAID[heard.does], REPORT_ASKS.report), { language, request });
        if (heard.does === 'nothingToCancel') return orders.perform(turn, undo, { language, request });
        const last: Handled = { key: speaker.key, did: 'recorded', indicator: undo.indicator, id: undo.named.id };
        return repeat(turn, last, request);
      }
      case 'draft': {
        const { dropped, expired } = heard;
        const notes = [...(expired === undefined ? [] : [expiredSaid(expired)]), ...(dropped ? [DROPPED_SAID] : [])];
        return form.run(turn, heard, { notes, request });
      }
    }
  }

  /** A message delivered again gets the reply it got. */
  async function repeat(turn: ReportTurn, done: Handled, request: Request): Promise<Reported> {
    const how = { language: request.language, request };
    const asks = [REPORT_ASKS.another, REPORT_ASKS.mine];
    if (done.did === 'cancelled') return turn.reply(toldView(REPORT_SAID.cancelled, 'plain', asks), how);
    if (done.did === 'undone') return turn.reply(toldView(REPORT_SAID.isWithdrawn, 'good', asks), how);
    const body = await writes.receipt(done.indicator, done.id, turn.known);
    return turn.reply(body ?? refusedWith(REPORT_SAID.notFound, REPORT_ASKS.mine), how);
  }

  async function press(pressed: Told & { data: unknown }): Promise<Reported> {
    const { speaker, context, locale, data } = pressed;
    const turn = await openTurn(parts, pressed);
    const order = readCardOrder(data, plan);
    const language = context.language ?? locale ?? 'fr';
    if (order.kind === 'unreadable')
      return turn.reply(refusedWith(REPORT_SAID.brokenForm, REPORT_ASKS.report), { language });
    if (order.kind !== 'drop' && order.kind !== 'submit') return orders.perform(turn, order, { language });
    if (!isOwnOperation(order.op, speaker.id))
      return turn.reply(refusedWith(REPORT_SAID.someoneElsesForm, REPORT_ASKS.report), { language });
    const kept = (await drafts.load(speaker.id))?.body;
    const same = kept?.draft?.op === order.op ? kept.draft : undefined;
    if (order.kind === 'drop') {
      if (same) await drafts.update(speaker.id, (all) => ended(all, order.op, []));
      return turn.reply(toldView(REPORT_SAID.cancelled, 'plain', [REPORT_ASKS.report]), { language, drafting: null });
    }
    const { op, fields, problems, shown, corrects } = order;
    const draft: Draft = {
      op,
      conversation: speaker.conversation,
      startedBy: same?.startedBy ?? op.slice(0, 24),
      startedAt: same?.startedAt ?? turn.now,
      touchedAt: turn.now,
      language: same?.language ?? language,
      fields,
      placeless: true,
      shown,
      ...(same?.also && { also: same.also }),
      ...(corrects && { corrects }),
    };
    return form.run(turn, { draft: asked(draft), problems, confirm: true }, {});
  }

  return { hear, press, open: (from) => openFromMessage(parts, form, from) };
}

/** Taking back what was recorded last, undefined when nothing was. */
function lastRecorded(kept: DraftKept | undefined) {
  const last = kept?.handled.findLast((one) => one.did !== 'cancelled');
  if (last?.did !== 'recorded') return undefined;
  return { kind: 'undo', indicator: last.indicator, named: { id: last.id } } as const;
}

/** What is said of a draft after something else was answered. */
function waiting(
  { draft }: DraftKept,
  gone: Instant | undefined,
  conversation: string,
  now: Instant,
): Pick<NotReported, 'note' | 'drafting'> {
  if (gone !== undefined) return { note: expiredSaid(gone), drafting: null };
  if (draft?.conversation !== conversation) return { note: undefined, drafting: null };
  if (isExpired(draft, now)) return { note: expiredSaid(draft.touchedAt), drafting: null };
  const summary = { fr: fieldsText(draft.fields, 'fr'), en: fieldsText(draft.fields, 'en') };
  return { note: draftWaitsSaid(summary), drafting: undefined };
}

/** A message as understood without any draft. */
function understoodAlone({ context, understand }: Spoken): Promise<Request> {
  return understand(forUnderstanding(context, undefined, false));
}

/**
 * A message as understood with the draft of whoever speaks, if there is one, or as if there was (`expected`): a command
 * and a whole new report are what they are without it, everything else may be for the draft.
 */
async function understood(
  { context, understand }: Spoken,
  plain: Request,
  draft: Draft | undefined,
  expected: boolean,
): Promise<Request> {
  // «arrête» alone, while a draft waits, is about the draft.
  const other = plain.command !== null && !plain.wishes.notice?.bare;
  if ((!draft && !expected) || other) return plain;
  const drafted = await understand(forUnderstanding(context, draft, expected));
  const whole = plain.intent === 'report' && (draft ? isWhole(plain) : !isFragment(plain));
  return whole && drafted.wishes.draft === undefined ? plain : drafted;
}

/** The context as understanding sees it: with the draft of whoever speaks, and of nobody else. */
function forUnderstanding(context: Context, draft: Draft | undefined, expected: boolean): Context {
  const { draft: _, drafting: __, ...rest } = context;
  if (!draft) return expected ? { ...rest, draft: { slots: {} } } : rest;
  const { link: ___, ...slots } = draft.fields;
  return { ...rest, draft: { slots, ...(draft.asking && { asking: draft.asking }) } };
}

const MOST_PEOPLE = 20;

/** The conversation with a mark that this person has a draft in it, or without (null); undefined leaves it as it is. */
export function withDrafting(context: Context, person: string, drafting: Instant | null | undefined): Context {
  const { drafting: before = {}, draft: _, ...rest } = context;
  const mark = personKey(person);
  const { [mark]: own, ...others } = before;
  const since = drafting === undefined ? own : (drafting ?? undefined);
  const kept = Object.entries(others).slice(-MOST_PEOPLE);
  const all = since === undefined ? kept : [...kept, [mark, since] as const];
  return all.length > 0 ? { ...rest, drafting: Object.fromEntries(all) } : rest;
}
