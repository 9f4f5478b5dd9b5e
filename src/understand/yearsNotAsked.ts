import { startYear } from '../domain/fiscalYear.ts';
import { type Span, spanOf } from './spans.ts';
import { FULL, follows, PAIR } from './writtenYears.ts';
import type { YearFrame, YearRead } from './years.ts';

/** Patterns that hold a plan's years, each compiled once. */
const compiled = new Map<string, RegExp>();

function patternOf(name: string, source: () => string): RegExp {
  const known = compiled.get(name);
  if (known) return known;
  const pattern = new RegExp(source(), 'g');
  if (compiled.size > 100) compiled.clear();
  compiled.set(name, pattern);
  return pattern;
}

/** «plan 2019-2023» names the plan, not years asked. */
export function planName(flat: string, { years }: YearFrame): readonly YearRead[] {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return [];
  const [from, to] = [startYear(first), startYear(last) + 1];
  if (!flat.includes(String(from))) return [];
  const pattern = patternOf(
    `plan ${from} ${to}`,
    () =>
      `\\b(?:plans? (?:strategiques? )?|strategi(?:c|que) plan |plan )(?:de |of |for )?(?:the )?${from}[ -](?:a |to )?${to}\\b|\\b${from}[ -]${to} (?:strategic )?plan\\b`,
  );
  return [...flat.matchAll(pattern)].map((match) => ({
    span: spanOf(match),
    starts: [],
    rule: 'plan name',
    weak: true,
  }));
}

/** «par rapport à 2018-2019» says since when a rate grows, not which year is asked. */
export function comparedWithBaseline(flat: string, { baselineYear }: YearFrame): readonly YearRead[] {
  const from = startYear(baselineYear);
  if (!flat.includes(String(from))) return [];
  const pattern = patternOf(
    `baseline ${from}`,
    () =>
      `\\b(?:par rapport (?:a|au|aux)|compar(?:e|ee|es|ativement) (?:a|au|avec)|compared (?:to|with)|relative to|versus|vs|above|over|since|depuis|sur|against|contre|from|beyond|au dela de|de plus qu en|than in|than|qu en|au dessus de|superieur(?:e|es|s)? a) (?:the |l |le |du |niveau de |niveau |annee de reference |annee |reference year |baseline year |baseline )*${from}[ /-](?:${from + 1}|${String(from + 1).slice(2)})(?: (?:level|levels|baseline|reference year|base year|reference))?\\b`,
  );
  return [...flat.matchAll(pattern)].map((match) => ({
    span: spanOf(match),
    starts: [],
    rule: 'since the baseline',
    weak: true,
  }));
}

const UP_TO_NOW = / (?:a|to|until|till|jusqu a|jusqu) (?:maintenant|aujourd hui|now|today|date|present)$/;
const SINCE = new RegExp(
  `\\b(?:depui[st]?|since) (?:(?:l|la|le|the|fy|exercice|annee) )*(?:${PAIR}|(?:an|annee|year|yr) (?:1|un|one)\\b|premiere annee|first year)(?: (?:du|of the) plan)?(?! (?:jusqu|a|to|until|till|through) )|\\b(?:de|from) (?:(?:l|la|le|the|fy) )*(?:${PAIR}|${FULL}|(?:an|annee|year|yr) (?:1|un|one)|premiere annee|first year) (?:a|to|until|till|jusqu a|jusqu) (?:maintenant|aujourd hui|now|today|date|present)\\b`,
  'g',
);

/** «depuis 2019-2020», «de l'an 1 à maintenant»: how far back a curve goes, no year asked. */
export function since(flat: string): readonly YearRead[] {
  return [...flat.matchAll(SINCE)]
    .filter(([, a, b, c, d]) => (a === undefined || follows(a, b)) && (c === undefined || follows(c, d)))
    .map((match) => ({ span: upToYear(match), starts: [], rule: 'since', weak: true }));
}

/** The words of the year alone: «à maintenant» tells the intents that a curve is asked. */
function upToYear(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].replace(UP_TO_NOW, '').length };
}
