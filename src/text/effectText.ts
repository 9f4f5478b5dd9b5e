import type { Effect } from '../domain/effect.ts';
import type { Activity } from '../domain/entry.ts';
import { firstDay } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import { reportReference } from '../domain/reportReference.ts';
import { dayText, isSingular, NBSP, numberText, percentText } from './numbers.ts';

/** «Indicateur 7, 2022-2023 : 11 → 12, cible 18.»: what recording does, in one or two sentences. */
export function effectText(effect: Effect, indicator: number, lang: Lang): string {
  switch (effect.kind) {
    case 'counts': {
      const { year, before, after, target } = effect;
      const from = numberText(before, lang);
      const to = numberText(after, lang);
      const goal = target ? { fr: `, cible ${target.text}`, en: `, target ${target.text}` }[lang] : '';
      return {
        fr: `Indicateur ${indicator}, ${year}${NBSP}: ${from} → ${to}${goal}.`,
        en: `Indicator ${indicator}, ${year}: ${from} → ${to}${goal}.`,
      }[lang];
    }
    case 'included':
      return {
        fr: `Le dernier bilan de ${effect.year} comprend déjà ce jour${NBSP}: le chiffre reste ${numberText(effect.value, 'fr')}.`,
        en: `The latest result for ${effect.year} already covers that day: the figure stays ${numberText(effect.value, 'en')}.`,
      }[lang];
    case 'later':
      return {
        fr: `Cette date est à venir${NBSP}: est-ce bien prévu${NBSP}? L’activité comptera à partir du ${dayText(effect.from, 'fr')}.`,
        en: `This date is in the future: is it really planned? The activity will count from ${dayText(effect.from, 'en')}.`,
      }[lang];
    case 'rate':
      return `${countText(effect, lang)} ${rateText(effect, lang)}`;
    case 'evidence':
      return {
        fr: `Consignée comme preuve à l’appui${NBSP}: le chiffre de l’indicateur ${indicator} ne bouge pas.`,
        en: `Recorded as supporting evidence: the figure of indicator ${indicator} does not change.`,
      }[lang];
  }
}

type RateEffect = Extract<Effect, { kind: 'rate' }>;

function countText({ before, after, year }: RateEffect, lang: Lang): string {
  const counts = `${numberText(before, lang)} → ${numberText(after, lang)}`;
  const start = dayText(firstDay(year), lang);
  return isSingular(after, lang)
    ? { fr: `${counts} action depuis le ${start}.`, en: `${counts} action since ${start}.` }[lang]
    : { fr: `${counts} actions depuis le ${start}.`, en: `${counts} actions since ${start}.` }[lang];
}

function rateText({ rate }: RateEffect, lang: Lang): string {
  if (!rate)
    return {
      fr: `Le taux ne bouge pas${NBSP}: le registre n’a pas le compte des mêmes mois de 2018-2019.`,
      en: 'The rate does not change: the ledger does not hold the count for the same months of 2018-2019.',
    }[lang];
  const { before, after, baseline, baselineYear } = rate;
  const count = numberText(baseline, lang);
  return {
    fr: `Taux calculé${NBSP}: ${growth(before, 'fr')} → ${growth(after, 'fr')} par rapport aux mêmes mois de ${baselineYear} (${count} actions). Le résultat inscrit au bilan, lui, ne change pas.`,
    en: `Computed rate: ${growth(before, 'en')} → ${growth(after, 'en')} over the same months of ${baselineYear} (${count} actions). The result on record does not change.`,
  }[lang];
}

function growth(value: number, lang: Lang): string {
  return (value > 0 ? '+' : '') + percentText(value, lang);
}

/** «D7-4K2MX9QA : Mission de prospection, 14 novembre 2022, Lagos, par Marie Tremblay». */
export function duplicateText({ indicator, id, title, date, place, by }: Activity, lang: Lang): string {
  const what = [title, dayText(date, lang), place].filter(Boolean).join(', ');
  const reference = reportReference(indicator, id);
  return { fr: `${reference}${NBSP}: ${what}, par ${by.name}`, en: `${reference}: ${what}, by ${by.name}` }[lang];
}
