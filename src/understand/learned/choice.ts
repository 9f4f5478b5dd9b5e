/** One way to an answer, such as «what the conversation had», and the answer it gives here. */
export type Way<Name extends string, T> = { way: Name; value: T };

/** The answer chosen, how likely it is among those there are, and the way that speaks most for it. */
export type Choice<Name extends string, T> = { value: T; share: number; way: Name };

/**
 * Chooses among the answers that the ways give: rules propose, what is learned weighs. Ways that give the same answer speak
 * for it together. The first way is the rules' own; `trust` is how much more likely, as a logarithm, another must be.
 */
export function choose<Name extends string, T extends readonly unknown[]>(
  ways: readonly Way<Name, T>[],
  odds: Readonly<Record<Name, number>>,
  trust: number,
): Choice<Name, T> | undefined {
  const answers = new Map<string, Choice<Name, T> & { most: number }>();
  let all = 0;
  for (const { way, value } of ways) {
    const own = odds[way];
    all += own;
    const known = answers.get(value.join());
    if (!known) answers.set(value.join(), { value, share: own, way, most: own });
    else {
      known.share += own;
      if (own > known.most) Object.assign(known, { way, most: own });
    }
  }
  const [rules, ...others] = answers.values();
  if (!rules) return undefined;
  const best = others.reduce((kept, one) => (one.share > kept.share ? one : kept), rules);
  const chosen = best.share > rules.share * Math.exp(trust) ? best : rules;
  return { value: chosen.value, share: all > 0 ? chosen.share / all : 0, way: chosen.way };
}
