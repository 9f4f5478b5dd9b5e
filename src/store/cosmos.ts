import { randomUUID } from 'node:crypto';
import type { Container, CosmosClientOptions, SqlQuerySpec } from '@azure/cosmos';
import { bodyText } from './bodyText.ts';
import { openClient } from './cosmosClient.ts';
import { documentOf, etagOf, type Item, isExpired, itemOf, type StoredItem, versionOf } from './cosmosItem.ts';
import { isOtherNotFound, Refusal } from './cosmosTrouble.ts';
import { inBatches } from './inBatches.ts';
import { AFTER_ALL, writeId } from './itemId.ts';
import {
  type Document,
  PAGE_LIMIT,
  type Place,
  type Room,
  type Store,
  StoreError,
  type WriteOptions,
  type Written,
} from './store.ts';
import { untilDeadline } from './untilDeadline.ts';

/** Where the account is and how patient we are with it. Without a key, Entra ID says who we are. */
export type CosmosOptions = {
  endpoint: string;
  key?: string;
  database: string;
  clock: () => Date;
  /** The longest an operation may take, in milliseconds: 4,000 unless told. */
  deadlineMs?: number;
  /** The longest one attempt of it may take: three that hang fit into the deadline unless told. */
  attemptMs?: number;
  /** Told of every operation when it has ended, well or not. */
  onOperation?: (operation: CosmosOperation) => void;
  /** Stands in for the network in tests. */
  httpClient?: NonNullable<CosmosClientOptions['httpClient']>;
};

/** One operation as the meter saw it. `charge` is in request units, over all attempts that told theirs. */
export type CosmosOperation = {
  operation: OperationName;
  room: Room;
  charge: number;
  milliseconds: number;
  attempts: number;
  outcome: 'done' | 'failed';
};
export type OperationName = 'read' | 'create' | 'replace' | 'upsert' | 'delete' | 'list' | 'ping';

const DEADLINE_MS = 4000;

/** How much of the deadline one attempt may take. */
const ATTEMPT_SHARE = 0.3;

/** How many creations of one `createAll` are under way at once. */
const CREATIONS_AT_ONCE = 16;

type Answer = { charge: number; status: number; etag?: string; item?: StoredItem };
type WriteResponse = { statusCode: number; requestCharge: number; etag: string };

