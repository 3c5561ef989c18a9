import type { Description } from '../../contracts/description.ts'
import { resolve } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'

/** Open validators accept unknown properties and new values of extensible enums; closed ones refuse both and collect all errors. */
export type Openness = 'open' | 'closed'

/** Gives a copy in which an extensible enum accepts any string: an unseen value is new, not broken. */
export function openEnums(schema: Schema): Schema {
  const copy = mapSubschemas(schema, openEnums)
  if (copy['x-extensible-enum']) delete copy.enum
  return copy
}

/**
 * Gives a copy that refuses undocumented properties: each object is closed where it is used, as a whole, so that the branches
 * of a composition may add to each other. An object that documents no property of its own stays free.
 */
export function closeSchema(description: Description, schema: Schema): Schema {
  const parts = closeParts(description, schema)
  return isNamedObject(description, schema, new Set()) ? { ...parts, unevaluatedProperties: false } : parts
}

/** Gives a copy whose inner objects are closed while the outermost one may still be added to. */
export function closeParts(description: Description, schema: Schema): Schema {
  return {
    ...schema,
    ...mapUses(schema, (use) => closeSchema(description, use)),
    ...mapBranches(schema, (branch) => closeParts(description, branch)),
  }
}

/** Tells whether a schema documents properties, itself, behind its reference or in a branch, and does not allow any others. */
function isNamedObject(description: Description, node: Schema, seen: Set<string>): boolean {
  if (node.additionalProperties !== undefined) return false
  if (node.properties && Object.keys(node.properties).length > 0) return true
  if (node.$ref !== undefined) {
    if (seen.has(node.$ref)) return false
    seen.add(node.$ref)
    return isNamedObject(description, resolve(description, node), seen)
  }
  const branches = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  return branches.some((branch) => isNamedObject(description, branch, seen))
}

/** Gives a copy in which every subschema directly below is changed. */
export function mapSubschemas(schema: Schema, change: (subschema: Schema) => Schema): Schema {
  return { ...schema, ...mapUses(schema, change), ...mapBranches(schema, change) }
}

/** The keywords under which a schema is used for a value of its own. */
function mapUses(schema: Schema, change: (use: Schema) => Schema): Schema {
  const copy: Schema = {}
  if (schema.properties) {
    copy.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, use]) => [name, change(use)]))
  }
  if (schema.items) copy.items = change(schema.items)
  if (typeof schema.additionalProperties === 'object') copy.additionalProperties = change(schema.additionalProperties)
  return copy
}

/** The keywords whose schemas speak of the same value as the node itself. */
function mapBranches(schema: Schema, change: (branch: Schema) => Schema): Schema {
  const copy: Schema = {}
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[keyword]
    if (branches) copy[keyword] = branches.map(change)
  }
  return copy
}
