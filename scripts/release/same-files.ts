import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Tells whether some folders hold the same files with the same bytes below two roots: what only they decide is the same then. */
export function haveSameFiles(before: string, after: string, folders: readonly string[]): boolean {
  return folders.every((folder) => {
    const [old, now] = [filesOf(join(before, folder)), filesOf(join(after, folder))]
    return old.size === now.size && [...old].every(([name, bytes]) => now.get(name)?.equals(bytes))
  })
}

function filesOf(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  )
}
