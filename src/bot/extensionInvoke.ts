import type { Activity } from 'botbuilder';
import type { Day } from '../domain/day.ts';
import { dayOf } from '../domain/day.ts';
import { MAX_TEXT } from './parseActivity.ts';
import { plainMessage } from './plainMessage.ts';
import { isRecord } from './readBody.ts';

/** A message that a form is to be filled from: its words, where it is, and the day it was written. */
export type SourceMessage = { text: string; link: string | undefined; day: Day | undefined };

/** What a client asks outside the conversation: nothing of it is posted there. */
export type ExtensionInvoke =
  /** Words typed in the search box, or a result chosen whose card is still to be made. */
  | { kind: 'search'; text: string; skip: number; count: number }
  | { kind: 'openForm'; message: SourceMessage }
  | { kind: 'sendForm'; data: unknown }
  /** Whatever this bot does not offer; `family` tells how the client reads an answer. */
  | { kind: 'unknown'; family: 'extension' | 'task' | 'other' };

type Invoked = Pick<Activity, 'name' | 'value'> & { recipient?: Pick<Activity['recipient'], 'name'> | undefined };

/** As many results as the search box shows. */
export const MOST_RESULTS = 10;
const LONGEST_QUERY = 300;

/** Reads an invoke other than a card's Execute. A client may leave out the command's id and the parameter's name. */
export function readExtensionInvoke({ name = '', value, recipient }: Invoked): ExtensionInvoke {
  const fields = isRecord(value) ? value : {};
  switch (name) {
    case 'composeExtension/query':
      return { kind: 'search', text: queryIn(fields), ...pageIn(fields) };
    case 'composeExtension/selectItem':
      return { kind: 'search', text: textOf(fields.text), skip: 0, count: 1 };
    case 'composeExtension/fetchTask':
      return { kind: 'openForm', message: messageIn(fields.messagePayload, recipient?.name) };
    case 'composeExtension/submitAction':
      return { kind: 'sendForm', data: fields.data };
    default: {
      const family = name.startsWith('composeExtension/') ? 'extension' : name.startsWith('task/') ? 'task' : 'other';
      return { kind: 'unknown', family };
    }
  }
}

/** The words of the search; on opening, a client sends a parameter that only says so. */
function queryIn({ parameters }: Readonly<Record<string, unknown>>): string {
  const all = Array.isArray(parameters) ? parameters.filter(isRecord) : [];
  const words = all.filter((one) => one.name !== 'initialRun').map((one) => textOf(one.value));
  return words.find((one) => one !== '') ?? '';
}

function pageIn({ queryOptions }: Readonly<Record<string, unknown>>): { skip: number; count: number } {
  const { skip, count } = isRecord(queryOptions) ? queryOptions : {};
  const whole = (one: unknown, most: number, otherwise: number): number =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 ? Math.min(one, most) : otherwise;
  return { skip: whole(skip, 1000, 0), count: Math.max(1, whole(count, MOST_RESULTS, MOST_RESULTS)) };
}

/** The words of a message, without what calls the bot. */
function messageIn(payload: unknown, bot: string | undefined): SourceMessage {
  const { body, linkToMessage, createdDateTime, subject } = isRecord(payload) ? payload : {};
  const { content, contentType } = isRecord(body) ? body : {};
  const html = typeof content === 'string' ? content.slice(0, MAX_TEXT) : '';
  const uncalled = html.replace(/<at\b[^<>]{0,200}>([^<>]{0,200})<\/at>/gi, (_, called) =>
    called === bot ? ' ' : called,
  );
  const words = plainMessage(uncalled, textOf(contentType));
  const date = new Date(textOf(createdDateTime));
  return {
    text: words || textOf(subject),
    link: textOf(linkToMessage) || undefined,
    day: Number.isNaN(date.getTime()) ? undefined : dayOf(date),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_QUERY * 5).trim() : '';
}
