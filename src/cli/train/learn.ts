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

export type Learning = {
  rounds: number;
  rate: number;
  decay: number;
  least: number;
  seed: number;
  /** All right classes are wanted, each as much as the others; else any of them is enough. */
  all?: boolean;
};

/** Multinomial logistic regression by AdaGrad: small, without a library, the same numbers on every run. */
export function learn(
  examples: readonly Example[],
  K: number,
  { rounds, rate, decay, least, seed, all = false }: Learning,
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
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const one = data[at];
      if (!one) continue;
      const scores = new Float64Array(K);
      for (const id of one.ids) for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (w[id * K + k] ?? 0);
      if (one.among) for (let k = 0; k < K; k += 1) if (!one.among.has(k)) scores[k] = Number.NEGATIVE_INFINITY;
      const p = softmax(scores);
      const mass = [...one.right].reduce((sum, k) => sum + (p[k] ?? 0), 0);
      for (let k = 0; k < K; k += 1) {
        // The gradient of −log of the mass on the right answers.
        const pull = !one.right.has(k) ? 0 : all ? 1 / one.right.size : (p[k] ?? 0) / Math.max(mass, 1e-9);
        const slope = ((p[k] ?? 0) - pull) * one.weight;
        if (Math.abs(slope) < 1e-5) continue;
        for (const id of one.ids) {
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
