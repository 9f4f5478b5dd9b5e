import { hasScope, indicatorsIn, type Scope } from '../domain/plan.ts';
import { besideTheLast } from './besideTheLast.ts';
import type { Remembered } from './context.ts';
import { correctedNumber } from './correctedNumber.ts';
import { asksNow, CARRIED, continues, followUp, yearsFor } from './followUp.ts';
import { askedOfNone, askedOfOne, askedOfPart, chooseIntent, signsOf } from './intents/chooseIntent.ts';
import { cue } from './intents/cue.ts';
import { COMPARE } from './intents/figures.ts';
import { otherQuestion } from './intents/otherQuestion.ts';
import { readWhole } from './intents/whole.ts';
import { leftOut } from './leftOut.ts';
import { nextInPlan } from './nextInPlan.ts';
import { CARDINAL, numberOf } from './numbers.ts';
import { quotesNumber, quotesTargets, targetAlone } from './quotedNumbers.ts';
import type { Because, Intent } from './request.ts';
import type { Part } from './requestOf.ts';
import { severalIn } from './several.ts';
import type { Subject } from './subject.ts';
import type { Step } from './understand.ts';
import { GLUE, ORDINARY } from './words/known.ts';

/** A question on the plan: what it is about, what it wants of it, and what it takes over from the conversation. */
export function decideSubject(step: Step): Part {
  const { reading } = step;
  if (reading.missing && !quotesTargets(step)) {
    return {
      intent: 'out_of_scope',
      refusal: reading.missing,
      completes: reading.missing.why === 'no-such-part' ? askedOfPart(reading) : askedOfNone(reading),
      firm: true,
      confidence: 0.95,
      because: [{ field: 'intent', words: reading.missing.asked ?? '', rule: 'no such indicator' }],
    };
  }
  const turned = step.forced
    ? undefined
    : (leftOut(step) ??
      theOther(step) ??
      nextInPlan(step) ??
      correctedNumber(step) ??
      targetAlone(step) ??
      memberOfPart(step) ??
      partByArticle(step));
  if (turned) return turned;
  // A second thought has already decided what is wanted: only what it is about is read.
  const settled = step.forced ? undefined : (otherQuestion(step) ?? readWhole(step));
  if (settled) return settled;
  const byNumber = reading.numbers.length > 0 && !quotesNumber(step);
  const subject = byNumber ? numbered(step) : step.subject();
  const several = byNumber || subject.kind === 'notInPlan' ? [] : severalIn(step);
  if (several.length >= 2)
    return about(step, several, 0.85, subject.kind === 'sure' || subject.kind === 'close' ? subject.words : '', []);
  if ((subject.kind === 'sure' || subject.kind === 'close') && leansOnOrdinaryWords(step, subject.words)) {
    return followUp(step, { kind: 'none', nearest: [], unknown: [], content: 1 });
  }
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
      return followUp(step, { kind: 'none', nearest: [], unknown: ['?'], content: 1 });
    case 'none':
      return followUp(step, subject);
  }
}

/** «l'autre», "the other one": the candidate that was not chosen, when there was one. */
function theOther(step: Step): Part | undefined {
  const { others } = step.context;
  const [other] = others ?? [];
  if (other === undefined || others?.length !== 1 || step.reading.said.words.length > 6) return undefined;
  return THE_OTHER.test(step.reading.said.flat) ? about(step, [other], 0.85, '', []) : undefined;
}

/** «ok et le 12» after the orientation that holds it, «le 1, c'est grave ?» after the plan, «le dernier» after a list. */
function memberOfPart(step: Step): Part | undefined {
  const { plan, reading, context } = step;
  const scope = context.last?.scope ?? null;
  if (!context.last || scope === null || reading.said.words.length > MOST_OF_A_MEMBER) return undefined;
  const members = indicatorsIn(plan, scope);
  if (LAST_OF_THEM.test(reading.said.flat) && reading.scopes.length === 0) {
    const end = members.at(-1);
    return end && context.last.intent === 'list'
      ? { ...about(step, [end.number], 0.85, '', []), firm: true }
      : undefined;
  }
  const [number, ...others] = reading.numbers;
  if (number === undefined || others.length > 0 || !members.some((one) => one.number === number)) return undefined;
  // «le 3» after an issue may be the third issue.
  const [kind] = scope.split(':');
  const sibling = (kind === 'enjeu' || kind === 'orientation') && hasScope(plan, `${kind}:${number}` as Scope);
  if (sibling) return undefined;
  return { ...about(step, [number], 0.85, String(number), []), firm: true };
}

const MOST_OF_A_MEMBER = 8;
const LAST_OF_THEM = cue(
  '(?:le|la) derniere?(?= (?:ca|sa|c|il|elle|porte|mesure|est|veut|de|svp|stp|$))|the last (?:one|of (?:them|those))',
);

