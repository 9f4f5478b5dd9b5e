import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { answerToClarify } from './clarifyAnswer.ts';
import { readCommand } from './commands.ts';
import type { Context } from './context.ts';
import { decideSubject } from './decideSubject.ts';
import { createFuzzySearch } from './fuzzy.ts';
import type { Learned } from './learned/learned.ts';
import { secondThought } from './learned/secondThought.ts';
import type { Shares, SubjectSense } from './learned/subjectSense.ts';
import { leftOut } from './leftOut.ts';
import type { Lexicon } from './lexicon.ts';
import { readMine } from './mineReading.ts';
import { injected, nothingSaid } from './noise.ts';
import { noticed } from './noticeRequest.ts';
import { type Reading, read } from './reading.ts';
import { subjectOfActivity } from './report/narration.ts';
import { readReport } from './report/reading.ts';
import type { Intent, Request } from './request.ts';
import { finish, type Part } from './requestOf.ts';
import { restyled } from './restyle.ts';
import { rightNumber } from './rightNumber.ts';
import { indexWords } from './searchIndex.ts';
import { smallTalkOrHelp } from './smallTalk.ts';
import { createSpeller } from './spelling.ts';
import { type Subject, seenSubject, subjectOf } from './subject.ts';
import type { Tidied } from './tidy.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The same text, context and day always give the same request: no clock, no store, no Teams. */
export type Understand = (text: string, context: Context, today: Day) => Request;

/** What every step of understanding may look at. */
export type Step = {
  plan: Plan;
  reading: Reading;
  context: Context;
  today: Day;
  /** The subject of the words left over, found when first asked for. */
  subject: () => Subject;
  /** The same, where stray words do not count: in reports, which are full of places and titles. */
  tolerant: () => Subject;
  /** How likely each indicator is what the words speak of, as learned. */
  shares: () => Shares;
  /** The same, without words that name nothing in a report: «participé», "class". */
  subjectOfReport: (words?: readonly string[]) => Subject;
  /** The subject of any words. */
  subjectIn: (words: readonly string[]) => Subject;
  /** How likely each indicator is what any words speak of. */
  sharesIn: (words: readonly string[]) => Shares;
  /** The sets of indicators that one name fits, as the lexicon lists them. */
  asked: readonly (readonly number[])[];
  /** The intent that a second thought decided on; the rest of the request is read for it. */
  forced?: Intent;
};

/** Compiles the plan and its lexicon once, and gives the function that understands messages. */
export function createUnderstanding({
  learned,
  ...frame
}: {
  plan: Plan;
  lexicon: Lexicon;
  learned?: Learned | undefined;
  sees?: SubjectSense | undefined;
}): Understand {
  const stepOf = createSteps(frame);
  return (text, context, today) => {
    const step = stepOf(text, context, today);
    const first = firstThought(step);
    return finish(step, learned ? secondThought(step, first, learned) : first);
  };
}

/** What the rules understand. */
export function firstThought(step: Step): Part {
  return STEPS.reduce<Part | undefined>((found, next) => found ?? next(step), undefined) ?? decideSubject(step);
}

/** Compiles the plan and its lexicon once, and gives the function that reads a message, before anything is decided. */
export function createSteps({
  plan,
  lexicon,
  sees,
}: {
  plan: Plan;
  lexicon: Lexicon;
  sees?: SubjectSense | undefined;
}): (text: string, context: Context, today: Day) => Step {
  const index = indexWords(plan, lexicon);
  const { words, favourites } = vocabularyOf(index);
  const speller = createSpeller(words, favourites);
  const fuzzy = createFuzzySearch(index.texts);
  const asked = lexicon.entries.flatMap(({ subject }) => (subject.kind === 'ambiguous' ? [subject.candidates] : []));
  const subjectIn = (list: readonly string[]): Subject => subjectOf(index, list, fuzzy);
  const sharesIn = (list: readonly string[]): Shares => seenSubject(index, list, subjectIn(list), sees).shares;
  return (text, context, today) => {
    const reading = read(text, { plan, index, speller, context, today });
    let known: ReturnType<typeof seenSubject> | undefined;
    const left = reading.rest.split(' ').filter((word) => word !== '');
    const seen = (): ReturnType<typeof seenSubject> => {
      known ??= seenSubject(index, left, subjectOf(index, left, fuzzy, namesIn(reading.said)), sees);
      return known;
    };
    const subject = (): Subject => seen().subject;
    const shares = (): Shares => seen().shares;
    const tolerant = (): Subject => subjectOf(index, left, fuzzy, undefined, true);
    const subjectOfReport = (words: readonly string[] = left): Subject =>
      subjectOfActivity(words, (said) => subjectOf(index, said, fuzzy, undefined, true));
    return { plan, reading, context, today, subject, tolerant, subjectOfReport, shares, subjectIn, sharesIn, asked };
  };
}

/** Words with a capital inside a sentence that is not all capitals: names. */
function namesIn({ original, words }: Tidied): ReadonlySet<string> {
  if (original === original.toUpperCase()) return new Set();
  const names = words.filter(
    ({ start }) => /\p{Lu}/u.test(original.charAt(start)) && /[\p{L},’'«"(] ?$/u.test(original.slice(0, start)),
  );
  return new Set(names.map(({ text }) => text));
}

/** Each looks for one kind of message, in this order; the first that knows it decides. */
const STEPS: readonly ((step: Step) => Part | undefined)[] = [
  nothingSaid,
  commanded,
  restyled,
  asideWhileAsked,
  answerToClarify,
  rightNumber,
  withoutOneSide,
  readReport,
  injected,
  readMine,
  smallTalkOrHelp,
];

/** «drop the cooperation one» after a comparison is no report of one's own. */
function withoutOneSide(step: Step): Part | undefined {
  return step.context.last?.intent === 'compare' ? leftOut(step) : undefined;
}

/** «aide», «merci» while a question waits: they are what they always are, not an answer to it. */
function asideWhileAsked(step: Step): Part | undefined {
  const { reading, context } = step;
  if (!context.pending || reading.numbers.length > 0 || reading.said.words.length > 3) return undefined;
  return smallTalkOrHelp(step);
}

/** Longer messages that name an indicator are about it. */
const MOST_OF_A_COMMAND = 7;

function commanded(step: Step): Part | undefined {
  const { reading, context } = step;
  if (context.draft || reading.said.words.length > 30) return undefined;
  const notices = noticed(step);
  if (notices) return notices;
  const found = readCommand(reading.said);
  if (!found || (found.command === 'queue' && / (?:my|mes|mon|ma) /.test(reading.said.flat))) return undefined;
  // «le sous-ministre en attente sur l'autre ligne : quel rang… ?» only has the words in it.
  const aside = reading.said.words.length > MOST_OF_A_COMMAND && step.subject().kind === 'sure';
  if (aside && (found.command === 'queue' || found.command === 'editions')) return undefined;
  return {
    intent: 'help',
    command: found.command,
    indicators: reading.numbers,
    years: reading.years.years,
    wishes: found.wishes,
    firm: true,
    confidence: 0.9,
    because: [{ field: 'command', words: found.words, rule: 'command' }],
  };
}
