import type { ReceiptView } from '../src/answer/reportView.ts';
import type { Lang } from '../src/domain/language.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import { REPORT_SAID } from '../src/text/reportSentences.ts';
import { newFigureText, undoText } from '../src/text/reportTexts.ts';
import { ENTRY_STATE_WORDS, fieldsText, REPORT_WORDS } from '../src/text/reportWords.ts';
import type { CardHost, Line } from './card.ts';
import type { Tone } from './looks.ts';
import { type Press, press } from './press.ts';
import { STATE_LOOKS } from './reportLooks.ts';
import { type ReportPress, reportPress } from './reportPress.ts';

/** Exactly the fields reportReceipt.card.json reads. */
export type ReceiptCard = {
  tone: Tone;
  mark: string;
  title: string;
  what: string;
  notes: readonly Line[];
  facts: readonly { label: string; text: string }[];
};

const MOST_NEXT = 2;

/** What was recorded, its reference, the figure it made, and how to take it back. */
export function receiptCard(
  body: ReceiptView,
  notes: readonly string[],
  lang: Lang,
  host: CardHost,
): { data: ReceiptCard; actions: (Press | ReportPress)[] } {
  const { entry, reference, already, rehearsal, state, undoUntil, next } = body;
  const heading = rehearsal ? REPORT_WORDS.rehearsal : already ? REPORT_WORDS.receiptAgain : REPORT_WORDS.receipt;
  const counts = !rehearsal && (state === 'reported' || state === 'validated');
  const look = rehearsal
    ? { mark: '○', tone: 'emphasis' as const }
    : STATE_LOOKS[state === 'reported' ? 'validated' : state];
  const moved = body.effect.kind === 'counts' && !rehearsal;
  const target = { indicator: entry.indicator, id: entry.id };
  return {
    data: {
      ...look,
      title: heading[lang],
      what: fieldsText(entry, lang),
      notes: [...notes, ...(rehearsal ? [REPORT_SAID.rehearsal[lang]] : [])].map((text) => ({ text })),
      facts: [
        ...(rehearsal ? [] : [{ label: REPORT_WORDS.reference[lang], text: reference }]),
        { label: (moved ? REPORT_WORDS.figure : REPORT_WORDS.effect)[lang], text: newFigureText(body, lang) },
        ...(rehearsal
          ? []
          : [
              {
                label: REPORT_WORDS.state[lang],
                text: [ENTRY_STATE_WORDS[state][lang], undoText(body, lang)].filter(Boolean).join('. '),
              },
            ]),
      ],
    },
    actions: [
      ...(undoUntil ? [reportPress(REPORT_WORDS.undo[lang], { do: 'undo', ...target }, host)] : []),
      ...(counts ? [reportPress(REPORT_WORDS.correct[lang], { do: 'correct', ...target }, host)] : []),
      ...next.slice(0, MOST_NEXT).map(({ indicator, text }) =>
        press(
          {
            title: { fr: `Déclarer pour l’indicateur ${indicator}`, en: `Report for indicator ${indicator}` }[lang],
            text: text[lang],
          },
          host,
        ),
      ),
      press({ title: REPORT_ASKS.another.title[lang], text: REPORT_ASKS.another.text[lang] }, host),
      press({ title: REPORT_ASKS.mine.title[lang], text: REPORT_ASKS.mine.text[lang] }, host),
    ],
  };
}
