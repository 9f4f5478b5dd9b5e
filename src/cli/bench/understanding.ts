import { openLexicon, openPlan } from '../../app/openPlan.ts';
import { understandingOpener } from '../../app/openUnderstanding.ts';
import { plainFuseSearch } from '../../understand/plainFuse.ts';
import { type Figure, median } from '../closingTable.ts';
import { catalogue } from './catalogue.ts';
import { readQuestions } from './questions.ts';

const TODAY = '2022-11-15';
const ROUNDS = 3;
/** A plain search takes tens of milliseconds: one phrase in so many is enough to compare. */
const ONE_IN = 12;

/** Understanding alone: against one plain fuse.js search, against its own time at 12 indicators, and on hostile text. */
export async function benchUnderstanding(): Promise<readonly Figure[]> {
  const plan = openPlan();
  const lexicon = openLexicon();
  const phrases = readQuestions()
    .map(({ text }) => text)
    .filter((text) => text.length <= 160 && !/\d/.test(text))
    .filter((_, i) => i % ONE_IN === 0);
  const open = understandingOpener();
  const understand = open(plan);
  const search = plainFuseSearch(plan, lexicon);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    // A new instance each round: no speller or search may remember the phrases of the round before.
    const fresh = open(plan);
    const us = perPhrase(phrases, (text) => void fresh(text, {}, TODAY));
    const them = perPhrase(phrases, (text) => void search(text));
    if (round > 0) {
      ours.push(us);
      theirs.push(them);
    }
  }
  const large = catalogue(plan, 5000);
  const began = performance.now();
  const ofLarge = open(large);
  const compiled = performance.now() - began;
  const asked = large.indicators
    .filter((_, i) => i % 25 === 0)
    .map(({ title }) => `où en est ${title.fr.toLowerCase()} ?`);
  const ofTwelve = open(catalogue(plan, 12));
  perPhrase(asked, (text) => void ofLarge(text, {}, TODAY));
  perPhrase(asked, (text) => void ofTwelve(text, {}, TODAY));
  const atLarge = median(Array.from({ length: 3 }, () => perPhrase(asked, (text) => void ofLarge(text, {}, TODAY))));
  const atTwelve = median(Array.from({ length: 3 }, () => perPhrase(asked, (text) => void ofTwelve(text, {}, TODAY))));
  const found = asked.filter((text, i) => ofLarge(text, {}, TODAY).indicators.includes(i * 25 + 1)).length;
  const hostile = HOSTILE.map(({ what, text }) => ({ what, ms: slowest(() => void understand(text, {}, TODAY)) }));
  const worst = hostile.reduce((most, one) => (one.ms > most.ms ? one : most));
  return [
    { what: 'phrases without a number', value: phrases.length },
    { what: 'one understanding', value: median(ours), unit: 'ms' },
    { what: 'one plain fuse.js search', value: median(theirs), unit: 'ms' },
    {
      what: 'understanding ÷ fuse.js',
      value: median(ours.map((one, i) => one / (theirs[i] ?? Number.NaN))),
      bar: { atMost: 0.5 },
    },
    { what: 'compiling 5,000 indicators', value: compiled, unit: 'ms' },
    { what: 'one understanding, 5,000 indicators', value: atLarge, unit: 'ms' },
    { what: 'time at 5,000 ÷ time at 12', value: atLarge / atTwelve, bar: { atMost: 10 } },
    {
      what: 'titles asked that are found among 5,000',
      value: (100 * found) / asked.length,
      unit: '%',
      bar: { atLeast: 95 },
    },
    { what: 'slowest hostile text', value: worst.ms, unit: 'ms', bar: { atMost: 50 }, note: worst.what },
  ];
}

/** Milliseconds a phrase. */
function perPhrase(phrases: readonly string[], run: (text: string) => void): number {
  const began = performance.now();
  for (const phrase of phrases) run(phrase);
  return (performance.now() - began) / phrases.length;
}

/** The middle of five runs. */
function slowest(run: () => void): number {
  return median(
    Array.from({ length: 5 }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

const HOSTILE: readonly { what: string; text: string }[] = [
  { what: '3,000 letters', text: 'a'.repeat(3000) },
  { what: '50,000 letters', text: 'a'.repeat(50_000) },
  { what: '50,000 words', text: 'indicateur '.repeat(50_000) },
  { what: '50,000 numbers', text: '12 et '.repeat(50_000) },
  { what: '50,000 years', text: 'de 2019 à 2022 '.repeat(50_000) },
  { what: '50,000 months', text: 'le 3 mars 2021, '.repeat(50_000) },
  { what: '50,000 apostrophes', text: "l'".repeat(50_000) },
  { what: '50,000 little words', text: 'de la du le '.repeat(50_000) },
  { what: '50,000 brackets', text: '<'.repeat(50_000) },
  { what: '50,000 placeholders', text: '${'.repeat(50_000) },
  { what: '50,000 blanks', text: ' '.repeat(50_000) },
  { what: '50,000 typing errors', text: 'staisfcation clinetele '.repeat(50_000) },
  { what: '50,000 reports', text: "j'ai tenu une mission à Lagos hier, ".repeat(50_000) },
  { what: '50,000 emoji', text: '🦫'.repeat(50_000) },
  { what: '50,000 marks', text: 'é\u0301\u0301\u0301'.repeat(50_000) },
  { what: '50,000 prepositions', text: 'à la de le '.repeat(50_000) },
  { what: '50,000 capitals', text: 'À Lyon Et Paris '.repeat(50_000) },
  {
    what: '50,000 unlike words',
    text: Array.from({ length: 50_000 }, (_, i) => `x${i.toString(26).replace(/\d/g, 'q')}zt`).join(' '),
  },
];
