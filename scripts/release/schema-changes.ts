import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../../contracts/schema.ts'
import { boundChange } from './bound-changes.ts'
import type { Change, Step } from './step.ts'
import { typeChange } from './type-changes.ts'
import { variantChanges } from './variant-changes.ts'

/** Keywords that are compared below a node, not on it. */
const structure: readonly string[] = ['properties', 'items', 'allOf', 'anyOf', 'oneOf']

/** What a change of an annotation needs: text is a patch, what tells tools or the check something is a minor release. */
const annotations: Record<string, Step> = {
  description: 'patch',
  title: 'patch',
  examples: 'patch',
  'x-source': 'patch',
  'x-unit': 'patch',
  'x-evidence': 'minor',
  'x-id-kind': 'minor',
  'x-presence': 'minor',
  contentMediaType: 'minor',
  default: 'minor',
  deprecated: 'minor',
  readOnly: 'minor',
  writeOnly: 'minor',
}

/** Compares named schemas: a removed one is a removed type. `place` is the JSON pointer of their parent. */
export function schemasChanges(before: Record<string, Schema>, after: Record<string, Schema>, place: string): Change[] {
  return eachName(before, after).flatMap((name): Change[] => {
    const [old, now] = [before[name], after[name]]
    const where = `${place}/${name}`
    if (old && now) return schemaChanges(old, now, where)
    return [old ? { step: 'major', place: where, what: 'is gone' } : { step: 'minor', place: where, what: 'is new' }]
  })
}

/**
 * Compares what a schema says, whether it is read or written: a narrower type breaks who writes, a wider one who reads, and both are types that
 * people's code was compiled with. A keyword that is not known here is taken for the worst.
 */
export function schemaChanges(before: Schema, after: Schema, place: string): Change[] {
  const own = eachName(before, after)
    .filter((keyword) => !structure.includes(keyword))
    .flatMap((keyword): Change[] => {
      const where = `${place}/${keyword}`
      const step = annotations[keyword]
      const values = [read(before, keyword), read(after, keyword)] as const
      if (isDeepStrictEqual(...values)) return []
      if (step !== undefined) return [{ step, place: where, what: 'changed' }]
      const told = typeChange(keyword, before, after) ?? boundChange(keyword, ...values)
      return told ? [{ ...told, place: where }] : [{ step: 'major', place: where, what: 'changed' }]
    })
  return [...own, ...propertiesChanges(before, after, place), ...itemsChanges(before, after, place), ...variants()]

  function variants(): Change[] {
    return (['allOf', 'anyOf', 'oneOf'] as const).flatMap((keyword) =>
      variantChanges(before[keyword] ?? [], after[keyword] ?? [], `${place}/${keyword}`, schemaChanges),
    )
  }
}

function propertiesChanges(before: Schema, after: Schema, place: string): Change[] {
  return schemasChanges(before.properties ?? {}, after.properties ?? {}, `${place}/properties`)
}

function itemsChanges({ items: before }: Schema, { items: after }: Schema, place: string): Change[] {
  if (before && after) return schemaChanges(before, after, `${place}/items`)
  return before || after ? [{ step: 'major', place: `${place}/items`, what: after ? 'is new' : 'is gone' }] : []
}

function read(schema: Schema, keyword: string): unknown {
  return Object.entries(schema).find(([name]) => name === keyword)?.[1]
}

function eachName(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}
