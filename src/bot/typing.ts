/** An answer that takes longer than this shows a typing sign. */
export const TYPING_AFTER_MS = 500;

/**
 * Does the work, and shows a typing sign when it takes long. The sign is out before the work's answer: never after it.
 * A sign that cannot be shown is no trouble.
 */
export async function withTyping<T>(
  show: () => Promise<unknown>,
  work: () => Promise<T>,
  afterMs = TYPING_AFTER_MS,
): Promise<T> {
  let shown: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    shown = show().catch(() => undefined);
  }, afterMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await shown;
  }
}
