import type { ReportView } from '../src/answer/reportView.ts';
import { trialDayText } from '../src/text/cardWords.ts';
import { sentence } from '../src/text/phrases.ts';
import { FICTITIOUS } from '../src/text/words.ts';
import type { CardHost, CardJson, Spoken } from './card.ts';
import { render } from './render.ts';
import { reportFormCard } from './reportForm.ts';
import { mineCard, queueCard } from './reportList.ts';
import { receiptCard } from './reportReceipt.ts';
import { isPlain, toldCard } from './reportTold.ts';

/** Replies that show what is in the ledger, which is invented on the trial date. */
const SHOWS_FIGURES: ReadonlySet<ReportView['body']['kind']> = new Set(['form', 'receipt', 'mine', 'queue', 'silence']);

/**
 * The card of a reply about reports. What people wrote stands in text runs and inputs only, never as Markdown. The same
 * view and host always give the same card.
 */
export function reportCard(view: ReportView, spoken: Spoken, host: CardHost = {}): CardJson {
  const { language: lang, trialDay } = view;
  const { template, data, actions } = filled(view, host);
  const trial = trialDay ? trialDayText(trialDay, lang) : '';
  const fictitious = trial !== '' && SHOWS_FIGURES.has(view.body.kind);
  return render(template, {
    lang,
    speak: sentence(spoken.speak ?? spoken.summary),
    fallbackText: sentence(spoken.summary),
    hasBand: fictitious,
    band: fictitious ? `⚠ ${FICTITIOUS[lang]} · ${trial}` : '',
    hasFooter: trial !== '' && !fictitious,
    footer: [{ text: trial }],
    actions,
    ...data,
  });
}

function filled(
  { body, notes, language: lang }: ReportView,
  host: CardHost,
): { template: string; data: object; actions: readonly object[] } {
  const said = notes.map((note) => note[lang]);
  if (isPlain(body)) return { template: 'reportTold', ...toldCard(body, said, lang, host) };
  switch (body.kind) {
    case 'form':
      return { template: 'reportForm', ...reportFormCard(body, said, lang, host) };
    case 'receipt':
      return { template: 'reportReceipt', ...receiptCard(body, said, lang, host) };
    case 'mine':
      return { template: 'reportList', ...mineCard(body, said, lang, host) };
    case 'queue':
      return { template: 'reportList', ...queueCard(body, said, lang, host) };
  }
}

/** A card with a sentence under it: a draft that waits while something else was answered. */
export function withNote(card: CardJson, note: string): CardJson {
  const box = {
    type: 'Container',
    style: 'emphasis',
    separator: true,
    spacing: 'Medium',
    items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: note }] }],
  };
  return {
    ...card,
    body: [...card.body, box],
    speak: `${card.speak} ${note}`,
    fallbackText: `${card.fallbackText} ${note}`,
  };
}
