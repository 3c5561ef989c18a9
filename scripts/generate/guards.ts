import type { Description } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import { pagingKeyword, readPaging } from '../../contracts/paging.ts'
import type { Schema } from '../../contracts/schema.ts'
import { subschemas } from '../../contracts/schema.ts'
import { GenerateError } from './errors.ts'
import { forbiddenKeywords, formats, schemaKeywords } from './vocabulary.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const knownFormats: readonly string[] = [...formats.checked, ...formats.annotated]

/**
 * Refuses a bundle that some tool would read differently from the others.
 * @throws {GenerateError} for the first problem, with its place and what to write instead.
 */
export function guardDescription(description: Description, provider: string): void {
  if (description.jsonSchemaDialect !== dialect) {
    fail(
      provider,
      '/jsonSchemaDialect',
      `is ${JSON.stringify(description.jsonSchemaDialect) ?? 'missing'}. Write ${dialect}`,
    )
  }
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    if (/-\d+$/.test(name)) {
      fail(
        provider,
        `/components/schemas/${name}`,
        'is a name made up for a clash. List the file in components.schemas under its own name',
      )
    }
    guardSchema(schema, `/components/schemas/${name}`, provider)
  }
  const names = new Set<string>()
  for (const placed of listOperations(description)) {
    const { path, method, operation, pathItem } = placed
    const place = `/paths/${path.replaceAll('/', '~1')}/${method}`
    if (names.has(operation.operationId))
      fail(provider, `${place}/operationId`, 'names another operation. Choose a new one')
    names.add(operation.operationId)
    if (operation[pagingKeyword] !== undefined && !readPaging(description, placed)) {
      fail(
        provider,
        `${place}/${pagingKeyword}`,
        'is not understood. Name a cursor, offset or page input in parameters, and results, with nextCursor for a cursor, as $.name',
      )
    }
    for (const parameter of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
      const { schema, name } = resolve(description, parameter)
      if (schema) guardSchema(schema, `${place}/parameters/${name}`, provider)
    }
    for (const [status, reference] of Object.entries(operation.responses)) {
      for (const { schema } of Object.values(resolve(description, reference).content ?? {})) {
        if (!schema) continue
        guardSchema(schema, `${place}/responses/${status}`, provider)
        guardDefaults(description, schema, `${place}/responses/${status}`, provider, new Set())
      }
    }
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
      if (schema) guardSchema(schema, `${place}/requestBody`, provider)
    }
  }
}

function guardSchema(schema: Schema, place: string, provider: string): void {
  for (const keyword of Object.keys(schema)) {
    const advice = forbiddenKeywords.get(keyword)
    if (advice) fail(provider, `${place}/${keyword}`, advice)
    if (!schemaKeywords.has(keyword))
      fail(provider, `${place}/${keyword}`, 'is no keyword we know. Correct its spelling')
  }
  if (schema.format !== undefined && !knownFormats.includes(schema.format)) {
    fail(
      provider,
      `${place}/format`,
      `is "${schema.format}", which nothing checks. Use one of ${knownFormats.join(', ')}`,
    )
  }
  for (const [pointer, subschema] of subschemas(schema)) guardSchema(subschema, place + pointer, provider)
}

/** A default makes a response property look always present in the types. */
function guardDefaults(
  description: Description,
  schema: Schema,
  place: string,
  provider: string,
  seen: Set<string>,
): void {
  if (schema.$ref !== undefined) {
    if (seen.has(schema.$ref)) return
    seen.add(schema.$ref)
    guardDefaults(description, resolve(description, schema), schema.$ref.slice(1), provider, seen)
  }
  if (schema.default !== undefined)
    fail(provider, `${place}/default`, 'stands on a response property. Say it in the description')
  for (const [pointer, subschema] of subschemas(schema)) {
    guardDefaults(description, subschema, place + pointer, provider, seen)
  }
}

function fail(provider: string, place: string, sentence: string): never {
  throw new GenerateError(`Failed to generate "${provider}": ${place} ${sentence}.`)
}
