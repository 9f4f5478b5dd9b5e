import { MONTH } from './months.ts';
import { numberInPlace } from './numberInPlace.ts';
import { CARDINAL, numberOf, ORDINAL, SMALL_NUMBER } from './numbers.ts';
import { type Span, spanOf, without } from './spans.ts';
import { GLUE } from './words/known.ts';

/** Indicator numbers a sentence gives. */
export type NumbersRead = { numbers: readonly number[]; spans: readonly Span[]; rest: string; rule: string };

const NAME = '(?:indicateurs?|indicators?|indic|ind|kpis?|metrics?|mesure|measure|i)';
const MARK = '(?:no|n|num|numero|numeros|number|numbers|nb|#|nr|n o)';
/** Roman numerals are read only right after the name: «indicateur IV». */
const ROMAN: Record<string, number> = {
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};
const LINK =
  '(?:et|and|ou|or|vs|versus|contre|against|a|to|through|&|plus|ainsi que|puis|pis|avec|with|le|la|les|l|du|the|than|que)';
const NOT_A_UNIT =
  '(?! ?(?:%|\\$|€)| (?:pour cent|per cent|percent|pct|points?|pts?|h|heures?|hours?|am|pm|a m|p m|min|minutes?|jours?|days?|mois|months?|ans?|annees?|years?|fois|times|premiers?|premieres?|first|top|activites?|activities|actions?|lignes?|lines?|puces?|bullets?|phrases?|sentences?|mots|words|pages?|partenaires|partners|entreprises|companies|firms|personnes|people|bureaux|offices|missions?|jeunes|youth|participants|millions?|milliards?|k|m)\\b)';
const NUMBER = `${CARDINAL}${NOT_A_UNIT}`;
const LIST = `${NUMBER}(?:(?: ${LINK}){0,3} (?:${MARK} )?${NUMBER}){0,12}`;

// A mark stands before figures or apart: "none" is not «n one».
const NAMED = new RegExp(`(?<=^| )(?:${NAME}(?: ${MARK})* ?|${MARK}(?: ${NAME})?(?: |(?=\\d)))(${LIST})\\b`, 'g');
/** "indicator number 16, youth": what follows such a name is not counted. */
const NUMBERED = new RegExp(`(?<=^| )${NAME} ${MARK} (\\d{1,5})(?= |$)(?! ?[%$€])`, 'g');
const ORDINAL_NAMED = new RegExp(
  `\\b(?:(?:le|la|the|du|au|l) )*(?!premiere mesure|first measure)((?:${ORDINAL})(?:(?: (?:et|and|ou|or|le|the))+ ${ORDINAL}){0,5}) ${NAME}\\b`,
  'g',
);
const NAMED_ORDINAL = new RegExp(`\\b${NAME} (?:le |the )?(${ORDINAL})\\b`, 'g');
const NAMED_ROMAN = new RegExp(`\\b${NAME} (?:${MARK} )*(${Object.keys(ROMAN).join('|')})(?= |$)`, 'g');
const BARE_ORDINAL =
  /\b(?:le|la|the|l|du|au) ((?:\d{1,2} (?:e|eme|ieme|th|nd|rd|st))|(?:quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))(?: (?:one|la))?(?= *$| {2,}| (?:en|in|cette|this|l|svp|pls|please|ca|comment|how|pour|for|est|is|vs|et|and)\b)/g;
const TIES = '(?:vs|versus|contre|against|et|and|ou|or|&)';
const BARE_LIST = new RegExp(
  `(?<=^| )(?:(?:le|les|du|the|entre|between) )?(${CARDINAL}(?:(?: {1,3}${TIES}(?: (?:le|the|du))? | {2,3})${CARDINAL}){1,11})${NOT_A_UNIT}(?= *$| {2,}| [a-z#])`,
  'g',
);
const ARTICLED = new RegExp(
  `\\b(?:le|du|au|les|aux|des|against|alongside|beside|contre|versus|pour|for|on|of|about|and|et|pis|the|vs|ou|or|de|with|avec|same for|plutot|d abord|montre|show|me|give|donne|vs le|sur|#) (${CARDINAL}(?: ${LINK}(?: (?:le|the|du))? ${CARDINAL}){0,11})${NOT_A_UNIT}(?= |$)`,
  'g',
);
const START = new RegExp(
  `^ ?(?:(?:et|and|pis|ok|oui|yes|non|no|nope|ah|alors|so|then|donc|hmm|euh|puis|what about|how about|mais|but|oops|oups|sorry|desolee?|pardon|scuse|i meant|i mean|je voulais dire|je parlais (?:de|du)|je veux dire|plutot|actually|en fait|finalement|wait|attends|make that|make it|show me|montre moi|donne moi|give me|voir|see) )*(?:(?:le|the|du|pour le|for|au|l|#|no|celui du) )?(${CARDINAL})${NOT_A_UNIT}(?= |$)`,
);

