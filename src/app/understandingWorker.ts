// The program of the thread that understands: messages come in with a number, requests or errors go out with the same.
import { parentPort } from 'node:worker_threads';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';
import type { Understand } from '../understand/understand.ts';
import { understandingOpener } from './openUnderstanding.ts';

/** What the thread is told: a plan it will be asked about, or a message. */
export type ToWorker =
  | { kind: 'plan'; key: number; plan: Plan }
  | { kind: 'message'; id: number; key: number; text: string; context: Context; today: Day };

/** What it tells: that it begins to read a plan, that it has read it or all it needs, what it understood, or that it failed at one message. */
export type FromWorker =
  | { kind: 'opening' }
  | { kind: 'ready' }
  | { kind: 'understood'; id: number; request: Request }
  | { kind: 'failed'; id: number; error: Error };

if (parentPort) serve(parentPort);

function serve(port: NonNullable<typeof parentPort>): void {
  const tell = (message: FromWorker): void => port.postMessage(message);
  const open = understandingOpener();
  const understandings = new Map<number, Understand>();
  port.on('message', (told: ToWorker) => {
    if (told.kind === 'plan') {
      tell({ kind: 'opening' });
      understandings.set(told.key, open(told.plan));
      return tell({ kind: 'ready' });
    }
    const { id, key, text, context, today } = told;
    try {
      const understand = understandings.get(key);
      if (!understand) throw new Error(`The thread was not told of plan ${key}.`);
      tell({ kind: 'understood', id, request: understand(text, context, today) });
    } catch (error) {
      tell({ kind: 'failed', id, error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
  tell({ kind: 'ready' });
}
