import openapiTypescript, { astToString } from 'openapi-typescript'
import type { Description } from '../../contracts/description.ts'
import { isJsonObject } from '../../contracts/json.ts'
import { header } from './names.ts'

/**
 * Writes the TypeScript types of a description: `paths`, `components`, `operations` by openapi-typescript, then one named
 * export per component. A doc comment ends with the facts behind it.
 */
export async function typesFile(description: Description, provider: string): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(withFactsInProse(description)), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  })
  const names = Object.keys(description.components.schemas).map(
    (name) => `export type ${name} = components['schemas']['${name}']`,
  )
  return `${header(provider)}\n${astToString(nodes)}\n${names.join('\n')}\n`
}

/** Gives a copy in which each description ends with the ids of the facts it states, so that an editor's hover shows them. */
function withFactsInProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFactsInProse)
  if (!isJsonObject(node)) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withFactsInProse(child)]))
  const facts = node['x-source']
  if (Array.isArray(facts) && typeof node['description'] === 'string') {
    copy['description'] = `${node['description']}\n\nSource: ${facts.join(', ')}.`
  }
  return copy
}
