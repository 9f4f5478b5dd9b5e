import { isRecord } from './readBody.ts';

/** A bearer token taken apart, its signature not looked at yet. */
export type Token = {
  text: string;
  header: Readonly<Record<string, unknown>>;
  payload: Readonly<Record<string, unknown>>;
};

const LONGEST = 16_384;

/** The token of an Authorization header, or undefined when it is none. */
export function readToken(authHeader: string): Token | undefined {
  const text = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authHeader.slice(0, LONGEST + 1))?.[1];
  if (!text || authHeader.length > LONGEST) return undefined;
  const [header, payload] = text.split('.').map(readPart);
  return header && payload ? { text, header, payload } : undefined;
}

function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
