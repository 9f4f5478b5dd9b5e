import type {
  CheckInView,
  MyDataView,
  NoticesView,
  ReportBody,
  SilenceView,
  ToldView,
} from '../src/answer/reportView.ts';
import type { Lang } from '../src/domain/language.ts';
import { CARD_WORDS } from '../src/text/cardWords.ts';
import { NOTICE_ASKS, seeAsk, stopAsk } from '../src/text/noticeAsks.ts';
import { NOTICE_WORDS, noticesLines } from '../src/text/noticeReplies.ts';
import { checkInText, REPORT_ASKS } from '../src/text/reportAsks.ts';
import { checkInSaid, myDataLines, silenceLines, silentIndicators, silentPeople } from '../src/text/reportLists.ts';
import type { SaidAsk } from '../src/text/reportSentences.ts';
import { REPORT_WORDS } from '../src/text/reportWords.ts';
import { SEEN_ASKS } from '../src/text/seenTexts.ts';
import type { CardHost, Line } from './card.ts';
import type { Tone } from './looks.ts';
import { type Press, press } from './press.ts';
import { asked } from './reportList.ts';

/** Exactly the fields reportTold.card.json reads. */
export type ToldCard = {
  tone: Tone | 'default';
  hasTitle: boolean;
  title: string;
  texts: readonly Line[];
  groups: readonly { title: string; lines: readonly Line[] }[];
};
type Plain = ToldView | CheckInView | SilenceView | MyDataView | NoticesView;
type Filled = { data: ToldCard; actions: Press[] };

const TONES = { good: 'good', attention: 'attention', plain: 'default' } satisfies Record<
  ToldView['tone'],
  ToldCard['tone']
>;
const MOST = 6;

/** A reply of one or two sentences, with lines under headings where there are any. */
export function toldCard(body: Plain, notes: readonly string[], lang: Lang, host: CardHost): Filled {
  const texts = [...notes, ...textsOf(body, lang)].map((text) => ({ text }));
  const title = titleOf(body, lang);
  return {
    data: { tone: toneOf(body), hasTitle: title !== '', title, texts, groups: groupsOf(body, lang) },
    actions: actionsOf(body, lang, host).slice(0, MOST),
  };
}

/** Whether a reply is drawn by this card. */
export function isPlain(body: ReportBody): body is Plain {
  return ['told', 'checkIn', 'checkInWhich', 'silence', 'myData', 'notices'].includes(body.kind);
}

function toneOf(body: Plain): ToldCard['tone'] {
  if (body.kind === 'told') return TONES[body.tone];
  if (body.kind === 'notices') return body.did === 'started' || body.did === 'digest' ? 'good' : 'default';
  return body.kind === 'checkIn' ? 'good' : 'default';
}

function titleOf(body: Plain, lang: Lang): string {
  switch (body.kind) {
    case 'told':
      return '';
    case 'checkIn':
    case 'checkInWhich':
      return REPORT_WORDS.checkIn[lang];
    case 'silence':
      return REPORT_WORDS.silence[lang];
    case 'myData':
      return REPORT_WORDS.myData[lang];
    case 'notices':
      return NOTICE_WORDS.title[lang];
  }
}

function textsOf(body: Plain, lang: Lang): string[] {
  switch (body.kind) {
    case 'told':
      return [`${MARKS[body.tone]}${body.said[lang]}`];
    case 'checkIn':
      return [`✔ ${checkInSaid(body, lang)}`];
    case 'checkInWhich':
      return [
        REPORT_WORDS.checkInWhich[lang],
        ...body.candidates.map((one) => `${one.number} · ${one.shortName[lang]}`),
      ];
    case 'silence':
      return [silenceLines(body, lang).head];
    case 'myData':
      return myDataLines(body, lang);
    case 'notices': {
      const [first = '', ...more] = noticesLines(body, lang);
      return body.did === 'list' ? [first, ...more] : [`✔ ${first}`, ...more];
    }
  }
}

const MARKS = { good: '✔ ', attention: '✖ ', plain: '' } satisfies Record<ToldView['tone'], string>;

function groupsOf(body: Plain, lang: Lang): ToldCard['groups'] {
  if (body.kind !== 'silence') return [];
  const people = silentPeople(body.silence, lang).map((text) => ({ text }));
  const indicators = silentIndicators(body.silence, lang).map((text) => ({ text }));
  return [
    { title: REPORT_WORDS.people[lang], lines: people },
    { title: REPORT_WORDS.indicators[lang], lines: indicators },
  ].filter(({ lines }) => lines.length > 0);
}

/** What can be asked after one's notices were changed or listed: always a way to stop, or to begin. */
function noticeAsks({ did, about, indicators, follows, all, validations, digest }: NoticesView): SaidAsk[] {
  const [first] = indicators;
  const begin = [...(digest ? [] : [NOTICE_ASKS.digest]), ...(follows.length > 0 ? [] : [NOTICE_ASKS.everything])];
  if (did === 'list' || did === 'stopped') {
    const few = follows.length <= 2 && !all ? follows.map(({ number }) => stopAsk([number])) : [];
    const stops = [
      ...few,
      ...(validations ? [NOTICE_ASKS.stopValidations] : []),
      ...(digest ? [NOTICE_ASKS.stopDigest] : []),
    ];
    return [...stops, ...(stops.length > 0 || all ? [NOTICE_ASKS.stopAll] : []), ...begin];
  }
  const see = about === 'indicators' && indicators.length === 1 && first !== undefined ? [seeAsk(first)] : [];
  const stop = {
    indicators: stopAsk(indicators),
    all: NOTICE_ASKS.stopAll,
    validations: NOTICE_ASKS.stopValidations,
    digest: NOTICE_ASKS.stopDigest,
  }[about];
  return [...see, stop, NOTICE_ASKS.mine, ...begin];
}

function actionsOf(body: Plain, lang: Lang, host: CardHost): Press[] {
  switch (body.kind) {
    case 'told':
      return (body.asks.length > 0 ? body.asks : [REPORT_ASKS.report, REPORT_ASKS.mine]).map((ask) =>
        asked(ask, lang, host),
      );
    case 'checkIn':
      return [REPORT_ASKS.report, REPORT_ASKS.mine].map((ask) => asked(ask, lang, host));
    case 'checkInWhich':
      return body.candidates.map(({ number }) =>
        press({ title: `${CARD_WORDS.indicator[lang]} ${number}`, text: checkInText(number)[lang] }, host),
      );
    case 'silence':
      return [REPORT_ASKS.queue, REPORT_ASKS.mine].map((ask) => asked(ask, lang, host));
    case 'myData':
      return [
        REPORT_ASKS.forget,
        REPORT_ASKS.mine,
        ...(body.subscription ? [NOTICE_ASKS.mine] : []),
        ...(body.seen ? [SEEN_ASKS.stop] : []),
      ].map((ask) => asked(ask, lang, host));
    case 'notices':
      return noticeAsks(body).map((ask) => asked(ask, lang, host));
  }
}
