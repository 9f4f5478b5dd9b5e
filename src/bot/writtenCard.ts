import { randomUUID } from 'node:crypto';
import type { CardJson } from '../../cards/card.ts';

/**
 * A card that is already JSON. `jsonOf` puts its text into a body as it stands; whoever else writes JSON, such as the
 * client that posts to a channel, gets the card.
 */
export class WrittenCard {
  readonly text: string;
  constructor(card: CardJson) {
    this.text = JSON.stringify(card);
  }
  toJSON(): unknown {
    if (!collected) return JSON.parse(this.text);
    return `${MARK}${collected.push(this.text) - 1}`;
  }
}

/** Stands for a card while the body around it is written; nobody outside this process can know it. */
const MARK = `card ${randomUUID()} `;
const MARKED = new RegExp(`"${MARK}(\\d+)"`, 'g');
let collected: string[] | undefined;

/** The JSON of a body, with the text of its written cards put in without being read and written again. */
export function jsonOf(body: unknown): string {
  const cards: string[] = [];
  collected = cards;
  try {
    const text = JSON.stringify(body);
    return cards.length === 0 ? text : text.replace(MARKED, (_, at: string) => cards[Number(at)] ?? 'null');
  } finally {
    collected = undefined;
  }
}
