import type { OfficialState } from '../src/domain/assess.ts';
import type { Trajectory } from '../src/domain/pace.ts';
import type { TrendDirection } from '../src/domain/trend.ts';

/** A container style of Adaptive Cards; the client picks colours whose contrast it answers for. */
export type Tone = 'good' | 'attention' | 'warning' | 'emphasis';

/** Never by colour alone: each state has a mark, and the card always writes its word beside it. */
export type Look = { mark: string; tone: Tone };

export const OFFICIAL_LOOKS = {
  met: { mark: '✔', tone: 'good' },
  not_met: { mark: '✖', tone: 'attention' },
  not_available: { mark: '○', tone: 'emphasis' },
  to_come: { mark: '…', tone: 'emphasis' },
  not_applicable: { mark: '–', tone: 'emphasis' },
} satisfies Record<OfficialState, Look>;

export const TRAJECTORY_LOOKS = {
  ahead: { mark: '▲▲', tone: 'good' },
  on_track: { mark: '▲', tone: 'good' },
  watch: { mark: '◆', tone: 'warning' },
  late: { mark: '▼', tone: 'attention' },
  insufficient: { mark: '○', tone: 'emphasis' },
} satisfies Record<Trajectory, Look>;

export const TREND_LOOKS = {
  improving: { mark: '↗', tone: 'good' },
  stable: { mark: '→', tone: 'emphasis' },
  declining: { mark: '↘', tone: 'warning' },
} satisfies Record<TrendDirection, Look>;
