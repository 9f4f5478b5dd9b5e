import type { ContainerRequest, CosmosClient, Database } from '@azure/cosmos';
import type { CosmosOptions } from './cosmos.ts';
import { openClient } from './cosmosClient.ts';
import { isOtherNotFound, judgeError } from './cosmosTrouble.ts';
import { ROOMS, type Room, StoreError } from './store.ts';

/** What was found of the database or of a container, and done about it. `detail` says what is wrong or was refused. */
export type Prepared = { what: string; state: 'there' | 'created' | 'missing' | 'different'; detail?: string };

/** Creating goes through the service's slower door. */
const DEADLINE_MS = 30_000;

/** How a container of the store is made: documents keep their own time to live, and only the partition is indexed. */
export function containerRequest(room: Room): ContainerRequest {
  return {
    id: room,
    partitionKey: { paths: ['/pk'] },
    defaultTtl: -1,
    indexingPolicy: {
      automatic: true,
      indexingMode: 'consistent',
      includedPaths: [{ path: '/pk/?' }],
      excludedPaths: [{ path: '/*' }],
    },
  };
}

/**
 * Creates what is missing of the database and its containers, where the account's rights allow it; says what is there,
 * missing or made otherwise. Changes nothing that exists. Rejects with a `StoreError` when the account cannot be reached.
 */
export async function prepareCosmos(options: Omit<CosmosOptions, 'clock'>): Promise<readonly Prepared[]> {
  const { client, dispose } = await openClient(options, DEADLINE_MS);
  try {
    return await prepare(client, options.database);
  } catch (error) {
    const { trouble, words } = judgeError(error);
    throw new StoreError(trouble, `Cosmos DB at ${options.endpoint}: ${words}.`, error);
  } finally {
    dispose();
  }
}

async function prepare(client: CosmosClient, name: string): Promise<Prepared[]> {
  const database = client.database(name);
  const found = await ensure(
    `database ${name}`,
    () => database.read(),
    () => client.databases.create({ id: name }),
  );
  const steps = [found];
  for (const room of ROOMS) {
    steps.push(
      found.state === 'missing'
        ? { what: `container ${room}`, state: 'missing' }
        : await ensureContainer(database, room),
    );
  }
  return steps;
}

async function ensureContainer(database: Database, room: Room): Promise<Prepared> {
  const container = database.container(room);
  const step = await ensure(
    `container ${room}`,
    () => container.read(),
    () => database.containers.create(containerRequest(room)),
  );
  if (step.state !== 'there') return step;
  const { resource } = await container.read();
  const wrong: string[] = [];
  const paths = resource?.partitionKey?.paths.join(', ');
  if (paths !== '/pk') wrong.push(`its partition key is ${paths}, it must be /pk: make another container`);
  if (resource?.defaultTtl !== -1) wrong.push('its time to live is off: set it to «On (no default)»');
  if (resource?.indexingPolicy?.includedPaths?.some(({ path }) => path === '/*')) {
    wrong.push('it indexes every path: index /pk/? only, writes will cost less');
  }
  return wrong.length > 0 ? { ...step, state: 'different', detail: wrong.join('; ') } : step;
}

async function ensure(what: string, read: () => Promise<unknown>, create: () => Promise<unknown>): Promise<Prepared> {
  try {
    await read();
    return { what, state: 'there' };
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  try {
    await create();
    return { what, state: 'created' };
  } catch (error) {
    const { code, message } = error as { code?: number; message?: string };
    if (code === 409) return { what, state: 'there' };
    if (code !== 403 && code !== 401) throw error;
    return { what, state: 'missing', detail: (message ?? '').split('\n', 1)[0] ?? '' };
  }
}

function isNotFound(error: unknown): boolean {
  const { code, substatus } = error as { code?: number; substatus?: number };
  return code === 404 && (substatus === undefined || isOtherNotFound(substatus) || substatus === 0);
}
