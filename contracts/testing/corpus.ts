import type { Provider } from '../../generated/index.ts'
import { createService } from '../../mocks/service.ts'
import { crawl } from '../../mocks/testing/crawl.ts'
import { createWorld } from '../../mocks/world/world.ts'
import { responseKey } from '../checks/status-code.ts'
import { loadContext, type ProviderContext } from '../context.ts'
import { resolve } from '../description.ts'
import { isJsonObject } from '../json.ts'
import type { Schema } from '../schema.ts'

/** A body and the schema of the answer it belongs to; it is the same object each time, and changed back after each use. */
export interface Sample {
  context: ProviderContext
  operationId: string
  /** The key of the documented response. */
  key: string
  schema: Schema
  body: unknown
  /** What was changed in it; empty for the body as the mock gave it. */
  change: string
}

/** What a value is replaced with: null, a word that no list has and a form that no ID has, moments in either unit, and other types. */
const others: readonly unknown[] = [null, 'zzz', 1_600_000_000, 1_600_000_000_000, [], {}]

/**
 * Gives one answer of each operation and status of a mock, its lists cut to two items, and then the same with every value replaced in turn,
 * every property left out, and one added to every object.
 */
export async function* corpus(provider: Provider): AsyncGenerator<Sample> {
  const context = await loadContext(provider)
  const service = await createService(provider, createWorld(1), { engine: 'plain' })
  const seen = new Set<string>()
  for await (const { operationId, answer } of crawl(service, context.description, 1)) {
    const operation = context.operations.get(operationId)
    const key = operation && responseKey(operation, answer.status)
    if (!operation || key === undefined || seen.has(`${operationId} ${key}`)) continue
    const { content = {} } = resolve(context.description, operation.responses[key] ?? {})
    const schema = content['application/json']?.schema
    if (!schema || !isJsonObject(answer.body)) continue
    seen.add(`${operationId} ${key}`)
    const body = cutLists(structuredClone(answer.body))
    for (const change of changes(body, '')) yield { context, operationId, key, schema, body, change }
  }
}

function cutLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(cutLists)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutLists(inner)]))
}

/** Makes one change after the other, and undoes each. */
function* changes(node: unknown, pointer: string): Generator<string> {
  if (pointer === '') yield ''
  if (typeof node !== 'object' || node === null) return
  for (const [name, value] of Object.entries(node)) {
    const place = `${pointer}/${name}`
    for (const other of others) {
      Reflect.set(node, name, other)
      yield `${place} is ${JSON.stringify(other)}`
    }
    Reflect.set(node, name, value)
    yield* changes(value, place)
  }
  if (!isJsonObject(node)) return
  node['somethingNew'] = { id: 1 }
  yield `${pointer} has something new`
  delete node['somethingNew']
  for (const [name, value] of Object.entries(node)) {
    delete node[name]
    yield `${pointer}/${name} is left out`
    node[name] = value
  }
}
