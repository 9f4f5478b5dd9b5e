import type { Context } from '../understand/context.ts';

/** What is kept of conversations, read when first needed and written only when it changed. */
export type Conversations = { open(key: string): Kept };

/** One conversation during one turn. */
export type Kept = {
  /** What the conversation holds; read from the store at the first call. */
  context(): Promise<Context>;
  /** What it is to hold from now on; nothing is written yet. */
  remember(context: Context): void;
  /** Writes what changed; nothing when nothing did. */
  save(): Promise<void>;
  /** True for the first who asks, over all processes: a conversation is welcomed once. */
  claimWelcome(): Promise<boolean>;
};
