import { indicatorsIn, type Scope } from '../domain/plan.ts';
import type { Remembered } from './context.ts';
import { chooseIntent, type IntentSigns } from './intents/chooseIntent.ts';
import { BRIEFING } from './intents/texts.ts';
import { readWhole } from './intents/whole.ts';
import type { AskedYear, Because, Intent } from './request.ts';
import type { Part } from './requestOf.ts';
import type { Subject } from './subject.ts';
import type { Step } from './understand.ts';

/** A question on the plan: what it is about, what it wants of it, and what it takes over from the conversation. */
export function decideSubject(step: Step): Part {
  const { reading, context } = step;
  if (reading.missing) {
    return {
      intent: 'out_of_scope',
      refusal: reading.missing,
      confidence: 0.95,
      because: [{ field: 'intent', words: reading.missing.asked ?? '', rule: 'no such indicator' }],
    };
  }
  const whole = readWhole(step);
  if (whole) return whole;
  const subject = reading.numbers.length > 0 ? numbered(step) : step.subject();
  switch (subject.kind) {
    case 'sure':
      return about(step, subject.indicators, subject.confidence, subject.words, subject.alternatives);
    case 'close':
      return close(step, subject.candidates, subject.words);
    case 'notInPlan':
      return {
        intent: 'out_of_scope',
        refusal: { why: 'not-in-plan', nearest: subject.nearest },
        confidence: 0.85,
        because: [{ field: 'intent', words: subject.words, rule: 'not in the plan' }],
      };
    case 'scope':
      return followUp(step, context.last, { kind: 'none', nearest: [], unknown: ['?'], content: 1 });
    case 'none':
      return followUp(step, context.last, subject);
  }
}

/** Named by number; other words may name more of them, or something the plan does not have. */
function numbered({ reading, subject }: Step): Subject {
  const found = subject();
  const firm = /^indicator/.test(reading.numberRule);
  if (found.kind === 'notInPlan' && !firm) return found;
  const more = found.kind === 'sure' && found.confidence > 0.85 && !firm ? found.indicators : [];
  const words = reading.because
    .filter(({ field }) => field === 'indicators')
    .map((one) => one.words)
    .join(' ');
  if (!firm && found.kind === 'none' && found.unknown.length >= 2) return found;
  const indicators =
    more.length > 0 &&
    !more.some((one) => reading.numbers.includes(one)) &&
    / (?:et|and|vs|contre|versus|ou|or|avec|with) /.test(reading.said.flat)
      ? [...reading.numbers, ...more]
      : reading.numbers;
  return { kind: 'sure', indicators, confidence: firm ? 0.98 : 0.9, alternatives: [], words };
}

function signsOf(
  { reading }: Step,
  indicators: readonly number[],
  years: readonly AskedYear[],
  scoped = false,
): IntentSigns {
  return {
    flat: reading.said.flat,
    rest: reading.rest,
    indicators,
    years,
    range: reading.years.ends !== undefined,
    scoped,
  };
}

/** What the question wants of those indicators. */
function about(
  step: Step,
  indicators: readonly number[],
  confidence: number,
  words: string,
  alternatives: readonly number[],
): Part {
  const { reading, context } = step;
  const chosen = chooseIntent(signsOf(step, indicators, reading.years.years));
  const ellipsis = !chosen.said && reading.years.years.length === 0 && context.last !== undefined && continues(step);
  const inherited = ellipsis && context.last ? context.last : undefined;
  const intent: Intent =
    inherited && CARRIED.has(inherited.intent) ? carriedIntent(inherited, indicators) : chosen.intent;
  const takesYears = context.last !== undefined && reading.years.years.length === 0 && continues(step);
  const years =
    reading.years.years.length > 0
      ? yearsFor(step, intent)
      : takesYears && intent !== 'trend' && intent !== 'describe'
        ? (context.last?.years ?? [])
        : [];
  const because: Because[] = [];
  if (words) because.push({ field: 'indicators', words, rule: 'names' });
  if (chosen.words) because.push({ field: 'intent', words: chosen.words.trim(), rule: chosen.intent });
  return { intent, indicators, years, confidence, alternatives, wishes: chosen.wishes, because };
}

function carriedIntent(last: Remembered, indicators: readonly number[]): Intent {
  if (indicators.length >= 2) return 'compare';
  if (last.intent === 'compare') return last.years.length >= 2 ? 'compare' : 'progress';
  return last.intent === 'overview' || last.intent === 'list' ? 'progress' : last.intent;
}

/** The years asked; of a range a comparison takes the two ends. */
function yearsFor({ reading }: Step, intent: Intent): readonly AskedYear[] {
  const { years, ends } = reading.years;
  return intent === 'compare' && ends ? ends : years;
}

