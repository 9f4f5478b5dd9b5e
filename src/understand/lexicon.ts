import { LANGUAGES, type Lang } from '../domain/language.ts';
import type { Scope } from '../domain/plan.ts';

/**
 * What a phrase stands for: an indicator, a part of the plan, a name that fits several indicators, or something people ask
 * that is not in the plan (with the indicators nearest to it).
 */
export type LexiconSubject =
  | { kind: 'indicator'; number: number }
  | { kind: 'scope'; scope: Scope }
  | { kind: 'ambiguous'; candidates: readonly number[] }
  | { kind: 'notInPlan'; nearest: readonly number[] };

/** How much a phrase proves: alone enough; a hint, not enough alone; or, for what is not in the plan, whatever else is said. */
export type Strength = 'enough' | 'hint' | 'always';

export type LexiconPhrase = { text: string; strength: Strength; language: Lang; line: number };
export type LexiconEntry = { subject: LexiconSubject; phrases: readonly LexiconPhrase[]; line: number };

/** What people call things, as its owners wrote it. */
export type Lexicon = { entries: readonly LexiconEntry[] };

export type LexiconError = { line: number; text: string; why: string };
export type LexiconParsed = { kind: 'lexicon'; lexicon: Lexicon } | { kind: 'errors'; errors: readonly LexiconError[] };

const HEADING = /^\[([^\]]*)\]$/;

/** Reads a lexicon. One wrong line refuses the whole text, and every wrong line is told with its number and the reason. */
export function parseLexicon(text: string): LexiconParsed {
  const entries: { subject: LexiconSubject; phrases: LexiconPhrase[]; line: number; language: Lang }[] = [];
  const errors: LexiconError[] = [];
  const seen = new Map<string, number>();
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = i + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const refuse = (why: string): void => void errors.push({ line, text: content, why });
    if (content.startsWith('[')) {
      const heading = readHeading(HEADING.exec(content)?.[1]?.trim() ?? '');
      if ('why' in heading) refuse(heading.why);
      else entries.push({ ...heading, phrases: [], line });
      continue;
    }
    const entry = entries.at(-1);
    if (!entry) {
      refuse('A phrase stands before the first heading, such as [7 fr].');
      continue;
    }
    const phrase = readPhrase(content, entry.subject);
    if ('why' in phrase) {
      refuse(phrase.why);
      continue;
    }
    // A hint may speak for several indicators; a phrase that is enough alone may not.
    const owner = phrase.strength === 'hint' ? ` ${entries.length}` : '';
    const key = `${entry.language} ${phrase.text.toLowerCase()}${owner}`;
    const before = seen.get(key);
    if (before !== undefined) refuse(`This phrase stands already on line ${before}.`);
    seen.set(key, line);
    entry.phrases.push({ ...phrase, language: entry.language, line });
  }
  for (const { phrases, line } of entries) {
    if (phrases.length === 0 && !errors.some((error) => error.line > line && error.line < nextHeading(entries, line)))
      errors.push({ line, text: '', why: 'This heading has no phrase under it.' });
  }
  if (errors.length > 0) return { kind: 'errors', errors: errors.sort((a, b) => a.line - b.line) };
  return { kind: 'lexicon', lexicon: { entries } };
}

function nextHeading(entries: readonly { line: number }[], line: number): number {
  return entries.find((entry) => entry.line > line)?.line ?? Number.POSITIVE_INFINITY;
}

/** No phrase at all: understanding then works from the plan's own words. */
export const NO_LEXICON: Lexicon = { entries: [] };

type Heading = { subject: LexiconSubject; language: Lang };

function readHeading(text: string): Heading | { why: string } {
  const parts = text.split(/\s+/);
  const language = LANGUAGES.find((one) => one === parts.at(-1));
  if (!language) return { why: 'A heading ends with its language: fr or en.' };
  const rest = parts.slice(0, -1);
  const [first = '', ...others] = rest;
  if (/^\d+$/.test(first) && others.length === 0)
    return { subject: { kind: 'indicator', number: Number(first) }, language };
  if (first === 'scope') {
    const scope = others[0] ?? '';
    if (others.length !== 1 || !/^(?:plan|enjeu:\d+|orientation:\d+|objectif:\d+\.\d+)$/.test(scope)) {
      return { why: 'A scope is plan, enjeu:2, orientation:3 or objectif:4.2.' };
    }
    return { subject: { kind: 'scope', scope: scope as Scope }, language };
  }
  if (first !== '?' && first !== '!')
    return { why: 'A heading is [7 fr], [scope enjeu:2 fr], [? 4 8 11 fr] or [! 7 fr].' };
  if (!others.every((one) => /^\d+$/.test(one))) return { why: 'After ? or ! come indicator numbers.' };
  const numbers = [...new Set(others.map(Number))].sort((a, b) => a - b);
  if (first === '!') return { subject: { kind: 'notInPlan', nearest: numbers }, language };
  if (numbers.length < 2 || numbers.length > 4)
    return { why: 'A name that fits several indicators has two to four of them.' };
  return { subject: { kind: 'ambiguous', candidates: numbers }, language };
}

function readPhrase(content: string, subject: LexiconSubject): { text: string; strength: Strength } | { why: string } {
  const mark = /^([~!]) */.exec(content)?.[1];
  const text = (mark ? content.slice(1) : content).trim();
  if (mark === '!' && subject.kind !== 'notInPlan')
    return { why: 'Only what is not in the plan may be marked with !.' };
  if (!/\p{L}/u.test(text)) return { why: 'A phrase holds at least one letter.' };
  if (text.length > 120) return { why: 'A phrase is at most 120 characters long.' };
  if (/[[\]{}<>|\\]/.test(text)) return { why: 'A phrase is made of plain words: no brackets, braces or bars.' };
  return { text, strength: mark === '!' ? 'always' : mark === '~' ? 'hint' : 'enough' };
}

/** Headings that name an indicator or a part the plan does not have. */
export function strangers(
  lexicon: Lexicon,
  has: { indicator: (number: number) => boolean; scope: (scope: Scope) => boolean },
): readonly LexiconError[] {
  return lexicon.entries.flatMap(({ subject, line }) => {
    const numbers =
      subject.kind === 'indicator'
        ? [subject.number]
        : subject.kind === 'ambiguous'
          ? subject.candidates
          : subject.kind === 'notInPlan'
            ? subject.nearest
            : [];
    const missing = numbers.find((number) => !has.indicator(number));
    if (missing !== undefined) return [{ line, text: String(missing), why: `The plan has no indicator ${missing}.` }];
    if (subject.kind === 'scope' && !has.scope(subject.scope)) {
      return [{ line, text: subject.scope, why: `The plan has no part ${subject.scope}.` }];
    }
    return [];
  });
}
