import type { IncomingMessage } from 'node:http';
import type { Arrivals } from './arrivals.ts';

/** A request's JSON object, or why it is refused, as an HTTP status and a sentence for the sender's developer. */
export type Body = { kind: 'body'; value: Readonly<Record<string, unknown>> } | BodyRefused;
export type BodyRefused = { kind: 'refused'; status: 400 | 408 | 413 | 415; why: string };

/** How large a body may be, and how long it may take to come. */
export type BodyLimits = { bytes: number; ms: number };
/** More than any activity needs: Teams' own messages stop at 100 KB. */
export const BODY_LIMITS: BodyLimits = { bytes: 256 * 1024, ms: 15_000 };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a request as one JSON object in UTF-8: never more than the cap whatever the headers say, never
 * longer than the deadline however slowly it comes. After a refusal the rest of the body is left unread.
 */
export async function readBody(
  req: IncomingMessage,
  limits: BodyLimits = BODY_LIMITS,
  arrivals?: Arrivals,
): Promise<Body> {
  const wrong = refuseHeaders(req, limits.bytes);
  if (wrong) return wrong;
  const bytes = await readBytes(req, limits, arrivals);
  return Buffer.isBuffer(bytes) ? parseBody(bytes) : bytes;
}

function readBytes(
  req: IncomingMessage,
  { bytes: most, ms }: BodyLimits,
  arrivals: Arrivals | undefined,
): Promise<Buffer | BodyRefused> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: Buffer | BodyRefused): void => {
      clearTimeout(late);
      leave?.();
      req.removeAllListeners('data').pause();
      resolve(result);
    };
    const tooLate = (): void => end(refused(408, 'The body did not come in time.'));
    const late = setTimeout(tooLate, ms);
    const leave = arrivals?.enter(tooLate);
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > most) end(tooLarge(most));
    });
    req.once('end', () => end(Buffer.concat(chunks)));
    req.once('close', () => end(refused(400, 'The body ended before it was complete.')));
    req.on('error', () => end(refused(400, 'The body ended before it was complete.')));
  });
}

function refuseHeaders(req: IncomingMessage, maxBytes: number): BodyRefused | undefined {
  const type = req.headers['content-type'] ?? '';
  const [media = '', ...parameters] = type.toLowerCase().split(';');
  if (media.trim() !== 'application/json') return refused(415, 'The body must be application/json.');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return refused(415, 'The body must be in UTF-8.');
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return refused(415, 'The body must not be compressed.');
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return tooLarge(maxBytes);
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

function tooLarge(most: number): BodyRefused {
  return refused(413, `The body is larger than ${most} bytes.`);
}

function refused(status: BodyRefused['status'], why: string): BodyRefused {
  return { kind: 'refused', status, why };
}
