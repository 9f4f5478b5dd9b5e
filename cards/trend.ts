import type { Answer, TrendAnswer } from '../src/answer/answer.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Indicator } from '../src/domain/plan.ts';
import type { Trend } from '../src/domain/trend.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, FACT_WORDS } from '../src/text/cardWords.ts';
import { projectionSentence } from '../src/text/figureTexts.ts';
import { valueText } from '../src/text/numbers.ts';
import { TREND_WORDS } from '../src/text/words.ts';
import type { CardHost, Filled, Line } from './card.ts';
import { type ChartData, chartData } from './chartPart.ts';
import { type Look, TREND_LOOKS } from './looks.ts';
import { notThis } from './notThis.ts';
import { originLine } from './origin.ts';
import { type YearsData, yearsOf } from './years.ts';

/** Which way the last two comparable results went, in words and with its look. */
export type Way = Look & { way: string; wayDetail: string };

/** Exactly the fields trend.card.json reads. */
export type TrendCard = Way & ChartData & YearsData & { title: string; name: string; outlooks: readonly Line[] };

/** One indicator over the years of the plan. */
export function trendCard(answer: Answer, body: TrendAnswer, host: CardHost): Filled<'trend', TrendCard> {
  const { language: lang } = answer;
  const { indicator, history, trend, projection } = body;
  const last = history.findLast((one) => one.figure) ?? history.at(-1);
  const outlook = last && projectionSentence(projection, last, lang);
  return {
    template: 'trend',
    data: {
      title: `${CARD_WORDS.indicator[lang]} ${indicator.number} · ${CARD_WORDS.trend[lang].toLowerCase()}`,
      name: indicator.shortName[lang],
      ...wayOf(trend, indicator, lang),
      outlooks: outlook ? [{ text: outlook }] : [],
      ...chartData(history, lang, host),
      ...yearsOf(history, undefined, lang),
    },
    asks: [
      ...(last
        ? [{ title: BUTTON_WORDS.progress[lang], text: ASKED.progress(indicator.number, last.year)[lang] }]
        : []),
      { title: BUTTON_WORDS.target[lang], text: ASKED.target(indicator.number)[lang] },
      { title: BUTTON_WORDS.describe[lang], text: ASKED.describe(indicator.number)[lang] },
    ],
    more: notThis(answer),
    footer: originLine(answer, history),
  };
}

/** «↗ En amélioration» and from what to what; said to be impossible with fewer than two closed years. */
export function wayOf(trend: Trend | undefined, { unit }: Indicator, lang: Lang): Way {
  if (!trend) {
    return { mark: '○', tone: 'emphasis', way: CARD_WORDS.noTrend[lang], wayDetail: FACT_WORDS.tooFew[lang] };
  }
  const { from, to } = trend;
  const wayDetail = FACT_WORDS.fromTo(
    valueText(from.value, unit, lang),
    from.year,
    valueText(to.value, unit, lang),
    to.year,
  )[lang];
  return { ...TREND_LOOKS[trend.direction], way: TREND_WORDS[trend.direction][lang], wayDetail };
}
