import { describe, expect, test } from 'vitest'
import { loadContext } from '../contracts/context.ts'
import { type Description, listOperations, type Parameter, resolve } from '../contracts/description.ts'
import { allowedTypes } from '../contracts/leaves.ts'
import type { Schema } from '../contracts/schema.ts'
import { providerNames } from '../generated/index.ts'
import { createService } from './service.ts'
import { createClient } from './testing/client.ts'
import { createWorld } from './world/world.ts'

// Prism swallows a schema that it cannot compile and then accepts everything, so each operation with input has to refuse something.

interface Wrong {
  name: string
  method: string
  path: string
  body?: unknown
  /** Whether the operation takes forms only, so that JSON itself is refused. */
  formOnly?: boolean
}

/** For each parameter that is not just any string, and for each JSON body, a request that is wrong in exactly that. */
function wrongRequests(description: Description, example: (parameter: Parameter) => string): Wrong[] {
  return listOperations(description).flatMap(({ method, path, pathItem, operation }) => {
    const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
      resolve(description, one),
    )
    const filled = parameters
      .filter((one) => one.in === 'path')
      .reduce((done, one) => done.replace(`{${one.name}}`, encodeURIComponent(example(one))), path)
    const required = parameters.filter((one) => one.in === 'query' && one.required)
    const query = (changed: Record<string, string>) =>
      new URLSearchParams({
        ...Object.fromEntries(required.map((one) => [one.name, example(one)])),
        ...changed,
      }).toString()
    const constrained = parameters.filter(
      (one) => one.in === 'query' && one.schema && !isFreeText(description, one.schema),
    )
    const listed = parameters.filter((one) => one.in === 'query' && one.schema && resolve(description, one.schema).enum)
    const wrong: Wrong[] = [...constrained, ...listed].map((one) => ({
      name: `${operation.operationId} with ${one.name}=§`,
      method: method.toUpperCase(),
      path: `${filled}?${query({ [one.name]: '§' })}`,
    }))
    for (const one of required) {
      wrong.push({ name: `${operation.operationId} without ${one.name}`, method: method.toUpperCase(), path: filled })
    }
    if (operation.requestBody) {
      const formOnly = !Object.keys(operation.requestBody.content).some((type) => type.includes('json'))
      const at = { formOnly, method: method.toUpperCase(), path: `${filled}?${query({})}` }
      wrong.push({ name: `${operation.operationId} with a number for a body`, ...at, body: 7 })
      wrong.push({ name: `${operation.operationId} with a text for a body`, ...at, body: 'text' })
    }
    return wrong
  })
}

/** Any text is right for a string, and for a list of strings without a form. */
function isFreeText(description: Description, schema: Schema): boolean {
  const items = schema.items && resolve(description, schema.items)
  const form = items?.format ?? items?.pattern
  return allowedTypes(description, schema).has('string') || (items?.type === 'string' && form === undefined)
}

describe.each(providerNames)('%s refuses', async (provider) => {
  const context = await loadContext(provider)
  const client = await createClient(provider, 1, await createService(provider, createWorld(1), { engine: 'prism' }))
  const example = ({ schema, name }: Parameter): string =>
    client.ids[schema?.['x-id-kind'] ?? '']?.[0] ??
    String(schema?.examples?.[0] ?? (schema && resolve(context.description, schema).enum?.[0]) ?? name)
  const wrong = wrongRequests(context.description, example)

  test.each(wrong.map((one) => [one.name, one] as const))('%s', async (_name, { method, path, body, formOnly }) => {
    const { status } = await client.send(method, path, body === undefined ? {} : { body })
    expect(formOnly ? [415] : [400, 422]).toContain(status)
  })

  test('at least one wrong request of each operation with input other than ids and free text', () => {
    const covered = new Set(wrong.map(({ name }) => name.split(' ')[0]))
    const bodies = listOperations(context.description).filter(({ operation }) => operation.requestBody)
    expect(
      bodies
        .filter(({ operation }) => !covered.has(operation.operationId))
        .map(({ operation }) => operation.operationId),
    ).toEqual([])
  })
})
