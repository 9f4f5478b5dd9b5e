import { randomUUID } from 'node:crypto';
import type { CardJson } from '../../cards/card.ts';

/**
 * A card that is already JSON. `jsonOf` puts its bytes into a body as they stand; whoever else writes JSON, such as the
 * client that posts to a channel, gets the card.
 */
export class WrittenCard {
  readonly bytes: Buffer;
  constructor(card: CardJson) {
    this.bytes = Buffer.from(JSON.stringify(card));
  }
  toJSON(): unknown {
    if (!collected) return JSON.parse(this.bytes.toString());
    return `${MARK}${collected.push(this.bytes) - 1}`;
  }
}

/** Stands for a card while the body around it is written; nobody outside this process can know it. */
const MARK = `card ${randomUUID()} `;
const MARKED = new RegExp(`"${MARK}(\\d+)"`);
let collected: Buffer[] | undefined;

/** The JSON of a body, with the bytes of its written cards put in without being read and written again. */
export function jsonOf(body: unknown): Buffer {
  const cards: Buffer[] = [];
  collected = cards;
  try {
    const text = JSON.stringify(body);
    if (cards.length === 0) return Buffer.from(text);
    // Cut at the marks, the odd pieces are the numbers of the cards.
    const pieces = text.split(MARKED);
    return Buffer.concat(pieces.map((piece, i) => (i % 2 === 0 ? Buffer.from(piece) : (cards[Number(piece)] ?? NULL))));
  } finally {
    collected = undefined;
  }
}

const NULL = Buffer.from('null');
