import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the tests of the mocks against `dist/`: what they import of our sources is what the build made of it. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'built-instead-of-sources',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        if (!source.startsWith('.') || importer === undefined) return undefined
        const found = await this.resolve(source, importer, { ...options, skipSelf: true })
        const built = found && builtForm(relative(root, found.id).split(sep).join('/'))
        return built && existsSync(built) ? { id: built, external: true } : found
      },
    },
  ],
  test: {
    include: ['mocks/**/*.test.ts'],
    // It runs stock Prism on the descriptions and nothing of ours.
    exclude: ['mocks/stock-prism.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: { deps: { external: [/\/dist\//] } },
  },
})

/** The built form of a source; tests and what only they use have none. */
function builtForm(source: string): string | undefined {
  const isOurs = /^(mocks|contracts|generated)\//.test(source) && !/\/testing\/|\.test\.ts$/.test(source)
  return isOurs ? join(root, 'dist', source.replace(/\.ts$/, '.js')) : undefined
}
