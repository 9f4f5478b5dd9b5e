import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { packageRoot } from '../../root.ts';

/** The first line of the learned weights: which conversations they come from. A test compares it with what the corpus says today. */
export function learntFrom(): string {
  const folder = new URL('test/corpus/dev/', packageRoot);
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
  return `# Learnt by «npm run train» from test/corpus/dev, sha256 ${hash.digest('hex')}. Not to be edited by hand.`;
}
