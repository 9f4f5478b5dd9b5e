/** Letters that lie side by side on a Canadian French QWERTY keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

const PLACES = new Map<string, { x: number; y: number }>(
  ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y * 0.5, y }] as const)),
);

/** Whether two keys touch. */
export function areNeighbours(a: string, b: string): boolean {
  const [from, to] = [PLACES.get(a), PLACES.get(b)];
  if (!from || !to) return false;
  return Math.abs(from.y - to.y) <= 1 && Math.abs(from.x - to.x) <= 1;
}
