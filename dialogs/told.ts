import type { ToldView } from '../src/answer/reportView.ts';
import type { Said } from '../src/domain/language.ts';
import type { SaidAsk } from '../src/text/reportSentences.ts';

/** A plain reply: what is said, and what can be asked next. */
export function told(said: Said, tone: ToldView['tone'] = 'plain', asks: readonly SaidAsk[] = []): ToldView {
  return { kind: 'told', tone, said, asks };
}

/** Something that was not done, and why. */
export function refusedWith(said: Said, ...asks: readonly SaidAsk[]): ToldView {
  return told(said, 'attention', asks);
}
