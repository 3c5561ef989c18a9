import { hash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { maxEntryBytes } from './cursor.ts'

/**
 * Reads a body that a recorder has put into a file beside the recording; gives the reason in words when it cannot. Whatever a recording names,
 * only a file in its own folder or below is read, and no link.
 */
export function readAttached(recording: string, name: string): Buffer | string {
  if (recording === '-') return 'it was recorded in a file of its own, and standard input has none beside it'
  if (!/^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(name)) return 'it was recorded in a file that is not beside the recording'
  const path = join(dirname(recording), name)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile() || realpathSync(path) !== join(realpathSync(dirname(recording)), name))
    return 'the file beside the recording that it was recorded in is not there'
  if (stats.size > maxEntryBytes) return `it is larger than ${maxEntryBytes / 1024 / 1024} MB`
  return readBytes(path) ?? 'the file that it was recorded in may not be read'
}

/** Tells whether a file is the body of a recording beside it by its name: what it amounts to by SHA-1, as Playwright writes it. */
export function isAttached(path: string): boolean {
  const [, digest] = /^([0-9a-f]{40})\.json$/.exec(basename(path)) ?? []
  const bytes = digest === undefined ? undefined : readBytes(path)
  return bytes !== undefined && hash('sha1', bytes) === digest
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
