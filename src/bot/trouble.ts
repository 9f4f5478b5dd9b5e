import { randomBytes } from 'node:crypto';
import type { Lang, Said } from '../domain/language.ts';
import { StoreError, type StoreTrouble } from '../store/store.ts';
import { type Log, PrivateError } from './log.ts';
import { NotUnderstoodInTime } from './understandsSoon.ts';

/** Trouble that is known to happen: said with a next step. */
const EXPECTED = {
  unavailable: {
    fr: 'Je n’arrive pas à lire les chiffres en ce moment. Réessayez dans une minute\u00a0; votre question n’est pas en cause.',
    en: 'I cannot read the figures right now. Try again in a minute; your question is not the cause.',
  },
  busy: {
    fr: 'Il y a beaucoup de demandes en ce moment. Réessayez dans une minute.',
    en: 'There are many requests right now. Try again in a minute.',
  },
  tooLong: {
    fr: 'Je n’ai pas réussi à comprendre ce message assez vite. Dites-le plus court, par exemple «\u00a0indicateur 12\u00a0».',
    en: 'I could not understand this message fast enough. Say it in fewer words, for example “indicator 12”.',
  },
  oldButton: {
    fr: 'Ce bouton ne répond plus. Écrivez votre question, par exemple «\u00a0indicateur 12\u00a0» ou «\u00a0aide\u00a0».',
    en: 'This button no longer answers. Type your question, for example “indicator 12” or “help”.',
  },
} satisfies Record<string, Said>;

const BY_STORE_TROUBLE = {
  unavailable: 'unavailable',
  timeout: 'unavailable',
  throttled: 'busy',
} satisfies Partial<Record<StoreTrouble, keyof typeof EXPECTED>>;

/** What a person is told about trouble, and the reference by which it is found in the log. */
export type TroubleTold = { said: Said; reference: string; code: string };

/** What is known of the turn the trouble came up in. */
export type TroubleIn = {
  /** The reference given begins like it, and every log line of the turn bears it. */
  requestId?: string;
  /** What was said and by whom: kept out of the log, even where an error repeats it. */
  hide?: readonly (string | undefined)[];
};

/**
 * Logs trouble and says it in words, with the same reference in both. A store that is down is expected; anything else is
 * a fault.
 */
export function tellTrouble(error: unknown, log: Log, { requestId, hide = [] }: TroubleIn = {}): TroubleTold {
  const known = expectedIn(error);
  const reference = (requestId ?? randomBytes(4).toString('hex')).slice(0, 8).toUpperCase();
  const told = { error: new PrivateError(error, hide), reference };
  const code =
    error instanceof StoreError
      ? `store_${error.trouble}`
      : error instanceof NotUnderstoodInTime
        ? 'too_long_to_understand'
        : 'fault';
  if (known) {
    log.warn(told, 'expected trouble');
    const { fr, en } = EXPECTED[known];
    return { said: { fr: `${fr} (référence ${reference})`, en: `${en} (reference ${reference})` }, reference, code };
  }
  log.error(told, 'unexpected trouble');
  return { said: faultWords(reference), reference, code };
}

function expectedIn(error: unknown): keyof typeof EXPECTED | undefined {
  if (error instanceof NotUnderstoodInTime) return 'tooLong';
  if (!(error instanceof StoreError)) return undefined;
  return (BY_STORE_TROUBLE as Partial<Record<StoreTrouble, keyof typeof EXPECTED>>)[error.trouble];
}

/** Said of a form that could not be recorded for sure. */
export const SEND_AGAIN: Said = {
  fr: 'Renvoyez le même formulaire plus tard\u00a0: il ne sera jamais compté deux fois.',
  en: 'Send the same form again later: it will never be counted twice.',
};

/** A button whose data is not this bot's, or not any more. */
export const OLD_BUTTON: Said = EXPECTED.oldButton;

function faultWords(reference: string): Said {
  return {
    fr: `Quelque chose n’a pas fonctionné de mon côté. Réessayez\u00a0; si cela se répète, donnez la référence ${reference} à l’équipe de soutien.`,
    en: `Something went wrong on my side. Try again; if it happens again, give reference ${reference} to the support team.`,
  };
}

/** The words in one language, or in both when none is known. */
export function inLanguage(said: Said, language: Lang | undefined): string {
  return language ? said[language] : `${said.fr}\n\n${said.en}`;
}
