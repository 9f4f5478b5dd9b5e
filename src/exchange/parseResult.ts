import type { Value } from '../domain/entry.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Indicator } from '../domain/plan.ts';
import type { TargetCell, Unit } from '../domain/target.ts';
import { type Cell, cellText } from './cells.ts';
import { parseNumber } from './parseNumber.ts';
import { parseQuantity } from './parseQuantity.ts';

/** A measured value in its indicator's unit, or why it is not one. */
export type ParsedResult = { kind: 'value'; value: Value } | { kind: 'error'; why: Said };

const YES = /^(?:oui|yes|vrai|true|fait|faite|done|réalisée?|atteinte?|complétée?|completed)$/i;
const NO = /^(?:non|no|faux|false|non faite?|not done|non réalisée?)$/i;

/** How each unit may be written in a column of units. */
const UNIT_WORDS: Readonly<Record<Unit, RegExp>> = {
  percent: /^(?:%|pourcentage|pour ?cent|percent(?:age)?)$/i,
  rate: /^(?:%|taux|taux de croissance|pourcentage|pour ?cent|percent(?:age)?|rate|growth)$/i,
  count: /^(?:nombre|nb|activités?|count|number|activities)$/i,
  rank: /^(?:rang|position|rank)$/i,
  money: /^(?:\$|dollars?|montant|money|amount)$/i,
  duration: /^(?:durée|duration|jours?|days?|heures?|hours?|mois|months?|minutes?|semaines?|weeks?|ans?|years?)$/i,
  ratio: /^ratio$/i,
  number: /^(?:nombre|valeur|number|value)$/i,
};

/** Whether a column of units agrees with the indicator. */
export function isUnitOf(text: string, unit: Unit): boolean {
  return UNIT_WORDS[unit].test(text.trim());
}

/**
 * Reads a result for one indicator and year: «12,5 %», "12.5%", 15, «3e», «oui» for a milestone. A value of the wrong kind,
 * out of its bounds or open to two readings is an error. `typed` cells come from a workbook, where 12,5 % may be 0.125.
 */
export function parseResult(
  cell: Cell,
  indicator: Indicator,
  target: TargetCell | undefined,
  lang: Lang,
): ParsedResult {
  const text = cellText(cell);
  const wantsMilestone = target?.target.kind === 'milestone';
  const told = cell === true || YES.test(text) ? true : cell === false || NO.test(text) ? false : undefined;
  if (wantsMilestone) return told === undefined ? error(YES_OR_NO) : { kind: 'value', value: told };
  if (told !== undefined || cell instanceof Date) return error(A_NUMBER);
  if (typeof cell === 'number') return typedNumber(cell, indicator.unit);
  return numberIn(text, indicator.unit, lang);
}

function typedNumber(value: number, unit: Unit): ParsedResult {
  const maybeShare = (unit === 'percent' || unit === 'rate') && value !== 0 && Math.abs(value) <= 1;
  return maybeShare ? error(SHARE) : inBounds(value, unit);
}

function numberIn(text: string, unit: Unit, lang: Lang): ParsedResult {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/^\+ ?/, '')
    .replace(/^[−–]/u, '-');
  if (/\d[.,]\d{3}(?!\d)/.test(plain)) {
    const alone = parseNumber(plain.replace(/[^\d.,\s-]/gu, '').trim(), lang);
    if (alone.kind === 'ambiguous') return error(TWO_READINGS);
  }
  const negative = plain.startsWith('-');
  const quantity = parseQuantity(negative ? plain.slice(1).trim() : plain, lang);
  const rank =
    unit === 'rank' ? /^(\d{1,4}) ?(?:er|re|e|ème|ième|st|nd|rd|th)?(?: rang| place)?$/i.exec(plain)?.[1] : undefined;
  if (rank) return inBounds(Number(rank), unit);
  if (!quantity) return error(A_NUMBER);
  const value = negative ? -quantity.value : quantity.value;
  const fits =
    quantity.of === 'plain' ||
    (quantity.of === 'percent' && (unit === 'percent' || unit === 'rate')) ||
    (quantity.of === 'money' && unit === 'money') ||
    (quantity.of === 'duration' && unit === 'duration');
  return fits ? inBounds(value, unit) : error(WRONG_UNIT);
}

function inBounds(value: number, unit: Unit): ParsedResult {
  if (unit === 'percent' && (value < 0 || value > 100)) return error(PERCENT_BOUNDS);
  if (unit === 'count' && (value < 0 || !Number.isInteger(value))) return error(WHOLE);
  if (unit === 'rank' && (value < 1 || !Number.isInteger(value))) return error(RANK);
  if ((unit === 'duration' || unit === 'ratio') && value < 0) return error(NEGATIVE);
  return { kind: 'value', value };
}

function error(why: Said): ParsedResult {
  return { kind: 'error', why };
}

const A_NUMBER: Said = { fr: 'un nombre est attendu', en: 'a number is expected' };
const YES_OR_NO: Said = {
  fr: 'cette cible est un jalon\u00a0: «\u00a0oui\u00a0» ou «\u00a0non\u00a0» est attendu',
  en: 'this target is a milestone: "yes" or "no" is expected',
};
const SHARE: Said = {
  fr: 'une cellule numérique d’au plus 1 peut être 0,5 % ou 50 %\u00a0: écrivez la valeur en texte avec «\u00a0%\u00a0»',
  en: 'a numeric cell of at most 1 may be 0.5% or 50%: write the value as text with "%"',
};
const TWO_READINGS: Said = {
  fr: 'ce nombre se lit de deux façons (1\u00a0250 ou 1,25)\u00a0: écrivez-le sans ambiguïté',
  en: 'this number can be read two ways (1,250 or 1.25): write it without ambiguity',
};
const WRONG_UNIT: Said = {
  fr: 'l’unité n’est pas celle de l’indicateur',
  en: 'the unit is not that of the indicator',
};
const PERCENT_BOUNDS: Said = {
  fr: 'un pourcentage de 0 à 100 est attendu',
  en: 'a percentage from 0 to 100 is expected',
};
const WHOLE: Said = {
  fr: 'un nombre entier, zéro ou plus, est attendu',
  en: 'a whole number, zero or more, is expected',
};
const RANK: Said = { fr: 'un rang, 1 ou plus, est attendu', en: 'a rank, 1 or more, is expected' };
const NEGATIVE: Said = { fr: 'un nombre négatif n’est pas attendu', en: 'a negative number is not expected' };
