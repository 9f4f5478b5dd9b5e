import type { Day } from '../domain/day.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Scope } from '../domain/plan.ts';
import type { TimeOfDay, Weekday } from '../domain/subscription.ts';
import type { PartKind } from './scopes.ts';

/** Everything a person can want, exactly one per message (test/eval/GUIDE.md holds the labelling rules). */
export const INTENTS = [
  'progress',
  'target',
  'trend',
  'compare',
  'overview',
  'list',
  'describe',
  'plan',
  'report',
  'my_reports',
  'briefing',
  'help',
  'smalltalk',
  'clarify',
  'out_of_scope',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Intents whose answer shows the figures of indicators. */
export const SHOWS_FIGURES: ReadonlySet<Intent> = new Set(['progress', 'target', 'trend', 'compare', 'briefing']);

/** Requests about the assistant's own records, read before the intent (which is then «help»). */
export const COMMANDS = [
  'verify',
  'history',
  'editions',
  'queue',
  'decide',
  'check_in',
  'my_data',
  'forget',
  'notify',
  'keep_seen',
] as const;
export type Command = (typeof COMMANDS)[number];

export const ASKED_STATUSES = ['met', 'missed', 'at_risk', 'no_data'] as const;
export type AskedStatus = (typeof ASKED_STATUSES)[number];

/** A fiscal year asked, or «outside» for one that is neither in the plan nor its baseline. */
export type AskedYear = FiscalYear | 'outside';

/** What a sentence says of an activity to report: only what it says. */
export type Slots = {
  indicator?: number;
  date?: Day;
  place?: string;
  quantity?: number;
  title?: string;
  partners?: string;
};

/** Why a request cannot be answered from the plan. */
export const REFUSALS = ['no-such-indicator', 'no-such-part', 'not-in-plan', 'not-a-question'] as const;
export type Refusal = {
  why: (typeof REFUSALS)[number];
  /** What was asked and does not exist: «27», «5.3». */
  asked?: string;
  /** Of a part that does not exist: which kind of part. */
  of?: PartKind;
  /** Indicators nearest in meaning: suggestions, never answers. */
  nearest: readonly number[];
};

/** One piece of evidence: which words decided which field, and the rule or signal that read them. */
export type Because = { field: string; words: string; rule: string };

/** Narrower wishes that leave the intent as it is. */
export type Wishes = {
  /** «pourquoi ?»: restate the rule. */
  why?: boolean;
  /** Which part of the plan's words: intent «plan». */
  aspect?: 'mission' | 'vision' | 'values' | 'plan';
  /** Which kind of small talk. */
  smalltalk?: 'hello' | 'thanks' | 'bye' | 'other';
  /** The form of a briefing. */
  style?: 'short' | 'bullets';
  /** Both languages wanted. */
  bilingual?: boolean;
  /** What a draft in progress is told: «oui enregistre», «annule», or a slot corrected. */
  draft?: 'confirm' | 'cancel' | 'correct';
  /** my_reports: what to do with one's own. */
  mine?: 'list' | 'withdraw' | 'correct';
  /** A figure reference to verify. */
  reference?: string;
  /** What is listed or described other than indicators. */
  parts?: 'enjeu' | 'orientation' | 'objectif' | 'indicateur';
  /** Another plan named by its years: «dans le plan 2023-2027». */
  plan?: string;
  /** decide: approve or reject; notify: start, stop, digest, list; keep_seen: start, stop. */
  decision?: 'approve' | 'reject' | 'start' | 'stop' | 'digest' | 'list';
  /** What notices are wanted, beside the indicators. */
  notice?: NoticeWish;
};

/** What somebody wants to be told, or not any more: only what the message says. */
export type NoticeWish = {
  about?: 'indicators' | 'all' | 'validations' | 'digest';
  weekday?: Weekday;
  time?: TimeOfDay;
  /** A digest wanted oftener or less often than once a week. */
  every?: 'day' | 'month';
  /** «arrête» and nothing else, which a draft in progress would take for itself. */
  bare?: true;
};

/** What one message asks, as understood: the same text, context, clock and plan always give the same request. */
export type Request = {
  language: Lang;
  /** False when nothing in the message told the language. */
  languageSaid: boolean;
  intent: Intent;
  /** For «clarify», and for a number that nothing has: the intent that the answer, or the right number, completes. */
  completes?: Intent;
  command: Command | null;
  /** Sorted; for «clarify» the candidates. Empty when a whole part is meant. */
  indicators: readonly number[];
  /** The years asked or carried over, sorted; empty when the answer is to choose. */
  years: readonly AskedYear[];
  scope: Scope | null;
  status: AskedStatus | null;
  /** Answer as known on that day. */
  asOf: Day | null;
  slots: Slots;
  /** From 0 to 1, calibrated: of requests with 0.9, nine in ten are right. */
  confidence: number;
  because: readonly Because[];
  refusal: Refusal | null;
  /** The next candidates, offered by «Pas ça ?». */
  alternatives: readonly number[];
  wishes: Wishes;
};
