import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { declarationChanges } from './declaration-changes.ts'
import { type TypedEntry, typedEntries } from './declarations.ts'
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
  const isGenerated = ({ after: file }: TypedEntry): boolean => file.startsWith(join(after.root, 'generated'))
  copyWritten(before.root, after.root, folder)
  const entries = typedEntries(before.manifest, after.manifest, { before: before.root, after: after.root })
  const onTop = typedEntries(before.manifest, after.manifest, { before: folder, after: after.root })
  const names = declarationChanges(entries.filter(isGenerated), 'names')
  const types = declarationChanges(
    onTop.filter((entry) => !isGenerated(entry)),
    'types',
  )
  return [...names, ...types, ...publishedSchemaChanges(before, after)].filter(({ step }) => step !== 'none')
}

/** Copies what is written by hand, and puts what is generated now, and the packages, beside it. */
function copyWritten(before: string, after: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of ['mocks', 'contracts', 'package.json']) {
    if (existsSync(join(before, name))) cpSync(join(before, name), join(folder, name), { recursive: true })
  }
  for (const name of ['generated', 'node_modules']) symlinkSync(join(after, name), join(folder, name), 'junction')
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