function close(step: Step, candidates: readonly number[], words: string): Part {
  const { reading, context } = step;
  const last = context.last;
  const kept = last && continues(step) ? candidates.filter((number) => last.indicators.includes(number)) : [];
  if (kept.length === 1)
    return about(
      step,
      kept,
      0.75,
      words,
      candidates.filter((number) => !kept.includes(number)),
    );
  const chosen = chooseIntent(signsOf(step, [], reading.years.years));
  if (
    chosen.intent === 'compare' &&
    candidates.length >= 2 &&
    / (?:les|the|all|tous|toutes|compare\w*|trois|deux|three|two|both) /.test(reading.said.flat)
  ) {
    return {
      intent: 'compare',
      indicators: candidates,
      years: yearsFor(step, 'compare'),
      confidence: 0.8,
      because: [{ field: 'indicators', words, rule: 'names all of them' }],
    };
  }
  return {
    intent: 'clarify',
    completes: chosen.intent,
    indicators: candidates,
    years: yearsFor(step, chosen.intent),
    wishes: chosen.wishes,
    confidence: 0.85,
    because: [{ field: 'indicators', words, rule: 'fits several' }],
  };
}

/** Nothing is named: the conversation completes it, or it is outside of the plan. */
function followUp(step: Step, last: Remembered | undefined, subject: Extract<Subject, { kind: 'none' }>): Part {
  const { reading } = step;
  const refuse = (): Part => ({
    intent: 'out_of_scope',
    refusal: { why: subject.content === 0 ? 'not-a-question' : 'not-in-plan', nearest: subject.nearest },
    confidence: 0.7,
    because: [{ field: 'intent', words: subject.unknown.join(' '), rule: 'nothing of the plan is named' }],
  });
  if (!last || !CARRIED.has(last.intent)) return refuse();
  if (subject.unknown.length > 0 && !(subject.unknown.length === 1 && continues(step) && reading.said.words.length > 3))
    return refuse();
  if (reading.said.words.length > 22) return refuse();
  const scope = last.scope;
  if (last.indicators.length === 0 && scope !== null) return ofScope(step, last, scope);
  if (last.indicators.length === 0) return refuse();
  const years = reading.years.years.length > 0 ? reading.years.years : last.years;
  const chosen = chooseIntent(signsOf(step, last.indicators, reading.years.years));
  const bare = !chosen.said || SAME.test(reading.said.flat);
  let intent: Intent = bare ? last.intent : chosen.intent;
  if (bare && intent === 'compare' && last.indicators.length < 2 && years.length < 2) intent = 'progress';
  if (!bare && intent === 'compare' && last.indicators.length < 2 && years.length < 2) {
    const other = last.years.filter((year) => !years.includes(year));
    if (reading.years.years.length === 1 && other.length > 0)
      return {
        intent,
        indicators: last.indicators,
        years: [...years, ...other],
        confidence: 0.75,
        because: [{ field: 'indicators', words: '', rule: 'the conversation' }],
      };
    intent = 'progress';
  }
  const wanted =
    intent === 'trend' || intent === 'describe'
      ? reading.years.years.length > 1
        ? reading.years.years
        : []
      : yearsKept(step, intent, years);
  return {
    intent,
    indicators: last.indicators,
    years: wanted,
    confidence: 0.85,
    wishes: chosen.wishes,
    because: [{ field: 'indicators', words: '', rule: 'the conversation' }],
  };
}

function yearsKept(step: Step, intent: Intent, years: readonly AskedYear[]): readonly AskedYear[] {
  return step.reading.years.years.length > 0 ? yearsFor(step, intent) : years;
}

/** A follow-up on a part of the plan. */
function ofScope(step: Step, last: Remembered, scope: Scope): Part {
  const { reading, plan } = step;
  const years = reading.years.years.length > 0 ? reading.years.years : last.years;
  const briefing = BRIEFING.test(reading.said.flat);
  const intent: Intent = briefing ? 'briefing' : last.intent;
  const inside = indicatorsIn(plan, scope);
  return {
    intent,
    indicators: [],
    years,
    scope,
    status: last.status,
    confidence: inside.length > 0 ? 0.8 : 0.5,
    because: [{ field: 'scope', words: '', rule: 'the conversation' }],
  };
}

const CARRIED = new Set<Intent>(['progress', 'target', 'trend', 'compare', 'overview', 'list', 'describe', 'briefing']);
const SAME = /(?<=^| )(?:same|meme chose|pareil|idem|ditto|meme question|same thing|same question)(?= )/;
const CONTINUES =
  /^ (?:(?:ok|oui|yes|ah|bon|alors|great|cool|super|parfait|merci|thanks|d accord|hmm|euh) )*(?:et|and|pis|puis|also|aussi|what about|how about|same|meme|idem|pareil|qu en est il|ainsi que|plus|then|ensuite|maintenant|now|ou|or|mais|but|vs|versus|contre) /;

/** Whether the message leans on the one before: «et…», "what about…", or hardly a word. */
function continues({ reading }: Step): boolean {
  return CONTINUES.test(reading.said.flat) || SAME.test(reading.said.flat) || reading.said.words.length <= 3;
}
