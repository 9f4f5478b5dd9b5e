import { hasScope, indicatorOf, type Scope } from '../domain/plan.ts';
import { ownIntent } from './intents/ownIntent.ts';
import { mentionedNumbers } from './mentionedNumbers.ts';
import { CARDINAL, numberOf } from './numbers.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** Longer messages are questions of their own. */
const MOST_WORDS = 8;
const MOST_OF_A_PART = 4;

/**
 * After an indicator or a part that does not exist, the number that was meant: «je voulais dire 10», "sorry, meant 3», «la 4
 * alors». It completes the question.
 */
export function rightNumber(step: Step): Part | undefined {
  const { plan, reading, context } = step;
  const { said, scopes, missing, years } = reading;
  if (!context.refused || missing || said.words.length > MOST_WORDS) return undefined;
  if (scopes.length > 0) return theRightPart(step);
  const spelled = SPELLED.exec(said.flat);
  if (spelled && context.refused.of === 'objectif')
    return ofPart(step, `objectif:${numberOf(spelled[1] ?? '')}.${numberOf(spelled[2] ?? '')}` as Scope);
  // «3 activités à Lima» names something else than a number.
  if (reading.numbers.length === 0 && step.subject().kind !== 'none') return undefined;
  const { intent, of } = context.refused;
  // «trois, pas trente»: no indicator has the number denied.
  const [number, ...others] = mentionedNumbers(step).filter((one) => of !== 'indicator' || indicatorOf(plan, one));
  if (number === undefined || others.length > 0) return undefined;
  const found: Part = {
    intent,
    years: years.years,
    firm: true,
    confidence: 0.9,
    because: [{ field: 'indicators', words: said.original.slice(0, 80), rule: 'the number that was meant' }],
  };
  if (of === 'indicator') return { ...found, intent: ownIntent(said.flat) ?? intent, indicators: [number] };
  return ofPart(step, `${of}:${number}` as Scope);
}

/** «2.3 then» after an objective that does not exist: the part is named, what is asked of it was said before. */
function theRightPart(step: Step): Part | undefined {
  const { context, reading } = step;
  const [scope, ...others] = reading.scopes;
  if (context.refused?.of === 'indicator' || scope === undefined || others.length > 0) return undefined;
  return reading.said.words.length <= MOST_OF_A_PART ? ofPart(step, scope) : undefined;
}

function ofPart({ plan, reading, context }: Step, scope: Scope): Part | undefined {
  if (!context.refused || !hasScope(plan, scope)) return undefined;
  return {
    intent: context.refused.intent,
    scope,
    years: reading.years.years,
    firm: true,
    confidence: 0.88,
    because: [{ field: 'scope', words: reading.said.original.slice(0, 80), rule: 'the number that was meant' }],
  };
}

const SPELLED = new RegExp(`(?<= )(${CARDINAL}) (?:point|virgule|dot) (${CARDINAL})(?= )`);
