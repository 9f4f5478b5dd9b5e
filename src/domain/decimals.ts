/** How many decimals a number was recorded with: 2 for 12.25. */
export function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** a − b with the decimals of the more precise of the two: 80.1 − 85 is −4.9, not −4.9000000000000057. */
export function difference(a: number, b: number): number {
  return roundTo(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
}

/** a + b with the decimals of the more precise of the two. */
export function sum(a: number, b: number): number {
  return difference(a, -b);
}

/** Rounded to so many decimals, halves away from zero, never −0. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** Math.min(decimals, 12);
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale || 0;
}
