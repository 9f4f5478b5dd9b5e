import type { ChangeLine, Changes, Outlook } from '../answer/answer.ts';
import type { Value } from '../domain/entry.ts';
import { type FiscalYear, lastDay } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Shortfall } from '../domain/shortfall.ts';
import type { Standing } from '../domain/standing.ts';
import { momentText } from './noticeReplies.ts';
import { dayText, isSingular, NBSP, numberText, valueText } from './numbers.ts';
import { targetText } from './phrases.ts';

/** «Cibles atteintes si l’exercice se fermait aujourd’hui : 5 sur 12 (calcul, non officiel)». */
export function ifClosedText({ met, of }: Outlook['ifClosed'], lang: Lang): string {
  return {
    fr: `Cibles atteintes si l’exercice se fermait aujourd’hui${NBSP}: ${met} sur ${of} (calcul, non officiel)`,
    en: `Targets met if the year closed today: ${met} of ${of} (computed, unofficial)`,
  }[lang];
}

/** «Ce qui manque d’ici le 31 mars 2023»; after those already said, «Manque aussi …». */
export function missingTitle(year: FiscalYear, others: boolean, lang: Lang): string {
  const due = dayText(lastDay(year), lang);
  if (others) return { fr: `Manque aussi d’ici le ${due}`, en: `Also missing by ${due}` }[lang];
  return { fr: `Ce qui manque d’ici le ${due}`, en: `What is missing by ${due}` }[lang];
}

/** «il manque 7 activités», in the unit of the indicator; a target in words is said in its words. */
export function shortfallText({ indicator, cell }: Standing, shortfall: Shortfall, lang: Lang): string {
  const words = cell ? targetText(cell, lang) : '';
  switch (shortfall.kind) {
    case 'number': {
      const { amount } = shortfall;
      const one = isSingular(amount, lang);
      const value = numberText(amount, lang);
      const [much, noun] = {
        points: [value, one ? WORDS.point : WORDS.points],
        ranks: [value, one ? WORDS.rank : WORDS.ranks],
        count: [value, indicator.activities === 'counts' ? (one ? WORDS.activity : WORDS.activities) : WORDS.none],
      }[shortfall.in] as [string, Said];
      const named = noun[lang] ? `${much}${NBSP}${noun[lang]}` : much;
      return indicator.better === 'higher'
        ? { fr: `il manque ${named}`, en: `${named} short` }[lang]
        : shortfall.in === 'ranks'
          ? { fr: `${named} à gagner`, en: `${named} to gain` }[lang]
          : { fr: `${named} de trop`, en: `${named} too many` }[lang];
    }
    case 'strict':
      return { fr: 'la cible est à dépasser', en: 'the target is to be exceeded' }[lang];
    case 'undone':
      return { fr: `reste à réaliser${NBSP}: ${words}`, en: `still to be done: ${words}` }[lang];
    case 'evidence':
      return { fr: `il manque la preuve${NBSP}: ${words}`, en: `evidence is missing: ${words}` }[lang];
    case 'noResult':
      return { fr: 'il manque le résultat', en: 'no result yet' }[lang];
    case 'unjudged':
      return { fr: `cible en mots, à juger${NBSP}: ${words}`, en: `target in words, to be judged: ${words}` }[lang];
  }
}

/** «il manque 7 activités d’ici le 31 mars», "7 activities short by March 31": every fiscal year closes that day. */
export function dueText(standing: Standing, shortfall: Shortfall, lang: Lang): string {
  const words = shortfallText(standing, shortfall, lang);
  if (shortfall.kind !== 'number') return words;
  return { fr: `${words} d’ici le 31 mars`, en: `${words} by March 31` }[lang];
}

/** «Changé en 30 jours», «Changé depuis votre dernière vue d’ensemble (…)», or that nothing did. */
export function changesTitle({ days, lastShown, lines }: Changes, lang: Lang): string {
  if (lastShown !== undefined) {
    const when = momentText(lastShown, lang);
    return lines.length === 0
      ? {
          fr: `Rien n’a changé depuis votre dernière vue d’ensemble (${when})`,
          en: `Nothing changed since your last overview (${when})`,
        }[lang]
      : {
          fr: `Changé depuis votre dernière vue d’ensemble (${when})`,
          en: `Changed since your last overview (${when})`,
        }[lang];
  }
  return lines.length === 0
    ? { fr: `Rien n’a changé en ${days} jours`, en: `Nothing changed in ${days} days` }[lang]
    : { fr: `Changé en ${days} jours`, en: `Changed in ${days} days` }[lang];
}

/** «9 → 11, déclaré, non validé · 2 inscriptions»: where a figure stood and stands. */
export function changeText({ indicator, from, to, times, validated }: ChangeLine, lang: Lang): string {
  const value = (one: Value | null) =>
    one === null ? { fr: 'aucune donnée', en: 'no data' }[lang] : valueText(one, indicator.unit, lang);
  const moved = from === undefined || from === to ? value(to) : `${value(from)}${NBSP}→ ${value(to)}`;
  const state = to === null ? '' : validated ? WORDS.validated[lang] : WORDS.reported[lang];
  const least = from === undefined;
  const count = {
    fr: `${least ? 'au moins ' : ''}${times} inscription${times > 1 ? 's' : ''}`,
    en: `${least ? 'at least ' : ''}${times} ${times === 1 ? 'entry' : 'entries'}`,
  }[lang];
  return [moved, state, times > 1 ? count : ''].filter(Boolean).join(' · ');
}

const WORDS = {
  none: { fr: '', en: '' },
  point: { fr: 'point de pourcentage', en: 'percentage point' },
  points: { fr: 'points de pourcentage', en: 'percentage points' },
  rank: { fr: 'rang', en: 'rank' },
  ranks: { fr: 'rangs', en: 'ranks' },
  activity: { fr: 'activité', en: 'activity' },
  activities: { fr: 'activités', en: 'activities' },
  validated: { fr: 'validé', en: 'validated' },
  reported: { fr: 'déclaré, non validé', en: 'reported, not validated' },
  indicators: { one: { fr: 'indicateur', en: 'indicator' }, many: { fr: 'indicateurs', en: 'indicators' } },
} satisfies Record<string, Said | Record<'one' | 'many', Said>>;

/** The outlook in sentences: the essentials for a summary, and every line of what is missing and of what changed. */
export function outlookSentences({ changes, missing, ifClosed }: Outlook, year: FiscalYear, lang: Lang) {
  const colon = lang === 'fr' ? `${NBSP}:` : ':';
  const name = ({ number, shortName }: ChangeLine['indicator']) => `${number} · ${shortName[lang]}`;
  const changed = new Set(changes.lines.map(({ indicator }) => indicator.number)).size;
  const news =
    changed === 0
      ? changesTitle(changes, lang)
      : `${changesTitle(changes, lang)}${colon} ${changed} ${WORDS.indicators[changed === 1 ? 'one' : 'many'][lang]}`;
  return {
    essentials: [`${ifClosedText(ifClosed, lang)}.`, `${news}.`],
    lines: [
      ...(missing.length === 0 ? [] : [`${missingTitle(year, false, lang)}${colon}`]),
      ...missing.map(
        ({ standing, shortfall }) => `${name(standing.indicator)}${colon} ${shortfallText(standing, shortfall, lang)}`,
      ),
      ...(changes.lines.length === 0 ? [] : [`${changesTitle(changes, lang)}${colon}`]),
      ...changes.lines.map((line) => `${name(line.indicator)}, ${line.year}${colon} ${changeText(line, lang)}`),
    ],
  };
}
