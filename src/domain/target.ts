import type { FiscalYear } from './fiscalYear.ts';

/** What a measured number counts. `rate` is a growth since the baseline year, in percent. */
export const UNITS = ['percent', 'count', 'rank', 'rate', 'money', 'duration', 'ratio', 'number'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What a plan asks of one indicator in one year. The five shapes of the 2019-2023 plan are level, growth, rank,
 * milestone and none; the others occur in other ministries' plans. Percentages are written 25 for 25 %.
 */
export type Target =
  | { kind: 'level'; atLeast: number; unit: Unit; strictly?: true } // «80 %», «12»; strictly: «plus de 80 %»
  | { kind: 'atMost'; atMost: number; unit: Unit; strictly?: true } // «au plus 5 %»; strictly: «moins de 5 %»
  | { kind: 'between'; atLeast: number; atMost: number; unit: Unit } // «entre 4 et 7»
  | { kind: 'growth'; atLeast: number; since: FiscalYear | string } // «+ 5 % par rapport à 2018-2019»: the value is itself the rate
  | { kind: 'rank'; withinFirst: number } // «parmi les 5 premiers»: lower is better
  | { kind: 'milestone'; what: string } // «Offre de formation établie»: done or not, with evidence
  | { kind: 'relative'; change: number; unit: Unit; to: string } // relative to a baseline not known yet
  | { kind: 'money'; amount: number; currency: string; direction: 'atLeast' | 'atMost'; strictly?: true }
  | {
      kind: 'duration';
      amount: number;
      per: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
      direction: 'atLeast' | 'atMost';
      strictly?: true;
    }
  | { kind: 'notApplicable' } // «s. o.»
  | { kind: 'toBeDetermined' } // «à déterminer»
  | { kind: 'none' } // «-»
  | { kind: 'worded' }; // kept verbatim: not understood, never guessed

export type TargetKind = Target['kind'];

/** One cell of the plan: its wording, never retouched, and what was understood of it. */
export type TargetCell = { text: string; target: Target; english?: string };

/** Whether the plan sets something to reach that year (a wording that was not understood counts as set). */
export function isSet(cell: TargetCell | undefined): cell is TargetCell {
  return cell !== undefined && !['none', 'notApplicable', 'toBeDetermined'].includes(cell.target.kind);
}

/** The number to reach, in the unit of the measured value; undefined for targets that are not a single number. */
export function numberToReach(target: Target): number | undefined {
  switch (target.kind) {
    case 'level':
    case 'growth':
      return target.atLeast;
    case 'atMost':
      return target.atMost;
    case 'rank':
      return target.withinFirst;
    case 'money':
    case 'duration':
      return target.amount;
    case 'between':
    case 'milestone':
    case 'relative':
    case 'notApplicable':
    case 'toBeDetermined':
    case 'none':
    case 'worded':
      return undefined;
  }
}

/**
 * Whether a measured value reaches the target: strict and inclusive (but «moins de 5» is not 5), no rounding. A value of the wrong kind (a number for
 * a milestone), or a target that holds no comparison, gives undefined: never «not met».
 */
export function reaches(target: Target, value: number | boolean): boolean | undefined {
  if (target.kind === 'milestone') return typeof value === 'boolean' ? value : undefined;
  if (typeof value !== 'number') return undefined;
  if ('strictly' in target && target.strictly && value === numberToReach(target)) return false;
  switch (target.kind) {
    case 'level':
    case 'growth':
      return value >= target.atLeast;
    case 'atMost':
      return value <= target.atMost;
    case 'rank':
      return value <= target.withinFirst;
    case 'between':
      return value >= target.atLeast && value <= target.atMost;
    case 'money':
    case 'duration':
      return target.direction === 'atLeast' ? value >= target.amount : value <= target.amount;
    case 'relative':
    case 'notApplicable':
    case 'toBeDetermined':
    case 'none':
    case 'worded':
      return undefined;
  }
}
