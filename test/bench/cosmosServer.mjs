// A Cosmos DB look-alike in a process of its own, in memory.
import { createHttpServer } from '@vercel/cosmosdb-server';

const server = createHttpServer();
server.listen(0, '127.0.0.1', () => {
  const time = new Date().toISOString();
  console.log(JSON.stringify({ time, url: `http://127.0.0.1:${server.address().port}/`, msg: 'listening' }));
});
process.once('SIGTERM', () => process.exit());
