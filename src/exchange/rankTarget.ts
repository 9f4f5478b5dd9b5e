import type { TargetReading } from './unsetTarget.ts';

/** Numbers that plans write as words. */
const IN_WORDS = new Map(
  ['deux two', 'trois three', 'quatre four', 'cinq five', 'six', 'sept seven', 'huit eight', 'neuf nine', 'dix ten']
    .flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 2]))
    .concat([
      ['quinze', 15],
      ['fifteen', 15],
      ['vingt', 20],
      ['twenty', 20],
    ]),
);
const NUMBER = `(\\d{1,3}|${[...IN_WORDS.keys()].join('|')})`;
/** Words on either side: few, and none that could hold a second condition. */
const BEFORE = String.raw`(?:[\p{L}'-]+ ){0,7}?`;
const AFTER = String.raw`(?: [\p{L}'-]+){0,7}`;
const FORMS = [
  new RegExp(`^${BEFORE}(?:parmi|dans) les ${NUMBER} (?:premiers?|premières|meilleurs?|meilleures)${AFTER}$`, 'iu'),
  new RegExp(`^${BEFORE}(?:parmi|dans) les (?:premiers?|premières|meilleurs?) ${NUMBER}${AFTER}$`, 'iu'),
  new RegExp(`^${BEFORE}(?:(?:in|among|within) )?(?:the )?(?:top|first|best) ${NUMBER}(?! ?%)${AFTER}$`, 'iu'),
  new RegExp(
    `^${BEFORE}(\\d{1,3})(?:er|re|e|è|ème|ième|st|nd|rd|th) (?:rang|place|position|rank)(?: ou mieux| or better)?$`,
    'iu',
  ),
];
const SECOND_CONDITION =
  /(?:^| )(?:et|and|ou|or|sauf|except|chaque|each|toutes?|tous|all|au moins|at least|non|not|pas|plus|less|moins)(?: |$)/iu;

/** Reads a place to hold: «Maintien du Québec parmi les 5 premiers États fédérés», "in the top ten", «3e rang ou mieux». */
export function rankTarget(plain: string): TargetReading | undefined {
  const worded = plain.replace(/ (?:ou mieux|or better)$/iu, '');
  if (SECOND_CONDITION.test(worded)) return undefined;
  for (const form of FORMS) {
    const [, number = ''] = form.exec(plain) ?? [];
    const withinFirst = IN_WORDS.get(number.toLowerCase()) ?? Number(number);
    if (number !== '' && withinFirst > 0) return { target: { kind: 'rank', withinFirst }, doubts: [] };
  }
  return undefined;
}
