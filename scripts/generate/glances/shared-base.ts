import { isDeepStrictEqual } from 'node:util'
import type { Description } from '../../../contracts/description.ts'
import type { Schema } from '../../../contracts/schema.ts'
import { annotations } from '../vocabulary.ts'
import { decide, type Part } from './parts.ts'

/** A choice whose variants are one object that must have other properties in each. */
export interface SharedBase {
  /** What all variants say. */
  parts: Part[]
  /** The properties that each variant requires beyond that. */
  required: string[][]
}

/**
 * Finds what the variants of an `anyOf` share, where they add nothing to it but required properties: asking each of them would look at all that is
 * shared once for each variant, at every level of nesting.
 */
export function sharedBase(description: Description, parts: readonly Part[], open: Part): SharedBase | undefined {
  const variants = (open.schema.anyOf ?? []).map((branch) => decide(description, parts, open, branch))
  const [first = []] = variants
  const isShared = ({ schema }: Part): boolean => variants.every((all) => all.some((one) => one.schema === schema))
  const shared = first.filter(isShared)
  const documented = new Map(shared.flatMap(({ schema }) => Object.entries(schema.properties ?? {})))
  const extras = variants.map((all) => all.filter((part) => !isShared(part)).map(({ schema }) => schema))
  const isBare = extras.flat().every((schema) => addsOnlyRequired(schema, documented))
  const required = extras.map((schemas) => schemas.flatMap((schema) => schema.required ?? []))
  return isBare && shared.length > parts.length ? { parts: shared, required } : undefined
}

/** Tells whether a node says nothing but what must be there, and what is said of its properties already. */
function addsOnlyRequired(schema: Schema, documented: ReadonlyMap<string, Schema>): boolean {
  const { type, required: _required, properties = {}, $ref: _reference, allOf: _parts, ...others } = schema
  return (
    (type === undefined || type === 'object') &&
    Object.keys(others).every((keyword) => annotations.has(keyword)) &&
    Object.entries(properties).every(([name, property]) =>
      isDeepStrictEqual(plain(property), plain(documented.get(name))),
    )
  )
}

function plain(schema: Schema | undefined): unknown {
  return JSON.parse(JSON.stringify(schema ?? null), (key, value) =>
    ['description', 'examples', 'x-source', 'x-evidence'].includes(key) ? undefined : value,
  )
}
