import { correctTurn } from '../../dialogs/correctTurn.ts';
import { decideTurn } from '../../dialogs/decideTurn.ts';
import { handled, NOTHING_KEPT } from '../../dialogs/draft.ts';
import { checkInTurn, mineList, queueList } from '../../dialogs/lists.ts';
import { noticesOf } from '../../dialogs/noticeTurn.ts';
import type { Order } from '../../dialogs/order.ts';
import { refusedWith, told as toldView } from '../../dialogs/told.ts';
import { withdrawTurn } from '../../dialogs/withdrawTurn.ts';
import type { ReportBody } from '../answer/reportView.ts';
import { indicatorOf } from '../domain/plan.ts';
import { silentFor } from '../domain/reports.ts';
import { may } from '../domain/role.ts';
import { REPORT_ASKS } from '../text/reportAsks.ts';
import { queueDecidedSaid, REPORT_SAID } from '../text/reportSentences.ts';
import { orderNotices } from './noticeOrders.ts';
import type { ReportForm } from './reportForm.ts';
import type { ReplyWith, Reported, ReportingParts, ReportTurn } from './reportTurn.ts';
import type { ReportWrites } from './reportWrites.ts';
import { orderSeen } from './seenOrders.ts';

/** An order about one report, by its reference or its card. */
type OnOne = Extract<Order, { named: unknown }>;
const AFTERWARDS = [REPORT_ASKS.another, REPORT_ASKS.mine];

export type ReportOrders = { perform: (turn: ReportTurn, order: Order, how: ReplyWith) => Promise<Reported> };

