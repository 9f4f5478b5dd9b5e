import { createHash, randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { dayOf, daysBetween, type Instant } from '../domain/day.ts';
import { parseRole, type Role } from '../domain/role.ts';
import type { Address } from '../domain/subscription.ts';
import { addressOf } from './address.ts';
import type { Now } from './assistant.ts';

/** Who sent a message, in which conversation, and the message's own mark. */
export type Speaker = {
  /** The Entra object id the channel vouches for, else the channel's own id. */
  id: string;
  name: string;
  conversation: string;
  /** Tells this message from every other; the same when it is delivered again. */
  key: string;
  /** The operation of a report that this message begins. */
  op: string;
  /** Where this person can be written to alone; absent in a group or a channel. */
  address?: Address;
  /** The role tried out on the local page. */
  triedRole?: Role;
};

const DAY_MS = 86_400_000;

/**
 * Reads who speaks. `tryingOut`: without an app id, the local page may ask for a role; each of the deciding roles is
 * then a person of its own, since nobody validates their own.
 */
export function speakerOf(activity: Activity, conversation: string, tryingOut: boolean): Speaker {
  const triedRole = tryingOut ? parseRole(activity.channelData?.role) : undefined;
  const own = activity.from.aadObjectId || activity.from.id;
  const id = triedRole === 'validator' || triedRole === 'administrator' ? `${own}#${triedRole}` : own;
  const trial = tryingOut ? `Essai${id === own ? '' : ` (${triedRole})`}` : undefined;
  const name = (activity.from.name ?? '').trim().slice(0, 200) || (trial ?? id.slice(0, 200));
  const key = hash(activity.channelId, activity.conversation.id, activity.id || randomUUID(), id).slice(0, 24);
  const address = addressOf(activity);
  const op = `${key}-${personKey(id)}`;
  return { id, name, conversation, key, op, ...(address && { address }), ...(triedRole && { triedRole }) };
}

/** In a channel each thread is a conversation of its own: its id carries that of its first message. */
export function conversationKey(activity: Activity): string {
  return `${activity.channelId}:${activity.conversation.id}`;
}

/** A short mark of a person, which tells whose an operation is. */
export function personKey(id: string): string {
  return hash(id).slice(0, 16);
}

/** Whether an operation was drawn for that person. */
export function isOwnOperation(op: string, person: string): boolean {
  return op.endsWith(`-${personKey(person)}`);
}

/** The instant to record at: the real one, moved by whole days to the day that stands in for today. */
export function recordingInstant(real: Date, { today }: Now): Instant {
  let moved = new Date(real.getTime() + daysBetween(dayOf(real), today) * DAY_MS);
  // The change of hour between two times of year may cross midnight.
  if (dayOf(moved) !== today)
    moved = new Date(moved.getTime() + Math.sign(daysBetween(dayOf(moved), today)) * 3_600_000);
  return moved.toISOString();
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
