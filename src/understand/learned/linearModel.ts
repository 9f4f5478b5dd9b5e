/** What each sign weighs for each class, in the order of the classes. */
export type Weights = { get(sign: string): Float32Array | undefined };

/** Signs of a message → how likely each class is, adding up to 1, in the order of the classes. */
export type LinearModel = (signs: readonly string[]) => readonly number[];

/** Stands in every message: what a class has for itself before anything is said. */
export const ALWAYS = '#always';

/** A linear model with a softmax: which signs decided can be told, and the same signs always give the same odds. */
export function createLinearModel(weights: Weights, classes: number): LinearModel {
  const always = weights.get(ALWAYS) ?? new Float32Array(classes);
  return (signs) => {
    const sum = Float64Array.from(always);
    for (const sign of signs) {
      const row = weights.get(sign);
      if (row) for (let k = 0; k < classes; k += 1) sum[k] = (sum[k] ?? 0) + (row[k] ?? 0);
    }
    return softmax(sum);
  };
}

/** Scores as shares of 1. */
export function softmax(scores: Float64Array): readonly number[] {
  const most = Math.max(...scores);
  const raised = [...scores].map((one) => Math.exp(one - most));
  const all = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / all);
}
