import { orderInWords } from '../../dialogs/order.ts';
import { told } from '../../dialogs/told.ts';
import type { Answer } from '../answer/answer.ts';
import type { ReportView } from '../answer/reportView.ts';
import type { Lang } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import { GENERAL_ASKS } from '../text/reportAsks.ts';
import { NOT_BEFORE_OTHERS } from '../text/searchTexts.ts';
import type { Context } from '../understand/context.ts';
import type { Command, Request } from '../understand/request.ts';
import type { Now, Replied } from './assistant.ts';

/** Who reported what, what waits for whom, what is kept about someone: names, or one person's own affairs. */
const PERSONAL: ReadonlySet<Command | Request['intent']> = new Set([
  'report',
  'my_reports',
  'queue',
  'decide',
  'check_in',
  'my_data',
  'forget',
  'history',
  'notify',
  'keep_seen',
] satisfies (Command | Request['intent'])[]);

/** Whether the answer would speak of persons: of whoever asks, or of who recorded what. */
export function isPersonal({ command, intent }: Request, text: string): boolean {
  return PERSONAL.has(command ?? intent) || orderInWords(text) !== undefined;
}

/** What is said instead, in a channel or a group chat: where to ask it. */
export function notBeforeOthers(language: Lang, { today, trialDay }: Now): ReportView {
  return { language, today, trialDay, notes: [], body: told(NOT_BEFORE_OTHERS, 'plain', GENERAL_ASKS) };
}

/** Nothing is done of what is one person's before others; the conversation goes on. */
export function unspoken(request: Request, now: Now, plan: Plan, context: Context): Replied {
  const { language } = request;
  const frame = { language, request, plan, ...now, asOf: null, fictitious: false };
  const answer: Answer = { ...frame, body: { kind: 'notYet', what: request.command ?? request.intent } };
  return { request, answer, report: notBeforeOthers(language, now), context };
}
