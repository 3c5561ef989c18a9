import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { startMock } from '../../mocks/server.ts'
import { fuzzHttp } from './http.ts'

test('no generated request breaks the mock', async () => {
  const mock = await startMock({ port: 0 })
  const reset = () => mock.reset({ seed: 1, profile: 'typical' })
  const { cases, failures } = await fuzzHttp({ port: Number(new URL(mock.url).port), reset }, 400, 2)
  await mock.close()
  expect([cases, failures]).toEqual([400, []])
})

/** Tries a server that answers every request in this way. */
async function problemsOf(listener: RequestListener, cases: number): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port; only pipes have a string.
  const { port } = server.address() as AddressInfo
  const { failures } = await fuzzHttp({ port, reset: () => {} }, cases, 1)
  server.closeAllConnections()
  server.close()
  return failures.map(({ problem }) => problem).join('\n')
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-length': Buffer.byteLength(text) }).end(text)
}

let earlier = ''
test.each<[string, RequestListener, RegExp]>([
  [
    'shows a stack trace',
    (_request, response) => answer(response, 400, { message: new Error('x').stack }),
    /the answer shows a stack trace: at /,
  ],
  ['fails', (_request, response) => answer(response, 500, { message: '/the-end' }), /the mock failed: 500/],
  [
    'answers an error in words that are no provider’s',
    (_request, response) => answer(response, 400, { oops: 1, message: '/the-end' }),
    /an error that is not copilot's: 400 \{"oops":1,/,
  ],
  [
    'hangs up',
    ({ url }, response) => (url === '/_mock/ids' ? answer(response, 200, {}) : response.destroy()),
    /an answer is missing/,
  ],
  [
    'answers with what another request said',
    ({ url = '' }, response) => {
      answer(response, 200, { earlier: url === '/_mock/ids' ? '' : earlier })
      earlier = url
    },
    /the answer holds zq1x\d+qz of another request/,
  ],
  [
    'gets other members for every object',
    (_request, response) => {
      Object.defineProperty(Object.prototype, 'polluted', {
        value: true,
        enumerable: true,
        configurable: true,
        writable: true,
      })
      answer(response, 200, {})
    },
    /every object of the process has got the member polluted/,
  ],
])('a server that %s is found out', async (_name, listener, problem) => {
  try {
    expect(await problemsOf(listener, 40)).toMatch(problem)
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted')
  }
})
