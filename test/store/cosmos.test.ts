import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CosmosOperation, openCosmos } from '../../src/store/cosmos.ts';
import { prepareCosmos } from '../../src/store/cosmosContainers.ts';
import { StoreError } from '../../src/store/store.ts';
import { movableClock, storeContract } from './contract.ts';
import { type CosmosServer, startCosmos } from './cosmosServer.ts';

const clock = movableClock().now;
let server: CosmosServer;
beforeAll(async () => {
  server = await startCosmos();
});
afterAll(() => server.stop());

describe('the store on Cosmos DB keeps the contract, on a look-alike in this process', () => {
  const open = (now: () => Date) => openCosmos({ ...server.account, clock: now });
  storeContract(open, open);
});

const endpoint = process.env.COSMOS_TEST_ENDPOINT;
const key = process.env.COSMOS_TEST_KEY;
if (endpoint && key) {
  describe('the store on Cosmos DB keeps the contract, on the account of COSMOS_TEST_ENDPOINT', () => {
    const account = { endpoint, key, database: process.env.COSMOS_TEST_DATABASE ?? 'plan-assistant-test' };
    beforeAll(() => prepareCosmos(account), 60_000);
    const open = (now: () => Date) => openCosmos({ ...account, clock: now });
    storeContract(open, open);
  });
} else {
  test('skipped on a real account: COSMOS_TEST_ENDPOINT and COSMOS_TEST_KEY are not set', ({ skip }) => {
    console.info('cosmos: contract on a real account skipped, COSMOS_TEST_ENDPOINT and COSMOS_TEST_KEY are not set');
    skip();
  });
}

describe('the meter', () => {
  test('is told of each operation, its charge and its attempts', async () => {
    const told: CosmosOperation[] = [];
    const store = await openCosmos({ ...server.account, clock, onOperation: (one) => told.push(one) });
    const place = { room: 'plan', partition: 'meter', id: 'a' } as const;
    await store.create(place, { n: 1 });
    await store.read(place);
    await store.list('plan', 'meter', '');
    await store.close();
    expect(told.map(({ operation, room, attempts, outcome }) => [operation, room, attempts, outcome])).toEqual([
      ['create', 'plan', 1, 'done'],
      ['read', 'plan', 1, 'done'],
      ['list', 'plan', 1, 'done'],
    ]);
    expect(told.every((one) => one.charge > 0 && one.milliseconds >= 0)).toBe(true);
  });
});

describe('making the database', () => {
  test('creates what is missing, and says the second time that it is there', async () => {
    const empty = await startCosmos({ prepare: false });
    const states = async () => (await prepareCosmos(empty.account)).map(({ what, state }) => `${what}: ${state}`);
    expect(await states()).toEqual([
      'database plan-assistant: created',
      'container plan: created',
      'container state: created',
    ]);
    expect(await states()).toEqual([
      'database plan-assistant: there',
      'container plan: there',
      'container state: there',
    ]);
    await empty.stop();
  });

  test('says what is wrong with a container made otherwise', async () => {
    const other = await startCosmos({ prepare: false });
    const { CosmosClient } = await import('@azure/cosmos');
    const client = new CosmosClient({ ...other.account, connectionPolicy: { enableEndpointDiscovery: false } });
    const { database } = await client.databases.create({ id: other.account.database });
    await database.containers.create({ id: 'plan', partitionKey: { paths: ['/id'] } });
    const [, plan] = await prepareCosmos(other.account);
    expect(plan).toMatchObject({ state: 'different', detail: expect.stringMatching(/partition key is \/id/) });
    client.dispose();
    await other.stop();
  });

  test('before it is made, a ping says which command makes it', async () => {
    const empty = await startCosmos({ prepare: false });
    const store = await openCosmos({ ...empty.account, clock });
    await expect(store.ping()).rejects.toThrow(/npm run cosmos:init/);
    await expect(store.ping()).rejects.toBeInstanceOf(StoreError);
    await store.close();
    await empty.stop();
  });
});
