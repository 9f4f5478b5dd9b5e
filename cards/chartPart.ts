import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import { CARD_WORDS, CHART_WORDS } from '../src/text/cardWords.ts';
import type { CardHost } from './card.ts';
import { chartOf } from './chart.ts';
import { shortResult, shortTarget } from './years.ts';

type Series = { legend: string; color: string; values: readonly { x: string; y: number }[] };
type Chart = { title: string; xTitle: string; yTitle: string; altText: string; lines: readonly Series[] };

/** The fields chart.part.json reads: none or one chart, with the address of its picture when the host makes one. */
export type ChartData = {
  chartsWithPicture: readonly (Chart & { picture: string })[];
  chartsWithoutPicture: readonly Chart[];
};

/** The chart of the years of an indicator; empty when there is too little to draw. */
export function chartData(history: readonly Standing[], lang: Lang, host: CardHost): ChartData {
  const spec = chartOf(history, lang);
  const [first] = history;
  if (!spec || !first) return { chartsWithPicture: [], chartsWithoutPicture: [] };
  const series = (['result', 'target'] as const).map((key) => ({
    legend: CARD_WORDS[key][lang],
    color: key === 'result' ? 'categoricalBlue' : 'categoricalMarigold',
    values: spec.points.flatMap((point) => (point[key] === undefined ? [] : [{ x: point.year, y: point[key] }])),
  }));
  const chart: Chart = {
    title: CHART_WORDS.title(first.indicator.number)[lang],
    xTitle: CARD_WORDS.year[lang],
    yTitle: CHART_WORDS.unit(spec.unit)[lang],
    altText: altTextOf(history, lang),
    lines: series.filter((one) => one.values.length > 0),
  };
  const picture = host.pictureOf?.(spec);
  return picture
    ? { chartsWithPicture: [{ ...chart, picture }], chartsWithoutPicture: [] }
    : { chartsWithPicture: [], chartsWithoutPicture: [chart] };
}

/** The chart in words: every figure that it draws. */
function altTextOf(history: readonly Standing[], lang: Lang): string {
  const years = history.map(
    (one) =>
      CHART_WORDS.point(
        one.year,
        shortResult(one, lang),
        shortTarget(one.cell, lang),
        one.open && one.figure !== undefined,
      )[lang],
  );
  return CHART_WORDS.alt(years.join(lang === 'fr' ? '\u00a0; ' : '; '))[lang];
}
