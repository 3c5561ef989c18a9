import { createRequire } from 'node:module'
import type { IHttpOperation } from '@stoplight/types'
import type { Description } from '../../contracts/description.ts'
import { askedOfPrism } from './asked-of-prism.ts'

// Prism is CommonJS, and these parts of it have no entry of their own. Its one entry loads all of faker, which generating does without.
const require = createRequire(import.meta.url)
const { getHttpOperationsFromSpec }: Pick<typeof import('@stoplight/prism-http'), 'getHttpOperationsFromSpec'> =
  require('@stoplight/prism-http/dist/utils/operations')
const { stripReadOnlyProperties } = require('@stoplight/prism-http/dist/utils/filterRequiredProperties')
const mergeAllOf = require('@stoplight/json-schema-merge-allof')
const sampler = require('@stoplight/json-schema-sampler')

/** An operation as Prism reads it, and the schemas it refers to. */
export type PrismOperation = IHttpOperation & { __bundled__?: unknown }

/** A schema as Prism compiles it. */
export type PrismSchema = NonNullable<IHttpOperation['responses'][number]['contents']>[number]['schema'] & object

const read = new WeakMap<Description, Promise<PrismOperation[]>>()

/** Reads a description as Prism does, once. */
export function readOperations(description: Description): Promise<PrismOperation[]> {
  const known = read.get(description) ?? getHttpOperationsFromSpec(askedOfPrism(description))
  read.set(description, known)
  return known
}

/** The schema that Prism judges a request's body by: `allOf` merged where that can be done, and without read-only properties. */
export function bodySchema(schema: PrismSchema): PrismSchema {
  // Prism gives the schema in an Option, and none only for a schema that is read-only as a whole.
  const { value }: { value?: PrismSchema } = stripReadOnlyProperties(merged(schema))
  return value ?? {}
}

/** What Prism makes of a schema without an example; undefined where that takes more steps than Prism allows. */
export function sampleOf(operation: PrismOperation, schema: PrismSchema): unknown {
  try {
    return sampler.sample(schema, { ticks: 2500 }, operation)
  } catch {
    return undefined
  }
}

function merged(schema: PrismSchema): PrismSchema {
  try {
    return mergeAllOf(schema, { deep: true, ignoreAdditionalProperties: true })
  } catch {
    return schema
  }
}
