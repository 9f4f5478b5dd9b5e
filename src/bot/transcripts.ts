/** One message as the local page shows it. */
export type Line = { from: 'you' | 'bot'; text?: string | undefined; attachments?: readonly unknown[] | undefined };

/** What was said on the local page, in memory only: gone with the process. */
export type Transcripts = {
  add(id: string, lines: readonly Line[]): void;
  of(id: string): readonly Line[] | undefined;
};

const CONVERSATIONS = 50;
const LINES = 200;

/** Keeps the latest conversations, and the latest lines of each. */
export function createTranscripts(): Transcripts {
  const kept = new Map<string, readonly Line[]>();
  return {
    add(id, lines) {
      const all = [...(kept.get(id) ?? []), ...lines].slice(-LINES);
      kept.delete(id);
      kept.set(id, all);
      const [oldest] = kept.keys();
      if (kept.size > CONVERSATIONS && oldest !== undefined) kept.delete(oldest);
    },
    of: (id) => kept.get(id),
  };
}
