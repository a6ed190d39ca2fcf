import { defineConfig } from 'vitest/config';

/** Properties and child processes share few cores: a slow machine must not fail them. */
export default defineConfig({ test: { testTimeout: 60_000, include: ['test/**/*.test.ts'] } });
