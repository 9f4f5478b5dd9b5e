// Opens the embedded store in a folder and says what trouble that gave.
const [src, folder] = process.argv.slice(2);
const { openSqlite } = await import(new URL('store/sqlite.js', src));
try {
  const store = await openSqlite({ folder, clock: () => new Date() });
  await store.close();
  process.stdout.write('{}\n');
} catch (error) {
  process.stdout.write(`${JSON.stringify({ trouble: error.trouble, message: error.message })}\n`);
}
