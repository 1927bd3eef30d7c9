import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** What waits for Discord's client, threads, programs, databases or a browser: not part of `npm run test:fast`. */
const SLOW = [
  '{tests,packages/*/tests}/browser/**/*.test.ts',
  'packages/*/tests/*.test.ts',
  'tests/{answering,corpus,discord,e2e,engine,library,main,operation,store,wire}/**/*.test.ts',
  'tests/answer/quiz.test.ts',
  'tests/cli.test.ts',
  'tests/main.test.ts',
  'tests/promise.test.ts',
  'tests/real-input.test.ts',
  'tests/reply/export.test.ts',
];

/**
 * What does the same hundreds of times over: each button of every reply in every language, kills at every step, whole
 * families of texts and numbers. Part of `npm test` in CI, and of `npm run test:all`.
 */
const STANDING = [
  'packages/*/tests/browser/access.test.ts',
  'tests/annotate/figures/number-words.test.ts',
  'tests/annotate/growth.test.ts',
  'tests/desk-rules.test.ts',
  'tests/discord-rules.test.ts',
  'tests/hostile-input.test.ts',
  'tests/main/killed-discussion.test.ts',
  'tests/main/parts.test.ts',
  'tests/reply/limits.test.ts',
  'tests/standing/**/*.test.ts',
  'tests/store/class-kills.test.ts',
  'tests/store/faults.test.ts',
  'tests/store/versions.test.ts',
];

/** `npm test` leaves out what CI does besides; `npm run test:fast` what takes longer than reading and answering. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  fast: [...SLOW, ...STANDING],
  usual: STANDING,
  all: [],
};

export default defineConfig(({ mode }) => ({
  // Packages of this workspace are tested as they stand, not as they were built.
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    // One worker a core: the default leaves a core free, which on two is half of them.
    maxWorkers: '100%',
    // What one run has compiled the next finds on the disk.
    experimental: { fsModuleCache: true },
    pool: 'threads',
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['{tests,packages/*/tests}/**/*.test.ts'],
    exclude: [...(LEFT_OUT[mode] ?? [])],
  },
}));
