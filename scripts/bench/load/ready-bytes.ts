import type { ReadyAnswer } from './ask-all.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** As little as a server of node:http can do: reads the body if there is one, finds the ready bytes of a path, and sends them. */
const program = `
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
const ready = new Map(Object.entries(JSON.parse(await text(process.stdin))).map(([path, { status, type, text }]) => {
  const bytes = Buffer.from(text)
  return [path, { status, bytes, headers: { 'content-type': type, 'content-length': bytes.length } }]
}))
const server = createServer((request, response) => {
  const { status, headers, bytes } = ready.get(request.method + ' ' + request.url)
  const send = () => { response.writeHead(status, headers); response.end(bytes) }
  if (request.method === 'GET') return send()
  request.on('data', () => {})
  request.on('end', send)
})
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))`

/** Starts a server that sends ready bytes by method and path: the limit of what a server of Node's can reach. */
export function startReadyBytes(answers: Record<string, ReadyAnswer>): Promise<ServerProcess> {
  return startServer(['--input-type=module', '-e', program], { input: answers })
}
