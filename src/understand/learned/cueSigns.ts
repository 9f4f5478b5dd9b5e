import { asksWhy } from '../intents/chooseIntent.ts';
import { ACHIEVE, COMPARE, TARGET, TARGET_CHECK, TREND } from '../intents/figures.ts';
import { MINE } from '../intents/mine.ts';
import { OTHER_BODY, OTHER_QUESTION, STILL_OF_PLAN } from '../intents/offPlan.ts';
import { DECLARE, DID, EVENT, OPENS } from '../intents/reporting.ts';
import { BRIEFING, BYE, HELLO, HELP, THANKS } from '../intents/texts.ts';
import { DESCRIBE, LIST, PLAN_WORDS, WHAT_IS, WHAT_PLAN, WHICH_ONES, WHOLE_PLAN } from '../intents/wholes.ts';

const CUES: readonly (readonly [string, RegExp])[] = [
  ['achieve', ACHIEVE],
  ['compare', COMPARE],
  ['target', TARGET],
  ['targetCheck', TARGET_CHECK],
  ['trend', TREND],
  ['mine', MINE],
  ['otherBody', OTHER_BODY],
  ['otherQuestion', OTHER_QUESTION],
  ['stillOfPlan', STILL_OF_PLAN],
  ['declare', DECLARE],
  ['did', DID],
  ['event', EVENT],
  ['opens', OPENS],
  ['briefing', BRIEFING],
  ['bye', BYE],
  ['hello', HELLO],
  ['help', HELP],
  ['thanks', THANKS],
  ['describe', DESCRIBE],
  ['list', LIST],
  ['mission', PLAN_WORDS.mission],
  ['vision', PLAN_WORDS.vision],
  ['values', PLAN_WORDS.values],
  ['whatIs', WHAT_IS],
  ['whatPlan', WHAT_PLAN],
  ['whichOnes', WHICH_ONES],
  ['wholePlan', WHOLE_PLAN],
];

/** Which of the grammar's own patterns stand in a masked message, alone and in pairs. */
export function cueSigns(masked: string): readonly string[] {
  const found = CUES.filter(([, pattern]) => pattern.test(masked)).map(([name]) => `@${name}`);
  if (asksWhy(masked)) found.push('@why');
  return [...found, ...found.flatMap((a, i) => found.slice(i + 1).map((b) => `${a} ${b}`))];
}
