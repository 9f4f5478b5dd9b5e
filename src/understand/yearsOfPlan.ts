import { startYear } from '../domain/fiscalYear.ts';
import { MONTH } from './months.ts';
import { numberOf, ORDINAL } from './numbers.ts';
import { severalPlanYears } from './severalPlanYears.ts';
import type { YearFrame, YearRead } from './years.ts';
import { createYearTaker } from './yearTaker.ts';

const OF_PLAN =
  '(?: (?:du|de ce|de notre|of the|of this|of our|in the|dans le) (?:strategic )?(?:plan|pln|cycle)(?: strategique)?)';
const LEAD =
  '(?:(?:by|fin|end|bout|a|au|en|in|for|pour|the|la|le|l|de|du|of|during|pendant|par|by|our|notre|tout|toute|very) ){0,6}';
const NOUN = '(?:plan year|annee|an|exercice(?: financier)?|fiscal year|fiscal|year|yr|year of the plan)';
const WRITTEN = '(1|2|3|4|5|un|une|deux|trois|quatre|cinq|one|two|three|four|five|ii|iii|iv)';

/** «la dernière année, un tableau»: the number after these is no number of a year. */
const NO_NUMBER =
  '\\b(?:last|this|next|closing|final|previous|prior|per|each|every|that|same|derniere|cette|chaque|par|meme|l autre|(?:ended|ending))';
const NUMBERED = new RegExp(
  `\\b${LEAD}(?:plan )?(?<!${NO_NUMBER} )(?:annee|an|year|yr|exercice|fy)(?: no| n o| numero| number| #)? ${WRITTEN}(?! (?:ans|years|mois|fois|activites|page|pager|line|sentence|ligne|phrase))${OF_PLAN}?(?: du plan)?\\b`,
  'g',
);
const Y_NUMBERED =
  /\b(?:(?:in|for|en|a|l) )*(?:y|a)(?: )?([1-4])\b(?= (?:of|du|target|cible|result)| *$)|\b(?:in|for|of) y ([1-4])\b/g;
const ORDINAL_YEAR = new RegExp(
  `\\b${LEAD}(?:plan s |plan |s )?(?:tout |toute |very |full )?(${ORDINAL}|opening|inaugural|initial|initiale|starting) (?:full |complete )?${NOUN}${OF_PLAN}?\\b`,
  'g',
);
const ORDINAL_AFTER = new RegExp(
  `\\b(?:plan s(?= (?:last|final))|plan(?: s)?(?! last)) (${ORDINAL}|opening|final|last) (?:fiscal )?(?:year|yr)\\b`,
  'g',
);
const LAST_OF_PLAN = new RegExp(
  `\\b${LEAD}(?:(?:derniere|last|final) (?:annee|exercice|year|fiscal year|yr)${OF_PLAN}|(?:last|final) plan year|dernier exercice${OF_PLAN}|derniere annee(?! (?:complete|terminee|financiere|pleine|close|fermee|budgetaire|ecoulee|finie))|derniere annee du plan|final (?:fiscal )?(?:year|yr)|annee finale|exercice final|(?:annee|exercice) terminale?)\\b`,
  'g',
);
const BEFORE_LAST_OF_PLAN = new RegExp(
  `\\b${LEAD}(?:avant derniere? (?:annee|exercice)${OF_PLAN}|(?:second last|second to last|next to last|penultimate) (?:plan |fiscal )?year(?! (?:closed|complete))(?:${OF_PLAN})?)\\b`,
  'g',
);
/** «avant que le plan se termine», "by the time the plan expires". */
const PLAN_ENDS =
  '(?:(?:by the time|before|when|once|until) (?:the|this|our) (?:strategic )?plan (?:s |is |has |will (?:be )?|comes to an )?(?:ends?|ended|over|up|wraps up|expires?|expired|closes?|closed|finish(?:es|ed)?|done)|(?:quand|lorsque|avant que|une fois que|d ici a ce que) (?:le|ce|notre) plan (?:se |sera |soit |va |aura |est )?(?:finit|finira|finir|finisse|fini|termine|terminera|terminer|conclue|conclura|acheve|achevera))|(?<=\\ble )plan finit';
