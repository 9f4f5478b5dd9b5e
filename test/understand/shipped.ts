import { openLexicon, openPlan } from '../../src/app/openPlan.ts';
import { understandingOpener } from '../../src/app/openUnderstanding.ts';
import type { Context } from '../../src/understand/context.ts';
import { remember } from '../../src/understand/remember.ts';
import type { Request } from '../../src/understand/request.ts';

/** The day every test stands on. */
export const TODAY = '2022-11-15';
export const plan = openPlan();
export const lexicon = openLexicon();
export const understand = understandingOpener()(plan);

/** Says the messages one after the other, and gives the request of the last. */
export function conversation(...messages: readonly string[]): Request {
  let context: Context = {};
  let last: Request | undefined;
  for (const message of messages) {
    last = understand(message, context, TODAY);
    context = remember(context, last, last.years.length === 0 && last.indicators.length > 0 ? '2022-2023' : undefined);
  }
  if (!last) throw new Error('A conversation has at least one message.');
  return last;
}
