/** One message as the local page shows it. */
export type Line = {
  /** The mark of a message that spoke first. */
  id?: string;
  from: 'you' | 'bot';
  text?: string | undefined;
  attachments?: readonly unknown[] | undefined;
};

/** What was said on the local page, in memory only: gone with the process. */
export type Transcripts = {
  add(id: string, lines: readonly Line[]): void;
  of(id: string): readonly Line[] | undefined;
  /** Adds a message that nobody asked for, once: the same mark again is the same message. False: no such conversation. */
  push(id: string, line: Line & { id: string }): boolean;
  /** Those of them after the first so many. */
  pushed(id: string, after: number): readonly Line[] | undefined;
};

const CONVERSATIONS = 50;
const LINES = 200;

/** Keeps the latest conversations, and the latest lines of each. */
export function createTranscripts(): Transcripts {
  const kept = new Map<string, readonly Line[]>();
  const pushed = new Map<string, readonly Line[]>();
  return {
    add(id, lines) {
      const all = [...(kept.get(id) ?? []), ...lines].slice(-LINES);
      kept.delete(id);
      kept.set(id, all);
      const [oldest] = kept.keys();
      if (kept.size <= CONVERSATIONS || oldest === undefined) return;
      kept.delete(oldest);
      pushed.delete(oldest);
    },
    of: (id) => kept.get(id),
    push(id, line) {
      const before = kept.get(id);
      if (!before) return false;
      const known = pushed.get(id) ?? [];
      if (known.some((one) => one.id === line.id)) return true;
      pushed.set(id, [...known, line]);
      kept.set(id, [...before, line].slice(-LINES));
      return true;
    },
    pushed: (id, after) => (kept.has(id) ? (pushed.get(id) ?? []).slice(after) : undefined),
  };
}
