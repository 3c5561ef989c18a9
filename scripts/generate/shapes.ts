import type { Description, PlacedOperation } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import { type Json, type JsonType, jsonTypeOf } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { ownTypes } from '../../contracts/schema.ts'
import type { Property, Shape } from '../../generated/shape.ts'
import { flatten, isNullArm, onlyReference } from './flatten.ts'
import { header, responseName } from './names.ts'
import { isJson } from './operations.ts'

/**
 * Writes the shapes of a provider: each schema with its references, `allOf` and choices worked out, so that data can be made and
 * changed without a walk over JSON Schema. By component name, and by operationId + status for the JSON bodies of answers.
 */
export function shapesFile(description: Description, provider: string): string {
  const components = Object.entries(description.components.schemas).map(([name, schema]): [string, Shape] => [
    name,
    shapeOf(description, [schema]),
  ])
  const answers = listOperations(description).flatMap((placed) => answerShapes(description, placed))
  return `${header(provider)}import type { Shape } from '../shape.ts'

/** The shapes of ${provider}'s components, by name. */
export const shapes: Record<string, Shape> = {
${components.map(row).join('\n')}
}

/** The shapes of ${provider}'s answers, by operationId + status. */
export const answers: Record<string, Shape> = {
${answers.map(row).join('\n')}
}
`
}

function row([name, shape]: [string, Shape]): string {
  return `  ${name}: ${JSON.stringify(shape)},`
}

function answerShapes(description: Description, { operation }: PlacedOperation): [string, Shape][] {
  return Object.entries(operation.responses).flatMap(([status, reference]): [string, Shape][] => {
    const content = Object.entries(resolve(description, reference).content ?? {})
    const schema = content.find(([mediaType]) => isJson(mediaType))?.[1].schema
    return schema ? [[responseName(operation.operationId, status), shapeOf(description, [schema])]] : []
  })
}

/** The shape of a value that all of some schemas speak of. */
export function shapeOf(description: Description, schemas: readonly Schema[]): Shape {
  const reference = onlyReference(schemas)
  if (reference !== undefined) return { ref: reference }
  const { parts, choice } = flatten(description, schemas)
  if (!choice) return plainShape(description, parts)
  const types = typesOf(parts)
  const nullable = choice.some(isNullArm) && (types?.has('null') ?? true)
  const variants = choice
    .filter((branch) => !isNullArm(branch))
    .map((branch) => shapeOf(description, [...parts, branch]))
  const [only] = variants
  const shape: Shape = only && variants.length === 1 ? only : { variants }
  return nullable ? { ...shape, nullable: true } : shape
}

function plainShape(description: Description, parts: readonly Schema[]): Shape {
  const types = [...(typesOf(parts) ?? [])]
  const nullable = types.includes('null') ? { nullable: true as const } : {}
  const [type, ...others] = types.filter((one): one is Exclude<JsonType, 'null'> => one !== 'null')
  if (others.length > 0 && type !== undefined) {
    const variants = [type, ...others].map((one) => ({ ...plainShape(description, [...parts, { type: one }]) }))
    return { variants, ...nullable }
  }
  const listed = valuesOf(parts)
  return {
    ...(type === undefined ? {} : { type }),
    ...nullable,
    ...listed,
    ...keywords(parts),
    ...objectOf(description, parts),
    ...itemsOf(description, parts),
    ...exampleOf(parts, type, listed.values),
  }
}

/** What all parts allow; undefined when none says anything. */
function typesOf(parts: readonly Schema[]): Set<JsonType> | undefined {
  const stated = parts.map(ownTypes).filter((types) => types.length > 0)
  const [first, ...rest] = stated
  if (!first) return undefined
  return new Set(first.filter((type) => rest.every((types) => types.includes(type))))
}

function valuesOf(parts: readonly Schema[]): Pick<Shape, 'values' | 'open'> {
  const lists = parts.flatMap((part) =>
    part.const === undefined ? (part.enum === undefined ? [] : [part.enum]) : [[part.const]],
  )
  const [first, ...rest] = lists
  if (!first) return {}
  const values = first.filter(
    (value): value is string | number | boolean =>
      value !== null && typeof value !== 'object' && rest.every((list) => list.includes(value)),
  )
  return { values, ...(parts.some((part) => part['x-extensible-enum']) ? { open: true } : {}) }
}

function keywords(parts: readonly Schema[]): Partial<Shape> {
  const shape: Partial<Shape> = {}
  const limits = (key: keyof Schema & ('minimum' | 'minLength' | 'minItems' | 'maximum' | 'maxLength' | 'maxItems')) =>
    parts.flatMap((part) => part[key] ?? [])
  const min = [...limits('minimum'), ...limits('minLength'), ...limits('minItems')]
  const max = [...limits('maximum'), ...limits('maxLength'), ...limits('maxItems')]
  if (min.length > 0) shape.min = Math.max(...min)
  if (max.length > 0) shape.max = Math.min(...max)
  for (const part of parts) {
    if (part.format !== undefined) shape.format = part.format
    if (part.pattern !== undefined) shape.pattern = part.pattern
    if (part['x-unit'] !== undefined) shape.unit = part['x-unit']
    if (part['x-id-kind'] !== undefined) shape.idKind = part['x-id-kind']
    if (part.uniqueItems) shape.unique = true
  }
  return shape
}

function objectOf(description: Description, parts: readonly Schema[]): Pick<Shape, 'properties' | 'rest'> {
  const names = new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})))
  const required = new Set(parts.flatMap((part) => part.required ?? []))
  const properties = [...names].map((name): [string, Property] => {
    const schemas = parts.flatMap((part) => part.properties?.[name] ?? [])
    const always = required.has(name) || schemas.some((schema) => schema['x-presence'] === 'always')
    return [name, { ...shapeOf(description, schemas), ...(always ? { always } : {}) }]
  })
  const rest = parts.find((part) => typeof part.additionalProperties === 'object')?.additionalProperties
  return {
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(typeof rest === 'object' ? { rest: shapeOf(description, [rest]) } : {}),
  }
}

function itemsOf(description: Description, parts: readonly Schema[]): Pick<Shape, 'items'> {
  const items = parts.flatMap((part) => part.items ?? [])
  return items.length === 0 ? {} : { items: shapeOf(description, items) }
}

/** The first example of the innermost part that fits the type and the values; data is made from properties, not from whole examples. */
function exampleOf(
  parts: readonly Schema[],
  type: JsonType | undefined,
  values: Shape['values'],
): Pick<Shape, 'example'> {
  const example = [...parts]
    .reverse()
    .flatMap((part) => part.examples ?? [])
    .find((one): one is string | number | boolean => fits(one, type) && (values === undefined || values.includes(one)))
  return example === undefined ? {} : { example }
}

function fits(example: Json, type: JsonType | undefined): example is string | number | boolean {
  const found = jsonTypeOf(example)
  if (found === 'null' || found === 'object' || found === 'array') return false
  return found === type || (found === 'integer' && type === 'number')
}
