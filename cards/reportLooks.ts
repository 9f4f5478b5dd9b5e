import type { EntryState } from '../src/domain/entry.ts';
import type { Look } from './looks.ts';

/** Never by colour alone: each state of a report has a mark, and the card writes its words beside it. */
export const STATE_LOOKS = {
  reported: { mark: '…', tone: 'emphasis' },
  validated: { mark: '✔', tone: 'good' },
  rejected: { mark: '✖', tone: 'attention' },
  withdrawn: { mark: '○', tone: 'emphasis' },
  corrected: { mark: '→', tone: 'emphasis' },
} satisfies Record<EntryState, Look>;
