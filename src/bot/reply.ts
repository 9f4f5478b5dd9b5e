import { type Activity, ActivityTypes, type InvokeResponse } from 'botbuilder';
import type { Lang, Said } from '../domain/language.ts';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** An answer as it leaves: its card, and the same in one or two sentences for notifications, screen readers and watches. */
export type CardReply = { language: Lang; card: object; summary: string; speak?: string | undefined };

/** One message with one card. */
export function cardActivity({ language, card, summary, speak }: CardReply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    locale: LOCALES[language],
    summary,
    speak: speak ?? summary,
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

/** What the client of an Action.Execute gets back: the card stays, the answer is a message of its own. */
export function executeDone(language: Lang): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: BELOW[language] };
  const value: InvokeResponse = { status: 200, body };
  return { type: ActivityTypes.InvokeResponse, value };
}

const BELOW: Said = { fr: 'La réponse suit.', en: 'The answer follows.' };
const LOCALES = { fr: 'fr-CA', en: 'en-CA' } satisfies Record<Lang, string>;
