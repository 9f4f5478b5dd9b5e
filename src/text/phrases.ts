import type { Lang } from '../domain/language.ts';
import type { Indicator, Plan, PlanWords, Scope } from '../domain/plan.ts';
import type { TargetCell } from '../domain/target.ts';
import { NBSP } from './numbers.ts';

/** The first letter in lower case, unless the word is an acronym: «Taux…» becomes «taux…», «IDQ» stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** « cited », with the language's own quotation marks. */
export function quoted(text: string, lang: Lang): string {
  return lang === 'fr' ? `«${NBSP}${text}${NBSP}»` : `“${text}”`;
}

/** «Indicateur 12, représentations à l’étranger offrant des services améliorés». */
export function indicatorText(indicator: Indicator, lang: Lang): string {
  return `${{ fr: 'Indicateur', en: 'Indicator' }[lang]} ${indicator.number}, ${lowerFirst(indicator.shortName[lang])}`;
}

/**
 * A target word for word, in quotation marks; in English a worded target is followed by its unofficial translation.
 */
export function targetText(cell: TargetCell, lang: Lang): string {
  const verbatim = quoted(cell.text, lang);
  return lang === 'en' && cell.english && cell.english !== cell.text ? `${verbatim} (${cell.english})` : verbatim;
}

/** «enjeu 2», «orientation 3», «objectif 4.2», «ensemble du plan». */
export function scopeText(scope: Scope, lang: Lang): string {
  const [kind, number] = scope.split(':');
  switch (kind) {
    case 'enjeu':
      return `${{ fr: 'enjeu', en: 'challenge' }[lang]} ${number}`;
    case 'orientation':
      return `${{ fr: 'orientation', en: 'strategic direction' }[lang]} ${number}`;
    case 'objectif':
      return `${{ fr: 'objectif', en: 'objective' }[lang]} ${number}`;
    default:
      return { fr: 'ensemble du plan', en: 'whole plan' }[lang];
  }
}

/** The title of a part of the plan, undefined for the whole of it. */
export function scopeTitle(plan: Plan, scope: Scope): PlanWords | undefined {
  const [kind, number] = scope.split(':');
  const parts = { enjeu: plan.challenges, orientation: plan.directions, objectif: plan.objectives }[kind ?? ''] ?? [];
  return parts.find((one) => String(one.number) === number)?.title;
}

/** A sentence begins with a capital and ends with a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  const ended = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
