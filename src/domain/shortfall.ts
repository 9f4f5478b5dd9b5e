import { difference } from './decimals.ts';
import type { Gap, Standing } from './standing.ts';
import { isSet, numberToReach, reaches } from './target.ts';

/** What an indicator still lacks to reach the target of its year. */
export type Shortfall =
  | { kind: 'number'; amount: number; in: Gap['in'] } // so much more (or, where lower is better, so much less)
  | { kind: 'strict' } // on the very number that a strict target must pass
  | { kind: 'undone' } // the milestone is not done
  | { kind: 'evidence' } // the milestone is done, and nothing proves it
  | { kind: 'noResult' }
  | { kind: 'unjudged' }; // a target in words only

/** Whether the figure would make the target met if the year closed on it: a milestone needs its evidence. */
export function wouldBeMet({ cell, figure }: Standing): boolean {
  if (!isSet(cell) || !figure || reaches(cell.target, figure.value) !== true) return false;
  return cell.target.kind !== 'milestone' || figure.evidence !== undefined;
}

/** What is missing to reach the target; undefined when nothing is, or when the year sets no target. */
export function shortfallOf(standing: Standing): Shortfall | undefined {
  const { cell, figure, gap } = standing;
  if (!isSet(cell) || wouldBeMet(standing)) return undefined;
  if (!figure) return { kind: 'noResult' };
  const { target } = cell;
  if (target.kind === 'milestone') return { kind: figure.value === true ? 'evidence' : 'undone' };
  if (reaches(target, figure.value) === undefined || typeof figure.value !== 'number') return { kind: 'unjudged' };
  if (target.kind === 'between') {
    const bound = figure.value < target.atLeast ? target.atLeast : target.atMost;
    return amount(difference(figure.value, bound), inOf(standing));
  }
  const goal = numberToReach(target);
  if (goal === undefined) return { kind: 'unjudged' };
  return amount(gap?.value ?? difference(figure.value, goal), gap?.in ?? inOf(standing));
}

function amount(value: number, unit: Gap['in']): Shortfall {
  return value === 0 ? { kind: 'strict' } : { kind: 'number', amount: Math.abs(value), in: unit };
}

function inOf({ indicator }: Standing): Gap['in'] {
  return indicator.unit === 'percent' || indicator.unit === 'rate'
    ? 'points'
    : indicator.unit === 'rank'
      ? 'ranks'
      : 'count';
}
