import { readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Unreadable } from '../exchange.ts'
import { isAttached } from './attached.ts'
import { Fault } from './fault.ts'
import { toFault } from './source.ts'

const endings = /\.(har|json|ndjson|jsonl)$/i

/** The files of a run in order, and why some paths give none. */
export interface Listing {
  /** With the paths that cannot be listed, in their places. */
  files: string[]
  /** By path. */
  unreadable: Map<string, Unreadable>
}

/**
 * Lists the files to read: a directory stands for the recordings below it, in the order of their paths, without the bodies that a HAR has in
 * files of their own. A file that is named twice is read once. Links to files are followed, links to directories are not, so that no walk goes
 * in a circle.
 */
export function listFiles(paths: readonly string[]): Listing {
  const files = new Map<string, string>()
  const unreadable = new Map<string, Unreadable>()
  for (const path of paths) {
    for (const file of expand(path, unreadable)) {
      const key = file === '-' ? file : resolve(file)
      if (!files.has(key)) files.set(key, file)
    }
  }
  return { files: [...files.values()], unreadable }
}

function expand(path: string, unreadable: Map<string, Unreadable>): string[] {
  try {
    return isDirectory(path) ? filesBelow(path) : [path]
  } catch (cause) {
    const fault = toFault(cause)
    if (!(fault instanceof Fault)) throw fault
    unreadable.set(path, { source: { file: path, entry: null }, reason: fault.message })
    return [path]
  }
}

function filesBelow(folder: string): string[] {
  const found = Array.from(walk(folder)).sort((left, right) => (portable(left) < portable(right) ? -1 : 1))
  if (found.length > 0) return found
  throw new Fault('it holds no .har, .json, .ndjson or .jsonl file. Name a folder with recordings.')
}

/** The recordings in a folder and below; a recursive `readdir` follows links to directories, on Node 22 and newer. */
function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (!endings.test(entry.name)) continue
    // Only a file is opened: a pipe of such a name would be waited for.
    else if (entry.isFile() ? !isAttached(path) : entry.isSymbolicLink() && !isDirectory(path)) yield path
  }
}

/** What does not exist is no directory: whoever opens it says so. */
function isDirectory(path: string): boolean {
  return path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}

function portable(path: string): string {
  return path.split(sep).join('/')
}
