import type { Files } from './write.ts'

/**
 * Brings together what is written side by side.
 * @throws whatever the first of them failed with, first in their order and not in time: the same on every run.
 */
export async function allFiles(parts: readonly Promise<Files>[]): Promise<Files> {
  const files: Files = new Map()
  for (const part of await Promise.allSettled(parts)) {
    if (part.status === 'rejected') throw part.reason
    for (const [path, content] of part.value) files.set(path, content)
  }
  return files
}
