import type { Lang } from '../domain/language.ts';

/** The stages of a turn, whose times are watched apart. `report` is a report's whole way, its reads and writes included. */
export const STAGES = ['understand', 'store', 'report', 'answer', 'send'] as const;
export type Stage = (typeof STAGES)[number];

/** How a turn ended for the person. */
export const OUTCOMES = [
  'answered',
  'askedBack',
  'declined',
  'reported',
  'welcomed',
  'oldButton',
  'limited',
  'trouble',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What one turn tells of itself while it runs, for whoever watches: kinds and times, never words or people. One plain
 * object each turn, filled in as it goes.
 */
export type Story = {
  /** Joins every log line of the turn, its trace and the reference a person is given. */
  readonly requestId: string;
  /** When it began, and each stage as it was gone through; milliseconds of `performance.now()`. */
  readonly began: number;
  readonly stages: StageTime[];
  outcome?: Outcome;
  intent?: string;
  /** The kind of answer, or of reply about a report. */
  answer?: string;
  language?: Lang;
  /** What went wrong, as one of few words. */
  trouble?: string;
  /** Whose limit was reached. */
  limited?: 'person' | 'tenant';
};
export type StageTime = { stage: Stage; from: number; to: number };

export function beginStory(requestId: string): Story {
  return { requestId, began: performance.now(), stages: [] };
}

/** Notes a stage that began at `from` and ends now. */
export function endStage(stages: StageTime[] | undefined, stage: Stage, from: number): void {
  stages?.push({ stage, from, to: performance.now() });
}
