import type { Lang } from '../domain/language.ts';

/** A number that was read; one that two readers would read differently («1,250»); or no number at all. */
export type ParsedNumber = { kind: 'number'; value: number } | { kind: 'ambiguous' } | { kind: 'none' };

/** A number as people type it in either language: digits in groups of three or none, then a fraction. */
const PLAIN = /^\d+$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/; // 19 500 000,5
const ENGLISH_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/; // 19,500,000.5
const DECIMAL = /^\d*[.,]\d+$/; // 2,3 or 2.3

/**
 * Reads a number written the French or the English way: «12,5», «12.5», «1 250», «1,250.5», «−3». The language settles
 * what the form leaves open: «1,250» is a thousand in English; in French, or where the language is not known, it is
 * ambiguous and never guessed, and so is «1.250» except in English. No unit, no sign but a leading minus.
 */
export function parseNumber(text: string, lang?: Lang): ParsedNumber {
  const tidy = text.replace(/[\s\u00a0\u202f\u2009]+/gu, ' ').trim();
  const [, minus = '', digits = ''] = /^([-−–]? ?)(.*)$/u.exec(tidy) ?? [];
  const sign = minus === '' ? 1 : -1;
  const number = (plain: string): ParsedNumber => {
    const value = sign * Number(plain);
    return Number.isFinite(value) && plain.replace(/\D/g, '').length <= 15
      ? { kind: 'number', value: value || 0 }
      : { kind: 'none' };
  };
  if (PLAIN.test(digits)) return number(digits);
  if (SPACED.test(digits)) return number(digits.replaceAll(' ', '').replace(',', '.'));
  if (looksEitherWay(digits)) {
    if (lang !== 'en') return { kind: 'ambiguous' };
    return number(digits.replace(',', ''));
  }
  if (ENGLISH_GROUPS.test(digits)) return number(digits.replaceAll(',', ''));
  if (DECIMAL.test(digits)) return number(digits.replace(',', '.'));
  return { kind: 'none' };
}

/** «1,250» is 1250 to one reader and 1.25 to another; «0,125» and «1,25» are plain to both. */
function looksEitherWay(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}
