import type { Scope } from '../../domain/plan.ts';
import { decideSubject } from '../decideSubject.ts';
import { yearsFor } from '../followUp.ts';
import { askedOfOne, styleOf } from '../intents/chooseIntent.ts';
import { readMine } from '../mineReading.ts';
import { readReport } from '../report/reading.ts';
import { INTENTS, type Intent } from '../request.ts';
import type { Part } from '../requestOf.ts';
import { readStatus } from '../statuses.ts';
import { suggestionsFor } from '../subject.ts';
import type { Step } from '../understand.ts';
import { unlessDoubtful } from './doubt.ts';
import { intentSigns } from './intentSigns.ts';
import type { Learned } from './learned.ts';
import { settled } from './settled.ts';

type IntentOdds = Readonly<Record<Intent, number>>;

/** What the rules understood, unless what is learned speaks clearly for another reading that can be made. */
export function secondThought(step: Step, first: Part, learned: Learned): Part {
  if (first.firm || first.command) return first;
  const odds = learned.intents(intentSigns(step, first));
  const part = likeliestPart(step, first, odds, learned);
  return unlessDoubtful(step, weighed(part, odds), odds);
}

/** The likeliest intent that the message can be read as; the rules' own reading where no likelier one can be made. */
function likeliestPart(step: Step, first: Part, odds: IntentOdds, learned: Learned): Part {
  for (const intent of byOdds(odds, step)) {
    if (odds[intent] < LEAST_TRIED) break;
    const own = intent === first.intent;
    const part = settled(step, own ? first : readAs(step, intent), learned);
    if (own && part) return part;
    if (part)
      return {
        ...part,
        because: [...(part.because ?? []), { field: 'intent', words: '', rule: `learned: ${intent}` }],
      };
  }
  return settled(step, first, learned) ?? first;
}

/** Less likely than this none is tried: the rules are right more often. */
const LEAST_TRIED = 0.35;

/** What the rules claim is worth less where the learned intents see something else. */
function weighed(part: Part, odds: IntentOdds): Part {
  return { ...part, confidence: (part.confidence ?? 0.5) * (0.4 + 0.6 * odds[part.intent]) };
}

/** Whoever names an indicator by its number is declined only where that is all but certain. */
const DECLINES_NAMED = 0.8;

function byOdds(odds: IntentOdds, { reading }: Step): readonly Intent[] {
  const named = reading.namesIndicators && odds.out_of_scope < DECLINES_NAMED;
  const among = named ? INTENTS.filter((one) => one !== 'out_of_scope') : [...INTENTS];
  return among.sort((a, b) => odds[b] - odds[a]);
}

/** The message read as one intent; undefined when it does not hold what that intent needs. */
export function readAs(given: Step, intent: Intent): Part | undefined {
  const step: Step = { ...given, forced: intent };
  switch (intent) {
    case 'progress':
    case 'target':
    case 'trend':
    case 'compare':
    case 'describe':
    case 'briefing':
      return ofFigures(step, intent);
    case 'overview':
    case 'list':
      return ofWhole(step, intent);
    case 'report':
      return readReport(step);
    case 'my_reports':
      return readMine(step);
    case 'help':
    case 'smalltalk':
    case 'plan':
      return { intent, wishes: intent === 'smalltalk' ? { smalltalk: 'other' } : {}, confidence: 0.8 };
    case 'out_of_scope':
      return declined(step);
    case 'clarify':
      return asked(step);
  }
}

function ofFigures(step: Step, intent: Intent): Part | undefined {
  const scope = step.reading.numbers.length > 0 ? undefined : scopeOf(step);
  if (scope !== undefined) {
    if (intent !== 'describe' && intent !== 'briefing' && intent !== 'target') return undefined;
    return { intent, scope, years: step.reading.years.years, wishes: wishesOf(step, intent), confidence: 0.8 };
  }
  const part = decideSubject(step);
  if (part.intent === intent) return part;
  const strict = step.subject();
  if (strict.kind === 'none' && intent !== 'briefing') {
    const again = decideSubject({ ...step, subject: step.tolerant });
    if (again.intent === intent) return { ...again, confidence: 0.6 };
  }
  if (intent === 'briefing' && part.intent === 'out_of_scope' && part.refusal?.why !== 'not-in-plan')
    return { intent, scope: 'plan', years: step.reading.years.years, wishes: wishesOf(step, intent), confidence: 0.7 };
  // Which indicator is meant is left to what is learned.
  return { intent, years: yearsFor(step, intent), wishes: wishesOf(step, intent), confidence: 0.6 };
}

/** A question that fits several indicators: which, is left to what is learned where the rules do not tell. */
function asked(step: Step): Part {
  const subject = step.subject();
  const candidates = subject.kind === 'close' ? subject.candidates : [];
  return {
    intent: 'clarify',
    completes: askedOfOne(step.reading),
    indicators: candidates,
    years: step.reading.years.years,
    confidence: 0.7,
  };
}

function wishesOf({ reading }: Step, intent: Intent): NonNullable<Part['wishes']> {
  return intent === 'briefing' ? styleOf(reading.said.flat) : {};
}

function ofWhole(step: Step, intent: 'overview' | 'list'): Part | undefined {
  const { reading, context } = step;
  if (reading.numbers.length > 0 && (context.last?.scope ?? null) === null) return undefined;
  const status = intent === 'overview' ? (readStatus(reading.rest)?.status ?? null) : null;
  const scope = scopeOf(step) ?? (context.last?.scope && reading.said.words.length <= 6 ? context.last.scope : 'plan');
  return { intent, scope, status, years: reading.years.years, confidence: 0.75 };
}

function scopeOf({ reading, subject }: Step): Scope | undefined {
  const found = subject();
  return reading.scopes[0] ?? (found.kind === 'scope' ? found.scope : undefined);
}

function declined({ subject }: Step): Part {
  return {
    intent: 'out_of_scope',
    refusal: { why: 'not-in-plan', nearest: suggestionsFor(subject()) },
    confidence: 0.75,
  };
}
