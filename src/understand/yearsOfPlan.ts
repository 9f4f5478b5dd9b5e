import { startYear } from '../domain/fiscalYear.ts';
import { numberOf, ORDINAL } from './numbers.ts';
import { spanOf } from './spans.ts';
import type { YearFrame, YearRead } from './years.ts';

const OF_PLAN =
  '(?: (?:du|de ce|de notre|of the|of this|of our|in the|dans le) (?:strategic )?(?:plan|pln|cycle)(?: strategique)?)';
const LEAD =
  '(?:(?:by|fin|end|bout|a|au|en|in|for|pour|the|la|le|l|de|du|of|during|pendant|par|by|our|notre|tout|toute|very) ){0,6}';
const NOUN = '(?:annee|an|exercice(?: financier)?|fiscal year|fiscal|year|yr|year of the plan)';
const WRITTEN = '(1|2|3|4|5|un|une|deux|trois|quatre|cinq|one|two|three|four|five|ii|iii|iv)';

const NUMBERED = new RegExp(
  `\\b${LEAD}(?:plan )?(?:annee|an|year|yr|exercice)(?: no| n o| numero| number| #)? ${WRITTEN}(?! (?:ans|years|mois|fois|activites|page|pager|line|sentence|ligne|phrase))${OF_PLAN}?(?: du plan)?\\b`,
  'g',
);
const Y_NUMBERED = /\b(?:(?:in|for|en|a|l) )*(?:y|a)(?: )?([1-4])\b(?= (?:of|du|target|cible|result)| *$)/g;
const ORDINAL_YEAR = new RegExp(
  `\\b${LEAD}(?:plan s |plan |s )?(?:tout |toute |very |full )?(${ORDINAL}|opening|inaugural|initial|initiale) (?:full |complete )?${NOUN}${OF_PLAN}?\\b`,
  'g',
);
const ORDINAL_AFTER = new RegExp(`\\b(?:plan s|plan) (${ORDINAL}|opening|final|last) (?:fiscal )?(?:year|yr)\\b`, 'g');
const FIRST_AND_LAST =
  /\b(?:(?:la|le|the|plan s|entre|between|from|de) )*(?:premiere?|first) (?:et|and|a|to|vs|versus|contre|&) (?:(?:la|le|the) )?(?:derniere?|last|final) (?:annees?|exercices?|years?|fiscal years?|one)(?: (?:du|of the) plan)?\b/g;
const LAST_OF_PLAN = new RegExp(
  `\\b${LEAD}(?:(?:derniere|last|final) (?:annee|exercice|year|fiscal year|yr)${OF_PLAN}|dernier exercice${OF_PLAN}|derniere annee(?! (?:complete|terminee|financiere|pleine|close|fermee|budgetaire|ecoulee|finie))|derniere annee du plan|final (?:fiscal )?(?:year|yr)|annee finale|exercice final|(?:annee|exercice) terminale?)\\b`,
  'g',
);
const BEFORE_LAST_OF_PLAN = new RegExp(
  `\\b${LEAD}(?:avant derniere? (?:annee|exercice)${OF_PLAN}|(?:second to last|next to last|penultimate) (?:fiscal )?year(?:${OF_PLAN})?)\\b`,
  'g',
);
const END_OF_PLAN = new RegExp(
  `\\b(?:${LEAD}(?:(?:toute )?fin|terme|echeance|bout|end|close|completion|conclusion|termination)(?: finale?)?(?: (?:du|de ce|de notre|de la|of the|of this|of our) (?:strategic )?(?:plan|pln|cycle|periode|parcours|planification)(?: strategique)?)|plan s (?:end|close|completion)|(?:end|close) of plan|(?:a|au) terme|a l echeance|en bout de (?:course|ligne|parcours)|a l arrivee|au fil d arrivee|d ici la fin|a la toute fin|fin de plan|plan end|end point|by the end(?! of)|when the plan (?:ends|is over|wraps up|expires|closes|finishes)|quand le plan (?:finit|se termine|sera fini))\\b(?! de l (?:annee|exercice)| of the (?:fiscal )?year| de (?:cette|l) annee)`,
  'g',
);
const FINAL_TARGET =
  /\b(?:cibles? (?:finales?|ultimes?|terminales?)|(?:objectif|but|resultat) (?:final|ultime)|(?:final|ultimate|end) (?:year )?(?:target|goal|objective)s?|derniere cible|last target|finish on|finish line|fil d arrivee|ligne d arrivee|when the plan expires|finir (?:avec|a)|(?:cible|target|goal|viser?|vise|visee) (?:en|a la|in the|at the) (?:fin|end)|final year|closing year)\b/g;
