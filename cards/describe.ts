import type { Answer, DescribeAnswer } from '../src/answer/answer.ts';
import { ASKED } from '../src/text/asked.ts';
import {
  BUTTON_WORDS,
  CARD_WORDS,
  capital,
  FACT_WORDS,
  labelled,
  ORIGIN_WORDS,
  UNOFFICIAL_NOTE,
} from '../src/text/cardWords.ts';
import { scopeText } from '../src/text/phrases.ts';
import { aside, type CardHost, type Filled, paragraph, type Text } from './card.ts';
import { notThis } from './notThis.ts';
import { indicatorRow, type RowsData, wordRow } from './rows.ts';

/** Exactly the fields describe.card.json reads. */
export type DescribeCard = RowsData & {
  title: string;
  texts: readonly Text[];
  facts: readonly { label: string; text: string }[];
};
type Described<Of extends DescribeAnswer['of']> = Extract<DescribeAnswer, { of: Of }>;

/** What an indicator is and where it belongs, or what a part of the plan holds. */
export function describeCard(answer: Answer, body: DescribeAnswer, host: CardHost): Filled<'describe', DescribeCard> {
  return body.of === 'part' ? partCard(answer, body, host) : indicatorCard(answer, body);
}

function indicatorCard(answer: Answer, body: Described<'indicator'>): Filled<'describe', DescribeCard> {
  const { language: lang, plan } = answer;
  const { indicator, objective, direction, challenge, year } = body;
  const { number } = indicator;
  const cell = indicator.targets[year];
  const english = lang === 'en' && cell?.english && cell.english !== cell.text ? cell.english : undefined;
  return {
    template: 'describe',
    data: {
      title: `${CARD_WORDS.indicator[lang]} ${number}`,
      texts: [paragraph(indicator.title[lang]), ...unofficial(answer)],
      facts: [
        { label: labelled(CARD_WORDS.target[lang], year, lang), text: cell?.text ?? CARD_WORDS.noTarget[lang] },
        ...(english ? [{ label: FACT_WORDS.english[lang], text: english }] : []),
        { label: `${CARD_WORDS.objective[lang]} ${objective.number}`, text: objective.title[lang] },
        { label: `${CARD_WORDS.direction[lang]} ${direction.number}`, text: direction.title[lang] },
        { label: `${CARD_WORDS.challenge[lang]} ${challenge.number}`, text: challenge.title[lang] },
      ],
      groups: [],
    },
    asks: [
      { title: BUTTON_WORDS.progress[lang], text: ASKED.indicator(number)[lang] },
      { title: BUTTON_WORDS.target[lang], text: ASKED.target(number)[lang] },
      { title: BUTTON_WORDS.trend[lang], text: ASKED.trend(number)[lang] },
    ],
    more: notThis(answer),
    footer: [{ text: ORIGIN_WORDS.source(plan.source.title[lang])[lang] }],
  };
}

function partCard(answer: Answer, body: Described<'part'>, host: CardHost): Filled<'describe', DescribeCard> {
  const { language: lang, plan } = answer;
  const { scope, title, under, indicators } = body;
  const parts = under.map((one) =>
    wordRow('', `${capital(scopeText(one.scope, lang))} · ${one.title[lang]}`, ASKED.describeOf(one.scope)[lang], host),
  );
  const rows = indicators.map((one) => indicatorRow(one, ASKED.indicator(one.number)[lang], lang, host));
  return {
    template: 'describe',
    data: {
      title: capital(scopeText(scope, lang)),
      texts: [paragraph(title[lang]), ...unofficial(answer)],
      facts: [],
      groups: [
        ...(parts.length > 0 ? [{ headings: [{ text: CARD_WORDS.holds[lang] }], rows: parts }] : []),
        ...(rows.length > 0 ? [{ headings: [{ text: CARD_WORDS.indicators[lang] }], rows }] : []),
      ],
    },
    asks: [
      { title: BUTTON_WORDS.progressOf[lang], text: ASKED.overview(scope)[lang] },
      { title: BUTTON_WORDS.allIndicators[lang], text: ASKED.list[lang] },
    ],
    footer: [{ text: ORIGIN_WORDS.source(plan.source.title[lang])[lang] }],
  };
}

const unofficial = ({ language }: Answer): Text[] => (language === 'en' ? [aside(UNOFFICIAL_NOTE.en)] : []);
