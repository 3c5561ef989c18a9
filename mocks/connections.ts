import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'

/** How long a client may take, in milliseconds, and how long a head may be, in bytes; Node answers 408 and 431 to those who go beyond. */
export const limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  // A client that is busy for Node's five seconds, as tests in the same process are, would meet a connection that just went away.
  keepAliveTimeout: 60_000,
  maxHeaderSize: 16_384,
} as const satisfies ServerOptions

/** More connections than these are hung up on. */
const mostConnections = 1_000

/** How long those who are being answered are waited for at the end, in milliseconds. */
const grace = 5_000

/** Limits a server's connections; gives what stops it: who connects then is refused, and what is being answered is answered to its end. */
export function limitConnections(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>()
  server.maxConnections = mostConnections
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  let closing: Promise<void> | undefined
  return () => {
    closing ??= new Promise((resolve, reject) => {
      // Node counts a connection that has said nothing yet as busy.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      const timers = [
        setInterval(() => server.closeIdleConnections(), 10),
        setTimeout(() => server.closeAllConnections(), grace),
      ]
      server.close((error) => {
        for (const timer of timers) clearTimeout(timer)
        if (error) reject(error)
        else resolve()
      })
    })
    return closing
  }
}
