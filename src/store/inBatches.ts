/** Does work on each of many things, so many at once, and gives the results in the order of the things. */
export async function inBatches<A, B>(
  things: readonly A[],
  atOnce: number,
  work: (thing: A) => Promise<B>,
): Promise<B[]> {
  const results: B[] = new Array(things.length);
  let next = 0;
  async function worker(): Promise<void> {
    while (next < things.length) {
      const index = next;
      next += 1;
      results[index] = await work(things[index] as A);
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
  return results;
}
