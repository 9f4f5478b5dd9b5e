import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first: files begin by their size, and the last to begin would leave the other worker idle. */
const LONGEST =
  /\/(accessibility|corpus|process|playground|page|sharedStore|reportChaos|cosmosFaults|rooms|simulation|browser)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((one) => !isLong(one))];
  }
}

const shuffled = process.argv.some((one) => one.startsWith('--sequence.shuffle'));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // A worker loads the libraries and the learned weights once, for all its files: loading them was a third of the time.
    isolate: false,
    ...(!shuffled && { sequence: { sequencer: LongestFirst } }),
  },
});
