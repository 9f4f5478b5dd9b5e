import { randomUUID } from 'node:crypto';
import { type Arrivals, createArrivals } from './arrivals.ts';
import type { Gate } from './gate.ts';
import type { Line } from './line.ts';
import { type Log, PrivateError } from './log.ts';
import { parseActivity } from './parseActivity.ts';
import type { PlanAdapter } from './planAdapter.ts';
import { type BodyLimits, readBody } from './readBody.ts';
import { createRefusals } from './refusals.ts';
import type { RequestScope } from './requestScope.ts';
import { sendJson } from './respond.ts';
import { type Handler, type Route, sendTooBusy } from './server.ts';
import { beginStory, type Story } from './story.ts';
import type { Turn } from './turn.ts';
import type { Watch } from './watch.ts';

export type MessagesParts = {
  adapter: PlanAdapter;
  turn: Turn;
  log: Log;
  gate: Gate;
  watch: Watch;
  scope: RequestScope;
  line?: Line;
  limits?: BodyLimits;
  arrivals?: Arrivals;
};

/** POST /api/messages: the Bot Framework's protocol, from bytes to an answered activity. */
export function messagesRoute(parts: MessagesParts): Route {
  const { log, watch, scope } = parts;
  const arrivals = parts.arrivals ?? createArrivals();
  const refusals = createRefusals(Date.now);

  function refuse(res: Parameters<Handler>[1], requestLog: Log, status: number, why: string): void {
    watch.refused(status);
    refusals.tell(requestLog, status, why);
    sendJson(res, status, { error: why });
  }

  async function serve(req: Parameters<Handler>[0], res: Parameters<Handler>[1], requestId: string): Promise<void> {
    const requestLog = log.child({ requestId });
    const authHeader = req.headers.authorization ?? '';
    const wrong = parts.adapter.wrongHeader(authHeader);
    const body = wrong
      ? ({ kind: 'refused', status: 401, why: wrong } as const)
      : await readBody(req, parts.limits, arrivals);
    if (body.kind === 'refused') {
      // What the sender still sends is not kept; unless it is known to be little, the connection ends with this response.
      if (!wrong || !isSmall(req)) res.setHeader('Connection', 'close');
      req.resume();
      return refuse(res, requestLog, body.status, body.why);
    }
    const parsed = parseActivity(body.value);
    if (parsed.kind === 'refused') return refuse(res, requestLog, 400, parsed.why);
    const story = beginStory(requestId);
    let full = false;
    try {
      const outcome = await parts.adapter.handle(authHeader, parsed.activity, async (context) => {
        // Only now is it known that somebody real asks: forged posts never keep anyone out.
        const leave = parts.gate.enter();
        full = !leave;
        if (!leave) return;
        try {
          const held = parts.line?.wait();
          if (held) await held;
          await parts.turn(context, requestLog, story);
        } finally {
          leave();
        }
      });
      if (full) {
        watch.shed();
        return sendTooBusy(res, parts.gate);
      }
      if ('refused' in outcome) return refuse(res, requestLog, outcome.status, outcome.refused);
      sendJson(res, outcome.status, outcome.body);
    } catch (error) {
      // The turn tells its own trouble; what is left is a reply that could not be delivered.
      story.trouble = 'delivery';
      const { id } = parsed.activity.conversation;
      requestLog.error({ error: new PrivateError(error, [id, encodeURIComponent(id)]) }, 'the reply was not delivered');
      sendJson(res, 502, { error: 'The reply could not be delivered.' });
    }
    watch.turn(story);
    tell(requestLog, story);
  }

  return {
    method: 'post',
    path: '/api/messages',
    gate: 'own',
    async handler(req, res) {
      const requestId = randomUUID();
      res.setHeader('X-Request-Id', requestId);
      await scope.run(requestId, () => serve(req, res, requestId));
    },
  };
}

/** Whether what is left of a refused request is so little that another may come over the same connection. */
function isSmall(req: Parameters<Handler>[0]): boolean {
  return Number(req.headers['content-length'] ?? Number.NaN) <= 65_536;
}

/** Where the time of a turn went, for a detailed log. */
function tell(log: Log, { outcome, trouble, stages, began }: Story): void {
  if (!outcome || !log.isLevelEnabled('debug')) return;
  const ms = (length: number): number => Math.round(length * 10) / 10;
  const took = stages.map(({ stage, from, to }) => ({ stage, at: ms(from - began), ms: ms(to - from) }));
  log.debug({ outcome, ...(trouble && { trouble }), stages: took }, 'turn ended');
}
