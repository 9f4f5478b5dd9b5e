import { subjectSigns } from '../../understand/learned/subjectSense.ts';
import type { Lexicon } from '../../understand/lexicon.ts';
import { search } from '../../understand/search.ts';
import type { SearchIndex } from '../../understand/searchIndex.ts';
import type { Step } from '../../understand/understand.ts';
import type { ReadTurn } from './examples.ts';
import type { Example } from './learn.ts';

/** Intents whose indicators are named in the sentence. */
const NAMES = new Set(['progress', 'target', 'trend', 'compare', 'describe', 'briefing', 'report', 'clarify']);

/** What stands in a turn and the indicator it names; undefined where a number or the conversation tells, not the words. */
export function subjectExample(
  index: SearchIndex,
  numbers: readonly number[],
  { step, turn, before }: ReadTurn,
): Example | undefined {
  if (step.reading.numbers.length > 0 || step.reading.scopes.length > 0) return undefined;
  const { intent, indicators } = turn.expect;
  const wanted = NAMES.has(intent) ? indicators : [];
  const had = new Set(before?.expect.intent === 'clarify' ? [] : before?.expect.indicators);
  // What the conversation had already is not named again, unless the words say so.
  const named = wanted.filter((one) => !had.has(one));
  const inherited = wanted.length > 0 && named.length === 0;
  if (inherited && step.subject().kind !== 'none') return undefined;
  return {
    signs: signsOf(index, step),
    right: named.length === 0 ? [0] : named.map((one) => 1 + numbers.indexOf(one)),
  };
}

/** The phrases of the lexicon say the same, each alone; a hint says it less. */
export function lexiconExamples(
  index: SearchIndex,
  lexicon: Lexicon,
  stepOf: (text: string) => Step,
): readonly Example[] {
  return lexicon.entries.flatMap(({ subject, phrases }) => {
    if (subject.kind !== 'indicator' && subject.kind !== 'notInPlan') return [];
    const right = [subject.kind === 'indicator' ? subject.number : 0];
    return phrases.map(({ text, strength }) => ({
      signs: signsOf(index, stepOf(text)),
      right,
      weight: strength === 'hint' ? 0.3 : 0.6,
    }));
  });
}

function signsOf(index: SearchIndex, { reading, subject }: Step): readonly string[] {
  const words = reading.rest.split(' ').filter((word) => word !== '');
  return subjectSigns(words, search(index, words), subject());
}
