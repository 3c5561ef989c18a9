import { defineConfig } from 'vitest/config'

// CI reads the counts from the file named here.
const report = process.env['TEST_REPORT']

export default defineConfig({
  test: {
    include: ['{specs,mocks,contracts,scripts,generated}/**/*.test.ts'],
    passWithNoTests: false,
    // All cores: the default leaves one for watching.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
