import { CARDINAL, numberOf } from './numbers.ts';
import { spanOf } from './spans.ts';
import type { YearRead } from './years.ts';

const THE = '(?:(?:the|les|des|in|for|over|pour|sur|dans|of) ){0,3}';
/** «les trois dernières années dont celle-ci»: the current one is among them. */
const WITH_THIS = new RegExp(
  `\\b${THE}(?:(?:last|past) (${CARDINAL}) (?:fiscal )?years|(${CARDINAL}) dernier(?:e)?s (?:annees|exercices)) (?:including|counting|with|dont|y compris|incluant|en comptant|avec) (?:this one|this year|the current (?:one|year)|celle ci|celui ci|cette annee|l annee en cours|l exercice en cours|celle en cours|celui en cours)\\b`,
  'g',
);
/** «les deux derniers exercices complets»: the current one is not over. */
const CLOSED = new RegExp(
  `\\b${THE}(?:(?:last|past) (${CARDINAL}) (?:full|complete|completed|closed|finished) (?:fiscal )?years|(${CARDINAL}) dernier(?:e)?s (?:annees|exercices) (?:complet(?:e)?s|termine(?:e)?s|clos(?:es)?|ferme(?:e)?s|revolu(?:e)?s))\\b`,
  'g',
);

/** Each of the last few years, where the words say whether the current one counts; «ces dernières années» asks none. */
export function lastFewYears(flat: string, now: number): readonly YearRead[] {
  return [...few(flat, WITH_THIS, now), ...few(flat, CLOSED, now - 1)];
}

function few(flat: string, pattern: RegExp, last: number): readonly YearRead[] {
  return [...flat.matchAll(pattern)].flatMap((match) => {
    const count = numberOf(match[1] ?? match[2] ?? '') ?? 0;
    if (count < 2 || count > 10) return [];
    const starts = Array.from({ length: count }, (_, i) => last - count + 1 + i);
    return [{ span: spanOf(match), starts, rule: 'last few years' }];
  });
}
