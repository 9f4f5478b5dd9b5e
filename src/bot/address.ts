import type { Activity, ConversationReference } from 'botbuilder';
import type { Address } from '../domain/subscription.ts';
import { isRecord } from './readBody.ts';

/**
 * Where the sender of an activity can be written to alone: the Bot Framework's conversation reference, in its private
 * parts only. Undefined in a group chat or a channel: personal things are not written there.
 */
export function addressOf({ channelId, serviceUrl, conversation, recipient, from }: Activity): Address | undefined {
  const type = conversation.conversationType ?? 'personal';
  if (type !== 'personal' || conversation.isGroup === true || !serviceUrl) return undefined;
  const { id, tenantId } = conversation;
  return {
    channelId,
    serviceUrl,
    conversation: { id, conversationType: 'personal', ...(tenantId && { tenantId }) },
    bot: { id: recipient.id, name: recipient.name },
    user: { id: from.id, ...(from.aadObjectId && { aadObjectId: from.aadObjectId }) },
  };
}

/** A kept address as the SDK wants it; undefined for one that holds no place to write to. */
export function referenceOf(address: Address): Partial<ConversationReference> | undefined {
  const { channelId, serviceUrl, conversation } = address;
  const complete = typeof channelId === 'string' && typeof serviceUrl === 'string' && isRecord(conversation);
  return complete && typeof conversation.id === 'string' && conversation.id !== ''
    ? (address as unknown as Partial<ConversationReference>)
    : undefined;
}
