import type { Lang, Said } from '../domain/language.ts';
import type { Target, Unit } from '../domain/target.ts';
import { parseQuantity, type Quantity } from './parseQuantity.ts';
import type { TargetReading } from './unsetTarget.ts';

type Way = { way: 'atLeast' | 'atMost'; strictly: boolean; said: boolean };

const LEAD =
  /^(?:atteindre|atteinte (?:de|du|d'un)|viser|reach|achieve|la cible est(?: de)?|the target is|cible ?:|target ?:|minimum de maintien(?: de)?|maintenir|maintien (?:à|de)|maintain(?: at)?) /i;
const A_YEAR =
  / (?:par (?:année|an|exercice)|annuellement|chaque année|per (?:year|annum)|annually|a year|each year)$/i;
const BEFORE: readonly [RegExp, Way['way'], boolean][] = [
  [
    /^(?:au moins|un minimum de|minimum(?: de| of)?|at least|a minimum of|no less than|not less than|pas moins de|>=|≥) ?/i,
    'atLeast',
    false,
  ],
  [
    /^(?:au plus|au maximum|un maximum de|maximum(?: de| of)?|at most|a maximum of|no more than|not more than|not exceeding|pas plus de|dans un délai (?:maximal )?de|within|<=|≤) ?/i,
    'atMost',
    false,
  ],
  [
    /^(?:plus de|plus grand que|supérieure? à|more than|greater than|over|above|higher than|exceeding|>) ?/i,
    'atLeast',
    true,
  ],
  [
    /^(?:moins de|plus petit que|inférieure? à|en moins de|less than|fewer than|lower than|below|under|<) ?/i,
    'atMost',
    true,
  ],
];
const AFTER: readonly [RegExp, Way['way']][] = [
  [/ (?:ou plus|et plus|ou davantage|ou mieux|minimum|or more|and more|or greater|or higher|or better)$/i, 'atLeast'],
  [/ (?:ou moins|et moins|maximum|or less|or fewer|or lower|and under)$/i, 'atMost'],
];
const LOWER_IS_BETTER =
  /délai|temps |durée|attente|coût|absentéisme|roulement|accident|plainte|erreur|retard|décès|mortalité|chômage|décrochage|récidive|émission|time |delay|cost|turnover|absenteeism|complaint|error|death|fatalit|unemployment|emission/i;
const DELAY = /délai|temps |durée|attente|rapidité|time|delay|wait|turnaround/i;

/** Reads one amount and its comparison: «80 %», «au moins 2,3 %», «moins de 5 jours», «16,9 M$ par année», "no more than 4". */
export function amountTarget(plain: string, about: string, lang?: Lang): TargetReading | undefined {
  const bare = plain.replace(LEAD, '');
  const { way, rest } = comparisonIn(bare);
  const quantity = parseQuantity(rest.replace(A_YEAR, '').trim(), lang);
  if (!quantity) return undefined;
  if (quantity.value < 0) return undefined; // «-5 %» alone is a change, not a level
  if (quantity.of === 'duration' && A_YEAR.test(rest)) return undefined; // «5 jours par année» is a quantity of days
  return { target: targetOf(quantity, way, about), doubts: doubtsOf(quantity, way, about, bare !== plain) };
}

/** Reads a range: «entre 4 et 7», «4 à 7 %», "between 80% and 90%". «1 à 1» and «1 to 4» may be ratios and are left alone. */
export function rangeTarget(plain: string, about: string, lang?: Lang): TargetReading | undefined {
  const match =
    /^(?:entre (.+?) et (.+)|between (.+?) and (.+)|(?:de |from )?(\d[^à]*?) (?:à|to) (\d.*)|(\d[\d.,]*) ?%? ?[-–] ?(\d[\d.,]* ?%?))$/iu.exec(
      plain.replace(LEAD, ''),
    );
  if (!match) return undefined;
  const named = match[1] !== undefined || match[3] !== undefined;
  const [low = '', high = ''] = match.slice(1).filter((one) => one !== undefined);
  const to = parseQuantity(high.trim(), lang);
  const from = parseQuantity(low.trim(), lang);
  if (!from || !to || to.of === 'money' || from.value >= to.value) return undefined;
  if (from.of !== to.of && from.of !== 'plain') return undefined;
  if (from.of === 'duration' && to.of === 'duration' && from.per !== to.per) return undefined;
  const isRatio = /ratio|levier|leverag|rapport entre/i.test(about) || (from.value === 1 && to.of === 'plain');
  if (!named && (isRatio || yearLike(from, to))) return undefined;
  const unit: Unit = to.of === 'duration' ? 'duration' : unitOf(to, about);
  return { target: { kind: 'between', atLeast: from.value, atMost: to.value, unit }, doubts: named ? [] : [RANGE] };
}

function comparisonIn(text: string): { way: Way; rest: string } {
  for (const [form, way, strictly] of BEFORE)
    if (form.test(text)) return { way: { way, strictly, said: true }, rest: text.replace(form, '') };
  for (const [form, way] of AFTER)
    if (form.test(text)) return { way: { way, strictly: false, said: true }, rest: text.replace(form, '') };
  return { way: { way: 'atLeast', strictly: false, said: false }, rest: text };
}

function targetOf(quantity: Quantity, { way, strictly, said }: Way, about: string): Target {
  const more = strictly ? { strictly: true as const } : {};
  switch (quantity.of) {
    case 'money':
      return { kind: 'money', amount: quantity.value, currency: quantity.currency, direction: way, ...more };
    case 'duration': {
      const { per, value } = quantity;
      return { kind: 'duration', amount: value, per, direction: said ? way : 'atMost', ...more };
    }
    case 'percent':
    case 'points':
    case 'plain': {
      const unit = unitOf(quantity, about);
      return way === 'atLeast'
        ? { kind: 'level', atLeast: quantity.value, unit, ...more }
        : { kind: 'atMost', atMost: quantity.value, unit, ...more };
    }
  }
}

/** What a number without a sign counts is in the indicator's title, when it says. */
export function unitOf(quantity: Quantity, about: string): Unit {
  if (quantity.of === 'percent') return 'percent';
  if (quantity.of === 'points' || /points de pourcentage|percentage points/i.test(about)) return 'number';
  if (/^(?:nombre|number|#|nbre)(?!\p{L})/iu.test(about)) return 'count';
  return /^(?:pourcentage|proportion|part |taux|percentage|% )/iu.test(about) ? 'percent' : 'number';
}

function doubtsOf(quantity: Quantity, way: Way, about: string, led: boolean): Said[] {
  const doubts: Said[] = [];
  if (quantity.of === 'duration' && !way.said && !DELAY.test(about)) doubts.push(AT_MOST_ASSUMED);
  if (quantity.of !== 'duration' && !way.said && LOWER_IS_BETTER.test(about)) doubts.push(AT_LEAST_ASSUMED);
  if (quantity.of === 'duration' && quantity.working) doubts.push(WORKING_DAYS);
  if (quantity.of === 'plain' && unitOf(quantity, about) === 'percent') doubts.push(PERCENT_ASSUMED);
  if (led) doubts.push(AT_LEAST_ASSUMED);
  return doubts;
}

/** «2019-2020» is a year, not a range. */
function yearLike(from: Quantity, to: Quantity): boolean {
  return from.value >= 1900 && from.value < 2100 && to.value <= 2100;
}

const AT_MOST_ASSUMED: Said = {
  fr: 'durée lue comme un maximum\u00a0: le sens n’est pas dit',
  en: 'a duration read as a maximum: the direction is not said',
};
const AT_LEAST_ASSUMED: Said = {
  fr: 'nombre lu comme un minimum\u00a0: le sens n’est pas dit',
  en: 'a number read as a minimum: the direction is not said',
};
const WORKING_DAYS: Said = {
  fr: 'jours ouvrables\u00a0: les résultats doivent être dans la même mesure',
  en: 'business days: results must be counted the same way',
};
const PERCENT_ASSUMED: Said = {
  fr: 'nombre sans «\u00a0%\u00a0», lu comme un pourcentage d’après l’indicateur',
  en: 'a number without "%", read as a percentage from the indicator',
};
const RANGE: Said = {
  fr: 'lue comme un intervalle, bornes comprises',
  en: 'read as a range, bounds included',
};
