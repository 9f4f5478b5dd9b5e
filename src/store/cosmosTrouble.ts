import { StoreError, type StoreTrouble } from './store.ts';

/** What an error of the Cosmos client means: its trouble, whether to try again, and after how long if the service said. */
export type Judged = { trouble: StoreTrouble; tryAgain: boolean; waitMs?: number; words: string };

/** Answers that the same request may well not get again. */
const PASSING = [408, 410, 449, 500, 502, 503, 504];

/** A 404 that does not mean «no such document»: no such container, and a replica that is not up to date yet. */
const NO_CONTAINER = 1003;
const NOT_YET_HERE = 1002;

/** An answer of the service that the client does not throw by itself. */
export class Refusal extends Error {
  readonly code: number;
  readonly substatus: number | undefined;
  constructor(code: number, substatus?: number) {
    super('refused by the service');
    this.code = code;
    this.substatus = substatus;
  }
}

type ClientError = {
  code?: number | string;
  substatus?: number;
  retryAfterInMs?: number;
  name?: string;
  message?: string;
};

/** Judges what the client threw. A connection lost, an answer that is not JSON and an empty 503 are all «unavailable». */
export function judgeError(error: unknown): Judged {
  const { code, substatus, retryAfterInMs, name = '', message = '' } = error as ClientError;
  const words = `${code ?? name} ${message.split('\n', 1)[0]}`.trim();
  if (typeof code !== 'number') {
    if (/Credential|Authentication/.test(name)) return { trouble: 'forbidden', tryAgain: false, words };
    return { trouble: name === 'TimeoutError' ? 'timeout' : 'unavailable', tryAgain: true, words };
  }
  if (code === 429) {
    return {
      trouble: 'throttled',
      tryAgain: true,
      words,
      ...(retryAfterInMs !== undefined && { waitMs: retryAfterInMs }),
    };
  }
  if (code === 401 || code === 403) return { trouble: 'forbidden', tryAgain: false, words };
  if (code === 413) return { trouble: 'tooLarge', tryAgain: false, words };
  if (code === 404 && substatus === NOT_YET_HERE) return { trouble: 'unavailable', tryAgain: true, words };
  if (code === 404) {
    return {
      trouble: 'unavailable',
      tryAgain: false,
      words: `the database or a container is missing (run: npm run cosmos:init)`,
    };
  }
  return { trouble: 'unavailable', tryAgain: PASSING.includes(code), words };
}

/** Whether a 404 says that the container, not the document, is missing, or that the answer cannot be trusted yet. */
export function isOtherNotFound(substatus: number | undefined): boolean {
  return substatus === NO_CONTAINER || substatus === NOT_YET_HERE;
}

/** The trouble as what the rest of the program knows. */
export function cosmosTrouble(operation: string, { trouble, words }: Judged, cause?: unknown): StoreError {
  return new StoreError(trouble, `Cosmos DB, ${operation}: ${words}.`, cause);
}
