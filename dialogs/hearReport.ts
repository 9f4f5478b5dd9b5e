import type { Lang } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { type FieldProblem, type RawFields, type ReportFields, readFields } from '../src/domain/reportFields.ts';
import type { Request } from '../src/understand/request.ts';
import { type Draft, type DraftKept, type Handled, handledBefore, isExpired, type Turn } from './draft.ts';

/** What a message means for a report in progress or a new one. */
export type Heard =
  /** It speaks of something else; a draft stays as it is. */
  | { does: 'nothing' }
  /** It was delivered before: answered the same, nothing done. */
  | { does: 'repeat'; handled: Handled }
  /** The draft it speaks to is gone. */
  | { does: 'expired'; since: string | undefined }
  | { does: 'cancel'; draft: Draft }
  | { does: 'nothingToCancel' }
  | { does: 'nothingToConfirm' }
  /** The draft as it is now; `confirm` when it is to be recorded. */
  | {
      does: 'draft';
      draft: Draft;
      problems: readonly FieldProblem[];
      confirm: boolean;
      /** Another draft that this one took the place of. */
      dropped?: Draft;
      /** A draft that expired before this new one. */
      expired?: string;
    };

const NO_PLACE =
  /^\W*(?:passe(?:r|z)?|skip(?: it)?|aucun(?: lieu)?|sans lieu|pas de lieu|nulle part|n\/?a|none|no place|nowhere|s\.? ?o\.?)\W*$/iu;
const SHORT = 60;

/**
 * Hears a message. `kept` is what is kept of the person; `drafting` tells that this conversation had a draft, even if
 * it is gone since. The same message with the same memory always means the same.
 */
export function hearReport(
  kept: DraftKept,
  drafting: string | undefined,
  request: Request,
  said: string,
  turn: Turn,
  plan: Plan,
): Heard {
  const before = handledBefore(kept, turn.key);
  if (before) return { does: 'repeat', handled: before };
  const own = kept.draft?.conversation === turn.conversation ? kept.draft : undefined;
  const gone = own ? isExpired(own, turn.now) : drafting !== undefined;
  const draft = gone ? undefined : own;
  const since = gone ? (own?.touchedAt ?? drafting) : undefined;
  const wish = request.wishes.draft;

  if (wish === 'cancel') {
    if (draft) return { does: 'cancel', draft };
    return gone ? { does: 'expired', since } : { does: 'nothingToCancel' };
  }
  if (draft) return hearDraft(draft, request, said, turn, plan);
  const begins = request.intent === 'report' && wish === undefined;
  if (gone && (wish !== undefined || (begins && isFragment(request)))) return { does: 'expired', since };
  if (wish === 'confirm') return { does: 'nothingToConfirm' };
  if (!begins && wish !== 'correct') return { does: 'nothing' };
  if (wish === 'correct' && request.intent !== 'report') return { does: 'nothing' };
  const begun = begin(request, turn, plan);
  return {
    ...begun,
    ...(since !== undefined && { expired: since }),
    ...(kept.draft && !own && { dropped: kept.draft }),
  };
}

/** A message while a draft of this conversation is open. */
function hearDraft(draft: Draft, request: Request, said: string, turn: Turn, plan: Plan): Heard {
  const wish = request.wishes.draft;
  if (wish === 'confirm') return touched(draft, {}, request, turn, plan, { confirm: true });
  if (draft.asking === 'place' && NO_PLACE.test(said))
    return touched({ ...draft, placeless: true }, {}, request, turn, plan);
  if (draft.startedBy === turn.key) return touched(draft, {}, request, turn, plan);
  const named = namedIndicator(draft, request, said);
  if (named !== undefined) return touched(draft, { indicator: named }, request, turn, plan);
  if (request.intent !== 'report' && wish !== 'correct') return { does: 'nothing' };
  if (wish === undefined && startsAnew(draft.fields, request)) {
    return { ...begin(request, turn, plan), dropped: draft };
  }
  return touched(draft, rawOf(request), request, turn, plan);
}

