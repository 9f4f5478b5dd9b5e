import type { Context } from '../context.ts';
import { continues } from '../followUp.ts';
import { mentionedNumbers } from '../mentionedNumbers.ts';
import { SMALL_NUMBER } from '../numbers.ts';
import type { Part } from '../requestOf.ts';
import { readStatus } from '../statuses.ts';
import { stem } from '../stem.ts';
import type { Subject } from '../subject.ts';
import type { Step } from '../understand.ts';
import { cueSigns } from './cueSigns.ts';
import { namedByParts } from './namedByParts.ts';

/**
 * What the learned intents look at: the words around the subject, never the subject itself. Numbers, years, parts and the
 * names of indicators are masked, so that what is learnt of one indicator holds for all, and for other plans.
 */
export function signsOfStep(step: Step): readonly string[] {
  const { masked, around } = seenOf(step);
  return [...wordSigns(masked, 3), ...pieceSigns(masked), ...around];
}

/** What the learned intents look at beside it: what the rules made of the message, and how firmly. */
export function signsOfRules({
  intent,
  indicators = [],
  because = [],
  confidence = 0.5,
  scope = null,
}: Part): readonly string[] {
  const said = because.find(
    ({ field, rule }) => field === 'intent' && (rule === intent || rule === 'the conversation'),
  );
  const how = said ? (said.rule === intent ? 'said' : 'kept') : 'else';
  return [
    `!${intent}`,
    `!${intent} ${how}`,
    `!${intent} ${how} ${Math.round(confidence * 10)}`,
    `!${intent} ${Math.min(2, indicators.length)} ${scope === null ? '' : 'scope'}`,
    ...because.flatMap(({ field, rule }) => (field === 'intent' ? [`!${intent}: ${rule}`] : [])),
  ];
}

/** What a choice between several ways looks at: the same, without runs and pieces of words. */
export function signsOfChoice(step: Step): readonly string[] {
  const { masked, around } = seenOf(step);
  return [...wordSigns(masked, 2), ...around];
}

/** The same message is looked at once, however many things are learned of it. */
const seen = new WeakMap<Step['reading'], { masked: readonly string[]; around: readonly string[] }>();

function seenOf(step: Step): { masked: readonly string[]; around: readonly string[] } {
  const known = seen.get(step.reading);
  if (known) return known;
  const strict = step.subject();
  // Words nobody knows speak against a subject by rule; here they are weighed like any other word.
  const subject = strict.kind === 'none' ? step.tolerant() : strict;
  const masked = maskedWords(step, subject);
  const around = [
    ...saidAfter(step.context, masked),
    ...cueSigns(` ${masked.map((word) => (MASKS.has(word) ? 'xxxx' : word)).join(' ')} `),
    ...shapeSigns(step, strict, subject, masked.length),
  ];
  const now = { masked, around };
  seen.set(step.reading, now);
  return now;
}

/**
 * The words with Y for years, N for numbers and parts that were read, M for numbers that were not and may name an indicator,
 * S for what names the subject; runs of a mask are one.
 */
function maskedWords({ reading }: Step, subject: Subject): readonly string[] {
  const { said, rest, years } = reading;
  const named = subject.kind === 'none' ? NOTHING : new Set(subject.words.split(' '));
  const words: string[] = [];
  for (const [i, { text }] of said.words.slice(0, MOST_WORDS).entries()) {
    const place = said.places[i] ?? 0;
    const read = rest.charAt(place) === ' ';
    const mask = read
      ? years.reads.some(({ span }) => place >= span.start && place < span.end)
        ? 'Y'
        : 'N'
      : named.has(text) && text.length > 2
        ? 'S'
        : NUMBER.test(text)
          ? 'M'
          : undefined;
    for (const word of mask ? [mask] : text.split(' ')) if (!mask || words.at(-1) !== mask) words.push(word);
  }
  return words;
}

