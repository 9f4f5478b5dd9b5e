import { type Activity, ActivityTypes } from 'botbuilder';
import { isReportData } from '../../dialogs/cardOrder.ts';
import type { Lang } from '../domain/language.ts';
import { type ExtensionInvoke, readExtensionInvoke } from './extensionInvoke.ts';
import { isRecord } from './readBody.ts';

/** What an activity asks of the bot, whatever channel and client it came through. */
export type Incoming =
  | { kind: 'said'; text: string }
  /** A button of a reporting card, with the inputs of its card: nothing in it is believed yet. */
  | { kind: 'pressed'; data: Readonly<Record<string, unknown>> }
  | { kind: 'welcome' }
  /** Something asked outside the conversation, such as a search from the message box. */
  | { kind: 'extension'; invoke: ExtensionInvoke }
  /** A button whose data this bot did not write, or no longer knows. */
  | { kind: 'unknownButton' }
  /** Typing signs, reactions, members coming and going: nothing to answer. */
  | { kind: 'nothing' };

const EXECUTE = 'adaptiveCard/action';

/** Reads an activity. Typed text and the buttons of cards, Execute or Submit, come out alike. */
export function readIncoming(activity: Activity): Incoming {
  switch (activity.type) {
    case ActivityTypes.Message:
      return readMessage(activity);
    case ActivityTypes.Invoke:
      return activity.name === EXECUTE
        ? readButton(executed(activity.value))
        : { kind: 'extension', invoke: readExtensionInvoke(activity) };
    case ActivityTypes.ConversationUpdate:
    case ActivityTypes.InstallationUpdate:
      return isFirstMeeting(activity) ? { kind: 'welcome' } : { kind: 'nothing' };
    default:
      return { kind: 'nothing' };
  }
}

/** Whether the channel waits for the answer of an Action.Execute. */
export function isExecute(activity: Partial<Activity>): boolean {
  return activity.type === ActivityTypes.Invoke && activity.name === EXECUTE;
}

/** The language of a locale such as «fr-CA»; undefined for one that is neither French nor English. */
export function languageOfLocale(locale: unknown): Lang | undefined {
  const start = typeof locale === 'string' ? locale.slice(0, 2).toLowerCase() : '';
  return start === 'fr' || start === 'en' ? start : undefined;
}

function readMessage(activity: Activity): Incoming {
  const text = withoutCards(withoutMentions(activity)).trim();
  const value: unknown = activity.value;
  if (isRecord(value) && typeof value.verb === 'string') return readButton(value);
  // Somebody inserted a card, of this bot or another, and wrote nothing beside it: that asks for nothing.
  if (text === '' && INSERTED.test(activity.text ?? '')) return { kind: 'nothing' };
  if (text === '' && value !== undefined && value !== null) return { kind: 'unknownButton' };
  return { kind: 'said', text };
}

/** The data of a button: `{ verb: 'ask', text }`, a question like one that was typed, or `{ verb: 'report', … }`. */
function readButton(data: unknown): Incoming {
  if (isReportData(data)) return { kind: 'pressed', data };
  if (!isRecord(data) || data.verb !== 'ask' || typeof data.text !== 'string') return { kind: 'unknownButton' };
  const text = data.text.slice(0, 500).trim();
  return text === '' ? { kind: 'unknownButton' } : { kind: 'said', text };
}

/** An Execute carries its verb beside its data: `{ action: { verb, data } }`. */
function executed(value: unknown): unknown {
  const action = isRecord(value) ? value.action : undefined;
  if (!isRecord(action)) return undefined;
  return {
    ...(isRecord(action.data) ? action.data : {}),
    ...(typeof action.verb === 'string' && { verb: action.verb }),
  };
}

/** Whether several people read the conversation: a channel of a team, or a group chat. */
export function isBeforeOthers({ conversation }: Pick<Activity, 'conversation'>): boolean {
  return (conversation.conversationType ?? 'personal') !== 'personal' || conversation.isGroup === true;
}

/** The bot was added to a one-to-one conversation. In teams and group chats it waits to be spoken to. */
function isFirstMeeting(activity: Activity): boolean {
  if (isBeforeOthers(activity)) return false;
  if (activity.type === ActivityTypes.InstallationUpdate) return (activity.action ?? 'add').startsWith('add');
  return (activity.membersAdded ?? []).some((member) => member.id !== '' && member.id === activity.recipient.id);
}

/** What stands in a message for a card that was inserted from a message extension. */
const INSERTED = /<span\b[^<>]{0,500}\binline-compose-card\b[^<>]{0,500}>/i;

function withoutCards(text: string): string {
  return INSERTED.test(text) ? text.replace(/<[^<>]{0,1000}>|&nbsp;/g, ' ') : text;
}

/** The text without what calls the bot; other people's names stay, as text. */
function withoutMentions(activity: Activity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const called: unknown = entity.text;
    const mentioned: unknown = entity.mentioned;
    if (entity.type !== 'mention' || typeof called !== 'string' || called === '' || !isRecord(mentioned)) continue;
    if (mentioned.id === activity.recipient.id) text = text.replaceAll(called, ' ');
  }
  return text.replace(/<at\b[^<>]{0,200}>([^<>]{0,200})<\/at>/gi, '$1');
}
