import { defineConfig } from 'vitest/config';

/** Rooms without a world outside: their modules are loaded once a worker, which saves a minute. */
const PURE = 'test/{answer,brief,cards,dialogs,domain,exchange,files,notices,text,understand}/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'edges', include: ['test/**/*.test.ts'], exclude: [PURE] } },
    ],
  },
});
