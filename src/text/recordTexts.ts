import type { Answer, EditionsAnswer, HistoryAnswer, VerifyAnswer } from '../answer/answer.ts';
import { dayOf } from '../domain/day.ts';
import type { EntryState } from '../domain/entry.ts';
import type { FigureVersion } from '../domain/figureVersion.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Judged } from '../domain/ledger.ts';
import { type Indicator, indicatorOf } from '../domain/plan.ts';
import { makeReference } from '../domain/reference.ts';
import type { Spoken } from './figureTexts.ts';
import { dayText, NBSP, numberText, valueText } from './numbers.ts';
import { indicatorText, quoted } from './phrases.ts';
import { FICTITIOUS } from './words.ts';

/** Whether a reference still stands, or what replaced it and when. */
export function verifyText(answer: Answer, { reference, verified }: VerifyAnswer): Spoken {
  const { language: lang, plan } = answer;
  if (!reference || verified.kind === 'unknown') {
    const named = reference ? ` ${makeReference(reference)}` : '';
    return same(
      {
        fr: `${reference ? `Je ne connais aucun chiffre sous la référence${named}` : 'Je n’ai pas lu de référence dans ce message'}. Une référence s’écrit comme MRIF-12-2122-v3.`,
        en: `${reference ? `I know no figure under the reference${named}` : 'I read no reference in this message'}. A reference is written like MRIF-12-2122-v3.`,
      }[lang],
    );
  }
  const indicator = indicatorOf(plan, verified.shown.indicator);
  if (!indicator)
    return same({ fr: 'Cet indicateur n’est pas au plan.', en: 'This indicator is not in the plan.' }[lang]);
  const name = `${makeReference(reference)}${colon(lang)} ${indicatorText(indicator, lang)}, ${reference.year}, ${versionText(indicator, verified.shown, lang)}`;
  const invented = answer.fictitious ? ` ${FICTITIOUS[lang]}.` : '';
  if (verified.kind === 'stands') {
    return same(
      `${name}. ${{ fr: 'Ce chiffre est toujours en vigueur.', en: 'This figure still stands.' }[lang]}${invented}`,
    );
  }
  const { next, current } = verified;
  const nextName = makeReference({ ...reference, version: next.version });
  const now = current.best
    ? valueText(current.best.value, indicator.unit, lang)
    : { fr: 'aucun chiffre', en: 'no figure' }[lang];
  const currentName = makeReference({ ...reference, version: current.version });
  const day = dayText(dayOf(new Date(next.at)), lang);
  return same(
    `${name}. ${
      {
        fr: `Ce chiffre n’est plus en vigueur${NBSP}: ${nextName} l’a remplacé le ${day}. Aujourd’hui${NBSP}: ${now} (${currentName}).`,
        en: `This figure no longer stands: ${nextName} replaced it on ${day}. Today: ${now} (${currentName}).`,
      }[lang]
    }${invented}`,
  );
}

/** Who recorded what, the latest first. */
export function historyText(answer: Answer, { indicator, lines, total }: HistoryAnswer): Spoken {
  const { language: lang } = answer;
  const count = {
    fr: `${total} ${total < 2 ? 'inscription' : 'inscriptions'} au registre`,
    en: `${total} ledger ${total === 1 ? 'entry' : 'entries'}`,
  }[lang];
  const heading = `${indicatorText(indicator, lang)}${colon(lang)} ${count}${lines.length < total ? { fr: `, les ${lines.length} dernières`, en: `, the last ${lines.length}` }[lang] : ''}.`;
  const invented = answer.fictitious ? `${FICTITIOUS[lang]}.` : '';
  const shown = lines.map((line) => historyLine(indicator, line, lang));
  return {
    summary: [heading, shown[0] ?? '', invented].filter(Boolean).join(' '),
    text: [heading, ...shown, invented].filter(Boolean).join('\n'),
  };
}

