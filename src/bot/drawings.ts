import { createHash } from 'node:crypto';
import type { CardHost, CardJson, Spoken } from '../../cards/card.ts';
import type { Answer } from '../answer/answer.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { Plan } from '../domain/plan.ts';
import { WrittenCard } from './writtenCard.ts';

/** An answer drawn: its sentences and its card. */
export type Drawing = Pick<Spoken, 'summary' | 'speak'> & { card: WrittenCard };

export type Drawn = {
  answer: Answer;
  /** The figures the answer was made from; undefined when it was made from more than figures. */
  figures: readonly IndicatorFigures[] | undefined;
  /** Which client it is drawn for: clients of one channel draw alike. */
  channel: string;
};

/** Draws answers, and remembers what it has drawn. */
export type Drawings = (drawn: Drawn, host: CardHost) => Drawing;

/** How many drawings are kept: some 20 KB each. */
const KEPT = 2000;

type Parts = {
  wordsOf: (answer: Answer) => Spoken;
  cardOf: (answer: Answer, spoken: Spoken, host: CardHost) => CardJson;
};

/**
 * An answer is a function of what was understood, the plan, the day and the figures, and its drawing a function of the
 * answer: the same ones give the same card, which is kept under exactly those. Never under the words of the question:
 * they are understood anew each time, and the figures read anew.
 */
export function createDrawings({ wordsOf, cardOf }: Parts, most: number = KEPT): Drawings {
  const kept = new Map<string, Drawing>();
  const editions = new WeakMap<Plan, number>();
  const digests = new WeakMap<IndicatorFigures, string>();
  let edition = 0;

  /** Stands for figures, whose digest is made once for as long as the ledger gives the same ones. */
  function digestOf(figures: IndicatorFigures): string {
    const known = digests.get(figures);
    if (known !== undefined) return known;
    const digest = createHash('sha256').update(JSON.stringify(figures)).digest('base64');
    digests.set(figures, digest);
    return digest;
  }

  function keyOf({ answer, figures, channel }: Drawn): string | undefined {
    const { request, plan, today, trialDay, asOf, body } = answer;
    if (!figures || request.command) return undefined;
    if (!editions.has(plan)) editions.set(plan, edition++);
    const { because, confidence, languageSaid, ...shown } = request;
    const basis = [channel, editions.get(plan), today, trialDay, asOf, body.kind, shown];
    return `${JSON.stringify(basis)} ${figures.map(digestOf).join(' ')}`;
  }

  return (drawn, host) => {
    const key = keyOf(drawn);
    const known = key === undefined ? undefined : kept.get(key);
    if (key !== undefined && known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    // How a request was reached is no part of what is shown.
    const answer = { ...drawn.answer, request: { ...drawn.answer.request, because: [], confidence: 1 } };
    const spoken = wordsOf(answer);
    let lasts = true;
    const { fileOf } = host;
    const watched: CardHost = {
      ...host,
      ...(fileOf && {
        fileOf(wish) {
          // The address of a file expires.
          lasts = false;
          return fileOf(wish);
        },
      }),
    };
    const card = new WrittenCard(cardOf(answer, spoken, watched));
    const drawing = { summary: spoken.summary, ...(spoken.speak !== undefined && { speak: spoken.speak }), card };
    if (key !== undefined && lasts) {
      kept.set(key, drawing);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    }
    return drawing;
  };
}
