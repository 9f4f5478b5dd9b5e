import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a signed link holds, or why it holds nothing any more. */
export type Opened = { kind: 'valid'; value: unknown } | { kind: 'expired' } | { kind: 'invalid' };

/** Links that only this product can make and that stop working: whoever has one may open it until then. */
export type SignedLinks = {
  /** Small plain data as one segment of a path, without «&» or «?». */
  sign(value: unknown): string;
  open(token: string): Opened;
};

export type LinkParts = {
  /** The same on every instance; null makes one up, so that links die with the process. */
  secret: string | null;
  /** What the links are for: one of another purpose is refused. */
  purpose: string;
  validForSeconds: number;
  /** Milliseconds since 1970. */
  clock: () => number;
};

const LONGEST = 2048;
const SIGNATURE_BYTES = 18;

/** Signs with HMAC-SHA-256, cut to 144 bits, over purpose, data and the second it expires. */
export function createSignedLinks({ secret, purpose, validForSeconds, clock }: LinkParts): SignedLinks {
  const key = secret ?? randomBytes(32);
  const signatureOf = (payload: string): Buffer =>
    createHmac('sha256', key).update(`${purpose}:${payload}`).digest().subarray(0, SIGNATURE_BYTES);

  return {
    sign(value) {
      const expires = Math.ceil(clock() / 1000) + validForSeconds;
      const payload = Buffer.from(JSON.stringify([expires, value])).toString('base64url');
      return `${payload}.${signatureOf(payload).toString('base64url')}`;
    },
    open(token) {
      const [payload = '', signature = '', more] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      if (token.length > LONGEST || more !== undefined || given.length !== SIGNATURE_BYTES) return { kind: 'invalid' };
      if (!timingSafeEqual(given, signatureOf(payload))) return { kind: 'invalid' };
      const [expires, value] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [number, unknown];
      return clock() / 1000 > expires ? { kind: 'expired' } : { kind: 'valid', value };
    },
  };
}
