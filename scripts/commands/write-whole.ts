import {
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { finishWriting } from './finish-writing.ts'
import { UsageError } from './usage-error.ts'

interface Prepared {
  file: string
  /** The temporary file. */
  from: string
  to: string
}

/**
 * Writes files whole or not at all: each to a temporary file beside it first, and only when all of them are there they take their places. A
 * link is followed; what is no plain file (a pipe, `/dev/stderr`) is written to directly.
 * @throws {UsageError} in one sentence, with every old file as it was, when one cannot be written.
 */
export function writeWhole(files: readonly { file: string; text: string | Uint8Array }[]): void {
  finishWriting()
  const prepared: Prepared[] = []
  const direct: { file: string; text: string | Uint8Array }[] = []
  try {
    for (const { file, text } of files) {
      attempt(file, () => {
        const before = statSync(file, { throwIfNoEntry: false })
        if (before && !before.isFile() && !before.isDirectory()) direct.push({ file, text })
        else prepare(prepared, file, text, before)
      })
    }
    for (const { file, from, to } of prepared) attempt(file, () => renameSync(from, to))
    for (const { file, text } of direct) attempt(file, () => writeFileSync(file, text))
  } finally {
    for (const { from } of prepared) rmSync(from, { force: true })
  }
}

function prepare(prepared: Prepared[], file: string, text: string | Uint8Array, before: Stats | undefined): void {
  if (before?.isDirectory()) throw new UsageError(`Failed to write ${file}: it is a directory. Name a file in it.`)
  const to = before ? realpathSync(file) : endOf(file)
  const from = join(dirname(to), `.${basename(to)}.${process.pid}.tmp`)
  // Only what this made may be removed again.
  closeSync(openSync(from, 'wx'))
  prepared.push({ file, from, to })
  writeFileSync(from, text)
  if (before) chmodSync(from, before.mode)
}

/** Where a link leads to although nothing is there yet. */
function endOf(file: string): string {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file
  return endOf(resolve(realpathSync(dirname(file)), readlinkSync(file)))
}

function attempt(file: string, write: () => void): void {
  try {
    write()
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw new UsageError(`Failed to write ${file}: ${reasonOf(file, cause)}.`, { cause })
  }
}

function reasonOf(file: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT') return `there is no directory ${dirname(file)}. Make it first, or name another file`
  if (code === 'ENOTDIR') return `${dirname(file)} is no directory. Name another file`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `writing there is not allowed (${code}). Name another file`
  if (code === 'ENOSPC' || code === 'EDQUOT') return `the disk is full (${code}). Make room, or name another file`
  return `${cause instanceof Error ? cause.message : String(cause)}. Name another file`
}
