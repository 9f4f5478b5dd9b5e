import { type Request, SHOWS_FIGURES, type Slots } from '../../understand/request.ts';
import type { Conversation, Expected, Turn } from './conversations.ts';

/** One turn with what was understood of it, and which fields are right. */
export type Scored = {
  conversation: string;
  traits: readonly string[];
  first: boolean;
  turn: Turn;
  got: Request;
  right: Record<'intent' | 'indicators' | 'years' | 'scope' | 'status' | 'language' | 'whole', boolean>;
};

/** Intents whose answer shows a figure. */
export const FIGURES: ReadonlySet<string> = SHOWS_FIGURES;
const NEAR_FIGURES: ReadonlySet<string> = new Set([...FIGURES, 'overview', 'describe', 'list']);

/** Judges one turn as test/eval/score.mjs does. */
export function scoreTurn({ id, traits = [] }: Conversation, turn: Turn, at: number, got: Request): Scored {
  const { expect: want } = turn;
  const intent = among(got.intent, want.intent, want.intentAny);
  const indicators = among(got.indicators, want.indicators, want.indicatorsAny);
  const years = want.intent === 'report' || among(got.years, want.years, want.yearsAny);
  const scoped = want.intent === 'overview' || want.intent === 'list';
  const scope = among(got.scope, want.scope ?? null, want.scopeAny) || (!scoped && (want.scope ?? null) === null);
  const status = among(got.status, want.status ?? null, want.statusAny);
  const language = traits.includes('no-lang') || among(got.language, turn.lang, want.langAny ?? turn.langAny);
  const whole = intent && indicators && years && scope && status;
  return {
    conversation: id,
    traits,
    first: at === 0,
    turn,
    got,
    right: { intent, indicators, years, scope, status, language, whole },
  };
}

/** The lines of the scorer's table, as [name, right, all]. */
export function tableOf(all: readonly Scored[]): readonly (readonly [string, number, number])[] {
  const rows = new Map<string, [number, number]>();
  const count = (name: string, ok: boolean): void => {
    const row = rows.get(name) ?? [0, 0];
    rows.set(name, [row[0] + Number(ok), row[1] + 1]);
  };
  for (const one of all) countTurn(one, count);
  return [...rows].map(([name, [right, total]]) => [name, right, total] as const);
}

function countTurn({ turn, got, right, traits, first }: Scored, count: (name: string, ok: boolean) => void): void {
  const { expect: want, lang } = turn;
  const wants = wanted(want);
  count('turn, all fields right', right.whole);
  count(`  ${lang}`, right.whole);
  for (const field of ['intent', 'indicators', 'years', 'language'] as const) count(field, right[field]);
  if (want.intent === 'overview' || want.intent === 'list') count('scope', right.scope);
  if (want.intent === 'clarify') count('asks when ambiguous', got.intent === 'clarify' && right.indicators);
  if (want.intent === 'out_of_scope') count('refuses when out of scope', right.intent);
  if (FIGURES.has(got.intent)) count('a figure shown is the figure asked', isAskedFigure(want, right));
  if (wants.every((one) => FIGURES.has(one))) count('a figure asked is answered', FIGURES.has(got.intent));
  if (wants.every((one) => one === 'clarify' || one === 'out_of_scope')) {
    count('no figure when asking or refusing', !FIGURES.has(got.intent));
  }
  if (first && want.indicators.length === 1 && (FIGURES.has(want.intent) || want.intent === 'describe')) {
    count('one indicator asked outright', right.indicators);
  }
  if (!first) count('follow-up turns', right.whole);
  if (traits.includes('typo')) count('with typing errors', right.whole);
  if (want.intent === 'report' && want.slots) countSlots(want, got.slots, count);
}

function isAskedFigure(want: Expected, right: Scored['right']): boolean {
  return right.indicators && right.years && wanted(want).some((one) => NEAR_FIGURES.has(one));
}

function countSlots(want: Expected, got: Slots, count: (name: string, ok: boolean) => void): void {
  for (const [name, value] of Object.entries(want.slots ?? {})) {
    count(`report ${name}`, slotRight(name, got[name as keyof Slots], value));
  }
  if (wanted(want).includes('my_reports')) return;
  for (const name of ['date', 'place', 'quantity'] as const) {
    if (!(name in (want.slots ?? {}))) count('report slots not said are not made up', got[name] === undefined);
  }
}

/** A text slot is right when one holds the other and neither is more than twice as long. */
function slotRight(name: string, got: unknown, want: unknown): boolean {
  if (name === 'indicator' || name === 'quantity') return Number(got) === Number(want);
  if (name === 'date') return got === want;
  const [a, b] = [plain(got), plain(want)];
  return a !== '' && (a.includes(b) || b.includes(a)) && a.length <= 2 * b.length + 4 && b.length <= 2 * a.length + 4;
}

function plain(text: unknown): string {
  return String(text ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every intent that is right. */
export function wanted({ intent, intentAny }: Expected): readonly string[] {
  return intentAny ?? [intent];
}

function among(got: unknown, want: unknown, any: readonly unknown[] | undefined): boolean {
  return (any ?? [want]).some((one) => JSON.stringify(one ?? null) === JSON.stringify(got ?? null));
}
