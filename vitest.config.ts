import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their module; `tests/` holds what needs the built site (see scripts/test.ts). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{github,content}/**/*.test.ts'],
          // Some start a command of the project, and the machine may be busy with others.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{github,content}/**'],
          // One browser and one server at a time: the machine has two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
