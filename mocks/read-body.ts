import type { IncomingMessage } from 'node:http'
import { maxBodyBytes, parseBody, refuseLarge } from './parse-body.ts'

/**
 * Reads the bytes of a request to the end, keeping no more than are allowed.
 * @throws {ProblemError} when there are more.
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= maxBodyBytes) chunks.push(chunk)
  }
  refuseLarge(size)
  return Buffer.concat(chunks)
}

/**
 * Reads the body of a request.
 * @throws {ProblemError} when it is too large or is not the JSON it says it is.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  return parseBody(await readBytes(request), request.headers['content-type'])
}
