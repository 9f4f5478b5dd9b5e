import type { Request } from '../src/understand/request.ts';

/** A request with what a test leaves out filled in: French, progress, nothing named. */
export function request(fields: Partial<Request> = {}): Request {
  return {
    language: 'fr',
    languageSaid: true,
    intent: 'progress',
    command: null,
    indicators: [],
    years: [],
    scope: null,
    status: null,
    asOf: null,
    slots: {},
    confidence: 1,
    because: [],
    refusal: null,
    alternatives: [],
    wishes: {},
    ...fields,
  };
}
