import { neighbour } from '../domain/plan.ts';
import { spokenOf } from './context.ts';
import { cue } from './intents/cue.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** Longer messages ask for something of their own. */
const MOST_WORDS = 7;

/**
 * «le suivant», "the indicator before that": the one after or before the one spoken of, in the order of the plan. Where a year was
 * said, "next one" and «celui d'avant» move the year, unless they name an indicator; «le suivant» is masculine.
 */
export function nextInPlan({ plan, reading, context }: Step): Part | undefined {
  const { last } = context;
  const { flat, words } = reading.said;
  const number = spokenOf(context);
  if (!last || number === undefined || words.length > MOST_WORDS) return undefined;
  if (reading.numbers.length > 0 || reading.scopes.length > 0) return undefined;
  const beside = neighbour(plan, number, movesBy(flat, last.years.length === 0));
  if (beside === undefined || beside === number) return undefined;
  const intent = last.intent === 'compare' ? 'progress' : last.intent;
  return {
    intent,
    indicators: [beside],
    years: last.years,
    firm: true,
    confidence: 0.85,
    because: [{ field: 'indicators', words: reading.said.original.slice(0, 60), rule: 'beside the one spoken of' }],
  };
}

/** How many places a message moves on, or back; without a year to move, a few more words do. */
function movesBy(flat: string, free: boolean): -1 | 0 | 1 {
  if (NEXT.test(flat) || (free && NEXT_ONE.test(flat))) return 1;
  return PREVIOUS.test(flat) || (free && BEFORE.test(flat)) ? -1 : 0;
}

const NEXT = cue(
  '(?:next|following) (?:indicator|kpi)(?: s)?|indicator (?:right )?after (?:it|that one)|(?:indicateur|mesure) (?:suivant|d apres|qui (?:vient|suit)(?: apres)?)|prochain indicateur|(?:le|du|au) suivant|(?:le|du|au) prochain',
);
const PREVIOUS = cue(
  '(?:previous|preceding) (?:indicator|kpi)(?: s)?|(?:indicator (?:right |just )?|one (?:right|just) )before (?:it|that)|(?:indicateur|mesure) (?:precedente?|d avant|qui (?:vient avant|precede))',
);
/** Without a year to move, these move along the list. */
const NEXT_ONE =
  /^ (?:(?:et|pis|and|ok|then|now|alors|the|le|what about) )*(?:next(?: one)?|one after(?: that| it)?|celui d apres) (?:please |svp |stp )?$/;
const BEFORE =
  /^ (?:(?:et|pis|and|ok|then|now|alors|the|le|what about) )*(?:previous(?: one)?|one before(?: that| it)?|celui d avant|precedent) (?:please |svp |stp )?$/;
