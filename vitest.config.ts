import { defineConfig } from 'vitest/config'

/** Tests of what `npm run build` makes: they build first where `dist` is missing or older than what it is made from. */
const built = ['test/dataset/**/*.test.ts', 'test/package/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: 2,
    // The machine-readable report is what .ci/run counts.
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'coverage/test-results.json' },
    projects: [
      { extends: true, test: { name: 'stages', include: ['test/**/*.test.ts'], exclude: built } },
      {
        extends: true,
        test: { name: 'dataset', include: ['test/dataset/**/*.test.ts'], globalSetup: 'test/setup/build-if-stale.ts' },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/setup/build-if-stale.ts', 'test/setup/install-package.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
