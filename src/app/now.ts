import type { Now } from '../bot/assistant.ts';
import { type Day, dayOf } from '../domain/day.ts';

/** Today: the day set for trying out, else the demonstration's trial date, else the real one. */
export function nowOf(planNow: Day | null, trialDay: Day | null): Now {
  if (planNow) return { today: planNow, trialDay: null };
  return { today: trialDay ?? dayOf(new Date()), trialDay };
}
