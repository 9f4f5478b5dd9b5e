import type { TimedOperation } from '../store/timedStore.ts';
import type { Story } from './story.ts';

/** Told of what happens, to count and time it. Nothing in it waits, and nothing in it knows words or people. */
export type Watch = {
  /** A turn ended, whatever came of it. */
  turn(story: Story): void;
  /** A request was refused before it became a turn. */
  refused(status: number): void;
  /** Somebody real was turned away because too many were in. */
  shed(): void;
  /** A handler failed. */
  fault(): void;
  storeOperation(operation: TimedOperation): void;
  /** Request units that the shared store says an operation cost. */
  charged(operation: string, room: string, units: number): void;
};

/** For what nobody watches: commands and tests. */
export const NOT_WATCHED: Watch = {
  turn: () => undefined,
  refused: () => undefined,
  shed: () => undefined,
  fault: () => undefined,
  storeOperation: () => undefined,
  charged: () => undefined,
};
