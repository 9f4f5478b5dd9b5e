import type { Answer, ProgressAnswer } from '../src/answer/answer.ts';
import { yearsLater } from '../src/domain/fiscalYear.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, FACT_WORDS, labelled } from '../src/text/cardWords.ts';
import { projectionSentence } from '../src/text/figureTexts.ts';
import { dayText, gapText } from '../src/text/numbers.ts';
import { lowerFirst, sentence } from '../src/text/phrases.ts';
import { ruleText } from '../src/text/ruleText.ts';
import {
  baselineSentence,
  correctedText,
  dataStateText,
  noTargetSentence,
  pendingText,
  resultText,
} from '../src/text/standingText.ts';
import type { Ask, CardHost, Filled, Line } from './card.ts';
import { type ChartData, chartData } from './chartPart.ts';
import { notThis } from './notThis.ts';
import { originLine } from './origin.ts';
import { type StatusData, statusOf } from './status.ts';
import { type Way, wayOf } from './trend.ts';
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
    resultSize: 'ExtraLarge' | 'Medium';
    resultDay: string;
    facts: readonly { label: string; text: string; weight: 'Default' | 'Bolder' }[];
    reasons: readonly { label: string; text: string }[];
    trendTitle: string;
    trend: string;
  };

/** Longer results than this are words, set in the size of words. */
const FIGURE_LENGTH = 11;
/** And longer facts than this are sentences, not set in bold. */
const WORDS_LENGTH = 32;

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
      stateLabel: labelled(CARD_WORDS.state[lang], '', lang),
      state: dataStateText(standing, lang),
      notes: notesOf(answer, body),
      ...statusOf(standing, lang),
      resultLabel: CARD_WORDS.result[lang],
      result: result.charAt(0).toUpperCase() + result.slice(1),
      resultSize: !figure || result.length > FIGURE_LENGTH ? 'Medium' : 'ExtraLarge',
      resultDay: figure ? FACT_WORDS.asOf(dayText(figure.asOf, lang))[lang] : FACT_WORDS.none(year)[lang],
      facts: factsOf(standing, lang),
      reasons: request.wishes.why ? [{ label: CARD_WORDS.why[lang], text: ruleText(standing, lang) }] : [],
      trendTitle: CARD_WORDS.trend[lang],
      trend: [trendLine(wayOf(trend, indicator, lang), lang), projectionSentence(projection, standing, lang)]
        .filter(Boolean)
        .join(' '),
      ...chartData(history, lang, host),
      ...yearsOf(history, year, lang),
    },
    asks: asksOf(answer, standing, host),
    more: notThis(answer),
    footer: originLine(answer, [standing]),
  };
}

/** The target word for word, with our English wording when it is worded, and the gap. */
export function factsOf({ cell, gap }: Standing, lang: Lang): ProgressCard['facts'] {
  const english = lang === 'en' && cell?.english && cell.english !== cell.text ? cell.english : undefined;
  const target = cell?.text ?? CARD_WORDS.noTarget[lang];
  return [
    { label: CARD_WORDS.target[lang], text: target, weight: target.length > WORDS_LENGTH ? 'Default' : 'Bolder' },
    ...(english ? [{ label: FACT_WORDS.english[lang], text: english, weight: 'Default' as const }] : []),
    ...(gap ? [{ label: CARD_WORDS.gap[lang], text: gapText(gap, lang), weight: 'Bolder' as const }] : []),
  ];
}

function trendLine({ mark, way, wayDetail }: Way, lang: Lang): string {
  return `${mark} ${labelled(way, lowerFirst(wayDetail), lang)}.`;
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

function asksOf({ language: lang, plan, request }: Answer, { indicator, year }: Standing, host: CardHost): Ask[] {
  const { number } = indicator;
  const before = yearsLater(year, -1);
  const asks: (Ask | false)[] = [
    plan.years.includes(before) && {
      title: BUTTON_WORDS.previousYear[lang],
      text: ASKED.progress(number, before)[lang],
    },
    !request.wishes.why && { title: BUTTON_WORDS.why[lang], text: ASKED.why(number, year)[lang] },
    { title: BUTTON_WORDS.briefing[lang], text: ASKED.briefing(number, year)[lang] },
    !host.shared && { title: BUTTON_WORDS.report[lang], text: ASKED.report(number)[lang] },
  ];
  return asks.filter((ask): ask is Ask => ask !== false);
}
