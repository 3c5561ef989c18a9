import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Output } from './parse-outputs.ts'
import { UsageError } from './usage-error.ts'

/** The files that a command reads and writes. */
export interface CommandFiles {
  inputs: readonly string[]
  outputs: readonly Output[]
  coverageOutput?: string | undefined
  baseline?: string | undefined
  writeBaseline?: boolean | undefined
}

interface Use {
  file: string
  /** The option, or what the file is. */
  as: string
  isWritten: boolean
}

/**
 * Refuses a file that is to be written and is read or written for something else as well, before anything is lost.
 * @throws {UsageError} when two names lead to it, however they are written.
 */
export function checkPaths({ inputs, outputs, coverageOutput, baseline, writeBaseline = false }: CommandFiles): void {
  const uses: Use[] = [
    ...inputs.flatMap((file) => (file === '-' ? [] : [{ file, as: 'an input', isWritten: false }])),
    ...(baseline === undefined ? [] : [{ file: baseline, as: '--baseline', isWritten: writeBaseline }]),
    ...outputs.flatMap(({ file }) => (file === null ? [] : [{ file, as: '--output', isWritten: true }])),
    ...(coverageOutput === undefined ? [] : [{ file: coverageOutput, as: '--coverage-output', isWritten: true }]),
  ]
  const known = new Map<string, Use>()
  for (const use of uses) {
    if (isNoFile(use.file)) continue
    const path = pathOf(use.file)
    const other = known.get(path)
    if (!other) known.set(path, use)
    else if (other.isWritten || use.isWritten) throw refuse(other, use)
  }
}

function refuse({ as: one }: Use, { file, as: other }: Use): UsageError {
  const what = one === other ? `${one} ${file} is given twice` : `${file} is both ${one} and ${other}`
  return new UsageError(`Failed to read the options: ${what}. Name another file for one of them.`)
}

/** A pipe or `/dev/null` takes any number of texts. */
function isNoFile(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile()
}

/** The one name of a file, whether it is there already or not. */
function pathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return join(directoryOf(file), basename(file))
  }
}

function directoryOf(file: string): string {
  const directory = dirname(resolve(file))
  try {
    return realpathSync(directory)
  } catch {
    return directory
  }
}
