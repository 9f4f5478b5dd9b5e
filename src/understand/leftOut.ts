import { chooseIntent, signsOf } from './intents/chooseIntent.ts';
import { cue } from './intents/cue.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** «enlève le 11», "drop the cooperation one", «laisse tomber 2020-2021»: the last comparison without one of its sides. */
export function leftOut(step: Step): Part | undefined {
  const { reading, context } = step;
  const { last } = context;
  if (!last || !LEAVE_OUT.test(reading.said.flat) || reading.said.words.length > 10) return undefined;
  const indicators = last.indicators.filter((one) => !namedIn(step).includes(one));
  const years = last.years.filter((one) => !reading.years.years.includes(one));
  const fewer = indicators.length < last.indicators.length || years.length < last.years.length;
  if (!fewer || indicators.length === 0 || (last.years.length > 0 && years.length === 0)) return undefined;
  const alone = indicators.length === 1 && years.length < 2;
  const chosen = chooseIntent(signsOf(reading, indicators, []));
  const intent = alone && last.intent === 'compare' ? (chosen.said ? chosen.intent : 'progress') : last.intent;
  const because = [
    { field: 'indicators', words: reading.said.original.slice(0, 80), rule: 'the last ones, but for these' },
  ];
  return { intent, indicators, years, firm: true, confidence: 0.88, because };
}

/** Less likely names none of those compared. */
const LEAST_SHARE = 0.05;

function namedIn({ reading, context, subject, subjectIn, sharesIn }: Step): readonly number[] {
  if (reading.numbers.length > 0) return reading.numbers;
  const found = subject();
  if (found.kind === 'sure') return found.indicators;
  const words = reading.rest.replace(new RegExp(LEAVE_OUT.source, 'g'), ' ').split(' ');
  const left = words.filter((word) => word !== '');
  const again = subjectIn(left);
  if (again.kind === 'sure') return again.indicators;
  // «la coopération» is one of those compared, whatever else it may name.
  const shares = sharesIn(left);
  const [first, second] = (context.last?.indicators ?? [])
    .map((number) => ({ number, share: shares.get(number) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  return first && first.share > LEAST_SHARE && first.share > 3 * (second?.share ?? 0) ? [first.number] : [];
}

const LEAVE_OUT = cue(
  `drop|remove|leave out|take out|take away|without|minus|except|skip|exclude|lose|enleve(?:r|z)?|retire(?:r|z)?|ote(?:r|z)?|laisse(?:z)? (?:tomber|faire|de cote)|sans|oublie(?:z)?|forget(?: about)?|sauf|exclus|exclure|tasse|not`,
);
