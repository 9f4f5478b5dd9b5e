import type { FormView, MineView, QueueView, ReceiptView, ReportView } from '../answer/reportView.ts';
import type { Lang } from '../domain/language.ts';
import { duplicateText, effectText } from './effectText.ts';
import { noticesLines } from './noticeReplies.ts';
import { dayText, instantText, NBSP, numberText } from './numbers.ts';
import { sentence } from './phrases.ts';
import { checkInSaid, myDataLines, recordLine, silenceLines } from './reportLists.ts';
import { problemSaid, REPORT_SAID } from './reportSentences.ts';
import { ENTRY_STATE_WORDS, fieldsText, QUESTIONS, REPORT_WORDS } from './reportWords.ts';
import { FICTITIOUS } from './words.ts';

/** A reply about reports in words: the whole, one or two sentences of it, and those for the ear. */
export type ReportSpoken = { text: string; summary: string; speak: string };

/** Words a reply about reports. Users' own words stand in it as they typed them. */
export function reportText(view: ReportView): ReportSpoken {
  const { language: lang, notes, trialDay } = view;
  const { summary, more = [] } = bodyText(view);
  const first = notes.map((note) => note[lang]);
  const fictitious = trialDay && view.body.kind === 'receipt' ? [`${FICTITIOUS[lang]}.`] : [];
  const short = join([...first, summary, ...fictitious]);
  const text = [join([...first, summary]), ...more, ...fictitious].join('\n');
  return { text, summary: short, speak: forTheEar(short, lang) };
}

/** A figure that moves is said «de 11 à 12». */
function forTheEar(text: string, lang: Lang): string {
  return text.replace(/(\S+) → (\S+)/g, lang === 'fr' ? 'de $1 à $2' : 'from $1 to $2');
}

function bodyText(view: ReportView): { summary: string; more?: string[] } {
  const { body, language: lang } = view;
  switch (body.kind) {
    case 'form':
      return { summary: formText(body, lang) };
    case 'receipt':
      return { summary: receiptText(body, lang) };
    case 'mine':
      return mineText(body, lang);
    case 'queue':
      return queueText(body, lang);
    case 'silence': {
      const { head, lines } = silenceLines(body, lang);
      return { summary: head, more: lines };
    }
    case 'checkIn':
    case 'checkInWhich':
      return { summary: checkInSaid(body, lang) };
    case 'myData':
      return { summary: `${REPORT_WORDS.myData[lang]}${colon(lang)} ${myDataLines(body, lang).join(' ')}` };
    case 'notices': {
      const [first = '', ...more] = noticesLines(body, lang);
      return { summary: [first, ...more].map(sentence).join(' ') };
    }
    case 'told':
      return { summary: body.said[lang] };
  }
}

/** The form in words: what is wrong, what is asked, or what will be recorded and with what effect. */
export function formText(body: FormView, lang: Lang): string {
  const { problems, asking, fields, effect, duplicates, corrects, span, review } = body;
  const wrong = problems.map((one) => problemSaid(one, span)[lang]);
  const known = `${(corrects ? REPORT_WORDS.correction : REPORT_WORDS.form)[lang]}${colon(lang)} ${fieldsText(fields, lang)}.`;
  if (asking === 'indicator' || asking === 'date') return join([...wrong, known, QUESTIONS[asking][lang]]);
  const told = effect && fields.indicator !== undefined ? effectText(effect, fields.indicator, lang) : '';
  const alike =
    duplicates.length > 0
      ? `${REPORT_WORDS.duplicates[lang]} ${duplicates.map((one) => duplicateText(one, lang)).join(' · ')}. ${REPORT_WORDS.duplicatesHint[lang]}`
      : '';
  const ask = asking ? QUESTIONS[asking][lang] : '';
  const changed = review ? REPORT_WORDS.review[lang] : '';
  return join([...wrong, known, told, alike, changed, ask, HOW_TO_SAVE[lang]]);
}

const HOW_TO_SAVE = {
  fr: 'Dites «\u00a0oui enregistre\u00a0», corrigez, ou «\u00a0annule\u00a0».',
  en: 'Say “yes, save”, correct it, or “cancel”.',
};

/** The receipt in words. */
export function receiptText(body: ReceiptView, lang: Lang): string {
  const { entry, reference, already, rehearsal, state, next } = body;
  const head = (rehearsal ? REPORT_WORDS.rehearsal : already ? REPORT_WORDS.receiptAgain : REPORT_WORDS.receipt)[lang];
  const what = fieldsText(entry, lang);
  const undo = undoText(body, lang);
  const left = next.map(
    ({ indicator, text }) =>
      ({
        fr: `Reste à déclarer, indicateur ${indicator}${NBSP}: dites «\u00a0${text.fr}\u00a0».`,
        en: `Still to report, indicator ${indicator}: say “${text.en}”.`,
      })[lang],
  );
  const ref = rehearsal ? '' : `${REPORT_WORDS.reference[lang]}${colon(lang)} ${reference}.`;
  const stands = rehearsal ? REPORT_SAID.rehearsal[lang] : `${ENTRY_STATE_WORDS[state][lang]}.`;
  return join([`${head}${colon(lang)} ${what}.`, ref, newFigureText(body, lang), stands, undo, ...left]);
}