const FIRST_TARGET =
  /\b(?:premiere cible|cible (?:de depart|initiale)|(?:first|initial|opening) (?:year s |year )?target)\b/g;
const START_OF_PLAN = new RegExp(
  `\\b(?:au|a|at|in|en) (?:l |the |tout |very )*(?:debut|start|beginning|lancement|launch|outset|commencement)${OF_PLAN}\\b`,
  'g',
);
const BASELINE = new RegExp(
  `\\b${LEAD}(?:annee de (?:reference|base)|(?:point|mesure|valeur|situation|niveau) de (?:depart|reference)|(?:valeur|mesure|situation|niveau) initiale?|(?:baseline|reference|base)(?: fiscal)? (?:year|value|level|figure|result|measure|measurement)|(?:the )?baseline|starting (?:point|value|level|figure|position)|(?:juste )?avant le (?:debut du )?plan(?: strategique)?|(?:right |just )?(?:before|prior to) (?:the |this |our )?(?:start of the )?(?:strategic )?plan(?: (?:began|started|kicked off|launched))?|pre plan|before it (?:all )?started|where (?:did )?we start(?:ed)?(?: from)?|(?:d ou|on) part(?:ait|ions)(?: on| nous)?)\\b`,
  'g',
);

/** Each group of patterns needs one of these. */
const YEAR_WORDS = /annee|exercice|year|yr|fiscal|\b(?:an|one)\b/;
const END_WORDS = /fin|term|echeance|bout|end|clos|complet|conclusion|arrivee|over|wraps|expires/;
const START_WORDS = /reference|base|depart|initial|start|avant|before|prior|pre plan|part(?:ait|ions)/;

/** Years named by their place in the plan: «année 2 du plan», "the final year", «d'ici la fin du plan», the baseline. */
export function readPlanYears(flat: string, frame: YearFrame): readonly YearRead[] {
  const first = frame.years[0];
  const last = frame.years.at(-1);
  if (!first || !last) return [];
  const start = startYear(first);
  const count = frame.years.length;
  const reads: YearRead[] = [];
  let rest = flat;
  const take = (
    pattern: RegExp,
    startsOf: (match: RegExpMatchArray) => number | undefined,
    rule: string,
    weak = false,
  ): void => {
    for (const match of rest.matchAll(pattern)) {
      const from = startsOf(match);
      if (from === undefined) continue;
      const span = spanOf(match);
      reads.push({ span, starts: [from], rule, weak });
      if (rule !== 'final target')
        rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
    }
  };
  const nth = (text = ''): number | undefined => {
    const number =
      ROMAN[text] ??
      (/^(?:opening|inaugural|initial)/.test(text) ? 1 : /^(?:final|last)$/.test(text) ? count : numberOf(text));
    return number !== undefined && number >= 1 && number <= 12 ? start + number - 1 : undefined;
  };
  if (YEAR_WORDS.test(flat)) {
    for (const match of rest.matchAll(FIRST_AND_LAST)) {
      const span = spanOf(match);
      reads.push({ span, starts: [start, start + count - 1], rule: 'place in the plan' });
      rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
    }
    take(BEFORE_LAST_OF_PLAN, () => start + count - 2, 'place in the plan');
    take(LAST_OF_PLAN, () => start + count - 1, 'place in the plan');
    take(ORDINAL_AFTER, ([, ordinal]) => nth(ordinal), 'place in the plan');
    take(ORDINAL_YEAR, ([, ordinal]) => nth(ordinal), 'place in the plan');
    take(NUMBERED, ([, number]) => nth(number), 'place in the plan');
  }
  take(Y_NUMBERED, ([, number]) => nth(number), 'place in the plan');
  // «au terme de…» without the plan gives way to a year that is said.
  if (END_WORDS.test(flat)) {
    take(END_OF_PLAN, ([words]) => (/plan|pln|cycle/.test(words) ? start + count - 1 : undefined), 'end of the plan');
    take(END_OF_PLAN, () => start + count - 1, 'end of the plan', true);
  }
  take(START_OF_PLAN, () => start, 'place in the plan');
  const targets: YearRead[] = [];
  for (const match of rest.matchAll(FINAL_TARGET))
    targets.push({
      span: { start: match.index, end: match.index },
      starts: [start + count - 1],
      rule: 'final target',
      weak: true,
    });
  for (const match of rest.matchAll(FIRST_TARGET))
    targets.push({ span: { start: match.index, end: match.index }, starts: [start], rule: 'first target', weak: true });
  if (START_WORDS.test(flat)) take(BASELINE, () => startYear(frame.baselineYear), 'baseline', true);
  return [...reads, ...targets];
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
