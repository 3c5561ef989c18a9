import type { Description } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { responseName } from './names.ts'
import { closeParts, closeSchema, mapSubschemas, type Openness, openEnums } from './openness.ts'
import { isJson } from './operations.ts'
import { mapReferences } from './schemas.ts'
import { annotations } from './vocabulary.ts'

/** A schema that ajv compiles. */
export interface Registration {
  id: string
  schema: Schema
  /** The names under which the module exports it; without one it is only referred to. */
  exportNames: string[]
}

/** Lists what ajv must know. A closed component is exported through a reference that closes it as a whole. */
export function registrations(description: Description, openness: Openness): Registration[] {
  const components = Object.entries(description.components.schemas)
  const responses = Object.entries(responseSchemas(description))
  const register = ([name, schema]: [string, Schema]): Registration =>
    openness === 'open'
      ? { id: name, schema: compilable(openEnums(schema)), exportNames: [name] }
      : { id: `closed ${name}`, schema: compilable(closeSchema(description, schema)), exportNames: [name] }
  const answers = once(responses.map(register))
  if (openness === 'open') return [...components.map(register), ...answers]
  const parts = components.map(
    ([name, schema]): Registration => ({
      id: name,
      schema: compilable(closeParts(description, schema)),
      exportNames: [],
    }),
  )
  return [...parts, ...components.map(toReference).map(register), ...answers]
}

/** Puts equal answers together. Each open one still leaves errors of its own, on the function that asks the quick look; closed ones are read at once. */
function once(answers: readonly Registration[]): Registration[] {
  const found = new Map<string, Registration>()
  for (const answer of answers) {
    const text = JSON.stringify(answer.schema)
    const known = found.get(text)
    if (known) known.exportNames.push(...answer.exportNames)
    else found.set(text, answer)
  }
  return [...found.values()]
}

/** A schema as ajv is given it: what says nothing about validity would only make the compiled module larger. */
function compilable(schema: Schema): Schema {
  return mapReferences(withoutAnnotations(schema), (reference) => reference.replace('#/components/schemas/', ''))
}

function withoutAnnotations(schema: Schema): Schema {
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword))
  return mapSubschemas(Object.fromEntries(entries), withoutAnnotations)
}

function toReference([name]: [string, Schema]): [string, Schema] {
  return [name, { $ref: `#/components/schemas/${name}` }]
}

/** The schema of each JSON response body, by operationId + status. */
export function responseSchemas(description: Description): Record<string, Schema> {
  const found: Record<string, Schema> = {}
  for (const { operation } of listOperations(description)) {
    for (const [status, reference] of Object.entries(operation.responses)) {
      const content = Object.entries(resolve(description, reference).content ?? {})
      const schema = content.find(([type]) => isJson(type))?.[1].schema
      if (schema) found[responseName(operation.operationId, status)] = schema
    }
  }
  return found
}
