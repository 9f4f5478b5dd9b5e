import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Gate } from './gate.ts';
import { isLoopbackHeader } from './loopback.ts';
import { SECURITY_HEADERS, sendJson } from './respond.ts';

export type Handler = (req: restify.Request, res: ServerResponse) => Promise<void>;
export type Route = { method: 'get' | 'post'; path: string; handler: Handler };

export type ServerParts = {
  routes: readonly Route[];
  /** Without an app id: requests that name another host than this machine are refused. */
  localOnly: boolean;
  gate: Gate;
  onFault: (error: unknown, req: IncomingMessage) => void;
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
export function createServer({ routes, localOnly, gate, onFault }: ServerParts): restify.Server {
  const server = restify.createServer({ name: 'plan-assistant', handleUncaughtExceptions: false });
  limitSenders(server);
  // restify repeats the HTTP server's errors, which `listen` takes where they arise.
  server.on('error', () => undefined);
  server.pre((req, res, next) => {
    for (const [name, value] of SECURITY_HEADERS) res.setHeader(name, value);
    if (gate.isClosing()) res.setHeader('Connection', 'close');
    if (!localOnly || isLoopbackHeader(req.headers.host)) return next();
    sendJson(res, 403, { error: 'Without an app id, this server answers to this machine only.' });
    return next(false);
  });
  for (const { method, path, handler } of routes) server[method](path, guarded(handler, gate, onFault));
  // Not calling back keeps restify from answering too.
  server.on('restifyError', (_req: unknown, res: ServerResponse, error: { statusCode?: unknown }) => {
    const status = typeof error?.statusCode === 'number' ? error.statusCode : 400;
    sendJson(res, status, { error: WHY[status] ?? 'The request cannot be answered.' });
  });
  return server;
}

/** Every error of a handler ends here as a 500 with nothing in it; one is a fault of ours and is logged. */
function guarded(handler: Handler, gate: Gate, onFault: ServerParts['onFault']): restify.RequestHandler {
  return async (req, res) => {
    const leave = gate.enter();
    if (!leave) {
      res.setHeader('Retry-After', '1');
      return sendJson(res, 503, { error: 'Too many requests at once. Try again in a second.' });
    }
    try {
      await handler(req, res);
    } catch (error) {
      onFault(error, req);
      if (!res.headersSent) sendJson(res, 500, { error: 'Something went wrong.' });
    } finally {
      leave();
    }
  };
}

function limitSenders(server: restify.Server): void {
  const http = server.server as import('node:http').Server;
  http.headersTimeout = TIMES_MS.headers;
  http.requestTimeout = TIMES_MS.request;
  http.keepAliveTimeout = TIMES_MS.keptAlive;
  http.timeout = TIMES_MS.silence;
  http.maxHeadersCount = MAX_HEADERS;
}
