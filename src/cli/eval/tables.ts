import { type Scored, wanted } from './score.ts';

/** How often a request was right at each confidence it claimed. */
export function calibration(all: readonly Scored[]): readonly string[] {
  const steps = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  return steps.slice(0, -1).flatMap((from, i) => {
    const to = steps[i + 1] ?? 1.01;
    const inside = all.filter(({ got }) => got.confidence >= from && got.confidence < to);
    if (inside.length === 0) return [];
    const claimed = inside.reduce((sum, { got }) => sum + got.confidence, 0) / inside.length;
    const right = inside.filter(({ right: { whole } }) => whole).length / inside.length;
    return [
      `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  claimed ${percent(claimed)}  right ${percent(right)}  (${inside.length})`,
    ];
  });
}

/** Which intents were taken for which, most often first. */
export function confusion(all: readonly Scored[]): readonly string[] {
  const pairs = new Map<string, number>();
  for (const { turn, got, right } of all) {
    if (right.intent) continue;
    const pair = `${wanted(turn.expect)[0]} → ${got.intent}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, 20)
    .map(([pair, count]) => `  ${String(count).padStart(4)}  ${pair}`);
}

/** «96.3 %», right-aligned. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
