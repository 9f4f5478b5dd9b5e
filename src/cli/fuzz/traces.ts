/**
 * Words that only a mistake of ours writes. What the cases write themselves is written a little otherwise, so that it is
 * told apart also where it comes back later.
 */
const TRACES: readonly RegExp[] = [
  /\$\{(?![ZP]|7\*|\$r|process|user|jndi|x\}|.?…|$)/,
  /\bundefined\b/,
  /\bNaN\b/,
  /\[object /,
  /\bInfinity\b/,
];
/** A text cut short may end within a word that goes on in what was said: «NaN…» of «NaNcy». */
const CUT = /(?:undefined|NaN|Infinity)(?=…)/g;

/** The traces of a mistake in a text, unless the case holds the same itself: `said` is all that it holds. */
export function tracesIn(text: string, said: string): string[] {
  const whole = text.replace(CUT, (word) => (said.includes(word) ? '' : word));
  return TRACES.filter((one) => one.test(whole) && !one.test(said)).map(({ source }) => source);
}

/**
 * All texts within a case, keys too, as they are: JSON writes a line break as a letter, and what stands after it is a
 * word no more. A number that is none is not a text: whoever shows it as a word makes the word up.
 */
export function textsIn(input: unknown): string {
  const texts: string[] = [];
  // Cases hold values thousands deep: what is still to be looked at is a list, not calls within calls.
  const left = [input];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value)) texts.push(...Object.keys(value));
      left.push(...Object.values(value));
    }
  }
  return texts.join('\n');
}
