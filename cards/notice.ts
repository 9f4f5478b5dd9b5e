import type { Lang } from '../src/domain/language.ts';
import type { NoticeItem, NoticeView } from '../src/notices/noticeView.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, trialDayText } from '../src/text/cardWords.ts';
import { NOTICE_ASKS, seeAsk, stopAsk } from '../src/text/noticeAsks.ts';
import {
  becauseText,
  happenedLines,
  headOf,
  NOTICE_TITLES,
  noticeText,
  originText,
  sinceText,
  waitingText,
} from '../src/text/noticeTexts.ts';
import { sentence } from '../src/text/phrases.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import type { SaidAsk } from '../src/text/reportSentences.ts';
import { FICTITIOUS } from '../src/text/words.ts';
import { aside, type CardHost, type CardJson, type Line, paragraph, type Text } from './card.ts';
import { press } from './press.ts';
import { render } from './render.ts';
import { type Row, type RowsData, standingRow } from './rows.ts';

/** Exactly the fields notice.card.json reads. */
export type NoticeCard = RowsData & {
  title: string;
  texts: readonly Text[];
  lists: readonly { headings: readonly Line[]; lines: readonly Line[] }[];
};

/** Rows and lines shown; what is more is counted. */
const MOST = 8;
const MOST_ASKS = 5;

/** The card of a message that speaks first: what happened, where each figure stands, why the person gets it, how to stop. */
export function noticeCard(view: NoticeView, host: CardHost = {}): CardJson {
  const { language: lang, trialDay, fictitious } = view;
  const spoken = noticeText(view);
  const trial = trialDay ? trialDayText(trialDay, lang) : '';
  const band = [fictitious ? `⚠ ${FICTITIOUS[lang]}` : '', trial].filter(Boolean).join(' · ');
  return render('notice', {
    lang,
    speak: sentence(spoken.speak),
    fallbackText: sentence(spoken.summary),
    hasBand: band !== '',
    band,
    hasFooter: true,
    footer: [{ text: becauseText(view, lang) }],
    actions: asksOf(view)
      .slice(0, MOST_ASKS)
      .map(({ title, text }) => press({ title: title[lang], text: text[lang] }, host)),
    ...noticeData(view, host),
  });
}

function noticeData(view: NoticeView, host: CardHost): NoticeCard {
  const { language: lang, items, toValidate, digest, again } = view;
  const changes = digest?.changes ?? [];
  const more = Math.max(0, items.length - MOST) + Math.max(0, changes.length - MOST);
  const groups = [
    { headings: [] as Line[], rows: items.slice(0, MOST).map((item) => itemRow(item, lang, host)) },
    {
      headings: digest && changes.length > 0 ? [{ text: sinceText(view) }] : [],
      rows: changes.slice(0, MOST).map((item) => itemRow(item, lang, host)),
    },
    {
      headings: digest ? [{ text: NOTICE_TITLES.watch[lang] }] : [],
      rows: (digest?.watch ?? []).map((one) => standingRow(one, 'indicator', lang, host, true)),
    },
  ];
  const waiting = toValidate.slice(0, MOST).map((one) => ({ text: waitingText(one, lang) }));
  const others = toValidate.length - waiting.length;
  return {
    title: headOf(view),
    texts: [
      ...(again ? [aside(NOTICE_TITLES.again[lang])] : []),
      ...(digest && changes.length === 0 ? [paragraph(sinceText(view))] : []),
      ...(digest && digest.watch.length === 0 ? [paragraph(NOTICE_TITLES.noWatch[lang])] : []),
      ...(more > 0 ? [aside(NOTICE_TITLES.more(more)[lang])] : []),
    ],
    groups: groups.filter(({ rows }) => rows.length > 0),
    lists:
      waiting.length === 0
        ? []
        : [
            {
              headings: [{ text: NOTICE_TITLES.validate[lang] }],
              lines: [...waiting, ...(others > 0 ? [{ text: `… + ${others}` }] : [])],
            },
          ],
  };
}

/** Where the figure stands, as everywhere, with what happened to it and where it comes from under its name. */
function itemRow(item: NoticeItem, lang: Lang, host: CardHost): Row {
  const { standing } = item.now;
  const row = standingRow(standing, 'indicator', lang, host, true);
  const happened = happenedLines(item, lang).map((text) => ({ text, subtle: false }));
  const origin = originText(standing, lang);
  return {
    ...row,
    name: `${row.name} · ${standing.year}`,
    under: [...happened, ...(origin ? [{ text: origin, subtle: true }] : [])],
  };
}

/** A way to see, a way to act, and always a way to stop. */
function asksOf({ items, toValidate, digest, because }: NoticeView): SaidAsk[] {
  const [first] = because.indicators;
  const one = because.indicators.length === 1 && first !== undefined;
  const overview: SaidAsk = { title: BUTTON_WORDS.overview, text: ASKED.overview('plan') };
  return [
    ...(one ? [seeAsk(first)] : []),
    ...(toValidate.length > 0 ? [REPORT_ASKS.queue] : []),
    ...(digest || because.indicators.length > 1 ? [overview] : []),
    ...(items.length > 0 ? [because.all ? NOTICE_ASKS.stopAll : stopAsk(because.indicators)] : []),
    ...(digest ? [NOTICE_ASKS.stopDigest] : []),
    ...(items.length === 0 && toValidate.length > 0 ? [NOTICE_ASKS.stopValidations] : []),
    NOTICE_ASKS.mine,
  ];
}
