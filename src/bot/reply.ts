import { type Activity, ActivityTypes, type InvokeResponse } from 'botbuilder';
import type { Lang, Said } from '../domain/language.ts';
import { shortened } from '../text/shortened.ts';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** An answer as it leaves: its card, and the same in one or two sentences for notifications, screen readers and watches. */
export type CardReply = { language: Lang; card: object; summary: string; speak?: string | undefined };

/** What a notification or a voice says of a card: more than anybody listens to, and little beside what a message may hold. */
const MOST_SPOKEN = 1200;

/** One message with one card, which Teams takes together with its sentences whatever the plan holds. */
export function cardActivity({ language, card, summary, speak }: CardReply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    locale: LOCALES[language],
    summary: shortened(summary, MOST_SPOKEN),
    speak: shortened(speak ?? summary, MOST_SPOKEN),
    inputHint: 'acceptingInput',
    attachments: [{ contentType: CARD_TYPE, content: card }],
  };
}

/** One message of plain words: trouble, where a card might be part of the trouble. */
export function wordsActivity(words: string, language: Lang | undefined): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    ...(language && { locale: LOCALES[language] }),
    text: words,
    textFormat: 'plain',
    summary: words,
    speak: words,
    inputHint: 'acceptingInput',
  };
}

/** The answer to an invoke. */
export function invokeDone(value: InvokeResponse): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value };
}

/** An answer that could not be posted as a message: it takes the place of the card, for whoever pressed. */
export function executeInPlace({ attachments, text }: Partial<Activity>): Partial<Activity> {
  const card: unknown = attachments?.[0]?.content;
  const body = card
    ? { statusCode: 200, type: CARD_TYPE, value: card }
    : { statusCode: 200, type: MESSAGE_TYPE, value: text ?? '' };
  return invokeDone({ status: 200, body });
}

/** What the client of an Action.Execute gets back: the card stays, the answer is a message of its own. */
export function executeDone(language: Lang): Partial<Activity> {
  const body = { statusCode: 200, type: MESSAGE_TYPE, value: BELOW[language] };
  return invokeDone({ status: 200, body });
}

const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';
const BELOW: Said = { fr: 'La réponse suit.', en: 'The answer follows.' };
const LOCALES = { fr: 'fr-CA', en: 'en-CA' } satisfies Record<Lang, string>;
