import { indicatorsIn } from '../domain/plan.ts';
import { ownIntent } from './intents/ownIntent.ts';
import type { Shares } from './learned/subjectSense.ts';
import { numberOf, ORDINAL } from './numbers.ts';
import type { Intent } from './request.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';
import { GLUE, ORDINARY } from './words/known.ts';

/** The answer to a clarifying question: «le 8», "the second one", «celui des entreprises», «les deux». It completes the first question. */
export function answerToClarify(step: Step): Part | undefined {
  const { reading, context } = step;
  const { pending } = context;
  if (!pending) return undefined;
  const { said } = reading;
  const chosen = choice(step, pending.candidates);
  if (!chosen || chosen.length === 0) return undefined;
  const { request } = pending;
  const years = reading.years.years.length > 0 ? reading.years.years : request.years;
  const several = chosen.length > 1;
  // «l'amélioration de leurs services» names the indicator, it asks for no curve.
  const own = ownIntent(said.flat, withoutSubject(step));
  return {
    intent: several ? 'compare' : (own ?? completed(request.intent, years.length)),
    indicators: chosen,
    years,
    scope: null,
    status: null,
    wishes: request.wishes,
    firm: true,
    confidence: 0.93,
    because: [{ field: 'indicators', words: said.original.slice(0, 80), rule: 'answer to the question asked' }],
    alternatives: pending.candidates.filter((number) => !chosen.includes(number)),
  };
}

function withoutSubject({ reading, subject }: Step): string {
  const found = subject();
  const named = found.kind === 'sure' || found.kind === 'close' ? found.words.split(' ') : [];
  return named.reduce(
    (left, word) => (word.length > 3 ? left.replaceAll(` ${word} `, ' xxxx ') : left),
    reading.said.flat,
  );
}

/** A comparison of what turns out to be one indicator in one year is its state. */
function completed(intent: Intent, years: number): Intent {
  return intent === 'compare' && years < 2 ? 'progress' : intent;
}

function choice(
  { plan, reading, subject, subjectIn, shares }: Step,
  candidates: readonly number[],
): readonly number[] | undefined {
  const { said, numbers } = reading;
  const short = said.words.length <= 9;
  if (
    short &&
    ALL.test(said.flat) &&
    (numbers.length === 0 || / (?:deux|two|trois|three|quatre|four) /.test(said.flat))
  )
    return candidates;
  const position = POSITION.exec(said.flat);
  const named = / (?:indicateurs?|indicators?|ind|kpi) /.test(said.flat);
  if (position && short && !named) {
    const word = position[1] ?? '';
    const place = /^(?:derniere?|last)$/.test(word)
      ? candidates.length
      : /^(?:avant derniere?)$/.test(word)
        ? candidates.length - 1
        : numberOf(word);
    const at = place === undefined ? undefined : candidates[place - 1];
    if (at !== undefined) return [at];
  }
  if (numbers.length > 0) return numbers;
  const cardinal =
    /^ (?:le |la |the |number |numero |no |n |# |l |oui |yes |celui du |ok |plutot |je veux |i want |i meant |i mean |pour |for )*(\d{1,4}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve)(?: (?:svp|stp|please|pls|merci|thanks|then|bien sur|plutot))* $/.exec(
      said.flat,
    )?.[1];
  const number = cardinal === undefined ? undefined : numberOf(cardinal);
  if (number !== undefined && candidates.includes(number)) return [number];
  const found = subject();
  if (found.kind === 'sure') {
    const inside = found.indicators.filter((one) => candidates.includes(one));
    if (inside.length > 0) return short || found.indicators.length === inside.length ? inside : undefined;
    return said.words.length <= 3 ? likeliestAmong(candidates, shares()) : undefined;
  }
  if (found.kind === 'close') {
    const inside = found.candidates.filter((one) => candidates.includes(one));
    if (inside.length === 1) return inside;
  }
  if (found.kind === 'scope') {
    const inside = indicatorsIn(plan, found.scope).filter(({ number }) => candidates.includes(number));
    if (inside[0] && inside.length === 1) return [inside[0].number];
  }
  if (!short) return undefined;
  return byHints(
    said.words.map(({ text }) => text),
    candidates,
    subjectIn,
  );
}

/** «les économiques» after «satisfaction ?» is the satisfaction of those clients, whatever else the words would mean alone. */
function likeliestAmong(candidates: readonly number[], shares: Shares): readonly number[] | undefined {
  const [first, second] = candidates
    .map((number) => ({ number, share: shares.get(number) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  return first && first.share > 0.02 && first.share > 3 * (second?.share ?? 0) ? [first.number] : undefined;
}

/** One unsure word is enough among few candidates, when it speaks for one of them alone. */
function byHints(
  words: readonly string[],
  candidates: readonly number[],
  subjectIn: Step['subjectIn'],
): readonly number[] | undefined {
  const content = words.filter((word) => !GLUE.has(word) && !ORDINARY.has(word));
  const kept = content.length > 0 ? content : words.filter((word) => !GLUE.has(word));
  if (kept.length === 0 || kept.length > 4) return undefined;
  const found = subjectIn(kept);
  const nearest =
    found.kind === 'none' || found.kind === 'notInPlan'
      ? found.nearest
      : found.kind === 'close'
        ? found.candidates
        : found.kind === 'sure'
          ? found.indicators
          : [];
  const inside = nearest.filter((one) => candidates.includes(one));
  return inside[0] !== undefined && (nearest[0] === inside[0] || inside.length === 1) ? [inside[0]] : undefined;
}

const ALL =
  /(?<=^| )(?:tous|toutes|all(?: of (?:them|the above|these|those))?|all (?:three|four)|both(?: of them)?|les (?:deux|trois|quatre|2|3|4)|tous les (?:deux|trois|quatre)|the (?:two|three|four)|every one|each|chacun|l ensemble|everything|everyone|tout)(?= )(?! (?:day|the time|along|right|year|week|over|about|de suite|court|simplement|le temps|d abord|a fait|le monde) )/;
const POSITION = new RegExp(
  `(?<=^| )(?:le|la|the|l|celui|option|choix|choice|numero)? ?(${ORDINAL}|derniere?|last|avant derniere?)(?: (?:one|option|choix|choice|de la liste|in the list|on the list|svp|please|stp|pls|des \\w+|of the \\w+))*(?= )`,
);
