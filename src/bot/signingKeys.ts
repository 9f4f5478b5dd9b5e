import { createPublicKey, type KeyObject } from 'node:crypto';
import { isRecord } from './readBody.ts';

/** A key the channels sign with, and the channels it may speak for; none named means every one. */
export type SigningKey = { key: KeyObject; endorsements: readonly string[] };

/** The keys of one authority, fetched when first needed. */
export type SigningKeys = {
  /** The key of that name, undefined when the authority has none; rejects when its keys are out of reach. */
  find(name: string): Promise<SigningKey | undefined>;
};

const HOUR_MS = 3_600_000;
/** Keys change every few weeks, and are announced days ahead. */
const FRESH_MS = 24 * HOUR_MS;
/** A token that names an unknown key asks for the keys again, but not more often: forged ones could otherwise keep us fetching. */
const AGAIN_MS = HOUR_MS;
/** Whoever asks while the authority is away is told at once. */
const AWAY_MS = 2000;
const PATIENCE_MS = 5000;

/** Reads the keys from an OpenID document. One fetch serves everyone who waits for it. */
export function createSigningKeys(openIdUrl: string, clock: () => number): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let under: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    try {
      keys = await fetchKeys(openIdUrl);
      fetchedAt = clock();
    } catch (error) {
      failedAt = clock();
      throw error;
    } finally {
      under = undefined;
    }
  }

  async function refreshed(): Promise<void> {
    if (clock() - failedAt < AWAY_MS) throw new Error('The signing keys were out of reach a moment ago.');
    under ??= refresh();
    await under;
  }

  return {
    async find(name) {
      const age = clock() - fetchedAt;
      // Keys known once go on being good while the authority is away.
      if (age > FRESH_MS || (!keys.has(name) && age > AGAIN_MS))
        await refreshed().catch((error: unknown) => {
          if (keys.size === 0) throw error;
        });
      return keys.get(name);
    },
  };
}

async function fetchKeys(openIdUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: address } = await fetchRecord(openIdUrl);
  const { keys } = await fetchRecord(String(address));
  const found = new Map<string, SigningKey>();
  for (const one of Array.isArray(keys) ? keys.filter(isRecord) : []) {
    if (typeof one.kid !== 'string' || one.kty !== 'RSA') continue;
    const endorsements = Array.isArray(one.endorsements) ? one.endorsements.map(String) : [];
    found.set(one.kid, { key: createPublicKey({ key: { ...one }, format: 'jwk' }), endorsements });
  }
  if (found.size === 0) throw new Error('The authority names no key.');
  return found;
}

async function fetchRecord(url: string): Promise<Readonly<Record<string, unknown>>> {
  const answered = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const value: unknown = answered.ok ? await answered.json() : undefined;
  if (!isRecord(value)) throw new Error(`${new URL(url).host} answered ${answered.status}.`);
  return value;
}
