import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPeers } from '../peers.ts'
import type { OneProvider } from './one-provider.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** Servers of others that can be started with one description. */
export interface PeerServers {
  start: Record<string, () => Promise<ServerProcess>>
  notes: string[]
  close(): void
}

/** Makes ready what serves one description beside the mock, as its own page tells to use it. */
export function preparePeerServers(root: string, { description, answers }: OneProvider): PeerServers {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(description))
  const { folders, notes } = installPeers(root, ['openapi-backend', 'scalar', 'mockoon'])
  const prism = `${root}/node_modules/@stoplight/prism-cli/dist/index.js`
  const start: PeerServers['start'] = {
    'prism-cli': async () => startServer([prism, 'mock', '-p', await freePort(), file]),
  }
  const serve = (program: string, cwd: string, input: object): Promise<ServerProcess> =>
    startServer(['--input-type=module', '-e', program], { input, cwd })
  const { 'openapi-backend': backend, scalar, mockoon } = folders
  if (backend) start['openapi-backend on fastify'] = () => serve(backendProgram, backend, { description, answers })
  if (scalar) start['@scalar/mock-server'] = () => serve(scalarProgram, scalar, { description })
  if (mockoon) {
    const command = `${mockoon}/node_modules/@mockoon/cli/bin/run.js`
    const options = ['--hostname', '127.0.0.1', '--disable-log-to-file', '--disable-admin-api', '--port']
    start['Mockoon'] = async () => startServer([command, 'start', '--data', file, ...options, await freePort()])
  }
  return { start, notes, close: () => rmSync(folder, { recursive: true }) }
}

/** A port for commands that do not take 0. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return String(typeof address === 'object' ? address?.port : address)
}

/** Routes, checks credentials and validates requests by the description, which it takes for OpenAPI 3.0 unless it is `quick`; the answers are objects. */
const backendProgram = `
import { text } from 'node:stream/consumers'
import fastify from 'fastify'
import { OpenAPIBackend } from 'openapi-backend'
const { description, answers } = JSON.parse(await text(process.stdin))
const api = new OpenAPIBackend({ definition: description, quick: true })
api.registerSecurityHandler('apiKey', ({ request }) => Boolean(request.headers['x-api-key']))
api.register({
  unauthorizedHandler: (context, request, reply) => reply.code(401).send({ message: 'unauthorized' }),
  validationFail: ({ validation }, request, reply) => reply.code(400).send({ errors: validation.errors }),
  notFound: (context, request, reply) => reply.code(404).send({ message: 'not found' }),
})
await api.init()
for (const { operationId } of api.getOperations()) api.register(operationId, (context, request, reply) => reply.send(answers[request.url]))
const server = fastify()
server.route({
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  url: '/*',
  handler: async (request, reply) => api.handleRequest(
    { method: request.method, path: request.url, body: request.body, query: request.query, headers: request.headers }, request, reply),
})
console.log(await server.listen({ port: 0, host: '127.0.0.1' }))`

const scalarProgram = `
import { text } from 'node:stream/consumers'
import { serve } from '@hono/node-server'
import { createMockServer } from '@scalar/mock-server'
const { description } = JSON.parse(await text(process.stdin))
const app = await createMockServer({ specification: description })
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log('http://127.0.0.1:' + port))`
