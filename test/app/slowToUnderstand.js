// Stands in for the thread that understands: each text says what happens to it.
import { parentPort } from 'node:worker_threads';

const plans = new Map();
parentPort.on('message', ({ kind, id, key, plan, text }) => {
  if (kind === 'plan') {
    plans.set(key, plan.id);
    return parentPort.postMessage({ kind: 'ready' });
  }
  if (text === 'for ever') for (;;);
  if (text === 'the end') process.exit(3);
  const told = { id, request: { text, plan: plans.get(key) } };
  parentPort.postMessage(
    text === 'a fault' ? { kind: 'failed', id, error: new Error('a bug') } : { kind: 'understood', ...told },
  );
});
parentPort.postMessage({ kind: 'ready' });
