import { connect, type Socket } from 'node:net'

/**
 * Sends requests in turns over so many connections, each its next as soon as it has its answer, until there were `count`. Gives requests a second.
 * @throws {Error} when a connection breaks.
 */
export async function sendLoad(
  port: number,
  requests: readonly Buffer[],
  count: number,
  connections = 32,
): Promise<number> {
  let sent = 0
  const next = (): Buffer | undefined => (sent < count ? requests[sent++ % requests.length] : undefined)
  const start = performance.now()
  await Promise.all(Array.from({ length: Math.min(connections, count) }, () => converse(port, next)))
  return (count * 1000) / (performance.now() - start)
}

function converse(port: number, next: () => Buffer | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    let missing = 0
    let head = ''
    const read = (chunk: Buffer): void => {
      if (missing > 0) missing -= chunk.length
      else {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        missing = end + 4 + lengthIn(head) - head.length
        head = ''
      }
      if (missing === 0) ask(socket)
    }
    const ask = (to: Socket): void => {
      const request = next()
      if (request) to.write(request)
      else {
        to.destroy()
        resolve()
      }
    }
    socket
      .once('connect', () => ask(socket))
      .on('data', read)
      .on('error', reject)
    socket.on('close', () => reject(new Error(`The server on port ${port} closed a connection while it was measured.`)))
  })
}

function lengthIn(head: string): number {
  return Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
}
