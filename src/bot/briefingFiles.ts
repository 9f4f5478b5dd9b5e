import { figuresNeeded } from '../answer/figuresNeeded.ts';
import { type FileWish, requestOf } from '../answer/fileWish.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { Plan } from '../domain/plan.ts';
import { fileContent } from '../files/fileContent.ts';
import { fileFor, type ReadyFile } from '../files/fileFor.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import type { Now } from './assistant.ts';
import { pictureOf } from './picture.ts';

/** Makes the files of briefings from the ledger as it is. Rejects with a `StoreError` when it cannot be read. */
export type BriefingFiles = { make(wish: FileWish, now: Now): Promise<ReadyFile> };

export function createBriefingFiles(plan: Plan, ledger: Pick<StoredLedger, 'figures' | 'allFigures'>): BriefingFiles {
  return {
    async make(wish, { today, trialDay }) {
      const request = requestOf(wish);
      const past = wish.asOf !== null && wish.asOf < today ? wish.asOf : null;
      const day = past ?? today;
      const needed = figuresNeeded(request, plan);
      const read: readonly IndicatorFigures[] =
        needed.of === 'some'
          ? await Promise.all(needed.indicators.map((number) => ledger.figures(number, day)))
          : await ledger.allFigures(day);
      const content = fileContent({
        request: { ...request, asOf: past },
        plan,
        figures: new Map(read.map((one) => [one.indicator, one])),
        today: day,
        trialDay: past ? null : trialDay,
      });
      if (!content) throw new Error('A briefing was asked and another answer came.');
      return fileFor(content, wish.format, pictureOf);
    },
  };
}
