import { type Activity, CloudAdapter, type ConversationReference, DeliveryModes, TurnContext } from 'botbuilder';
import { AuthenticationError, type ConnectorClient } from 'botframework-connector';
import type { ChannelAuthentication } from './channelAuthentication.ts';

/** What goes back over HTTP for one activity. */
export type Outcome = { status: number; body?: unknown } | { status: number; refused: string };

/** The Bot Framework's adapter behind our own door: it never sees a request or a response, only a checked activity. */
export class PlanAdapter extends CloudAdapter {
  private readonly door: ChannelAuthentication;

  constructor(authentication: ChannelAuthentication) {
    super(authentication);
    this.door = authentication;
  }

  /** Why a sender is refused by the Authorization header alone. */
  wrongHeader(authHeader: string): string | undefined {
    return this.door.wrongHeader(authHeader);
  }

  /** Authenticates and runs one turn. A refused sender is a value; anything the turn throws goes on. */
  async handle(
    authHeader: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Outcome> {
    const sender = await this.authenticate(activity, authHeader);
    if (sender instanceof AuthenticationError)
      return { status: [401, 403, 503].includes(sender.statusCode) ? sender.statusCode : 401, refused: sender.message };
    if (activity.deliveryMode === DeliveryModes.ExpectReplies) return this.answerInResponse(activity, logic);
    const answered = await this.processActivity(sender, activity, logic);
    return { status: answered?.status ?? 200, body: answered?.body };
  }

  /**
   * Speaks first in a conversation that is kept. The activity's own id goes with it: a channel that keeps it knows the
   * same message sent again. Rejects with the channel's refusal, or with what went wrong on the way.
   */
  async push(appId: string, reference: Partial<ConversationReference>, message: Partial<Activity>): Promise<void> {
    await this.continueConversationAsync(appId, reference as ConversationReference, async (context) => {
      const client = context.turnState.get<ConnectorClient>(this.ConnectorClientKey);
      const { conversation } = context.activity;
      const addressed = TurnContext.applyConversationReference({ ...message }, reference);
      // `sendActivity` takes the id away.
      await client.conversations.sendToConversation(conversation.id, addressed as Activity);
    });
  }

  /** Nothing is sent elsewhere: the clients for sending, which cost more than the turn's own work, are not made. */
  private async answerInResponse(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<Outcome> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
    return { status: 200, body: { activities: context.bufferedReplyActivities } };
  }

  private async authenticate(activity: Activity, authHeader: string) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authHeader);
    } catch (error) {
      if (error instanceof AuthenticationError) return error;
      throw error;
    }
  }
}
