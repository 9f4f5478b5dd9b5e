import { stem } from './stem.ts';
import type { Word } from './tidy.ts';
import { typingDistance } from './typingDistance.ts';

/** Finds the known word somebody meant to type; undefined when there is none near, or two equally near. */
export type Speller = { correct: (word: string) => string | undefined; knows: (word: string) => boolean };

/**
 * Compiles the vocabulary once: every word is filed under itself with one letter left out (two for long words), so that
 * a typing error meets the few words it can come from without comparing with all.
 */
export function createSpeller(vocabulary: Iterable<string>, favourites: ReadonlySet<string>): Speller {
  const known = new Set(vocabulary);
  const stems = new Set([...known].map(stem));
  const files = new Map<string, string[]>();
  for (const word of favourites) {
    if (word.length < 4) continue;
    for (const key of leftOut(word)) {
      const file = files.get(key);
      if (file) file.push(word);
      else files.set(key, [word]);
    }
  }
  const memory = new Map<string, string | undefined>();
  return {
    knows: (word) => known.has(word),
    correct: (typed) => {
      if (typed.length < 4 || typed.length > 30 || known.has(typed) || stems.has(stem(typed))) return undefined;
      if (memory.has(typed)) return memory.get(typed);
      const found = nearestWord(typed, files);
      if (memory.size >= MOST_REMEMBERED) memory.clear();
      memory.set(typed, found);
      return found;
    },
  };
}

/** The word nearest to what was typed; undefined when none is near enough, or two are equally near and unlike. */
function nearestWord(typed: string, files: ReadonlyMap<string, readonly string[]>): string | undefined {
  const most = typed.length <= 4 ? 1 : typed.length <= 6 ? 1.2 : typed.length <= 9 ? 1.6 : 2.1;
  const tried = new Set<string>();
  let best: { word: string; distance: number } | undefined;
  let second: { word: string; distance: number } | undefined;
  for (const key of leftOut(typed)) {
    for (const word of files.get(key) ?? []) {
      if (tried.has(word) || tried.size > MOST_TRIED) continue;
      tried.add(word);
      if (!sameBeginning(typed, word)) continue;
      const distance = typingDistance(typed, word, most);
      if (distance === Number.POSITIVE_INFINITY) continue;
      if (!best || distance < best.distance || (distance === best.distance && word < best.word)) {
        second = best;
        best = { word, distance };
      } else if (!second || distance < second.distance) second = { word, distance };
    }
  }
  if (!best) return undefined;
  if (second && second.distance === best.distance && stem(second.word) !== stem(best.word) && best.distance > 0.7)
    return undefined;
  return best.word;
}

/** Every word that is not known becomes the known words it was meant to be. */
export function corrected(words: readonly Word[], speller: Speller): readonly Word[] {
  return words.map((word) => {
    const meant = JOINED.get(word.text) ?? withoutElision(word.text, speller) ?? speller.correct(word.text);
    return meant === undefined ? word : { ...word, text: meant };
  });
}

/** «dinfluence», «lannee», «jai»: the apostrophe that was left out, perhaps with another error behind it: «lindicatuer». */
function withoutElision(word: string, speller: Speller): string | undefined {
  const match = /^(d|l|j|m|t|s|n|c|qu)([aeiouyh][a-z]{3,})$/.exec(word);
  if (!match?.[1] || !match[2] || speller.knows(word)) return undefined;
  if (speller.knows(match[2])) return `${match[1]} ${match[2]}`;
  if (match[2].length < 6 || speller.correct(word) !== undefined) return undefined;
  const meant = speller.correct(match[2]);
  return meant !== undefined && 'aeiouyh'.includes(meant.charAt(0)) ? `${match[1]} ${meant}` : undefined;
}

/** Words that people run together or shorten. */
const JOINED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whats: 'what s',
    wheres: 'where s',
    hows: 'how s',
    whos: 'who s',
    whens: 'when s',
    thats: 'that s',
    theres: 'there s',
    its: 'its',
    cest: 'c est',
    jai: 'j ai',
    ya: 'y a',
    yavait: 'y avait',
    quil: 'qu il',
    quelle: 'quelle',
    koi: 'quoi',
    kwa: 'quoi',
    pk: 'pourquoi',
    pkoi: 'pourquoi',
    cb: 'combien',
    tgt: 'target',
    tgts: 'targets',
    yr: 'year',
    yrs: 'years',
    prev: 'previous',
    cbl: 'cible',
    cib: 'cible',
    cibl: 'cible',
    satisf: 'satisfaction',
    prosp: 'prospection',
    augm: 'augmentation',
    tx: 'taux',
    rx: 'reseaux',
    infl: 'influence',
    instit: 'institut',
    entr: 'entreprises',
    btr: 'better',
    nvm: 'never mind',

    ly: 'last year',
    cmds: 'commands',
    pln: 'plan',
    ind: 'indicateur',
    objs: 'objectives',
    u: 'you',
    r: 'are',
    avanthier: 'avant hier',
    lan: 'l an',
    lanne: 'l annee',
    lannne: 'l annee',
    lanee: 'l annee',
    dlanne: 'de l annee',
    dlannee: 'de l annee',
    anee: 'annee',
    anees: 'annees',
    yaer: 'year',
    befor: 'before',
    befroe: 'before',
    dici: 'd ici',
    dla: 'de la',
    dlan: 'de l an',
    jveux: 'je veux',
    jvx: 'je veux',
    chu: 'je suis',
    jsuis: 'je suis',
    wich: 'which',
    wat: 'what',
    teh: 'the',
    fro: 'for',
    ladsus: 'la dessus',
    adn: 'and',
    hwo: 'how',
    waht: 'what',
    thier: 'their',
    cant: 'can t',
    ive: 'i ve',
    lets: 'let s',
    govt: 'government',
    dept: 'department',
    perf: 'performance',
    pct: 'percent',
    pcent: 'percent',
    stuf: 'stuff',
    plz: 'please',
    qqch: 'quelque chose',
    slt: 'salut',
  }),
);

const MOST_TRIED = 400;
const MOST_REMEMBERED = 2000;

/** The word itself, with each letter left out, and with two left out when it is long. */
function leftOut(word: string): Set<string> {
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) {
    const one = word.slice(0, i) + word.slice(i + 1);
    keys.add(one);
    if (word.length < 7 || word.length > 16) continue;
    for (let j = i; j < one.length; j++) keys.add(one.slice(0, j) + one.slice(j + 1));
  }
  return keys;
}

/** People seldom miss the first letter, unless they swap it with the second or strike a neighbour. */
function sameBeginning(typed: string, word: string): boolean {
  return (
    typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]) || typed.slice(1, 4) === word.slice(1, 4)
  );
}
