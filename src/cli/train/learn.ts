import { ALWAYS, softmax } from '../../understand/learned/linearModel.ts';

/** What stands in a message, and the classes that are right, by their place. */
export type Example = {
  signs: readonly string[];
  right: readonly number[];
  weight?: number;
  /** Where not every class can be the answer: those that can. */
  among?: readonly number[];
};
/** Found by trying on turns that were not learnt from; the outcome hardly depends on them. */
export const SETTINGS: Learning = { rounds: 8, rate: 0.05, decay: 1e-4, least: 4, seed: 7 };
/** What the rules say («!») and the pieces of words («:») are left out now and then, so that the words are learnt too. */
export const INTENT_SETTINGS: Learning = { ...SETTINGS, leaves: { kinds: { '!': 0.4, ':': 0.3 }, each: 0.1 } };

export type Learning = {
  rounds: number;
  rate: number;
  decay: number;
  least: number;
  seed: number;
  /** All right classes are wanted, each as much as the others; else any of them is enough. */
  all?: boolean;
  /** How often signs are left out of an example each time it is seen, so that none is relied on alone. */
  leaves?: Leaves;
};
/** All signs that start with one letter at once, by that letter, and each sign by itself. */
export type Leaves = { kinds: Readonly<Record<string, number>>; each: number };

/** Multinomial logistic regression by AdaGrad: small, without a library, the same numbers on every run. */
export function learn(
  examples: readonly Example[],
  K: number,
  { rounds, rate, decay, least, seed, all = false, leaves }: Learning,
): Map<string, Float32Array> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [ALWAYS, ...[...counts].filter(([, count]) => count >= least).map(([name]) => name)];
  const ids = new Map(names.map((name, id) => [name, id]));
  const w = new Float64Array(names.length * K);
  const g2 = new Float64Array(names.length * K).fill(1e-6);
  const data = examples.map(({ signs, right, weight = 1, among }) => ({
    ids: [0, ...signs.flatMap((sign) => ids.get(sign) ?? [])],
    right: new Set(right),
    among: among && new Set(among),
    weight,
  }));
  const order = data.map((_, i) => i);
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const kinds = names.map((name) => name.charAt(0));
  const seen = ({ ids }: (typeof data)[number]): readonly number[] => {
    if (!leaves) return ids;
    const out = new Set(Object.keys(leaves.kinds).filter((kind) => random() < (leaves.kinds[kind] ?? 0)));
    return ids.filter((id) => id === 0 || (!out.has(kinds[id] ?? '') && random() >= leaves.each));
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const one = data[at];
      if (!one) continue;
      const scores = new Float64Array(K);
      const ids = seen(one);
      for (const id of ids) for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (w[id * K + k] ?? 0);
      if (one.among) for (let k = 0; k < K; k += 1) if (!one.among.has(k)) scores[k] = Number.NEGATIVE_INFINITY;
      const p = softmax(scores);
      const mass = [...one.right].reduce((sum, k) => sum + (p[k] ?? 0), 0);
      for (let k = 0; k < K; k += 1) {
        // The gradient of −log of the mass on the right answers.
        const pull = !one.right.has(k) ? 0 : all ? 1 / one.right.size : (p[k] ?? 0) / Math.max(mass, 1e-9);
        const slope = ((p[k] ?? 0) - pull) * one.weight;
        if (Math.abs(slope) < 1e-5) continue;
        for (const id of ids) {
          const place = id * K + k;
          const gradient = slope + decay * (w[place] ?? 0);
          g2[place] = (g2[place] ?? 0) + gradient * gradient;
          w[place] = (w[place] ?? 0) - (rate * gradient) / Math.sqrt(g2[place] ?? 1);
        }
      }
    }
  }
  return new Map(names.map((name, id) => [name, Float32Array.from(w.subarray(id * K, id * K + K))]));
}

/**
 * The mean of what is learnt in several orders, each with other signs left out: one model still, steadier than any of them.
 */
export function learnMean(
  examples: readonly Example[],
  K: number,
  settings: Learning,
  seeds: readonly number[],
): ReadonlyMap<string, Float32Array> {
  const [mean, ...others] = seeds.map((seed) => learn(examples, K, { ...settings, seed }));
  if (!mean) throw new Error('One seed at least.');
  for (const [sign, row] of mean)
    for (let k = 0; k < K; k += 1) {
      const sum = others.reduce((total, other) => total + (other.get(sign)?.[k] ?? 0), row[k] ?? 0);
      row[k] = sum / seeds.length;
    }
  return mean;
}
