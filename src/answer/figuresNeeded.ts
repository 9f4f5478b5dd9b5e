import { indicatorOf, indicatorsIn, type Plan } from '../domain/plan.ts';
import { parseReference, type Reference } from '../domain/reference.ts';
import type { Request } from '../understand/request.ts';

/** What an answer reads from the ledger: figures of some indicators or of all, one version, one indicator's entries. */
export type FiguresNeeded =
  | { of: 'none' }
  | { of: 'some'; indicators: readonly number[] }
  | { of: 'all' }
  | { of: 'version'; reference: Reference }
  | { of: 'entries'; indicator: number };

/** Reading one indicator's document is cheaper than the overview's; past two, the overview is one read for all. */
const SOME_AT_MOST = 2;

/** What has to be read from the ledger before `answerTo` can answer the request. */
export function figuresNeeded(request: Request, plan: Plan): FiguresNeeded {
  if (request.command) return commandNeeds(request, plan);
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

function commandNeeds({ command, wishes, indicators }: Request, plan: Plan): FiguresNeeded {
  const [indicator] = indicators;
  if (command === 'history' && indicator !== undefined) return { of: 'entries', indicator };
  const reference = command === 'verify' && wishes.reference ? parseReference(wishes.reference) : undefined;
  return reference && reference.prefix === plan.prefix && indicatorOf(plan, reference.indicator)
    ? { of: 'version', reference }
    : { of: 'none' };
}
