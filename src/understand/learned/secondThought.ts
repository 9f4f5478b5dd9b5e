import type { Scope } from '../../domain/plan.ts';
import { decideSubject } from '../decideSubject.ts';
import { styleOf } from '../intents/chooseIntent.ts';
import { readMine } from '../mineReading.ts';
import { readReport } from '../report/reading.ts';
import { INTENTS, type Intent } from '../request.ts';
import type { Part } from '../requestOf.ts';
import { readStatus } from '../statuses.ts';
import { suggestionsFor } from '../subject.ts';
import type { Step } from '../understand.ts';
import type { IntentOdds, IntentSense } from './intentSense.ts';
import { signsOfStep } from './signs.ts';

/**
 * How much more likely than the intent of the rules another one must be, as a logarithm: more where words of that intent
 * were said, or where the conversation tells it. Found on conversations that neither had seen.
 */
const TRUST = { fallback: 1, said: 2.5 };

/** What the rules understood, unless the learned intents speak clearly for another reading that can be made. */
export function secondThought(step: Step, first: Part, sense: IntentSense): Part {
  if (first.firm || first.command) return first;
  const odds = sense(signsOfStep(step));
  const likeliest = mostLikely(odds, first);
  if (likeliest === first.intent || likeliest === 'clarify') return weighed(first, odds);
  const other = readAs(step, likeliest);
  if (!other) return weighed(first, odds);
  const because = { field: 'intent', words: '', rule: `learned: ${likeliest}` };
  return weighed({ ...other, because: [...(other.because ?? []), because] }, odds);
}

/** What the rules claim is worth less where the learned intents see something else. */
function weighed(part: Part, odds: IntentOdds): Part {
  return { ...part, confidence: (part.confidence ?? 0.5) * (0.4 + 0.6 * odds[part.intent]) };
}

function mostLikely(odds: IntentOdds, { intent: first, because = [] }: Part): Intent {
  const said = because.some(({ field, rule }) => field === 'intent' && (rule === first || rule === 'the conversation'));
  const trust = said ? TRUST.said : TRUST.fallback;
  const score = (intent: Intent): number => Math.log(odds[intent] + 1e-9) + (intent === first ? trust : 0);
  return INTENTS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** The message read as one intent; undefined when it does not hold what that intent needs. */
function readAs(given: Step, intent: Intent): Part | undefined {
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
      return undefined;
  }
}

function ofFigures(step: Step, intent: Intent): Part | undefined {
  const scope = step.reading.numbers.length > 0 ? undefined : scopeOf(step);
  if (scope !== undefined) {
    if (intent !== 'describe' && intent !== 'briefing' && intent !== 'target') return undefined;
    return { intent, scope, years: step.reading.years.years, wishes: wishesOf(step, intent), confidence: 0.8 };
  }
  const part = decideSubject(step);
  if (part.intent === intent || part.intent === 'clarify') return part;
  const strict = step.subject();
  if (strict.kind === 'none' && intent !== 'briefing') {
    const again = decideSubject({ ...step, subject: step.tolerant });
    if (again.intent === intent || again.intent === 'clarify') return { ...again, confidence: 0.6 };
  }
  if (intent === 'briefing' && part.intent === 'out_of_scope' && part.refusal?.why !== 'not-in-plan')
    return { intent, scope: 'plan', years: step.reading.years.years, wishes: wishesOf(step, intent), confidence: 0.7 };
  return undefined;
}

function wishesOf({ reading }: Step, intent: Intent): NonNullable<Part['wishes']> {
  return intent === 'briefing' ? styleOf(reading.said.flat) : {};
}

function ofWhole(step: Step, intent: 'overview' | 'list'): Part | undefined {
  const { reading, context } = step;
  if (reading.numbers.length > 0) return undefined;
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
