import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { CardHost } from '../../cards/card.ts';
import type { Answer } from '../answer/answer.ts';
import type { ReportView } from '../answer/reportView.ts';
import type { Lang } from '../domain/language.ts';
import { tooManyWords } from '../text/limitWords.ts';
import type { Assistant, Now } from './assistant.ts';
import { type DrawsAnswers, drawnReply, withCard, withReport } from './cardReplies.ts';
import { tenantOf } from './channelAuthentication.ts';
import type { Conversations, Kept } from './conversations.ts';
import { createDrawings, type Drawings } from './drawings.ts';
import { answerExtension, sendToExtension } from './extension.ts';
import { type Incoming, isBeforeOthers, isExecute, languageOfLocale, readIncoming } from './incoming.ts';
import type { InOrder } from './inOrder.ts';
import { type Log, PrivateError } from './log.ts';
import { privateWords } from './privateWords.ts';
import type { RateLimits } from './rateLimits.ts';
import { executeDone, executeInPlace, wordsActivity } from './reply.ts';
import { conversationKey, speakerOf } from './speaker.ts';
import { beginStory, endStage, type Outcome, type Story } from './story.ts';
import { inLanguage, OLD_BUTTON, SEND_AGAIN, tellTrouble } from './trouble.ts';
import { withTyping } from './typing.ts';

export type TurnParts = DrawsAnswers & {
  assistant: Assistant;
  conversations: Conversations;
  clock: () => Now;
  inOrder: InOrder;
  /** How much one person and one tenant may ask. */
  limits?: RateLimits;
  /** Without an app id, the local page may try out a role. */
  tryingOut?: boolean;
  /** What the client behind a channel can draw. */
  hostOf: (channelId: string) => CardHost;
};

export type DrawingParts = TurnParts & { draw: Drawings };

/** Takes a turn, and tells of it in `story` as it goes. */
export type Turn = (context: TurnContext, log: Log, story?: Story) => Promise<void>;

/** One activity in, at most one message out. Trouble is caught here, once, and told to the person. */
export function createTurn(given: TurnParts): Turn {
  const parts = { ...given, draw: createDrawings(given) };
  return async (context, log, story = beginStory(randomUUID())) => {
    const incoming = readIncoming(context.activity);
    if (incoming.kind === 'nothing') return;
    const { activity } = context;
    const limited = parts.limits?.take(personOf(activity), tenantOf(activity));
    if (limited) {
      story.outcome = 'limited';
      story.limited = limited.whose;
      log.warn({ whose: limited.whose, seconds: limited.seconds }, 'rate limited');
      const language = languageOfLocale(activity.locale);
      const words = inLanguage(tooManyWords(limited.whose, limited.seconds), language);
      if (incoming.kind === 'extension') return sendToExtension(context, incoming.invoke, words, parts.clock());
      return send(context, wordsActivity(words, language), story, log);
    }
    if (incoming.kind === 'extension') return answerExtension(parts, context, log, story, incoming.invoke);
    const key = conversationKey(activity);
    await parts.inOrder(key, () => takeTurn(parts, context, log, story, incoming, key));
  };
}

async function takeTurn(
  parts: DrawingParts,
  context: TurnContext,
  log: Log,
  story: Story,
  incoming: Exclude<Incoming, { kind: 'nothing' | 'extension' }>,
  key: string,
): Promise<void> {
  const kept = parts.conversations.open(key);
  const show = () => showTyping(context);
  const reply = await withTyping(show, () => replyTo(parts, context.activity, incoming, kept, log, story));
  if (!reply) return;
  await Promise.all([
    send(context, reply, story, log),
    kept.save().catch((error: unknown) => {
      const hidden = new PrivateError(error, privateWords(context.activity, wordsIn(incoming)));
      log.warn({ error: hidden }, 'the conversation was not kept');
    }),
  ]);
}

/**
 * Sends the one message; a button pressed as Execute waits for an answer of its own. A card that was inserted may be
 * pressed where the bot is no member: what cannot be posted there takes the place of the card.
 */
