import type { Answer, CompareAnswer } from '../src/answer/answer.ts';
import { yearsLater } from '../src/domain/fiscalYear.ts';
import type { Indicator } from '../src/domain/plan.ts';
import type { Standing } from '../src/domain/standing.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, OVERVIEW_WORDS } from '../src/text/cardWords.ts';
import { listText } from '../src/text/numbers.ts';
import { indicatorLine } from '../src/text/planTexts.ts';
import { type Ask, type CardHost, type Filled, type Line, paragraph, type Text } from './card.ts';
import { originLine } from './origin.ts';
import { lineOf, type RowsData, standingRow } from './rows.ts';
import { type Way, wayOf } from './trend.ts';

/** Exactly the fields compare.card.json reads: rows to press, or brief lines when there are many. */
export type CompareCard = RowsData & {
  title: string;
  texts: readonly Text[];
  ways: readonly Way[];
  briefly: readonly { heading: string; lines: readonly Line[] }[];
};

/** More rows than this are brief lines: rows that can be pressed would make the card larger than Teams takes. */
const MANY_ROWS = 20;
/** So many brief lines are shown; the indicators of those that are more are counted. */
const MOST_BRIEF = 100;
/** More indicators than this are not named one by one. */
const MANY = 6;

/** Indicators or years side by side; for one indicator, also which way it went. */
export function compareCard(answer: Answer, body: CompareAnswer, host: CardHost): Filled<'compare', CompareCard> {
  const { language: lang } = answer;
  const { rows, change } = body;
  const compared = [...new Map(rows.map(({ indicator }) => [indicator.number, indicator])).values()];
  const years = [...new Set(rows.map(({ year }) => year))];
  const [single, another] = compared;
  const alone = another ? undefined : single;
  const of = (indicator: Indicator) => rows.filter((row) => row.indicator.number === indicator.number);
  const brief = rows.length > MANY_ROWS;
  const briefly = compared.slice(0, Math.ceil(MOST_BRIEF / Math.max(1, years.length)));
  const left = compared.length - briefly.length;
  const rowsOf = (some: readonly Standing[], by: 'indicator' | 'year') =>
    some.map((row) => standingRow(row, by, lang, host));
  return {
    template: 'compare',
    data: {
      title: years.length === 1 ? `${CARD_WORDS.comparison[lang]} · ${years[0]}` : CARD_WORDS.comparison[lang],
      texts: [paragraph(aboutText(compared, lang))],
      ways: alone && years.length > 1 ? [wayOf(change, alone, lang)] : [],
      groups: brief
        ? []
        : alone || years.length === 1
          ? [{ headings: [], rows: rowsOf(rows, alone ? 'year' : 'indicator') }]
          : compared.map((one) => ({ headings: [{ text: indicatorLine(one, lang) }], rows: rowsOf(of(one), 'year') })),
      briefly: brief
        ? [
            ...briefly.map((one) => ({
              heading: indicatorLine(one, lang),
              lines: of(one).map((row) => ({ text: lineOf(row, lang) })),
            })),
            ...(left > 0 ? [{ heading: OVERVIEW_WORDS.more(left)[lang], lines: [] }] : []),
          ]
        : [],
    },
    asks: asksOf(answer, rows, compared),
    footer: originLine(answer, rows),
  };
}

function aboutText(compared: readonly Indicator[], lang: Answer['language']): string {
  const [single, another] = compared;
  if (single && !another) return indicatorLine(single, lang);
  if (compared.length > MANY) return CARD_WORDS.several[lang];
  return `${CARD_WORDS.indicators[lang]} ${numbersOf(compared, lang)}`;
}

function asksOf({ language: lang, plan }: Answer, rows: readonly Standing[], compared: readonly Indicator[]): Ask[] {
  const [single, another] = compared;
  const [first] = rows;
  if (!single || !first) return [{ title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan')[lang] }];
  if (!another) {
    return [
      { title: BUTTON_WORDS.trend[lang], text: ASKED.trend(single.number)[lang] },
      { title: BUTTON_WORDS.target[lang], text: ASKED.target(single.number)[lang] },
    ];
  }
  const before = yearsLater(first.year, -1);
  const named = numbersOf(compared, lang);
  const earlier = { title: BUTTON_WORDS.previousYear[lang], text: ASKED.compare(named, before)[lang] };
  return [
    ...(plan.years.includes(before) ? [earlier] : []),
    { title: BUTTON_WORDS.briefing[lang], text: ASKED.briefingOf(named, first.year)[lang] },
    { title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan', first.year)[lang] },
  ];
}

const numbersOf = (compared: readonly Indicator[], lang: Answer['language']): string =>
  listText(
    compared.map(({ number }) => String(number)),
    lang,
  );
