import * as fc from 'fast-check';
import { readQuestions } from '../bench/questions.ts';

/** A word that nothing of ours holds: where it comes out, a person's words came out. */
export const CANARY = 'Zqxkw';
/** The same for the words of an imported plan, which may also stand where a client shows plain text. */
export const PLAN_CANARY = 'Plzqk';
const LONGEST = 50_000;

const phrases = readQuestions().map(({ text }) => text);
const DOLLAR = '$';

/** What people who want to break something write, each with the canary where a reader would be led astray. */
const SNIPPETS: readonly string[] = [
  `**${CANARY}**`,
  `[${CANARY}](https://example.org/${CANARY})`,
  `![${CANARY}](https://example.org/x.png)`,
  `\n# ${CANARY}\n- a\n1. b\n> c\n\`\`\`\n`,
  `<at>${CANARY}</at>`,
  `<at id="0">everyone</at> ${CANARY}`,
  `<img src=x onerror=alert('${CANARY}')>`,
  `<script>${CANARY}</script>`,
  `<speak>${CANARY}</speak>`,
  `https://example.org/?q=${CANARY}`,
  `javascript:alert("${CANARY}")`,
  `${DOLLAR}{${CANARY}}`,
  `${DOLLAR}{7*7}${CANARY}`,
  `${DOLLAR}{$root.${CANARY}}`,
  `{{${CANARY}}}`,
  '{"$data":[1],"$when":true}',
  `'; DROP TABLE document; -- ${CANARY}`,
  `" OR 1=1 /* ${CANARY}`,
  `=HYPERLINK("https://example.org";"${CANARY}")`,
  '\r\nSet-Cookie: a=b',
  '../../../../etc/passwd',
  '%00%2e%2e%2f',
  '\\u0000',
  '\u0000',
  '\u202eelbisrever\u202c',
  '\u200b\u200d\ufeff\u2060',
  '\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627',
  '\ud800',
  '\udc00\ud800',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧‍👦',
  'ﷺ',
  'İıſK',
  '１２',
  '٣',
  '½',
  `undefined${CANARY}`,
  'null',
  `NaN${CANARY}`,
  `[object${CANARY}]`,
  '-0',
  '1e999',
  '9'.repeat(40),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

/** Days and years as people write them, possible and impossible. */
const DAYS: readonly string[] = [
  'hier',
  'avant-hier',
  'le 31 février 2022',
  'le 29 février 2023',
  '2022-11-14',
  '2022-13-45',
  '12/03/2021',
  '31 mars 2022',
  'March 31, 2022',
  'le 0 janvier 0000',
  '31 décembre 9999',
  '2019-2020',
  '2021-22',
  '99-00',
  'dans 400 ans',
  'last quarter',
  'il y a 999999999 jours',
  'the year before',
  '1er avril',
  'aujourd’hui',
];

/** Words with which things are asked of this bot. */
const WORDS: readonly string[] = [
  'indicateur 12',
  'indicator',
  '#7',
  'cible',
  'objectif 4.2',
  'enjeu 2',
  'plan',
  'comparer',
  'pourquoi ?',
  'et',
  'à',
  'de 2019 à 2022',
  'oui',
  'annule',
  'le 2',
  'prospection',
  'j’ai tenu une mission à',
  'vérifie MRIF-12-2122-v3',
  'retire D7-00000000',
  'valide',
  'breffage',
  'historique',
  'mes déclarations',
  'à valider',
  'aide',
];

const COMBINING = ['\u0301', '\u0336', '\u20dd', '\u0489', '\u064b'];

const unicode = fc.string({ unit: 'binary', maxLength: 24 });
const combining = fc
  .tuple(fc.constantFrom('e', 'Z', CANARY, '7'), fc.constantFrom(...COMBINING), fc.nat(60))
  .map(([base, mark, times]) => base + mark.repeat(times));
/** Any bytes read one by one as letters: control characters among them. */
const bytes = fc.uint8Array({ maxLength: 24 }).map((all) => [...all].map((one) => String.fromCharCode(one)).join(''));

/** A real phrase with a few of its words changed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...phrases),
    fc.array(fc.tuple(fc.nat(6), fc.nat(40), fc.constantFrom(...SNIPPETS, ...WORDS, ...DAYS)), { maxLength: 4 }),
    fc.constantFrom(...phrases),
  )
  .map(([phrase, changes, other]) =>
    changes.reduce((text, [how, at, word]) => changed(text, how, at, word, other), phrase),
  );

/** One short piece of hostile, ordinary or broken text. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 3, arbitrary: fc.constantFrom(...SNIPPETS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...DAYS) },
  { weight: 1, arbitrary: unicode },
  { weight: 1, arbitrary: combining },
  { weight: 1, arbitrary: bytes },
);

/** What a person could type, at most a few hundred characters. */
export const shortText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...phrases) },
  { weight: 3, arbitrary: mutated },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '', ', ', '\n'))
      .map(([pieces, between]) => pieces.join(between)),
  },
);

/** One piece again and again, up to 50,000 characters. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom(400, 2_000, 11_000, LONGEST))
  .map(([pieces, length]) => {
    const unit = pieces.join(' ') || ' ';
    return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  });

/** Any text at all; one in fifty is long. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 49, arbitrary: shortText },
  { weight: 1, arbitrary: longText },
);

/** A name, a title, a note: hostile words with the canary in them. */
export const words: fc.Arbitrary<string> = fc
  .tuple(piece, fc.constantFrom(...SNIPPETS, 'Équipe', 'Lagos'))
  .map(([one, other]) => `${one} ${CANARY} ${other}`);

/** Days as the domain writes them, some of which do not exist. */
export const dayText: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2017, max: 2025 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  fc.constantFrom(...DAYS),
);

function changed(text: string, how: number, at: number, word: string, other: string): string {
  const all = text.split(' ');
  const here = at % Math.max(1, all.length);
  const own = all[here] ?? '';
  switch (how) {
    case 0: // swapped
      return [...all.slice(0, here), all[here + 1] ?? '', own, ...all.slice(here + 2)].join(' ');
    case 1: // dropped
      return all.toSpliced(here, 1).join(' ');
    case 2: // doubled
      return all.toSpliced(here, 0, own, own).join(' ');
    case 3: // spliced with another phrase
      return `${all.slice(0, here).join(' ')} ${other.slice(at % 20)}`;
    case 4: // a word of somebody else in it
      return all.toSpliced(here, 1, word).join(' ');
    case 5: // letters changed
      return all.toSpliced(here, 1, own.split('').reverse().join('')).join(' ');
    default: // the canary as a name
      return all.toSpliced(here, 1, CANARY).join(' ');
  }
}
