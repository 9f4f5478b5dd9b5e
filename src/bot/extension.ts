import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { CardHost, CardJson } from '../../cards/card.ts';
import { previewOf } from '../../cards/preview.ts';
import { reportCard } from '../../cards/reportCard.ts';
import { refusedWith } from '../../dialogs/told.ts';
import type { ReportView } from '../answer/reportView.ts';
import type { Lang, Said } from '../domain/language.ts';
import { reportText } from '../text/reportTexts.ts';
import { REPORT_WORDS } from '../text/reportWords.ts';
import { NOT_OFFERED } from '../text/searchTexts.ts';
import type { Now } from './assistant.ts';
import type { ExtensionInvoke } from './extensionInvoke.ts';
import { languageOfLocale } from './incoming.ts';
import type { Found } from './indicatorSearch.ts';
import type { Log } from './log.ts';
import { privateWords } from './privateWords.ts';
import { isRecord } from './readBody.ts';
import { CARD_TYPE, invokeDone } from './reply.ts';
import { conversationKey, speakerOf } from './speaker.ts';
import type { Story } from './story.ts';
import { inLanguage, SEND_AGAIN, tellTrouble } from './trouble.ts';
import type { DrawingParts } from './turn.ts';

const PREVIEW_TYPE = 'application/vnd.microsoft.card.thumbnail';
const NOT_IMPLEMENTED = 501;

/**
 * Answers what a client asks outside the conversation. Nothing is posted there: results go to the message box of whoever
 * searched, a form and its receipt to a window that they alone see.
 */
export async function answerExtension(
  parts: DrawingParts,
  context: TurnContext,
  log: Log,
  story: Story,
  invoke: ExtensionInvoke,
): Promise<void> {
  const began = performance.now();
  const { activity } = context;
  const value = await responseTo(parts, activity, log, story, invoke).catch((error: unknown) => {
    const { said, code } = tellTrouble(error, log, {
      requestId: story.requestId,
      hide: privateWords(activity, wordsIn(invoke)),
    });
    story.outcome = 'trouble';
    story.trouble = code;
    return inTrouble(invoke, said, languageOfLocale(activity.locale), parts.clock());
  });
  await context.sendActivity(invokeDone(value));
  log.info({ extension: invoke.kind, ms: Math.round(performance.now() - began) }, 'answered');
}

/** Answers with words alone, where the invoke is not taken up. */
export async function sendToExtension(
  context: TurnContext,
  invoke: ExtensionInvoke,
  words: string,
  now: Now,
): Promise<void> {
  const said = { fr: words, en: words };
  await context.sendActivity(invokeDone(inTrouble(invoke, said, languageOfLocale(context.activity.locale), now)));
}

/** What was said or filled in. */
function wordsIn(invoke: ExtensionInvoke): readonly unknown[] {
  if (invoke.kind === 'search') return [invoke.text];
  if (invoke.kind === 'openForm') return [invoke.message.text, invoke.message.link];
  return invoke.kind === 'sendForm' && isRecord(invoke.data) ? Object.values(invoke.data) : [];
}

async function responseTo(
  parts: DrawingParts,
  activity: Activity,
  log: Log,
  story: Story,
  invoke: ExtensionInvoke,
): Promise<InvokeResponse> {
  const now = parts.clock();
  const locale = languageOfLocale(activity.locale);
  if (invoke.kind === 'unknown') return notOffered(invoke.family, locale);
  if (invoke.kind === 'search') {
    const { text, skip, count: most } = invoke;
    const found = await parts.assistant.search({ ...now, text, locale, skip, most });
    story.outcome = found.kind === 'answers' ? 'answered' : 'declined';
    story.intent = 'search';
    story.language = found.language;
    log.info({ found: found.kind === 'answers' ? found.answers.length : 0, language: found.language }, 'searched');
    return results(parts, found, activity.channelId);
  }
  const key = conversationKey(activity);
  const speaker = speakerOf(activity, key, false);
  const asked = { ...now, context: {}, locale, speaker };
  // Two presses of one button in quick succession are taken one after the other.
  const report = await parts.inOrder(speaker.id, () =>
    invoke.kind === 'openForm'
      ? parts.assistant.openForm({ ...asked, message: invoke.message })
      : parts.assistant.press({ ...asked, data: invoke.data, aside: true }).then((one) => one.report),
  );
  story.outcome = 'reported';
  story.answer = report.body.kind;
  story.language = report.language;
  log.info({ report: report.body.kind, language: report.language }, 'form answered');
  return inWindow(report);
}

function results({ wordsOf, draw, hostOf }: DrawingParts, found: Found, channelId: string): InvokeResponse {
  const { language } = found;
  if (found.kind === 'line') return ok({ composeExtension: { type: 'message', text: found.said[language] } });
  // An address of a file is for the person who asked, and expires; a card that is inserted stays.
  const { fileOf: _, ...own } = hostOf(channelId);
  const host: CardHost = { ...own, shared: true };
  const attachments = found.answers.map(({ answer, figures }) => ({
    contentType: CARD_TYPE,
    content: draw({ answer, figures, channel: `${channelId} inserted` }, host).card,
    preview: { contentType: PREVIEW_TYPE, content: previewOf(answer, wordsOf(answer)) },
  }));
  return ok({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });
}

/** A window knows Submit only; what asks a question belongs to the conversation. */
function inWindow(view: ReportView): InvokeResponse {
  const card = withoutAsks(reportCard(view, reportText(view), { submitOnly: true }));
  const title = REPORT_WORDS.form[view.language];
  return ok({
    task: {
      type: 'continue',
      value: { title, height: 'large', width: 'medium', card: { contentType: CARD_TYPE, content: card } },
    },
  });
}

function withoutAsks({ actions = [], ...card }: CardJson): CardJson {
  const kept = actions.filter((one) => (one as { data?: { verb?: unknown } }).data?.verb !== 'ask');
  return { ...card, ...(kept.length > 0 && { actions: kept }) };
}

function inTrouble(invoke: ExtensionInvoke, said: Said, locale: Lang | undefined, now: Now): InvokeResponse {
  if (invoke.kind === 'search' || invoke.kind === 'unknown')
    return ok({ composeExtension: { type: 'message', text: inLanguage(said, locale) } });
  const again = invoke.kind === 'sendForm' ? SEND_AGAIN : undefined;
  const whole: Said = again ? { fr: `${said.fr} ${again.fr}`, en: `${said.en} ${again.en}` } : said;
  return inWindow({ ...now, language: locale ?? 'fr', notes: [], body: refusedWith(whole) });
}

function notOffered(family: 'extension' | 'task' | 'other', locale: Lang | undefined): InvokeResponse {
  const text = inLanguage(NOT_OFFERED, locale);
  switch (family) {
    case 'extension':
      return ok({ composeExtension: { type: 'message', text } });
    case 'task':
      return ok({ task: { type: 'message', value: text } });
    case 'other':
      return { status: NOT_IMPLEMENTED, body: { error: { code: 'NotSupported', message: text } } };
  }
}

function ok(body: object): InvokeResponse {
  return { status: 200, body };
}