const MOST_WORDS = 60;
const MASKS: ReadonlySet<string> = new Set(['Y', 'N', 'S', 'M']);
const NUMBER = new RegExp(`^${SMALL_NUMBER}$`);
const NOTHING: ReadonlySet<string> = new Set();

function wordSigns(words: readonly string[], run: 2 | 3): readonly string[] {
  const signs = new Set<string>();
  const ends = ['^', ...words, '$'];
  for (let i = 0; i < ends.length; i += 1) {
    const [a = '', b, c] = [ends[i], ends[i + 1], ends[i + 2]];
    if (a !== '^' && a !== '$') {
      signs.add(a);
      if (a.length > 4) signs.add(`~${stem(a)}`);
    }
    if (b !== undefined) signs.add(`${a} ${b}`);
    if (run === 3 && b !== undefined && c !== undefined) {
      signs.add(`${a} ${b} ${c}`);
      signs.add(`${a} * ${c}`);
    }
  }
  return [...signs];
}

/** Runs of three to five letters, so that words written otherwise, bent or mistyped still say something. */
function pieceSigns(words: readonly string[]): readonly string[] {
  const signs = new Set<string>();
  for (const word of new Set(words)) {
    if (MASKS.has(word)) continue;
    const whole = `<${word.slice(0, MOST_LETTERS)}>`;
    for (let size = 3; size <= 5; size += 1)
      for (let at = 0; at + size <= whole.length; at += 1) signs.add(`:${whole.slice(at, at + size)}`);
  }
  return [...signs];
}

const MOST_LETTERS = 24;

/** The first words with what was asked before: «pis le 8 ?» goes on otherwise after a comparison than after a target. */
function saidAfter({ last }: Context, words: readonly string[]): readonly string[] {
  return last ? words.slice(0, 8).map((word) => `${last.intent}> ${word}`) : [];
}

function shapeSigns(step: Step, strict: Subject, subject: Subject, length: number): readonly string[] {
  const { reading, context } = step;
  const { years, scopes, numbers, said } = reading;
  const known = years.years.filter((year) => year !== 'outside').length;
  const named = numbers.length > 0 ? Math.min(2, numbers.length) : 0;
  const status = readStatus(reading.rest)?.status;
  const parts = namedByParts(step).length;
  const unknown = strict.kind === 'none' ? Math.min(4, strict.unknown.length) : 0;
  return [
    `#length ${length <= 2 ? length : length <= 4 ? 4 : length <= 8 ? 8 : length <= 15 ? 15 : 99}`,
    `#subject ${subject.kind}${subject.kind === 'sure' ? Math.min(2, subject.indicators.length) : ''}`,
    `#numbers ${named}`,
    `#years ${Math.min(2, known)}${years.ends ? 'range' : ''}`,
    `#about ${named || subject.kind} ${Math.min(2, known)}`,
    // «depuis le début» is read and names no year.
    ...(years.reads.some(({ starts }) => starts.length === 0) ? ['#span'] : []),
    ...(strict.kind === 'none'
      ? [`#unknown ${unknown}`, `#unknown ${unknown} ${subject.kind}`, `#tolerant ${subject.kind}`]
      : []),
    `#mentions ${Math.min(3, mentionedNumbers(step).length)} ${Math.min(6, length)} ${context.last?.scope ? 'part' : ''}`,
    `#parts ${Math.min(3, parts)}`,
    `#parts ${Math.min(3, parts)} ${subject.kind}`,
    ...(scopes.length > 0 || subject.kind === 'scope' ? ['#scope'] : []),
    ...(status ? [`#status ${status}`, '#status'] : []),
    ...(reading.missing ? ['#missing'] : []),
    ...(said.question ? ['#question'] : []),
    ...contextSigns(context, continues(step)),
  ];
}

function contextSigns({ last, pending, draft }: Context, leans: boolean): readonly string[] {
  return [
    ...(last ? [`#last ${last.intent}`, `#last ${leans ? 'leans' : 'stands'} ${last.intent}`] : ['#first']),
    ...(pending ? ['#pending'] : []),
    ...(draft ? ['#draft'] : []),
  ];
}
