import type { Place, Store } from './store.ts';

/** Which indicator an operation records under: an operation is one record, whatever its form is changed to meanwhile. */
export type Operations = {
  /** The indicator claimed for an operation, undefined when it never came to recording. */
  of: (op: string) => Promise<number | undefined>;
  /** Claims an indicator for an operation, unless one is claimed; gives the one that is. */
  claim: (op: string, indicator: number) => Promise<number>;
  /** Claims another one, for an operation whose record was never written. */
  move: (op: string, from: number, to: number) => Promise<number>;
};

/** The operations of one plan. */
export function createOperations(store: Store, plan: string): Operations {
  const placeOf = (op: string): Place => ({ room: 'plan', partition: plan, id: `op:${op}` });
  async function of(op: string): Promise<number | undefined> {
    return (await store.read<{ indicator: number }>(placeOf(op)))?.body.indicator;
  }
  return {
    of,
    async claim(op, indicator) {
      const { outcome } = await store.create(placeOf(op), { indicator });
      return outcome === 'written' ? indicator : ((await of(op)) ?? indicator);
    },
    async move(op, from, to) {
      const found = await store.read<{ indicator: number }>(placeOf(op));
      if (found?.body.indicator !== from) return found?.body.indicator ?? from;
      const { outcome } = await store.replace(placeOf(op), { indicator: to }, found.etag);
      return outcome === 'written' ? to : ((await of(op)) ?? from);
    },
  };
}
