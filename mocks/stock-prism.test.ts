import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { loadContext, type ProviderContext } from '../contracts/context.ts'
import { listOperations, type PlacedOperation, resolve } from '../contracts/description.ts'
import { providerNames } from '../generated/index.ts'
import { exampleCredentials, type SecurityScheme } from './security.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')), 'dist/index.js')
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Starts stock Prism on a generated bundle, as a user of Prism would. */
async function startPrism(provider: string): Promise<string> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [cli, 'mock', '-p', String(port), join(root, 'generated', provider, 'openapi.json')],
    { env: { ...process.env, NO_COLOR: '1' } },
  )
  running.push(child)
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('Prism is listening') && ready())
    child.once('exit', (code) => failed(new Error(`Prism ended with ${code}`)))
  })
  return `http://127.0.0.1:${port}`
}

/** A request that satisfies an operation: path parameters and required query parameters by their examples. */
function requestOf({ description, idKinds }: ProviderContext, { path, pathItem, operation }: PlacedOperation): string {
  const query = new URLSearchParams()
  let filled = path
  for (const reference of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const { name, in: place, required, schema, example } = resolve(description, reference)
    const plain = schema ? resolve(description, schema) : {}
    const value = String(
      example ??
        schema?.examples?.[0] ??
        plain.examples?.[0] ??
        plain.enum?.[0] ??
        idKinds[schema?.['x-id-kind'] ?? '']?.examples[0],
    )
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value))
    if (place === 'query' && required) query.set(name, value)
  }
  return query.size > 0 ? `${filled}?${query}` : filled
}

describe.each(providerNames)('stock Prism on the bundle of %s', async (provider) => {
  const context = await loadContext(provider)
  const url = await startPrism(provider)
  // The generator writes the schemes as `exampleCredentials` reads them.
  const schemes = (context.description.components.securitySchemes ?? {}) as unknown as Record<string, SecurityScheme>
  const headers = exampleCredentials({ alternatives: context.description.security ?? [], schemes }).map(
    (line) => line.split(': ') as [string, string],
  )
  const gets = listOperations(context.description).filter(({ method }) => method === 'get')

  test.each(gets.map((placed) => [placed.operation.operationId, placed] as const))(
    'serves the documented example of %s',
    async (operationId, placed) => {
      const response = await fetch(url + requestOf(context, placed), {
        headers: { ...Object.fromEntries(headers), accept: 'application/json' },
      })
      const body = await response.json()
      const validator = context.validators[`${operationId}${response.status}`]
      expect([response.status, validator?.(body), validator?.errors ?? null]).toEqual([200, true, null])
      const content = resolve(context.description, placed.operation.responses['200'] ?? {}).content ?? {}
      expect(body).toEqual(content['application/json']?.examples?.['documented']?.value)
    },
  )
})
