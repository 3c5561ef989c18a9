import type { Description, Operation, Response } from '../description.ts'
import { listOperations, resolve } from '../description.ts'
import { joinPointer } from '../json.ts'
import type { Schema } from '../schema.ts'
import { subschemas } from '../schema.ts'

/** The JSON pointer of every schema node in the bundle; nodes are told apart by identity, as the bundle is a tree. */
export function placesOf(description: Description): Map<Schema, string> {
  const places = new Map<Schema, string>()
  const { schemas, responses = {} } = description.components
  for (const [name, schema] of Object.entries(schemas)) note(schema, joinPointer('/components/schemas', name))
  for (const [name, response] of Object.entries(responses)) {
    noteContent(response, joinPointer('/components/responses', name))
  }
  for (const { path, method, operation } of listOperations(description)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      noteContent(response, joinPointer(`${joinPointer('/paths', path)}/${method}/responses`, status))
    }
  }
  return places

  function noteContent({ content = {} }: { content?: Record<string, { schema?: Schema }> }, pointer: string): void {
    for (const [mediaType, { schema }] of Object.entries(content)) {
      if (schema) note(schema, `${joinPointer(`${pointer}/content`, mediaType)}/schema`)
    }
  }

  function note(schema: Schema, pointer: string): void {
    places.set(schema, pointer)
    for (const [below, subschema] of subschemas(schema)) note(subschema, pointer + below)
  }
}

/** The schemas of an operation's JSON answers, one for each documented status that has one. */
export function responseSchemas(description: Description, operation: Operation): Schema[] {
  return Object.values(operation.responses).flatMap((response) => responseSchema(description, response) ?? [])
}

/** The schema of a response's JSON body; undefined when it documents none. */
export function responseSchema(description: Description, response: Response): Schema | undefined {
  const content = Object.entries(resolve(description, response).content ?? {})
  return content.find(([mediaType]) => /^application\/(.+\+)?json\b/.test(mediaType))?.[1].schema
}
