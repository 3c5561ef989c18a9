import type { IncomingMessage } from 'node:http'
import { maxBodyBytes, parseBody, refuseLarge } from './parse-body.ts'

/**
 * Reads the bytes of a request to the end, keeping no more than are allowed. A connection that ends before the body does rejects.
 * @throws {ProblemError} when there are more.
 */
export async function readBytes(request: IncomingMessage, most = maxBodyBytes): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  if (hasBody(request)) {
    await new Promise<void>((resolve, reject) => {
      request.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= most) chunks.push(chunk)
      })
      request.on('end', resolve).on('error', reject).on('close', reject)
    })
  }
  refuseLarge(size, most)
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/**
 * Reads the body of a request.
 * @throws {ProblemError} when it is too large or is not the JSON it says it is.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!hasBody(request)) return undefined
  return parseBody(await readBytes(request), request.headers['content-type'])
}

/** A request without either header has no body (RFC 9112, section 6.3). */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}