/** What is asked of the reports kept: lists, withdrawals, decisions, check-ins, one's own data. */
export function createReportOrders(parts: ReportingParts, writes: ReportWrites, form: ReportForm): ReportOrders {
  const { plan, ledger, drafts, notices, subscriptions, seen, audit, rehearsal = false } = parts;

  async function perform(turn: ReportTurn, order: Order, how: ReplyWith): Promise<Reported> {
    if ('named' in order) return onOne(turn, order, how);
    if (order.kind === 'forget') return forget(turn, how);
    if (order.kind === 'notices') return turn.reply(await orderNotices(parts, turn, order, how), how);
    if (order.kind === 'seen') {
      const { body, optedIn } = await orderSeen(parts, turn, order.decision);
      return { ...(await turn.reply(body, how)), optedIn };
    }
    return turn.reply(await bodyOf(turn, order), how);
  }

  async function bodyOf(
    turn: ReportTurn,
    order: Exclude<Order, OnOne | { kind: 'forget' | 'notices' | 'seen' }>,
  ): Promise<ReportBody> {
    const { person, told } = turn;
    switch (order.kind) {
      case 'mine':
        return mineList(plan, await ledger.allEntries(), person, order.filter, order.wish);
      case 'queue':
        if (!may(person.roles, 'validate')) return refusedWith(REPORT_SAID.mayNotValidate, REPORT_ASKS.mine);
        return queueList(plan, await ledger.allEntries(), person);
      case 'silence': {
        if (!may(person.roles, 'validate')) return refusedWith(REPORT_SAID.mayNotValidate, REPORT_ASKS.mine);
        const silence = silentFor(plan, await ledger.allEntries(), order.days, told.today);
        return { kind: 'silence', days: order.days, silence };
      }
      case 'checkIn':
        return checkIn(turn, order.indicator);
      case 'myData':
        return myData(turn);
    }
  }

  async function checkIn({ person, told, now, known }: ReportTurn, asked: number | undefined): Promise<ReportBody> {
    if (!may(person.roles, 'report')) return refusedWith(REPORT_SAID.mayNotReport);
    const entries = asked === undefined ? await ledger.allEntries() : [];
    const decided = checkInTurn(plan, entries, asked, person, told.today, now);
    if (decided.does === 'say') return decided.body;
    if (rehearsal) return refusedWith(REPORT_SAID.rehearsal);
    const { indicator } = decided;
    const entry = { ...decided.entry, ...(known.fictitious && { fictitious: true }) };
    const { outcome, entry: standing } = await ledger.record(entry);
    const { id, at, by } = standing;
    await audit.add({
      id: `check_in:${indicator.number}:${id}`,
      at,
      by,
      action: 'check_in',
      subject: String(indicator.number),
    });
    return { kind: 'checkIn', indicator, asOf: told.today, already: outcome === 'already' };
  }

  async function myData({ person, told, rolesKept, now }: ReportTurn): Promise<ReportBody> {
    const kept = await drafts.load(person.id);
    const [waiting, all, wanted, shown] = await Promise.all([
      notices.waiting(person.id),
      ledger.allEntries(),
      subscriptions?.of(person.id),
      seen?.of(person.id),
    ]);
    return {
      kind: 'myData',
      person: { id: person.id, name: person.name },
      roles: person.roles,
      rolesKept,
      language: told.context.language,
      draft: kept?.body.draft !== undefined,
      notices: waiting.length,
      subscription: wanted && noticesOf(wanted, plan, now),
      seen: shown && { at: shown.seen.plans[plan.id]?.at },
      entries: all.filter((one) => one.by.id === person.id).length,
    };
  }

  async function forget({ person, told, now, reply }: ReportTurn, how: ReplyWith): Promise<Reported> {
    await Promise.all([
      drafts.forget(person.id),
      notices.forget(person.id),
      subscriptions?.forget(person.id),
      seen?.forget(person.id),
    ]);
    const by = { id: person.id, name: person.name };
    const id = `person.forgotten:${told.speaker.key}`;
    if (!rehearsal) await audit.add({ id, at: now, by, action: 'person.forgotten' });
    const done = await reply(toldView(REPORT_SAID.forgotten, 'good', [REPORT_ASKS.myData]), { ...how, drafting: null });
    return { ...done, forget: true };
  }

  async function onOne(turn: ReportTurn, order: OnOne, how: ReplyWith): Promise<Reported> {
    const { person, now, told } = turn;
    const { indicator, named } = order;
    const say = (body: ReportBody): Promise<Reported> => turn.reply(body, how);
    if (!indicatorOf(plan, indicator)) return say(refusedWith(REPORT_SAID.notFound, REPORT_ASKS.mine));
    const entries = await ledger.entries(indicator);
    switch (order.kind) {
      case 'undo':
      case 'withdraw': {
        const decided = withdrawTurn(entries, named, person, now, order.kind);
        if (decided.does === 'say') return say(decided.body);
        if (rehearsal) return say(refusedWith(REPORT_SAID.rehearsal));
        const { decision, entry } = decided;
        if (!(await writes.decide(decision, entry)))
          return say(refusedWith(REPORT_SAID.alreadyDecided, REPORT_ASKS.mine));
        const done = { key: told.speaker.key, did: 'undone', indicator, id: entry.id } as const;
        await drafts.update(told.speaker.id, (kept) => ({ ...kept, ...handled(kept ?? NOTHING_KEPT, done) }));
        return say(toldView(REPORT_SAID.isWithdrawn, 'good', AFTERWARDS));
      }
      case 'decide': {
        const wish = { decision: order.decision, reason: order.reason };
        const decided = decideTurn(entries, named, wish, person, now);
        if (decided.does === 'say') return say(decided.body);
        if (rehearsal) return say(refusedWith(REPORT_SAID.rehearsal));
        const done = await writes.decide(decided.decision, decided.entry);
        if (!done) return say(refusedWith(REPORT_SAID.alreadyDecided, REPORT_ASKS.queue));
        const note = { notes: [queueDecidedSaid(decided.entry, order.decision)] };
        return turn.reply(queueList(plan, await ledger.allEntries(), person), { ...how, ...note });
      }
      case 'correct': {
        const judged = correctTurn(entries, named, undefined, person);
        if (judged.does === 'say') return say(judged.body);
        if (judged.does === 'already') return say(refusedWith(REPORT_SAID.alreadyCorrected, REPORT_ASKS.mine));
        return form.correct(turn, judged.entry, how.language, how);
      }
      case 'show': {
        const list = mineList(plan, entries, person, {}, 'list');
        const lines = list.lines.filter((line) => 'reference' in named && line.reference === named.reference);
        const found = lines.length > 0;
        return say(found ? { ...list, lines, of: lines.length } : refusedWith(REPORT_SAID.notFound, REPORT_ASKS.mine));
      }
    }
  }

  return { perform };
}