const END_OF_PLAN = new RegExp(
  `\\b(?:${LEAD}(?:(?:toute )?fin|terme|echeance|bout|end|close|completion|conclusion|termination)(?: finale?)?(?: (?:du|de ce|de notre|de la|of the|of this|of our) (?:strategic )?(?:plan|pln|cycle|periode|parcours|planification)(?: strategique)?)|plan s (?:end|close|completion)|(?:end|close) of plan|(?:a|au) terme|a l echeance|en bout de (?:course|ligne|parcours)|a l arrivee|au fil d arrivee|d ici la fin|a la toute fin|fin de plan|plan end|end point|by the end(?! of)|at the end(?= *$)|(?<!debut )a la fin(?: des fins)?(?! (?:d|de|du|des|${MONTH}|\\d+)\\b)|au bout(?= *$)|en fin de (?:parcours|course)|(?:finir|terminer|conclure|finish|close|end) (?:le|the|ce|this|notre|our) plan|${PLAN_ENDS})\\b(?! de l (?:annee|exercice)| of the (?:fiscal )?year| de (?:cette|l) annee)`,
  'g',
);
const FINAL_TARGET =
  /\b(?:(?:cibe?l?e?s?|targets?) (?:finaux|finale?s?|finalles?|ultimes?|terminales?)|ultimes? cibles?|finales? cibles?|final (?:\w+ ){0,3}(?:target|goal|objective|number|figure)|(?:doit|faut|devrait|devait|devons) (?:on |il |elle )?(?:finir|aboutir)|(?<=\w )pour (?:finir|conclure)(?= *$)|(?<!start )to finish(?= *$)|on finit a combien|classement final|rang final|dernier jalon|last milestone|final milestone|(?:objectif|but|resultat) (?:final|ultime)|(?:final|ultimate|end) (?:year )?(?:target|goal|objective)s?|derniere cible|last target|finish on|finish line|fil d arrivee|ligne d arrivee|when the plan expires|finir (?:avec|a)|(?:cible|target|goal|viser?|vise|visee) (?:en|a la|in the|at the) (?:fin|end)|final year|closing year)\b/g;
const FIRST_TARGET =
  /\b(?:premiere cible|cible (?:de depart|initiale)|(?:first|initial|opening) (?:year s |year )?target)\b/g;
const START_OF_PLAN = new RegExp(
  `(?<!\\b(?:qu|que|than|depui[st]?|since|dep|des) (?:(?:au|le|the|l) )?)\\b(?:(?:au|a|at|in|en) (?:l |the |tout |very |teh ){0,3}(?:debut|start|beginning|begining|lancement|launch|outset|commencement)${OF_PLAN}|(?:au tout|at the very|at teh very) (?:debut|start|beginning|outset)(?! (?:de|d|of)\\b)|(?:debut|depart|lancement) (?:de|du) plan|(?:when|quand|lorsque) (?:the|le) plan (?:a |was |s est )?(?:kicked off|started|began|launched|commence|debute|demarre)|au jour (?:1|un)|on day (?:1|one))\\b`,
  'g',
);
const MIDDLE_OF_PLAN =
  /\b(?:a )?(?:la )?mi (?:parcours|chemin|plan)(?: (?:du|de ce) plan)?\b|\b(?:at )?(?:mid ?plan|(?:mid ?way|midpoint)(?= (?:through|into|of|in) (?:the|this|our) plan)|half ?way (?:through|into|of|in) (?:the|this|our) plan)(?: (?:through|into|of|in) (?:the|this|our) plan)?\b/g;
/** Rates grow since the baseline: «plus que l'année de base», "over the baseline" ask no year, nor does «quelle base». */
const SINCE_BASELINE =
  /\b(?:over|above|beyond|outgrow|than|que|qu|since|depuis|sur|from|what|which|quelle?|exceed|vs|versus|contre|against|compared to|par rapport a) (?:(?:the|l|la|le|what|which|some|a|une) ){0,3}$/;
