import type { Day } from '../domain/day.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';

/** Understanding, at once or from a thread of its own: the same text, context and day give the same request. */
export type UnderstandsSoon = (text: string, context: Context, today: Day) => Request | Promise<Request>;

/** A message whose understanding was stopped because it took far longer than any message should. */
export class NotUnderstoodInTime extends Error {
  override name = 'NotUnderstoodInTime';
}
