import type { Container, CosmosClient, CosmosClientOptions } from '@azure/cosmos';
import type { CosmosOptions } from './cosmos.ts';
import type { Room } from './store.ts';

/** The client and the two containers of the store. The packages are loaded only here, only when Cosmos DB is chosen. */
export async function openClient(
  options: Omit<CosmosOptions, 'clock'>,
  deadlineMs: number,
): Promise<{ client: CosmosClient; containers: Record<Room, Container>; dispose: () => void }> {
  const { CosmosClient } = await import('@azure/cosmos');
  const { endpoint, key, httpClient } = options;
  const settings: CosmosClientOptions = {
    endpoint,
    ...(key ? { key } : { aadCredentials: await entraCredential() }),
    ...(httpClient && { httpClient }),
    connectionPolicy: {
      // An address without TLS is an emulator's, which knows of no regions.
      enableEndpointDiscovery: !endpoint.startsWith('http:'),
      requestTimeout: deadlineMs,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  };
  const client = new CosmosClient(settings);
  const database = client.database(options.database);
  const containers = { plan: database.container('plan'), state: database.container('state') };
  return { client, containers, dispose: () => client.dispose() };
}

async function entraCredential(): Promise<NonNullable<CosmosClientOptions['aadCredentials']>> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}
