import { compareEditions, type EditionChange } from '../domain/compareEditions.ts';
import { isFigure, judge } from '../domain/ledger.ts';
import { indicatorOf } from '../domain/plan.ts';
import { parseReference } from '../domain/reference.ts';
import type { Command } from '../understand/request.ts';
import type { AnswerBody, EditionsAnswer, HistoryAnswer, VerifyAnswer } from './answer.ts';
import { list } from './describe.ts';
import type { Known } from './known.ts';

const LINES_AT_MOST = 10;

/** The answers about the assistant's own records. Those about reports are the dialogs' to give. */
export function command(known: Known, asked: Command): AnswerBody {
  switch (asked) {
    case 'verify':
      return verify(known);
    case 'history':
      return history(known) ?? list(known);
    case 'editions':
      return editions(known);
    case 'queue':
    case 'decide':
    case 'check_in':
    case 'my_data':
    case 'forget':
    case 'notify':
    case 'keep_seen':
      return { kind: 'notYet', what: asked };
  }
}

function verify({ request, verified }: Known): VerifyAnswer {
  const reference = request.wishes.reference ? parseReference(request.wishes.reference) : undefined;
  return { kind: 'verify', reference, verified: verified ?? { kind: 'unknown' } };
}

function history({ request, plan, entries = [] }: Known): HistoryAnswer | undefined {
  const [number] = request.indicators;
  const indicator = number === undefined ? undefined : indicatorOf(plan, number);
  if (!indicator) return undefined;
  const all = judge(entries.filter((entry) => isFigure(entry) || entry.kind === 'decision')).reverse();
  return { kind: 'history', indicator, lines: all.slice(0, LINES_AT_MOST), total: all.length };
}

function editions({ request, plan, editions: known = [plan] }: Known): EditionsAnswer {
  const [number] = request.indicators;
  const [before, after] = known.slice(-2);
  return {
    kind: 'editions',
    editions: known.map(({ id, edition, title }) => ({ id, edition, title })),
    indicator: number === undefined ? undefined : indicatorOf(plan, number),
    changes: before && after ? targetChanges(compareEditions(before, after), number) : [],
  };
}

/** The changed targets of one indicator, or of all. */
function targetChanges(changes: readonly EditionChange[], number: number | undefined): EditionsAnswer['changes'] {
  return changes
    .filter((change) => change.kind === 'targetChanged')
    .filter((change) => number === undefined || change.indicator === number);
}
