import type { CardHost } from '../../cards/card.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { Outcome } from '../notices/claims.ts';
import type { NoticeView } from '../notices/noticeView.ts';
import { noticeText } from '../text/noticeTexts.ts';
import { referenceOf } from './address.ts';
import { type Log, PrivateError } from './log.ts';
import { isLoopbackAddress } from './loopback.ts';
import type { SendNotice } from './noticeRounds.ts';
import type { PlanAdapter } from './planAdapter.ts';
import { cardActivity } from './reply.ts';

export type NoticeSenderParts = {
  adapter: Pick<PlanAdapter, 'push'>;
  /** The bot's app id; null on a machine where it is only tried out, which then writes to itself only. */
  appId: string | null;
  hostOf: (channelId: string) => CardHost;
  log: Pick<Log, 'warn'>;
  withinMs?: number;
};

/** Nobody waits for a notice longer; what became of it is then unknown. */
const WITHIN_MS = 45_000;
/** The address was never reached, so nothing arrived. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Draws a notice and writes it to the conversation kept with the subscription. Its key is the activity's id. */
export function createNoticeSender({
  adapter,
  appId,
  hostOf,
  log,
  withinMs = WITHIN_MS,
}: NoticeSenderParts): SendNotice {
  return async ({ address }, view, key) => {
    const reference = referenceOf(address);
    if (!reference || (appId === null && !isLoopbackAddress(reference.serviceUrl ?? ''))) return 'gone';
    const message = { ...noticeActivity(view, hostOf(reference.channelId ?? '')), id: key };
    let late: NodeJS.Timeout | undefined;
    const passed = new Promise<'late'>((resolve) => {
      late = setTimeout(() => resolve('late'), withinMs);
    });
    try {
      const sent = adapter.push(appId ?? '', reference, { ...message, channelData: { notice: key } });
      return (await Promise.race([sent.then(() => 'sent' as const), passed])) === 'late' ? 'unknown' : 'sent';
    } catch (error) {
      const outcome = outcomeOf(error);
      // What libraries say of a channel that cannot be reached names the conversation.
      const id = reference.conversation?.id ?? '';
      const hidden = new PrivateError(error, [id, encodeURIComponent(id)]);
      log.warn({ error: hidden, outcome, notice: key }, 'the channel did not take a notice');
      return outcome;
    } finally {
      clearTimeout(late);
    }
  };
}

/** What a refusal of a channel, or trouble on the way to it, says of the message. */
export function outcomeOf(error: unknown): Outcome {
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode === 'number') {
    if ([403, 404, 410].includes(statusCode)) return 'gone';
    return statusCode >= 400 && statusCode < 500 ? 'notSent' : 'unknown';
  }
  return typeof code === 'string' && NEVER_REACHED.has(code) ? 'notSent' : 'unknown';
}

function noticeActivity(view: NoticeView, host: CardHost) {
  const { summary, speak } = noticeText(view);
  return cardActivity({ language: view.language, card: noticeCard(view, host), summary, speak });
}
