import { setImmediate } from 'node:timers/promises'
import type { Subject } from './subject.ts'
import type { Files } from './write.ts'

/**
 * Writes the files of several providers: while esbuild, in a process of its own, bundles for one, the next is compiled here.
 * @throws whatever the first of them failed with, first in their order and not in time: the same on every run.
 */
export function filesOfEach(subjects: readonly Subject[], write: (subject: Subject) => Promise<Files>): Promise<Files> {
  let turn: Promise<unknown> = Promise.resolve()
  return allFiles(
    subjects.map((subject) => {
      // What esbuild asks is answered between two turns.
      const files = turn.then(() => write(subject))
      turn = turn.then(() => setImmediate())
      return files
    }),
  )
}

/**
 * Brings together what is written side by side.
 * @throws whatever the first of them failed with, first in their order and not in time.
 */
export async function allFiles(parts: readonly Promise<Files>[]): Promise<Files> {
  const files: Files = new Map()
  for (const part of await Promise.allSettled(parts)) {
    if (part.status === 'rejected') throw part.reason
    for (const [path, content] of part.value) files.set(path, content)
  }
  return files
}
