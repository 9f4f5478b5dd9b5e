import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'isLevelEnabled'> & {
  child(fields: object): Log;
};

/** Secrets that must never reach a log line, wherever a library puts them. */
const SECRETS = ['authorization', 'password', 'key', 'secret', 'token', 'clientSecret'];

/**
 * JSON lines on standard output, one event each. No line ever holds the text of a question beside who asked it, and none
 * one of the `secrets`, whatever put it there.
 */
export function createLog(level: string, destination?: DestinationStream, secrets: readonly string[] = []): Log {
  const written = secrets.flatMap((one) => [one, JSON.stringify(one).slice(1, -1)]);
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = {
    level,
    base: { app: 'plan-assistant' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...paths, 'error.request', 'error.response', 'error.config'], censor: '[hidden]' },
    serializers: { error: (error: unknown) => (error instanceof PrivateError ? error.brief() : brief(error)) },
    hooks: { streamWrite: (line: string) => without(line, written) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error whose text may hold what somebody wrote, or who they are: these words are taken out of it before it is logged. */
export class PrivateError {
  private readonly error: unknown;
  private readonly words: readonly string[];
  constructor(error: unknown, words: readonly (string | undefined)[]) {
    this.error = error;
    // A word of one or two letters names nobody, and would leave nothing of the message.
    this.words = words.filter((one) => one !== undefined && one.trim().length > 2) as string[];
  }
  brief(): object {
    return brief(this.error, this.words);
  }
}

function without(text: string, words: readonly string[]): string {
  let left = text;
  for (const word of words) if (word !== '' && left.includes(word)) left = left.replaceAll(word, '[hidden]');
  return left;
}

/** What a log keeps of an error: no request, no header, no body, which libraries hang onto theirs. */
function brief(error: unknown, words: readonly string[] = []): object {
  if (!(error instanceof Error)) return { message: without(String(error), words).slice(0, 500) };
  const { code, statusCode, trouble } = error as { code?: unknown; statusCode?: unknown; trouble?: unknown };
  return {
    type: error.name,
    message: without(error.message, words).slice(0, 500),
    stack: error.stack && without(error.stack, words).slice(0, 4000),
    ...(code !== undefined && { code }),
    ...(statusCode !== undefined && { statusCode }),
    ...(trouble !== undefined && { trouble }),
    ...(error.cause !== undefined && { cause: brief(error.cause, words) }),
  };
}
