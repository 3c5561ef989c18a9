import type { IncomingMessage } from 'node:http'
import { ProblemError } from './problem.ts'

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 1_048_576

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
  if (size > maxBodyBytes) {
    const detail = `The body has ${size} bytes; ${maxBodyBytes} are the most.`
    throw new ProblemError({ kind: 'payloadTooLarge', detail })
  }
  return Buffer.concat(chunks)
}

/**
 * Reads the body of a request: JSON is parsed, a form with files stays the text Prism splits, no body gives undefined.
 * @throws {ProblemError} when it is too large or is not the JSON it says it is.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request)
  const mediaType = (request.headers['content-type'] ?? '').toLowerCase()
  const text = bytes.toString(mediaType.startsWith('multipart/') ? 'latin1' : 'utf8')
  if (text === '') return undefined
  if (!/json/.test(mediaType)) return text
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ProblemError({ kind: 'badRequest', detail: `The body is not JSON: ${reason}.` })
  }
}
