/**
 * Alternatives over the flat text, any number on a line, lines standing for alternatives too. Each matches whole words
 * only and runs in linear time: no unbounded repeat stands inside another.
 */
export function cue(alternatives: string): RegExp {
  const source = alternatives
    .trim()
    .split(/\s*\n\s*/)
    .join('|');
  return new RegExp(`(?<=^| )(?:${source})(?= |$)`);
}
