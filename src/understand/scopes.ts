import { hasScope, type Plan, type Scope } from '../domain/plan.ts';
import { CARDINAL, numberOf, ORDINAL } from './numbers.ts';
import { type Span, spanOf, without } from './spans.ts';

/** The part of the plan a sentence names by number; `missing` when the plan has no such part, and of which kind it would be. */
export type ScopeRead = {
  scopes: readonly Scope[];
  missing?: { number: string; of: PartKind };
  spans: readonly Span[];
  rest: string;
};

/** The kinds of parts that have numbers. */
export type PartKind = 'enjeu' | 'orientation' | 'objectif';

const NOUNS: Record<PartKind, string> = {
  enjeu: '(?:enjeux?|issues?|challenges?|piliers?|pillars?)',
  orientation: '(?:orientations?|ori|orient|strategic directions?|directions?|axes?)',
  objectif: '(?:objectifs?|objectives?|objs?|goals?|sous objectifs?)',
};
const MARK = '(?:(?:no|n|numero|number|#|n o) )*';
const ROMAN: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };
const DOTTED = '(\\d{1,2}[.,]\\d{1,2})';
const SPELLED = `(${CARDINAL}) (?:point|virgule|dot) (${CARDINAL})`;

const OBJECTIVES = new RegExp(
  `\\b${NOUNS.objectif} ${MARK}(?:strategi(?:que|c) )?${DOTTED}(?:(?: et| and|,)+ ${DOTTED})?`,
  'g',
);
const SPELLED_OBJECTIVES = new RegExp(`\\b${NOUNS.objectif} ${SPELLED}\\b`, 'g');
const PARTS = { enjeu: named(NOUNS.enjeu), orientation: named(NOUNS.orientation) };

/** «enjeu 2», «enjeux 1 et 3»; «le deuxième enjeu». */
function named(noun: string): { after: RegExp; before: RegExp } {
  const after = new RegExp(
    `\\b${noun} ${MARK}(${CARDINAL}|i{1,3}|iv|v)(?! ?%)(?:(?: et| and| ou| or| vs| contre)+ (?:l )?(?:${noun} )?(${CARDINAL}))?\\b(?! ?%)`,
    'g',
  );
  const before = new RegExp(`\\b(?:(?:le|la|l|the|du|de) )*(${ORDINAL}) (?:strategic )?${noun}\\b`, 'g');
  return { after, before };
}

const MOST_PARTS = 99;

/** Without a number in figures or a word for a part there is nothing to read. */
const NEEDED = new RegExp(`\\d|\\b(?:${Object.values(NOUNS).join('|')})\\b`);

/** Reads «enjeu 2», "the third orientation", «objectif 4.2», and «4.2» alone when the plan has that objective. */
export function readScopes(flat: string, plan: Plan): ScopeRead {
  if (!NEEDED.test(flat)) return { scopes: [], spans: [], rest: flat };
  const spans: Span[] = [];
  const scopes: Scope[] = [];
  let missing: ScopeRead['missing'];
  let rest = flat;
  const add = (part: PartKind, number: string, span: Span): void => {
    const scope = `${part}:${number}` as Scope;
    if (hasScope(plan, scope)) scopes.push(scope);
    else missing ??= { number, of: part };
    spans.push(span);
    rest = without(rest, [span]);
  };
  for (const match of rest.matchAll(OBJECTIVES)) {
    for (const number of [match[1], match[2]]) if (number) add('objectif', number.replace(',', '.'), spanOf(match));
  }
  for (const match of rest.matchAll(SPELLED_OBJECTIVES)) {
    add('objectif', `${numberOf(match[1] ?? '')}.${numberOf(match[2] ?? '')}`, spanOf(match));
  }
  for (const part of ['enjeu', 'orientation'] as const) {
    const { after, before } = PARTS[part];
    for (const match of [...rest.matchAll(after), ...rest.matchAll(before)]) {
      for (const text of [match[1], match[2]]) {
        const number = Number(ROMAN[text ?? ''] ?? numberOf(text ?? '') ?? Number.NaN);
        // «issue, 2021-22» is followed by a year.
        if (!Number.isNaN(number) && number <= MOST_PARTS) add(part, String(number), spanOf(match));
      }
    }
  }
  for (const match of rest.matchAll(
    /(?<![\d.,$€] ?)(?<=^| )(\d\.\d)(?![\d%.,])(?! ?%| (?:points?|pts|pour cent|percent|millions?|milliards?))/g,
  )) {
    const number = match[1] ?? '';
    if (hasScope(plan, `objectif:${number}`) && plan.objectives.length > 0) add('objectif', number, spanOf(match));
  }
  return { scopes: [...new Set(scopes)], ...(missing !== undefined && { missing }), spans, rest };
}
