import type { ToldView } from '../src/answer/reportView.ts';
import type { Instant } from '../src/domain/day.ts';
import type { Activity, Decision, Entry, Reading } from '../src/domain/entry.ts';
import { judge } from '../src/domain/ledger.ts';
import { LIMITS, plainText } from '../src/domain/reportFields.ts';
import { decisionId } from '../src/domain/reports.ts';
import { may } from '../src/domain/role.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import { REPORT_SAID } from '../src/text/reportSentences.ts';
import type { Person } from './person.ts';
import { refusedWith } from './told.ts';
import { isNamed, type Named } from './withdrawTurn.ts';

export type DecideTurn =
  | { does: 'say'; body: ToldView }
  | { does: 'record'; decision: Decision; entry: Activity | Reading };

/** Validates or rejects what somebody else reported. `entries` are those of its indicator. */
export function decideTurn(
  entries: readonly Entry[],
  named: Named,
  wish: { decision: 'validated' | 'rejected'; reason: unknown },
  person: Person,
  now: Instant,
): DecideTurn {
  if (!may(person.roles, 'validate')) return { does: 'say', body: refusedWith(REPORT_SAID.mayNotValidate) };
  const found = judge(entries).filter(({ entry }) => isNamed(entry, named));
  const [one] = found;
  if (!one || found.length > 1) return { does: 'say', body: refusedWith(REPORT_SAID.notFound, REPORT_ASKS.queue) };
  const { entry, state } = one;
  if (entry.by.id === person.id)
    return { does: 'say', body: refusedWith(REPORT_SAID.ownValidation, REPORT_ASKS.queue) };
  if (state !== 'reported') return { does: 'say', body: refusedWith(REPORT_SAID.alreadyDecided, REPORT_ASKS.queue) };
  const reason = plainText(wish.reason);
  if (reason.length > LIMITS.reason)
    return { does: 'say', body: refusedWith(REPORT_SAID.reasonTooLong, REPORT_ASKS.queue) };
  if (wish.decision === 'rejected' && reason === '')
    return { does: 'say', body: refusedWith(REPORT_SAID.needsReason, REPORT_ASKS.queue) };
  const decision: Decision = {
    kind: 'decision',
    id: decisionId(entry.id),
    indicator: entry.indicator,
    by: { id: person.id, name: person.name },
    at: now,
    about: entry.id,
    decision: wish.decision,
    ...(reason !== '' && { reason }),
    ...(entry.fictitious && { fictitious: true }),
  };
  return { does: 'record', decision, entry };
}
