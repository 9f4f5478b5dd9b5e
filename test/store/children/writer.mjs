// Writes numbered documents one after the other and says each id once the store has acknowledged it.
const [src, folder, name, count] = process.argv.slice(2);
const { openSqlite } = await import(new URL('store/sqlite.js', src));
const store = await openSqlite({ folder, clock: () => new Date() });
for (let n = 0; n < Number(count); n += 1) {
  const id = `${name}:${n}`;
  const { outcome } = await store.create({ room: 'plan', partition: 'p', id }, { n, text: 'x'.repeat(200) });
  if (outcome === 'written') process.stdout.write(`${id}\n`);
}
await store.close();
