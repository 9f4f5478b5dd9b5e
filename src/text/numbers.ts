import { type Day, TIME_ZONE } from '../domain/day.ts';
import { decimalsOf } from '../domain/decimals.ts';
import type { Value } from '../domain/entry.ts';
import type { Lang } from '../domain/language.ts';
import type { Gap } from '../domain/standing.ts';
import type { Unit } from '../domain/target.ts';

const LOCALES = { fr: 'fr-CA', en: 'en-CA' } satisfies Record<Lang, string>;
/** No-break space: French typography wants one before «%» and other signs. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';

/** A number with every decimal it was recorded with, in the language's own form and with a true minus sign. */
export function numberText(value: number, lang: Lang): string {
  const decimals = decimalsOf(value);
  const text = numberFormat(lang, decimals).format(Math.abs(value));
  return (value < 0 ? MINUS : '') + text.replace(/[\u202f ]/g, NBSP);
}

/** A number with its sign shown: «+5», «−4»; zero bare. */
export function signedText(value: number, lang: Lang): string {
  return (value > 0 ? '+' : '') + numberText(value, lang);
}

/** A percentage: «21 %» in French with a no-break space, "21%" in English. */
export function percentText(value: number, lang: Lang): string {
  return numberText(value, lang) + (lang === 'fr' ? `${NBSP}%` : '%');
}

/** A measured value in its unit: «21 %», «+12,5 %», «4e rang», «11», «Réalisé». */
export function valueText(value: Value, unit: Unit, lang: Lang): string {
  if (typeof value === 'boolean')
    return value ? { fr: 'Réalisé', en: 'Done' }[lang] : { fr: 'Non réalisé', en: 'Not done' }[lang];
  switch (unit) {
    case 'percent':
      return percentText(value, lang);
    case 'rate':
      return (value > 0 ? '+' : '') + percentText(value, lang);
    case 'rank':
      return { fr: `${ordinalText(value, 'fr')} rang`, en: ordinalText(value, 'en') }[lang];
    default:
      return numberText(value, lang);
  }
}

/** «1er», «2e»; "1st", "22nd". */
export function ordinalText(value: number, lang: Lang): string {
  if (lang === 'fr') return value === 1 ? '1er' : `${numberText(value, 'fr')}e`;
  const rule = ENGLISH_ORDINALS.select(value);
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' }[rule];
  return `${numberText(value, 'en')}${suffix}`;
}

/** A gap in its own unit: «−4 points de pourcentage», never «%». */
export function gapText(gap: Gap, lang: Lang): string {
  const amount = signedText(gap.value, lang);
  const one = isSingular(gap.value, lang);
  switch (gap.in) {
    case 'points':
      return `${amount}${NBSP}${one ? { fr: 'point de pourcentage', en: 'percentage point' }[lang] : { fr: 'points de pourcentage', en: 'percentage points' }[lang]}`;
    case 'ranks':
      return `${amount}${NBSP}${one ? { fr: 'rang', en: 'rank' }[lang] : { fr: 'rangs', en: 'ranks' }[lang]}`;
    case 'count':
      return amount;
  }
}

/** Whether a number takes the singular: under 2 in French, exactly 1 in English. */
export function isSingular(value: number, lang: Lang): boolean {
  return lang === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
}

/** «30 septembre 2022», «1er avril 2022»; "September 30, 2022". */
export function dayText(day: Day, lang: Lang): string {
  const known = dayTexts[lang].get(day);
  if (known !== undefined) return known;
  const text = DAYS[lang].format(new Date(`${day}T00:00:00Z`));
  const written = lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
  if (dayTexts[lang].size >= MOST_DAYS) dayTexts[lang].clear();
  dayTexts[lang].set(day, written);
  return written;
}

/** Days already written: a card says the same few again and again. */
const dayTexts: Record<Lang, Map<Day, string>> = { fr: new Map(), en: new Map() };
const MOST_DAYS = 1000;

/** An instant as a day and a time of America/Toronto. */
export function instantText(instant: string, lang: Lang): string {
  return INSTANTS[lang].format(new Date(instant));
}

/** «a, b et c»; "a, b and c". */
export function listText(items: readonly string[], lang: Lang, last: 'and' | 'or' = 'and'): string {
  const word = { and: { fr: 'et', en: 'and' }, or: { fr: 'ou', en: 'or' } }[last][lang];
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

// Making one of Intl's formats costs a hundred times what using it does: each is made once.
const DAYS = bothLanguages({ dateStyle: 'long', timeZone: 'UTC' });
const INSTANTS = bothLanguages({ dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE });
const ENGLISH_ORDINALS = new Intl.PluralRules('en-CA', { type: 'ordinal' });
const NUMBERS = { fr: new Map<number, Intl.NumberFormat>(), en: new Map<number, Intl.NumberFormat>() };

function bothLanguages(options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> {
  return { fr: new Intl.DateTimeFormat(LOCALES.fr, options), en: new Intl.DateTimeFormat(LOCALES.en, options) };
}

function numberFormat(lang: Lang, decimals: number): Intl.NumberFormat {
  const known = NUMBERS[lang].get(decimals);
  if (known) return known;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(LOCALES[lang], options);
  NUMBERS[lang].set(decimals, made);
  return made;
}
