import { providerNames } from '../../generated/index.ts'

/** A file of the tarball: its path below the package and its bytes. */
export interface PackedFile {
  path: string
  size: number
}

const provider = `(?:${providerNames.join('|')})`
const name = '[a-z0-9-]+'

/** Everything that may be in the tarball: a folder's files by pattern, and how many bytes they may have together. */
export const meant: readonly { pattern: RegExp; atMost: number }[] = [
  { pattern: /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/, atMost: 60_000 },
  { pattern: files(`contracts/(?:${name}/)?${name}\\.js`), atMost: 600_000 },
  { pattern: files(`contracts/(?:${name}/)?${name}\\.d\\.ts`), atMost: 100_000 },
  { pattern: files('contracts/(?:report/(?:report|baseline)|coverage/coverage)\\.schema\\.json'), atMost: 30_000 },
  { pattern: files(`generated/(?:${provider}/)?${name}\\.d\\.ts`), atMost: 1_200_000 },
  { pattern: files(`generated/(?:${provider}/)?${name}\\.js`), atMost: 3_500_000 },
  { pattern: files(`generated/${provider}/(?:facts|openapi)\\.json`), atMost: 1_000_000 },
  { pattern: files(`generated/${provider}/schemas/[A-Za-z0-9]+\\.json`), atMost: 400_000 },
  { pattern: files(`mocks/(?:${name}/){0,2}${name}\\.js`), atMost: 500_000 },
  { pattern: files(`mocks/(?:${name}/)?${name}\\.d\\.ts`), atMost: 45_000 },
  { pattern: files('scripts/(?:cli|command/[a-z-]+(?:-[A-Z0-9]{8})?)\\.js'), atMost: 800_000 },
  { pattern: files('vendor/prism\\.cjs'), atMost: 1_300_000 },
  { pattern: files('vendor/faker/(?:[a-z]{2}(?:_[A-Za-z]{2,7})*|shared-[A-Z0-9]{8})\\.js'), atMost: 2_500_000 },
  { pattern: files('vendor/(?:LICENSES\\.txt|sbom\\.cdx\\.json)'), atMost: 150_000 },
]

/** Says what a tarball holds that is not meant to be there, what it lacks, and which folder has become too big. */
export function judgeContents(packed: readonly PackedFile[]): string[] {
  const strange = packed
    .filter(({ path }) => !meant.some(({ pattern }) => pattern.test(path)) || /\.test\.|\/testing\//.test(path))
    .map(
      ({ path }) =>
        `${path} is not meant to be published. Leave it out in scripts/build.ts, or name it in scripts/package/contents.ts.`,
    )
  const kinds = meant.flatMap(({ pattern, atMost }) => {
    const matching = packed.filter(({ path }) => pattern.test(path))
    const bytes = matching.reduce((sum, { size }) => sum + size, 0)
    if (matching.length === 0)
      return [`No file is like ${pattern}. Build it, or take it out of scripts/package/contents.ts.`]
    if (bytes > atMost)
      return [`What is like ${pattern} has ${bytes} bytes; ${atMost} were agreed. Make it smaller, or agree on more.`]
    return []
  })
  return [...strange, ...kinds]
}

function files(inDist: string): RegExp {
  return new RegExp(`^dist/${inDist}$`)
}
