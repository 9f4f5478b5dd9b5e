import { indicatorsIn, type Plan } from '../domain/plan.ts';
import type { Request } from '../understand/request.ts';

/** Which figures an answer reads: those of some indicators, the overview of all, or none. */
export type FiguresNeeded = { of: 'none' } | { of: 'some'; indicators: readonly number[] } | { of: 'all' };

/** Reading one indicator's document is cheaper than the overview's; past two, the overview is one read for all. */
const SOME_AT_MOST = 2;

/** What has to be read from the ledger before `answerTo` can answer the request. */
export function figuresNeeded(request: Request, plan: Plan): FiguresNeeded {
  if (request.command) return { of: 'none' };
  switch (request.intent) {
    case 'progress':
    case 'trend':
    case 'compare':
    case 'briefing':
    case 'target': {
      const { indicators, scope } = request;
      const numbers = indicators.length > 0 ? indicators : indicatorsIn(plan, scope).map((one) => one.number);
      if (numbers.length === 0) return { of: 'none' };
      return numbers.length <= SOME_AT_MOST ? { of: 'some', indicators: numbers } : { of: 'all' };
    }
    case 'overview':
      return { of: 'all' };
    case 'list':
    case 'describe':
    case 'plan':
    case 'report':
    case 'my_reports':
    case 'help':
    case 'smalltalk':
    case 'clarify':
    case 'out_of_scope':
      return { of: 'none' };
  }
}
