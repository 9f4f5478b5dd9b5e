import { StoreError } from './store.ts';

/** The largest document body, in bytes of UTF-8: Cosmos DB's 2 MB less room for what it adds. */
export const LARGEST_BODY = 2_000_000;

/** A body as JSON text; a `StoreError` when it is larger than any store takes, a bug when it is not JSON at all. */
export function bodyText(body: unknown): string {
  const text: string | undefined = JSON.stringify(body);
  if (text === undefined) throw new TypeError('A document body must be JSON.');
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_BODY) {
    throw new StoreError('tooLarge', `A document of ${bytes} bytes is larger than the ${LARGEST_BODY} a store takes.`);
  }
  return text;
}
