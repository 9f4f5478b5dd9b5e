import type { Day } from '../src/domain/day.ts';
import { findReportReference } from '../src/domain/reportReference.ts';
import type { OwnFilter } from '../src/domain/reports.ts';
import type { Request } from '../src/understand/request.ts';
import { type NoticeOrder, noticeOrder } from './noticeTurn.ts';
import { ownPeriod } from './ownPeriod.ts';
import type { Named } from './withdrawTurn.ts';

/** Something asked of the reports kept, other than making one. */
export type Order =
  | { kind: 'mine'; filter: OwnFilter; wish: 'list' | 'withdraw' | 'correct' }
  | { kind: 'undo' | 'withdraw' | 'correct' | 'show'; indicator: number; named: Named }
  | { kind: 'decide'; indicator: number; named: Named; decision: 'validated' | 'rejected'; reason: unknown }
  | { kind: 'queue' }
  | { kind: 'silence'; days: number }
  | { kind: 'checkIn'; indicator: number | undefined }
  | { kind: 'myData' }
  | NoticeOrder
  | { kind: 'seen'; decision: 'start' | 'stop' }
  | { kind: 'forget' };

const VERBS = {
  decideYes: /(?<!\p{L})(?:approuve|approuver|valide|valider|accepte|approve|validate|accept)/iu,
  decideNo: /(?<!\p{L})(?:rejette|rejeter|refuse|refuser|reject|decline)/iu,
  withdraw:
    /(?<!\p{L})(?:retire|retirer|annule|annuler|efface|effacer|supprime|supprimer|enl[eè]ve|withdraw|undo|cancel|delete|remove)/iu,
  correct: /(?<!\p{L})(?:corrige|corriger|modifie|modifier|change|changer|correct|edit|fix|amend)/iu,
} as const;
const SILENT = new RegExp(
  [
    String.raw`(?<!\p{L})qui (?:est-ce qui )?(?:n['’ ])?(?:a|ont|avait) ?(?:encore |toujours )?(?:rien|pas|jamais) (?:encore )?(?:d[ée]clar|signal|rapport|inscri)`,
    String.raw`(?<!\p{L})who (?:has|have|had)(?:n['’]?t| not| never)(?: yet)? (?:reported|logged|declared)`,
    String.raw`(?<!\p{L})who (?:has |have )?(?:reported|logged|declared) nothing`,
    String.raw`(?<!\p{L})silent (?:owners?|reporters?|indicators?)|propri[ée]taires? silencieux`,
  ].join('|'),
  'iu',
);
const DAYS = /(\d{1,3})\s*(?:jours|days|j\b|d\b)/iu;
const SILENT_DAYS = 90;
const MOST_DAYS = 999;

/**
 * An order that a text gives by itself, before it is understood: a verb with a report's reference, or who has been
 * silent. Exact words only: everything else goes through understanding.
 */
export function orderInWords(said: string): Order | undefined {
  const text = said.slice(0, 1000);
  const found = findReportReference(text);
  if (found) {
    const { indicator, reference } = found;
    const at = text.toUpperCase().indexOf(reference);
    const before = text.slice(0, Math.max(0, at));
    const named: Named = { reference };
    const target = { indicator, named };
    if (VERBS.decideNo.test(before)) {
      const reason = text
        .slice(at + reference.length)
        .replace(/^[\s,:;.–-]*(?:parce que|because|motif|reason)?[\s:]*/iu, '');
      return { kind: 'decide', ...target, decision: 'rejected', reason };
    }
    if (VERBS.decideYes.test(before)) return { kind: 'decide', ...target, decision: 'validated', reason: '' };
    if (VERBS.withdraw.test(before)) return { kind: 'withdraw', ...target };
    if (VERBS.correct.test(before)) return { kind: 'correct', ...target };
    return { kind: 'show', ...target };
  }
  if (text.length < 200 && SILENT.test(text)) return { kind: 'silence', days: daysIn(text) };
  return undefined;
}

/** The order an understood request gives; undefined when it is about something else, or about making a report. */
export function orderOf(request: Request, said: string, today: Day): Order | undefined {
  switch (request.command) {
    case 'queue':
    case 'decide': // without a report's reference: the queue shows what can be decided
      return { kind: 'queue' };
    case 'check_in':
      return { kind: 'checkIn', indicator: request.indicators[0] ?? request.slots.indicator };
    case 'my_data':
      return { kind: 'myData' };
    case 'forget':
      return { kind: 'forget' };
    case 'notify':
      return noticeOrder(request);
    case 'keep_seen':
      return { kind: 'seen', decision: request.wishes.decision === 'stop' ? 'stop' : 'start' };
    default:
      break;
  }
  if (request.command !== null || request.intent !== 'my_reports') return undefined;
  const { date, place } = request.slots;
  const period = date ? { from: date, to: date } : ownPeriod(said, today);
  const filter: OwnFilter = { indicators: request.indicators, ...period, ...(place !== undefined && { place }) };
  return { kind: 'mine', filter, wish: request.wishes.mine ?? 'list' };
}

function daysIn(text: string): number {
  const days = Number(DAYS.exec(text)?.[1] ?? SILENT_DAYS);
  return Math.min(Math.max(days, 1), MOST_DAYS);
}
