import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { declarationChanges } from './declaration-changes.ts'
import { typedEntries } from './declarations.ts'
import type { Manifest } from './package-changes.ts'
import { schemaChanges, schemasChanges } from './schema-changes.ts'
import type { Change } from './step.ts'

/** A tree and what its `package.json` says. */
export interface Tree {
  root: string
  manifest: Manifest
}

/**
 * Compares what the entries of the package export. Of generated entries the names are compared, since the bundles say what their types are; of
 * the others the types too, both on top of what is generated now, so that a change of a description counts once. `folder` is for files in between.
 */
export function entryChanges(before: Tree, after: Tree, folder: string): Change[] {
  const entries = typedEntries(before.manifest, after.manifest, { before: before.root, after: after.root })
  const isGenerated = (path: string): boolean => path.startsWith(join(after.root, 'generated'))
  mkdirSync(folder, { recursive: true })
  for (const room of ['mocks', 'contracts', 'package.json', 'node_modules']) {
    const from = join(before.root, room)
    if (room === 'node_modules') symlinkSync(join(after.root, room), join(folder, room), 'junction')
    else if (existsSync(from)) cpSync(from, join(folder, room), { recursive: true })
  }
  symlinkSync(join(after.root, 'generated'), join(folder, 'generated'), 'junction')
  const written = typedEntries(before.manifest, after.manifest, { before: folder, after: after.root })
  return [
    ...declarationChanges(
      entries.filter((entry) => isGenerated(entry.after)),
      'names',
    ),
    ...declarationChanges(
      written.filter((entry) => !isGenerated(entry.after)),
      'types',
    ),
    ...publishedSchemaChanges(before, after),
  ]
}

/** The schemas of our own files, such as the report: their definitions are compared like named schemas. */
function publishedSchemaChanges(before: Tree, after: Tree): Change[] {
  return Object.entries(after.manifest.exports ?? {}).flatMap(([name, now]) => {
    const old = before.manifest.exports?.[name]
    if (typeof old !== 'string' || typeof now !== 'string' || !now.endsWith('.schema.json')) return []
    const [{ $defs: oldDefinitions = {}, ...left }, { $defs: definitions = {}, ...right }] = [
      readSchema(before.root, old),
      readSchema(after.root, now),
    ]
    return [...schemaChanges(left, right, `${name} `), ...schemasChanges(oldDefinitions, definitions, `${name} /$defs`)]
  })
}

function readSchema(
  root: string,
  path: string,
): Parameters<typeof schemaChanges>[0] & { $defs?: Record<string, object> } {
  return JSON.parse(readFileSync(join(root, path.replace(/^\.\/dist\//, '')), 'utf8'))
}
