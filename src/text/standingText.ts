import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { isSet } from '../domain/target.ts';
import { dayText, gapText, isSingular, listText, NBSP, numberText, valueText } from './numbers.ts';
import { lowerFirst, targetText } from './phrases.ts';
import { DATA_STATE_WORDS, FICTITIOUS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from './words.ts';

/** «Déclarée, non validée · périmée (135 jours)». */
export function dataStateText({ state }: Standing, lang: Lang): string {
  const words = DATA_STATE_WORDS[state.kind][lang];
  if (state.staleDays === undefined) return words;
  return `${words} · ${{ fr: `périmée (${state.staleDays} jours)`, en: `stale (${state.staleDays} days)` }[lang]}`;
}

/** The result in its unit, or «aucune donnée». */
export function resultText({ figure, indicator, cell }: Standing, lang: Lang): string {
  if (!figure) return { fr: 'aucune donnée', en: 'no data' }[lang];
  if (figure.value === true && cell?.target.kind === 'milestone' && !figure.evidence) {
    return { fr: 'réalisé selon la déclaration, preuve manquante', en: 'reported as done, evidence missing' }[lang];
  }
  return valueText(figure.value, indicator.unit, lang);
}

/** Where a figure comes from: its source, then what was added to it. */
export function sourceText(figure: Figure, lang: Lang): string {
  const { source, activities } = figure;
  const title = source && [source.title, source.page].filter(Boolean).join(', ');
  const added = activities === 0 ? undefined : activitiesText(activities, lang);
  return [title, added].filter(Boolean).join(' + ') || { fr: 'registre du plan', en: 'plan ledger' }[lang];
}

function activitiesText(count: number, lang: Lang): string {
  const one = isSingular(count, lang);
  return {
    fr: `${count} ${one ? 'activité déclarée' : 'activités déclarées'} au registre`,
    en: `${count} ${one ? 'activity' : 'activities'} reported in the ledger`,
  }[lang];
}

/** What stood before: «corrigée : 13 auparavant». */
export function correctedText({ figure, indicator }: Standing, lang: Lang): string | undefined {
  if (!figure?.corrected) return undefined;
  const before = valueText(figure.corrected.value, indicator.unit, lang);
  return { fr: `corrigée (auparavant${NBSP}: ${before})`, en: `corrected (previously: ${before})` }[lang];
}

/** A reported figure that waits to replace the validated one. */
export function pendingText({ pending, indicator }: Standing, lang: Lang): string | undefined {
  if (!pending) return undefined;
  const value = valueText(pending.value, indicator.unit, lang);
  return {
    fr: `une correction déclarée, ${value}, attend sa validation`,
    en: `a reported correction, ${value}, awaits validation`,
  }[lang];
}

/** The official state; in an open year with a target, also the trajectory, said to be computed. */
export function statusSentence(standing: Standing, lang: Lang): string {
  const official = OFFICIAL_WORDS[standing.official][lang].toLowerCase();
  const state = { fr: `État officiel${NBSP}: ${official}.`, en: `Official status: ${official}.` }[lang];
  if (!standing.pace) return state;
  const way = TRAJECTORY_WORDS[standing.pace.trajectory][lang].toLowerCase();
  const computed = { fr: `Trajectoire (calculée)${NBSP}: ${way}.`, en: `Trajectory (computed): ${way}.` }[lang];
  return standing.official === 'to_come' ? `${computed} ${state}` : `${state} ${computed}`;
}

/** Result, target and gap of one year in one sentence, without the indicator's name. */
export function figureSentence(standing: Standing, lang: Lang): string {
  const { figure, cell, gap, year } = standing;
  const target = isSet(cell) ? targetText(cell, lang) : undefined;
  if (!figure) {
    return {
      fr: `aucune donnée pour ${year}${target ? `${NBSP}; cible${NBSP}: ${target}` : ''}.`,
      en: `no data for ${year}${target ? `; target: ${target}` : ''}.`,
    }[lang];
  }
  const result = lowerFirst(resultText(standing, lang));
  const asOf = dayText(figure.asOf, lang);
  const against = target && { fr: ` pour une cible de ${target}`, en: ` against a target of ${target}` }[lang];
  const apart = gap && ` (${{ fr: 'écart de', en: 'gap of' }[lang]} ${gapText(gap, lang)})`;
  return `${result} ${{ fr: 'au', en: 'as of' }[lang]} ${asOf}${against ?? ''}${apart ?? ''}.`;
}

/** «Aucune cible n’est fixée pour 2021-2022. Les plus proches : 2020-2021 («…») et 2022-2023 («…»).» */
export function noTargetSentence(standing: Standing, nearest: readonly FiscalYear[], lang: Lang): string {
  const { year, indicator, cell } = standing;
  const written = cell
    ? ` (${{ fr: 'au plan', en: 'in the plan' }[lang]}${lang === 'fr' ? NBSP : ''}: ${targetText(cell, lang)})`
    : '';
  const none = {
    fr: `Aucune cible n’est fixée pour ${year}${written}.`,
    en: `No target is set for ${year}${written}.`,
  }[lang];
  const cells = nearest.flatMap((one) => {
    const set = indicator.targets[one];
    return set ? [`${one} (${targetText(set, lang)})`] : [];
  });
  if (cells.length === 0) return none;
  const label =
    cells.length === 1 ? { fr: 'La plus proche', en: 'The nearest' } : { fr: 'Les plus proches', en: 'The nearest' };
  return `${none} ${label[lang]}${lang === 'fr' ? NBSP : ''}: ${listText(cells, lang)}.`;
}

/** The baseline year has no target by nature: growth targets are measured against it. */
export function baselineSentence(plan: Plan, lang: Lang): string {
  return {
    fr: `${plan.baselineYear} est l’année de référence du plan${NBSP}: aucune cible n’y est fixée.`,
    en: `${plan.baselineYear} is the plan’s baseline year: it has no target.`,
  }[lang];
}

/** «Données fictives.» and where the figure comes from, with its reference. */
export function originSentences(standing: Standing, fictitious: boolean, lang: Lang): string[] {
  const { figure, reference } = standing;
  const invented = fictitious ? [`${FICTITIOUS[lang]}.`] : [];
  if (!figure) return invented;
  const source = sourceText(figure, lang);
  const ref = reference ? { fr: `, réf. ${reference}`, en: `, ref. ${reference}` }[lang] : '';
  return [...invented, `Source${lang === 'fr' ? NBSP : ''}: ${source}${ref}.`];
}

/** A number as the pace expects it, to one decimal at most. */
export function expectedText(standing: Standing, lang: Lang): string | undefined {
  const { pace, indicator } = standing;
  if (pace?.expected === undefined) return undefined;
  const rounded = Math.round(pace.expected * 10) / 10;
  return typeof standing.figure?.value === 'number'
    ? valueText(rounded, indicator.unit, lang)
    : numberText(rounded, lang);
}
