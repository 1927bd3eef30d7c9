import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** What starts a browser or whole programs, or reads texts by the hundred kilobytes: not part of `npm run test:fast`. */
const SLOW = [
  '{tests,packages/*/tests}/browser/**/*.test.ts',
  'packages/*/tests/cli.test.ts',
  'tests/answering/open-service.test.ts',
  'tests/annotate/growth.test.ts',
  'tests/desk-rules.test.ts',
  'tests/discord-rules.test.ts',
  'tests/engine/faults.test.ts',
  'tests/main.test.ts',
  'tests/main/killed-discussion.test.ts',
  'tests/main/parts.test.ts',
  'tests/operation/status.test.ts',
  'tests/standing/discord-kills.test.ts',
  'tests/standing/faults.test.ts',
  'tests/store/faults.test.ts',
  'tests/store/restart.test.ts',
  'tests/store/versions.test.ts',
  'tests/cli.test.ts',
  'tests/promise.test.ts',
];

const shared = {
  // What one project has compiled the other finds on the disk, and so does the next run.
  experimental: { fsModuleCache: true },
  pool: 'threads',
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  // Packages of this workspace are tested as they stand, not as they were built.
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    // One worker a core: the default leaves a core free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: { ...shared, name: 'fast', include: ['{tests,packages/*/tests}/**/*.test.ts'], exclude: SLOW },
      },
      { test: { ...shared, name: 'slow', include: SLOW } },
    ],
  },
});
