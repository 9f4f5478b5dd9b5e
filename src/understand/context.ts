import type { Instant } from '../domain/day.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Intent, Request, Slots } from './request.ts';
import type { PartKind } from './scopes.ts';

/** The part of a request that follow-ups build on. */
export type Remembered = Pick<Request, 'intent' | 'indicators' | 'years' | 'scope' | 'status' | 'wishes'>;

/** What a conversation keeps between two messages: small, plain JSON, no text of any question. */
export type Context = {
  /** The plan the conversation was turned to by name; absent for the one in force. */
  plan?: string;
  language?: Lang;
  /** The last request that said something about the plan. */
  last?: Remembered;
  /** The one before it, when it was about something else: «les deux» means both. */
  earlier?: Remembered;
  /** The one before that: «les trois». */
  before?: Remembered;
  /** The year the last answer showed: «l'année d'avant» counts from it. */
  answeredYear?: FiscalYear;
  /** Whether the last year said was named by its place in the plan: after «la deuxième année», «la troisième» is a year. */
  byPlace?: true;
  /** A clarifying question that waits for its answer, with the question it completes. */
  pending?: { request: Remembered; candidates: readonly number[] };
  /** What was asked of an indicator or a part that does not exist, for the right number that comes next: «je voulais dire 10». */
  refused?: { intent: Intent; of: PartKind | 'indicator' };
  /** The candidates that the answer to the last clarifying question left aside: «l'autre». */
  others?: readonly number[];
  /** A report in progress: what it holds, and what was asked for last. */
  draft?: { slots: Slots; asking?: keyof Slots };
  /** Whose reports are in progress here, by a mark of the person, and since when: the drafts themselves are kept apart. */
  drafting?: Readonly<Record<string, Instant>>;
  /** By a mark of the person, whether they asked that what they were last shown be kept: what it was is kept apart. */
  seen?: Readonly<Record<string, boolean>>;
};

/** The one indicator spoken of last; undefined where it was none, or several. */
export function spokenOf({ last }: Context): number | undefined {
  return last?.indicators.length === 1 ? last.indicators[0] : undefined;
}
