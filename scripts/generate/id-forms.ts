import type { Description } from '../../contracts/description.ts'
import { isJsonObject } from '../../contracts/json.ts'
import { GenerateError } from './errors.ts'
import type { IdKind } from './source.ts'

/** Tells whether the document itself shows the form of a kind of ID, so that it belongs into the schemas. */
export function isDocumentedKind(kind: IdKind): boolean {
  return kind['x-source'] !== undefined && kind['x-evidence'] === undefined
}

/**
 * Gives a copy of a description in which each `x-id-kind` of a documented kind carries that kind's pattern or format.
 * @throws {GenerateError} when an `x-id-kind` names a kind that `ids.yaml` does not have.
 */
export function addIdForms(description: Description, kinds: Record<string, IdKind>): Description {
  const copy = structuredClone(description)
  visit(copy, '')
  return copy

  function visit(node: unknown, pointer: string): void {
    if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, `${pointer}/${index}`)
    if (!isJsonObject(node)) return
    const name = node['x-id-kind']
    if (typeof name === 'string') {
      const kind = kinds[name]
      if (!kind) {
        const known = Object.keys(kinds).join(', ')
        throw new GenerateError(
          `Failed to read the x-id-kind "${name}" at "${pointer}": ids.yaml knows ${known}. Add the kind or correct the name.`,
        )
      }
      if (isDocumentedKind(kind)) {
        if (kind.pattern !== undefined) node['pattern'] ??= kind.pattern
        if (kind.format !== undefined) node['format'] ??= kind.format
      }
    }
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'examples' && key !== 'example') visit(child, `${pointer}/${key}`)
    }
  }
}
