import { createRequire } from 'node:module'
import type { GlobalContext, OpenAPI3 } from 'openapi-typescript'
import type { Description } from '../../contracts/description.ts'
import { isJsonObject } from '../../contracts/json.ts'
import { header } from './names.ts'

type OpenapiTypescript = typeof import('openapi-typescript')

// Only what makes and prints types: the package's own entry loads Redocly once more, to bundle and lint what is bundled and linted already.
const require = createRequire(import.meta.url)
const transformSchema: OpenapiTypescript['transformSchema'] = require('openapi-typescript/dist/transform/index.cjs')
const { astToString }: OpenapiTypescript = require('openapi-typescript/dist/lib/ts.cjs')
const { resolveRef, scanDiscriminators }: OpenapiTypescript = require('openapi-typescript/dist/lib/utils.cjs')

/**
 * Writes the TypeScript types of a description: `paths`, `components`, `operations` by openapi-typescript, then one named
 * export per component. A doc comment ends with the unit and the facts behind it. Enums stay strict here: clients
 * made from `paths`, such as openapi-fetch's, take a type like `string & {}` apart. `enums.ts` has the open types.
 */
export function typesFile(description: Description, provider: string): string {
  // A copy of a description is one.
  const schema = withFactsInProse(description) as OpenAPI3
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }
  // Every option that is left out is off.
  const nodes = transformSchema(schema, {
    ...options,
    discriminators: scanDiscriminators(schema, options),
    injectFooter: [],
    resolve: (reference: string) => resolveRef(schema, reference, options),
  } as unknown as GlobalContext)
  const names = Object.entries(description.components.schemas).map(
    ([name, schema]) => `${comment(schema)}export type ${name} = components['schemas']['${name}']`,
  )
  return `${header(provider)}\n${astToString(nodes)}\n${names.join('\n')}\n`
}

interface Described {
  description?: unknown
  'x-unit'?: unknown
  'x-source'?: unknown
}

/** A named type's own comment, since an editor does not show that of what it stands for. */
function comment(schema: Described): string {
  const text = prose(schema)
  return text === undefined
    ? ''
    : `/**\n${text.replace(/^/gm, ' * ').replaceAll(/ +$/gm, '').replaceAll('*/', '*\\/')}\n */\n`
}

/** Gives a copy in which each description ends with the unit and the ids of the facts it states, so that an editor's hover shows them. */
function withFactsInProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFactsInProse)
  if (!isJsonObject(node)) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withFactsInProse(child)]))
  const text = prose(node)
  if (text !== undefined) copy['description'] = text
  return copy
}

/** What a node says of itself; undefined when it has no description in words. */
function prose({ description, 'x-unit': unit, 'x-source': facts }: Described): string | undefined {
  if (typeof description !== 'string') return undefined
  const notes = [
    ...(typeof unit === 'string' ? [`Unit: ${unit}.`] : []),
    ...(Array.isArray(facts) ? [`Source: ${facts.join(', ')}.`] : []),
  ]
  return notes.length === 0 ? description : `${description}\n\n${notes.join(' ')}`
}
