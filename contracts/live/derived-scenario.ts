import type { Paging as StatedPaging } from '../../generated/paging.ts'
import { type Description, listOperations, type Parameter, type PlacedOperation, resolve } from '../description.ts'
import { joinPointer } from '../json.ts'
import { leaves } from '../leaves.ts'
import { readPaging } from '../paging.ts'
import { type Schema, subschemas } from '../schema.ts'
import type { Paging, Scenario, Step } from './scenario.ts'

/** How deep in an answer IDs are looked for. */
const depth = 5

/** The requests for a provider that none were written for: every read, lists before what they list, and no write. */
export function deriveScenario(description: Description): Scenario {
  return listOperations(description)
    .filter(({ method }) => method === 'get')
    .sort((left, right) => parametersIn(left.path) - parametersIn(right.path))
    .map((placed) => deriveStep(description, placed))
}

function deriveStep(description: Description, placed: PlacedOperation): Step {
  const { operationId } = placed.operation
  const paging = readPaging(description, placed)
  const query = neededQuery(description, placed)
  const schema = answerSchema(description, placed)
  return {
    operationId,
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(schema === undefined ? {} : { finds: findIds(description, schema) }),
    ...(paging === undefined ? {} : { pages: pagesOf(paging) }),
  }
}

function pagesOf({ kind, parameter, items, next = '' }: StatedPaging): Paging {
  return kind === 'cursor' ? { parameter, cursor: next } : { parameter, items, from: kind }
}

function parametersIn(path: string): number {
  return path.split('{').length
}

/** Query parameters that cannot be left out and take no ID: what the description shows for them. */
function neededQuery(description: Description, { pathItem, operation }: PlacedOperation): Record<string, string> {
  const needed = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve(description, parameter))
    .filter(({ in: place, required, schema }) => place === 'query' && required && schema?.['x-id-kind'] === undefined)
  return Object.fromEntries(needed.map((parameter) => [parameter.name, String(shownValue(description, parameter))]))
}

function shownValue(description: Description, { example, examples, schema }: Parameter): unknown {
  const nodes = schema === undefined ? [] : leaves(description, schema)
  const shown = [example, ...Object.values(examples ?? {}).map(({ value }) => value)]
  const stated = nodes.flatMap((node) => [node.default, node.const, ...(node.examples ?? []), ...(node.enum ?? [])])
  return [...shown, ...stated].find((value) => value !== undefined && value !== null) ?? ''
}

function answerSchema(description: Description, { operation }: PlacedOperation): Schema | undefined {
  const status = Object.keys(operation.responses).find((one) => one.startsWith('2'))
  const response = status === undefined ? undefined : operation.responses[status]
  const content = Object.entries((response && resolve(description, response).content) ?? {})
  return content.find(([mediaType]) => mediaType.includes('json'))?.[1].schema
}

/** By kind of ID, where an answer first shows one, the outermost first. */
function findIds(description: Description, root: Schema): Record<string, string> {
  const found: Record<string, string> = {}
  let level: { schema: Schema; pointer: string }[] = [{ schema: root, pointer: '' }]
  for (let round = 0; round < depth; round += 1) {
    const nodes = level.flatMap(({ schema, pointer }) => leaves(description, schema).map((node) => ({ node, pointer })))
    for (const { node, pointer } of nodes) {
      const kind = node['x-id-kind']
      if (kind !== undefined) found[kind] ??= pointer
    }
    level = nodes.flatMap(({ node, pointer }) => inside(node, pointer))
  }
  return found
}

function inside(node: Schema, pointer: string): { schema: Schema; pointer: string }[] {
  return subschemas(node).flatMap(([below, schema]) => {
    const [, keyword, name] = below.split('/')
    if (keyword === 'items') return [{ schema, pointer: joinPointer(pointer, '*') }]
    return keyword === 'properties' && name !== undefined ? [{ schema, pointer: `${pointer}/${name}` }] : []
  })
}
