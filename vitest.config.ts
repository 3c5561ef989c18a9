import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{specs,mocks,contracts,scripts,generated}/**/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
