import type { Day } from '../domain/day.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { numberToReach } from '../domain/target.ts';
import { dataStateText, resultText, sourceText } from '../text/standingText.ts';
import { FICTITIOUS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../text/words.ts';
import { quotableText } from './noteBlocks.ts';
import { GAP_UNIT_WORDS, NOTE_WORDS, UNIT_WORDS } from './noteWords.ts';

/** A cell of a table of figures: a number stays a number, a day stays a day. */
export type FigureCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number; unit: 'percent' | 'rate' | 'points' | 'plain' }
  | { kind: 'day'; day: Day }
  | { kind: 'empty' };

/** One column of the tables of figures; `width` in characters. */
export type FigureColumn = { head: Said; width: number; cell: (row: Standing, lang: Lang) => FigureCell };

/** One row a figure: everything a card says of it, with numbers as numbers and units beside them. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { head: NOTE_WORDS.indicator, width: 12, cell: ({ indicator }) => plain(indicator.number) },
  { head: NOTE_WORDS.name, width: 58, cell: ({ indicator }, lang) => words(indicator.shortName[lang]) },
  { head: NOTE_WORDS.year, width: 13, cell: ({ year }) => words(year) },
  { head: NOTE_WORDS.result, width: 12, cell: result },
  { head: NOTE_WORDS.unit, width: 30, cell: ({ indicator }, lang) => words(UNIT_WORDS[indicator.unit][lang]) },
  { head: NOTE_WORDS.targetText, width: 60, cell: ({ cell }) => (cell ? words(cell.text) : NOTHING) },
  { head: NOTE_WORDS.targetNumber, width: 20, cell: target },
  { head: NOTE_WORDS.gap, width: 10, cell: gap },
  {
    head: NOTE_WORDS.gapUnit,
    width: 24,
    cell: (row, lang) => (row.gap ? words(GAP_UNIT_WORDS[row.gap.in][lang]) : NOTHING),
  },
  { head: NOTE_WORDS.official, width: 16, cell: ({ official }, lang) => words(OFFICIAL_WORDS[official][lang]) },
  {
    head: NOTE_WORDS.trajectory,
    width: 26,
    cell: ({ pace }, lang) => (pace ? words(TRAJECTORY_WORDS[pace.trajectory][lang]) : NOTHING),
  },
  { head: NOTE_WORDS.state, width: 44, cell: (row, lang) => words(dataStateText(row, lang)) },
  { head: NOTE_WORDS.quotable, width: 50, cell: (row, lang) => words(quotableText(row, lang)) },
  { head: NOTE_WORDS.asOf, width: 14, cell: ({ figure }) => (figure ? { kind: 'day', day: figure.asOf } : NOTHING) },
  {
    head: NOTE_WORDS.source,
    width: 84,
    cell: ({ figure }, lang) => (figure ? words(sourceText(figure, lang)) : NOTHING),
  },
  { head: NOTE_WORDS.reference, width: 20, cell: ({ reference }) => (reference ? words(reference) : NOTHING) },
  {
    head: NOTE_WORDS.caution,
    width: 18,
    cell: ({ figure }, lang) => (figure?.fictitious ? words(FICTITIOUS[lang]) : NOTHING),
  },
];

const NOTHING: FigureCell = { kind: 'empty' };
const words = (text: string): FigureCell => ({ kind: 'text', text });
const plain = (value: number): FigureCell => ({ kind: 'number', value, unit: 'plain' });

function result(row: Standing, lang: Lang): FigureCell {
  const { figure, indicator } = row;
  if (!figure) return NOTHING;
  if (typeof figure.value !== 'number') return words(resultText(row, lang));
  return { kind: 'number', value: figure.value, unit: unitOf(indicator.unit) };
}

function target({ cell, indicator }: Standing): FigureCell {
  const value = cell && numberToReach(cell.target);
  return value === undefined ? NOTHING : { kind: 'number', value, unit: unitOf(indicator.unit) };
}

function gap({ gap: apart }: Standing): FigureCell {
  return apart ? { kind: 'number', value: apart.value, unit: apart.in === 'points' ? 'points' : 'plain' } : NOTHING;
}

function unitOf(unit: Standing['indicator']['unit']): 'percent' | 'rate' | 'plain' {
  return unit === 'percent' || unit === 'rate' ? unit : 'plain';
}
