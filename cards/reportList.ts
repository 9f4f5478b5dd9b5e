import type { MineView, QueueView, RecordLine } from '../src/answer/reportView.ts';
import type { Lang } from '../src/domain/language.ts';
import { dayText } from '../src/text/numbers.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import { recordText } from '../src/text/reportLists.ts';
import { aboutText } from '../src/text/reportTexts.ts';
import { ENTRY_STATE_WORDS, REPORT_WORDS } from '../src/text/reportWords.ts';
import { aside, type CardHost, type Text } from './card.ts';
import { type Press, press } from './press.ts';
import { STATE_LOOKS } from './reportLooks.ts';
import { type ReportPress, reportPress } from './reportPress.ts';

/** Exactly the fields reportList.card.json reads. */
export type ReportListCard = {
  title: string;
  texts: readonly Text[];
  lines: readonly { what: string; mark: string; state: string; detail: string }[];
  choosers: readonly {
    label: string;
    hint: string;
    error: string;
    value: string;
    choices: readonly { title: string; value: string }[];
    reasons: readonly { label: string; hint: string; error: string }[];
  }[];
};
type Filled = { data: ReportListCard; actions: (Press | ReportPress)[] };
type Beside = Press & { associatedInputs: 'none' };

/** One's own reports, and which of them to withdraw or correct. */
export function mineCard(body: MineView, notes: readonly string[], lang: Lang, host: CardHost): Filled {
  const { lines, of, wish } = body;
  const title =
    wish === 'withdraw' ? REPORT_WORDS.mineWithdraw : wish === 'correct' ? REPORT_WORDS.mineCorrect : REPORT_WORDS.mine;
  const open = lines.filter(({ state }) => ['reported', 'validated', 'rejected'].includes(state));
  const withdrawable = lines.some(({ state }) => state === 'reported');
  return {
    data: {
      title: title[lang] + aboutText(body, lang),
      texts: [...notes, countText(lines.length, of, lang)].map(aside),
      lines: lines.map((line) => lineOf(line, lang, false)),
      choosers: open.length > 0 ? [chooser(open, lang, [])] : [],
    },
    actions: [
      ...(open.length > 0 ? [reportPress(REPORT_WORDS.correct[lang], { do: 'correct' }, host)] : []),
      ...(withdrawable
        ? [reportPress(REPORT_WORDS.withdraw[lang], { do: 'withdraw' }, host, { style: 'destructive' })]
        : []),
      ...[REPORT_ASKS.report, REPORT_ASKS.checkIn].map((ask) => beside(asked(ask, lang, host))),
    ],
  };
}

/** What waits for a validator; one's own is shown and cannot be chosen. */
export function queueCard({ lines, of }: QueueView, notes: readonly string[], lang: Lang, host: CardHost): Filled {
  const open = lines.filter(({ own }) => !own);
  const reason = {
    label: REPORT_WORDS.reason[lang],
    hint: REPORT_WORDS.reasonHint[lang],
    error: REPORT_WORDS.needReason[lang],
  };
  return {
    data: {
      title: REPORT_WORDS.queue[lang],
      texts: [...notes, of === 0 ? REPORT_WORDS.queueEmpty[lang] : countText(lines.length, of, lang)].map(aside),
      lines: lines.map((line) => lineOf(line, lang, true)),
      choosers: open.length > 0 ? [chooser(open, lang, [reason])] : [],
    },
    actions: [
      ...(open.length > 0
        ? [
            reportPress(REPORT_WORDS.approve[lang], { do: 'approve' }, host, { style: 'positive' }),
            reportPress(REPORT_WORDS.reject[lang], { do: 'reject' }, host, { style: 'destructive' }),
          ]
        : []),
      beside(asked(REPORT_ASKS.silence, lang, host)),
      beside(asked(REPORT_ASKS.mine, lang, host)),
    ],
  };
}

/** A button that asks one of the reporting sentences. */
export function asked(
  ask: { title: Record<Lang, string>; text: Record<Lang, string> },
  lang: Lang,
  host: CardHost,
): Press {
  return press({ title: ask.title[lang], text: ask.text[lang] }, host);
}

/** A question asked beside a choice does not wait for it. */
function beside(button: Press): Beside {
  const none = { associatedInputs: 'none' } as const;
  return 'fallback' in button
    ? { ...button, ...none, fallback: { ...button.fallback, ...none } }
    : { ...button, ...none };
}

/** Choices hold no word of a person: some clients read them as Markdown. */
function chooser(lines: readonly RecordLine[], lang: Lang, reasons: ReportListCard['choosers'][number]['reasons']) {
  const choices = lines.map(({ entry, reference }) => ({
    title: `${reference} · ${dayText(entry.kind === 'activity' ? entry.date : entry.asOf, lang)}`,
    value: `${entry.indicator}|${entry.id}`,
  }));
  return {
    label: REPORT_WORDS.which[lang],
    hint: REPORT_WORDS.needWhich[lang],
    error: REPORT_WORDS.needWhich[lang],
    value: choices.length === 1 ? (choices[0]?.value ?? '') : '',
    choices,
    reasons,
  };
}

function lineOf(line: RecordLine, lang: Lang, by: boolean): ReportListCard['lines'][number] {
  const { entry, reference, state, decided, own } = line;
  const indicator = { fr: `indicateur ${entry.indicator}`, en: `indicator ${entry.indicator}` }[lang];
  const who = by ? (own ? REPORT_WORDS.own[lang] : `${REPORT_WORDS.by[lang]} ${entry.by.name}`) : '';
  const why = decided?.reason ? `${decided.by}${lang === 'fr' ? '\u00a0' : ''}: ${decided.reason}` : '';
  return {
    what: recordText(line, lang),
    mark: STATE_LOOKS[state].mark,
    state: ENTRY_STATE_WORDS[state][lang],
    detail: ['', reference, indicator, who, why].filter((part, at) => at === 0 || part !== '').join(' · '),
  };
}

function countText(shown: number, of: number, lang: Lang): string {
  if (of === 0) return REPORT_WORDS.none[lang];
  return { fr: `${shown} sur ${of}`, en: `${shown} of ${of}` }[lang];
}