/** «et la 3 ?» after an orientation is an orientation: an indicator is masculine. */
function partByArticle(step: Step): Part | undefined {
  const { reading, context, plan } = step;
  const number = /^orientation:/.test(context.last?.scope ?? '')
    ? THE_FEMININE.exec(reading.said.flat)?.[1]
    : undefined;
  const scope = `orientation:${number === undefined ? '' : numberOf(number)}` as Scope;
  if (number === undefined || reading.scopes.length > 0 || !hasScope(plan, scope)) return undefined;
  if (reading.said.words.length > 8) return undefined;
  const spot = reading.rest.replace(/ la /, '    ');
  return decideSubject({ ...step, reading: { ...reading, numbers: [], scopes: [scope], rest: spot } });
}

const THE_OTHER = cue('l autre|the other(?: one)?|autre option|celui qui reste|the remaining one');
const THE_FEMININE = new RegExp(`(?<= )la (${CARDINAL}|premiere|deuxieme|troisieme|quatrieme)(?= )`);
const ALL_OF = cue(
  `(?:les|the|nos|our|ces|these|all|tous les|toutes les|all the) (?:deux|two|trois|three|quatre|four|2|3|4)|compar\\w*|(?:which|lequel|laquelle|lesquels) .{0,50}(?:closest|closer|highest|lowest|best|better|worst|most|least|plus|moins|mieux|meilleur|meilleure|pire|avance)|tous|toutes|all|both`,
);

/** In a conversation on indicators, words like «hausse» or «place» name nothing new. */
function leansOnOrdinaryWords({ reading, context }: Step, words: string): boolean {
  const { last } = context;
  if (!last || last.indicators.length === 0 || reading.numbers.length > 0 || words === '') return false;
  const content = words.split(' ').filter((word) => !GLUE.has(word));
  return content.length < 2 && content.every((word) => ORDINARY.has(word));
}

/** Named by number; other words may name more of them, or something the plan does not have. */
function numbered({ reading, subject }: Step): Subject {
  const found = subject();
  const firm = reading.namesIndicators;
  if (found.kind === 'notInPlan' && !firm) return found;
  const more = found.kind === 'sure' && found.confidence > 0.85 && !firm ? found.indicators : [];
  const words = reading.because
    .filter(({ field }) => field === 'indicators')
    .map((one) => one.words)
    .join(' ');
  if (!firm && found.kind === 'none' && found.unknown.length >= 2 && reading.said.words.length > 7) return found;
  const indicators =
    more.length > 0 &&
    !more.some((one) => reading.numbers.includes(one)) &&
    / (?:et|and|vs|contre|versus|ou|or|avec|with) /.test(reading.said.flat)
      ? [...reading.numbers, ...more]
      : reading.numbers;
  return { kind: 'sure', indicators, confidence: firm ? 0.98 : 0.9, alternatives: [], words };
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
  const chosen = chooseIntent(signsOf(reading, indicators, reading.years.years, words, step.forced));
  const ellipsis = !chosen.said && reading.years.years.length === 0 && context.last !== undefined && continues(step);
  const inherited = ellipsis && context.last ? context.last : undefined;
  const intent: Intent =
    inherited && CARRIED.has(inherited.intent) ? carriedIntent(inherited, indicators) : chosen.intent;
  const takesYears =
    context.last !== undefined && reading.years.years.length === 0 && continues(step) && !asksNow(reading.said.flat);
  const years =
    reading.years.years.length > 0
      ? yearsFor(step, intent)
      : takesYears && intent !== 'trend' && intent !== 'describe'
        ? (context.last?.years ?? [])
        : [];
  const because: Because[] = [];
  if (words) because.push({ field: 'indicators', words, rule: 'names' });
  const beside = besideTheLast(step, indicators);
  if (beside) return { ...beside, wishes: chosen.wishes, because };
  if (inherited && CARRIED.has(inherited.intent))
    because.push({ field: 'intent', words: '', rule: 'the conversation' });
  if (chosen.words) because.push({ field: 'intent', words: chosen.words.trim(), rule: chosen.intent });
  return { intent, indicators, years, confidence, alternatives, wishes: chosen.wishes, because };
}

function carriedIntent(last: Remembered, indicators: readonly number[]): Intent {
  if (indicators.length >= 2) return 'compare';
  if (last.intent === 'compare') return last.years.length >= 2 ? 'compare' : 'progress';
  return last.intent === 'overview' || last.intent === 'list' ? 'progress' : last.intent;
}

function close(step: Step, candidates: readonly number[], words: string): Part {
  const { reading, context } = step;
  const last = context.last;
  const held = context.draft?.slots.indicator;
  const kept =
    held !== undefined && candidates.includes(held)
      ? [held]
      : last && continues(step)
        ? candidates.filter((number) => last.indicators.includes(number))
        : [];
  if (kept.length === 1) {
    const others = candidates.filter((number) => !kept.includes(number));
    const part = about(step, kept, 0.75, words, others);
    // Among several, the indicator of the report in progress is meant.
    return kept[0] === held ? { ...part, firm: true } : part;
  }
  const chosen = chooseIntent(signsOf(reading, [], reading.years.years, words, step.forced));
  if (ALL_OF.test(reading.said.flat) && COMPARE.test(reading.said.flat)) {
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
    completes: askedOfOne(reading, words),
    indicators: candidates,
    years: yearsFor(step, chosen.intent),
    wishes: chosen.wishes,
    confidence: 0.85,
    because: [{ field: 'indicators', words, rule: 'fits several' }],
  };
}
