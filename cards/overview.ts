import type { Answer, OverviewAnswer } from '../src/answer/answer.ts';
import { OFFICIAL_STATES } from '../src/domain/assess.ts';
import type { Lang } from '../src/domain/language.ts';
import { TRAJECTORIES } from '../src/domain/pace.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, capital, labelled, OVERVIEW_WORDS, STATUS_DETAIL } from '../src/text/cardWords.ts';
import { statusCaution } from '../src/text/figureTexts.ts';
import { scopeText, scopeTitle } from '../src/text/phrases.ts';
import { ASKED_STATUS_WORDS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../src/text/words.ts';
import { ASKED_STATUSES } from '../src/understand/request.ts';
import { type Ask, type CardHost, type Filled, type Line, paragraph, type Text } from './card.ts';
import { type Look, OFFICIAL_LOOKS, TRAJECTORY_LOOKS } from './looks.ts';
import { originLine } from './origin.ts';
import { type RowsData, standingRow } from './rows.ts';

type Count = Look & { count: string; word: string };

/** Exactly the fields overview.card.json reads. `counts` come two by two, to fit a phone. */
export type OverviewCard = RowsData & {
  title: string;
  texts: readonly Text[];
  countsTitles: readonly Line[];
  counts: readonly { pair: readonly Count[] }[];
  asides: readonly Line[];
};

const MOST_ASKS = 6;

/** The plan or a part of it in one year: how many have each status, three to watch, then every line. */
export function overviewCard(answer: Answer, body: OverviewAnswer, host: CardHost): Filled<'overview', OverviewCard> {
  const { language: lang, plan } = answer;
  const { scope, status, year, rows, of, watch } = body;
  const title = scopeTitle(plan, scope)?.[lang];
  const official = officialCounts(body, lang);
  const computed = trajectoryCounts(body, lang);
  const [counts, label] =
    computed.length > 0 ? [computed, STATUS_DETAIL.computed[lang]] : [official, CARD_WORDS.official[lang]];
  const heading = status ? OVERVIEW_WORDS.filtered(ASKED_STATUS_WORDS[status][lang], rows.length, of)[lang] : undefined;
  const lines = rows.map((row) => standingRow(row, 'indicator', lang, host));
  const first = watch.map((row) => standingRow(row, 'indicator', lang, host, true));
  return {
    template: 'overview',
    data: {
      title: `${capital(scopeText(scope, lang))} · ${year}`,
      texts: [title, heading, statusCaution(body, lang)].flatMap((text) => (text ? [paragraph(text)] : [])),
      countsTitles: status ? [] : [{ text: label }],
      counts: status ? [] : inPairs(counts),
      asides:
        computed.length > 0 && !status
          ? [
              {
                text: labelled(
                  CARD_WORDS.official[lang],
                  official.map(({ word, count }) => `${word.toLowerCase()} ${count}`).join(', '),
                  lang,
                ),
              },
            ]
          : [],
      groups: [
        ...(status || first.length === 0 ? [] : [{ headings: [{ text: OVERVIEW_WORDS.watch[lang] }], rows: first }]),
        ...(lines.length === 0
          ? []
          : [{ headings: status ? [] : [{ text: OVERVIEW_WORDS.lines(lines.length)[lang] }], rows: lines }]),
      ],
    },
    asks: asksOf(answer, body).slice(0, MOST_ASKS),
    footer: originLine(answer, rows),
  };
}

function trajectoryCounts({ counts }: OverviewAnswer, lang: Lang): Count[] {
  return TRAJECTORIES.filter((one) => counts.trajectory[one] > 0).map((one) => ({
    ...TRAJECTORY_LOOKS[one],
    count: String(counts.trajectory[one]),
    word: TRAJECTORY_WORDS[one][lang],
  }));
}

function officialCounts({ counts }: OverviewAnswer, lang: Lang): Count[] {
  return OFFICIAL_STATES.filter((one) => counts.official[one] > 0).map((one) => ({
    ...OFFICIAL_LOOKS[one],
    count: String(counts.official[one]),
    word: OFFICIAL_WORDS[one][lang],
  }));
}

function inPairs<T>(items: readonly T[]): { pair: readonly T[] }[] {
  return items.flatMap((_, at) => (at % 2 === 0 ? [{ pair: items.slice(at, at + 2) }] : []));
}

/** Filters: the other parts of the plan, or the statuses of this part. */
function asksOf({ language: lang, plan }: Answer, { scope, status, year, counts }: OverviewAnswer): Ask[] {
  const closed = counts.official.to_come === 0;
  const statuses = ASKED_STATUSES.filter(
    (one) => one !== status && (one === 'at_risk' ? !closed : one === 'no_data' || closed),
  );
  const byStatus = statuses.map((one) => ({
    title: BUTTON_WORDS[one][lang],
    text: ASKED.status(one, scope, year)[lang],
  }));
  const byPart =
    scope === 'plan' && !status
      ? plan.challenges.map(({ number }) => ({
          title: capital(scopeText(`enjeu:${number}`, lang)),
          text: ASKED.overview(`enjeu:${number}`, year)[lang],
        }))
      : [{ title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan', year)[lang] }];
  return [...byPart, ...byStatus];
}
