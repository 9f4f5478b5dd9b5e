import type { Plan } from '../src/domain/plan.ts';
import { type FieldProblem, type ReportFields, readFields } from '../src/domain/reportFields.ts';
import type { Order } from './order.ts';

/** What the buttons of the reporting cards send. Nothing in it is believed but its form. */
export type CardOrder =
  | {
      kind: 'submit';
      op: string;
      fields: ReportFields;
      problems: readonly FieldProblem[];
      shown: string;
      corrects: { indicator: number; id: string } | undefined;
    }
  | { kind: 'drop'; op: string }
  | Order
  | { kind: 'unreadable' };

/** The verb of every button of these cards; which one it is stands in `do`. */
export const REPORT_VERB = 'report';

const OP = /^[0-9a-f]{24}-[0-9a-f]{16}$/;
const LONGEST_ID = 300;

/** Whether the data of a button belongs to the reporting cards. */
export function isReportData(data: unknown): data is Record<string, unknown> {
  return isRecord(data) && data.verb === REPORT_VERB;
}

/** Reads the data of a button, inputs included. What is not as these cards write it is unreadable. */
export function readCardOrder(data: unknown, plan: Plan): CardOrder {
  if (!isRecord(data)) return UNREADABLE;
  switch (data.do) {
    case 'record':
      return readSubmit(data, plan);
    case 'drop':
      return isOp(data.op) ? { kind: 'drop', op: data.op } : UNREADABLE;
    case 'undo':
    case 'withdraw':
    case 'correct': {
      const target = readTarget(data);
      return target ? { kind: data.do, indicator: target.indicator, named: { id: target.id } } : UNREADABLE;
    }
    case 'approve':
    case 'reject': {
      const target = readTarget(data);
      if (!target) return UNREADABLE;
      const { indicator, id } = target;
      const decision = data.do === 'approve' ? 'validated' : 'rejected';
      return { kind: 'decide', indicator, named: { id }, decision, reason: data.reason };
    }
    default:
      return UNREADABLE;
  }
}

const UNREADABLE: CardOrder = { kind: 'unreadable' };

function readSubmit(data: Readonly<Record<string, unknown>>, plan: Plan): CardOrder {
  const { op, shown } = data;
  if (!isOp(op) || (shown !== undefined && (typeof shown !== 'string' || shown.length > 2000))) return UNREADABLE;
  const corrects = data.corrects === undefined ? undefined : readTarget(data.corrects);
  if (data.corrects !== undefined && !corrects) return UNREADABLE;
  const { indicator, date, place, quantity, title, partners, link } = data;
  const { fields, problems } = readFields({ indicator, date, place, quantity, title, partners, link }, plan);
  return { kind: 'submit', op, fields, problems, shown: shown ?? '', corrects };
}

function readTarget(value: unknown): { indicator: number; id: string } | undefined {
  if (!isRecord(value)) return undefined;
  const chosen = typeof value.chosen === 'string' ? /^(\d{1,5})\|(.+)$/s.exec(value.chosen) : null;
  const { indicator, id } = chosen ? { indicator: Number(chosen[1]), id: chosen[2] } : value;
  if (typeof indicator !== 'number' || !Number.isInteger(indicator) || indicator < 1) return undefined;
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? { indicator, id } : undefined;
}

function isOp(value: unknown): value is string {
  return typeof value === 'string' && OP.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