/** «17 octobre 2022 · 21 % au 30 septembre 2022 (2022-2023) · déclarée · par …». */
export function historyLine(indicator: Indicator, { entry, state }: Judged, lang: Lang): string {
  const recorded = dayText(dayOf(new Date(entry.at)), lang);
  const what =
    entry.kind === 'reading'
      ? `${valueText(entry.value, indicator.unit, lang)} ${{ fr: 'au', en: 'as of' }[lang]} ${dayText(entry.asOf, lang)} (${entry.year})`
      : `+${numberText(entry.quantity, lang)} ${{ fr: 'le', en: 'on' }[lang]} ${dayText(entry.date, lang)}, ${quoted(entry.title, lang)}`;
  return [
    recorded,
    what,
    ENTRY_STATE_WORDS[state][lang],
    { fr: `par ${entry.by.name}`, en: `by ${entry.by.name}` }[lang],
  ].join(' · ');
}

/** Which editions are known, and what changed between the last two. */
export function editionsText(answer: Answer, { editions, indicator, changes }: EditionsAnswer): Spoken {
  const { language: lang, plan } = answer;
  if (editions.length < 2) {
    const about = indicator
      ? {
          fr: `Je ne peux pas dire si la cible de l’indicateur ${indicator.number} a changé${NBSP}: `,
          en: `I cannot say whether the target of indicator ${indicator.number} has changed: `,
        }[lang]
      : '';
    const one = {
      fr: `je ne connais qu’une édition du ${plan.title.fr} (${plan.edition}), et rien à quoi la comparer.`,
      en: `I know only one edition of the ${plan.title.en} (${plan.edition}), and nothing to compare it with.`,
    }[lang];
    return same(about ? about + one : one.charAt(0).toUpperCase() + one.slice(1));
  }
  const [before, after] = editions.slice(-2);
  const between = {
    fr: `Entre l’édition ${before?.edition} et l’édition ${after?.edition}${NBSP}:`,
    en: `Between edition ${before?.edition} and edition ${after?.edition}:`,
  }[lang];
  const none = { fr: `${between} aucune cible n’a changé.`, en: `${between} no target changed.` }[lang];
  if (changes.length === 0) return same(none);
  const lines = changes.map((change) => {
    const [was, is] = [change.before, change.after].map((text) =>
      text === undefined ? { fr: 'absente', en: 'absent' }[lang] : quoted(text, lang),
    );
    return {
      fr: `Indicateur ${change.indicator}, ${change.year}${NBSP}: ${was} est devenue ${is}`,
      en: `Indicator ${change.indicator}, ${change.year}: ${was} became ${is}`,
    }[lang];
  });
  return { summary: `${between} ${lines.join(' · ')}.`, text: [between, ...lines].join('\n') };
}

function versionText(indicator: Indicator, { figures, at, by }: FigureVersion, lang: Lang): string {
  const figure = figures.best;
  const value = figure ? valueText(figure.value, indicator.unit, lang) : { fr: 'aucun chiffre', en: 'no figure' }[lang];
  const asOf = figure ? ` ${{ fr: 'au', en: 'as of' }[lang]} ${dayText(figure.asOf, lang)}` : '';
  const day = dayText(dayOf(new Date(at)), lang);
  return `${value}${asOf}, ${{ fr: `inscrit le ${day} par ${by}`, en: `recorded on ${day} by ${by}` }[lang]}`;
}

const ENTRY_STATE_WORDS = {
  reported: { fr: 'déclarée', en: 'reported' },
  validated: { fr: 'validée', en: 'validated' },
  rejected: { fr: 'refusée', en: 'rejected' },
  withdrawn: { fr: 'retirée', en: 'withdrawn' },
  corrected: { fr: 'remplacée', en: 'replaced' },
} satisfies Record<EntryState, Said>;

const same = (said: string): Spoken => ({ text: said, summary: said });
const colon = (lang: Lang) => (lang === 'fr' ? `${NBSP}:` : ':');