/** Without a number, in figures or in letters, there is nothing to read. */
const NEEDED = new RegExp(`\\d|(?:${CARDINAL}|${ORDINAL})\\b|\\b(?:${Object.keys(ROMAN).join('|')})\\b`);

/**
 * Reads indicators named by number: «indicateur douze», «#12», «le 4 et le 8», "2 vs 7", "the twelfth". While a report is
 * filled in (`reporting`), «le 10» is a day unless more says otherwise.
 */
export function readIndicatorNumbers(flat: string, reporting = false): NumbersRead {
  if (!NEEDED.test(flat)) return { numbers: [], spans: [], rest: flat, rule: '' };
  const spans: Span[] = [];
  const numbers: number[] = [];
  let rest = flat;
  for (const match of flat.matchAll(ALL_OF_THEM)) rest = without(rest, [spanOf(match)]);
  for (const match of flat.matchAll(PERCENTAGES)) rest = without(rest, [spanOf(match)]);
  for (const match of flat.matchAll(LEFT_SHARE)) rest = without(rest, [spanOf(match)]);
  for (const match of flat.matchAll(SHARE)) rest = without(rest, [spanOf(match)]);
  let rule = '';
  const take = (pattern: RegExp, name: string, group = 1): void => {
    const matches = pattern.global ? [...rest.matchAll(pattern)] : [pattern.exec(rest)].filter((m) => m !== null);
    for (const match of matches) {
      if (name.startsWith('bare') && (!standsAlone(rest, match) || /^(?:un|une|one)$/.test(match[group] ?? '')))
        continue;
      if (/^no (?:one|un|une) ?/.test(match[0])) continue;
      const cut = name.startsWith('bare') ? undefined : beforeAThing(rest, match, match[group] ?? '');
      const found = listed(cut === undefined ? (match[group] ?? '') : cut);
      if (found.length === 0 || (name.startsWith('bare') && GROUP.test(match[0].trim()))) continue;
      numbers.push(...found);
      const whole = spanOf(match);
      const span =
        cut === undefined ? whole : { start: whole.start, end: whole.end - ((match[group] ?? '').length - cut.length) };
      spans.push(span);
      rule = rule || name;
      rest = without(rest, [span]);
    }
  };
  take(ORDINAL_NAMED, 'indicator by ordinal');
  take(NAMED, 'indicator by number');
  if (spans.length === 0) take(NUMBERED, 'indicator by number');
  take(NAMED_ORDINAL, 'indicator by ordinal');
  take(NAMED_ROMAN, 'indicator by number');
  if (spans.length > 0) take(TIED, 'bare more');
  else {
    if (!reporting) take(LIST_FIRST, 'several numbers');
    take(LISTED, 'several numbers');
    take(BEATS, 'several numbers');
    take(BARE_LIST, 'bare numbers');
    take(OF_TARGET, 'bare number');
    take(START, 'bare number');
    take(ARTICLED, 'bare number');
    take(BARE_ORDINAL, 'bare ordinal');
    take(LONE_ORDINAL, 'bare ordinal');
    if (spans.length === 0 && !reporting) take(IN_PLACE, 'number in place');
  }
  return { numbers: [...new Set(numbers)].sort((a, b) => a - b), spans, rest, rule };
}

/** «1, 3 pis 6», "9, 10 and 12". */
const LISTED = new RegExp(
  `(?<=^| )(?:(?:le|les|the) )?((?:${CARDINAL} ){2,11}(?:et|and|pis|puis|ou|or|vs) (?:(?:le|the) )?${CARDINAL})${NOT_A_UNIT}(?= |$)`,
  'g',
);
/** «5, 9, 11 : fais-moi…», «1-3-6», "2 and 5: text please": a message that begins with a list of them. */
const LIST_FIRST = new RegExp(
  `^ ?(?:(?:et|and|pis|ok|alors|so|compare|compare moi|mets|put|show|show me|montre|montre moi) )?(?:(?:le|les|the|nos|numbers|numeros) )?(\\d{1,2}(?:[ ,-]{1,3}(?:(?:et|and|ou|or|vs|pis|puis) )?\\d{1,2}){2,11}|\\d{1,2} (?:et|and|ou|or|vs) (?:(?:le|the) )?\\d{1,2}(?! [a-z]+s ))${NOT_A_UNIT}(?! ${MONTH}\\b)(?= |$)`,
  'g',
);
const IN_PLACE = numberInPlace(`${SMALL_NUMBER}${NOT_A_UNIT}`);
/** «cible 2 ?»: the word itself is left for the intent. */
const OF_TARGET = new RegExp(`(?<=^ (?:cibles?|targets?|resultats?|results?) )(${CARDINAL})${NOT_A_UNIT}(?= |$)`, 'g');
/** «le 9 bat-tu le 10 ?» */
const BEATS = new RegExp(
  `(?<=^| )((?:le |the )?${CARDINAL} (?:bat|depasse|devance|beats?|beating|tops?|outdoes|ahead of|fait mieux que|va mieux que|better than|doing better than)(?: (?:tu|t il|il))? (?:le |the )?${CARDINAL})(?= |$)`,
  'g',
);
/** «sur 12», "of the twelve", «de 1 à 12»: all of them, none in particular. */
export const ALL_OF_THEM =
  /(?<= )(?:(?:sur|out of|of the|of our|of all|parmi les|des|all|all the|tous les|nos|les) (?:12|douze|twelve)|(?:of )?the twelve|(?:de|from) (?:1|un|one) (?:a|to|through|jusqu a) (?:12|douze|twelve)|du premier au (?:douzieme|12 e|dernier)|(?:from )?(?:the )?first to (?:the )?(?:twelfth|last))(?= )(?! e | eme | th | ?%)/g;
