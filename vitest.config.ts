import { defineConfig } from 'vitest/config';

// One module graph a worker: nothing here changes a module's state for others, and loading it anew for each file cost a minute.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, maxWorkers: 2, isolate: false },
});
