import { indicatorOf, type Plan } from '../domain/plan.ts';
import { numberToReach } from '../domain/target.ts';

/** Whether a number is the target of an indicator in one of its years: «12 ou 15 ?» of prospection. */
export function isTargetOf(plan: Plan, indicator: number, number: number): boolean {
  const targets = Object.values(indicatorOf(plan, indicator)?.targets ?? {});
  return targets.some((cell) => cell && numberToReach(cell.target) === number);
}
