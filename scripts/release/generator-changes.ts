import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { GenerateError } from '../generate/errors.ts'
import { writeFiles } from '../generate/write.ts'
import { declarationChanges } from './declaration-changes.ts'
import { typedEntries } from './declarations.ts'
import type { Tree } from './entry-changes.ts'
import { haveSameFiles } from './same-files.ts'
import type { Change } from './step.ts'

/**
 * Compares the generator of today with that of a tree, on the descriptions of that tree: the same descriptions have to give the same types.
 * `folder` is for what is generated. Descriptions that are refused today are not compared, and said to be.
 */
export async function generatorChanges({ root, manifest }: Tree, after: Tree, folder: string): Promise<Change[]> {
  const name = 'openapi-typescript'
  const isSameTool = manifest.devDependencies?.[name] === after.manifest.devDependencies?.[name]
  if (isSameTool && haveSameFiles(root, after.root, ['scripts/generate'])) return []
  // Loads every tool of the generator, which the usual release does without.
  const { generateAll } = await import('../generate/stages.ts')
  try {
    writeFiles(join(folder, 'generated'), await generateAll(join(root, 'specs')))
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    return [{ step: 'none', place: 'scripts/generate', what: `refuses the descriptions of before: ${error.message}` }]
  }
  const entries = typedEntries(manifest, manifest, { before: root, after: folder })
  return declarationChanges(
    entries.filter(({ after }) => after.startsWith(join(folder, 'generated')) && existsSync(after)),
    'types',
  )
}
