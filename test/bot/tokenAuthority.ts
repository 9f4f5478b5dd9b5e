import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenID server on this machine with one RSA key, endorsed for Teams, and the tokens it signs. */
export type LocalAuthority = {
  issuer: string;
  openIdUrl: string;
  publicPem: string;
  /** A token with these claims over sound ones; a header field given here replaces the sound one. */
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): string;
  /** The same, signed by somebody else's key of the same name. */
  forged(claims?: Record<string, unknown>): string;
  close(): Promise<void>;
};

export const BOT_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT = 'aaaaaaaa-2222-3333-4444-555555555555';
export const SERVICE_URL = 'https://service.example/teams/';
const ISSUER = 'https://api.botframework.com';

export async function openAuthority(): Promise<LocalAuthority> {
  const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = createServer((req, res) => {
    const { port } = server.address() as AddressInfo;
    const key = {
      ...ours.publicKey.export({ format: 'jwk' }),
      kid: 'key-1',
      use: 'sig',
      endorsements: ['msteams', 'webchat'],
    };
    const found =
      req.url === '/openid' ? { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` } : { keys: [key] };
    res.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const make = (key: KeyObject, claims: Record<string, unknown>, header: Record<string, unknown>): string =>
    sign({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header }, { ...soundClaims(), ...claims }, key);
  return {
    issuer: ISSUER,
    openIdUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    publicPem: ours.publicKey.export({ type: 'spki', format: 'pem' }) as string,
    token: (claims = {}, header = {}) => make(ours.privateKey, claims, header),
    forged: (claims = {}) => make(theirs.privateKey, claims, {}),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Seconds since 1970, so much later. */
export function inSeconds(later: number): number {
  return Math.floor(Date.now() / 1000) + later;
}

/** Header and claims in a token's form, before the signature. */
export function unsigned(header: object, claims: object): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

export function soundClaims(): Record<string, unknown> {
  return { iss: ISSUER, aud: BOT_ID, serviceurl: SERVICE_URL, nbf: inSeconds(-60), exp: inSeconds(3600) };
}

function sign(header: object, claims: object, key: KeyObject): string {
  const text = unsigned(header, claims);
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}
