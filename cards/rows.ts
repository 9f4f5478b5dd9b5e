import type { Lang } from '../src/domain/language.ts';
import type { Indicator } from '../src/domain/plan.ts';
import type { Standing } from '../src/domain/standing.ts';
import { ASKED, ROW_WORDS } from '../src/text/cardWords.ts';
import { rowText } from '../src/text/figureTexts.ts';
import { dataStateText } from '../src/text/standingText.ts';
import { OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../src/text/words.ts';
import type { CardHost, Line } from './card.ts';
import { OFFICIAL_LOOKS, type Tone, TRAJECTORY_LOOKS } from './looks.ts';
import { type Press, press } from './press.ts';
import { shortResult, shortTarget } from './years.ts';

type Figure = { text: string; size: 'default' | 'small'; weight: 'default' | 'bolder'; subtle: boolean };

/** A line that can be pressed: mark, name and details to the left, figures to the right. */
export type Row = {
  mark: string;
  markWidth: string;
  name: string;
  details: readonly Line[];
  figures: readonly Figure[];
  style: Tone | 'default';
  press: Press;
};

/** The fields rows.part.json reads. A group without a heading has none in `headings`. */
export type RowsData = { groups: readonly { headings: readonly Line[]; rows: readonly Row[] }[] };

/** How a line is named: by its indicator, by its year, or by both. */
export type RowName = 'indicator' | 'year' | 'both';

/** One indicator in one year in a line: mark, name, status in words, result, target. */
export function standingRow(standing: Standing, by: RowName, lang: Lang, host: CardHost, toned = false): Row {
  const { indicator, year, pace, official, figure } = standing;
  const look = pace ? TRAJECTORY_LOOKS[pace.trajectory] : OFFICIAL_LOOKS[official];
  const status = pace ? TRAJECTORY_WORDS[pace.trajectory][lang] : OFFICIAL_WORDS[official][lang];
  const unsure = figure && (!figure.validated || standing.state.staleDays !== undefined);
  const details = [status, unsure && dataStateText(standing, lang).toLowerCase()].filter(Boolean).join(' · ');
  return {
    mark: look.mark,
    markWidth: '28px',
    name: NAMES[by](standing, lang),
    details: [{ text: details }],
    figures: [
      { text: shortResult(standing, lang), size: 'default', weight: 'bolder', subtle: false },
      {
        text: ROW_WORDS.target(shortTarget(standing.cell, lang))[lang],
        size: 'small',
        weight: 'default',
        subtle: true,
      },
    ],
    style: toned ? look.tone : 'default',
    press: press({ title: rowText(standing, lang, true), text: ASKED.progress(indicator.number, year)[lang] }, host),
  };
}

/** An indicator by its number and name, asking `text` when pressed. */
export function indicatorRow(indicator: Indicator, text: string, lang: Lang, host: CardHost): Row {
  return wordRow(String(indicator.number), indicator.shortName[lang], text, host);
}

/** A line of words with what stands before it. */
export function wordRow(mark: string, name: string, text: string, host: CardHost): Row {
  const title = mark ? `${mark} · ${name}` : name;
  return {
    mark,
    markWidth: '28px',
    name,
    details: [],
    figures: [],
    style: 'default',
    press: press({ title, text }, host),
  };
}

const NAMES = {
  indicator: ({ indicator }: Standing, lang: Lang) => `${indicator.number} · ${indicator.shortName[lang]}`,
  year: ({ year }: Standing) => year,
  both: ({ indicator, year }: Standing, lang: Lang) => `${indicator.number} · ${year} · ${indicator.shortName[lang]}`,
} satisfies Record<RowName, (standing: Standing, lang: Lang) => string>;
