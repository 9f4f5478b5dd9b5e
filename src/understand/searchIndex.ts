import type { Lang } from '../domain/language.ts';
import type { Plan, Scope } from '../domain/plan.ts';
import type { Lexicon, LexiconSubject, Strength } from './lexicon.ts';
import { stem } from './stem.ts';
import { folded } from './tidy.ts';
import { GLUE, ORDINARY } from './words/known.ts';

/** A phrase ready for matching: its stems, and what each weighs. */
export type IndexedPhrase = {
  subject: LexiconSubject;
  /** One name per subject, so that phrases of one subject add up. */
  key: string;
  stems: readonly string[];
  weight: number;
  strength: Strength;
};

/** Everything the search needs, compiled once from the plan and the lexicon. */
export type SearchIndex = {
  phrases: readonly IndexedPhrase[];
  /** Stem → phrases that hold it. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** Stem → indicators whose words hold it. */
  vocabulary: ReadonlyMap<string, readonly number[]>;
  /** Stem → what it weighs as a word of an indicator. */
  weights: ReadonlyMap<string, number>;
  /** Character trigrams → stems, for words that are only alike. */
  trigrams: ReadonlyMap<string, readonly string[]>;
  /** The texts of each indicator that fuse.js searches. */
  texts: ReadonlyMap<number, readonly string[]>;
  /** The language of words that only one language has. */
  languages: ReadonlyMap<string, Lang | 'both'>;
  /** Every word as written, for the speller. */
  words: ReadonlySet<string>;
  /** Those of them that name something of the plan. */
  meant: ReadonlySet<string>;
  indicators: number;
};

/** Compiles the plan's own words and the lexicon's. */
export function indexWords(plan: Plan, lexicon: Lexicon): SearchIndex {
  const rows = [...planRows(plan), ...lexiconRows(lexicon)];
  const words = new Set<string>();
  const meant = new Set<string>();
  const languages = new Map<string, Lang | 'both'>();
  const holders = new Map<string, Set<string>>();
  const vocabulary = new Map<string, Set<number>>();
  const texts = new Map<number, string[]>();
  for (const row of rows) {
    for (const word of wordsOf(row.text)) {
      words.add(word);
      if (row.subject.kind !== 'notInPlan') meant.add(word);
      const language = languages.get(word);
      languages.set(word, language === undefined || language === row.language ? row.language : 'both');
    }
    for (const one of stemsOf(row.text)) {
      add(holders, one, keyOf(row.subject));
      if (row.subject.kind === 'indicator' && !GLUE.has(one)) add(vocabulary, one, row.subject.number);
    }
    if (row.subject.kind === 'indicator') {
      const list = texts.get(row.subject.number);
      if (list) list.push(row.text);
      else texts.set(row.subject.number, [row.text]);
    }
  }
  const subjects = new Set(rows.map((row) => keyOf(row.subject))).size;
  const weights = new Map<string, number>();
  for (const [one, inside] of holders) {
    const rarity = Math.log(1 + subjects / inside.size) / Math.log(1 + subjects);
    weights.set(one, GLUE.has(one) ? GLUE_WEIGHT : (0.35 + rarity) * (ORDINARY_STEMS.has(one) ? 0.55 : 1));
  }
  const phrases: IndexedPhrase[] = [];
  const postings = new Map<string, number[]>();
  for (const row of rows) {
    if (row.bag) continue;
    const stems = stemsOf(row.text);
    const weight = stems.reduce((total, one) => total + (weights.get(one) ?? 0), 0);
    for (const one of stems) {
      const list = postings.get(one);
      if (list) list.push(phrases.length);
      else postings.set(one, [phrases.length]);
    }
    phrases.push({ subject: row.subject, key: keyOf(row.subject), stems, weight, strength: row.strength });
  }
  const trigrams = new Map<string, string[]>();
  for (const one of holders.keys()) {
    for (const gram of trigramsOf(one)) {
      const list = trigrams.get(gram);
      if (list) list.push(one);
      else trigrams.set(gram, [one]);
    }
  }
  const sorted = new Map([...vocabulary].map(([one, inside]) => [one, [...inside].sort((a, b) => a - b)] as const));
  return {
    phrases,
    postings,
    vocabulary: sorted,
    weights,
    trigrams,
    texts,
    languages,
    words,
    meant,
    indicators: plan.indicators.length,
  };
}

type Row = { subject: LexiconSubject; text: string; language: Lang; strength: Strength; bag: boolean };

/** The plan's own words: titles count word by word, short names and parts as phrases. */
function planRows(plan: Plan): readonly Row[] {
  const rows: Row[] = [];
  const push = (subject: LexiconSubject, said: { fr: string; en: string }, bag: boolean): void => {
    for (const language of ['fr', 'en'] as const) {
      if (said[language]) rows.push({ subject, text: said[language], language, strength: 'enough', bag });
    }
  };
  for (const one of plan.indicators) {
    const subject: LexiconSubject = { kind: 'indicator', number: one.number };
    push(subject, one.title, true);
    push(subject, one.shortName, false);
  }
  const scoped = (scope: Scope, said: { fr: string; en: string }): void => push({ kind: 'scope', scope }, said, false);
  for (const one of plan.challenges) scoped(`enjeu:${one.number}`, one.title);
  for (const one of plan.directions) scoped(`orientation:${one.number}`, one.title);
  for (const one of plan.objectives) scoped(`objectif:${one.number}`, one.title);
  return rows;
}

function lexiconRows(lexicon: Lexicon): readonly Row[] {
  return lexicon.entries.flatMap(({ subject, phrases }) =>
    phrases.map(({ text, language, strength }) => ({ subject, text, language, strength, bag: false })),
  );
}

/** One name for each thing a phrase can stand for. */
export function keyOf(subject: LexiconSubject): string {
  switch (subject.kind) {
    case 'indicator':
      return `indicator ${subject.number}`;
    case 'scope':
      return `scope ${subject.scope}`;
    case 'ambiguous':
      return `ambiguous ${subject.candidates.join(' ')}`;
    case 'notInPlan':
      return `not in the plan ${subject.nearest.join(' ')}`;
  }
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/\p{L}+|\d+/gu) ?? [];
}

/** The stems of a text without its articles; glue words stay, with next to no weight. */
export function stemsOf(text: string): readonly string[] {
  const all = wordsOf(text);
  const content = all.filter((word) => !ARTICLES.has(word));
  return [...new Set((content.length > 0 ? content : all).map((word) => (GLUE.has(word) ? word : stem(word))))];
}

/** Small words that phrases lose: «le taux de satisfaction» and «taux satisfaction» are one. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'le la les l un une des du de d au aux a the an of s en in on to for at by with et and y il ses son sa leur leurs our my nos notre'.split(
    ' ',
  ),
);

/** What a glue word weighs: it must be there, and proves next to nothing. */
const GLUE_WEIGHT = 0.08;

/** The trigrams of a word with its borders. */
export function trigramsOf(word: string): readonly string[] {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3));
}

const ORDINARY_STEMS: ReadonlySet<string> = new Set([...ORDINARY].map(stem));

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