/** A draft with what the message adds; a field that cannot be used leaves the one there was. */
function touched(
  draft: Draft,
  raw: RawFields,
  request: Request,
  turn: Turn,
  plan: Plan,
  { confirm = false } = {},
): Extract<Heard, { does: 'draft' }> {
  const { fields, problems } = readFields(raw, plan);
  const { language } = request.languageSaid ? request : draft;
  const { placeless, ...rest } = draft;
  const merged: Draft = {
    ...rest,
    ...(placeless && fields.place === undefined && { placeless }),
    language,
    touchedAt: turn.now,
    fields: { ...draft.fields, ...fields },
  };
  return { does: 'draft', draft: asked(merged), problems, confirm: confirm && problems.length === 0 };
}

function begin(request: Request, turn: Turn, plan: Plan): Extract<Heard, { does: 'draft' }> {
  const [first, ...also] = request.indicators;
  const raw: RawFields = { ...rawOf(request), indicator: request.slots.indicator ?? first };
  const language: Lang = request.language;
  const { op, conversation, key, now } = turn;
  const blank: Draft = {
    op,
    conversation,
    startedBy: key,
    startedAt: now,
    touchedAt: now,
    language,
    fields: {},
    shown: '',
    ...(also.length > 0 && request.slots.indicator === undefined && { also }),
  };
  return touched(blank, raw, request, turn, plan);
}

/** The draft with the field to ask for next: indicator, date, then place, which may be left out. */
export function asked(draft: Draft): Draft {
  const { asking: _, ...rest } = draft;
  const { indicator, date, place } = draft.fields;
  if (indicator === undefined) return { ...rest, asking: 'indicator' };
  if (date === undefined) return { ...rest, asking: 'date' };
  return place === undefined && !draft.placeless ? { ...rest, asking: 'place' } : rest;
}

function rawOf({ slots }: Request): RawFields {
  const { indicator, date, place, quantity, title, partners } = slots;
  return { indicator, date, place, quantity, title: isGenericTitle(title) ? undefined : title, partners };
}

/** «une activité» names nothing: the indicator's own name says more. */
export function isGenericTitle(title: string | undefined): boolean {
  return (
    title !== undefined &&
    /^(?:une? |an? |new |nouvelle |another |autre )*(?:activit(?:é|e|és|es|y|ies)|reports?|déclarations?)$/iu.test(
      title.trim(),
    )
  );
}

/** «le 7», «prospection»: the indicator that was asked for, said as a question on it would be. */
function namedIndicator(draft: Draft, request: Request, said: string): number | undefined {
  if (draft.asking !== 'indicator' || request.intent === 'report' || said.length > SHORT) return undefined;
  if (/\?\s*$/.test(said) || !['progress', 'describe', 'clarify'].includes(request.intent)) return undefined;
  return request.indicators.length === 1 ? request.indicators[0] : undefined;
}

/** A whole sentence about another activity, while the draft has its own: it says otherwise what the draft says. */
function startsAnew(fields: ReportFields, request: Request): boolean {
  const { slots } = request;
  if (isGenericTitle(slots.title)) return true; // «déclarer une activité», said again
  if (!isWhole(request)) return false;
  return (['indicator', 'title', 'place', 'date'] as const).some(
    (slot) => slots[slot] !== undefined && fields[slot] !== undefined && slots[slot] !== fields[slot],
  );
}

/** A report that can stand by itself: what it was, with its day or its place. */
export function isWhole({ slots }: Request): boolean {
  const named = slots.title !== undefined && slots.indicator !== undefined;
  return isGenericTitle(slots.title) || (named && (slots.date !== undefined || slots.place !== undefined));
}

/** A piece of a report that makes no report by itself: «c'était le 4». */
export function isFragment({ slots }: Request): boolean {
  return slots.title === undefined && slots.indicator === undefined;
}
