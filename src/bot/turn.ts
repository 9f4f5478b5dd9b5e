import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { CardHost, CardJson, Spoken } from '../../cards/card.ts';
import { reportCard, withNote } from '../../cards/reportCard.ts';
import type { Answer } from '../answer/answer.ts';
import type { ReportView } from '../answer/reportView.ts';
import type { Lang, Said } from '../domain/language.ts';
import { reportText } from '../text/reportTexts.ts';
import type { Assistant, Now } from './assistant.ts';
import type { Conversations, Kept } from './conversations.ts';
import { createDrawings, type Drawing, type Drawings } from './drawings.ts';
import { type Incoming, isExecute, languageOfLocale, readIncoming } from './incoming.ts';
import type { InOrder } from './inOrder.ts';
import type { Log } from './log.ts';
import { cardActivity, executeDone, wordsActivity } from './reply.ts';
import { speakerOf } from './speaker.ts';
import { inLanguage, OLD_BUTTON, SEND_AGAIN, tellTrouble } from './trouble.ts';
import { withTyping } from './typing.ts';

export type TurnParts = {
  assistant: Assistant;
  conversations: Conversations;
  clock: () => Now;
  inOrder: InOrder;
  wordsOf: (answer: Answer) => Spoken;
  cardOf: (answer: Answer, spoken: Spoken, host: CardHost) => CardJson;
  /** Without an app id, the local page may try out a role. */
  tryingOut?: boolean;
  /** What the client behind a channel can draw. */
  hostOf: (channelId: string) => CardHost;
};

type DrawingParts = TurnParts & { draw: Drawings };

export type Turn = (context: TurnContext, log: Log) => Promise<void>;

/** One activity in, at most one message out. Trouble is caught here, once, and told to the person. */
export function createTurn(given: TurnParts): Turn {
  const parts = { ...given, draw: createDrawings(given) };
  return async (context, log) => {
    const incoming = readIncoming(context.activity);
    if (incoming.kind === 'nothing') return;
    const key = conversationKey(context.activity);
    await parts.inOrder(key, () => takeTurn(parts, context, log, incoming, key));
  };
}

async function takeTurn(
  parts: DrawingParts,
  context: TurnContext,
  log: Log,
  incoming: Exclude<Incoming, { kind: 'nothing' }>,
  key: string,
): Promise<void> {
  const kept = parts.conversations.open(key);
  const show = () => showTyping(context);
  const reply = await withTyping(show, () => replyTo(parts, context.activity, incoming, kept, log));
  if (!reply) return;
  const language = languageOfLocale(reply.locale) ?? 'fr';
  await Promise.all([
    context.sendActivity(reply),
    kept.save().catch((error: unknown) => log.warn({ error }, 'the conversation was not kept')),
  ]);
  if (isExecute(context.activity)) await context.sendActivity(executeDone(language));
}

/** The one message that answers, trouble included; undefined when somebody already welcomed was welcomed again. */
async function replyTo(
  parts: DrawingParts,
  activity: Activity,
  incoming: Exclude<Incoming, { kind: 'nothing' }>,
  kept: Kept,
  log: Log,
): Promise<Partial<Activity> | undefined> {
  const locale = languageOfLocale(activity.locale);
  const host = parts.hostOf(activity.channelId);
  const began = performance.now();
  try {
    if (incoming.kind === 'unknownButton') return wordsActivity(inLanguage(OLD_BUTTON, locale), locale);
    const now = parts.clock();
    if (incoming.kind === 'welcome') {
      if (!(await kept.claimWelcome())) return undefined;
      return withCard(parts, parts.assistant.welcome(locale ?? 'fr', now), host);
    }
    const context = chosenLanguage(activity, await kept.context());
    const local = parts.tryingOut === true && activity.channelId === 'local';
    const speaker = speakerOf(activity, conversationKey(activity), local);
    if (incoming.kind === 'pressed') {
      const { data } = incoming;
      const { report, context: after } = await parts.assistant.press({ ...now, data, context, locale, speaker });
      kept.remember(after);
      log.info({ report: report.body.kind, language: report.language, ms: msSince(began) }, 'answered');
      return withReport(report, host);
    }
    const {
      request,
      answer,
      context: next,
      figures,
      report,
      note,
    } = await parts.assistant.reply({ ...now, text: incoming.text, context, locale, speaker });
    kept.remember(next);
    if (report) {
      const { intent, command } = request;
      log.info(
        { intent, command, report: report.body.kind, language: report.language, ms: msSince(began) },
        'answered',
      );
      return withReport(report, host);
    }
    const drawn = { answer, figures, channel: activity.channelId };
    const reply = note ? withCard(parts, answer, host, note) : drawnReply(answer.language, parts.draw(drawn, host));
    const ms = msSince(began);
    log.info(
      { intent: request.intent, command: request.command, answer: answer.body.kind, language: answer.language, ms },
      'answered',
    );
    return reply;
  } catch (error) {
    const { said } = tellTrouble(error, log);
    const again = incoming.kind === 'pressed' ? SEND_AGAIN : undefined;
    const words = again ? { fr: `${said.fr} ${again.fr}`, en: `${said.en} ${again.en}` } : said;
    return wordsActivity(inLanguage(words, locale), locale);
  }
}

function drawnReply(language: Lang, { card, summary, speak }: Drawing): Partial<Activity> {
  return cardActivity({ language, card, summary, speak });
}

function withCard(
  { wordsOf, cardOf }: TurnParts,
  answer: Answer,
  host: CardHost,
  note: Said | undefined = undefined,
): Partial<Activity> {
  const { language } = answer;
  const spoken = wordsOf(answer);
  const alone = cardOf(answer, spoken, host);
  const said = note?.[language];
  if (!said) return cardActivity({ language, card: alone, summary: spoken.summary, speak: spoken.speak });
  const card = withNote(alone, said);
  return cardActivity({ language, card, summary: `${spoken.summary} ${said}`, speak: card.speak });
}

function withReport(view: ReportView, host: CardHost): Partial<Activity> {
  const spoken = reportText(view);
  const card = reportCard(view, spoken, host);
  return cardActivity({ language: view.language, card, summary: spoken.summary, speak: spoken.speak });
}

function msSince(began: number): number {
  return Math.round((performance.now() - began) * 10) / 10;
}

/** With expected replies nothing is seen before the end, so no sign is shown. */
async function showTyping(context: TurnContext): Promise<void> {
  if (context.activity.deliveryMode !== 'expectReplies') await context.sendActivity({ type: ActivityTypes.Typing });
}

/** The local page's language switch says so once, in the channel's own data; it outweighs what the conversation had. */
function chosenLanguage<T extends { language?: Lang }>(activity: Activity, context: T): T {
  const chosen = activity.channelId === 'local' ? languageOfLocale(activity.channelData?.languageChosen) : undefined;
  return chosen ? { ...context, language: chosen } : context;
}

/** In a channel each thread is a conversation of its own: its id carries that of its first message. */
function conversationKey(activity: Activity): string {
  return `${activity.channelId}:${activity.conversation.id}`;
}
