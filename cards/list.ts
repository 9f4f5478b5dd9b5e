import type { Answer, ListAnswer } from '../src/answer/answer.ts';
import type { Lang } from '../src/domain/language.ts';
import type { PlanWords, Scope } from '../src/domain/plan.ts';
import { challengeOf } from '../src/domain/plan.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, capital, LIST_CARD_WORDS, ORIGIN_WORDS, UNOFFICIAL_NOTE } from '../src/text/cardWords.ts';
import { scopeText, scopeTitle } from '../src/text/phrases.ts';
import { aside, type CardHost, type Filled, paragraph, type Text } from './card.ts';
import { indicatorRow, type Row, type RowsData, wordRow } from './rows.ts';

/** Exactly the fields list.card.json reads. */
export type ListCard = RowsData & { title: string; texts: readonly Text[] };

/** Which indicators or parts the plan has; each line can be pressed. */
export function listCard(answer: Answer, body: ListAnswer, host: CardHost): Filled<'list', ListCard> {
  const { language: lang, plan } = answer;
  const { of, scope } = body;
  const groups =
    of === 'indicateur' ? indicatorGroups(answer, body, host) : [{ headings: [], rows: partRows(body, lang, host) }];
  const count = groups.reduce((total, { rows }) => total + rows.length, 0);
  const where = scopeTitle(plan, scope)?.[lang];
  const texts = [
    ...(where && !(of === 'indicateur' && scope.startsWith('enjeu'))
      ? [paragraph(`${capital(scopeText(scope, lang))} · ${where}`)]
      : []),
    ...(lang === 'en' ? [aside(UNOFFICIAL_NOTE.en)] : []),
  ];
  return {
    template: 'list',
    data: { title: LIST_CARD_WORDS[of](count)[lang], texts, groups },
    asks: [
      { title: BUTTON_WORDS.overview[lang], text: ASKED.overview(scope)[lang] },
      { title: BUTTON_WORDS.plan[lang], text: ASKED.plan[lang] },
      { title: BUTTON_WORDS.help[lang], text: ASKED.help[lang] },
    ],
    footer: [{ text: ORIGIN_WORDS.source(plan.source.title[lang])[lang] }],
  };
}

/** Indicators under the challenge they belong to. */
function indicatorGroups(
  { language: lang, plan }: Answer,
  { indicators, challenges }: ListAnswer,
  host: CardHost,
): RowsData['groups'] {
  return challenges.map(({ number, title }) => ({
    headings: [{ text: `${capital(scopeText(`enjeu:${number}`, lang))} · ${title[lang]}` }],
    rows: indicators
      .filter((one) => challengeOf(plan, one.objective)?.number === number)
      .map((one) => indicatorRow(one, ASKED.indicator(one.number)[lang], lang, host)),
  }));
}

function partRows({ of, challenges, directions, objectives }: ListAnswer, lang: Lang, host: CardHost): Row[] {
  const row = (number: string | number, title: PlanWords, scope: Scope) =>
    wordRow(String(number), title[lang], ASKED.listOf(scope)[lang], host);
  switch (of) {
    case 'enjeu':
      return challenges.map((one) => row(one.number, one.title, `enjeu:${one.number}`));
    case 'orientation':
      return directions.map((one) => row(one.number, one.title, `orientation:${one.number}`));
    case 'objectif':
      return objectives.map((one) => row(one.number, one.title, `objectif:${one.number}`));
    case 'indicateur':
      return [];
  }
}
