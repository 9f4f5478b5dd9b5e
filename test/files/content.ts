import { type FileWish, requestOf } from '../../src/answer/fileWish.ts';
import { pictureOf } from '../../src/bot/picture.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { figuresOf } from '../../src/domain/figure.ts';
import { type FileContent, fileContent } from '../../src/files/fileContent.ts';
import { fileFor, type ReadyFile } from '../../src/files/fileFor.ts';
import { demoEntries, plan, TRIAL_DAY } from '../fixtures.ts';

/** A wish with what a test leaves out filled in: Word, French, indicator 12. */
export function wish(fields: Partial<FileWish> = {}): FileWish {
  const rest = { bilingual: false, style: 'sentences', scope: null, years: [], asOf: null } as const;
  return { format: 'docx', language: 'fr', indicators: fields.scope ? [] : [12], ...rest, ...fields };
}

/** The demonstration's entries as if they were real. */
export const realEntries: readonly Entry[] = demoEntries.map(({ fictitious: _, ...entry }) => entry as Entry);

/** What the file of a wish says, from those entries. */
export function contentOf(wanted: FileWish, entries: readonly Entry[] = demoEntries): FileContent {
  const figures = new Map(
    plan.indicators.map((one) => [
      one.number,
      figuresOf(
        one,
        entries.filter((entry) => entry.indicator === one.number),
        TRIAL_DAY,
      ),
    ]),
  );
  const trialDay = entries === demoEntries ? TRIAL_DAY : null;
  const content = fileContent({ request: requestOf(wanted), plan, figures, today: TRIAL_DAY, trialDay });
  if (!content) throw new Error('A wish led to no briefing.');
  return content;
}

export function fileOf(wanted: FileWish, entries?: readonly Entry[]): Promise<ReadyFile> {
  return fileFor(contentOf(wanted, entries), wanted.format, pictureOf);
}
