import type { Weights } from './linearModel.ts';

/** Weights are kept as whole hundredths: small, and the same on every machine. */
const SCALE = 100;
/** Smaller weights change no decision and are left out. */
const LEAST = 8;

/** One sign a line, then what it weighs for each class it speaks for or against. The first line says of what it was learnt. */
export function makeWeightsText(
  weights: ReadonlyMap<string, Float32Array>,
  classes: readonly string[],
  learntFrom: string,
): string {
  const lines = [...weights]
    .map(([sign, row]) => {
      const told = [...row].flatMap((one, k) => {
        const hundredths = Math.round(one * SCALE);
        return Math.abs(hundredths) < LEAST ? [] : [`${classes[k]}:${hundredths}`];
      });
      return told.length === 0 ? '' : `${sign}\t${told.join(' ')}`;
    })
    .filter((line) => line !== '')
    .sort();
  return `${learntFrom}\n${lines.join('\n')}\n`;
}

/**
 * The weights of such a text. A line is read when its sign is first asked for: of tens of thousands a conversation needs a few
 * hundred. A line that does not hold is a fault of ours: it throws then.
 */
export function parseWeightsText(text: string, classes: readonly string[]): Weights {
  const places = new Map(classes.map((name, k) => [name, k]));
  const rows = new Map<string, string | Float32Array>();
  for (const line of text.split('\n')) {
    const cut = line.indexOf('\t');
    if (cut > 0) rows.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return {
    get(sign) {
      const known = rows.get(sign);
      if (typeof known !== 'string') return known;
      const row = rowOf(known, places);
      rows.set(sign, row);
      return row;
    },
  };
}

function rowOf(told: string, places: ReadonlyMap<string, number>): Float32Array {
  const row = new Float32Array(places.size);
  for (const one of told.split(' ')) {
    const cut = one.indexOf(':');
    const k = places.get(one.slice(0, cut));
    const hundredths = Number(one.slice(cut + 1));
    if (k === undefined || !Number.isInteger(hundredths)) throw new Error(`not a weight: ${told}`);
    row[k] = hundredths / SCALE;
  }
  return row;
}
