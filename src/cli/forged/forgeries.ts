import { createHmac, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto';

/** What a door says of itself: bytes in use after a collection, turns begun, handlers that failed; and a token that is sound. */
export type Measured = { heap: number; rss: number; turns: number; faults: number; token: string };

/** Whom the forged messages are for. */
export const TARGET = {
  bot: '11111111-2222-3333-4444-555555555555',
  tenant: 'aaaaaaaa-2222-3333-4444-555555555555',
  service: 'https://service.example/teams/',
};
export const ISSUER = 'https://api.botframework.com';
const KEY = 'key-1';

/** An authority's key: its public half as a document, and a token that it signs. */
export function makeKeys(): { jwk: JsonWebKey & object; sound(): string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: KEY, use: 'sig', endorsements: ['msteams'] };
  return { jwk, sound: () => signed({ alg: 'RS256', kid: KEY }, claims(), privateKey) };
}

export type Forged = { authorization: string | undefined; body: string };

/**
 * Makes one forged message after another, each kind in turn, with an issuer, tenant, key, service and conversation of its
 * own where the kind allows it: whatever a door remembered of them would show.
 */
export function forgeries(sound: string): (at: number) => Forged {
  const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const badlySigned = signed({ alg: 'RS256', kid: KEY }, claims(), theirs);
  const kinds: ((at: number) => [string | undefined, object?])[] = [
    () => [undefined],
    (at) => [`Basic ${at}`],
    (at) => [`Bearer ${at}.x.y`],
    (at) => [`Bearer ${bare({ alg: 'none', kid: KEY }, { ...claims(), jti: at })}.x`],
    (at) => [`Bearer ${hs256({ ...claims(), jti: at })}`],
    (at) => [
      `Bearer ${bare({ alg: 'RS256', kid: KEY }, { ...claims(), iss: `https://sts.windows.net/${guid(at)}/` })}.AA`,
    ],
    (at) => [`Bearer ${bare({ alg: 'RS256', kid: KEY }, { ...claims(), aud: guid(at) })}.AA`],
    (at) => [`Bearer ${bare({ alg: 'RS256', kid: KEY }, { ...claims(), exp: 1_000_000 + at })}.AA`],
    (at) => [`Bearer ${bare({ alg: 'RS256', kid: `unknown-${at}` }, { ...claims(), jti: at })}.AA`],
    (at) => [`Bearer ${bare({ alg: 'RS256', kid: KEY }, { ...claims(), serviceurl: `https://x/${at}` })}.AA`],
    () => [`Bearer ${badlySigned}`],
    (at) => [`Bearer ${sound}`, { channelData: { tenant: { id: guid(at) } } }],
    (at) => [`Bearer ${sound}`, { serviceUrl: `https://service.example/${at}/` }],
    (at) => [`Bearer ${sound}`, { channelId: `channel-${at}` }],
  ];
  return (at) => {
    const [authorization, fields] = (kinds[at % kinds.length] as (typeof kinds)[number])(at);
    return { authorization, body: JSON.stringify({ ...activity(at), ...fields }) };
  };
}

function activity(at: number): object {
  return {
    type: 'message',
    id: `m${at}`,
    channelId: 'msteams',
    serviceUrl: TARGET.service,
    from: { id: `29:${guid(at)}`, name: 'Nobody' },
    recipient: { id: TARGET.bot },
    conversation: { id: `c${at}` },
    channelData: { tenant: { id: TARGET.tenant } },
    deliveryMode: 'expectReplies',
    text: 'indicateur 12',
  };
}

function claims(): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { iss: ISSUER, aud: TARGET.bot, serviceurl: TARGET.service, nbf: now - 60, exp: now + 3600 };
}

function bare(header: object, payload: object): string {
  return [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

function signed(header: object, payload: object, key: KeyObject): string {
  const text = bare(header, payload);
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
}

function hs256(payload: object): string {
  const text = bare({ alg: 'HS256', kid: KEY }, payload);
  return `${text}.${createHmac('sha256', 'the public key').update(text).digest('base64url')}`;
}

function guid(at: number): string {
  return `${String(at).padStart(8, '0')}-2222-3333-4444-555555555555`;
}
