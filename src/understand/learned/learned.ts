import type { Intent } from '../request.ts';
import type { ClassOdds } from './classOdds.ts';
import type { IndicatorWay } from './indicatorWays.ts';
import type { ScopeWay } from './scopeWays.ts';
import type { StatusClass } from './statusWays.ts';
import type { YearWay } from './yearWays.ts';

/** What is learned from the labelled conversations and holds for any plan. */
export type Learned = {
  intents: ClassOdds<Intent>;
  years: ClassOdds<YearWay>;
  indicators: ClassOdds<IndicatorWay>;
  scopes: ClassOdds<ScopeWay>;
  statuses: ClassOdds<StatusClass>;
};
