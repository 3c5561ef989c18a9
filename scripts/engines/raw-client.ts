import { connect, type Socket } from 'node:net'

/** A connection that sends bytes as they are and gives the bytes of the answer. */
export interface RawClient {
  /** Sends one request and gives its whole answer, or what came of it before the server hung up; `hasBody` is false for HEAD. */
  ask(request: Buffer, hasBody: boolean): Promise<Buffer>
  close(): void
}

/** Connects to a port of this machine, again after each answer that closes the connection. */
export function createRawClient(port: number): RawClient {
  let open: Socket | undefined
  return {
    async ask(request, hasBody) {
      const used = open
      const answer = await exchange(used ?? connectAgain(), request, hasBody)
      // A server hangs up on who was silent for seconds, and that may cross a request.
      return answer.length === 0 && used ? exchange(connectAgain(), request, hasBody) : answer
    },
    close: () => open?.destroy(),
  }

  function connectAgain(): Socket {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    const forget = (): void => {
      if (open === socket) open = undefined
    }
    open = socket.on('close', forget).on('error', forget)
    return socket
  }
}

function exchange(socket: Socket, request: Buffer, hasBody: boolean): Promise<Buffer> {
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0)
    const finish = (): void => {
      socket.off('data', read).off('close', finish)
      if (/^connection: close/im.test(headOf(received) ?? '')) socket.destroy()
      resolve(received)
    }
    const read = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const head = headOf(received)
      if (head !== undefined && received.length >= head.length + bodyLength(head, hasBody)) finish()
    }
    socket.on('data', read).on('close', finish)
    if (socket.destroyed) finish()
    else socket.write(request)
  })
}

/** The lines of a head with the empty line; undefined while it is not whole. */
function headOf(received: Buffer): string | undefined {
  const end = received.indexOf('\r\n\r\n')
  return end === -1 ? undefined : received.toString('latin1', 0, end + 4)
}

function bodyLength(head: string, hasBody: boolean): number {
  return hasBody ? Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0) : 0
}