const BASELINE = new RegExp(
  `\\b${LEAD}(?:annee de (?:reference|base)|(?:point|mesure|valeur|situation|niveau) de (?:depart|reference)|(?:valeur|mesure|situation|niveau) initiale?|(?:baseline|reference|base)(?: fiscal)? (?:year|value|level|figure|result|measure|measurement)|(?:the )?baseline|starting (?:point|value|level|figure|position)|(?:juste )?avant le (?:debut du )?plan(?: strategique)?|(?:right |just )?(?:before|prior to) (?:the |this |our )?(?:start of the )?(?:strategic )?plan(?: (?:began|started|kicked off|launched))?|pre plan|before it (?:all )?started|where (?:did )?we start(?:ed)?(?: from)?|(?:d ou|on) part(?:ait|ions)(?: on| nous)?)\\b`,
  'g',
);

const VERSUS = /\b(?:contre|vs|versus|against|both|cote a cote|side by side)\b/;

/** Each group of patterns needs one of these. */
const YEAR_WORDS = /annee|exercice|year|yr|fiscal|\bfy\b|\b(?:an|one)\b/;
const END_WORDS = /fin|term|echeance|bout|end|clos|complet|conclu|arrivee|over|wraps|expire|acheve|plan/;
const START_WORDS = /reference|base|depart|initial|start|avant|before|prior|pre plan|part(?:ait|ions)/;

/** Years named by their place in the plan: «année 2 du plan», "the final year", «d'ici la fin du plan», the baseline. */
export function readPlanYears(flat: string, frame: YearFrame): readonly YearRead[] {
  const first = frame.years[0];
  const last = frame.years.at(-1);
  if (!first || !last) return [];
  const start = startYear(first);
  const count = frame.years.length;
  const { take, add, reads, rest } = createYearTaker(flat);
  const nth = (text = ''): number | undefined => {
    const number =
      ROMAN[text] ??
      (/^(?:opening|inaugural|initial|starting)/.test(text)
        ? 1
        : /^(?:final|last)$/.test(text)
          ? count
          : numberOf(text));
    return number !== undefined && number >= 1 && number <= 12 ? start + number - 1 : undefined;
  };
  if (YEAR_WORDS.test(flat)) {
    add(severalPlanYears(rest(), start, count, nth));
    take(BEFORE_LAST_OF_PLAN, () => start + count - 2, 'place in the plan');
    take(LAST_OF_PLAN, () => start + count - 1, 'place in the plan');
    take(ORDINAL_AFTER, ([, ordinal]) => nth(ordinal), 'place in the plan');
    take(ORDINAL_YEAR, ([, ordinal]) => nth(ordinal), 'place in the plan');
    take(NUMBERED, ([, number]) => nth(number), 'place in the plan');
  }
  take(Y_NUMBERED, ([, number, other]) => nth(number ?? other), 'place in the plan');
  // «au terme de…» without the plan gives way to a year that is said.
  if (END_WORDS.test(flat)) {
    take(END_OF_PLAN, ([words]) => (/plan|pln|cycle/.test(words) ? start + count - 1 : undefined), 'end of the plan');
    take(END_OF_PLAN, () => start + count - 1, 'end of the plan', true);
  }
  // «plus qu'au début du plan» and «depuis le début du plan» say since when, not which year.
  if (!/ (?:than|since|depuis) /.test(flat)) take(START_OF_PLAN, () => start, 'place in the plan');
  if (/\bmi ?d?|half/.test(flat))
    take(MIDDLE_OF_PLAN, () => start + Math.floor((count - 1) / 2), 'place in the plan', true);
  const targets: YearRead[] = [];
  for (const match of rest().matchAll(FINAL_TARGET))
    targets.push({
      span: { start: match.index, end: match.index },
      starts: [start + count - 1],
      rule: 'final target',
      weak: true,
    });
  for (const match of rest().matchAll(FIRST_TARGET))
    targets.push({ span: { start: match.index, end: match.index }, starts: [start], rule: 'first target', weak: true });
  if (START_WORDS.test(flat))
    take(
      BASELINE,
      ({ index = 0, 0: words }) =>
        SINCE_BASELINE.test(rest().slice(Math.max(0, index - 40), index + words.length - words.trimStart().length)) ||
        / (?:than|over) /.test(words)
          ? undefined
          : startYear(frame.baselineYear),
      'baseline',
      !(VERSUS.test(flat) && YEAR_WORDS.test(flat)),
    );
  return [...reads, ...targets];
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
