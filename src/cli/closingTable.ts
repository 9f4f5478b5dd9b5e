/** What a figure has to reach; `aim` is what we would like and is only told. */
export type Bar = { atLeast: number; aim?: number } | { atMost: number; aim?: number };

/** One line of what a long command measured. Without a bar it is only told. */
export type Figure = { what: string; value: number; unit?: string; bar?: Bar; note?: string };

/** Whether the figure reaches its bar; a figure that is no number never does. */
export function holds({ value, bar }: Figure): boolean {
  if (!bar) return true;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

/** Prints the table every long command ends with, and sets the exit code when a bar is missed. */
export function printClosingTable(title: string, figures: readonly Figure[]): void {
  const rows = figures.map((one) => [mark(one), one.what, numberText(one), barText(one.bar), one.note ?? '']);
  const all = [['', 'what', 'measured', 'bar', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd();
  const missed = figures.filter((one) => !holds(one)).length;
  console.log(`\n${title}\n${all.map(line).join('\n')}`);
  console.log(missed === 0 ? 'Every bar is met.' : `${missed} bar${missed > 1 ? 's' : ''} missed.`);
  if (missed > 0) process.exitCode = 1;
}

function mark(figure: Figure): string {
  if (!figure.bar) return ' ';
  return holds(figure) ? '✔' : '✖';
}

function numberText({ value, unit }: Figure): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  const text = value.toLocaleString('en-CA', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return unit ? `${text} ${unit}` : text;
}

function barText(bar: Bar | undefined): string {
  if (!bar) return '';
  const aim = bar.aim === undefined ? '' : ` (aim ${bar.aim.toLocaleString('en-CA')})`;
  return (
    ('atLeast' in bar ? `≥ ${bar.atLeast.toLocaleString('en-CA')}` : `≤ ${bar.atMost.toLocaleString('en-CA')}`) + aim
  );
}

/** The middle value: one slow round, when something else ran beside it, changes little. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
