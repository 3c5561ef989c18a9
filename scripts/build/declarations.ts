import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Removes every declaration that no entry leads to: what is not public needs no types, and may not ask for packages that are bundled.
 * `entries` are paths of declarations below `dist`.
 */
export function pruneDeclarations(dist: string, entries: readonly string[]): void {
  const kept = new Set<string>()
  for (const entry of entries) keep(join(dist, entry))
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts') && !kept.has(join(dist, file))) rmSync(join(dist, file))
  }

  function keep(file: string): void {
    if (kept.has(file)) return
    kept.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g)) {
      keep(join(dirname(file), name.replace(/\.(?:js|ts)$/, '.d.ts')))
    }
  }
}
