import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Gate } from './gate.ts';
import { isLoopbackHeader } from './loopback.ts';
import { SECURITY_HEADERS, sendJson } from './respond.ts';

export type Handler = (req: restify.Request, res: ServerResponse) => Promise<void>;
export type Route = {
  method: 'get' | 'post';
  path: string;
  handler: Handler;
  /** «own»: the handler passes the gate itself, once it knows whom it serves. «none»: what watches the process is never turned away. */
  gate?: 'own' | 'none';
};

export type ServerParts = {
  routes: readonly Route[];
  /** Without an app id: requests that name another host than this machine are refused. */
  localOnly: boolean;
  gate: Gate;
  onFault: (error: unknown, req: IncomingMessage) => void;
  /** How long a sender may take for the headers: ten seconds unless told. */
  headersMs?: number;
};

/** What a sender may take its time for; the body has its own, shorter deadline in `readBody`. */
const TIMES_MS = { headers: 10_000, request: 20_000, silence: 30_000, keptAlive: 65_000 };
const MAX_HEADERS = 100;
const WHY: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  405: 'This address does not take this method.',
};

/**
 * The HTTP server: every route's handler answers by itself and never leaves an error to restify. No body is read here;
 * whoever needs one reads it with `readBody`.
 */
export function createServer({ routes, localOnly, gate, onFault, headersMs }: ServerParts): restify.Server {
  const server = restify.createServer({ name: 'plan-assistant', handleUncaughtExceptions: false });
  limitSenders(server, headersMs ?? TIMES_MS.headers);
  // restify repeats the HTTP server's errors, which `listen` takes where they arise.
  server.on('error', () => undefined);
  server.pre((req, res, next) => {
    for (const [name, value] of SECURITY_HEADERS) res.setHeader(name, value);
    if (gate.isClosing()) res.setHeader('Connection', 'close');
    if (!localOnly || isLoopbackHeader(req.headers.host)) return next();
    sendJson(res, 403, { error: 'Without an app id, this server answers to this machine only.' });
    return next(false);
  });
  for (const { method, path, handler, gate: passes } of routes)
    server[method](path, guarded(passes ? handler : gated(handler, gate), onFault));
  // Not calling back keeps restify from answering too.
  server.on('restifyError', (_req: unknown, res: ServerResponse, error: { statusCode?: unknown }) => {
    const status = typeof error?.statusCode === 'number' ? error.statusCode : 400;
    sendJson(res, status, { error: WHY[status] ?? 'The request cannot be answered.' });
  });
  return server;
}

/** Every error of a handler ends here as a 500 with nothing in it; one is a fault of ours and is logged. */
function guarded(handler: Handler, onFault: ServerParts['onFault']): restify.RequestHandler {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (error) {
      onFault(error, req);
      if (!res.headersSent) sendJson(res, 500, { error: 'Something went wrong.' });
    }
  };
}

function gated(handler: Handler, gate: Gate): Handler {
  return async (req, res) => {
    const leave = gate.enter();
    if (!leave) return sendTooBusy(res, gate);
    try {
      await handler(req, res);
    } finally {
      leave();
    }
  };
}

/** Turns somebody away and says when to come back. */
export function sendTooBusy(res: ServerResponse, gate: Gate): void {
  res.setHeader('Retry-After', String(gate.retryAfter()));
  sendJson(res, 503, { error: 'Too many requests at once. Try again in a moment.' });
}

function limitSenders(server: restify.Server, headersMs: number): void {
  const http = server.server as import('node:http').Server;
  // restify listens for other protocols and then forgets the connection, which no time limit ends: without a listener Node
  // answers as if nothing had been asked.
  http.removeAllListeners('upgrade');
  http.headersTimeout = headersMs;
  // Node looks for late senders at an interval that restify leaves at 30 seconds.
  (http as { connectionsCheckingInterval?: number }).connectionsCheckingInterval = Math.min(headersMs, 5000);
  http.requestTimeout = TIMES_MS.request;
  http.keepAliveTimeout = TIMES_MS.keptAlive;
  http.timeout = TIMES_MS.silence;
  http.maxHeadersCount = MAX_HEADERS;
}
