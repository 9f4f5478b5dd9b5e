import { hasAny, type NoticeOrder, nextKnown, noticesOf, withNotices } from '../../dialogs/noticeTurn.ts';
import { refusedWith, told as toldView } from '../../dialogs/told.ts';
import type { NoticesView, ReportBody } from '../answer/reportView.ts';
import { may } from '../domain/role.ts';
import { followAsk, NOTICE_ASKS } from '../text/noticeAsks.ts';
import { NOTICE_SAID } from '../text/noticeReplies.ts';
import type { ReplyWith, ReportingParts, ReportTurn } from './reportTurn.ts';

const SOME_INDICATOR = followAsk(7);

/** What is asked of one's notices: changes what is kept, and says what one gets from now on. */
export async function orderNotices(
  { plan, ledger, subscriptions, notifying, rehearsal = false }: ReportingParts,
  { told, person, now }: ReportTurn,
  order: NoticeOrder,
  { language }: ReplyWith,
): Promise<ReportBody> {
  const { speaker } = told;
  const { decision, wish, indicators } = order;
  if (!subscriptions || notifying === 'off') return refusedWith(NOTICE_SAID.off);
  if (rehearsal) return refusedWith(NOTICE_SAID.notToday);
  const { address } = speaker;
  if (!address) return refusedWith(NOTICE_SAID.personalOnly);
  if (decision === 'digest' && wish.every) return refusedWith(NOTICE_SAID.weeklyOnly, NOTICE_ASKS.digest);
  const about = decision === 'digest' ? 'digest' : (wish.about ?? (decision === 'list' ? 'all' : undefined));
  if (!about || (about === 'indicators' && indicators.length === 0))
    return toldView(NOTICE_SAID.which, 'plain', [SOME_INDICATOR, NOTICE_ASKS.everything, NOTICE_ASKS.digest]);
  if (decision === 'start' && about === 'validations' && !may(person.roles, 'validate'))
    return refusedWith(NOTICE_SAID.mayNotValidate, NOTICE_ASKS.mine);

  const before = await subscriptions.of(person.id);
  if (decision === 'stop' && !hasAny(before, order, plan))
    return toldView(NOTICE_SAID.nothingToStop, 'plain', [NOTICE_ASKS.mine]);
  const asks = { id: person.id, language, address, now };
  const standing =
    decision === 'list' ? before : await subscriptions.change(person.id, (one) => withNotices(one, order, plan, asks));
  const fresh = about === 'all' ? plan.indicators.map(({ number }) => number) : indicators;
  const looks = decision === 'start' && about !== 'validations';
  const entries = looks ? (await Promise.all(fresh.map((number) => ledger.entries(number)))).flat() : [];
  return {
    kind: 'notices',
    did: DID[decision],
    about,
    indicators,
    byDay: notifying !== 'always',
    ...noticesOf(standing, plan, now),
    next: looks ? nextKnown(plan, entries, fresh, now, notifying !== 'always') : undefined,
  };
}

const DID = { start: 'started', stop: 'stopped', digest: 'digest', list: 'list' } satisfies Record<
  NoticeOrder['decision'],
  NoticesView['did']
>;
