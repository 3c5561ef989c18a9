import { createRequire } from 'node:module'
import type Ajv2020Class from 'ajv/dist/2020.js'
import { responseSchema } from '../../contracts/coverage/places.ts'
import type { Description } from '../../contracts/description.ts'
import { listOperations } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { formatFunctions } from '../generate/formats.ts'
import { openEnums } from '../generate/openness.ts'
import { mapReferences } from '../generate/schemas.ts'
import { formats } from '../generate/vocabulary.ts'

// ajv's ESM default export is typed as a namespace under nodenext; its CommonJS form is what runs.
const require = createRequire(import.meta.url)
const Ajv2020: typeof Ajv2020Class.default = require('ajv/dist/2020').default

/** What a reference says against a body: where, and which keyword of which schema. */
export interface Objection {
  instancePath: string
  schemaPath: string
  keyword: string
}

/** Judges a body by a description as it stands, apart from the checks and from the generated validators. */
export type Reference = (operationId: string, key: string, body: unknown) => Objection[]

/** Compiles a description in memory; each answer's schema is compiled when it is first asked for. */
export function createReference(description: Description): Reference {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: true, meta: false, validateSchema: false })
  for (const name of formats.checked) ajv.addFormat(name, formatFunctions[name])
  for (const name of formats.annotated) ajv.addFormat(name, true)
  for (const [name, schema] of Object.entries(description.components.schemas)) ajv.addSchema(prepare(schema), name)
  const responses = new Map(
    listOperations(description).map(({ operation }) => [operation.operationId, operation.responses]),
  )
  return (operationId, key, body) => {
    const id = `${operationId} ${key}`
    const schema = responseSchema(description, responses.get(operationId)?.[key] ?? {})
    if (!schema) return []
    const validate = ajv.getSchema(id) ?? ajv.addSchema(prepare(schema), id).getSchema(id)
    return !validate || validate(body) ? [] : [...(validate.errors ?? [])]
  }
}

/** Changed descriptions share all schemas but one. */
const prepared = new WeakMap<Schema, Schema>()

function prepare(schema: Schema): Schema {
  const known = prepared.get(schema)
  if (known) return known
  const ready = mapReferences(openEnums(schema), (reference) => reference.replace('#/components/schemas/', ''))
  prepared.set(schema, ready)
  return ready
}
