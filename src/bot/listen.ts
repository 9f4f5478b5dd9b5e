import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listening = { kind: 'listening'; address: AddressInfo } | { kind: 'refused'; code: string };

/** Starts to listen; an address that cannot be had is a value with the system's code, such as EADDRINUSE. */
export function listen(server: Server, port: number, host: string | undefined): Promise<Listening> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void =>
      resolve({ kind: 'refused', code: error.code ?? error.message });
    server.once('error', onError);
    server.listen({ port, ...(host !== undefined && { host }) }, () => {
      server.off('error', onError);
      resolve({ kind: 'listening', address: server.address() as AddressInfo });
    });
  });
}

/** How long a stop waits for what is under way. The Bot Framework gives up on a turn after 15 seconds. */
export const STOP_WITHIN_MS = 10_000;

/** A stop first answers what was already on its way: until nothing has come for so long, and at most so long. */
const QUIET_MS = 250;
const QUIET_WITHIN_MS = 5_000;

/** Once it is quiet takes no new connection, lets what is under way finish, and cuts off what has not by then. */
export async function stopListening(server: Server, withinMs: number = STOP_WITHIN_MS): Promise<void> {
  await quiet(server);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection kept alive becomes idle when its last response is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), withinMs);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

/** A busy process accepts waiting connections one by one, between turns: closing at once would cut them off unheard. */
async function quiet(server: Server): Promise<void> {
  const began = Date.now();
  let last = began;
  const heard = (): void => {
    last = Date.now();
  };
  server.on('connection', heard).on('request', heard);
  while (Date.now() - last < QUIET_MS && Date.now() - began < QUIET_WITHIN_MS)
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 5));
  server.off('connection', heard).off('request', heard);
}
