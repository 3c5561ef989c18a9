import { pascalCase, quote } from './names.ts'

/** Writes `generated/parts.ts`: the provider table as far as a browser can load it; an entry loads a provider's parts only when asked. */
export function partsFile(providers: string[]): string {
  const rows = providers.map(
    (provider) => `  ${quote(provider)}: {
    operations: async () => (await import('./${provider}/operations.ts')).operations,
    servers: async () => (await import('./${provider}/operations.ts')).servers,
    idKinds: async () => (await import('./${provider}/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./${provider}/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./${provider}/validators-closed.js')) }),
    glances: async () => (await import('./${provider}/glances.js')).glances,
    shapes: () => import('./${provider}/shapes.ts'),
    requests: async () => (await import('./${provider}/requests.js')).requests,
    answers: () => import('./${provider}/answers.js'),
  },`,
  )
  return `// Generated from specs/ by \`npm run generate\`. Edit the descriptions instead.

/** Every provider, with loaders for its generated code; nothing is loaded before it is asked for. */
export const parts = {
${rows.join('\n')}
} as const

/** The name of a provider. */
export type Provider = keyof typeof parts

/** The names of all providers, in alphabetical order. */
export const providerNames = [${providers.map(quote).join(', ')}] as const satisfies readonly Provider[]

/** Tells whether a value is the name of a provider. */
export function isProvider(value: unknown): value is Provider {
  return (providerNames as readonly unknown[]).includes(value)
}
`
}

/** Writes `generated/index.ts`: the same table with what is read from files. */
export function indexFile(providers: string[]): string {
  const rows = providers.map(
    (provider) => `  ${quote(provider)}: {
    ...parts[${quote(provider)}],
    description: () => readJson('./${provider}/openapi.json'),
    facts: () => readJson('./${provider}/facts.json'),
  },`,
  )
  return `// Generated from specs/ by \`npm run generate\`. Edit the descriptions instead.
import { readFileSync } from 'node:fs'
import { parts } from './parts.ts'

export { isProvider, type Provider, providerNames } from './parts.ts'

/** Every provider, with loaders for its generated parts; nothing is read before it is asked for. */
export const providers = {
${rows.join('\n')}
} as const

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
`
}

/** Writes the types of the generated judges of requests and of the documented answers. */
export function requestRulesTypeFile(): string {
  return `// Written by \`npm run generate\`. Edit scripts/generate/index-file.ts instead.
import type { Validator } from './validator.ts'

/** How the parameters of one place are judged, together. */
export interface PlaceRules {
  /** A list that is not exploded is written with commas (OpenAPI 3.1, "Style Values"). */
  parameters: { name: string; isList: boolean; explode: boolean }[]
  /** Takes an object of all parameters, by their names in lower case, and turns text into what is wanted. Null accepts everything. */
  validate: Validator<unknown> | null
}

/** How a body of one media type is judged. */
export interface ContentRules {
  mediaType: string
  /** A multipart form; of its parts only the named fields are judged, all when none are named. */
  isForm: boolean
  fields?: string[]
  /** Null accepts everything. */
  validate: Validator<unknown> | null
}

/** How a request to an operation is judged. */
export interface RequestRules {
  headers?: PlaceRules
  query?: PlaceRules
  path?: PlaceRules
  body?: { required: boolean; contents: ContentRules[] }
}

/** An answer that a description shows. */
export interface DocumentedAnswer {
  /** A status, a range such as \`5XX\`, or \`default\`. */
  code: string
  headers: Record<string, string>
  /** In the description's order; examples by their key, or what the schema suggests. */
  contents: { mediaType: string; examples: { key: string; value: unknown }[] }[]
}

/** Who may ask, as a description says it. */
export interface DocumentedSecurity {
  paths: Record<string, Record<string, { operationId: string; security?: Record<string, unknown>[] }>>
  security?: Record<string, unknown>[]
  components: { securitySchemes?: Record<string, { type: string; in?: string; name?: string; scheme?: string }> }
}
`
}

/** Writes a provider's `index.ts`: what people import from `channel-contracts/<provider>`. Types, enums and IDs; nothing heavy. */
export function providerIndexFile(provider: string): string {
  return `// Generated from specs/${provider} by \`npm run generate\`. Edit the description instead.

export * from './enums.ts'
export * from './ids.ts'
export { type OperationId, operations as operationTable, servers } from './operations.ts'
export type * from './types.ts'
`
}

/** Writes the type that every generated validator has. */
export function validatorTypeFile(): string {
  return `// Written by \`npm run generate\`. Edit scripts/generate/index-file.ts instead.

/** One thing a validator found: where in the value, which keyword, and that keyword's parameters (ajv's form). */
export interface ValidationError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** Tells whether a value satisfies a schema; after \`false\` the reasons are in \`errors\` until the next call. */
export interface Validator<Type> {
  (value: unknown): value is Type
  errors?: ValidationError[] | null
}
`
}

/** Writes the type of what an operation says of paging. */
export function pagingTypeFile(): string {
  return `// Written by \`npm run generate\`. Edit scripts/generate/index-file.ts instead.

/** How a list is paged: by a cursor of the answer, by how many items to skip, or by the number of a page from 1. */
export interface Paging {
  kind: 'cursor' | 'offset' | 'page'
  /** The query parameter that takes it. */
  parameter: string
  /** The query parameter that takes how many items a page has. */
  limit?: string
  /** How many items a page has when nothing is asked. */
  size: number
  /** JSON pointer to the items in the answer. */
  items: string
  /** JSON pointer to the cursor of the next page. */
  next?: string
  /** JSON pointer to the number of pages. */
  pages?: string
}
`
}

/** Writes the table of the operations' types, by provider. */
export function operationTypesFile(providers: string[]): string {
  const imports = providers.map(
    (provider) => `import type { operations as ${pascalCase(provider)} } from './${provider}/types.ts'`,
  )
  const rows = providers.map((provider) => `  ${quote(provider)}: ${pascalCase(provider)}`)
  return `// Generated from specs/ by \`npm run generate\`. Edit the descriptions instead.
${imports.join('\n')}

/** The operations of every provider, as openapi-typescript writes them. */
export interface Operations {
${rows.join('\n')}
}
`
}

/** Writes the type of the generated shapes. */
export function shapeTypeFile(): string {
  return `// Written by \`npm run generate\`. Edit scripts/generate/index-file.ts instead.

/** What a value may be: a schema with its references, \`allOf\` and choices worked out. */
export interface Shape {
  /** The component it is; the shapes are a table, so that circles end. */
  ref?: string
  /** Null is allowed. */
  nullable?: true
  /** One of these, each whole. */
  variants?: Shape[]
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'
  /** The listed values, without null. */
  values?: (string | number | boolean)[]
  /** The provider may add values. */
  open?: true
  format?: string
  pattern?: string
  unit?: string
  idKind?: string
  /** The least value, length or number of items. */
  min?: number
  /** The greatest value, length or number of items. */
  max?: number
  /** No two items are equal. */
  unique?: true
  properties?: Record<string, Property>
  /** What other properties hold. */
  rest?: Shape
  items?: Shape
  /** A fitting example of the description; objects and lists are made from their parts. */
  example?: string | number | boolean
}

/** A property of an object. */
export interface Property extends Shape {
  /** Required, or present in every known answer. */
  always?: true
}
`
}
