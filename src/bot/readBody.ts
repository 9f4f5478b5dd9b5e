import type { IncomingMessage } from 'node:http';

/** A request's JSON object, or why it is refused, as an HTTP status and a sentence for the sender's developer. */
export type Body = { kind: 'body'; value: Readonly<Record<string, unknown>> } | BodyRefused;
export type BodyRefused = { kind: 'refused'; status: 400 | 413 | 415; why: string };

/** More than any activity needs: Teams' own messages stop at 100 KB. */
export const MAX_BODY_BYTES = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a request as one JSON object in UTF-8, never more than the cap, whatever the headers say. A sender
 * that stalls is ended by the server's request timeout, and then this resolves to a refusal.
 */
export async function readBody(req: IncomingMessage, maxBytes: number = MAX_BODY_BYTES): Promise<Body> {
  const headers = refuseHeaders(req, maxBytes);
  if (headers) return headers;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Without destroyOnReturn the socket would be cut before the refusal is sent.
    for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return refused(413, `The body is larger than ${maxBytes} bytes.`);
      chunks.push(chunk);
    }
  } catch {
    return refused(400, 'The body ended before it was complete.');
  }
  return parseBody(Buffer.concat(chunks));
}

function refuseHeaders(req: IncomingMessage, maxBytes: number): BodyRefused | undefined {
  const type = req.headers['content-type'] ?? '';
  const [media = '', ...parameters] = type.toLowerCase().split(';');
  if (media.trim() !== 'application/json') return refused(415, 'The body must be application/json.');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return refused(415, 'The body must be in UTF-8.');
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return refused(415, 'The body must not be compressed.');
  if (Number(req.headers['content-length'] ?? 0) > maxBytes)
    return refused(413, `The body is larger than ${maxBytes} bytes.`);
  return undefined;
}

function parseBody(bytes: Buffer): Body {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    if (isRecord(value)) return { kind: 'body', value };
    return refused(400, 'The body must be a JSON object.');
  } catch {
    return refused(400, 'The body is not JSON in UTF-8.');
  }
}

/** Whether an outside value is an object with named fields: not null, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(status: BodyRefused['status'], why: string): BodyRefused {
  return { kind: 'refused', status, why };
}
