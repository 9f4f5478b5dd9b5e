import type { Answer, ProgressAnswer } from '../src/answer/answer.ts';
import { yearsLater } from '../src/domain/fiscalYear.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import type { Trend } from '../src/domain/trend.ts';
import { ASKED, BUTTON_WORDS, CARD_WORDS, FACT_WORDS, labelled, MORE_WORDS } from '../src/text/cardWords.ts';
import { projectionSentence } from '../src/text/figureTexts.ts';
import { dayText, gapText, valueText } from '../src/text/numbers.ts';
import { sentence } from '../src/text/phrases.ts';
import { ruleText } from '../src/text/ruleText.ts';
import {
  baselineSentence,
  correctedText,
  dataStateText,
  noTargetSentence,
  pendingText,
  resultText,
} from '../src/text/standingText.ts';
import { TREND_WORDS } from '../src/text/words.ts';
import type { Ask, CardHost, Filled, Line, More } from './card.ts';
import { type ChartData, chartData } from './chartPart.ts';
import { TREND_MARKS } from './looks.ts';
import { originLine } from './origin.ts';
import { type StatusData, statusOf } from './status.ts';
import { type YearsData, yearsOf } from './years.ts';

/** Exactly the fields progress.card.json reads. All are final words. */
export type ProgressCard = StatusData &
  ChartData &
  YearsData & {
    title: string;
    name: string;
    stateLabel: string;
    state: string;
    notes: readonly Line[];
    resultLabel: string;
    result: string;
    resultSize: 'extraLarge' | 'medium';
    resultDay: string;
    facts: readonly { label: string; text: string }[];
    reasons: readonly { label: string; text: string }[];
    trendTitle: string;
    trend: string;
  };

/** Longer results than this are words, set in the size of words. */
const FIGURE_LENGTH = 11;
const MOST_ALTERNATIVES = 4;

/** One indicator in one year: status, figure against its target, trend, table of the years. */
export function progressCard(answer: Answer, body: ProgressAnswer, host: CardHost): Filled<'progress', ProgressCard> {
  const { language: lang, request } = answer;
  const { standing, history, trend, projection } = body;
  const { indicator, year, figure } = standing;
  const result = figure ? resultText(standing, lang) : CARD_WORDS.noResult[lang];
  return {
    template: 'progress',
    data: {
      title: `${CARD_WORDS.indicator[lang]} ${indicator.number} · ${year}`,
      name: indicator.shortName[lang],
      stateLabel: labelled(CARD_WORDS.state, '', lang),
      state: dataStateText(standing, lang),
      notes: notesOf(answer, body),
      ...statusOf(standing, lang),
      resultLabel: CARD_WORDS.result[lang],
      result: result.charAt(0).toUpperCase() + result.slice(1),
      resultSize: result.length > FIGURE_LENGTH ? 'medium' : 'extraLarge',
      resultDay: figure ? FACT_WORDS.asOf(dayText(figure.asOf, lang))[lang] : FACT_WORDS.none(year)[lang],
      facts: factsOf(standing, lang),
      reasons: request.wishes.why ? [{ label: CARD_WORDS.why[lang], text: ruleText(standing, lang) }] : [],
      trendTitle: CARD_WORDS.trend[lang],
      trend: [trendLine(trend, standing, lang), projectionSentence(projection, standing, lang)]
        .filter(Boolean)
        .join(' '),
      ...chartData(history, lang, host),
      ...yearsOf(history, year, lang),
    },
    asks: asksOf(answer, standing),
    more: notThis(answer),
    footer: originLine(answer, [standing]),
  };
}

/** The target word for word, with our English wording when it is worded, and the gap. */
export function factsOf({ cell, gap }: Standing, lang: Lang): { label: string; text: string }[] {
  const english = lang === 'en' && cell?.english && cell.english !== cell.text ? cell.english : undefined;
  return [
    { label: CARD_WORDS.target[lang], text: cell?.text ?? CARD_WORDS.noTarget[lang] },
    ...(english ? [{ label: FACT_WORDS.english[lang], text: english }] : []),
    ...(gap ? [{ label: CARD_WORDS.gap[lang], text: gapText(gap, lang) }] : []),
  ];
}

/** «↗ En amélioration : 9 % en 2020-2021, 16 % en 2021-2022.» */
export function trendLine(trend: Trend | undefined, { indicator }: Pick<Standing, 'indicator'>, lang: Lang): string {
  if (!trend) return `○ ${CARD_WORDS.noTrend[lang]}.`;
  const words = FACT_WORDS.fromTo(
    valueText(trend.from.value, indicator.unit, lang),
    trend.from.year,
    valueText(trend.to.value, indicator.unit, lang),
    trend.to.year,
  )[lang];
  return `${TREND_MARKS[trend.direction]} ${labelled(TREND_WORDS[trend.direction], words, lang)}.`;
}

function notesOf({ language: lang, plan }: Answer, { standing, yearNote }: ProgressAnswer): Line[] {
  const note =
    yearNote.kind === 'noTarget'
      ? noTargetSentence(standing, yearNote.nearest, lang)
      : yearNote.kind === 'baseline'
        ? baselineSentence(plan, lang)
        : undefined;
  return [note, correctedText(standing, lang), pendingText(standing, lang)].flatMap((text) =>
    text ? [{ text: sentence(text) }] : [],
  );
}

function asksOf({ language: lang, plan, request }: Answer, { indicator, year }: Standing): Ask[] {
  const { number } = indicator;
  const before = yearsLater(year, -1);
  const asks: (Ask | false)[] = [
    plan.years.includes(before) && {
      title: BUTTON_WORDS.previousYear[lang],
      text: ASKED.progress(number, before)[lang],
    },
    !request.wishes.why && { title: BUTTON_WORDS.why[lang], text: ASKED.why(number, year)[lang] },
    { title: BUTTON_WORDS.briefing[lang], text: ASKED.briefing(number, year)[lang] },
    { title: BUTTON_WORDS.report[lang], text: ASKED.report(number)[lang] },
  ];
  return asks.filter((ask): ask is Ask => ask !== false);
}

/** «Pas ça ?»: the next candidates, and the whole list. */
export function notThis({ language: lang, plan, request }: Answer): More {
  const candidates = request.alternatives.slice(0, MOST_ALTERNATIVES).flatMap((number) => {
    const indicator = plan.indicators.find((one) => one.number === number);
    return indicator
      ? [{ title: `${number} · ${indicator.shortName[lang]}`, text: ASKED.indicator(number)[lang] }]
      : [];
  });
  const all = { title: BUTTON_WORDS.allIndicators[lang], text: ASKED.list[lang] };
  return { title: BUTTON_WORDS.notThis[lang], text: MORE_WORDS[lang], asks: [...candidates, all] };
}
