/** Words that stand in the patterns as they are, neither cut nor continued by an operator. */
const LITERAL = /(?<![a-z\\)\]?*+}])[a-z]{3,}(?![a-z\\([?*+{])/g;
/** A word made of a piece and a choice of endings: «attei(?:nt|gnent)». */
const BUILT = /[a-z\]]\(\?:[^()]*\)[a-z]*|\(\?:[^()]*\)\??[a-z]+/g;
const LOOKED_FOR = new Set<string>();

/**
 * Alternatives over the flat text, any number on a line, lines standing for alternatives too. Each matches whole words
 * only and runs in linear time: no unbounded repeat stands inside another.
 */
export function cue(alternatives: string): RegExp {
  for (const [word] of alternatives.replace(BUILT, ' ').matchAll(LITERAL)) LOOKED_FOR.add(word);
  const source = alternatives
    .trim()
    .split(/\s*\n\s*/)
    .join('|');
  return new RegExp(`(?<=^| )(?:${source})(?= |$)`);
}

/** Every whole word that the patterns look for: a typing error in one of them is worth mending. */
export function cueWords(): ReadonlySet<string> {
  return LOOKED_FOR;
}
