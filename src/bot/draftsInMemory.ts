import type { DraftKept } from '../../dialogs/draft.ts';
import type { ReportingParts } from './reportTurn.ts';

/** Drafts of one process that keeps nothing: for questions asked from the command line. */
export function draftsInMemory(): ReportingParts['drafts'] {
  const all = new Map<string, DraftKept>();
  return {
    async load(person) {
      const body = all.get(person);
      return body && { body, etag: '', text: JSON.stringify(body) };
    },
    async update(person, change) {
      const next = change(all.get(person));
      if (next) all.set(person, next);
      return all.get(person);
    },
    async forget(person) {
      all.delete(person);
    },
  };
}
