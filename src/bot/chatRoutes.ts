import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { isRecord, readBody } from './readBody.ts';
import { sendJson } from './respond.ts';
import type { Handler, Route } from './server.ts';
import { createTranscripts, type Line, type Transcripts } from './transcripts.ts';

type Fields = Readonly<Record<string, unknown>>;

const BOT = { id: 'plan-assistant', name: 'Assistant du plan', role: 'bot' };
const PERSON = { id: 'local-person', name: '', role: 'user' };
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What the local page talks to: each message is posted to this server's own /api/messages, as a channel would, and the
 * replies expected in the response. The server keeps what was said, so that a reload shows it again.
 */
export function chatRoutes(transcripts: Transcripts = createTranscripts()): Route[] {
  return [
    {
      method: 'post',
      path: '/chat',
      handler: fromOurPage(async (req, res, body) => {
        const id = randomUUID();
        const joined = { type: 'conversationUpdate', membersAdded: [BOT, PERSON], locale: body.locale };
        const replies = await postToBot(req.socket, id, joined);
        if (!replies) return sendJson(res, 502, { error: 'The bot did not answer.' });
        transcripts.add(id, replies);
        sendJson(res, 200, { conversation: id, activities: replies });
      }),
    },
    {
      method: 'post',
      path: '/chat/:id',
      handler: fromOurPage(async (req, res, body) => {
        const id = idOf(req);
        const said = isRecord(body.activity) ? body.activity : undefined;
        if (!id || !said) return sendJson(res, 400, { error: 'A conversation and an activity are needed.' });
        const replies = await postToBot(req.socket, id, fromPage(said));
        if (!replies) return sendJson(res, 502, { error: 'The bot did not answer.' });
        const shown = [body.shown, said.text].find((one) => typeof one === 'string');
        transcripts.add(id, [{ from: 'you', text: String(shown ?? '').slice(0, 2000) }, ...replies]);
        sendJson(res, 200, { conversation: id, activities: replies });
      }),
    },
    {
      method: 'get',
      path: '/chat/:id',
      async handler(req, res) {
        const id = idOf(req);
        const activities = id && transcripts.of(id);
        if (!activities) return sendJson(res, 404, { error: 'There is no such conversation.' });
        sendJson(res, 200, { conversation: id, activities, pushed: transcripts.pushed(id, 0)?.length ?? 0 });
      },
    },
    {
      // What spoke first since the page last looked.
      method: 'get',
      path: '/chat/:id/pushed/:after',
      async handler(req, res) {
        const id = idOf(req);
        const after = Number((req as { params?: Fields }).params?.after);
        const activities = id && Number.isInteger(after) && after >= 0 ? transcripts.pushed(id, after) : undefined;
        if (!activities) return sendJson(res, 404, { error: 'There is no such conversation.' });
        sendJson(res, 200, { conversation: id, activities });
      },
    },
    {
      // The page's own channel: what the bot sends without being asked comes here, as it would go to any channel.
      method: 'post',
      path: '/v3/conversations/:id/activities',
      handler: fromOurPage(async (req, res, body) => {
        const id = idOf(req);
        const mark = typeof body.id === 'string' && body.id !== '' ? body.id : randomUUID();
        const { text, attachments } = body;
        const line = { id: mark, from: 'bot', text, attachments } as Line & { id: string };
        if (!id || !transcripts.push(id, line)) return sendJson(res, 404, { error: 'There is no such conversation.' });
        sendJson(res, 201, { id: mark });
      }),
    },
  ];
}

/** Only the page this server served may post: a page of another site names another origin. */
function fromOurPage(act: (req: IncomingMessage, res: ServerResponse, body: Fields) => Promise<void>): Handler {
  return async (req, res) => {
    const { origin, host } = req.headers;
    if (origin !== undefined && origin !== `http://${host}`)
      return sendJson(res, 403, { error: 'Only this server’s own page may post here.' });
    const body = await readBody(req);
    if (body.kind === 'body') return act(req, res, body.value);
    res.setHeader('Connection', 'close');
    sendJson(res, body.status, { error: body.why });
  };
}

function idOf(req: IncomingMessage): string | undefined {
  const id: unknown = (req as { params?: Fields }).params?.id;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

/** What the page may say: a message, typed or pressed, or a button's Execute. */
function fromPage({ type, text, value, name, locale, languageChosen, role }: Fields): Fields {
  return {
    type: type === 'invoke' ? 'invoke' : 'message',
    ...(typeof text === 'string' && { text }),
    ...(value !== undefined && { value }),
    ...(type === 'invoke' && { name }),
    locale,
    channelData: { ...(languageChosen !== undefined && { languageChosen }), ...(role !== undefined && { role }) },
  };
}

/** Posts an activity to the bot by the door everyone uses; undefined when it was refused. */
async function postToBot(socket: Socket, conversation: string, activity: Fields): Promise<Line[] | undefined> {
  const host = socket.localAddress?.includes(':') ? `[${socket.localAddress}]` : socket.localAddress;
  const address = `http://${host}:${socket.localPort}`;
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...activity,
      id: randomUUID(),
      channelId: 'local',
      serviceUrl: address,
      from: PERSON,
      recipient: BOT,
      conversation: { id: conversation, conversationType: 'personal' },
      deliveryMode: 'expectReplies',
    }),
  });
  if (!response.ok) return undefined;
  const { activities } = (await response.json()) as { activities?: readonly Fields[] };
  return (activities ?? [])
    .filter((one) => one.type === 'message')
    .map(({ text, attachments }) => ({ from: 'bot', text, attachments }) as Line);
}
