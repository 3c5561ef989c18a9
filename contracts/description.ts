import type { Json } from './json.ts'
import { readPointer } from './json.ts'
import type { Schema } from './schema.ts'

/** The HTTP methods an OpenAPI path item may hold. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** An HTTP method in lower case. */
export type Method = (typeof methods)[number]

/** Provenance that any node of a description may carry. */
export interface Provenance {
  'x-source'?: string[]
  'x-evidence'?: string | Record<string, string>
}

/** A request or response body of one media type. */
export interface MediaType extends Provenance {
  schema?: Schema
  examples?: Record<string, { summary?: string; value?: Json; externalValue?: string }>
}

/** A parameter, or, where `$ref` is set, a reference to one. */
export interface Parameter extends Provenance {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  description?: string
  schema?: Schema
  example?: Json
  examples?: Record<string, { value?: Json }>
  allowEmptyValue?: boolean
}

/** A response, or, where `$ref` is set, a reference to one. */
export interface Response extends Provenance {
  $ref?: string
  description?: string
  headers?: Record<string, { $ref?: string; schema?: Schema } & Provenance>
  content?: Record<string, MediaType>
}

/** One operation of a description. */
export interface Operation extends Provenance {
  operationId: string
  summary?: string
  description?: string
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: { $ref?: string; required?: boolean; content: Record<string, MediaType> } & Provenance
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  /** How its list is paged; `paging.ts` reads it. */
  'x-speakeasy-pagination'?: Json
}

/** A path item: parameters shared by its operations, and one operation per method. */
export type PathItem = { parameters?: Parameter[] } & { [method in Method]?: Operation }

/** An OpenAPI 3.1 description in its bundled form: one object, local references only. */
export interface Description {
  openapi: string
  jsonSchemaDialect?: string
  info: { title: string; version: string; summary?: string; description?: string }
  servers?: { url: string; description?: string }[]
  security?: Record<string, string[]>[]
  tags?: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    parameters?: Record<string, Parameter>
    responses?: Record<string, Response>
    requestBodies?: Record<string, { content: Record<string, MediaType> }>
    headers?: Record<string, { schema?: Schema } & Provenance>
    securitySchemes?: Record<string, Record<string, Json>>
  }
}

/** An operation together with where it stands. */
export interface PlacedOperation {
  method: Method
  path: string
  pathItem: PathItem
  operation: Operation
}

/** Lists the operations of a description in the order of its paths, then of `methods`. */
export function listOperations(description: Description): PlacedOperation[] {
  return Object.entries(description.paths).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method]
      return operation ? [{ method, path, pathItem, operation }] : []
    }),
  )
}

/**
 * Follows local references from a node until it is no reference any more.
 * @throws {Error} when a reference leads nowhere or out of the description.
 */
export function resolve<Node extends { $ref?: string }>(description: Description, node: Node): Node {
  let current = node
  while (current.$ref !== undefined) {
    const target = current.$ref.startsWith('#') ? readPointer(description, current.$ref.slice(1)) : undefined
    if (target === undefined) throw new Error(`Failed to resolve "${current.$ref}": nothing is there.`)
    // The pointer was written as a reference to the same kind of node; the OpenAPI lint proves that it is one.
    current = target as Node
  }
  return current
}
