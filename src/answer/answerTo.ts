import { indicatorOf } from '../domain/plan.ts';
import type { Answer, AnswerBody } from './answer.ts';
import { briefing } from './briefing.ts';
import { command } from './command.ts';
import { compare } from './compare.ts';
import { describe, list } from './describe.ts';
import { askedIndicators, askedYears, figuresFor, type Known } from './known.ts';
import { overview } from './overview.ts';
import { progress, target, trend } from './progress.ts';

/** The answer to a request: data only. The same request, plan, figures and day always give the same answer. */
export function answerTo(known: Known): Answer {
  const { request, plan, today, trialDay } = known;
  const body = bodyOf(known);
  const fictitious =
    standingsIn(body).some((one) => one.figure?.fictitious || one.pending?.fictitious) ||
    drawnFromFictitious(body, known);
  return { language: request.language, request, plan, today, trialDay, asOf: request.asOf, fictitious, body };
}

function bodyOf(known: Known): AnswerBody {
  const { request, plan } = known;
  if (request.command) return command(known, request.command);
  if (request.years.length > 0 && askedYears(known).length === 0 && FIGURE_INTENTS.has(request.intent))
    return outside(known);
  switch (request.intent) {
    case 'progress':
      return isSingle(known) ? progress(known) : several(known);
    case 'target':
      return isSingle(known) ? target(known) : several(known);
    case 'trend':
      return request.indicators.length === 1 ? trend(known) : several(known);
    case 'compare':
      return compare(known);
    case 'overview':
      return askedYears(known).length > 1 && !request.status ? compare(known) : overview(known);
    case 'list':
      return list(known);
    case 'describe':
      return describe(known);
    case 'plan':
      return { kind: 'plan', aspect: request.wishes.aspect ?? 'plan' };
    case 'briefing':
      return briefing(known);
    case 'help':
      return { kind: 'help' };
    case 'smalltalk':
      return { kind: 'smalltalk', of: request.wishes.smalltalk ?? 'other' };
    case 'clarify':
      return { kind: 'clarify', candidates: askedIndicators(known) };
    case 'out_of_scope': {
      const { why, asked, nearest } = request.refusal ?? { why: 'not-in-plan' as const, asked: undefined, nearest: [] };
      return { kind: 'outOfScope', why, asked, nearest: nearest.flatMap((number) => indicatorOf(plan, number) ?? []) };
    }
    case 'report':
    case 'my_reports':
      return { kind: 'notYet', what: request.intent };
  }
}

const FIGURE_INTENTS = new Set(['progress', 'target', 'trend', 'compare', 'overview', 'briefing']);

/** One indicator and at most one year: the card of that indicator. */
function isSingle(known: Known): boolean {
  return known.request.indicators.length === 1 && askedYears(known).length <= 1;
}

/** A whole part is an overview; several indicators or years stand side by side. */
function several(known: Known): AnswerBody {
  return known.request.indicators.length === 0 ? overview(known) : compare(known);
}

function outside({ plan, request }: Known): AnswerBody {
  const indicators = request.indicators.flatMap((number) => indicatorOf(plan, number) ?? []);
  return { kind: 'outside', indicators, lastYear: plan.years.at(-1) as (typeof plan.years)[number] };
}

/** Every standing whose figure an answer shows, in its order. A target answer shows targets only, which are never invented. */
export function standingsIn(body: AnswerBody) {
  switch (body.kind) {
    case 'progress':
      return [body.standing, ...body.history];
    case 'trend':
      return body.history;
    case 'compare':
    case 'overview':
    case 'briefing':
      return body.rows;
    default:
      return [];
  }
}

/** Whether a version, a history or a count shown comes from invented entries, though no line of it may be. */
function drawnFromFictitious(body: AnswerBody, known: Known): boolean {
  switch (body.kind) {
    case 'overview':
      return askedIndicators(known).some((one) => figuresFor(known, one).years[body.year]?.best?.fictitious);
    case 'history':
      return body.lines.some((line) => line.entry.fictitious === true);
    case 'verify':
      return body.verified.kind !== 'unknown' && body.verified.shown.figures.best?.fictitious === true;
    default:
      return false;
  }
}
