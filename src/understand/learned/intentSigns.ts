import type { Part } from '../requestOf.ts';
import type { Step } from '../understand.ts';
import { shareSigns } from './choiceSigns.ts';
import { yearsOfQuotedTarget } from './quotedTarget.ts';
import { signsOfRules, signsOfStep } from './signs.ts';

/** What the learned intents look at: what stands in the message, what the rules made of it, and both together. */
export function intentSigns(step: Step, first: Part): readonly string[] {
  const signs = [...signsOfStep(step), ...signsOfRules(first), ...quotedSigns(step, first), ...shareSigns(step)];
  return [...signs, ...crossed(signs)];
}

/** Whether a number said is a target of what is spoken of: it is held against the result more often than asked for. */
function quotedSigns(step: Step, { indicators = [] }: Part): readonly string[] {
  const [number] = indicators;
  if (number === undefined || indicators.length > 1) return [];
  const years = yearsOfQuotedTarget(step, number).length;
  return years > 0 ? [`#quoted ${Math.min(2, years)}`, '#quoted'] : [];
}

/**
 * Cues and words weigh otherwise after another question, beside another reading of the rules, or where something else is
 * named: «combien» alone goes on, «combien» with an indicator and a year asks.
 */
function crossed(signs: readonly string[]): readonly string[] {
  const last = signs.find((sign) => LAST.test(sign)) ?? '#first';
  const about = signs.find((sign) => sign.startsWith('#about ')) ?? '';
  const rule = signs.find((sign) => RULE.test(sign)) ?? '';
  const words = signs.filter((sign) => WORD.test(sign)).slice(0, MOST_WORDS);
  return [
    `${rule}>>${last}`,
    `${rule}>>${about}`,
    ...words.map((word) => `${about}>>${word}`),
    ...signs
      .filter((sign) => CUE.test(sign))
      .flatMap((cue) => [`${last}>>${cue}`, `${rule}>>${cue}`, `${about}>>${cue}`]),
  ];
}

const LAST = /^#last \S+$/;
const RULE = /^!\S+$/;
const CUE = /^@\S+$/;
const WORD = /^[^#@!~:^ ][^ ]*$/;
const MOST_WORDS = 14;
