import type { Plan } from '../domain/plan.ts';
import { NO_LEXICON } from '../understand/lexicon.ts';
import { createUnderstanding, type Understand } from '../understand/understand.ts';
import { openLearned, openLexicon, openPlan, openSubjectSense } from './openPlan.ts';

/**
 * Understanding as it is shipped. The lexicon and the learned subjects say how people name the shipped plan's indicators:
 * another plan is understood from its own words. What else is learned holds for any plan.
 */
export function understandingOpener(): (plan: Plan) => Understand {
  const shipped = openPlan();
  const lexicon = openLexicon();
  const learned = openLearned();
  const sees = openSubjectSense(shipped);
  return (plan) =>
    plan.id === shipped.id
      ? createUnderstanding({ plan, lexicon, learned, sees })
      : createUnderstanding({ plan, lexicon: NO_LEXICON, learned });
}
