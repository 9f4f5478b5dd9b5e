import type { ServerResponse } from 'node:http';
import { jsonOf } from './writtenCard.ts';

/**
 * Headers of every response. The page may load its own files and pictures only, runs no inline script, is framed by
 * nobody and talks to this server alone; the card renderer sets styles by script, which the policy does not concern.
 */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cache-Control', 'no-store'],
];

/** Ends a response with a JSON body, or with none. */
export function sendJson(res: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) sendBytes(res, status, undefined, Buffer.alloc(0));
  else sendBytes(res, status, 'application/json; charset=utf-8', jsonOf(body));
}

/** Ends a response with bytes of a media type. */
export function sendBytes(res: ServerResponse, status: number, type: string | undefined, bytes: Buffer): void {
  if (res.headersSent || res.destroyed) return;
  res.statusCode = status;
  if (type) res.setHeader('Content-Type', type);
  res.setHeader('Content-Length', bytes.length);
  res.end(bytes);
}
