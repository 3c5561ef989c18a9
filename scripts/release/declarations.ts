import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Manifest } from './package-changes.ts'

/** An entry of the package that has types, and the sources they come from before and after. */
export interface TypedEntry {
  name: string
  before: string
  after: string
}

/** The typed entries that a package has before and after, with their sources below two folders. */
export function typedEntries(
  before: Manifest,
  after: Manifest,
  folders: { before: string; after: string },
): TypedEntry[] {
  return Object.entries(after.exports ?? {}).flatMap(([name, now]) => {
    const old = before.exports?.[name]
    if (typeof now === 'string' || old === undefined || typeof old === 'string') return []
    return [{ name, before: sourceOf(folders.before, old.types), after: sourceOf(folders.after, now.types) }]
  })
}

/** Reads two folders' entries as one program, so that a type of one can be held against that of the other. */
export function readEntries(entries: readonly TypedEntry[]): ts.Program {
  return ts.createProgram({
    rootNames: entries.flatMap(({ before, after }) => [before, after]),
    options: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
    },
  })
}

/** What a file of `dist/` is made from: a source, or a declaration that is generated as it is. */
function sourceOf(folder: string, types: string): string {
  const path = join(folder, types.replace(/^\.\/dist\//, ''))
  const source = path.replace(/\.d\.ts$/, '.ts')
  return existsSync(source) ? source : path
}
