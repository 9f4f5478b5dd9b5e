import type { Activity } from 'botbuilder';
import { isRecord } from './readBody.ts';

type Fields = Readonly<Record<string, unknown>>;
export type ParsedActivity = { kind: 'activity'; activity: Activity } | { kind: 'refused'; why: string };

/** Longest text looked at; what comes after is cut. A question needs a tenth of it. */
export const MAX_TEXT = 10_000;
const MAX_ID = 1_000;
const MAX_MEMBERS = 200;

const TEXTS = [
  'id',
  'name',
  'locale',
  'deliveryMode',
  'textFormat',
  'replyToId',
  'action',
  'serviceUrl',
  'callerId',
  'localTimezone',
] as const;
const LISTS = ['entities', 'membersAdded', 'membersRemoved'] as const;

/**
 * Makes an activity of a request's body: the fields this bot reads, each of its type, and nothing else. What the
 * protocol requires and is missing or of another type is refused, naming the field; an optional field of a wrong
 * type likewise.
 */
export function parseActivity(body: Fields): ParsedActivity {
  const wrong = wrongField(body);
  if (wrong) return { kind: 'refused', why: `The activity's field «${wrong}» is missing or of the wrong type.` };
  const activity: Record<string, unknown> = {
    type: body.type,
    channelId: body.channelId,
    from: account(body.from),
    recipient: account(body.recipient),
    conversation: conversation(body.conversation as Fields),
    ...(typeof body.text === 'string' && { text: body.text.slice(0, MAX_TEXT) }),
    ...('value' in body && { value: body.value }),
    ...(isRecord(body.channelData) && { channelData: body.channelData }),
  };
  for (const name of TEXTS) if (typeof body[name] === 'string') activity[name] = body[name];
  for (const name of LISTS)
    if (Array.isArray(body[name])) activity[name] = body[name].slice(0, MAX_MEMBERS).filter(isRecord);
  for (const name of ['timestamp', 'localTimestamp'] as const) {
    const date = typeof body[name] === 'string' ? new Date(body[name]) : undefined;
    if (date && !Number.isNaN(date.getTime())) activity[name] = date;
  }
  return { kind: 'activity', activity: activity as unknown as Activity };
}

function wrongField(body: Fields): string | undefined {
  for (const name of ['type', 'channelId'] as const) if (!isId(body[name])) return name;
  if (!isRecord(body.conversation) || !isId(body.conversation.id)) return 'conversation.id';
  const isMessage = body.type === 'message' || body.type === 'invoke';
  if (isMessage && !(isRecord(body.from) && isId(body.from.id))) return 'from.id';
  if (body.recipient !== undefined && body.recipient !== null && !isRecord(body.recipient)) return 'recipient';
  if (body.serviceUrl !== undefined && body.serviceUrl !== null && !isAddress(body.serviceUrl)) return 'serviceUrl';
  if (body.text !== undefined && body.text !== null && typeof body.text !== 'string') return 'text';
  for (const name of TEXTS)
    if (
      body[name] !== undefined &&
      body[name] !== null &&
      (typeof body[name] !== 'string' || body[name].length > MAX_ID)
    )
      return name;
  return LISTS.find((name) => body[name] !== undefined && body[name] !== null && !Array.isArray(body[name]));
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && (value === '' || (URL.canParse(value) && /^https?:/i.test(value)));
}

function account(value: unknown): object {
  if (!isRecord(value)) return { id: '', name: '' };
  return {
    id: typeof value.id === 'string' ? value.id : '',
    name: typeof value.name === 'string' ? value.name.slice(0, MAX_ID) : '',
    ...(typeof value.aadObjectId === 'string' && { aadObjectId: value.aadObjectId.slice(0, MAX_ID) }),
    ...(typeof value.role === 'string' && { role: value.role }),
  };
}

function conversation(value: Fields): object {
  return {
    id: value.id,
    ...(typeof value.tenantId === 'string' && { tenantId: value.tenantId }),
    ...(typeof value.conversationType === 'string' && { conversationType: value.conversationType }),
    ...(typeof value.isGroup === 'boolean' && { isGroup: value.isGroup }),
    ...(typeof value.name === 'string' && { name: value.name.slice(0, MAX_ID) }),
  };
}
