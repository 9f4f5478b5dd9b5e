import type { Plan } from '../domain/plan.ts';
import { NO_LEXICON } from '../understand/lexicon.ts';
import { createUnderstanding, type Understand } from '../understand/understand.ts';
import { openIntentSense, openLexicon, openPlan, openSubjectSense } from './openPlan.ts';

/**
 * Understanding as it is shipped. The lexicon and the learned subjects say how people name the shipped plan's indicators:
 * another plan is understood from its own words. The learned intents hold for any plan.
 */
export function understandingOpener(): (plan: Plan) => Understand {
  const shipped = openPlan();
  const lexicon = openLexicon();
  const sense = openIntentSense();
  const sees = openSubjectSense(shipped);
  return (plan) =>
    plan.id === shipped.id
      ? createUnderstanding({ plan, lexicon, sense, sees })
      : createUnderstanding({ plan, lexicon: NO_LEXICON, sense });
}
