import type { Because } from './request.ts';
import { type Tidied, typed } from './tidy.ts';

/** A stretch of `flat` that a reader has used up. */
export type Span = { start: number; end: number };

/** The text with those stretches blanked, every other character where it was. */
export function without(flat: string, spans: readonly Span[]): string {
  let rest = flat;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Why a field was read: the words as typed. */
export function becauseOf(said: Tidied, field: string, span: Span, rule: string): Because {
  return { field, words: typed(said, span.start, span.end), rule };
}

/** The stretch a match covers. */
export function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
