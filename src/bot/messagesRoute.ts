import { randomUUID } from 'node:crypto';
import type { Log } from './log.ts';
import { parseActivity } from './parseActivity.ts';
import type { PlanAdapter } from './planAdapter.ts';
import { type BodyLimits, readBody } from './readBody.ts';
import { sendJson } from './respond.ts';
import type { Route } from './server.ts';
import type { Turn } from './turn.ts';

/** POST /api/messages: the Bot Framework's protocol, from bytes to an answered activity. */
export function messagesRoute(adapter: PlanAdapter, turn: Turn, log: Log, limits?: BodyLimits): Route {
  return {
    method: 'post',
    path: '/api/messages',
    async handler(req, res) {
      const requestId = randomUUID();
      res.setHeader('X-Request-Id', requestId);
      const requestLog = log.child({ requestId });
      const body = await readBody(req, limits);
      if (body.kind === 'refused') {
        requestLog.info({ status: body.status, why: body.why }, 'refused');
        // What the sender still sends is not read: the connection ends with this response.
        res.setHeader('Connection', 'close');
        req.resume();
        return sendJson(res, body.status, { error: body.why });
      }
      const parsed = parseActivity(body.value);
      if (parsed.kind === 'refused') {
        requestLog.info({ status: 400, why: parsed.why }, 'refused');
        return sendJson(res, 400, { error: parsed.why });
      }
      try {
        const authHeader = req.headers.authorization ?? '';
        const outcome = await adapter.handle(authHeader, parsed.activity, (context) => turn(context, requestLog));
        if ('refused' in outcome) {
          requestLog.warn({ status: outcome.status, why: outcome.refused }, 'refused');
          return sendJson(res, outcome.status, { error: outcome.refused });
        }
        sendJson(res, outcome.status, outcome.body);
      } catch (error) {
        // The turn tells its own trouble; what is left is a reply that could not be delivered.
        requestLog.error({ error }, 'the reply was not delivered');
        sendJson(res, 502, { error: 'The reply could not be delivered.' });
      }
    },
  };
}
