import type { LexiconSubject } from './lexicon.ts';
import { ARTICLES, type IndexedPhrase, type SearchIndex, trigramsOf } from './searchIndex.ts';
import { stem } from './stem.ts';
import { GLUE, ORDINARY } from './words/known.ts';

/** A phrase found in the question, with the words it explains. */
export type Hit = {
  subject: LexiconSubject;
  key: string;
  score: number;
  complete: boolean;
  strength: IndexedPhrase['strength'];
  words: readonly string[];
};

/** What the search knows of one question. */
export type Evidence = {
  hits: readonly Hit[];
  /** Indicators by score, best first. */
  scores: readonly { number: number; score: number; enough: boolean }[];
  /** Content words that neither the best indicator nor ordinary speech explains. */
  unexplained: readonly string[];
  /** Words that no sentence of office talk would hold, whether some phrase explains them or not. */
  foreign: readonly string[];
  /** How many content words there are. */
  content: number;
};

type Token = { word: string; stem: string; place: number; weight: number; likeness: number };

const MOST_TOKENS = 60;
const MOST_PHRASES = 1500;

/** Finds which indicators, parts or other subjects the words speak of. The words of numbers, years and intents may be gone already. */
export function search(index: SearchIndex, words: readonly string[]): Evidence {
  const tokens = tokensOf(index, words);
  const candidates = matchPhrases(index, tokens);
  const hits = cover(candidates, tokens);
  const scores = scoreIndicators(index, tokens, hits);
  const top = scores[0]?.number;
  const explained = new Set(hits.flatMap((hit) => hit.words));
  const unexplained = tokens
    .filter((token) => !explained.has(token.word) && isForeign(token.word))
    .filter((token) => top === undefined || token.likeness < 0.8 || !index.vocabulary.get(token.stem)?.includes(top))
    .map((token) => token.word);
  const foreign = tokens.filter(({ word }) => isForeign(word)).map(({ word }) => word);
  return {
    hits,
    scores,
    unexplained: [...new Set(unexplained)],
    foreign: [...new Set(foreign)],
    content: tokens.length,
  };
}

/** Whether a word is neither glue, nor ordinary, nor a number. */
function isForeign(word: string): boolean {
  return !GLUE.has(word) && !ORDINARY.has(word) && word.length > 2 && !/\d/.test(word);
}

/** Content words as the index knows them: by their stem, or by the stem most alike in trigrams. */
function tokensOf(index: SearchIndex, words: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const [place, word] of words.entries()) {
    if (ARTICLES.has(word) || tokens.length >= MOST_TOKENS || word === '') continue;
    const glue = GLUE.has(word);
    if (glue && !index.weights.has(word)) continue;
    const own = glue ? word : stem(word);
    const weight = index.weights.get(own);
    if (weight !== undefined) tokens.push({ word, stem: own, place, weight, likeness: 1 });
    else {
      const alike = ORDINARY.has(word) ? undefined : mostAlike(index, own);
      if (alike)
        tokens.push({
          word,
          stem: alike.stem,
          place,
          weight: (index.weights.get(alike.stem) ?? 0) * alike.likeness,
          likeness: alike.likeness,
        });
      else tokens.push({ word, stem: own, place, weight: 0, likeness: 0 });
    }
  }
  return tokens;
}