const TIED = new RegExp(`\\b${TIES} (?:(?:le|la|the|du|pour le|for) )*(${CARDINAL})${NOT_A_UNIT}(?= |$)`, 'g');
const LONE_ORDINAL = new RegExp(`^ (?:(?:et|and|the|le|la) )*(${ORDINAL})(?: (?:one|indicator|indicateur))? $`);

/** «9 jeunes sur 10», "7 out of 10", «an 3 sur 4», «-3»: shares and sums, no indicators. */
const SHARE = new RegExp(
  `\\b(?:${CARDINAL}|\\d+) (?:[a-z]+ )?(?:sur|out of|in|of) (?:les |the )?\\d+\\b(?! [a-z]*[ei]mb)`,
  'g',
);

/** «85 ou 88 %»: two percentages. */
const PERCENTAGES = /(?<= )\d[\d.,]* (?:ou|or|et|and|a|to)(?: bien| ben)? \d[\d.,]* (?:%|pour cent|percent)/g;
const LEFT_SHARE = / {2}(?:sur|of|out of) \d+(?= |$)/g;

/** A bare number is an indicator only when no thing it could count follows: nothing, or a word of grammar. */
function standsAlone(text: string, match: RegExpMatchArray): boolean {
  const after = text.slice((match.index ?? 0) + match[0].length);
  const next = /^ ([\p{L}\d%$#]+)/u.exec(after)?.[1];
  if (/^ (?:a|at) \d/.test(after)) return false;
  return next === undefined || (GLUE.has(next) && !UNITS.has(next)) || FOLLOWERS.has(next);
}

/** «indicateur 8, une rencontre»: the last number of a list without a link word counts the thing after it. */
function beforeAThing(text: string, match: RegExpMatchArray, list: string): string | undefined {
  const cut = /^(.*[a-z\d]) (?:\d{1,5}|[a-z]+)$/.exec(list)?.[1];
  if (cut === undefined || standsAlone(text, match) || LINKED.test(cut) || listed(cut).length === 0) return undefined;
  return cut;
}

const LINKED = / (?:et|and|ou|or|vs|versus|contre|against|a|to|through)$/;
const UNITS = new Set('h am pm more plus autres other others plusieurs m s of'.split(' '));
const FOLLOWERS = new Set(
  'resultat resultats result results cible cibles target targets exercice fiscal status statut trend tendance evolution progress progres avance avancent progresse marche veut signifie mesure vert verte rouge jaune green red montant bilan update specifically precisement kpi ensemble together stand stands objectif goal version fy historique history definition wording libelle met atteint hit dernier last actual score side cote beside share have do get compare pareils pareilles'.split(
    ' ',
  ),
);

/** «les deux», "the three", "the one": so many of them, no indicator. */
const GROUP =
  /^(?:(?:et|and|pour|for|of|about|de|vs|with|avec|on|sur|to) )*(?:les|des|aux|the|nos|these|those|ces) (?:un|une|one|deux|two|trois|three|quatre|four|2|3|4)$/;
const ONE = new RegExp(`${ORDINAL}|${CARDINAL}|\\b(?:a|to|through)\\b`, 'g');

/** Every number of a list; «1 à 3» and "1 to 3" are 1, 2 and 3. */
function listed(text: string): readonly number[] {
  const roman = ROMAN[text];
  if (roman !== undefined) return [roman];
  const numbers: number[] = [];
  let range = false;
  for (const [piece] of text.matchAll(ONE)) {
    if (/^(?:a|to|through)$/.test(piece)) {
      range = numbers.length > 0;
      continue;
    }
    const number = numberOf(piece);
    if (number === undefined || number > 99_999) continue;
    const last = numbers.at(-1);
    if (range && last !== undefined && number > last && number - last <= 12) {
      for (let n = last + 1; n < number; n++) numbers.push(n);
    }
    numbers.push(number);
    range = false;
  }
  return numbers;
}
