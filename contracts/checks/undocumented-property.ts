import { factsOf, factsStating, specFile } from '../backing.ts'
import type { ProviderContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject, joinPointer } from '../json.ts'
import { describeKind } from '../redact.ts'
import type { Schema } from '../schema.ts'
import type { Met } from '../walk.ts'

/** Reports each property of an object that no node speaking of the object knows, with its type and form, and never its value; it cites what lists the members. Free maps are left alone. */
export function undocumentedProperties({ provider, facts }: ProviderContext, mets: readonly Met[]): Judgement[] {
  const [outer] = mets
  if (!outer || !isJsonObject(outer.value)) return []
  const schemas = mets.map(({ schema }) => schema)
  if (isFree(schemas)) return []
  return Object.entries(outer.value)
    .filter(([name]) => !schemas.some(({ properties = {} }) => Object.hasOwn(properties, name)))
    .map(([name, value]) => ({
      check: 'undocumented-property',
      severity: 'warning',
      instancePath: joinPointer(outer.pointer, name),
      received: `a property of type ${describeKind(value)}`,
      documented: 'no such property',
      named: true,
      facts: factsStating(facts, factsOf(mets), 'members'),
      spec: specFile(
        provider,
        mets.filter(({ schema }) => schema.properties),
      ),
    }))
}

/** Tells whether the nodes that speak of an object leave it free: they name no property, or say that there may be others. */
export function isFree(schemas: readonly Schema[]): boolean {
  if (schemas.some(({ additionalProperties }) => additionalProperties !== undefined)) return true
  return schemas.every(({ properties = {} }) => Object.keys(properties).length === 0)
}