/** Until when «annule» undoes it; empty when it no longer does. */
export function undoText({ undoUntil }: ReceiptView, lang: Lang): string {
  if (!undoUntil) return '';
  return {
    fr: `Dites «\u00a0annule\u00a0» d’ici ${timeOf(undoUntil, 'fr')} pour l’annuler.`,
    en: `Say “cancel” by ${timeOf(undoUntil, 'en')} to undo it.`,
  }[lang];
}

/** «Indicateur 7, 2022-2023 : 12, cible 18, déclarée, non validée (réf. MRIF-7-2223-v9).» */
export function newFigureText(
  { effect, figures, entry, figureReference, year, rehearsal }: ReceiptView,
  lang: Lang,
): string {
  const number = entry.indicator;
  if (effect.kind === 'counts' && !rehearsal && typeof figures?.best?.value === 'number') {
    const goal = effect.target
      ? { fr: `, cible ${effect.target.text}`, en: `, target ${effect.target.text}` }[lang]
      : '';
    const state = figures.best.validated
      ? { fr: 'validée', en: 'validated' }[lang]
      : { fr: 'déclarée, non validée', en: 'reported, not validated' }[lang];
    const ref = figureReference ? { fr: ` (réf. ${figureReference})`, en: ` (ref. ${figureReference})` }[lang] : '';
    return {
      fr: `Indicateur ${number}, ${year}${NBSP}: ${numberText(figures.best.value, 'fr')}${goal}, ${state}${ref}.`,
      en: `Indicator ${number}, ${year}: ${numberText(figures.best.value, 'en')}${goal}, ${state}${ref}.`,
    }[lang];
  }
  return effectText(effect, number, lang);
}

function mineText(body: MineView, lang: Lang): { summary: string; more: string[] } {
  const { lines, of, wish } = body;
  const head =
    wish === 'withdraw' ? REPORT_WORDS.mineWithdraw : wish === 'correct' ? REPORT_WORDS.mineCorrect : REPORT_WORDS.mine;
  const about = aboutText(body, lang);
  if (of === 0) return { summary: `${head[lang]}${about}${colon(lang)} ${REPORT_WORDS.none[lang]}`, more: [] };
  const verb = wish === 'correct' ? { fr: 'corrige', en: 'correct' } : { fr: 'retire', en: 'withdraw' };
  const [first] = lines;
  const how = first
    ? {
        fr: `Dites par exemple «\u00a0${verb.fr} ${first.reference}\u00a0».`,
        en: `Say for example “${verb.en} ${first.reference}”.`,
      }[lang]
    : '';
  const count = { fr: `${lines.length} sur ${of}`, en: `${lines.length} of ${of}` }[lang];
  const latest = first ? sentence(recordLine(first, lang)) : '';
  return {
    summary: join([`${head[lang]}${about} (${count})${colon(lang)}`, latest, how]),
    more: lines.slice(1).map((line) => `- ${recordLine(line, lang)}`),
  };
}

/** «, indicateur 7, du 1er novembre 2022 au 30 novembre 2022, Lagos». */
export function aboutText({ about: { indicators, from, to, place } }: MineView, lang: Lang): string {
  const which =
    indicators.length > 0
      ? { fr: `indicateur ${indicators.join(', ')}`, en: `indicator ${indicators.join(', ')}` }[lang]
      : '';
  const when =
    from && to && from !== to
      ? {
          fr: `du ${dayText(from, 'fr')} au ${dayText(to, 'fr')}`,
          en: `${dayText(from, 'en')} to ${dayText(to, 'en')}`,
        }[lang]
      : from && to
        ? dayText(from, lang)
        : from
          ? { fr: `depuis le ${dayText(from, 'fr')}`, en: `since ${dayText(from, 'en')}` }[lang]
          : '';
  return [which, when, place].map((part) => (part ? `, ${part}` : '')).join('');
}

function queueText({ lines, of }: QueueView, lang: Lang): { summary: string; more: string[] } {
  if (of === 0) return { summary: REPORT_WORDS.queueEmpty[lang], more: [] };
  const decidable = lines.find((line) => !line.own);
  const how = decidable
    ? {
        fr: `Dites «\u00a0approuve ${decidable.reference}\u00a0» ou «\u00a0rejette ${decidable.reference}\u00a0: motif\u00a0».`,
        en: `Say “approve ${decidable.reference}” or “reject ${decidable.reference}: reason”.`,
      }[lang]
    : '';
  const count = { fr: `${lines.length} sur ${of}`, en: `${lines.length} of ${of}` }[lang];
  return {
    summary: join([`${REPORT_WORDS.queue[lang]} (${count}).`, how]),
    more: lines.map((line) => `- ${recordLine(line, lang, { by: true })}`),
  };
}

/** The time of an instant: «15 h 12». */
function timeOf(instant: string, lang: Lang): string {
  return instantText(instant, lang).replace(/^.* (?:à|at) /, '');
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function colon(lang: Lang): string {
  return lang === 'fr' ? `${NBSP}:` : ':';
}
