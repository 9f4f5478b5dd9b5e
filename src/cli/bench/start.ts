import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../root.ts';
import { ownFolder, startChildBot } from '../childBot.ts';
import { type Figure, median } from '../closingTable.ts';
import { librariesOf } from './libraries.ts';

const STARTS = 7;

/** From starting the process to its listening, against a process that imports the same libraries and does nothing else. */
export async function benchStart(): Promise<readonly Figure[]> {
  const folder = ownFolder('start');
  const libraries = librariesOf(new URL('dist/src/index.js', packageRoot));
  const importing = fileURLToPath(new URL('test/bench/importLibraries.mjs', packageRoot));
  const settings = { LIBRARIES: libraries.join(' ') };
  const started = async (options: Partial<Parameters<typeof startChildBot>[0]>): Promise<number> => {
    const child = await startChildBot({ folder: folder.path, ...options });
    await child.stop();
    return child.startedInMs;
  };
  try {
    const first = await started({});
    const pairs: (readonly [number, number])[] = [];
    for (let round = 0; round < STARTS; round += 1)
      pairs.push([await started({ program: importing, settings }), await started({})] as const);
    return [
      { what: 'libraries imported', value: libraries.length },
      { what: 'importing them', value: median(pairs.map(([one]) => one)), unit: 'ms' },
      { what: 'start to listening', value: median(pairs.map(([, one]) => one)), unit: 'ms' },
      {
        what: 'start to listening ÷ importing its libraries',
        value: median(pairs.map(([one, two]) => two / one)),
        bar: { atMost: 2 },
      },
      { what: 'the very first start, which loads the demonstration', value: first, unit: 'ms' },
    ];
  } finally {
    folder.remove();
  }
}
