import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small server on loopback, and the requests it got, as `GET /path`. */
export interface TestServer {
  url: string
  requests: string[]
  close(): Promise<void>
}

/** Starts a server that answers every request as a test wants. */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<TestServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port; only pipes have a string.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What an answer is changed to; what is left out stays. */
export interface Changed {
  status?: number
  headers?: Record<string, string>
  body?: string
}

/** Starts a server between a run and a mock, that changes the answers as a test wants; `forward` is false for what never reaches the mock. */
export async function startBetween(
  target: string,
  change: (request: string, body: string) => Changed | undefined,
): Promise<TestServer> {
  return startServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(request.headers))
      if (!/^(host|connection|content-length)$/.test(name)) headers[name] = String(value)
    const received = await fetch(target + request.url, {
      method: request.method ?? 'GET',
      headers,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const text = await received.text()
    const changed = change(`${request.method} ${request.url}`, text) ?? {}
    const type = received.headers.get('content-type')
    response.writeHead(changed.status ?? received.status, {
      ...(type ? { 'content-type': type } : {}),
      ...changed.headers,
    })
    response.end(changed.body ?? text)
  })
}
