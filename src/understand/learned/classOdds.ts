import { createLinearModel, type Weights } from './linearModel.ts';

/** Signs of a message → how likely each class is, adding up to 1. */
export type ClassOdds<Class extends string> = (signs: readonly string[]) => Readonly<Record<Class, number>>;

/** Learned odds, from their weights in the order of the classes. */
export function createClassOdds<Class extends string>(weights: Weights, classes: readonly Class[]): ClassOdds<Class> {
  const model = createLinearModel(weights, classes.length);
  return (signs) => {
    const odds = model(signs);
    return Object.fromEntries(classes.map((name, k) => [name, odds[k] ?? 0])) as Record<Class, number>;
  };
}
