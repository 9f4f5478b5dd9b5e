import { measureCosts } from '../app/measureCosts.ts';

await main();

/** `npm run costs`: the store operations of each kind of answer, figures and conversation apart. */
async function main(): Promise<void> {
  const rows = (await measureCosts('2022-11-15')).map(({ turn, operations: { plan, state } }) => [
    turn,
    ...[plan, state].flatMap(({ reads, writes, lists }) => [reads, writes, lists].map(String)),
  ]);
  const head = ['', 'plan: reads', 'writes', 'lists', 'state: reads', 'writes', 'lists'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...(row[column] ?? '')].length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}
