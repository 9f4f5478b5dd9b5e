import type { Lang } from '../src/domain/language.ts';
import type { Indicator } from '../src/domain/plan.ts';
import type { Standing } from '../src/domain/standing.ts';
import { isSet } from '../src/domain/target.ts';
import { ASKED } from '../src/text/asked.ts';
import { ROW_WORDS } from '../src/text/cardWords.ts';
import { rowText } from '../src/text/figureTexts.ts';
import { DATA_STATE_WORDS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../src/text/words.ts';
import type { CardHost, Line } from './card.ts';
import { type Look, OFFICIAL_LOOKS, type Tone, TRAJECTORY_LOOKS } from './looks.ts';
import { type Press, press } from './press.ts';
import { shortResult, shortTarget } from './years.ts';

type Figure = { text: string; size: 'Default' | 'Small'; weight: 'Default' | 'Bolder'; subtle: boolean };

/** A line that can be pressed: number, name and details to the left, figures to the right. */
export type Row = {
  marks: readonly Line[];
  name: string;
  details: readonly { parts: readonly { text: string; subtle: boolean }[] }[];
  figures: readonly Figure[];
  /** Lines under all that, in the whole width. */
  under: readonly { text: string; subtle: boolean }[];
  style: Tone | 'default';
  separator: boolean;
  press: Press;
};

/** The fields rows.part.json reads. A group without a heading has none in `headings`. */
export type RowsData = { groups: readonly { headings: readonly Line[]; rows: readonly Row[] }[] };

/** How a line is named: by its indicator or by its year. */
export type RowName = 'indicator' | 'year';

/** One indicator in one year in a line: mark, name, status in words, result, target. */
export function standingRow(standing: Standing, by: RowName, lang: Lang, host: CardHost, toned = false): Row {
  const { indicator, year } = standing;
  const { mark, tone, word } = labelOf(standing, lang);
  const state = cautionOf(standing, lang);
  return {
    marks: by === 'indicator' ? [{ text: String(indicator.number) }] : [],
    name: NAMES[by](standing, lang),
    details: [
      {
        parts: [{ text: `${mark} ${word}`, subtle: false }, ...(state ? [{ text: state, subtle: true }] : [])],
      },
    ],
    figures: [
      { text: shortResult(standing, lang), size: 'Default', weight: 'Bolder', subtle: false },
      {
        text: isSet(standing.cell)
          ? ROW_WORDS.target(shortTarget(standing.cell, lang))[lang]
          : ROW_WORDS.noTarget[lang],
        size: 'Small',
        weight: 'Default',
        subtle: true,
      },
    ],
    under: [],
    style: toned ? tone : 'default',
    separator: !toned,
    press: press({ title: rowText(standing, lang, true), text: ASKED.progress(indicator.number, year)[lang] }, host),
  };
}

/** The same in a line of words: «2021-2022 · ✔ Atteinte · 16 % · cible 15 %». */
export function lineOf(standing: Standing, lang: Lang): string {
  const { mark, word } = labelOf(standing, lang);
  const words = [standing.year, `${mark} ${word}`, shortResult(standing, lang), targetOf(standing, lang)];
  return words.join(' · ') + cautionOf(standing, lang);
}

/** The trajectory of an open year that has one, else the official state. */
function labelOf({ pace, official }: Standing, lang: Lang): Look & { word: string } {
  return pace
    ? { ...TRAJECTORY_LOOKS[pace.trajectory], word: TRAJECTORY_WORDS[pace.trajectory][lang] }
    : { ...OFFICIAL_LOOKS[official], word: OFFICIAL_WORDS[official][lang] };
}

function targetOf({ cell }: Standing, lang: Lang): string {
  return isSet(cell) ? ROW_WORDS.target(shortTarget(cell, lang))[lang] : ROW_WORDS.noTarget[lang];
}

/** What to know of the figure in a line: not validated, stale. Empty when there is nothing to warn of. */
function cautionOf({ figure, state }: Standing, lang: Lang): string {
  const reported = figure && !figure.validated ? DATA_STATE_WORDS.reported[lang].toLowerCase() : '';
  const stale = state.staleDays === undefined ? '' : ROW_WORDS.stale(state.staleDays)[lang];
  return [reported, stale]
    .filter(Boolean)
    .map((words) => ` · ${words}`)
    .join('');
}

/** An indicator by its number and name, asking `text` when pressed. */
export function indicatorRow(indicator: Indicator, text: string, lang: Lang, host: CardHost): Row {
  return wordRow(String(indicator.number), indicator.shortName[lang], text, host);
}

/** A line of words with what stands before it, if anything. */
export function wordRow(mark: string, name: string, text: string, host: CardHost): Row {
  const title = mark ? `${mark} · ${name}` : name;
  return {
    marks: mark ? [{ text: mark }] : [],
    name,
    details: [],
    figures: [{ text: '›', size: 'Default', weight: 'Default', subtle: true }],
    under: [],
    style: 'default',
    separator: true,
    press: press({ title, text }, host),
  };
}

const NAMES = {
  indicator: ({ indicator }: Standing, lang: Lang) => indicator.shortName[lang],
  year: ({ year }: Standing) => year,
} satisfies Record<RowName, (standing: Standing, lang: Lang) => string>;
