import { connect } from 'node:net'
import type { HttpCase } from './http-case.ts'

/** How long an answer may take, in milliseconds: longer than the server lets a slow client be, so that only what hangs is cut off. */
const patience = 30_000

/**
 * Writes a case to a connection of its own, then `last`, which asks for the connection's end, unless the client goes away; gives what came
 * back, one character for each byte, or undefined when the server kept silent and held the connection.
 */
export function sendRaw(port: number, { pieces, isCut }: HttpCase, last: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const received: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.setTimeout(patience, () => {
      socket.removeAllListeners('close').destroy()
      resolve(undefined)
    })
    socket.on('data', (chunk: Buffer) => received.push(chunk))
    // What was refused may be hung up on while it is still being written.
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(received).toString('latin1')))
    const [first = Buffer.alloc(0), ...others] = pieces
    socket.write(first)
    void writeOn()

    async function writeOn(): Promise<void> {
      for (const piece of others) {
        await new Promise((next) => setTimeout(next, 2))
        if (!socket.destroyed) socket.write(piece)
      }
      if (socket.destroyed) return
      if (isCut) socket.end()
      else socket.write(last)
    }
  })
}
