import type { Context } from '../context.ts';
import { continues } from '../followUp.ts';
import { readStatus } from '../statuses.ts';
import { stem } from '../stem.ts';
import type { Subject } from '../subject.ts';
import type { Step } from '../understand.ts';
import { cueSigns } from './cueSigns.ts';

/**
 * What the learned intents look at: the words around the subject, never the subject itself. Numbers, years, parts and the
 * names of indicators are masked, so that what is learnt of one indicator holds for all, and for other plans.
 */
export function signsOfStep(step: Step): readonly string[] {
  const strict = step.subject();
  // Words nobody knows speak against a subject by rule; here they are weighed like any other word.
  const subject = strict.kind === 'none' ? step.tolerant() : strict;
  const masked = maskedWords(step, subject);
  return [
    ...wordSigns(masked),
    ...cueSigns(` ${masked.map((word) => (MASKS.has(word) ? 'xxxx' : word)).join(' ')} `),
    ...shapeSigns(step, strict, subject, masked.length),
  ];
}

/** The words with Y for years, N for numbers and parts, S for what names the subject; runs of a mask are one. */
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
        : undefined;
    for (const word of mask ? [mask] : text.split(' ')) if (!mask || words.at(-1) !== mask) words.push(word);
  }
  return words;
}

const MOST_WORDS = 60;
const MASKS: ReadonlySet<string> = new Set(['Y', 'N', 'S']);
const NOTHING: ReadonlySet<string> = new Set();

function wordSigns(words: readonly string[]): readonly string[] {
  const signs = new Set<string>();
  const ends = ['^', ...words, '$'];
  for (let i = 0; i < ends.length; i += 1) {
    const [a = '', b, c] = [ends[i], ends[i + 1], ends[i + 2]];
    if (a !== '^' && a !== '$') {
      signs.add(a);
      if (a.length > 4) signs.add(`~${stem(a)}`);
    }
    if (b !== undefined) signs.add(`${a} ${b}`);
    if (b !== undefined && c !== undefined) {
      signs.add(`${a} ${b} ${c}`);
      signs.add(`${a} * ${c}`);
    }
  }
  return [...signs];
}

function shapeSigns(step: Step, strict: Subject, subject: Subject, length: number): readonly string[] {
  const { reading, context } = step;
  const { years, scopes, numbers, said } = reading;
  const known = years.years.filter((year) => year !== 'outside').length;
  const named = numbers.length > 0 ? Math.min(2, numbers.length) : 0;
  const status = readStatus(reading.rest)?.status;
  const unknown = strict.kind === 'none' ? Math.min(4, strict.unknown.length) : 0;
  return [
    `#length ${length <= 2 ? length : length <= 4 ? 4 : length <= 8 ? 8 : length <= 15 ? 15 : 99}`,
    `#subject ${subject.kind}${subject.kind === 'sure' ? Math.min(2, subject.indicators.length) : ''}`,
    `#numbers ${named}`,
    `#years ${Math.min(2, known)}${years.ends ? 'range' : ''}`,
    `#about ${named || subject.kind} ${Math.min(2, known)}`,
    ...(strict.kind === 'none'
      ? [`#unknown ${unknown}`, `#unknown ${unknown} ${subject.kind}`, `#tolerant ${subject.kind}`]
      : []),
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
