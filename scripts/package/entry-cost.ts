import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { providerNames } from '../../generated/index.ts'

/** What an entry brings to those who import it. */
export interface EntryCost {
  entry: string
  /** Its source, relative to the root. */
  source: string
  /** Thousands of bytes, minified and gzipped, of what loads with it at once; what it loads later is not counted. */
  kilobytes: number
}

/** The entries that run something, with their sources. */
const entries: readonly [entry: string, source: string][] = [
  ...providerNames.flatMap((provider): [string, string][] => [
    [provider, `generated/${provider}/index.ts`],
    [`${provider}/validators`, `generated/${provider}/validators.js`],
  ]),
  ['contracts', 'contracts/index.ts'],
  ['matchers', 'contracts/matchers.ts'],
  ['mocks', 'mocks/index.ts'],
  ['factories', 'mocks/factories/factories.ts'],
  ['msw', 'mocks/handlers.ts'],
]

/** Measures every entry from the sources, as a bundler for Node sees it. */
export async function measureEntries(root: string): Promise<EntryCost[]> {
  return Promise.all(
    entries.map(async ([entry, source]) => {
      const { outputFiles, metafile } = await build({
        absWorkingDir: root,
        entryPoints: [source],
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        minify: true,
        // A peer: whoever imports the handlers has it already.
        external: ['msw'],
        outdir: join(root, 'dist'),
        write: false,
        metafile: true,
      })
      const atOnce = loadedAtOnce(metafile.outputs, source)
      const bytes = outputFiles
        .filter(({ path }) => [...atOnce].some((output) => path.replaceAll('\\', '/').endsWith(`/${output}`)))
        .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
      return { entry: `channel-contracts/${entry}`, source, kilobytes: Math.round(bytes / 100) / 10 }
    }),
  )
}

/** Writes the table of the README; `milliseconds` are those that each import took, in the order of the costs. */
export function costTable(costs: readonly EntryCost[], milliseconds: readonly number[]): string {
  const rows = costs.map(({ entry, kilobytes }, index) => `| \`${entry}\` | ${kilobytes} | ${milliseconds[index]} |`)
  return ['| entry | kB gzipped | ms to import |', '| --- | --- | --- |', ...rows].join('\n')
}

interface Output {
  entryPoint?: string
  imports: { path: string; kind: string }[]
}

/** The outputs that an entry imports, and they in turn, without those that are imported when they are needed. */
function loadedAtOnce(outputs: Record<string, Output>, source: string): Set<string> {
  const loaded = new Set<string>()
  const visit = (path: string): void => {
    if (loaded.has(path) || !outputs[path]) return
    loaded.add(path)
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') visit(next)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === source) visit(path)
  return loaded
}
