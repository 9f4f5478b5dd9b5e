import type { FiscalYear } from '../src/domain/fiscalYear.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import { isSet, numberToReach, type TargetCell } from '../src/domain/target.ts';
import { CARD_WORDS, ROW_WORDS, SHORT_TARGETS } from '../src/text/cardWords.ts';
import { percentText, valueText } from '../src/text/numbers.ts';
import type { Line } from './card.ts';
import { officialLine } from './status.ts';

/** The fields years.part.json reads: one line a year, the year of the answer in bold. */
export type YearsData = {
  heads: readonly Line[];
  years: readonly { cells: readonly { text: string; weight: 'Default' | 'Bolder' }[] }[];
};

/** The table of the years: Exercice · Cible · Résultat · État officiel. */
export function yearsOf(history: readonly Standing[], answered: FiscalYear | undefined, lang: Lang): YearsData {
  const heads = [CARD_WORDS.year, CARD_WORDS.target, CARD_WORDS.result, CARD_WORDS.official];
  return {
    heads: heads.map((head) => ({ text: head[lang] })),
    years: history.map((standing) => {
      const weight = standing.year === answered ? 'Bolder' : 'Default';
      const cells = [
        standing.year,
        shortTarget(standing.cell, lang),
        shortResult(standing, lang),
        officialLine(standing, lang),
      ];
      return { cells: cells.map((text) => ({ text, weight })) };
    }),
  };
}

/** A target short enough for a phone's column; the card shows its wording elsewhere. */
export function shortTarget(cell: TargetCell | undefined, lang: Lang): string {
  if (!isSet(cell)) return '–';
  const { target } = cell;
  switch (target.kind) {
    case 'growth':
      return `+${percentText(target.atLeast, lang)}`;
    case 'rank':
      return SHORT_TARGETS.rank(target.withinFirst)[lang];
    case 'milestone':
      return SHORT_TARGETS.milestone[lang];
    case 'level':
      return valueText(target.atLeast, target.unit, lang);
    default:
      return numberToReach(target) === undefined && cell.text.length > 12 ? SHORT_TARGETS.worded[lang] : cell.text;
  }
}

/** A result short enough for a phone's column. */
export function shortResult({ figure, indicator, cell }: Standing, lang: Lang): string {
  if (figure?.value === true && cell?.target.kind === 'milestone' && !figure.evidence) return ROW_WORDS.unproven[lang];
  return figure ? valueText(figure.value, indicator.unit, lang) : '–';
}
