import type { Metric, Registry } from 'prom-client';

/** A count for each combination of labels, all of closed lists. */
export type Counts = { add(labels: readonly [string?, string?, string?], amount?: number): void };

/** How long something took, for one combination of labels. Milliseconds. */
export type Times = { observe(ms: number): void };

type Value = { labels: Record<string, string | number>; value: number; metricName?: string };

/**
 * Counts that cost a turn next to nothing: a map and an addition. prom-client's own, which check and sort the labels each
 * time, took more of a turn than everything else that watches it; here it only writes them out.
 */
export function createCounts(
  register: Registry,
  name: string,
  help: string,
  labelNames: readonly string[] = [],
): Counts {
  const counts = new Map<string, { labels: Record<string, string>; value: number }>();
  const entryOf = (labels: readonly (string | undefined)[]) => {
    const key = labels.length === 1 ? (labels[0] ?? '') : `${labels[0] ?? ''}\n${labels[1] ?? ''}\n${labels[2] ?? ''}`;
    const known = counts.get(key) ?? { labels: named(labelNames, labels), value: 0 };
    counts.set(key, known);
    return known;
  };
  // One without labels is told from the start, so that its absence is never taken for zero.
  if (labelNames.length === 0) entryOf([]);
  add(register, name, help, 'counter', () => [...counts.values()]);
  return {
    add(labels, amount = 1) {
      entryOf(labels).value += amount;
    },
  };
}

/** Times in buckets whose upper bounds are in seconds. The series of a combination of labels is asked for once and kept. */
export function createTimes(
  register: Registry,
  name: string,
  help: string,
  bounds: readonly number[],
  labelNames: readonly string[] = [],
): (...labels: readonly string[]) => Times {
  type Series = { labels: Record<string, string>; buckets: number[]; sum: number; count: number };
  const all: Series[] = [];
  function valuesOf({ labels, buckets, sum, count }: Series): Value[] {
    let below = 0;
    const upTo = bounds.map((le, at) => {
      below += buckets[at] ?? 0;
      return { labels: { le, ...labels }, value: below, metricName: `${name}_bucket` };
    });
    return [
      ...upTo,
      { labels: { le: '+Inf', ...labels }, value: count, metricName: `${name}_bucket` },
      { labels, value: sum, metricName: `${name}_sum` },
      { labels, value: count, metricName: `${name}_count` },
    ];
  }
  add(register, name, help, 'histogram', () => all.flatMap(valuesOf));
  return (...labels) => {
    const one: Series = { labels: named(labelNames, labels), buckets: bounds.map(() => 0), sum: 0, count: 0 };
    all.push(one);
    return {
      observe(ms) {
        const seconds = ms / 1000;
        let at = 0;
        while (at < bounds.length && seconds > (bounds[at] as number)) at += 1;
        if (at < bounds.length) one.buckets[at] = (one.buckets[at] as number) + 1;
        one.sum += seconds;
        one.count += 1;
      },
    };
  };
}

function named(names: readonly string[], values: readonly (string | undefined)[]): Record<string, string> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 'none']));
}

function add(
  register: Registry,
  name: string,
  help: string,
  type: 'counter' | 'histogram',
  values: () => readonly Value[],
): void {
  const metric = {
    name,
    help,
    type,
    aggregator: 'sum',
    get: async () => ({ name, help, type, aggregator: 'sum', values: values() }),
    reset: () => undefined,
  };
  register.registerMetric(metric as unknown as Metric<string>);
}