async function send(context: TurnContext, reply: Partial<Activity>, { stages }: Story, log: Log): Promise<void> {
  const from = performance.now();
  const { activity } = context;
  const executed = isExecute(activity);
  const posted = await context.sendActivity(reply).catch((error: unknown) => {
    if (!executed) throw error;
    const { id } = activity.conversation;
    log.warn(
      { error: new PrivateError(error, [id, encodeURIComponent(id)]) },
      'the answer takes the place of its card',
    );
    return false as const;
  });
  if (executed) {
    const done = executeDone(languageOfLocale(reply.locale) ?? 'fr');
    await context.sendActivity(posted === false ? executeInPlace(reply) : done);
  }
  endStage(stages, 'send', from);
}

/** The one message that answers, trouble included; undefined when somebody already welcomed was welcomed again. */
async function replyTo(
  parts: DrawingParts,
  activity: Activity,
  incoming: Exclude<Incoming, { kind: 'nothing' | 'extension' }>,
  kept: Kept,
  log: Log,
  story: Story,
): Promise<Partial<Activity> | undefined> {
  const locale = languageOfLocale(activity.locale);
  const beforeOthers = isBeforeOthers(activity);
  const host: CardHost = { ...parts.hostOf(activity.channelId), ...(beforeOthers && { shared: true }) };
  const began = performance.now();
  try {
    if (incoming.kind === 'unknownButton') {
      story.outcome = 'oldButton';
      return wordsActivity(inLanguage(OLD_BUTTON, locale), locale);
    }
    const now = parts.clock();
    if (incoming.kind === 'welcome') {
      if (!(await kept.claimWelcome())) return undefined;
      story.outcome = 'welcomed';
      return withCard(parts, await parts.assistant.welcome(locale ?? 'fr', now), host);
    }
    const { stages } = story;
    const context = chosenLanguage(activity, await kept.context());
    endStage(stages, 'store', began);
    const local = parts.tryingOut === true && activity.channelId === 'local';
    const speaker = speakerOf(activity, conversationKey(activity), local);
    if (incoming.kind === 'pressed') {
      const { data } = incoming;
      const { report, context: after } = await parts.assistant.press({
        ...now,
        data,
        context,
        locale,
        speaker,
        stages,
        beforeOthers,
      });
      kept.remember(after);
      tellReport(story, report);
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
    } = await parts.assistant.reply({ ...now, text: incoming.text, context, locale, speaker, stages, beforeOthers });
    kept.remember(next);
    story.intent = request.command ?? request.intent;
    if (report) {
      tellReport(story, report);
      const { intent, command } = request;
      log.info(
        { intent, command, report: report.body.kind, language: report.language, ms: msSince(began) },
        'answered',
      );
      return withReport(report, host);
    }
    const drawing = performance.now();
    const channel = beforeOthers ? `${activity.channelId} shared` : activity.channelId;
    const drawn = { answer, figures, channel };
    const reply = note ? withCard(parts, answer, host, note) : drawnReply(answer.language, parts.draw(drawn, host));
    endStage(stages, 'answer', drawing);
    story.outcome = outcomeOf(answer);
    story.answer = answer.body.kind;
    story.language = answer.language;
    const ms = msSince(began);
    log.info(
      { intent: request.intent, command: request.command, answer: answer.body.kind, language: answer.language, ms },
      'answered',
    );
    return reply;
  } catch (error) {
    const hide = privateWords(activity, wordsIn(incoming));
    const { said, code } = tellTrouble(error, log, { requestId: story.requestId, hide });
    story.outcome = 'trouble';
    story.trouble = code;
    const again = incoming.kind === 'pressed' ? SEND_AGAIN : undefined;
    const words = again ? { fr: `${said.fr} ${again.fr}`, en: `${said.en} ${again.en}` } : said;
    return wordsActivity(inLanguage(words, locale), locale);
  }
}

function tellReport(story: Story, { body, language }: ReportView): void {
  story.outcome = 'reported';
  story.answer = body.kind;
  story.language = language;
}

function outcomeOf({ body }: Answer): Outcome {
  switch (body.kind) {
    case 'clarify':
      return 'askedBack';
    case 'outOfScope':
    case 'outside':
      return 'declined';
    default:
      return 'answered';
  }
}

/** What was said or filled in. */
function wordsIn(incoming: Incoming): readonly unknown[] {
  if (incoming.kind === 'said') return [incoming.text];
  return incoming.kind === 'pressed' ? Object.values(incoming.data) : [];
}

/** Who a limit is counted for. */
function personOf({ channelId, from }: Activity): string {
  return `${channelId}:${from.aadObjectId || from.id}`;
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
