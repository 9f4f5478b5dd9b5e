import type { Lang } from '../src/domain/language.ts';
import { OVERVIEW_WORDS } from '../src/text/cardWords.ts';
import { shortened } from '../src/text/shortened.ts';
import type { CardJson } from './card.ts';

/**
 * Teams takes 80 KB in UTF-16, 40,960 characters, for a message: the card leaves 5,000 for what is around it. A plan may be
 * imported with any number of indicators and titles of any length.
 */
export const MOST_IN_CARD = 36_000;
/** How long a text may be, in turn, until a card fits: first those that leave every title readable. */
const READABLE = [600, 300, 160];
const NAMES_ONLY = [80, 40, 20];
/** Where a card shows or says words; what a button sends back is never cut. */
const SHOWN = new Set(['text', 'title', 'tooltip', 'altText', 'speak', 'fallbackText', 'label', 'placeholder']);
const SENT_BACK = 'data';

type Json = Record<string, unknown>;
type Place = { rows: unknown[]; at: number };

/** The same card if Teams takes it; else with shorter texts, then with fewer rows and how many are left out. */
export function fitted(card: CardJson): CardJson {
  if (lengthOf(card) <= MOST_IN_CARD) return card;
  const copy = structuredClone(card);
  for (const most of READABLE) if (shorten(copy, most) <= MOST_IN_CARD) return copy;
  dropRows(copy, card.lang === 'en' ? 'en' : 'fr');
  for (const most of NAMES_ONLY) if (lengthOf(copy) <= MOST_IN_CARD || shorten(copy, most) <= MOST_IN_CARD) break;
  return copy;
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}

/** Cuts every text that is shown; the length of the card after it. */
function shorten(card: CardJson, most: number): number {
  cut(card, most);
  return lengthOf(card);
}

function cut(node: unknown, most: number): void {
  if (Array.isArray(node)) for (const one of node) cut(one, most);
  else if (typeof node === 'object' && node !== null) {
    const fields = node as Json;
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value === 'string' && SHOWN.has(key)) fields[key] = shortened(value, most);
      else if (key !== SENT_BACK) cut(value, most);
    }
  }
}

/** Takes away the last rows that can be pressed until the card fits, and says in their place how many. */
function dropRows(card: CardJson, lang: Lang): void {
  let over = lengthOf(card) - MOST_IN_CARD;
  const places = placesOf(card.body);
  let dropped = 0;
  let last: Place | undefined;
  // The first row stays: a card without any would show nothing of what was asked.
  while (over > 0 && places.length > 1) {
    const place = places.pop() as Place;
    // What says how many are left out takes some of what the first one leaves.
    over += (last ? 0 : lengthOf(moreRow(0, lang)) + 10) - lengthOf(place.rows[place.at]) - 1;
    place.rows.splice(place.at, 1);
    last = place;
    dropped += 1;
  }
  last?.rows.splice(last.at, 0, moreRow(dropped, lang));
}

/** Where rows stand, in the order in which they are read. */
function placesOf(node: unknown): Place[] {
  if (Array.isArray(node)) return node.flatMap((one, at) => (isRow(one) ? [{ rows: node, at }] : placesOf(one)));
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(placesOf);
}

function isRow(node: unknown): boolean {
  return (node as Json | null)?.type === 'Container' && (node as Json).selectAction !== undefined;
}

function moreRow(count: number, lang: Lang): Json {
  const text = { type: 'TextRun', text: OVERVIEW_WORDS.more(count)[lang], size: 'Small', isSubtle: true };
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [text] };
}
