import type { Lang, Said } from '../domain/language.ts';
import type { TargetCell } from '../domain/target.ts';
import { amountTarget, rangeTarget } from './amountTarget.ts';
import { growthTarget } from './growthTarget.ts';
import { milestoneTarget } from './milestoneTarget.ts';
import { rankTarget } from './rankTarget.ts';
import { shareTarget } from './shareTarget.ts';
import { plainTarget } from './targetText.ts';
import { type TargetReading, unsetTarget } from './unsetTarget.ts';

/** What helps to read a cell: the language its numbers are written in, and the title of its indicator. */
export type TargetHints = { lang?: Lang; about?: string };

/** A cell with its wording untouched, and why a person should look at it (empty when nothing is doubtful). */
export type ParsedTarget = { cell: TargetCell; doubts: readonly Said[] };

/**
 * Reads the wording of a target, French or English. Only a wording that one rule understands to its last word gets a
 * number; all else stays «worded», word for word, with a doubt.
 */
export function parseTarget(text: string, hints: TargetHints = {}): ParsedTarget {
  const { target, doubts } = readingOf(text, hints);
  return { cell: { text, target }, doubts };
}

/** A wording longer than this is a paragraph, not a target to take apart. */
const LONGEST = 600;

function readingOf(text: string, { lang, about = '' }: TargetHints): TargetReading {
  if (text.length > LONGEST) return { target: { kind: 'worded' }, doubts: [NOT_UNDERSTOOD] };
  const plain = plainTarget(text);
  const { bare, marked } = withoutFootnote(plain);
  const reading =
    unsetTarget(bare) ??
    growthTarget(bare, lang) ??
    amountTarget(bare, about, lang) ??
    rangeTarget(bare, about, lang) ??
    rankTarget(bare) ??
    shareTarget(bare, about, lang) ??
    milestoneTarget(bare, text);
  if (!reading) return { target: { kind: 'worded' }, doubts: [NOT_UNDERSTOOD] };
  return marked ? { ...reading, doubts: [...reading.doubts, FOOTNOTE] } : reading;
}

/** «80 %*» and «80 %¹» point to a note that stands elsewhere. */
function withoutFootnote(plain: string): { bare: string; marked: boolean } {
  const bare = plain.replace(/ ?(?:\*+|[¹²³⁴⁵†‡]+)$/u, '');
  return bare === '' ? { bare: plain, marked: false } : { bare, marked: bare !== plain };
}

const NOT_UNDERSTOOD: Said = {
  fr: 'libellé conservé tel quel\u00a0: aucune cible chiffrée n’en a été tirée',
  en: 'kept word for word: no figure was read from it',
};
const FOOTNOTE: Said = {
  fr: 'renvoi à une note qui n’a pas été lue',
  en: 'refers to a note that was not read',
};