/** Opens the store on Azure Cosmos DB. Nothing is sent yet: `ping` says whether it can be reached. */
export async function openCosmos(options: CosmosOptions): Promise<Store> {
  const { clock, deadlineMs = DEADLINE_MS, onOperation } = options;
  const patience = { deadlineMs, attemptMs: options.attemptMs ?? Math.ceil(deadlineMs * ATTEMPT_SHARE) };
  const { containers, dispose } = await openClient(options, deadlineMs);
  const now = (): number => clock().getTime();
  let open = true;

  /** One operation under the deadline and the meter; attempts report their charge as they go. */
  async function metered<T>(
    operation: OperationName,
    room: Room,
    attempt: (
      container: Container,
      signal: AbortSignal,
      charged: (units: number) => void,
      number: number,
    ) => Promise<T>,
  ): Promise<T> {
    if (!open) throw new StoreError('unavailable', 'The store on Cosmos DB is closed.');
    const started = now();
    let charge = 0;
    let attempts = 0;
    let outcome: CosmosOperation['outcome'] = 'failed';
    try {
      const result = await untilDeadline(operation, patience, (signal, number) => {
        attempts = number;
        const charged = (units: number): void => {
          charge += units;
        };
        return attempt(containers[room], signal, charged, number);
      });
      outcome = 'done';
      return result;
    } finally {
      onOperation?.({ operation, room, charge, milliseconds: now() - started, attempts, outcome });
    }
  }

  /** Reads the item, expired or not. */
  async function readItem(container: Container, place: Place, signal: AbortSignal): Promise<Answer> {
    const options = { abortSignal: signal };
    const response = await container.item(writeId(place.id), writeId(place.partition)).read<StoredItem>(options);
    if (isOtherNotFound(response.substatus)) throw new Refusal(404, response.substatus);
    const { requestCharge: charge, statusCode: status, resource: item } = response;
    return { charge, status, ...(item && { item }) };
  }

  /** Runs a write; an expected refusal (404, 409, 412) is an answer and not an error. */
  async function send(expected: readonly number[], write: () => Promise<WriteResponse>): Promise<Answer> {
    try {
      const { requestCharge: charge, statusCode: status, etag } = await write();
      return { charge, status, etag };
    } catch (error) {
      const { code, substatus, headers } = error as Partial<Refusal> & { headers?: Record<string, string> };
      if (code === undefined || !expected.includes(code) || (code === 404 && isOtherNotFound(substatus))) throw error;
      return { charge: Number(headers?.['x-ms-request-charge'] ?? 0), status: code };
    }
  }

  function replaceItem(container: Container, item: Item, version: string, signal: AbortSignal): Promise<Answer> {
    const accessCondition = { type: 'IfMatch', condition: version };
    return send([404, 412], () =>
      container.item(item.id, item.pk).replace(item, { abortSignal: signal, accessCondition }),
    );
  }

  async function create(place: Place, body: unknown, options?: WriteOptions): Promise<Written> {
    bodyText(body);
    const item = itemOf(place, body, randomUUID(), now(), options);
    return metered('create', place.room, async (container, signal, charged) => {
      const answer = await send([409], () => container.items.create(item, { abortSignal: signal }));
      charged(answer.charge);
      if (answer.etag !== undefined) return written(answer.etag, item);
      // There is something: our own earlier attempt, one that has expired, or somebody else's.
      const found = await readItem(container, place, signal);
      charged(found.charge);
      if (found.item?.token === item.token) return written(found.item._etag, item);
      if (!found.item || !isExpired(found.item, now())) return { outcome: 'conflict' };
      const over = await replaceItem(container, item, found.item._etag, signal);
      charged(over.charge);
      return over.etag === undefined ? { outcome: 'conflict' } : written(over.etag, item);
    });
  }

  return {
    async read<T>(place: Place, known?: Document<T>): Promise<Document<T> | undefined> {
      const { item } = await metered('read', place.room, async (container, signal, charged) => {
        const answer = await readItem(container, place, signal);
        charged(answer.charge);
        return answer;
      });
      if (!item || isExpired(item, now())) return undefined;
      const found = documentOf<T>(item);
      return known?.etag === found.etag ? known : found;
    },

    create,

    createAll(room, partition, documents) {
      return inBatches(documents, CREATIONS_AT_ONCE, ({ id, body }) => create({ room, partition, id }, body));
    },

    async replace(place, body, etag, options) {
      bodyText(body);
      const { version, expires } = versionOf(etag);
      // To the service an empty version is no condition, and a star is any version.
      const isGone = expires !== undefined && expires <= now();
      if (isGone || version === '' || version === '*') return { outcome: 'conflict' };
      const item = itemOf(place, body, randomUUID(), now(), options);
      return metered('replace', place.room, async (container, signal, charged, number) => {
        const answer = await replaceItem(container, item, version, signal);
        charged(answer.charge);
        if (answer.etag !== undefined) return written(answer.etag, item);
        if (number === 1) return { outcome: 'conflict' };
        // An earlier attempt of ours may have been applied without our hearing of it.
        const found = await readItem(container, place, signal);
        charged(found.charge);
        return found.item?.token === item.token ? written(found.item._etag, item) : { outcome: 'conflict' };
      });
    },

    async upsert(place, body, options) {
      bodyText(body);
      const item = itemOf(place, body, randomUUID(), now(), options);
      return metered('upsert', place.room, async (container, signal, charged) => {
        const answer = await send([], () => container.items.upsert<Item>(item, { abortSignal: signal }));
        charged(answer.charge);
        if (answer.etag === undefined) throw new Refusal(answer.status);
        return written(answer.etag, item);
      });
    },

    async delete(place) {
      await metered('delete', place.room, async (container, signal, charged) => {
        const item = container.item(writeId(place.id), writeId(place.partition));
        const answer = await send([404], () => item.delete({ abortSignal: signal }));
        charged(answer.charge);
      });
    },

    async list<T>(room: Room, partition: string, prefix: string, page?: { after?: string; limit?: number }) {
      const limit = page?.limit ?? PAGE_LIMIT;
      const query = listQuery(writeId(partition), writeId(prefix), page?.after, now());
      const items = await metered('list', room, async (container, signal, charged) => {
        const options = { partitionKey: writeId(partition), maxItemCount: limit + 1, abortSignal: signal };
        const iterator = container.items.query<StoredItem>(query, options);
        const found: StoredItem[] = [];
        do {
          const { resources, requestCharge } = await iterator.fetchNext();
          charged(requestCharge);
          found.push(...(resources ?? []));
        } while (iterator.hasMoreResults() && found.length <= limit);
        return found;
      });
      const documents = items.slice(0, limit).map((item) => documentOf<T>(item));
      const last = documents.at(-1);
      return items.length > limit && last ? { documents, next: last.id } : { documents };
    },

    async ping() {
      for (const room of ['plan', 'state'] as const) {
        await metered('ping', room, async (container, signal, charged) => {
          const { requestCharge } = await container.read({ abortSignal: signal });
          charged(requestCharge);
        });
      }
    },

    async close() {
      if (!open) return;
      open = false;
      dispose();
    },
  };
}

function written(version: string, item: Item): Written {
  return { outcome: 'written', etag: etagOf(version, item.expires) };
}

/** The partition stands in the words too, for servers that ignore the option. */
function listQuery(pk: string, from: string, after: string | undefined, now: number): SqlQuerySpec {
  const parameters = [
    { name: '@pk', value: pk },
    { name: '@from', value: from },
    { name: '@to', value: from + AFTER_ALL },
    { name: '@after', value: after === undefined ? '' : writeId(after) },
    { name: '@now', value: now },
  ];
  const query = `SELECT * FROM c WHERE c.pk = @pk AND c.id >= @from AND c.id < @to AND c.id > @after
    AND (NOT IS_DEFINED(c.expires) OR c.expires > @now) ORDER BY c.id`;
  return { query, parameters };
}
