import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The file that says what the others are. */
export const indexName = 'index.json'

/**
 * Gives the files that an earlier run has written into a directory, as its index names them; none for one that is not there or empty.
 * Hidden files say nothing of what a directory is for.
 * @throws {UsageError} when it is no directory, or holds something and no index of ours.
 */
export function earlierFixtures(folder: string): string[] {
  if (!existsSync(folder)) return []
  if (!statSync(folder).isDirectory()) throw refused(folder, 'it is no directory')
  const entries = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const [first] = entries
  if (first === undefined) return []
  if (!entries.includes(indexName)) throw refused(folder, `it holds ${first}, and no ${indexName} of an earlier run`)
  const files = readIndex(join(folder, indexName))
  if (!files) throw refused(folder, `its ${indexName} is none of ours`)
  return files
}

/** The files of an index; undefined when it is not one that this command writes, each file below `provider/profile/`. */
function readIndex(file: string): string[] | undefined {
  const index = parse(readFileSync(file, 'utf8'))
  if (typeof index !== 'object' || index === null) return undefined
  if (!('channelContracts' in index) || !('fixtures' in index) || !Array.isArray(index.fixtures)) return undefined
  const files: unknown[] = index.fixtures.map((fixture: unknown) =>
    typeof fixture === 'object' && fixture !== null && 'file' in fixture ? fixture.file : undefined,
  )
  const isOurs = (one: unknown): one is string | null =>
    one === null || (typeof one === 'string' && /^[\w-]+\/[\w-]+\/\w+\.\d{3}\.\w+$/.test(one))
  return files.every(isOurs) ? files.filter((one) => one !== null) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(folder: string, reason: string): UsageError {
  return new UsageError(`Failed to write fixtures into ${folder}: ${reason}. Name a new or empty directory.`)
}
