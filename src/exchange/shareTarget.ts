import type { Lang, Said } from '../domain/language.ts';
import { unitOf } from './amountTarget.ts';
import { parseQuantity } from './parseQuantity.ts';
import type { TargetReading } from './unsetTarget.ts';

const LEAD = /^(?:la cible est(?: de)?|the target is|au moins|at least) /i;
const SHARE = /^(\d[\d., ]*? ?%)(?: (?:ou plus|or more))? ((?:des? |du |de la |de l'|d'|of |clients |\p{L}+ )\D*)$/iu;
const COUNT = /^(\d[\d., ]*(?: (?:millions?|milliers?))?) ((?:d'|de )?[\p{L}'-]+(?: [\p{L}'-]+){0,4})$/iu;
/** Ratios, delays, exceptions, second conditions: the number would not be the whole meaning. */
const MORE =
  /(?:^| )(?:chaque|each|every|dollars?|par|per|sur|out|fois|times|pour|for every|si|if|sauf|except|unless|excluding|excluant|lorsque|when|dont|within|dans (?:les|un)|en moins|moins|less|fewer|plus|more|over|under|au plus|au moins|at (?:least|most)|to|à|et au|points?|réduction|baisse d[eu] \d|reduction|increase|augmentation|hausse|diminution|decrease)(?: |$)|[;:]/iu;
const TIME =
  /^(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|seconds?|hours?|days?|weeks?|months?|years?|business|working)(?: |$)/iu;

/** Reads one number and what it is of: «85 % des clients», «12 activités», "70% of deputies are satisfied". */
export function shareTarget(plain: string, about: string, lang?: Lang): TargetReading | undefined {
  const text = plain.replace(LEAD, '');
  const share = SHARE.exec(text);
  if (share) {
    const quantity = parseQuantity(share[1] ?? '', lang);
    if (!quantity || hasSecondMeaning(share[2] ?? '')) return undefined;
    return { target: { kind: 'level', atLeast: quantity.value, unit: 'percent' }, doubts: [OF_WHAT] };
  }
  const count = COUNT.exec(text);
  const quantity = count && parseQuantity(count[1]?.trim() ?? '', lang);
  const counted = count?.[2] ?? '';
  if (quantity?.of !== 'plain' || TIME.test(counted) || MORE.test(counted)) return undefined;
  const unit = unitOf(quantity, about);
  return {
    target: { kind: 'level', atLeast: quantity.value, unit: unit === 'percent' ? 'count' : unit },
    doubts: [OF_WHAT],
  };
}

function hasSecondMeaning(rest: string): boolean {
  const bracketless = rest.replace(/ ?\([^()]*\)/gu, '');
  return MORE.test(bracketless.replace(/^(?:of|des?|du|de la|de l'|d') ?/iu, ''));
}

const OF_WHAT: Said = {
  fr: 'nombre lu comme un minimum\u00a0: les mots qui le suivent ne sont pas interprétés',
  en: 'a number read as a minimum: the words after it are not interpreted',
};
