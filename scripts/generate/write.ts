import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** Files to write: path below `generated/` → content. */
export type Files = Map<string, string>

/** How the files on disk differ from the generated ones; each list holds paths below `generated/`. */
export interface Differences {
  stale: string[]
  missing: string[]
  extra: string[]
}

/** Compares every generated file with the folder; a file nobody generates is extra, but for those of providers that are left alone. */
export function compareFiles(folder: string, files: Files, leftAlone: readonly string[] = []): Differences {
  const paths = [...files.keys()].sort()
  const missing = paths.filter((path) => !existsSync(join(folder, path)))
  const stale = paths.filter(
    (path) => !missing.includes(path) && readFileSync(join(folder, path), 'utf8') !== files.get(path),
  )
  const extra = listFiles(folder).filter(
    (path) => !files.has(path) && path !== 'README.md' && !leftAlone.includes(path.split('/', 1)[0] ?? ''),
  )
  return { stale, missing, extra }
}

/** Makes the folder hold exactly the generated files and those of providers that are left alone; gives what it changed. */
export function writeFiles(folder: string, files: Files, leftAlone: readonly string[] = []): Differences {
  const differences = compareFiles(folder, files, leftAlone)
  for (const path of [...differences.stale, ...differences.missing]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), files.get(path) ?? '')
  }
  for (const path of differences.extra) rmSync(join(folder, path))
  return differences
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
