import type { Answer, Outlook, OverviewAnswer } from '../src/answer/answer.ts';
import { OFFICIAL_STATES } from '../src/domain/assess.ts';
import type { Lang } from '../src/domain/language.ts';
import { TRAJECTORIES } from '../src/domain/pace.ts';
import type { Indicator } from '../src/domain/plan.ts';
import type { Standing } from '../src/domain/standing.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, capital, labelled, OVERVIEW_WORDS, STATUS_DETAIL } from '../src/text/cardWords.ts';
import { statusCaution } from '../src/text/figureTexts.ts';
import {
  changesTitle,
  changeText,
  dueText,
  ifClosedText,
  missingTitle,
  shortfallText,
} from '../src/text/outlookTexts.ts';
import { scopeText, scopeTitle } from '../src/text/phrases.ts';
import { ASKED_STATUS_WORDS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../src/text/words.ts';
import { ASKED_STATUSES } from '../src/understand/request.ts';
import { type Ask, aside, type CardHost, type Filled, type Line, paragraph, type Text } from './card.ts';
import { type Look, OFFICIAL_LOOKS, TRAJECTORY_LOOKS } from './looks.ts';
import { originLine } from './origin.ts';
import { type Toggle, toggle } from './press.ts';
import { type Row, type RowsData, standingRow } from './rows.ts';

type Count = Look & { count: string; word: string };

/** Exactly the fields overview.card.json reads. `counts` come two by two, to fit a phone. */
export type OverviewCard = {
  title: string;
  texts: readonly Text[];
  countsTitles: readonly Line[];
  counts: readonly { pair: readonly Count[] }[];
  asides: readonly Text[];
  top: readonly RowsData[];
  lists: readonly List[];
  opening: readonly { actions: readonly Toggle[] }[];
  all: readonly (RowsData & { shown: boolean })[];
};

/** A heading and short lines under it: the indicator that each is about, then what there is to say of it. */
type List = { heading: string; lines: readonly { parts: readonly { text: string; subtle: boolean }[] }[] };

const MOST_ASKS = 6;
/** Lines of what changed; what is more is counted. */
const MOST_CHANGES = 3;
/** Lines of what else is missing; every row says its own. */
const MOST_MISSING = 3;
/** Rows that stay on the screen beside the rest; more are opened on demand. */
const MOST_OPEN = 4;
const ALL = 'all-lines';

/** The plan or a part of it in one year: how many have each status, three to watch, then every line. */
export function overviewCard(answer: Answer, body: OverviewAnswer, host: CardHost): Filled<'overview', OverviewCard> {
  const { language: lang, plan } = answer;
  const { scope, status, year, rows, of, watch, outlook } = body;
  const title = scopeTitle(plan, scope)?.[lang];
  const official = officialCounts(body, lang);
  const computed = trajectoryCounts(body, lang);
  const [counts, label] =
    computed.length > 0 ? [computed, STATUS_DETAIL.computed[lang]] : [official, CARD_WORDS.official[lang]];
  const heading = status ? OVERVIEW_WORDS.filtered(ASKED_STATUS_WORDS[status][lang], rows.length, of)[lang] : undefined;
  const rowOf = (row: Standing, toned: boolean): Row => {
    const lacking = outlook?.missing.find(({ standing }) => standing === row)?.shortfall;
    const under = lacking && (toned ? dueText : shortfallText)(row, lacking, lang);
    return {
      ...standingRow(row, 'indicator', lang, host, toned),
      ...(under && { under: [{ text: capital(under), subtle: !toned }] }),
    };
  };
  const lines = rows.map((row) => rowOf(row, false));
  const first = watch.map((row) => rowOf(row, true));
  const folded = outlook !== undefined && lines.length > MOST_OPEN;
  return {
    template: 'overview',
    data: {
      title: `${capital(scopeText(scope, lang))} · ${year}`,
      texts: [title, heading, statusCaution(body, lang)].flatMap((text) => (text ? [paragraph(text)] : [])),
      countsTitles: status ? [] : [{ text: label }],
      counts: status ? [] : inPairs(counts),
      asides: status ? [] : asidesOf(body, computed.length > 0 ? official : [], lang),
      top:
        status || first.length === 0
          ? []
          : [{ groups: [{ headings: [{ text: OVERVIEW_WORDS.watch[lang] }], rows: first }] }],
      lists: outlook ? listsOf(outlook, body, lang) : [],
      opening: folded ? [{ actions: [toggle(OVERVIEW_WORDS.show(lines.length)[lang], [ALL])] }] : [],
      all:
        lines.length === 0
          ? []
          : [
              {
                shown: !folded,
                groups: [{ headings: status ? [] : [{ text: OVERVIEW_WORDS.lines(lines.length)[lang] }], rows: lines }],
              },
            ],
    },
    asks: asksOf(answer, body).slice(0, folded ? MOST_ASKS - 1 : MOST_ASKS),
    footer: originLine(answer, rows),
  };
}

/** The other label, and how the year would end today: said beside the counts, never among them. */
function asidesOf({ outlook }: OverviewAnswer, official: readonly Count[], lang: Lang): Text[] {
  const states = official.map(({ word, count }) => `${word.toLowerCase()} ${count}`).join(', ');
  return [
    ...(outlook ? [paragraph(ifClosedText(outlook.ifClosed, lang))] : []),
    ...(states ? [aside(labelled(CARD_WORDS.official[lang], states, lang))] : []),
  ];
}

/** What else is missing, then what changed: the three to watch say what they lack themselves, and so does every line. */
function listsOf({ missing, changes }: Outlook, { year, watch }: OverviewAnswer, lang: Lang): List[] {
  const name = ({ number, shortName }: Indicator) => `${number} · ${shortName[lang]}`;
  const line = (about: string, what: string) => ({
    parts: [
      { text: `${labelled(about, '', lang).trimEnd()} `, subtle: true },
      { text: what, subtle: false },
    ],
  });
  const more = (count: number) =>
    count > 0 ? [{ parts: [{ text: OVERVIEW_WORDS.more(count)[lang], subtle: true }] }] : [];
  const others = missing.filter(({ standing }) => !watch.includes(standing));
  const known = others.filter(({ shortfall }) => shortfall.kind !== 'noResult');
  const unknown = others.filter(({ shortfall }) => shortfall.kind === 'noResult');
  const lacking = [
    ...known
      .slice(0, MOST_MISSING)
      .map(({ standing, shortfall }) => line(name(standing.indicator), shortfallText(standing, shortfall, lang))),
    ...more(known.length - MOST_MISSING),
    ...(unknown.length === 0
      ? []
      : [line(OVERVIEW_WORDS.noResult[lang], unknown.map(({ standing }) => standing.indicator.number).join(', '))]),
  ];
  const changed = changes.lines
    .slice(0, MOST_CHANGES)
    .map((one) =>
      line(one.year === year ? name(one.indicator) : `${name(one.indicator)} · ${one.year}`, changeText(one, lang)),
    );
  return [
    ...(lacking.length === 0 ? [] : [{ heading: missingTitle(year, watch.length > 0, lang), lines: lacking }]),
    { heading: changesTitle(changes, lang), lines: [...changed, ...more(changes.lines.length - changed.length)] },
  ];
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
