import { existsSync, mkdirSync, readFileSync, realpathSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fixtures } from '../../mocks/fixtures/fixtures.ts'
import { earlierFixtures, indexName } from './earlier-fixtures.ts'
import { UsageError } from './usage-error.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Writes fixtures and their index into a directory, whole or not at all; what is there already with the same bytes stays untouched. Files
 * that the index of an earlier run lists and this one does not make are removed, others never. Gives how many files changed.
 * @throws {UsageError} in one sentence when the directory is not ours, or a file in the way is not.
 */
export function replaceFixtures(
  folder: string,
  { index, files }: Pick<Fixtures, 'index' | 'files'>,
): { written: number; removed: number } {
  const earlier = earlierFixtures(folder)
  const wanted = new Map<string, Uint8Array>(files)
  // Last: as long as it is the old one, what it lists may be replaced.
  wanted.set(indexName, Buffer.from(`${JSON.stringify(index, null, 2)}\n`))
  const changed = [...wanted].filter(([file, bytes]) => !holds(join(folder, file), bytes))
  const inTheWay = changed.find(
    ([file]) => file !== indexName && !earlier.includes(file) && existsSync(join(folder, file)),
  )
  if (inTheWay) {
    throw new UsageError(
      `Failed to write ${join(folder, inTheWay[0])}: it is there, and no earlier run has written it. Move it away, or name another directory.`,
    )
  }
  const made: string[] = []
  try {
    for (const [file] of changed) makeFolder(dirname(join(folder, file)), made)
    writeWhole(changed.map(([file, text]) => ({ file: join(folder, file), text })))
  } catch (error) {
    // They hold nothing that was there before.
    for (const one of made) rmSync(one, { recursive: true, force: true })
    throw error
  }
  const stale = earlier.filter((file) => !wanted.has(file) && isInside(folder, file))
  for (const file of stale) remove(folder, file)
  return { written: changed.length, removed: stale.length }
}

function holds(file: string, bytes: Uint8Array): boolean {
  return existsSync(file) && statSync(file).isFile() && readFileSync(file).equals(bytes)
}

function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), made)
  try {
    // One by one: Node makes several at once by trying for ever where a file system has no room for any, such as /proc.
    mkdirSync(folder)
    made.push(folder)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : String(cause)
    throw new UsageError(`Failed to make the directory ${folder}: ${code}. Name another one with --output.`, { cause })
  }
}

/** A folder may have become a link that leads elsewhere: what is there is not ours. */
function isInside(folder: string, file: string): boolean {
  const path = join(folder, file)
  return existsSync(path) && realpathSync(dirname(path)) === join(realpathSync(folder), dirname(file))
}

/** Removes a file, and the folders that it leaves empty. */
function remove(folder: string, file: string): void {
  rmSync(join(folder, file))
  for (const one of [dirname(file), dirname(dirname(file))]) {
    try {
      rmdirSync(join(folder, one))
    } catch {
      // It holds something else.
      return
    }
  }
}
