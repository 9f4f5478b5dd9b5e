import type { Day, Instant } from '../domain/day.ts';
import type { Verified } from '../domain/figureVersion.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Judged } from '../domain/ledger.ts';
import type { Challenge, Direction, Indicator, Objective, Plan, Scope } from '../domain/plan.ts';
import type { ChangedFigure } from '../domain/recentChanges.ts';
import type { Reference } from '../domain/reference.ts';
import type { Shortfall } from '../domain/shortfall.ts';
import type { Standing } from '../domain/standing.ts';
import type { Projection, Trend } from '../domain/trend.ts';
import type { AskedStatus, Request } from '../understand/request.ts';

/** What every answer carries beside its subject. */
export type AnswerFrame = {
  language: Lang;
  /** The request it answers, for the line «Compris : …». */
  request: Request;
  /** Today, as the answer sees it. */
  today: Day;
  /** Set when the trial date of the demonstration stands in for today. */
  trialDay: Day | null;
  /** Set when the answer shows what was known on an earlier day. */
  asOf: Day | null;
  /** Whether any figure in it comes from the invented demonstration ledger. */
  fictitious: boolean;
};

/** Why an answer about one indicator shows another year, or no target. */
export type YearNote =
  | { kind: 'chosen' } // no year was asked: the relevant one
  | { kind: 'asked' }
  | { kind: 'baseline' } // the baseline year: no target by nature
  | { kind: 'noTarget'; nearest: readonly FiscalYear[] };

export type ProgressAnswer = {
  kind: 'progress';
  standing: Standing;
  history: readonly Standing[];
  trend: Trend | undefined;
  projection: Projection | undefined;
  yearNote: YearNote;
};
export type TargetAnswer = { kind: 'target'; standing: Standing; history: readonly Standing[]; yearNote: YearNote };
export type TrendAnswer = {
  kind: 'trend';
  indicator: Indicator;
  history: readonly Standing[];
  trend: Trend | undefined;
  projection: Projection | undefined;
};
/** Several indicators in one year, one indicator in several years, or both. `change` only for one indicator. */
export type CompareAnswer = {
  kind: 'compare';
  rows: readonly Standing[];
  by: 'indicator' | 'year';
  change: Trend | undefined;
};
export type OverviewCounts = {
  official: Record<Standing['official'], number>;
  trajectory: Record<NonNullable<Standing['pace']>['trajectory'], number>;
};
export type OverviewAnswer = {
  kind: 'overview';
  scope: Scope;
  status: AskedStatus | null;
  year: FiscalYear;
  yearAsked: boolean;
  rows: readonly Standing[];
  of: number;
  counts: OverviewCounts;
  watch: readonly Standing[];
  /** What an executive asks next; absent when one status was asked, or a year that is over. */
  outlook?: Outlook;
};
/** An open year at a glance: what changed, what is missing, and how it would end if it ended today. */
export type Outlook = {
  changes: Changes;
  missing: readonly { standing: Standing; shortfall: Shortfall }[];
  /** Targets that would be met if the year closed today: computed, never official. */
  ifClosed: { met: number; of: number };
};
/**
 * What changed, the latest first: in so many days up to today, of which `since` is the first, or since the overview that
 * the person was last shown, for those who asked that this be kept.
 */
export type Changes = { days: number; since: Day; lastShown?: Instant; lines: readonly ChangeLine[] };
export type ChangeLine = Omit<ChangedFigure, 'indicator'> & { indicator: Indicator };
export type ListAnswer = {
  kind: 'list';
  scope: Scope;
  of: 'enjeu' | 'orientation' | 'objectif' | 'indicateur';
  indicators: readonly Indicator[];
  challenges: readonly Challenge[];
  directions: readonly Direction[];
  objectives: readonly Objective[];
};
/** What an indicator is, or a part of the plan. */
export type DescribeAnswer =
  | {
      kind: 'describe';
      of: 'indicator';
      indicator: Indicator;
      objective: Objective;
      direction: Direction;
      challenge: Challenge;
      year: FiscalYear;
    }
  | {
      kind: 'describe';
      of: 'part';
      scope: Scope;
      title: Objective['title'];
      under: readonly { scope: Scope; title: Objective['title'] }[];
      indicators: readonly Indicator[];
    };
export type PlanAnswer = { kind: 'plan'; aspect: 'mission' | 'vision' | 'values' | 'plan' };
export type ClarifyAnswer = { kind: 'clarify'; candidates: readonly Indicator[] };
/** A year that is neither in the plan nor its baseline: no figure is shown. */
export type OutsideAnswer = { kind: 'outside'; indicators: readonly Indicator[]; lastYear: FiscalYear };
export type OutOfScopeAnswer = {
  kind: 'outOfScope';
  why: NonNullable<Request['refusal']>['why'];
  asked: string | undefined;
  nearest: readonly Indicator[];
};
export type HelpAnswer = { kind: 'help' };
export type WelcomeAnswer = { kind: 'welcome' };
export type SmalltalkAnswer = { kind: 'smalltalk'; of: 'hello' | 'thanks' | 'bye' | 'other' };
/** Whether a figure reference still stands. */
export type VerifyAnswer = { kind: 'verify'; reference: Reference | undefined; verified: Verified };
/** Who recorded what of an indicator, the latest first; `total` counts those left out too. */
export type HistoryAnswer = { kind: 'history'; indicator: Indicator; lines: readonly Judged[]; total: number };
/** Which editions of the plan are known, and what differs between the last two for the indicators asked. */
export type EditionsAnswer = {
  kind: 'editions';
  editions: readonly Pick<Plan, 'id' | 'edition' | 'title'>[];
  indicator: Indicator | undefined;
  changes: readonly TargetChange[];
};
export type TargetChange = {
  indicator: number;
  year: FiscalYear;
  before: string | undefined;
  after: string | undefined;
};
/** Something understood that is not offered yet, said plainly. */
/** Ready-to-paste lines: one standing each, one year per indicator. */
export type BriefingAnswer = {
  kind: 'briefing';
  scope: Scope | null;
  rows: readonly Standing[];
  style: 'sentences' | 'bullets' | 'short';
  bilingual: boolean;
};
export type NotYetAnswer = { kind: 'notYet'; what: Request['intent'] | NonNullable<Request['command']> };

export type AnswerBody =
  | ProgressAnswer
  | TargetAnswer
  | TrendAnswer
  | CompareAnswer
  | OverviewAnswer
  | ListAnswer
  | DescribeAnswer
  | PlanAnswer
  | ClarifyAnswer
  | OutsideAnswer
  | OutOfScopeAnswer
  | HelpAnswer
  | WelcomeAnswer
  | SmalltalkAnswer
  | BriefingAnswer
  | VerifyAnswer
  | HistoryAnswer
  | EditionsAnswer
  | NotYetAnswer;

/** The answer to one message: data only, no sentence, no card. */
export type Answer = AnswerFrame & { plan: Plan; body: AnswerBody };
export type AnswerKind = AnswerBody['kind'];

/** One line of the figures that other programs read. */
export type FigureRow = {
  indicator: number;
  year: FiscalYear;
  value: number | boolean | null;
  target: string | null;
  official: Standing['official'] | null;
  trajectory: string | null;
  reference: string | null;
};
