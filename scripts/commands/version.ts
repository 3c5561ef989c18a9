import { readFileSync } from 'node:fs'

/** The version of this package, from its own package.json: two folders up from a source, three from what is built. */
export function readVersion(): string {
  const file = new URL(
    import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json',
    import.meta.url,
  )
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}
