import { isFigure, judge } from '../domain/ledger.ts';
import { indicatorOf, type Plan } from '../domain/plan.ts';
import { parseReference } from '../domain/reference.ts';
import type { Command } from '../understand/request.ts';
import type { AnswerBody, EditionsAnswer, HistoryAnswer, TargetChange, VerifyAnswer } from './answer.ts';
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
    changes: before && after ? targetChanges(before, after, number) : [],
  };
}

/** The target cells whose wording differs between two editions, of one indicator or of all. */
export function targetChanges(before: Plan, after: Plan, number?: number): TargetChange[] {
  const numbers = number === undefined ? after.indicators.map((one) => one.number) : [number];
  return numbers.flatMap((indicator) => {
    const [was, is] = [before, after].map((plan) => indicatorOf(plan, indicator)?.targets ?? {});
    const years = [...new Set([...before.years, ...after.years])].sort();
    return years
      .map((year) => ({ indicator, year, before: was?.[year]?.text, after: is?.[year]?.text }))
      .filter((change) => change.before !== change.after);
  });
}
