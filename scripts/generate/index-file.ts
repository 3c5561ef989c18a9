import { quote } from './names.ts'

/** Writes `generated/index.ts`: the provider table, whose entries load a provider's parts only when asked. */
export function indexFile(providers: string[]): string {
  const rows = providers.map(
    (provider) => `  ${quote(provider)}: {
    operations: async () => (await import('./${provider}/operations.ts')).operations,
    servers: async () => (await import('./${provider}/operations.ts')).servers,
    idKinds: async () => (await import('./${provider}/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./${provider}/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./${provider}/validators-closed.js')) }),
    description: () => readJson('./${provider}/openapi.json'),
    shapes: () => import('./${provider}/shapes.ts'),
    facts: () => readJson('./${provider}/facts.json'),
  },`,
  )
  return `// Generated from specs/ by \`npm run generate\`. Edit the descriptions instead.
import { readFileSync } from 'node:fs'

/** Every provider, with loaders for its generated parts; nothing is read before it is asked for. */
export const providers = {
${rows.join('\n')}
} as const

/** The name of a provider. */
export type Provider = keyof typeof providers

/** The names of all providers, in alphabetical order. */
export const providerNames = [${providers.map(quote).join(', ')}] as const satisfies readonly Provider[]

/** Tells whether a value is the name of a provider. */
export function isProvider(value: unknown): value is Provider {
  return (providerNames as readonly unknown[]).includes(value)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
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
