import { INTENTS, type Intent } from '../request.ts';
import { createLinearModel, type Weights } from './linearModel.ts';

/** How likely each intent is, adding up to 1. */
export type IntentOdds = Readonly<Record<Intent, number>>;

/** Signs of a message (`signsOfStep`) → how likely each intent is. */
export type IntentSense = (signs: readonly string[]) => IntentOdds;

/** The learned intents, from their weights in the order of INTENTS. */
export function createIntentSense(weights: Weights): IntentSense {
  const model = createLinearModel(weights, INTENTS.length);
  return (signs) => {
    const odds = model(signs);
    return Object.fromEntries(INTENTS.map((intent, k) => [intent, odds[k] ?? 0])) as IntentOdds;
  };
}
