import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // A worker loads the libraries and the learned weights once, for all its files: loading them was a third of the time.
    isolate: false,
  },
});
