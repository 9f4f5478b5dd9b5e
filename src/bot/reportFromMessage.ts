import { fieldsOfMessage } from '../../dialogs/fromMessage.ts';
import { asked as withAsking } from '../../dialogs/hearReport.ts';
import type { Day } from '../domain/day.ts';
import { readFields } from '../domain/reportFields.ts';
import { LINK_KEPT } from '../text/searchTexts.ts';
import type { Request } from '../understand/request.ts';
import type { SourceMessage } from './extensionInvoke.ts';
import type { ReportForm } from './reportForm.ts';
import { openTurn, type Reported, type ReportingParts, type Told } from './reportTurn.ts';

/** A person who wants to report what a message tells; `understand` takes the day it was written for today. */
export type FromMessage = Told & {
  message: SourceMessage;
  understand: (text: string, day: Day) => Request | Promise<Request>;
};

/** Opens a form prefilled from a message. It holds all its state: the person's draft in the conversation stays as it is. */
export async function openFromMessage(parts: ReportingParts, form: ReportForm, from: FromMessage): Promise<Reported> {
  const { speaker, today, locale, message, understand } = from;
  const turn = await openTurn(parts, { ...from, aside: true });
  const { text, link } = message;
  const day = message.day && message.day < today ? message.day : today;
  const request = await reportIn(text, (words) => understand(words, day));
  const { fields, problems } = readFields(fieldsOfMessage(request, text, link), parts.plan);
  const draft = withAsking({
    op: speaker.op,
    conversation: speaker.conversation,
    startedBy: speaker.key,
    startedAt: turn.now,
    touchedAt: turn.now,
    language: locale ?? request.language,
    fields,
    placeless: true,
    shown: '',
  });
  const notes = fields.link === undefined ? [] : [LINK_KEPT];
  return form.run(turn, { draft, problems, confirm: false }, { notes });
}

/** A message speaks to colleagues, not to the bot: what is no report by itself is read as one that was announced. */
async function reportIn(text: string, understand: (words: string) => Request | Promise<Request>): Promise<Request> {
  const plain = await understand(text);
  if (plain.intent === 'report' || text === '') return plain;
  const announced = await understand(`Déclarer une activité\u00a0: ${text}`);
  return announced.intent === 'report' ? { ...announced, language: plain.language } : plain;
}
