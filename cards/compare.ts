import type { Answer, CompareAnswer } from '../src/answer/answer.ts';
import { yearsLater } from '../src/domain/fiscalYear.ts';
import type { Standing } from '../src/domain/standing.ts';
import { ASKED, BUTTON_WORDS, CARD_WORDS } from '../src/text/cardWords.ts';
import { listText } from '../src/text/numbers.ts';
import { indicatorLine } from '../src/text/planTexts.ts';
import type { Ask, CardHost, Filled, Line } from './card.ts';
import { originLine } from './origin.ts';
import { type RowsData, standingRow } from './rows.ts';
import { type Way, wayOf } from './trend.ts';

/** Exactly the fields compare.card.json reads. */
export type CompareCard = RowsData & { title: string; texts: readonly Line[]; ways: readonly Way[] };

/** Indicators or years side by side; for one indicator, also which way it went. */
export function compareCard(answer: Answer, body: CompareAnswer, host: CardHost): Filled<'compare', CompareCard> {
  const { language: lang } = answer;
  const { rows, change } = body;
  const numbers = [...new Set(rows.map(({ indicator }) => indicator.number))];
  const years = [...new Set(rows.map(({ year }) => year))];
  const [first] = rows;
  const single = numbers.length === 1 ? first?.indicator : undefined;
  const about = single
    ? `${CARD_WORDS.indicator[lang]} ${single.number}`
    : `${CARD_WORDS.indicators[lang]} ${listText(numbers.map(String), lang)}`;
  return {
    template: 'compare',
    data: {
      title: years.length === 1 ? `${CARD_WORDS.comparison[lang]} · ${years[0]}` : CARD_WORDS.comparison[lang],
      texts: [{ text: single ? indicatorLine(single, lang) : numbers.length > 6 ? CARD_WORDS.several[lang] : about }],
      ways: single && years.length > 1 ? [wayOf(change, single, lang)] : [],
      groups:
        single || years.length === 1
          ? [{ headings: [], rows: rows.map((row) => standingRow(row, single ? 'year' : 'indicator', lang, host)) }]
          : numbers.map((number) => {
              const own = rows.filter(({ indicator }) => indicator.number === number);
              const headings = own.slice(0, 1).map((row) => ({ text: indicatorLine(row.indicator, lang) }));
              return { headings, rows: own.map((row) => standingRow(row, 'year', lang, host)) };
            }),
    },
    asks: asksOf(answer, rows, numbers),
    footer: originLine(answer, rows),
  };
}

function asksOf({ language: lang, plan }: Answer, rows: readonly Standing[], numbers: readonly number[]): Ask[] {
  const [only, another] = numbers;
  const [first] = rows;
  if (only === undefined || !first) return [{ title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan')[lang] }];
  if (another === undefined) {
    return [
      { title: BUTTON_WORDS.trend[lang], text: ASKED.trend(only)[lang] },
      { title: BUTTON_WORDS.target[lang], text: ASKED.target(only)[lang] },
    ];
  }
  const before = yearsLater(first.year, -1);
  const named = listText(numbers.map(String), lang);
  return [
    ...(plan.years.includes(before)
      ? [{ title: BUTTON_WORDS.previousYear[lang], text: ASKED.compare(named, before)[lang] }]
      : []),
    { title: BUTTON_WORDS.briefing[lang], text: ASKED.briefingOf(named, first.year)[lang] },
    { title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan', first.year)[lang] },
  ];
}
