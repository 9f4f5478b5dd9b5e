import type { Lang } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { isSet } from '../domain/target.ts';
import { dayText, NBSP, valueText } from './numbers.ts';
import { targetText } from './phrases.ts';
import { expectedText } from './standingText.ts';

/** The rule behind a standing, told on request («pourquoi ?»), one sentence a rule. */
export function ruleText(standing: Standing, lang: Lang): string {
  return [officialRule(standing, lang), paceRule(standing, lang)].filter(Boolean).join(' ');
}

function officialRule({ official, year, cell, figure }: Standing, lang: Lang): string {
  const closing = `${{ fr: '31 mars', en: 'March 31,' }[lang]} ${Number(year.slice(0, 4)) + 1}`;
  switch (official) {
    case 'not_applicable':
      return {
        fr: `Le plan ne fixe aucune cible pour ${year}${NBSP}: il n’y a rien à juger.`,
        en: `The plan sets no target for ${year}: there is nothing to judge.`,
      }[lang];
    case 'to_come':
      return {
        fr: `L’exercice ${year} se ferme le ${closing}${NBSP}: l’état officiel se prononce après cette date.`,
        en: `Fiscal year ${year} closes on ${closing}: the official status is given after that date.`,
      }[lang];
    case 'not_available':
      if (figure && cell?.target.kind === 'milestone' && !figure.evidence) {
        return {
          fr: 'Un jalon n’est jugé que si une preuve l’accompagne, et il n’y en a pas.',
          en: 'A milestone is judged only when evidence supports it, and there is none.',
        }[lang];
      }
      return {
        fr: `Aucun résultat validé ne couvre l’exercice jusqu’au ${closing}${NBSP}: une donnée déclarée est montrée, pas jugée.`,
        en: `No validated result covers the year up to ${closing}: a reported figure is shown, not judged.`,
      }[lang];
    case 'met':
    case 'not_met':
      return comparisonRule(official, lang);
  }
}

function comparisonRule(official: 'met' | 'not_met', lang: Lang): string {
  const strict = {
    fr: 'La comparaison est stricte et inclusive, sans arrondi',
    en: 'The comparison is strict and inclusive, without rounding',
  }[lang];
  return official === 'met'
    ? `${strict}${{ fr: `${NBSP}: le résultat validé atteint la cible.`, en: ': the validated result reaches the target.' }[lang]}`
    : `${strict}${{ fr: `${NBSP}: le résultat validé n’atteint pas la cible.`, en: ': the validated result does not reach the target.' }[lang]}`;
}

function paceRule(standing: Standing, lang: Lang): string {
  const { pace, indicator, cell, figure } = standing;
  if (!pace || !isSet(cell)) return '';
  if (!figure)
    return { fr: 'Sans donnée, aucune trajectoire ne se calcule.', en: 'Without data no trajectory can be computed.' }[
      lang
    ];
  if (cell.target.kind === 'milestone') {
    return {
      fr: 'Un jalon réalisé, preuve à l’appui, est «\u00a0en avance\u00a0»\u00a0; sinon les données sont insuffisantes.',
      en: 'A milestone done, with evidence, is “ahead”; otherwise the data is insufficient.',
    }[lang];
  }
  switch (indicator.pace.rule) {
    case 'rank':
      return {
        fr: 'Un rang compris dans la cible est «\u00a0en avance\u00a0»\u00a0; sinon il est «\u00a0à surveiller\u00a0».',
        en: 'A rank within the target is “ahead”; otherwise it is “to watch”.',
      }[lang];
    case 'level':
      return {
        fr: 'Trajectoire par niveau\u00a0: à la cible ou au-dessus, «\u00a0en voie\u00a0»\u00a0; sous la cible sans être sous l’an dernier, «\u00a0à surveiller\u00a0»\u00a0; sous l’an dernier, «\u00a0en retard\u00a0».',
        en: 'Trajectory by level: at the target or above, “on track”; below it but not below last year, “to watch”; below last year, “late”.',
      }[lang];
    case 'line':
      return lineRule(standing, lang);
  }
}

function lineRule(standing: Standing, lang: Lang): string {
  const { pace, indicator, cell, figure } = standing;
  const expected = expectedText(standing, lang);
  if (!pace || !figure || !cell || pace.start === undefined) {
    return {
      fr: 'Aucun résultat antérieur ne donne de point de départ\u00a0: le rythme ne se calcule pas.',
      en: 'No earlier result gives a starting point: the pace cannot be computed.',
    }[lang];
  }
  const start = valueText(pace.start, indicator.unit, lang);
  const day = dayText(figure.asOf, lang);
  const line = {
    fr: `Trajectoire linéaire, de ${start} au 1er avril à la cible ${targetText(cell, lang)} au 31 mars`,
    en: `Linear trajectory, from ${start} on April 1 to the target ${targetText(cell, lang)} on March 31`,
  }[lang];
  const at = expected
    ? {
        fr: `${NBSP}: au ${day}, le rythme attendu est de ${expected}.`,
        en: `: as of ${day} the expected pace is ${expected}.`,
      }[lang]
    : '.';
  const bands = {
    fr: ' Un retard d’au plus 25\u00a0% de la progression attendue est «\u00a0à surveiller\u00a0»\u00a0; au-delà, «\u00a0en retard\u00a0».',
    en: ' Behind by at most 25% of the expected progress is “to watch”; beyond that, “late”.',
  }[lang];
  return line + at + bands;
}
