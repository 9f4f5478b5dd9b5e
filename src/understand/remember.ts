import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Context, Remembered } from './context.ts';
import type { Request, Slots } from './request.ts';

/** Requests that follow-ups can build on. */
const BUILT_ON = new Set<Request['intent']>([
  'progress',
  'target',
  'trend',
  'compare',
  'overview',
  'list',
  'describe',
  'briefing',
  'my_reports',
]);

/**
 * What the conversation keeps after a request: the language said, the last request on the plan, a clarifying question
 * that waits, the report in progress, and the year the answer showed.
 */
export function remember(context: Context, request: Request, answeredYear?: FiscalYear): Context {
  const next: Context = { ...context };
  if (request.languageSaid) next.language = request.language;
  delete next.pending;
  delete next.refused;
  const { why, of = 'indicator' } = request.refusal ?? {};
  if (why === 'no-such-indicator' || why === 'no-such-part')
    next.refused = { intent: request.completes ?? 'progress', of };
  const left = context.pending?.candidates.filter((one) => !request.indicators.includes(one)) ?? [];
  if (context.pending && request.indicators.length > 0 && left.length < context.pending.candidates.length)
    next.others = left;
  if (request.command !== null) return next;
  if (request.intent === 'clarify') {
    next.pending = { request: kept(request, request.completes ?? 'progress'), candidates: request.indicators };
    return next;
  }
  if (request.intent === 'report') return withDraft(next, request);
  if (!BUILT_ON.has(request.intent)) return next;
  const now = kept(request, request.intent);
  if (context.last && !sameSubject(context.last, now)) {
    if (context.earlier) next.before = context.earlier;
    next.earlier = context.last;
  }
  next.last = now;
  const said = request.years.filter((year): year is FiscalYear => year !== 'outside').at(-1);
  const year = answeredYear ?? said;
  if (year) next.answeredYear = year;
  else delete next.answeredYear;
  if (request.because.some(({ field, rule }) => field === 'years' && rule === 'place in the plan')) next.byPlace = true;
  else delete next.byPlace;
  return next;
}

function sameSubject(a: Remembered, b: Remembered): boolean {
  return a.indicators.join() === b.indicators.join() && a.scope === b.scope && a.years.join() === b.years.join();
}

function kept(request: Request, intent: Request['intent']): Remembered {
  const { indicators, years, scope, status, wishes } = request;
  return { intent, indicators, years, scope, status, wishes };
}

function stateOf(indicator: number): Remembered {
  return { intent: 'progress', indicators: [indicator], years: [], scope: null, status: null, wishes: {} };
}

/** A confirmed or cancelled draft is over; a whole other activity takes its place; anything else adds to it. */
function withDraft(context: Context, request: Request): Context {
  const { draft, ...rest } = context;
  if (request.wishes.draft === 'confirm' || request.wishes.draft === 'cancel') {
    // «ça nous amène où ?» is of the indicator just reported on.
    const reported = draft?.slots.indicator;
    return reported === undefined ? rest : { ...rest, last: stateOf(reported) };
  }
  const { slots: said } = request;
  const whole =
    said.title !== undefined && said.indicator !== undefined && (said.date !== undefined || said.place !== undefined);
  const other = (['indicator', 'title', 'place', 'date'] as const).some(
    (slot) => said[slot] !== undefined && draft?.slots[slot] !== undefined && said[slot] !== draft.slots[slot],
  );
  const fresh = request.wishes.draft === undefined && whole && other;
  const slots: Slots = { ...(fresh ? {} : draft?.slots), ...request.slots };
  const asking = (['indicator', 'date', 'place', 'title', 'quantity'] as const).find(
    (slot) => slots[slot] === undefined,
  );
  return { ...rest, draft: { slots, ...(asking && { asking }) } };
}
