import { parseFiscalYear } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import { parseQuantity, type Quantity } from './parseQuantity.ts';
import type { TargetReading } from './unsetTarget.ts';

const UP = 'hausse|augmentation|croissance|accroissement|progression|increase|growth|rise';
const DOWN = 'baisse|diminution|réduction|recul|decrease|reduction|decline|drop';
const COMPARED =
  "par rapport (?:à|aux?)|comparativement (?:à|aux?)|relativement (?:à|aux?)|en comparaison (?:de|du|avec)|(?:as )?compared (?:to|with)|relative to|over|from|since|depuis|based on|basée? sur|vs\\.?|versus|de plus qu'en|de plus que|higher than in";
const OF = "(?:de la |de l'|des? |du |in the |of the |in |of )";
const QUANTITY = String.raw`\d[\d., ]*? ?(?:%|points? de pourcentage|percentage points?)?`;

/** «+ 5 % par rapport à 2018-2019», "20% reduction from 2013 baseline". */
const SIGN_FIRST = new RegExp(
  `^(?:(\\+|-) ?)?(${QUANTITY}) ?(?:(?:d'|de )?(${UP}|${DOWN})(?: ${OF}[^\\d%]{2,60}?)?)?(?: (${COMPARED}) (.+))?$`,
  'iu',
);
/** «Hausse de 5 % par rapport à 2015-2016», «Réduction du taux de 3 % par rapport à …», "an increase of 5% over 2015-16". */
const NOUN_FIRST = new RegExp(
  `^(?:une? |an? )?(${UP}|${DOWN})(?: ${OF}[^\\d%]{2,60}?)? (?:de |d'|of )(${QUANTITY})(?: ${OF}[^\\d%]{2,60}?)?(?: (${COMPARED}) (.+))?$`,
  'iu',
);

/** Reads a change: growth since a year that is named, else relative to a baseline in words or not said. */
export function growthTarget(plain: string, lang?: Lang): TargetReading | undefined {
  const sign = SIGN_FIRST.exec(plain);
  if (sign) {
    const [, mark, amount, noun, link, base] = sign;
    const more = /^(?:de plus|higher)/i.test(link ?? '');
    if (!mark && !noun && !more) return undefined;
    const down = mark === '-' || isDown(noun);
    if ((mark === '+' && isDown(noun)) || (mark === '-' && noun && !isDown(noun))) return undefined;
    return changeTo(amount, down, base, lang);
  }
  const [, noun, amount, , base] = NOUN_FIRST.exec(plain) ?? [];
  if (noun === undefined) return undefined;
  return changeTo(amount, isDown(noun), base, lang);
}

function changeTo(
  amount: string | undefined,
  down: boolean,
  base: string | undefined,
  lang?: Lang,
): TargetReading | undefined {
  const quantity = parseQuantity((amount ?? '').trim(), lang);
  if (!quantity || (quantity.of !== 'percent' && quantity.of !== 'points' && quantity.of !== 'plain')) return undefined;
  const since = base === undefined ? undefined : yearNamed(base, lang);
  if (since && quantity.of === 'percent' && !down)
    return { target: { kind: 'growth', atLeast: quantity.value, since }, doubts: [] };
  if (base !== undefined && !since && !canBeBaseline(base)) return undefined;
  const to = since ?? base ?? '';
  return {
    target: { kind: 'relative', change: (down ? -1 : 1) * quantity.value, unit: unitOf(quantity), to },
    doubts: [base === undefined ? NO_BASELINE : RELATIVE],
  };
}

/** A change in percent is of the baseline; in points or in number it is in the indicator's own unit. */
function unitOf(quantity: Quantity): 'percent' | 'number' {
  return quantity.of === 'percent' ? 'percent' : 'number';
}

/** The year that a baseline names, whatever is said around it: «l'année de référence 2011 (130,3 millions $)». */
function yearNamed(base: string, lang?: Lang): string | undefined {
  const match =
    /^(?:(?:la |le |l'|the )?(?:valeur|niveau|résultat|level|value)? ?(?:de |of |d')?(?:l'|the )?(?:année de référence|année|exercice de référence|exercice|base year|baseline year|baseline|fiscal year)? ?(?:de )?)(\d{4})(?: ?[-–/] ?(\d{4}|\d{2}))?(?: (?:base year value|baseline value|baseline year|base year|baseline|levels?|value))?(?: (?:of|de) ([^()]+)| \(([^()]+)\))?$/iu.exec(
      base,
    );
  if (!match) return undefined;
  const [, opens = '', closes, value, bracketed] = match;
  const told = value ?? bracketed;
  if (told !== undefined && !parseQuantity(told, lang)) return undefined;
  if (closes === undefined) return opens;
  return parseFiscalYear(`${opens}-${closes.length === 2 ? opens.slice(0, 2) + closes : closes}`);
}

/** Words that can name what a change is measured from: no second target in them. */
function canBeBaseline(base: string): boolean {
  return base.length <= 120 && !/[%;$]|(?:^| )(?:et|and|au moins|at least|au plus|at most) /iu.test(base);
}

function isDown(noun: string | undefined): boolean {
  return noun !== undefined && new RegExp(`^(?:${DOWN})$`, 'iu').test(noun);
}

const NO_BASELINE: Said = {
  fr: 'variation dont le point de départ n’est pas dit\u00a0: elle ne sera pas jugée',
  en: 'a change whose starting point is not said: it will not be judged',
};
const RELATIVE: Said = {
  fr: 'variation par rapport à une mesure à fournir\u00a0: elle ne sera pas jugée sans elle',
  en: 'a change from a measure still to be supplied: it will not be judged without it',
};
