import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'> & {
  child(fields: object): Log;
};

/** Secrets that must never reach a log line, wherever a library puts them. */
const SECRETS = ['authorization', 'password', 'key', 'secret', 'token', 'clientSecret'];

/** JSON lines on standard output, one event each. No line ever holds the text of a question beside who asked it. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = {
    level,
    base: { app: 'plan-assistant' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...paths, 'error.request', 'error.response', 'error.config'], censor: '[hidden]' },
    serializers: { error: brief },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What a log keeps of an error: no request, no header, no body, which libraries hang onto theirs. */
function brief(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error).slice(0, 500) };
  const { code, statusCode, trouble } = error as { code?: unknown; statusCode?: unknown; trouble?: unknown };
  return {
    type: error.name,
    message: error.message.slice(0, 500),
    stack: error.stack?.slice(0, 4000),
    ...(code !== undefined && { code }),
    ...(statusCode !== undefined && { statusCode }),
    ...(trouble !== undefined && { trouble }),
    ...(error.cause !== undefined && { cause: brief(error.cause) }),
  };
}
