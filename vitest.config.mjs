import { defineConfig } from 'vitest/config';

/** Fixtures that a person looks at: each is the whole of a run. */
const golden = ['test/golden.test.ts', 'test/pictures.test.ts', 'test/refined.test.ts'];
/** Promises for all policies, texts and stories: `PROPERTY_RUNS` says how many of each (`test/support/runs.ts`). */
const property = [
  'test/*.model.test.ts',
  'test/**/*properties.test.ts',
  'test/publish/patch.test.ts',
  'test/syntax/*-differential.test.ts',
  'test/text/git-patch.test.ts',
];
/** Whole runs, in this process or through the bundles in `dist/`, and the commands of the command line. */
const e2e = [
  'test/e2e/**/*.test.ts',
  'test/cli/cli.test.ts',
  'test/cli/fix.test.ts',
  'test/readme.test.ts',
  'test/package.test.ts',
  'test/release.test.ts',
  'test/report-schema.test.ts',
];

/**
 * Files share their process with the others of their project, so that what they import is loaded once: no test
 * changes what another could see.
 *
 * No test is ended by a clock that a slow machine would trip: what could go on for ever has a budget of requests or of
 * steps. The hour is there so that a hanging test is named.
 */
const hour = 3_600_000;

export default defineConfig({
  test: {
    isolate: false,
    // By default one core is left idle.
    maxWorkers: '100%',
    testTimeout: hour,
    hookTimeout: hour,
    globalSetup: ['test/support/temporary-folder.ts'],
    projects: [
      { extends: true, test: { name: 'e2e', include: e2e } },
      { extends: true, test: { name: 'golden', include: golden } },
      { extends: true, test: { name: 'property', include: property } },
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...e2e, ...golden, ...property] },
      },
    ],
  },
});
