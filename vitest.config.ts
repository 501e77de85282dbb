import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests of the packed package and of the command start processes.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