/** The known stem that shares most trigrams with this one (Dice), when at least 0.62. */
function mostAlike(index: SearchIndex, one: string): { stem: string; likeness: number } | undefined {
  if (one.length < 5 || one.length > 30) return undefined;
  const grams = trigramsOf(one);
  const shared = new Map<string, number>();
  for (const gram of grams) {
    const holders = index.trigrams.get(gram);
    if (!holders || holders.length > 300) continue;
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  let best: { stem: string; likeness: number } | undefined;
  for (const [holder, count] of shared) {
    if (holder[0] !== one[0]) continue;
    const likeness = (2 * count) / (grams.length + holder.length);
    if (likeness >= 0.62 && (!best || likeness > best.likeness))
      best = { stem: holder, likeness: Math.min(likeness, 0.95) };
  }
  return best;
}

type Candidate = { phrase: IndexedPhrase; score: number; complete: boolean; tokens: readonly Token[] };

/** Every phrase at least half of which stands in the question, close together. */
function matchPhrases(index: SearchIndex, tokens: readonly Token[]): readonly Candidate[] {
  const byStem = new Map<string, Token[]>();
  for (const token of tokens) {
    if (token.weight === 0) continue;
    const list = byStem.get(token.stem);
    if (list) list.push(token);
    else byStem.set(token.stem, [token]);
  }
  const rarestFirst = [...byStem.keys()].sort(
    (a, b) => (index.postings.get(a)?.length ?? 0) - (index.postings.get(b)?.length ?? 0),
  );
  const ids = new Set<number>();
  for (const one of rarestFirst) {
    const list = index.postings.get(one) ?? [];
    if (ids.size > 0 && ids.size + list.length > MOST_PHRASES) break;
    for (const id of list.length > MOST_PHRASES ? list.slice(0, MOST_PHRASES) : list) ids.add(id);
  }
  const found: Candidate[] = [];
  for (const id of ids) {
    const phrase = index.phrases[id];
    if (!phrase) continue;
    // One word of several is never enough; most phrases end here.
    if (phrase.stems.length > 1 && !hasTwo(phrase.stems, byStem)) continue;
    const inside = phrase.stems.filter((one) => byStem.has(one));
    const near = nearest(inside, byStem, phrase.stems.length, phrase.subject.kind === 'notInPlan');
    if (phrase.subject.kind === 'notInPlan' && near.some(({ likeness }) => likeness < 1)) continue;
    const weight = near.reduce((total, token) => total + token.weight, 0);
    const share = phrase.weight > 0 ? weight / phrase.weight : 0;
    const whole = near.length === phrase.stems.length;
    if (near.every((token) => GLUE.has(token.word)) && phrase.subject.kind === 'indicator') continue;
    if (share < 0.5 || (!whole && near.filter((token) => !GLUE.has(token.word)).length < 2)) continue;
    const strength = phrase.strength === 'hint' ? 0.7 : 1;
    found.push({ phrase, score: weight * (whole ? 1 : share * share * 0.9) * strength, complete: whole, tokens: near });
  }
  return found.sort(
    (a, b) => b.score - a.score || Number(b.complete) - Number(a.complete) || a.phrase.key.localeCompare(b.phrase.key),
  );
}

function hasTwo(stems: readonly string[], byStem: ReadonlyMap<string, unknown>): boolean {
  let count = 0;
  for (const one of stems) {
    if (byStem.has(one)) count += 1;
    if (count === 2) return true;
  }
  return false;
}

/** For each stem the occurrence nearest to the others; those too far away are left out. */
function nearest(
  stems: readonly string[],
  byStem: ReadonlyMap<string, readonly Token[]>,
  size: number,
  close: boolean,
): readonly Token[] {
  let best: readonly Token[] = [];
  const reach = close ? 1 + size : 4 + 2 * size;
  for (const anchor of byStem.get(stems[0] ?? '') ?? []) {
    const group = stems.flatMap((one) => {
      const closest = (byStem.get(one) ?? []).reduce<Token | undefined>(
        (kept, token) =>
          !kept || Math.abs(token.place - anchor.place) < Math.abs(kept.place - anchor.place) ? token : kept,
        undefined,
      );
      return closest && Math.abs(closest.place - anchor.place) <= reach ? [closest] : [];
    });
    if (group.length > best.length || (group.length === best.length && spread(group) < spread(best))) best = group;
  }
  return best;
}

/**
 * A phrase takes words nobody took; one of an indicator may share those of a name that fits it and others, when it
 * explains more: «satisfaction de la clientèle» and «clientèle économique».
 */
function fits(phrase: IndexedPhrase, used: readonly Token[], free: ReadonlySet<Token>, hits: readonly Hit[]): boolean {
  if (used.every((token) => free.has(token))) return true;
  const { subject } = phrase;
  if (subject.kind !== 'indicator' || !used.some((token) => free.has(token) && !GLUE.has(token.word))) return false;
  const shared = used.filter((token) => !free.has(token)).map(({ word }) => word);
  return shared.every((word) =>
    hits.some(
      (hit) =>
        hit.subject.kind === 'ambiguous' && hit.subject.candidates.includes(subject.number) && hit.words.includes(word),
    ),
  );
}

function spread(group: readonly Token[]): number {
  const places = group.map(({ place }) => place);
  return group.length === 0 ? 0 : Math.max(...places) - Math.min(...places);
}

/** Takes the best phrases one after the other, each explaining words that no better one explained. */
function cover(candidates: readonly Candidate[], tokens: readonly Token[]): readonly Hit[] {
  const free = new Set(tokens);
  const hits: Hit[] = [];
  for (const { phrase, score, complete, tokens: used } of candidates) {
    if (hits.length >= 12) break;
    const always = phrase.strength === 'always' && complete;
    if (!always && !fits(phrase, used, free, hits)) continue;
    if (hits.some((hit) => hit.key === phrase.key && hit.words.join() === used.map((token) => token.word).join()))
      continue;
    for (const token of used) free.delete(token);
    hits.push({
      subject: phrase.subject,
      key: phrase.key,
      score,
      complete,
      strength: phrase.strength,
      words: used.map((token) => token.word),
    });
  }
  return hits;
}

/** Adds up, per indicator, its own phrases, its share of ambiguous ones, and single words of its vocabulary. */
function scoreIndicators(index: SearchIndex, tokens: readonly Token[], hits: readonly Hit[]): Evidence['scores'] {
  const scores = new Map<number, number>();
  const enough = new Set<number>();
  const give = (number: number, score: number): void => void scores.set(number, (scores.get(number) ?? 0) + score);
  for (const hit of hits) {
    if (hit.subject.kind === 'indicator') {
      give(hit.subject.number, hit.score);
      if (hit.strength === 'enough' && (hit.complete || hit.words.filter(isForeign).length >= 2))
        enough.add(hit.subject.number);
    }
    if (hit.subject.kind === 'ambiguous') {
      for (const number of hit.subject.candidates) give(number, hit.score / Math.sqrt(hit.subject.candidates.length));
    }
  }
  const inHits = new Set(hits.filter((hit) => hit.subject.kind !== 'scope').flatMap((hit) => hit.words));
  for (const token of tokens) {
    if (token.weight === 0) continue;
    const holders = index.vocabulary.get(token.stem) ?? [];
    if (holders.length === 0 || holders.length > 200) continue;
    const rarity = Math.log(1 + index.indicators / holders.length) / Math.log(1 + index.indicators);
    if (/^\d+$/.test(token.word)) continue;
    const share = (inHits.has(token.word) ? 0.12 : 0.35) * (ORDINARY.has(token.word) ? 0.3 : 1);
    for (const number of holders) give(number, token.weight * rarity * share);
  }
  return [...scores]
    .map(([number, score]) => ({ number, score, enough: enough.has(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}
