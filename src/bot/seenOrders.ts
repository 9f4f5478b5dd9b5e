import { refusedWith, told as toldView } from '../../dialogs/told.ts';
import type { ReportBody } from '../answer/reportView.ts';
import { SEEN_ASKS, SEEN_SAID } from '../text/seenTexts.ts';
import type { ReportingParts, ReportTurn } from './reportTurn.ts';

/** Keeps from now on what a person was last shown, or no longer; `optedIn` is what then holds. */
export async function orderSeen(
  { seen, rehearsal = false }: ReportingParts,
  { told, person }: ReportTurn,
  decision: 'start' | 'stop',
): Promise<{ body: ReportBody; optedIn?: boolean }> {
  if (!seen || rehearsal) return { body: refusedWith(SEEN_SAID.notHere) };
  if (!told.speaker.address) return { body: refusedWith(SEEN_SAID.personalOnly) };
  if (decision === 'stop') {
    await seen.forget(person.id);
    return { body: toldView(SEEN_SAID.stopped, 'good', [SEEN_ASKS.overview, SEEN_ASKS.start]), optedIn: false };
  }
  await seen.begin(person.id);
  return { body: toldView(SEEN_SAID.started, 'good', [SEEN_ASKS.overview, SEEN_ASKS.stop]), optedIn: true };
}
